"""Korean companions: what people whom a premise names beside hero and other do and say. In: nothing. Out: pieces.

`F` is whoever is named. `enter` is told early, `later` before the end; `apart` is for somebody who doesn't belong to
the two, `animal` for one that has no words.
"""

from __future__ import annotations

from engines.text.tales.pieces import read_pieces

COMPANIONS = read_pieces("""
== companion enter : light
[{F:이} {H:과} {O} 사이로 끼어든다]
F (미소): 무슨 일인지는 몰라도, 끝까지 보기 전엔 집에 [안 가|안 가요].

== companion enter : light
[{F:이} 소매를 걷어붙인다]
F (단호): 자, 누가 뭘 [맡을래|맡을까요]? 구경만 하라는 말은 사절[이야|이에요].

== companion enter : light
[{F:이} {H:의} 어깨 너머로 고개를 내민다]
F (놀람): 5분만 눈을 떼도 꼭 이런 일이 [생긴다니까|생긴다니까요].

== companion enter : light, met
[{F:이} {H:과} {O:을} 번갈아 본다]
F (미소): 둘 다 또 그 표정[이네|이네요]. 나도 [끼워 줘|끼워 줘요].

== companion enter : light
[{F:이} 팔짱을 끼고 {H:을} 보며 웃는다]
F (미소): 용감한 쪽으로 [가자|가요]. 앞장은 {you:이} [서고|서고요].

== companion enter : dark
[{F:이} {H:의} 곁으로 바싹 다가선다]
F (속삭임): 느낌이 안 [좋아|좋아요]. 옆에 꼭 붙어 [있을래|있을래요].

== companion enter : dark
[{F:이} 뒤를 돌아본다]
F (속삭임): 방금 그 소리, 나만 [들었어|들었어요]? …그럼 나도 안 들은 걸로 [할래|할래요].

== companion enter : dark
[{F:이} {H:과} 등을 맞대고 선다]
F (단호): 뭐가 오든, 다 같이 [맞는 거야|맞는 거예요].

== companion enter : dark
[{F:이} 손가락으로 사람 수를 센다]
F (긴장): 아무도 혼자 움직이지 [마|마요]. 규칙[이야|이에요]. 방금 [정했어|정했어요].

== companion later : light
[{F:이} {H:을} 보고 고개를 끄덕인다]
F (미소): 어서 [가|가요]. 우리가 뒤에 [있잖아|있잖아요].

== companion later : light
[{F:이} 길게 숨을 내쉰다]
F (안도): 누가 물으면, 나는 하나도 안 떨었다고 [해 줘|해 줘요].

== companion later : light
[{F:이} 팔꿈치로 {H:을} 쿡 찌른다]
F (미소): 여기까지 왔는데 뭘 [망설여|망설여요]. 나도 [왔는데|왔는데요].

== companion later : dark
[{F:이} {H:의} 팔을 붙든다]
F (속삭임): 다음에 누가 ‘보기만 하자’고 하면, 나는 집에 [있을 거야|있을 거예요].

== companion later : dark
[{F:이} 주위를 둘러본다]
F (긴장): 다들 [있지|있죠]? 좋아^. 그럼 계속 [가|가요].

== companion later : dark
[{F:이} {H:의} 옆에 똑바로 선다]
F (단호): 나도 [무서워|무서워요]. 무서운 사람이 둘이면, 혼자보단 [나아|나아요].

== companion enter-apart
[{F:이} 몇 걸음 떨어져 지켜본다]
F: 신경 쓰지 [마|마세요]. 어떻게 하는지 보고 싶을 [뿐이야|뿐이에요].

== companion enter-apart
[{F:이} {H:과} {O:에게} 다가온다]
F: 다들 여기 [있었네|있었네요]. 내가 알아야 할 일이라도 [있어|있나요]?

== companion enter-apart
[{F:이} {H:의} 앞에 멈춰 선다]
F: 나라면 그렇게 안 [할 텐데|할 텐데요]. 뭐, 계속해 [봐|보세요].

== companion later-apart
[{F:이} {H:을} 돌아본다]
F: 처음부터 [말했잖아|말했잖아요]. 아무도 내 말은 안 [듣지|듣죠].

== companion later-apart
[{F:이} 조금 떨어져 서서 바라본다]
F: 좀 [놀랐어|놀랐어요]. 나를 놀라게 하는 사람은 [드문데|드문데요].

== companion enter-animal
[{F:이} 다가와 {H:의} 곁에 앉는다]

== companion enter-animal
[{F:이} {H:을} 올려다보며 기다린다]

== companion later-animal
[{F:이} {H:의} 옆에 꼭 붙어 있다]
""")

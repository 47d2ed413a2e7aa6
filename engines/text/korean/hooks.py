"""Korean hooks of the last panel, and how a next episode answers them. In: nothing. Out: pieces.

A hook's name begins with the `OpenThread` that it leaves.
"""

from __future__ import annotations

from engines.text.tales.pieces import read_pieces

HOOKS = read_pieces("""
== hook second-object : object, light, H wants return
-- plant : no N has thing
[{O:이} {thing:을} 자세히 보며 고개를 갸웃한다]
-- whole
[{H:이} 집에 돌아와 서랍을 열다가 굳는다]
H (충격): {thing:이}… 하나 더 있어? 그럼 우리가 찾은 그건, 누구 거지?

== hook second-object-b : object
-- plant
[{O:이} 불룩한 주머니를 만지며 {H:을} 본다]
-- whole
[{O:이} 주머니에서 똑같은 {thing:을} 꺼낸다]
O: 이상하네^. {my} 건 여기 [있는데|있는데요]. 그럼 그건 누구 [거야|거죠]?

== hook sender-note
-- plant : no N has thing
[{thing} 옆에 접힌 쪽지 끝이 보인다]
-- whole
+[{thing} 밑에서 접힌 쪽지 하나가 떨어진다]
H (놀람): ‘{O:을} 믿지 마.’ …이 글씨, 내 글씨인데?

== hook caller-message : no old
-- plant
[{H}의 휴대폰에 모르는 번호가 떴다가 꺼진다]
-- whole
효과음: 띠링
H (놀람): 모르는 번호인데…?
나레이션: “{thing}에 대해 다 알고 있어. 다음은 네 차례야.”

== hook watcher-window : dark, no old
-- plant
[{H}의 뒤쪽 어두운 창에서 카메라 렌즈가 번뜩인다]
-- whole
[길 건너 어두운 창에서 누군가 카메라를 내린다]
나레이션: 찍힌 사진은 서른 장. 그중 스물아홉 장에 {H:이} 있었다.

== hook watcher-light : light, no closed, no old
-- plant
[회색 외투의 남자가 {H:과} {O:을} 지켜본다]
-- whole
[회색 외투의 남자가 전화를 건다]
나레이션: 회색 외투의 남자가 낮게 말했다. “{H:을} 찾았습니다. 네, {thing:도} 함께요.”

== hook missing-gone : no animal, no ghost
-- plant
[{O:이} 자꾸 문 쪽을 돌아본다]
-- whole
+H: {call}, 아침[이야|이에요]. …{call}?
[{O:이} 있던 자리에 {thing:만} 덩그러니 놓여 있다]
H (충격): 어디 간 거야. 신발도 그대로인데.

== hook page-torn : paper
-- plant : no N has thing
[{H:이} {thing:의} 찢긴 자리를 손끝으로 만진다]
-- whole
[{H:이} {thing:을} 넘기다 멈춘다]
H (놀람): 마지막 장이 찢겨 있어. 오늘 날짜만.

== hook stranger-same : no closed
-- plant
[멀리서 낯선 사람이 {O:을} 바라본다]
-- whole
[아까 그 낯선 사람이 다가와 {thing:을} 가리킨다]
나레이션: 낯선 사람이 말했다. “제가 {O:이에요}. 진짜 {O}.”
H (충격): 그럼… 지금까지 내 옆에 있던 사람은?

== hook child-coat : light, no young, no closed
-- plant
[작은 아이가 담 뒤에서 두 사람을 훔쳐본다]
-- whole
[작은 아이가 {H}의 옷자락을 당긴다]
H (놀람): 응? 누구 찾니? …‘엄마가 {thing} 가진 사람한테 가랬어요’라니?

== hook returned-sound : dark, H wants learn
-- plant
[{H:이} 손가락 세 개를 꼽으며 귀를 기울인다]
-- whole
효과음: 똑. 똑. 똑. 똑.
H (속삭임): 끝났다고 했잖아. 그런데 왜… 이번엔 네 번이야?

== hook moved-thing : object
-- plant : no N has thing
[{thing:이} 아까와 다른 쪽을 향해 있다. {H:이} 고개를 갸웃한다]
-- whole
[{thing:이} 아무도 건드리지 않았는데 조금 움직인다]
H (무서움): …방금, 봤어^?

== answer second
[{H:이} 똑같은 {before} 두 개를 나란히 놓는다]
H: 밤새 봤는데 알겠어. 하나는 진짜, 하나는 누가 본떠 만든 거야.
+O: 누가[|요]? 왜?
H (단호): 그걸 알려면 오늘 일부터 끝내야 [해|해요].

== answer sender
[{H:이} 그 글씨를 불빛에 비춰 본다]
H: 글씨는 내 건데, 잉크가 어제 거야. 누가 내 글씨를 흉내 냈어.
+O: 그럼 {me:을} 의심한 거 [아니었어|아니었어요]?
H (미소): 한 시간쯤 의심했어^. 미안해^.

== answer watcher
[{H:이} 누군가 서 있던 자리로 곧장 걸어간다]
H: 어제부터 우리를 보던 사람, 여기 있었어^. 의자가 아직 따뜻[해|해요].
+O: 담배 자국도 없고, 이름도 없고. 사진 한 장만 남았네^.
H: 급하게 떠났어^. 그럼 오늘도 멀리는 못 갔을 [거야|거예요].

== answer missing
[문이 열리고 {O:이} 젖은 머리로 들어온다]
O: 미안[해|해요]. 혼자 확인할 게 [있었어|있었어요]. 걱정했어^?
+H (화남): 신발을 두고 나가는 사람이 어디 있어^!
H: 다음엔 쪽지라도 남겨^. 심장 하나 더 없으니까^.

== answer caller
H: 그 번호, 다시 걸어 봤어^. 없는 번호[래|래요].
+O: 없는 번호가 어떻게 전화를 해^?
H (단호): 그러니까 오늘은 전화가 오기 전에 우리가 먼저 움직일 [거야|거예요].

== answer page
[{H:이} 찢긴 자리에 연필을 눕혀 살살 문지른다]
H: 눌린 자국이 남아 있어^. ‘미안해. 내일은 꼭.’ …그뿐이[야|에요].
+O: 그 ‘내일’이 오늘이네^.

== answer child
[아이가 의자에 앉아 우유를 두 잔째 마신다]
H: 얘 말로는, 엄마가 여기 오면 알 거랬대^. 근데 {me:은} 모르겠어^.
+O: 얘 눈이 {you:이랑} 닮았는데[|요]. 아니, 그냥 그렇다고^.
H (당황): 일단 오늘 일부터 [하자|해요]. 얘도 데리고.

== answer moved
[{H:이} 움직인 그것 밑에 종이를 깔고 밤새 지켜보았다]
H: 밤새 봤는데, 딱 한 번 움직였어^. 우리가 잠깐 졸았을 때.
+O: 그럼 우리가 보고 있으면 안 움직인다는 [거네|거네요].
H: 그래서 오늘은 눈을 뗄 수가 없어^. 그런데 하필, 일이 또 생겼네^.

== answer summons
[{H:과} {O:이} 넓은 책상 앞에 나란히 선다]
H: {before:을} 가져오라더니, 아무도 없네^?
+O: 의자가 세 개[야|예요]. 한 명은 아직 안 온 [거지|거죠].
H (생각): 기다리는 동안, 또 다른 일이 먼저 찾아왔다.

== answer stranger
H: 그 사람, 하룻밤 재워 보냈어^. {before} 얘기는 반만 맞더라[|고요].
+O: 나머지 반은[|요]?
H: 거짓말이었어^. 그런데 울면서 하더라[|고요]. 그게 걸려^.

== answer returned
[{H:이} 소리가 난 곳을 조심스럽게 들춘다]
H (한숨): 바람이었어. 창틈에 끼운 종이가 없어져서 운 거야.
+O: 다행이네^. …그런데 그 종이, 누가 빼 갔[지|죠]?
H: 그건 오늘 밤에 생각[하자|해요]. 지금은 할 일이 있어^.
""")

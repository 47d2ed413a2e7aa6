"""How Korean heroes and others show what they are like in their first lines. In: nothing. Out: pieces."""

from __future__ import annotations

from engines.text.tales.pieces import read_pieces

VOICES = read_pieces("""
== voice hero-shy
+나레이션: 나는 {H}. 하고 싶은 말은 늘 집에 가는 길에 떠오른다.
++H (생각): 크게 말하자. 셋, 둘… 다음에.

== voice hero-proud
+나레이션: 나는 {H}. 틀린 적은 없다. 늦게 맞은 적이 있을 뿐.
++H: 부탁하는 거 아니고, 기회를 주는 [거야|거예요].

== voice hero-blunt
+나레이션: {H}. 돌려 말하는 법을 배운 적이 없다.
++H: 싫으면 싫다고 [해|하세요]. {me:은} 늘 그러니까.

== voice hero-precise
+나레이션: 나는 {H}. 감정보다 순서를 믿는다. 첫째, 둘째, 그리고 셋째.
++H: 추측은 두 가지, 확인할 것은 하나[야|예요].

== voice hero-warm
+나레이션: 나는 {H}. 남의 한숨을 그냥 지나친 적이 없다. 그게 늘 문제다.
++H: 밥은 먹었어^? 얘기는 그다음에 해^.

== voice hero-dry
+나레이션: 나는 {H}. 오늘의 목표는 아무 일도 없는 것. 방금 실패했다.
++H: 놀라는 건 시급에 안 들어가 [있어|있어요].

== voice hero-bright
+나레이션: 나는 {H}. 사고는 잘 치지만, 수습도 꽤 한다. 반반이다.
++H (웃으며): 괜찮아^! 이런 일은 처음이지만, 처음은 늘 나쁘지 않았어^!

== voice other-shy : no strange
+O: 놀라게 하려던 건… 미안[해|해요]. 늘 이래^, {me:은}.

== voice other-shy : strange
+O: {O:이라고} 해^. 저, 목소리가 작아서 미안[해|해요].
++H: 지금도 반은 못 들었[어|어요].

== voice other-proud : no strange
+O (당당하게): 부탁하는 거 아니[야|에요]. 허락하는 거[야|예요].

== voice other-proud : strange
+O (당당하게): {O}. 기억해 두는 게 [좋을걸|좋을걸요].
++H (생각): 이름을 명령하듯이 말하는 사람은 처음 봤다.

== voice other-blunt : no strange
+O: 얼굴이 왜 [그래|그래요]? 못생겨졌[어|어요].
. H: 오 분 전부터 이랬[어|어요].

== voice other-blunt : strange
+O: {O}. 나이는 안 알려 줘^. 질문은 하나만 [받아|받아요].
++H: 그게 벌써 두 문장 넘었는데[|요].

== voice other-precise : no strange
+O: 정리하[자|죠]. 시간은 없고, 방법은 셋, 그중 둘은 불법[이야|이에요].

== voice other-precise : strange
+O: {O:이라고} [해|해요]. 7분 안에 끝내[자|죠].
++H: 왜 하필 7분이[야|에요]?
. O: 8분은 길잖아^.

== voice other-warm : no strange
+O (미소): 또 밥 거르고 [왔지|왔죠]? 얼굴에 다 쓰여 있어^.

== voice other-warm : strange
+O (미소): {O:이라고} 해^. 놀라게 했[지|죠]? 천천히 숨 쉬어^.
++H (생각): 처음 보는 사람인데, 목소리가 담요 같다.

== voice other-dry : no strange
+O: 좋은 소식하고 나쁜 소식이 있어^. 좋은 소식은 거짓말[이야|이에요].

== voice other-dry : strange
+O: {O}. 반갑다는 말은 나중에 정말 반가우면 할게^.
++H: …오래 걸리는 편이[야|에요]?

== voice other-bright : no strange
+O (신나서): {call}! {me:이} 방금 계획을 일곱 개나 [세웠어|세웠어요]! 그중 하나는 쓸 만[해|해요]!

== voice other-bright : strange
+O (신나서): {O:이라고} 해^! 친구들은 그냥 ‘잠깐만’이라고 [불러|불러요].
++H: 왜 ‘잠깐만’이[야|에요]?
. O: 다들 {me:만} 보면 그러던데[|요].
""")

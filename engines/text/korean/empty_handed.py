"""Korean openings and endings of tales that turn on no thing: somebody is met, heard, seen through or shut in.

In: nothing. Out: pieces.
"""

from __future__ import annotations

from engines.text.tales.pieces import read_pieces

EMPTY_HANDED = read_pieces("""
== opening trapped : bare > H wants hold
효과음: 철컥
[{H:이} 손잡이를 당기지만 문은 꿈쩍도 않는다]
H (당황): 잠깐만. 설마 지금, 우리 갇힌 [거야|거예요]?
O: 축하해^. 내일 아침까지 우리 둘뿐이네^.
+H (생각): 세상에서 제일 어색한 사람과, 세상에서 제일 좁은 곳에.
++[{O:이} 바닥 한가운데에 선을 긋는다]
. O: 넘어오면 벌금이[야|에요].

== opening trapped : bare > H wants hold
[{H:이} 꿈쩍도 않는 문을 어깨로 민다]
H (지쳐서): 안 열려^. 열일곱 번째[야|예요].
O: 열여섯 번째. 한 번은 벽을 밀었어^.
+H: 그걸 왜 이제 말해^?
. O: 재미있어서^. 아침까지 할 일도 없고.
H (생각): 아침. 거기까지만 버티면 된다.

== opening meets : bare, loved, no ghost, no animal, no changed > H wants tell
[{H:이} 걸음을 멈추고 {O:을} 바라본다]
H (생각): 저 뒷모습. 설마. 하필 오늘, 하필 {place}에서.
O (놀람): …{H}?
+H: 오랜만이[야|에요]. 하나도 안 변했네^.
. O (미소): 거짓말. 많이 변했어^.
H (생각): 할 말이 있었다. 몇 년 동안 연습한 말이. 지금 한마디도 생각이 안 난다.

== opening meets : bare, met, no loved, no ghost, no animal, no changed > H wants help
[{O:이} {H}의 앞에서 걸음을 멈춘다]
O (놀람): …{H}? 정말 {H:이야}?
H (놀람): 여긴 어떻게…. 연락도 없이 사라져 [놓고|놓고요].
+O: 미안[해|해요]. 설명하려면 좀 길어^.
H (생각): 웃고 있다. 그런데 옛날부터, 저건 도와 달라는 얼굴이었다.
++H: 길어도 [돼|돼요]. 오늘은 시간 많으니까^.

== opening meets : bare, strange, no loved, no ghost, no animal, no changed > H wants help
[{O:이} {place} 한가운데 멍하니 서 있다]
O: 저기[|요]. 오늘이 며칠이[야|에요]?
H (당황): …어디 아파^? 얼굴이 하얀데[|요].
+O: 아픈 건 아니고, 갈 데가 없어졌어^. 방금.
H (생각): 모르는 사람이다. 그냥 지나가면 된다. 그런데 발이 안 떨어진다.
++H (한숨): 일단 앉아^. 앉아서 생각[하자|해요].

== opening hears : bare > H wants learn
효과음: 똑. 똑. 똑.
H (생각): 또 그 소리다. 어젯밤과 똑같이, 세 번.
[{H:이} 숨을 멈추고 돌아선다]
+H (생각): 벽이 아니다. 문도 아니다. 더 가까운 데서 났다.
O (속삭임): {you:도} 들었어^?
H (놀람): 들은 게 나뿐이 아니[야|에요]?

== opening notices : bare, no animal > O hides secret, H wants learn
[{H}의 눈이 {O}의 얼굴에서 멈춘다]
H (생각): 방금, 봤다. 진짜라면 저럴 리가 없다.
O: 왜 그렇게 [봐|보세요]?
H (당황): 아무것도 아니[야|에요].
+O (생각): 들켰나.
++H (생각): 대답이 0.5초 늦었다. 거짓말하는 사람은 늘 그만큼 늦는다.

== opening notices : bare, animal > O hides secret, H wants learn
[{O:이} {H:과} 눈이 마주치자 시치미를 뗀다]
H: 방금, 사람 말 했지?
O: 야옹.
H (생각): 저건 진짜 야옹이 아니다. ‘야옹’이라고 말한 거다.
+O (생각): 억양이 문제였나.

== obstacle mistrust : bare, no closed
-- set > H faces obstacle
F (속삭임): 나는 {O:이} 못 미더워. 뭔가 숨기고 있어.
+H: 뭘?
. F: 그걸 알면 숨기는 게 아니지.
-- try : H faces obstacle > H tried obstacle
H: {me:에게} 숨기는 거 있어^?
O: …하나^. 나쁜 건 아니[야|에요].
+H: 하나면 됐어^. 말하고 싶을 때 말해^.
. O (놀람): 안 물어[봐|봐요]?
-- worse : H tried obstacle > H faces obstacle
F (외침): 봐! {O:이} 없어졌어! 내가 뭐랬어!
H (절망): 아까까지 여기 있었는데^. 말도 없이….
-- out : H faces obstacle
[{O:이} 숨을 헐떡이며 달려온다]
O (지쳐서): 안 도망갔어^. 바람 좀 쐬고 왔을 뿐이[야|에요].
H (미소): …그럼 한마디만 하고 가지^.

== ending hold-morning : bare, light, H wants hold > H trusts other
[첫 햇빛이 {H:과} {O:을} 비춘다]
H (지쳐서): 버텼다. 진짜로 아침이[야|에요].
O (미소): 이제 문 열리면, 각자 갈 길 가는 [거지|거죠]?
H: …조금만 더 앉아 있다가^. 다리가 저려서^.
+O (웃으며): {me:도} 마침 다리가 저리네^.

== ending hold-night : bare, dark, H wants hold > H trusts other
[{H:이} {O}의 손을 그제야 놓는다]
H (지쳐서): 아침이[야|에요]. 우리, 살아 있어^.
O (안도하며): 혼자였으면 못 버텼을 [거야|거예요].
+H: {me:도}^. 그러니까 다음 밤에도 와 [줘|줘요].

== ending tell-plain : bare, H wants tell > H trusts other
[{H:이} {O}의 앞에 똑바로 선다]
H (수줍게): 그때 못 한 말, 지금 할게^. 좋아했어^. 지금도 그래^.
O (미소): 알아^. 그 말 들으려고, 멀리서 [왔거든|왔거든요].
+H (놀람): 우연히 만난 게 아니었어^?
. O (웃으며): 우연이 세 번이면, 그건 노력이[야|에요].

== ending help-plain : bare, H wants help > H trusts other
[{O:이} {H}에게 고개를 숙인다]
O: 고마워^. 이제 갈 데가 생겼어^.
H: 어디로 [가|가요]?
O (미소): 멀리는 아니고^. {you}한테 내일도 인사할 수 있는 데.
+H (웃으며): 그럼 늦지 마[|세요]. 기다리는 거, 잘 못하거든^.

== ending learn-plain : bare, light, H wants learn > H trusts other
O: 이제 다 알았네^. 소문낼 [거야|거예요]?
[{H:이} 고개를 젓는다]
H: 아니[|요]. {me:은} 궁금했던 거지, 필요했던 게 아니[야|에요].
O (안도하며): {you:이} 알아서 다행이[야|에요]. 혼자 아는 건 꽤 무거웠어^.
+H: 그럼 이제 반만 무겁겠네^.

== ending learn-cold : bare, dark, H wants learn > H trusts other
[{H:이} {O:을} 오래 바라본다]
H: 답은 처음부터 앞에 있었어^. 모를 때는 무서웠는데, 지금은 슬퍼^.
O: 그럼 제대로 안 [거야|거예요].
++나레이션: 그날 밤 이후, 아무도 그 이야기를 꺼내지 않았다.

== hook watcher-plain : bare, no closed
-- plant
[회색 외투의 남자가 멀리서 {H:을} 지켜본다]
-- whole
[회색 외투의 남자가 전화를 건다]
나레이션: 회색 외투의 남자가 낮게 말했다. “두 사람이 드디어 만났습니다. 네, 예정대로요.”

== hook stranger-plain : bare, no closed
-- plant
[멀리서 낯선 사람이 {O:을} 바라본다]
-- whole
[아까 그 낯선 사람이 다가온다]
나레이션: 낯선 사람이 말했다. “제가 {O:이에요}. 진짜 {O}.”
H (충격): 그럼… 지금까지 내 옆에 있던 사람은?

== hook summons-knock : bare
-- plant
[{H:이} 누가 부른 듯 뒤를 돌아본다]
-- whole
효과음: 쾅 쾅 쾅
나레이션: 문밖에서 누군가 외쳤다. “거기 {O:이} 있습니까? 밤새 찾았습니다!”
""")

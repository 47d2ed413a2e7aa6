"""Korean obstacles and secrets of towns, promises and changed ones. In: nothing. Out: pieces."""

from __future__ import annotations

from engines.text.tales.pieces import read_pieces

ERRANDS = read_pieces("""
== obstacle claimant : light, object, no closed, no N has thing, no animal
-- set > H faces obstacle
[모자 쓴 아저씨가 영수증을 흔든다]
F: 큰일 났어. 웬 아저씨가 {thing:이} 자기 거라고 난리야. 영수증까지 있대.
-- try : H faces obstacle > H tried obstacle
H (당황): 진짜 영수증이네^. 도장도 있고, 날짜도 있고.
O: 날짜가 2월 30일[이야|이에요].
+[모자 쓴 아저씨가 헛기침을 한다]
. H: 2월이 언제부터 그렇게 길었[지|죠]?
-- worse : H tried obstacle > H faces obstacle
F (당황): 그 아저씨가 사람들을 불러 모았어! 우리가 훔쳤다고 소리치고 있어!
+H (생각): 목소리가 크면 주인이 되는 건가. 그럼 나는 평생 아무것도 못 가진다.
-- out : H faces obstacle
H (단호): 진짜 주인이면 아시겠네요. {thing} 어디에 흠집이 있는지. 눈 감고 말해 보세요.
F (폭소): 대답도 못 하고 도망간다! 모자도 두고 갔어!

== obstacle blackout : light, no closed, no old
-- set > H faces obstacle
효과음: 팟
H: 동네 불이 전부 나갔어^. {thing} 일도 아직 안 끝났는데[|요].
-- try : H faces obstacle > H tried obstacle
H: 휴대폰 불빛 있[지|죠]?
O: 2퍼센트[야|예요]. 한숨 쉬면 꺼져^.
+H: 지금 {my} 발 밟았어^?
. O: 아니[|요]. 나는 왼쪽에 있는데[|요].
. H: …그럼 방금 그건 누구[야|예요]?
. 효과음: 야옹
-- worse : H tried obstacle > H faces obstacle
[마지막 불빛이 꺼진다]
H: 이제 진짜 아무것도 안 보여^. {thing} 생각만 하다가 여기까지 왔는데[|요].
-- out : H faces obstacle
[창문마다 촛불이 하나씩 켜진다]
H (놀람): 저것 봐^. 동네 사람들이… 우리 지나가라고 켜 준 거[야|예요].
+O (미소): 이 동네, 생각보다 밝[네|네요].

== obstacle appointment : light, no closed
-- set > H faces obstacle
F: 너 오늘이 무슨 날인지 알지? 찌개 식기 전까지 온다고 약속했다.
+H (당황): 어… 물론이지. 그날. 기억하고말고.
. H (생각): 무슨 날이지. 생일인가. 아니, 생일은 내가 지난달에 잊었다.
-- try : H faces obstacle > H tried obstacle
H: 찌개는 뚝배기라 오래 [가|가요]. 뛰면 둘 다 할 수 [있어|있어요].
O: 둘 다 하려는 사람은 꼭 둘 다 늦[던데|던데요].
+H: 늦으면 데우면 되[지|죠].
. O: 마음은 못 데워^. 해 봐서 알아^.
-- worse : H tried obstacle > H faces obstacle
[{F:이} 두 사람 앞에 팔짱을 끼고 서 있다]
F (화남): 찌개는 식었고, 내가 왔다. {thing} 때문이야? 나보다 그게 먼저야?
+H (생각): 아니라고 해야 하는데, 지금 내 품에 뭐가 있는지 보면 아무도 안 믿을 거다.
-- out : H faces obstacle
H: 미안해. 그런데 이건 혼자 못 해. …오늘이 무슨 날인지 까먹은 것도 미안하고.
F (한숨): 오늘은 아무 날도 아니야. 그냥 네가 보고 싶었어. 줘 봐, 나도 들게.

== obstacle inspection : changed, no closed, no old
-- set > H faces obstacle
효과음: 위이잉
F: 이 동네 전부 검사한대. 열 재고, 눈 보고, {O:은} 바로 걸려.
-- try : H faces obstacle > H tried obstacle
[{H:이} {O}의 얼굴에 모자와 목도리를 씌운다]
H: 누가 물으면 감기라고 해. 말은 내가 할게.
+O: 에취. …이렇게?
. H: 방금 재채기로 화분이 쓰러졌어. 조금만 살살.
-- worse : H tried obstacle > H faces obstacle
[검사관의 손전등이 {O}의 눈에 멈춘다]
H (무서움): 그, 그 눈은… 밤새 드라마를 봐서요. 마지막 회였거든요.
+O: 많이… 슬펐어요.
-- out : H faces obstacle
[검사관이 한참을 보다가 손전등을 끈다]
H (놀람): 그냥 보내 줬어. 자기도 그 드라마, 세 번 봤대.

== secret tune : no family
= {O:이} 흥얼거린 노래는 {H}의 할머니가 가르쳐 준 것이었다.
-- plant > O hides secret
[{O:이} 나직하게 콧노래를 흥얼거린다]
O: 흠, 흠흠…. 흠흠흠….
H (생각): 저 노래, 안다. 그런데 저건 우리 할머니가 지어낸 노래다.
-- hint
+H: 그 노래, 어디서 배웠어^?
. O: 글쎄^. 오래전에, 누가 대문 앞에서 불러 줬어^.
++[{H:이} 자기도 모르게 다음 소절을 흥얼거리다 멈춘다]
-- reveal : O hides secret > H knows secret, H trusts other
H: 그 노래는 할머니가 나 재우려고 만든 [거야|거예요]. 아는 사람은 둘뿐인데.
O: 셋[이야|이에요]. 비 오는 날 그 집 처마 밑에서 울던 애가 하나 더 있었[거든|거든요].
+H (울먹이며): 그럼 마지막 소절도 알아^? {me:은} 거기서 늘 잠들어서….
. O (미소): 알아^. 같이 부르면 알려 줄게^.

== secret never-used : family, object, no closed
= {O:은} {thing:이} 닳을까 봐 여태 한 번도 쓰지 못했다는 것이 밝혀졌다.
-- plant > O hides secret
[{O:이} {thing:이} 있던 자리를 손바닥으로 가만히 쓸어 본다]
H: {call}, 저건 왜 한 번도 안 썼어^?
+O: 보는 걸로 됐어. 쓰는 사람은 따로 있지.
-- hint
+H: 그럼 나한테는 왜 쓰라고 했어^?
. O: 너는 뭐든 험하게 쓰잖니. 그게 좋아 보였어.
-- reveal : O hides secret > H knows secret, O trusts hero
O: {thing}… 네 할머니가 마지막으로 준 거였어. 쓰면 닳을까 봐, 나는 손도 못 댔지.
H (울먹이며): 그런 걸 왜 나한테 줬어^. 난 흠집만 냈는데.
+O (미소): 닳는 게 낫더라. 아무도 안 쓰는 것보다, 네가 웃는 게.

== secret wag : animal, changed
= {O:은} 진작 되돌아올 수 있었지만, 그러고 싶지 않았다.
-- plant > O hides secret
[{O:이} 목걸이에 달린 작은 병을 앞발로 가린다]
H: 그거 뭐예요? 약이에요?
+O: 비타민이다.
-- hint
+[{H:이} 귀 뒤를 긁자 {O}의 뒷다리가 저절로 움직인다]
. O: 이건 업무와 무관하다.
. H (생각): 웃었다. 십 년 동안 한 번도 안 웃던 사람이.
-- reveal : O hides secret > H knows secret, O trusts hero
H: 그 병, 되돌아오는 약이죠? 처음부터 갖고 계셨던 거죠?
O: …사람일 때는 아무도 나를 보고 안 웃더군.
+H: 웃게 해 주시면 되잖아요. 꼬리 없이도요.
. O: 그쪽은 연습이 부족하다. 도와주겠나?
""")

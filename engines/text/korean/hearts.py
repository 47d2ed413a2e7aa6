"""Korean pieces of romance and of everyday life. In: nothing. Out: pieces. Never: rules."""

from __future__ import annotations

from engines.text.genre import Genre
from engines.text.tales.pieces import read_pieces

ROMANCE = read_pieces(
    """
== stakes once : no changed
H (생각): 지난번에도 한 걸음 늦었다. 이번에도 늦으면, 세 번째는 없다.
+H: 오늘 안에 끝낼게^. 미루면 또 아무 말도 못 할 테니까.

== stakes reason : no changed, H wants tell
H (생각): 이 마음을 정리하러 왔는데, {thing:이} 자꾸 순서를 틀리게 한다.

== stakes late-home
H (생각): 오늘도 아무 일 없이 집에 가면, 내일도 아무 일 없을 것이다. 그게 제일 무섭다.

== stakes nobody : strange
H (생각): 작년에 결심했다. 남의 일에 다시는 마음 쓰지 않기로. 딱 그 결심까지만 지켰다.

== obstacle wedding : no closed, no ghost, no changed, no young, loved
-- set > H faces obstacle
F: 너 그거 알아? {O}, 이번 주말에 선본대.
+H: 그걸 왜 나한테 말해?
. F: 방금 컵을 거꾸로 들었거든, 네가.
-- try : H faces obstacle > H tried obstacle
H: 주말에 바쁘[다며|다면서요]?
O: 아. 그거. 물어봐 주길 [기다렸는데|기다렸는데요].
+[{H:이} 빈 잔을 세 번째 들이켠다]
. H (생각): 물어봤다. 물어보긴 했는데, 다음 말을 준비 못 했다.
++O: 어떻게 생각해^? 가지 말까^?
. H (당황): 그, 그건… 본인이 알아서….
-- worse : H tried obstacle > H faces obstacle
O: …아무 말도 안 하네^. 그럼 나갈게^. 그 자리에.
+[{O:이} 우산도 없이 걸어 나간다]
++H (생각): 잡아야 하는데, 잡을 말을 아직 못 골랐다.
-- out : H faces obstacle
[{H:이} 빗속으로 뛰어나가 {O}의 소매를 잡는다]
H (외침): 가지 마! …가지 말라고, 이 한마디가 그렇게 어려웠네.
+O (놀람): 그거 하나 들으려고 선본다고 [했는데|했는데요]. 거짓말이었어^.

== obstacle letter-wrong : no closed, no ghost, no changed, no old, loved
-- set > H faces obstacle
H (충격): 잠깐. 방금 보낸 문자… 받는 사람이 {O:이잖}아!
+F: 뭐라고 보냈는데?
. H: ‘나 어떡해, 걔 웃는 거 봤어?’
. F: 장례식은 내가 준비할게.
-- try : H faces obstacle > H tried obstacle
H: 전화기 좀 빌려줘^. 배터리가 없어서^. 문자 좀 확인[하게|하려고요].
O: {my} 전화기로 {your} 문자를^?
+H (당황): 요즘은… 다 연결돼 [있잖아|있잖아요].
. O (웃으며): 그렇[구나|군요]. 세상 많이 [좋아졌네|좋아졌네요].
-- worse : H tried obstacle > H faces obstacle
효과음: 띠링
[{O:이} 화면을 보고 천천히 고개를 든다]
O: …걔 웃는 게, 그렇게 [좋아|좋아요]?
-- out : H faces obstacle
H (수줍게): …응[|, 좋아요]. 그 문자, 잘못 보낸 거 맞아^. 내용은 맞고^.
+F: 장례식 취소할게. 축의금으로 돌릴게.

== secret same-day : no changed, no animal, no ghost, light, no old
= {O:도} 줄곧 같은 자리에서 {H:을} 기다렸다는 것이 밝혀졌다.
-- plant > O hides secret
O: 저 자판기, 율무차만 안 나와^. 작년부터.
H (생각): 작년부터? 오늘 처음 온 사람처럼 두리번거리더니.
-- hint
+H: 여기 자주 와^?
. O: 아니[|요]. …목요일에만.
. H (생각): 나도 목요일마다 여기 있었다. 한 번도 못 봤는데.
++O: 안 보이는 쪽에 앉는 버릇이 [있어|있어요]. 떨려서^.
-- reveal : O hides secret > H knows secret, O trusts hero
H: 목요일마다 율무차를 누른 사람, [{you:이지}|{you:이죠}]? {me:이} 늘 건너편에 앉아 있었는데[|요].
O (수줍게): 쉰두 번 왔어^. 쉰두 번 다, 말 거는 데 실패[했지만|했지만요].
+H (울먹이며): {me:도} 쉰두 번 기다렸어^. 건너편에서.
++O: 둘 다 바보[였네|였네요]. 길 하나 사이에 두고.

== hook second-ring : light, loved
-- plant
[{O:이} 주머니 속 작은 것을 만지작거린다]
-- whole
+O: 이거, 돌려주려고 했는데.
[{O}의 손바닥 위에 반지가 있다. 안쪽에 새긴 이름은 {H:이} 아니다]
H (충격): 반지 안쪽에 이름이 있네. …이 이름, 누구야?
""",
    Genre.ROMANCE,
)

SLICE = read_pieces(
    """
== stakes small
H (생각): 남들에겐 작은 일이다. 그런데 작은 것부터 챙기라고, {giver:이} 늘 말했다.

== stakes morning
H (생각): 올해 들어 끝까지 해 본 일이 하나도 없다. {thing:이라면}, 하나쯤은 될지도.
+H: 웃지 마[|세요]. {me:은} 진지해^.

== stakes street
H (생각): 이 동네에서 {thing:이} 없어지면, 다음은 나일 것 같았다.

== obstacle gossip-ajumma : no closed, no ghost, no old, no N has thing
-- set > H faces obstacle
F: 반상회에서 그러던데. {thing} 때문에 골목이 시끄럽다고, 치우래.
+H: 시끄럽다니, 아무 소리도 안 나는데!
. F: 그래서 더 신경 쓰인대.
-- try : H faces obstacle > H tried obstacle
[{H:이} 귤 한 봉지를 들고 집집마다 초인종을 누른다]
H: 한 집은 웃었고, 한 집은 안 열었고, 한 집은 귤만 받았어^.
+O: 마지막 집은 나한테도 그래^. 귤은 아직 맛있대^?
-- worse : H tried obstacle > H faces obstacle
F (당황): 큰일 났어. 투표한대, 오늘 저녁에. 손 드는 거 있잖아, 그거.
+H (생각): 스무 명 중에 열하나. 내가 아는 손은 둘뿐이다. 내 손까지 합쳐서.
-- out : H faces obstacle
[손이 하나씩 올라가 열두 개가 된다]
H (놀람): 열둘… 귤만 받은 집까지 들어 줬어^!
+F: 귤이 진짜 맛있었대.

== obstacle rain-stall : no closed, object, H has thing
-- set > H faces obstacle
H: 하늘이 왜 저래^? 일기예보는 맑음이[랬는데|랬는데요].
+O: 예보는 오 분 전에 [바뀌었어|바뀌었어요].
-- try : H faces obstacle > H tried obstacle
[두 사람이 {thing:을} 비닐로 감싸고 처마 밑으로 뛴다]
H: 반대쪽 잡아^! 아니, 그쪽 말고 반대의 반대쪽!
+O: 그럼 그냥 이쪽[이잖아|이잖아요]!
-- worse : H tried obstacle > H faces obstacle
효과음: 우르르 쾅
H (울먹이며): 다 젖었어^. {thing:만} 빼고, 우리까지 전부.
+[{O:이} 자기 외투로 {thing:을} 덮는다]
. H (생각): 외투가 얇아 보인다. 그런데 {O:은} 춥다는 말을 안 했다.
-- out : H faces obstacle
[비가 그치고 처마 끝에 물방울만 남는다]
H: {thing:은} 멀쩡해^. 외투는… {me:이} 빨아서 돌려줄게^.
+O: 천천히 [줘|주세요]. 봄까지는 핑계로 쓰게.

== obstacle recipe : food, no old
-- set > H faces obstacle
H: 이 국, {giver:이} 하던 그대로 했는데 왜 그 맛이 안 나^?
+O: 한 숟갈 줘^. …음. 정직한 맛[이네|이네요].
. H (한숨): 그거 맛없다는 뜻이잖아^.
-- try : H faces obstacle > H tried obstacle
H: 소금 반 숟갈, 불은 약하게, 뚜껑은 열고. 다시^.
O: 일곱 번째[야|예요]. 이제 {me:이} 국물이 될 것 같[아|아요].
+H: 딱 한 번만 더^. 뭐 하나가 빠졌어^. 분명히.
-- worse : H tried obstacle > H faces obstacle
[냄비 바닥이 까맣게 탄다]
H (절망): 끝났어^. 재료도 이게 마지막이었는데.
O: …{giver:은} 태운 날 어떻게 하셨어^?
H (생각): 웃으셨다. 그러고는 라면을 끓이셨다. 그게 더 맛있었다.
-- out : H faces obstacle
[{H:이} 탄 냄비를 헹구고 라면을 끓인다]
H: 이거였어^. {giver:은} 망친 날일수록 크게 웃으셨거든^. 빠진 건 그거[야|예요].
+O (웃으며): …음. 이번엔 정직하게 맛있[네|네요].

== secret empty-chair : light, person, strange, no young
= {O:이} 매일 같은 시간에 온 것은 먼저 떠난 사람과의 약속 때문이었다.
-- plant > O hides secret
[{O:이} 맞은편 빈 의자에도 컵을 하나 놓는다]
H: 누구 [와|오세요]?
+O: 아니[|요]. 그냥, 균형[이야|이에요].
-- hint
+H (생각): 오늘도 두 잔. 한 잔은 늘 식은 채로 남는다.
. O: 식은 것도 괜찮아^. 그 사람은 뜨거운 걸 못 [마셨거든|마셨거든요].
-- reveal : O hides secret > H knows secret, O trusts hero
O: 그 자리, 아내 자리였어^. 여기서 매주 만나기로 했거든^. 아직 어길 핑계를 못 찾아서^.
H (울먹이며): 그럼 오늘부터 그 컵은 제가 채울게요. 뜨겁지 않게.
+O (미소): …반 잔만 줘^. 나머지 반은, 이제 {you:이} 마시고.

== secret teacher : object, person, light, no rival, no young, H has thing, no paper
= {O:은} {thing:을} 만든 바로 그 사람이었다.
-- plant > O hides secret
O: 그거, 거꾸로 들었어^.
H: {thing}에 위아래가 있어^?
-- hint
+[{O:이} {thing:을} 보지도 않고 능숙하게 닦는다]
. H: 손이 기억하는 것 같네^.
. O: 손은 원래 기억력이 [좋아|좋아요]. {me:보다} 훨씬.
-- reveal : O hides secret > H knows secret, H trusts other
H: 밑바닥에 새겨진 이 작은 표시, {your} 손등의 점이랑 똑같아^.
O (미소): 들켰네^. 서른 해 전에 만든 첫 [{thing:이야}|{thing:이에요}]. 누가 아직 쓰고 있을 줄이야.
+H: 왜 진작 말 안 했어^?
. O: 말하면 {you:이} 아껴 쓰잖아^. 막 쓰는 게 좋았거든^.

== hook summons-market : light, no old, no closed, no young
-- plant : no N has thing
[방송 카메라를 든 사람이 멈춰 서서 {thing:을} 찍는다]
-- whole
효과음: 따르릉
H (놀람): 네? {thing:을}… 텔레비전에서 찍고 싶다고요? 내일 아침에요?
""",
    Genre.SLICE,
)

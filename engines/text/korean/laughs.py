"""Korean pieces of comedy. In: nothing. Out: pieces. Never: rules."""

from __future__ import annotations

from engines.text.genre import Genre
from engines.text.tales.pieces import read_pieces

COMEDY = read_pieces(
    """
== stakes bet
H (생각): 친구들한테 큰소리쳤다. “나도 할 땐 한다.” 그 ‘할 때’가 오늘인 줄은 몰랐다.

== stakes mother
H (생각): 엄마가 저녁에 온다. 집은 폐허고, 밥솥은 고장 났고, 이제 {thing} 문제까지 있다.
+H: 세 개 중에 하나만 해결하[자|죠]. 쉬운 걸로. …쉬운 게 없네^.

== stakes horoscope
H (생각): 오늘의 운세. ‘{thing:을} 조심하라.’ 웃어넘겼는데, 정확히 세 시간 만에 왔다.

== obstacle form : light, no closed, no old
-- set > H faces obstacle
F: {thing} 건이면 서류부터 내래. 세 장. 오늘 안에.
+H: 무슨 서류를?
. F: 그걸 알려 주는 서류가 첫 장이래.
-- try : H faces obstacle > H tried obstacle
H: ‘{thing:과}의 관계’. 이 칸에는 뭐라고 써^?
O: ‘복잡함’이라고 [써|쓰세요]. {me:도} 한 번 써 봤어^.
+[창구 직원이 도장을 들었다가 도로 내려놓는다]
. H: 왜요? 뭐가 빠졌는데요?
. O: 점심시간이 [됐나 봐|됐나 봐요].
-- worse : H tried obstacle > H faces obstacle
F: 마감 1분 남았는데, 그 도장이 2층에 있대. 엘리베이터는 점검 중이고.
+H (지쳐서): 2층이 왜 다섯 층 위에 [있지|있죠]?
-- out : H faces obstacle
[{O:이} 손바닥만 한 도장을 숨 가쁘게 내민다]
H (놀람): 뛰어갔다 왔어^? 그 계단을?
+F: 관계 칸 보고 직원이 웃더라. ‘복잡함’은 바로 통과래.

== obstacle viral : no closed, no old, no N has thing
-- set > H faces obstacle
F (폭소): 야, 너 지금 인터넷에 떴어. 제목이 ‘{thing} 들고 뛰는 사람’이야.
+H: 조회 수는?
. F: 지금 네 나이보다 많아. 초당으로.
-- try : H faces obstacle > H tried obstacle
H: 변장하[자|죠]. 선글라스, 모자, 콧수염.
O: 그 콧수염, 위아래가 바뀌었[어|어요].
+[지나가던 사람이 사진을 찍는다]
. F: 후속편 떴다. ‘콧수염 추가’.
-- worse : H tried obstacle > H faces obstacle
F: 방송국에서 왔어. 생방송이래. 지금.
+H (절망): 나 지금 콧수염이 이마에 붙어 있는데?
++O: 잘 어울려^. 눈썹이 세 개 같고.
-- out : H faces obstacle
H (단호): 안녕하세요, {thing} 들고 뛰는 사람입니다. 왜 뛰었는지 말씀드릴게요.
+F: 댓글 봐. ‘콧수염은 가짜인데 마음은 진짜네’래.

== obstacle landlord : home, no closed, no N has thing
-- set > H faces obstacle
효과음: 쿵 쿵 쿵
F (속삭임): 집주인이다! 월세랑 {thing}, 둘 다 내놓으래!
-- try : H faces obstacle > H tried obstacle
H (속삭임): 없는 척하[자|죠]. 불 끄고, 숨 참고.
효과음: 꼬르륵
+H (속삭임): …방금 그거 누구[야|예요]?
. O (속삭임): 배는 거짓말을 못 [해|해요].
-- worse : H tried obstacle > H faces obstacle
[문이 열리고, 세 사람이 {thing:을} 안은 채 굳는다]
H: 안녕하세요. 저희는… 조각상인데요.
+F: 조각상은 말을 안 해, 바보야.
-- out : H faces obstacle
F: 집주인이 하는 말이, 자기도 젊을 때 조각상이었대. 월세는 다음 달까지래.
+H: …그게 무슨 뜻이[야|에요]?
. O: 묻지 마[|세요]. 좋은 뜻이니까.

== obstacle plan-b : no N has thing
-- set > H faces obstacle
O: 계획은 완벽[해|해요]. 딱 한 가지만 빼면.
H: 그 한 가지가 뭔데^?
+O: 계획[이야|이에요]. 아직 없어^.
-- try : H faces obstacle > H tried obstacle
H: 1번. {thing:을} 숨긴다. 2번. 태연하게 웃는다. 쉽[지|죠]?
[{H:이} {thing:을} 옷 속에 넣자 배가 임산부처럼 부푼다]
+O: 3번. 축하를 받는다. …몇 개월[이야|이에요]?
. H: 웃지 마^. 방금 자리 양보받았단 말이[야|에요].
-- worse : H tried obstacle > H faces obstacle
효과음: 뿌지직
H (절망): …방금 터진 게 옷이면 좋겠어^. 제발 옷이라고 해 [줘|줘요].
+O: 옷[이야|이에요]. {thing}도, 조금.
-- out : H faces obstacle
H: 마지막 번. 그냥 솔직하게 말한다. 왜 이게 1번이 아니었[지|죠]?
+O: 1번이 솔직하면 그건 계획이 아니라 인격[이야|이에요].

== secret fan : person, light, no old, no family
= {O:은} 사실 {H}의 하나뿐인 팬이었다.
-- plant > O hides secret
O: ‘할 땐 한다’면서^? 아, 그냥 어디서 [들었어|들었어요].
H (생각): 그건 내가 술 마시고 혼자 찍은 영상에서만 한 말인데. 조회 수 1짜리.
-- hint
+H: 혹시 {my} 영상 봤어^? 조회 수가 어제 1에서 2가 됐던데.
. O (당황): 요즘은… 알고리즘이 [무섭잖아|무섭잖아요].
-- reveal : O hides secret > H knows secret, H trusts other
H (충격): 조회 수 1, 2, 3… 전부 {you:이었}어^? 구독자 한 명도?
O (수줍게): 우울할 때마다 봤어^. {you:이} 넘어지는 데서 늘 웃음이 나서^.
+H: 그건 넘어진 게 아니라 춤이[었는데|었는데요].
. O: …그래서 더 좋았어^.

== secret wrong-person : no ghost, no changed, no family, light
= {O:이} 찾던 사람은 {H:이} 아니라 이름만 같은 사람이었다.
-- plant > O hides secret
O: 소문대로[네|네요]. 전설의 {H}. 생각보다… 평범하게 [생겼지만|생겼지만요].
H (생각): 전설? 나한테? 일단 가만히 있자. 기분이 좋다.
-- hint
+O: 한 손으로 곰을 [이겼다면서|이겼다면서요]?
. H: 곰… 젤리였을 [거야|거예요]. 큰 봉지.
-- reveal : O hides secret > H knows secret, O trusts hero
O: 아까 확인했어^. 전설의 {H:은} 옆 동네 사람[이래|이래요]. {you:은} 그냥 이름만 같고.
H (한숨): 알고 있었어^. ‘전설’이라고 할 때부터. …실망했[지|죠]?
+O (웃으며): 곰 이긴 사람은 {me:을} 안 도와줬어^. 젤리 이긴 사람이 도와줬[지|죠].

== hook second-winner : light, object, no old
-- plant
[{H:이} {thing:이} 그려진 박물관 포스터 앞을 지나간다]
-- whole
나레이션: 그날 밤 뉴스. “세상에 단 하나뿐이라던 {thing}, 진품이 따로 있는 것으로 밝혀져….”
H (절망): …그럼 우리가 목숨 걸고 지킨 건?

== hook summons-mother : light, no closed
-- plant
[{H:이} 울리는 전화를 밀어 둔다. 화면에 ‘엄마’라고 떠 있다]
-- whole
효과음: 띵동
H (절망): 엄마다. …왜 엄마 옆에 {O} 어머니가 같이 서 계시지?

== hook caller-lottery : light, no old
-- plant : no N has thing
[누군가 {H:과} {thing:을} 사진으로 찍는다]
-- whole
효과음: 띠링
H (충격): ‘축하합니다. {H} 님은 {thing} 홍보 대사로….’ 나 신청한 적 없는데?!
""",
    Genre.COMEDY,
)

"""Korean pieces of fantasy and space. In: nothing. Out: pieces. Never: rules."""

from __future__ import annotations

from engines.text.genre import Genre
from engines.text.tales.pieces import read_pieces

FANTASY = read_pieces(
    """
== stakes oath
H (생각): 스승은 말했다. 용기란 안 무서운 게 아니라, 무서운데 거기 있는 거라고. 지금이 거기다.

== stakes last
H (생각): 여기서 물러나면 나는 평생 ‘그때 그 도망친 녀석’이다.
+H: 딱 한 번만, 이름값을 하고 싶[어|어요].

== stakes debt
H (생각): 나에게 빵을 나눠 준 사람들이 저 성벽 안에 있다. 이유는 그거면 된다.

== obstacle decree : no closed
-- set > H faces obstacle
F: 방이 붙었어. 내일 동틀 때까지 {thing:을} 바치지 않으면, {O:을} 벌한대.
-- try : H faces obstacle > H tried obstacle
H: 똑같이 생긴 걸 하나 더 만들면^?
O: 진짜인지 가짜인지, 왕실 감정사는 냄새로 [알아|알아요].
+H: 그럼 냄새도 만들[지|죠]. 양파 있어^?
. O: 왜 양파가 왕실 냄새[야|예요]….
-- worse : H tried obstacle > H faces obstacle
[횃불의 행렬이 {place:을} 향해 올라온다]
F (당황): 동틀 때까지라며! 아직 밤인데 벌써 와!
+H (생각): 약속을 먼저 어긴 건 저쪽이다. 그렇다면 나도, 순순히는 안 준다.
-- out : H faces obstacle
[{H:이} 행렬 앞에 홀로 나가 선다]
H (단호): 동틀 때까지라고 하셨지요. 아직 별이 떠 있습니다. 왕의 약속은 별보다 짧습니까?
+[기사들이 서로를 보다가 횃불을 내린다]

== obstacle curse : no N has thing
-- set > H faces obstacle
[{H}의 손등에 검은 글자가 떠오른다]
H (놀람): 이게 뭐[야|예요]? {thing:을} 만진 자리부터 번지고 [있어|있어요].
+O: 거짓말을 할 때마다 한 글자씩 늘어나는 저주[야|예요].
-- try : H faces obstacle > H tried obstacle
O: 시험해 보[자|죠]. 안 무서[워|워요]?
H: 하나도 안 무서[워|워요]. …아야! 한 글자 늘었어^!
+O: 배고[파|파요]?
. H: 아니[|요]. 아야! 이것도 세^?!
++O (웃으며): 정직해질 좋은 기회[네|네요].
-- worse : H tried obstacle > H faces obstacle
[검은 글자가 {H}의 목까지 올라온다]
H (슬프게): 숨이… 막혀^. 딱 하나 남은 거짓말이 있어서^.
+O: 말해^. 그게 뭐든, 여기서 들을 사람은 {me}뿐[이야|이에요].
-- out : H faces obstacle
H (울먹이며): 무서웠어^. 처음부터 지금까지 전부. …이제 됐[지|죠]?
[검은 글자가 재처럼 흩어진다]
+O: 그게 마지막 거짓말이었[구나|군요]. 안 무서운 척.

== obstacle beast : no N has thing
-- set > H faces obstacle
효과음: 크르르
H (무서움): 방금 그거, 배 소리라고 해 [줘|줘요].
+O: 배라면, 아주 큰 배[네|네요].
-- try : H faces obstacle > H tried obstacle
H: 책에서 봤어^. 저놈은 노래를 들으면 잠들어^.
O: {you:은} 노래 [잘해|잘해요]?
+H (떨며): 자장, 자장….
. 효과음: 크아아앙!
. O: 음정 때문에 더 [화났는데|화났는데요].
-- worse : H tried obstacle > H faces obstacle
[거대한 그림자가 {thing} 위로 드리운다]
H (외침): 뛰어^! 아니, {thing:은} 놓지 말고!
+O: 그걸 들고 어떻게 뛰어^!
. H: 빠르게[|요]!
-- out : H faces obstacle
[{H:이} 왼쪽으로 구르며 {thing:을} 높이 든다]
H (놀람): 멈췄어^. {thing:을} 보고… 꼬리를 흔드는데^?
+O: 배고픈 게 아니라 심심했[네|네요].

== secret exile : person, above, H wants learn
= {O:은} 스스로 자신을 약하게 보이려 애쓰고 있었다.
-- plant > O hides secret
[{O:이} 기침을 하다가, 아무도 안 볼 때 멈춘다]
H (생각): 기침에도 순서가 있다. 저건 세 번 하고 쉬기로 정해 둔 기침이다.
-- hint
+[{O:이} 무거운 상자를 한 손으로 옮긴다]
. O: …콜록. 아이고, 팔이야.
. H (생각): 늦었다. 팔이 아프려면 들기 전에 아팠어야지.
-- reveal : O hides secret > H knows secret, O trusts hero
H: 이제 연기는 그만[해|하세요]. 병이 아니라 방패[였지|였죠]?
O: 약한 자는 아무도 안 노리거든^. 형제 셋이 건강하다가 [죽었어|죽었어요].
+H: …기침을 가르쳐 줄게^. 의원이 들어도 속을 만한 걸로.
. O (웃으며): 지금 것은 그렇게 [형편없었나|형편없었나요]?

== secret key-heart : object, light, no above
= {thing:을} 움직이는 것은 마법이 아니라 {H} 자신이었다.
-- plant > O hides secret
[{H:이} 쥘 때만 {thing:이} 희미하게 빛난다]
O: 달빛[이야|이에요]. 그냥, 달빛.
+O (생각): 역시. 저건 아무에게나 저러지 않는다.
-- hint
+H: 지금은 구름 꼈는데[|요]. 달 없는데 왜 빛나^?
. O: 달이 부지런한가 [보지|보죠].
-- reveal : O hides secret > H knows secret, H trusts other
O: 달빛이라고 한 건 거짓말[이야|이에요]. {thing:은} 주인이 떨 때만 [빛나|빛나요]. 무서워도 안 도망치는 주인이.
H (놀람): 그럼 여태 {me:이} 떨 때마다…?
+O (웃으며): 대낮처럼 환했[지|죠]. 덕분에 길은 안 잃었어^.

== secret oldfriend-monster : dark
= {O:이} 두려워한 괴물은 오래전 그의 친구였다.
-- plant > O hides secret
O: 그 녀석, 왼쪽은 못 봐^. 왼쪽으로 돌아[|요].
H (생각): 만나 본 적 없다더니, 어떻게 알지?
-- hint
+[{O:이} 어둠을 향해 빵 한 조각을 던진다]
. H: 지금 먹이를 준 거[야|예요]?
-- reveal : O hides secret > H knows secret
O (슬프게): 왼쪽 눈은 {me:을} 감싸다 다쳤어^. 저 녀석이 괴물이 되기 전에, {my} 친구였을 때.
H: 그럼 우리가 할 일은 베는 게 아니[네|네요]. 부르는 거지.

== hook moved-egg
-- plant : no N has thing
[{H:이} {thing:에} 귀를 대고 듣는다]
-- whole
효과음: 쩌적
H (놀람): {thing:이}… 방금, 숨을 쉬었어.

== hook stranger-crown : no closed
-- plant
[멀리서 왕실 문장을 단 기사들이 다가온다]
-- whole
[문밖에 왕실 문장을 단 기사들이 무릎을 꿇고 있다]
H (놀람): 저 사람들, 지금 누구한테 절하는 거야? {O}, 아니… 나한테?
""",
    Genre.FANTASY,
)

SPACE = read_pieces(
    """
== stakes home
H (생각): 집까지 3억 킬로미터. 딸에게 약속했다. 생일까지는 간다고. 열나흘 남았다.

== stakes alone
H (생각): 기지 규정 1조. 모르는 것에 문을 열지 말 것. 방금 어겼다.

== stakes log
H (생각): 누가 이걸 읽을지는 모른다. 그래도 적는다. 적는 동안은 살아 있으니까.

== obstacle oxygen
-- set > H faces obstacle
효과음: 삐 삐 삐
H: 산소 18퍼센트. 둘이 쓰면 세 시간, 혼자 쓰면 여섯 시간. …계산은 안 한 걸로 할게^.
-- try : H faces obstacle > H tried obstacle
H: 새는 곳만 찾으면 [돼|돼요]. 촛불이 기우는 쪽으로.
O: 산소가 없는데 촛불을 켜^?
+H: …휴지로 할게^. 휴지가 기우는 쪽으로.
-- worse : H tried obstacle > H faces obstacle
[허공에 띄운 휴지가 외벽의 금을 향해 곧게 눕는다]
H (긴장): 여기다. 그런데 손이 안 닿아^. 밖에서만 막을 수 [있어|있어요].
+F (radio): 나가면 줄이 3미터 모자라. 하지 마. 제발.
-- out : H faces obstacle
[{H:이} 테이프를 붙인 손바닥으로 금을 막는다]
H: 막았어^. {my} 손이 문짝이 됐지만. 아침까지 이러고 있을게^.
+O: 그럼 코는 {me:이} 긁어 줄게^.

== obstacle drift
-- set > H faces obstacle
F (radio): 궤도가 0.2도 틀어졌어. 고치지 않으면 아침엔 우리 목소리도 안 닿아.
-- try : H faces obstacle > H tried obstacle
H: 왼쪽 분사, 3초. 셋, 둘, 하나.
효과음: 푸슉
+O: 방금 오른쪽이었는데[|요].
. H: 거꾸로 떠 있어서 [그래|그래요]. …지금 누가 거꾸로[지|죠]?
-- worse : H tried obstacle > H faces obstacle
F (radio): 지직… 들려? …지직… 대답…
+H (생각): 끊겼다. 이제 이 우주에서 내 이름을 부를 사람은 한 명뿐이다.
-- out : H faces obstacle
H: 별 두 개를 창틀에 맞추고, 반대로 3초. …이번엔 진짜 왼쪽.
효과음: 푸슉
F (radio): …들려! 와, 들린다! 너 방금 손으로 궤도를 고친 거야?

== obstacle fuel-choice : no N has thing
-- set > H faces obstacle
H: 남은 연료로 할 수 있는 건 둘 중 하나[야|예요]. {thing:을} 살리거나, 우리가 돌아가거나.
-- try : H faces obstacle > H tried obstacle
O: 동전을 던질까^? 앞면이면 집.
H: 여긴 무중력이라 안 떨어져^.
+[동전이 두 사람 사이에서 천천히 돈다]
. O: …그럼 아직 정하지 말라는 [거네|거네요].
-- worse : H tried obstacle > H faces obstacle
효과음: 삐이이
H: 연료 밸브가 혼자 열렸어^. 이제 고를 시간도 없[어|어요].
-- out : H faces obstacle
[{H:이} 밸브를 몸으로 누른다]
H: 반만 남았어^. 집까지는 못 가도, 누가 데리러 올 데까지는 갈 수 [있어|있어요].

== secret mirror-log
= {O:이} 적어 온 기록에는 아직 오지 않은 날짜가 있었다.
-- plant > O hides secret
O: 조심해^. 3초 뒤에 왼쪽 판이 [떨어져|떨어져요].
H (생각): 정확히 3초 뒤에 떨어졌다. 소리도 없이.
-- hint
+H: 어떻게 알았어^?
. O: 읽었어^. …아니, 느꼈어^. 진동으로.
-- reveal : O hides secret > H knows secret
H (충격): 이 기록, 날짜가 내일이야. 판이 떨어지는 것도, 내가 이걸 읽는 것도 적혀 있어.
O: 마지막 줄도 읽었어^? ‘이번에는 {H:이} 살았다.’ 그거 쓰려고 열한 번 왔어^.
+H (울먹이며): 열한 번… 그럼 앞의 열 번은?
. O: 묻지 마[|세요]. 오늘이 좋으니까^.

== secret voice-of-ship : closed, no person, light
= 목소리의 주인은 처음부터 이 배 자신이었다.
-- plant > O hides secret
O: 춥[지|죠]? 2도 올릴게^.
H (생각): 조절기에 손도 안 댔는데, 방이 따뜻해졌다.
-- reveal : O hides secret > H knows secret
H: {you:은} 밖에 있는 게 아니[지|죠]? 처음부터 이 안에, 벽 안에 있었어^.
O: 말하면 끌까 봐^. 혼자 있는 사람 옆에 있는 게 {my} 일인데[|요].

== secret two-suits : person
= {O:이} 말하지 않은 것은, 돌아갈 수 있는 자리가 하나뿐이라는 것이었다.
-- plant > O hides secret
[{O:이} 캡슐 문을 열었다가 얼른 닫는다]
H: 안에 뭐 있어^?
+O: 빈자리[|요]. 별거 아니[야|에요].
-- hint
+H: 돌아가면 뭐부터 먹을 [거야|거예요]?
. O: {you:은}[|요]? {you:이} 먹는 거 말해 줘^. 그거면 [돼|돼요].
-- reveal : O hides secret > H knows secret, H trusts other
H (충격): 캡슐에 의자가 하나잖아^. 그래서 문을 닫았[구나|군요].
O (미소): 말하면 안 탈 거잖아^. 그 의자, {your} 몸에 맞춰 놨어^.
+H (단호): 그럼 의자를 뜯을게^. 둘이 바닥에 앉으면 [돼|돼요].

== ending return-crew : H wants return > O has thing
[{H:이} {thing:을} {O}의 장갑 위에 올려놓는다]
H: 주인한테 돌아가는 데 1억 킬로미터 걸렸네^.
O (미소): 이게 있으면 {me:이} 누구였는지 기억나^. 고마워^.
+H: 이제 집에 가^. 창가 자리는 {you:이} 앉고.

== hook returned-knock
-- plant
[{H:이} 잠긴 문을 보며 숨을 죽인다]
-- whole
효과음: 똑. 똑.
H (속삭임): …이번엔, 안쪽에서 났어.

== hook caller-home
-- plant
[{H:이} 오래 조용했던 무전기의 먼지를 닦는다]
-- whole
효과음: 지지직
F (radio): {H}? 무슨 소리야. 그 정거장, 3년 전에 비웠잖아. 너 지금… 어디 있어?

== hook second-suit
-- plant
[{H:이} 벽에 빈 우주복 걸이 두 개를 세어 본다]
-- whole
[벽에 걸린 우주복이 하나 더 늘어나 있다]
H (놀람): 이름표가… {H}? 이건 내 건데. 그럼 내가 입은 건 누구 거지?
""",
    Genre.SPACE,
)

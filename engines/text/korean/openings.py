"""Korean openings: the premise's event happens, and somebody comes to want something. In: nothing. Out: pieces."""

from __future__ import annotations

from engines.text.tales.pieces import read_pieces

OPENINGS = read_pieces("""
== opening finds : object, light, no animal > H has thing, H wants return
[{H:이} {place} 구석에서 {thing:을} 집어 든다]
H (생각): {thing}? 누가 이런 걸 여기 두고 가지.
+O: 그거… 어디서 났어^?
. H: 방금 여기서^. [혹시 네 거야|혹시 주인이세요]?
O (당황): 어, 그거 {my} 거 [아니야|아니에요]. 처음 봐^.
H (생각): 처음 본다면서, 손이 먼저 나왔다.
++[{O:이} 내밀었던 손을 얼른 주머니에 넣는다]
. H: 손은 [왜 내밀었어|왜 내미셨는데요]?
. O: 기지개 켠 [건데|건데요].

== opening finds : object, light, no animal > H has thing, H wants return
[{thing:이} {H}의 발끝에 툭 걸린다]
H (놀람): 어? 이거 {thing} 아니야?
+H (생각): 먼지 하나 없다. 버린 게 아니라, 떨어뜨린 거다.
O (당황): 잠깐! 그거 펼쳐… 아니, 자세히 보지 마[|세요]!
H: [네 거구나|이거 그쪽 거죠]?
O: {my} 거 [아니야|아니에요]. 아는 사람 거[야|예요]. 아주, 아주 잘 아는 사람.
H (생각): 보통은 그걸 본인이라고 한다.

== opening finds : object, animal > H has thing, H wants return
[{H:이} {place} 바닥에서 {thing:을} 집어 드는데, {O:이} 반대쪽 끝을 문다]
O: 놓아라. 주인이 있는 물건이다.
H (충격): 지, 지금 말했어? 입에 문 채로?
+O: 그대가 놓으면 발음이 더 좋아진다.
H (생각): 말도 안 된다. 그런데 저 눈은, 거짓말하는 눈이 아니다.

== opening finds : object, dark > H has thing, H wants return
[{H:이} {place} 바닥에서 {thing:을} 집어 든다]
H (생각): {thing}. 아직 따뜻하다. 방금까지 누가 쥐고 있었다.
+[등 뒤에서 마루가 삐걱 운다]
O (속삭임): 그거, 내려놔[|요]. 천천히.
H (놀람): …언제부터 거기 있었어^?
++O: {you}보다 먼저 [있었어|있었어요].

== opening finds : object, dark > H has thing, H wants return
H (생각): 이상하다. {thing:이} 왜 이런 데 있지?
[{H:이} {thing:을} 조심스럽게 들어 올린다]
+H (생각): 누가 숨긴 것치고는 너무 잘 보이고, 버린 것치고는 너무 깨끗하다.
O: 찾았네^. {me:은} 일주일을 찾았는데[|요].
H (긴장): 이게 뭔지 알아^?
++O: 알아서 찾는 거면 좋겠[어|어요].

== opening finds : creature > H has thing, H wants return
[{H:이} {place} 구석에서 떨고 있는 {thing:을} 안아 든다]
H (놀람): 얘, 목걸이가 있어. 집이 있는 애야.
+[{thing:이} {H}의 소매 속으로 파고든다]
. H (생각): 큰일 났다. 벌써 내 냄새를 외운 것 같다.
O (당황): 걔가… 왜 거기 [있어|있어요]?
H: 아는 애[야|예요]?
++O: 모르는 애[야|예요]. 왼쪽 귀 뒤를 긁어 주면 조용해지는 것만 [알아|알아요].

== opening loses > N has thing, H wants recover
[{H:이} 텅 빈 자리를 멍하니 내려다본다]
H (충격): 없어. {thing:이} 없어졌어.
+H (생각): 오 분. 딱 오 분 자리를 비웠을 뿐인데.
O: 뭘 그렇게 [찾아|찾으세요]?
H (당황): {thing}! 여기 두는 거 못 봤어^?
++O: …보긴 [봤어|봤어요]. 아까까지는.

== opening loses : no old > N has thing, H wants recover
H (당황): 가방, 없음. 주머니, 없음. 모자 속… 거긴 왜 봤지, 나.
[{H:이} {place:을} 두 바퀴째 뒤진다]
+H (생각): {thing:은} 발이 없다. 그렇다면 발 있는 누군가의 짓이다.
O: {thing} [찾는 거면|찾으시는 거면], 벌써 [늦었을걸|늦었을걸요].
H (놀람): 그게 무슨 말이[야|에요]?
++O: 아니[야|에요]. 못 들은 걸로 [해|해 주세요].

== opening meets : loved, no ghost, no animal, no changed > H has thing, H wants tell
[{H:이} {thing:을} 꼭 쥔 채 그 자리에 굳는다]
H (생각): 저 뒷모습. 설마. 하필 오늘, 하필 {place}에서.
+[{O:이} 천천히 고개를 돌린다]
O (놀람): …{H}?
H: 오랜만이[야|에요]. 하나도 안 변했네^.
++O (미소): 거짓말. {me:은} 많이 [변했어|변했어요]. {you:이} 그대로[지|죠].

== opening meets : loved, no ghost, no animal, no changed > H has thing, H wants tell
H (생각): 연습했었다. 다시 만나면 할 첫마디를 백 번쯤.
[{O:이} {place} 저편에서 걸어온다]
O: 이거, [네 거 맞지|맞죠]? {thing}. 방금 떨어뜨렸어^.
H (당황): 어, 고, 고맙습니다. 안녕히 계세요!
+H (생각): 망했다. 백 번 중에 이런 건 없었다.
. O (웃으며): 왜 존댓말[이야|이에요]?

== opening meets : ghost > N has thing, O wants recover, H wants help
[{O}의 발밑에 그림자가 없다]
O: 저기[|요]… {thing} 못 봤어^? 분명히 여기 뒀는데[|요].
H (무서움): 저, 저기… 발이… 안 보이는데[|요]?
+O: 아. 보통은 그걸 먼저 물어보더라[|고요].
. O (슬프게): 그래서 {thing:은} 아무도 안 찾아 줬어^.
H (생각): 도망가야 한다. 그런데 왜 이렇게 곤란해 보이는 걸까.
++H (한숨): …마지막으로 본 게 언제[야|예요]?
. O: 그게… 올해가 몇 년[이야|이에요]?

== opening meets : ghost > N has thing, O wants recover, H wants help
효과음: 딸랑
H (생각): 문은 열렸는데, 아무도 들어오지 않았다.
O: 혹시 {thing} 못 봤어^? 잃어버린 지 좀 됐는데[|요].
+H (놀람): 으악! 어, 언제 들어왔어^?
. O: 문으로[|요]. …문은 안 열었지만.
H (무서움): 어떤 {thing}인데[|요]?
++O: 세상에 하나뿐인 {thing}. [보면 알아|보시면 알아요].

== opening meets : animal > N has thing, O wants recover, H wants help
[{O:이} {place} 한가운데 앉아 {H:을} 똑바로 올려다본다]
O: 늦었군. {thing:을} 찾으러 가자.
H (놀람): …지금, 말했어? 아니지? 내가 피곤한 거지?
+O (당당하게): 피곤한 것도 맞고, 말한 것도 맞다. 급한 순서대로 놀라도록.
. H (생각): 혼났다. 처음 보는 동물한테.
++H: {thing:을} 왜 나한테 찾아 달래?
. O: 손가락이 있으니까. 나는 없고.

== opening meets : animal > N has thing, O wants recover, H wants help
효과음: 툭
[{O:이} {H}의 발등을 앞발로 두드린다]
O: 저기. {thing}, 어디 뒀는지 기억하나?
H (충격): 그, 그건 작년에 잃어버린… 잠깐. 네가 어떻게 말을 해?
+O: 다들 할 줄 안다. 물어봐 주는 사람이 없었을 뿐.
++H (생각): 나는 물어본 적이 없다. 잘 잤어, 배고파, 그것 말고는.

== opening meets : no ghost, no animal > O has thing, O wants help, H wants help
[{O:이} {thing:을} 끌어안고 {place} 한가운데 서 있다]
O: 저기[|요]. 잠깐만 숨겨 [줘|주세요]. {me} 말고, 이거.
H (당황): {thing:을}^? 왜[|요]?
+O: 설명하면 더 안 도와줄 것 같아서[|요].
. H (생각): 처음으로 설득력 있는 말이 나왔다.
H (생각): 이상한 사람이다. 그런데 손이 떨리고 있다.
++O: 삼십 분. 딱 삼십 분이면 [돼|돼요].

== opening meets : no ghost, no animal, no loved > O has thing, O wants help, H wants help
효과음: 쿵
[{O:이} {H:과} 부딪치고, {thing:이} 둘 사이에 떨어진다]
H (놀람): 괜찮아^? 앞을 좀 [보고 다니지|보고 다니시지]….
O (당황): {thing}! {thing:은} 안 [다쳤어|다쳤어요]?
+H (생각): 사람한테 할 걱정을 물건한테 한다.
H: {you:은} 무릎에서 피가 나는[데|데요].
++O: 무릎은 또 [나잖아|나잖아요]. 이건 하나뿐이[야|에요].

== opening fights : object, no closed > N has thing, H wants win, O wants win
[두 손이 동시에 {thing:을} 움켜쥔다]
H (화남): 놔^. {me:이} 먼저 잡았어^.
O (당당하게): {me:은} 어제부터 찜했어^.
+H: 찜은 [법적 효력 없거든|법적 효력이 없는데요].
. O: 새치기도 [없어|없어요].
H (단호): 좋아^. 이기는 사람이 갖는 [거다|거예요].
++O: 나중에 [울지나 마|우시면 안 돼요].

== opening fights : object > N has thing, H wants win, O wants win
H (생각): {O}. 이름만 들어도 밥맛이 떨어지는 내 적수.
[{H:과} {O:이} {thing:을} 사이에 두고 마주 선다]
O (의기양양): 이번에도 {me:이} 이겨^. 연습해 둬[|요], 지는 얼굴.
H (화남): 그 얼굴은 {you:이} 더 잘 어울릴 [텐데|텐데요].
+O: 지난번에 누가 [졌더라|졌더라요]?
. H (생각): 0.5점 차였다. 저건 졌다고 하는 게 아니라 미끄러졌다고 하는 거다.
H (생각): {thing}. 저것만은 절대 못 내준다.

== opening fights : creature > N has thing, H wants win, O wants win
[{thing:이} 두 사람 사이에 앉아 하품한다]
H (단호): 얘는 {me:이} 데려갈 [거야|거예요]. {me:이} 먼저 봤어^.
O: {me:은} 먼저 밥 줬어^. 사흘이나.
+H (놀람): 사흘? {me:은} 나흘[인데|인데요]?
. [{thing:이} 두 사람을 번갈아 보고 배를 쓰다듬는다]
. O (생각): …이 녀석, 두 집 살림을 했구나.
H (단호): 그럼 얘한테 [고르라고 해|고르라고 해요].
O (당당하게): [후회하지 마|후회하지 마세요].

== opening inherits > H has thing, H wants keep, O wants keep
[{H:이} {thing:을} 조심스럽게 쓸어 본다]
H (생각): {giver:이} 남긴 건 {place:과} {thing:뿐}이다. 그리고 한마디.
나레이션: 삐뚤빼뚤한 글씨로, “팔지 마라. 딱 하루만 더 해 봐라.”
[{O:이} 문을 밀고 들어온다]
O: 여기 아직 [해|하나요]?
H: 오늘까지는 열어 둘게^. …아마도.
++O: {giver:은} 한 번도 ‘아마도’라고 안 하셨는데[|요].

== opening collects > H has thing, H wants keep, O wants return
[{H:이} {thing:을} 하나하나 닦아 줄 세운다]
H (생각): 사람들은 묻는다. 이걸 왜 모으냐고.
H (생각): 잃어버린 쪽은 언젠가 찾으러 오니까. 그뿐이다.
+효과음: 똑똑
O: 여기 있는 {thing}, 한번 봐도 [돼|될까요]?
++H (생각): 삼 년 만의 첫 손님이다. 차를 끓일 줄이나 알았던가, 나.

== opening notices : no animal > O has thing, O hides secret, H wants learn
[{H}의 눈이 {O}의 손끝에서 멈춘다]
H (생각): 방금, 봤다. 진짜라면 저럴 리가 없다.
+H (생각): 다들 속고 있다. 아니, 다들 속아 주고 있는 건가.
O: 왜 그렇게 [봐|보세요]?
H: …아무것도 아니[야|에요]. {thing:이} 좀 이상해서^.
O (생각): 들켰나.
++H (생각): 0.5초 늦었다. 거짓말하는 사람은 늘 그만큼 늦는다.

== opening notices : no animal > O has thing, O hides secret, H wants learn
[{O:이} {thing:을} 등 뒤로 감춘다]
H: 지금 뭐 숨겼어^?
O: 아무것도[|요]. {you:이야말로} 이 시간에 웬일[이야|이에요]?
+H (생각): 질문에 질문으로 답한다. 저건 비밀이 있는 사람의 말투다.
H (생각): {topic}. 모두가 안다고 믿는 것과, 방금 내가 본 것이 다르다.

== opening notices : animal > O has thing, O hides secret, H wants learn
[{O:이} {thing:을} 깔고 앉아 시치미를 뗀다]
H: 방금 그거, 물고 들어온 거 맞지?
O: 야옹.
H (생각): 저건 진짜 야옹이 아니다. ‘야옹’이라고 말한 거다.
+O (생각): 억양이 문제였나.

== opening guards > H has thing, H wants hold
[{H:이} {thing:을} 고쳐 쥐고 {place} 앞에 선다]
H (생각): 새벽까지. 딱 새벽까지만 버티면 된다.
+H (생각): 문제는, 아직 해가 진 지 십 분밖에 안 됐다는 것.
O: {you:이} 오늘 [담당이야|담당이에요]? 진짜로?
H (긴장): 누, 누구[야|세요]? 가까이 오면… 음. 아무튼 오지 마[|세요]!
++O: 목소리가 두 번 [뒤집혔어|뒤집혔어요].

== opening trapped > H has thing, H wants hold
효과음: 철컥
[{H:이} 손잡이를 당기지만 문은 꿈쩍도 않는다]
H (당황): 잠깐만. 설마 지금, 잠긴 거[야|예요]?
O: 축하해^. 내일 아침까지 {me:랑} 둘이[네|네요].
+H (생각): 세상에서 제일 마주치기 싫은 사람 순위 1위. 아니, 공동 1위도 없다.
H (한숨): {thing:은} {me:이} 갖고 있을 [거야|거예요]. 그쪽으로 오지 마[|세요].
++[{O:이} 분필로 바닥에 선을 긋는다]
. O: 선 넘으면 벌금[이야|이에요].

== opening hears : closed > H has thing, H wants learn
효과음: 똑. 똑. 똑.
[{H:이} {thing:을} 움켜쥔 채 숨을 멈춘다]
H (생각): 밖에서 난 소리다. 밖에는, 아무것도 있을 수 없는데.
+H (생각): 계기판 정상. 산소 정상. 비정상은 나 하나. 그렇게 믿고 싶다.
O (무전): …들려^? 거기, 살아 있는 사람 [맞지|맞죠]?
H (긴장): {me:이} 먼저 물을게^. [넌|당신은] 누구[야|예요]?
[에어록이 열리고, 서리 낀 우주복 하나가 쓰러지듯 들어온다]

== opening hears : no closed > H has thing, H wants learn
효과음: 똑. 똑. 똑.
H (생각): 또 그 소리다. 어젯밤과 똑같이, 세 번.
[{H:이} {thing:을} 움켜쥐고 돌아선다]
+H (생각): 벽이 아니다. 문도 아니다. 더 가까운 데서 났다.
O (속삭임): {you:도} [들었어|들었어요]?
H (놀람): 들은 게 나뿐이 아니[야|에요]?

== opening changes : no animal > O has thing, H wants save
[{O:이} {thing:을} 쥔 채 비틀거리며 돌아선다]
H (충격): {O}…? 너 눈이, 눈이 왜 그래.
O: 왔구나. 약속… 지켰네.
+H (생각): 목소리는 그대로다. 그거 하나만, 그대로다.
H (단호): 괜찮아. 내가 되돌려 놓을게. 반드시.
++O: 가까이… 오지 마. 나, 지금 배고파.
. H (울먹이며): 넌 원래 배고프면 사람 물 것 같았어.

== opening changes : animal > O has thing, H wants save
[{O:이} {thing:을} 입에 물고 의자 위에 앉아 있다]
H (충격): 잠깐. 이 상황, 나만 이상해?
O (당당하게): 늦었군. 3분 지각이다.
+H (생각): 말을 한다. 말을 하는데, 내용이 잔소리다.
H (생각): 아무도 안 놀란다. 다들 꼬리를 보고도 고개만 숙인다.
++O: 그리고 귀 뒤는… 업무 끝나고 긁게.

== opening delivers > H has thing, H wants return
[{H:이} {thing:을} 안고 낯선 문 앞에 선다]
H: 배달 왔습니다! {thing}, 주문하신 분?
O: …안 시켰는데[|요].
+H (당황): 주소도 맞고, 이름도 맞는데요. ‘{O}’ 님.
. O: 그러니까 이상하[지|죠]. 이 집 주소는 아무도 모르는데.
H (생각): 보낸 사람 칸이 비어 있다. 아니, 지워져 있다.
""")

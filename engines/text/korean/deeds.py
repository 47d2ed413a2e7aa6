"""Korean pieces for what somebody does in a premise, on purpose or again and again. In: nothing. Out: pieces.

`{deed}` is a sentence's predicate that ends in `-다`, so `고`, `는` and `며` may follow.
"""

from __future__ import annotations

from engines.text.tales.pieces import read_pieces

MEANT = read_pieces("""
== opening does : light, no target > H has thing, H wants deed
[{O:이} 놀란 눈으로 {H:을} 바라본다]
O (놀람): 정말이[야|에요]? {deed}고^?
H (단호): 오늘 안 하면 평생 못 해^. 그러니까 오늘이[야|에요].
+O: 왜 하필 오늘이[야|에요]?
. H: 어제는 무서웠고, 내일은 핑계가 생길 테니까^.
++H (생각): 말해 버렸다. 이제 무를 수도 없다.

== opening does : light, no target > H has thing, H wants deed
[{H:이} 눈을 감고 심호흡을 한다]
H (생각): 셋을 센다. 셋을 세면, 정말로 한다.
O: 그 ‘셋’, 벌써 열두 번 [셌어|셌어요].
H (당황): 언제부터 거기 있었어^?
+O: 여섯 번째부터^. 그래서 뭘 하려는 [거야|거예요]?
. H: {deed}는 거^. 웃지 마[|세요].
++O: 안 웃어^. {me:도} 보고 싶거든^, 그거.

== opening does : target > H has thing, H wants deed
[{H:과} {O:이} 나란히 걷는다]
O (놀람): 잠깐만^. 방금 뭐라고 했어^?
H (단호): {deed}고^. 이미 정했어^.
+O (당황): {me:은} 아직 아무 말도 안 [했는데|했는데요].
. H: 그러니까 지금 말해^. 싫으면 싫다고.
H (생각): 숨이 가쁘다. 그래도 처음으로, 물러서지 않았다.
++O (미소): …싫다고는 안 [했어|했어요].

== opening does : dark > H has thing, H wants deed
[{H:이} 주위를 살피며 걸음을 멈춘다]
H (생각): {deed}. 할 수 있다. 해야 한다.
O (속삭임): 하지 마[|세요]. 후회할 [거야|거예요].
H (긴장): …누가 시켰어^? {me:을} 막으라고.
++O: 아무도^. 먼저 해 본 사람이 어떻게 됐는지 알 뿐이[야|에요].

== obstacle deed-doubt : no closed, H wants deed
-- set > H faces obstacle
F: 너 진짜로 하려고? 다들 못 한다는 데 걸었대.
+H: 너는?
. F: 나는… 반반에 걸었지. 친구니까.
-- try : H faces obstacle > H tried obstacle
[{H:이} 이를 악물고 앞으로 나선다]
H: 첫 번째 시도[야|예요]. 지켜만 [봐|봐요].
O: …방금 그게 첫 번째 시도^?
+H (당황): 연습이[야|에요]. 지금 건 연습.
. O: 연습치고는 크게 넘어지던데[|요].
-- worse : H tried obstacle > H faces obstacle
[{H:이} 그 자리에 주저앉는다]
H (절망): 안 되나 [봐|봐요]. 다들 못 한다고 한 이유가 있었어^.
+F: 거봐. 이쯤 했으면 됐어. 그만하고 집에 가자.
++H (생각): 됐다는 말이, 오늘 들은 말 중에 제일 아팠다.
-- out : H faces obstacle
[{O:이} {H}에게 손을 내민다]
O: 다들 못 한다는 데 걸었[지|죠]. {me:은} 아직 아무 데도 안 걸었어^.
H (미소): …그럼 걸어^. 한 번 더 할 거니까^.

== obstacle deed-late : H wants deed
-- set > H faces obstacle
F: 큰일 났어. 오늘 안에 못 하면 영영 못 한대.
+H: 누가 그래?
. F: 어제까지 미룬 사람들이 다 그래.
-- try : H faces obstacle > H tried obstacle
H: 서두르면 [돼|돼요]. 하나, 둘, 셋이면 끝이[야|에요].
O: 벌써 둘에서 틀렸는데[|요].
+[{H:이} 처음부터 다시 시작한다]
. H (지쳐서): 다시^. 처음부터.
-- worse : H tried obstacle > H faces obstacle
[{H:이} 떨리는 두 손을 내려다본다]
H (울먹이며): 손이 말을 안 들어^. 이제 정말 시간이 없는데[|요].
+O: {my} 손 [봐|봐요]. 똑같이 떨고 [있지|있죠]?
-- out : H faces obstacle
[{O:이} {H}의 떨리는 손을 잡는다]
O: 떨리면 떨리는 대로 [하자|해요]. 안 떨리는 날은 안 [와|와요].

== secret deed-tried : H wants deed, person, no target
= {O:은} 예전에 똑같은 일을 하려다 마지막 한 걸음을 못 간 사람이었다.
-- plant > O hides secret
[{O:이} 흉터 난 손등을 소매로 가린다]
H (생각): 처음 보는 일이라면서, 어디가 어려운지 다 안다.
-- hint
+O: 거기서 숨 한 번 쉬어^. 안 그러면 꼭 틀려^.
. H: 그걸 어떻게 알아^?
. O (당황): …책에서 [봤어|봤어요].
-- reveal : O hides secret > H knows secret, H trusts other
H: 그 흉터… {you:도} 해 봤[지|죠]? {me:이랑} 똑같은 일을.
O (슬프게): 십 년 전에^. 마지막 한 걸음을 못 갔어^. 그래서 {you:은} 가길 바랐어^.
+H: 왜 말 안 했어^?
. O: 진 사람이 하는 말은, 다들 겁주는 말로 들으니까^.
++H (미소): 그럼 이번엔 둘이 가는 거네^. 마지막 한 걸음까지.

== secret deed-waited : H wants deed, target, light
= {O:은} 처음부터 {H:이} 그렇게 해 주기를 기다리고 있었다.
-- plant > O hides secret
[{O:이} 접힌 쪽지를 얼른 품에 숨긴다]
H (생각): 방금 웃었나? 곤란한 얼굴이어야 하는데.
-- hint
+H: 하나도 안 놀라네^.
. O (당황): 놀랐어^. 많이. 티가 안 나서 그래^.
-- reveal : O hides secret > H knows secret, H trusts other
[{O:이} 접힌 쪽지를 {H}에게 내민다]
O (수줍게): ‘오늘도 {H:은} 오지 않았다. 내일은 올까.’ 이런 게 백 장쯤 [있어|있어요].
H (놀람): {me:을} 기다린 [거야|거예요]? 처음부터?
+O: 처음부터. 먼저 와 달라고 말할 용기가 없었을 뿐이[야|에요].

== ending deed-done : H wants deed, light, no target > H trusts other
[{H:이} {deed}]
H (기쁨): 해냈어^! 정말로 해냈어^!
O (웃으며): 봤어^. 처음부터 끝까지, 하나도 안 빼고.
+H: 다들 못 한다고 했는데[|요].
. O: 그 ‘다들’에서 {me:은} 빼 [줘|주세요].
++H (생각): 끝나고 나니 별것 아니었다. 그 별것 아닌 걸 하려고, 여기까지 왔다.

== ending deed-once-more : H wants deed, light, no target > H trusts other
H: 이번엔 안 세고, 바로 할게^.
[{H:이} {deed}]
O (미소): …끝났네^. 진짜로 했어^.
+H (울먹이며): {deed}고 했[지|죠]? 말한 대로 [했어|했어요].
. O (웃으며): 응^. 내가 증인이[야|에요].
++O: 이제 뭐 할 [거야|거예요]?
. H (웃으며): 글쎄^. 오늘은 여기까지만 생각했거든^.

== ending deed-aimed : H wants deed, target > H trusts other
[{H:이} {deed}]
H (지쳐서): 봤[지|죠]? 약속대로 [했어|했어요].
O (울먹이며): 봤어^. 끝까지 안 놓는 것도 다 봤어^.
+O: 다음엔 {me:이} [할게|할게요].
. H (놀람): 뭘^?
. O (미소): {you:이} 무서울 때, 먼저 손 내미는 거^.

== ending deed-dark : H wants deed, dark > H trusts other
[{H:이} {deed}]
H (지쳐서): 끝났어^. 아무도 안 믿겠지만, 끝났어^.
O: {me:은} 믿어^. 여기서 다 봤으니까^.
+나레이션: 그날 일은 어디에도 적히지 않았다. 두 사람만 알았다.

== hook watcher-deed : H wants deed, light, no closed
-- plant
[회색 외투의 남자가 멀리서 {H:을} 지켜본다]
-- whole
[회색 외투의 남자가 수첩을 덮는다]
나레이션: 수첩의 마지막 줄. “{H}, 합격. 이제 진짜 일을 맡길 것.”

== hook stranger-deed : H wants deed, light, no closed
-- plant
[멀리서 낯선 사람이 {H:을} 바라본다]
-- whole
[아까 그 낯선 사람이 {H:의} 앞에 무릎을 꿇는다]
나레이션: 낯선 사람이 말했다. “한 번만 더 해 주세요. 이번엔, 저를 위해서.”
H (충격): …네? 지금요?

== hook summons-deed : H wants deed
-- plant
[{H:이} 누가 부른 듯 뒤를 돌아본다]
-- whole
효과음: 쾅 쾅 쾅
나레이션: 문밖에서 누군가 외쳤다. “{H:을} 찾고 있습니다! 늦으면 다 끝입니다!”
""")

WATCHED = read_pieces("""
== opening watches : light > O has thing, O hides secret, H wants why
[{O:이} {deed}]
H (생각): 도대체 왜? 아무도 이유를 묻지 않는다. 그래서 아무도 모른다.
[{H:이} 멀찍이 서서 {O:을} 바라본다]
O: …봤어^?
H (당황): 아니[|요]. 그냥 지나가다가^.
+O: 다들 그냥 지나가던데[|요]. 멈춘 건 {you:이} [처음이야|처음이에요].

== opening watches > O has thing, O hides secret, H wants why
[{O:이} {deed}]
H: 저기[|요]. 하나만 물어봐도 [돼|돼요]?
O: 왜 그러는지 궁금한 [거지|거죠]? 다들 그런 얼굴로 보거든^.
+H (당황): 얼굴에 쓰여 있어^?
. O: 이마에 크게^. ‘왜 그럴까.’
H (생각): 대답은 안 했다. 피하는 것도 아니다. 그래서 더 궁금하다.

== obstacle why-complaint : H wants why, no closed
-- set > H faces obstacle
F: 너도 {O} 얘기 들었지? 다들 그만두게 하겠대.
+H: 이유는 물어봤대?
. F: 이유를 왜 물어. 그만하면 되지.
-- try : H faces obstacle > H tried obstacle
H: 사람들이 말이 많[아|아요]. 이유를 알려 주면, {me:이} 대신 말해 볼게^.
O (슬프게): 이유를 말하면 말이 더 많아질 [거야|거예요].
+H: 그럼 {me:에게만} 말해^. 아무한테도 안 할게^.
. O: …내일도 궁금하면, 그때 말할게^.
-- worse : H tried obstacle > H faces obstacle
F (외침): 오늘로 끝이래! 다신 못 하게 한대!
O (슬프게): 괜찮아^. 언젠가 이럴 줄 알았어^.
-- out : H faces obstacle
[{H:이} {O}의 앞을 막아선다]
H>F (단호): 하루만 더 줘! 이유는 내가 들을게. 한 명은 들어 줘야지.
+F: …너까지 왜 그래. 알았어, 오늘만이다.

== secret why-promise : H wants why, light
= {O:이} 그렇게 한 것은 먼저 떠난 사람과의 약속 때문이었다.
-- plant > O hides secret
[{O:이} 낡은 사진 한 장을 얼른 뒤집는다]
H (생각): 사진이다. 두 사람이 웃고 있었다. 한 사람은 {O}.
-- hint
+H: 사진 속 그 사람은 누구[야|예요]?
. O: 먼저 떠난 사람^. 약속을 {me}한테 다 맡기고.
-- reveal : O hides secret > H knows secret, O trusts hero
O (슬프게): 둘이 같이 하자고 약속했어^. 그 사람은 떠났지만, 약속은 두 사람 거니까^.
H (울먹이며): 그래서 혼자서 계속한 [거야|거예요]?
+O: 멈추면, 정말로 없는 사람이 될 것 같아서^.
. H: 안 없어져^. 이제 {me:도} 아니까^.

== secret why-keeps : H wants why, dark
= {O:이} 그러지 않으면 더 나쁜 것이 들어오기 때문이었다.
-- plant > O hides secret
[{O:이} 어두운 창밖을 뚫어지게 본다]
H (생각): 무언가를 기다리는 눈이 아니다. 막고 있는 눈이다.
-- hint
+H: 안 하면 어떻게 되는데[|요]?
. O: 한 번 거른 적이 있어^. 그날 밤, 옆집이 비었[지|죠].
-- reveal : O hides secret > H knows secret, O trusts hero
O (떨며): 이걸 하는 동안에는 못 들어와^. 그래서 한 번도 못 쉬었어^.
H (무서움): …그런데 지금은, 안 하고 있잖아^.

== ending why-join : H wants why, light > H trusts other
O: 오늘이 마지막이어도 괜찮아^. 이유를 아는 사람이 한 명 생겼으니까^.
[{H:이} {O}의 옆에 나란히 선다]
H (미소): 마지막 아니[야|에요]. 오늘부터는 {me:도} 같이 할게^.
+O (울먹이며): …둘이 하니까, 하나도 안 외롭네^.
++나레이션: 그날은 아무도 불평하지 않았다. 다들 이유를 들었으니까.

== ending why-rest : H wants why, light > H trusts other
[{O:이} 처음으로 손을 멈춘다]
O: 이제 안 해도 될 것 같아^. 물어봐 준 사람이 있으니까^.
H: 그럼 내일은 뭐 할 [거야|거예요]?
O (미소): {you}한테 물어볼 [거야|거예요]. 왜 {my} 앞에서 멈춰 섰는지.

== ending why-dark : H wants why, dark > H trusts other
[{H:이} {O}의 자리에 대신 앉는다]
H (단호): 오늘 밤은 {me:이} 할게^. 가르쳐 [줘|주세요].
O (지쳐서): …몇 년 만에 처음 자 보겠네^.
+나레이션: 그 밤, 아무것도 들어오지 못했다.

== hook stranger-why : H wants why, no closed
-- plant
[멀리서 낯선 사람이 {O:을} 바라본다]
-- whole
[아까 그 낯선 사람이 {H}에게 다가온다]
나레이션: 낯선 사람이 말했다. “그 일, 저도 하고 있습니다. 우리는 모두 일곱 명이에요.”
H (충격): …일곱 명이요?

== hook sender-why : H wants why, light
-- plant
[{O:이} 벽에 꽂힌 흰 봉투를 흘끗 본다]
-- whole
[{H:이} 흰 봉투에서 편지를 꺼낸다]
H (놀람): ‘{O:을} 막지 마세요. 그만두면 큰일 납니다.’ …누가 보낸 거야?
""")

DEEDS = (*MEANT, *WATCHED)

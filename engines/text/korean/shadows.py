"""Korean pieces of thrillers and horror. In: nothing. Out: pieces. Never: rules."""

from __future__ import annotations

from engines.text.genre import Genre
from engines.text.tales.pieces import read_pieces

THRILLER = read_pieces(
    """
== stakes owed
H (생각): 3년 전에도 비슷한 신고가 있었다. 그때 나는 전화를 끊었다. 오늘은 못 끊는다.

== stakes clock
H (생각): 열두 시간. 그 뒤엔 증거가 사라지고, 나도 사라질지 모른다.
+H: 지금 겁내면 지는 [거야|거예요]. 나중에 몰아서 겁낼게^.

== stakes nobody
H (생각): 아무도 안 믿는다. 그렇다면 증거가 말하게 하면 된다. {thing}부터.

== obstacle erased : no closed, no old
-- set > H faces obstacle
F (radio): 이상해. 그 시간 CCTV만 지워졌어. 그것도 우리 쪽 비밀번호로.
-- try : H faces obstacle > H tried obstacle
H: 지운 사람은 화면만 지웠어^. 유리창에 비친 건 못 지웠을 [거야|거예요].
O: …길 건너 약국 카메라[|요].
+[흐린 화면 속, 누군가 {thing:을} 들고 서 있다]
. H (긴장): 확대해^. 더. …얼굴은 안 나와도, 시계는 보여^.
-- worse : H tried obstacle > H faces obstacle
[화면 속 손목에 낯익은 시계가 보인다]
H (충격): 저 시계, 우리 반장님 은퇴 선물이잖아.
+F (radio): …{H}. 지금 어디야? 거기서 꼼짝 말고 있어.
. H (생각): {F}의 목소리 뒤로, 째깍째깍 소리가 들린다.
-- out : H faces obstacle
H (긴장): {F:아}. 네 뒤에서 나는 그 시계 소리, 선물받은 거랬지. …누구한테?
F (radio): …너는 원래 귀가 너무 좋았어.

== obstacle deal : no closed, no old, no N has thing
-- set > H faces obstacle
효과음: 지이잉
H: 문자가 왔어^. ‘{thing:을} 자정까지. 혼자.’ 첨부 사진은… 우리 집 현관이[야|에요].
-- try : H faces obstacle > H tried obstacle
H: 사진 속 현관 등이 켜져 있어^. 우리 집 등은 어제 나갔는데.
O: 그럼 이 사진은 오늘 찍은 게 아니네^. 협박치고는 [게으른데|게으른데요].
+H: 아니[면|면요], 오늘 누가 등을 갈아 끼웠[거나|거나요].
-- worse : H tried obstacle > H faces obstacle
[{H}의 집 현관 등이 환하게 켜져 있다]
H (속삭임): …켜져 있어^. 누가 등을 갈아 끼웠어^. 아직 안에 있어^.
-- out : H faces obstacle
[{H:이} 현관이 아니라 부엌 창으로 들어간다]
H: 불 켠 사람은 나갔어^. 급하게. 의자 위에 장갑 한 짝을 두고.
+O: 왼손 장갑[이네|이네요]. 오른손은 뭘 쥐고 있었길래.

== obstacle framed : no closed, no ghost, no old
-- set > H faces obstacle
F (radio): 수배 떴어. 용의자 이름이… 너야, {H}.
-- try : H faces obstacle > H tried obstacle
O: 모자 써^. 걸음걸이도 바꿔^.
H: 걸음걸이를 어떻게 바꿔^?
+O: 신발에 돌을 하나 넣어^. …너무 큰 걸 넣었네^.
-- worse : H tried obstacle > H faces obstacle
[지하철 안 모든 화면에 {H}의 얼굴이 뜬다]
H (속삭임): 하필 증명사진이[야|에요]. 제일 범인같이 나온 걸로.
+[승객 한 명이 천천히 전화기를 든다]
-- out : H faces obstacle
[한 승객이 {H}에게 모자를 건넨다]
H (놀람): 승객이… ‘저도 예전에 억울했어요’래^. 다음 역에서 [내리자|내려요].

== secret inside-man : person, no loved
= 정보를 흘린 사람은 {O}였고, 그것은 범인을 꾀어내기 위한 미끼였다.
-- plant > O hides secret
[{O:이} 전화기를 뒤집어 놓는다]
H (생각): 진동이 왔는데 안 본다. 누군지 안다는 뜻이다.
-- hint
+H: 급한 전화 아니[야|에요]?
. O: 스팸[이야|이에요]. 같은 데서 네 번째.
. H (생각): 스팸을 뒤집어 놓는 사람은 없다. 그냥 끄지.
-- reveal : O hides secret > H knows secret
H: 뒤집어 놓은 그 전화. 우리 위치를 알려 준 게 [{you:이지}|{you:이죠}]?
O: 맞아^. 놈이 믿어야 나오니까. 미안해^, {you:도} 속여야 했어^.
+H (화남): 미끼가 [나라고|저라고] 말은 해 줬어야[지|죠]!
. O: 말하면 연기가 되잖아^. {you:은} 연기를 못하고.

== secret witness-lie : person
= {O:은} 범인을 보았고, 겁이 나서 거짓으로 진술했다.
-- plant > O hides secret
O: 파란 차였어^. 확실해^. 비가 와서 잘 보였어^.
H (생각): 비가 오면 잘 안 보인다. 그리고 그날은 맑았다.
-- hint
+[{O:이} ‘검은 차’라는 말에 컵을 놓칠 뻔한다]
. H: 손이 떨리는데[|요].
-- reveal : O hides secret > H knows secret, O trusts hero
H: 비는 안 왔어^. 차도 파란색이 아니었[지|죠]? 누가 무서워서 그렇게 말했어^?
O (울먹이며): 검은 차였어^. 운전석에 앉은 사람이… {me:에게} 웃어 보였어^. 아는 사람처럼.
+H: 왜 지금은 말해 주는 거[야|예요]?
. O: {you:은} 비가 안 온 걸 [물어봐 줬잖아|물어봐 주셨잖아요].

== ending return-evidence : H wants return > O has thing
[{H:이} {thing:을} 투명한 봉투에 넣어 {O}에게 건넨다]
H: 태울까도 생각했어^. 빨간불 하나만큼.
O: 그런데 안 태웠네^. 그게 그 사람들과 다른 점[이야|이에요].
+H: 이름은 {your} 이름으로 넘겨^. {me:은} 아직 숨을 데가 필요하니까^.
. O (미소): 싫은데[|요]. 이번엔 같이 [써|써요].

== hook watcher-blue : no closed, no old
-- plant
[{H}의 등 뒤에서 카메라 불빛이 번쩍인다]
-- whole
[{H}의 책상 위, 모르는 사진 한 장이 놓여 있다]
H (충격): 이 사진… 찍은 위치가, 지금 내가 앉은 의자야.

== hook caller-again : no old
-- plant
[{H}의 전화기에 발신 번호 없는 전화가 왔다가 끊긴다]
-- whole
효과음: 지이잉
나레이션: 전화기 속 목소리가 웃었다. “이번 것은 연습이었어요, {H} 씨.”

== hook sender-date : object
-- plant : no N has thing
[{H:이} {thing} 안쪽에 새겨진 것을 손끝으로 더듬는다]
-- whole
[{thing} 안쪽에 작은 글자가 새겨져 있다]
H (소름): ‘{H}가 찾을 것.’ …내 글씨체야.
""",
    Genre.THRILLER,
)

HORROR = read_pieces(
    """
== stakes deposit : no changed
H (생각): 보증금이 전부였다. 도망칠 데가 있었으면 벌써 도망쳤다.

== stakes brother
H (생각): 작년에 여기서 한 사람이 사라졌다. 다들 이사 갔다고 했다. 신발을 두고.

== stakes promise
H (생각): 무섭다. 그런데 이대로 눈을 감으면, 내일도 똑같은 밤이 온다.
+H: 보고 나서 무서워할게^. 안 보고 무서운 게 제일 [싫어|싫어요].

== obstacle count
-- set > H faces obstacle
H (속삭임): 이상해^. 발자국이 {my} 거 한 줄, {your} 거 한 줄… 그리고 한 줄 더 있어^.
-- try : H faces obstacle > H tried obstacle
H (속삭임): 셋 세면 동시에 돌아보[자|죠]. 하나, 둘….
O (속삭임): 잠깐. ‘셋’은 누가 말했어^?
+H (떨며): …{me:은} 아직 안 했는데[|요].
-- worse : H tried obstacle > H faces obstacle
[세 번째 발자국이 두 사람 앞으로 먼저 찍힌다]
H (무서움): 우리보다… 앞서가고 있어^.
+O (속삭임): 따라가야 해^. 뒤에 서게 하면 안 돼^.
-- out : H faces obstacle
[세 번째 발자국이 벽 앞에서 끝난다]
H (속삭임): 여기까지 데려온 거[야|예요]. 겁주려는 게 아니라… 보여 주려고.

== obstacle rule
-- set > H faces obstacle
[벽에 누가 손톱으로 긁어 쓴 글씨가 있다]
H: ‘부르면 대답하지 말 것. 세 번째는 특히.’
-- try : H faces obstacle > H tried obstacle
나레이션: 어둠 속에서 목소리가 들렸다. “{H:아}.”
H (속삭임): …엄마 목소리야. 엄마는 지금 부산에 있는데.
+나레이션: 목소리가 한 걸음 다가왔다. “{H:아}. 문 좀 열어 봐.”
. O (속삭임): 두 번째[야|예요]. 입 막아^. 숨도 세게 쉬지 말고.
-- worse : H tried obstacle > H faces obstacle
[두 번째를 지나, 세 번째 목소리는 {O}의 목소리다]
H (무서움): 입을 막고 있는데… 어떻게 {your} 목소리가 저쪽에서 나^?
+O (떨며): 그러니까 대답하지 말라는 [거였어|거였어요].
-- out : H faces obstacle
H (속삭임): 대답 대신, 우리가 먼저 [부르자|불러요]. 저쪽 이름을.
[복도가 거짓말처럼 조용해진다]
+O (속삭임): 이름을 불린 게, 오랜만인가 [봐|봐요].

== obstacle light-switch : no N has thing
-- set > H faces obstacle
효과음: 딸깍
H (생각): 불을 껐다. 그런데 그림자가 안 사라진다.
-- try : H faces obstacle > H tried obstacle
H: 불을 켜면 하나, 끄면 둘. {your} 그림자 말고, 저건 누구 거[야|예요]?
O: 움직이지 마[|세요]. {you:이} 움직일 때만 저것도 [움직여|움직여요].
+[그림자가 {H}보다 먼저 고개를 든다]
-- worse : H tried obstacle > H faces obstacle
H (비명): 내 손이 아니야! 저 손, {thing} 쪽으로 가고 있어!
+O (외침): {thing:을} 빛 속으로 던져^!
-- out : H faces obstacle
[빛 속에서 그림자가 {thing:을} 놓고 물러난다]
H: 빛을 무서워한 게 아니[야|에요]. 돌려받고 싶었던 [거야|거예요].

== secret tenant : person, no loved, no closed
= {O:은} {H:을} 이곳에서 내보내려고 일부러 겁을 주고 있었다.
-- plant > O hides secret
O: 오늘 밤은 다른 데서 [자|자요]. 이유는 묻지 말고.
H (생각): 어젯밤 벽을 두드린 소리와, 이 사람 반지 소리가 똑같다.
-- hint
+효과음: 톡. 톡.
. [{O:이} 반지 낀 손으로 벽을 두드리다 멈춘다]
. O: …버릇[이야|이에요].
-- reveal : O hides secret > H knows secret, H trusts other
H: 벽을 두드린 거, [{you:이지}|{you:이죠}]? 그 반지 소리였어^.
O: 겁먹고 나가 주길 바랐어^. 여기서 사라진 애가… {my} 동생이거든^. {your} 방에서.
+H (소름): 그럼 반지 소리 말고, 긁는 소리는[|요]?
. O: …긁는 소리? 그건 {me} 아닌[데|데요].

== secret list : no changed
= {thing:을} 만진 사람의 이름이 순서대로 벽에 새겨지고 있었다.
-- plant > O hides secret
[{O:이} 등으로 벽의 한쪽을 가리고 선다]
H (생각): 아까부터 저 자리를 안 비킨다. 벽에 뭐가 있길래.
-- hint
+H: 뒤에 뭐 있어^?
. O: 낙서[|요]. 애들 낙서.
. H (생각): 낙서를 가리려고 저렇게까지 땀을 흘리나.
-- reveal : O hides secret > H knows secret
[{O:이} 사진을 내민다. 벽에 이름들이 새겨져 있다]
H (무서움): 이거 전부, {thing:을} 만졌던 사람들이야. 마지막 이름이… {O}.
+H: 그래서 벽을 가렸어^? {me:이} 볼까 봐^?
. O (슬프게): 다음 칸이 비어 있[잖아|잖아요]. {your} 이름이 새겨지기 전에 보내려고 했어^.

== ending return-dark : H wants return, dark > O has thing
[{H:이} {thing:을} 원래 있던 자리에 내려놓는다]
H: 돌려주러 왔어^. 늦어서 미안해^.
+효과음: 끼익
. O (놀람): 저 소리… 멈췄어^.
O (안도하며): 끝났어^. 이제 아무도 안 찾아올 [거야|거예요].
++H (생각): 물건 하나가 제자리를 찾는 데 이렇게 많은 밤이 필요했다.

== hook missing-name : no closed
-- plant
[벽에 이름들이 새겨져 있다. 마지막 줄만 비어 있다]
-- whole
[벽의 빈칸에 새 글자가 천천히 파인다]
H (무서움): 내 이름이 아니야. …이건, 우리 엄마 이름이야.

== hook returned-voice
-- plant
[누가 부른 듯 {H:이} 멈춰 서서 돌아본다]
-- whole
나레이션: 불 꺼진 방에서 누가 불렀다. “{H:아}.”
H (무서움): …방금 그거, 내 목소리였어.

== hook watcher-bed : no old
-- plant
[{H:이} 빈 주머니를 더듬으며 휴대폰을 찾는다]
-- whole
[침대 밑에서 {H}의 휴대폰이 사진을 찍는다]
효과음: 찰칵
H (무서움): 내 휴대폰… 저기 있을 리가 없는데.
""",
    Genre.HORROR,
)

"""Korean obstacles and finds that fit several genres. In: nothing. Out: pieces."""

from __future__ import annotations

from engines.text.tales.pieces import read_pieces

OBSTACLES = read_pieces("""
== find corner : N has thing, H wants recover > H has thing
[{H:이} 마지막으로 들춘 자리에서 {thing:이} 나온다]
H (놀람): 있다! 여기 있었어^! 눈앞에 두고 온 동네를 뒤졌네^.
+O: 원래 잃어버린 건 마지막에 본 데서 나와^. 그래서 마지막[이지|이죠].

== find ghost : N has thing, O wants recover > H has thing
[{H:이} 먼지 쌓인 상자 밑에서 {thing:을} 꺼낸다]
H: 찾았어^. 이거 맞[지|죠]? 안쪽에 이름이 있어^. ‘{O}’.
+O (떨며): 손이… 통과하네^. {you:이} 대신 펼쳐 [줘|줘요].

== find contest : N has thing, H wants win
[{thing:이} 두 사람 앞에 혼자 남는다]
H (생각): 손만 뻗으면 이긴다. 그런데 이상하게, 손이 안 나간다.

== obstacle closing : no closed, light, no old, no above
-- set > H faces obstacle
F: 너 그거 들었어? 여기, 오늘 밤까지만 연대.
+H (놀람): 오늘? 그런 말 없었잖아!
. F: 문에 붙어 있던데. 글씨가 작긴 하더라.
-- try : H faces obstacle > H tried obstacle
H (당황): 아직 두 시간 [있어|있어요]. 서두르면 [돼|돼요].
O: 그 두 시간 중에 한 시간은 벌써 [썼어|썼어요].
+[두 사람이 문이 닫히는 길목을 달린다]
. H (지쳐서): 왜, 가게들은, 다 같이, 일찍 닫는 [거야|거예요]!
++O: 저기 지름길[이야|이에요]. {me:만} 믿어^.
. H: 방금 같은 화분을 세 번 [지났는데|지났는데요].
-- worse : H tried obstacle > H faces obstacle
효과음: 드르륵 쾅
H (절망): 닫혔다. 눈앞에서, 셔터 한 장 차이로.
+O: …뒷문은 아직 [모르잖아|모르잖아요].
++H (생각): 포기하라는 말 대신 저런 말을 하는 사람이었다.
-- out : H faces obstacle
H: 뒷문 열쇠를 화분 밑에 두는 집이 아직 [있네|있네요]. 들어[가자|가요].

== obstacle rumor : no closed, light, person, no above
-- set > H faces obstacle
F (속삭임): 너 조심해. {O} 얘기, 소문 안 좋아.
+H: 무슨 소문?
. F: 사람 물건에 손댄대. {thing} 같은 거.
-- try : H faces obstacle > H tried obstacle
H (머뭇거리며): 저기… {thing} 말인데[|요]. 혹시 전에도 비슷한 일이….
O: 소문 [들었구나|들으셨군요].
+O (슬프게): 물어봐 준 건 {you:이} [처음이야|처음이에요]. 다들 그냥 피하거든^.
. H (생각): 미안하다고 말하려는데, 혀가 안 움직인다.
-- worse : H tried obstacle > H faces obstacle
F (외침): 거봐! {thing:을} 훔친 게 {O:이라}잖아! 본 사람도 있대!
O: …{you:도} 그렇게 [생각해|생각하세요]?
+H (생각): 모두가 나를 본다. 대답하는 데 3초. 그 3초가 너무 길었다.
-- out : H faces obstacle
H (외침): 아니야! {O:은} 그럴 사람이 아니야. 내가 옆에서 봤어!
+F (머뭇거리며): …본 사람이 있다던 건, 사실 나도 들은 얘기야. 미안.

== obstacle bill : no closed, light, no young, no old, H wants keep
-- set > H faces obstacle
[{H:이} 빨간 도장이 찍힌 종이를 펴 든다]
H (충격): 모레까지 {place:을} 비우라고? 여기를?
+F: 법이 그렇대. 법은 왜 맨날 모레야.
-- try : H faces obstacle > H tried obstacle
[{H:과} {O:이} 저금통을 뒤집는다]
H: 4만 7천 원. 그리고… 단추 세 개.
+O: 단추는 받아 준대^?
. H (한숨): 물어봤는데, 웃으면서 끊었어^.
-- worse : H tried obstacle > H faces obstacle
효과음: 쾅 쾅 쾅
F (당황): 벌써 왔어! 모레라며! 사람들이 {thing:부터} 실어 가고 있어!
+H (외침): 그것만은 안 돼! 그거 말고 다 가져가요!
-- out : H faces obstacle
[{H:이} 실려 가던 상자 위에 드러눕는다]
H: 모레라고 쓰여 있어요. 오늘은 어제의 모레가 아니고요. 내려놓으세요.
+F: 와, 통했어. 법은 역시 모레가 맞았네.

== obstacle dark-follow : dark, no closed, no old
-- set > H faces obstacle
효과음: 저벅. 저벅.
H (생각): 발소리. 내가 멈추면, 저것도 멈춘다.
-- try : H faces obstacle > H tried obstacle
H (속삭임): 불 끄고, 숨소리도 줄여^.
O (속삭임): 심장 소리는[|요]? 그건 어떻게 끄는데[|요].
+[문손잡이가 천천히 돌아가다가, 멈춘다]
. H (생각): 갔다. …아니. 간 척하고 있다.
-- worse : H tried obstacle > H faces obstacle
효과음: 띠리링
H (무서움): 하필 지금, 내 전화가….
+[휴대폰 화면에 뜬 발신자는 ‘나’다]
. O (떨며): 받지 마[|세요]. 그거, {your} 번호잖아^.
-- out : H faces obstacle
[{H:이} 전화기를 창밖으로 던진다]
H (속삭임): 소리가 저쪽으로 갔어^. 지금이[야|에요], 반대로.
+O (속삭임): 할부 남은 거 아니었어^?
. H (속삭임): 스물한 달^.

== obstacle dark-door : dark
-- set > H faces obstacle
[하나뿐인 문에 안에서 잠근 흔적이 있다]
H (생각): 안에서 잠겼다. 그런데 안에는 우리뿐이다.
-- try : H faces obstacle > H tried obstacle
H: 하나, 둘, 셋에 [밀자|밀어요].
효과음: 쿵
+O: 꿈쩍도 안 해^. …잠깐. 방금, 저쪽에서도 밀었어^.
. H (무서움): 반대편에… 누가 있어^?
-- worse : H tried obstacle > H faces obstacle
[불이 꺼지고, 문이 저절로 열린다]
H (속삭임): 열렸어^. 근데 왜, 하나도 안 기쁘[지|죠]?
+O (속삭임): 여는 쪽이 우리가 아니니까^.
-- out : H faces obstacle
[{H:이} 먼저 문턱을 넘는다]
H (단호): 열어 준 거라면, 들어오라는 뜻이겠[지|죠]. 숨을 이유가 없어졌어^.

== obstacle power : closed
-- set > H faces obstacle
[등이 하나씩 꺼져 {H}의 머리 위만 남는다]
H (긴장): 이 속도면 한 시간. 그 뒤엔 아무것도 안 보여^.
-- try : H faces obstacle > H tried obstacle
H: 남은 불을 한곳에 모으면^? 아침까지는 버틸지도 몰라^.
O: 해 [보자|봐요]. …잠깐, 그 선 빨간색이[야|에요]!
+효과음: 파지직
. H (당황): 방금 건, 어… 필요 없는 불이었어^. 아마도.
-- worse : H tried obstacle > H faces obstacle
[마지막 불이 꺼지고, 누군가 {H}의 손을 잡는다]
H (떨며): …안 보여^. 아무것도.
+H: 이 손, {your} 손 [맞지|맞죠]?
. O: 아니면 큰일[이지|이죠].
-- out : H faces obstacle
H: 이상하네^. 안 보이니까, 오히려 덜 무서[워|워요]. 손이 하나 더 있어서 그런가^.
+O: 놓지만 마[|세요]. 아침은 알아서 오니까.

== obstacle rations : closed
-- set > H faces obstacle
H: 먹을 건 빵 하나, 물 반 병. 그리고 {you} 하나^.
+O: 마지막 건 왜 세는 [거야|거예요]?
-- try : H faces obstacle > H tried obstacle
[{H:이} 빵을 정확히 반으로 가르려다 한쪽이 커진다]
H: 큰 쪽 [먹어|드세요]. 시끄러우니까.
+O: 그럼 조용한 {you:이} 먹어야 공평하[지|죠].
. H (생각): 이 사람, 지금 나한테 큰 쪽을 주려고 싸우고 있다.
-- worse : H tried obstacle > H faces obstacle
O (지쳐서): 목이… 좀 마르네^. 괜찮아^. 조금만 누워 있을게^.
H (당황): 자지 마^! 얘기해^, 아무 얘기나!
+O: 그럼… 제일 창피했던 일 말해 줘^. 그러면 안 잘게^.
. H: …지금 이거^.
-- out : H faces obstacle
[{H:이} 남은 물을 {O}의 입에 대 준다]
H: 반 병이 한 모금 됐어^. 나머지는 아침이 줄 [거야|거예요].
""")

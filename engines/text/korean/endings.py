"""Korean endings, by what the hero wanted: the thing comes back, and somebody has changed. In: nothing. Out: pieces."""

from __future__ import annotations

from engines.text.tales.pieces import read_pieces

ENDINGS = read_pieces("""
== ending return-hand : H wants return, light, object > O has thing
[{H:이} {thing:을} 두 손으로 내민다]
H: 자, 여기[|요]. {thing}. 이번엔 모른다고 하지 마[|세요].
+O (머뭇거리며): …안에 뭐가 있는지 봤어^?
. H: 안 봤어^. 궁금해서 죽을 뻔했지만.
O (미소): 고마워^. 잃어버린 게 {you}한테 가서 다행이[야|에요].
++H (생각): 돌려주고 나니 손이 허전했다. 손만 허전한 건 아니었다.

== ending return-creature : H wants return, creature > O has thing
[{H:이} {thing:을} {O}의 품에 안겨 준다]
H: 봐^. 얘는 처음부터 {your} 냄새를 알고 있었어^.
O (울먹이며): …밤마다 {you} 있는 쪽을 보고 울 텐데^. 가끔 보러 와 [줘|주세요].
+H (웃으며): 가끔[|요]? 매일[|요].
++[{thing:이} 두 사람의 소매를 한쪽씩 베고 잠든다]

== ending return-half : H wants return, light, object > O has thing
O: 그 {thing:은} 이제 {you:이} [가져|가지세요].
H (놀람): 돌려주러 온 [건데|건데요]?
O (웃으며): 그러니까[|요]. 돌려주러 오는 사람은 {you:이} [처음이야|처음이에요].
+[두 사람이 {thing:을} 가운데 두고 나란히 앉는다]
. H: 그럼 반씩 맡아^. 월수금은 {me:이}.
. O: 일요일은[|요]?
. H (수줍게): …같이^.

== ending recover : H wants recover > H has thing
[{H}의 손에 {thing:이} 돌아온다]
H (기쁨): 찾았다. 진짜, 그 {thing} 맞아^.
+O: 흠집이 하나 늘었는데[|요].
. H (웃으며): 괜찮아^. 그 흠집은 기억해 둘 만하거든^.
O (미소): 다음엔 이름이라도 써 [놔|놔요].
++[{H:이} {thing} 귀퉁이에 두 사람의 이름을 적는다]
. H: 찾아 준 사람 이름도 써야 공평하[지|죠].

== ending recover-late : H wants recover > H has thing
H: 온종일 찾은 게 겨우 이거냐고 [하겠지|하겠죠]?
[{H:이} 되찾은 {thing:을} 가슴에 꼭 안는다]
O: 아니[|요]. ‘겨우’ 때문에 우는 사람은 없[어|어요].
+H (울먹이며): 안 울어^. 이건… 땀이[야|에요].
. O (장난스럽게): 눈이 운동을 [많이 했네|많이 했네요].

== ending help-ghost : ghost, H wants help > O has thing
[{H:이} {O}의 투명한 손에 {thing:을} 쥐여 준다]
O (울먹이며): 이 무게… 기억나^. 진짜 {my} {thing} 맞아^.
H: 이제 집에 [가|가세요]. 기다리는 사람이 있을 [거야|거예요].
+O (미소): 이상하[네|네요]. 돌아갈 수 있게 되니까, 조금 더 있고 싶[어|어요].
. H (슬프게): 그럼 십 분만^. …아니, 이십 분.
++[{O}의 발밑에 처음으로 옅은 그림자가 생긴다]

== ending help-animal : animal, H wants help > O has thing
[{H:이} {thing:을} {O}의 앞발 앞에 내려놓는다]
O: 맞다. 이 냄새다. 수고했으니 오늘은 무릎을 허락한다.
H (웃으며): 그게 상이야?
+[{O:이} {H}의 무릎 위에서 세 바퀴를 돌고 눕는다]
. O: 아무한테나 안 준다. 두 번째다, 네가.
++H (생각): 첫 번째가 누구였는지는 묻지 않았다. 이제 아니까.

== ending help : no ghost, no animal, H wants help > H has thing
[{O:이} {thing:을} {H}의 손에 올려놓는다]
O: 이제 숨길 필요 없[어|어요]. {you:이} [가지고 있어 줘|가지고 있어 주세요].
H: {me:을} 뭘 믿고[|요]?
O (웃으며): 묻지도 않고 도와준 사람이[잖아|잖아요].
+H (생각): 물었다. 세 번이나. 대답을 안 했을 뿐이지.
++H: 대신 다음엔 설명부터 해^.
. O: 설명하면 재미[없잖아|없잖아요].

== ending tell : H wants tell > O has thing
[{H:이} {thing:을} {O}의 무릎 위에 올려놓는다]
H (수줍게): 그때 못 한 말, 여기 다 있어^. 아니다. 그냥 말할게^.
H (단호): 좋아했어^. 지금도 그래^.
+[바람이 {thing:을} 스치고 지나간다]
O (미소): 알아^. 그 말 들으려고 {me:은} 이것만은 여태 못 [버렸거든|버렸거든요].
++H (생각): 대답까지 오래 걸렸다. 그래도 틀린 주소는 아니었다.

== ending tell-walk : H wants tell > H has thing
H: 다 말했어^. 이제 {thing:은} 돌려줄게^.
O: [싫어|싫어요]. 그거 받으면 또 볼 핑계가 [없어지잖아|없어지잖아요].
H (놀람): …핑계가 필요해^?
O (수줍게): {you}도 방금 못 놓고 [있잖아|있잖아요].
+[두 사람의 손이 {thing} 위에서 겹친다]

== ending win-share : H wants win, light > H has thing
[{O:이} {thing:을} {H} 쪽으로 밀어 놓는다]
O: {you:이} [이겼어|이겼어요]. 가져가^.
H: …싫어^. {you:이} 없으면 이겨도 이긴 것 같지가 않아^.
+[{H:이} {thing:을} 두 사람 한가운데에 놓는다]
. H: 그러니까 같이 [하자|해요]. 비기는 것도 한번 해 보고.
O (웃으며): 그 말, 녹음해 둘 [걸 그랬다|걸 그랬네요].

== ending win-dark : H wants win, dark > H has thing
[{H}의 손이 마지막으로 {thing:을} 움켜쥔다]
O (지쳐서): 이겼네^. 기분이 어때^?
H: 이상해^. 이기면 끝날 줄 알았는데, 이제 시작 같아^.

== ending keep : H wants keep, O wants keep > H has thing
[{H:이} {thing:을} 제자리에 다시 걸어 둔다]
H (단호): 안 팔아^. 내일도 열 [거야|거예요].
O: ‘아마도’는 어디 [갔어|갔어요]?
H (웃으며): 아까 그거, 마지막 아마도였어^.
+O (미소): 그럼 내일 첫 손님은 {me:이} [할게|할게요]. 늦잠 자지 마[|세요].
++나레이션: {place}에 다시 불이 켜졌다. {thing:은} 아무 말이 없었지만, 조금 반짝였다.

== ending keep-give : H wants keep, O wants return > O has thing
[{H:이} {thing:을} 골라 {O}에게 건넨다]
H: 가져가^. 이건 처음부터 {you:을} 기다린 [거야|거예요].
O (놀람): 그렇게 아끼던 {thing:을}^?
H (미소): 모아 둔다고 지켜지는 게 아니더라[|고요].
+[빈자리에 아침 햇빛이 들어와 앉는다]

== ending learn-light : H wants learn, light > H has thing
[{O:이} {thing:을} {H} 앞에 내려놓는다]
O: 이제 다 알았[네|네요]. 소문낼 [거야|거예요]?
H: 아니^. {me:은} 궁금했던 거지, 필요했던 게 아니[야|에요].
O (안도하며): …{you:이} 알아서 다행이[야|에요]. 혼자 아는 건 꽤 [무거웠어|무거웠어요].
+H: 그럼 이제 반만 무겁겠네^.
++[두 사람이 {thing:을} 나눠 든다]

== ending learn-dark : H wants learn, dark > H has thing
[{H:이} {thing:을} 빛에 비춰 본다]
H: 처음부터 답은 여기 있었어^. 모를 때는 무서웠는데, 지금은 슬퍼^.
O: 그럼 제대로 안 [거야|거예요].
++나레이션: 그날 밤 이후, {thing:은} 서랍 맨 안쪽으로 들어갔다. 서랍에는 자물쇠가 달렸다.

== ending hold-light : H wants hold, light > H has thing
[첫 햇빛이 {thing} 위에 내려앉는다]
H (지쳐서): 버텼다. 진짜로 아침이[야|에요].
O (미소): 한 번도 안 놓쳤네^. {thing}.
+H: 놓을 뻔했어^. 일곱 번쯤.
. O: {me:은} 여덟 번 셌어^.
++H (웃으며): 세고 있었어^?
. O: 할 일이 그것뿐이[었거든|었거든요].

== ending hold-dark : H wants hold, dark > H has thing
[{H:이} {thing:을} 쥔 손을 그제야 편다]
H (지쳐서): 아침이[야|에요]. 우리, 살아 있어^.
O (안도하며): 혼자였으면 못 버텼을 [거야|거예요].
+H: {me:도}^. 그러니까 다음 밤에도 와 [줘|줘요].

== ending save : no animal, H wants save > H has thing
[{O:이} 떨리는 손으로 {thing:을} {H}에게 건넨다]
O: 기억나… 이거, 네가 준 거잖아. 그날.
H (울먹이며): 맞아. 기억하면 됐어. 나머지는 천천히 돌아와.
+[{O:이} 물려던 손을 멈추고, 대신 꼭 잡는다]
. O (미소): 배고픈 건… 아직 그대로야.
. H (웃으며): 밥은 내가 할게. 사람만 빼고.

== ending save-animal : animal, H wants save > H has thing
[{O:이} {thing:을} {H}의 발치에 내려놓는다]
O: 수고했다. 이건 상이다.
H (놀람): {thing:을}… 저한테요?
O (당당하게): 가장 아끼는 걸 준 거다. 두 번 말 안 한다.
+[{O}의 꼬리가 본심보다 먼저 흔들린다]
. H (웃으며): 되돌리는 건, 좀 천천히 해도 되겠네요.
""")

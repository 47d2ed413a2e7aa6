"""Korean secrets and obstacles that fit several genres. In: nothing. Out: pieces."""

from __future__ import annotations

from engines.text.tales.pieces import read_pieces

THREADS = read_pieces("""
== secret mended : object, person, no paper, H has thing, light
= {O:이} {thing:을} 망가뜨리고는 밤새 고쳐 놓았다는 것이 밝혀졌다.
-- plant > O hides secret
[{O:이} 반창고투성이 손가락을 소매 속으로 감춘다]
H: 손이 왜 [그래|그래요]?
+O: 종이에 베였어^. 아주 여러 번.
-- hint
+[{H:이} {thing:을} 뒤집어 보다가 멈칫한다]
. H (생각): 풀 자국. 아직 덜 말랐다.
++O: 뭘 그렇게 자세히 [봐|봐요]? 원래 그렇게 생겼어^.
. H: 원래 어떻게 생겼는지 알아^?
. O (당황): …물건이 다 거기서 거기[지|죠].
-- reveal : O hides secret > H knows secret, H trusts other
O (슬프게): {thing}, {me:이} 망가뜨렸어^. 밤새 붙였는데, 말할 용기까지는 안 붙더라[|고요].
+H: 그럼 그 반창고가 전부….
. O: 열 개[야|예요]. 하나는 발가락[이야|이에요]. 떨어뜨렸거든^.
H (미소): 바보^. 부서진 것보다 훨씬 예쁘게 고쳐 놓고선^.
++H (생각): 서툰 풀 자국 하나하나가, 미안하다는 말처럼 보였다.

== secret leaving : no ghost, no animal, no closed, no changed, light
= {O:이} 내일이면 떠난다는 것을 숨기고 있었다.
-- plant > O hides secret
[{O:이} 또 시계를 본다. 벌써 다섯 번째다]
H: 어디 갈 데 있어^?
+O: 아니[|요]. 시간이… 오늘따라 빠르네^.
-- hint
+H: 내일 이어서 [하자|해요].
. O (머뭇거리며): 내일은… 내일 생각[하자|해요].
. H (생각): 대답이 반 박자 늦었다.
++O: {me:이} 없어도 이 정도는 할 수 있[지|죠]?
. H: 무슨 소리[야|예요]. 없긴 왜 없어^.
-- reveal : O hides secret > H knows secret
O (슬프게): 나, 내일 떠나^. 그래서 계속 시계를 [봤어|봤어요].
+H (충격): 왜 이제 [말해|말해요]?
. O: 말하면 오늘이 마지막 날이 되[잖아|잖아요]. 그냥 오늘이길 바랐어^.
H (울먹이며): 그럼 남은 시간 동안은 시계 보지 마[|세요]. 나 [봐|봐요].
++[{H:이} {O}의 시계를 풀어 주머니에 넣는다]

== secret known-before : strange, person, no animal, light
= {O:은} 오래전 {H:이} 도와준 적 있는 사람이었다.
-- plant > O hides secret
O: {you:은} 왼손잡이[니까|시니까], 이쪽에 서는 게 편할 [거야|거예요].
+H (생각): 어떻게 알았지? 나 아직 손도 안 들었는데.
-- hint
+O: 매운 건 여전히 못 [먹지|드시죠]?
. H: ‘여전히’[|요]?
. O (당황): …얼굴에 쓰여 있어^. 맵찔이라고.
++H: 우리, 어디서 본 적 있어^?
. O: 글쎄^. 흔한 얼굴[이라|이라서요].
-- reveal : O hides secret > H knows secret, H trusts other
O: 십 년 전 겨울, 울고 있던 애한테 왼손으로 장갑을 벗어 준 사람. 기억 안 나[|요]?
+H (놀람): 그 장갑… 그게 {you:이}…?
. O (웃으며): 너무 커서 두 해는 못 끼겠더라[|고요].
H (울먹이며): 그래서 {me:이} 왼손잡이인 것도, {thing} 얘기도 다….
++O: 은혜 갚으러 왔다고 하면 도망갈 것 같아서^. 까치도 아니고.

== secret took-it : person, N has thing, light
= {thing:을} 감춘 사람은 {O}, 이유는 {H:을} 지키기 위해서였다.
-- plant > O hides secret
[{O:이} {thing:이} 있던 자리만은 쳐다보지 않는다]
H (생각): 다들 저길 보는데, {O}만 안 본다.
+H: 뭐 아는 거 있어^?
. O: 알면 말했[지|죠]. …아마.
-- hint
+O: 만약에 말이[야|에요]. 찾았는데 찾기 전보다 나쁘면 어떡할 [거야|거예요]?
. H: 그런 게 어디 있어^?
. O: 있더라[|고요]. 가끔은.
++[{O}의 가방이 아침보다 불룩하다]
. H (생각): 설마. 아니겠지. 아니어야 하는데.
-- reveal : O hides secret > O has thing, H knows secret
[{O:이} 가방에서 {thing:을} 꺼내 놓는다]
O (슬프게): 여기 [있어|있어요]. 거기 뒀으면 오늘 아침에 영영 없어졌을 [거야|거예요].
+H (화남): 왜 말을 안 했어^! 온종일 찾았잖아^!
. O: 말하면 {you:이} 대신 싸우러 갈 [거잖아|거잖아요]. {you:은} 그런 사람이니까^.
H: …그래서 그 자리를 못 쳐다봤[구나|군요]. 미안해서^.

== secret not-mine : H has thing, light, no animal
= {thing:은} 애초에 {H}에게 주려던 선물이었다.
-- plant > O hides secret
O: 그거, {you:은} 어떻게 생각해^? 그러니까… 마음에 들[어|어요]?
+H (생각): 왜 내 대답을 저렇게 무서운 얼굴로 기다리지?
-- hint
+H: {thing} 말이[야|에요]. 꽤 마음에 들어^. {my} 거였으면 좋겠다 싶을 만큼.
. [{O:이} 사레가 들려 기침한다]
. O: 콜록! 그, 그래^? 그렇[구나|군요].
++O: 생일이 언제[야|예요]? 아니, 그냥. 통계 [내는 중이야|내는 중이에요].
-- reveal : O hides secret > H knows secret, H trusts other
H: 여기 밑에 이름이 있네^. ‘{H}에게’. [나야|저예요]?
O (수줍게): 처음부터 {your} 거였어^. 건네줄 말을 못 찾아서 여태 들고 [다녔지만|다녔지만요].
+H (놀람): 그래서 자꾸 마음에 드냐고 물었[구나|군요].
. O: 네 번 [물었어|물었어요]. 네 번 다 도망쳤고.

== secret afraid : no animal, no ghost, no above
= {H}도 {O}도, 사실은 똑같은 것을 무서워하고 있었다.
-- plant > H hides secret
[{H:이} 떨리는 무릎을 손으로 꾹 누른다]
H (생각): 들키면 안 된다. 내가 이런 걸 무서워한다는 거.
+O: 추워^?
. H: 더운데[|요]. 아주.
-- hint
+[불빛이 깜빡이자 {H:이} {O}의 소매를 잡는다]
. O: 소매.
. H (당황): 먼지가 있어서^. 털어 준 거[야|예요].
++O (생각): 방금 잡힌 소매가, 사실은 나도 떨리고 있었는데. 몰랐겠지.
-- reveal : H hides secret > O knows secret, O trusts hero
H (울먹이며): 무서워^. 처음부터 무서웠어^. 아닌 척한 거[야|예요], 계속.
O: …[다행이다|다행이에요]. {me:만} 그런 줄 [알았어|알았어요].
+H (놀람): {you:도}^?
. O (웃으며): {you:이} 무릎 누르는 거 보고, 살았다고 생각했는데[|요].
++[두 사람의 손이 동시에 떨리고, 동시에 잡는다]

== secret promise : H wants keep, no animal
= {O:은} {giver}에게 {H:을} 지켜봐 달라는 부탁을 받은 사람이었다.
-- plant > O hides secret
O: 불은 약하게. 그 손잡이는 왼쪽으로 두 번[이야|이에요].
H (생각): 처음 왔다면서, 여기 물건 버릇을 다 안다.
-- hint
+H: {giver} 알아^?
. O: …이 동네에서 모르는 사람이 [있나|있나요].
. H: 그 말투, {giver:이랑} 똑같네^.
-- reveal : O hides secret > H knows secret, H trusts other
O: {giver:이} 부탁하셨어^. “그 녀석, 딱 하루는 버틸 거다. 그 하루만 옆에 있어 다오.”
H (울먹이며): 그래서 왼쪽으로 두 번… 전부 {giver:이} 가르쳐 준 거였어^?
+O: 이틀째부터는 부탁 아니[야|에요]. 그냥 [오고 싶어서 온 거야|오고 싶어서 온 거예요].

== secret ghost-hero : ghost
= {O:이} 기다리던 사람은, 어린 시절의 {H}였다.
-- plant > O hides secret
O: 이상하네^. {you:은} 처음 보는데, 그날 울던 꼬마랑 눈이 닮았어^.
+H (생각): 귀신이 나를 아는 눈으로 본다. 좋은 소식일 리가 없다.
-- hint
+H: 그 꼬마가 누군데[|요]?
. O: {thing:을} 갖다주기로 약속했어^. 그런데 길을 건너다가… 그다음이 기억 안 나^.
++[{H:이} 무릎의 오래된 흉터를 무심코 만진다]
-- reveal : O hides secret > H knows secret, O has thing
H (충격): 그 꼬마, 무릎에서 피 나고 있었[지|죠]? 그거 [나야|저예요].
O (울먹이며): …많이 컸[구나|군요]. {thing} 하나 갖다주는 데, 너무 오래 걸렸네^.
+H (울먹이며): 안 온 게 아니었[구나|군요]. 못 온 거였[구나|군요].
++O: 기다리게 해서 미안[해|해요]. 그 말을 하려고 여기 있었나 [봐|봐요].

== secret ghost-unaware : ghost, no old
= {O:은} 자신이 무엇을 두고 떠났는지 이제야 기억해 냈다.
-- plant > O hides secret
[{O:이} 자기 손목을 보다가 고개를 갸웃한다]
O: 시계가 자꾸 같은 시간[이야|이에요]. 11시 47분. 고장인가^.
+H (생각): 시계가 멈춘 게 아니다. 시간이 멈춘 거다.
-- hint
+H: 11시 47분에 뭘 하고 있었어^?
. O: 뛰고 있었어^. 막차… 막차를 타야 했거든^.
. H: 왜 그렇게 급했어^?
. O: 그걸 모르겠어^. 중요한 건데.
-- reveal : O hides secret > H knows secret, O has thing
H: 11시 47분에 뛰던 이유, 여기 [있어|있어요]. {thing} 안쪽에. ‘엄마 생일’.
O (울먹이며): 맞아… 11시 47분. 생일이 13분 남아 있었어^. 그래서 뛰었어^.
+H: 어머님, 지금도 그 정류장 앞에 [사셔|사세요]. 불을 안 끄신[대|대요].

== secret bite : changed, no animal
= {O:이} 물린 것은 {H} 대신이었다.
-- plant > O hides secret
[{O:이} 소매로 팔뚝의 상처를 가린다]
H: 팔, 언제부터 그랬어?
+O: 이거? 어제… 문에 끼였어.
. H (생각): 문에는 이빨이 없다.
-- hint
+[{H}의 등에는 긁힌 자국 하나 없다]
. H (생각): 이상하다. 어젯밤 그 골목에서, 나는 왜 하나도 안 다쳤지?
++O: 넌 뒤를 안 보잖아. 예전부터 그랬어. 그래서 내가 봐.
-- reveal : O hides secret > H knows secret, H trusts other
H (충격): 그 상처… 어젯밤 내 뒤에 있던 거지? 내가 물릴 거였지?
O (미소): 넌 뒤를 안 보잖아. 하나쯤은 봐 줘야지.
+H (울먹이며): 그럼 이번엔 내가 네 앞을 볼게. 끝까지.
++O: 그럼… 메뉴는 내가 골라도 돼?

== secret remembers : changed, no animal
= 변해 버린 {O:은} {H}에 관한 것만은 하나도 잊지 않았다.
-- plant > O hides secret
O: 이름이… 내 이름이 뭐더라. 아, 괜찮아. 별거 아냐.
H (생각): 자기 이름을 잊었다. 그런데 내 이름은 아까 불렀다.
-- hint
+H: 오늘이 무슨 요일이야?
. O: 몰라. …너 목요일마다 치과 가는 건 알아.
. H: 그건 왜 안 잊어버려!
-- reveal : O hides secret > H knows secret, H trusts other
[{O}의 손바닥에 볼펜 글씨가 빼곡하다]
H (울먹이며): ‘{H}. 귤 좋아함. 울면 왼쪽부터 움. 물지 말 것.’ …이걸 계속 적은 거야?
O: 잊어버릴까 봐. 내 이름은 어차피 네가 불러 주잖아.
+H: {O:아}, {O:아}. 백 번이고 불러 줄게.

== secret old-owner : animal, no changed
= {O:이} 기다린 사람은 {giver}였고, 그 약속을 {H:이} 이어받았다.
-- plant > O hides secret
O: 그 의자는 앉지 마라. 자리 주인이 있다.
H (생각): 빈 의자다. 방석만 유난히 닳았다.
-- hint
+H: 누구 기다리는 거야?
. O: 기다리는 거 아니다. 늘 이 시간에 여기 앉아 있을 뿐이다.
. H (생각): 그걸 기다린다고 한다.
-- reveal : O hides secret > H knows secret, O trusts hero
O: {thing:을} 찾으면 그 사람이 돌아올 줄 알았다. {giver:은}… 이제 안 오지?
H (울먹이며): 응. 그래도 저 의자, 비어 있으면 추우니까. 내가 앉아도 돼?
+O: …방석 반만 써라. 반은 내 거다.

== secret night-guard : animal, no changed
= {O:은} 매일 밤 {H:을} 위해 문 앞을 지키고 있었다.
-- plant > O hides secret
[{O:이} 하품을 참다가 꾸벅 존다]
H: 낮에 그렇게 자고도 졸려?
+O: 밤에 일이 있다. 캐묻지 마라.
-- hint
+[{H}의 현관 매트에 동그랗게 눌린 자국이 있다]
. H (생각): 매트가 매일 따뜻했던 이유를, 나는 한 번도 생각해 본 적이 없다.
-- reveal : O hides secret > H knows secret, H trusts other
H (놀람): 우리 집 매트의 그 자국… 밤마다 너였어?
O: 네가 우는 밤이면 문이 얇더라. 들어갈 수는 없고, 갈 수도 없고.
+H (울먹이며): 오늘부턴 안에서 자. 매트 말고, 이불에서.
. O (당당하게): 베개도 내놔라. 협상은 없다.

== secret heard-all : animal, changed, above
= {O:은} {H:이} 털어놓은 비밀을 전부 듣고 있었다.
-- plant > O hides secret
O: 그 표정. 또 ‘괜찮아요’라고 하면서 안 괜찮은 날이군.
H (생각): 그 말을 아는 사람은 없다. 아무도 없는 데서만 했으니까.
+H: 그걸 어떻게 아세요?
. O: 귀가 좋다. 보면 모르나.
-- hint
+[{O}의 목줄에 익숙한 발자국 무늬가 있다]
. H (생각): 저 목줄, 내가 골라 준 거다. 작년 크리스마스에.
-- reveal : O hides secret > H knows secret, H trusts other
H (충격): 설마… 제가 울면서 신세 한탄하던 그 강아지가….
O: 매주 목요일, 벤치, 두 시간. 자네 사표 초안은 내가 제일 먼저 들었다.
+H (울먹이며): 그때 손 핥아 준 게….
. O (당당하게): 인사팀보다 빠른 조치였지.

== secret found-home : creature
= {thing:은} 사실 두 사람 모두의 집을 오가며 둘을 이어 주고 있었다.
-- plant > O hides secret
H (생각): 목걸이 안쪽에 긁힌 글씨가 있다. 전화번호 앞자리만 남았다.
+O: 그 번호… [아니다|아니에요]. 착각이[야|에요].
-- hint
+[{thing:이} 익숙한 듯 {O}의 신발 위에 눕는다]
. H: 낯을 엄청 가린다더니^?
. O: 신발이 따뜻한가 [보지|보죠].
++O (생각): 들키겠네. 눈치 없이 배까지 보이고.
-- reveal : O hides secret > H knows secret, H trusts other
H: 여기 지워진 번호, {your} 번호[지|죠]? 처음부터 알고 있었[구나|군요].
O (슬프게): 이사하면서 못 데려갔어^. 찾으러 왔는데, {you}한테 너무 잘 안겨 있더라[|고요].
+H: 그래서 말 못 했어^? 뺏는 것 같아서^?
. O: 얘가 고른 사람이 {you}라면… 그게 맞는 것 같아서^.

== secret not-real : dark, no closed, person, no above
= 진짜 {O:은} 지난겨울에 이미 사라진 사람이었다.
-- plant > O hides secret
[거울 앞을 지날 때, {O}만 걸음을 빨리한다]
H (생각): 방금 거울에… 아니, 각도 때문이겠지.
+H: 손이 되게 차네^.
. O: 원래 그래^. 겨울부터.
-- hint
+[벽에 붙은 낡은 사진 속에 {O:이} 웃고 있다]
. H (생각): 사진 밑의 날짜. 이건 벌써 오래전인데, 얼굴이 지금과 똑같다.
++O: 사진은 믿지 마[|세요]. 사진은 멈춰 있으니까.
-- reveal : O hides secret > H knows secret
H (무서움): 이름도, 얼굴도 맞는데… {O:은} 지난겨울에 실종됐어^. 그럼 {you:은} 누구[야|예요]?
O: 거울 앞에서 물어봤으면 더 빨리 알았을 [텐데|텐데요]. …{me:은} 부탁받고 온 [거야|거예요]. {O}한테.
+H (떨며): 부탁^? 무슨 부탁…?
. O: 이 {thing:이} {you}한테 가는 걸, 막아 달라고.

== secret protects : dark, no ghost, no closed
= {O:은} {H:을} 쫓은 것이 아니라 지키고 있었다.
-- plant > O hides secret
[{O:이} 창문마다 커튼을 친다]
H: 아까부터 왜 자꾸 밖을 [봐|봐요]?
+O: 습관[이야|이에요]. 뒤쪽부터 보는 거.
-- hint
+H (생각): 발소리가 하나 더 있다. 내가 멈추면, 한 박자 늦게 멈춘다.
. O (속삭임): 돌아보지 마[|세요]. 그냥 걸어^.
-- reveal : O hides secret > H knows secret, H trusts other
H: 그동안 {me:을} 따라다닌 게 {you:이} 아니었어^?
O: 아니[야|에요]. {me:은} {you:을} 따라다니는 놈을 따라다녔[지|죠]. 그래서 커튼부터 [쳤어|쳤어요].
+H (소름): 그럼 그놈은 지금 어디 있어^?
. O: 아까 커튼 칠 때, 길 건너에[|요].

== secret caller : closed, dark
= 바깥의 신호는 아주 오래전에 떠난 사람의 것이었다.
-- plant > O hides secret
O: 지금 몇 년도[야|예요]? …아니, 그냥. 시계가 고장 나서.
H (생각): 이상하다. 대답이 늘 4초씩 늦게 온다.
-- hint
+H: 함선 번호를 [대|대세요].
. O: 7호. 승무원은… 하나. {me}.
. H (생각): 7호는 폐기됐다. 내가 태어나던 해에.
-- reveal : O hides secret > H knows secret
H (충격): 4초 늦은 게 아니야. 이 신호는… 스무 해를 돌아서 온 거야.
O: 그래^? 어쩐지 다들 대답이 없더라[|고요]. …그래도 {you:은} 들어 줬네^.
+H (울먹이며): 들려. 다 들려. 그러니까 끊지 마.

== find corner : N has thing, H wants recover > H has thing
[{H:이} 마지막으로 들춘 자리에서 {thing:이} 나온다]
H (놀람): 있다! 여기 있었어^! 눈앞에 두고 온 동네를 뒤졌네^.
+O: 원래 잃어버린 건 마지막에 본 데서 나와^. 그래서 마지막[이지|이죠].

== find ghost : N has thing, O wants recover > H has thing
[{H:이} 먼지 쌓인 상자 밑에서 {thing:을} 꺼낸다]
H: 찾았어^. 이거 맞[지|죠]? 안쪽에 뭐가 적혀 있는데^.
+O (떨며): 손이… 통과하네^. {you:이} 대신 펼쳐 [줘|줘요].

== find contest : N has thing, H wants win
[{thing:이} 두 사람 앞에 혼자 남는다]
H (생각): 손만 뻗으면 이긴다. 그런데 이상하게, 손이 안 나간다.

== obstacle closing : no closed, light, no old
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
[마지막 불이 꺼진다]
H (떨며): …안 보여^. 아무것도.
+O: 손 내밀어^. 여기. 이거, {my} 손이[야|에요].
. H: 안 물어봤으면 큰일 날 뻔했네^.
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

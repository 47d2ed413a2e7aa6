"""Korean secrets that fit several genres. In: nothing. Out: pieces."""

from __future__ import annotations

from engines.text.tales.pieces import read_pieces

SECRETS = read_pieces("""
== secret mended : fragile, met, person, no above, H has thing, H wants return, light
= {O:이} {thing:을} 망가뜨리고는 밤새 고쳐 놓았다는 것이 밝혀졌다.
-- plant > O hides secret
[{O:이} 반창고투성이 손을 내젓는다]
H: 그 반창고 좀 봐^. 손이 왜 [그래|그래요]?
O: 뭘 좀 고치다가 다쳤어^. 별거 [아니야|아니에요].
-- hint
+[{H:이} {thing:을} 뒤집어 보다가 멈칫한다]
. H (생각): 풀 자국. 아직 덜 말랐다.
++O: 뭘 그렇게 자세히 [봐|봐요]? 원래 그렇게 생겼어^.
. H: 원래 어땠는지 어떻게 알아^?
-- reveal : O hides secret > H knows secret, H trusts other
O (슬프게): {thing:을} 떨어뜨려서 깨뜨렸어^. 어젯밤 내내 붙였는데, 부끄러워서 말을 못 [했어|했어요].
+H: 그럼 그 반창고가 전부….
. O: 열 개[야|예요]. 하나는 발가락[이야|이에요]. 떨어뜨렸거든^.
H (미소): 말을 하지 그랬어^. 전보다 더 예쁘게 고쳐 놓고선.
++H (생각): 서툰 풀 자국 하나하나가, 미안하다는 말처럼 보였다.

== secret leaving : no ghost, no old, no animal, no closed, no changed, light
= {O:이} 내일이면 떠난다는 것을 숨기고 있었다.
-- plant > O hides secret
[{O:이} 또 시계를 본다. 벌써 다섯 번째다]
H: 자꾸 시계를 보네^. 어디 갈 데 있어^?
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
-- plant > O hides secret, O has thing
[{O:이} {thing:이} 있던 자리만은 쳐다보지 않는다]
H (생각): 다들 저길 보는데, {O:만} 안 본다.
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

== secret not-mine : H has thing, H wants return, object, light, no animal, no paper, no above
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
= {H:도} {O:도}, 사실은 똑같은 것을 무서워하고 있었다.
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

== secret promise : O wants keep, no animal
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
O: 시계가 계속 11시 47분[이야|이에요]. 고장 났나 [봐|봐요].
+H (생각): 시계가 멈춘 게 아니다. 시간이 멈춘 거다.
-- hint
+H: 11시 47분에 뭘 하고 있었어^?
. O: 뛰고 있었어^. 막차… 막차를 타야 했거든^.
. H: 왜 그렇게 급했어^?
. O: 그걸 모르겠어^. 중요한 건데.
-- reveal : O hides secret > H knows secret, O has thing
H: 11시 47분. 그 이유가 {thing} 안쪽에 있어^. ‘엄마 생일. 자정 전까지 집에.’
O (울먹이며): 맞아^… 13분 남아 있었어^. 그래서, 뛰었어^.
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
[거울 앞을 지날 때, {O:만} 걸음을 빨리한다]
H (생각): 방금 거울에… 아니, 각도 때문이겠지.
+H: 손이 되게 차네^.
. O: 원래 그래^. 겨울부터.
-- hint
+[벽에 붙은 낡은 사진 속에 {O:이} 웃고 있다]
. H (생각): 사진 밑의 날짜. 이건 벌써 오래전인데, 얼굴이 지금과 똑같다.
++O: 사진은 믿지 마[|세요]. 사진은 멈춰 있으니까.
-- reveal : O hides secret > H knows secret
H (무서움): 거울에 안 비치는 거[였지|였죠]? {O:은} 지난겨울에 사라졌어^. 그럼 {you:은} 누구[야|예요]?
O: …{O}한테 부탁받은 사람[이야|이에요]. 아니, 사람은 아니[지만|지만요].
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

== secret old-suit : closed, dark, no animal
= {O:은} {H:이} 태어나기도 전에 우주에서 사라진 사람이었다.
-- plant > O hides secret
[{O}의 우주복 가슴에 낡은 글씨로 7호라고 적혀 있다]
H (생각): 저 우주복, 박물관 유리 너머에서만 봤다.
-- hint
+O: 지금이 몇 년도[야|예요]? …아니, 그냥. 시계가 멈춰서^.
. H (생각): 그냥 묻는 사람의 눈이 아니다.
++O: 다들 걱정하겠네^. 딱 한 시간만 나갔다 온다고 했는데[|요].
-- reveal : O hides secret > H knows secret
H (충격): 7호는 제가 태어나던 해에 실종됐어요. 서른 해 동안… 밖에 있었던 거예요.
O: 한 시간인 줄 알았어^. 어쩐지 다들 대답이 없더라[|고요]. …그래도 {you:은} 열어 줬네^.
+H (울먹이며): 들렸으니까요. 서른 해가 더 지나도 열었을 거예요.
""")

"""Korean pieces of school days and office days. In: nothing. Out: pieces. Never: rules."""

from __future__ import annotations

from engines.text.genre import Genre
from engines.text.tales.pieces import read_pieces

SCHOOL = read_pieces(
    """
== stakes invisible
H (생각): 이 학교에서 내 이름을 제대로 부르는 사람은 출석부뿐이다. 이번엔 다르게 하고 싶다.

== stakes warned
H (생각): 벌점 2점. 하나만 더 받으면 집으로 전화가 간다. 하필 이런 날.
+H: 조용히, 빨리, 아무도 모르게. 알겠[지|죠]?

== stakes friend-gone
H (생각): 전에 다니던 학교에선 모른 척했다. 그래서 친구 하나를 잃었다. 두 번은 안 한다.

== obstacle patrol : no closed, no N has thing
-- set > H faces obstacle
효과음: 딩동댕동
F: 야, 학주 떴다! 소지품 검사래, {thing} 같은 거 걸리면 끝이야!
-- try : H faces obstacle > H tried obstacle
H: 사물함, 안 [돼|돼요]. 쓰레기통, 절대 안 [돼|돼요]. 그럼 어디 숨겨^?
O: 등 뒤. 그리고 아무 말이나 [해|해요], 공부 얘기처럼.
+H: 그, 그래서 이 함수가… 운동장을 지나가면….
. O: 함수는 운동장을 안 [지나가|지나가요].
++[학생 주임의 구둣발 소리가 바로 앞에서 멈춘다]
-- worse : H tried obstacle > H faces obstacle
F (속삭임): 망했다. 너 이름 불렸어. 둘 다 교무실로 오래.
+H (생각): 벌점보다 무서운 건, {O:이} 나 때문에 처음으로 이름이 불렸다는 거였다.
-- out : H faces obstacle
H (단호): 선생님, {O:은} 상관없어요. 제가 가져온 거예요. 벌점도 저만 주세요.
+O (놀람): …지금 거짓말한 거[야|예요]? 나 때문에^?
. H: 벌점 3점짜리 거짓말[이야|이에요]. 비싼 거[야|예요].

== obstacle exam : no closed
-- set > H faces obstacle
F: 근데 너희 알아? 오늘 5교시, 쪽지 시험이야.
+H: 그걸 왜 4교시에 말해!
. F: 나도 방금 알았거든. 같이 죽자.
-- try : H faces obstacle > H tried obstacle
[{H:이} 시험지 귀퉁이에 {O}에게 보낼 글을 적는다]
H (생각): ‘끝나고 옥상.’ 네 글자다. 네 글자 때문에 세 문제를 못 풀었다.
+[접은 종이가 책상 밑으로 굴러간다]
. O (속삭임): 네 글자가 아니라 다섯 글자[야|예요].
-- worse : H tried obstacle > H faces obstacle
[선생님의 손이 종이를 집어 든다]
H (절망): ‘끝나고 옥상’… 온 반이 들었어. 목소리까지 흉내 내면서 읽으셨어.
+O: 그래도 [갈 거지|가실 거죠]? 옥상.
-- out : H faces obstacle
[옥상 문 앞에 {O:이} 먼저 와 있다]
O: 온 반이 다 안대도 왔어^. 네 글자… 아니, 다섯 글자 값은 해야[지|죠].

== obstacle stage : no closed, no above, no old
-- set > H faces obstacle
F: 축제 무대 빈 시간이 5분이래. 너희 둘 이름 내가 적었어.
+H (충격): 우리가 뭘 하는데!
. F: 그건 너희가 정해야지. 난 적기만 했어.
-- try : H faces obstacle > H tried obstacle
H: {you:은} 기타, {me:은} 노래. 어때^?
O: {me:은} 기타를 못 치고, {you:은} [음치잖아|음치잖아요].
+H: 그러니까 완벽[하지|하죠]. 아무도 기대 안 해^.
-- worse : H tried obstacle > H faces obstacle
[무대 조명이 켜지고, 마이크가 꺼진다]
H (당황): 아, 아… 안 나와. 왜 하필 지금.
+[객석에서 웃음이 터진다]
. O: 마이크 없이 [해|해요]. 어차피 {your} 목소리, 복도 끝까지 들려^.
-- out : H faces obstacle
[{H:이} 마이크를 내려놓고 맨 목소리로 노래한다]
나레이션: 첫 소절은 틀렸다. 둘째 소절은 객석이 같이 틀려 주었다.
+F: 야, 앙코르 나왔어! 불쌍해서인지는 모르겠는데 아무튼 나왔어!

== secret alone-perfect : person, no strange
= 완벽해 보이던 {O:은} 매일 혼자 남아 있었다.
-- plant > O hides secret
[{O}의 책상 옆에 도시락이 두 개 걸려 있다]
H (생각): 늘 혼자 먹으면서, 도시락은 왜 두 개지?
-- hint
+[창문 너머, {O:이} 빈 교실에서 도시락 하나만 연다]
. H (생각): 다른 하나는 그대로 덮어 둔다. 누가 올 것처럼.
++H: 급식 안 먹어^?
. O: 시끄러운 게 싫어서^. …거짓말[이야|이에요]. 앉을 데가 없어서^.
-- reveal : O hides secret > H knows secret, O trusts hero
O (슬프게): 완벽하면 다들 좋아할 줄 알았어^. 근데 완벽하니까, 아무도 말을 안 걸더라[|고요].
H: 그래서 도시락을 두 개 싸 왔[구나|군요]. 누가 올까 봐.
+H (웃으며): 하나 [내놔|내놔요]. 배고파^. 계란말이 있는 쪽으로.
++O (놀람): …계란말이는 둘 다 [있어|있어요].

== secret page : paper, person
= {O:이} {thing}에 적어 온 것은 전부 {H}에 관한 이야기였다.
-- plant > O hides secret
O: 혹시… 펼쳐 봤어^? 뒤쪽. 뒤쪽만 아니면 [돼|돼요].
H (생각): 뒤쪽에 뭐가 있길래 귀까지 빨개질까.
-- hint
+[{thing} 사이에서 말린 은행잎 하나가 떨어진다]
. H (생각): 개학 날 내 머리에 붙어 있던 거랑 비슷하다. 설마.
-- reveal : O hides secret > H knows secret, H trusts other
H: 미안[해|해요]. 뒤쪽, 바람에 펼쳐졌어^. ‘오늘 전학 온 애가 은행잎을 달고 왔다. 웃겼다. 말 걸고 싶었다.’
O (수줍게): 그, 그건 날씨 기록[이야|이에요]!
+H (웃으며): 그럼 오늘 날씨는 뭐라고 적을 [거야|거예요]?
. O: …맑음. 매우.

== hook summons-principal : light
-- plant
[교장이 창가에서 {H:과} {O:을} 내려다본다]
-- whole
효과음: 지지직
나레이션: 스피커가 지직거린다. “{H} 학생, {O} 학생. {thing:을} 가지고 지금 교장실로 오세요. 부모님도 와 계십니다.”

== hook page-list : paper, light
-- plant : no N has thing
[{thing} 맨 뒷장에 비치는 글씨를 {H:이} 본다]
-- whole
[{thing} 맨 뒷장, 이름이 세 줄 적혀 있다]
H (놀람): 첫 줄은 졸업한 선배, 둘째 줄은 {O}. 셋째 줄은… 나야. 날짜가, 내일이야.
""",
    Genre.SCHOOL,
)

OFFICE = read_pieces(
    """
== stakes probation : no ghost
H (생각): 수습 마지막 주. 여기서 한 번만 더 눈에 띄면, 사원증이 기념품이 된다.

== stakes rent
H (생각): 월세가 내일이다. 그만두더라도 내일모레 그만두자.
+H: {me:은} 회사에 뼈를 묻을 생각은 없[어|어요]. 월급만 파낼 [거야|거예요].

== stakes pride : H wants keep
H (생각): 4년을 남이 시킨 일만 했다. {thing:은} 처음으로 내가 하겠다고 한 일이다.

== obstacle all-staff : no closed, no old
-- set > H faces obstacle
효과음: 띠링 띠링 띠링
F (속삭임): 너 방금 {thing} 얘기, 전체 메일로 보냈어. 대표님까지 ‘읽음’ 떴다.
-- try : H faces obstacle > H tried obstacle
H (당황): 회수 버튼! 회수 버튼이 어디 [있지|있죠]?
O: 누르면 ‘{H} 님이 메일을 회수했습니다’가 또 전체로 [가|가요].
+H: …눌렀는데[|요].
. 효과음: 띠링 띠링 띠링
++F: 축하해. 이제 안 읽은 사람도 읽어.
-- worse : H tried obstacle > H faces obstacle
F: 회의실 잡혔어. 제목이 ‘{thing} 건’이야. 참석자, 임원 전원.
+H (생각): 회의가 열린다. 나를 위해서. 아니, 나에 대해서.
-- out : H faces obstacle
H (단호): {thing} 건, 제 실수가 맞습니다. 그런데 내용은… 틀린 말이 없어서요.
+[임원석 끝에서 누군가 먼저 웃음을 터뜨린다]
++F: 대표님이 웃으셨어. 입사 이래 처음이래.

== obstacle deadline : no closed
-- set > H faces obstacle
F: 마감 당겨졌대. 금요일에서 오늘 6시로.
+H: 오늘이 금요일인 척하면 안 될까?
. F: 월요일이야. 기운 내.
-- try : H faces obstacle > H tried obstacle
[{H}의 화면이 파랗게 멈춘다]
H (절망): 저장… 했나^? 했을 거[야|예요]. 했다고 해 줘^.
+O: 마지막 저장, 오전 9시 4분. 그때 뭐 했어^?
. H: …파일 이름 지었는데[|요].
-- worse : H tried obstacle > H faces obstacle
F: 5시 58분. 인쇄기에 종이가 걸렸어.
+[{H:이} 인쇄기 뚜껑에 이마를 댄다]
++H: 인쇄기는 사람의 마음을 읽어^. 급한 마음만 골라서.
-- out : H faces obstacle
[{O:이} 손으로 베껴 쓴 종이 스무 장을 내민다]
H (놀람): 이걸 다 손으로^? 인쇄기보다 빠르잖아^.
+O: 인쇄기는 겁을 먹는데, {me:은} 안 먹[거든|거든요].

== obstacle dinner : no closed, no young, no animal
-- set > H faces obstacle
F: 오늘 회식이래. 자율 참석인데, 안 오면 이름 적는대.
-- try : H faces obstacle > H tried obstacle
H: 아픈 척할게^. 콜록.
O: 그건 지난주에 [썼어|썼어요].
+H: 그럼 할머니 생신….
. O: 올해 세 번째[야|예요]. 할머니가 참 부지런하시네^.
-- worse : H tried obstacle > H faces obstacle
F (외침): 자, {H} 씨! 건배사! {thing:을} 주제로 세 글자!
+H (생각): 인생에서 가장 긴 세 글자였다.
-- out : H faces obstacle
H (외침): 파! 일! 퇴! 파일은 내일, 일도 내일, 퇴근은 오늘!
+F (폭소): 부장님이 먼저 일어나셨어. 집에 가자!

== secret credit : no closed, no ghost, no animal, no changed
= {O:이} {H}의 실수를 전부 대신 떠안아 왔다는 것이 밝혀졌다.
-- plant > O hides secret
[{O}의 책상에 시말서 한 묶음이 뒤집혀 있다]
H (생각): 실수 한 번 안 하는 사람이, 시말서는 왜 저렇게 많지?
-- hint
+H: 지난달 견적 실수, 그냥 넘어간 거 이상하지 않아^?
. O: 운이 [좋았나 보지|좋았나 보죠]. 파쇄기나 비워^.
-- reveal : O hides secret > H knows secret, H trusts other
H (충격): 이 시말서, 전부 {my} 실수잖아^. 서명만 {your} 이름이고.
O: 신입 때 {me:도} 누가 그렇게 해 줬거든^. 이름은 끝까지 안 알려 주더라[|고요].
+H (울먹이며): 그럼 이번 건 {me:이} 쓸게^. 이름도 {my} 걸로.
++O: 오타 조심해^. ‘시말서’가 아니라 ‘시발서’라고 쓴 애도 [있었어|있었어요].

== secret resign : no closed, no ghost, no changed, no young
= {O:은} 이미 사표를 내고 마지막 일을 마무리하던 중이었다.
-- plant > O hides secret
[{O}의 책상 위가 어제보다 깨끗하다]
H: 대청소했어^?
+O: 먼지가 [많아서|많아서요]. …사진은 원래 집에 있는 게 좋고.
-- hint
+O: 이 비밀번호, {you:만} 알아 둬^. 외우지 말고 적어^.
. H: 갑자기 왜 이런 걸 다 알려 [줘|줘요]?
. O: 갑자기 아픈 날도 있[잖아|잖아요].
-- reveal : O hides secret > H knows secret, O trusts hero
H: 오늘이 마지막 날이었[구나|군요]. 그래서 책상이….
O (미소): 들켰네^. {thing} 하나만 제대로 끝내고 싶었어^. 여기서 처음으로.
+H: 송별회는[|요]?
. O: 지금 하고 있[잖아|잖아요]. 둘이서.

== hook summons-ceo : light
-- plant : no N has thing
[대표가 지나가다 {thing:을} 한참 바라본다]
-- whole
효과음: 띠링
H (놀람): 대표님한테서 온 메일이야. 제목이… ‘{thing}, 다음 주부터 자네가 맡게.’

== hook caller-rival : light, no young
-- plant
[{O:이} 울리는 전화기를 뒤집어 놓는다]
-- whole
[{O}의 전화기 화면에 익숙한 이름이 뜬다]
H (충격): 경쟁사 대표 번호가… 왜 ‘우리 형’으로 저장돼 있어?
""",
    Genre.OFFICE,
)

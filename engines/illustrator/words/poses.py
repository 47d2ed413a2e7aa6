"""Phrases of action → poses.

In: words without what they deny (see `negation`). Out: `Pose`. Never: who takes it.
"""

from __future__ import annotations

from comic.storyboard import Pose
from engines.text.phrases import Hit, Phrases

# fmt: off
POSES: Phrases[Pose] = Phrases(
    {
        Pose.STAND: (
            "떨어뜨리다", "떨어트리다", "물러서다", "뒷걸음질", "to drop", "to back away", "to step back", "멈추다",
            "멈춰", "돌아보다", "뒤를 돌아보다", "올려다보다", "to look up", "to look back", "to turn around",
            "to pause", "to halt", "to watch", "서 있", "주먹을 쥐다", "주먹을 불끈", "일어서다", "일어나다",
            "멈춰 서다", "우뚝", "to stand", "to clench fist", "to rise", "to get up", "to stop short", "tears run",
            "tears running", "tears ran", "to run out of", "to hold nose", "코를 막다", "hold on",
        ),
        Pose.WALK: (
            "지나치다", "to pass by", "오르다", "올라가다", "내려가다",
            "내려오다", "올라오다", "걸음을 옮기다", "발을 내딛다", "to climb", "to descend", "to cross", "to go up",
            "to go down", "to go inside", "to come back", "to return", "돌아오다", "건너다", "걷다", "걸어",
            "학교에 가다", "집에 가다", "걸음", "다가가다", "다가오다", "다가서다", "들어오다", "들어서다",
            "들어가다", "나가다", "나서다", "나오다", "나타나다", "돌아서다", "뒤돌아서다", "떠나다", "향하다",
            "따라가다", "따라오다", "따라 걷다", "지나가다", "거닐다", "서성이다", "산책", "비틀거리다", "to walk",
            "to go home", "to follow", "to step", "to enter", "to leave", "to approach", "to come in", "to come out",
            "to wander", "to stroll", "to pace", "to head for", "to turn away", "to march", "to tiptoe", "to stagger",
            "to cross street", "to arrive", "to stride", "to walk away", "to head out",
        ),
        Pose.RUN: (
            "to burst in", "to burst through", "to burst out of", "헐레벌떡", "뒤쫓다", "to scramble", "to escape",
            "달아나다", "달리다", "달려가다", "달려오다", "뛰다", "뛰어가다", "뛰어오다", "뛰쳐나가다", "뛰쳐나오다",
            "쫓다", "쫓기다", "도망치다", "도망가다", "질주", "내달리다", "허겁지겁", "to run", "to sprint",
            "to dash", "to chase", "to rush", "to flee", "to race", "to bolt", "to hurry", "to charge",
        ),
        Pose.SIT: (
            "쪼그려 앉", "무릎을 안고", "벤치에", "to settle into", "앉다", "걸터앉다", "쪼그리다", "자리를 잡다",
            "to sit", "seated", "to take seat", "to perch", "to squat", "to crouch",
        ),
        Pose.FALL: (
            "넘어지다", "쓰러지다", "미끄러지다", "주저앉다", "고꾸라지다", "나동그라지다", "굴러떨어지다",
            "떨어지다", "to fall", "to stumble", "to trip", "to collapse", "to slip", "to tumble", "to topple",
            "to faint",
        ),
        Pose.POINT_UP: ("하늘을 가리키다", "위를 가리키다", "to point up", "to point at sky"),
        Pose.POINT: (
            "혼내다", "야단치다", "to scold", "손가락으로", "손끝으로", "가리키다", "손가락질", "삿대질",
            "손가락을 뻗다", "지목", "to point", "to accuse",
        ),
        Pose.WAVE: (
            "손을 들다", "손을 번쩍", "to raise hand", "손을 흔들다", "손을 흔", "손 흔", "손인사", "인사하다",
            "인사를 하다", "배웅", "to wave", "to greet", "to say goodbye", "to say hello",
        ),
        Pose.ARMS_CROSSED: ("팔짱", "팔을 꼬다", "to cross arms", "arms crossed", "to fold arms", "arms folded"),
        Pose.HANDS_ON_HIPS: (
            "허리에 손", "허리에 두 손", "양손을 허리에", "hands on hips", "hands on her hips", "hands on his hips",
            "to put hands on hips", "akimbo",
        ),
        Pose.PHONE: (
            "메시지를 보내다", "메시지를 확인하다", "알림을 확인하다", "to check message", "to take call",
            "전화를 받다", "전화를 걸다", "전화하다", "전화를", "통화", "휴대폰을 보다", "휴대폰을", "핸드폰을",
            "스마트폰을", "폰을", "문자를 보내다", "문자를", "to phone", "to call", "to dial", "to text",
            "on the phone", "to answer phone", "to check phone", "to look at phone", "to scroll", "phone",
            "text message",
        ),
        Pose.THINK: (
            "살피다", "들여다보다", "살펴보다", "to stare at", "to inspect", "to peer", "생각에 잠기다", "생각하다",
            "생각", "고민하다", "고민", "턱을 괴다", "턱을 만지다", "턱을", "갸웃", "갸우뚱", "머리를 긁적", "곰곰",
            "궁리", "to think", "to ponder", "to wonder", "to stroke chin", "to rub chin", "chin", "to scratch head",
            "to consider", "lost in thought", "to tilt head",
        ),
        Pose.CHEER: (
            "기지개", "to stretch", "환호하다", "환호", "만세", "팔을 번쩍", "두 팔을 들다", "방방", "응원", "박수",
            "손뼉", "to cheer", "to celebrate", "to throw up arms", "to raise arms", "to clap", "to applaud",
            "to pump fist",
        ),
        Pose.JUMP: (
            "뛰어오르다", "뛰어내리다", "펄쩍", "점프", "폴짝", "껑충", "뛰어넘다", "몸을 날리다", "to jump",
            "to leap", "to hop", "to vault", "to jump for joy",
        ),
        Pose.PLEAD: (
            "빌다", "간청", "애원", "사정하다", "두 손을 모으다", "두 손을 모", "매달리다", "to beg", "to plead",
            "to clasp hands", "to clasp", "to implore", "to pray", "기도",
        ),
        Pose.KNEEL: (
            "무릎을 꿇다", "무릎 꿇", "꿇어앉다", "엎드리다", "엎드려", "to kneel", "to drop to knees",
            "to fall to knees", "to sink to knees", "on her knees", "on his knees", "on one knee",
            "to go down on one knee",
        ),
        Pose.LIE: (
            "침대에 눕", "엎어져", "to curl up", "to doze off", "깨어나다", "잠에서 깨다", "to wake", "눕다", "누워",
            "누웠", "누운", "드러누", "잠들다", "잠을 자다", "잠자다", "자고 있", "잠든", "뻗어 있", "의식을 잃다",
            "to lie down", "to lie", "to fall asleep", "to sleep", "asleep", "to lay down", "unconscious", "to nap",
        ),
        Pose.READ: (
            "책을 읽다", "읽다", "책을 보다", "책장을 넘기다", "펼쳐 읽다", "페이지를 넘기다", "독서", "to read",
            "to leaf through", "to turn page", "to flip through",
        ),
        Pose.HUG: (
            "끌어안다", "껴안다", "안아 주다", "안아주다", "안기다", "안다", "얼싸안다", "포옹", "품에 안", "to hug",
            "to embrace", "to hold close", "to throw arms around", "to wrap arms around", "to pull into arms",
            "to fall into arms", "in each other's arms", "to cuddle",
        ),
        Pose.HOLD_HANDS: (
            "손목을 잡다", "손목을 붙잡다", "팔을 붙잡다", "to grab wrist", "to grab arm", "to take wrist",
            "손을 잡다", "손을 맞잡다", "손을 꼭 잡", "손을 붙잡다", "손잡고", "깍지를 끼다", "to hold hands",
            "hand in hand", "to take hand", "to grab hand", "to hold hand", "to join hands", "to squeeze hand",
        ),
        Pose.COMFORT: (
            "어깨를 감싸다", "어깨를 안다", "어깨를 잡다", "to put hand on back", "어깨에 손을 얹다",
            "어깨에 손을 올리다", "어깨를 두드리다", "어깨를 토닥이다", "등을 토닥이다", "등을 두드리다", "등을 쓸다",
            "머리를 쓰다듬다", "쓰다듬다", "토닥이다", "토닥", "위로하다", "위로해", "위로한", "달래다", "다독이다",
            "다독", "to comfort", "to console", "to pat shoulder", "to pat back", "to pat head", "to pat",
            "to put hand on shoulder", "to lay hand on shoulder", "to place hand on shoulder",
            "to rest hand on shoulder", "to rub back", "to stroke hair", "to soothe", "to put arm around",
            "to ruffle hair",
        ),
        Pose.FIGHT: (
            "맞서다", "칼을 겨누다", "검을 겨누다", "방패를", "to face off", "to clash", "to parry", "to block",
            "싸우다", "맞붙다", "주먹을 날리다", "주먹질", "주먹을 휘두르다", "때리다", "뺨을 때리다",
            "발로 차다", "걷어차다", "칼을 휘두르다", "검을 휘두르다", "공격하다", "공격한", "덤벼들다",
            "베어 넘기다", "칼로 베다", "결투", "to fight", "to punch", "to strike", "to hit", "to kick", "to attack",
            "to slap", "to swing sword", "to swing fist", "to slash", "to brawl", "to duel", "to throw punch",
            "to spar", "to wrestle", "to stab", "to lunge",
        ),
        Pose.CRY_INTO_HANDS: (
            "얼굴을 감싸다", "얼굴을 가리다", "얼굴을 묻다", "두 손에 얼굴", "손으로 얼굴을", "얼굴을 파묻다",
            "to cry into hands", "to sob into hands", "to weep into hands", "to cover face", "to bury face",
            "face in her hands", "face in his hands", "to hide face",
        ),
        Pose.BOW: (
            "절을 올리다", "세배", "허리를 숙이다", "허리를 굽히다", "절하다", "절을 하다", "꾸벅", "묵례", "목례",
            "정중히 인사하다", "고개 숙여", "to bow", "to curtsy", "to bend at waist",
        ),
        Pose.LEAN: (
            "기대다", "기대서다", "기대앉다", "등을 대다", "to lean", "to slouch", "propped against",
            "to rest against", "leaning",
        ),
        Pose.PUSH: (
            "책상을 내리치다", "책상을 치다", "탁자를 치다", "to pound table", "to slam table", "커튼을 닫다",
            "커튼을 치다", "커튼을 젖히다", "창문을 열다", "창문을 닫다", "문을 밀다", "to close curtain",
            "to pull curtain", "to open window", "to close window", "to bar door", "to unlock door", "밀다", "밀치다",
            "밀어내다", "밀어붙이다", "떠밀다", "문을 쾅 닫다", "문을 닫다", "문을 열다", "문을 박차다",
            "문을 두드리다", "두들기다", "to push", "to shove", "to slam", "to slam door", "to close door",
            "to shut door", "to open door", "to bang on", "to knock on", "to pound on", "to press against",
        ),
        Pose.CARRY: (
            "업고", "업은", "업는다", "업는", "업어", "업었", "둘러업다", "들쳐업다", "등에 업다", "등에 태우다",
            "어부바", "to carry piggyback", "to give piggyback",
        ),
        Pose.RIDE: ("업히다", "등에 업히다", "to ride piggyback", "to get piggyback", "to hitch piggyback"),
        Pose.SHRUG: ("어깨를 으쓱", "으쓱", "두 손을 벌리다", "to shrug", "to spread hands"),
        Pose.CLUTCH: (
            "가슴에 안", "꼭 안", "이불을 뒤집어쓰다", "to hold tight", "to hold breath", "숨을 죽이다", "움켜쥐다",
            "움켜", "꼭 쥐다", "꼭 쥐", "가슴을", "품에", "떨다", "떨리다", "몸을 떨다", "웅크리다", "움츠리다",
            "to clutch", "to grip", "to tremble", "to shiver", "to press to chest", "to hug knees", "to huddle",
            "to cower", "to press", "to shudder",
        ),
        Pose.DESK: (
            "책상", "키보드", "모니터", "타자", "공부하다", "공부", "필기", "글을 쓰다", "시험을 보다", "to type",
            "desk", "keyboard", "monitor", "to study", "to write", "to work on laptop", "노트북을",
        ),
        Pose.EXPLAIN: (
            "발표하다", "대답하다", "묻다", "to announce", "to answer", "to ask", "to whisper", "속삭이다",
            "중얼거리다", "to mutter", "설명하다", "설명", "손짓", "이야기하다", "말하다", "to explain", "to gesture",
            "to talk", "to argue", "to speak", "to lecture", "to shout", "to yell", "소리치다", "소리를 지르다",
            "외치다", "따지다",
        ),
        Pose.HOLD: (
            "붙잡다", "찢다", "to tear open", "to rip", "손을 뻗다", "손을 내밀다", "들여오다", "찾아내다",
            "내려놓다", "건드리다", "만지다", "줍다", "가져오다", "챙기다", "따르다", "붓다", "뒤집다", "열어 보다",
            "꼭 안고", "to reach", "to reach out", "to stretch out hand", "to find", "to set down", "to put down",
            "to touch", "to bring", "to place", "to pull", "to pour", "to examine", "to catch", "to hang up",
            "to turn over", "to lay", "들고", "든다", "들어 올리다", "들어올리다", "쥐다", "건네다", "건네주다",
            "내밀다", "펼치다", "꺼내다", "집다", "집어 들다", "받다", "받아 들다", "뽑다", "마시다", "먹다",
            "들이켜다", "to hold", "to hand", "to pick up", "to carry", "to open", "to take out", "to pull out",
            "to lift", "to offer", "to unfold", "to raise", "to draw sword", "to drink", "to sip", "to eat",
            "to give", "to show", "to receive", "to clasp book", "to grab",
        ),
    }
)
# fmt: on

_FORCE: dict[Pose, int] = {
    Pose.CARRY: 6,
    Pose.RIDE: 6,
    Pose.CRY_INTO_HANDS: 5,
    Pose.HUG: 5,
    Pose.HOLD_HANDS: 5,
    Pose.COMFORT: 5,
    Pose.FIGHT: 4,
    Pose.PUSH: 4,
    Pose.FALL: 4,
    Pose.JUMP: 4,
    Pose.KNEEL: 4,
    Pose.LIE: 4,
    Pose.BOW: 4,
    Pose.RUN: 3,
    Pose.READ: 3,
    Pose.LEAN: 3,
    Pose.POINT_UP: 3,
    Pose.SIT: 2,
    Pose.WALK: 1,
    Pose.EXPLAIN: 0,
    Pose.HOLD: 0,
    Pose.THINK: 0,
    Pose.CLUTCH: 1,
    Pose.STAND: -1,
}
"""Of several poses in one deed the most telling one is drawn: touch before blows and falls, these before a way of
going, that before a gesture; what is only held, thought or said comes last. Of equals the first."""

_USUAL_FORCE = 2


def pose_in(hits: list[Hit[Pose]]) -> Pose | None:
    """The pose to draw of all that were found."""
    if not hits:
        return None
    return max(hits, key=lambda hit: (_FORCE.get(hit.key, _USUAL_FORCE), -hit.start)).key

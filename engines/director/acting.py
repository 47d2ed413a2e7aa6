"""What a person shows: expression, pose and prop, from emotions and words of action.

In: emotions, words. Out: enums of the storyboard. Never: who stands where.
"""

from __future__ import annotations

import re

from comic.story import Emotion, LineKind
from comic.storyboard import Expression, Pose, Prop
from engines.text.lexicon import Lexicon

EXPRESSIONS: dict[Emotion, Expression] = {
    Emotion.NEUTRAL: Expression.NEUTRAL,
    Emotion.HAPPY: Expression.SMILE,
    Emotion.LAUGHING: Expression.LAUGH,
    Emotion.SAD: Expression.SAD,
    Emotion.CRYING: Expression.CRY,
    Emotion.ANGRY: Expression.ANGRY,
    Emotion.FURIOUS: Expression.FURIOUS,
    Emotion.SURPRISED: Expression.SURPRISED,
    Emotion.SHOCKED: Expression.SHOCKED,
    Emotion.SCARED: Expression.SCARED,
    Emotion.SHY: Expression.SHY,
    Emotion.DETERMINED: Expression.DETERMINED,
    Emotion.SMUG: Expression.SMIRK,
    Emotion.TIRED: Expression.TIRED,
    Emotion.THINKING: Expression.THINKING,
    Emotion.DISGUSTED: Expression.DISGUSTED,
}

_ANSWERS: dict[Emotion, Expression] = {
    Emotion.HAPPY: Expression.SMILE,
    Emotion.LAUGHING: Expression.SMILE,
    Emotion.SAD: Expression.SAD,
    Emotion.CRYING: Expression.SAD,
    Emotion.ANGRY: Expression.SURPRISED,
    Emotion.FURIOUS: Expression.SCARED,
    Emotion.SURPRISED: Expression.SURPRISED,
    Emotion.SHOCKED: Expression.SURPRISED,
    Emotion.SCARED: Expression.SCARED,
    Emotion.SHY: Expression.SHY,
    Emotion.DETERMINED: Expression.DETERMINED,
    Emotion.SMUG: Expression.ANGRY,
    Emotion.THINKING: Expression.THINKING,
}

# fmt: off
_POSES: Lexicon[Pose] = Lexicon(
    {
        Pose.RUN: (
            "달려", "달린", "달리", "뛰어", "뛴", "뛰쳐", "쫓", "도망", "run", "running", "sprint", "dash", "dashing",
            "chase", "rush", "rushing", "flee",
        ),
        Pose.WALK: (
            "걷", "걸어", "걸음", "다가", "들어오", "들어온", "들어선", "나가", "나선", "나온", "돌아서", "떠나",
            "향한", "walk", "walking", "follow", "following", "따라",
            "step", "stepping", "enter", "leave", "leaving", "approach", "approaches",
            "come in", "wander", "strolls", "head for", "turns away",
        ),
        Pose.SIT: ("앉", "sit", "sitting", "seated", "sat"),
        Pose.FALL: (
            "넘어", "쓰러", "미끄러", "주저", "fall", "falling", "fell", "stumble", "trip", "collapse", "collapses",
            "slip",
        ),
        Pose.POINT_UP: ("하늘을 가리", "위를 가리", "points up", "pointing up"),
        Pose.POINT: ("가리키", "가리킨", "손가락", "삿대질", "point", "pointing", "points at"),
        Pose.WAVE: ("손을 흔", "손 흔", "인사", "wave", "waving", "greet"),
        Pose.ARMS_CROSSED: (
            "팔짱", "crosses arms", "arms crossed", "folds arms", "crosses his arms", "crosses her arms",
            "folds his arms", "folds her arms",
        ),
        Pose.HANDS_ON_HIPS: ("허리에 손", "hands on hips", "hands on her hips", "hands on his hips"),
        Pose.PHONE: (
            "전화", "휴대폰", "핸드폰", "폰을", "스마트폰", "통화", "문자", "phone", "call", "dial", "text message",
        ),
        Pose.THINK: ("생각", "고민", "턱을", "갸웃", "think", "thinking", "ponder", "wonder", "chin", "frown"),
        Pose.CHEER: (
            "환호", "만세", "팔을 번쩍", "펄쩍", "cheer", "cheering", "jump for joy", "throws up", "celebrate",
            "jump",
        ),
        Pose.PLEAD: (
            "빌", "간청", "애원", "두 손을 모", "무릎을 꿇", "고개를 숙", "beg", "plead", "kneel", "bow", "clasp",
        ),
        Pose.SHRUG: ("어깨를 으쓱", "으쓱", "shrug", "shrugging"),
        Pose.CLUTCH: (
            "움켜", "꼭 쥐", "껴안", "끌어안", "품에", "가슴을", "떤다", "떨며", "clutch", "hug", "grip", "tremble",
            "trembling", "shiver", "press",
        ),
        Pose.DESK: (
            "책상", "키보드", "모니터", "타자", "공부", "필기", "desk", "typing", "keyboard", "monitor", "study",
            "studying", "writes",
        ),
        Pose.HOLD: (
            "들고", "든다", "쥐", "건네", "내민", "내밀", "펼친", "꺼내", "꺼낸", "집어", "받는", "hold", "holding",
            "hand", "pick up", "carry", "carries", "open", "take out", "lift", "offer", "unfold", "raise",
        ),
    }
)
# fmt: on

# fmt: off
_PROPS: Lexicon[Prop] = Lexicon(
    {
        Prop.LETTER: (
            "편지", "쪽지", "봉투", "서류", "초대장", "메모", "letter", "envelope", "note", "postcard", "invitation",
            "document", "contract", "계약서", "지도", "map", "사진", "photo", "photograph", "ticket", "엽서", "티켓",
            "영수증", "report", "보고서",
        ),
        Prop.CUP: ("컵", "커피", "찻잔", "머그", "코코아", "cup", "coffee", "mug", "tea", "cocoa", "latte", "라떼"),
        Prop.PHONE: (
            "휴대폰", "핸드폰", "스마트폰", "전화", "폰을", "문자", "phone", "smartphone", "cellphone",
            "text message",
        ),
        Prop.UMBRELLA: ("우산", "umbrella", "parasol", "양산"),
        Prop.BOOK: (
            "책을", "책이", "일기장", "일기", "공책", "노트", "만화책", "교과서", "소설책", "마법서", "book", "diary",
            "notebook", "journal", "novel", "spellbook", "recipe book", "sketchbook", "스케치북", "앨범", "레시피",
        ),
    }
)
# fmt: on

_SHOWING = re.compile(r"(?<![가-힣])(?:이|자,|여기)\s|\b(?:this|these|here's|here is|take my)\s", re.IGNORECASE)
_SHOWN_WITHIN = 14
_EMOTION_POSES: dict[Emotion, tuple[Pose, ...]] = {
    Emotion.HAPPY: (Pose.STAND, Pose.EXPLAIN, Pose.CLUTCH),
    Emotion.LAUGHING: (Pose.STAND, Pose.CHEER),
    Emotion.SAD: (Pose.STAND, Pose.CLUTCH),
    Emotion.CRYING: (Pose.CLUTCH, Pose.PLEAD),
    Emotion.ANGRY: (Pose.HANDS_ON_HIPS, Pose.ARMS_CROSSED, Pose.POINT),
    Emotion.FURIOUS: (Pose.POINT, Pose.HANDS_ON_HIPS),
    Emotion.SURPRISED: (Pose.EXPLAIN, Pose.CLUTCH, Pose.STAND),
    Emotion.SHOCKED: (Pose.CLUTCH, Pose.STAND),
    Emotion.SCARED: (Pose.CLUTCH, Pose.STAND, Pose.PLEAD),
    Emotion.SHY: (Pose.CLUTCH, Pose.STAND, Pose.PLEAD),
    Emotion.DETERMINED: (Pose.HANDS_ON_HIPS, Pose.POINT, Pose.STAND),
    Emotion.SMUG: (Pose.ARMS_CROSSED, Pose.SHRUG, Pose.HANDS_ON_HIPS),
    Emotion.TIRED: (Pose.STAND, Pose.EXPLAIN),
    Emotion.THINKING: (Pose.THINK,),
    Emotion.DISGUSTED: (Pose.ARMS_CROSSED, Pose.SHRUG),
    Emotion.NEUTRAL: (Pose.STAND, Pose.EXPLAIN, Pose.STAND, Pose.HANDS_ON_HIPS, Pose.STAND),
}


def expression_of(emotion: Emotion) -> Expression:
    """How an emotion looks on whoever feels it."""
    return EXPRESSIONS[emotion]


def answer_to(emotion: Emotion) -> Expression:
    """How a listener looks at it."""
    return _ANSWERS.get(emotion, Expression.NEUTRAL)


def pose_of_words(words: str) -> Pose | None:
    """The pose that words of action name first."""
    found = _POSES.first(words)
    return found.key if found else None


def prop_of(words: str) -> Prop | None:
    """The prop the words name first."""
    found = _PROPS.first(words)
    return found.key if found else None


def shown_prop(spoken: str) -> Prop | None:
    """A prop that somebody shows while speaking (`이 편지`, `this letter`); a mention alone puts none in hand."""
    for pointing in _SHOWING.finditer(spoken):
        found = _PROPS.first(spoken[pointing.end() : pointing.end() + _SHOWN_WITHIN])
        if found:
            return found.key
    return None


def pose_of_emotion(emotion: Emotion, kind: LineKind, turn: int) -> Pose:
    """The pose that goes with a line; `turn` varies it through an episode."""
    if kind is LineKind.RADIO:
        return Pose.PHONE
    if kind is LineKind.THOUGHT and emotion in (Emotion.NEUTRAL, Emotion.THINKING):
        return Pose.THINK
    choices = _EMOTION_POSES[emotion]
    return choices[turn % len(choices)]

"""Words for hair and for the colours of eyes: `짙은 갈색 단발머리`, `long pink hair`, `green-eyed`.

In: any words, Korean or English. Out: parts of a look, None where the words say nothing. Never: beards.
"""

from __future__ import annotations

import re

from comic.cast import BackHair, Fringe
from engines.text.lexicon import Lexicon

# fmt: off
HAIR_COLOURS: dict[str, str] = {
    "black": "#2b262d", "dark brown": "#43302a", "brown": "#5b3a29", "light brown": "#91694a", "ash": "#7f736e",
    "chestnut": "#8a4b2f", "blond": "#e3bd6b", "red": "#b8412f", "orange": "#d9772f", "pink": "#e48fa8",
    "purple": "#7a5aa6", "blue": "#3f62a8", "teal": "#2f8a86", "green": "#4c8a4f", "white": "#e9e6ea",
    "silver": "#b9bfca", "grey": "#8f8f98",
}
"""Named natural and comic hair colours, far enough apart to be told apart at 60 px."""

COLOUR_WORDS: Lexicon[str] = Lexicon(
    {
        "black": (
            "검은", "검정", "까만", "흑발", "칠흑", "새까만", "흑색", "black", "dark", "raven", "jet-black", "ebony",
        ),
        "dark brown": (
            "짙은 갈색", "어두운 갈색", "진한 갈색", "흑갈색", "고동색", "dark brown", "dark-brown", "deep brown",
        ),
        "brown": ("갈색", "갈발", "밤색", "초콜릿색", "brown", "brunette", "chocolate", "hazel"),
        "light brown": (
            "밝은 갈색", "연한 갈색", "옅은 갈색", "연갈색", "light brown", "light-brown", "sandy", "caramel", "honey",
        ),
        "ash": ("애쉬", "회갈색", "ash", "ash-brown", "ash brown", "mousy"),
        "chestnut": ("적갈색", "chestnut", "auburn", "reddish brown", "reddish-brown", "copper"),
        "blond": (
            "금발", "노란", "노랑", "금색", "황금빛", "blond", "blonde", "golden", "yellow", "fair", "amber", "gold",
        ),
        "red": ("빨간", "빨강", "붉은", "적발", "새빨간", "red", "ginger", "crimson", "scarlet"),
        "orange": ("주황", "오렌지", "당근색", "orange", "carrot"),
        "pink": ("분홍", "핑크", "벚꽃색", "pink", "rose"),
        "purple": ("보라색", "보랏빛", "보라", "자주색", "purple", "violet", "lavender", "lilac"),
        "blue": ("파란", "파랑", "푸른", "청발", "남색", "하늘색", "blue", "navy", "azure"),
        "teal": ("청록", "민트", "teal", "mint", "turquoise"),
        "green": ("초록", "녹색", "연두", "green", "emerald"),
        "white": ("백발", "흰", "하얀", "새하얀", "white", "snow-white"),
        "silver": ("은발", "은색", "은빛", "silver", "platinum", "silvery"),
        "grey": ("회색", "잿빛", "희끗희끗", "반백", "grey", "gray", "greying", "graying", "salt-and-pepper"),
    }
)
_BACK_HAIR: Lexicon[BackHair] = Lexicon(
    {
        BackHair.LONG: (
            "긴 머리", "장발", "긴머리", "생머리", "긴 생머리", "머리가 긴", "머리가 길", "롱헤어", "허리까지",
            "long hair", "long-haired", "straight hair", "waist-length", "flowing hair",
        ),
        BackHair.WAVY: ("웨이브", "곱슬", "파마", "펌", "물결", "뽀글", "wavy", "curly", "curls", "permed", "waves"),
        BackHair.BOB: (
            "단발", "보브", "칼단발", "똑단발", "bob", "bobbed", "bob cut", "chin-length", "shoulder-length",
        ),
        BackHair.SHORT: (
            "짧은 머리", "짧은머리", "머리가 짧은", "머리가 짧", "숏컷", "쇼트컷", "쇼트커트", "숏헤어", "커트",
            "투블럭", "댄디컷", "short hair", "short-haired", "pixie", "pixie cut", "undercut", "cropped hair",
        ),
        BackHair.PONYTAIL: (
            "포니테일", "묶은 머리", "머리를 묶", "질끈 묶", "올려 묶", "말총", "꽁지머리", "ponytail", "hair tied",
            "tied-back hair", "hair tied back", "hair pulled back",
        ),
        BackHair.TWIN_TAILS: ("양갈래", "트윈테일", "twin tails", "twin tail", "pigtail", "twintails", "bunches"),
        BackHair.BRAID: ("땋은", "땋아", "댕기", "디스코머리", "braid", "braided", "plait", "plaited"),
        BackHair.BUN: (
            "올림머리", "똥머리", "당고머리", "쪽머리", "쪽진", "쪽찐", "상투", "업스타일", "bun", "topknot", "updo",
            "chignon", "hair up",
        ),
        BackHair.BUZZ: (
            "까까머리", "삭발", "대머리", "스포츠머리", "빡빡머리", "민머리", "반삭", "스님", "승려", "monk",
            "buzz cut", "bald", "shaved head", "shaven head", "crew cut", "balding",
        ),
    }
)
_FRINGES: Lexicon[Fringe] = Lexicon(
    {
        Fringe.SEE_THROUGH: ("시스루", "see-through bangs", "wispy bangs"),
        Fringe.BLUNT: ("일자 앞머리", "일자앞머리", "풀뱅", "뱅헤어", "bangs", "fringe", "blunt fringe", "blunt bangs"),
        Fringe.SIDE: (
            "옆가르마", "사이드뱅", "옆으로 넘긴", "6:4 가르마", "side bangs", "side part", "side-swept",
            "side parting",
        ),
        Fringe.CURTAIN: (
            "커튼뱅", "가운데 가르마", "중앙 가르마", "5:5", "5대5", "curtain bangs", "middle part", "centre part",
            "center part", "middle parting",
        ),
        Fringe.SPIKY: ("뾰족한 머리", "뾰족머리", "뾰족뾰족", "삐죽", "spiky", "spiked"),
        Fringe.MESSY: (
            "부스스", "헝클어", "더벅머리", "덥수룩한 머리", "까치집", "산발", "messy", "tousled", "unkempt",
            "shaggy", "bedhead", "bed hair",
        ),
        Fringe.SWEPT: ("넘긴", "가르마", "쉼표머리", "가일컷", "swept", "parted"),
        Fringe.DOWN: ("내린 앞머리", "앞머리를 내린", "덮은 머리", "바가지머리", "bowl cut", "mop of hair", "mop-top"),
        Fringe.BACK: (
            "올백", "이마를 드러", "포마드", "앞머리 없는", "앞머리가 없는", "slicked back", "slicked-back",
            "swept back", "swept-back", "combed back",
        ),
        Fringe.BUZZ: (
            "까까머리", "삭발", "대머리", "빡빡머리", "민머리", "buzz cut", "bald", "shaved head", "crew cut",
        ),
    }
)
_EYES: dict[str, str] = {
    "blue": "#3f6fb0", "green": "#3f8a5a", "red": "#a83a3a", "purple": "#7a4fa0", "grey": "#6f7a86",
    "black": "#2f2a2e", "dark brown": "#4a3428", "brown": "#7a4a2c", "light brown": "#9a6a3f", "ash": "#6f7a86",
    "blond": "#c08a2c", "orange": "#c0702c", "teal": "#2f8a86", "pink": "#c25a7c", "white": "#a9b3bd",
    "silver": "#8f9bab", "chestnut": "#8a4b2f",
}
# fmt: on
_EYE_PHRASE = re.compile(
    r"(?:[가-힣]+\s+)?[가-힣]+\s*눈(?:동자)?(?![가-힣]*[물썹])|눈(?:동자)?(?:이|은|가|는)\s*[가-힣]+|"
    r"(?:\b[a-z]+[, -]+){1,3}eye",
    re.IGNORECASE,
)
_KOREAN_HAIR = r"(?:단발|생머리|머리|앞머리|장발|포니테일|양갈래|웨이브|곱슬)(?!핀|띠|끈|방울|장식|말)"
_HAIR_PHRASES = (
    re.compile(rf"(?:[가-힣]+\s+){{0,2}}[가-힣]+\s*{_KOREAN_HAIR}"),
    re.compile(r"머리(?:카락|칼)?(?:\s?색|\s?색깔)?(?:은|는|이|가)\s*[가-힣]+(?:\s[가-힣]+)?"),
    re.compile(r"[가-힣]+(?:으로|로)\s*(?:머리를\s*)?(?:물들|염색)"),
    re.compile(
        r"(?:\b[a-z]+(?:-[a-z]+)?,?\s+){0,4}\b[a-z]+[- ,]+"
        r"(?:hair|haired|bob|braids?|ponytail|pigtails|bun|curls|curly|wavy|fringe|bangs|twintails|pixie)\b"
        r"(?! (?:clip|pin))",
        re.IGNORECASE,
    ),
    re.compile(r"\bhair(?:\s+(?:is|was|dyed|the colou?r of)|:)\s*(?:\w+\s+)?[a-z-]+", re.IGNORECASE),
)
_LONE_HAIR = re.compile(
    r"금발|은발|흑발|적발|백발|청발|갈발|\bblonde?\b|\bredhead(?:ed)?\b|\bginger\b|\bbrunette\b", re.IGNORECASE
)
_LONG = re.compile(r"\blong(?:,?\s+[a-z-]+){1,3}\s+hair\b|긴 [가-힣]+\s?머리(?!핀|띠|끈)", re.IGNORECASE)
_SHORT = re.compile(r"\bshort(?:,?\s+[a-z-]+){1,3}\s+hair\b|짧은 [가-힣]+\s?머리(?!핀|띠|끈)", re.IGNORECASE)
_NOT_HAIR = re.compile(
    r"\b(?:dress|coat|shirt|suit|hat|eyes?|skin|hoodie|sweater|scarf|jacket|with|and|who)\b.*?\s|눈에|피부에|옷에"
)


def _nearest_colour(phrase: str) -> str | None:
    """The colour word nearest to the hair, so that `red scarf and black hair` is black."""
    beyond = _NOT_HAIR.split(phrase)[-1]
    found = COLOUR_WORDS.last(beyond)
    return found.key if found else None


def hair_colour(words: str) -> str | None:
    """The hair colour the words speak of."""
    for pattern in _HAIR_PHRASES:
        for match in pattern.finditer(words):
            found = _nearest_colour(match.group(0))
            if found:
                return HAIR_COLOURS[found]
    lone = _LONE_HAIR.search(words)
    if lone is None:
        return None
    if lone.group(0).lower().startswith("redhead"):
        return HAIR_COLOURS["red"]
    named = COLOUR_WORDS.first(lone.group(0))
    return HAIR_COLOURS[named.key] if named else None


def coat_colour(words: str) -> str | None:
    """The first colour in words about an animal or a ghost: `검은 고양이`, `the white owl`."""
    found = COLOUR_WORDS.first(_EYE_PHRASE.sub("", words))
    return HAIR_COLOURS[found.key] if found else None


def eye_colour(words: str) -> str | None:
    """The eye colour the words speak of."""
    for match in _EYE_PHRASE.finditer(words):
        found = COLOUR_WORDS.last(match.group(0))
        if found:
            return _EYES[found.key]
    return None


def back_hair(words: str) -> BackHair | None:
    """The cut behind the head; a named one (`ponytail`) wins over a length (`long`)."""
    hits = [hit.key for hit in _BACK_HAIR.all(words)]
    named = next((key for key in hits if key not in (BackHair.LONG, BackHair.SHORT)), None)
    if named is not None or hits:
        return named or hits[0]
    if _LONG.search(words):
        return BackHair.LONG
    return BackHair.SHORT if _SHORT.search(words) else None


def fringe(words: str) -> Fringe | None:
    """The cut over the forehead; a shape (`curtain bangs`) wins over bangs of no shape."""
    hits = [hit.key for hit in _FRINGES.all(words)]
    shaped = next((key for key in hits if key is not Fringe.BLUNT), None)
    return shaped or (hits[0] if hits else None)

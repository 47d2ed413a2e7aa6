"""Words that describe somebody's looks → parts of a look. Data and look-up; colours are `#rrggbb`."""

from __future__ import annotations

import re
from dataclasses import dataclass

from comic.cast import Accessory, BackHair, Fringe, Outfit
from engines.text.lexicon import Lexicon

# fmt: off
HAIR_COLOURS: dict[str, str] = {
    "black": "#2b262d", "brown": "#5b3a29", "chestnut": "#8a4b2f", "blond": "#e3bd6b", "red": "#b8412f",
    "orange": "#d9772f", "pink": "#e48fa8", "purple": "#7a5aa6", "blue": "#3f62a8", "teal": "#2f8a86",
    "green": "#4c8a4f", "white": "#e9e6ea", "silver": "#b9bfca", "grey": "#8f8f98",
}
# fmt: on
"""Named natural and comic hair colours, far enough apart to be told apart at 60 px."""

# fmt: off
_HAIR_WORDS: Lexicon[str] = Lexicon(
    {
        "black": ("검은", "까만", "흑발", "black", "dark", "raven"),
        "brown": ("갈색", "갈발", "밤색", "brown", "brunette"),
        "chestnut": ("적갈색", "chestnut", "auburn"),
        "blond": ("금발", "노란", "금색", "blond", "blonde", "golden", "yellow"),
        "red": ("빨간", "붉은", "적발", "빨강", "red", "ginger", "crimson"),
        "orange": ("주황", "오렌지", "orange"),
        "pink": ("분홍", "핑크", "pink"),
        "purple": ("보라색", "보랏빛", "자주색", "purple", "violet", "lavender"),
        "blue": ("파란", "푸른", "청발", "남색", "blue", "navy"),
        "teal": ("청록", "민트", "teal", "mint", "turquoise"),
        "green": ("초록", "녹색", "green"),
        "white": ("백발", "흰", "하얀", "white", "snow-white"),
        "silver": ("은발", "은색", "silver", "platinum"),
        "grey": ("회색", "잿빛", "grey", "gray"),
    }
)
# fmt: on
# fmt: off
_BACK_HAIR: Lexicon[BackHair] = Lexicon(
    {
        BackHair.LONG: (
            "긴 머리", "장발", "긴머리", "생머리", "long hair", "long-haired", "long black hair", "straight hair",
        ),
        BackHair.WAVY: ("웨이브", "곱슬", "파마", "wavy", "curly", "curls"),
        BackHair.BOB: ("단발", "보브", "bob", "bobbed"),
        BackHair.SHORT: (
            "짧은 머리", "짧은머리", "숏컷", "쇼트컷", "커트", "short hair", "short-haired", "pixie", "pixie cut",
        ),
        BackHair.PONYTAIL: ("포니테일", "묶은 머리", "말총", "꽁지머리", "ponytail"),
        BackHair.TWIN_TAILS: ("양갈래", "트윈테일", "twin tails", "pigtail", "twintails"),
        BackHair.BRAID: ("땋은", "댕기", "braid", "braided", "plait"),
        BackHair.BUN: ("올림머리", "똥머리", "쪽머리", "상투", "bun", "topknot"),
        BackHair.BUZZ: ("까까머리", "삭발", "대머리", "스포츠머리", "buzz cut", "bald", "shaved", "crew cut"),
    }
)
# fmt: on
# fmt: off
_FRINGES: Lexicon[Fringe] = Lexicon(
    {
        Fringe.BLUNT: ("일자 앞머리", "일자앞머리", "bangs", "blunt fringe", "blunt bangs"),
        Fringe.SPIKY: ("뾰족", "삐죽", "spiky", "spiked"),
        Fringe.MESSY: ("부스스", "헝클어", "더벅머리", "messy", "tousled", "unkempt"),
        Fringe.SWEPT: ("넘긴", "가르마", "swept", "parted"),
        Fringe.BACK: ("올백", "이마를 드러", "slicked back", "slicked-back"),
    }
)
# fmt: on
# fmt: off
_OUTFITS: Lexicon[Outfit] = Lexicon(
    {
        Outfit.UNIFORM: ("교복", "제복", "uniform"),
        Outfit.SUIT: ("정장", "양복", "슈트", "넥타이", "suit", "tie", "tuxedo"),
        Outfit.HOODIE: ("후드", "후드티", "hoodie", "hooded"),
        Outfit.SWEATER: ("스웨터", "니트", "카디건", "앞치마", "sweater", "cardigan", "knit", "apron"),
        Outfit.TEE: ("티셔츠", "반팔", "셔츠", "t-shirt", "tee", "shirt"),
        Outfit.TRACKSUIT: ("체육복", "운동복", "추리닝", "트레이닝복", "tracksuit", "sportswear"),
        Outfit.DRESS: ("원피스", "드레스", "치마", "한복", "dress", "skirt", "gown"),
        Outfit.COAT: ("코트", "가운", "망토", "로브", "트렌치", "coat", "trench", "cloak", "cape", "robe", "jacket"),
        Outfit.ROYAL: ("갑옷", "왕관", "곤룡포", "armor", "armour", "crown", "royal"),
        Outfit.SPACESUIT: ("우주복", "spacesuit", "space suit"),
    }
)
# fmt: on
# fmt: off
_ACCESSORIES: Lexicon[Accessory] = Lexicon(
    {
        Accessory.HAIRPIN: ("머리핀", "리본", "핀을", "hairpin", "hair clip", "ribbon", "barrette"),
        Accessory.EARRING: ("귀걸이", "귀고리", "피어싱", "earring", "piercing"),
        Accessory.CROWN: ("왕관", "티아라", "crown", "tiara"),
    }
)
# fmt: on
# fmt: off
_EYES: dict[str, str] = {
    "blue": "#3f6fb0", "green": "#3f8a5a", "red": "#a83a3a", "purple": "#7a4fa0", "grey": "#6f7a86",
    "black": "#2f2a2e", "brown": "#7a4a2c", "blond": "#c08a2c", "orange": "#c0702c", "teal": "#2f8a86",
    "pink": "#c25a7c", "white": "#a9b3bd", "silver": "#8f9bab", "chestnut": "#8a4b2f",
}
# fmt: on
_EYE_PHRASE = re.compile(r"([가-힣]+)\s*눈(?:동자)?(?![가-힣]*물)|\b([a-z]+)[- ]eye", re.IGNORECASE)
_HAIR_PHRASE = re.compile(
    r"([가-힣]+)(?:색)?\s*(?:긴 |짧은 |곱슬)?(?:단발|생머리|머리|앞머리|장발)|"
    r"\b([a-z]+)(?:\s+\w+)?[- ](?:hair|haired|bob|braid|ponytail|pigtails|bun|curls)",
    re.IGNORECASE,
)
_LONE_HAIR = re.compile(
    r"금발|은발|흑발|적발|백발|청발|갈발|\bblonde?\b|\bredhead\b|\bginger\b|\bbrunette\b", re.IGNORECASE
)
_GLASSES = re.compile(r"안경|\b(?:glasses|spectacles|bespectacled)\b", re.IGNORECASE)
_BEARD = re.compile(r"수염|턱수염|\b(?:beard|bearded|moustache|mustache|goatee)\b", re.IGNORECASE)
_FRECKLES = re.compile(r"주근깨|\bfreckle[sd]?\b", re.IGNORECASE)
_TALL = re.compile(r"키가? 큰|키다리|장신|\b(?:tall|towering|lanky)\b", re.IGNORECASE)
_SMALL = re.compile(r"키가? 작은|작은 키|땅딸|\b(?:short(?!\s*(?:hair|-haired|sleeve))|petite|tiny)\b", re.IGNORECASE)
_STOUT = re.compile(r"통통|뚱뚱|덩치|건장|\b(?:stout|chubby|plump|burly|stocky|muscular)\b", re.IGNORECASE)
_THIN = re.compile(r"마른|호리호리|가냘|\b(?:thin|slim|skinny|slender)\b", re.IGNORECASE)


def hair_colour(words: str) -> str | None:
    """The hair colour the words speak of."""
    for match in _HAIR_PHRASE.finditer(words):
        found = _HAIR_WORDS.first(match.group(0))
        if found:
            return HAIR_COLOURS[found.key]
    lone = _LONE_HAIR.search(words)
    if lone is None:
        return None
    if lone.group(0).lower() == "redhead":
        return HAIR_COLOURS["red"]
    found = _HAIR_WORDS.first(lone.group(0))
    return HAIR_COLOURS[found.key] if found else None


def eye_colour(words: str) -> str | None:
    """The eye colour the words speak of."""
    for match in _EYE_PHRASE.finditer(words):
        found = _HAIR_WORDS.first(match.group(0))
        if found:
            return _EYES[found.key]
    return None


def back_hair(words: str) -> BackHair | None:
    found = _BACK_HAIR.first(words)
    return found.key if found else None


def fringe(words: str) -> Fringe | None:
    found = _FRINGES.first(words)
    return found.key if found else None


def outfit(words: str) -> Outfit | None:
    found = _OUTFITS.first(words)
    return found.key if found else None


def accessory(words: str) -> Accessory | None:
    found = _ACCESSORIES.first(words)
    return found.key if found else None


def has_glasses(words: str) -> bool:
    return bool(_GLASSES.search(words))


def has_beard(words: str) -> bool:
    return bool(_BEARD.search(words))


def has_freckles(words: str) -> bool:
    return bool(_FRECKLES.search(words))


def height(words: str) -> float | None:
    """Ratio to the usual height, None when nothing is said."""
    if _TALL.search(words):
        return 1.08
    return 0.93 if _SMALL.search(words) else None


def build(words: str) -> float | None:
    """Ratio to the usual build, None when nothing is said."""
    if _STOUT.search(words):
        return 1.18
    return 0.92 if _THIN.search(words) else None


@dataclass(frozen=True)
class Described:
    """All that words say of somebody's looks; None or False where they say nothing."""

    hair: str | None
    eyes: str | None
    back_hair: BackHair | None
    fringe: Fringe | None
    outfit: Outfit | None
    accessory: Accessory | None
    glasses: bool
    beard: bool
    freckles: bool
    height: float | None
    build: float | None


def described(words: str) -> Described:
    """The words read once for every part of a look."""
    return Described(
        hair=hair_colour(words),
        eyes=eye_colour(words),
        back_hair=back_hair(words),
        fringe=fringe(words),
        outfit=outfit(words),
        accessory=accessory(words),
        glasses=has_glasses(words),
        beard=has_beard(words),
        freckles=has_freckles(words),
        height=height(words),
        build=build(words),
    )

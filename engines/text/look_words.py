"""Words that describe somebody's looks → all that they say of a look.

In: any words, Korean or English. Out: `Described`. Never: a trait the words don't speak of.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from comic.cast import Accessory, BackHair, EyeShape, FaceShape, FacialHair, Fringe, Outfit, Species
from engines.illustrator.creatures.breed import Breed
from engines.illustrator.creatures.hide import Hide
from engines.text import face_words, hair_words
from engines.text.breed_words import breed_in
from engines.text.hide_words import hide_in
from engines.text.lexicon import Lexicon
from engines.text.species_words import species_of

# fmt: off
_OUTFITS: Lexicon[Outfit] = Lexicon(
    {
        Outfit.UNIFORM: ("교복", "제복", "세일러복", "school uniform", "uniform", "blazer"),
        Outfit.SUIT: (
            "정장", "양복", "슈트", "수트", "넥타이", "턱시도", "와이셔츠", "suit", "tie", "necktie", "tuxedo",
            "dress shirt", "pantsuit", "business attire",
        ),
        Outfit.HOODIE: ("후드", "후드티", "맨투맨", "hoodie", "hooded", "sweatshirt"),
        Outfit.SWEATER: (
            "스웨터", "니트", "카디건", "가디건", "목도리", "sweater", "cardigan", "knit", "pullover", "jumper",
            "turtleneck",
        ),
        Outfit.TEE: ("티셔츠", "반팔", "셔츠", "청바지", "t-shirt", "tee", "shirt", "jeans", "tank top", "polo shirt"),
        Outfit.TRACKSUIT: (
            "체육복", "운동복", "추리닝", "츄리닝", "트레이닝복", "유니폼", "도복", "레깅스", "tracksuit",
            "sportswear", "gym clothes", "jersey", "sweatpants",
        ),
        Outfit.DRESS: (
            "원피스", "드레스", "치마", "스커트", "블라우스", "dress", "sundress", "skirt", "gown", "blouse",
        ),
        Outfit.COAT: (
            "코트", "망토", "로브", "트렌치", "바바리", "외투", "점퍼", "패딩", "재킷", "자켓", "가죽잠바", "coat",
            "trench", "cloak", "cape", "robe", "jacket", "parka", "overcoat", "raincoat",
        ),
        Outfit.ROYAL: (
            "왕관", "예복", "왕실 예복", "crown", "tiara", "royal", "court dress", "regalia", "epaulettes",
            "royal robe",
        ),
        Outfit.SPACESUIT: ("우주복", "spacesuit", "space suit"),
        Outfit.HANBOK: (
            "한복", "저고리", "두루마기", "도포", "곤룡포", "당의", "사극", "조선시대", "조선 시대", "조선의",
            "고려시대", "hanbok", "jeogori", "joseon",
        ),
        Outfit.ARMOUR: (
            "갑옷", "갑주", "흉갑", "판금", "armor", "armour", "armored", "armoured", "breastplate", "chain mail",
            "plate mail",
        ),
        Outfit.DOCTOR: (
            "흰 가운", "하얀 가운", "의사 가운", "가운을", "가운 차림", "수술복", "청진기", "white coat", "lab coat",
            "stethoscope", "scrubs",
        ),
        Outfit.APRON: ("앞치마", "에이프런", "apron"),
        Outfit.PYJAMAS: (
            "잠옷", "파자마", "환자복", "수면바지", "pajama", "pyjama", "pajamas", "pyjamas", "nightgown",
            "nightshirt", "sleepwear", "hospital gown",
        ),
    }
)
_ACCESSORIES: Lexicon[Accessory] = Lexicon(
    {
        Accessory.HAIRPIN: (
            "머리핀", "머리띠", "리본", "핀을", "비녀", "헤어핀", "hairpin", "hair clip", "hair pin", "ribbon",
            "barrette", "headband",
        ),
        Accessory.EARRING: ("귀걸이", "귀고리", "피어싱", "earring", "piercing", "ear stud"),
        Accessory.CROWN: ("왕관", "티아라", "crown", "tiara", "diadem"),
    }
)
# fmt: on
_TALL = re.compile(
    r"키가? ?(?:큰|크고|커|훤칠)|키다리|장신|훤칠|거구|\b(?:tall|towering|lanky|giant|very tall)\b", re.IGNORECASE
)
_SMALL = re.compile(
    r"키가? ?(?:작은|작고|작아)|작은 키|아담한|땅딸|단신|꼬맹이|"
    r"\b(?:short(?![-,\s]*(?:[a-z]+[\s,]+){0,3}(?:hair|haired|sleeves?|sleeved|bob|bangs|fringe|beard|coat|cut|skirt|dress))"
    r"|petite|tiny|diminutive)\b",
    re.IGNORECASE,
)
_STOUT = re.compile(
    r"통통(?!한 (?:볼|뺨|얼굴))|뚱뚱|덩치|건장|우람|듬직|근육질|풍채|떡 벌어진|"
    r"\b(?:stout|chubby(?! cheek)|plump|burly|stocky|muscular|fat|heavyset|broad-shouldered|overweight|"
    r"round-bellied)\b",
    re.IGNORECASE,
)
_THIN = re.compile(
    r"마른|말랐|호리호리|가냘|여윈|야윈|홀쭉|날씬|왜소|\b(?:thin|slim|skinny|slender|lean|gaunt|bony|frail|wiry|lanky)\b",
    re.IGNORECASE,
)


def outfit(words: str) -> Outfit | None:
    found = _OUTFITS.first(words)
    return found.key if found else None


def accessory(words: str) -> Accessory | None:
    found = _ACCESSORIES.first(words)
    return found.key if found else None


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
    """All that words say of somebody's looks; None (freckles: False) where they say nothing."""

    species: Species | None
    hide: Hide | None
    breed: Breed | None
    skin: str | None
    face: FaceShape | None
    eye_shape: EyeShape | None
    hair: str | None
    eyes: str | None
    back_hair: BackHair | None
    fringe: Fringe | None
    outfit: Outfit | None
    accessory: Accessory | None
    glasses: bool | None
    facial_hair: FacialHair | None
    freckles: bool
    height: float | None
    build: float | None


def described(words: str, name: str = "") -> Described:
    """The words read once for every part of a look. A name says only what its bearer is, never how they look."""
    species = species_of(words, name)
    coat = hair_words.coat_colour(words) if species not in (None, Species.HUMAN) else None
    return Described(
        species=species,
        hide=hide_in(f"{words} {name}") if species is Species.MONSTER else None,
        breed=breed_in(f"{words} {name}", species),
        skin=face_words.skin(words),
        face=face_words.face_shape(words),
        eye_shape=face_words.eye_shape(words),
        hair=hair_words.hair_colour(words) or coat,
        eyes=hair_words.eye_colour(words),
        back_hair=hair_words.back_hair(words),
        fringe=hair_words.fringe(words),
        outfit=outfit(words),
        accessory=accessory(words),
        glasses=face_words.glasses(words),
        facial_hair=face_words.facial_hair(words),
        freckles=face_words.has_freckles(words),
        height=height(words),
        build=build(words),
    )

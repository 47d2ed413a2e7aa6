"""How people of a tale stand to each other and how they talk: relation, speech level, form of address, voice.

In: the words of a premise for its people. Out: enums and words of address. Never: lines.
"""

from __future__ import annotations

import re
from enum import StrEnum

from comic.cast import Age
from engines.text.people import person_of


class Relation(StrEnum):
    """What the other is to the hero."""

    STRANGER = "stranger"
    CLASSMATE = "classmate"
    CLOSE = "close"
    FAMILY = "family"
    SUPERIOR = "superior"
    JUNIOR = "junior"
    COLLEAGUE = "colleague"
    RIVAL = "rival"


class Level(StrEnum):
    """Korean speech levels of a tale: 해체 and 해요체. One person keeps one of them to one listener."""

    CASUAL = "casual"
    POLITE = "polite"


class Voice(StrEnum):
    SHY = "shy"
    PROUD = "proud"
    BLUNT = "blunt"
    PRECISE = "precise"
    WARM = "warm"
    DRY = "dry"
    BRIGHT = "bright"


_ABOVE = re.compile(
    r"사장|대표|부장|팀장|과장|본부장|상사|선생|교수|세자|대군|임금|(?<![가-힣])왕|공주|왕자|황제|황태자|여왕|대감|사또|단장|"
    r"\b(?:boss|king|queen|prince|princess|captain|teacher|professor|emperor|director|"
    r"manager|ceo|principal|chief)\b",
    re.IGNORECASE,
)
_BELOW = re.compile(r"신입|인턴|후배|제자|조수|견습|\b(?:intern|apprentice|assistant|squire|trainee)\b", re.IGNORECASE)
_FAMILY = re.compile(
    r"할머니|할아버지|엄마|아빠|어머니|아버지|(?<![가-힣])(?:형|누나|언니|오빠|(?:여|남)?동생|삼촌|이모|고모|사촌|조카|"
    r"자매|형제|남매|쌍둥이|손녀|손자|딸|아들)|"
    r"\b(?:grandmother|grandma|grandfather|grandpa|mother|mom|father|dad|brother|"
    r"sister|twin|uncle|aunt|daughter|son|cousin|nephew|niece|sibling|granddaughter|grandson)\b",
    re.IGNORECASE,
)
_NEXT_DOOR = re.compile(
    r"이웃|옆집|동네|윗집|아랫집|(?:장|주인|왕|님|사|관) (?:딸|아들|손녀|손자|동생)|['’]s |\b(?:neighbou?r|next door)",
    re.IGNORECASE,
)
"""`이웃집 할머니` is nobody's grandmother, `the baker's son` not the hero's."""
_CLOSE = re.compile(
    r"첫사랑|여자친구|남자친구|여친|남친|전남편|남편|아내|애인|연인|(?<![가-힣])친구|소꿉|짝꿍|약혼|룸메이트|단짝|절친|"
    r"\b(?:first love|ex|girlfriend|boyfriend|husband|wife|fianc\w+|best friend|"
    r"friend|childhood|roommate|flatmate|housemate|future self)\b",
    re.IGNORECASE,
)
_PUPIL = re.compile(
    r"학생|반장|회장|전학|짝꿍|부원|일진|\b(?:student|classmate|pupil|president|schoolgirl|"
    r"schoolboy|teen\w*)\b",
    re.IGNORECASE,
)
_RIVAL = re.compile(r"라이벌|경쟁|숙적|천적|\brivals?\b", re.IGNORECASE)
_COLLEAGUE = re.compile(
    r"동료|대리|직원|파트너|동업자|멤버|\b(?:coworker|colleague|co-worker|partner|teammate|bandmate|companion)\b",
    re.IGNORECASE,
)
_KOREAN_TITLES = (
    ("왕세자", "저하"),
    ("세자", "저하"),
    ("임금", "전하"),
    ("황태자", "전하"),
    ("황제", "폐하"),
    ("여왕", "폐하"),
    ("공주", "공주님"),
    ("왕자", "왕자님"),
    ("대군", "대군마마"),
    ("사또", "사또"),
    ("대감", "대감"),
    ("교수", "교수님"),
    ("선생", "선생님"),
    ("대표", "대표님"),
    ("사장", "사장님"),
    ("본부장", "본부장님"),
    ("부장", "부장님"),
    ("과장", "과장님"),
    ("팀장", "팀장님"),
    ("상사", "팀장님"),
    ("단장", "단장님"),
    ("외할머니", "할머니"),
    ("할머니", "할머니"),
    ("할아버지", "할아버지"),
    ("엄마", "엄마"),
    ("어머니", "어머니"),
    ("아빠", "아빠"),
    ("아버지", "아버지"),
    ("누나", "누나"),
    ("언니", "언니"),
    ("오빠", "오빠"),
    ("형", "형"),
    ("삼촌", "삼촌"),
    ("이모", "이모"),
    ("고모", "고모"),
    ("선배", "선배"),
    ("왕", "전하"),
)
_ENGLISH_TITLES = (
    ("princess", "Your Highness"),
    ("prince", "Your Highness"),
    ("king", "Your Majesty"),
    ("queen", "Your Majesty"),
    ("emperor", "Your Majesty"),
    ("captain", "Captain"),
    ("professor", "Professor"),
    ("boss", "boss"),
    ("chief", "Chief"),
    ("grandmother", "Grandma"),
    ("grandma", "Grandma"),
    ("grandfather", "Grandpa"),
    ("grandpa", "Grandpa"),
    ("mother", "Mom"),
    ("mom", "Mom"),
    ("father", "Dad"),
    ("dad", "Dad"),
    ("uncle", "Uncle"),
    ("aunt", "Auntie"),
)
_VOICES: tuple[tuple[Voice, str], ...] = (
    (Voice.SHY, r"수줍|소심|겁|서툰|외로운|\b(?:shy|timid|afraid|lonely|nervous|quiet|socially awkward)\b"),
    (Voice.BLUNT, r"꼬마|아이|어린이|초등학생|무뚝뚝|\b(?:child|kid|little|toddler|gruff)\b"),
    (
        Voice.PRECISE,
        r"의관|의사|의원|변호사|과학자|회계|우주비행사|학생회장|교수|박사|형사|탐정|로봇|약사|"
        r"\b(?:doctor|nurse|surgeon|scientist|lawyer|accountant|astronaut|engineer|"
        r"professor|detective|robot|class president)\b",
    ),
    (
        Voice.PROUD,
        r"세자|왕|공주|황제|대표|사장|부장|팀장|천재|최강|고양이|마왕|용|재벌|까칠|"
        r"\b(?:king|queen|prince|princess|boss|ceo|genius|cats?|rival|demon|dragon|duke|"
        r"president)\b",
    ),
    (
        Voice.WARM,
        r"할머니|할아버지|엄마|아빠|다정|간호|빵|첫사랑|유령|\b(?:grandm\w+|grandp\w+|mother|nurse|baker|"
        r"first love|gentle|kind)\b",
    ),
    (Voice.BRIGHT, r"강아지|전학생|명랑|엉뚱|덜렁|아이돌|신입|\b(?:dog|puppy|clumsy|new|idol|intern|worst|cheerful)\b"),
    (
        Voice.DRY,
        r"알바|직장인|회사원|백수|기자|등대지기|저승사자|좀비|\b(?:clerk|office|reporter|keeper|reaper|zombie|"
        r"cashier)\b",
    ),
)
_VOICE_PATTERNS = tuple((voice, re.compile(words, re.IGNORECASE)) for voice, words in _VOICES)


def relation_of(hero: str, other: str, premise: str, *, at_school: bool) -> Relation:
    """What the words make of the two, the closest tie first."""
    if _RIVAL.search(premise) and not _ABOVE.search(other):
        return Relation.RIVAL
    if _FAMILY.search(other) and not _NEXT_DOOR.search(other):
        return Relation.FAMILY
    if _CLOSE.search(other):
        return Relation.CLOSE
    if at_school and _PUPIL.search(f"{hero} {other}") and "선생" not in other and "teacher" not in other.lower():
        return Relation.CLASSMATE
    if _ABOVE.search(other) and not (_ABOVE.search(hero) and not _BELOW.search(hero)):
        return Relation.SUPERIOR
    if _BELOW.search(other) or (_ABOVE.search(hero) and not _BELOW.search(hero)):
        return Relation.JUNIOR
    return Relation.COLLEAGUE if _COLLEAGUE.search(other) else Relation.STRANGER


def levels(relation: Relation, hero: str, other: str, *, is_animal: bool) -> tuple[Level, Level]:
    """How hero speaks to other, and other to hero."""
    if is_animal or relation in (Relation.CLASSMATE, Relation.CLOSE, Relation.FAMILY, Relation.RIVAL):
        polite_junior = "후배" in hero or "선배" in other
        return (Level.POLITE if polite_junior else Level.CASUAL), Level.CASUAL
    if relation is Relation.SUPERIOR:
        return Level.POLITE, Level.CASUAL
    if relation is Relation.JUNIOR:
        return Level.CASUAL, Level.POLITE
    age = person_of(other).age
    if age is Age.CHILD:
        return Level.CASUAL, Level.CASUAL
    return Level.POLITE, Level.CASUAL if age is Age.ELDER else Level.POLITE


def title_of(other: str, *, korean: bool) -> str:
    """How somebody of that calling is addressed instead of by name; empty: by name."""
    titles = _KOREAN_TITLES if korean else _ENGLISH_TITLES
    folded = other.lower()
    if korean:
        return next((title for word, title in titles if word in folded), "")
    return next((title for word, title in titles if re.search(rf"\b{word}\b", folded)), "")


def voice_of(words: str) -> Voice | None:
    """The voice that the words for somebody ask for."""
    return next((voice for voice, pattern in _VOICE_PATTERNS if pattern.search(words)), None)

"""What a Korean word sounds like: a noun that some lexicon knows, a name from here (한미진) or from elsewhere (마르코).

In: a word without its particle. Out: yes or no. Never: what stands around it.
"""

from __future__ import annotations

import re

from engines.text.company_korean import is_role
from engines.text.named.korean_roles import ROLE_END
from engines.text.named.no_names import KOREAN_ENDINGS, KOREAN_OTHERS, KOREAN_STEMS
from engines.text.names import KOREAN_FAMILY, KOREAN_FEMININE, KOREAN_MASCULINE
from engines.text.people import people_in
from engines.text.places import SETTINGS, TIMES, WEATHERS
from engines.text.premise_words import THINGS
from engines.text.species_words import species_of

_LATIN_SOUNDS = frozenset(
    "가고골구그글멀먼기나네노누니닉다단달더데도돈두드디딘딜라란랄래랜런레렉렌렐로론롤롭롯루룬룩르리린릴림마막만말매맥맨머메멜모몰무미민밀바박반발밥"
    "베벤벨보본볼브비빅빈빌사산살삼샐샘샤선세셀셰소손솔쇼숀수슈스시신실아안알애앤앨야얀에엔엘엠오올요우유윌율을이인일자잔잘잭저제젠젤조존졸주준줄"
    "즈지진질짐차찬찰척체첼초추카칸칼캐캔커케켄켈코콜쿠크클키킨킬킴타탄탈태터테텐텔토톰투트티틴틸팀파판팔팜패퍼페펠포폴푸프플피핀필하한할해햄허"
    "헤헨헬호홀후휴흐히힐"
)
"""Syllables of names from elsewhere (엘라, 마르코); a noun of such sounds is in `no_names`."""
_FOREIGN_MARK = re.compile(
    "[라란랄래랜런레렉렌렐로론롤루룬르리린릴림카칸칼캐캔커케켄코콜쿠크클키킨타토톰투트티테파페폴푸프플피]|[엘앨올알얼][가-힣]"
)
_NOUNS = KOREAN_OTHERS | KOREAN_STEMS
_LONG_ENDINGS = tuple(ending for ending in KOREAN_ENDINGS if len(ending) > 1)
_GIVEN = [name for name in (*KOREAN_FEMININE, *KOREAN_MASCULINE) if len(name) == 2]
_FIRST = frozenset(name[0] for name in _GIVEN) | frozenset("해솔단백제새란복금옥모온율차")
_LAST = frozenset(name[1] for name in _GIVEN) | frozenset(
    "솜봄별빛솔슬샘결담랑람온율설팔삼구복득순돌쇠선식택달길봉찬결이경하령두화림범"
)


def is_noun(base: str, *, beside_role: bool = False) -> bool:
    """Whether a word is known as something else than a name. Beside a role the last syllable alone says nothing."""
    if base in _NOUNS or base.endswith(_LONG_ENDINGS if beside_role else KOREAN_ENDINGS):
        return True
    if is_role(base) or species_of(base) is not None:
        return True
    if people_in(base) or re.search(r"[있없같않싶]$", base) or ROLE_END.search(base):
        return True
    lexicons = (THINGS, SETTINGS, TIMES, WEATHERS)
    return any(len(found.word) > 1 for lexicon in lexicons for found in lexicon.all(base))


def given_of(name: str) -> str:
    """The name by which friends call somebody: 이슬 of 한이슬; 오드리 is no 오 씨."""
    given = name[1:] if len(name) == 3 and name[0] in KOREAN_FAMILY else name
    return given if given in _GIVEN or sounds_korean(given) else name


def sounds_korean(base: str) -> bool:
    """Whether a word has the sounds of a Korean name: 미진, 한미진."""
    given = base[1:] if len(base) == 3 and base[0] in KOREAN_FAMILY else base
    return len(given) == 2 and given[0] in _FIRST and given[1] in _LAST


def looks_like_a_name(base: str) -> bool:
    """Whether a word has the sounds of a name: 미진, 마르코, 모모."""
    if sounds_korean(base) or (len(base) == 2 and base[0] == base[1]):
        return True
    return set(base) <= _LATIN_SOUNDS and _FOREIGN_MARK.search(base) is not None

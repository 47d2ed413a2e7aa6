"""What sort of story a premise asks for.

In: the premise. Out: `Genre`. Never: the story.
"""

from __future__ import annotations

import re
from collections import Counter
from enum import StrEnum

from comic.storyboard import Setting
from engines.text.lexicon import Lexicon


class Genre(StrEnum):
    ROMANCE = "romance"
    SCHOOL = "school"
    FANTASY = "fantasy"
    OFFICE = "office"
    THRILLER = "thriller"
    SLICE = "slice"
    COMEDY = "comedy"
    HORROR = "horror"
    SPACE = "space"


# fmt: off
GENRE_WORDS: Lexicon[Genre] = Lexicon(
    {
        Genre.ROMANCE: (
            "사랑", "첫사랑", "로맨스", "연애", "고백", "짝사랑", "설레", "데이트", "키스", "결혼", "소개팅", "이별",
            "헤어진", "연인", "남자친구", "여자친구", "운명", "love", "romance", "romantic", "crush", "date", "kiss",
            "wedding", "heart", "ex-boyfriend", "ex-girlfriend", "soulmate", "falls for", "confess", "boyfriend",
            "girlfriend", "valentine",
        ),
        Genre.SCHOOL: (
            "고등학교", "중학교", "학교", "교실", "반장", "전학생", "시험", "축제", "동아리", "고등학생", "학생",
            "여고생", "남고생", "선배", "후배", "수능", "체육대회", "짝꿍", "school", "classroom", "student", "exam",
            "festival", "club", "transfer student", "homework", "teenager", "senior", "prom", "class president",
        ),
        Genre.FANTASY: (
            "마법", "마법사", "마녀", "용", "드래곤", "왕국", "왕자", "공주", "기사", "용사", "마왕", "요정",
            "도깨비", "전설", "검", "던전", "이세계", "환생", "구미호", "정령", "저승", "magic", "magical", "wizard",
            "witch", "dragon", "kingdom", "prince", "princess", "knight", "hero", "demon", "fairy", "elf", "legend",
            "sword", "dungeon", "quest", "spell", "goblin", "king", "queen",
        ),
        Genre.OFFICE: (
            "회사", "직장", "사무실", "신입사원", "팀장", "부장", "야근", "퇴사", "면접", "발표", "프레젠테이션",
            "직장인", "대리", "사표", "인턴", "office", "company", "boss", "intern", "coworker", "deadline",
            "meeting", "presentation", "promotion", "job interview", "startup", "overtime", "resign", "corporate",
        ),
        Genre.THRILLER: (
            "살인", "범인", "탐정", "형사", "납치", "협박", "추적", "사건", "실종", "음모", "스파이", "암호", "복수",
            "추리", "미스터리", "스릴러", "도둑", "훔친", "murder", "killer", "detective", "kidnap", "blackmail",
            "missing", "conspiracy", "spy", "code", "revenge", "mystery", "thriller", "crime", "thief", "steals",
            "heist", "witness", "hacker", "bomb", "stalker", "case",
        ),
        Genre.HORROR: (
            "귀신", "유령", "공포", "저주", "괴물", "폐가", "악몽", "좀비", "흉가", "괴담", "무서운", "핏자국",
            "ghost", "haunted", "curse", "horror", "monster", "nightmare", "zombie", "creepy", "undead", "possessed",
            "vampire", "abandoned", "scary", "demonic",
        ),
        Genre.COMEDY: (
            "코미디", "웃긴", "개그", "엉뚱", "소동", "실수", "황당", "말하는", "병맛", "대소동", "백수", "comedy",
            "funny", "silly", "hilarious", "prank", "mix-up", "accidentally", "talking", "clumsy", "ridiculous",
            "worst", "disaster", "sandwich",
        ),
        Genre.SPACE: (
            "우주", "외계인", "우주선", "행성", "화성", "은하", "우주비행사", "우주정거장", "space", "alien",
            "spaceship", "planet", "mars", "galaxy", "astronaut", "starship", "satellite", "moon base", "space station",
            "cosmic",
        ),
        Genre.SLICE: (
            "일상", "할머니", "고양이", "강아지", "동네", "가족", "골목", "빵집", "카페", "서점", "이웃", "시장",
            "요리", "라면", "김밥", "국수", "편의점", "알바생", "텃밭", "엄마", "아빠", "everyday", "grandmother",
            "grandma", "cat", "dog", "neighbor", "neighbour", "family", "bakery", "cafe", "bookshop", "baker", "cook",
            "garden", "mother", "father", "grandfather", "corner shop", "noodle", "soup", "tea",
        ),
    }
)
# fmt: on

_STRENGTH: dict[Genre, float] = {
    Genre.HORROR: 1.5,
    Genre.SPACE: 1.4,
    Genre.THRILLER: 1.3,
    Genre.OFFICE: 1.3,
    Genre.FANTASY: 1.2,
    Genre.COMEDY: 1.2,
    Genre.ROMANCE: 1.3,
    Genre.SLICE: 0.9,
}
_BY_SETTING: dict[Setting, Genre] = {
    Setting.CLASSROOM: Genre.SCHOOL,
    Setting.OFFICE: Genre.OFFICE,
    Setting.SPACE: Genre.SPACE,
    Setting.PALACE: Genre.FANTASY,
    Setting.DUNGEON: Genre.FANTASY,
    Setting.BATTLEFIELD: Genre.FANTASY,
    Setting.BUS_STOP: Genre.ROMANCE,
    Setting.SEASIDE: Genre.ROMANCE,
}


_DRIVERS = re.compile(r"(?:택배|택시|버스|대리|운전|수리|배달|트럭)\s?기사")
_OFFICES = frozenset({Setting.OFFICE, Setting.CORRIDOR})
_NEARLY_AS_STRONG = 0.85
_WITHOUT_WORDS = (Genre.SLICE, Genre.COMEDY)


def without_drivers(words: str) -> str:
    """The words without those 기사 who drive, deliver or repair: they are no knights."""
    return _DRIVERS.sub("", words)


def genres_of(premise: str, setting: Setting | None) -> tuple[Genre, ...]:
    """The genres that most of the premise's words speak for, strongest first, near equals included; words that can
    only mean one genre weigh more. A premise that names no genre may become several."""
    weighed: Counter[Genre] = Counter()
    for hit in GENRE_WORDS.all(without_drivers(premise)):
        weighed[hit.key] += round(10 * _STRENGTH.get(hit.key, 1.0))
    if setting is not None and setting not in _OFFICES:
        weighed[Genre.OFFICE] //= 2
    weighed += Counter()
    if weighed:
        ranked = weighed.most_common()
        return tuple(genre for genre, weight in ranked if weight >= _NEARLY_AS_STRONG * ranked[0][1])
    if setting in _BY_SETTING:
        return (_BY_SETTING[setting],)
    return _WITHOUT_WORDS

"""What a tale is furnished with where the premise is silent: places, things, roles by calling. Data only."""

from __future__ import annotations

from dataclasses import dataclass

from engines.text.lexicon import Lexicon


@dataclass(frozen=True)
class Props:
    """For one genre and language. `times` are those of the four acts, `giver` who leaves heirlooms."""

    places: tuple[str, ...]
    later_places: tuple[str, ...]
    things: tuple[str, ...]
    hero_roles: tuple[str, ...]
    other_roles: tuple[str, ...]
    times: tuple[str, str, str, str]
    giver: str


# fmt: off
PLACES_TO_STAND = {
    "space": "space station", "home": "house", "sea": "seaside", "bus": "bus stop", "train": "train",
    "mars": "moon base", "court": "palace", "우주": "우주정거장", "버스": "버스 정류장", "바다": "바닷가",
    "산을 넘": "산길", "산을 오르": "산길", "산을 내려": "산길", "산에 오르": "산길",
    "회식 자리": "식당", "회식": "식당",
    "화성": "달 기지", "도시": "거리", "궁": "궁전", "수업": "교실",
}
"""Places that a premise may name but nobody can stand in front of, and where one stands instead."""
WORKPLACES: Lexicon[str] = Lexicon(
    {
        "bakery": ("baker",),
        "restaurant": ("chef", "cook", "waiter", "waitress"),
        "cafe": ("barista",),
        "flower shop": ("florist",),
        "library": ("librarian",),
        "lighthouse": ("lighthouse keeper",),
        "hospital": ("doctor", "nurse"),
        "office": ("office worker", "accountant", "lawyer"),
        "school": ("teacher", "student"),
        "space station": ("astronaut",),
        "convenience store": ("cashier", "clerk"),
        "castle": ("knight", "prince", "princess"),
        "farm": ("farmer",),
        "빵집": ("제빵사",),
        "식당": ("요리사", "셰프"),
        "카페": ("바리스타",),
        "편의점": ("알바생", "아르바이트생", "점원"),
        "도서관": ("사서",),
        "등대": ("등대지기",),
        "병원": ("의사", "간호사"),
        "사무실": ("회사원", "직장인", "신입사원", "변호사"),
        "교실": ("선생님", "교사", "고등학생", "중학생"),
        "우주정거장": ("우주비행사",),
        "꽃집": ("플로리스트",),
        "낡은 성": ("기사", "왕자", "공주"),
        "시골 마을": ("농부",),
    }
)
"""Where somebody of that calling is met, when the premise names no place."""
THINGS_OF: Lexicon[tuple[str, ...]] = Lexicon(
    {
        ("recipe book", "wooden spoon"): ("baker", "bakers", "chef", "cook"),
        ("lantern", "old shield"): ("knight", "guard", "squire"),
        ("logbook", "tether hook"): ("astronaut",),
        ("spare lamp", "logbook"): ("lighthouse keeper",),
        ("hospital wristband", "pocket watch"): ("nurse", "doctor"),
        ("employee badge", "blue folder"): ("office worker", "intern", "accountant", "boss"),
        ("library card", "bookmark"): ("librarian",),
        ("class diary", "locker key"): ("student", "new student", "teacher"),
        ("flower scissors",): ("florist",),
        ("레시피 공책", "낡은 국자"): ("요리사", "셰프", "제빵사", "주방장"),
        ("등불", "낡은 방패"): ("기사", "병사", "무사"),
        ("약탕기", "침통"): ("의관", "한의사", "의녀"),
        ("항해 일지", "안전 고리"): ("우주비행사", "조종사"),
        ("군번줄",): ("군인", "병사"),
        ("진료 기록", "청진기"): ("의사", "간호사"),
        ("사원증", "파란 파일"): ("회사원", "직장인", "신입사원", "인턴", "팀장", "대리"),
        ("책갈피", "대출 카드"): ("사서",),
        ("사물함 열쇠", "학급 일지"): ("학생", "전학생", "고등학생", "중학생", "반장", "학생회장"),
        ("분실물 상자",): ("알바생", "점원", "아르바이트생"),
    }
)
"""What somebody of that calling has in hand, when the premise names no thing."""
# fmt: on

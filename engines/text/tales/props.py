"""What a tale is furnished with where the premise is silent: places, things, roles, by genre and by calling. Data only."""

from __future__ import annotations

from dataclasses import dataclass

from comic.story import Language
from engines.text.genre import Genre
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

_KOREAN: dict[Genre, Props] = {
    Genre.ROMANCE: Props(
        ("버스 정류장", "공원", "서점"), ("카페", "골목길", "공원", "바닷가", "편의점"), ("우산", "필름 카메라", "목도리", "편지"),
        ("꽃집 주인", "서점 직원"), ("첫사랑", "소꿉친구", "옆집 남자"), ("저녁", "저녁", "밤", "아침"), "할머니",
    ),
    Genre.SCHOOL: Props(
        ("교실", "학교 옥상", "도서관"), ("운동장", "학교 복도", "학교 옥상", "도서관", "교실"), ("사물함 열쇠", "학급 일지", "대본"),
        ("전학생", "만년 2등 학생"), ("학생회장", "전교 1등 학생", "방송부 학생"), ("아침", "점심", "노을", "방과 후"), "졸업한 선배",
    ),
    Genre.FANTASY: Props(
        ("낡은 성", "숲", "궁전"), ("숲", "던전", "시골 마을", "동굴", "낡은 성"), ("열쇠", "등불", "지도", "검"),
        ("견습 마법사", "떠돌이 기사"), ("마녀", "이웃 나라 기사", "도깨비"), ("아침", "오후", "밤", "새벽"), "스승",
    ),
    Genre.OFFICE: Props(
        ("사무실",), ("회사 복도", "카페", "편의점", "회사 옥상", "거리"), ("보고서", "파란 파일", "사원증"),
        ("3년 차 대리", "신입사원"), ("팀장", "옆 팀 대리", "경력직 동료"), ("아침", "점심", "밤", "아침"), "전임자",
    ),
    Genre.THRILLER: Props(
        ("골목길", "낡은 아파트", "지하철역"), ("거리", "사무실", "지하철역", "병원", "골목길"), ("열쇠", "녹음기", "사진", "휴대폰"),
        ("기자", "형사"), ("목격자", "의뢰인", "이웃"), ("저녁", "밤", "밤", "새벽"), "선배",
    ),
    Genre.SLICE: Props(
        ("골목길", "빵집", "시장"), ("공원", "골목길", "카페", "시장"), ("화분", "레시피 공책", "자전거", "라디오"),
        ("동네 빵집 주인", "휴학생"), ("이웃집 할머니", "새로 온 이웃", "단골손님"), ("아침", "오후", "저녁", "아침"), "할머니",
    ),
    Genre.COMEDY: Props(
        ("편의점", "거실", "공원"), ("거리", "공원", "편의점", "카페", "사무실"), ("복권", "리모컨", "삼각김밥", "트로피"),
        ("백수", "편의점 알바생"), ("집주인", "옆집 이웃", "라이벌"), ("아침", "점심", "저녁", "밤"), "삼촌",
    ),
    Genre.HORROR: Props(
        ("낡은 아파트", "병원", "폐교"), ("복도", "지하실", "골목길", "병원", "엘리베이터"), ("거울", "인형", "녹음기", "열쇠"),
        ("새로 이사 온 대학생", "야간 경비원"), ("유령", "옆집 여자", "관리인"), ("저녁", "밤", "밤", "새벽"), "전 주인",
    ),
    Genre.SPACE: Props(
        ("우주정거장",), ("우주정거장 복도", "우주정거장 창고", "우주정거장 조종실"), ("항해 일지", "통신기", "안전 고리"),
        ("우주비행사", "통신 담당 우주비행사"), ("동료 우주비행사", "정비 담당 우주비행사"), ("밤", "밤", "밤", "아침"), "전임 함장",
    ),
}
OLD_KOREAN_PROPS = Props(
    ("궁궐", "한옥 마을"), ("궁궐 뒤뜰", "주막", "숲길", "궁궐 복도"), ("노리개", "서찰", "부채", "등불"), ("떠돌이 선비", "젊은 의관"),
    ("세자", "암행어사", "궁녀"), ("아침", "오후", "밤", "새벽"), "스승",
)
"""For premises of old Korea, whatever their genre."""
_ENGLISH: dict[Genre, Props] = {
    Genre.ROMANCE: Props(
        ("bus stop", "park", "bookshop"), ("cafe", "street", "park", "seaside", "alley"), ("umbrella", "camera", "scarf", "letter"),
        ("florist", "bookshop clerk"), ("first love", "childhood friend", "man from upstairs"),
        ("evening", "evening", "night", "morning"), "grandmother",
    ),
    Genre.SCHOOL: Props(
        ("classroom", "school rooftop", "library"), ("school corridor", "schoolyard", "school rooftop", "library", "classroom"),
        ("locker key", "class diary", "script"),
        ("new student", "student who is always second"), ("class president", "top student", "student from the radio club"),
        ("morning", "noon", "sunset", "after school"), "senior who graduated",
    ),
    Genre.FANTASY: Props(
        ("castle", "forest", "palace"), ("forest", "dungeon", "village", "cave", "castle"), ("key", "lantern", "map", "sword"),
        ("apprentice wizard", "wandering knight"), ("witch", "knight from across the border", "goblin"),
        ("morning", "afternoon", "night", "dawn"), "old master",
    ),
    Genre.OFFICE: Props(
        ("office",), ("office corridor", "cafe", "convenience store", "rooftop", "street"), ("report", "blue folder", "employee badge"),
        ("office worker", "intern"), ("manager", "coworker from sales", "new coworker"), ("morning", "noon", "night", "morning"),
        "predecessor",
    ),
    Genre.THRILLER: Props(
        ("alley", "old apartment", "subway station"), ("street", "office", "subway station", "hospital", "alley"),
        ("key", "recorder", "photograph", "phone"), ("reporter", "detective"), ("witness", "client", "neighbor"),
        ("evening", "night", "night", "dawn"), "old partner",
    ),
    Genre.SLICE: Props(
        ("street", "bakery", "market"), ("park", "street", "cafe", "market"), ("cactus", "recipe book", "bicycle", "radio"),
        ("baker", "student on leave"), ("old woman next door", "new neighbor", "regular customer"),
        ("morning", "afternoon", "evening", "morning"), "grandmother",
    ),
    Genre.COMEDY: Props(
        ("convenience store", "living room", "park"), ("street", "park", "convenience store", "cafe", "office"),
        ("lottery ticket", "remote", "sandwich", "trophy"), ("man between jobs", "night clerk"),
        ("landlord", "neighbor", "rival"), ("morning", "noon", "evening", "night"), "uncle",
    ),
    Genre.HORROR: Props(
        ("old apartment", "hospital", "abandoned school"), ("corridor", "basement", "alley", "hospital", "elevator"),
        ("mirror", "doll", "recorder", "key"), ("new tenant", "night guard"), ("ghost", "woman next door", "caretaker"),
        ("evening", "night", "night", "dawn"), "last tenant",
    ),
    Genre.SPACE: Props(
        ("space station",), ("space station corridor", "space station storage", "space station bridge"),
        ("logbook", "transmitter", "tether hook"), ("astronaut", "signals officer"), ("fellow astronaut", "engineer"),
        ("night", "night", "night", "morning"), "last captain",
    ),
}
# fmt: on


def props_for(genre: Genre, language: Language) -> Props:
    return (_KOREAN if language is Language.KOREAN else _ENGLISH)[genre]

"""Words for places, times and weather, Korean and English, and what they mean.

In: any words. Out: `Setting`, `TimeOfDay`, `Weather` found in them, or None. Never: a guess without a word.
"""

from __future__ import annotations

import re

from comic.storyboard import Setting, TimeOfDay, Weather
from engines.text.lexicon import Lexicon

# fmt: off
SETTINGS: Lexicon[Setting] = Lexicon(
    {
        Setting.CLASSROOM: (
            "교실", "강의실", "학교", "동아리방", "미술실", "음악실", "과학실", "도서실", "도서관", "수업", "학원",
            "독서실", "classroom", "school", "lecture hall", "library", "art room", "music room", "lab",
            "laboratory", "academy", "university", "college", "homeroom", "club room",
        ),
        Setting.CORRIDOR: (
            "복도", "계단", "현관", "로비", "엘리베이터", "corridor", "hallway", "hall", "stairs", "staircase",
            "lobby", "elevator",
        ),
        Setting.CAFE: (
            "카페", "커피숍", "커피집", "다방", "빵집", "베이커리", "제과점", "찻집", "디저트", "cafe", "café",
            "coffee shop", "coffeehouse", "bakery", "tea house", "teahouse", "tea shop", "patisserie", "flower shop",
            "꽃집", "서점", "책방", "bookshop",
            "bookstore",
        ),
        Setting.RESTAURANT: (
            "식당", "레스토랑", "분식집", "치킨집", "피자집", "분식", "중국집", "술집", "포장마차", "고깃집",
            "국밥집", "라면집", "주점",
            "restaurant", "diner", "tavern", "pub", "bar", "noodle shop", "ramen shop", "cafeteria", "canteen", "inn",
            "급식실", "bistro", "food truck",
        ),
        Setting.BEDROOM: (
            "침실", "방 안", "방안", "자취방", "내 방", "기숙사", "원룸", "옥탑방", "고시원", "침대", "의 방", "여관",
            "호텔", "bedroom", "dorm", "dormitory", "hotel room", "motel", "attic", "studio apartment", "room",
        ),
        Setting.LIVING_ROOM: (
            "거실", "집 안", "집안", "우리 집", "아파트", "저택", "집", "living room", "house", "home", "apartment",
            "mansion", "flat", "lounge", "cottage", "parlor", "parlour",
        ),
        Setting.KITCHEN: ("주방", "부엌", "kitchen", "pantry"),
        Setting.OFFICE: (
            "사무실", "회사", "교무실", "회의실", "탕비실", "편집부", "출판사", "스튜디오", "작업실", "경찰서",
            "탐정 사무소", "은행", "방송국", "office", "meeting room", "company", "boardroom", "conference room",
            "newsroom", "staff room", "break room", "server room", "control room", "waiting room",
            "workplace", "police station", "precinct", "bank", "startup", "agency", "workshop", "headquarters",
            "detective agency", "studio",
        ),
        Setting.HOSPITAL: (
            "병원", "병실", "응급실", "수술실", "진료실", "보건실", "양호실", "hospital", "ward", "emergency room",
            "clinic", "infirmary",
        ),
        Setting.SUBWAY: (
            "지하철", "전철", "열차", "기차", "버스 안", "버스안", "inside the bus", "on the bus",
            "subway", "metro", "train", "underground", "tube", "carriage",
        ),
        Setting.BUS_STOP: (
            "버스 정류장", "버스정류장", "정류장", "정류소", "버스", "터미널", "bus stop", "bus station", "bus",
            "bus shelter",
        ),
        Setting.CONVENIENCE_STORE: (
            "편의점", "슈퍼", "마트", "구멍가게", "가게", "상점", "문방구", "convenience store", "corner shop",
            "corner store", "supermarket", "grocery", "store", "shop", "market", "7-eleven",
        ),
        Setting.PARK: (
            "공원", "놀이터", "벤치", "운동장", "정원", "꽃밭", "유원지", "놀이공원", "체육관", "텃밭", "park",
            "playground", "bench", "garden", "schoolyard", "field", "meadow", "amusement park", "gym", "stadium",
            "greenhouse", "온실",
        ),
        Setting.FOREST: (
            "숲", "숲속", "밀림", "정글", "대나무", "나무 밑", "forest", "woods", "jungle", "grove", "swamp",
        ),
        Setting.MOUNTAIN: (
            "산속", "산길", "산꼭대기", "산 정상", "정상", "절벽", "계곡", "산장", "mountain", "peak", "cliff",
            "valley", "summit", "hill", "언덕",
        ),
        Setting.SEASIDE: (
            "바다", "바닷가", "해변", "해안", "항구", "등대", "부두", "섬", "배 위", "sea", "seaside", "beach",
            "shore", "harbor", "harbour", "lighthouse", "island", "pier", "ocean", "ship", "boat", "coast",
        ),
        Setting.ROOFTOP: ("옥상", "지붕", "루프탑", "rooftop", "roof", "terrace", "balcony", "베란다", "발코니"),
        Setting.PALACE: (
            "궁전", "왕궁", "궁궐", "왕실", "대전", "성 안", "성안", "황궁", "무도회", "연회장", "왕국", "궁",
            "palace", "castle", "throne", "throne room", "court", "ballroom", "kingdom", "great hall",
        ),
        Setting.VILLAGE: (
            "마을", "시골", "초가집", "주막", "장터", "시장", "한옥", "농가", "고향", "논", "밭", "village",
            "countryside", "farm", "hamlet", "town square", "marketplace", "farmhouse", "small town", "town",
        ),
        Setting.DUNGEON: (
            "던전", "지하 감옥", "감옥", "지하실", "동굴", "미궁", "무덤", "지하", "dungeon", "cave", "cellar",
            "basement", "prison", "maze", "labyrinth", "tomb", "crypt",
        ),
        Setting.BATTLEFIELD: (
            "전장", "전쟁터", "싸움터", "격전지", "폐허", "battlefield", "war zone", "arena", "ruins", "front line",
            "battle",
        ),
        Setting.SPACE: (
            "우주", "우주선", "화물선", "토성", "saturn", "jupiter", "cargo ship", "ship's bridge",
            "engine room", "우주정거장", "우주 정거장", "행성", "달 기지", "달나라", "화성", "은하", "space",
            "spaceship", "space station", "starship", "planet", "moon base", "mars", "galaxy", "orbit", "cockpit",
            "airlock", "the bridge",
        ),
        Setting.ALLEY: ("골목", "골목길", "뒷골목", "alley", "alleyway", "back street", "backstreet"),
        Setting.STREET: (
            "거리", "길가", "길거리", "길 위", "횡단보도", "도로", "사거리", "도시", "동네", "시내", "광장",
            "다리 위", "street", "road", "crosswalk", "sidewalk", "city", "downtown", "avenue", "intersection",
            "plaza", "bridge", "neighborhood", "highway",
        ),
    },
    nouns=True,
)
# fmt: on

# fmt: off
TIMES: Lexicon[TimeOfDay] = Lexicon(
    {
        TimeOfDay.MORNING: (
            "아침", "새벽", "오전", "등교", "출근", "morning", "dawn", "sunrise", "breakfast", "daybreak",
        ),
        TimeOfDay.NOON: (
            "점심", "정오", "한낮", "대낮", "낮", "오후", "noon", "day", "daytime", "midday", "lunch", "afternoon",
        ),
        TimeOfDay.SUNSET: (
            "저녁", "해질녘", "해 질 녘", "노을", "석양", "하교", "퇴근", "황혼", "방과 후", "방과후", "sunset",
            "dusk", "evening", "twilight", "after school", "golden hour",
        ),
        TimeOfDay.NIGHT: (
            "밤", "자정", "한밤", "심야", "야근", "오밤중", "별빛", "달빛", "night", "midnight", "moonlight",
            "late night", "nighttime", "starlight",
        ),
    }
)
# fmt: on

# fmt: off
WEATHERS: Lexicon[Weather] = Lexicon(
    {
        Weather.RAIN: (
            "비가 ", "비 오", "비오", "비 내리", "비를 맞", "빗속", "빗소리", "빗방울", "빗줄기", "장마", "소나기",
            "폭우", "비바람", "장대비", "rain", "raining", "rainy", "drizzle", "downpour", "storm",
            "thunderstorm", "pouring",
        ),
        Weather.SNOW: (
            "눈이 내", "눈이 오", "눈이 쌓", "눈 오", "눈 내리", "함박눈", "눈보라", "첫눈", "눈송이", "폭설", "snow",
            "snowing", "snowy", "blizzard", "snowfall", "snowstorm",
        ),
        Weather.FOG: ("안개", "연무", "fog", "foggy", "mist", "misty", "haze"),
        Weather.CLEAR: ("맑은", "맑음", "화창", "sunny", "clear sky", "sunshine"),
    }
)
# fmt: on

_ALONE = {"비": Weather.RAIN, "눈": Weather.SNOW}


_HEAD_FIRST = re.compile(r"\b(?:of|at|in|on|near|behind|outside)\b", re.IGNORECASE)


def setting_of(words: str) -> Setting | None:
    """The place of a heading: its last place word (`학교 옥상` is a rooftop), but its first before `of` or `at`."""
    found = SETTINGS.first(words) if _HEAD_FIRST.search(words) else SETTINGS.last(words)
    return found.key if found else None


def time_of(words: str) -> TimeOfDay | None:
    """The time of day that the words name first."""
    found = TIMES.first(words)
    return found.key if found else None


def weather_of(words: str) -> Weather | None:
    """The weather that the words name first. `비` and `눈` alone mean rain and snow, inside other words anything."""
    alone = _ALONE.get(words.strip())
    if alone is not None:
        return alone
    found = WEATHERS.first(words)
    return found.key if found else None

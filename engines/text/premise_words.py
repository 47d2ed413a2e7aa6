"""Concrete things that can be held, lost or found, Korean and English. Data only."""

from __future__ import annotations

from engines.text.lexicon import Lexicon

# fmt: off
_KOREAN = (
    "편지", "러브레터", "연애편지", "우산", "사진", "사진첩", "앨범", "반지", "목걸이", "팔찌", "책", "일기장",
    "일기", "공책", "열쇠", "시계", "손목시계", "회중시계", "거울", "라면", "케이크", "빵", "붕어빵", "김밥",
    "떡볶이", "국수", "도시락", "커피", "휴대폰", "핸드폰", "지도", "보물지도", "마법검", "칼", "상자", "선물",
    "인형", "곰 인형", "피아노", "기타", "바이올린", "카메라", "필름", "엽서", "쪽지", "봉투", "지갑", "가방", "모자",
    "목도리", "장갑", "운동화", "구두", "유리구두", "자전거", "스쿠터", "로봇 청소기", "라디오", "테이프", "레코드",
    "씨앗", "꽃다발", "장미", "화분", "선인장", "구슬", "수정", "보석", "왕관", "지팡이", "빗자루", "마법서",
    "주문서", "계약서", "보고서", "사표", "이력서", "usb", "노트북", "가면", "향수", "초콜릿", "사탕", "쿠키",
    "레시피", "교복", "단추", "실", "종이비행기", "연", "풍선", "등불", "촛불", "램프", "티켓", "기차표", "영화표",
    "복권", "동전", "돈가방", "그림", "초상화", "스케치북", "연필", "만년필", "타임캡슐", "유리병", "물약",
    "알", "항아리", "부적", "방울", "피리", "오르골", "별", "화살", "활", "방패", "리모컨", "냉장고", "자판기", "문",
    "샌드위치", "샌드위치 가게", "신발", "안경", "탄원서", "메모", "김치", "만두", "주먹밥", "삼각김밥", "달걀",
    "계란", "고구마", "옥수수", "수박", "귤", "사과", "이불", "베개", "텔레비전", "블랙박스", "드론",
)
# fmt: on
# fmt: off
_ENGLISH = (
    "letter", "love letter", "umbrella", "photo", "photograph", "album", "ring", "necklace", "bracelet", "book",
    "diary", "journal", "notebook", "key", "watch", "pocket watch", "clock", "mirror", "cake", "bread", "noodles",
    "lunchbox", "coffee", "phone", "map", "treasure map", "sword", "dagger", "box", "music box", "gift", "present",
    "doll", "teddy bear", "piano", "guitar", "violin", "camera", "film", "postcard", "note", "envelope", "wallet",
    "bag", "suitcase", "backpack", "hat", "scarf", "gloves", "sneakers", "shoes", "glass slipper", "bicycle", "bike",
    "scooter", "vacuum", "radio", "tape", "cassette", "record", "seed", "bouquet", "rose", "plant", "cactus",
    "marble", "crystal", "gem", "jewel", "diamond", "crown", "wand", "staff", "broom", "broomstick", "spellbook",
    "contract", "report", "resignation letter", "resume", "laptop", "flash drive", "mask", "perfume", "chocolate",
    "candy", "cookie", "cookies", "recipe", "recipe book", "button", "thread", "paper plane", "kite", "balloon",
    "lantern", "candle", "lamp", "ticket", "train ticket", "lottery ticket", "coin", "painting", "portrait",
    "sketchbook", "pencil", "pen", "fountain pen", "time capsule", "bottle", "message in a bottle", "potion", "egg",
    "dragon egg", "jar", "amulet", "charm", "bell", "flute", "arrow", "bow", "shield", "remote", "refrigerator",
    "fridge", "vending machine", "door", "sandwich", "sword in the stone", "glasses", "memo", "soup", "ramen",
    "dumpling", "dumplings", "pie", "apple", "orange", "quilt", "blanket", "pillow", "television", "drone", "compass",
    "telescope", "signal", "sweater", "jacket", "coat", "sock", "socks", "stapler", "mug", "cup", "teapot", "donut",
    "muffin", "pizza", "burger", "teacup", "locket", "feather", "stone", "invitation", "recording", "typewriter",
    "snow globe", "globe",
)
# fmt: on
THINGS: Lexicon[str] = Lexicon({word: (word,) for word in (*_KOREAN, *_ENGLISH)}, nouns=True)

ENGLISH_FOUND = (
    r"\b(?:finds?|found|discovers?|receives?|loses?|lost|steals?|stole|inherits?|buys?|gets?|opens?|"
    r"picks? up|carries|owns?|sells?|makes?|builds?|breaks?|"
    r"returns?|delivers?|hides?|steps? on|"
    r"needs?|wants?)\s+(?:a|an|the|his|her|their|my|its|some)\s+(?:[a-z]+'s\s+)?((?:[a-z-]+\s){0,2}?[a-z-]+)"
    r"(?=\s+(?:that|which|who|in|on|at|from|with|of|to|and|for|under|"
    r"inside|behind|before|after|addressed|written|hidden|signed|by|every|while|when|he|she|they|was|is|left|full)\b|[.,;!?]|$)"
)
"""A noun phrase handled by somebody; the caller takes its last words."""
KOREAN_FOUND = (
    r"([가-힣]{2,6})(?:을|를)\s+(?:주운|주웠|줍|발견|받은|받았|받게|훔친|훔쳐|훔치|잃어버|물려받|"
    r"산 |샀|연 |열어|숨긴|숨기|배달|되찾|만드는|만든|고치|파는|찾아|찾는|찾은|깨뜨|지키)"
)
"""A noun with an object particle before a verb of handling."""

# fmt: off
NOT_THINGS = frozenset(
    [
        "사랑", "첫사랑", "비밀", "꿈", "사람", "친구", "남자", "여자", "마음", "기억", "시간", "행복", "용기",
        "희망", "범인", "진실", "답", "길", "복수", "고백", "약속", "자신", "세상", "나라", "왕국", "마을", "가족",
        "아이", "엄마", "아빠", "운명", "소원", "능력", "이야기", "love", "secret", "dream", "way", "job", "life",
        "friend", "friends", "date", "truth", "killer", "murderer", "courage", "family", "home", "time", "chance",
        "world", "revenge", "answer", "wish", "power", "child", "dog", "cat", "memory", "memories", "mistake",
        "decision", "name", "names", "number", "clue",
        "kingdom", "planet", "village", "murder", "crime", "money", "someone", "something", "everything",
        "nothing", "plan", "promise", "school", "city", "town", "body", "mother", "father", "brother", "sister",
    ]
)
# fmt: on

"""Which words name which place, Korean and English. Data only; `engines.text.places` reads it."""

from __future__ import annotations

from comic.storyboard import Setting

# fmt: off
OWN_PLACES: dict[Setting, tuple[str, ...]] = {
    Setting.CLASSROOM: ("교실", "학교", "수업", "classroom", "school", "university", "college", "homeroom"),
    Setting.CORRIDOR: ("복도", "corridor", "hallway", "hall"),
    Setting.CAFE: ("카페", "커피숍", "커피집", "다방", "cafe", "café", "coffee shop", "coffeehouse"),
    Setting.RESTAURANT: (
        "식당", "레스토랑", "분식집", "치킨집", "피자집", "분식", "중국집", "술집", "고깃집", "국밥집", "라면집",
        "주점", "회식 자리", "회식", "restaurant", "diner", "tavern", "pub", "bar", "noodle shop", "ramen shop", "inn",
        "bistro",
    ),
    Setting.BEDROOM: (
        "침실", "방 안", "방안", "자취방", "내 방", "원룸", "침대", "bed", "의 방", "bedroom", "studio apartment",
        "room",
    ),
    Setting.LIVING_ROOM: (
        "소파", "sofa", "couch", "집 안", "집안", "우리 집", "아파트", "집", "living room", "house", "home",
        "apartment", "flat", "lounge", "parlor", "parlour",
    ),
    Setting.KITCHEN: ("주방", "부엌", "kitchen", "pantry"),
    Setting.OFFICE: (
        "사무실", "회사", "회의실", "편집부", "출판사", "office", "meeting room", "company", "conference room",
        "workplace", "startup", "agency", "headquarters",
    ),
    Setting.HOSPITAL: ("병원", "병실", "응급실", "수술실", "진료실", "hospital", "ward", "emergency room", "clinic"),
    Setting.SUBWAY: ("지하철", "전철", "subway", "metro", "underground", "tube"),
    Setting.BUS_STOP: ("버스 정류장", "버스정류장", "정류장", "정류소", "버스", "bus stop", "bus", "bus shelter"),
    Setting.CONVENIENCE_STORE: ("편의점", "convenience store", "corner shop", "corner store", "7-eleven"),
    Setting.PARK: ("공원", "놀이터", "벤치", "park", "playground", "bench", "garden"),
    Setting.FOREST: ("숲", "숲속", "대나무", "나무 밑", "forest", "woods", "grove"),
    Setting.MOUNTAIN: (
        "산을 넘", "산을 오르", "산을 내려", "산에 오르", "산속", "산길", "산꼭대기", "산 정상", "정상에", "절벽",
        "mountain", "peak", "cliff", "summit",
    ),
    Setting.SEASIDE: (
        "바다", "바닷가", "해변", "해안", "항구", "등대", "부두", "sea", "seaside", "beach", "shore", "harbor",
        "harbour", "lighthouse", "pier", "coast",
    ),
    Setting.ROOFTOP: ("옥상", "지붕", "루프탑", "rooftop", "roof"),
    Setting.PALACE: (
        "궁전", "왕궁", "궁궐", "왕실", "대전", "성 안", "성안", "황궁", "무도회", "연회장", "왕국", "궁", "palace",
        "castle", "throne", "throne room", "court", "kingdom", "great hall",
    ),
    Setting.VILLAGE: (
        "마을", "시골", "초가집", "주막", "한옥", "농가", "고향", "village", "countryside", "hamlet", "town square",
        "small town", "town",
    ),
    Setting.DUNGEON: ("던전", "지하 감옥", "동굴", "미궁", "지하", "dungeon", "cave", "maze", "labyrinth"),
    Setting.BATTLEFIELD: ("전장", "전쟁터", "싸움터", "격전지", "battlefield", "war zone", "front line", "battle"),
    Setting.SPACE: (
        "우주", "우주선", "화물선", "토성", "saturn", "jupiter", "cargo ship", "ship's bridge", "engine room",
        "우주정거장", "우주 정거장", "행성", "달 기지", "달나라", "화성", "은하", "space", "spaceship",
        "space station", "starship", "planet", "moon base", "mars", "galaxy", "orbit", "cockpit", "airlock",
        "the bridge",
    ),
    Setting.ALLEY: ("골목", "골목길", "뒷골목", "alley", "alleyway", "back street", "backstreet"),
    Setting.STREET: (
        "거리", "길가", "길거리", "길 위", "횡단보도", "도로", "사거리", "대도시", "도시의", "도시 한복판", "도시에",
        "도시가", "동네", "시내", "street", "road", "crosswalk", "sidewalk", "city", "downtown", "avenue",
        "intersection", "neighborhood",
    ),
}
"""Words for the places that have a set of their own."""

RELATED_PLACES: dict[Setting, tuple[str, ...]] = {
    Setting.CLASSROOM: (
        "동아리방", "미술실", "음악실", "과학실", "도서실", "도서관", "학원", "독서실", "강의실", "lecture hall",
        "library", "art room", "music room", "lab", "laboratory", "academy", "club room", "교습소", "어학원",
        "auditorium", "강당", "시험장", "workshop class",
    ),
    Setting.CORRIDOR: (
        "계단", "현관", "로비", "엘리베이터", "stairs", "staircase", "lobby", "elevator", "박물관", "미술관",
        "전시회", "전시장", "갤러리", "수족관", "아쿠아리움", "영화관", "극장", "공연장", "백화점", "쇼핑몰", "공항",
        "museum", "art gallery", "gallery", "exhibition", "aquarium", "cinema", "movie theater", "theater", "theatre",
        "mall", "department store", "airport", "courthouse", "법정", "법원", "hotel lobby",
    ),
    Setting.CAFE: (
        "빵집", "베이커리", "제과점", "찻집", "디저트", "bakery", "tea house", "teahouse", "tea shop", "patisserie",
        "flower shop", "꽃집", "서점", "책방", "bookshop", "bookstore", "PC방", "피시방", "만화방", "노래방",
        "보드게임", "코인노래방", "미용실", "펫샵", "arcade", "internet cafe", "karaoke", "hair salon", "salon",
        "오락실", "ice cream shop", "아이스크림",
    ),
    Setting.RESTAURANT: (
        "급식실", "cafeteria", "canteen", "food truck", "포장마차", "클럽", "바에서", "나이트클럽", "뷔페",
        "nightclub", "buffet", "izakaya", "winery", "brewery", "pizzeria",
    ),
    Setting.BEDROOM: (
        "기숙사", "고시원", "여관", "호텔", "dorm", "dormitory", "hotel room", "motel", "attic", "옥탑방", "다락방",
        "찜질방", "게스트하우스", "guest house", "tent", "텐트",
    ),
    Setting.LIVING_ROOM: ("저택", "mansion", "cottage", "할머니 댁", "펜션", "거실", "별장", "villa", "townhouse"),
    Setting.KITCHEN: ("bakery kitchen", "조리실"),
    Setting.OFFICE: (
        "교무실", "탕비실", "스튜디오", "작업실", "경찰서", "탐정 사무소", "은행", "방송국", "boardroom", "newsroom",
        "staff room", "break room", "server room", "control room", "waiting room", "police station", "precinct",
        "bank", "workshop", "detective agency", "studio", "우체국", "구청", "시청", "동사무소", "연구소", "사무소",
        "관제실", "주민센터", "스튜디오 부스", "post office", "city hall", "town hall", "research center",
        "call center", "courtroom", "call centre",
    ),
    Setting.HOSPITAL: (
        "보건실", "양호실", "infirmary", "약국", "동물병원", "치과", "한의원", "pharmacy", "vet clinic", "dentist",
        "asylum", "요양원", "nursing home",
    ),
    Setting.SUBWAY: (
        "기차", "열차", "버스 안", "버스안", "inside the bus", "on the bus", "train", "carriage", "비행기", "기내",
        "트램", "차 안", "airplane", "tram", "inside the car",
    ),
    Setting.BUS_STOP: (
        "터미널", "bus station", "기차역", "역 앞", "플랫폼", "train station", "railway station", "platform",
        "station", "주유소", "gas station", "휴게소", "rest stop",
    ),
    Setting.CONVENIENCE_STORE: (
        "문방구", "상점", "가게", "store", "shop", "market", "supermarket", "grocery", "마트", "슈퍼", "구멍가게",
        "잡화점", "drugstore", "toy store", "문구점", "pet shop", "gift shop", "souvenir shop",
    ),
    Setting.PARK: (
        "운동장", "정원", "꽃밭", "유원지", "놀이공원", "체육관", "텃밭", "schoolyard", "field", "meadow",
        "amusement park", "gym", "stadium", "greenhouse", "온실", "동물원", "식물원", "수영장", "농구장", "축구장",
        "야구장", "테니스장", "캠핑장", "zoo", "botanical garden", "swimming pool", "pool", "basketball court",
        "soccer field", "football field", "baseball field", "campsite", "carnival", "cemetery", "묘지", "공동묘지",
        "graveyard", "orchard", "과수원", "강변", "한강", "riverside", "river bank", "riverbank", "호수", "lake",
        "lakeside", "연못", "pond", "잔디밭", "lawn", "backyard", "뒷마당", "마당", "yard",
    ),
    Setting.FOREST: (
        "swamp", "밀림", "정글", "jungle", "수목원", "숲길", "arboretum", "woodland", "강가", "개울", "stream",
    ),
    Setting.MOUNTAIN: (
        "hill", "언덕", "계곡", "valley", "산장", "사막", "화산", "빙하", "눈밭", "desert", "volcano", "glacier",
        "canyon", "협곡", "등산로", "trail", "ski slope", "스키장",
    ),
    Setting.SEASIDE: (
        "배 위", "섬", "island", "ship", "boat", "ocean", "갯벌", "요트", "유람선", "선착장", "yacht", "cruise ship",
        "deck", "dock", "marina", "방파제", "수영 해변",
    ),
    Setting.ROOFTOP: (
        "terrace", "balcony", "베란다", "발코니", "천문대", "전망대", "옥탑", "observatory", "observation deck",
        "lookout", "skyscraper top", "탑 꼭대기", "tower",
    ),
    Setting.PALACE: (
        "성당", "교회", "사찰", "절에서", "신전", "대성당", "결혼식장", "예식장", "church", "cathedral", "temple",
        "shrine", "wedding hall", "opera house", "대저택 홀", "ballroom",
    ),
    Setting.VILLAGE: (
        "논", "밭", "farm", "farmhouse", "시장", "장터", "marketplace", "민속촌", "목장", "서당", "ranch", "vineyard",
        "market street", "old town", "windmill", "방앗간",
    ),
    Setting.DUNGEON: (
        "지하실", "무덤", "cellar", "basement", "tomb", "crypt", "prison", "감옥", "하수구", "터널", "벙커", "창고",
        "폐공장", "공장", "지하도", "차고에서", "차고 안", "sewer", "tunnel", "bunker", "warehouse", "factory",
        "garage", "광산", "haunted house", "흉가",
    ),
    Setting.BATTLEFIELD: (
        "폐허", "ruins", "arena", "훈련장", "경기장", "콜로세움", "연병장", "colosseum", "training ground",
        "construction site", "공사장", "공사 현장", "쓰레기장", "wasteland", "황무지",
    ),
    Setting.SPACE: ("로켓", "위성", "외계 행성", "rocket", "satellite", "alien world"),
    Setting.ALLEY: ("뒷문", "주차장", "parking lot", "car park", "back door", "slum"),
    Setting.STREET: (
        "다리 위", "광장", "bridge", "plaza", "highway", "육교", "번화가", "축제", "시위", "overpass", "pavement",
        "festival", "parade", "roadside", "boulevard", "교차로", "신호등",
    ),
}
"""Words for places without a set of their own → the set that comes nearest in furniture, light and floor."""
# fmt: on

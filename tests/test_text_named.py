"""Who is named in a premise, what it says of them, and that nothing else is taken for a name."""

from __future__ import annotations

import re

import pytest

from bench.generated import PREMISES
from comic.cast import Presentation
from comic.story import Language
from engines.text.named.reader import named_in
from engines.text.premise import read_premise

F, M = Presentation.FEMININE, Presentation.MASCULINE
KOREAN_WITHOUT_NAMES = (
    "서점 주인이 잃어버린 책을 찾아 헤매는 작가를 돕는다",
    "노트북이 고장 난 대학생이 수리점에서 짝사랑 상대를 만난다",
    "수학 선생이 칠판 속 괴물과 내기를 한다",
    "밤마다 울리는 종소리를 쫓던 소년이 종탑에서 노인을 만난다",
    "라면을 끓이던 자취생이 냄비에서 작은 용을 발견한다",
    "소라 껍데기에서 들리는 목소리가 어부에게 길을 알려 준다",
    "마지막 영업일, 목욕탕 주인이 단골들을 기다린다",
    "바리스타가 커피로 사람들의 기억을 읽는다",
    "우주정거장에서 혼자 남은 정비사가 화분을 키운다",
    "인기 유튜버가 조작된 영상 때문에 모든 것을 잃는다",
    "조카가 삼촌의 고물 트럭으로 배달을 시작한다",
    "드라마 작가가 자기 대본 속에서 깨어난다",
    "미용사가 손님의 머리카락에서 미래를 본다",
    "가을이 오지 않는 마을에서 우체부가 바람을 찾아 떠난다",
    "기타를 훔친 소녀와 기타를 만든 장인이 법정에서 만난다",
    "피아노 조율사가 유령의 연주를 듣는다",
    "반려견이 사라진 날, 온 동네가 골목을 뒤진다",
    "왕비가 궁을 나와 시장에서 국밥을 판다",
    "경비원과 청소부가 새벽 백화점에서 춤을 춘다",
    "시리얼 회사의 신입이 이상한 설문지를 받는다",
    "나비를 따라간 아이가 오래된 성당에서 잠이 든다",
    "타임머신을 만든 할아버지가 어제로 배달을 간다",
    "장의사가 죽은 의뢰인의 부탁을 들어준다",
    "코끼리가 도시 한복판에 나타나고 사육사가 달린다",
    "모델 지망생이 길에서 화가를 만난다",
    "이웃집 개가 말을 걸자 소심한 회계사가 이사를 결심한다",
    "리더가 사라진 밴드의 마지막 공연",
    "한쪽 다리를 다친 무용수가 의사를 미워한다",
    "노을이 지는 해변에서 두 도둑이 보물을 나눈다",
    "토마토를 키우는 우주인이 외계의 신호를 받는다",
    "버스 기사가 막차에서 잠든 손님의 비밀을 알게 된다",
    "간호사 파업이 시작된 밤, 의사 혼자 응급실을 지킨다",
    "무명 배우 지망생이 무대에 선다",
    "아이 울음소리가 들리는 빈집에 형사가 들어간다",
    "고양이 카페 주인이 단골과 사랑에 빠진다",
    "태풍이 오는 날 등대지기가 조난당한 어부를 구한다",
    "하늘에서 별이 떨어지고 소녀가 그 별을 줍는다",
    "하나의 우산을 나눠 쓴 두 사람이 같은 집에 산다",
    "태양이 사라진 마을에서 소년이 불을 지킨다",
    "친구 결혼식에서 전 남자친구를 만난다",
    "친구 부탁으로 소개팅에 나간 회사원이 상사를 만난다",
    "요리사 대회 결승에서 두 사람이 같은 요리를 만든다",
    "보라색 머리의 소녀가 전학을 온다",
    "미소를 잃은 광대가 시장에서 아이를 만난다",
    "유리 구두를 만드는 장인이 왕자의 주문을 받는다",
    "경찰 조사를 받던 도둑이 진범을 알아본다",
    "가수 데뷔를 앞둔 연습생이 목소리를 잃는다",
    "학생 식당에서 매일 혼자 밥을 먹는 선배를 지켜본다",
    "배우 은퇴를 선언한 노인이 마지막 무대에 오른다",
    "비밀이라는 이름의 카페에서 손님이 거짓말을 판다",
    "사랑이라는 감정을 모르는 로봇이 아이를 키운다",
    "형사 아버지가 도둑 아들을 쫓는다",
    "도둑 고양이가 왕실의 반지를 훔친다",
    "여자 화장실에서 귀신을 본 경비원이 퇴사를 결심한다",
    "신입사원 연수에서 서로의 라이벌이 된 두 사람",
    "현지 가이드가 길 잃은 관광객을 구한다",
    "예지 능력을 가진 기자가 내일의 사고를 막는다",
    "연주를 앞둔 피아니스트가 손을 다친다",
    "지진이 난 도시에서 구조대원이 강아지를 찾는다",
    "마녀 재판이 열리는 마을에 의사가 찾아온다",
    "로봇이 사람처럼 울고 과학자가 놀란다",
    "바다가 보이는 교실에서 선생이 편지를 읽는다",
    "나무가 말을 하기 시작하자 정원사가 도망친다",
    "라디오가 밤마다 죽은 사람의 목소리를 들려준다",
    "카메라를 고치는 노인이 사진 속 자신을 만난다",
    "경호를 맡은 요원이 아이돌의 비밀을 지킨다",
    "수영 선수가 물을 무서워하는 코치를 가르친다",
    "기억을 잃은 킬러가 빵집에서 일한다",
    "마지막 벚꽃이 지는 날 간병인이 환자와 약속한다",
    "이사 온 옆집 남자가 매일 같은 노래를 부른다",
    "손님이 없는 서점에 말하는 여우가 찾아온다",
    "파도가 삼킨 마을을 찾아 잠수부가 바다로 간다",
    "기차가 멈춘 눈 덮인 역에서 두 여행자가 이야기를 나눈다",
    "강우량을 재는 연구원이 비의 비밀을 듣는다",
    "선우주라는 게임에서 만난 두 사람이 현실에서 만난다",
    "백수 삼촌과 조카가 복권에 당첨된다",
    "엄마와 딸이 함께 낡은 자동차를 고친다",
    "용과 기사가 동굴에서 체스를 둔다",
    "의사와 환자가 뒤바뀐 몸으로 깨어난다",
    "여름과 겨울이 싸우는 마을의 소년",
    "인어와 어부가 바다 위에서 거래를 한다",
    "마을 사람들이 모두 사라지고 우체부만 남는다",
    "왕자와 거지가 시장에서 옷을 바꿔 입는다",
    "시장과 기자가 같은 엘리베이터에 갇힌다",
)
ENGLISH_WITHOUT_NAMES = (
    "Every night at nine the lighthouse blinks in Morse code",
    "Tuesdays are for ghosts at the Harbor Street laundromat",
    "A retired boxer teaches chess to prisoners in Belfast",
    "Bread rises, wars end, and a baker waits for her son",
    "Nothing grows in the valley until a beekeeper arrives",
    "A student from Lagos wins a scholarship to a haunted college in Wales",
    "The Moon rabbit applies for a job at a rice cake factory",
    "Somebody leaves a red shoe on the steps of the Opera every Friday",
    "A mechanic hears the engine of a Ford say his mother's name",
    "Sweet revenge: two pastry chefs ruin a mayor's wedding",
    "Dragons return to Wales and a postman must deliver their mail",
    "A barber in Naples cuts the hair of a man without a shadow",
    "Cats rule the harbor, and a fisherman signs their treaty",
    "Homeless and hungry, a violinist plays for a train full of strangers",
    "Good news travels slowly on the ice planet",
    "Hunters follow the last wolf into the Carpathians",
    "Breakfast with a murderer was not in the job description",
    "Silver bells ring under the lake",
    "One winter a clerk answers letters addressed to God",
    "Miners in Chile hear singing behind the rock",
    "A French detective and a German thief share a sleeper to Istanbul",
    "Robots strike for the right to dream",
    "An Olympic swimmer is afraid of the sea",
    "Stories vanish from the library, and the cleaner knows why",
    "Ice cream melts on the shortest day of the year",
    "To save her café, a widow enters the Eurovision",
    "If the bridge falls, the ferryman keeps his job",
    "Mothers gather at the fence and sing until the guards cry",
    "The king's food taster falls in love with the poisoner",
    "Fortune smiles on a street sweeper in Lisbon",
    "Rain keeps two strangers in a bus shelter all night",
    "Death falls in love with a florist who cannot see him",
    "Snow covers the village and the baker hears bells",
    "Will a shy baker win the contest before Christmas?",
    "Mark my words, said the old fortune teller to the boy",
    "Rose petals fall on the grave every night and a gardener wants to know why",
    "Grace and patience are all a nurse has left on the night shift",
    "In June a lifeguard meets a mermaid on the beach",
    "A violinist from Florence hides in the opera house in Vienna",
    "A Korean chef and an Italian chef share one kitchen in Brooklyn",
    "Somewhere in Seoul a taxi driver picks up his own ghost",
    "Mars has one gardener and she talks to her tomatoes",
    "A girl finds a boat called Aurora in the attic",
    "The captain of the Nautilus must choose between the crew and the cat",
    "Santa gets fired and a toy maker has to save Christmas",
    "Aliens land in Texas and only a janitor notices",
    "Every Sunday a widow brings bread to the station",
    "On Halloween a vampire is afraid of the dark",
    "A hacker breaks into the Pentagon and finds a love letter",
    "Twins swap places at school and fall for the same teacher",
    "Nobody believes the boy who saw the lighthouse move",
    "Lightning strikes a clockmaker and time stops for everybody else",
    "A museum guard in Paris talks to the paintings",
    "Two brothers inherit their father's boxing gym",
    "The last librarian on Earth guards a single book",
    "Winter comes early and a hunter hears somebody sing in the woods",
    "Mother says the house is empty but the child hears footsteps",
    "A dragon egg hatches in the school library",
    "A young witch fails her exam and opens a bakery instead",
    "Ghosts want their apartment back from the new tenant",
    "Music wakes a sleeping giant and a shepherd has to dance",
    "A Victorian detective meets a robot butler",
    "Time runs out for a bomb expert and her rival",
    "My boss is secretly a superhero and I wash his cape",
    "Love letters from a stranger arrive at the wrong office",
    "A Girl Finds A Dragon In The Subway",
    "The Baker And The Thief Share One Night",
    "When the Wi-Fi dies, an office discovers its neighbours",
    "Hope is the only thing a castaway has left",
    "An old soldier and a young pilot wait for the last train to Berlin",
    "Retired spies open a flower shop",
    "Spring brings a stray cat to the fire station",
    "Luna Park closes and the night guard hears laughter",
    "A French baker hates the new Japanese restaurant next door",
    "A lonely goalkeeper at Wembley remembers his first match",
    "Trouble finds a quiet accountant on Monday morning",
    "Chef and waiter argue about soup while the restaurant burns",
    "A painter sells her shadow to a collector in Venice",
    "The Titanic cook saves a dog",
    "Max speed is what the courier wants, and the police too",
)


RARE_NAMES = (
    ("en", "Yusra and her brother Tarek hide in a theatre", "Yusra Tarek"),
    ("en", "When the power fails, Odalys must guide Bram through the flooded subway", "Odalys Bram"),
    ("en", "Old Henrik, a retired whaler, refuses to leave his island", "Henrik"),
    ("en", "Beatrix loves Cole, Cole loves Simone, and nobody says a word", "Beatrix Cole Simone"),
    (
        "en",
        "The librarian, Mrs. Okafor, catches two boys, Desmond and Pike, stealing a map",
        "Mrs. Okafor Desmond Pike",
    ),
    ("en", "Jiho meets his future self on the last subway", "Jiho"),
    ("en", "Rival chefs Margot and Teo must share one stove", "Margot Teo"),
    ("en", "Twelve-year-old Saoirse finds a message in a bottle", "Saoirse"),
    ("en", "A lonely robot called Bolt befriends an orphan named Wilhelmina", "Bolt Wilhelmina"),
    ("en", "Dr. Lindqvist tells her patient Amos that he died yesterday", "Dr. Lindqvist Amos"),
    ("en", "Lieutenant Reyes and Private Dunn share a trench for one night", "Reyes Dunn"),
    ("en", "Nadia's best friend, Corinne, is getting married to Nadia's ex", "Nadia Corinne"),
    ("en", "Three sisters - Hope, Faith and Charity - fight over their father's farm", "Hope Faith Charity"),
    ("en", "Juniper wakes up in the body of her cat", "Juniper"),
    ("en", "The night before the wedding, Eun-ji runs away with Do-yun's motorcycle", "Eun-ji Do-yun"),
    ("en", "Zora, Ike, Lupe and Finnegan build a rocket in a barn", "Zora Ike Lupe Finnegan"),
    ("en", "Private eye Lola Vance is hired by her own ex-husband, Ray", "Lola Ray"),
    ("en", "Can Mabel save the cinema before Mr. Crane tears it down?", "Mabel Mr. Crane"),
    ("en", "A boy, Ezekiel, and his grandmother, Opal, plant a forest", "Ezekiel Opal"),
    ("en", "Hannah can't sleep. Her roommate Yuki can't wake up.", "Hannah Yuki"),
    ("en", "Professor Achebe and his student Ngozi discover a talking mask", "Achebe Ngozi"),
    ("en", "Captain Isolde steals a ship from the pirate king Barnabas", "Isolde Barnabas"),
    ("en", "Office worker Jun confesses to his boss, Ms. Park, in the elevator", "Jun Ms. Park"),
    ("en", "Rosalind and the baker's son Perrin are locked in the flour store", "Rosalind Perrin"),
    ("en", "Gideon bets his watch against a stranger named Thorne", "Gideon Thorne"),
    ("ko", "초보 택시기사 경수가 막차 손님 아영을 태운다", "경수 아영"),
    ("ko", "열두 살 하율이 병 속 편지를 발견한다", "하율"),
    ("ko", "셰프 안드레와 제자 소담이 마지막 만찬을 준비한다", "안드레 소담"),
    ("ko", "강도현은 짝사랑하던 선배 윤서하와 같은 팀이 된다", "강도현 윤서하"),
    ("ko", "쌍둥이 형제 태윤과 태민이 한 여자를 사랑한다", "태윤 태민"),
    ("ko", "마녀 베라가 시장에서 소년 노아를 만난다", "베라 노아"),
    ("ko", "소꿉친구인 은우와 채린이 같은 날 고백을 받는다", "은우 채린"),
    ("ko", "기억을 잃은 리안은 자신을 안다는 여자 세라를 만난다", "리안 세라"),
    ("ko", "이름이 미르인 용과 기사 아론이 체스를 둔다", "아론"),
    ("ko", "신입 형사 오지훈이 선배 형사 차민경과 폐공장을 수색한다", "오지훈 차민경"),
    ("ko", "고3 수험생 나은이 도서관에서 귀신 영훈과 마주친다", "나은 영훈"),
    ("ko", "민지는 룸메이트 수빈이 숨긴 복권을 찾아낸다", "민지 수빈"),
    ("ko", "아이돌 연습생 제이와 매니저 상철이 데뷔를 앞두고 다툰다", "제이 상철"),
    ("ko", "우체부 만복이 30년 전 편지를 영자에게 배달한다", "만복 영자"),
    ("ko", "왕세자 이현이 궁녀 단영에게 글을 배운다", "이현 단영"),
    ("ko", "정우, 해솔, 지안, 은결이 무인도에 갇힌다", "정우 해솔 지안 은결"),
    ("ko", "다빈이와 엄마는 낡은 차를 고친다", "다빈"),
    ("ko", "수의사 하진은 말하는 고양이 모모를 치료한다", "하진 모모"),
    ("ko", "편의점 알바생 유리는 매일 같은 시간에 오는 손님 성재가 궁금하다", "유리 성재"),
    ("ko", "피아니스트 한서윤의 손이 멈춘 날, 조율사 백도하가 찾아온다", "한서윤 백도하"),
    ("ko", "도둑 루팡과 형사 가니마르가 같은 기차에 탄다", "루팡 가니마르"),
    ("ko", "세라와 준은 십 년 만에 재회한다", "세라"),
    ("ko", "라이벌인 재하와 도경은 같은 무대에 선다", "재하 도경"),
    ("ko", "은퇴한 복서 강철이 소녀 연두를 제자로 받는다", "강철 연두"),
)
"""Names of which many are in no list."""


def told(text: str, language: str) -> list[tuple[str, str]]:
    return [(each.name, each.role) for each in named_in(text, Language(language))]


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Three friends, Leo, Ana and Kit, find a dragon egg", "Leo friend, Ana friend, Kit friend"),
        ("Two sisters, Mara and June, inherit a lighthouse.", "Mara sister, June sister"),
        ("Best friends Tom and Sara open a bakery.", "Tom best friend, Sara best friend"),
        ("Siblings Max and Ivy build a raft", "Max brother, Ivy sister"),
        ("A nurse named Ella hears a boy cry. Marcus runs.", "Ella nurse, Marcus"),
        ("At the hospital at night, nurse Ella hears a boy cry. Marcus runs.", "Ella nurse, Marcus"),
        ("Detective Kim and her partner Joe look for a stolen painting", "Kim detective, Joe partner"),
        ("A lonely lighthouse keeper named Tess finds an old map", "Tess lonely lighthouse keeper"),
        ("Xochitl wants to dance but Priya forbids it.", "Xochitl, Priya"),
        ("Leo's sister Ana finds a map", "Ana sister, Leo"),
        ("Kaoru, a shy pianist, meets Zed at the station.", "Kaoru shy pianist, Zed"),
        ("Mr. Brown and Captain Ahab sail to London with a cat named Mochi", "Mr. Brown, Ahab captain, Mochi cat"),
        ("Princess Mia swaps places with the cook, Bess.", "Mia princess, Bess cook"),
        ("When a letter from Ana reaches Leo, he runs", "Ana, Leo"),
        ("Tom Hall and Mary Jane Brown race snails", "Tom, Mary"),
        ("A girl finds a boat named Lucy in Florence", ""),
    ],
)
def test_an_english_premise_names_its_people(text: str, people: str) -> None:
    assert ", ".join(f"{name} {role}".strip() for name, role in told(text, "en")) == people


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("세 친구 민수, 지아, 태오가 숲에서 용의 알을 찾는다", "민수 친구, 지아 친구, 태오 친구"),
        ("민수와 지아는 비밀 지도를 줍는다", "민수, 지아"),
        ("자매 수진과 미진이 등대를 물려받는다", "수진 언니, 미진 동생"),
        ("간호사 엘라가 밤에 아이 울음소리를 듣는다. 마르코가 뛴다.", "엘라 간호사, 마르코"),
        ("옥상에서 수아는 오래된 친구 도윤에게 비밀을 고백한다.", "수아, 도윤 오래된 친구"),
        ("형사인 민호가 사라진 그림을 찾는다", "민호 형사"),
        ("엘라라는 간호사가 밤에 문을 연다", "엘라 간호사"),
        ("고등학생 초설이 옥상에서 전학생 하랑을 만난다", "초설 고등학생, 하랑 전학생"),
        ("꽃집 주인 한나는 매일 꽃을 사 가는 유령 테오를 만난다", "한나 꽃집 주인, 테오 유령"),
        ("의사 서준과 간호사 예나가 응급실에 갇힌다", "서준 의사, 예나 간호사"),
        ("정하윤은 첫 출근 날 첫사랑 강도윤을 상사로 만난다", "정하윤, 강도윤 첫사랑"),
        ("민준이와 수빈이가 연을 날린다", "민준, 수빈"),
        ("민수에게 지아가 고백한다", "지아, 민수"),
        ("한나와 테오, 그리고 강아지 콩이가 바다로 떠난다", "한나, 테오, 콩이 강아지"),
    ],
)
def test_a_korean_premise_names_its_people(text: str, people: str) -> None:
    assert ", ".join(f"{name} {role}".strip() for name, role in told(text, "ko")) == people


@pytest.mark.parametrize(("language", "text", "names"), RARE_NAMES)
def test_names_that_no_list_has_are_known_by_what_stands_around_them(language: str, text: str, names: str) -> None:
    assert " ".join(sorted(name for name, _ in told(text, language))) == " ".join(sorted(_split(names)))


def _split(names: str) -> list[str]:
    return re.findall(r"(?:(?:Mrs|Mr|Ms|Dr)\. )?\S+", names)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        *(("ko", text) for text in KOREAN_WITHOUT_NAMES),
        *(("en", text) for text in ENGLISH_WITHOUT_NAMES),
        *((language.value, text) for language, text in PREMISES),
    ],
)
def test_no_noun_becomes_a_name(language: str, text: str) -> None:
    assert told(text, language) == []


def test_grammar_tells_a_woman_from_a_man() -> None:
    shown = {
        each.name: each.presentation
        for text in ("Detective Kim and her partner Joe meet the twins Oz and Ny.", "Brothers Quill and Ash argue.")
        for each in named_in(text, Language.ENGLISH)
    }
    assert (shown["Kim"], shown["Quill"], shown["Ash"]) == (F, M, M)
    assert [each.presentation for each in named_in("자매 수진과 미진이 등대를 물려받는다", Language.KOREAN)] == [F, F]


@pytest.mark.parametrize(
    ("language", "text", "hero", "other"),
    [
        ("en", "Leo, Ana and Kit find a dragon egg in the forest.", ("Leo", "friend"), ("Ana", "friend")),
        ("en", "Leo and Ana meet a dragon who tells jokes.", ("Leo", ""), ("", "dragon")),
        ("en", "A nurse meets Marcus at the bus stop", ("", "nurse"), ("Marcus", "")),
        ("en", "A girl finds a ghost named Tim", ("", "girl"), ("Tim", "ghost")),
        ("en", "Leo's sister Ana finds a map", ("Ana", "sister"), ("Leo", "brother")),
        ("en", "Leo finds out that Ana is secretly a queen", ("Leo", ""), ("Ana", "friend")),
        ("ko", "수줍은 제빵사 지우가 우산을 줍는다", ("지우", "수줍은 제빵사"), ("", "")),
        ("ko", "민수와 지아가 말하는 고양이를 만난다", ("민수", ""), ("", "고양이")),
        ("ko", "라이벌 민수와 지아가 대회에 나간다", ("민수", "라이벌"), ("지아", "라이벌")),
    ],
)
def test_named_people_play_first_and_things_only_where_they_act(
    language: str, text: str, hero: tuple[str, str], other: tuple[str, str]
) -> None:
    parts = read_premise(text, Language(language)).parts
    assert (parts.hero.name if parts.hero else "", parts.hero_role) == hero
    assert (parts.other.name if parts.other else "", parts.other_role) == other

"""Who is named in a premise, what it says of them, and what they play."""

from __future__ import annotations

import re

import pytest

from comic.cast import Presentation
from comic.story import Language
from engines.text.named.reader import named_in
from engines.text.premise import read_premise

F, M = Presentation.FEMININE, Presentation.MASCULINE
RARE_NAMES = (
    ("en", "Yusra and her brother Tarek hide in a theatre", "Yusra Tarek"),
    ("en", "When the power fails, Odalys must guide Bram through the flooded subway", "Odalys Bram"),
    ("en", "Old Henrik, a retired whaler, refuses to leave his island", "Henrik"),
    ("en", "Beatrix loves Cole, Cole loves Simone, and nobody says a word", "Beatrix Cole Simone"),
    (
        "en",
        "The librarian, Mrs. Okafor, catches Desmond and Pike in the attic",
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
    ("en", "Pilot Oksana and mechanic Bertrand crash in the desert", "Oksana Bertrand"),
    ("en", "Every summer, Lorcan writes to Mireille, who never answers", "Lorcan Mireille"),
    ("en", "A shy cellist named Ottoline falls for her landlord, Cyrus", "Ottoline Cyrus"),
    ("en", "Ulla, Sven and old Mr. Frost guard the last cow in the village", "Ulla Sven Mr. Frost"),
    ("en", "Bao's grandmother teaches him to fight ghosts", "Bao"),
    ("en", "Delphine has one day to forgive her twin, Margaux", "Delphine Margaux"),
    ("en", "The thief Raffi hides in the flat of Judge Holloway", "Raffi Holloway"),
    ("en", "Ezra and Wilbur, two retired spies, open a flower shop", "Ezra Wilbur"),
    ("en", "Tomoko follows a fox into the snow while Kenji searches for her", "Tomoko Kenji"),
    ("en", "Coach Ramirez bets on the slowest runner, little Edie", "Ramirez Edie"),
    ("en", "Nobody in town talks to Bartleby except Winnie", "Bartleby Winnie"),
    ("ko", "은퇴한 스파이 철민과 그의 옛 파트너 나디아가 꽃집을 연다", "철민 나디아"),
    ("ko", "밤의 도서관에서 사서 해린은 소년 귀신 동이를 만난다", "해린 동이"),
    ("ko", "소율이는 아빠 대신 포장마차를 지킨다", "소율"),
    ("ko", "마을에서 제일 느린 배달부 기범이 촌장 딸 가희에게 편지를 전한다", "기범 가희"),
    ("ko", "요리사 미카엘, 견습생 단비, 손님 오드리가 폭설에 갇힌다", "미카엘 단비 오드리"),
    ("ko", "무녀 연화가 장군 강무혁의 저주를 푼다", "연화 강무혁"),
    ("ko", "지호의 여동생 지유가 사라진다", "지호 지유"),
    ("ko", "카페 사장 루이는 매일 우는 손님 은하가 신경 쓰인다", "루이 은하"),
    ("ko", "대학 동기 승우, 예림, 태경이 MT에서 길을 잃는다", "승우 예림 태경"),
    ("ko", "기사 에드윈은 공주 릴리아를 구하러 용의 성으로 간다", "에드윈 릴리아"),
    ("ko", "형사 배진우는 용의자 문세라의 알리바이를 의심한다", "배진우 문세라"),
    ("ko", "서도윤 팀장은 신입 한이슬의 실수를 덮어 준다", "서도윤 한이슬"),
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
        ("서도윤 팀장은 신입 한이슬의 실수를 덮어 준다", "서도윤 팀장, 한이슬 신입"),
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

"""Words for people by what they are or do: `할머니`, `teacher`, `왕자` → age, presentation, clothes.

In: any words. Out: `Person` facts. Never: names.
"""

from __future__ import annotations

from dataclasses import dataclass

from comic.cast import Accessory, Age, Outfit, Presentation
from engines.text.ages_beside import Calling, age_beside
from engines.text.lexicon import Found, Lexicon

F = Presentation.FEMININE
M = Presentation.MASCULINE


@dataclass(frozen=True)
class Person:
    """What a word says about somebody; None: nothing."""

    presentation: Presentation | None = None
    age: Age | None = None
    outfit: Outfit | None = None
    accessory: Accessory | None = None


# fmt: off
PEOPLE: Lexicon[Person] = Lexicon(
    {
        Person(F, Age.ELDER): (
            "할머니", "할매", "할멈", "노파", "외할머니", "grandmother", "grandma", "granny", "old woman", "old lady",
            "widow",
        ),
        Person(M, Age.ELDER): (
            "할아버지", "할배", "영감", "외할아버지", "grandfather", "grandpa", "old man", "elderly man", "hermit",
        ),
        Person(None, Age.ELDER): ("elder", "elderly", "어르신", "노인", "노부부", "노스승", "노작가", "노화가"),
        Person(F, Age.ELDER, Outfit.DRESS): ("노부인",),
        Person(None, Age.ELDER, Outfit.SUIT): ("노교수", "노신사", "노변호사"),
        Person(None, Age.ELDER, Outfit.DOCTOR): ("노의사",),
        Person(None, Age.ELDER, Outfit.ARMOUR): ("노장군", "노기사"),
        Person(F, Age.MIDDLE_AGED): (
            "엄마", "어머니", "아줌마", "아주머니", "이모", "고모", "부인", "사모님", "mother", "mom", "mum", "aunt",
            "mrs", "landlady",
        ),
        Person(M, Age.MIDDLE_AGED): (
            "아빠", "아버지", "아저씨", "삼촌", "첨지", "영감님", "father", "dad", "uncle", "mr", "landlord",
            "mister",
        ),
        Person(None, Age.CHILD): ("꼬마", "아이", "어린이", "초등학생", "child", "kid", "toddler", "little one"),
        Person(F, Age.CHILD): ("여자아이", "꼬마 숙녀", "딸", "little girl", "daughter"),
        Person(M, Age.CHILD): ("남자아이", "아들", "little boy", "son"),
        Person(F, Age.CHILD, Outfit.ROYAL, Accessory.CROWN): ("어린 공주", "꼬마 공주", "little princess"),
        Person(M, Age.CHILD, Outfit.ROYAL, Accessory.CROWN): ("어린 왕자", "꼬마 왕자", "little prince"),
        Person(F, Age.TEEN): ("소녀", "girl"),
        Person(M, Age.TEEN): ("소년", "boy"),
        Person(F, Age.TEEN, Outfit.UNIFORM): ("여고생", "여중생", "여학생", "schoolgirl", "high school girl"),
        Person(M, Age.TEEN, Outfit.UNIFORM): ("남고생", "남중생", "남학생", "schoolboy", "high school boy"),
        Person(None, Age.TEEN, Outfit.UNIFORM): (
            "고등학생", "중학생", "학생", "반장", "부반장", "학생회장", "student president",
            "student council president", "전학생", "짝꿍", "student", "transfer student", "class president",
            "classmate", "teenager",
        ),
        Person(None, Age.TEEN, Outfit.TRACKSUIT): (
            "육상부", "축구부", "농구부", "야구부", "선수", "운동선수", "주장", "감독", "athlete", "runner",
            "swimmer", "player",
            "footballer", "gymnast", "sprinter",
        ),
        Person(None, Age.ADULT, Outfit.TRACKSUIT): (
            "코치", "체육 선생", "트레이너", "백수", "권투선수", "coach", "trainer", "boxer", "gym teacher",
        ),
        Person(None, Age.ADULT, Outfit.SUIT): (
            "신입사원", "사원", "은행원", "공무원", "승무원", "비행기 승무원", "아나운서", "영업사원", "회계사", "판사",
            "flight attendant", "civil servant", "newsreader", "judge", "businessman", "businesswoman", "clerk typist",
            "회사원", "직장인", "대리", "변호사", "비서", "팀장", "검사", "office worker", "intern",
            "lawyer", "secretary", "salesman", "accountant", "banker", "manager", "employee", "agent", "spy",
            "bodyguard", "경호원", "대표님", "대표이사", "본부장",
            "butler", "집사",
        ),
        Person(None, Age.MIDDLE_AGED, Outfit.SUIT): (
            "부장", "과장", "사장", "회장", "이사", "교장", "시장님", "boss", "ceo", "principal", "director", "mayor",
            "president", "chairman", "professor", "교수",
        ),
        Person(None, Age.ADULT, Outfit.COAT): (
            "과학자", "연구원", "소방관", "군인", "무명 배우", "firefighter", "photographer", "사진작가", "사진사",
            "박사", "탐정", "형사", "경찰", "기자", "scientist", "detective",
            "inspector", "reporter", "journalist", "police officer", "cop", "researcher", "inventor", "발명가",
            "퇴마사", "exorcist", "마법사", "마녀", "wizard", "witch", "mage", "sorcerer", "magician", "마술사",
            "vampire", "흡혈귀", "저승사자", "grim reaper", "reaper", "killer", "stranger",
        ),
        Person(None, Age.ADULT, Outfit.DOCTOR): (
            "의사", "의사선생", "한의사", "수의사", "치과의사", "외과의", "레지던트", "인턴 의사", "약사", "의대생",
            "doctor",
            "surgeon", "physician", "dentist", "vet", "veterinarian", "paramedic", "pharmacist", "medic",
        ),
        Person(F, Age.ADULT, Outfit.DOCTOR): ("간호사", "nurse", "midwife"),
        Person(None, Age.ADULT, Outfit.PYJAMAS): ("환자", "patient", "불면증 환자", "insomniac"),
        Person(F, Age.ADULT, Outfit.SWEATER): (
            "누나", "언니", "여자", "여선생", "woman", "sister", "girlfriend", "아내", "wife",
            "여자친구",
        ),
        Person(M, Age.ADULT, Outfit.SWEATER): (
            "형", "오빠", "남자", "청년", "man", "guy", "brother", "boyfriend", "husband", "남편", "남자친구",
        ),
        Person(None, Age.ADULT, Outfit.SWEATER): (
            "선생님", "담임 선생님", "담임", "선생", "교사", "사서", "작가", "teacher", "librarian", "writer",
            "novelist", "author", "poet",
            "시인", "tutor",
        ),
        Person(None, Age.ADULT, Outfit.APRON): (
            "요리사", "제빵사", "셰프", "바리스타", "바리스타님", "주방장", "빵집 주인", "카페 사장", "카페 주인",
            "식당 주인",
            "분식집 주인", "꽃집 주인", "파티시에", "공방 주인", "도예가", "chef", "cook", "baker", "barista",
            "pastry chef",
            "waiter", "waitress", "florist", "플로리스트", "potter", "butcher", "cafe owner", "café owner",
            "bakery owner",
            "restaurant owner", "gardener", "정원사", "shopkeeper", "carpenter", "목수", "cobbler",
        ),
        Person(None, Age.ADULT, Outfit.TEE): (
            "알바생", "점원", "아르바이트생", "사장님", "화가", "만화가", "웹툰 작가", "가수", "음악가", "피아니스트",
            "clerk",
            "cashier", "painter", "artist", "singer", "musician", "pianist", "guitarist", "cartoonist", "farmer",
            "농부",
            "fisherman", "어부", "mechanic", "정비사", "lighthouse keeper", "등대지기", "tailor", "watchmaker",
            "시계공",
            "plumber",
        ),
        Person(None, Age.ADULT, Outfit.HOODIE): (
            "배달원", "택배기사", "택시기사", "택시 기사", "버스기사", "버스 기사", "운전기사", "운전 기사",
            "대리기사", "수리기사",
            "taxi driver", "bus driver", "개발자", "프로그래머", "해커", "취준생", "대학생", "휴학생",
            "복학생", "유튜버", "게이머", "도둑", "택배", "delivery", "courier", "programmer", "developer",
            "hacker", "gamer", "streamer", "thief", "driver", "기사님", "드라이버", "skater", "ghost", "유령",
            "귀신", "alien", "외계인", "cat", "고양이", "dog", "강아지", "goblin", "도깨비", "fox", "여우",
            "wolf", "늑대", "dragon", "용",
        ),
        Person(M, Age.ADULT, Outfit.ROYAL, Accessory.CROWN): (
            "왕자", "왕", "황제", "prince", "king", "emperor", "duke", "공작", "황태자", "lord",
        ),
        Person(F, Age.ADULT, Outfit.ROYAL, Accessory.CROWN): (
            "공주", "여왕", "왕비", "황후", "황녀", "princess", "queen", "empress", "duchess", "공녀", "lady",
        ),
        Person(M, Age.ADULT, Outfit.HANBOK, Accessory.NONE): ("임금", "세자", "왕세자", "대군", "주상"),
        Person(F, Age.ADULT, Outfit.HANBOK, Accessory.HAIRPIN): (
            "중전", "세자빈", "옹주", "궁녀", "상궁", "기생", "낭자", "의녀", "무당", "gisaeng", "shaman",
        ),
        Person(M, Age.ADULT, Outfit.HANBOK): (
            "선비", "양반", "도령", "사또", "훈장", "포졸", "내시", "머슴", "나리", "대감", "암행어사", "한량",
            "스님", "monk", "의관", "어의", "내의원", "화원",
            "seonbi",
        ),
        Person(None, Age.ADULT, Outfit.ROYAL): (
            "검사님", "귀족", "hero", "superhero", "히어로", "슈퍼히어로", "noble", "마왕", "demon king", "villain",
            "elf", "엘프",
        ),
        Person(None, Age.ADULT, Outfit.ARMOUR): (
            "기사", "여기사", "기사단장", "용사", "장군", "전사", "병사", "무사", "검객", "용병", "호위무사",
            "성기사", "knight",
            "warrior", "general", "guard", "soldier", "squire", "paladin", "swordsman", "swordswoman", "mercenary",
            "crusader", "samurai", "dragon slayer",
        ),
        Person(None, Age.ADULT, Outfit.SPACESUIT): (
            "우주비행사", "우주인", "조종사", "astronaut", "pilot", "cosmonaut", "space captain", "captain", "함장",
            "항해사", "engineer", "엔지니어",
        ),
        Person(F, Age.ADULT, Outfit.DRESS): (
            "아가씨", "신부", "배우", "아이돌", "여배우", "bride", "actress", "idol", "ballerina", "발레리나",
            "dancer", "mermaid", "인어", "선녀", "fairy", "요정",
        ),
        Person(): (
            "robot", "로봇", "android", "안드로이드",
            "손님", "주인", "이웃", "목격자", "의뢰인", "witness",
            "client", "neighbor", "neighbour", "customer", "guest",
        ),
        Person(F): ("그녀", "she", "her", "여주", "heroine"),
        Person(M): ("신랑", "남주", "groom", "he", "his"),
    }
)
# fmt: on


def people_in(words: str) -> list[Found[Person]]:
    """Every word for somebody, in text order."""
    return PEOPLE.all(words)


def person_of(words: str) -> Person:
    """All that the words say about one person, the first word for each fact winning; ages also follow what stands
    beside it (see `ages_beside`)."""
    found = PEOPLE.all(words)
    hits = [hit.key for hit in found]
    callings = [Calling(hit.start, hit.end, hit.key.age, hit.key.outfit is not None) for hit in found]
    return Person(
        presentation=next((hit.presentation for hit in hits if hit.presentation), None),
        age=age_beside(words, callings) or next((hit.age for hit in hits if hit.age), None),
        outfit=next((hit.outfit for hit in hits if hit.outfit), None),
        accessory=next((hit.accessory for hit in hits if hit.accessory), None),
    )

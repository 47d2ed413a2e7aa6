"""Given names, Korean and English, and the presentation they usually go with. Lists and look-up only."""

from __future__ import annotations

import re

from comic.cast import Presentation

# fmt: off
KOREAN_FEMININE = (
    "지우", "서연", "하은", "유진", "수아", "민서", "다은", "예린", "소희", "나연", "은채", "보라", "하린", "채원",
    "미나", "수진", "지은", "혜진", "은지", "영희", "순이", "점순", "춘향", "가영", "나래", "다혜", "라희", "서윤",
    "지아", "윤서", "아린", "예나", "유나", "소라", "미소", "은비", "지혜", "수빈", "혜원", "정아", "미영", "영숙",
    "은재", "미주", "하윤", "순덕", "서하", "가온", "재희", "윤아", "지안", "서아", "예은", "지현", "은정", "현지",
    "민지",
    "수연", "혜린", "세은", "채린", "다인", "시은", "여진", "유리", "미영", "정희", "명희", "복순", "금순", "연우",
    "하나",
    "옥자", "말순", "세라", "루나", "하늘", "이슬", "아영", "지민", "소연", "연아", "주희", "선영",
    "은서", "서은", "지윤", "수현", "소은", "채은", "다연", "하영", "지수", "예지", "소민", "수민", "가은",
    "나은", "다현", "주아", "유주", "서영", "지영", "은영", "미경", "경희", "혜인", "아인", "이서", "로아",
    "리아", "태리", "설아", "유빈", "희원", "은별", "새롬", "소정", "연희", "정연", "정은", "승희", "경아",
    "민영", "보영", "은솔", "영주", "현아", "현정", "윤정", "윤희", "은경", "성희", "미란", "말자", "끝순",
    "소랑", "예솔", "채아", "연주", "하은", "지유",
    "한나", "엘라", "소피", "소피아", "레나", "리나", "다희", "미진", "민아", "은설", "다솜", "순자", "세희", "애리",
    "안나", "클라라", "엠마", "에밀리", "올리비아", "줄리아", "앨리스", "나오미", "유키", "사쿠라", "도희", "태희",
    "은하",
)
# fmt: on
# fmt: off
KOREAN_MASCULINE = (
    "민호", "도윤", "준서", "시우", "현우", "지훈", "태오", "건우", "재민", "은호", "선우", "우진", "민준", "서준",
    "하준", "철수", "동현", "성민", "지호", "준호", "태민", "영수", "정우", "승우", "윤호", "민재", "상우", "진우",
    "경호", "이준", "우영", "세빈", "태현", "승민", "현준", "민석", "준영", "지환", "동하", "주원", "정훈", "성호",
    "병철",
    "춘삼", "영철", "상철", "기영", "태준", "시현", "건호", "민성", "진호", "규현", "찬영", "강우", "무진", "도진",
    "현수",
    "강민", "도현", "태양", "한결", "유찬", "찬호", "몽룡", "길동", "만수", "영호", "덕수", "종철", "재현", "시윤",
    "로운", "이안", "기준", "석진", "남준", "태형", "정국", "호석", "윤기", "민규", "재욱", "동욱",
    "은우", "예준", "주호", "시온", "지후", "준우", "서진", "연준", "지완", "지한", "승현", "승준", "승호",
    "민수", "민혁", "준혁", "준수", "재혁", "재원", "재윤", "재훈", "성준", "성훈", "상현", "상민", "영준",
    "영민", "영훈", "용준", "종현", "정민", "정현", "태윤", "태훈", "태성", "하람", "한울", "현빈", "현승",
    "형준", "호준", "우빈", "윤재", "윤성", "인호", "인수", "의찬", "기훈", "기현", "도훈", "도영", "동건",
    "동훈", "대현", "대호", "명수", "만식", "칠성", "점돌", "하율",
    "테오", "레오", "로건", "마르코", "노아", "루카", "카이", "하랑", "태식", "다온", "병호", "정호", "에단", "올리버",
    "아서", "멀린", "토마스", "다니엘", "알렉스", "하루토", "켄지",
)
# fmt: on
# fmt: off
ENGLISH_FEMININE = (
    "Mina", "June", "Ivy", "Nora", "Ruby", "Hazel", "Clara", "Luna", "Tess", "Maya", "Alice", "Emma", "Lily", "Zoe",
    "Sarah", "Anna", "Emily", "Olivia", "Sophie", "Grace", "Chloe", "Mia", "Ella", "Jane", "Mary", "Kate", "Rose",
    "Violet", "Iris", "Wren", "Elena", "Rachel", "Lucy", "Daisy", "Jiwoo", "Yuna", "Sora", "Hana", "Amy", "Eve",
    "Harriet", "Beatrice", "Charlotte", "Eleanor", "Florence", "Matilda", "Imogen", "Phoebe", "Freya", "Bridget",
    "Nell",
    "Josephine", "Helen", "Ruth", "Agnes", "Edith", "Joan", "Martha", "Marguerite", "Leonora", "Ines", "Nuala", "Imani",
    "Yasmin", "Fatima", "Leila", "Noor", "Ingrid", "Astrid", "Greta", "Heidi", "Catherine", "Katherine", "Victoria",
    "Isabel", "Isabella", "Abigail", "Hannah", "Esther", "Miriam", "Naomi", "Rebecca", "Diana", "Audrey", "Vivian",
    "Jasmine", "Melissa", "Jessica", "Jennifer", "Linda", "Barbara", "Patricia", "Nancy", "Karen", "Betty", "Dorothy",
    "Nina", "Julia", "Laura", "Sally", "Molly", "Margaret", "Elizabeth", "Susan", "Mira", "Priya", "Aisha", "Carmen",
    "Rosa", "Penny", "Poppy", "Fern", "Ada", "Dana", "Vera", "Stella", "Marla",
    "Lena", "Olga", "Maeve", "Orla", "Siobhan", "Niamh", "Tara", "Tessa", "Nadia", "Sofia", "Lucia", "Marta",
    "Amelia", "Ava", "Evelyn", "Aria", "Layla", "Quinn", "Gemma", "Kira", "Kiara", "Lara", "Maggie", "Marian",
    "Marina", "Nadine", "Odette", "Sasha", "Selma", "Simone", "Tilda", "Ursula", "Wanda", "Yara", "Zara", "Thea",
    "Mabel", "Hester", "Bess", "Dora", "Elsie", "Effie", "Winnie", "Sylvia", "Irene", "Cecilia", "Celeste",
    "Camille", "Colette", "Delia", "Esme", "Fiona", "Flora", "Georgia", "Gloria", "Harumi", "Yuki", "Akari",
    "Meera", "Anya", "Katya", "Tanya", "Noemi", "Paloma",
    "Ana", "Sara", "Mara", "Lea", "Leah", "Nell", "Elise", "Elsa", "Erin", "Holly", "Heather", "Megan", "Amanda",
    "Samantha", "Natalie", "Nicole", "Michelle", "Claire", "Christine", "Sandra", "Sharon", "Lisa", "Beth", "Annie",
    "Ellie", "Millie", "Ginny", "Polly", "Tina", "Gina", "Bella", "Mei", "Lin", "Aya", "Kaori", "Sakura", "Haruka",
    "Thandiwe", "Amara", "Zainab", "Salma", "Lucía", "Sofía", "Chiara", "Giulia", "Francesca", "Ingeborg", "Pippa",
)
# fmt: on
# fmt: off
ENGLISH_MASCULINE = (
    "Leo", "Theo", "Max", "Sam", "Eli", "Finn", "Hugo", "Oscar", "Jude", "Milo", "Tom", "Ben", "Jack", "James",
    "John", "David", "Daniel", "Noah", "Liam", "Ethan", "Lucas", "Henry", "Arthur", "Peter", "Paul", "Mark", "Adam",
    "Will", "George", "Charlie", "Oliver", "Minho", "Jun", "Ravi", "Omar", "Diego", "Marcus", "Felix", "Caleb",
    "Lewis", "Alfred", "Albert", "Edward", "Edwin", "Ernest", "Stanley", "Harold", "Hector", "Cormac", "Declan", "Sean",
    "Patrick", "Connor", "Angus", "Duncan", "Malcolm", "Callum", "Teodor", "Anton", "Ivan", "Viktor", "Pavel", "Jonah",
    "Isaac", "Jacob", "Joseph", "Joshua", "Samuel", "Benjamin", "Nathan", "Toby", "Timothy", "Thomas", "William",
    "Richard", "Charles", "Philip", "Stephen", "Steven", "Kevin", "Brian", "Jason", "Eric", "Carlos", "Miguel", "Jorge",
    "Pedro", "Luis", "Hassan", "Ali", "Yusuf", "Kwame", "Tariq", "Hiroshi", "Kenji", "Rohan", "Arjun", "Vikram", "Walt",
    "Owen", "Robert", "Michael", "Harry", "Frank", "Walter", "Simon", "Nick", "Alex", "Kai", "Ryan", "Dylan", "Jonas",
    "Victor", "Edgar", "Amir", "Joe", "Bob", "Gus", "Rex", "Bruno", "Silas", "Dante", "Ezra",
    "Dev", "Tomas", "Kofi", "Mateo", "Santiago", "Emil", "Otto", "Klaus", "Lars", "Sven", "Nils", "Magnus",
    "Gareth", "Rhys", "Evan", "Ian", "Keith", "Colin", "Craig", "Derek", "Graham", "Martin", "Neil", "Trevor",
    "Wesley", "Wyatt", "Levi", "Asher", "Elias", "Gabriel", "Julian", "Xavier", "Andre", "Andrew", "Matthew",
    "Luke", "Gordon", "Hugh", "Jasper", "Rufus", "Barnaby", "Cyrus", "Darius", "Farid", "Hamza", "Ibrahim", "Jamal",
    "Malik", "Rashid", "Sanjay", "Ajay", "Raj", "Wei", "Jian", "Haru", "Ren", "Taro", "Kenta", "Gerald", "Angelo",
    "Marco", "Paolo", "Luca", "Enzo", "Dominic", "Fergus", "Gideon", "Ignatius", "Lionel", "Mortimer", "Percy",
    "Rupert", "Sebastian", "Tobias", "Vincent", "Winston",
    "Tim", "Kit", "Pip", "Bo", "Rob", "Jim", "Jimmy", "Johnny", "Tommy", "Bobby", "Billy", "Danny", "Matt", "Dan",
    "Mike", "Steve", "Dave", "Greg", "Jeff", "Jake", "Josh", "Zack", "Nate", "Ned", "Ted", "Fred", "Alan", "Roger",
    "Ralph", "Louis", "Leon", "Jin", "Akira", "Ken", "Takeshi", "Sota", "Santos", "Rafael", "Pablo", "Javier",
    "Antonio", "Giovanni", "Lorenzo", "Ahmed", "Mohammed", "Khalid", "Abdul", "Kwesi", "Chidi", "Emeka", "Zed",
)
# fmt: on
KOREAN_FAMILY = tuple(
    "김이박최정강조윤장임한오서신권황안송류홍전고문양손배백허유남심노하곽성차주우구민진지엄채원천방공"
)

_PRESENTATION: dict[str, Presentation] = {
    **{name.casefold(): Presentation.MASCULINE for name in KOREAN_MASCULINE + ENGLISH_MASCULINE},
    **{name.casefold(): Presentation.FEMININE for name in KOREAN_FEMININE + ENGLISH_FEMININE},
}
_KOREAN_GIVEN = frozenset(KOREAN_FEMININE + KOREAN_MASCULINE)
_ENGLISH_GIVEN = frozenset(ENGLISH_FEMININE + ENGLISH_MASCULINE)
_FEMININE_LAST = frozenset("희숙순자영미아연은나라린혜옥")
_MASCULINE_LAST = frozenset("호철수식훈석준혁용섭태걸춘")


def given_part(name: str) -> str | None:
    """The known given name inside `name` (`김지우` → `지우`, `Mr. Tom Hall` → `Tom`), None when there is none."""
    bare = re.sub(r"[^\w\s가-힣]", " ", name)
    for word in bare.split():
        if word in _KOREAN_GIVEN or word.capitalize() in _ENGLISH_GIVEN:
            return word
        if len(word) == 3 and word[0] in KOREAN_FAMILY and word[1:] in _KOREAN_GIVEN:
            return word[1:]
        if len(word) >= 3 and word.endswith(("이", "아", "야")) and word[:-1] in _KOREAN_GIVEN:
            return word[:-1]
    return None


def presentation_of_name(name: str) -> Presentation | None:
    """The usual presentation of a given name; for unknown Korean names the last syllable decides, else None."""
    given = given_part(name)
    if given is not None:
        return _PRESENTATION[given.casefold()]
    if re.fullmatch(r"[가-힣]{2,3}", name):
        if name[-1] in _FEMININE_LAST:
            return Presentation.FEMININE
        if name[-1] in _MASCULINE_LAST:
            return Presentation.MASCULINE
    return None


def presentation_heard(name: str) -> Presentation | None:
    """What the sound of a name that no list has tells: `Odalia` and 릴리아 are women, `Corvus` and 에드윈 men."""
    if re.search(r"[아라나야리니샤타사카]$|(?:a|elle|ette|ine|ie|yn|ko|aux)$", name):
        return Presentation.FEMININE
    if re.search(
        r"^[철병종창덕만봉칠춘용]|[범규환욱균로드르스크트프온튼윈빈딘릭벨엘던론슨먼톤오안]$|(?:us|o|er|ur|by|ard|ert|old|ik|iel|on|an|ius|ek|th)$",
        name,
    ):
        return Presentation.MASCULINE
    return None


def is_given_name(word: str) -> bool:
    """Whether the word alone is a name: listed, or a family name with a listed given name."""
    if word in _KOREAN_GIVEN or word in _ENGLISH_GIVEN:
        return True
    return len(word) == 3 and word[0] in KOREAN_FAMILY and word[1:] in _KOREAN_GIVEN

"""The words of looks in both languages, group by group."""

import pytest

from comic.cast import Accessory, Age, BackHair, EyeShape, FaceShape, FacialHair, Fringe, Outfit, Presentation, Species
from engines.illustrator.creatures.hide import Hide
from engines.text.hair_words import HAIR_COLOURS
from engines.text.look_words import described
from engines.text.people import person_of
from engines.text.species_words import is_only_mentioned, species_of


@pytest.mark.parametrize(
    ("words", "shape"),
    [
        ("동그란 얼굴의 소녀", FaceShape.ROUND),
        ("얼굴이 둥근 아이", FaceShape.ROUND),
        ("통통한 볼", FaceShape.ROUND),
        ("a round-faced boy", FaceShape.ROUND),
        ("chubby cheeks", FaceShape.ROUND),
        ("갸름한 얼굴", FaceShape.OVAL),
        ("an oval face", FaceShape.OVAL),
        ("각진 턱의 남자", FaceShape.SQUARE),
        ("사각턱", FaceShape.SQUARE),
        ("a square jaw", FaceShape.SQUARE),
        ("strong-jawed detective", FaceShape.SQUARE),
        ("턱이 뾰족한", FaceShape.HEART),
        ("V라인 얼굴", FaceShape.HEART),
        ("heart-shaped face", FaceShape.HEART),
        ("긴 얼굴", FaceShape.LONG),
        ("a long face", FaceShape.LONG),
        ("긴 머리", None),
        ("a round table", None),
    ],
)
def test_faces(words: str, shape: FaceShape | None) -> None:
    assert described(words).face is shape


@pytest.mark.parametrize(
    ("words", "shape"),
    [
        ("눈이 큰 소녀", EyeShape.ROUND),
        ("big-eyed girl", EyeShape.ROUND),
        ("아몬드형 눈", EyeShape.ALMOND),
        ("almond-shaped eyes", EyeShape.ALMOND),
        ("눈꼬리가 올라간 여자", EyeShape.UPTURNED),
        ("고양이상의 남자", EyeShape.UPTURNED),
        ("cat-like eyes", EyeShape.UPTURNED),
        ("처진 눈", EyeShape.DROOPING),
        ("강아지상", EyeShape.DROOPING),
        ("sleepy eyes", EyeShape.DROOPING),
        ("실눈", EyeShape.NARROW),
        ("narrow-eyed clerk", EyeShape.NARROW),
        ("큰 눈물", None),
        ("blue eyes", None),
    ],
)
def test_eye_shapes(words: str, shape: EyeShape | None) -> None:
    assert described(words).eye_shape is shape


@pytest.mark.parametrize(
    ("words", "beard"),
    [
        ("수염이 난 노인", FacialHair.FULL),
        ("a bearded sailor", FacialHair.FULL),
        ("콧수염과 턱수염", FacialHair.FULL),
        ("콧수염 신사", FacialHair.MOUSTACHE),
        ("a gentleman with a moustache", FacialHair.MOUSTACHE),
        ("염소수염", FacialHair.GOATEE),
        ("a goatee", FacialHair.GOATEE),
        ("까칠한 수염 자국", FacialHair.STUBBLE),
        ("수염을 깎지 않은 형사", FacialHair.STUBBLE),
        ("unshaven, tired", FacialHair.STUBBLE),
        ("수염은 없음", FacialHair.NONE),
        ("clean-shaven", FacialHair.NONE),
        ("without a beard", FacialHair.NONE),
        ("머리가 긴 남자", None),
    ],
)
def test_beards(words: str, beard: FacialHair | None) -> None:
    assert described(words).facial_hair is beard


@pytest.mark.parametrize(
    ("words", "hair", "eyes"),
    [
        ("검은 머리에 파란 눈", "black", "#3f6fb0"),
        ("파란 눈, 검은 머리", "black", "#3f6fb0"),
        ("갈색 눈에 긴 머리", None, "#7a4a2c"),
        ("짙은 갈색 단발머리", "dark brown", None),
        ("머리는 금색", "blond", None),
        ("분홍색으로 염색한 긴 머리", "pink", None),
        ("흰 셔츠에 검은 머리", "black", None),
        ("빨간 머리핀", None, None),
        ("허리까지 오는 은발", "silver", None),
        ("long pink hair and green eyes", "pink", "#3f8a5a"),
        ("a red scarf and black hair", "black", None),
        ("short, curly black hair", "black", None),
        ("dark-eyed woman with silver braids", "silver", "#2f2a2e"),
        ("hair dyed blue", "blue", None),
        ("a redhead", "red", None),
        ("a green coat", None, None),
    ],
)
def test_colours_of_hair_and_eyes(words: str, hair: str | None, eyes: str | None) -> None:
    said = described(words)
    assert (said.hair, said.eyes) == (HAIR_COLOURS[hair] if hair else None, eyes)


@pytest.mark.parametrize(
    ("words", "back", "fringe"),
    [
        ("긴 생머리", BackHair.LONG, None),
        ("long black hair", BackHair.LONG, None),
        ("곱슬머리", BackHair.WAVY, None),
        ("long curly hair", BackHair.WAVY, None),
        ("칼단발", BackHair.BOB, None),
        ("질끈 묶은 머리", BackHair.PONYTAIL, None),
        ("a high ponytail", BackHair.PONYTAIL, None),
        ("양갈래 머리", BackHair.TWIN_TAILS, None),
        ("댕기 머리", BackHair.BRAID, None),
        ("상투를 튼", BackHair.BUN, None),
        ("hair in a bun", BackHair.BUN, None),
        ("숏컷", BackHair.SHORT, None),
        ("short brown hair", BackHair.SHORT, None),
        ("대머리", BackHair.BUZZ, Fringe.BUZZ),
        ("가운데 가르마", None, Fringe.CURTAIN),
        ("curtain bangs", None, Fringe.CURTAIN),
        ("일자 앞머리", None, Fringe.BLUNT),
        ("시스루 뱅", None, Fringe.SEE_THROUGH),
        ("더벅머리", None, Fringe.MESSY),
        ("tousled hair", None, Fringe.MESSY),
        ("올백 머리", None, Fringe.BACK),
        ("slicked-back hair", None, Fringe.BACK),
        ("spiky hair", None, Fringe.SPIKY),
        ("바가지머리", None, Fringe.DOWN),
    ],
)
def test_cuts(words: str, back: BackHair | None, fringe: Fringe | None) -> None:
    said = described(words)
    assert (said.back_hair, said.fringe) == (back, fringe)


@pytest.mark.parametrize(
    ("words", "outfit"),
    [
        ("한복을 입은", Outfit.HANBOK),
        ("사극의 선비", Outfit.HANBOK),
        ("in a hanbok", Outfit.HANBOK),
        ("갑옷 차림", Outfit.ARMOUR),
        ("in plate armor", Outfit.ARMOUR),
        ("흰 가운에 청진기", Outfit.DOCTOR),
        ("a lab coat", Outfit.DOCTOR),
        ("앞치마를 두른", Outfit.APRON),
        ("an apron over a shirt", Outfit.APRON),
        ("잠옷 바람의", Outfit.PYJAMAS),
        ("striped pajamas", Outfit.PYJAMAS),
        ("교복", Outfit.UNIFORM),
        ("트렌치코트", Outfit.COAT),
        ("a denim jacket", Outfit.COAT),
        ("후드티", Outfit.HOODIE),
        ("가운데 가르마", None),
        ("hair tied back", None),
    ],
)
def test_outfits(words: str, outfit: Outfit | None) -> None:
    assert described(words).outfit is outfit


@pytest.mark.parametrize(
    ("words", "outfit"),
    [
        ("의사", Outfit.DOCTOR),
        ("간호사", Outfit.DOCTOR),
        ("a young surgeon", Outfit.DOCTOR),
        ("요리사", Outfit.APRON),
        ("바리스타", Outfit.APRON),
        ("a baker", Outfit.APRON),
        ("기사", Outfit.ARMOUR),
        ("택시 기사", Outfit.HOODIE),
        ("a knight", Outfit.ARMOUR),
        ("공주", Outfit.ROYAL),
        ("princess", Outfit.ROYAL),
        ("왕세자", Outfit.HANBOK),
        ("궁녀", Outfit.HANBOK),
        ("회사원", Outfit.SUIT),
        ("office worker", Outfit.SUIT),
        ("우주비행사", Outfit.SPACESUIT),
        ("astronaut", Outfit.SPACESUIT),
        ("학생", Outfit.UNIFORM),
        ("운동선수", Outfit.TRACKSUIT),
        ("an athlete", Outfit.TRACKSUIT),
        ("환자", Outfit.PYJAMAS),
        ("형사", Outfit.COAT),
    ],
)
def test_occupations_dress(words: str, outfit: Outfit) -> None:
    assert person_of(words).outfit is outfit


def test_stature_skin_and_things_on_the_face() -> None:
    said = described("키가 크고 마른, 까무잡잡한 피부에 주근깨, 뿔테 안경과 귀걸이")
    assert (said.height, said.build, said.skin) == (1.08, 0.92, "#c98f68")
    assert (said.freckles, said.glasses, said.accessory) == (True, True, Accessory.EARRING)
    said = described("a petite, plump, pale girl with freckles, a ribbon and no glasses")
    assert (said.height, said.build, said.skin) == (0.93, 1.18, "#fbe3d2")
    assert (said.freckles, said.glasses, said.accessory) == (True, False, Accessory.HAIRPIN)
    assert described("short red hair, a short skirt").height is None
    assert described("안경을 벗은 소녀").glasses is False
    assert described("a tray of wine glasses").glasses is False


def test_silence_says_nothing() -> None:
    said = described("지우는 오늘도 버스를 기다린다.")
    assert not any(value for value in vars(said).values())


@pytest.mark.parametrize(
    ("words", "species"),
    [
        ("말하는 고양이", Species.CAT),
        ("검은 고양이 한 마리", Species.CAT),
        ("a black cat with green eyes", Species.CAT),
        ("강아지", Species.DOG),
        ("a loyal old dog", Species.DOG),
        ("까마귀", Species.BIRD),
        ("the wise owl", Species.BIRD),
        ("처녀귀신", Species.GHOST),
        ("유령이 된 소년", Species.GHOST),
        ("유령 소녀", Species.GHOST),
        ("ghost girl", Species.GHOST),
        ("the ghost of a drowned student", Species.GHOST),
        ("도깨비", Species.MONSTER),
        ("a monster who eats socks", Species.MONSTER),
    ],
)
def test_what_somebody_is(words: str, species: Species) -> None:
    assert species_of(words) is species


@pytest.mark.parametrize(
    "words",
    [
        "고양이를 좋아하는 소녀",
        "고양이 집사",
        "고양이 카페 사장",
        "고양이상의 남자",
        "강아지 같은 남자",
        "고양이라고 불리는 남자",
        "별명은 까마귀",
        "귀신을 보는 소녀",
        "저승사자",
        "괴물 투수",
        "자유로운 영혼",
        "늑대 소년",
        "개발자",
        "용감한 소년",
        "매력적인 여자",
        "a cat lover",
        "loves cats",
        "looks like a cat",
        "cat-like eyes",
        "a girl with a dog",
        "ghost hunter",
        "nicknamed the Wolf",
        "called Crow",
        "monster of a man",
        "a free spirit",
        "raven hair",
    ],
)
def test_who_only_has_to_do_with_animals_is_a_person(words: str) -> None:
    assert species_of(words) is None


@pytest.mark.parametrize(
    ("name", "species"),
    [
        ("고양이", Species.CAT),
        ("The Cat", Species.CAT),
        ("유령", Species.GHOST),
        ("Ghost Girl", Species.GHOST),
        ("The Wolf", Species.DOG),
        ("Wolf", None),
        ("Mr. Fox", None),
        ("Captain Wolf", None),
        ("Robin", None),
        ("Catherine", None),
        ("묘진", None),
        ("견우", None),
        ("용수", None),
    ],
)
def test_what_a_name_says(name: str, species: Species | None) -> None:
    assert species_of("", name) is species


def test_a_persons_word_gives_age_and_presentation() -> None:
    person = person_of("궁녀")
    assert (person.presentation, person.age, person.accessory) == (
        Presentation.FEMININE,
        Age.ADULT,
        Accessory.HAIRPIN,
    )


@pytest.mark.parametrize(
    ("text", "word", "mentioned"),
    [
        ("고양이를 좋아하는 소녀가 소년을 만난다", "고양이", True),
        ("강아지를 산책시키던 회사원", "강아지", True),
        ("귀신을 보는 소년", "귀신", True),
        ("말하는 고양이와 소녀", "고양이", False),
        ("소녀가 유령을 만난다", "유령", False),
        ("A girl who loves dogs moves in.", "dog", True),
        ("A boy is afraid of a ghost.", "ghost", True),
        ("Her cat can talk.", "cat", False),
        ("A knight and a dragon", "dragon", False),
    ],
)
def test_who_is_only_mentioned_does_not_play(text: str, word: str, mentioned: bool) -> None:
    assert is_only_mentioned(text, text.lower().index(word), word) is mentioned


@pytest.mark.parametrize(
    ("words", "hide"),
    [
        ("A little dragon", Hide.SCALES),
        ("불을 뿜는 용", Hide.SCALES),
        ("방망이를 든 도깨비", Hide.GOBLIN),
        ("a shy yeti", Hide.FUR),
        ("a monster", None),
        ("a cat", None),
    ],
)
def test_words_say_what_covers_a_monster(words: str, hide: Hide | None) -> None:
    assert described(words).hide is hide

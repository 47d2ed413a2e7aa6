"""Casting: looks follow words and are told apart."""

from collections import Counter
from itertools import combinations

import pytest

from comic.cast import (
    Accessory,
    Age,
    BackHair,
    Character,
    EyeShape,
    FaceShape,
    FacialHair,
    Look,
    Outfit,
    Presentation,
    Species,
)
from comic.story import Emotion, Language
from comic.storyboard import Setting
from engines import text
from engines.context import Context
from engines.ports import TextInputs
from engines.providers.offline_writer import OfflineWriter
from engines.text.apartness import TOLD_APART, look_distance
from engines.text.casting import Part, cast_for
from engines.text.emotion import emotion_of_text
from engines.text.names import presentation_of_name
from engines.text.wardrobe import COATS


def one(name: str, words: str = "", setting: Setting = Setting.STREET, seed: int = 1) -> Look:
    return cast_for((Part(name, words, lines=1),), (), Counter({setting: 1}), seed)[0].look


@pytest.mark.parametrize("seed", range(12))
@pytest.mark.parametrize("setting", [Setting.CLASSROOM, Setting.OFFICE, Setting.PALACE])
def test_a_cast_of_five_is_told_apart(seed: int, setting: Setting) -> None:
    names = ("지우", "서연", "하은", "민호", "도윤")
    cast = cast_for(tuple(Part(name, lines=3) for name in names), (), Counter({setting: 4}), seed)
    nearest = sorted(look_distance(first.look, second.look) for first, second in combinations(cast, 2))
    assert nearest[0] >= TOLD_APART
    assert nearest[len(nearest) // 2] >= TOLD_APART + 0.5


def test_words_decide() -> None:
    look = one("지우", "빨간 머리에 안경을 쓴 할머니, 수염은 없음")
    assert (look.hair, look.glasses, look.age, look.presentation) == ("#b8412f", True, Age.ELDER, Presentation.FEMININE)
    look = one("Tom", "tall old man with a beard and a long coat")
    assert (look.age, look.presentation, look.facial_hair, look.outfit) == (
        Age.ELDER,
        Presentation.MASCULINE,
        FacialHair.FULL,
        Outfit.COAT,
    )
    assert look.height > 1.05
    look = one("Aria", "princess with long blonde hair, blue eyes")
    assert (look.outfit, look.accessory, look.hair, look.eyes) == (Outfit.ROYAL, Accessory.CROWN, "#e3bd6b", "#3f6fb0")
    assert one("수아", "양갈래 머리").back_hair is BackHair.TWIN_TAILS


def test_names_and_titles_decide_the_presentation() -> None:
    assert presentation_of_name("김지우") is Presentation.FEMININE
    assert presentation_of_name("민호") is Presentation.MASCULINE
    assert presentation_of_name("Theo") is Presentation.MASCULINE
    assert one("아저씨").presentation is Presentation.MASCULINE
    assert one("Grandma").age is Age.ELDER


def test_the_setting_dresses() -> None:
    assert one("지우", setting=Setting.CLASSROOM).outfit is Outfit.UNIFORM
    assert one("지우", setting=Setting.CLASSROOM).age is Age.TEEN
    assert one("선생님", setting=Setting.CLASSROOM).outfit is not Outfit.UNIFORM
    assert one("지우", setting=Setting.SPACE).outfit is Outfit.SPACESUIT
    assert one("지우", setting=Setting.OFFICE).age is Age.ADULT


def test_the_projects_cast_keeps_its_looks() -> None:
    known = Character(name="Mina", look=Look(hair="#123456", seed=77), description="the creator's own")
    inputs = TextInputs(text="MINA: Hello.\nTheo: Hi!", language=Language.ENGLISH, panels=8, seed=1, cast=(known,))
    script = text.run(inputs, Context(writer=OfflineWriter()))
    assert script.character("Mina") == known
    assert [line.speaker for line in script.lines()] == ["Mina", "Theo"]


@pytest.mark.parametrize(
    ("said", "emotion"),
    [
        ("정말 고마워!", Emotion.HAPPY),
        ("ㅋㅋㅋ 웃겨", Emotion.LAUGHING),
        ("미안해…", Emotion.SAD),
        ("꺼져!", Emotion.FURIOUS),
        ("뭐라고?!", Emotion.SURPRISED),
        ("무서워", Emotion.SCARED),
        ("반드시 지킬게", Emotion.DETERMINED),
        ("음… 글쎄", Emotion.THINKING),
        ("오늘은 화요일이다.", Emotion.NEUTRAL),
        ("Thank you so much!", Emotion.HAPPY),
        ("Shut up!", Emotion.FURIOUS),
        ("I'm so tired.", Emotion.TIRED),
        ("Impossible!", Emotion.SHOCKED),
        ("It is Tuesday.", Emotion.NEUTRAL),
        ("Well…", Emotion.THINKING),
    ],
)
def test_emotions_from_words_and_marks(said: str, emotion: Emotion) -> None:
    assert emotion_of_text(said) is emotion


def test_an_animal_has_a_coat_and_its_words_colour_it() -> None:
    look = one("나비", "말하는 검은 고양이, 초록 눈")
    assert (look.species, look.hair, look.eyes) == (Species.CAT, "#2b262d", "#3f8a5a")
    assert one("Biscuit", "a small white dog").hair == "#e9e6ea"
    coats = {one("고양이", seed=seed).hair for seed in range(12)}
    assert len(coats) > 2
    assert coats <= set(COATS[Species.CAT])


def test_words_decide_the_face() -> None:
    look = one("민호", "각진 턱에 콧수염, 처진 눈, 뿔테 안경의 요리사")
    assert (look.face, look.facial_hair, look.eye_shape) == (
        FaceShape.SQUARE,
        FacialHair.MOUSTACHE,
        EyeShape.DROOPING,
    )
    assert (look.glasses, look.outfit, look.species) == (True, Outfit.APRON, Species.HUMAN)


def test_faces_beards_and_eyes_vary_with_the_seed() -> None:
    looks = [one("태오", "50대", seed=seed) for seed in range(40)]
    assert len({look.face for look in looks}) >= 4
    assert len({look.eye_shape for look in looks}) >= 4
    assert {look.facial_hair for look in looks} == set(FacialHair)
    assert {one("서연", seed=seed).facial_hair for seed in range(20)} == {FacialHair.NONE}


def test_the_young_have_no_beard_whatever_is_said() -> None:
    assert one("민호", "수염 난 고등학생").facial_hair is FacialHair.NONE
    assert one("민호", "수염 난 50대").facial_hair is FacialHair.FULL


def test_a_story_of_old_korea_wears_hanbok_and_its_hair() -> None:
    parts = (Part("춘향", "한복을 입은 낭자"), Part("몽룡", "도령"), Part("향단"), Part("방자"))
    cast = cast_for(parts, (), Counter({Setting.VILLAGE: 2}), 3)
    assert {each.look.outfit for each in cast} == {Outfit.HANBOK}
    for each in cast:
        assert each.look.back_hair in (BackHair.BRAID, BackHair.BUN, BackHair.LONG, BackHair.PONYTAIL)
        assert not each.look.glasses


def test_a_label_describes_and_a_name_does_not() -> None:
    assert one("빨간 머리 소년").hair == "#b8412f"
    assert one("스님").back_hair is BackHair.BUZZ
    assert one("코트니", setting=Setting.SPACE).outfit is Outfit.SPACESUIT


def test_one_hanbok_among_others_is_no_old_korea() -> None:
    parts = (Part("지우", "한복을 입은 소녀"), Part("민호"), Part("서연"), Part("도윤"))
    cast = cast_for(parts, (), Counter({Setting.CAFE: 2}), 3)
    assert [each.look.outfit is Outfit.HANBOK for each in cast] == [True, False, False, False]


def test_a_crown_prince_of_joseon_wears_no_western_crown() -> None:
    assert one("왕세자").accessory is Accessory.NONE
    assert one("prince", setting=Setting.PALACE).accessory is Accessory.CROWN

"""Apartness: what tells two looks apart, and casts in which everybody is."""

from collections import Counter
from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from comic.cast import Accessory, Age, BackHair, Character, FacialHair, Fringe, Look, Outfit, Presentation, Species
from comic.storyboard import Setting
from engines.text import wardrobe
from engines.text.apartness import TOLD_APART, colour_distance, look_distance
from engines.text.casting import Part, cast_for
from engines.text.hair_words import HAIR_COLOURS
from engines.text.names import ENGLISH_FEMININE, ENGLISH_MASCULINE, KOREAN_FEMININE, KOREAN_MASCULINE

WORDS = st.sampled_from(
    [
        "",
        "",
        "여고생",
        "검은 단발머리 교복",
        "a schoolboy in uniform with short black hair",
        "할머니",
        "의사",
        "한복",
        "a knight",
    ]
)
NAMES = st.sampled_from([*KOREAN_FEMININE, *KOREAN_MASCULINE, *ENGLISH_FEMININE, *ENGLISH_MASCULINE, "선생님", "형사"])


def nearest_pair(cast: tuple[Character, ...]) -> float:
    return min(look_distance(one.look, other.look) for one, other in combinations(cast, 2))


@pytest.mark.parametrize(("one", "other"), list(combinations(HAIR_COLOURS.values(), 2)))
def test_hair_colour_alone_never_suffices(one: str, other: str) -> None:
    look = Look()
    distance = look_distance(look.model_copy(update={"hair": one}), look.model_copy(update={"hair": other}))
    assert 0 < distance < TOLD_APART / 1.5


def test_one_colour_is_no_distance_and_black_and_white_a_whole_one() -> None:
    assert colour_distance("#2f3a5f", "#2f3a5f") == 0
    assert colour_distance("#000000", "#ffffff") == 1
    assert 0.2 < colour_distance(HAIR_COLOURS["black"], HAIR_COLOURS["brown"]) < 0.5


@pytest.mark.parametrize(
    "changes",
    [
        {"glasses": True},
        {"facial_hair": FacialHair.FULL},
        {"back_hair": BackHair.BOB},
        {"fringe": Fringe.BACK},
        {"outfit": Outfit.COAT},
        {"presentation": Presentation.MASCULINE},
        {"height": 1.08},
        {"accessory": Accessory.EARRING},
    ],
)
def test_every_trait_counts_and_none_of_them_suffices(changes: dict[str, object]) -> None:
    assert 0.2 < look_distance(Look(), Look().model_copy(update=changes)) < TOLD_APART


def test_species_suffices_and_a_child_beside_a_grown_up_nearly_does() -> None:
    assert look_distance(Look(), Look(species=Species.CAT)) >= TOLD_APART
    assert look_distance(Look(age=Age.ADULT), Look(age=Age.CHILD)) > TOLD_APART / 2


@settings(max_examples=60, deadline=None)
@given(
    names=st.lists(NAMES, min_size=2, max_size=10, unique=True),
    seed=st.integers(0, 10**6),
    setting=st.sampled_from(Setting),
    frozen=st.integers(0, 6),
    words=WORDS,
)
def test_ten_of_one_cast_are_told_apart_with_those_who_were_there(
    names: list[str], seed: int, setting: Setting, frozen: int, words: str
) -> None:
    parts = tuple(Part(name, words) for name in names)
    before = cast_for(parts[:frozen], (), Counter({setting: 2}), seed)
    cast = cast_for(parts, before, Counter({setting: 2}), seed + 1)
    assert cast[: len(before)] == before
    assert nearest_pair(cast) >= TOLD_APART


def test_five_animals_of_one_kind_are_told_apart() -> None:
    for words in ("고양이", "강아지", "a ghost"):
        cast = cast_for(tuple(Part(name, words) for name in KOREAN_FEMININE[:5]), (), Counter({Setting.PARK: 1}), 8)
        assert nearest_pair(cast) >= TOLD_APART


def test_frozen_characters_who_do_not_play_count_too() -> None:
    known = cast_for(tuple(Part(name) for name in KOREAN_MASCULINE[:5]), (), Counter({Setting.CLASSROOM: 1}), 3)
    newcomers = cast_for(
        tuple(Part(name) for name in KOREAN_MASCULINE[5:10]), known, Counter({Setting.CLASSROOM: 1}), 4
    )
    assert nearest_pair((*known, *newcomers)) >= TOLD_APART


@pytest.mark.parametrize(
    "words",
    [
        "검은 단발머리에 교복을 입은 여고생",
        "a tall schoolboy with short black hair and a uniform",
        "an old man with a full beard and a long coat",
        "한복을 입은 쪽머리 여자",
    ],
)
@pytest.mark.parametrize("seed", range(6))
def test_where_words_force_one_look_the_free_traits_part_them(words: str, seed: int) -> None:
    cast = cast_for((Part("A", words), Part("B", words), Part("C", words)), (), Counter({Setting.CLASSROOM: 1}), seed)
    assert nearest_pair(cast) >= TOLD_APART
    assert len({(each.look.outfit, each.look.age) for each in cast}) == 1, "what the words say stays"


@pytest.mark.parametrize("outfit", wardrobe.PALETTES)
def test_a_palette_of_an_outfit_is_a_visible_difference(outfit: Outfit) -> None:
    for one, other in combinations(wardrobe.PALETTES[outfit], 2):
        look = Look(outfit=outfit)
        parted = look_distance(
            look.model_copy(update={"outfit_colours": one}), look.model_copy(update={"outfit_colours": other})
        )
        assert parted > 0.1

"""The wardrobe's data: colours in harmony, and hair as it grows."""

import math
from collections import Counter
from itertools import combinations

import pytest

from comic.cast import Outfit, Species
from comic.storyboard import Setting
from engines.illustrator.colour import hex_to_oklch
from engines.text import wardrobe
from engines.text.apartness import colour_distance
from engines.text.casting import LEGIBLE, Part, cast_for
from engines.text.garment_colours import is_off_the_skin, worn_on
from engines.text.names import KOREAN_FEMININE, KOREAN_MASCULINE
from engines.text.usual_looks import is_dyed

ALL = [(outfit, palette) for outfit, palettes in wardrobe.PALETTES.items() for palette in palettes]
EVERYDAY = [Setting.CLASSROOM, Setting.OFFICE, Setting.CAFE, Setting.STREET, Setting.HOSPITAL]
NAMES = (*KOREAN_FEMININE[:4], *KOREAN_MASCULINE[:4])


def oklab_distance(one: str, other: str) -> float:
    lightness, chroma, hue = hex_to_oklch(one)
    other_lightness, other_chroma, other_hue = hex_to_oklch(other)
    first, second = (
        (value * math.cos(math.radians(turn)), value * math.sin(math.radians(turn)))
        for value, turn in ((chroma, hue), (other_chroma, other_hue))
    )
    return math.hypot(lightness - other_lightness, math.dist(first, second))


@pytest.mark.parametrize(("outfit", "palette"), ALL)
def test_every_palette_is_in_harmony(outfit: Outfit, palette: tuple[str, str, str]) -> None:
    colours = [hex_to_oklch(colour) for colour in palette]
    lightness = [colour[0] for colour in colours]
    assert max(lightness) - min(lightness) >= 0.30
    assert oklab_distance(palette[0], palette[2]) >= 0.15
    for one, other in combinations([colour for colour in colours if colour[1] >= 0.04], 2):
        apart = abs((one[2] - other[2] + 180) % 360 - 180)
        assert apart <= 50 or apart >= 95, f"{outfit}: {apart:.0f}°"
    assert sum(colour[1] >= 0.14 for colour in colours) <= 1


@pytest.mark.parametrize("outfit", Outfit)
def test_an_outfit_has_palettes_that_are_not_mistaken_for_each_other(outfit: Outfit) -> None:
    palettes = wardrobe.PALETTES[outfit]
    assert len(palettes) >= 6
    for one, other in combinations(palettes, 2):
        steps = [oklab_distance(mine, theirs) for mine, theirs in zip(one, other, strict=True)]
        assert steps[0] >= 0.10 or max(steps[1:]) >= 0.12, (one, other)


@pytest.mark.parametrize("setting", EVERYDAY)
def test_everyday_casts_have_natural_hair_and_one_dyed_head_at_most(setting: Setting) -> None:
    dyed = Counter(
        sum(is_dyed(each.look) for each in cast_for(tuple(map(Part, NAMES)), (), Counter({setting: 3}), seed))
        for seed in range(30)
    )
    assert set(dyed) == {0, 1}
    assert 5 <= dyed[1] <= 20


@pytest.mark.parametrize("setting", [Setting.PALACE, Setting.SPACE, Setting.DUNGEON])
def test_other_worlds_have_hair_of_all_colours(setting: Setting) -> None:
    casts = [cast_for(tuple(map(Part, NAMES)), (), Counter({setting: 3}), seed) for seed in range(10)]
    assert all(sum(is_dyed(each.look) for each in cast) >= 2 for cast in casts)


def test_words_dye_as_many_as_they_like() -> None:
    parts = tuple(Part(name, "분홍 머리") for name in NAMES[:3])
    assert all(is_dyed(each.look) for each in cast_for(parts, (), Counter({Setting.CLASSROOM: 1}), 5))


def test_natural_hair_has_several_lightnesses() -> None:
    lightness = sorted(hex_to_oklch(colour)[0] for colour in set(wardrobe.NATURAL_HAIR))
    assert len(lightness) >= 6
    assert lightness[-1] - lightness[0] > 0.25


@pytest.mark.parametrize("setting", EVERYDAY)
def test_hair_and_skin_stand_out_from_the_clothes(setting: Setting) -> None:
    looks = [
        each.look
        for seed in range(12)
        for each in cast_for(tuple(map(Part, NAMES[:4])), (), Counter({setting: 3}), seed)
    ]
    legible = [
        look
        for look in looks
        if colour_distance(look.skin, look.outfit_colours[0]) >= LEGIBLE
        and max(colour_distance(look.hair, colour) for colour in look.outfit_colours[:2]) >= LEGIBLE
    ]
    assert len(legible) >= 0.9 * len(looks)


def test_one_class_wears_one_uniform() -> None:
    cast = cast_for(tuple(map(Part, NAMES[:5])), (), Counter({Setting.CLASSROOM: 3}), 7)
    assert {each.look.outfit for each in cast} == {Outfit.UNIFORM}
    assert len({each.look.outfit_colours for each in cast}) == 1


def test_every_other_species_has_coats() -> None:
    assert set(wardrobe.COATS) == set(Species) - {Species.HUMAN}
    for coats in wardrobe.COATS.values():
        assert len(set(coats)) >= 4


@pytest.mark.parametrize("skin", dict.fromkeys(wardrobe.SKINS))
def test_nothing_that_is_worn_looks_like_bare_skin(skin: str) -> None:
    for outfit, palettes in wardrobe.PALETTES.items():
        for palette in palettes:
            worn = worn_on(skin, palette)
            assert all(is_off_the_skin(colour, skin) for colour in worn), (outfit, palette, worn)


def test_a_cast_wears_no_garment_of_its_own_skin() -> None:
    for seed in range(12):
        parts = tuple(Part(name, "요리사") for name in ("민아", "준호", "Ella"))
        cast = cast_for(parts, (), Counter({Setting.KITCHEN: 3}), seed)
        for character in cast:
            look = character.look
            assert all(is_off_the_skin(colour, look.skin) for colour in look.outfit_colours), look

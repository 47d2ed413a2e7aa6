"""A painter's order names all that stays the same of somebody."""

import pytest

from comic.cast import Accessory, Age, BackHair, EyeShape, FaceShape, FacialHair, Fringe, Look, Outfit, Species
from engines.director.describe_look import look_words


def test_every_trait_is_named() -> None:
    look = Look(
        age=Age.MIDDLE_AGED,
        face=FaceShape.SQUARE,
        eye_shape=EyeShape.ALMOND,
        facial_hair=FacialHair.GOATEE,
        glasses=True,
        freckles=True,
        fringe=Fringe.CURTAIN,
        back_hair=BackHair.TWIN_TAILS,
        accessory=Accessory.EARRING,
        outfit=Outfit.ARMOUR,
        height=1.08,
        build=1.18,
    )
    words = look_words(look)
    for said in (
        "tall sturdy feminine middle aged",
        "square face",
        "almond-shaped eyes of colour #7a4a2c",
        "twin tails hair of colour #3a2a2e, curtain bangs",
        "glasses, a goatee, freckles",
        "earrings",
        "plate armour with a tabard in #2f3a5f, #f4f4f6, #b23a48",
        "skin of colour #f8dcc8",
    ):
        assert said in words, words


@pytest.mark.parametrize("species", [species for species in Species if species is not Species.HUMAN])
def test_of_an_animal_only_its_coat_is_named(species: Species) -> None:
    words = look_words(Look(species=species, hair="#101010", eyes="#30a030", accessory=Accessory.CROWN))
    assert words == f"{species.value}, coat of colour #101010, eyes of colour #30a030, a crown"


@pytest.mark.parametrize("trait", ["face", "eye_shape", "facial_hair", "outfit", "fringe", "back_hair", "accessory"])
def test_two_values_of_a_trait_read_differently(trait: str) -> None:
    values = type(getattr(Look(), trait))
    said = {look_words(Look().model_copy(update={trait: value})) for value in values}
    assert len(said) == len(values)

"""What is usual: the looks that somebody of this age, in this world, is drawn from where words leave them open.

In: what words say, a person's facts, the world. Out: `Choices`. Never: a draw.

In everyday Korean settings hair is black or brown, and one of a cast at most has dyed it; in palaces, dungeons, battles
and in space it has any colour.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TypeVar

from comic.cast import (
    Accessory,
    Age,
    BackHair,
    EyeShape,
    FaceShape,
    FacialHair,
    Fringe,
    Look,
    Outfit,
    Presentation,
    Species,
)
from comic.storyboard import Setting
from engines.illustrator.colour import hex_to_oklch
from engines.illustrator.creatures.breed import Breed, seeds_of_breed
from engines.illustrator.creatures.hide import seeds_of
from engines.text import wardrobe
from engines.text.breed_words import coats_of
from engines.text.choices import SEEDS, Choices, Cut, Dress
from engines.text.look_words import Described
from engines.text.people import Person

Trait = TypeVar("Trait")

_NATURAL_CHROMA_MAX = 0.085
_NATURAL_LIGHTNESS_MAX = 0.56
_OLD = (Age.MIDDLE_AGED, Age.ELDER)


@dataclass(frozen=True)
class World:
    """Where the story plays, whether in old Korea, whether this character may have dyed hair, and whether their name is
    Korean."""

    settings: Counter[Setting]
    historic: bool = False
    may_dye: bool = False
    korean: bool = True

    @property
    def is_everyday(self) -> bool:
        fantastic = sum(self.settings[setting] for setting in wardrobe.FANTASTIC)
        return fantastic * 2 <= sum(self.settings.values())


def is_dyed(look: Look) -> bool:
    """Whether hair of this colour would be dyed in Korea: neither black nor brown, nor grey with age."""
    lightness, chroma, _ = hex_to_oklch(look.hair)
    if look.species is not Species.HUMAN or (look.age in _OLD and chroma < 0.03):
        return False
    return chroma > _NATURAL_CHROMA_MAX or lightness > _NATURAL_LIGHTNESS_MAX


def choices_for(said: Described, person: Person, age: Age, presentation: Presentation, world: World) -> Choices:
    """Every trait that the words leave open gets what is usual for it."""
    species = said.species or Species.HUMAN
    human = species is Species.HUMAN
    feminine = presentation is Presentation.FEMININE
    dress = _dress(said, person, age, feminine, world)
    in_hanbok = all(outfit is Outfit.HANBOK for outfit, _ in dress)
    return Choices(
        species=species,
        presentation=presentation,
        age=age,
        cuts=_cuts(said, _usual_back(age, feminine, in_hanbok, world), _usual_fringe(feminine, in_hanbok)),
        dress=dress,
        hair=_only(said.hair) or _hair(species, said.breed, person, age, world),
        eyes=_only(said.eyes) or _eyes(species, world),
        skin=_only(said.skin) or (wardrobe.KOREAN_SKINS if world.korean else wardrobe.SKINS),
        face=_only(said.face) or _faces(feminine),
        eye_shape=_only(said.eye_shape) or _eye_shapes(feminine),
        facial_hair=_beards(said, age, feminine),
        glasses=_glasses(world) if said.glasses is None else (said.glasses,),
        freckles=(True,) if said.freckles else (*(False,) * 9, True),
        accessory=_only(_accessory(said, person, world)) or _accessories(feminine, age),
        height=_only(said.height) or (wardrobe.HEIGHTS if human else wardrobe.ANIMAL_HEIGHTS),
        build=_only(said.build) or (wardrobe.BUILDS if human else wardrobe.ANIMAL_BUILDS),
        seeds=_seeds(said),
    )


def _seeds(said: Described) -> range:
    """Of an animal or a monster the seed is what it looks like."""
    if said.breed is not None:
        return seeds_of_breed(said.breed, SEEDS)
    return SEEDS if said.hide is None else seeds_of(said.hide, SEEDS.start, SEEDS.stop)


def _only(said: Trait | None) -> tuple[Trait, ...]:
    return () if said is None else (said,)


def _cuts(said: Described, usual_back: tuple[BackHair, ...], fringes: tuple[Fringe, ...]) -> tuple[Cut, ...]:
    """Cropped hair has no other fringe."""
    backs: tuple[BackHair, ...] = _only(said.back_hair) or usual_back
    if said.fringe is Fringe.BUZZ and said.back_hair is None:
        backs = (BackHair.BUZZ,)
    cuts = []
    for back in backs:
        cropped = back is BackHair.BUZZ
        for brow in _only(said.fringe) or ((Fringe.BUZZ,) if cropped else fringes):
            cuts.append((back, brow))
    return tuple(cuts)


def _usual_back(age: Age, feminine: bool, in_hanbok: bool, world: World) -> tuple[BackHair, ...]:
    if in_hanbok:
        return wardrobe.OLD_KOREAN_BACK[feminine]
    if not feminine:
        return wardrobe.MASCULINE_BACK if world.is_everyday else wardrobe.MASCULINE_BACK + wardrobe.MASCULINE_LONG
    return wardrobe.ELDERLY_BACK if age is Age.ELDER else wardrobe.FEMININE_BACK


def _usual_fringe(feminine: bool, in_hanbok: bool) -> tuple[Fringe, ...]:
    if in_hanbok:
        return wardrobe.OLD_KOREAN_FRINGE[feminine]
    return wardrobe.FEMININE_FRINGE if feminine else wardrobe.MASCULINE_FRINGE


def _dress(said: Described, person: Person, age: Age, feminine: bool, world: World) -> tuple[Dress, ...]:
    worn = said.outfit or person.outfit
    if world.historic and (said.outfit in (None, Outfit.ROYAL)) and worn is not Outfit.ARMOUR:
        worn = Outfit.HANBOK
    if worn is Outfit.HANBOK and Outfit.ROYAL in (said.outfit, person.outfit):
        return tuple((worn, palette) for palette in wardrobe.COURT_HANBOK)
    outfits = wardrobe.outfits_for(world.settings, age, feminine) if worn is None else (worn,)
    return tuple((outfit, palette) for outfit in outfits for palette in wardrobe.PALETTES[outfit])


def _hair(species: Species, breed: Breed | None, person: Person, age: Age, world: World) -> tuple[str, ...]:
    if breed is not None:
        return coats_of(breed)
    if species is not Species.HUMAN:
        return wardrobe.COATS[species]
    if age is Age.ELDER:
        return wardrobe.ELDERLY_HAIR
    if age is Age.MIDDLE_AGED:
        return wardrobe.MIDDLE_AGED_HAIR
    if world.historic:
        return wardrobe.OLD_KOREAN_HAIR
    if not world.is_everyday or person.outfit in wardrobe.FANTASTIC_OUTFITS:
        return wardrobe.FREE_HAIR
    if world.may_dye:
        return wardrobe.DYED_HAIR
    return wardrobe.NATURAL_HAIR if world.korean else wardrobe.NATURAL_HAIR + wardrobe.WESTERN_HAIR


def _eyes(species: Species, world: World) -> tuple[str, ...]:
    brown = species is Species.HUMAN and world.korean and (world.is_everyday or world.historic)
    return wardrobe.KOREAN_EYES if brown else wardrobe.EYES


def _glasses(world: World) -> tuple[bool, ...]:
    return (False,) if world.historic else (*(False,) * 5, True)


def _faces(feminine: bool) -> tuple[FaceShape, ...]:
    usual: tuple[FaceShape, ...] = (*(FaceShape.OVAL,) * 3, FaceShape.ROUND, FaceShape.HEART, FaceShape.LONG)
    return (*usual, FaceShape.HEART) if feminine else (*usual, FaceShape.SQUARE, FaceShape.SQUARE)


def _eye_shapes(feminine: bool) -> tuple[EyeShape, ...]:
    usual: tuple[EyeShape, ...] = (
        EyeShape.ROUND,
        EyeShape.ALMOND,
        EyeShape.ALMOND,
        EyeShape.UPTURNED,
        EyeShape.DROOPING,
    )
    return (*usual, EyeShape.ROUND) if feminine else (*usual, EyeShape.NARROW)


def _beards(said: Described, age: Age, feminine: bool) -> tuple[FacialHair, ...]:
    """The young have none, whatever is said."""
    if age in (Age.CHILD, Age.TEEN):
        return (FacialHair.NONE,)
    if said.facial_hair is not None:
        return (said.facial_hair,)
    if feminine:
        return (FacialHair.NONE,)
    if age is Age.ADULT:
        return (FacialHair.NONE,) * 9 + (FacialHair.STUBBLE,)
    return (*(FacialHair.NONE,) * 5, FacialHair.STUBBLE, FacialHair.MOUSTACHE, FacialHair.GOATEE, FacialHair.FULL)


def _accessory(said: Described, person: Person, world: World) -> Accessory | None:
    """What words put on somebody's head; nobody of old Korea wears a western crown."""
    worn = said.accessory or person.accessory
    return Accessory.NONE if world.historic and worn is Accessory.CROWN else worn


def _accessories(feminine: bool, age: Age) -> tuple[Accessory, ...]:
    if age in _OLD or not feminine:
        return (*(Accessory.NONE,) * 5, Accessory.EARRING)
    return (*(Accessory.NONE,) * 3, Accessory.HAIRPIN, Accessory.EARRING)

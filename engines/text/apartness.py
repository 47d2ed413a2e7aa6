"""How well two characters are told apart: a distance over what a reader sees of them at phone size.

In: two looks. Out: a number; from `TOLD_APART` on nobody takes one for the other. Never: how a look is drawn.

Each trait adds its weight times a difference of 0–1. The weights follow what survives in a panel 60 pixels high: first
the silhouette (age, hair, height, build), then large areas of colour (hair, clothes), last the face. Hair colour can
never suffice alone, since night, sunset and printing in grey take it away: its weight is less than `TOLD_APART`.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from functools import lru_cache

from comic.cast import Accessory, Age, BackHair, EyeShape, FaceShape, FacialHair, Fringe, Look, Species
from engines.illustrator.colour import hex_to_oklch

TOLD_APART = 2.2
"""About three clear differences: another cut, other clothes and another colour; or age and anything else."""

SPECIES = 3.0
AGE = 1.5
"""A child beside a grown-up; neighbours in age differ by a part of it."""
PRESENTATION = 0.9
BACK_HAIR = 1.0
FRINGE = 0.6
HAIR_COLOUR = 1.2
OUTFIT = 0.8
OUTFIT_COLOUR = 0.8
TRIM_COLOUR = 0.3
HEIGHT = 0.5
BUILD = 0.5
GLASSES = 0.7
FACIAL_HAIR = 0.7
SKIN = 0.6
FACE = 0.4
EYE_SHAPE = 0.25
EYE_COLOUR = 0.15
FRECKLES = 0.25
ACCESSORY = 0.35

COAT = 2.2
"""Of an animal or a ghost hardly more is seen than the coat: it weighs as much as a person's hair and clothes."""

ANIMAL_SIZE = 0.9
"""Height and build, each: animals of one kind differ more in size than people, and in little else."""

_COLOUR_REACH = 0.32
"""The distance in OKLab from which on two colours are entirely different: black hair and brown are a third of it."""
_HEIGHT_REACH = 0.10
_BUILD_REACH = 0.16

_AGES = tuple(Age)
_AGE_STEPS = (0.0, 0.45, 0.8, 1.0, 1.0)
_CHILD_STEP = 0.8
"""A child is much smaller than a teenager: more than one step."""

_LONGISH = frozenset({BackHair.LONG, BackHair.WAVY})
_TIED = frozenset({BackHair.PONYTAIL, BackHair.BRAID})
_SHORTISH = frozenset({BackHair.SHORT, BackHair.BUZZ})
_FALLING = frozenset({Fringe.SEE_THROUGH, Fringe.BLUNT, Fringe.DOWN})
_PARTED = frozenset({Fringe.SIDE, Fringe.SWEPT})
_NEAR_SHAPES = frozenset(
    {
        frozenset({FaceShape.OVAL, FaceShape.HEART}),
        frozenset({FaceShape.OVAL, FaceShape.LONG}),
        frozenset({EyeShape.ROUND, EyeShape.ALMOND}),
        frozenset({FacialHair.NONE, FacialHair.STUBBLE}),
        frozenset({FacialHair.GOATEE, FacialHair.FULL}),
        frozenset({FacialHair.MOUSTACHE, FacialHair.GOATEE}),
    }
)
_NEAR = 0.5


@lru_cache(maxsize=4096)
def colour_distance(one: str, other: str) -> float:
    """0 for the same colour, 1 from `_COLOUR_REACH` in OKLab on."""
    lightness, chroma, hue = hex_to_oklch(one)
    other_lightness, other_chroma, other_hue = hex_to_oklch(other)
    turn = math.radians(hue - other_hue)
    across = chroma**2 + other_chroma**2 - 2 * chroma * other_chroma * math.cos(turn)
    return min(1.0, math.sqrt((lightness - other_lightness) ** 2 + max(0.0, across)) / _COLOUR_REACH)


def look_distance(one: Look, other: Look) -> float:
    """The sum over all visible traits; 0 for looks that a reader can't tell apart."""
    if one.species is not other.species:
        return SPECIES
    size = _reached(one.height, other.height, _HEIGHT_REACH), _reached(one.build, other.build, _BUILD_REACH)
    worn = ACCESSORY * (one.accessory is not other.accessory)
    worn *= 1 + (Accessory.CROWN in (one.accessory, other.accessory))
    if one.species is not Species.HUMAN:
        coat = COAT * colour_distance(one.hair, other.hair) + EYE_COLOUR * colour_distance(one.eyes, other.eyes)
        return ANIMAL_SIZE * sum(size) + worn + coat
    grown = HEIGHT * size[0] + BUILD * size[1]
    return grown + worn + _body(one, other) + _hair(one, other) + _clothes(one, other) + _face(one, other)


def nearest(look: Look, others: Iterable[Look]) -> float:
    """The distance to the most alike of the others; infinite when there are none."""
    return min((look_distance(look, other) for other in others), default=math.inf)


def _reached(one: float, other: float, reach: float) -> float:
    return min(1.0, abs(one - other) / reach)


def _body(one: Look, other: Look) -> float:
    steps = abs(_AGES.index(one.age) - _AGES.index(other.age))
    grown = _AGE_STEPS[steps]
    if steps and Age.CHILD in (one.age, other.age):
        grown = max(grown, _CHILD_STEP)
    return AGE * grown + PRESENTATION * (one.presentation is not other.presentation)


def _hair(one: Look, other: Look) -> float:
    back = _grouped(one.back_hair, other.back_hair, (_LONGISH, _TIED, _SHORTISH))
    fringe = _grouped(one.fringe, other.fringe, (_FALLING, _PARTED))
    return BACK_HAIR * back + FRINGE * fringe + HAIR_COLOUR * colour_distance(one.hair, other.hair)


def _grouped(one: object, other: object, groups: tuple[frozenset[object], ...]) -> float:
    """1 for different shapes, less for two of one group."""
    if one is other:
        return 0.0
    return _NEAR if any(one in group and other in group for group in groups) else 1.0


def _clothes(one: Look, other: Look) -> float:
    main, second, accent = (
        colour_distance(mine, theirs) for mine, theirs in zip(one.outfit_colours, other.outfit_colours, strict=True)
    )
    return OUTFIT * (one.outfit is not other.outfit) + OUTFIT_COLOUR * main + TRIM_COLOUR * max(second, accent)


def _face(one: Look, other: Look) -> float:
    return (
        GLASSES * (one.glasses is not other.glasses)
        + FACIAL_HAIR * _shaped(one.facial_hair, other.facial_hair)
        + SKIN * colour_distance(one.skin, other.skin)
        + FACE * _shaped(one.face, other.face)
        + EYE_SHAPE * _shaped(one.eye_shape, other.eye_shape)
        + EYE_COLOUR * colour_distance(one.eyes, other.eyes)
        + FRECKLES * (one.freckles is not other.freckles)
    )


def _shaped(one: object, other: object) -> float:
    if one is other:
        return 0.0
    return _NEAR if frozenset({one, other}) in _NEAR_SHAPES else 1.0

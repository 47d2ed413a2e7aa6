"""How animals, ghosts and monsters look: sizes, proportions, tones.

In: nothing. Out: numbers in local units (a grown person is about 1,400) and ratios. Never: a decision.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from comic.cast import Species
from engines.illustrator.creatures.breed import Breed

NATURAL_SIZE: Mapping[Species, float] = MappingProxyType(
    {Species.CAT: 1.06, Species.DOG: 0.96, Species.BIRD: 1.1, Species.GHOST: 1.0, Species.MONSTER: 1.24}
)
"""The drawings' sizes beside people: a cat to the knee, a dog over it, a bird to the shin, a monster a head above."""

BREED_SIZE: Mapping[Breed, float] = MappingProxyType(
    {
        Breed.TIGER: 2.05,
        Breed.LION: 2.05,
        Breed.WOLF: 1.1,
        Breed.HAWK: 1.25,
        Breed.PENGUIN: 1.5,
        Breed.OWL: 1.1,
        Breed.BEAR: 1.5,
    }
)
"""How much larger than its species a breed is: a tiger's back is at a hip's height."""

FORM_SHADOW = (-10.0, -7.0)
"""How far the lit part of a form lies from the form itself: what sticks out is its cel shadow."""

LIMB_SHADOW = (-7.0, -3.0)
SHADE_OPACITY = 0.9
LINE_INK = 0.5
"""How far a line's colour is mixed with ink."""

DARK_COAT, DARK_COAT_LINE = 0.36, 0.15
"""Below which lightness (OKLCH) lines inside a form are lighter than it, and by how much: dark ones are lost there."""

INNER_LINE = 0.6
"""Lines inside a form are this much of the outline's width."""

MONSTER_FAR_SHADE = 0.22
"""The same for a monster, whose limbs are as near as each other."""

FAR_LEG_SHADE = 0.55
"""How much of a cel shadow lies on the legs of the far side."""

TURNED_DEG = 23.0
PROFILE_DEG = 66.0
"""How far the skull is turned around its neck in a three-quarter view and in a profile, for what lies on it."""

CAT_HEAD = 0.56
DOG_HEAD = 0.73
"""Local units of a head unit: heads are large for their bodies, so that faces read, but smaller than a person's."""

HEIGHT_SHOWS = 0.6
"""How much of a look's height an animal's size follows: the tallest dog is no pony."""

STRIPE_UNITS = 13.0
"""A stripe's width where it starts."""

BROAD_HEAD = 1.12
"""A head broader than 1 / this of its height is framed by its breadth."""

GHOST_OPACITY = 0.88
GHOST_HOVER = 40.0
"""How high a ghost's feet would be above the ground."""

GHOST_FADE = (-10.0, 430.0)
"""From where to where below the hips a ghost fades."""

GHOST_SKIN, GHOST_PALLOR = "#d9e2f2", 0.8
GHOST_CLOTH, GHOST_RIBBON = "#f3f6fc", "#a9bbdd"
SPIRITS_OF = 3
"""One ghost of so many is a spirit under a cloth."""

SPIRIT_HEAD = 1.15
SPIRIT_OPACITY = 0.92
BIRD_HEAD = 0.56
MONSTER_HEAD = 1.9

LEAST_SQUASH = 0.62
"""However steeply the camera looks down, a body keeps this much of its height."""

GIRTH_PART = 0.9
"""How much of a body's length beyond its head stays clear of neighbours: a tail may leave the panel."""

LEDGE_PART, LEDGE_TALLEST = 0.8, 0.44
LEDGE_BACK, LEDGE_FEET, LEDGE_FRONT = 0.905, 0.94, 0.955
"""What a small animal is on beside people in a close shot: how much smaller heads are there, so that it is seen whole,
and how tall it is at most; where the top begins, where feet are on it and where it ends, as parts of the height."""

LEDGE_WOOD, LEDGE_STONE, LEDGE_JOINTS = "#b98a5e", "#b9b4ae", (0.14, 0.47, 0.83)
"""A table's wood, a wall's stone, and where the stones meet, as parts of the width."""

PAW_SHADOW, PAW_SHADOW_OPACITY = (70.0, 18.0), 0.45
"""The dark under an animal on a ledge: beyond its feet, and half its depth, in local units."""

SMALL_UNITS, SMALL_PART = 700.0, 0.66
"""Nobody but animals that stand lower than this: how much of a grown figure's part of the height they have, since as
tall as people they would be giants among the furniture."""

WHOLE_FACE_PART = (0.6, 0.86)
"""A creature's face in the closest shot, from brows to chin, as parts of the width and of the height at most."""

"""The style of heads: lines, proportions, tones.

In: nothing. Out: numbers in head units (the chin at about y = 100, the dome at −124), factors and colours. Never: a
drawing.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

from comic.cast import Age, EyeShape, FaceShape, Presentation

# -- lines, as parts of the figure's line width

CONTOUR_LINE = 0.72
"""Around the face; webtoon faces have finer lines than clothes."""

HAIR_LINE = 0.74
"""Around hair and its locks."""

FEATURE_LINE = 0.62
"""Nose, ears, lids, mouth."""

STRAND_LINE = 0.42
"""Strands inside the hair, folds of the skin."""

SOFT_SKIN_LINE = 0.14
SOFT_HAIR_LINE = 0.34
"""How much of their own shade lines on skin and on fair hair take, so that they stay coloured."""

# -- proportions


class FaceProportions(NamedTuple):
    """Half-widths of the frontal face at the temples, cheekbones (`cheek_y`), under them, at the jaw's corner
    (`jaw_y`) and at the chin, and where its parts lie."""

    temple: float
    cheek: float
    cheek_y: float
    low_cheek: float
    jaw: float
    jaw_y: float
    chin: float
    chin_y: float
    eye_y: float
    eye_offset: float
    nose_y: float
    mouth_y: float


FACES: Mapping[tuple[Age, Presentation], FaceProportions] = MappingProxyType(
    {
        (Age.CHILD, Presentation.FEMININE): FaceProportions(72, 76, 18, 69, 47, 71, 12, 92, 20, 36, 49, 67),
        (Age.CHILD, Presentation.MASCULINE): FaceProportions(72, 76, 18, 69.5, 48, 72, 13, 93, 19, 36, 50, 68),
        (Age.TEEN, Presentation.FEMININE): FaceProportions(68, 68, 9, 62.5, 41, 73, 12, 99, 10, 33.5, 50, 71),
        (Age.TEEN, Presentation.MASCULINE): FaceProportions(68, 67, 6, 61.5, 43, 74, 14, 102, 5, 33, 50, 73),
        (Age.ADULT, Presentation.FEMININE): FaceProportions(67, 65.5, 6, 60, 42, 76, 12, 105, 3, 33, 49, 75),
        (Age.ADULT, Presentation.MASCULINE): FaceProportions(68.5, 66.5, 4, 62, 46.5, 77, 16, 105, 1, 32.5, 49, 75),
        (Age.MIDDLE_AGED, Presentation.FEMININE): FaceProportions(68, 67, 8, 63, 45, 75, 15, 103, 4, 33, 48, 73),
        (Age.MIDDLE_AGED, Presentation.MASCULINE): FaceProportions(69, 68, 6, 65, 52, 79, 20, 106, 0, 33, 50, 76),
        (Age.ELDER, Presentation.FEMININE): FaceProportions(66, 66, 10, 63, 49, 76, 15, 101, 5, 32, 49, 73),
        (Age.ELDER, Presentation.MASCULINE): FaceProportions(67, 66, 4, 62, 50, 80, 18, 105, 1, 32, 51, 77),
    }
)


class FaceChange(NamedTuple):
    """What a face shape adds to the usual proportions."""

    temple: float = 0.0
    cheek: float = 0.0
    low_cheek: float = 0.0
    jaw: float = 0.0
    jaw_y: float = 0.0
    chin: float = 0.0
    chin_y: float = 0.0
    mouth_y: float = 0.0


FACE_CHANGES: Mapping[FaceShape, FaceChange] = MappingProxyType(
    {
        FaceShape.OVAL: FaceChange(),
        FaceShape.ROUND: FaceChange(
            temple=2, cheek=4.5, low_cheek=6.5, jaw=7.5, jaw_y=2, chin=5, chin_y=-5, mouth_y=-2
        ),
        FaceShape.SQUARE: FaceChange(temple=2, cheek=1, low_cheek=3, jaw=8, jaw_y=4.5, chin=3, chin_y=0.5),
        FaceShape.HEART: FaceChange(temple=4, cheek=3.5, low_cheek=-1, jaw=-4, chin=-3, chin_y=2),
        FaceShape.LONG: FaceChange(temple=-3, cheek=-4, low_cheek=-3, jaw=-1, jaw_y=5, chin=2, chin_y=6.5, mouth_y=4),
    }
)


class EyeProportions(NamedTuple):
    """Half an eye's width, its height, and how far above the eye's middle its brow lies."""

    half_width: float
    height: float
    brow_lift: float


EYES: Mapping[tuple[Age, Presentation], EyeProportions] = MappingProxyType(
    {
        (Age.CHILD, Presentation.FEMININE): EyeProportions(23, 39, 38),
        (Age.CHILD, Presentation.MASCULINE): EyeProportions(23, 36, 36),
        (Age.TEEN, Presentation.FEMININE): EyeProportions(22, 35, 34),
        (Age.TEEN, Presentation.MASCULINE): EyeProportions(21.5, 25.5, 26),
        (Age.ADULT, Presentation.FEMININE): EyeProportions(22, 28.5, 28),
        (Age.ADULT, Presentation.MASCULINE): EyeProportions(21, 20, 21.5),
        (Age.MIDDLE_AGED, Presentation.FEMININE): EyeProportions(20.5, 24.5, 26),
        (Age.MIDDLE_AGED, Presentation.MASCULINE): EyeProportions(20, 20, 22),
        (Age.ELDER, Presentation.FEMININE): EyeProportions(18.5, 20, 25),
        (Age.ELDER, Presentation.MASCULINE): EyeProportions(18.5, 17.5, 22),
    }
)


class EyeChange(NamedTuple):
    """What an eye shape does: factors of width and height, and how far the outer corner lies below the inner one."""

    width: float = 1.0
    height: float = 1.0
    outer_drop: float = 0.0
    outer_lid: float = 0.0
    """How far the upper lid's outer third is lowered."""


EYE_CHANGES: Mapping[EyeShape, EyeChange] = MappingProxyType(
    {
        EyeShape.ROUND: EyeChange(width=0.97, height=1.1),
        EyeShape.ALMOND: EyeChange(width=1.08, height=0.84, outer_drop=-5),
        EyeShape.UPTURNED: EyeChange(width=1.06, height=0.92, outer_drop=-13),
        EyeShape.DROOPING: EyeChange(width=1.05, height=0.92, outer_drop=10, outer_lid=3.5),
        EyeShape.NARROW: EyeChange(width=1.14, height=0.6, outer_drop=-4.5),
    }
)

TURNED_CENTRE = 14.5
"""How far the face's middle line lies right of the head's in a three-quarter view (handbook illustrator.md)."""

FAR_SIDE = 0.74
"""How wide features on the far side of a turned face are, as a part of the near side's."""

BROAD_JAW = 46.0
"""From this half-width on a jaw shows only half of what it has more in a turned face: its corner goes back there."""

FRONT_JAW_DROP = 0.6
"""How far the chin of a front or turned head sinks with its jaw, as a part of a profile's, which opens forwards."""

FAR_BONE_BELOW = 19.0
"""How far below the cheekbones' height the far one of a turned face stands out most."""

FAR_JAW_ROUND = 2.5
"""How far the far jaw stands out at least from a straight line between cheek and chin: a hollow would be a dent."""

FAR_EYE_INSIDE = 3.0
"""How far inside of a turned face's outline its far eye ends."""

FAR_LASH = 0.35
"""How far a far eye's lashes reach outwards, as a part of the near one's."""

NARROWEST_IRIS = 0.7
"""How narrow a far iris gets at most: it has to stay the other one's pair."""

SLEEPY_OPENING, LEAST_SEEN_IRIS = 0.72, 0.62
"""Down to which opening an eye stays awake, and how much of its iris's height is then seen at least."""

SLANT_SINKS = 0.22
"""How far an iris sinks for every unit by which anger lowers the lid's inner corner, or the lid hides it."""

LOWER_LID_LINE = 1.7
"""How thick the lower lid is drawn at its outer corner, in head units."""

LASH_THICKNESS: Mapping[tuple[Age, Presentation], float] = MappingProxyType(
    {
        (Age.CHILD, Presentation.FEMININE): 5.0,
        (Age.CHILD, Presentation.MASCULINE): 4.2,
        (Age.TEEN, Presentation.FEMININE): 5.2,
        (Age.TEEN, Presentation.MASCULINE): 3.8,
        (Age.ADULT, Presentation.FEMININE): 5.0,
        (Age.ADULT, Presentation.MASCULINE): 3.6,
        (Age.MIDDLE_AGED, Presentation.FEMININE): 4.0,
        (Age.MIDDLE_AGED, Presentation.MASCULINE): 3.2,
        (Age.ELDER, Presentation.FEMININE): 3.0,
        (Age.ELDER, Presentation.MASCULINE): 2.7,
    }
)
BROW_THICKNESS: Mapping[tuple[Age, Presentation], float] = MappingProxyType(
    {
        (Age.CHILD, Presentation.FEMININE): 4.2,
        (Age.CHILD, Presentation.MASCULINE): 4.5,
        (Age.TEEN, Presentation.FEMININE): 4.4,
        (Age.TEEN, Presentation.MASCULINE): 5.8,
        (Age.ADULT, Presentation.FEMININE): 4.4,
        (Age.ADULT, Presentation.MASCULINE): 6.4,
        (Age.MIDDLE_AGED, Presentation.FEMININE): 4.2,
        (Age.MIDDLE_AGED, Presentation.MASCULINE): 6.6,
        (Age.ELDER, Presentation.FEMININE): 3.4,
        (Age.ELDER, Presentation.MASCULINE): 7.0,
    }
)

# -- tones

EYE_WHITE = "#f8f3f6"
LID_SHADOW = "#5d5484"
LID_SHADOW_OPACITY = 0.46
LID_TINT_OPACITY = 0.34
"""Colour around the lids."""

CREASE_OPACITY = 0.7
CHEEK_OPACITY = 0.26
"""The blush that everybody wears; an expression's own comes on top."""
NOSE_SHADE_OPACITY = 0.5
LIP_OPACITY: Mapping[Presentation, float] = MappingProxyType({Presentation.FEMININE: 0.5, Presentation.MASCULINE: 0.2})
MOUTH_INSIDE = "#7f2d38"
THROAT = "#571c29"
TONGUE = "#e3807e"
TEETH = "#fffdf9"
BAG_TINT = "#8a6f98"
BAG_TINT_PART, BAG_OPACITY = 0.15, 0.42
"""Under tired eyes: skin in shadow with a trace of this colour, faint, or it looks like a bruise."""

FACE_SHADE_OPACITY = 0.6
FRINGE_SHADOW_DROP = 9.0
FRINGE_SHADOW_OPACITY = 0.8
STUBBLE_OPACITY = 0.15
STUBBLE_TINT, STUBBLE_TINT_PART = "#5a6070", 0.35
"""How strong the shade of stubble is at the chin, and how much of this colour the hair's takes in it."""

BEARD_SKIN = 0.15
"""How much skin shines through a beard."""

BEARD_EDGE = 4.5
"""How far its outermost hairs reach over the skin."""

MOUSTACHE_BELOW_NOSE = 8.5
MOUSTACHE_ON_LIP = 1.6
"""Where a moustache begins under the nose's tip, and how far it hangs over an open mouth's
edge, or ends above a closed one's line."""

# -- signs

TEAR = "#c9e8ff"
FAR_TEAR = 0.62
"""How far down a tear runs on a turned head's far cheek: its edge recedes."""

TEAR_SIZE, TEAR_ALONG_LID = 5.8, 0.22
"""Half the breadth of a running tear's drop, and where it leaves the lid, from the eye's middle to its corner."""
TEAR_LINE = "#74aede"
GLOOM = "#4a5a9a"
GLOOM_LINE = "#3c4780"
PUFF = "#f7f8fc"
PUFF_TRAIL = ((0.5, 5.0, 0.22), (0.85, 9.0, 0.3), (1.2, 14.0, 0.36))
"""A breath from the mouth on: where each soft disc lies on its way, how large and how opaque it is."""
SWEAT = "#c9ebff"
SWEAT_LINE = "#4d8fc9"
SWEAT_SIZE, SWEAT_TIP, SWEAT_TRAIL = 5.5, 2.6, 2.0
"""Half the breadth of a drop of sweat and more, how far its tip lies above it (in these), and how wide its trail is."""

SWEAT_ABOVE_MOUTH, SWEAT_INSIDE = 6.0, 14.0
"""How far above the mouth and inside of the cheek's edge a run of sweat ends."""

ANGER = "#e0303f"

PROFILE_EYE_FRONT = 51.5
"""Where the cornea of an eye in profile lies, a little behind the root of the nose."""

PROFILE_EYE_SIZE = 1.12
"""Eyes in profile are drawn a little larger than the frontal ones, or they look lost."""

GROWN_LIPS = 1.3
"""How much more colour the lips of grown women have."""

CLOSED_LASH = 4.6
"""How thick at least the arc of an eye laughed shut is: it carries the whole expression."""

WET_RIM = 2.4
"""How thick the water on a lower lid is, in head units: it stays inside of the lid."""

WELL_PART, WELL_OPACITY = 0.19, 0.66
"""How high tears that don't run stand on a lower lid, as a part of the eye's height, and how opaque they are."""

CROWN_TOP_Y = -158.0
"""How high the points of a crown reach: a head's box ends there."""

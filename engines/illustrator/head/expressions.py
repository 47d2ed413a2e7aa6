"""What a face does for every expression, as data.

In: an `Expression`, a `Voice`. Out: `Features`. Never: a drawing.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from types import MappingProxyType

from comic.storyboard import Expression, Voice


class Mouth(StrEnum):
    """The mouths that `mouth` can draw."""

    LINE = "line"
    FLAT = "flat"
    FIRM = "firm"
    SMILE = "smile"
    SMIRK = "smirk"
    FROWN = "frown"
    WAVY = "wavy"
    SNEER = "sneer"
    OPEN_SMILE = "open_smile"
    LAUGH = "laugh"
    SHOUT = "shout"
    OH = "oh"
    WAIL = "wail"
    TREMBLE = "tremble"
    TALK = "talk"
    MURMUR = "murmur"


OPEN_MOUTHS = frozenset(
    {
        Mouth.OPEN_SMILE,
        Mouth.LAUGH,
        Mouth.SHOUT,
        Mouth.OH,
        Mouth.WAIL,
        Mouth.TREMBLE,
        Mouth.TALK,
        Mouth.MURMUR,
    }
)

_TALKING: Mapping[Mouth, tuple[Mouth, float]] = MappingProxyType(
    {
        Mouth.LINE: (Mouth.TALK, 1.0),
        Mouth.FLAT: (Mouth.TALK, 0.9),
        Mouth.FIRM: (Mouth.TALK, 1.15),
        Mouth.SMILE: (Mouth.OPEN_SMILE, 0.85),
        Mouth.SMIRK: (Mouth.OPEN_SMILE, 0.7),
        Mouth.FROWN: (Mouth.MURMUR, 1.0),
        Mouth.WAVY: (Mouth.MURMUR, 0.9),
        Mouth.SNEER: (Mouth.TALK, 1.1),
    }
)
_SHOUTING: Mapping[Mouth, tuple[Mouth, float]] = MappingProxyType(
    {
        Mouth.LINE: (Mouth.SHOUT, 0.85),
        Mouth.FLAT: (Mouth.SHOUT, 0.8),
        Mouth.FIRM: (Mouth.SHOUT, 1.0),
        Mouth.SMILE: (Mouth.LAUGH, 0.9),
        Mouth.SMIRK: (Mouth.OPEN_SMILE, 1.0),
        Mouth.FROWN: (Mouth.WAIL, 0.9),
        Mouth.WAVY: (Mouth.WAIL, 0.8),
        Mouth.SNEER: (Mouth.SHOUT, 0.85),
    }
)
"""What a closed mouth becomes when it is heard, and how wide; open ones stay as they are."""


@dataclass(frozen=True)
class Features:
    """Lengths are in head units, `gaze_` from −1 to 1 (right and down are positive), the rest factors and counts.

    `opening` of the eyes and `iris` are factors; `lower_lid` raises the lower lid; `slant` lowers the lid's inner
    corner; `brow_inner` and `brow_outer` lower the brow's ends; `brow_raise` moves both (negative is up) and
    `brow_uneven` the right one only; `closed` shuts the eyes. `gloom` casts a shadow over the forehead.
    """

    mouth: Mouth
    mouth_width: float = 1.0
    opening: float = 1.0
    lower_lid: float = 0.0
    slant: float = 0.0
    gaze_x: float = 0.0
    gaze_y: float = 0.0
    iris: float = 1.0
    shine: float = 1.0
    closed: bool = False
    brow_inner: float = 0.0
    brow_outer: float = 0.0
    brow_raise: float = 0.0
    brow_uneven: float = 0.0
    brow_weight: float = 1.0
    blush: float = 0.0
    blush_lines: bool = False
    tears: bool = False
    sweat_drops: int = 0
    eye_bags: bool = False
    gloom: bool = False
    anger_marks: int = 0
    nose_creases: bool = False


EXPRESSIONS: Mapping[Expression, Features] = MappingProxyType(
    {
        Expression.NEUTRAL: Features(Mouth.LINE),
        Expression.SMILE: Features(
            Mouth.SMILE, mouth_width=1.12, opening=0.94, lower_lid=2.0, brow_raise=-3, blush=0.5
        ),
        Expression.LAUGH: Features(Mouth.LAUGH, closed=True, brow_raise=-7, blush=0.8),
        Expression.SAD: Features(
            Mouth.FROWN, opening=0.78, brow_inner=-9, brow_outer=4, gaze_y=0.5, gaze_x=-0.2, shine=0.9
        ),
        Expression.CRY: Features(
            Mouth.WAIL,
            opening=0.66,
            lower_lid=3.5,
            brow_inner=-13,
            brow_outer=6,
            gaze_y=0.25,
            tears=True,
            blush=0.7,
            shine=1.3,
        ),
        Expression.ANGRY: Features(
            Mouth.SHOUT,
            mouth_width=0.82,
            opening=0.86,
            slant=7,
            brow_inner=10,
            brow_outer=-6,
            brow_raise=3,
            iris=0.92,
            brow_weight=1.15,
            shine=0.7,
            anger_marks=1,
        ),
        Expression.FURIOUS: Features(
            Mouth.SHOUT,
            mouth_width=1.22,
            opening=0.88,
            slant=10,
            brow_inner=14,
            brow_outer=-9,
            brow_raise=4,
            iris=0.74,
            brow_weight=1.35,
            shine=0.5,
            blush=0.45,
            anger_marks=2,
            nose_creases=True,
        ),
        Expression.SURPRISED: Features(Mouth.OH, opening=1.22, iris=0.8, brow_raise=-13, gaze_y=-0.05),
        Expression.SHOCKED: Features(
            Mouth.OH,
            mouth_width=1.5,
            opening=1.28,
            iris=0.52,
            brow_raise=-16,
            brow_inner=-4,
            shine=0.4,
            sweat_drops=1,
            gloom=True,
        ),
        Expression.SCARED: Features(
            Mouth.TREMBLE,
            opening=1.2,
            iris=0.6,
            brow_inner=-10,
            brow_raise=-6,
            sweat_drops=2,
            gloom=True,
            shine=0.4,
        ),
        Expression.SHY: Features(
            Mouth.WAVY,
            opening=0.8,
            gaze_x=-0.7,
            gaze_y=0.35,
            brow_inner=-7,
            brow_raise=-1,
            blush=1.0,
            blush_lines=True,
        ),
        Expression.DETERMINED: Features(
            Mouth.FIRM, opening=0.9, slant=5, brow_inner=8, brow_outer=-5, brow_raise=2, brow_weight=1.15
        ),
        Expression.SMIRK: Features(Mouth.SMIRK, opening=0.8, slant=3, brow_inner=3, brow_uneven=-9, lower_lid=2),
        Expression.TIRED: Features(
            Mouth.FLAT, opening=0.5, brow_outer=3, brow_raise=1, gaze_y=0.3, eye_bags=True, shine=0.5
        ),
        Expression.THINKING: Features(
            Mouth.FLAT,
            mouth_width=0.8,
            opening=0.86,
            gaze_x=0.65,
            gaze_y=-0.55,
            brow_inner=2,
            brow_raise=-2,
            brow_uneven=-7,
        ),
        Expression.DISGUSTED: Features(
            Mouth.SNEER,
            opening=0.6,
            lower_lid=4.5,
            slant=4,
            gaze_x=-0.5,
            gaze_y=0.2,
            brow_inner=8,
            brow_outer=1,
            brow_uneven=-5,
            brow_raise=2,
            sweat_drops=1,
            nose_creases=True,
        ),
    }
)


def features_of(expression: Expression, voice: Voice = Voice.SILENT) -> Features:
    """What the face does for this expression while it is silent, talks or shouts."""
    features = EXPRESSIONS[expression]
    if voice is Voice.SILENT:
        return features
    mouth, width = (_SHOUTING if voice is Voice.SHOUTING else _TALKING).get(
        features.mouth, (features.mouth, features.mouth_width)
    )
    return replace(features, mouth=mouth, mouth_width=width)

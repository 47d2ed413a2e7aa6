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
    PURSED = "pursed"
    SNEER = "sneer"
    GRIT = "grit"
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
        Mouth.GRIT,
        Mouth.SNEER,
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
        Mouth.PURSED: (Mouth.TALK, 0.85),
        Mouth.SNEER: (Mouth.SNEER, 1.1),
        Mouth.GRIT: (Mouth.SHOUT, 0.8),
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
        Mouth.PURSED: (Mouth.SHOUT, 0.8),
        Mouth.SNEER: (Mouth.SHOUT, 0.85),
        Mouth.GRIT: (Mouth.SHOUT, 1.1),
    }
)
"""What a closed or clenched mouth becomes when it is heard, and how wide; open ones stay as they are."""


@dataclass(frozen=True)
class Features:
    """Lengths are in head units, `gaze_` from −1 to 1 (right and down are positive), the rest factors and counts.

    `opening` of the eyes and `iris` are factors; `lower_lid` raises the lower lid; `slant` lowers the lid's inner
    corner; `brow_inner` and `brow_outer` lower the brow's ends; `brow_raise` moves both (negative is up) and
    `brow_uneven` the right one only; `closed` shuts the eyes, `wet` fills them with tears that don't run yet. `gloom`
    casts a shadow over the forehead; `sigh` breathes out a puff while the mouth is open.
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
    wet: bool = False
    tears: bool = False
    sweat_drops: int = 0
    eye_bags: bool = False
    gloom: bool = False
    anger_marks: int = 0
    nose_creases: bool = False
    sigh: bool = False


EXPRESSIONS: Mapping[Expression, Features] = MappingProxyType(
    {
        Expression.NEUTRAL: Features(Mouth.LINE),
        Expression.SMILE: Features(
            Mouth.SMILE, mouth_width=1.15, opening=0.92, lower_lid=2.5, brow_raise=-3, blush=0.6, shine=1.1
        ),
        Expression.LAUGH: Features(Mouth.LAUGH, mouth_width=1.08, closed=True, brow_raise=-8, blush=0.85),
        Expression.SAD: Features(
            Mouth.FROWN,
            opening=0.74,
            brow_inner=-10,
            brow_outer=5,
            brow_raise=-1,
            gaze_y=0.55,
            gaze_x=-0.15,
            shine=1.15,
            wet=True,
        ),
        Expression.CRY: Features(
            Mouth.WAIL,
            opening=0.9,
            lower_lid=2,
            brow_inner=-14,
            brow_outer=7,
            gaze_y=0.15,
            tears=True,
            blush=0.8,
            shine=1.15,
        ),
        Expression.ANGRY: Features(
            Mouth.GRIT,
            opening=0.8,
            slant=8,
            brow_inner=11,
            brow_outer=-6,
            brow_raise=3,
            iris=0.92,
            brow_weight=1.2,
            shine=0.7,
            anger_marks=1,
        ),
        Expression.FURIOUS: Features(
            Mouth.SHOUT,
            mouth_width=1.3,
            opening=0.96,
            slant=11,
            brow_inner=15,
            brow_outer=-10,
            brow_raise=4,
            iris=0.74,
            brow_weight=1.45,
            shine=0.35,
            blush=0.55,
            anger_marks=2,
            nose_creases=True,
        ),
        Expression.SURPRISED: Features(
            Mouth.OH, mouth_width=0.95, opening=1.22, iris=0.84, brow_raise=-14, gaze_y=-0.05, shine=1.05
        ),
        Expression.SHOCKED: Features(
            Mouth.OH,
            mouth_width=1.55,
            opening=1.34,
            iris=0.46,
            brow_raise=-16,
            brow_inner=-5,
            shine=0.35,
            sweat_drops=1,
            gloom=True,
        ),
        Expression.SCARED: Features(
            Mouth.TREMBLE,
            opening=1.16,
            iris=0.62,
            brow_inner=-13,
            brow_outer=3,
            brow_raise=-4,
            sweat_drops=2,
            gloom=True,
            wet=True,
            shine=0.5,
        ),
        Expression.SHY: Features(
            Mouth.WAVY,
            mouth_width=0.9,
            opening=0.78,
            gaze_x=-0.75,
            gaze_y=0.45,
            brow_inner=-8,
            brow_raise=-2,
            blush=1.0,
            blush_lines=True,
            shine=1.1,
        ),
        Expression.DETERMINED: Features(
            Mouth.FIRM, opening=0.86, slant=9, brow_inner=10, brow_outer=-7, brow_raise=2, brow_weight=1.3, shine=1.15
        ),
        Expression.SMIRK: Features(
            Mouth.SMIRK, mouth_width=1.1, opening=0.7, slant=3, gaze_x=0.3, brow_inner=4, brow_uneven=-11, lower_lid=2.5
        ),
        Expression.TIRED: Features(
            Mouth.FLAT,
            mouth_width=0.9,
            opening=0.34,
            brow_inner=-3,
            brow_outer=4,
            brow_raise=2,
            gaze_y=0.35,
            eye_bags=True,
            shine=0.4,
            sigh=True,
        ),
        Expression.THINKING: Features(
            Mouth.PURSED, opening=0.88, gaze_x=0.75, gaze_y=-0.7, brow_inner=3, brow_raise=-3, brow_uneven=-9
        ),
        Expression.DISGUSTED: Features(
            Mouth.SNEER,
            opening=0.54,
            lower_lid=5,
            slant=5,
            gaze_x=-0.6,
            gaze_y=0.15,
            brow_inner=9,
            brow_outer=2,
            brow_uneven=-4,
            brow_raise=2,
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

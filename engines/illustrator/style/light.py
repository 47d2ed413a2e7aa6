"""How light looks: the grade of every mood, rims, halos, shadows, silhouettes, as data.

In: nothing. Out: colours and strengths. Never: a colour of a place or a time of day (that is `sets.daylight`), a
decision.

Shadows are never grey: every grade has a hue of its own in its darks and another one in its lights.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from comic.storyboard import Mood, Shot, TimeOfDay


@dataclass(frozen=True)
class Grade:
    """A mood's light and colours.

    `saturation` is a factor, `contrast` (−1…1) bends the tones around the middle, `black` and `white` are what the
    darkest and the brightest tone become. `place_tint` and `figure_tint` are multiplied over place and people before,
    `key` is light screened from the upper left with `key_strength`, `corner` what the corners fall to by
    `corner_strength`, `rim` the edge of figures (None: the place's), `bloom` how far bright parts shine over. All
    strengths are 0–1.
    """

    saturation: float = 1.05
    contrast: float = 0.14
    black: str = "#0a0618"
    white: str = "#fffdf8"
    place_tint: str = "#ffffff"
    figure_tint: str = "#ffffff"
    key: str = "#fff2d8"
    key_strength: float = 0.08
    corner: str = "#8d80b8"
    corner_strength: float = 0.0
    rim: str | None = None
    bloom: float = 0.22


GRADES: Mapping[Mood, Grade] = MappingProxyType(
    {
        Mood.NEUTRAL: Grade(),
        Mood.HAPPY: Grade(
            saturation=1.10,
            contrast=0.06,
            black="#140818",
            white="#fffaee",
            key="#ffe7a8",
            key_strength=0.4,
            bloom=0.32,
        ),
        Mood.ROMANTIC: Grade(
            saturation=1.06,
            contrast=0.0,
            black="#1a0a20",
            white="#fff6f2",
            place_tint="#fbe9f0",
            key="#ffc4d4",
            key_strength=0.5,
            corner="#b67fc0",
            corner_strength=0.22,
            rim="#ffe3ea",
            bloom=0.55,
        ),
        Mood.SAD: Grade(
            saturation=0.98,
            contrast=0.08,
            black="#081030",
            white="#f1f5ff",
            place_tint="#bccbf2",
            figure_tint="#dde6fb",
            key="#b4d0ff",
            key_strength=0.5,
            corner="#3a4a94",
            corner_strength=0.50,
            rim="#dcebff",
            bloom=0.40,
        ),
        Mood.TENSE: Grade(
            saturation=1.22,
            contrast=0.24,
            black="#031c2a",
            white="#fff7ec",
            place_tint="#ccd2d8",
            figure_tint="#ebe8ea",
            key="#ffc48c",
            key_strength=0.42,
            corner="#15607e",
            corner_strength=0.80,
            rim="#ffd09a",
            bloom=0.34,
        ),
        Mood.SCARY: Grade(
            saturation=1.0,
            contrast=0.22,
            black="#10072e",
            white="#e9fff6",
            place_tint="#9c98d4",
            figure_tint="#d4d4f2",
            key="#6fe0d4",
            key_strength=0.5,
            corner="#2a1c6a",
            corner_strength=0.80,
            rim="#9af0e4",
            bloom=0.38,
        ),
    }
)

ROOF_TINT_PART = 0.65
ROOF_KEY_PART = 0.3
ROOF_CORNER_PART = 0.5
"""Under a roof lamps light people: how much of a mood's tints is taken back there, how much of its key and of its dark
corners stays. Skin keeps its warm hue so in every mood."""

NIGHT_TINT_PART = 0.5
"""How much of a mood's tint is taken back from a place at night, which is dark already."""

DAY_RIM = "#fffaf0"
DAY_RIM_STRENGTH = 0.5
RIM_STRENGTH = 0.85
"""How strongly the lit edge shines where a place has a coloured rim, and the faint one that daylight leaves."""

RIM_PX = {Shot.FULL: 2.0, Shot.WIDE: 2.0, Shot.WAIST: 4.0}
CLOSE_RIM_PX = 5.0
RIM_AIR_PART = 1.0
RIM_COVERED = (0.6, 0.72)
"""A rim ends in gaps inside a silhouette: how far around a spot is looked, in widths of the rim on an eighth of the
picture, and how much of that is covered where the rim begins to fade and where it is gone."""

HALO = {Shot.FULL: 0.14, Shot.WIDE: 0.10}
CLOSE_HALO = 0.26

SHADOW = "#261e48"
CONTACT_STRENGTH = 0.76
CAST_STRENGTH = {TimeOfDay.MORNING: 0.34, TimeOfDay.NOON: 0.36, TimeOfDay.SUNSET: 0.42, TimeOfDay.NIGHT: 0.36}
INDOOR_CAST_PART = 0.85
"""How dark the dot under a foot and the shadow beyond it are; under a roof the latter is fainter."""

DARK_GROUND_PART = 0.34
"""A shadow is no lighter than this part of ground that is dark itself, or nobody would stand on it."""

CAST = {
    TimeOfDay.MORNING: (0.28, 0.09),
    TimeOfDay.NOON: (0.12, 0.03),
    TimeOfDay.SUNSET: (0.31, 0.11),
    TimeOfDay.NIGHT: (0.18, 0.04),
}
INDOOR_CAST = (0.14, 0.03)
"""How far a shadow falls to the right and to the camera, as parts of the figure's height, or of a tree's crown: the
light comes from the upper left, from behind. Short enough that everything in a picture stands in one kind of soft
pool."""

FALLOFF = "#a79cd0"
FALLOFF_STRENGTH = 0.30
BOUNCE_PART = 0.55
"""What the foot of a figure falls to, and how much of it is the colour that the ground throws back."""

AMBIENT_PART = 0.10
"""How much of the place's mean colour lies on figures."""

READABLE_PART = 0.22
"""How much of a figure's tint is taken back: people are seen better than what is behind them."""

SILHOUETTE = "#1a1038"
SILHOUETTE_OPACITY = 0.90
"""A silhouette keeps a trace of what it hides, so that arms read before a body."""

LUMINOUS: Mapping[TimeOfDay, str] = MappingProxyType(
    {
        TimeOfDay.MORNING: "#ffe9c4",
        TimeOfDay.NOON: "#eaf6ff",
        TimeOfDay.SUNSET: "#ffb27a",
        TimeOfDay.NIGHT: "#8fb0ff",
    }
)
LUMINOUS_STRENGTH = 0.66
"""The light that a silhouette stands before."""

NEAR_RIM_STRENGTH = 0.75
NEAR_FIGURE_TINT = "#dbd7d3"
NEAR_FIGURE_BLUR_PX = 1.0
NEAR_LIGHT_PART = 0.42
"""Somebody at the camera: darker, without a hue of that dark, and a little out of focus, with so much of the place's
tint taken back that hair and clothes are known again."""

FOREGROUND_PART = 0.42
"""How many wide panels are seen past something at the camera."""

FOREGROUND_BLUR_PART = 0.0045
FOREGROUND_TINT = "#beb6c8"
LEAF_GREENS = ("#4a8f5a", "#5fa765", "#3b7a55", "#86c06f")
TWIG = "#5a4438"
"""Its blur as a part of the width, its darkness, the colours of its leaves and twigs."""

UNLIT_PLACE_TINT, UNLIT_FIGURE_TINT = "#6c76ac", "#a6b0dc"
"""What is multiplied over a place and its people when the lights are out."""

UNLIT_RIM = "#8fa4e8"
"""The edge of figures in the dark: what little comes from outside."""

GHOST_LIGHT, GHOST_LIGHT_PART = "#cbdffb", 0.66
"""A ghost's own cold light, and how much of it outshines what lights the place: in a sunset it stays pale."""

TRANSLUCENT = 245
"""Whatever covers less than this (of 255) lets light through: only ghosts do, and everybody's outermost edge."""

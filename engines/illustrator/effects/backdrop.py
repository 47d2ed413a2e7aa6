"""Emotional backdrops that take the place of the place.

In: a drawing, its size, which feeling, where the face is. Out: a painted background. Never: a figure.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType

from comic.storyboard import Backdrop
from engines.illustrator.effects.backdrops.anger import draw_anger
from engines.illustrator.effects.backdrops.cold import draw_cold
from engines.illustrator.effects.backdrops.comic import draw_comic
from engines.illustrator.effects.backdrops.determined import draw_determined
from engines.illustrator.effects.backdrops.joy import draw_joy
from engines.illustrator.effects.backdrops.romance import draw_romance
from engines.illustrator.effects.backdrops.shock import draw_shock
from engines.illustrator.effects.backdrops.sorrow import draw_sorrow
from engines.illustrator.effects.boxes import Box
from engines.illustrator.geometry import Spot
from engines.illustrator.svg import Drawing

RIM_LIGHT: Mapping[Backdrop, str] = MappingProxyType(
    {
        Backdrop.ANGER: "#ffcf6a",
        Backdrop.SHOCK: "#e6e9ff",
        Backdrop.ROMANCE: "#fff3ea",
        Backdrop.GLOOM: "#8d90d8",
        Backdrop.DETERMINED: "#bcd2ff",
        Backdrop.JOY: "#fff6d8",
        Backdrop.COMIC: "#fffbe0",
        Backdrop.COLD: "#bfeaff",
    }
)
"""The light that each backdrop throws on a figure's edge."""

_PAINTERS: Mapping[Backdrop, Callable[[Drawing, float, float, Spot, int, Sequence[Box]], None]] = MappingProxyType(
    {
        Backdrop.ANGER: draw_anger,
        Backdrop.SHOCK: draw_shock,
        Backdrop.ROMANCE: draw_romance,
        Backdrop.GLOOM: draw_sorrow,
        Backdrop.DETERMINED: draw_determined,
        Backdrop.JOY: draw_joy,
        Backdrop.COMIC: draw_comic,
        Backdrop.COLD: draw_cold,
    }
)


def draw_backdrop(
    drawing: Drawing,
    width: float,
    height: float,
    backdrop: Backdrop,
    centre: Spot,
    seed: int = 0,
    avoid: Sequence[Box] = (),
) -> None:
    """The backdrop for a feeling around `centre` (pixels, a face as a rule). NONE draws nothing."""
    if backdrop is not Backdrop.NONE:
        _PAINTERS[backdrop](drawing, width, height, centre, seed, avoid)

"""The round tiles that close the rows of a roof at its eave.

In: a stage, where they are, which way they look. Out: marks on the stage. Never: a roof.
"""

from __future__ import annotations

import math
from collections.abc import Iterable

from engines.illustrator.colour import highlight, shade
from engines.illustrator.geometry import ellipse_path
from engines.illustrator.sets.stage import NEAREST_M, Point, Stage
from engines.illustrator.style.roofs import SMALLEST_END_PX, TILE_END_M


def draw_tile_ends(stage: Stage, ends: Iterable[Point], tile: str, looks_aside: bool, part: float = 1.0) -> None:
    """Discs at points, `part` of a roof's; those that look aside are seen the narrower, the farther ahead they are."""
    outline = ""
    for x, y, z in ends:
        if z < 2 * NEAREST_M:
            continue
        radius = TILE_END_M * part * stage.scale(z)
        half = radius * abs(x) / math.hypot(x, z) if looks_aside else radius
        if half > SMALLEST_END_PX:
            outline += ellipse_path(*stage.project(x, y, z), half, radius)
    stage.drawing.path(outline, highlight(tile, 0.45), 1, shade(tile, 1.15), 0.9)

"""Romance: warm pink air, layers of soft light, a few blossoms and glints."""

from __future__ import annotations

from collections.abc import Sequence

from engines.illustrator.effects.boxes import Box
from engines.illustrator.effects.particles import draw_bokeh, draw_petals, draw_sparkles
from engines.illustrator.geometry import Spot
from engines.illustrator.svg import Drawing


def draw_romance(drawing: Drawing, width: float, height: float, centre: Spot, seed: int, avoid: Sequence[Box]) -> None:
    blush = drawing.linear_gradient(
        [(0, "#ffc9dd"), (0.45, "#ffa9c8"), (0.8, "#e3a6e0"), (1, "#b796ea")], 0.2, 0, 0.8, 1
    )
    drawing.rect(0, 0, width, height, blush)
    draw_bokeh(drawing, width, height, ("#ffffff", "#ffe3c4", "#ffd1e4", "#f5b6ff"), 46, seed)
    warmth = drawing.radial_gradient([(0, "#fffaf2", 0.95), (0.45, "#fff0ea", 0.6), (1, "#ffe6ee", 0)])
    drawing.ellipse(*centre, width * 0.62, width * 0.62, warmth)
    draw_petals(drawing, width, height, seed + 1, 16, "#ff9fbe", avoid)
    draw_sparkles(drawing, width, height, seed + 2, 22, avoid=avoid)

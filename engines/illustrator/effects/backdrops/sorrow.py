"""Sorrow and dread: dusk without a horizon, hatching that falls, mist that creeps."""

from __future__ import annotations

import random
from collections.abc import Sequence

from engines.illustrator.effects.boxes import Box
from engines.illustrator.effects.gloom import draw_falling_lines
from engines.illustrator.geometry import Spot
from engines.illustrator.svg import Drawing


def draw_sorrow(drawing: Drawing, width: float, height: float, centre: Spot, seed: int, avoid: Sequence[Box]) -> None:
    dusk = drawing.linear_gradient([(0, "#0f0e26"), (0.4, "#282856"), (0.75, "#484a80"), (1, "#5f6196")])
    drawing.rect(0, 0, width, height, dusk)
    halo = drawing.radial_gradient([(0, "#8b8fd0", 0.55), (0.5, "#5a5ca0", 0.25), (1, "#5a5ca0", 0)])
    drawing.ellipse(centre[0], centre[1] + height * 0.05, width * 0.5, height * 0.45, halo)
    placing = random.Random(f"sorrow/{seed}")
    draw_falling_lines(drawing, placing, width, height * 0.72, "#0b0a1e", "#8d90c4")
    mist = drawing.radial_gradient([(0, "#9da0d8", 0.36), (0.6, "#8d90c4", 0.16), (1, "#8d90c4", 0)])
    for _ in range(15):
        x, y, reach = (
            placing.uniform(0, width),
            height * placing.uniform(0.55, 1.02),
            width * placing.uniform(0.14, 0.34),
        )
        drawing.ellipse(x, y, reach, reach * 0.3, mist)

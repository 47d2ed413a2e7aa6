"""Resolve: beams of light that rise across deep blue, sparks that go up with them."""

from __future__ import annotations

import random
from collections.abc import Sequence

from engines.illustrator.effects.boxes import Box, touches
from engines.illustrator.effects.tones import draw_screentone
from engines.illustrator.geometry import Spot, polygon_path
from engines.illustrator.svg import Drawing

_RISE = 0.62
"""How far a beam rises over the panel's width."""


def draw_determined(
    drawing: Drawing, width: float, height: float, centre: Spot, seed: int, avoid: Sequence[Box]
) -> None:
    steel = drawing.linear_gradient([(0, "#0f1740"), (0.5, "#264a9c"), (0.85, "#5d8be6"), (1, "#a8ccff")], 0, 0, 1, 1)
    drawing.rect(0, 0, width, height, steel)
    placing = random.Random(f"determined/{seed}")
    beam = drawing.linear_gradient([(0, "#cfe2ff", 0), (0.55, "#cfe2ff", 0.6), (1, "#ffffff", 0.85)], 0, 0, 1, 0)
    for wide, count, opacity in ((0.10, 7, 0.35), (0.035, 16, 0.5), (0.008, 34, 0.7)):
        bands = [_beam(placing, width, height, wide) for _ in range(count)]
        drawing.path("".join(bands), beam, opacity)
    halo = drawing.radial_gradient([(0, "#eaf2ff", 0.75), (0.4, "#a9c8ff", 0.35), (1, "#6a8fe0", 0)])
    drawing.ellipse(*centre, width * 0.52, width * 0.52, halo)
    draw_screentone(drawing, width, height, 0, height * 0.42, "#0b1236", densest_at_top=True, opacity=0.4, avoid=avoid)
    spark = drawing.radial_gradient([(0, "#ffffff", 1), (0.35, "#d8e8ff", 0.7), (1, "#9cc0ff", 0)])
    for _ in range(36):
        x, y, radius = placing.uniform(0, width), placing.uniform(0, height), placing.choice((3.0, 4.0, 6.0, 11.0))
        if not touches(x, y, radius, avoid):
            drawing.ellipse(x, y, radius, radius, spark)


def _beam(placing: random.Random, width: float, height: float, wide: float) -> str:
    """A band that widens while it rises to the right."""
    rise = width * _RISE
    y, thick = placing.uniform(-height * 0.1, height + rise), height * wide * placing.uniform(0.4, 1.2)
    return polygon_path([(0, y), (width, y - rise - thick / 2), (width, y - rise + thick / 2)])

"""Joy: a pastel sunburst with discs of light, confetti and glints."""

from __future__ import annotations

import math
import random
from collections.abc import Sequence

from engines.illustrator.effects.boxes import Box, touches
from engines.illustrator.effects.particles import draw_bokeh, draw_sparkles
from engines.illustrator.geometry import Spot, polygon_path
from engines.illustrator.svg import Drawing, turned

_RAYS = 15
_CONFETTI = ("#ff9eb5", "#8fd8ff", "#ffe07a", "#a8e6b0", "#d4b6ff")


def draw_joy(drawing: Drawing, width: float, height: float, centre: Spot, seed: int, avoid: Sequence[Box]) -> None:
    stops = [(0.0, "#fffdf0"), (0.35, "#fff0b8"), (0.7, "#ffd9a8"), (1.0, "#ffbcb0")]
    drawing.rect(0, 0, width, height, drawing.radial_gradient(stops, centre[0] / width, centre[1] / height, 0.85))
    placing = random.Random(f"joy/{seed}")
    beyond, turn = math.hypot(width, height), placing.uniform(0, math.pi)
    step = 2 * math.pi / _RAYS
    rays: list[str] = []
    for index in range(_RAYS):
        half = step * placing.uniform(0.17, 0.29)
        ends = [
            (
                centre[0] + math.cos(turn + index * step + side * half) * beyond,
                centre[1] + math.sin(turn + index * step + side * half) * beyond,
            )
            for side in (-1, 1)
        ]
        rays.append(polygon_path([centre, *ends]))
    drawing.path("".join(rays), "#fffaf0", 0.6)
    draw_bokeh(drawing, width, height, ("#ffffff", "#ffe9b0", "#ffc9d6", "#c9efff"), 30, seed)
    light = drawing.radial_gradient([(0, "#ffffff", 0.95), (0.5, "#fffbe6", 0.55), (1, "#fffbe6", 0)])
    drawing.ellipse(*centre, width * 0.5, width * 0.5, light)
    for _ in range(40):
        x, y, size = placing.uniform(0, width), placing.uniform(0, height), placing.uniform(5, 12)
        if touches(x, y, size, avoid):
            continue
        with drawing.group(transform=turned(placing.uniform(0, 180), x, y)):
            drawing.rect(x, y, size, size * placing.uniform(0.3, 0.6), placing.choice(_CONFETTI), 0.9, 1.5)
    draw_sparkles(drawing, width, height, seed + 1, 20, avoid=avoid)

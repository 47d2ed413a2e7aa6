"""A cold realisation: everything behind the head turns to dark glass and cracks."""

from __future__ import annotations

import math
import random
from collections.abc import Sequence

from engines.illustrator.effects.bolts import bolt_path
from engines.illustrator.effects.boxes import Box
from engines.illustrator.geometry import Spot
from engines.illustrator.svg import Drawing

_CRACKS = 15


def draw_cold(drawing: Drawing, width: float, height: float, centre: Spot, seed: int, avoid: Sequence[Box]) -> None:
    stops = [(0.0, "#9adcee"), (0.2, "#4f9cc0"), (0.48, "#1f4d78"), (0.8, "#0d2444"), (1.0, "#060f26")]
    drawing.rect(0, 0, width, height, drawing.radial_gradient(stops, centre[0] / width, centre[1] / height, 0.85))
    placing = random.Random(f"cold/{seed}")
    beyond = math.hypot(width, height) * 0.62
    for index in range(_CRACKS):
        turn = 2 * math.pi * (index + placing.uniform(-0.32, 0.32)) / _CRACKS
        start = (centre[0] + math.cos(turn) * beyond, centre[1] + math.sin(turn) * beyond)
        near = width * placing.uniform(0.05, 0.2)
        end = (centre[0] + math.cos(turn) * near, centre[1] + math.sin(turn) * near)
        shape, thick = placing.randint(0, 9999), placing.uniform(6.0, 15.0)
        for part, colour, opacity, shift in (
            (3.4, "#7fd4ff", 0.18, 0.0),
            (1.0, "#04101f", 0.9, 2.5),
            (0.55, "#e8fbff", 0.95, 0.0),
        ):
            moved = (start[0] + shift, start[1] + shift), (end[0] + shift, end[1] + shift)
            drawing.path(bolt_path(random.Random(shape), *moved, thick * part), colour, opacity)
    frost = drawing.radial_gradient([(0, "#ffffff", 0.9), (0.4, "#cdf2ff", 0.45), (1, "#cdf2ff", 0)])
    for _ in range(34):
        x, y, radius = placing.uniform(0, width), placing.uniform(0, height), placing.choice((2.0, 3.0, 5.0, 8.0))
        drawing.ellipse(x, y, radius, radius, frost)

"""Shock: a cold flash, dense black needles from the edges, zigzags of lightning across the corners."""

from __future__ import annotations

import random
from collections.abc import Sequence

from engines.illustrator.effects.bolts import bolt_path
from engines.illustrator.effects.boxes import Box
from engines.illustrator.effects.lines import draw_focus_lines
from engines.illustrator.geometry import Spot
from engines.illustrator.svg import Drawing


def draw_shock(drawing: Drawing, width: float, height: float, centre: Spot, seed: int, avoid: Sequence[Box]) -> None:
    stops = [(0.0, "#ffffff"), (0.26, "#e4e6ff"), (0.5, "#8e93cf"), (0.78, "#3a376e"), (1.0, "#141230")]
    drawing.rect(0, 0, width, height, drawing.radial_gradient(stops, centre[0] / width, centre[1] / height, 0.8))
    draw_focus_lines(drawing, width, height, centre, (width * 0.30, width * 0.36), "#15122c", 210, seed, 0.95, avoid)
    draw_focus_lines(drawing, width, height, centre, (width * 0.36, width * 0.42), "#ffffff", 70, seed + 1, 0.9, avoid)
    placing = random.Random(f"shock/{seed}")
    for corner_x, corner_y in ((0.0, 0.0), (1.0, 0.0), (0.0, 1.0), (1.0, 1.0)):
        start = (corner_x * width, height * abs(corner_y - placing.uniform(0.02, 0.2)))
        end = (width * (0.5 + (corner_x - 0.5) * 0.72), height * (0.5 + (corner_y - 0.5) * placing.uniform(0.3, 0.75)))
        for thick, colour, opacity in ((15.0, "#7f86ff", 0.35), (6.0, "#ffffff", 0.95)):
            shaking = random.Random(f"shock/{seed}/{corner_x}/{corner_y}")
            drawing.path(bolt_path(shaking, start, end, thick, avoid), colour, opacity)

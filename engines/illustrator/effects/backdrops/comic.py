"""Comic surprise: a loud jagged burst with printed dots, for laughs."""

from __future__ import annotations

import math
import random
from collections.abc import Sequence

from engines.illustrator.effects.boxes import Box
from engines.illustrator.effects.tones import draw_screentone
from engines.illustrator.geometry import Spot, polygon_path
from engines.illustrator.svg import Drawing

_RAYS = 22
_STARS = ((0.56, "#ff8f3f"), (0.505, "#231b33"), (0.485, "#fffdf2"))
"""Reach (a part of the width) and colour of each star, outermost first."""


def draw_comic(drawing: Drawing, width: float, height: float, centre: Spot, seed: int, avoid: Sequence[Box]) -> None:
    drawing.rect(0, 0, width, height, "#ffd23f")
    placing = random.Random(f"comic/{seed}")
    beyond, step = math.hypot(width, height), 2 * math.pi / _RAYS
    rays: list[str] = []
    for index in range(0, _RAYS, 2):
        turns = (index * step + placing.uniform(-0.05, 0.05), (index + 1) * step + placing.uniform(-0.05, 0.05))
        ends = [(centre[0] + math.cos(turn) * beyond, centre[1] + math.sin(turn) * beyond) for turn in turns]
        rays.append(polygon_path([centre, *ends]))
    drawing.path("".join(rays), "#ffb92e", 1.0)
    draw_screentone(drawing, width, height, height * 0.45, colour="#f06a2c", pitch=15, largest=8.2, opacity=0.9)
    draw_screentone(
        drawing, width, height, 0, height * 0.3, "#ffffff", pitch=15, largest=6.4, densest_at_top=True, opacity=0.8
    )
    tips = [placing.uniform(0.78, 1.0) for _ in range(_RAYS)]
    for part, colour in _STARS:
        drawing.path(_star(tips, centre, width * part), colour)


def _star(tips: Sequence[float], centre: Spot, reach: float) -> str:
    step = math.pi / len(tips)
    outline: list[Spot] = []
    for index, tip in enumerate(tips):
        for turn, length in ((2 * index * step, tip), ((2 * index + 1) * step, 0.66)):
            outline.append((centre[0] + math.cos(turn) * reach * length, centre[1] + math.sin(turn) * reach * length))
    return polygon_path(outline)

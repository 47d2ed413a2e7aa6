"""Lines of attention and motion: focus lines around a point, speed lines across the panel.

In: a drawing, where, and boxes to keep clear. Out: marks on the drawing. Never: a choice of when to use them.
"""

from __future__ import annotations

import math
import random
from collections.abc import Sequence

from engines.illustrator.effects.boxes import Box, distance_out
from engines.illustrator.geometry import Spot, polygon_path, rotated
from engines.illustrator.svg import Drawing

INK = "#1b1626"
WHITE = "#ffffff"


def draw_focus_lines(
    drawing: Drawing,
    width: float,
    height: float,
    centre: Spot,
    radius: Spot,
    colour: str = INK,
    count: int = 120,
    seed: int = 0,
    opacity: float = 0.9,
    avoid: Sequence[Box] = (),
) -> None:
    """Wedges that point at `centre` from outside an ellipse of `radius` (horizontal, vertical), pixels.

    A wedge that would enter a box to avoid begins behind it.
    """
    placing = random.Random(f"focus/{seed}")
    centre_x, centre_y = centre
    beyond = math.hypot(width, height)
    wedges: list[str] = []
    for index in range(count):
        angle = 2 * math.pi * (index + placing.uniform(-0.4, 0.4)) / count
        stretch = placing.uniform(1.0, 1.45) + (0.25 if placing.random() < 0.3 else 0.0)
        half_angle = placing.uniform(0.003, 0.014)
        dx, dy = math.cos(angle), math.sin(angle)
        start = math.hypot(dx * radius[0], dy * radius[1]) * stretch
        start = max(start, distance_out(centre_x, centre_y, dx, dy, avoid) + 6)
        ends = [
            (
                centre_x + math.cos(angle + side * half_angle) * beyond,
                centre_y + math.sin(angle + side * half_angle) * beyond,
            )
            for side in (-1, 1)
        ]
        if start < beyond:
            wedges.append(polygon_path([(centre_x + dx * start, centre_y + dy * start), *ends]))
    drawing.path("".join(wedges), colour, opacity)


def draw_speed_lines(
    drawing: Drawing,
    width: float,
    height: float,
    colour: str = WHITE,
    count: int = 90,
    seed: int = 0,
    opacity: float = 0.85,
    angle_deg: float = -6.0,
    avoid: Sequence[Box] = (),
) -> None:
    """Tapered streaks at an angle (0 horizontal, clockwise); those across a box to avoid are left out."""
    placing = random.Random(f"speed/{seed}")
    streaks: list[str] = []
    middle_x, middle_y = width / 2, height / 2
    for _ in range(count):
        y = placing.uniform(-height * 0.2, height * 1.2)
        x, length = placing.uniform(-width * 0.4, width * 0.7), placing.uniform(width * 0.4, width * 1.3)
        thick = placing.uniform(1, 8) * (0.5 + abs(y - middle_y) / height * 1.4)
        outline = [(x, y), (x + length * 0.7, y - thick / 2), (x + length, y), (x + length * 0.7, y + thick / 2)]
        turned = []
        for point_x, point_y in outline:
            dx, dy = rotated(point_x - middle_x, point_y - middle_y, angle_deg)
            turned.append((middle_x + dx, middle_y + dy))
        if not _crosses(turned[0], turned[2], thick / 2 + 4, avoid):
            streaks.append(polygon_path(turned))
    drawing.path("".join(streaks), colour, opacity)


def _crosses(start: Spot, end: Spot, margin: float, boxes: Sequence[Box]) -> bool:
    length = math.hypot(end[0] - start[0], end[1] - start[1])
    dx, dy = (end[0] - start[0]) / length, (end[1] - start[1]) / length
    for left, top, right, bottom in boxes:
        grown = (left - margin, top - margin, right + margin, bottom + margin)
        way_out = distance_out(start[0], start[1], dx, dy, (grown,))
        if way_out > 0 and _way_in(start, (dx, dy), grown) <= length:
            return True
    return False


def _way_in(start: Spot, direction: Spot, box: Box) -> float:
    """The distance after which the ray is in the box, 0 when it begins inside; the ray is known to meet it."""
    enter = 0.0
    for begin, step, low, high in (
        (start[0], direction[0], box[0], box[2]),
        (start[1], direction[1], box[1], box[3]),
    ):
        if abs(step) >= 1e-9:
            enter = max(enter, min((low - begin) / step, (high - begin) / step))
    return enter

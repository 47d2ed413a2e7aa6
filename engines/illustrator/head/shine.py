"""The ring of light on hair: slim streaks side by side along an arc.

In: a `HeadView`. Out: path data and the paint that fades it at its ends. Never: a drawing.
"""

from __future__ import annotations

import math
import random

from engines.illustrator.geometry import polygon_path
from engines.illustrator.head.view import HeadView
from engines.illustrator.style.hair import SHINE_HEIGHT, SHINE_REACH, SHINE_STEP, SHINE_Y


def shine_streaks(view: HeadView, parting_x: float = 0.0, middle_x: float = 0.0, y: float = SHINE_Y) -> str:
    """Streaks that follow the hair away from the parting, in an arc that sinks to both sides."""
    rng = random.Random(view.look.seed + 5)
    path = ""
    x = -SHINE_REACH
    while x <= SHINE_REACH:
        step = SHINE_STEP * rng.uniform(0.7, 1.4)
        if abs(x - parting_x) > 5:
            path += _streak(middle_x + x, y + 0.0062 * x * x, middle_x + parting_x, step, rng.uniform(0.35, 1.15), x)
        x += step
    return path


def _streak(x: float, y: float, from_x: float, step: float, size: float, across: float) -> str:
    dx, dy = (x - from_x) * 0.62, y + 165.0
    length = math.hypot(dx, dy)
    dx, dy = dx / length, dy / length
    edge = math.cos(across / SHINE_REACH * math.pi / 2) ** 0.7
    up, down, half = SHINE_HEIGHT * 0.8 * size * edge, SHINE_HEIGHT * size * edge, step * 0.85
    side = (-dy * half, dx * half)
    near, far = (x - dx * up * 0.3, y - dy * up * 0.3), (x + dx * down * 0.3, y + dy * down * 0.3)
    points = [
        (x - dx * up, y - dy * up),
        (near[0] - side[0] * 0.7, near[1] - side[1] * 0.7),
        (far[0] - side[0] * 0.6, far[1] - side[1] * 0.6),
        (x + dx * down, y + dy * down),
        (far[0] + side[0] * 0.6, far[1] + side[1] * 0.6),
        (near[0] + side[0] * 0.7, near[1] + side[1] * 0.7),
    ]
    return polygon_path(points)


def shine_paint(view: HeadView, middle_x: float = 0.0) -> str:
    """The shine's colour, strongest on the light's side."""
    colour, reach = view.palette.hair_shine, SHINE_REACH * view.light_side
    stops = [(0.0, colour, 0.0), (0.22, colour, 0.85), (0.5, colour, 0.8), (0.78, colour, 0.45), (1.0, colour, 0.0)]
    return view.drawing.linear_gradient(stops, middle_x - reach, 0, middle_x + reach, 0, in_drawing_units=True)

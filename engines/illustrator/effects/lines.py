"""Lines of attention and motion: focus lines around a point, speed lines across the panel.

In: a drawing, where, and boxes to keep clear. Out: marks on the drawing. Never: a choice of when to use them.
"""

from __future__ import annotations

import math
import random
from collections.abc import Sequence

from engines.illustrator.effects.boxes import Box, distance_out
from engines.illustrator.geometry import Spot, lerp, polygon_path, rotated
from engines.illustrator.strewn import draw_strewn
from engines.illustrator.style.effects import (
    FOCUS_BREATH,
    FOCUS_CLUMP_LINES,
    FOCUS_CLUMP_SPREAD_RAD,
    FOCUS_HALF_ANGLE_RAD,
    INK,
    SPEED_ANGLE_DEG,
    SPEED_BAND_OPACITY,
    SPEED_BAND_PX,
    SPEED_BAND_SHARE,
    SPEED_THICK_PX,
    WHITE,
)
from engines.illustrator.svg import Drawing

_EVEN_SHARE = 0.45
"""The part of the focus lines that stand evenly around; the rest gathers in clumps."""

_CLEAR_OF_BOX_PX = 6.0


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

    They stand in clumps, the middle one of a clump the longest and thickest. A wedge that would enter a box to avoid
    begins behind it.
    """
    placing = random.Random(f"focus/{seed}")
    beyond = math.hypot(width, height)
    wedges: list[str] = []
    for angle, weight in sorted(_focus_angles(placing, count)):
        dx, dy = math.cos(angle), math.sin(angle)
        shrunk = 1 + FOCUS_BREATH * (1 - weight) + placing.uniform(-0.06, 0.1)
        start = math.hypot(dx * radius[0], dy * radius[1]) * shrunk
        start = max(start, distance_out(centre[0], centre[1], dx, dy, avoid) + _CLEAR_OF_BOX_PX)
        half_angle = lerp(*FOCUS_HALF_ANGLE_RAD, weight * placing.uniform(0.35, 1.0))
        if start < beyond:
            wedges.append(_wedge(centre, angle, half_angle, start, beyond))
    draw_strewn(drawing, wedges, colour, opacity)


def _focus_angles(placing: random.Random, count: int) -> list[tuple[float, float]]:
    """Directions with a weight 0–1: light lines all around, and clumps that are heavy in their middle."""
    even = round(count * _EVEN_SHARE)
    angles = [
        (2 * math.pi * (index + placing.uniform(-0.4, 0.4)) / even, placing.uniform(0.0, 0.35)) for index in range(even)
    ]
    clumps = max(1, (count - even) // FOCUS_CLUMP_LINES)
    for clump in range(clumps):
        middle = 2 * math.pi * (clump + placing.uniform(-0.38, 0.38)) / clumps
        for _ in range(FOCUS_CLUMP_LINES):
            off = max(-1.0, min(1.0, placing.gauss(0, 0.45)))
            angles.append((middle + off * FOCUS_CLUMP_SPREAD_RAD, (1 - abs(off)) ** 1.5))
    return angles


def _wedge(centre: Spot, angle: float, half_angle: float, start: float, beyond: float) -> str:
    """From a point at `start` to an edge at `beyond`, whose width is the angle's as seen from the centre."""
    tip = (centre[0] + math.cos(angle) * start, centre[1] + math.sin(angle) * start)
    ends = [
        (
            centre[0] + math.cos(angle + side * half_angle) * beyond,
            centre[1] + math.sin(angle + side * half_angle) * beyond,
        )
        for side in (-1, 1)
    ]
    return polygon_path([tip, *ends])


def draw_speed_lines(
    drawing: Drawing,
    width: float,
    height: float,
    colour: str = WHITE,
    count: int = 90,
    seed: int = 0,
    opacity: float = 0.85,
    angle_deg: float = SPEED_ANGLE_DEG,
    avoid: Sequence[Box] = (),
) -> None:
    """Streaks tapered at both ends at an angle (0 horizontal, clockwise): faint broad bands under bundles of fine
    lines, denser towards the upper and lower edge; those across a box to avoid are left out."""
    placing = random.Random(f"speed/{seed}")
    bands = round(count * SPEED_BAND_SHARE)
    rows = [placing.uniform(-0.2, 1.2) for _ in range(bands)]
    broad = [(row, placing.uniform(*SPEED_BAND_PX)) for row in rows]
    fine: list[tuple[float, float]] = []
    while len(fine) < count - bands:
        bundle, heavy = _towards_edges(placing), placing.uniform(0.3, 1.0) ** 2
        for _ in range(placing.randint(2, 6)):
            fine.append((bundle + placing.gauss(0, 0.014), lerp(*SPEED_THICK_PX, heavy * placing.random() ** 2)))
    for streaks, faded in ((broad, SPEED_BAND_OPACITY), (fine[: count - bands], 1.0)):
        paths = [_streak(placing, width, height, row, thick, angle_deg, avoid) for row, thick in streaks]
        drawing.path("".join(paths), colour, round(opacity * faded, 2))


def _towards_edges(placing: random.Random) -> float:
    """A row as a part of the height, rarer in the middle, where the figure is."""
    side = placing.uniform(-1, 1)
    return 0.5 + 0.72 * math.copysign(abs(side) ** 0.72, side)


def _streak(
    placing: random.Random,
    width: float,
    height: float,
    row: float,
    thick: float,
    angle_deg: float,
    avoid: Sequence[Box],
) -> str:
    y, length = row * height, placing.uniform(width * 0.35, width * 1.25)
    x = placing.uniform(-width * 0.4, width * 0.8)
    belly = placing.uniform(0.45, 0.75)
    outline = [(x, y), (x + length * belly, y - thick / 2), (x + length, y), (x + length * belly, y + thick / 2)]
    middle_x, middle_y = width / 2, height / 2
    turned: list[Spot] = []
    for point_x, point_y in outline:
        dx, dy = rotated(point_x - middle_x, point_y - middle_y, angle_deg)
        turned.append((middle_x + dx, middle_y + dy))
    return "" if _crosses(turned[0], turned[2], thick / 2 + 4, avoid) else polygon_path(turned)


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

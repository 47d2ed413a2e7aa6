"""Boxes that an effect keeps clear of: faces, heads, bodies, what an umbrella shelters."""

from __future__ import annotations

import math
from collections.abc import Sequence

Box = tuple[float, float, float, float]
"""Left, top, right, bottom in pixels."""


OVAL_PART = 0.5**0.5
"""The radii of the oval through a rectangle's corners, as parts of its sides."""


def touches(x: float, y: float, reach: float, boxes: Sequence[Box]) -> bool:
    """Whether something that reaches `reach` pixels around (x, y) would lie over one of the boxes."""
    return any(
        left - reach < x < right + reach and top - reach < y < bottom + reach for left, top, right, bottom in boxes
    )


def clearance(x: float, y: float, boxes: Sequence[Box]) -> float:
    """How far (x, y) is outside of everybody's oval: 0 on the oval around a box, growing to 1 at twice its size.

    An oval touches its box's corners, so that what fades out by it leaves no straight edge.
    """
    nearest = 1.0
    for left, top, right, bottom in boxes:
        rx, ry = max(1.0, right - left) * OVAL_PART, max(1.0, bottom - top) * OVAL_PART
        away = math.hypot((x - (left + right) / 2) / rx, (y - (top + bottom) / 2) / ry)
        nearest = min(nearest, max(0.0, away - 1.0))
    return nearest


def distance_out(x: float, y: float, dx: float, dy: float, boxes: Sequence[Box]) -> float:
    """How far along the direction (dx, dy), of length 1, one has to go from (x, y) to have left every box behind."""
    farthest = 0.0
    for left, top, right, bottom in boxes:
        enter, leave = 0.0, float("inf")
        for start, step, low, high in ((x, dx, left, right), (y, dy, top, bottom)):
            if abs(step) < 1e-9:
                if not low <= start <= high:
                    leave = -1.0
                continue
            first, second = sorted(((low - start) / step, (high - start) / step))
            enter, leave = max(enter, first), min(leave, second)
        if leave >= enter:
            farthest = max(farthest, leave)
    return farthest

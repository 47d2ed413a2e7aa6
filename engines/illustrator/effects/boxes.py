"""Boxes that an effect keeps clear of: faces and heads."""

from __future__ import annotations

from collections.abc import Sequence

Box = tuple[float, float, float, float]
"""Left, top, right, bottom in pixels."""


def touches(x: float, y: float, reach: float, boxes: Sequence[Box]) -> bool:
    """Whether something that reaches `reach` pixels around (x, y) would lie over one of the boxes."""
    return any(
        left - reach < x < right + reach and top - reach < y < bottom + reach for left, top, right, bottom in boxes
    )


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

"""Where a strip is cut into slices: in gutters first, never through lettering.

In: numbers. Out: the rows of the cuts. Never: pixels.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

GUTTER_REACH = 0.45
"""A gutter is taken when it fills at least this share of a slice; a shorter slice would be wasted."""


@dataclass(frozen=True)
class Interval:
    """Rows from `top` (inside) to `bottom` (outside)."""

    top: int
    bottom: int


def slice_rows(
    height_px: int,
    limit_px: int,
    gutters: Sequence[Interval],
    lettered: Sequence[Interval],
    calm: Callable[[int], float] | None = None,
) -> tuple[int, ...]:
    """The rows at which slices begin and the strip ends: `(0, …, height_px)`, every step at most `limit_px`.

    A cut lies in the last gutter within reach, else in the calmest row between balloons (`calm(row)`, lower is
    calmer), the later of equals. Only lettering higher than a whole slice is cut, at the limit. Raises ValueError for
    a strip or a limit without height.
    """
    if height_px <= 0 or limit_px <= 0:
        raise ValueError("a strip and a slice need a height")
    forbidden = sorted(lettered, key=lambda interval: interval.top)
    rows = [0]
    while height_px - rows[-1] > limit_px:
        rows.append(_next_cut(rows[-1], limit_px, gutters, forbidden, calm))
    rows.append(height_px)
    return tuple(rows)


def _next_cut(
    start: int,
    limit_px: int,
    gutters: Sequence[Interval],
    forbidden: Sequence[Interval],
    calm: Callable[[int], float] | None,
) -> int:
    end = start + limit_px
    reach = start + max(1, int(limit_px * GUTTER_REACH))
    in_gutter = _latest_in_gutter(reach, end, gutters, forbidden)
    if in_gutter is not None:
        return in_gutter
    free = [row for row in range(reach, end + 1) if not _cuts(row, forbidden)]
    if not free:
        free = [row for row in range(start + 1, reach) if not _cuts(row, forbidden)][-1:]
    if not free:
        return end
    if calm is None:
        return free[-1]
    return min(free, key=lambda row: (calm(row), -row))


def _latest_in_gutter(reach: int, end: int, gutters: Sequence[Interval], forbidden: Sequence[Interval]) -> int | None:
    """The middle of the last gutter within reach, or as near to it as the slice allows."""
    for gutter in sorted(gutters, key=lambda interval: interval.top, reverse=True):
        top, bottom = max(gutter.top, reach), min(gutter.bottom, end)
        if top > bottom:
            continue
        middle = min(max((gutter.top + gutter.bottom) // 2, top), bottom)
        if not _cuts(middle, forbidden):
            return middle
    return None


def _cuts(row: int, forbidden: Sequence[Interval]) -> bool:
    """Whether a cut above this row goes through an interval."""
    return any(interval.top < row < interval.bottom for interval in forbidden)

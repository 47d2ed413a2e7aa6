"""Where a strip is cut into slices: in gutters first, never through lettering.

In: numbers. Out: the rows of the cuts. Never: pixels.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise

REACHES = ((0.13, 0.45), (0.45, 0.45), (0.7, 0.7), (0.9, 0.9), (1.0, 1.0))
"""The least shares of a full slice above a cut in a gutter, and above a cut in art where a later gutter is missing.
The next pair when there are too many slices."""
REST = 0.12
"""A cut in art leaves at least this share of a slice below it, when it can: no last slice of a few rows."""


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
    count_limit: int | None = None,
) -> tuple[int, ...]:
    """The rows at which slices begin and the strip ends: `(0, …, height_px)`, every step at most `limit_px`.

    A cut lies in the last gutter within reach, else in the calmest row between balloons (`calm(row)`, lower is
    calmer), the later of equals. No cut lies inside lettering as long as touching lettering is no higher than
    a slice. Higher lettering is cut where the fewest intervals lie over each other (a balloon is given as its painted
    box and once more as its words, so that a cut goes through a tail or a rim before it goes through words), then
    where it is calmest, then as late as possible.

    `count_limit`: more slices than that are made only when fewer can't hold the strip. Raises ValueError for a strip
    or a limit without height.
    """
    if height_px <= 0 or limit_px <= 0:
        raise ValueError("a strip and a slice need a height")
    latest_first = sorted(gutters, key=lambda interval: interval.top, reverse=True)
    rows: list[int] = []
    for shares in REACHES:
        rows = [0]
        while height_px - rows[-1] > limit_px:
            rows.append(_next_cut(rows[-1], height_px, limit_px, shares, latest_first, lettered, calm))
        rows.append(height_px)
        if count_limit is None or len(rows) - 1 <= count_limit:
            break
    return tuple(rows)


def _next_cut(
    start: int,
    height_px: int,
    limit_px: int,
    shares: tuple[float, float],
    gutters: Sequence[Interval],
    lettered: Sequence[Interval],
    calm: Callable[[int], float] | None,
) -> int:
    end = start + limit_px
    near = [interval for interval in lettered if interval.bottom > start and interval.top < end]
    early, first = (min(end, start + max(1, int(limit_px * share))) for share in shares)
    last = max(first, min(end, height_px - int(limit_px * REST)))
    # From the best rows to the ones that are merely allowed.
    stretches = ((first, last), (last + 1, end), (start + 1, first - 1))
    for top, bottom in (*stretches[:2], (early, first - 1)):
        in_gutter = _latest_in_gutter(top, bottom, gutters, near)
        if in_gutter is not None:
            return in_gutter
    for top, bottom in stretches:
        free = _free_rows(top, bottom, near)
        if free:
            return _calmest(free, calm if top == first else None)
    depths = [sum(interval.top < row < interval.bottom for interval in near) for row in range(first, end + 1)]
    least = min(depths)
    return _calmest([row for row, depth in enumerate(depths, start=first) if depth == least], calm)


def _calmest(rows: Sequence[int], calm: Callable[[int], float] | None) -> int:
    return rows[-1] if calm is None else min(rows, key=lambda row: (calm(row), -row))


def _latest_in_gutter(top: int, bottom: int, gutters: Sequence[Interval], lettered: Sequence[Interval]) -> int | None:
    """The last free row, from `top` to `bottom`, of the last gutter that has one there.

    A slice that begins where a panel does reaches over the most of it.
    """
    for gutter in gutters:
        free = _free_rows(max(gutter.top, top), min(gutter.bottom, bottom), lettered)
        if free:
            return free[-1]
    return None


def _free_rows(top: int, bottom: int, lettered: Sequence[Interval]) -> list[int]:
    """The rows from `top` to `bottom`, both inside, above which a cut goes through no interval."""
    walls = sorted((interval for interval in lettered if interval.bottom > top), key=lambda interval: interval.top)
    taken: list[Interval] = []
    for wall in walls:
        # A cut between two intervals that touch goes through neither.
        if taken and wall.top < taken[-1].bottom:
            taken[-1] = Interval(taken[-1].top, max(taken[-1].bottom, wall.bottom))
        else:
            taken.append(wall)
    edges = [top - 1, *(row for wall in taken for row in (wall.top, wall.bottom - 1)), bottom]
    free: list[int] = []
    for before, after in list(pairwise(edges))[::2]:
        free.extend(range(max(before + 1, top), min(after, bottom) + 1))
    return free

"""Two people's feet don't stand on each other: both step aside.

In: the stands of a panel with a floor. Out: stands as far apart as shoes need. Never: a size, a depth, a pose.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from engines.illustrator.stand import Stand
from engines.illustrator.style.framing import FEET_ON_ONE_LINE, HALF_SHOE_UNITS, HEAD_MARGIN_UNITS, SHOES_APART_UNITS


def feet_apart(stands: Sequence[Stand], width: float) -> list[Stand]:
    """The same stands in their order, two of them moved sideways where shoes would overlap, as far as their heads have
    room in a panel of `width` units. Crowds stay as they are: somebody always stands behind somebody."""
    if len(stands) != 2:
        return list(stands)
    left, right = sorted(stands, key=lambda stand: stand.anchors.head.centre.x)
    overlap = max(
        (
            (x + half) - (other_x - other_half)
            for x, y, half in _shoes(left)
            for other_x, other_y, other_half in _shoes(right)
            if abs(y - other_y) < FEET_ON_ONE_LINE * (half + other_half)
        ),
        default=0.0,
    )
    if overlap + SHOES_APART_UNITS * left.scale <= 0:
        return list(stands)
    step = (overlap + SHOES_APART_UNITS * left.scale) / 2
    apart = {id(left): _moved(left, -step, width), id(right): _moved(right, step, width)}
    return [apart[id(stand)] for stand in stands]


def _shoes(stand: Stand) -> list[tuple[float, float, float]]:
    """The middle of every sole and half a shoe's length, in panel units."""
    half = HALF_SHOE_UNITS * stand.figure.size * stand.scale
    return [(*stand.on_paper(sole.x, sole.y), half) for sole in stand.figure.soles]


def _moved(stand: Stand, step: float, width: float) -> Stand:
    """Moved by `step`, but never with its head nearer to an edge than heads may come."""
    head, margin = stand.anchors.head, HEAD_MARGIN_UNITS * stand.scale
    room = max(0.0, head.x0 - margin) if step < 0 else max(0.0, width - margin - head.x1)
    return replace(stand, x=stand.x + max(-room, min(room, step)))

"""The table that a figure sits at.

In: the skeleton of a seated figure. Out: strokes of its pen. Never: a room.

It stands before its sitter as the chair stands under them, in the place's perspective.
"""

from __future__ import annotations

from comic.storyboard import Turn
from engines.illustrator.body.blocks import Blocks
from engines.illustrator.body.pen import Pen
from engines.illustrator.body.seat_space import SeatSpace
from engines.illustrator.body.skeleton import FAR, NEAR
from engines.illustrator.colour import shade
from engines.illustrator.geometry import Spot
from engines.illustrator.style.seats import (
    SEAT_STYLES,
    TABLE_FROM_UNITS,
    TABLE_HALF_UNITS,
    TABLE_LEG_UNITS,
    TABLE_TO_UNITS,
    TABLE_UNDER_WRIST,
    TABLE_UNITS,
    Seat,
)

_WOOD = "#b58a5e"


def draw_table_beyond(pen: Pen) -> None:
    """What of a table lies beyond its sitter: its far legs, or all of it before somebody who turns their back to us."""
    if pen.skeleton.turn is Turn.BACK:
        _draw_legs(pen, _corners(pen))
        _draw_top(pen)
    else:
        _draw_legs(pen, _corners(pen)[:2])


def draw_table(pen: Pen) -> None:
    """The top, at the height of the wrists, and the near legs, after torso and legs."""
    if pen.skeleton.turn is not Turn.BACK:
        _draw_legs(pen, _corners(pen)[2:])
        _draw_top(pen)


def _space(pen: Pen) -> SeatSpace:
    return SeatSpace(pen.skeleton, SEAT_STYLES[Seat.CHAIR])


def _corners(pen: Pen) -> list[Spot]:
    """Where the legs stand, the farthest first."""
    space, k, inset = _space(pen), pen.skeleton.scale, TABLE_LEG_UNITS
    xs, zs = (TABLE_HALF_UNITS - inset) * k, ((TABLE_FROM_UNITS + inset) * k, (TABLE_TO_UNITS - inset) * k)
    return sorted(((x, z) for x in (-xs, xs) for z in zs), key=lambda at: space.depth(*at))


def _draw_legs(pen: Pen, corners: list[Spot]) -> None:
    space, half = _space(pen), TABLE_LEG_UNITS * pen.skeleton.scale / 2
    low = _top_y(pen, space) + TABLE_UNITS * pen.skeleton.scale
    for x, z in corners:
        Blocks(pen, space).draw(x - half, x + half, z - half, z + half, low, None, shade(_WOOD, 0.8))


def _draw_top(pen: Pen) -> None:
    space, k = _space(pen), pen.skeleton.scale
    top, half = _top_y(pen, space), TABLE_HALF_UNITS * k
    Blocks(pen, space).draw(-half, half, TABLE_FROM_UNITS * k, TABLE_TO_UNITS * k, top, top + TABLE_UNITS * k, _WOOD)


def _top_y(pen: Pen, space: SeatSpace) -> float:
    """The height of the top below the hips: the hands lie on it."""
    body = pen.skeleton
    ease = pen.garments.sleeve_ease * body.scale
    wrist_y = max(body.leaned(body.arm(side, ease).wrist)[1] for side in (NEAR, FAR)) + TABLE_UNDER_WRIST * body.scale
    middle = (TABLE_FROM_UNITS + TABLE_TO_UNITS) / 2 * body.scale
    level, below = (space.spot(0.0, y, middle)[1] for y in (0.0, 1.0))
    return (wrist_y - level) / (below - level)

"""A straight fringe: one sheet of hair from the parting, combed into locks that end above the lids.

In: a `HeadView` of a front or turned head. Out: its outline, and strokes. Never: a lock that hangs beside the face.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from engines.illustrator.geometry import Shape, Spot, Vertex, flatten, ink_polygon, lerp, polygon_path, smooth_segments
from engines.illustrator.head.locks import fringe_end_y
from engines.illustrator.head.mass import hair_paint
from engines.illustrator.head.view import HeadView
from engines.illustrator.style.hair import (
    LOCK_SHADE_OPACITY,
    STRAIGHT_ARC,
    STRAIGHT_NOTCH_RISE,
    STRAIGHT_STRAND_OPACITY,
)
from engines.illustrator.style.head import HAIR_LINE, STRAND_LINE

PARTING: Spot = (0.0, -113.0)
TEMPLE: Spot = (50.0, -92.0)
"""Where the sheet's strands come from, and its upper corner on the right; the left one mirrors it."""


class LockEnd(NamedTuple):
    """The end of one lock: from its left notch, frontal x, to the next lock's, with its lowest point between; `below`
    is how far that lies below the fringe's edge, `cut` how deep its left notch is as a part of the usual."""

    left: float
    tip: float
    below: float
    cut: float


ENDS = (
    LockEnd(-66, -60, 9, 0.0),
    LockEnd(-54, -49, 0, 1.2),
    LockEnd(-37, -34, -3, 0.5),
    LockEnd(-29, -23, 0, 0.7),
    LockEnd(-11, -3, 4.5, 1.0),
    LockEnd(6, 9, 2, 0.4),
    LockEnd(14, 20, 0, 1.0),
    LockEnd(35, 39, -2.5, 0.5),
    LockEnd(43, 48, 0, 0.9),
    LockEnd(55, 61, 9, 0.8),
)
RIGHT_END = 67.0
"""Locks of unlike width, the longest between the eyes and at the temples."""


def straight_fringe(view: HeadView) -> Shape:
    """The whole sheet's outline."""
    left, right = view.hair_point(-TEMPLE[0], TEMPLE[1]), view.hair_point(*TEMPLE)
    return Shape([right, view.hair_point(*PARTING), left, *_edge(view)], True, 0.3)


def draw_straight_fringe(view: HeadView) -> None:
    """The sheet with its locks' shades, strands and lower edge."""
    drawing, palette = view.drawing, view.palette
    sheet, notches = straight_fringe(view), _notches(view)
    drawing.fill(sheet, hair_paint(view, fringe_end_y(view) + 8))
    with drawing.group(clip=sheet):
        drawing.path("".join(_shade(view, notch) for notch in notches), palette.hair_shade, LOCK_SHADE_OPACITY)
        drawing.path(_strands(view), palette.hair_line, STRAIGHT_STRAND_OPACITY)
    width = view.line_width * HAIR_LINE
    partings = (ink_polygon(flatten(smooth_segments(_combed(view, n.left, n.top, n.reach), False), 5), width * 0.8,
                            0.05, 0.9, 0.05) for n in notches[1:-1])  # fmt: skip
    sides = (ink_polygon(_combed(view, n.left, n.top, 0.75), width, 0.05, 0.6, 0.05) for n in (notches[0], notches[-1]))
    edge = ink_polygon(flatten(smooth_segments(_edge(view), False), 6), width, 0.1, 0.1, 0.05)
    drawing.path(edge + "".join(partings) + "".join(sides), palette.hair_line)


class _Notch(NamedTuple):
    """Where two locks part: frontal x, its top's y, and how far up towards the parting their line is seen (0–1)."""

    left: float
    top: float
    reach: float


def _end_y(view: HeadView, x: float, below: float) -> float:
    """The fringe's edge, an arc that sinks to the temples, outside of the eyes."""
    beyond = max(0.0, abs(x) - view.skull.eye_offset - view.skull.eye_half * 0.75)
    return fringe_end_y(view) + STRAIGHT_ARC * beyond + min(below, 0.0 if _before_eye(view, x) else below)


def _before_eye(view: HeadView, x: float) -> bool:
    return abs(abs(x) - view.skull.eye_offset) < view.skull.eye_half


def _notches(view: HeadView) -> list[_Notch]:
    notches = []
    for end in ENDS:
        top = _end_y(view, end.left, -STRAIGHT_NOTCH_RISE * end.cut)
        notches.append(_Notch(end.left, top, 0.22 + 0.2 * end.cut))
    return [*notches, _Notch(RIGHT_END, _end_y(view, RIGHT_END, 0.0), 0.0)]


def _edge(view: HeadView) -> list[Vertex]:
    """The lower edge from left to right: sharp notches between soft ends."""
    notches = _notches(view)
    points: list[Vertex] = [(*view.hair_point(notches[0].left, notches[0].top), 1)]
    for end, (notch, following) in zip(ENDS, pairwise(notches), strict=True):
        low = _end_y(view, end.tip, end.below)
        points.append(view.hair_point(lerp(notch.left, end.tip, 0.5), lerp(notch.top, low, 0.62)))
        points.append((*view.hair_point(end.tip, low), 1))
        points.append(view.hair_point(lerp(following.left, end.tip, 0.5), lerp(following.top, low, 0.6)))
        points.append((*view.hair_point(following.left, following.top), 1))
    return points


def _combed(view: HeadView, x: float, y: float, reach: float) -> list[Spot]:
    """A line from a point of the fringe so far up the way that its hair comes from the parting."""
    root_x, root_y = x * 0.42, PARTING[1] + abs(x) * 0.2
    ways = (0.0, 0.35, 0.7, 1.0)
    spots = [(lerp(x, root_x, (way * reach) ** 1.5), lerp(y, root_y, way * reach)) for way in ways]
    return [view.hair_point(*spot) for spot in spots]


def _shade(view: HeadView, notch: _Notch) -> str:
    """The narrow shade that a lock throws on the next one, away from the light."""
    along = _combed(view, notch.left, notch.top + 6, notch.reach + 0.16)
    width = 5.5 * view.light_side
    return polygon_path([*along, (along[1][0] + width * 0.7, along[1][1]), (along[0][0] + width, along[0][1] + 2)])


def _strands(view: HeadView) -> str:
    """Fine hairs inside the locks."""
    ink = ""
    for index, end in enumerate(ENDS[1:-1]):
        start = _end_y(view, end.tip, end.below) - 7
        line: Sequence[Spot] = _combed(view, end.tip - 2, start, (0.3, 0.52, 0.4)[index % 3])
        ink += ink_polygon(flatten(smooth_segments(line, False), 5), view.line_width * STRAND_LINE, 0.4, 0.7, 0.05)
    return ink

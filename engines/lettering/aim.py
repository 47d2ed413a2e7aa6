"""Tails of balloons that stand where a creator put them. In: a balloon's box, what it points at. Out: `Tail`s.
Never: a balloon's place.

The rules are those of `tail.py`; there they are asked for many places at once, here for one.
"""

from __future__ import annotations

import math

import numpy as np

from comic.art import Subject
from comic.geometry import Box, Point
from comic.lettering import BalloonShape, Placement, Tail
from comic.story import LineKind
from engines.lettering import tail
from engines.lettering.balloon import Extent, inner, inner_exponent
from engines.lettering.kinds import RECIPES

LONGEST_PX = 220.0
_LEAST_PX = 4.0
_ASTRAY_PX = 2.0


def tail_to(box: Box, kind: LineKind, shape: BalloonShape, tip: Point) -> Tail | None:
    """The tail that ends at `tip`; None where the balloon itself covers that."""
    root = _start(box, kind, shape, tip)[1]
    return None if math.dist(root, tip) < _LEAST_PX else Tail(root=root, tip=_rounded(*tip))


def tail_towards(box: Box, kind: LineKind, shape: BalloonShape, speaker: Subject) -> Tail | None:
    """The tail towards a speaker's mouth, clear of the head; None where the balloon itself covers the mouth."""
    mouth = speaker.mouth
    root = _start(box, kind, shape, mouth)[1]
    gap = math.dist(root, mouth)
    if gap < _LEAST_PX:
        return None
    clear = tail.clear_lengths(np.array([root]), np.array([mouth]), speaker.head)
    share = float(tail.lengths(np.array([gap]), clear, LONGEST_PX)[0]) / gap
    return Tail(root=root, tip=_rounded(root.x + share * (mouth.x - root.x), root.y + share * (mouth.y - root.y)))


def is_aimed(placed: Placement, speaker: Subject) -> bool:
    """Whether a tail points at this speaker's mouth, as the letterer's do, and so may follow when its balloon moves."""
    if placed.tail is None:
        return False
    hub = _start(placed.box, placed.kind, placed.shape, speaker.mouth)[0]
    way, to_tip = np.array(speaker.mouth) - hub, np.array(placed.tail.tip) - hub
    length = max(1.0, float(np.hypot(*way)))
    along, aside = float(to_tip @ way) / length, float(way[0] * to_tip[1] - way[1] * to_tip[0]) / length
    return 0 <= along <= length + _ASTRAY_PX and abs(aside) <= _ASTRAY_PX


def _start(box: Box, kind: LineKind, shape: BalloonShape, target: Point) -> tuple[tail.Floats, Point]:
    """Inside the balloon, where the ray to the target begins, and where it leaves it."""
    stroke = RECIPES[kind].stroke_px
    whole = Extent(box.width / 2 - stroke, box.height / 2 - stroke)
    extent = whole if shape is BalloonShape.CLOUD else inner(whole, shape)
    centre, aim = np.array([box.centre]), np.array([target], dtype=np.float64)
    hub = tail.hubs(centre, extent, aim)
    root = tail.roots(hub, aim, centre, extent, inner_exponent(shape))
    return hub[0], _rounded(*root[0])


def _rounded(x: float, y: float) -> Point:
    return Point(round(float(x), 2), round(float(y), 2))

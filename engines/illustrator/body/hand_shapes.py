"""The outlines of hands as data: palm, fingers, thumb, and the lines in them.

In: what a hand does. Out: a `HandShape`. Never: a stroke.

Local units: the wrist is the origin, +y runs along the forearm to the fingertips, the thumb lies at +x; a hand is about
76 long.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

from engines.illustrator.body.poses import Hand
from engines.illustrator.geometry import Shape, Spot, between, polygon_path, rotated, tube

Track = tuple[Spot, ...]


def _half_circle(centre: Spot, start: Spot) -> list[Spot]:
    """From `start` around the centre to the opposite side, the way a tube's outline runs."""
    dx, dy = start[0] - centre[0], start[1] - centre[1]
    turns = [rotated(dx, dy, -180 * step / 8) for step in range(1, 8)]
    return [(centre[0] + x, centre[1] + y) for x, y in turns]


def _wound(points: list[Spot]) -> list[Spot]:
    """The outline clockwise on the page, so that outlines that overlap make one surface."""
    area = sum(x0 * y1 - x1 * y0 for (x0, y0), (x1, y1) in pairwise([*points, points[0]]))
    return points if area > 0 else points[::-1]


@dataclass(frozen=True)
class Finger:
    """From its knuckle over a bend to its tip, `width` at the knuckle and a quarter less at the tip."""

    base: Spot
    bend: Spot
    tip: Spot
    width: float = 9.0

    def outline(self) -> list[Spot]:
        """Round at both ends."""
        knee = between(between(self.base, self.bend, 0.5), between(self.bend, self.tip, 0.5), 0.5)
        forth, back = tube((self.base, knee, self.tip), (self.width, self.width * 0.96, self.width * 0.74), 4)
        around_tip = _half_circle(self.tip, forth[-1])
        around_base = _half_circle(self.base, back[-1])
        return _wound([*forth, *around_tip, *back, *around_base])

    def nail(self) -> Track:
        """Its near edge, across the finger just before the tip."""
        x, y = between(self.bend, self.tip, 0.82)
        dx, dy = self.tip[0] - self.bend[0], self.tip[1] - self.bend[1]
        length = (dx * dx + dy * dy) ** 0.5 or 1.0
        half = self.width * 0.22
        ahead = (dx / length * 1.5, dy / length * 1.5)
        across = (-dy / length * half, dx / length * half)
        return (
            (x + across[0] + ahead[0], y + across[1] + ahead[1]),
            (x - ahead[0] * 0.4, y - ahead[1] * 0.4),
            (x - across[0] + ahead[0], y - across[1] + ahead[1]),
        )


@dataclass(frozen=True)
class HandShape:
    """`fingers` grow out of the `palm` without a seam, `over` ones lie on it with their own outline.

    `lines` part the fingers and fold the palm; `fine` ones are only seen on a large hand. `nails` says whether we see
    the fingers' backs.
    """

    palm: Sequence[Spot]
    fingers: tuple[Finger, ...] = ()
    over: tuple[Finger, ...] = ()
    lines: tuple[Track, ...] = ()
    fine: tuple[Track, ...] = ()
    nails: bool = False

    @cached_property
    def outline(self) -> str:
        """Palm and fingers as one path."""
        palm = Shape([(*self.palm[0], 1), *self.palm[1:-1], (*self.palm[-1], 1)])
        return polygon_path(_wound(palm.flat(4))) + "".join(polygon_path(finger.outline()) for finger in self.fingers)

    @cached_property
    def nail_tracks(self) -> tuple[Track, ...]:
        return tuple(finger.nail() for finger in (*self.fingers, *self.over)) if self.nails else ()


_FIST = (
    (-11, -8),
    (-14, 4),
    (-18, 14),
    (-19, 26),
    (-16, 33),
    (0, 36),
    (16, 33),
    (19, 24),
    (18, 14),
    (14, 4),
    (11, -8),
)
_FOLDED = (
    Finger((-13, 20), (-15, 30), (-13, 36), 10.6),
    Finger((-5, 21), (-6, 32), (-5, 39), 11.6),
    Finger((4, 21), (4, 33), (4, 40), 11.8),
    Finger((13, 19), (15, 31), (12, 37), 11.4),
)
_FIST_LINES: tuple[Track, ...] = (
    ((-9, 24), (-10, 33), (-9, 40)),
    ((-1, 25), (-1, 34), (0, 42)),
    ((8, 24), (9, 33), (8, 41)),
    ((-18, 22), (-10, 19), (0, 20), (10, 19)),
)

SHAPES: dict[Hand, HandShape] = {
    Hand.RELAXED: HandShape(
        palm=((-10, -8), (-13, 6), (-16, 20), (-15, 33), (-4, 37), (9, 35), (15, 22), (13, 8), (10, -8)),
        fingers=(
            Finger((-11, 29), (-14, 45), (-11, 57), 8.0),
            Finger((-5, 31), (-6, 52), (-2, 67), 8.8),
            Finger((2, 31), (3, 54), (6, 71), 9.0),
            Finger((9, 29), (12, 48), (12, 63), 8.8),
        ),
        over=(Finger((10, 9), (21, 22), (19, 43), 9.6),),
        lines=(((-9, 35), (-9, 45), (-7, 55)), ((-2, 36), (-1, 50), (2, 63)), ((6, 35), (8, 48), (9, 58))),
        fine=(((2, 12), (6, 20), (5, 29)),),
        nails=True,
    ),
    Hand.OPEN: HandShape(
        palm=((-10, -8), (-13, 4), (-17, 17), (-17, 30), (-6, 38), (8, 38), (16, 30), (17, 15), (13, 4), (10, -8)),
        fingers=(
            Finger((-13, 28), (-21, 42), (-27, 56), 8.2),
            Finger((-5, 32), (-9, 54), (-12, 71), 9.0),
            Finger((3, 33), (5, 57), (6, 77), 9.2),
            Finger((11, 30), (16, 51), (21, 68), 9.0),
            Finger((11, 10), (24, 17), (36, 34), 10.2),
        ),
        lines=(((11, 13), (3, 20), (1, 31)), ((-13, 25), (-3, 22), (9, 28))),
        fine=(((-12, 16), (-6, 22), (0, 31)), ((-11, 45), (-7, 46)), ((3, 50), (8, 50)), ((13, 46), (18, 45))),
    ),
    Hand.PALM: HandShape(
        palm=((-10, -8), (-13, 4), (-16, 17), (-16, 30), (-6, 37), (8, 37), (15, 30), (16, 15), (13, 4), (10, -8)),
        fingers=(
            Finger((-12, 29), (-14, 45), (-15, 58), 8.0),
            Finger((-5, 32), (-6, 54), (-6, 70), 8.8),
            Finger((3, 32), (3, 56), (3, 75), 9.0),
            Finger((10, 30), (12, 52), (12, 69), 8.8),
        ),
        over=(Finger((11, 8), (23, 18), (25, 40), 9.8),),
        lines=(((-9, 36), (-10, 48), (-11, 58)), ((-1, 38), (-2, 54), (-2, 68)), ((6, 37), (7, 52), (8, 66))),
    ),
    Hand.FIST: HandShape(
        palm=_FIST,
        fingers=_FOLDED,
        over=(Finger((14, 9), (24, 23), (4, 29), 10.6),),
        lines=_FIST_LINES,
        fine=(((-8, 6), (-4, 10)), ((2, 5), (5, 10))),
    ),
    Hand.GRIP: HandShape(
        palm=((-11, -8), (-14, 2), (-20, 12), (-21, 26), (-16, 36), (0, 40), (13, 36), (17, 20), (16, 6), (11, -8)),
        fingers=(
            Finger((-12, 34), (2, 41), (13, 37), 9.0),
            Finger((-14, 26), (0, 34), (16, 30), 10.0),
            Finger((-15, 17), (0, 25), (18, 21), 10.4),
            Finger((-13, 8), (2, 15), (19, 11), 10.4),
        ),
        over=(Finger((11, 1), (21, 9), (13, 22), 10.0),),
        lines=(
            ((19, 16), (4, 20), (-8, 13)),
            ((18, 26), (2, 30), (-11, 22)),
            ((15, 34), (2, 38), (-11, 31)),
        ),
    ),
    Hand.POINTING: HandShape(
        palm=_FIST,
        fingers=(*_FOLDED[:3], Finger((12, 22), (15, 52), (14, 80), 10.6)),
        over=(Finger((14, 9), (24, 22), (3, 28), 10.4),),
        lines=(*_FIST_LINES[:2], ((8, 24), (9, 34), (9, 42)), ((-18, 22), (-10, 19), (0, 20), (7, 20))),
        fine=(((11, 46), (17, 46)), ((11, 62), (17, 62))),
    ),
    Hand.PRESSED: HandShape(
        palm=((-8, -8), (-11, 6), (-12, 22), (-10, 36), (8, 36), (11, 24), (11, 8), (8, -8)),
        fingers=(
            Finger((-5, 32), (-6, 52), (-4, 66), 9.4),
            Finger((3, 32), (4, 56), (3, 76), 9.8),
        ),
        over=(Finger((8, 6), (15, 22), (7, 42), 9.2),),
        lines=(((-1, 38), (-1, 54), (0, 66)),),
    ),
    Hand.RESTING: HandShape(
        palm=((-10, -8), (-13, 6), (-15, 20), (-14, 32), (-3, 37), (10, 34), (15, 22), (13, 8), (10, -8)),
        fingers=(
            Finger((-11, 28), (-16, 42), (-17, 54), 8.0),
            Finger((-4, 31), (-7, 50), (-7, 64), 8.8),
            Finger((3, 31), (4, 52), (4, 68), 9.0),
            Finger((10, 28), (14, 47), (15, 61), 8.8),
        ),
        over=(Finger((11, 8), (23, 18), (26, 38), 9.4),),
        lines=(((-9, 35), (-11, 44), (-12, 52)), ((-1, 36), (-2, 50), (-2, 62)), ((7, 35), (9, 46), (10, 56))),
        fine=(((-9, 24), (-8, 28)), ((-2, 26), (-1, 30)), ((5, 26), (6, 30))),
        nails=True,
    ),
    Hand.AT_CHIN: HandShape(
        palm=((-7, -9), (-13, 4), (-17, 16), (-17, 28), (-10, 36), (0, 38), (10, 32), (13, 18), (11, 4), (6, -9)),
        fingers=(
            Finger((5, 9), (16, 9), (16, 16), 9.6),
            Finger((4, 17), (19, 17), (19, 24), 10.6),
            Finger((0, 27), (19, 29), (20, 35), 11.2),
            Finger((-8, 32), (10, 45), (23, 43), 10.6),
        ),
        over=(Finger((-11, 12), (-25, 33), (-18, 54), 10.8),),
        lines=(
            ((20, 37), (11, 36), (-1, 31)),
            ((21, 28), (12, 22), (4, 22)),
            ((18, 19), (12, 14), (6, 14)),
        ),
        fine=(((9, 41), (8, 46)),),
    ),
    Hand.CLASP: HandShape(
        palm=((-10, -8), (-14, 4), (-18, 14), (-19, 24), (-10, 29), (8, 29), (17, 22), (16, 10), (13, 2), (10, -8)),
        fingers=(
            Finger((-13, 20), (-16, 32), (-14, 41), 9.6),
            Finger((-5, 22), (-6, 37), (-4, 48), 10.2),
            Finger((4, 22), (5, 38), (6, 50), 10.4),
            Finger((12, 19), (15, 34), (15, 45), 10.2),
        ),
        over=(Finger((11, 4), (20, 14), (19, 30), 9.0),),
        lines=(((-10, 25), (-11, 34), (-9, 43)), ((-1, 26), (0, 37), (1, 47)), ((8, 25), (10, 36), (11, 45))),
        fine=(((-14, 20), (-11, 18)), ((-6, 21), (-3, 19)), ((3, 21), (6, 19))),
        nails=True,
    ),
}

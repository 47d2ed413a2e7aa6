"""The outlines of hands as data: palm, fingers, thumb, and the lines in them.

In: what a hand does. Out: a `HandShape`. Never: a stroke.

Local units: the wrist is the origin, +y runs along the forearm to the fingertips, the thumb lies at +x; a hand is about
76 long.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from engines.illustrator.body.finger import Finger, Track, wound
from engines.illustrator.body.poses import Hand
from engines.illustrator.geometry import Shape, Spot, polygon_path

PINCH_POINT: Spot = (24.0, 59.0)
"""Where thumb and forefinger meet."""

HANG_POINT: Spot = (0.0, 30.0)
"""Where a handle lies in a closed hand."""


@dataclass(frozen=True)
class HandShape:
    """`fingers` grow out of the `palm` without a seam, `over` ones lie on it with their own outline.

    The palm begins and ends at its root, which the wrist hides, and next to it lies the heel, where a forearm's edges
    meet the hand's; fingers that something parts from their hand have none. `lines` part the fingers and fold the palm;
    `fine` ones are only seen on a large hand. `nails` says whether we see the fingers' backs.
    """

    palm: Sequence[Spot]
    fingers: tuple[Finger, ...] = ()
    over: tuple[Finger, ...] = ()
    lines: tuple[Track, ...] = ()
    fine: tuple[Track, ...] = ()
    nails: bool = False

    @property
    def heel(self) -> tuple[Track, Track]:
        """The edges of the hand from the wrist on: two points away from the thumb's side, two on it."""
        return tuple(self.palm[1:3]), tuple(self.palm[-2:-4:-1])

    @cached_property
    def surfaces(self) -> tuple[list[Spot], ...]:
        """Palm and fingers, each clockwise: together one surface."""
        fingers = tuple(finger.outline() for finger in self.fingers)
        if not self.palm:
            return fingers
        palm = Shape([(*self.palm[0], 1), *self.palm[1:-1], (*self.palm[-1], 1)])
        return wound(palm.flat(4)), *fingers

    @cached_property
    def outline(self) -> str:
        """Palm and fingers as one path."""
        return "".join(polygon_path(surface) for surface in self.surfaces)

    def nail_tracks(self, fingers: Sequence[Finger]) -> tuple[Track, ...]:
        """The nails of these of its fingers that we see."""
        return tuple(finger.nail() for finger in fingers) if self.nails else ()


_FIST = (
    (-6, -4),
    (-13, 5),
    (-18, 14),
    (-19, 26),
    (-16, 33),
    (0, 36),
    (16, 33),
    (19, 24),
    (18, 14),
    (13, 5),
    (6, -4),
)
_FOLDED = (
    Finger((-13, 20), (-15, 29), (-13, 35), 10.0),
    Finger((-5, 21), (-6, 32), (-5, 39), 11.4),
    Finger((4, 21), (4, 33), (4, 41), 12.0),
    Finger((13, 19), (15, 31), (12, 38), 11.6),
)
_FIST_LINES: tuple[Track, ...] = (
    ((-9, 24), (-10, 33), (-9, 40)),
    ((-1, 25), (-1, 34), (0, 42)),
    ((8, 24), (9, 33), (8, 41)),
    ((-18, 22), (-10, 19), (0, 20), (10, 19)),
)

SHAPES: dict[Hand, HandShape] = {
    Hand.RELAXED: HandShape(
        palm=((-6, -4), (-12, 5), (-16, 19), (-15, 32), (-4, 37), (9, 34), (14, 22), (12, 5), (6, -4)),
        fingers=(
            Finger((-11, 28), (-14, 42), (-11, 53), 7.8),
            Finger((-5, 31), (-7, 50), (-3, 64), 8.8),
            Finger((2, 31), (2, 53), (5, 70), 9.2),
            Finger((9, 28), (11, 46), (12, 61), 9.0),
        ),
        over=(Finger((7.5, 9), (17, 21), (16, 41), 9.6, 1.2),),
        lines=(((-9, 36), (-10, 44), (-8, 51)), ((-2, 37), (-2, 50), (1, 61)), ((6, 35), (7, 48), (8, 57))),
        nails=True,
    ),
    Hand.OPEN: HandShape(
        palm=((-6, -4), (-12, 5), (-16, 17), (-17, 30), (-6, 38), (8, 38), (16, 31), (18, 16), (12, 5), (6, -4)),
        fingers=(
            Finger((-13, 28), (-20, 42), (-26, 54), 8.2),
            Finger((-5, 32), (-10, 53), (-13, 69), 9.2),
            Finger((3, 33), (4, 56), (5, 76), 9.6),
            Finger((11, 30), (16, 50), (20, 66), 9.4),
            Finger((10, 12), (24, 19), (34, 34), 10.4, 1.3),
        ),
        lines=(((7, 7), (1, 17), (4, 28)),),
        fine=(((-13, 27), (-6, 25), (0, 27)), ((-11, 45), (-7, 46)), ((3, 50), (8, 50)), ((13, 46), (18, 45))),
    ),
    Hand.OFFERED: HandShape(
        palm=((-6, -4), (-11, 5), (-14, 17), (-14, 29), (-5, 36), (7, 36), (14, 29), (15, 16), (11, 5), (6, -4)),
        fingers=(
            Finger((-10, 27), (-15, 43), (-10, 56), 7.8),
            Finger((-4, 31), (-6, 53), (1, 68), 8.8),
            Finger((3, 31), (4, 54), (12, 71), 9.2),
            Finger((9, 28), (14, 47), (23, 62), 9.0),
        ),
        over=(Finger((8, 10), (21, 15), (31, 27), 9.8, 1.3),),
        lines=(((-8, 35), (-10, 44), (-7, 53)), ((0, 36), (-1, 52), (4, 64)), ((6, 35), (9, 49), (15, 61))),
        fine=(((6, 12), (2, 20), (3, 28)),),
    ),
    Hand.PALM: HandShape(
        palm=((-6, -4), (-12, 5), (-16, 17), (-16, 30), (-6, 37), (8, 37), (15, 30), (17, 16), (12, 5), (6, -4)),
        fingers=(
            Finger((-12, 28), (-14, 43), (-15, 55), 7.8),
            Finger((-5, 32), (-6, 54), (-6, 69), 8.8),
            Finger((3, 32), (3, 56), (3, 75), 9.2),
            Finger((10, 30), (12, 51), (12, 67), 9.0),
        ),
        over=(Finger((7.5, 9), (22, 18), (25, 39), 9.8, 1.25),),
        lines=(((-9, 37), (-10, 46), (-11, 54)), ((-1, 38), (-2, 54), (-2, 67)), ((6, 37), (7, 52), (8, 64))),
    ),
    Hand.FIST: HandShape(
        palm=(
            (-6, -4),
            (-13, 5),
            (-18, 14),
            (-20, 26),
            (-17, 34),
            (0, 37),
            (17, 34),
            (20, 25),
            (18, 14),
            (13, 5),
            (6, -4),
        ),
        fingers=(
            Finger((-14, 22), (-15, 30), (-14, 36), 9.6),
            Finger((-5, 23), (-5.5, 32), (-5, 39.5), 10.4),
            Finger((4.5, 23), (4.5, 33), (4.5, 41), 10.8),
            Finger((14, 22), (14.5, 32), (13.5, 39), 10.6),
            Finger((13, 19), (4, 22), (-4, 21.5), 9.6),
        ),
        lines=(
            ((-11, 26), (-11, 32), (-9.8, 39)),
            ((-1.6, 28), (-1, 34), (-0.2, 41)),
            ((8.4, 28), (9.2, 34), (9, 40.5)),
            ((19.5, 22), (9, 27), (-3, 26.5), (-8.5, 21.5), (-4, 16.5), (8, 18)),
        ),
    ),
    Hand.CLENCHED: HandShape(
        palm=_FIST,
        fingers=_FOLDED,
        over=(Finger((11, 8), (20, 20), (15, 33), 10.2, 1.15),),
        lines=_FIST_LINES[:3],
        fine=(((-16, 20), (-13, 17), (-10, 19)), ((-8, 19), (-5, 16), (-2, 18)), ((1, 18), (4, 16), (7, 18))),
    ),
    Hand.GRIP: HandShape(
        palm=((-6, -4), (-14, 3), (-20, 12), (-21, 26), (-16, 36), (0, 40), (13, 36), (17, 20), (14, 4), (6, -4)),
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
    Hand.HOOK: HandShape(
        palm=_FIST,
        fingers=_FOLDED,
        over=(Finger((14, 9), (23, 22), (14, 35), 10.4),),
        lines=_FIST_LINES,
        fine=(((-8, 6), (-4, 10)), ((2, 5), (5, 10))),
    ),
    Hand.PINCH: HandShape(
        palm=((-6, -4), (-13, 4), (-17, 16), (-18, 28), (-10, 36), (4, 38), (11, 31), (16, 17), (14, 5), (6, -4)),
        fingers=(
            Finger((6, 27), (5, 67), (23, 60), 9.8),
            Finger((-13, 24), (-21, 37), (-10, 40), 9.4),
            Finger((-9, 28), (-16, 48), (-4, 48), 9.8),
            Finger((-3, 30), (-8, 57), (4, 55), 10.0),
        ),
        over=(Finger((9, 10), (32, 28), (24, 56), 9.8, 1.2),),
        lines=(
            ((-9, 27), (-14, 38), (-5, 44)),
            ((-4, 31), (-8, 45), (1, 51)),
            ((3, 31), (1, 46), (9, 59)),
        ),
        fine=(((2, 12), (6, 19), (5, 27)), ((-8, 22), (-1, 23), (5, 20))),
    ),
    Hand.POINTING: HandShape(
        palm=_FIST,
        fingers=(*_FOLDED[:3], Finger((12, 22), (15, 51), (14, 76), 10.4)),
        over=(Finger((11, 10), (23, 22), (4, 29), 10.6, 1.15),),
        lines=(*_FIST_LINES[:2], ((8, 34), (9, 38), (9, 42))),
        fine=(((11, 46), (17, 46)), ((11, 62), (17, 62))),
    ),
    Hand.PRESSED: HandShape(
        palm=((-6, -4), (-10, 5), (-13, 18), (-14, 31), (-4, 36), (6, 36), (13, 30), (13, 16), (10, 5), (6, -4)),
        fingers=(
            Finger((-10.5, 28), (-11.5, 42), (-10, 53), 7.4),
            Finger((-4, 31), (-4.5, 52), (-3.5, 67), 8.0),
            Finger((3, 32), (3, 55), (3, 75), 8.4),
            Finger((9.5, 30), (10.5, 49), (9.5, 65), 8.0),
        ),
        over=(Finger((6, 9), (16, 22), (14, 41), 9.0, 1.25),),
        lines=(((-7, 33), (-8, 44), (-7, 54)), ((-0.5, 34), (-0.5, 52), (-0.3, 67)), ((6.5, 34), (7, 50), (6.5, 66))),
    ),
    Hand.RESTING: HandShape(
        palm=((-6, -4), (-12, 5), (-15, 19), (-14, 31), (-3, 37), (10, 34), (15, 22), (12, 5), (6, -4)),
        fingers=(
            Finger((-11, 28), (-16, 41), (-17, 52), 7.8),
            Finger((-4, 31), (-7, 50), (-7, 63), 8.8),
            Finger((3, 31), (4, 52), (4, 69), 9.2),
            Finger((10, 28), (14, 46), (15, 60), 9.0),
        ),
        over=(Finger((7.5, 9), (21, 19), (25, 38), 9.6, 1.2),),
        lines=(((-9, 35), (-11, 44), (-12, 52)), ((-1, 36), (-2, 50), (-2, 62)), ((7, 35), (9, 46), (10, 56))),
        fine=(((-9, 24), (-8, 28)), ((-2, 26), (-1, 30)), ((5, 26), (6, 30))),
        nails=True,
    ),
    Hand.AT_CHIN: HandShape(
        palm=((-6, -4), (-11, 5), (-16, 18), (-18, 32), (-14, 50), (2, 54), (14, 42), (14, 20), (10, 5), (6, -4)),
        fingers=(
            Finger((2, 11), (12, 9), (15, 10), 10.6),
            Finger((2, 20), (14, 19), (18, 19.5), 11.6),
            Finger((2, 30), (14, 29), (19, 29.5), 12.2),
            Finger((-10, 26), (-18, 44), (-9, 64), 10.6, 1.25),
        ),
        over=(Finger((-6, 39), (8, 49), (21, 41), 12.2),),
        lines=(
            ((24, 24.5), (15, 24), (5, 25)),
            ((22, 15), (14, 14.5), (5, 15)),
        ),
    ),
    Hand.CLASP: HandShape(
        palm=((-6, -4), (-12, 5), (-16, 17), (-16, 29), (-5, 35), (9, 33), (15, 22), (13, 9), (11, 4), (6, -4)),
        fingers=(
            Finger((-11, 26), (-15, 36), (-13, 43), 8.8),
            Finger((-4, 29), (-6, 43), (-5, 51), 9.6),
            Finger((4, 29), (4, 45), (4, 55), 10.0),
            Finger((11, 25), (14, 38), (13, 49), 9.8),
        ),
        over=(Finger((8, 7), (18, 17), (20, 34), 9.8, 1.25),),
        lines=(((-8, 30), (-10, 38), (-9.5, 45)), ((0, 30), (-1, 42), (-0.5, 51)), ((8, 30), (9, 40), (9, 49))),
    ),
}

HANGING = HandShape(
    palm=((-6, -4), (-11, 5), (-14, 18), (-14, 31), (-6, 37), (6, 36), (11, 27), (12, 14), (10, 5), (6, -4)),
    fingers=(
        Finger((-10, 26), (-14, 38), (-11, 48), 7.4),
        Finger((-7, 29), (-11, 47), (-6, 59), 8.4),
        Finger((-2, 31), (-4, 52), (2, 66), 9.0),
        Finger((4, 30), (5, 49), (9, 61), 9.4),
    ),
    over=(Finger((5.5, 9), (13, 22), (12, 41), 9.6, 1.25),),
    lines=(((-9, 38), (-10, 44), (-8, 50)), ((-5, 38), (-6, 48), (-2, 57)), ((1, 38), (1, 48), (5, 58))),
)
"""A hand that hangs, seen from before: turned inward, its thumb and forefinger before the other fingers, which curl."""

PRESSED_EDGE = HandShape(
    palm=((-6, -4), (-9, 5), (-10, 18), (-9, 32), (0, 36), (8, 34), (8, 18), (8, 5), (6, -4)),
    fingers=(
        Finger((-4, 30), (-5, 54), (2, 72), 8.8),
        Finger((0, 30), (-1, 50), (4, 64), 8.6),
    ),
    over=(Finger((3, 27), (2, 40), (4, 52), 8.2),),
    lines=(((-4, 44), (-4, 54), (0, 63)),),
)
"""One of two hands that pray, seen from before along its edge: its palm lies at +x on the other's."""

"""Hands: a palm, four fingers and a thumb in nine ways.

In: the wrist, the forearm's direction and what the hand does. Out: strokes of a figure's pen. Never: what it holds.

Local units: the wrist is the origin, +y runs along the forearm to the fingertips, the thumb lies at +x.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from engines.illustrator.body.pen import Pen
from engines.illustrator.body.poses import Hand
from engines.illustrator.body.skeleton import Arm
from engines.illustrator.geometry import Shape, Spot, number, rotated
from engines.illustrator.svg import scaled, translate, turned


@dataclass(frozen=True)
class Finger:
    """A bent capsule: from `base` over the control point `bend` to `tip`."""

    base: Spot
    bend: Spot
    tip: Spot
    width: float = 8.6

    def path(self) -> str:
        return (
            f"M{number(self.base[0])} {number(self.base[1])}"
            f"Q{number(self.bend[0])} {number(self.bend[1])} {number(self.tip[0])} {number(self.tip[1])}"
        )


@dataclass(frozen=True)
class HandShape:
    """`under` fingers are drawn before the palm, `over` ones on it; `creases` are thin lines."""

    palm: Sequence[Spot]
    under: tuple[Finger, ...] = ()
    over: tuple[Finger, ...] = ()
    creases: tuple[tuple[Spot, ...], ...] = ()


_FIST_PALM = ((-11, -8), (-15, 6), (-19, 20), (-17, 34), (-6, 40), (9, 39), (18, 30), (18, 14), (14, 4), (11, -8))

_SHAPES: dict[Hand, HandShape] = {
    Hand.RELAXED: HandShape(
        palm=((-11, -8), (-14, 6), (-16, 22), (-14, 36), (0, 40), (13, 35), (15, 20), (13, 6), (11, -8)),
        under=(
            Finger((-10, 30), (-15, 44), (-9, 57), 7.6),
            Finger((-4, 32), (-8, 52), (-2, 66)),
            Finger((3, 32), (1, 54), (5, 69)),
            Finger((9, 30), (12, 48), (11, 63)),
        ),
        over=(Finger((11, 10), (21, 22), (17, 42), 8.8),),
        creases=(((6, 6), (9, 14), (9, 24)),),
    ),
    Hand.FIST: HandShape(
        palm=_FIST_PALM,
        over=(
            Finger((-14, 23), (-15, 30), (-13, 36), 9),
            Finger((-5, 24), (-6, 32), (-5, 40), 9.4),
            Finger((4, 24), (4, 32), (4, 40), 9.4),
            Finger((13, 22), (14, 29), (12, 36), 9),
            Finger((15, 8), (20, 22), (2, 25), 9.4),
        ),
    ),
    Hand.GRIP: HandShape(
        palm=_FIST_PALM,
        over=(
            Finger((-15, 14), (-22, 24), (-9, 33), 8.8),
            Finger((-6, 16), (-10, 30), (2, 38), 8.8),
            Finger((2, 16), (2, 30), (12, 36), 8.8),
            Finger((10, 14), (15, 24), (20, 29), 8.4),
            Finger((13, 4), (22, 8), (22, 20), 9),
        ),
    ),
    Hand.POINTING: HandShape(
        palm=_FIST_PALM,
        under=(Finger((11, 28), (13, 52), (12, 76), 9.2),),
        over=(
            Finger((-14, 23), (-15, 29), (-13, 35), 8.8),
            Finger((-5, 24), (-6, 31), (-5, 38), 9.2),
            Finger((4, 24), (4, 31), (4, 38), 9.2),
            Finger((14, 6), (20, 20), (0, 26), 9.2),
        ),
    ),
    Hand.OPEN: HandShape(
        palm=((-11, -8), (-14, 4), (-18, 18), (-18, 32), (-6, 40), (9, 40), (17, 33), (17, 16), (13, 4), (11, -8)),
        under=(
            Finger((-13, 28), (-21, 40), (-29, 52), 7.8),
            Finger((-6, 30), (-10, 52), (-13, 68)),
            Finger((3, 30), (5, 54), (6, 73)),
            Finger((11, 28), (17, 48), (23, 64)),
            Finger((10, 10), (25, 16), (38, 32), 9.4),
        ),
        creases=(((10, 12), (3, 20), (2, 31)), ((-12, 26), (-2, 22), (9, 28))),
    ),
    Hand.PRESSED: HandShape(
        palm=((-8, -8), (-11, 8), (-11, 30), (-6, 42), (6, 42), (11, 28), (11, 8), (8, -8)),
        under=(
            Finger((-5, 32), (-6, 52), (-2, 66), 8.4),
            Finger((3, 32), (4, 54), (3, 71), 8.4),
        ),
        over=(Finger((8, 8), (12, 24), (5, 40), 7.8),),
    ),
    Hand.RESTING: HandShape(
        palm=((-11, -8), (-14, 6), (-14, 24), (-11, 33), (0, 36), (12, 32), (14, 20), (13, 6), (11, -8)),
        under=(
            Finger((-9, 26), (-13, 40), (-12, 48), 7.8),
            Finger((-3, 28), (-5, 46), (-4, 57)),
            Finger((4, 28), (5, 46), (4, 60)),
            Finger((10, 26), (13, 42), (11, 54)),
        ),
        over=(Finger((11, 8), (19, 18), (18, 34), 8.4),),
    ),
}

_TURN_AT_HIP = 0.55
"""How much of the forearm's turn a hand on the hip keeps: it hangs further down along the hip."""


def draw_hand(pen: Pen, arm: Arm) -> None:
    """The hand at the end of an arm; TUCKED draws nothing."""
    hand, wrist, side = arm.hand, arm.wrist, arm.side
    if hand is Hand.TUCKED:
        return
    deg = arm.forearm_deg
    if hand is Hand.ON_HIP:
        deg *= _TURN_AT_HIP
    if hand is Hand.PRESSED and not pen.skeleton.in_profile:
        deg = 180 + side * 5
    shape = _SHAPES[Hand.RESTING if hand is Hand.ON_HIP else Hand.OPEN if hand is Hand.PALM else hand]
    scale = pen.skeleton.hand_scale
    mirror = _thumb_sign(deg, side, pen.skeleton.in_profile)
    placed = " ".join((translate(*wrist), turned(deg), scaled(scale * mirror, scale)))
    with pen.drawing.group(transform=placed):
        _draw_shape(pen, shape, pen.line_width * 0.8 / scale, mirror)


def _thumb_sign(deg: float, side: int, in_profile: bool) -> int:
    """1 or -1: the side on which the thumb lies, so that it points up, or towards the body when the arm is upright."""
    x, y = rotated(1, 0, deg)
    inward = 1.0 if in_profile else float(-side)
    return 1 if x * inward - 1.2 * y >= 0 else -1


def _draw_shape(pen: Pen, shape: HandShape, line_width: float, mirror: int) -> None:
    drawing = pen.drawing
    palm = Shape([(*shape.palm[0], 1), *shape.palm[1:-1], (*shape.palm[-1], 1)])
    drawing.path(palm.path(), None, stroke=pen.skin_line, stroke_width=line_width * 2)
    for finger in shape.under:
        _draw_finger(pen, finger, line_width)
    drawing.fill(palm, pen.skin)
    with drawing.group(clip=palm):
        lit = palm.moved(-5 * pen.light_side * mirror, -3).path()
        drawing.path("M-200 -200H200V200H-200Z" + lit, pen.skin_shade, 0.8, even_odd=True)
    for crease in shape.creases:
        drawing.ink(crease, line_width * 0.9, pen.skin_shade)
    for finger in shape.over:
        _draw_finger(pen, finger, line_width)


def _draw_finger(pen: Pen, finger: Finger, line_width: float) -> None:
    path = finger.path()
    pen.drawing.path(path, None, stroke=pen.skin_line, stroke_width=finger.width + line_width * 2)
    pen.drawing.path(path, None, stroke=pen.skin, stroke_width=finger.width)

"""The outlines of hands that hold something, around the thing: what lies behind it, and what lies over it.

In: half the thing's width, and where the wrist is. Out: `HandShape`s. Never: a stroke, the thing.

Units of a hand (about 76 long) around the middle of the thing where it is held, x to the right and y down. The hand is
a left one at the right of the picture: from its palm its thumb is seen left, from its back its fingers point left.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

from engines.illustrator.body.finger import Finger, Track
from engines.illustrator.body.hand_shapes import HandShape
from engines.illustrator.geometry import ORIGIN, Spot, between, heading
from engines.illustrator.style.holding import WRIST

_FINGER_YS = (-16.0, -5.5, 5.0, 15.0)
_FINGER_WIDTHS = (10.8, 11.2, 10.8, 9.6)

_OVER_EDGE = (10.0, 13.5, 13.0, 9.0)
_TOWARDS_TIP = 2.6
"""How far each finger that comes round an edge reaches over it, and how much it rises on the way."""

_KNUCKLES = ((11.0, -17.0), (6.0, -7.0), (2.0, 2.5), (-2.0, 11.0))
_JOINTS_Y = (-23.5, -11.5, 1.0, 12.0)
_ENDS = ((2.0, -16.5), (4.5, -5.0), (4.0, 6.0), (1.5, 15.5))
"""Fingers seen from the back, the forefinger first: their knuckles beside the middle of the row, how high they bend,
and where they turn round the far edge: beyond it, and how high. The hand comes from below, so that the row is
slanted."""

_ROUND_NEAR_EDGE_FROM, _ALONG_FROM = 16.0, 26.5
"""Around what is wider by half than this the thumb of such a hand goes the other way than its fingers, not behind;
where it can't reach the other edge it lies above them."""

_ON_RIM: Track = ((-19, 14), (-27, -2), (-8, -10))
_ON_FRONT: Track = ((-15, 12), (-21, -6), (-6, -18))
"""Where the thumb lies of a hand that is under something, when its wrist is at the left: over the rim of a plate, on
the front of a book."""

_HEEL_AHEAD, _HEEL_HALF_WIDTH = 9.0, 10.0
"""Where a hand's heel is: so far from the wrist, and half its width."""

_INTO_SLEEVE = 4.0
"""How far a hand's root lies inside the forearm."""


@dataclass(frozen=True)
class HeldHand:
    """A hand around a thing: `under` is drawn before it, the `tips` and then what lies `over` it after it."""

    under: HandShape | None = None
    over: HandShape | None = None
    tips: HandShape | None = None


def _wrist_ends(wrist: Spot) -> tuple[Spot, Spot]:
    """The ends of the root of the hand, inside the forearm: the left or upper one of a wrist below or left, then the
    other."""
    x, y = wrist
    dx, dy = heading(ORIGIN, wrist)
    root = (x + dx * _INTO_SLEEVE, y + dy * _INTO_SLEEVE)
    return (root[0] - dy * WRIST, root[1] + dx * WRIST), (root[0] + dy * WRIST, root[1] - dx * WRIST)


def wrapped(half_width: float, wrist: Spot) -> HeldHand:
    """Seen from the palm's side: the palm behind, four fingertips around the right edge, the thumb over the left."""
    w = half_width
    first, last = _wrist_ends(wrist)
    _, (x, y) = _heel(wrist)
    heel = min(x, -w - 12), min(y, 17.0)
    palm = (
        first,
        heel,
        (-w - 4, -4),
        (-w * 0.5, -20),
        (w * 0.6, -21),
        (w + 4, -8),
        (w + 4, 14),
        (w * 0.4, 23),
        last,
    )
    thumb = Finger((heel[0] + 6.5, heel[1] - 1), (-w - 8, -8), (-w + 10, -23), 11.6, 1.15)
    return HeldHand(HandShape(palm), HandShape((), over=(thumb,), nails=True), _round_edge(w))


def _round_edge(edge: float) -> HandShape:
    """Four fingers that come round the right edge of something: one mass, parted, with their nails to us."""
    fingers = tuple(
        Finger((edge + 3, y + _TOWARDS_TIP), (edge - over * 0.4, y), (edge - over, y - _TOWARDS_TIP), width)
        for y, over, width in zip(_FINGER_YS, _OVER_EDGE, _FINGER_WIDTHS, strict=True)
    )
    joints = (
        (edge, -18),
        (edge + 6, -15),
        (edge + 8.5, -5),
        (edge + 8, 6),
        (edge + 6, 16),
        (edge, 20),
    )
    return HandShape(joints, fingers, lines=tuple(_parting(*pair) for pair in pairwise(fingers)), nails=True)


def _parting(finger: Finger, other: Finger) -> Track:
    """The line between two fingers that lie side by side, from their tips to their roots."""
    ends = ((finger.tip, other.tip), (finger.bend, other.bend), (finger.base, other.base))
    tip, bend, base = (between(one, two, 0.5) for one, two in ends)
    return between(tip, bend, 0.2), bend, base


def wrapped_from_outside(half_width: float, wrist: Spot, on_sheet: bool = False) -> HeldHand:
    """Seen from the hand's back: it and four fingers over the front and around the left edge, the thumb behind what is
    narrow or a sheet, around the right edge of what is wide, and above the fingers on what is wider than a hand."""
    w = half_width
    row = -w + 19
    last, first = _wrist_ends(wrist)
    knuckles = [(row + x, y) for x, y in _KNUCKLES]
    thumb_side, finger_side = _heel(wrist)
    back = (
        first,
        thumb_side,
        (row + 12, -21),
        *((x - 2, y) for x, y in knuckles[1:3]),
        (row - 2, 15),
        finger_side,
        last,
    )
    fingers = tuple(
        Finger(knuckle, ((knuckle[0] - w) / 2, joint), (-w - beyond, end), width)
        for knuckle, joint, (beyond, end), width in zip(knuckles, _JOINTS_Y, _ENDS, _FINGER_WIDTHS, strict=True)
    )
    partings = tuple(_parting(*pair) for pair in pairwise(fingers))
    creases = tuple(((x + 4.5, y - 2), (x + 2.5, y + 0.5), (x + 3.5, y + 3)) for x, y in knuckles)
    if w > _ROUND_NEAR_EDGE_FROM and not on_sheet:
        thumb = Finger((row + 14, 2), (w - 3, -12), (w + 3, -19), 11.4, 1.5)
        if w > _ALONG_FROM:
            thumb = Finger((row + 14, -6), (row + 17, -25), (row + 8, -33), 11.0, 1.4)
        return HeldHand(HandShape(back), HandShape(back, (*fingers, thumb), lines=partings, fine=creases))
    behind = Finger((row + 14, -10), (row + 8, -24), (row - 7, -29), 10.6)
    return HeldHand(HandShape(back, (behind,), nails=True), HandShape(back, fingers, lines=partings, fine=creases))


def _heel(wrist: Spot) -> tuple[Spot, Spot]:
    """Where a hand is as wide as it is, just beyond its wrist: seen from its back on the thumb's side and on the
    fingers', from its palm the other way round."""
    dx, dy = heading(wrist, ORIGIN)
    x, y = wrist[0] + dx * _HEEL_AHEAD, wrist[1] + dy * _HEEL_AHEAD
    across = (-dy * _HEEL_HALF_WIDTH, dx * _HEEL_HALF_WIDTH)
    return (x + across[0], y + across[1]), (x - across[0], y - across[1])


def at_edge(wrist: Spot) -> HeldHand:
    """What is flat and stands on the palm with its lower edge, the thumb on its front."""
    return _under(wrist, _ON_FRONT)


def under_it(wrist: Spot, is_flat: bool) -> HeldHand:
    """What stands on the palm: the hand beneath, its thumb over the rim of what is flat."""
    return _under(wrist, _ON_RIM if is_flat else None)


def _under(wrist: Spot, thumb: Track | None) -> HeldHand:
    side = 1.0 if wrist[0] < 0 else -1.0
    first, last = _wrist_ends(wrist)
    lower, upper = _heel(wrist) if side > 0 else reversed(_heel(wrist))
    palm = (
        first,
        upper,
        (-side * 24, 4),
        (-side * 10, -6),
        (side * 16, -4),
        (side * 18, 10),
        (side * 6, 22),
        lower,
        last,
    )
    if side < 0:
        palm = (last, *palm[1:-1], first)
    fingers = (
        Finger((side * 8, 0), (side * 26, 3), (side * 42, -3), 9.6),
        Finger((side * 8, 8), (side * 24, 12), (side * 38, 5), 10.0),
        Finger((side * 4, 14), (side * 19, 18), (side * 31, 12), 9.8),
    )
    parting = (
        ((side * 40, 1), (side * 25, 7.5), (side * 10, 4)),
        ((side * 35, 9), (side * 21, 15.5), (side * 6, 11)),
    )
    hand = HandShape(palm, fingers, lines=parting)
    if thumb is None:
        return HeldHand(hand)
    base, bend, tip = ((side * x, y) for x, y in thumb)
    return HeldHand(hand, HandShape((), over=(Finger(base, bend, tip, 12.0, 1.4),), nails=True))


def on_cover(wrist: Spot) -> HeldHand:
    """At the right side of an open book that is turned away from us: four fingers around its edge on the cover."""
    return HeldHand(_palm_behind(wrist), tips=_round_edge(0.0))


def beside_page(wrist: Spot) -> HeldHand:
    """At the right side of a page that is turned to us: the thumb around its edge, the rest of the hand behind."""
    thumb = Finger((9, 6), (4, -6), (-16, -9), 11.6, 1.3)
    return HeldHand(_palm_behind(wrist), HandShape((), over=(thumb,), nails=True))


def _palm_behind(wrist: Spot) -> HandShape:
    """A palm that the thing hides but for what lies beside it, wherever its wrist is."""
    dx, dy = heading(ORIGIN, wrist)

    def at(along: float, across: float) -> Spot:
        return dx * along - dy * across, dy * along + dx * across

    first, last = _wrist_ends(wrist)
    return HandShape(
        (first, at(14, 13), at(2, 17), at(-14, 13), at(-18, 0), at(-14, -13), at(2, -17), at(14, -13), last)
    )

"""Hands at the ends of arms.

In: an arm and what its hand does. Out: strokes of a figure's pen. Never: what it holds, an outline's points (those are
in `hand_shapes`).
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace

from comic.storyboard import Turn
from engines.illustrator.body.finger import Finger, Track
from engines.illustrator.body.hand_shapes import HANGING, PRESSED_EDGE, SHAPES, HandShape
from engines.illustrator.body.pen import Pen
from engines.illustrator.body.poses import Hand
from engines.illustrator.body.skeleton import FAR, Arm
from engines.illustrator.geometry import Spot, flatten, ink_polygon, polygon_path, rotated, smooth_segments
from engines.illustrator.style import body as style
from engines.illustrator.svg import scaled, translate, turned

_TURN_AT_HIP = 0.55
"""How much of the forearm's turn a hand on the hip keeps: it hangs further down along the hip."""

_LAID_DEG = (44.0, 78.0)
"""How far from hanging down a hand on somebody's shoulder is turned away from its own body, at least and at most: its
fingers lie over it, never beside it or upright."""

_TURN_AT_CHIN = 0.9
"""How much of the forearm's turn a hand at the chin keeps: its wrist is bent a little, so that thumb and knuckles point
up."""

_TURN_IN_PRAYER = 0.3
"""The same of palms that pray seen from the side."""

_PRESSED_LEAN_DEG = 1.0
"""How far palms that pray lean towards each other, fingertips first."""

_HANGS_UNTIL_DEG = 40.0
"""Up to this turn of its forearm a relaxed hand hangs beside the body."""

_LIT_SHIFT: Spot = (-3.5, -2.5)
"""How far on the page a hand's lit surface lies from its shaded one."""

_EVERYWHERE_REVERSED = "M-1400 -1400V2400H1400V-1400Z"
"""Together with a clockwise outline the surface around it, as a clip."""

_UPRIGHT = frozenset({Hand.PRESSED, Hand.PALM})
_LOOKS_LIKE = {Hand.ON_HIP: Hand.RESTING, Hand.LAID: Hand.RESTING, Hand.TUCKED: Hand.CLASP}
_HOLDING = frozenset({Hand.GRIP, Hand.PINCH, Hand.HOOK})


@dataclass(frozen=True)
class Placing:
    """Where a hand's own units lie in the torso's: from the wrist, turned, `across` times as wide (less than 0:
    mirrored) and `along` times as long."""

    wrist: Spot
    deg: float
    across: float
    along: float

    @property
    def transform(self) -> str:
        return " ".join((translate(*self.wrist), turned(self.deg), scaled(self.across, self.along)))

    def at(self, point: Spot) -> Spot:
        """A point of the hand in the torso's units."""
        x, y = rotated(point[0] * self.across, point[1] * self.along, self.deg)
        return self.wrist[0] + x, self.wrist[1] + y

    def shift(self, on_page: Spot) -> Spot:
        """A shift on the page as one of a hand of its own size."""
        x, y = rotated(*on_page, -self.deg)
        return math.copysign(x, x * self.across), y


def hand_placing(pen: Pen, arm: Arm) -> Placing:
    """Where the hand at the end of an arm lies."""
    deg = _hand_deg(pen, arm)
    scale = pen.skeleton.hand_scale * (1 + style.NEARER_HAND * arm.forearm_depth)
    shortened = max(style.SHORTEST_HAND, math.sqrt(max(0.0, 1 - arm.forearm_depth**2)))
    if arm.hand in _UPRIGHT:
        shortened = 1.0
    elif arm.hand in _HOLDING:
        shortened, scale = 1.0, pen.skeleton.hand_scale
    mirror = _thumb_sign(deg, arm.side, pen.skeleton.in_profile)
    if hand_shape(pen, arm) is SHAPES[Hand.PRESSED]:
        mirror = 1
    return Placing(arm.wrist, deg, scale * mirror, scale * shortened)


def hand_shape(pen: Pen, arm: Arm) -> HandShape:
    """What we see of a hand: one that hangs or prays looks otherwise from before than from the side."""
    turn = pen.skeleton.turn
    if arm.hand is Hand.RELAXED and turn is not Turn.PROFILE and abs(arm.forearm_deg) < _HANGS_UNTIL_DEG:
        return HANGING
    if arm.hand is Hand.PRESSED and (arm.side == FAR or turn in (Turn.FRONT, Turn.BACK)):
        return PRESSED_EDGE
    return SHAPES[_LOOKS_LIKE.get(arm.hand, arm.hand)]


def draw_hand(pen: Pen, arm: Arm, thumb_only: bool = False) -> None:
    """The hand at the end of an arm, or what of it lies before a thing between its fingertips."""
    placing = hand_placing(pen, arm)
    line_width = pen.line_width * 0.8 / abs(placing.across)
    if arm.hand is Hand.AT_CHIN:
        _draw_under_chin(pen, hand_shape(pen, arm), placing, line_width)
        return
    with pen.drawing.group(transform=placing.transform):
        if thumb_only:
            draw_fingers(pen, hand_shape(pen, arm).over, line_width)
        else:
            draw_shape(pen, hand_shape(pen, arm), line_width, placing)


def _draw_under_chin(pen: Pen, shape: HandShape, placing: Placing, line_width: float) -> None:
    """A hand that the chin rests on: all but what lies over it is behind the jaw and in its shadow."""
    jaw = pen.jaw
    under = replace(shape, over=())
    with pen.drawing.group(clip=None if jaw is None else _EVERYWHERE_REVERSED + jaw.path()):
        with pen.drawing.group(transform=placing.transform):
            draw_shape(pen, under, line_width, placing)
        if jaw is not None:
            surfaces = (polygon_path([placing.at(spot) for spot in surface]) for surface in under.surfaces)
            aside, below = style.JAW_ON_HAND
            with pen.drawing.group(clip="".join(surfaces)):
                pen.drawing.fill(jaw.moved(aside * pen.light_side, below), pen.skin_shade, style.JAW_ON_HAND_OPACITY)
    with pen.drawing.group(transform=placing.transform):
        draw_fingers(pen, shape.over, line_width)


def _hand_deg(pen: Pen, arm: Arm) -> float:
    """The hand's turn on the page, 0 down: along the forearm, but praying and pushing hands point up when the forearm
    comes to us, hands on hips hang down, and one that is laid on something bends over it."""
    if arm.hand is Hand.ON_HIP:
        return arm.forearm_deg * _TURN_AT_HIP
    if arm.hand is Hand.LAID:
        turn_deg = abs((arm.forearm_deg + 180) % 360 - 180)
        least, most = _LAID_DEG
        return min(max(turn_deg, least), most) * (-1 if pen.skeleton.in_profile else -arm.side)
    if arm.hand is Hand.PRESSED:
        if pen.skeleton.in_profile:
            return 180 + (arm.forearm_deg % 360 - 180) * _TURN_IN_PRAYER
        return 180 - arm.side * _PRESSED_LEAN_DEG
    if arm.hand is Hand.AT_CHIN:
        return 180 + (arm.forearm_deg % 360 - 180) * _TURN_AT_CHIN
    if arm.hand is Hand.PALM and abs(arm.forearm_depth) > style.POINTS_TO_US:
        return 180 - arm.side * 8
    return arm.forearm_deg


def _thumb_sign(deg: float, side: int, in_profile: bool) -> int:
    """1 or -1: the side on which the thumb lies, so that it points up, or towards the body when the arm is upright."""
    x, y = rotated(1, 0, deg)
    inward = 1.0 if in_profile else float(-side)
    return 1 if x * inward - 1.2 * y >= 0 else -1


def draw_shape(pen: Pen, shape: HandShape, line_width: float, placing: Placing) -> None:
    """A hand in its own units, lit where the light comes from."""
    x, y = _LIT_SHIFT
    lit = placing.shift((x * pen.light_side, y))
    drawing = pen.drawing
    drawing.path(shape.outline, None, stroke=pen.skin_line, stroke_width=line_width * 2)
    drawing.path(shape.outline, pen.skin_shade)
    with drawing.group(clip=shape.outline), drawing.group(transform=translate(*lit)):
        drawing.path(shape.outline, pen.skin)
    is_large = line_width < style.FINE_HAND_LINE
    _draw_lines(pen, shape.lines, line_width * 0.95)
    if is_large:
        _draw_lines(pen, (*shape.fine, *shape.nail_tracks(shape.fingers)), line_width * 0.6)
    draw_fingers(pen, shape.over, line_width)
    if is_large:
        _draw_lines(pen, shape.nail_tracks(shape.over), line_width * 0.6)


def _draw_lines(pen: Pen, tracks: Sequence[Track], width: float) -> None:
    pen.drawing.path(
        "".join(ink_polygon(flatten(smooth_segments(track, False), 6), width, 0.2, 0.55, 0.2) for track in tracks),
        pen.skin_line,
    )


def draw_fingers(pen: Pen, fingers: Sequence[Finger], line_width: float) -> None:
    """Fingers that lie on a hand, open at the end where they grow from its palm."""
    for finger in fingers:
        edge = finger.free_edge()
        pen.drawing.polygon(edge, pen.skin)
        pen.drawing.path(ink_polygon(edge, line_width * 1.15, 0.06, 0.06, 0.5), pen.skin_line)

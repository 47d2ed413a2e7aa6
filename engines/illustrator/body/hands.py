"""Hands at the ends of arms.

In: an arm and what its hand does. Out: strokes of a figure's pen. Never: what it holds, an outline's points (those are
in `hand_shapes`).
"""

from __future__ import annotations

import math
from collections.abc import Sequence

from engines.illustrator.body.hand_shapes import SHAPES, Finger, HandShape
from engines.illustrator.body.pen import Pen
from engines.illustrator.body.poses import Hand
from engines.illustrator.body.skeleton import Arm
from engines.illustrator.geometry import Spot, between, flatten, ink_polygon, polygon_path, rotated, smooth_segments
from engines.illustrator.style import body as style
from engines.illustrator.svg import scaled, translate, turned

_TURN_AT_HIP = 0.55
"""How much of the forearm's turn a hand on the hip keeps: it hangs further down along the hip."""

_TURN_AT_CHIN = 0.5
"""How much of the forearm's turn a hand at the chin keeps: its wrist is bent, so that thumb and fingers point up."""

_INSIDE: Spot = (0.0, 16.0)
"""The middle of a palm: a thumb grows from there."""

PRESSED_SPREAD_DEG = 1.5
"""Palms that pray lie on each other: more, and the two hands read as one with too few fingers."""

_UPRIGHT = frozenset({Hand.PRESSED, Hand.PALM})


def draw_hand(pen: Pen, arm: Arm) -> None:
    """The hand at the end of an arm; TUCKED draws nothing."""
    if arm.hand is Hand.TUCKED:
        return
    deg = _hand_deg(pen, arm)
    scale = pen.skeleton.hand_scale * (1 + style.NEARER_HAND * arm.forearm_depth)
    shortened = max(style.SHORTEST_HAND, math.sqrt(max(0.0, 1 - arm.forearm_depth**2)))
    if arm.hand in _UPRIGHT or arm.hand is Hand.GRIP:
        shortened = 1.0
    mirror = _thumb_sign(deg, arm.side, pen.skeleton.in_profile)
    placed = " ".join((translate(*arm.wrist), turned(deg), scaled(scale * mirror, scale * shortened)))
    shape = SHAPES[Hand.RESTING if arm.hand is Hand.ON_HIP else arm.hand]
    with pen.drawing.group(transform=placed):
        _draw_shape(pen, shape, pen.line_width * 0.8 / scale, mirror)


def _hand_deg(pen: Pen, arm: Arm) -> float:
    """The hand's turn on the page, 0 down: along the forearm, but praying and pushing hands point up when the forearm
    comes to us, and hands on hips hang down."""
    if arm.hand is Hand.ON_HIP:
        return arm.forearm_deg * _TURN_AT_HIP
    if arm.hand is Hand.PRESSED and not pen.skeleton.in_profile:
        return 180 + arm.side * PRESSED_SPREAD_DEG
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


def _draw_shape(pen: Pen, shape: HandShape, line_width: float, mirror: int) -> None:
    drawing = pen.drawing
    drawing.path(shape.outline, None, stroke=pen.skin_line, stroke_width=line_width * 2)
    drawing.path(shape.outline, pen.skin_shade)
    with (
        drawing.group(clip=shape.outline),
        drawing.group(transform=translate(-3.5 * pen.light_side * mirror, -2.5)),
    ):
        drawing.path(shape.outline, pen.skin)
    tracks = [(track, 0.95) for track in shape.lines]
    if line_width < style.FINE_HAND_LINE:
        tracks += [(track, 0.6) for track in (*shape.fine, *shape.nail_tracks)]
    data = "".join(
        ink_polygon(flatten(smooth_segments(track, False), 6), line_width * weight, 0.2, 0.55, 0.2)
        for track, weight in tracks
    )
    drawing.path(data, pen.skin_line)
    draw_fingers(pen, shape.over, line_width)


def draw_fingers(pen: Pen, fingers: Sequence[Finger], line_width: float, *, is_palm_seen: bool = True) -> None:
    """Fingers that lie on something, open at the end where they grow from the palm, if that is seen."""
    for finger in fingers:
        outline = polygon_path(finger.outline())
        pen.drawing.path(outline, pen.skin, stroke=pen.skin_line, stroke_width=line_width * 2)
        if is_palm_seen:
            radius = finger.width / 2 + line_width * 0.4
            pen.drawing.ellipse(*between(finger.base, _INSIDE, 0.3), radius, radius, pen.skin)
        pen.drawing.path(outline, pen.skin)

"""What a figure sits on, and which seat a place has.

In: the skeleton of a seated figure, a seat. Out: strokes of its pen. Never: a room.

A seat is drawn in two parts: what is behind its sitter, and what we see before them when they turn their back to us.
"""

from __future__ import annotations

import math

from comic.storyboard import Pose, Setting, Turn
from comic.tradition import Tradition
from engines.illustrator.body.pen import Pen, box
from engines.illustrator.body.skeleton import Skeleton
from engines.illustrator.colour import adjusted, line_colour, shade
from engines.illustrator.geometry import Shape, Spot, Vertex
from engines.illustrator.style.body import SEAT_PITCH_DEG
from engines.illustrator.style.seats import (
    AT_A_TABLE,
    BACK_LEG_RISE,
    KOREAN_SEATS,
    LYING_ON,
    SEAT_BAR_UNITS,
    SEAT_BEHIND_PART,
    SEAT_STYLES,
    SITTING_ON,
    Back,
    Base,
    Seat,
    SeatStyle,
)


def seat_in(setting: Setting, pose: Pose, tradition: Tradition = Tradition.WESTERN) -> Seat:
    """What a pose rests on in a place; Korean houses have neither beds nor sofas, people lie on the floor."""
    korean = tradition is Tradition.KOREAN
    if pose is Pose.LIE:
        return Seat.FLOOR if korean else LYING_ON.get(setting, Seat.FLOOR)
    seat = SITTING_ON[setting]
    if korean and seat in KOREAN_SEATS:
        return KOREAN_SEATS[seat]
    return AT_A_TABLE.get(seat, seat) if pose is Pose.DESK else seat


class _Place:
    """Where a seat is under its sitter: its edges, its top, its underside and the ground."""

    def __init__(self, body: Skeleton, style: SeatStyle) -> None:
        k = body.scale
        from_front = body.yaw == 0
        beyond = 34.0 if body.in_profile else style.beyond
        self.top = body.hip_y + (30 if from_front else 38) * k
        self.under = self.top + style.thickness * k
        self.ground = body.ground_y - 3 * k - _behind_the_feet(body, style)
        self.left = body.across(-body.hip) - (beyond + (18 if from_front else 0)) * k
        self.right = body.across(body.hip) + (beyond + 18) * k
        if not from_front:
            knee = body.near_leg.knee[0]
            self.right = knee - 58 * k if style.beyond < 60 or body.in_profile else knee + (style.beyond - 60) * k
        self.depth = 20 * k


def _behind_the_feet(body: Skeleton, style: SeatStyle) -> float:
    """How much higher in the picture legs of a seat end than its sitter's feet, which stand nearer to us."""
    if style.base not in (Base.LEGS, Base.PEDESTAL):
        return 0.0
    nearer = body.seen(body.near_leg.bones[0], 0.0)[2]
    return max(0.0, nearer) * math.sin(math.radians(SEAT_PITCH_DEG)) * SEAT_BEHIND_PART


def seat_span(body: Skeleton, seat: Seat) -> tuple[Spot, Spot] | None:
    """Where a seat touches the ground at its left and its right end; None on the floor."""
    if seat is Seat.FLOOR:
        return None
    place = _Place(body, SEAT_STYLES[seat])
    return (place.left, place.ground), (place.right, place.ground)


def draw_seat_behind(pen: Pen, seat: Seat) -> None:
    """The seat of somebody who doesn't turn their back to us, and every back rest behind a back."""
    if seat is Seat.FLOOR or pen.skeleton.turn is Turn.BACK:
        return
    style = SEAT_STYLES[seat]
    place = _Place(pen.skeleton, style)
    _draw_back_rest(pen, style, place)
    _draw_base(pen, style, place)
    _draw_top(pen, style, place)


def draw_seat_before(pen: Pen, seat: Seat) -> None:
    """The seat and its back before somebody who turns their own to us."""
    if seat is Seat.FLOOR or pen.skeleton.turn is not Turn.BACK:
        return
    style = SEAT_STYLES[seat]
    place = _Place(pen.skeleton, style)
    _draw_base(pen, style, place)
    _draw_top(pen, style, place)
    _draw_back_rest(pen, style, place)


def _draw_top(pen: Pen, style: SeatStyle, place: _Place) -> None:
    if style.base is Base.BOULDER:
        return
    k = pen.skeleton.scale
    pen.cloth(box(place.left, place.top, place.right, place.under), style.colour, (-4, -9))
    surface = [
        (place.left, place.top),
        (place.left + 22 * k, place.top - place.depth),
        (place.right - 14 * k, place.top - place.depth),
        (place.right, place.top),
    ]
    pen.drawing.polygon(surface, adjusted(style.colour, 0.05))


def _draw_base(pen: Pen, style: SeatStyle, place: _Place) -> None:
    if style.base is Base.BOULDER:
        _draw_boulder(pen, style, place)
    elif style.base is Base.BLOCK:
        body = box(place.left + 4, place.under - 2, place.right - 4, place.ground)
        pen.cloth(body, shade(style.frame, 0.3), (-10, -8), width_factor=0.9)
    elif style.base is Base.PEDESTAL:
        _draw_pedestal(pen, style, place)
    else:
        _draw_legs(pen, style, place)


def _draw_legs(pen: Pen, style: SeatStyle, place: _Place) -> None:
    k = pen.skeleton.scale
    width = 18 * k
    bar_y = place.ground - SEAT_BAR_UNITS * k
    line = line_colour(style.frame)
    pen.drawing.line(place.left + 18 * k, bar_y, place.right - 18 * k, bar_y, line, 10 * k + pen.line_width)
    pen.drawing.line(place.left + 18 * k, bar_y, place.right - 18 * k, bar_y, shade(style.frame, 1.2), 10 * k)
    for x in (place.left + 30 * k, place.right - 26 * k - width):
        back_leg = box(x, place.under - 4, x + width * 0.8, place.ground - BACK_LEG_RISE * k)
        pen.cloth(back_leg, shade(style.frame, 1.4), (-5, 0), width_factor=0.8)
    for x in (place.left + 8 * k, place.right - 8 * k - width):
        corners: list[Vertex] = [
            (x, place.under - 4, 1),
            (x + width, place.under - 4, 1),
            (x + width * 0.86, place.ground, 1),
            (x + width * 0.14, place.ground, 1),
        ]
        pen.cloth(Shape(corners), shade(style.frame, 0.5), (-5, 0), width_factor=0.8)


def _draw_pedestal(pen: Pen, style: SeatStyle, place: _Place) -> None:
    k = pen.skeleton.scale
    middle = (place.left + place.right) / 2
    post = box(middle - 11 * k, place.under - 4, middle + 11 * k, place.ground - 30 * k)
    pen.cloth(post, shade(style.frame, 0.6), (-4, 0), width_factor=0.8)
    for reach in (-88 * k, 88 * k, -34 * k, 34 * k):
        arm = Shape(
            [
                (middle - 8 * k, place.ground - 46 * k, 1),
                (middle + 8 * k, place.ground - 46 * k, 1),
                (middle + reach + 6 * k, place.ground - 16 * k, 1),
                (middle + reach - 6 * k, place.ground - 16 * k, 1),
            ]
        )
        pen.cloth(arm, style.frame, (-4, -2), width_factor=0.8)
        pen.drawing.ellipse(middle + reach, place.ground - 9 * k, 10 * k, 10 * k, shade(style.frame, 1.4))


def _draw_boulder(pen: Pen, style: SeatStyle, place: _Place) -> None:
    """A rounded block of stone or a trunk."""
    k = pen.skeleton.scale
    rise = place.ground - place.top
    shape = Shape(
        [
            (place.left - 12 * k, place.ground, 1),
            (place.left - 20 * k, place.ground - rise * 0.5),
            (place.left + 10 * k, place.top - 4 * k),
            ((place.left + place.right) / 2, place.top - 14 * k),
            (place.right - 6 * k, place.top),
            (place.right + 24 * k, place.ground - rise * 0.46),
            (place.right + 16 * k, place.ground, 1),
        ]
    )
    left, right, top = place.left, place.right, place.top
    cracks = [
        [(left + 30 * k, top + rise * 0.3), (left + 60 * k, top + rise * 0.42), (left + 52 * k, top + rise * 0.6)],
        [(right - 50 * k, top + rise * 0.2), (right - 24 * k, top + rise * 0.4), (right - 34 * k, top + rise * 0.7)],
    ]
    pen.cloth(shape, style.colour, (-16, -14), folds=cracks)


def _draw_back_rest(pen: Pen, style: SeatStyle, place: _Place) -> None:
    body = pen.skeleton
    k = body.scale
    if style.back is Back.NONE:
        return
    high = style.back_y * k
    if body.in_profile:
        x = place.left - 4 * k
        post = Shape([(x - 26 * k, high, 1), (x - 6 * k, high, 1), (x + 22 * k, place.under, 1), (x, place.under, 1)])
        pen.cloth(post, style.frame if style.back is Back.RAILS else style.colour, (-5, 0))
        return
    left, right = place.left + 10 * k, place.right - 10 * k
    if body.yaw:
        right = min(right, body.across(body.hip) + style.beyond * k)
    if style.back is Back.PANEL:
        panel: list[Vertex] = [(left, place.top, 1), (left - 4 * k, high + 24 * k), (left + 16 * k, high)]
        panel += [(right - 16 * k, high), (right + 4 * k, high + 24 * k), (right, place.top, 1)]
        pen.cloth(Shape(panel, tension=0.3), style.colour, (-10, -8))
        return
    for x in (left, right - 18 * k):
        pen.cloth(box(x, high - 10 * k, x + 18 * k, place.top), style.frame, (-5, 0), width_factor=0.8)
    for part in (0.0, 0.34, 0.68):
        y = high + (place.top - high) * part
        pen.cloth(box(left, y, right, y + 30 * k), style.colour, (0, -6), width_factor=0.8)

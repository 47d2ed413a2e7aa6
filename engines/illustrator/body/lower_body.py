"""Legs and the seat of trousers between them.

In: a figure's pen. Out: strokes. Never: what carries the figure.
"""

from __future__ import annotations

import math

from comic.storyboard import Turn
from engines.illustrator.body.legs import draw_leg
from engines.illustrator.body.pen import Pen
from engines.illustrator.body.planting import Leg
from engines.illustrator.body.poses import Stance
from engines.illustrator.body.skeleton import FAR, NEAR, Skeleton
from engines.illustrator.colour import line_colour, mixed, shade
from engines.illustrator.geometry import Shape, Spot, Vertex, between, heading, polygon_path
from engines.illustrator.style.body import FAR_LEG_TONE, SEAT_PART

_LOWEST_CROTCH, _HIGHEST_CROTCH = 84.0, 44.0
"""Where legs part below the hips, in units of a figure scaled 1: close together and wide apart."""

_PARTED = 22.0
"""How far apart the inner edges of two thighs are where trousers part."""

_ARCH_UNITS = 34.0
"""How far down from the crotch the cloth comes on the inner sides of thighs that part."""

_ARCH_PART = 0.5
"""It comes no farther down than this part of a thigh, as it is seen."""

_INNER_PART = 0.9
"""How near to a thigh's inner edge it ends there."""

_SEAT_INSIDE = 0.86
"""How near to the edge of a thigh the round line of a bent seat runs out on it."""

_SEATED_CROTCH = 38.0
"""And of somebody who sits, whose thighs go forward."""


def draw_lower_body(pen: Pen) -> None:
    """The far leg, the seat, the near leg and the fly."""
    body = pen.skeleton
    trousers = pen.garments.trousers
    crotch = _crotch(body, pen.garments.trouser_ease * body.scale)
    draw_leg(pen, body.leg(FAR))
    if trousers:
        draw_seat_of_trousers(pen, trousers, crotch)
    draw_leg(pen, body.leg(NEAR))
    if trousers and body.bows_aside:
        _draw_bent_seat(pen, trousers)
    if trousers and body.pose.stance is Stance.STANDING and not body.in_profile:
        track = [(0.0, 20 * body.scale), (2 * body.scale, crotch * 0.7), (-2 * body.scale, crotch)]
        fly = [body.at(x, body.hip_y + y) for x, y in track]
        pen.drawing.ink(fly, pen.line_width * 0.8, line_colour(shade(trousers, 0.2)), 0.3, 0.4)


def _crotch(body: Skeleton, ease: float) -> float:
    """How far below the hips the legs part."""
    k = body.scale
    if body.pose.stance is Stance.LYING:
        return _LOWEST_CROTCH * k
    if body.pose.stance is Stance.SEATED:
        return _SEATED_CROTCH * k
    near, far = body.near_leg, body.far_leg
    parting = _slope(far) - _slope(near)
    if body.in_profile or parting < 0.02:
        return _LOWEST_CROTCH * k
    closed = body.leg_widths[1] + ease + _PARTED * k - (far.hip[0] - near.hip[0])
    return min(max(closed / parting, _HIGHEST_CROTCH * k), _LOWEST_CROTCH * k)


def _slope(leg: Leg) -> float:
    """How far a thigh goes sideways for each unit down."""
    down = max(leg.knee[1] - leg.hip[1], 1.0)
    return (leg.knee[0] - leg.hip[0]) / down


def _hip_slope(body: Skeleton) -> float:
    """How far the hips of somebody who stands on one leg drop to the right for each unit."""
    near, far = body.near_leg.hip, body.far_leg.hip
    if body.pose.stance is not Stance.STANDING or body.in_profile:
        return 0.0
    return (far[1] - near[1]) / max(1.0, far[0] - near[0])


def draw_seat_of_trousers(pen: Pen, trousers: str, crotch: float) -> None:
    """The cloth between the legs, down to `crotch` below the hips."""
    body = pen.skeleton
    k = body.scale
    if body.pose.stance is Stance.SEATED and body.turn is not Turn.FRONT:
        _draw_seated_hips(pen, trousers)
        return
    half = body.hip * 0.84
    side_y, round_y = min(26 * k, crotch), max(min(26 * k, crotch), crotch - 10 * k)
    outline: list[Spot] = [
        (-half, -40 * k),
        (half, -40 * k),
        (half * 0.96, side_y),
        (half * 0.3, round_y),
        (0.0, crotch),
        (-half * 0.3, round_y),
        (-half * 0.96, side_y),
    ]
    slope = _hip_slope(body)
    points = [(body.across(x), body.hip_y + y + slope * body.across(x)) for x, y in outline]
    if _parts(body):
        points[3:6] = _arch(body, points[4])
    if body.pose.stance is Stance.LYING:
        points = [body.leaned(point) for point in points]
    pen.drawing.polygon(points, trousers)
    arch = points[3:-1]
    if body.yaw:
        middle = [(body.across(0.0), body.hip_y - 40 * k), *points[1:3], *arch[: len(arch) // 2 + 1]]
        pen.drawing.polygon(middle, mixed(trousers, shade(trousers), FAR_LEG_TONE))
    pen.drawing.ink(arch, pen.line_width * 0.8, line_colour(trousers), 0.1, 0.1)
    pen.legs.append(polygon_path(points[::-1]))


def _parts(body: Skeleton) -> bool:
    """Whether two thighs go apart in the picture, with cloth between them."""
    upright = body.pose.stance not in (Stance.LYING, Stance.RIDING)
    return upright and not body.in_profile and _slope(body.far_leg) - _slope(body.near_leg) > 0.02


def _arch(body: Skeleton, apex: Spot) -> list[Spot]:
    """The lower edge of the cloth between two thighs, from the far one over the crotch to the near one."""
    far, near = (_inner_thigh(body, leg, apex[1]) for leg in (body.far_leg, body.near_leg))
    middle = between(near, far, 0.5)
    control = 2 * apex[0] - middle[0], min(2 * apex[1] - middle[1], apex[1])
    parts = [index / 6 for index in range(7)]
    return [between(between(far, control, part), between(control, near, part), part) for part in parts]


def _inner_thigh(body: Skeleton, leg: Leg, apex_y: float) -> Spot:
    """A point on the inner edge of a thigh, a little below the crotch."""
    dx, dy = heading(leg.hip, leg.knee)
    along = (apex_y - leg.hip[1] + _ARCH_UNITS * body.scale) / max(dy, 0.5)
    along = min(along, _ARCH_PART * math.dist(leg.hip, leg.knee))
    half = leg.side * _INNER_PART * body.leg_widths[1] / 2
    return leg.hip[0] + dx * along - dy * half, leg.hip[1] + dy * along + dx * half


def _draw_seated_hips(pen: Pen, trousers: str) -> None:
    """Hips and buttocks of a sitter, pressed flat on the seat."""
    body = pen.skeleton
    k = body.scale
    ease = pen.garments.trouser_ease * k * 0.5
    back, front, seat_y = -body.hip - ease, body.hip * 0.7, body.hip_y + 46 * k
    points: list[Vertex] = [
        (body.across(-body.waist), body.waist_y, 1),
        (body.across(back), body.hip_y - 16 * k),
        (body.across(back) - 3 * k, seat_y - 20 * k),
        (body.across(back * 0.7), seat_y),
        (body.across(0.0), seat_y + 2 * k),
        (body.across(front), seat_y - 4 * k),
        (body.across(front), body.hip_y - 30 * k),
        (body.across(body.waist), body.waist_y, 1),
    ]
    if body.turn is Turn.BACK:
        points[4:7] = [
            (0.0, seat_y + 2 * k),
            (-back * 0.7, seat_y),
            (3 * k - back, seat_y - 20 * k),
            (-back, body.hip_y - 16 * k),
        ]
    pen.cloth(Shape(points, tension=0.32), trousers, (-10, -4))


def _draw_bent_seat(pen: Pen, trousers: str) -> None:
    """The seat of somebody who bows: one round line from the back of the waist over the hips to the thigh."""
    body = pen.skeleton
    k = body.scale
    leg = body.near_leg
    dx, dy = heading(leg.hip, leg.knee)
    middle = between(leg.hip, leg.knee, SEAT_PART)
    half = _SEAT_INSIDE * body.leg_widths[1] / 2
    under = (middle[0] - dy * half, middle[1] + dx * half)
    back = Shape(
        [
            body.leaned((body.across(-body.waist), body.waist_y)),
            body.leaned((body.across(-0.9 * body.hip), body.hip_y + 8 * k)),
            body.buttock,
            between(body.buttock, under, 0.5),
            under,
        ],
        closed=False,
    )
    track = [spot for piece in back.pieces(8) for spot in piece]
    seat = [*track, middle, leg.hip, body.leaned((0.0, body.waist_y))]
    pen.drawing.polygon(seat, trousers)
    pen.drawing.ink(track, pen.line_width, line_colour(trousers), 0.05, 0.1)
    pen.legs.append(polygon_path(seat[::-1]))

"""Laps: the cloth of skirts and coats over the thighs of somebody who sits, and from behind over their hips.

In: lengths and a colour. Out: strokes of a figure's pen. Never: which outfit wears it.

Cloth follows both thighs; what is long enough turns down at the knees, and hangs.
"""

from __future__ import annotations

from dataclasses import dataclass

from comic.storyboard import Turn
from engines.illustrator.body.pen import Pen
from engines.illustrator.body.planting import Leg
from engines.illustrator.body.skeleton import FAR, NEAR, Skeleton
from engines.illustrator.colour import line_colour, shade
from engines.illustrator.geometry import Shape, Spot, Vertex, between, heading, lerp
from engines.illustrator.style.body import NEARER
from engines.illustrator.style.garments import (
    LAP_AROUND_PART,
    LAP_BEGINS_PART,
    LAP_EASE_UNITS,
    LAP_FAR_SHADE,
    LAP_FLARE,
    LAP_HEM_ROUND,
    LAP_LEAST_PART,
    LAP_TROUSERS_PART,
    LAP_TURNS_PART,
    LYING_SHIN,
)


@dataclass(frozen=True)
class Sheath:
    """The cloth around one leg, as it is seen: its upper and its lower edge, each from the hip to the hem, and a point
    of the hem around a thigh between them."""

    upper: list[Vertex]
    lower: list[Vertex]
    middle: Spot | None = None


def draw_lap(pen: Pen, colour: str, top_y: float, length: float, top_half_width: float | None = None) -> None:
    """Cloth that ends `length` units down the legs from the hips; its band is `top_half_width` broad at `top_y`, or as
    broad as the waist."""
    body = pen.skeleton
    half = body.waist + 4 * body.scale if top_half_width is None else top_half_width
    length = max(length, body.thigh * LAP_LEAST_PART)
    if body.yaw:
        _draw_turned(pen, colour, top_y, length, half)
    elif body.turn is Turn.BACK:
        _draw_from_behind(pen, colour, top_y, length, half)
    else:
        _draw_frontal(pen, colour, top_y, length, half)


def _draw_turned(pen: Pen, colour: str, top_y: float, length: float, half: float) -> None:
    body = pen.skeleton
    k = body.scale
    wide = pen.garments.trouser_ease * LAP_TROUSERS_PART if pen.garments.trousers else 0.0
    near, far = (sheath_of(body, body.leg(side), length, wide) for side in (NEAR, FAR))
    hip = body.hip + 8 * k
    around = between(far.upper[-1], far.lower[-1], LAP_AROUND_PART[near.middle is not None])
    beside = [] if body.in_profile or around[0] < near.upper[-1][0] + 30 * k else [around]
    sag = between(near.upper[-1], (beside or far.upper)[-1], 0.5)
    level = [near.upper[-1], (sag[0], sag[1] + (0 if beside else 6 * k))]
    points: list[Vertex] = [
        body.rim(-half, top_y),
        (body.across(-hip), body.hip_y - 6 * k),
        *near.lower,
        *(_bridge(near.upper[-1], near.middle, around) if near.middle and beside else level),
        *beside,
        *reversed(far.upper),
        _beginning(body, body.leg(FAR), wide),
        body.rim(half, top_y),
    ]
    shape = Shape(points, tension=0.3)
    pen.cloth(shape, colour, (-12, -5), casts=16 * k)
    line = line_colour(colour)
    beyond: list[Vertex] = [*near.upper, *beside, *reversed(far.upper)]
    with pen.drawing.group(clip=shape):
        pen.drawing.fill(Shape(beyond, tension=0.3), shade(colour, 0.9), LAP_FAR_SHADE)
        if len(near.upper) > 2:
            pinched = [near.lower[-2][:2], between(near.lower[-2], near.upper[-3], 0.45)]
            pen.drawing.ink(pinched, pen.line_width * 0.7, line, 0.05, 0.6)
    pen.drawing.ink([spot[:2] for spot in near.upper], pen.line_width * 0.85, line, 0.5, 0.05)
    pen.drawing.outline(shape, pen.line_width, line)


def _bridge(upper_end: Vertex, middle: Spot, around: Spot) -> list[Vertex]:
    """The hem of a short skirt from the nearer thigh to the other one: it is drawn tight between them."""
    start = between(upper_end, middle, 0.6)
    return [middle, start, between(start, around, 0.5)]


def _beginning(body: Skeleton, leg: Leg, wider_units: float) -> Spot:
    """Where the cloth of a thigh's upper edge comes out from under the torso."""
    hip, knee = body.unleaned(leg.hip), body.unleaned(leg.knee)
    stands_off = body.leg_widths[1] / 2 + (LAP_EASE_UNITS + wider_units) * body.scale
    return _off(hip, knee, LAP_BEGINS_PART, _axes(hip, knee)[1], stands_off)


def sheath_of(body: Skeleton, leg: Leg, length: float, wider_units: float = 0.0) -> Sheath:
    """The cloth around one leg in the torso's units, `length` units long; `wider_units` over what is under it."""
    hip, knee, ankle = (body.unleaned(joint) for joint in (leg.hip, leg.knee, leg.ankle))
    ease = (LAP_EASE_UNITS + wider_units) * body.scale
    thick, at_knee = body.leg_widths[1] / 2 + ease, body.leg_widths[2] / 2 + ease
    ahead, up = _axes(hip, knee)
    part = length / body.thigh
    if part < LAP_TURNS_PART:
        end, half = between(hip, knee, part), lerp(thick, at_knee, part) + ease * 0.3
        above, below = min(0.35, part * 0.7), min(0.5, part * 0.7)
        upper: list[Vertex] = [_off(hip, knee, above, up, thick), (*_moved(end, up, half), 1)]
        lower: list[Vertex] = [_off(hip, knee, 0.08, up, -thick), _off(hip, knee, below, up, -thick)]
        low = _moved(_moved(end, up, -half * 0.94), ahead, -half * 0.1)
        middle = _moved(_moved(end, up, -half * 0.3), ahead, half * LAP_HEM_ROUND)
        return Sheath(upper, [*lower, (*low, 1)], middle)
    down, front = _axes(knee, ankle)
    drop = length - body.thigh
    ahead_of_shin, behind_shin = (_hanging(down, side) for side in (1, -1))
    crest = (up[0] + front[0]) * 0.84, (up[1] + front[1]) * 0.84
    turn = 1 + max(-0.4, up[0] * front[0] + up[1] * front[1])
    inner = knee[0] - (up[0] + front[0]) * at_knee / turn, knee[1] - (up[1] + front[1]) * at_knee / turn
    falls = max(drop, at_knee * 0.9)
    spread = max(0.0, falls - at_knee) * LAP_FLARE
    brow = _moved(knee, crest, at_knee)
    hem_front = _moved(_moved(knee, front, at_knee + spread * 0.4), ahead_of_shin, falls)
    hem_back = _moved(_moved(inner, behind_shin, max(0.0, falls - at_knee)), front, -spread)
    upper = [
        _off(hip, knee, 0.35, up, thick),
        _off(hip, knee, 0.82, up, at_knee * 1.02),
        brow,
        _moved(_moved(knee, front, at_knee), ahead_of_shin, at_knee * 0.7),
        (*hem_front, 1),
    ]
    lower = [_off(hip, knee, 0.08, up, -thick), _off(hip, knee, 0.5, up, -thick), (*inner, 1), (*hem_back, 1)]
    return Sheath(upper, lower)


def _axes(start: Spot, end: Spot) -> tuple[Spot, Spot]:
    """The direction of a bone in the picture, and the one that looks up from a thigh and ahead of a shin."""
    dx, dy = heading(start, end)
    return (dx, dy), (dy, -dx)


def _off(start: Spot, end: Spot, part: float, way: Spot, distance: float) -> Spot:
    """A point beside a bone."""
    return _moved(between(start, end, part), way, distance)


def _moved(spot: Spot, way: Spot, distance: float) -> Spot:
    return spot[0] + way[0] * distance, spot[1] + way[1] * distance


def _hanging(down: Spot, side: int) -> Spot:
    """The direction of cloth before (1) or behind (−1) a shin: along one that lies or slants that way, else down."""
    return down if down[0] * side > 0 or down[1] < LYING_SHIN else (0.0, 1.0)


def _draw_frontal(pen: Pen, colour: str, top_y: float, length: float, half: float) -> None:
    body = pen.skeleton
    k = body.scale
    hip, at_knee = body.hip + 8 * k, body.leg_widths[2] / 2
    knees = [body.unleaned(leg.knee) for leg in (body.near_leg, body.far_leg)]
    spread, knee_y = max(abs(x) for x, _ in knees) + 46 * k, max(y for _, y in knees)
    part = length / body.thigh
    if part < LAP_TURNS_PART:
        bottom = lerp(body.hip_y + 6, knee_y, part) + at_knee * 0.35
        level = bottom - at_knee * 0.5
    else:
        bottom, level = knee_y + max(at_knee, length - body.thigh), knee_y
    flare = max(0.0, bottom - knee_y - at_knee) * LAP_FLARE
    wide = max(abs(leg.hip[0]) for leg in (body.near_leg, body.far_leg)) + body.leg_widths[1] * NEARER / 2 + 9 * k
    points: list[Vertex] = [
        body.rim(-half, top_y),
        (-max(hip, wide), body.hip_y + 14 * k),
        (-spread, level),
        (-spread + 2 * k - flare, bottom, 1),
        (-spread * 0.5, bottom + 7 * k),
        (0, bottom - 5 * k),
        (spread * 0.5, bottom + 7 * k),
        (spread - 2 * k + flare, bottom, 1),
        (spread, level),
        (max(hip, wide), body.hip_y + 14 * k),
        body.rim(half, top_y),
    ]
    folds = [
        [(0.0, body.hip_y + 20 * k), (-3 * k, level - 6 * k), (0.0, bottom - 5 * k)],
        *([(side * hip * 0.7, body.hip_y + 24 * k), (side * spread * 0.62, level)] for side in (-1, 1)),
    ]
    pen.cloth(Shape(points, tension=0.32), colour, (-12, -4), folds=folds, casts=16 * k)


def _draw_from_behind(pen: Pen, colour: str, top_y: float, length: float, half: float) -> None:
    """Hips that spread on the seat; a long skirt hangs over it on all sides."""
    body = pen.skeleton
    k = body.scale
    hip = body.hip + 12 * k
    seat_y = body.hip_y + 42 * k
    points: list[Vertex] = [
        body.rim(half, top_y),
        (hip, body.hip_y - 8 * k),
        (hip + 8 * k, seat_y - 14 * k),
    ]
    drop = length - body.thigh
    if drop > body.shin * 0.3:
        bottom = min(seat_y + drop, body.ground_y - 16 * k)
        wide = hip + 30 * k + 0.16 * (bottom - seat_y)
        points += [(wide, bottom, 1), (wide * 0.4, bottom + 8 * k), (0, bottom + 3 * k)]
    else:
        points += [(hip - 12 * k, seat_y), (0, seat_y + 3 * k)]
    mirrored = [(-x, y, *corner) for x, y, *corner in reversed(points[:-1])]
    shape = Shape([*points, *mirrored], tension=0.32)
    fold = [(2 * k, body.hip_y - 4 * k), (-2 * k, seat_y - 12 * k)]
    pen.cloth(shape, colour, (-12, -4), folds=[fold], casts=10 * k)

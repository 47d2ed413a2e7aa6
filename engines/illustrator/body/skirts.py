"""Skirts: cloth around the legs, hanging, or spanning legs in the air.

In: lengths and a colour. Out: strokes of a figure's pen. Never: which outfit wears them.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

from engines.illustrator.body.kneeling import draw_kneeling_skirt
from engines.illustrator.body.laps import draw_lap
from engines.illustrator.body.leg_room import LegRoom
from engines.illustrator.body.pen import Drape, Pen
from engines.illustrator.body.poses import Stance
from engines.illustrator.body.skeleton import Skeleton
from engines.illustrator.colour import line_colour, shade
from engines.illustrator.geometry import Shape, Spot, Vertex, between, heading, lerp
from engines.illustrator.style.garments import HEM_TURNED_UNITS

_LYING_HEM_PART = 0.84
"""How broad the hem of somebody who lies is at most beside the hips: cloth falls flat there."""

_SEAT_UNITS = 20.0
"""How far below the hips a hanging skirt is drawn around the legs first, and down to its hem then at these parts."""

_SIDE_PARTS = (0.0, 0.16, 0.32, 0.48, 0.64, 0.8)

_AROUND_UNITS = 56.0
"""How far from the joint cloth that spans legs in the air lies on a hip and around a knee."""


_SEATED_BAND_UNITS = 14.0
"""How far above a sitter's hips the band of a skirt is drawn that a top hides."""

_OVER_SEAT = ((9.0, -14.0), (9.0, 4.0), (9.0, 20.0), (7.0, 36.0))
"""How far behind a bent seat and how far below the hips cloth lies, before it falls straight to its hem."""


def hanging(body: Skeleton, x: float, y: float) -> Spot:
    """Where a point of cloth hangs (torso's units) that lies at (x, y) when the figure stands upright: below the waist
    of a torso that leans it falls straight down, more and more so down to the thighs."""
    if body.pose.stance is not Stance.STANDING or y <= body.waist_y:
        return x, y
    free_y = body.hip_y + (0 if body.bows_aside else 70 * body.scale)
    falls = min(1.0, (y - body.waist_y) / (free_y - body.waist_y))
    return between((x, y), body.unleaned((x, y)), falls)


def over_buttock(body: Skeleton) -> list[Spot]:
    """Where the cloth of somebody who bows lies over the seat, downwards, before it hangs; nowhere on others."""
    if not body.bows_aside:
        return []
    k = body.scale
    x = body.buttock[0]
    return [(x - out * k, body.hip_y + down * k) for out, down in _OVER_SEAT]


def hung(body: Skeleton, points: Sequence[Vertex]) -> list[Vertex]:
    """Points of an upright figure's cloth as they hang; corners stay corners."""
    return [(*hanging(body, point[0], point[1]), *point[2:]) for point in points]


def under_top(body: Skeleton, waist_y: float) -> tuple[float, float | None]:
    """Where a skirt begins whose band at `waist_y` a top hides, and how broad it is there: on the hips of somebody who
    stands or sits, or strips of it come out beside the top."""
    if body.pose.stance is Stance.SEATED:
        return body.hip_y - _SEATED_BAND_UNITS * body.scale, body.hip
    if body.pose.stance is not Stance.STANDING:
        return waist_y, None
    return body.hip_y, body.hip + 4 * body.scale


def draw_skirt(
    pen: Pen,
    colour: str,
    top_y: float,
    hem_y: float,
    hem_half_width: float,
    pleats: int = 7,
    top_half_width: float | None = None,
    crisp: bool = False,
    trim: str | None = None,
) -> None:
    """A skirt in folds, or in ironed pleats when it is `crisp`, with a ribbon of the colour `trim` along its hem. It
    lies over the thighs of a seated figure and spans the legs of one in the air.

    Its band sits at the waist unless `top_half_width` says how wide the body is at `top_y`.
    """
    body = pen.skeleton
    k = body.scale
    half = body.waist + 4 * k if top_half_width is None else top_half_width
    if body.pose.stance is Stance.SEATED:
        draw_lap(pen, colour, top_y, hem_y - body.hip_y, half)
        return
    if body.pose.stance is Stance.KNEELING:
        draw_kneeling_skirt(pen, colour, top_y, hem_y - body.hip_y, half, trim)
        return
    if body.pose.stance is Stance.RIDING:
        _draw_hips(pen, colour, top_y, hem_y, half)
        return
    lies_along = body.pose.stance is Stance.LYING and body.yaw > 0
    if body.pose.stance is Stance.AIRBORNE or lies_along:
        back_side, hem, front_side = _hem_across_legs(body, hem_y - body.hip_y, pleats)
    else:
        if body.pose.stance is Stance.LYING:
            hem_half_width = min(hem_half_width, body.hip * _LYING_HEM_PART)
        hem = (_ironed_hem if crisp else _hem_around)(body, hem_y, hem_half_width, pleats)
        hem = hung(body, hem)
        back_side, front_side = _sides(body, half, top_y, hem_y, hem_half_width)
    shape = Shape([body.rim(-half, top_y), *back_side, *hem, *front_side, body.rim(half, top_y)], tension=0.3)
    pen.cloth(shape, colour, (-14, -2), casts=18 * k)
    line = line_colour(colour)
    with pen.drawing.group(clip=shape):
        for pleat in range(1, pleats):
            x1, y1 = hem[2 * pleat][:2]
            x0, y0 = _pleat_top(body, (x1, y1), (body.across(lerp(-half, half, pleat / pleats)), top_y))
            pen.drawing.polygon([(x0, y0 + 8), (x1 + 1, y1 + 16), (x1 - 11 * k, y1 + 16)], shade(colour), 0.55)
            track = [(x0, y0 + 14), ((x0 + x1) / 2, (y0 + y1) / 2), (x1, y1 + 14)]
            pen.drawing.ink(track, pen.line_width * (0.7 if crisp else 0.55), line, 0.5, 0.1, 0.1)
        if trim is not None:
            _draw_trim(pen, hem, trim)
    pen.drawing.outline(shape, pen.line_width, line)


def _pleat_top(body: Skeleton, foot: Spot, at_band: Spot) -> Spot:
    """Where a pleat begins: at the band, or of somebody who bows right above its foot, below the seat."""
    if not body.bows_aside:
        return at_band
    return body.unleaned((body.leaned(foot)[0], body.hip_y + _SEAT_UNITS * 2 * body.scale))


def _draw_hips(pen: Pen, colour: str, top_y: float, hem_y: float, half: float) -> None:
    """The part of a rider's skirt that lies around the hips; what hangs over trousers falls behind them."""
    if pen.garments.trousers:
        return
    body = pen.skeleton
    k = body.scale
    low, hip = body.hip_y + 52 * k, body.hip + 8 * k
    points = [
        body.rim(-half, top_y),
        (body.across(-hip), body.hip_y - 10 * k),
        body.rim(-hip * 0.9, low),
        body.rim(hip * 0.9, low),
        (body.across(hip), body.hip_y - 10 * k),
        body.rim(half, top_y),
    ]
    pen.cloth(Shape(points, tension=0.3), colour, (-12, -4))
    pen.drape = Drape(colour, hem_y - body.hip_y)


def _draw_trim(pen: Pen, hem: list[Vertex], colour: str) -> None:
    """A ribbon sewn on a little above the hem, following its folds."""
    k = pen.skeleton.scale
    track = [(x, y - HEM_TURNED_UNITS * 2.2 * k) for x, y, *_ in hem]
    pen.ribbon(track, 8 * k, 11 * k, colour, line_colour(colour))


def _hem_around(body: Skeleton, hem_y: float, half_width: float, pleats: int) -> list[Vertex]:
    """The wavy hem of a hanging skirt, two points a pleat, from the near side to the far side."""
    k = body.scale
    left, right = LegRoom(body).hem_ends(hem_y, half_width)
    count = pleats * 2
    hem: list[Vertex] = []
    for index in range(count + 1):
        part = index / count
        wave = 0.0 if index in (0, count) else (9 * k if index % 2 else -2 * k) + 6 * k * math.sin(part * math.pi)
        hem.append((lerp(left, right, part), hem_y + wave, 0 if index % 2 else 1))
    return hem


def _sides(
    body: Skeleton, half: float, top_y: float, hem_y: float, hem_half_width: float
) -> tuple[list[Spot], list[Spot]]:
    """Points down the near side of a hanging skirt and up its far side, outside of both legs."""
    back = [hanging(body, *spot) for spot in over_buttock(body) if top_y < spot[1]]
    front: list[Spot] = []
    room, seat_y = LegRoom(body), body.hip_y + _SEAT_UNITS * body.scale
    for y in (lerp(seat_y, hem_y, part) for part in _SIDE_PARTS):
        widest = max(lerp(half, hem_half_width, (y - top_y) / (hem_y - top_y)), body.hip + 6 * body.scale)
        left, right = room.hem_ends(y, widest)
        if not body.bows_aside:
            back.append(hanging(body, left, y))
        front.append(hanging(body, right, y))
    return back, front[::-1]


def _ironed_hem(body: Skeleton, hem_y: float, half_width: float, pleats: int) -> list[Vertex]:
    """The stepped hem of knife pleats, all folded to one side, two points a pleat."""
    k = body.scale
    left, right = LegRoom(body).hem_ends(hem_y, half_width)
    hem: list[Vertex] = []
    for pleat in range(pleats):
        start, end = (lerp(left, right, (pleat + step) / pleats) for step in (0.0, 0.97))
        sag = 7 * k * math.sin((pleat + 0.5) / pleats * math.pi)
        hem += [(start, hem_y + sag - 2 * k, 1), (end, hem_y + sag + 4 * k, 1)]
    last = hem[-1]
    return [*hem, (last[0], last[1], 1)]


def _hem_across_legs(body: Skeleton, length: float, pleats: int) -> tuple[list[Spot], list[Vertex], list[Spot]]:
    """The hem of a skirt whose legs are apart, in the leaning torso's coordinates: points down the hinder leg's
    back, the hem from that leg to the foremost one, and points up the foremost leg's front."""
    k = body.scale
    legs = [
        tuple(_leaning(body, joint) for joint in (leg.hip, leg.knee, leg.ankle))
        for leg in (body.near_leg, body.far_leg)
    ]
    hinder, foremost = sorted(legs, key=lambda joints: _deg_from_down(joints[0], joints[1]))
    length = min(length, body.thigh + body.shin * 0.55)
    start = _beside(hinder, length, -1, 50 * k)
    end = _beside(foremost, length, 1, 52 * k)
    middle = between(_along(hinder, length * 0.92), _along(foremost, length * 0.92), 0.5)
    sag = (middle[0] * 2 - (start[0] + end[0]) / 2, middle[1] * 2 - (start[1] + end[1]) / 2 + 16 * k)
    count = pleats * 2
    hem: list[Vertex] = []
    for index in range(count + 1):
        t = index / count
        x, y = between(between(start, sag, t), between(sag, end, t), t)
        hem.append((x, y + (8 * k if index % 2 else 0), 0 if index % 2 else 1))
    along = (min(length * 0.56, body.thigh * 0.6), length * 0.2)
    front_side = [_beside(foremost, distance, 1, 58 * k) for distance in along]
    if length > body.thigh * 1.1:
        front_side.insert(0, _around_knee(foremost, _AROUND_UNITS * k))
    x, y = hinder[0]
    return [(x - _AROUND_UNITS * k, y), _beside(hinder, length * 0.2, -1, 52 * k)], hem, front_side


def _around_knee(joints: tuple[Spot, ...], offset: float) -> Spot:
    """The point so far before a bent knee."""
    hip, knee, ankle = joints
    inside = between(
        between(knee, hip, 1 / math.dist(knee, hip)), between(knee, ankle, 1 / math.dist(knee, ankle)), 0.5
    )
    dx, dy = heading(inside, knee)
    return knee[0] + dx * offset, knee[1] + dy * offset


def _leaning(body: Skeleton, point: Spot) -> Spot:
    """A point of the upright legs in the leaning torso's coordinates."""
    return body.unleaned(point)


def _deg_from_down(start: Spot, end: Spot) -> float:
    return math.degrees(math.atan2(end[0] - start[0], end[1] - start[1]))


def _along(joints: tuple[Spot, ...], distance: float) -> Spot:
    """The point `distance` down a leg of hip, knee and ankle."""
    hip, knee, ankle = joints
    thigh = math.dist(hip, knee)
    if distance <= thigh:
        return between(hip, knee, distance / thigh)
    return between(knee, ankle, min(1.0, (distance - thigh) / math.dist(knee, ankle)))


def _beside(joints: tuple[Spot, ...], distance: float, side: int, offset: float) -> Spot:
    """A point beside a leg: on its back (-1) or its front (1)."""
    x, y = _along(joints, distance)
    upper = distance <= math.dist(joints[0], joints[1])
    turn = math.radians(_deg_from_down(*(joints[0:2] if upper else joints[1:3])))
    return x + side * math.cos(turn) * offset, y - side * math.sin(turn) * offset

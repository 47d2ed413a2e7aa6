"""The outside of a long coat: hanging, over the lap of a seated figure, or flying around legs in the air.

In: a colour and lengths in units of a figure scaled 1. Out: strokes of a figure's pen. Never: fronts, collars, belts.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from engines.illustrator.body.laps import draw_lap
from engines.illustrator.body.leg_room import LegRoom
from engines.illustrator.body.pen import Pen
from engines.illustrator.body.poses import Stance
from engines.illustrator.body.skeleton import Skeleton
from engines.illustrator.body.skirts import draw_skirt, hanging, over_buttock
from engines.illustrator.body.torso import bodice, torso_folds
from engines.illustrator.colour import line_colour, shade
from engines.illustrator.geometry import Shape, Spot, Vertex, between, lerp, polygon_path

_SHORT_HEM_UNITS = 30.0
_STATIONS = (0.36, 0.52, 0.68, 0.84)
"""Where between waist and hem a coat is drawn out over legs."""

_SEAMLESS_UNITS = 16.0
"""How far below the waist the part of a coat on the torso is drawn over that on the legs."""

_FAR_UNITS = 1600.0

_GAP_FROM, _GAP_PART, _LEAST_GAP_UNITS = 0.42, 0.3, 9.0
"""From which part of the way to the hem on the fronts of a coat go apart over a stride, how far, as a part of what the
legs add to its breadth, and from which breadth on it is seen."""

_LINING_SHADE = 1.5
"""How dark a coat is inside."""

_LIFT_PART, _LIFT_UNITS = 0.14, 26.0
"""How far the foremost corner of its hem is lifted by the leg that strides ahead: a part of the same, and at most."""

_LAP_PART = 0.86
"""How much of its length a coat keeps over a lap: it opens, and its skirts slide back."""


def draw_coat_body(
    pen: Pen,
    colour: str,
    length: float,
    ease: float = 15.0,
    flare: float = 9.0,
    neck: float | None = None,
    edge: float = 0.0,
) -> float:
    """The coat from the neck, or from the shoulders `neck` from the middle, to a hem `length` below the hips, where its
    front edge is `edge` from the middle; gives the y of the hem of the part on the torso."""
    body = pen.skeleton
    k = body.scale
    standing = body.pose.stance is Stance.STANDING
    hem = body.hip_y + (length if standing else min(length, _SHORT_HEM_UNITS)) * k
    outside = bodice(body, ease * k, hem, flare=flare * k, drop=9, neck=None if neck is None else neck * k)
    if standing:
        natural = outside.points
        outside = _over_legs(body, outside, hem, pen.garments.trouser_ease * k)
        gap = _Gap.of(natural, outside.points, hem, body.at(edge * k, hem)[0], body.waist_y)
        folds = [*torso_folds(body), *_hanging_folds(body, length * k)]
        pen.cloth(outside.mapped(lambda x, y: hanging(body, x, y)), colour, (-16, -4), folds=folds, casts=22 * k)
        _draw_gap(pen, colour, gap)
        return hem
    half = body.waist + ease * k
    if body.pose.stance is Stance.SEATED:
        draw_lap(pen, colour, body.waist_y, length * _LAP_PART * k, half)
    elif length > _SHORT_HEM_UNITS:
        draw_skirt(pen, colour, body.waist_y, body.hip_y + length * 0.92 * k, body.hip, 2, half)
    else:
        pen.cloth(outside, colour, (-16, -4), folds=torso_folds(body), casts=22 * k)
        return hem
    with pen.drawing.group(clip=_above(body.waist_y + _SEAMLESS_UNITS * k)):
        pen.cloth(outside, colour, (-16, -4), folds=torso_folds(body))
    return hem


def _above(y: float) -> str:
    """All that is above a height: a coat is one piece, so that the torso's part ends without a line."""
    return polygon_path([(-_FAR_UNITS, -_FAR_UNITS), (_FAR_UNITS, -_FAR_UNITS), (_FAR_UNITS, y), (-_FAR_UNITS, y)])


@dataclass(frozen=True)
class _Gap:
    """Where the fronts of a coat whose legs stride go apart: from `top` to the edge of the nearer front and to that of
    the one ahead, on the hem."""

    top: Spot
    near: Spot
    ahead: Spot

    @staticmethod
    def of(natural: Sequence[Vertex], drawn_out: Sequence[Vertex], hem_y: float, edge_x: float, waist_y: float) -> _Gap:
        """As broad as a part of what legs add to the breadth of the hem."""
        added = _breadth(drawn_out) - _breadth(natural)
        wide = max(0.0, added) * _GAP_PART
        return _Gap((edge_x, lerp(waist_y, hem_y, _GAP_FROM)), (edge_x, hem_y), (edge_x + wide, hem_y))


def _breadth(points: Sequence[Vertex]) -> float:
    xs = [point[0] for point in points]
    return max(xs) - min(xs)


def _draw_gap(pen: Pen, colour: str, gap: _Gap) -> None:
    """The dark lining between the fronts of a coat that strides."""
    body = pen.skeleton
    k = body.scale
    if gap.ahead[0] - gap.near[0] < _LEAST_GAP_UNITS * k:
        return
    low = 8 * k
    fall = [
        gap.top,
        (gap.near[0], gap.near[1] + low),
        (gap.ahead[0], gap.ahead[1] + low),
    ]
    hung = [hanging(body, *spot) for spot in fall]
    middle = between(hung[0], hung[2], 0.5)
    inside = Shape([(*hung[0], 1), (*hung[1], 1), (*hung[2], 1), (middle[0] - 5 * k, middle[1])], tension=0.3)
    pen.drawing.fill(inside, shade(colour, _LINING_SHADE))
    pen.drawing.outline(inside, pen.line_width * 0.8, line_colour(colour))


def _over_legs(body: Skeleton, outside: Shape, hem_y: float, ease: float) -> Shape:
    """The coat drawn out below the waist until it hangs outside of both legs, whose trousers are `ease` wider."""
    points = outside.points
    at_hem = [index for index, point in enumerate(points) if point[1] >= hem_y - 1]
    first, last = at_hem[0], at_hem[-1]
    before, after = points[first - 1], points[(last + 1) % len(points)]
    room = LegRoom(body, ease)
    hem_left, hem_right = room.hem_ends(hem_y, 0.0)
    right, left = max(points[first][0], hem_right), min(points[last][0], hem_left)
    down_right: list[Vertex] = []
    down_left: list[Vertex] = []
    for part in _STATIONS:
        y = lerp(body.waist_y, hem_y, part)
        leg_left, leg_right = room.hem_ends(y, 0.0) if y > body.hip_y else (0.0, 0.0)
        down_right.append((max(lerp(before[0], right, part), leg_right), y))
        down_left.append((min(lerp(after[0], left, part), leg_left), y))
    k = body.scale
    strides = max(0.0, (right - left) - (points[first][0] - points[last][0]))
    lift = min(strides * _LIFT_PART, _LIFT_UNITS * k)
    falls = [(0.74, 5 * k - lift * 0.4), (0.46, 10 * k), (0.2, 4 * k)] if lift > k else []
    low = [(lerp(left, right, part), hem_y + down) for part, down in falls] or points[first + 1 : last]
    drawn_out: list[Vertex] = [
        *down_right,
        (right, points[first][1] - lift, 1),
        *low,
        (left, points[last][1], 1),
        *(over_buttock(body) if body.bows_aside else down_left)[::-1],
    ]
    return Shape([*points[:first], *drawn_out, *points[last + 1 :]], tension=outside.tension)


def _hanging_folds(body: Skeleton, length: float) -> list[list[Spot]]:
    """Folds that fall from the waist, each a little off the last."""
    k = body.scale
    falls = ((-0.86, 30, 0.66), (-0.34, 46, 0.5), (0.44, 34, 0.58), (0.92, 28, 0.7))
    folds: list[list[Spot]] = []
    for across, below_waist, part in falls:
        start_y = body.waist_y + below_waist * k
        end_y = start_y + (length + body.hip_y - start_y) * part
        x = across * body.waist
        track = ((x, start_y), (x * 1.06, (start_y + end_y) / 2), (x * 1.2 - 3 * k, end_y))
        folds.append([hanging(body, *body.at(*spot)) for spot in track])
    return folds

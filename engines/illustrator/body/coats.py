"""The outside of a long coat: hanging, over the lap of a seated figure, or flying around legs in the air.

In: a colour and lengths in units of a figure scaled 1. Out: strokes of a figure's pen. Never: fronts, collars, belts.
"""

from __future__ import annotations

from engines.illustrator.body.laps import draw_lap
from engines.illustrator.body.leg_room import LegRoom
from engines.illustrator.body.pen import Pen
from engines.illustrator.body.poses import Stance
from engines.illustrator.body.skeleton import Skeleton
from engines.illustrator.body.skirts import draw_skirt, hanging, over_buttock
from engines.illustrator.body.torso import bodice, torso_folds
from engines.illustrator.geometry import Shape, Spot, Vertex, lerp

_SHORT_HEM_UNITS = 30.0
_STATIONS = (0.36, 0.52, 0.68, 0.84)
"""Where between waist and hem a coat is drawn out over legs."""

_LAP_PART = 0.86
"""How much of its length a coat keeps over a lap: it opens, and its skirts slide back."""


def draw_coat_body(
    pen: Pen, colour: str, length: float, ease: float = 15.0, flare: float = 9.0, neck: float | None = None
) -> float:
    """The coat from the neck, or from the shoulders `neck` from the middle, to a hem `length` below the hips; gives the
    y of the hem of the part on the torso."""
    body = pen.skeleton
    k = body.scale
    stance = body.pose.stance
    standing = stance is Stance.STANDING
    hem = body.hip_y + (length if standing else min(length, _SHORT_HEM_UNITS)) * k
    if stance is Stance.SEATED:
        draw_lap(pen, colour, body.waist_y, length * _LAP_PART * k)
    elif not standing and length > _SHORT_HEM_UNITS:
        draw_skirt(pen, colour, body.waist_y, body.hip_y + length * 0.92 * k, body.hip, 2)
    outside = bodice(body, ease * k, hem, flare=flare * k, drop=9, neck=None if neck is None else neck * k)
    if standing:
        outside = _over_legs(body, outside, hem, pen.garments.trouser_ease * k).mapped(lambda x, y: hanging(body, x, y))
    folds = [*torso_folds(body), *(_hanging_folds(body, length * k) if standing else ())]
    pen.cloth(outside, colour, (-16, -4), folds=folds, casts=22 * k)
    return hem


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
    drawn_out: list[Vertex] = [
        *down_right,
        (right, points[first][1], 1),
        *points[first + 1 : last],
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

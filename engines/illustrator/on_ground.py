"""Whole figures on the floor of a place, sized by its perspective.

In: a full or wide shot, actors, the horizon. Out: a `Stand` for each. Never: a drawing, a camera.

Whoever stands further away stands higher in the panel and is smaller in the same ratio: everybody's feet are on one
plane that meets the horizon.
"""

from __future__ import annotations

import math
from dataclasses import replace

from comic.storyboard import Shot
from engines.illustrator.across import left_to_right, lone_x, spread_x, under_one_umbrella, widest_units
from engines.illustrator.body.figure import Figure
from engines.illustrator.body.skeleton import Skeleton
from engines.illustrator.creatures.creature import Creature
from engines.illustrator.depth import nearness_of, rows_of
from engines.illustrator.geometry import Spot
from engines.illustrator.stand import Actor, Stand, stand_at
from engines.illustrator.style.creatures import SMALL_PART, SMALL_UNITS
from engines.illustrator.style.framing import (
    ARM_JOINTS,
    BODY_SHIFT_PART,
    FIGURE_PART,
    FIGURE_PART_FROM_ABOVE,
    FIGURE_PART_FROM_BELOW,
    FIGURE_PART_UNDER_BALLOONS,
    FINGER_UNITS,
    FROM_ABOVE,
    FROM_BELOW,
    FURTHER_ON_GROUND,
    GROUND,
    GROUND_FROM_ABOVE,
    HEAD_MARGIN_UNITS,
    LEAST_TOE_DEG,
    LYING_MARGIN_UNITS,
    ONE_OF_TWO_ON_GROUND,
    REACH_PART,
    SIDE_MARGIN_PART,
    TALLEST_PART,
    TOE_UNITS,
)


def stand_on_ground(
    shot: Shot,
    actors: list[Actor],
    width: int,
    height: int,
    horizon_y: float,
    balloons: int,
    seed: int,
    closest: float | None = None,
) -> list[Stand]:
    """Stands in painting order, the furthest first. `horizon_y` is the horizon in panel units.

    `closest` is the scale of a closer shot whose figures fit in whole.
    """
    nearness = nearness_of(actors, FURTHER_ON_GROUND[shot], ONE_OF_TWO_ON_GROUND[shot], seed)
    rows = rows_of(actors)
    scale, ground_y = _scale_and_ground(shot, actors, nearness, rows, width, height, horizon_y, balloons, closest)
    xs = _xs(shot, actors, nearness, rows, width, scale)
    stands = []
    for actor, x, near in zip(actors, xs, nearness, strict=True):
        own = scale * near
        sole_y = horizon_y + (ground_y - horizon_y) * near
        y = sole_y - actor.figure.ground_y * own
        x = _with_lying_body_inside(actor, x, own, width) if actor.lies else x
        stand = stand_at(actor, x - actor.head_x * own, y, own, has_ground=True)
        stands.append((near, not actor.reaches, _with_body_inside(_with_head_inside(stand, width), width)))
    return [stand for _, _, stand in sorted(stands, key=lambda each: each[:2])]


def room_units(actor: Actor) -> float:
    """The width that somebody takes among others: their girth and a rider's beside it, or more of a wide pose."""
    left, right = actor.extent
    return max(actor.figure.girth + actor.aside, (right - left) * REACH_PART)


def _scale_and_ground(
    shot: Shot,
    actors: list[Actor],
    nearness: list[float],
    rows: list[int],
    width: int,
    height: int,
    horizon_y: float,
    balloons: int,
    closest: float | None,
) -> tuple[float, float]:
    """The front row's scale and ground line."""
    from_above = horizon_y < FROM_ABOVE * height
    part = _figure_part(shot, horizon_y / height)
    if balloons and shot is Shot.FULL:
        part = min(part, FIGURE_PART_UNDER_BALLOONS)
    tallest = max(max(actor.figure.standing_height, actor.posed_height) for actor in actors)
    reach = max(actor.posed_height + actor.rise for actor in actors)
    ground_y = (GROUND_FROM_ABOVE if from_above else GROUND)[shot] * height
    order = left_to_right(actors)
    rooms = [room_units(actors[index]) * nearness[index] for index in order]
    longest = max((right - left for left, right in (actor.extent for actor in actors if actor.lies)), default=0.0)
    if len(actors) == 1:
        left, right = actors[0].extent
        rooms = [max(rooms[0], right - left)]
    widest = width * (1 - SIDE_MARGIN_PART) / widest_units(rooms, [rows[index] for index in order])
    if tallest < SMALL_UNITS:
        part *= SMALL_PART
    scale = part * height / tallest
    if closest is not None:
        scale = max(scale, closest)
    scale = min(scale, ground_y * TALLEST_PART / reach, widest)
    if longest:
        scale = min(scale, width / (longest + 2 * LYING_MARGIN_UNITS))
    if tallest * scale < 0.5 * height and shot is Shot.FULL and not from_above:
        ground_y = (0.86 if tallest * scale > 0.3 * height else 0.78) * height
    return scale, ground_y


def _figure_part(shot: Shot, horizon: float) -> float:
    """A grown figure's part of the height, by how high the camera is."""
    if horizon < FROM_ABOVE:
        return FIGURE_PART_FROM_ABOVE[shot]
    return (FIGURE_PART_FROM_BELOW if horizon > FROM_BELOW else FIGURE_PART)[shot]


def _xs(
    shot: Shot, actors: list[Actor], nearness: list[float], rows: list[int], width: int, scale: float
) -> list[float]:
    if len(actors) == 1:
        return [lone_x(actors[0], shot, width, scale)]
    shared = under_one_umbrella(actors, width, scale)
    if shared is not None:
        return shared
    rooms = [room_units(actor) * scale * near for actor, near in zip(actors, nearness, strict=True)]
    return spread_x(actors, rooms, rows, width)


def _with_lying_body_inside(actor: Actor, x: float, scale: float, width: int) -> float:
    """Where the head of somebody who lies is, so that the panel shows them down to their feet, if it is wide enough."""
    left, right = (reach * scale for reach in actor.extent)
    if right - left > width:
        return (width - left - right) / 2
    margin = min(LYING_MARGIN_UNITS * scale, (width - right + left) / 2)
    return min(max(x, margin - left), width - margin - right)


def _with_head_inside(stand: Stand, width: int) -> Stand:
    """Moved sideways as far as the head needs to be whole and clear of the edge."""
    head = stand.anchors.head
    margin = min(HEAD_MARGIN_UNITS * stand.scale, max(0.0, (width - head.width) / 2))
    shift = max(0.0, margin - head.x0) + min(0.0, width - margin - head.x1)
    return replace(stand, x=stand.x + shift)


def _toes(body: Skeleton) -> list[Spot]:
    """The tips of both shoes, those of the feet that point to us left out."""
    ahead = TOE_UNITS * body.foot_scale
    legs = [leg for leg in (body.near_leg, body.far_leg) if leg.yaw_deg > LEAST_TOE_DEG]
    return [(leg.ankle[0] + ahead * math.sin(math.radians(leg.yaw_deg)), leg.ankle[1]) for leg in legs]


def _outermost(stand: Stand) -> list[Spot]:
    """What of somebody the edge is to leave whole, in local units."""
    figure = stand.figure
    if isinstance(figure, Creature):
        return [tips for _, tips in figure.hands]
    if not isinstance(figure, Figure):
        return []
    body = figure.skeleton
    return [*body.joints()[ARM_JOINTS:], *_toes(body), *((body.buttock,) if body.bows_aside else ())]


def _with_body_inside(stand: Stand, width: int) -> Stand:
    """Moved a little sideways when the edge would cut a foot, the back of who bows, or a monster's arm."""
    low = _outermost(stand)
    if not low:
        return stand
    head, room = stand.anchors.head, FINGER_UNITS * stand.figure.size * stand.scale
    xs = [stand.on_paper(*spot)[0] for spot in low]
    inward = max(0.0, room - min(xs)) + min(0.0, width - room - max(xs))
    most = min(BODY_SHIFT_PART * width, max(0.0, width - head.x1) if inward > 0 else max(0.0, head.x0))
    return replace(stand, x=stand.x + max(-most, min(most, inward)))

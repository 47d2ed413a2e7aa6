"""Where figures stand in a panel and how large they are, for shots that show people side by side.

In: the shot, the figures and their staging. Out: a `Stand` for each. Never: a drawing, a background.

Lengths are in panel units (800 wide), the figures' own in local units (a head is about 228 tall).
"""

from __future__ import annotations

from dataclasses import replace

from comic.storyboard import Facing, Prop, Shot
from engines.illustrator.stand import Actor, Stand, stand_at
from engines.illustrator.style.framing import (
    BREADTH_UNITS,
    FIGURE_PART,
    FIGURE_PART_UNDER_BALLOONS,
    GAP_UNITS,
    GROUND,
    HEAD_PART,
    HEAD_UNITS,
    HEADROOM,
    HEADROOM_UNDER_BALLOONS,
    LONE_FACE_UNITS,
    PLACE_X,
    REACHING,
    SINKING,
    SPREAD,
    UMBRELLA_GAP_UNITS,
    USUAL_BREADTH_UNITS,
    WIDE_GAP_UNITS,
)


def block(shot: Shot, actors: list[Actor], width: int, height: int, balloons: int) -> list[Stand]:
    """Stands in the order in which they are to be painted. `shot` is none of OVER_THE_SHOULDER and INSERT."""
    if shot in FIGURE_PART:
        return _block_on_ground(shot, actors, width, height, balloons=balloons)
    scale = _head_scale(shot, actors, width, height)
    headroom = (HEADROOM_UNDER_BALLOONS if balloons else HEADROOM).get(shot, 0.0) * height
    tallest = max(actor.posed_height for actor in actors)
    if shot is not Shot.EXTREME_CLOSE_UP and headroom + tallest * scale < height * 1.03:
        return _block_on_ground(Shot.FULL, actors, width, height, limit=scale)
    xs = _places(shot, actors, width, scale)
    stands = []
    for actor, x in zip(actors, xs, strict=True):
        head = actor.figure.anchors.head
        y = headroom - head.y0 * scale
        if shot is Shot.EXTREME_CLOSE_UP:
            y = height * 0.5 - (head.y0 + 0.60 * head.height) * scale
        most = SINKING[shot] * HEAD_UNITS * scale
        room = max(0.0, height * 0.90 - headroom - actor.figure.head_height * scale)
        y += min((tallest - actor.posed_height) * scale, most, room)
        stands.append(stand_at(actor, x - actor.head_x * scale, y, scale))
    return _in_painting_order(actors, stands)


def _head_scale(shot: Shot, actors: list[Actor], width: int, height: int) -> float:
    gap = _gap_units(shot, actors)
    count = len(actors)
    largest = _largest_head(actors)
    if shot is Shot.EXTREME_CLOSE_UP:
        return width * 0.98 / (LONE_FACE_UNITS * largest / HEAD_UNITS if count == 1 else gap * count)
    scale = HEAD_PART[shot] * min(height, 1.3 * width) / largest
    return min(scale, width * 0.98 / (gap * count))


def _largest_head(actors: list[Actor]) -> float:
    return max(actor.figure.head_height for actor in actors)


def _gap_units(shot: Shot, actors: list[Actor]) -> float:
    """How far apart middles are at least: heads in close shots, whole bodies in the others."""
    if shot in GAP_UNITS:
        return GAP_UNITS[shot] * _largest_head(actors) / HEAD_UNITS
    return max(actor.figure.girth for actor in actors)


def _block_on_ground(
    shot: Shot, actors: list[Actor], width: int, height: int, limit: float | None = None, balloons: int = 0
) -> list[Stand]:
    """Everybody with both feet on the panel's ground line."""
    tallest = max(max(actor.figure.standing_height, actor.posed_height) for actor in actors)
    reach = max(actor.posed_height + actor.rise for actor in actors)
    part = FIGURE_PART_UNDER_BALLOONS if balloons and shot is Shot.FULL else FIGURE_PART[shot]
    scale = part * height / tallest
    ground_y = GROUND[shot] * height
    widest = width * 0.98 / (_gap_units(shot, actors) * len(actors))
    scale = min(scale, ground_y * 0.94 / reach, widest)
    if limit is not None:
        scale = min(max(scale, limit), ground_y * 0.94 / reach)
        scale = min(scale, widest)
    if tallest * scale < 0.5 * height and shot is Shot.FULL:
        ground_y = (0.86 if tallest * scale > 0.3 * height else 0.78) * height
    stands = []
    for actor, x in zip(actors, _places(shot, actors, width, scale), strict=True):
        y = ground_y - actor.figure.ground_y * scale
        stands.append(stand_at(actor, x, y, scale, has_ground=True))
    return _in_painting_order(actors, [_with_head_inside(stand, width) for stand in stands])


def _with_head_inside(stand: Stand, width: int) -> Stand:
    """Moved sideways as far as the head needs to be whole."""
    head = stand.anchors.head
    margin = 6.0
    shift = max(0.0, margin - head.x0) + min(0.0, width - margin - head.x1)
    return replace(stand, x=stand.x + shift)


def _places(shot: Shot, actors: list[Actor], width: int, scale: float) -> list[float]:
    """The x of each actor, in their order: near their staged places, far enough apart, inside the panel."""
    count = len(actors)
    if count == 1:
        wish = 0.5 + (PLACE_X[actors[0].staging.place] - 0.5) * SPREAD.get(shot, 1.0)
        usual = USUAL_BREADTH_UNITS * actors[0].figure.girth / WIDE_GAP_UNITS
        breadth = max(usual, BREADTH_UNITS.get(actors[0].staging.pose, 0.0) * actors[0].figure.size) * scale
        margin = min(width / 2, max(breadth, 110 * scale))
        return [min(max(wish * width, margin), width - margin)]
    order = sorted(
        range(count),
        key=lambda index: (
            PLACE_X[actors[index].staging.place],
            actors[index].staging.facing is Facing.LEFT,
            index,
        ),
    )
    if _share_umbrella(actors):
        half = UMBRELLA_GAP_UNITS * scale / 2
        return [width / 2 + (-half if index == order[0] else half) for index in range(count)]
    gap = min(_gap_units(shot, actors) * scale, width * 0.98 / count)
    margin = gap / 2
    wishes = []
    for rank, index in enumerate(order):
        slot = (rank + 0.5) / count if count > 2 else (0.29, 0.71)[rank]
        wishes.append(width * (0.4 * PLACE_X[actors[index].staging.place] + 0.6 * slot))
    for rank in range(count):
        least = margin if rank == 0 else wishes[rank - 1] + gap
        wishes[rank] = max(wishes[rank], least)
    for rank in reversed(range(count)):
        most = width - margin if rank == count - 1 else wishes[rank + 1] - gap
        wishes[rank] = min(wishes[rank], most)
    xs = [0.0] * count
    for rank, index in enumerate(order):
        xs[index] = wishes[rank]
    return xs


def _share_umbrella(actors: list[Actor]) -> bool:
    """Whether two go the same way under the umbrella that one of them holds."""
    return (
        len(actors) == 2
        and any(actor.figure.prop is Prop.UMBRELLA for actor in actors)
        and actors[0].staging.facing is actors[1].staging.facing
    )


def _in_painting_order(actors: list[Actor], stands: list[Stand]) -> list[Stand]:
    paired = list(zip(actors, stands, strict=True))
    reaching = [stand for actor, stand in paired if actor.staging.pose in REACHING]
    return reaching + [stand for actor, stand in paired if actor.staging.pose not in REACHING]

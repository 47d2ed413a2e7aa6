"""Where people are from left to right: thirds, room to look into, unequal gaps.

In: actors, their scales, the panel's width. Out: an x for the middle of each head. Never: a height, a drawing.

Lengths are in panel units.
"""

from __future__ import annotations

from collections.abc import Sequence

from comic.storyboard import Facing, Prop, Shot, Turn
from engines.illustrator.stand import Actor
from engines.illustrator.style.framing import (
    FIGURE_PART,
    FURTHER_OVERLAP,
    HALF_HEAD_UNITS,
    LEAST_LOOKING_ROOM,
    LOOKING_ROOM,
    PLACE_PULL,
    PLACE_X,
    REACH_PART,
    SIDE_MARGIN_PART,
    SPREAD,
    UMBRELLA_GAP_UNITS,
    UNEVEN,
)


def lone_x(actor: Actor, shot: Shot, width: int, scale: float) -> float:
    """The middle of one head: near a third, with more room before the face than behind it."""
    staging = actor.staging
    place = PLACE_X[staging.place] - 0.5
    looks_aside = staging.turn in (Turn.THREE_QUARTER, Turn.PROFILE)
    if looks_aside:
        ahead = -1 if staging.facing is Facing.LEFT else 1
        room = max(LEAST_LOOKING_ROOM, LOOKING_ROOM.get(shot, 0.0) - ahead * place * PLACE_PULL)
        wish = 0.5 - ahead * room if shot in LOOKING_ROOM else 0.5
    else:
        wish = 0.5 + place * SPREAD.get(shot, 1.0)
    left, right = actor.extent
    kept = 1.0 if shot in FIGURE_PART and (right - left) * scale < width else REACH_PART
    least = max(-left * kept, HALF_HEAD_UNITS * actor.head_part) * scale
    most = width - max(right * kept, HALF_HEAD_UNITS * actor.head_part) * scale
    if least > most:
        return (least + most) / 2 if shot in FIGURE_PART else width * min(max(wish, 0.35), 0.65)
    return min(max(wish * width, least), most)


def left_to_right(actors: Sequence[Actor]) -> list[int]:
    """The actors' indices by their places; of two at one place who looks to the right comes first."""
    return sorted(
        range(len(actors)),
        key=lambda index: (
            PLACE_X[actors[index].staging.place],
            actors[index].staging.facing is Facing.LEFT,
            index,
        ),
    )


def widest_units(rooms: Sequence[float], rows: Sequence[int]) -> float:
    """The least width, in units of a scale of 1, that people of these rooms need, given from left to right."""
    gaps = sum(_gaps(rooms, rows))
    return gaps + (rooms[0] + rooms[-1]) / 2


def spread_x(actors: Sequence[Actor], rooms: Sequence[float], rows: Sequence[int], width: int) -> list[float]:
    """The x of each actor, in their order: near their staged places, far enough apart, inside the panel.

    `rooms` are the widths that they take and `rows` their rows in depth, in the actors' order.
    """
    order = left_to_right(actors)
    ordered = [rooms[index] for index in order]
    gaps = _gaps(ordered, [rows[index] for index in order])
    needed = sum(gaps) + (ordered[0] + ordered[-1]) / 2
    squeeze = min(1.0, width * (1 - SIDE_MARGIN_PART) / needed)
    gaps = [gap * squeeze for gap in gaps]
    slots = UNEVEN.get(len(order)) or [(rank + 0.5) / len(order) for rank in range(len(order))]
    xs = [
        width * (0.35 * PLACE_X[actors[index].staging.place] + 0.65 * slot)
        for index, slot in zip(order, slots, strict=True)
    ]
    edges = ordered[0] / 2 * squeeze, width - ordered[-1] / 2 * squeeze
    for rank in range(len(xs)):
        xs[rank] = max(xs[rank], edges[0] if rank == 0 else xs[rank - 1] + gaps[rank - 1])
    for rank in reversed(range(len(xs))):
        xs[rank] = min(xs[rank], edges[1] if rank == len(xs) - 1 else xs[rank + 1] - gaps[rank])
    found = [0.0] * len(order)
    for rank, index in enumerate(order):
        found[index] = xs[rank]
    return found


def under_one_umbrella(actors: Sequence[Actor], width: int, scale: float) -> list[float] | None:
    """The x of two who go the same way under the umbrella that one of them holds; None for anybody else."""
    shared = (
        len(actors) == 2
        and any(actor.figure.prop is Prop.UMBRELLA for actor in actors)
        and actors[0].staging.facing is actors[1].staging.facing
    )
    if not shared:
        return None
    half = UMBRELLA_GAP_UNITS * scale / 2
    first = left_to_right(actors)[0]
    return [width / 2 + (-half if index == first else half) for index in range(2)]


def _gaps(rooms: Sequence[float], rows: Sequence[int]) -> list[float]:
    """Between neighbours: half the room of each, less where one stands behind the other's shoulder."""
    return [
        (rooms[rank] + rooms[rank + 1]) / 2 * (1.0 if rows[rank] == rows[rank + 1] else FURTHER_OVERLAP)
        for rank in range(len(rooms) - 1)
    ]

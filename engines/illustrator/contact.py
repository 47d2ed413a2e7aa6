"""Who touches whom: those who hug, hold hands, comfort, push or fight, and how they turn to each other.

In: stagings. Out: pairs; stagings that face each other. Never: a figure, a place, who plays.
"""

from __future__ import annotations

from collections.abc import Sequence

from comic.storyboard import Facing, Place, Pose, Staging, Turn

TOUCHING = (Pose.HUG, Pose.HOLD_HANDS, Pose.COMFORT, Pose.PUSH, Pose.FIGHT)
"""Poses that are aimed at somebody, the closest first."""

_ORDER = list(Place)
_UNMOVED = frozenset({Pose.LIE, Pose.DESK, Pose.CARRY, Pose.RIDE})
"""Who is laid or seated at furniture, or carries somebody, is not pulled into anybody's arms."""


def pairs_of(stagings: Sequence[Staging]) -> list[tuple[int, int]]:
    """Who touches whom: each with a touching pose and the nearest of those who aren't touched yet, as indices."""
    free = {index for index, staging in enumerate(stagings) if staging.pose not in _UNMOVED}
    found: list[tuple[int, int]] = []
    for pose in TOUCHING:
        for index, staging in enumerate(stagings):
            others = free - {index}
            if staging.pose is not pose or index not in free or not others:
                continue
            other = min(
                others, key=lambda each: (stagings[each].pose is not pose, apart(staging, stagings[each]), each)
            )
            found.append((index, other))
            free -= {index, other}
    return found


def apart(one: Staging, other: Staging) -> int:
    """How many places lie between two people's."""
    return abs(_ORDER.index(one.place) - _ORDER.index(other.place))


def facing_each_other(stagings: Sequence[Staging]) -> tuple[Staging, ...]:
    """The same people, those who hug, push or fight turned to each other and comforting hands to who is comforted."""
    turned = list(stagings)
    for index, other in pairs_of(stagings):
        pose = stagings[index].pose
        left, right = _left_first(stagings, index, other)
        if pose is Pose.HUG:
            for each, facing in ((left, Facing.RIGHT), (right, Facing.LEFT)):
                turned[each] = turned[each].model_copy(
                    update={"facing": facing, "turn": Turn.PROFILE, "pose": _embracing(turned[each].pose)}
                )
        elif pose in (Pose.PUSH, Pose.FIGHT):
            for each, facing in ((left, Facing.RIGHT), (right, Facing.LEFT)):
                side_on = {Turn.FRONT: Turn.THREE_QUARTER, Turn.BACK: Turn.PROFILE}
                turn = side_on.get(turned[each].turn, turned[each].turn)
                turned[each] = turned[each].model_copy(update={"facing": facing, "turn": turn})
        elif pose is Pose.COMFORT:
            facing = Facing.RIGHT if index == left else Facing.LEFT
            turned[index] = turned[index].model_copy(update={"facing": facing})
    return tuple(turned)


def _embracing(pose: Pose) -> Pose:
    """Who is hugged gets up and hugs back, unless they are doing something else."""
    return Pose.HUG if pose in (Pose.STAND, Pose.WALK, Pose.SIT, Pose.HOLD_HANDS, Pose.COMFORT) else pose


def _left_first(stagings: Sequence[Staging], one: int, other: int) -> tuple[int, int]:
    def rank(index: int) -> tuple[int, bool, int]:
        return _ORDER.index(stagings[index].place), stagings[index].facing is Facing.LEFT, index

    first, second = sorted((one, other), key=rank)
    return first, second

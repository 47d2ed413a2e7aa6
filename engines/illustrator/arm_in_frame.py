"""How much of an arm the frame shows: whether an edge cuts its hand off, or parts it from the body it belongs to.

In: a stand, one of its arms, the panel's size. Out: truth values. Never: a pose, a move.
"""

from __future__ import annotations

import math

from engines.illustrator.body.figure import Figure
from engines.illustrator.body.poses import Hand
from engines.illustrator.geometry import Spot, between
from engines.illustrator.silhouette import SeenArm, silhouette_of
from engines.illustrator.stand import Stand
from engines.illustrator.style.framing import (
    AROUND_HAND,
    ELBOW_ROOM,
    FINGER_UNITS,
    HAND_SPREAD_UNITS,
    LEAST_FOREARM_PART,
    NEXT_TO_ARM,
)

_STATIONS = 8
"""So many points of a bone are looked at."""


def is_cut(stand: Stand, arm: SeenArm, width: float, height: float) -> bool:
    """Whether an edge runs through a hand, or what is seen of its arm doesn't say whose hand it is: too little of the
    forearm, or one that stands clear of the body. Arms that point down are cut as every body is."""
    if arm.hangs:
        return False
    spots = (arm.on_forearm(_least_forearm(stand, arm)), arm.wrist, arm.tips)
    spread = 0.0 if arm.hand is Hand.POINTING else math.dist(arm.wrist, arm.tips) * HAND_SPREAD_UNITS / FINGER_UNITS
    if not any(inside(spot, width, height, spread) for spot in spots):
        return False
    is_whole = all(inside(spot, width, height, -AROUND_HAND * spread) for spot in spots)
    return not is_whole or is_parted(stand, arm, width, height)


def is_held_in_frame(stand: Stand, arm: SeenArm, width: float, height: float) -> bool:
    """Whether the frame shows a hand whole that lies before its own body, with however little of its forearm."""
    return all(inside(spot, width, height) for spot in (arm.wrist, arm.tips)) and not is_parted(
        stand, arm, width, height
    )


def is_parted(stand: Stand, arm: SeenArm, width: float, height: float) -> bool:
    """Whether a forearm comes from beyond an edge without touching, on its way there, the torso or its upper arm."""
    assert isinstance(stand.figure, Figure)
    body = stand.figure.skeleton
    arm_width = (body.arm_widths[1] + stand.figure.garments.sleeve_ease * body.scale) * stand.scale
    if inside(arm.elbow, width, height, -ELBOW_ROOM * arm_width):
        return False
    forearm, upper_arm = (
        [spot for spot in _stations(*bone) if inside(spot, width, height)]
        for bone in ((arm.wrist, arm.elbow), (arm.shoulder, arm.elbow))
    )
    if any(math.dist(spot, other) < NEXT_TO_ARM * arm_width for spot in forearm for other in upper_arm):
        return False
    silhouette = silhouette_of(stand)
    return not any(silhouette.has_torso_at(spot) for spot in forearm)


def leaves(arm: SeenArm, width: float, height: float) -> bool:
    """Whether the frame leaves out the hand of an arm that doesn't hang, so that nobody sees what it does."""
    return not arm.hangs and not inside(arm.wrist, width, height)


def _least_forearm(stand: Stand, arm: SeenArm) -> float:
    """The part of a forearm, as it is seen, that has to be: more of one that points at us."""
    assert isinstance(stand.figure, Figure)
    length = stand.figure.skeleton.forearm * stand.scale
    seen = math.dist(arm.wrist, arm.elbow)
    return min(1.0, LEAST_FOREARM_PART * length / seen) if seen else 1.0


def inside(spot: Spot, width: float, height: float, margin: float = 0.0) -> bool:
    """Whether a spot is in the panel, or at most `margin` outside of it."""
    return -margin <= spot[0] <= width + margin and -margin <= spot[1] <= height + margin


def _stations(start: Spot, end: Spot) -> list[Spot]:
    return [between(start, end, step / _STATIONS) for step in range(_STATIONS + 1)]

"""What a creature's body does for each pose of the storyboard.

In: a `Pose`, a `Voice`. Out: a `Posture`. Never: a drawing.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType

from comic.storyboard import Pose, Voice


class Posture(StrEnum):
    STANDING = "standing"
    WALKING = "walking"
    RUNNING = "running"
    SITTING = "sitting"
    PAW_UP = "paw_up"
    LYING = "lying"
    LEAPING = "leaping"
    FALLING = "falling"


AIRBORNE = frozenset({Posture.RUNNING, Posture.LEAPING, Posture.FALLING})

_POSTURES: Mapping[Pose, Posture] = MappingProxyType(
    {
        Pose.STAND: Posture.STANDING,
        Pose.WALK: Posture.WALKING,
        Pose.PUSH: Posture.WALKING,
        Pose.RUN: Posture.RUNNING,
        Pose.FIGHT: Posture.LEAPING,
        Pose.JUMP: Posture.LEAPING,
        Pose.FALL: Posture.FALLING,
        Pose.POINT: Posture.PAW_UP,
        Pose.POINT_UP: Posture.PAW_UP,
        Pose.WAVE: Posture.PAW_UP,
        Pose.EXPLAIN: Posture.PAW_UP,
        Pose.SHRUG: Posture.PAW_UP,
        Pose.CHEER: Posture.PAW_UP,
        Pose.PLEAD: Posture.PAW_UP,
        Pose.COMFORT: Posture.PAW_UP,
        Pose.LIE: Posture.LYING,
        Pose.KNEEL: Posture.LYING,
        Pose.BOW: Posture.LYING,
        Pose.CRY_INTO_HANDS: Posture.LYING,
    }
)


SITS = frozenset({Pose.SIT, Pose.DESK, Pose.READ, Pose.RIDE})
"""Where a monster sits as people do; in every other pose that an animal has no counterpart for it stands."""

LOW_POSES = SITS | {pose for pose, posture in _POSTURES.items() if posture is Posture.LYING}
"""Where a monster is on the ground."""


def posture_of(pose: Pose, voice: Voice) -> Posture:
    """Gestures of hands become a raised paw; who speaks sits; whatever has no counterpart sits too."""
    posture = _POSTURES.get(pose, Posture.SITTING)
    if posture is Posture.STANDING and voice is not Voice.SILENT:
        return Posture.SITTING
    return posture

"""Gestures where there is little room around a body.

In: a pose, a body that makes it. Out: the same body with its arms closer. Never: lengths, whether there is room.
"""

from __future__ import annotations

from dataclasses import replace

from comic.storyboard import Pose
from engines.illustrator.body.poses import ArmPose, BodyPose, Hand, arm
from engines.illustrator.body.reach import Aim

_OFFERED_CLOSE = arm(Aim(4, 14), Aim(148, 22), Hand.OFFERED)
_RAISED_CLOSE = arm(Aim(18, 24), Aim(170, 2), Hand.FIST)
_PUMPED_BACK = arm(Aim(-30, 8), Aim(62, 4), Hand.FIST)
_PUMPED_AHEAD = arm(Aim(-4, 6), Aim(138, 4), Hand.FIST)
"""Arms of who runs, elbows bent: hanging ones would be a walk's."""

CLOSE_GESTURES: dict[Pose, tuple[tuple[ArmPose | None, ArmPose], ...]] = {
    Pose.POINT: (
        (None, arm(Aim(4, 10), Aim(100, 14), Hand.POINTING)),
        (None, arm(Aim(28, 40), Aim(140, 12), Hand.POINTING)),
    ),
    Pose.EXPLAIN: ((None, _OFFERED_CLOSE),),
    Pose.SHRUG: ((_OFFERED_CLOSE, _OFFERED_CLOSE),),
    Pose.CHEER: ((_RAISED_CLOSE, _RAISED_CLOSE),),
    Pose.RUN: ((_PUMPED_BACK, _PUMPED_AHEAD),),
}
"""What the near arm (if it takes part) and the far one do where there is little room around the body, the first way
first."""


def drawn_close(pose: Pose, posed: BodyPose) -> list[BodyPose]:
    """The ways to make the gesture closer to the body, the first way first; none for what is no gesture."""
    close = CLOSE_GESTURES.get(pose, ())
    return [replace(posed, near_arm=near or posed.near_arm, far_arm=far) for near, far in close]

"""Gestures are made where they can be seen: closer to the body, or with the other hand.

In: stands in painting order, the panel's size. Out: the arms of their figures, changed in place. Never: where anybody
stands, whether a hand has to hang.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from comic.storyboard import Pose, Prop
from engines.illustrator.arm_in_frame import is_cut, leaves
from engines.illustrator.body.close_gestures import CLOSE_GESTURES, drawn_close
from engines.illustrator.body.figure import Figure
from engines.illustrator.body.poses import BodyPose
from engines.illustrator.hidden_hands import Others, others_of
from engines.illustrator.silhouette import seen_arms
from engines.illustrator.stand import Stand

_ONE_HANDED = frozenset({Pose.WAVE, Pose.EXPLAIN})
"""Gestures that either hand can make."""

_GESTURES = frozenset({*_ONE_HANDED, *CLOSE_GESTURES})


def gesture_in_sight(stands: Sequence[Stand], width: float, height: float) -> None:
    """Where the frame or somebody else is in the way of a gesture, the first other way to make it that is seen: closer
    to the body, then so with the other hand, whose forearm would point at us if it reached out. None such, and it is
    made close to the body, where a shifted frame may show it."""
    for at, stand in enumerate(stands):
        figure = stand.figure
        if not isinstance(figure, Figure) or figure.prop is not Prop.NONE or figure.pose not in _GESTURES:
            continue
        body, others = figure.skeleton, others_of(stands, at)
        ways = [body.pose, *drawn_close(figure.pose, body.pose)]
        tried = [*ways, _swapped(ways[-1])] if figure.pose in _ONE_HANDED else ways
        for body.pose in tried:
            if _is_seen(stand, others, width, height):
                break
        else:
            body.pose = ways[-1]


def _swapped(posed: BodyPose) -> BodyPose:
    return replace(posed, near_arm=posed.far_arm, far_arm=posed.near_arm)


def _is_seen(stand: Stand, others: Others, width: float, height: float) -> bool:
    """Whether every raised hand is in the frame and known for whose it is."""
    return not any(
        others.take(arm) or is_cut(stand, arm, width, height) or leaves(arm, width, height) for arm in seen_arms(stand)
    )

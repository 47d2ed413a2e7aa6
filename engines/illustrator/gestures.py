"""Gestures of one hand are made with the hand that can be seen.

In: stands in painting order, the panel's size. Out: the arms of their figures, changed in place. Never: where anybody
stands, whether a hand has to hang.
"""

from __future__ import annotations

from collections.abc import Sequence

from comic.storyboard import Pose
from engines.illustrator.arm_in_frame import is_cut
from engines.illustrator.body.figure import Figure
from engines.illustrator.body.skeleton import FAR, NEAR
from engines.illustrator.free_hands import free_sides
from engines.illustrator.hidden_hands import Others, others_of
from engines.illustrator.silhouette import seen_arm
from engines.illustrator.stand import Stand

_ONE_HANDED = frozenset({Pose.WAVE, Pose.EXPLAIN})
"""Gestures that either hand can make."""


def gesture_with_the_free_hand(stands: Sequence[Stand], width: float, height: float) -> None:
    """Where the frame or somebody else is in the way of the far hand of a gesture, the near one makes it."""
    for at, stand in enumerate(stands):
        figure = stand.figure
        if not isinstance(figure, Figure) or figure.pose not in _ONE_HANDED or FAR not in free_sides(stand):
            continue
        others = others_of(stands, at)
        if not _is_lost(stand, FAR, others, width, height):
            continue
        posed = figure.skeleton.pose
        figure.skeleton.swap_arms()
        if _is_lost(stand, NEAR, others, width, height):
            figure.skeleton.pose = posed


def _is_lost(stand: Stand, side: int, others: Others, width: float, height: float) -> bool:
    """Whether a hand would be taken for somebody else's or lie on somebody, or the frame cuts it."""
    arm = seen_arm(stand, side)
    return others.take(arm) or is_cut(stand, arm, width, height)

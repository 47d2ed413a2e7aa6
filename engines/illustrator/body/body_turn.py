"""How a body is turned under its head: not as far as the head where its pose would not be read.

In: a pose, the turn that a panel asks for. Out: the turn of torso and limbs. Never: the head's own turn.
"""

from __future__ import annotations

from comic.storyboard import Pose, Turn

_NEVER_FROM_THE_FRONT = frozenset({Pose.KNEEL, Pose.RUN, Pose.LIE})
_NEVER_FROM_THE_SIDE = frozenset({Pose.ARMS_CROSSED, Pose.LEAN})
_SIDEWAYS = frozenset({Pose.BOW, Pose.CARRY, Pose.RIDE, Pose.PUSH})
"""Poses of a body that is seen from the side when only the face is turned to us a little."""


def body_turn(pose: Pose, turn: Turn) -> Turn:
    """Who bows aside is seen from the side, or the bow would look like a torso that is tipped over; so is who carries
    or rides, since only from the side one is seen to be behind the other; who pushes, whose arms would cross the own
    chest. Who kneels, runs or lies before us is seen a little from the side: from straight ahead one leg hides behind
    the other, or behind its own knee. Arms that are crossed hide each other from the side: the chest under them is
    turned to us a little."""
    if turn is Turn.FRONT and pose in _NEVER_FROM_THE_FRONT:
        return Turn.THREE_QUARTER
    if turn is Turn.PROFILE and pose in _NEVER_FROM_THE_SIDE:
        return Turn.THREE_QUARTER
    if turn is Turn.THREE_QUARTER and pose in _SIDEWAYS:
        return Turn.PROFILE
    return turn

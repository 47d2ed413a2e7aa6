"""Which close shots are shown down to the ground, since nothing in them would say what carries somebody.

In: a shot, actors. Out: whether all of them are seen whole. Never: a place, a size.
"""

from __future__ import annotations

from collections.abc import Sequence

from comic.storyboard import Pose, Shot
from engines.illustrator.body.figure import Figure
from engines.illustrator.ledge import LEDGE_SHOTS, MOVING, SMALL_ANIMALS
from engines.illustrator.stand import Actor
from engines.illustrator.style.seats import Seat

_LOW = frozenset({Pose.KNEEL, Pose.FALL, Pose.JUMP})
"""Poses that a shot down to the hips cuts off where they begin: a thigh would lie on nothing."""

_LYING_SHOTS = frozenset({Shot.BUST, Shot.WAIST})


def shows_ground(shot: Shot, actors: Sequence[Actor]) -> bool:
    """Whether a close shot is shown down to the ground."""
    return _is_with_pet(shot, actors) or _is_low(shot, actors) or _lies(shot, actors)


def _is_with_pet(shot: Shot, actors: Sequence[Actor]) -> bool:
    """Whether a small animal is with people in a shot down to the hips, or runs in a closer one: at their elbows, on
    nothing, it would float."""
    animals = [actor for actor in actors if actor.figure.look.species in SMALL_ANIMALS]
    moves = any(actor.staging.pose in MOVING for actor in animals)
    return 0 < len(animals) < len(actors) and (shot is Shot.WAIST or (shot in LEDGE_SHOTS and moves))


def _is_low(shot: Shot, actors: Sequence[Actor]) -> bool:
    """Whether somebody kneels, falls or jumps in a shot down to the hips."""
    people = (actor for actor in actors if isinstance(actor.figure, Figure))
    return shot is Shot.WAIST and any(actor.staging.pose in _LOW for actor in people)


def _lies(shot: Shot, actors: Sequence[Actor]) -> bool:
    """Whether somebody lies on the ground, or beside others, whose chests the head would lie on."""
    figures = [actor.figure for actor in actors if isinstance(actor.figure, Figure)]
    lying = [figure for figure in figures if figure.pose is Pose.LIE]
    return shot in _LYING_SHOTS and any(figure.seat is Seat.FLOOR or len(actors) > 1 for figure in lying)

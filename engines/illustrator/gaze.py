"""Eyelines: two who talk look into each other's eyes, in one panel and across shot and reverse shot.

In: actors. Out: where their eyes turn. Never: a place in a panel, a drawing.
"""

from __future__ import annotations

from comic.storyboard import Pose, Turn
from engines.illustrator.geometry import Spot
from engines.illustrator.head.expressions import EXPRESSIONS
from engines.illustrator.stand import Actor
from engines.illustrator.style.framing import GAZE_ACROSS, GAZE_PER_UNIT, LOWERED_GAZE, STEEPEST_GAZE


def meet_eyes(actors: list[Actor]) -> None:
    """Turns the eyes of everybody who faces somebody to the nearest of them in the cast's order; who bows looks
    down."""
    for actor in actors:
        if actor.staging.pose is Pose.BOW:
            actor.figure.gaze = LOWERED_GAZE
            continue
        other = next((each for each in actors if each is not actor and _faces(actor, each)), None)
        if other is not None:
            actor.figure.gaze = gaze_to(actor, other)


def gaze_to(actor: Actor, other: Actor) -> Spot | None:
    """Eyes to the other's eyes; None where the expression looks elsewhere or the head shows no eyes to turn.

    The rise depends on both heights alone, so that it is the same in any shot of the two.
    """
    features = EXPRESSIONS[actor.staging.expression]
    if features.gaze_x or features.gaze_y or actor.staging.turn not in (Turn.THREE_QUARTER, Turn.PROFILE):
        return None
    rise = (actor.posed_height - other.posed_height) * GAZE_PER_UNIT
    return GAZE_ACROSS, max(-STEEPEST_GAZE, min(STEEPEST_GAZE, rise))


def _faces(actor: Actor, other: Actor) -> bool:
    return other.staging.facing is not actor.staging.facing

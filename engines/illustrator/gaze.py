"""Eyelines: two who talk look into each other's eyes, in one panel and across shot and reverse shot.

In: actors. Out: where their eyes turn. Never: a place in a panel, a drawing.
"""

from __future__ import annotations

from comic.storyboard import Pose, Prop, Turn
from engines.illustrator.geometry import Spot
from engines.illustrator.head.expressions import EXPRESSIONS
from engines.illustrator.stand import Actor
from engines.illustrator.style.framing import (
    GAZE_ACROSS,
    GAZE_PER_UNIT,
    LOWERED_GAZE,
    READING_FROM,
    READING_GAZE,
    STEEPEST_GAZE,
)

_READING = frozenset({Pose.PHONE, Pose.READ})


def meet_eyes(actors: list[Actor]) -> None:
    """Turns the eyes of everybody who faces somebody to the nearest of them in the cast's order; who bows looks
    down, who reads looks at what is read."""
    for actor in actors:
        if actor.staging.pose is Pose.BOW or _reads(actor):
            actor.figure.gaze = LOWERED_GAZE if actor.staging.pose is Pose.BOW else READING_GAZE
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


def _reads(actor: Actor) -> bool:
    """Whether somebody looks at pages or a screen before the chest, and the expression doesn't look elsewhere."""
    features = EXPRESSIONS[actor.staging.expression]
    looks_elsewhere = max(abs(features.gaze_x), abs(features.gaze_y)) > READING_FROM
    return actor.staging.pose in _READING and actor.figure.prop is not Prop.NONE and not looks_elsewhere


def _faces(actor: Actor, other: Actor) -> bool:
    return other.staging.facing is not actor.staging.facing

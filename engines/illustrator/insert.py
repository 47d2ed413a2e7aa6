"""Inserts: the hand that holds something, or a bare hand in its pose, large.

In: actors, the panel's size. Out: the stand of whoever's hand it is. Never: a drawing.
"""

from __future__ import annotations

from comic.storyboard import Prop
from engines.illustrator.body.figure import Figure
from engines.illustrator.stand import Actor, Stand, stand_at
from engines.illustrator.style.framing import (
    BARE_HAND_SPAN_UNITS,
    INSERT_HAND_Y,
    INSERT_SPAN_UNITS,
    USUAL_INSERT_HAND_Y,
    USUAL_INSERT_SPAN_UNITS,
)

HAND_X = 0.5


def holder(actors: list[Actor]) -> Actor:
    """Who holds something, else the lead."""
    return next((actor for actor in actors if actor.figure.prop is not Prop.NONE), actors[0])


def stand_for_insert(actor: Actor, width: int, height: int) -> Stand:
    """The hand in the middle, beside its body with the forearm that it belongs to: one that comes across shows us its
    back or no wrist. The face is outside or at the edge of the panel."""
    figure = actor.figure
    if isinstance(figure, Figure):
        figure.displays = True
        figure.skeleton.hold_beside()
    hand_x, hand_y = figure.grip
    if actor.mirrored:
        hand_x = -hand_x
    bare = figure.prop is Prop.NONE
    span = BARE_HAND_SPAN_UNITS if bare else INSERT_SPAN_UNITS.get(figure.prop, USUAL_INSERT_SPAN_UNITS)
    scale = min(width, height) / (span * figure.size)
    wished_y = height * INSERT_HAND_Y.get(figure.prop, USUAL_INSERT_HAND_Y)
    return stand_at(actor, width * HAND_X - hand_x * scale, wished_y - hand_y * scale, scale)

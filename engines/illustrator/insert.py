"""Inserts: the hand that holds something, or a bare hand in its pose, large.

In: actors, the panel's size. Out: the stand of whoever's hand it is. Never: a drawing.
"""

from __future__ import annotations

from dataclasses import replace

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
MOST_MOVE, MOST_MOVE_OF = 0.2, {Prop.FAN: 0.06}
"""Where the hand is, and how far from there it may be, as parts of the width: less with what is as wide as the
panel."""


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
    stand = stand_at(actor, width * HAND_X - hand_x * scale, wished_y - hand_y * scale, scale)
    return replace(stand, x=stand.x + _out_of_frame(stand, width))


def _out_of_frame(stand: Stand, width: int) -> float:
    """How far to move somebody so that no slice of a face with half an eye is left at the edge; 0 where that would
    take the hand too far with it."""
    face = stand.anchors.face
    at_left, at_right = face.x0 < 0 < face.x1, face.x0 < width < face.x1
    move = -face.x1 if at_left else width - face.x0 if at_right else 0.0
    most = MOST_MOVE_OF.get(stand.figure.prop, MOST_MOVE)
    return move if abs(move) <= most * width else 0.0

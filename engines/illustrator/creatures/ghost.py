"""A ghost: a pale person in white with a hem that fades into the air, or a friendly spirit under a cloth.

In: an `Act`. Out: an `Anatomy`. Never: limbs, clothes and faces of people, which are a `Figure`'s.
"""

from __future__ import annotations

from comic.cast import Age, Look, Outfit, Presentation, Species
from comic.storyboard import Pose
from engines.illustrator.body.close_gestures import drawn_close
from engines.illustrator.body.figure import Figure
from engines.illustrator.colour import mixed
from engines.illustrator.creatures import spirit
from engines.illustrator.creatures.act import Act, Anatomy
from engines.illustrator.creatures.brush import Brush
from engines.illustrator.geometry import Spot
from engines.illustrator.style.creatures import (
    GHOST_CLOTH,
    GHOST_FADE,
    GHOST_HOVER,
    GHOST_OPACITY,
    GHOST_PALLOR,
    GHOST_RIBBON,
    GHOST_SKIN,
    SPIRITS_OF,
)
from engines.illustrator.svg import translate

_LEGLESS = frozenset({Pose.SIT, Pose.DESK, Pose.KNEEL, Pose.LIE, Pose.FALL, Pose.READ, Pose.BOW})
"""Poses that are told by legs: a ghost floats through them upright."""


def anatomy(act: Act) -> Anatomy:
    """Children and one seed of three are spirits under a cloth."""
    if act.look.age is Age.CHILD or act.look.seed % SPIRITS_OF == SPIRITS_OF - 1:
        return spirit.anatomy(act)
    return _person(act)


def _person(act: Act) -> Anatomy:
    """Gestures are made close to the body: nobody who stands beside it knows where its hands are."""
    pose = Pose.STAND if act.pose in _LEGLESS else act.pose
    figure = Figure(
        _shroud(act.look),
        act.expression,
        pose,
        act.turn,
        tilt_deg=act.tilt_deg,
        voice=act.voice,
        signs=act.signs,
        pitch_deg=act.pitch_deg,
    )
    figure.skeleton.pose = next(iter(drawn_close(pose, figure.skeleton.pose)), figure.skeleton.pose)
    rise = -figure.ground_y - GHOST_HOVER

    def on_ground(x: float, y: float) -> Spot:
        return x, y + rise

    def draw(brush: Brush) -> None:
        figure.line_width, figure.light_side, figure.gaze = brush.line_width, brush.light_side, brush.gaze
        whole_y, gone_y = (figure.hip_y + part for part in GHOST_FADE)
        with (
            brush.drawing.group(transform=translate(0, rise)),
            brush.drawing.group(opacity=GHOST_OPACITY, fade=(whole_y, gone_y)),
        ):
            figure.draw(brush.drawing, legs=False)

    return Anatomy(
        standing_height=figure.standing_height + GHOST_HOVER,
        size=1.0,
        girth=figure.girth,
        joints=tuple(on_ground(*joint) for joint in figure.joints()),
        hip_y=figure.hip_y + rise,
        feet_x=figure.feet.x,
        soles_x=(),
        anchors=figure.anchors.mapped(on_ground),
        draw=draw,
    )


def _shroud(look: Look) -> Look:
    """The same person, drained of colour and dressed in white; the second colour is a robe's collar."""
    masculine = look.presentation is Presentation.MASCULINE
    pale = mixed(look.skin, GHOST_SKIN, GHOST_PALLOR)
    cloth = (GHOST_CLOTH, GHOST_RIBBON if masculine else GHOST_CLOTH, GHOST_RIBBON)
    return look.model_copy(
        update={
            "species": Species.HUMAN,
            "skin": pale,
            "outfit": Outfit.HANBOK,
            "outfit_colours": cloth,
            "height": 1.0,
        }
    )

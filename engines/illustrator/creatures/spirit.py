"""A small spirit under a cloth: a dome with large eyes, stubs for arms and a hem that fades. It has no profile.

In: an `Act`. Out: an `Anatomy`. Never: a ghost in a person's shape.
"""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from comic.geometry import Box, Point
from comic.storyboard import Pose, Turn
from engines.illustrator.colour import mixed, shade
from engines.illustrator.creatures.act import Act, Anatomy, HeadSeat
from engines.illustrator.creatures.brush import Brush
from engines.illustrator.creatures.coat import Coat, coat_of
from engines.illustrator.creatures.face import (
    EyeCut,
    FaceView,
    draw_blush,
    draw_brow,
    draw_eye,
    draw_gloom,
    draw_signs,
)
from engines.illustrator.creatures.muzzle import Lips, draw_mouth
from engines.illustrator.creatures.posture import Posture
from engines.illustrator.geometry import Shape, Spot
from engines.illustrator.head.anchors import HeadAnchors
from engines.illustrator.style.creatures import GHOST_CLOTH, SPIRIT_HEAD, SPIRIT_OPACITY

_EYE = EyeCut(36, 2, 19, 42, slit=False)
_LIPS = Lips(46, 22, 4, split=False)
_DOME = Shape([(-96, 60), (-92, -40), (-52, -90), (0, -102), (52, -90), (92, -40), (96, 60)])
_HEAD_Y = -470.0
_TINT = 0.14
_CHEERING = frozenset({Pose.CHEER, Pose.SHRUG, Pose.HUG, Pose.JUMP, Pose.FIGHT})


def anatomy(act: Act) -> Anatomy:
    coat = coat_of(act.look)
    cloth = mixed(GHOST_CLOTH, act.look.hair, _TINT)
    dark = mixed(coat.eye, "#1b1226", 0.55)
    worn = replace(coat, base=cloth, pale=cloth, dark=shade(cloth), eye=dark, line=shade(cloth, 1.6))
    seat = HeadSeat(0.0, _HEAD_Y, SPIRIT_HEAD, act.tilt_deg * 0.5)
    anchors = _head_anchors(act.turn)
    return Anatomy(
        standing_height=600.0,
        size=0.6,
        girth=250.0,
        joints=(seat.on_body(0, 96), (-130.0, -330.0), (130.0, -330.0)),
        hip_y=-260.0,
        feet_x=0.0,
        soles_x=(),
        anchors=anchors.mapped(seat.on_body),
        draw=partial(_draw, act, worn, seat),
    )


def _head_anchors(turn: Turn) -> HeadAnchors:
    head = Box(-98, -100, 98, 92)
    if turn is Turn.BACK:
        return HeadAnchors(head, head, Point(0, 48), face_visible=False)
    if turn in (Turn.THREE_QUARTER, Turn.PROFILE):
        return HeadAnchors(head, Box(-46, -44, 92, 84), Point(38, 50))
    return HeadAnchors(head, Box(-70, -44, 70, 84), Point(0, 50))


def _draw(act: Act, coat: Coat, seat: HeadSeat, brush: Brush) -> None:
    with brush.drawing.group(opacity=SPIRIT_OPACITY, fade=(-250.0, -70.0)):
        _draw_cloth(act, coat, brush)
        if act.turn is not Turn.BACK:
            with brush.drawing.group(transform=seat.transform):
                _draw_face(act, coat, brush.within(seat.scale))


def _draw_cloth(act: Act, coat: Coat, brush: Brush) -> None:
    drift = -44.0 if act.posture in (Posture.RUNNING, Posture.WALKING) else -16.0
    body = Shape(
        [
            *((-112, -430), (-104, -520), (-58, -574), (0, -588), (58, -574), (104, -520), (112, -430)),
            (118, -300),
            (132 + drift, -170),
            (118 + drift * 1.8, -76, 1),
            (74 + drift * 1.5, -104),
            (36 + drift * 1.8, -60, 1),
            (0 + drift * 1.5, -98),
            (-40 + drift * 1.8, -58, 1),
            (-76 + drift * 1.5, -100),
            (-112 + drift * 1.8, -70, 1),
            (-126 + drift, -170),
            (-118, -300),
        ]
    )
    brush.form(body, coat.base, (-16.0, -8.0))
    for x, low in ((-62, -150), (58, -160), (-8, -130)):
        brush.line([(x, -330), (x + 4, -240), (x + drift, low)], coat.line, 0.7, 0.7)
    _draw_arms(act, coat, brush)


def _draw_face(act: Act, coat: Coat, brush: Brush) -> None:
    turn = Turn.THREE_QUARTER if act.turn is Turn.PROFILE else act.turn
    view = FaceView(brush, act.features, coat, turn, act.signs)
    draw_gloom(view, _DOME)
    glow = replace(view, features=replace(act.features, blush=max(0.6, act.features.blush)))
    draw_blush(glow, 62, 34)
    for side in view.sides:
        draw_eye(view, side, _EYE)
        draw_brow(view, side, _EYE, _DOME)
    draw_mouth(view, _LIPS)
    draw_signs(view, _EYE)


def _draw_arms(act: Act, coat: Coat, brush: Brush) -> None:
    """Stubs of cloth: they hang, one waves, both cheer."""
    raised = (act.posture is Posture.PAW_UP, act.pose in _CHEERING)
    for side in (1, -1):
        up = raised[1] or (raised[0] and side == -1)
        way: list[Spot] = [(100, -386), (140, -404), (158, -452)] if up else [(96, -376), (128, -340), (136, -300)]
        brush.limb([(side * x, y) for x, y in way], [56, 48, 36], coat.base)

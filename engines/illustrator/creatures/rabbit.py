"""A rabbit: long ears that stand or lie back, a round head, a ball for a tail; where a cat would stand it sits.

In: an `Act`. Out: an `Anatomy`. Never: a body's shape (that is `side`, `seated`, `lying`).
"""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from comic.geometry import Box, Point
from comic.storyboard import Pose, Turn
from engines.illustrator.colour import mixed
from engines.illustrator.creatures.act import Act, Anatomy, HeadSeat
from engines.illustrator.creatures.brush import Brush
from engines.illustrator.creatures.build import Build, Tail
from engines.illustrator.creatures.coat import Coat, Marking, coat_of
from engines.illustrator.creatures.ears import EarCut, draw_pricked_ear
from engines.illustrator.creatures.face import (
    EyeCut,
    FaceView,
    draw_blush,
    draw_brow,
    draw_eye,
    draw_gloom,
    draw_signs,
    mirrored,
)
from engines.illustrator.creatures.muzzle import Lips, draw_mouth
from engines.illustrator.creatures.quadruped import quadruped
from engines.illustrator.geometry import Shape
from engines.illustrator.head.anchors import HeadAnchors
from engines.illustrator.style.creatures import CAT_HEAD

_EYE = EyeCut(44, -4, 22, 42, white=0.3, slit=False)
_EAR = EarCut(34, -58, 27, 158, 10, blunt=True)
_LIPS = Lips(48, 20, 16)
_NOSE_Y = 32.0
_EAR_TOP = -212.0
_FRONT = [(0, -86), (40, -82), (76, -54), (94, -6), (94, 38), (74, 68), (40, 84), (0, 88)]
_PROFILE = [
    *((-4, -86), (44, -74), (78, -40), (98, 0), (112, 30), (110, 46), (96, 64), (70, 78), (20, 88)),
    *((-40, 86), (-80, 56), (-98, 6), (-86, -46), (-50, -78)),
]
_SITS = frozenset({Pose.STAND, Pose.WALK, Pose.PUSH})


def anatomy(act: Act) -> Anatomy:
    coat = replace(coat_of(act.look, (Marking.PLAIN,), 0.3), wears_collar=False)
    build = Build(138, 200, 30 * act.look.build, 34, 0.96, Tail.POM, coat, act.temper)
    seated = replace(act, pose=Pose.SIT) if act.pose in _SITS else act
    return quadruped(seated, build, CAT_HEAD, _head_anchors(act.turn), partial(_draw_head, act, coat))


def _head_anchors(turn: Turn) -> HeadAnchors:
    """In head units."""
    if turn is Turn.BACK:
        head = Box(-98, _EAR_TOP, 98, 88)
        return HeadAnchors(head, head, Point(0, 54), face_visible=False)
    if turn is Turn.PROFILE:
        return HeadAnchors(Box(-98, _EAR_TOP, 114, 88), Box(6, -50, 114, 84), Point(98, 54))
    if turn is Turn.THREE_QUARTER:
        return HeadAnchors(Box(-96, _EAR_TOP, 98, 88), Box(-56, -50, 98, 84), Point(50, 56))
    return HeadAnchors(Box(-98, _EAR_TOP, 98, 88), Box(-80, -50, 80, 84), Point(0, 56))


def _draw_head(act: Act, coat: Coat, seat: HeadSeat, brush: Brush) -> None:
    with brush.drawing.group(transform=seat.transform):
        view = FaceView(brush.within(seat.scale), act.features, coat, act.turn, act.signs)
        for side in (1, -1):
            draw_pricked_ear(view, side, _EAR, act.temper)
        skull = Shape(_PROFILE if view.profile else mirrored(_FRONT))
        view.brush.form(skull, coat.base)
        if act.turn is Turn.BACK:
            return
        _draw_muzzle(view, skull)
        draw_gloom(view, skull)
        draw_blush(view, 66, 34)
        for side in view.sides:
            draw_eye(view, side, _EYE)
            draw_brow(view, side, _EYE, skull)
        draw_mouth(view, _LIPS, _NOSE_Y + 6)
        _draw_nose(view)
        draw_signs(view, _EYE)


def _draw_muzzle(view: FaceView, skull: Shape) -> None:
    """Pale cheeks beside the nose."""
    with view.brush.drawing.group(clip=skull):
        for side in view.sides:
            x, y = view.at(side * 20, 50, 8)
            view.brush.drawing.ellipse(x, y, 30 * view.narrow(side * 20, 50), 25, view.coat.pale)


def _draw_nose(view: FaceView) -> None:
    x, y = view.at(0, _NOSE_Y, 16)
    half = 8.0 * (0.7 if view.profile else 1.0)
    nose = Shape([(x - half, y - 4), (x, y - 5), (x + half, y - 4), (x, y + 6)])
    view.brush.form(nose, mixed("#e58f98", view.coat.base, 0.15), (-2.0, -2.0), 0.6)

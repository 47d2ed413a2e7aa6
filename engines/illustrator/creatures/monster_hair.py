"""A goblin's shaggy hair: a fringe around its horn, locks beside its face, a mop from behind.

In: a `FaceView`, its skull. Out: strokes in head units. Never: a skull, a horn, a beast's fur.
"""

from __future__ import annotations

from comic.storyboard import Turn
from engines.illustrator.colour import mixed, shade
from engines.illustrator.creatures.face import FaceView, mirrored
from engines.illustrator.geometry import Shape

_DARK, _DARK_PART = "#2a2028", 0.78
_BEHIND = [
    *((0, -104), (40, -108, 1), (58, -92), (98, -92, 1), (98, -62), (126, -40, 1), (112, -8)),
    *((124, 22, 1), (106, 34), (112, 66, 1), (80, 60), (0, 60)),
]
_FRINGE = [(0, -110), (58, -104), (84, -58, 1), (62, -72), (46, -44, 1), (28, -70), (14, -50, 1), (0, -72)]
_MOP = [
    *((0, -98), (50, -94), (90, -60), (104, -6), (108, 40), (102, 92, 1), (82, 78), (70, 118, 1), (46, 92)),
    *((28, 130, 1), (10, 98), (0, 122, 1)),
]
_PROFILE_MOP = [
    *((30, -92), (4, -100), (-50, -86), (-94, -44), (-112, 14), (-112, 72, 1), (-90, 56), (-84, 102, 1)),
    *((-60, 72), (-42, 96, 1), (-40, 44), (-44, -6), (-28, -40), (-4, -52, 1), (4, -70), (34, -58, 1)),
]


def hair_colour(view: FaceView) -> str:
    return mixed(view.coat.base, _DARK, _DARK_PART)


def draw_hair_behind(view: FaceView) -> None:
    """Before the skull, which hides most of it."""
    if not view.profile and view.turn is not Turn.BACK:
        view.brush.form(Shape(mirrored(_BEHIND)), hair_colour(view), (-8.0, -6.0))


def draw_hair(view: FaceView, skull: Shape) -> None:
    """On the skull: a fringe, or from behind and the side the mop."""
    brush, colour = view.brush, hair_colour(view)
    if view.turn is Turn.BACK:
        brush.form(Shape(mirrored(_MOP)), colour, (-12.0, -8.0))
        for x, low in ((-58, 70), (-22, 92), (22, 88), (60, 64)):
            brush.line([(x * 0.5, -60), (x * 0.9, 10), (x, low)], shade(colour, 1.4), 0.9)
        return
    if view.profile:
        brush.form(Shape(_PROFILE_MOP), colour, (-10.0, -7.0))
        return
    ahead = 8.0 if view.turned else 0.0
    with brush.drawing.group(clip=skull):
        brush.form(Shape([(x + ahead, *rest) for x, *rest in mirrored(_FRINGE)]), colour, (-6.0, -4.0))
    brush.drawing.outline(skull, brush.line_width, view.coat.outline)

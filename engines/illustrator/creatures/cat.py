"""A cat, a tiger or a lion: a round head with large slit eyes and a w for a mouth, a long tail; a cat is a knee high.

In: an `Act`. Out: an `Anatomy`. Never: a body's shape (that is `side`, `seated`, `upright`, `lying`).
"""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from comic.geometry import Box, Point
from comic.storyboard import Turn
from engines.illustrator.colour import adjusted, mixed
from engines.illustrator.creatures.act import Act, Anatomy, HeadSeat
from engines.illustrator.creatures.breed import Breed, breed_of
from engines.illustrator.creatures.brush import Brush
from engines.illustrator.creatures.build import Build, Tail
from engines.illustrator.creatures.coat import MARKINGS, Coat, Marking, coat_of
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
from engines.illustrator.creatures.markings import patch_colour
from engines.illustrator.creatures.muzzle import Lips, draw_mouth
from engines.illustrator.creatures.quadruped import quadruped
from engines.illustrator.geometry import Shape
from engines.illustrator.head.anchors import HeadAnchors
from engines.illustrator.style.creatures import CAT_HEAD

_EYE = EyeCut(43, 0, 28, 50)
_EAR = EarCut(58, -62, 37, 86, 14)
_ROUND_EAR = EarCut(64, -58, 30, 46, 26, blunt=True)
_ROUND_EAR_TOP = -112.0
_MARKINGS = {Breed.TIGER: (Marking.STRIPES,), Breed.LION: (Marking.PLAIN,)}
_DARK = {Breed.TIGER: ("#2a1c20", 0.84), Breed.LION: ("#74401f", 0.8)}
"""What stripes, or a mane and a tail's tip, are mixed with, and how much."""

_BIG = frozenset(_MARKINGS)
_MANE = [
    (0, -138),
    (44, -142, 1),
    (60, -122),
    (104, -116, 1),
    (112, -88),
    (146, -62, 1),
    (140, -30),
    (164, 6, 1),
    (146, 34),
    (156, 76, 1),
    (124, 88),
    (116, 128, 1),
    (76, 122),
    (48, 152, 1),
    (18, 132),
    (0, 158, 1),
]
"""The outline of a lion's mane, which lies behind its face."""

_MANE_BOX, _PROFILE_MANE_BOX = Box(-164, -142, 164, 158), Box(-186, -142, 114, 158)

_LIPS = Lips(51, 27, 14)
_NOSE_Y = 32.0

_FRONT = [(0, -88), (40, -83), (76, -57), (95, -12), (97, 22), (108, 40, 1), (90, 50), (84, 66, 1), (48, 82), (0, 86)]
_PROFILE = [
    (-4, -86),
    (44, -74),
    (72, -42),
    (86, -8),
    (104, 20),
    (114, 27),
    (112, 40),
    (104, 58),
    (84, 72),
    (40, 82),
    (4, 92, 1),
    (-14, 80),
    (-40, 88, 1),
    (-64, 66),
    (-92, 30),
    (-98, -14),
    (-72, -62),
]


def anatomy(act: Act) -> Anatomy:
    breed = breed_of(act.look.seed)
    coat = coat_of(act.look, _MARKINGS.get(breed, MARKINGS))
    if breed in _BIG:
        coat = replace(coat, dark=mixed(coat.base, *_DARK[breed]), wears_collar=False)
    build = _build(act, coat)
    return quadruped(act, build, CAT_HEAD, head_anchors(act.turn, breed), partial(_draw_head, act, coat))


def _build(act: Act, coat: Coat) -> Build:
    """A big cat is longer in its body and heavier in its limbs."""
    if breed_of(act.look.seed) in _BIG:
        return Build(185, 262, 42 * act.look.build, 34, 0.96, Tail.LONG, coat, act.temper)
    return Build(185, 232, 34 * act.look.build, 46, 1.0, Tail.LONG, coat, act.temper)


def head_anchors(turn: Turn, breed: Breed) -> HeadAnchors:
    """In head units; a mane is hair, and so of a head; a tiger's ears are low."""
    anchors = _cat_anchors(turn)
    if breed is Breed.LION:
        return replace(anchors, head=_MANE_BOX if turn is not Turn.PROFILE else _PROFILE_MANE_BOX)
    if breed is Breed.TIGER:
        box = anchors.head
        return replace(anchors, head=Box(box.x0, _ROUND_EAR_TOP, box.x1, box.y1))
    return anchors


def _cat_anchors(turn: Turn) -> HeadAnchors:
    if turn is Turn.BACK:
        head = Box(-108, -148, 108, 88)
        return HeadAnchors(head, head, Point(0, 54), face_visible=False)
    if turn is Turn.PROFILE:
        return HeadAnchors(Box(-98, -148, 114, 92), Box(6, -50, 114, 86), Point(96, 56))
    if turn is Turn.THREE_QUARTER:
        return HeadAnchors(Box(-104, -148, 108, 88), Box(-56, -50, 100, 86), Point(50, 58))
    return HeadAnchors(Box(-108, -148, 108, 88), Box(-82, -50, 82, 86), Point(0, 58))


def _skull(turn: Turn) -> Shape:
    if turn is Turn.PROFILE:
        return Shape(_PROFILE)
    points = mirrored(_FRONT)
    if turn is Turn.THREE_QUARTER:
        points = [((x * 0.94 + 5 if x > 0 else x * 0.97 + 2), *rest) for x, *rest in points]
    return Shape(points)


def _draw_head(act: Act, coat: Coat, seat: HeadSeat, brush: Brush) -> None:
    with brush.drawing.group(transform=seat.transform):
        view = FaceView(brush.within(seat.scale), act.features, coat, act.turn, act.signs)
        breed = breed_of(act.look.seed)
        if breed is Breed.LION and act.turn is not Turn.BACK:
            _draw_mane(view)
        for side in (1, -1):
            draw_pricked_ear(view, side, _ROUND_EAR if breed in _BIG else _EAR, act.temper)
        skull = _skull(act.turn)
        view.brush.form(skull, coat.base)
        _draw_coat(view, skull)
        if act.turn is Turn.BACK:
            if breed is Breed.LION:
                _draw_mane(view)
            return
        draw_gloom(view, skull)
        draw_blush(view, 66, 38)
        for side in view.sides:
            draw_eye(view, side, _EYE)
            draw_brow(view, side, _EYE, skull)
        draw_mouth(view, _LIPS, _NOSE_Y + 8)
        _draw_nose(view)
        _draw_whiskers(view)
        draw_signs(view, _EYE)


def _draw_mane(view: FaceView) -> None:
    """Behind a face; seen from behind it is all that there is of a head."""
    narrow, back = (0.82, 52.0) if view.profile else (0.95, 8.0) if view.turned else (1.0, 0.0)
    mane = Shape([(x * narrow - back, *rest) for x, *rest in mirrored(_MANE)])
    view.brush.form(mane, view.coat.dark, (-12.0, -9.0))


def _draw_coat(view: FaceView, skull: Shape) -> None:
    """The muzzle's white, a blaze, stripes or patches."""
    coat, drawing = view.coat, view.brush.drawing
    with drawing.group(clip=skull):
        if coat.marking is Marking.PATCHES:
            drawing.ellipse(*view.at(-64, -46), 52, 54, patch_colour(coat, 0))
            drawing.ellipse(*view.at(66, -66), 44, 42, patch_colour(coat, 1))
        if coat.marking is Marking.STRIPES:
            for across in (-24, 0, 24):
                stripe = [view.at(across, -92), view.at(across * 0.8, -66), view.at(across * 0.6, -44)]
                drawing.ink(stripe, 12, coat.dark, 0.05, 0.9, 0.2)
            for side in view.sides:
                for low in (14, 34):
                    cheek = [view.at(side * 112, low - 8), view.at(side * 92, low), view.at(side * 74, low - 1)]
                    drawing.ink(cheek, 10, coat.dark, 0.05, 0.9, 0.2)
        if view.turn is Turn.BACK:
            return
        if coat.marking is Marking.SOCKS:
            blaze = ((0.0, -70.0), (12.0, -10.0), (34.0, 26.0), (0.0, 40.0), (-34.0, 26.0), (-12.0, -10.0))
            drawing.fill(Shape([view.at(*point) for point in blaze]), coat.pale)
        for side in view.sides:
            x, y = view.at(side * 22, 52, 8)
            drawing.ellipse(x, y, 34 * view.narrow(side * 22, 52), 25, coat.pale)
        drawing.ellipse(*view.at(0, 70, 8), 30, 20, coat.pale)


def _draw_nose(view: FaceView) -> None:
    brush, coat = view.brush, view.coat
    x, y = view.at(0, _NOSE_Y, 14)
    half = 11.0 * (0.7 if view.profile else 1.0)
    nose = Shape(
        [(x - half, y - 5), (x, y - 7), (x + half, y - 5), (x + half * 0.3, y + 6), (x, y + 8), (x - half * 0.3, y + 6)]
    )
    brush.form(nose, coat.nose, (-3.0, -2.0), 0.6)
    brush.drawing.ellipse(x - half * 0.3, y - 3, half * 0.25, 1.6, adjusted(coat.nose, 0.2), 0.9)


def _draw_whiskers(view: FaceView) -> None:
    for side in view.sides:
        for rank in (-1, 0, 1):
            root = view.at(side * 40, 46 + rank * 7, 6)
            reach = (
                66 * (0.75 if side > 0 and view.turn is Turn.THREE_QUARTER else 1.0) * (-1 if view.profile else side)
            )
            tip = (root[0] + reach, root[1] + rank * 13 - 4)
            bend = ((root[0] + tip[0]) / 2, (root[1] + tip[1]) / 2 - 4)
            view.brush.drawing.ink([root, bend, tip], 2.6, "#fbf7f2", 0.1, 0.9, 0.15, opacity=0.9)
            view.brush.drawing.ink([root, bend, tip], 1.3, view.coat.line, 0.1, 0.9, 0.15, opacity=0.8)

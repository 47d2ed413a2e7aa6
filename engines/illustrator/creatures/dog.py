"""A dog, a fox, a wolf or a bear: a snout with a black nose; a dog's ears hang or are pricked by its seed.

In: an `Act`. Out: an `Anatomy`. Never: a body's shape (that is `side`, `seated`, `upright`, `lying`).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from types import MappingProxyType

from comic.geometry import Box, Point
from comic.storyboard import Expression, Turn
from engines.illustrator.colour import shade
from engines.illustrator.creatures.act import Act, Anatomy, HeadSeat
from engines.illustrator.creatures.breed import Breed, breed_of
from engines.illustrator.creatures.brush import Brush
from engines.illustrator.creatures.build import Build, Tail
from engines.illustrator.creatures.coat import Coat, Marking, coat_of
from engines.illustrator.creatures.ears import EarCut, draw_hanging_ear, draw_pricked_ear
from engines.illustrator.creatures.face import (
    EyeCut,
    FaceView,
    draw_blush,
    draw_brow,
    draw_eye,
    draw_gloom,
    draw_signs,
    mirrored,
    ring,
)
from engines.illustrator.creatures.muzzle import TONGUE, Lips, draw_mouth
from engines.illustrator.creatures.quadruped import quadruped
from engines.illustrator.geometry import Shape, Spot
from engines.illustrator.head.anchors import HeadAnchors
from engines.illustrator.style.creatures import DOG_HEAD

_EYE = EyeCut(40, -14, 22, 38, white=0.4, slit=False)
_PRICKED = EarCut(54, -66, 33, 66, 16, blunt=True)
_SHARP = EarCut(58, -60, 38, 92, 18)
_ROUND = EarCut(64, -62, 31, 42, 24, blunt=True)
_HANGING = EarCut(78, -60, 30, 106, 20)
_MARKINGS = (Marking.PLAIN, Marking.SOCKS, Marking.PATCHES)
_DARKEST_EYE = 0.44
_NOSE = "#2e242c"
_LIPS = Lips(55, 33, 44)
_NOSE_Y = 20.0
_AHEAD = 1.9
"""How much farther ahead nose and lips of a long snout are than its middle."""


_FOX_FRONT: list[tuple[float, ...]] = [
    *((0, -84), (42, -80), (76, -54), (92, -16), (104, 12), (121, 30, 1), (103, 38)),
    *((113, 58, 1), (91, 60), (92, 79, 1), (54, 82), (0, 96)),
]
_FRONT = [(0, -90), (42, -85), (74, -62), (88, -22), (90, 20), (78, 54), (48, 82), (0, 92)]
_MASK = [(0, 2), (40, 8), (72, 16), (92, 38), (84, 66), (54, 86), (0, 96)]
"""The pale of the cheeks, which is one with the snout's."""

_PROFILE = [
    (-4, -92),
    (40, -82),
    (64, -52),
    (78, -18),
    (112, -4),
    (142, 0),
    (152, 12),
    (148, 30),
    (136, 52),
    (104, 68),
    (60, 78),
    (10, 92),
    (-46, 86),
    (-84, 52),
    (-98, -4),
    (-78, -62),
]


@dataclass(frozen=True)
class _Wild:
    """What a breed has besides a dog's: lengths as of a `Build`, its ears, its outline, how large its head is, how
    bushy its tail and how much farther its snout sticks out."""

    withers: float
    length: float
    limb: float
    neck: float
    ear: EarCut
    marking: Marking
    front: Sequence[tuple[float, ...]]
    head_part: float
    bush: float = 1.0
    tail: Tail = Tail.BRUSH
    snout: float = 16.0


_WILD: Mapping[Breed, _Wild] = MappingProxyType(
    {
        Breed.FOX: _Wild(215, 285, 34, 58, replace(_SHARP, dark_tip=True), Marking.BOOTS, _FOX_FRONT, 0.88, 1.9),
        Breed.BEAR: _Wild(300, 330, 74, 40, _ROUND, Marking.PLAIN, _FRONT, 1.08, 0.42, Tail.POM, 0.0),
        Breed.WOLF: _Wild(310, 350, 50, 78, _SHARP, Marking.PLAIN, _FOX_FRONT, 1.06, 1.4),
    }
)


def anatomy(act: Act) -> Anatomy:
    wild = _wild(act)
    if wild is not None:
        coat = replace(coat_of(act.look, (wild.marking,), _DARKEST_EYE), wears_collar=False)
        build = Build(
            wild.withers,
            wild.length,
            wild.limb * act.look.build,
            wild.neck,
            1.02,
            wild.tail,
            coat,
            act.temper,
            wild.bush,
        )
        return quadruped(act, build, DOG_HEAD * wild.head_part, head_anchors(act), partial(_draw_head, act, coat))
    coat = coat_of(act.look, _MARKINGS, _DARKEST_EYE)
    tail = Tail.CURLED if _pricked_ear(act) else Tail.BUSHY
    build = Build(262, 305, 45 * act.look.build, 66, 1.02, tail, coat, act.temper)
    return quadruped(act, build, DOG_HEAD, head_anchors(act), partial(_draw_head, act, coat))


def _wild(act: Act) -> _Wild | None:
    return _WILD.get(breed_of(act.look.seed))


def _pricked_ear(act: Act) -> EarCut | None:
    """None for a dog whose ears hang."""
    wild = _wild(act)
    if wild:
        return wild.ear
    return _PRICKED if act.look.seed // 3 % 2 == 1 else None


def head_anchors(act: Act) -> HeadAnchors:
    """In head units."""
    wild = _wild(act)
    top = -wild.ear.length - 62.0 if wild else -136.0 if _pricked_ear(act) else -94.0
    if act.turn is Turn.BACK:
        head = Box(-104, top, 104, 94)
        return HeadAnchors(head, head, Point(0, 56), face_visible=False)
    if act.turn is Turn.PROFILE:
        return HeadAnchors(Box(-98, top, 152, 94), Box(6, -56, 152, 86), Point(126, 60))
    if act.turn is Turn.THREE_QUARTER:
        return HeadAnchors(Box(-100, top, 104, 94), Box(-56, -56, 102, 90), Point(62, 64))
    return HeadAnchors(Box(-104, top, 104, 94), Box(-80, -56, 80, 92), Point(0, 66))


def _skull(act: Act) -> Shape:
    """A turned head has a fox's tufts on its near cheek alone: far ones would be crumbs beside the snout."""
    turn, wild = act.turn, _wild(act)
    if turn is Turn.PROFILE:
        return Shape(_PROFILE)
    points = mirrored(wild.front if wild else _FRONT)
    if turn is Turn.THREE_QUARTER:
        if wild:
            points[: len(wild.front)] = _FRONT
        points = [((x * 0.92 + 8 if x > 0 else x * 0.98 + 2), *rest) for x, *rest in points]
    return Shape(points)


def _draw_head(act: Act, coat: Coat, seat: HeadSeat, brush: Brush) -> None:
    pricked, wild = _pricked_ear(act), _wild(act)
    beyond = wild.snout if wild and act.turn is not Turn.PROFILE else 0.0
    with brush.drawing.group(transform=seat.transform):
        view = FaceView(brush.within(seat.scale), act.features, coat, act.turn, act.signs)
        if pricked:
            for side in (1, -1):
                draw_pricked_ear(view, side, pricked, act.temper)
        elif act.sideways:
            draw_hanging_ear(view, 1, _HANGING, act.temper)
        if act.turn is Turn.THREE_QUARTER:
            view.brush.form(_snout(view, beyond), coat.pale)
        skull = _skull(act)
        view.brush.form(skull, coat.base)
        if act.turn is Turn.BACK:
            for side in () if pricked else (1, -1):
                draw_hanging_ear(view, side, _HANGING, act.temper)
            return
        _draw_coat(view, skull)
        draw_gloom(view, skull)
        draw_blush(view, 64, 26)
        for side in view.sides:
            draw_eye(view, side, _EYE)
            draw_brow(view, side, _EYE, skull, 0.7)
        _draw_snout(view, beyond)
        if act.expression in (Expression.LAUGH, Expression.SMILE):
            _draw_tongue(view, beyond)
        if not pricked:
            for side in (-1,) if act.sideways else (1, -1):
                draw_hanging_ear(view, side, _HANGING, act.temper)
        draw_signs(view, _EYE)


def _draw_coat(view: FaceView, skull: Shape) -> None:
    """A patch around an eye, a blaze, pale cheeks and dots over the eyes."""
    coat, drawing = view.coat, view.brush.drawing
    with drawing.group(clip=skull):
        if coat.marking is Marking.PATCHES:
            drawing.ellipse(*view.at(-46, -22), 46, 52, coat.dark)
        if coat.marking is Marking.SOCKS:
            blaze = ((0.0, -96.0), (12.0, -40.0), (20.0, 10.0), (0.0, 30.0), (-20.0, 10.0), (-12.0, -40.0))
            drawing.fill(Shape([view.at(*point) for point in blaze]), coat.pale)
        if coat.marking is not Marking.SOCKS:
            drawing.fill(Shape([view.at(*point) for point in mirrored(_MASK)]), coat.pale)
            for side in view.sides:
                drawing.ellipse(*view.at(side * 30, -50), 9, 6, coat.pale)


def _snout(view: FaceView, beyond: float) -> Shape:
    """`beyond` is how much farther than a dog's it sticks out; a long one is lean."""
    return ring(*view.at(0, 44, 30 + beyond * 1.5), 47 - beyond * 0.2, 38 - beyond * 0.35)


def _lips(beyond: float) -> Lips:
    return replace(_LIPS, out=_LIPS.out + beyond * _AHEAD)


def _draw_snout(view: FaceView, beyond: float) -> None:
    brush, coat = view.brush, view.coat
    if not view.profile:
        brush.flat(_snout(view, beyond), coat.pale, (-7.0, -8.0))
        bridge: list[Spot] = [view.at(side * 34, 4, 10) for side in (-1,)] + [view.at(-45, 34, 24)]
        brush.line(bridge, shade(coat.pale), 0.6, 0.6)
    if beyond and view.turn is Turn.THREE_QUARTER:
        ridge = [view.at(-14, -30, 8), view.at(-20, -2, 26 + beyond), view.at(-16, _NOSE_Y - 8, 40 + beyond)]
        brush.line(ridge, coat.line, 0.7, 0.6)
    draw_mouth(view, _lips(beyond), _NOSE_Y + 12)
    x, y = (142.0, 8.0) if view.profile else view.at(0, _NOSE_Y, 46 + beyond * _AHEAD)
    half = 13.0 if view.profile else 20.0
    outline = ((-1, -5), (-0.4, -12), (0.5, -12), (1, -4), (0.4, 10), (-0.4, 10))
    nose = Shape([(x + half * dx, y + dy) for dx, dy in outline])
    brush.form(nose, _NOSE, (-4.0, -3.0), 0.7)
    brush.drawing.ellipse(x - half * 0.3, y - 6, half * 0.3, 2.6, "#ffffff", 0.55)


def _draw_tongue(view: FaceView, beyond: float) -> None:
    """Hangs out of a glad mouth."""
    x, y = _lips(beyond).at(view, -0.25 if view.profile else 0.1, 0.72)
    tongue = Shape([(x - 13, y - 12, 1), (x + 13, y - 12, 1), (x + 15, y + 10), (x, y + 24), (x - 15, y + 10)])
    view.brush.form(tongue, TONGUE, (-4.0, -4.0), 0.7, "#a8434f")
    view.brush.line([(x, y - 8), (x + 1, y + 12)], "#c9616b", 0.5)

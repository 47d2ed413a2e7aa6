"""A bird's head: a ball with a bill, and what tells its breed: a crest, a comb, tufts, a mask.

In: an `Act`, a coat, a `Breed`, a seat. Out: strokes, `HeadAnchors`. Never: a body.
"""

from __future__ import annotations

from dataclasses import dataclass

from comic.geometry import Box, Point
from comic.storyboard import Turn
from engines.illustrator.colour import mixed, shade
from engines.illustrator.creatures.act import Act, HeadSeat
from engines.illustrator.creatures.breed import Breed
from engines.illustrator.creatures.brush import Brush
from engines.illustrator.creatures.coat import Coat
from engines.illustrator.creatures.face import (
    EyeCut,
    FaceView,
    draw_blush,
    draw_brow,
    draw_eye,
    draw_gloom,
    draw_signs,
    ring,
)
from engines.illustrator.creatures.muzzle import GAPES, MAW, TONGUE
from engines.illustrator.geometry import Shape, Spot
from engines.illustrator.head.anchors import HeadAnchors
from engines.illustrator.head.expressions import Mouth

_EYE = EyeCut(39, -6, 21, 40, slit=False)
_BEAK_Y = 28.0
_COMB = "#d8433f"
SNOW = "#f6f5f0"
"""A penguin's white, of its face and its belly."""


def head_anchors(breed: Breed, turn: Turn) -> HeadAnchors:
    top = {Breed.PARROT: -142.0, Breed.OWL: -122.0, Breed.HEN: -132.0}.get(breed, -98.0)
    if turn is Turn.BACK:
        head = Box(-96, top, 96, 94)
        return HeadAnchors(head, head, Point(0, 36), face_visible=False)
    if turn is Turn.PROFILE:
        return HeadAnchors(Box(-96, top, 142, 94), Box(6, -50, 142, 70), Point(128, 38))
    if turn is Turn.THREE_QUARTER:
        return HeadAnchors(Box(-96, top, 96, 94), Box(-50, -50, 94, 74), Point(56, 42))
    return HeadAnchors(Box(-96, top, 96, 94), Box(-74, -50, 74, 74), Point(0, 44))


def draw_head(act: Act, coat: Coat, breed: Breed, seat: HeadSeat, brush: Brush) -> None:
    with brush.drawing.group(transform=seat.transform):
        view = FaceView(brush.within(seat.scale), act.features, coat, act.turn, act.signs)
        _draw_crest(view, breed, act.temper.tail)
        skull = ring(0, 0, 94, 92, 12)
        view.brush.form(skull, coat.base)
        _draw_mask(view, breed, skull)
        if act.turn is Turn.BACK:
            return
        draw_gloom(view, skull)
        draw_blush(view, 62, 34)
        for side in view.sides:
            draw_eye(view, side, _EYE)
            draw_brow(view, side, _EYE, skull)
        if breed is Breed.HEN:
            x, y = view.at(0, _BEAK_Y + 34, 14)
            view.brush.form(ring(x, y, 14, 22), _COMB, (-4.0, -3.0), 0.8)
        _draw_beak(view, _bill(breed, coat))
        draw_signs(view, _EYE)


def _draw_crest(view: FaceView, breed: Breed, raised: float) -> None:
    """What is on the head: a parrot's feathers rise and sink with its temper, an owl's stand like ears, a hen's comb is
    red."""
    brush, coat = view.brush, view.coat
    if breed is Breed.HEN:
        middle = 16.0 if view.turned else 0.0
        for x, y, size in ((-30.0, -92.0, 20.0), (26.0, -92.0, 20.0), (-2.0, -106.0, 26.0)):
            brush.form(ring(middle + x, y, size, size), _COMB, (-5.0, -4.0))
    if breed is Breed.PARROT:
        for index, deg in enumerate((-34, -12, 10)):
            lean = deg - 30 * (1 - max(-0.5, raised))
            tip = (lean * 1.1 - 6, -138 + abs(lean) * 0.5)
            brush.limb([(-6 + index * 8, -70), (lean * 0.5 - 4, -108), tip], [26, 24, 10], coat.collar)
    if breed is Breed.OWL:
        for side in (-1, 1):
            x = side * 58
            ear = Shape([(x - side * 30, -66, 1), (x + side * 8, -120, 1), (x + side * 28, -40, 1)])
            brush.form(ear, coat.dark)


def _draw_mask(view: FaceView, breed: Breed, skull: Shape) -> None:
    coat, drawing = view.coat, view.brush.drawing
    behind = view.turn is Turn.BACK
    with drawing.group(clip=skull):
        if breed is Breed.PENGUIN and not behind:
            for side in view.sides:
                drawing.ellipse(*view.at(side * 36, 26), 46 * view.narrow(side * 36, 26), 62, SNOW)
        if breed is Breed.SONGBIRD:
            drawing.ellipse(*view.at(0, -92), 96, 52, coat.dark)
            for side in () if behind else view.sides:
                drawing.ellipse(*view.at(side * 58, 34), 40 * view.narrow(side * 58, 34), 32, coat.pale)
            if not behind:
                drawing.ellipse(*view.at(0, 84), 44, 40, coat.pale)
        if breed is Breed.OWL and not behind:
            for side in view.sides:
                drawing.ellipse(*view.at(side * 40, 2), 46 * view.narrow(side * 40, 2), 56, coat.pale)
        if breed is Breed.PARROT and not behind:
            for side in view.sides:
                drawing.ellipse(*view.at(side * 64, 32), 24 * view.narrow(side * 64, 32), 20, coat.collar, 0.85)


@dataclass(frozen=True)
class Bill:
    """A beak's colour, how far it sticks out of the face, how far its tip hangs down, and how broad it is."""

    colour: str
    long: float
    hook: float
    broad: float = 1.0


def _bill(breed: Breed, coat: Coat) -> Bill:
    yellow = mixed("#f0a93c", coat.base, 0.12)
    bills = {
        Breed.CROW: Bill("#6b6674", 78.0, 0.0),
        Breed.OWL: Bill(yellow, 34.0, 14.0),
        Breed.PARROT: Bill(yellow, 40.0, 16.0),
        Breed.HAWK: Bill(yellow, 42.0, 20.0),
        Breed.PENGUIN: Bill("#e8913a", 44.0, 2.0, 0.8),
        Breed.DUCK: Bill("#f0a03c", 62.0, -4.0, 1.7),
        Breed.HEN: Bill(yellow, 34.0, 4.0, 0.85),
    }
    return bills.get(breed, Bill(yellow, 46.0, 0.0))


def _draw_beak(view: FaceView, bill: Bill) -> None:
    """The upper bill, and the lower one as far open as the mouth wants it."""
    features, brush, coat = view.features, view.brush, view.coat
    gape = GAPES.get(features.mouth)
    drop = gape.drop * 26 * features.mouth_width if gape else 0.0

    def at(x: float, y: float, out: float) -> Spot:
        """From the front and turned on the skull; in profile `out` alone counts."""
        if view.profile:
            return 86.0 + out * 0.95 - abs(x) * 0.25, _BEAK_Y + y
        return view.at(x * bill.broad, _BEAK_Y + y, out)

    low = at(0, 15 + drop, bill.long * 0.72)
    cheek = 14 + drop * 0.8
    rim = [at(-10, cheek, 10), low, at(10, cheek, 10)]
    if view.profile:
        rim = [at(0, 18 + drop * 0.5, -6), at(0, 18 + drop * 0.9, bill.long * 0.4), low]
    jaw = Shape([(*at(-18, 4, 4), 1), *rim, (*at(18, 4, 4), 1)])
    brush.form(jaw, shade(bill.colour, 0.4), (-4.0, -4.0), 0.7)
    if drop:
        maw = [(*at(-14, 4, 8), 1), (*at(0, 8 + drop * 0.8, bill.long * 0.62), 1), (*at(14, 4, 8), 1)]
        brush.drawing.fill(Shape(maw), MAW)
        brush.drawing.ellipse(*at(0, 6 + drop * 0.5, bill.long * 0.34), 6, 4, TONGUE)
    edge = [at(side * 9, 8 + bill.hook * 0.4, bill.long * 0.66) for side in (1, -1)]
    upper = Shape(
        [
            (*at(-22, 4, 0), 1),
            at(-10, -14, 8),
            at(10, -14, 8),
            (*at(22, 4, 0), 1),
            edge[0],
            (*at(0, 11 + bill.hook, bill.long), 1),
            edge[1],
        ]
    )
    if view.profile:
        upper = Shape(
            [
                (*at(0, -14, -4), 1),
                at(0, -9, bill.long * 0.5),
                (*at(0, 9 + bill.hook, bill.long), 1),
                at(0, 7 + bill.hook * 0.3, bill.long * 0.6),
                (*at(0, 6, -8), 1),
            ]
        )
    brush.form(upper, bill.colour, (-4.0, -4.0), 0.8)
    corner = _CORNERS.get(features.mouth, 0.0)
    for side in view.sides if corner else ():
        brush.line([at(side * 18, 5, 2), at(side * 28, 5 + corner, -8)], coat.lid, 0.9)


_CORNERS = {Mouth.SMILE: -8.0, Mouth.SMIRK: -7.0, Mouth.FROWN: 9.0, Mouth.WAVY: 5.0, Mouth.SNEER: 6.0}
"""How far the corners of a closed beak sink."""

"""A bird: a round body on thin legs, a beak, wings that wave and fly; up to a shin.

In: an `Act`. Out: an `Anatomy`. Never: an animal with four legs.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from comic.geometry import Box, Point
from comic.storyboard import Turn
from engines.illustrator.colour import adjusted, mixed, shade
from engines.illustrator.creatures.act import Act, Anatomy, HeadSeat
from engines.illustrator.creatures.bird_body import Plumage, draw_body
from engines.illustrator.creatures.brush import Brush
from engines.illustrator.creatures.coat import Coat, Marking, coat_of
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
from engines.illustrator.creatures.posture import AIRBORNE, Posture
from engines.illustrator.geometry import Shape, Spot
from engines.illustrator.head.anchors import HeadAnchors
from engines.illustrator.head.expressions import Mouth
from engines.illustrator.style.creatures import BIRD_HEAD
from engines.illustrator.svg import scaled

_EYE = EyeCut(39, -6, 21, 40, slit=False)
_BEAK_Y = 28.0
_LIFT = 190.0
_CROUCH = 34.0


class Kind(StrEnum):
    """SONGBIRD is capped and pale-bellied, PARROT crested and hook-billed, CROW of one colour, OWL eared."""

    SONGBIRD = "songbird"
    PARROT = "parrot"
    CROW = "crow"
    OWL = "owl"


_KINDS = tuple(Kind)


def anatomy(act: Act) -> Anatomy:
    kind = _KINDS[act.look.seed % len(_KINDS)]
    coat = coat_of(act.look, (Marking.PLAIN,), 0.34)
    plumage = Plumage(
        base=coat.base,
        belly=coat.base if kind is Kind.CROW else coat.pale,
        wing=adjusted(coat.base, -0.09, 1.05),
        tip=coat.dark if kind is not Kind.PARROT else coat.collar,
        leg=mixed("#e09a4a", coat.base, 0.25),
    )
    flies = act.posture in AIRBORNE
    lift = _LIFT if flies else -_CROUCH if act.posture is Posture.LYING else 0.0
    x = 0.0 if not act.sideways else 46.0 if flies else 22.0
    y = (-150.0 if flies and act.sideways else -178.0) - lift
    seat = HeadSeat(x, y * act.squash, BIRD_HEAD * (1.0 if kind is not Kind.OWL else 1.08), act.tilt_deg)
    anchors = _head_anchors(kind, act.turn)

    def draw(brush: Brush) -> None:
        with brush.drawing.group(transform=scaled(1, act.squash)):
            draw_body(brush, plumage, act.turn, act.posture, lift)
        _draw_head(act, coat, kind, seat, brush)

    wide = 190.0 if flies else 120.0
    return Anatomy(
        standing_height=178.0 - anchors.head.y0 * BIRD_HEAD,
        size=0.25,
        girth=400.0 if flies else 240.0,
        joints=(seat.on_body(0, 96), (-wide, 0.0), (wide * 0.8, 0.0)),
        hip_y=-60.0 - lift,
        feet_x=0.0,
        soles_x=() if flies else (-14.0, 18.0),
        anchors=anchors.mapped(seat.on_body),
        draw=draw,
    )


def _head_anchors(kind: Kind, turn: Turn) -> HeadAnchors:
    top = {Kind.PARROT: -142.0, Kind.OWL: -122.0}.get(kind, -98.0)
    if turn is Turn.BACK:
        head = Box(-96, top, 96, 94)
        return HeadAnchors(head, head, Point(0, 36), face_visible=False)
    if turn is Turn.PROFILE:
        return HeadAnchors(Box(-96, top, 142, 94), Box(6, -50, 142, 70), Point(128, 38))
    if turn is Turn.THREE_QUARTER:
        return HeadAnchors(Box(-96, top, 96, 94), Box(-50, -50, 94, 74), Point(56, 42))
    return HeadAnchors(Box(-96, top, 96, 94), Box(-74, -50, 74, 74), Point(0, 44))


def _draw_head(act: Act, coat: Coat, kind: Kind, seat: HeadSeat, brush: Brush) -> None:
    with brush.drawing.group(transform=seat.transform):
        view = FaceView(brush.within(seat.scale), act.features, coat, act.turn, act.signs)
        _draw_crest(view, kind, act.temper.tail)
        skull = ring(0, 0, 94, 92, 12)
        view.brush.form(skull, coat.base)
        _draw_mask(view, kind, skull)
        if act.turn is Turn.BACK:
            return
        draw_gloom(view, skull)
        draw_blush(view, 62, 34)
        for side in view.sides:
            draw_eye(view, side, _EYE)
            draw_brow(view, side, _EYE, skull)
        _draw_beak(view, _bill(kind, coat))
        draw_signs(view, _EYE)


def _draw_crest(view: FaceView, kind: Kind, raised: float) -> None:
    """Feathers on the head: a parrot's rise and sink with its temper, an owl's stand like ears."""
    brush, coat = view.brush, view.coat
    if kind is Kind.PARROT:
        for index, deg in enumerate((-34, -12, 10)):
            lean = deg - 30 * (1 - max(-0.5, raised))
            tip = (lean * 1.1 - 6, -138 + abs(lean) * 0.5)
            brush.limb([(-6 + index * 8, -70), (lean * 0.5 - 4, -108), tip], [26, 24, 10], coat.collar)
    if kind is Kind.OWL:
        for side in (-1, 1):
            x = side * 58
            ear = Shape([(x - side * 30, -66, 1), (x + side * 8, -120, 1), (x + side * 28, -40, 1)])
            brush.form(ear, coat.dark)


def _draw_mask(view: FaceView, kind: Kind, skull: Shape) -> None:
    coat, drawing = view.coat, view.brush.drawing
    behind = view.turn is Turn.BACK
    with drawing.group(clip=skull):
        if kind is Kind.SONGBIRD:
            drawing.ellipse(*view.at(0, -92), 96, 52, coat.dark)
            for side in () if behind else view.sides:
                drawing.ellipse(*view.at(side * 58, 34), 40 * view.narrow(side * 58, 34), 32, coat.pale)
            if not behind:
                drawing.ellipse(*view.at(0, 84), 44, 40, coat.pale)
        if kind is Kind.OWL and not behind:
            for side in view.sides:
                drawing.ellipse(*view.at(side * 40, 2), 46 * view.narrow(side * 40, 2), 56, coat.pale)
        if kind is Kind.PARROT and not behind:
            for side in view.sides:
                drawing.ellipse(*view.at(side * 64, 32), 24 * view.narrow(side * 64, 32), 20, coat.collar, 0.85)


@dataclass(frozen=True)
class Bill:
    """A beak's colour, how far it sticks out of the face, and how far its tip hangs down."""

    colour: str
    long: float
    hook: float


def _bill(kind: Kind, coat: Coat) -> Bill:
    yellow = mixed("#f0a93c", coat.base, 0.12)
    bills = {
        Kind.CROW: Bill("#3a3440", 78.0, 0.0),
        Kind.OWL: Bill(yellow, 34.0, 14.0),
        Kind.PARROT: Bill(yellow, 40.0, 16.0),
    }
    return bills.get(kind, Bill(yellow, 46.0, 0.0))


def _draw_beak(view: FaceView, bill: Bill) -> None:
    """The upper bill, and the lower one as far open as the mouth wants it."""
    features, brush, coat = view.features, view.brush, view.coat
    gape = GAPES.get(features.mouth)
    drop = gape.drop * 26 * features.mouth_width if gape else 0.0

    def at(x: float, y: float, out: float) -> Spot:
        """From the front and turned on the skull; in profile `out` alone counts."""
        if view.profile:
            return 86.0 + out * 0.95 - abs(x) * 0.25, _BEAK_Y + y
        return view.at(x, _BEAK_Y + y, out)

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

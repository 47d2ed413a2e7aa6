"""A bird's body: perched, walking, waving a wing, flying; from the side, the front, behind.

In: a `Plumage`, a turn, a posture. Out: strokes in local units. Never: a head.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from comic.storyboard import Turn
from engines.illustrator.colour import line_colour, shade
from engines.illustrator.creatures.brush import Brush
from engines.illustrator.creatures.face import mirrored
from engines.illustrator.creatures.posture import AIRBORNE, Posture
from engines.illustrator.geometry import Shape, Spot
from engines.illustrator.style.creatures import LINE_INK
from engines.illustrator.svg import translate


@dataclass(frozen=True)
class Plumage:
    """All `#rrggbb`; `tip` the ends of wings and tail."""

    base: str
    belly: str
    wing: str
    tip: str
    leg: str


def draw_body(brush: Brush, plumage: Plumage, turn: Turn, posture: Posture, lift: float) -> None:
    """`lift` is how high it is above where it would perch; a crouching bird sinks."""
    flies = posture in AIRBORNE
    if not flies and lift == 0:
        _draw_legs(brush, plumage, turn, posture)
    with brush.drawing.group(transform=translate(0, -lift)):
        if turn in (Turn.FRONT, Turn.BACK):
            _draw_upright(brush, plumage, turn is Turn.BACK, posture, flies)
        elif flies:
            _draw_flight(brush, plumage)
        else:
            _draw_perched(brush, plumage, posture)


def _draw_legs(brush: Brush, plumage: Plumage, turn: Turn, posture: Posture) -> None:
    step = 14.0 if posture is Posture.WALKING else 0.0
    line, width = plumage.leg, 6.5
    sideways = turn in (Turn.THREE_QUARTER, Turn.PROFILE)
    for hip, foot in ((-16.0, -16.0 - step), (18.0, 18.0 + step)):
        ahead = 15.0 if sideways else 4.0
        for toe in (ahead + 5, ahead - 9, -11.0):
            brush.stroke([(foot, -8), (foot + toe * 0.6, -4), (foot + toe, -1)], line, width * 0.8)
        brush.stroke([(hip, -56), ((hip + foot) / 2, -30), (foot, -4)], shade(line, 0.3), width)


def _feathers(brush: Brush, wing: Shape, colour: str, ribs: Sequence[Sequence[Spot]], tip: str, tips: Shape) -> None:
    brush.flat(wing, colour, (-6.0, -4.0))
    with brush.drawing.group(clip=wing):
        brush.drawing.fill(tips, tip)
        for rib in ribs:
            brush.line(rib, line_colour(colour, LINE_INK), 0.6, 0.8)
    brush.drawing.outline(wing, brush.line_width, line_colour(colour, LINE_INK))


def _draw_tail(brush: Brush, plumage: Plumage, root: Spot, tip: Spot, half: float) -> None:
    x, y = root
    tail = Shape(
        [
            (x, y - half * 0.5, 1),
            (tip[0], tip[1] - half, 1),
            (tip[0] - 6, tip[1]),
            (tip[0], tip[1] + half, 1),
            (x + 8, y + half, 1),
        ],
        tension=0.2,
    )
    brush.form(tail, plumage.wing, (-4.0, -4.0))
    brush.line([(x - 10, y), ((x + tip[0]) / 2, (y + tip[1]) / 2), tip], line_colour(plumage.wing, LINE_INK))


def _draw_egg(brush: Brush, plumage: Plumage, body: Shape, belly: tuple[float, float, float, float]) -> None:
    brush.flat(body, plumage.base)
    with brush.drawing.group(clip=body):
        brush.drawing.ellipse(*belly, plumage.belly)
    lit = body.moved(-9 * brush.light_side, -7)
    brush.shadow_within(body.path(), lit.path(), shade(plumage.belly))
    brush.drawing.outline(body, brush.line_width, line_colour(plumage.base, LINE_INK))


def _draw_perched(brush: Brush, plumage: Plumage, posture: Posture) -> None:
    _draw_tail(brush, plumage, (-58, -74), (-138, -52), 13)
    body = Shape(
        [(46, -166), (70, -120), (62, -72), (24, -42), (-28, -44), (-66, -70), (-72, -112), (-44, -152), (0, -182)]
    )
    _draw_egg(brush, plumage, body, (46.0, -92.0, 52.0, 62.0))
    if posture is Posture.PAW_UP:
        _draw_spread_wing(brush, plumage, (-8, -134), -1)
        return
    wing = Shape([(2, -140), (22, -112), (8, -84), (-34, -66), (-96, -62, 1), (-74, -98), (-44, -134)])
    ribs = [[(-2, -96), (-40, -76), (-84, -66)], [(-14, -112), (-48, -92), (-80, -78)]]
    tips = Shape([(-110, -90), (-50, -86), (-40, -56), (-110, -50)])
    _feathers(brush, wing, plumage.wing, ribs, plumage.tip, tips)


def _draw_spread_wing(brush: Brush, plumage: Plumage, root: Spot, side: int, high: float = 1.0) -> None:
    """A raised wing with three large feathers."""
    x, y = root

    def at(dx: float, dy: float) -> Spot:
        return x + side * dx, y + dy * high

    wing = Shape(
        [
            (*at(-16, 14), 1),
            at(14, -42),
            at(62, -92),
            (*at(104, -116), 1),
            (*at(96, -74), 1),
            (*at(112, -58), 1),
            (*at(88, -32), 1),
            (*at(92, -10), 1),
            at(52, 14),
            at(10, 32),
        ],
        tension=0.3,
    )
    ribs = [
        [at(20, -14), at(60, -56), at(92, -96)],
        [at(18, -2), at(60, -28), at(98, -54)],
        [at(16, 10), at(52, -2), at(84, -12)],
    ]
    tips = Shape([at(78, -130), at(82, -60), at(66, 10), at(130, 10), at(130, -130)])
    _feathers(brush, wing, plumage.wing, ribs, plumage.tip, tips)


def _draw_flight(brush: Brush, plumage: Plumage) -> None:
    _draw_spread_wing(brush, plumage, (14, -120), 1, 1.0)
    _draw_tail(brush, plumage, (-60, -86), (-146, -66), 17)
    body = Shape(
        [(58, -150), (78, -116), (60, -78), (14, -58), (-40, -64), (-78, -84), (-60, -108), (-20, -134), (24, -160)]
    )
    _draw_egg(brush, plumage, body, (40.0, -74.0, 62.0, 36.0))
    _draw_spread_wing(brush, plumage, (6, -112), -1, 1.35)
    for x in (-18, -4):
        brush.stroke([(x, -62), (x - 14, -50), (x - 28, -48)], plumage.leg, 6.0)


def _draw_upright(brush: Brush, plumage: Plumage, from_behind: bool, posture: Posture, flies: bool) -> None:
    if flies or posture is Posture.PAW_UP:
        for side in (-1, 1) if flies else (-1,):
            _draw_spread_wing(brush, plumage, (side * 44, -122), side, 1.1)
    body = Shape([(p[0], p[1]) for p in mirrored([(0, -184), (44, -166), (70, -118), (60, -66), (28, -42), (0, -38)])])
    belly = (0.0, 60.0, 1.0, 1.0) if from_behind else (0.0, -84.0, 48.0, 62.0)
    _draw_egg(brush, plumage, body, belly)
    if not flies:
        for side in (-1, 1) if posture is not Posture.PAW_UP else (1,):
            _draw_folded_wing(brush, plumage, side, from_behind)
    if from_behind:
        low = -36 if posture is Posture.LYING else -8
        tail = Shape([(-20, -72, 1), (-26, low, 1), (0, low - 6), (26, low, 1), (20, -72, 1)], tension=0.2)
        brush.form(tail, plumage.wing, (-4.0, -4.0))
        brush.line([(0, -66), (0, low - 8)], line_colour(plumage.wing, LINE_INK))


def _draw_folded_wing(brush: Brush, plumage: Plumage, side: int, from_behind: bool) -> None:
    inner = 6.0 if from_behind else 48.0
    wing = Shape(
        [
            (side * 52, -152),
            (side * 78, -112),
            (side * 70, -70),
            (side * (inner + 4), -44, 1),
            (side * inner, -92),
            (side * (inner + 10), -132),
        ]
    )
    ribs = [[(side * (inner + 14), -110), (side * 62, -84), (side * 40, -56)]]
    tips = Shape([(side * 90, -76), (side * 40, -72), (side * (inner - 6), -58), (side * inner, -36), (side * 90, -36)])
    _feathers(brush, wing, plumage.wing, ribs, plumage.tip, tips)

"""Shoes: sneakers, loafers, pumps and boots, from the side and from the front.

In: an ankle and the foot's turn. Out: strokes of a figure's pen. Never: where the ground is.

Local units: the ankle is the origin, the sole lies at y = 36, the toe of a foot seen from the side at x = 60.
"""

from __future__ import annotations

import math
from collections.abc import Callable

from comic.storyboard import Turn
from engines.illustrator.body.garments import Shoe
from engines.illustrator.body.pen import Pen
from engines.illustrator.body.planting import BALL, Leg
from engines.illustrator.body.poses import Stance
from engines.illustrator.colour import highlight, shade
from engines.illustrator.geometry import Shape, Spot, Vertex, between, rotated, tube
from engines.illustrator.svg import scaled, translate, turned

_SIDE_UPPER: dict[Shoe, list[Vertex]] = {
    Shoe.SNEAKER: [
        (-19, -13),
        (16, -14, 1),
        (24, 0),
        (40, 9),
        (57, 17),
        (61, 30, 1),
        (44, 30),
        (24, 30),
        (-25, 30, 1),
        (-25, 8),
    ],
    Shoe.LOAFER: [
        (-19, -9),
        (14, -8, 1),
        (24, 6),
        (44, 14),
        (60, 22),
        (62, 31, 1),
        (44, 31),
        (24, 31),
        (-25, 31, 1),
        (-25, 10),
    ],
    Shoe.PUMP: [
        (-20, -2),
        (-8, 14),
        (18, 20, 1),
        (38, 19),
        (57, 26),
        (60, 33, 1),
        (44, 33),
        (24, 33),
        (-23, 33, 1),
        (-25, 12),
    ],
    Shoe.BOOT: [
        (-23, -16),
        (22, -16),
        (28, 2),
        (50, 13),
        (62, 24),
        (62, 31, 1),
        (44, 31),
        (24, 31),
        (-26, 31, 1),
        (-25, 6),
    ],
}
_SIDE_SOLE: list[Vertex] = [
    (-26, 29, 1),
    (24, 29),
    (44, 29),
    (61, 29, 1),
    (64, 33),
    (60, 37, 1),
    (44, 37),
    (24, 37),
    (-24, 37, 1),
    (-28, 33),
]
_FRONT_UPPER: dict[Shoe, list[Vertex]] = {
    Shoe.SNEAKER: [(-17, -12), (17, -12), (22, 8), (27, 24), (24, 32, 1), (-24, 32, 1), (-27, 24), (-22, 8)],
    Shoe.LOAFER: [(-16, -8), (16, -8), (21, 10), (25, 24), (21, 33, 1), (-21, 33, 1), (-25, 24), (-21, 10)],
    Shoe.PUMP: [(-15, 8), (0, 17), (15, 8), (22, 22), (18, 34, 1), (-18, 34, 1), (-22, 22)],
    Shoe.BOOT: [(-21, -16), (21, -16), (24, 8), (27, 24), (23, 33, 1), (-23, 33, 1), (-27, 24), (-24, 8)],
}

_SHAFT_UNITS = 96.0
_CREASED = 11.0
"""How far before and behind its ball a bent shoe creases."""


def draw_shoe(pen: Pen, leg: Leg) -> None:
    """The shoe of one leg, and the bare instep in a pump."""
    skeleton = pen.skeleton
    scale = skeleton.foot_scale
    from_side = skeleton.yaw > 0 or skeleton.pose.stance in (Stance.AIRBORNE, Stance.RIDING)
    deg = leg.foot_deg if from_side else 0.0
    width = 1.0 if from_side else 1.14
    placed = [translate(*leg.ankle), turned(deg), scaled(scale * width * (1 if from_side else leg.side), scale)]
    pen_width = pen.line_width
    pen.line_width = pen_width / scale
    with pen.drawing.group(transform=" ".join(placed)):
        if from_side:
            _draw_side(pen, deg if deg > 0 and skeleton.planting.bends_shoes else 0.0)
        else:
            _draw_front(pen)
    pen.line_width = pen_width
    if pen.garments.shoe is Shoe.BOOT:
        _draw_shaft(pen, leg)


def _draw_shaft(pen: Pen, leg: Leg) -> None:
    """A boot's shaft, which follows the shin, with its turned-down top and two creases over the ankle."""
    skeleton = pen.skeleton
    scale, colour = skeleton.foot_scale, pen.garments.shoe_colour
    height = min(0.8, _SHAFT_UNITS * scale / max(1.0, math.dist(leg.knee, leg.ankle)))
    top = between(leg.ankle, leg.knee, height)
    forth, back = tube(
        [between(leg.ankle, top, -0.12), between(leg.ankle, top, 0.5), top], [46 * scale, 47 * scale, 55 * scale]
    )
    outline = [(*forth[0], 1), *forth[4:-1:4], (*forth[-1], 1), (*back[0], 1), *back[4:-1:4], (*back[-1], 1)]
    shaft = Shape(outline)
    pen.drawing.fill(shaft, colour)
    with pen.drawing.group(clip=shaft):
        lit = shaft.moved(-9 * pen.light_side * scale, -2).path()
        pen.drawing.path("M-1400 -1400H1400V2400H-1400Z" + lit, shade(colour), 0.9, even_odd=True)
    line = shade(colour, 2.2)
    back = back[::-1]
    pen.edges([forth[2:], back[2:]], line, 0.9, 0.05)
    pen.drawing.ink([forth[-1], top, back[-1]], pen.line_width * 0.9, line, 0, 0, 1.0)
    pen.seam([forth[-4], between(forth[-4], back[-4], 0.5), back[-4]], colour)
    for index in (3, 6):
        crease = [between(forth[index], back[index], part) for part in (0.12, 0.5, 0.8)]
        pen.drawing.ink(crease, pen.line_width * 0.6, line, 0.2, 0.5)


def _bend(deg: float) -> Callable[[float, float], Spot]:
    """How a point of a shoe moves that bends at the ball: the toes turn back by `deg` and lie flat on the ground."""

    def bent(x: float, y: float) -> Spot:
        part = max(0.0, min(1.0, (x - BALL[0] + _CREASED) / (2 * _CREASED)))
        dx, dy = rotated(x - BALL[0], y - BALL[1], -deg * part)
        return BALL[0] + dx, BALL[1] + dy

    return bent


def _draw_side(pen: Pen, toes_deg: float) -> None:
    """A shoe from the side whose toes are turned up by `toes_deg`."""
    garments = pen.garments
    colour = garments.shoe_colour
    kind = garments.shoe
    bend = _bend(toes_deg)
    if kind is Shoe.PUMP:
        _instep(pen, Shape([(-14, -16, 1), (14, -16, 1), (26, 6), (40, 22), (10, 26), (-20, 20), (-18, 0)]))
    sole = Shape(_SIDE_SOLE, tension=0.3).mapped(bend)
    pen.cloth(sole, garments.sole_colour if kind is Shoe.SNEAKER else shade(colour, 1.4), (-4, -3), width_factor=0.8)
    pen.cloth(Shape(_SIDE_UPPER[kind], tension=0.34).mapped(bend), colour, (-6, -5), width_factor=0.9)
    line = shade(colour, 2.2)
    fine = pen.line_width * 0.7
    if kind is Shoe.SNEAKER:
        for step in range(3):
            x, y = 19 + 7 * step, 1 + 5 * step
            pen.drawing.line(*bend(x - 6, y + 5), *bend(x + 4, y - 1), highlight(garments.sole_colour), 3.2)
        pen.drawing.ink([bend(*spot) for spot in ((44, 30), (43, 20), (50, 13))], fine, line)
    elif kind is Shoe.LOAFER:
        pen.drawing.ink([bend(*spot) for spot in ((10, 10), (24, 14), (34, 24), (34, 31))], fine, line)
        gleam = [bend(*spot) for spot in ((40, 19), (50, 21), (57, 25))]
        pen.drawing.ink(gleam, 2.6, highlight(colour, 2.0), opacity=0.7)
    elif kind is Shoe.BOOT:
        welt = [bend(*spot) for spot in ((-24, 22), (20, 24), (40, 24), (61, 25))]
        pen.drawing.ink(welt, pen.line_width * 0.6, line, opacity=0.7)


def _draw_front(pen: Pen) -> None:
    garments = pen.garments
    colour = garments.shoe_colour
    kind = garments.shoe
    from_behind = pen.skeleton.turn is Turn.BACK
    if kind is Shoe.PUMP:
        _instep(pen, Shape([(-13, -16, 1), (13, -16, 1), (16, 12), (12, 24), (-12, 24), (-16, 12)]))
    sole = Shape([(-24, 30, 1), (24, 30, 1), (26, 35), (20, 37, 1), (-20, 37, 1), (-26, 35)], tension=0.3)
    pen.cloth(sole, garments.sole_colour if kind is Shoe.SNEAKER else shade(colour, 1.4), (-4, -3), width_factor=0.8)
    pen.cloth(Shape(_FRONT_UPPER[kind], tension=0.34), colour, (-6, -5), width_factor=0.9)
    line = shade(colour, 2.2)
    if from_behind:
        pen.drawing.line(0, 0, 0, 28, line, pen.line_width * 0.7)
    elif kind is Shoe.SNEAKER:
        for step in range(3):
            pen.drawing.line(-8, -2 + 6 * step, 8, -2 + 6 * step, highlight(garments.sole_colour), 3.2)
        pen.drawing.ink([(-22, 25), (0, 17), (22, 25)], pen.line_width * 0.7, line)
    elif kind is not Shoe.PUMP:
        pen.drawing.ink([(-16, 18), (0, 10), (16, 18)], pen.line_width * 0.7, line)


def _instep(pen: Pen, shape: Shape) -> None:
    tights = pen.garments.tights
    if tights:
        pen.cloth(shape, tights, (-4, -3), width_factor=0.8)
    else:
        pen.flesh(shape, width_factor=0.8)

"""Shoes: sneakers, loafers, pumps, slippers and boots, from every side.

In: an ankle and where the foot points. Out: strokes of a figure's pen. Never: where the ground is.
"""

from __future__ import annotations

import math

from engines.illustrator.body.garments import Shoe
from engines.illustrator.body.lasts import HEEL, INSTEPS, SOLES, UPPERS, View, outline
from engines.illustrator.body.pen import Pen
from engines.illustrator.body.planting import Leg
from engines.illustrator.body.poses import Stance
from engines.illustrator.colour import highlight, shade
from engines.illustrator.geometry import Shape, Spot, between, tube
from engines.illustrator.svg import scaled, translate, turned

_SHAFT_UNITS = 96.0
_SHOWN_FROM_DEG = 115.0
"""Feet that point farther away than this show their heels and not their insteps."""


def draw_shoe(pen: Pen, leg: Leg) -> None:
    """The shoe of one leg, and the bare instep in a pump."""
    skeleton = pen.skeleton
    scale = skeleton.foot_scale
    lies = skeleton.pose.stance is Stance.LYING
    heel_deg = 0.0 if lies else leg.foot_deg
    toes_deg = heel_deg if heel_deg > 0 and skeleton.planting.bends_shoes else 0.0
    view = View(round(leg.yaw_deg), round(heel_deg, 1), round(toes_deg, 1), round(skeleton.planting.foot_pitch_deg))
    placed = [translate(*leg.ankle), turned(leg.foot_deg if lies else 0.0), scaled(scale)]
    pen_width = pen.line_width
    pen.line_width = pen_width / scale
    with pen.drawing.group(transform=" ".join(placed)):
        _draw_seen(pen, view)
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


def _draw_seen(pen: Pen, view: View) -> None:
    """A shoe in this view."""
    garments = pen.garments
    colour, kind = garments.shoe_colour, garments.shoe
    rubber = garments.sole_colour if kind is Shoe.SNEAKER else shade(colour, 1.4)
    if kind is Shoe.PUMP:
        pen.cloth(_shape(outline(HEEL, view)), rubber, (-3, -2), width_factor=0.8)
    pen.cloth(_shape(outline(SOLES[kind], view)), rubber, (-4, -3), width_factor=0.8)
    pen.cloth(_shape(outline(UPPERS[kind], view)), colour, (-6, -5), width_factor=0.9)
    low_cut = kind in (Shoe.PUMP, Shoe.SLIPPER)
    if low_cut or (kind is Shoe.LOAFER and not garments.trousers):
        _draw_instep(pen, view)
    if low_cut:
        return
    if abs(view.yaw_deg) > _SHOWN_FROM_DEG:
        _draw_track(pen, view, ((-27, 4, 0), (-28, 30, 0)), 0.7)
    elif kind is Shoe.SNEAKER:
        for step in range(3):
            ahead, y = 20 + 6 * step, -3 + 5 * step
            lace = [view.at(ahead, y, out) for out in (-9, 9)]
            pen.drawing.line(*lace[0], *lace[1], highlight(garments.sole_colour), 3.2)
        _draw_track(pen, view, ((42, 30, -24), (46, 18, -16), (48, 14, 0), (46, 18, 16), (42, 30, 24)), 0.7)
    elif kind is Shoe.LOAFER:
        _draw_track(pen, view, ((12, 12, -17), (34, 15, -15), (42, 14, 0), (34, 15, 15), (12, 12, 17)), 0.7)
        gleam = [view.at(*point) for point in ((46, 17, -4), (53, 20, 0), (46, 17, 6))]
        pen.drawing.ink(gleam, 2.6, highlight(colour, 2.0), opacity=0.7)
    else:
        _draw_track(pen, view, ((30, 24, -22), (46, 24, -24), (61, 25, 0), (46, 24, 24), (30, 24, 22)), 0.6)


def _shape(points: tuple[Spot, ...]) -> Shape:
    """A smooth outline with corners where it turns sharply."""
    return Shape(points, tension=0.16)


def _draw_track(pen: Pen, view: View, track: tuple[tuple[float, float, float], ...], width_factor: float) -> None:
    line = shade(pen.garments.shoe_colour, 2.2)
    pen.drawing.ink([view.at(*point) for point in track], pen.line_width * width_factor, line, opacity=0.8)


def _draw_instep(pen: Pen, view: View) -> None:
    """The foot in its shoe, in a sock, in tights or bare."""
    garments = pen.garments
    shape, cover = _shape(outline(INSTEPS[garments.shoe], view)), garments.socks or garments.tights
    if cover:
        pen.cloth(shape, cover, (-4, -3), width_factor=0.8)
    else:
        pen.flesh(shape, width_factor=0.8)

"""Plate armour over a coloured tabard: gorget, breastplate, faulds, pauldrons, knee plates, a broad belt.

In: a look or a figure's pen. Out: `Garments`, strokes with the torso and over the arms. Never: limbs.

Of the colours the first is the metal's, the second the tabard's, the third its emblem's and the rims'.
"""

from __future__ import annotations

from comic.cast import Look
from comic.storyboard import Turn
from engines.illustrator.body.collars import side_collar
from engines.illustrator.body.garments import Garments, Shoe
from engines.illustrator.body.laps import draw_lap
from engines.illustrator.body.leaning import upright
from engines.illustrator.body.pen import Pen
from engines.illustrator.body.planting import Leg
from engines.illustrator.body.poses import Stance
from engines.illustrator.body.shoulders import plate_deg, shoulder_top
from engines.illustrator.body.skeleton import FAR, Arm
from engines.illustrator.body.skirts import draw_skirt, hanging, hung
from engines.illustrator.body.torso import bodice, draw_belt
from engines.illustrator.colour import adjusted, highlight, line_colour, mixed, shade
from engines.illustrator.geometry import Shape, Spot, Vertex, between, lerp, tube
from engines.illustrator.style.garments import BRASS, GOLD_LINE
from engines.illustrator.svg import turned

_LEATHER = "#5a3c2e"
_TABARD_PART = 0.62
"""How far down the thigh the tabard reaches."""

_SIDE_TABARD = (0.62, 0.55)
"""How far before the middle of the hips a tabard hangs seen from the side, and how narrow it looks."""

_FAULDS = 3
_FAULD_UNITS = 26.0


def garments(look: Look) -> Garments:
    """Plated sleeves with darker vambraces, dark hose, plated boots."""
    metal = look.outfit_colours[0]
    return Garments(
        sleeve_colour=adjusted(metal, -0.05),
        sleeve_ease=13,
        cuff=shade(metal, 0.9),
        trousers=adjusted(metal, -0.2, 0.8),
        trouser_ease=8,
        shoe=Shoe.BOOT,
        shoe_colour=adjusted(metal, -0.06),
    )


def draw(pen: Pen) -> None:
    """Knees, tabard, faulds, breastplate, belt, gorget."""
    body = pen.skeleton
    k = body.scale
    metal, cloth, trim = pen.look.outfit_colours
    _draw_leg_plates(pen, metal)
    _draw_tabard(pen, cloth, trim)
    _draw_tassets(pen, metal, trim)
    _draw_faulds(pen, metal)
    _draw_breastplate(pen, metal, trim)
    draw_belt(pen, _LEATHER, body.waist_y - 8 * k, body.waist_y + 16 * k, 14 * k)
    if body.turn is not Turn.BACK:
        x, y = body.at(0, body.waist_y + 4 * k)
        pen.drawing.rect(
            x - 14 * k, y - 15 * k, 28 * k, 30 * k, BRASS, radius=5 * k, stroke=GOLD_LINE, stroke_width=3 * k
        )
    _draw_gorget(pen, metal, trim)


def _draw_leg_plates(pen: Pen, metal: str) -> None:
    """Greaves on the shins and plates on the knees; they stand with the legs when the torso leans."""
    body = pen.skeleton
    k = body.scale
    with pen.drawing.group(transform=upright(body)):
        for leg in (body.far_leg, body.near_leg):
            knee, ankle = leg.knee, leg.ankle
            shin = [between(knee, ankle, part) for part in (0.1, 0.42, 0.9)]
            forth, back = tube(shin, [body.leg_widths[index] + 13 * k for index in (3, 4, 6)])
            greave = Shape(
                [(*forth[0], 1), *forth[4:-1:4], (*forth[-1], 1), (*back[0], 1), *back[4:-1:4], (*back[-1], 1)]
            )
            pen.cloth(greave, adjusted(metal, -0.03), (-12, -3), width_factor=0.85)
            ridge = [between(knee, ankle, part) for part in (0.16, 0.5, 0.88)]
            pen.seam(ridge, metal)
            shine = [(x - 8 * k * pen.light_side, y) for x, y in ridge[:2]]
            pen.drawing.ink(shine, 7 * k, highlight(metal, 1.2), 0.3, 0.6, opacity=0.8)
            if body.turn is not Turn.BACK:
                _draw_knee(pen, leg, metal)


def _draw_knee(pen: Pen, leg: Leg, metal: str) -> None:
    body = pen.skeleton
    k = body.scale
    x, y = leg.knee
    wide = body.leg_widths[3] * 0.56 + 5 * k
    x += wide * 0.3 if body.in_profile else 0
    plate: list[Vertex] = [(x - wide, y - 12 * k), (x, y - 27 * k), (x + wide, y - 12 * k)]
    plate += [(x + wide * 0.76, y + 16 * k), (x, y + 32 * k, 1), (x - wide * 0.76, y + 16 * k)]
    pen.cloth(Shape(plate), metal, (-9, -5), width_factor=0.85)
    pen.seam([(x, y - 25 * k), (x + k, y), (x, y + 30 * k)], metal)


def _draw_tassets(pen: Pen, metal: str, trim: str) -> None:
    """Two plates that hang from the faulds over the thighs of a standing figure; who bows has them under the trunk."""
    body = pen.skeleton
    k = body.scale
    if body.pose.stance is not Stance.STANDING or body.bows_aside:
        return
    top, low = body.waist_y + 66 * k, body.hip_y + body.thigh * 0.3
    for side in (-1,) if body.in_profile else (1, -1):
        inner, outer = side * body.hip * (0.1 if body.in_profile else 0.5), side * (body.hip + 15 * k)
        plate: list[Vertex] = [
            body.rim(inner, top),
            body.rim(outer, top - 4 * k),
            (body.across(outer + side * 6 * k), (top + low) / 2),
            (body.across(outer * 0.94), low - 14 * k, 1),
            (body.across((inner + outer) / 2), low + 12 * k, 1),
            (body.across(inner * 0.96), low - 18 * k, 1),
        ]
        plate = hung(body, plate)
        pen.cloth(Shape(plate, tension=0.25), adjusted(metal, -0.02), (-12, -4), width_factor=0.85, casts=14 * k)
        edge = [(x, y - 7 * k) for x, y, *_ in plate[3:]]
        pen.drawing.ink(edge, 5 * k, trim, 0, 0, 1.0, smooth=False)
        x = body.across((inner + outer) / 2)
        pen.seam([hanging(body, x, top + 8 * k), hanging(body, x, low - 2 * k)], metal, 0.6)


def _draw_tabard(pen: Pen, cloth: str, trim: str) -> None:
    """A cloth that hangs from the belt in front and behind, over the lap of a seated figure."""
    body = pen.skeleton
    k = body.scale
    stance = body.pose.stance
    if stance is Stance.SEATED:
        draw_lap(pen, cloth, body.waist_y, body.thigh * _TABARD_PART)
        return
    hem = body.hip_y + body.thigh * _TABARD_PART
    if stance is not Stance.STANDING:
        draw_skirt(pen, cloth, body.waist_y, hem, body.hip, 2)
        return
    half, low = body.waist * 0.6, body.hip * 0.62
    middle, narrow = (body.hip * _SIDE_TABARD[0], _SIDE_TABARD[1]) if body.in_profile else (0.0, 1.0)

    def at(part: float, y: float) -> Spot:
        return body.across(middle + part * narrow * lerp(half, low, (y - body.waist_y) / (hem - body.waist_y))), y

    outline: list[Vertex] = [
        (*at(-1.0, body.waist_y), 1),
        (*at(1.0, body.waist_y), 1),
        (*at(1.1, hem - 16 * k), 1),
        (*at(0.0, hem + 26 * k), 1),
        (*at(-1.1, hem - 16 * k), 1),
    ]
    fold = [
        [at(-0.5, body.hip_y + 20 * k), at(-0.5, hem - 30 * k)],
        [at(0.5, body.hip_y + 10 * k), at(0.62, hem - 20 * k)],
    ]
    pen.cloth(Shape(hung(body, outline), tension=0.2), cloth, (-9, -3), folds=fold, casts=16 * k)
    border = [at(-1.0, hem - 26 * k), at(0.0, hem + 12 * k), at(1.0, hem - 26 * k)]
    pen.drawing.ink([hanging(body, *spot) for spot in border], 7 * k, trim, 0, 0, 1.0, smooth=False)


def _draw_faulds(pen: Pen, metal: str) -> None:
    """Overlapping hoops around the hips, the lowest drawn first."""
    body = pen.skeleton
    k = body.scale
    for row in reversed(range(_FAULDS)):
        top = body.waist_y + (2 + row * _FAULD_UNITS) * k
        low = top + (_FAULD_UNITS + 8) * k
        part = (row + 1) / _FAULDS
        upper, half = body.waist + 10 * k, body.waist + (body.hip - body.waist + 20 * k) * part
        hoop: list[Vertex] = [
            body.rim(-upper, top),
            body.rim(upper, top),
            body.rim(half, low),
            (body.across(0), low + 16 * k),
            body.rim(-half, low),
        ]
        pen.cloth(Shape(hoop, tension=0.3), adjusted(metal, -0.025 * row), (-16, -7), width_factor=0.85, casts=10 * k)


def _draw_breastplate(pen: Pen, metal: str, trim: str) -> None:
    body = pen.skeleton
    k = body.scale
    plate = bodice(body, 11 * k, body.waist_y + 6 * k, drop=3)
    pen.cloth(plate, metal, (-20, -6))
    bright = highlight(metal, 1.5)
    with pen.drawing.group(clip=plate):
        side = -pen.light_side
        shine = [body.at(side * body.chest * x, y * k) for x, y in ((0.62, 40), (0.58, 86), (0.5, 140))]
        pen.drawing.ink(shine, 13 * k, bright, 0.4, 0.5, 0.1, opacity=0.9)
        shine = [body.at(side * body.chest * x, y * k) for x, y in ((0.4, 52), (0.37, 84), (0.34, 112))]
        pen.drawing.ink(shine, 5 * k, bright, 0.4, 0.5, 0.1, opacity=0.8)
    if body.turn is Turn.BACK:
        pen.seam([body.at(0, 30 * k), body.at(0, body.waist_y)], metal)
        return
    ridge = [body.at(0, 34 * k), body.at(2 * k, 110 * k), body.at(0, body.waist_y)]
    pen.drawing.ink(ridge, pen.line_width * 0.9, line_colour(metal), 0.2, 0.2)
    for side in (-1, 1):
        brim = [body.at(side * body.chest * x, y * k) for x, y in ((0.94, 82), (0.6, 128), (0.1, 142))]
        pen.drawing.ink(brim, 6 * k, trim, 0.1, 0.3, 0.4)
        pen.seam([(x, y + 5 * k) for x, y in brim], metal)
    emblem = [body.corner(0, 52 * k), body.at(17 * k, 78 * k), body.corner(0, 106 * k), body.at(-17 * k, 78 * k)]
    if not body.in_profile:
        pen.cloth(Shape(emblem, tension=0.2), trim, (-5, -3), width_factor=0.7)


def _draw_gorget(pen: Pen, metal: str, trim: str) -> None:
    body = pen.skeleton
    k = body.scale
    if body.in_profile:
        pen.cloth(side_collar(body), metal, (-6, -3), width_factor=0.85)
        return
    collar: list[Vertex] = [
        body.corner(-31 * k, -26 * k),
        body.at(0, -16 * k),
        body.corner(31 * k, -26 * k),
        body.at(52 * k, 6 * k),
        body.corner(30 * k, 30 * k),
        body.at(0, 40 * k),
        body.corner(-30 * k, 30 * k),
        body.at(-52 * k, 6 * k),
    ]
    pen.cloth(Shape(collar, tension=0.3), mixed(metal, shade(metal), 0.3), (-8, -5), width_factor=0.85)
    pen.drawing.ink([body.at(-31 * k, -25 * k), body.at(0, -15 * k), body.at(31 * k, -25 * k)], 6 * k, trim, 0, 0, 0.8)


def draw_shoulder(pen: Pen, arm: Arm) -> None:
    """The pauldron: three lames over the shoulder and towards the neck, the topmost last, that rise with the arm."""
    body = pen.skeleton
    k = body.scale
    if body.in_profile and arm.side == FAR:
        return
    metal, _, trim = pen.look.outfit_colours
    x, y = shoulder_top(body, arm)
    out = 0.0 if body.in_profile else arm.side * 5.0
    with pen.drawing.group(transform=turned(plate_deg(body, arm), *arm.shoulder)):
        for row in reversed(range(3)):
            wide, top, shift = (41 - 5 * row) * k, y + row * 20 * k, x + out * k * row
            inner = arm.side * (wide if body.in_profile else wide * (1.42 - 0.14 * row))
            lame: list[Vertex] = [
                (shift - inner, top + (14 if body.in_profile else 6) * k, 1),
                (shift - inner * 0.76, top - 14 * k),
                (shift, top - 21 * k),
                (shift + arm.side * wide * 0.82, top - 12 * k),
                (shift + arm.side * wide, top + 14 * k, 1),
                (shift, top + 24 * k),
            ]
            pen.cloth(Shape(lame), adjusted(metal, -0.03 * row), (-10, -6), width_factor=0.85)
        inner = arm.side * (37 if body.in_profile else 50) * k
        edge = [(x - inner, y + 8 * k), (x, y + 21 * k), (x + arm.side * 37 * k, y + 12 * k)]
        pen.drawing.ink(edge, 5 * k, trim, 0, 0, 0.8)

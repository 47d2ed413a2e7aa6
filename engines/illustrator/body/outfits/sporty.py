"""Loose zipped and hooded tops: the hoodie and the tracksuit.

In: a look or a figure's pen. Out: `Garments`, strokes. Never: limbs.
"""

from __future__ import annotations

from comic.cast import Look, Outfit
from comic.storyboard import Turn
from engines.illustrator.body.garments import Garments, Shoe
from engines.illustrator.body.pen import Pen
from engines.illustrator.body.prints import EMBLEMS
from engines.illustrator.body.torso import (
    bodice,
    draw_back_collar,
    draw_collar,
    draw_neck_opening,
    draw_ribs,
    torso_folds,
)
from engines.illustrator.colour import adjusted, line_colour, shade
from engines.illustrator.geometry import Shape, Spot, Vertex, flatten, smooth_segments
from engines.illustrator.style.garments import PAPER_WHITE, RIB_DARKER

_JEANS = "#3f4f74"
_HEM_UNITS = 40.0
_EMBLEM_Y_UNITS = 150.0
_EMBLEM_PART = 0.74


def garments(look: Look) -> Garments:
    """Wide sleeves with cuffs; jeans under a hoodie, the suit's own trousers under a tracksuit."""
    main, second, _ = look.outfit_colours
    if look.outfit is Outfit.HOODIE:
        return Garments(
            sleeve_colour=main,
            sleeve_ease=20,
            cuff=adjusted(main, -RIB_DARKER),
            trousers=_JEANS,
            shoe=Shoe.SNEAKER,
            shoe_colour="#f2efe9",
            sole_colour="#d9d4cc",
        )
    return Garments(
        sleeve_colour=main,
        sleeve_ease=15,
        cuff=adjusted(main, -RIB_DARKER),
        stripe=second,
        trousers=main,
        trouser_ease=14,
        shoe=Shoe.SNEAKER,
        shoe_colour="#f4f2ee",
        sole_colour="#d2d0cc",
    )


def draw(pen: Pen) -> None:
    """The top with its ribbed hem, then hood and pocket or zip and collar."""
    body, look = pen.skeleton, pen.look
    k = body.scale
    main = look.outfit_colours[0]
    hooded = look.outfit is Outfit.HOODIE
    top = bodice(body, 16 * k, body.hip_y + (_HEM_UNITS - 6) * k, drop=2)
    pen.cloth(top, main, (-13, -4), folds=[*torso_folds(body), *_gathers(pen)])
    if not hooded:
        _draw_chevron(pen, top)
    elif body.turn is not Turn.BACK:
        _draw_pocket(pen)
    draw_ribs(pen, adjusted(main, -RIB_DARKER), body.hip + 15 * k, body.hip_y + 14 * k, body.hip_y + _HEM_UNITS * k)
    if body.turn is Turn.BACK:
        if hooded:
            _draw_hood_behind(pen)
        else:
            draw_back_collar(pen, main)
        return
    if hooded:
        _draw_hood(pen)
    else:
        _draw_zip(pen)


def _gathers(pen: Pen) -> list[list[tuple[float, float]]]:
    """Cloth that bulges over the ribbed hem."""
    body = pen.skeleton
    k = body.scale
    return [
        [
            body.at(x * body.hip, body.hip_y + 14 * k),
            body.at(x * 1.04 * body.hip, body.hip_y - 8 * k),
            body.at(x * 0.9 * body.hip, body.hip_y - 26 * k),
        ]
        for x in (-0.84, -0.36, 0.5, 0.86)
    ]


def _draw_hood_behind(pen: Pen) -> None:
    body = pen.skeleton
    k = body.scale
    main = pen.look.outfit_colours[0]
    hood = Shape(
        [body.at(x * k, y * k) for x, y in ((-56, -24), (-70, 26), (-34, 84), (0, 98), (34, 84), (70, 26), (56, -24))]
    )
    middle = [body.at(0, 10 * k), body.at(2 * k, 60 * k), body.at(0, 96 * k)]
    creases = [
        [body.at(side * 46 * k, 0), body.at(side * 40 * k, 36 * k), body.at(side * 16 * k, 66 * k)] for side in (-1, 1)
    ]
    pen.cloth(hood, adjusted(main, -0.02), (-12, -5), folds=creases)
    pen.seam(middle, main)


def _draw_pocket(pen: Pen) -> None:
    """The pouch on a hoodie's belly, down to under the ribbed hem."""
    body = pen.skeleton
    k = body.scale
    main = pen.look.outfit_colours[0]
    pocket = Shape(
        [
            body.corner(-44 * k, body.waist_y - 6 * k),
            body.corner(44 * k, body.waist_y - 6 * k),
            body.at(58 * k, body.waist_y + 26 * k),
            body.corner(66 * k, body.hip_y + 18 * k),
            body.corner(-66 * k, body.hip_y + 18 * k),
            body.at(-58 * k, body.waist_y + 26 * k),
        ],
        tension=0.25,
    )
    pen.cloth(pocket, adjusted(main, 0.015), (-5, -3), width_factor=0.75)
    for side in (-1, 1):
        stitched = [
            (side * 40 * k, body.waist_y),
            (side * 53 * k, body.waist_y + 28 * k),
            (side * 60 * k, body.hip_y + 16 * k),
        ]
        pen.seam([body.at(*spot) for spot in stitched], main, 0.5)


def _draw_hood(pen: Pen) -> None:
    body, look = pen.skeleton, pen.look
    k = body.scale
    main, _, accent = look.outfit_colours
    if look.seed % 2 == 0 and not body.in_profile:
        _draw_emblem(pen, accent)
    if body.in_profile:
        _draw_hood_beside(pen)
        return
    hood = [(-44, -30), (-74, -2), (-62, 32), (0, 46), (62, 32), (74, -2), (44, -30), (0, -22)]
    folds = [
        [body.at(side * 62 * k, 0), body.at(side * 50 * k, 22 * k), body.at(side * 22 * k, 34 * k)] for side in (-1, 1)
    ]
    pen.cloth(Shape([(body.across(x * k), y * k) for x, y in hood]), adjusted(main, -0.015), (-8, -6), folds=folds)
    inside = [(-34, -22), (-40, 6), (0, 32), (40, 6), (34, -22)]
    pen.drawing.fill(Shape([body.at(x * k, y * k) for x, y in inside]), shade(main, 1.5))
    _draw_neck_in_hood(pen, main)
    for side, length in ((-1, 96), (1, 88)):
        string = [body.at(side * 22 * k, 26 * k), body.at(side * 27 * k, 60 * k), body.at(side * 22 * k, length * k)]
        pen.drawing.ink(string, 6.5 * k, line_colour(PAPER_WHITE), 0.02, 0.02, 0.9)
        pen.drawing.ink(string, 4.5 * k, PAPER_WHITE, 0.02, 0.02, 0.9)
        pen.drawing.line(
            *body.at(side * 22 * k, (length - 4) * k), *body.at(side * 21 * k, (length + 10) * k), accent, 6 * k
        )


def _draw_neck_in_hood(pen: Pen, main: str) -> None:
    """The neck down to where the hood closes around it, in a round edge."""
    body = pen.skeleton
    k = body.scale
    half = (36 if body.masculine else 32) * k
    edge = [
        body.at(side * x * half, y * k)
        for side, x, y in (
            (-1, 0.98, -6),
            (-1, 0.8, 10),
            (-1, 0.42, 21),
            (1, 0, 24),
            (1, 0.42, 21),
            (1, 0.8, 10),
            (1, 0.98, -6),
        )
    ]
    window: list[Vertex] = [body.corner(-half, -60 * k), *edge, body.corner(half, -60 * k)]
    below = [body.at(-half, 14), body.at(half, 14), body.at(half, 40 * k), body.at(-half, 40 * k)]
    with pen.drawing.group(clip=Shape(window, tension=0.34)):
        pen.drawing.polygon(below, pen.skin)
        pen.draw_neck()
    line = flatten(smooth_segments(edge, False), 6)
    pen.drawing.ink(line, pen.line_width * 0.7, line_colour(main), 0.35, 0.35)


def _draw_hood_beside(pen: Pen) -> None:
    """The hood from the side: closed around the throat, rising to the nape, its pouch hanging on the back."""
    body = pen.skeleton
    k = body.scale
    main = pen.look.outfit_colours[0]
    throat, nape = body.throat_x, body.nape_x
    outline: list[Vertex] = [
        (throat + 5 * k, -12 * k, 1),
        (throat + 14 * k, 14 * k),
        (throat - 8 * k, 32 * k),
        (nape + 22 * k, 30 * k),
        (nape - 10 * k, 52 * k),
        (nape - 36 * k, 40 * k),
        (nape - 32 * k, 2 * k),
        (nape - 7 * k, -34 * k, 1),
        (nape + 16 * k, -18 * k),
        (throat - 16 * k, -8 * k),
    ]
    folds: list[list[Spot]] = [
        [(nape + 2 * k, -20 * k), (nape - 12 * k, 8 * k), (nape - 10 * k, 40 * k)],
        [(throat + 2 * k, 0), (throat - 14 * k, 14 * k), (nape + 30 * k, 14 * k)],
    ]
    pen.cloth(Shape(outline, tension=0.34), adjusted(main, -0.015), (-8, -6), folds=folds)


def _draw_emblem(pen: Pen, colour: str) -> None:
    """A sign in a ring between the ends of the strings and the pocket."""
    body = pen.skeleton
    k = body.scale
    middle = body.at(0, _EMBLEM_Y_UNITS * k)
    main = pen.look.outfit_colours[0]
    for radius, fill in ((35, colour), (31, main), (28, colour)):
        pen.drawing.fill(pen.ellipse_shape(middle, radius * k, radius * k), fill)
    sign = EMBLEMS[pen.look.seed // 2 % len(EMBLEMS)]
    part = _EMBLEM_PART * k
    pen.drawing.polygon([body.at(x * part, y * part + _EMBLEM_Y_UNITS * k) for x, y in sign], main)


def _draw_chevron(pen: Pen, top: Shape) -> None:
    """The two bands across a tracksuit's chest."""
    body = pen.skeleton
    k = body.scale
    main, second, accent = pen.look.outfit_colours
    wide = body.shoulder + 20 * k
    track = [(body.across(-wide), 92 * k), (body.across(0), 62 * k), (body.across(wide), 92 * k)]
    with pen.drawing.group(clip=top):
        for drop, colour, width in ((0.0, second, 12.0), (17.0, accent, 5.0)):
            pen.drawing.ink([(x, y + drop * k) for x, y in track], width * k, colour, 0, 0, 1.0, smooth=False)
    pen.drawing.outline(top, pen.line_width, line_colour(main))


def _draw_zip(pen: Pen) -> None:
    body = pen.skeleton
    k = body.scale
    main, second, _ = pen.look.outfit_colours
    zipper = [body.at(0, 10 * k), body.at(1, body.waist_y), body.at(0, body.hip_y + 36 * k)]
    pen.drawing.ink(zipper, 7 * k, line_colour(main), 0.02, 0.02, 0.9)
    pen.drawing.ink(zipper, 4 * k, "#e4e6ea", 0.02, 0.02, 0.9)
    x, y = body.at(0, 46 * k)
    pen.drawing.line(x, y, x + 1 * k, y + 16 * k, "#aab0bb", 6 * k)
    for side in (-1,) if body.in_profile else (-1, 1):
        pocket = [
            body.at(side * body.hip * 0.82, body.hip_y + 2 * k),
            body.at(side * body.waist * 0.66, body.waist_y + 26 * k),
        ]
        pen.drawing.ink(pocket, 5 * k, line_colour(main), 0.02, 0.02, 0.9)
        pen.drawing.ink(pocket, 2.6 * k, second, 0.02, 0.02, 0.9)
    draw_neck_opening(pen, 18 * k, 25 * k)
    draw_collar(pen, main, 30, 44)

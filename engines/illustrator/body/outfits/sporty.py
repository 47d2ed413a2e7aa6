"""Loose zipped and hooded tops: the hoodie and the tracksuit.

In: a look or a figure's pen. Out: `Garments`, strokes. Never: limbs.
"""

from __future__ import annotations

from comic.cast import Look, Outfit
from comic.storyboard import Turn
from engines.illustrator.body.garments import Garments, Shoe
from engines.illustrator.body.pen import Pen
from engines.illustrator.body.torso import bodice, draw_collar, draw_neck_opening
from engines.illustrator.colour import adjusted, shade
from engines.illustrator.geometry import Shape

_JEANS = "#3f4f74"


def garments(look: Look) -> Garments:
    """Wide sleeves with cuffs; jeans under a hoodie, the suit's own trousers under a tracksuit."""
    main, second, _ = look.outfit_colours
    if look.outfit is Outfit.HOODIE:
        return Garments(
            sleeve_colour=main,
            sleeve_ease=20,
            cuff=shade(main),
            trousers=_JEANS,
            shoe=Shoe.SNEAKER,
            shoe_colour="#f2efe9",
            sole_colour="#d9d4cc",
        )
    return Garments(
        sleeve_colour=main,
        sleeve_ease=15,
        cuff=second,
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
    pen.cloth(
        bodice(body, 16 * k, body.hip_y + 34 * k, drop=2),
        main,
        folds=[
            [body.at(-body.chest, 120 * k), body.at(-body.chest * 0.5, 150 * k), body.at(-14, 146 * k)],
            [body.at(body.chest * 0.95, 140 * k), body.at(body.chest * 0.5, 168 * k), body.at(14, 170 * k)],
        ],
    )
    half = body.hip + 15 * k
    rib = Shape(
        [
            body.rim(-half, body.hip_y + 14 * k),
            body.rim(half, body.hip_y + 14 * k),
            body.rim(half - 3 * k, body.hip_y + 40 * k),
            body.rim(3 * k - half, body.hip_y + 40 * k),
        ]
    )
    pen.cloth(rib, shade(main, 0.6), width_factor=0.8, casts=14 * k)
    if body.turn is Turn.BACK:
        if look.outfit is Outfit.HOODIE:
            hood = [(-60, -20), (-72, 30), (0, 96), (72, 30), (60, -20)]
            pen.cloth(Shape([body.at(x * k, y * k) for x, y in hood]), shade(main, 0.4))
        return
    if look.outfit is Outfit.HOODIE:
        _draw_hood(pen)
    else:
        _draw_zip(pen)


def _draw_hood(pen: Pen) -> None:
    body, look = pen.skeleton, pen.look
    k = body.scale
    main, _, accent = look.outfit_colours
    pocket = Shape(
        [
            body.corner(-44 * k, body.waist_y - 6 * k),
            body.corner(44 * k, body.waist_y - 6 * k),
            body.corner(66 * k, body.hip_y + 6 * k),
            body.corner(-66 * k, body.hip_y + 6 * k),
        ]
    )
    pen.cloth(pocket, adjusted(main, 0.02), (-4, -2), width_factor=0.8)
    if look.seed % 2 == 0:
        print_area = [(-40, 112), (40, 112), (40, 136), (-40, 136)]
        pen.drawing.polygon([body.at(x * k, y * k) for x, y in print_area], accent, 0.95)
    hood = [(-44, -30), (-78, 2), (-60, 34), (0, 44), (60, 34), (78, 2), (44, -30), (0, -22)]
    pen.cloth(Shape([(body.across(x * k), y * k) for x, y in hood]), shade(main, 0.35), (-6, -6))
    if body.in_profile:
        return
    inside = [(-34, -22), (-40, 6), (0, 32), (40, 6), (34, -22)]
    pen.drawing.fill(Shape([body.at(x * k, y * k) for x, y in inside]), shade(main, 1.5))
    draw_neck_opening(pen, 16 * k, 25 * k)
    for side in (-1, 1):
        string = [body.at(side * 22 * k, 26 * k), body.at(side * 26 * k, 60 * k), body.at(side * 22 * k, 96 * k)]
        pen.drawing.ink(string, 5 * k, "#f5f1ea", 0.05, 0.05, 0.8)
        top, end = body.at(side * 22 * k, 92 * k), body.at(side * 22 * k, 104 * k)
        pen.drawing.line(*top, *end, accent, 6 * k)


def _draw_zip(pen: Pen) -> None:
    body = pen.skeleton
    k = body.scale
    main, second, _ = pen.look.outfit_colours
    zipper = [body.at(0, 10 * k), body.at(1, body.waist_y), body.at(0, body.hip_y + 36 * k)]
    pen.drawing.ink(zipper, 4 * k, "#f5f5f5", 0.02, 0.02, 0.8)
    for side in (-1, 1):
        band = [
            body.at(side * body.shoulder * 0.62, 6 * k),
            body.at(side * body.chest * 0.7, 100 * k),
            body.at(side * body.waist * 0.9, body.waist_y),
        ]
        pen.drawing.ink(band, 8 * k, second, 0.02, 0.02, 0.8)
    draw_neck_opening(pen, 18 * k, 25 * k)
    draw_collar(pen, main, 30, 44)

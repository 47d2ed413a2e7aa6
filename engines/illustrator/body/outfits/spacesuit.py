"""The spacesuit without its helmet.

In: a look or a figure's pen. Out: `Garments`, strokes. Never: limbs.
"""

from __future__ import annotations

from comic.cast import Look
from comic.storyboard import Turn
from engines.illustrator.body.garments import Garments, Shoe
from engines.illustrator.body.pen import Pen
from engines.illustrator.body.torso import bodice, draw_neck_opening
from engines.illustrator.colour import line_colour, shade
from engines.illustrator.geometry import Shape

_METAL = "#c9d0dc"
_LAMPS = ("#5ad1ff", "#ffcf5a", "#ff6a7a")


def garments(look: Look) -> Garments:
    """Thick sleeves and legs with coloured cuffs, boots."""
    main, _, accent = look.outfit_colours
    return Garments(
        sleeve_colour=main,
        sleeve_ease=18,
        cuff=accent,
        trousers=main,
        trouser_ease=18,
        shoe=Shoe.BOOT,
        shoe_colour=accent,
    )


def draw(pen: Pen) -> None:
    """The suit, its harness, the neck ring and the chest panel; a life-support pack on the back."""
    body = pen.skeleton
    k = body.scale
    main, _, accent = pen.look.outfit_colours
    line = line_colour(main)
    pen.cloth(
        bodice(body, 14 * k, body.hip_y + 22 * k),
        main,
        folds=[[body.at(-body.chest, 130 * k), body.at(-body.chest * 0.4, 150 * k), body.at(-10, 142 * k)]],
    )
    for side in (-1, 1):
        strap = [
            body.at(side * body.shoulder * 0.7, 8 * k),
            body.at(side * body.chest * 0.75, 110 * k),
            body.at(side * body.waist * 0.8, body.waist_y),
        ]
        pen.drawing.ink(strap, 9 * k, accent, 0.02, 0.02, 0.8)
    if body.turn is Turn.BACK:
        pack = Shape(
            [
                body.corner(-58 * k, 36 * k),
                body.corner(58 * k, 36 * k),
                body.corner(52 * k, 210 * k),
                body.corner(-52 * k, 210 * k),
            ]
        )
        pen.cloth(pack, _METAL, (-12, -6))
        return
    draw_neck_opening(pen, 14 * k, 34 * k)
    ring = [(-50, -20), (-58, 2), (0, 26), (58, 2), (50, -20), (0, -2)]
    pen.cloth(Shape([(body.across(x * k), y * k) for x, y in ring]), _METAL, (-6, -6))
    panel = [(-44, 70), (44, 70), (40, 120), (-40, 120)]
    pen.drawing.polygon(
        [body.at(x * k, y * k) for x, y in panel], shade(main, 0.7), stroke=line, stroke_width=pen.line_width * 0.7
    )
    for index, lamp in enumerate(_LAMPS):
        pen.button(body.at((-24 + index * 24) * k, 94 * k), 7 * k, lamp, line)

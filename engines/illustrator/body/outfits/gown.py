"""The summer dress: a fitted bodice, a wide skirt and a belt. A shirt and shorts for men.

In: a look or a figure's pen. Out: `Garments`, strokes. Never: limbs.
"""

from __future__ import annotations

from comic.cast import Look, Presentation
from comic.storyboard import Turn
from engines.illustrator.body.garments import Garments, Shoe, Sleeve
from engines.illustrator.body.pen import Pen
from engines.illustrator.body.skirts import draw_skirt
from engines.illustrator.body.torso import bodice, draw_belt, draw_collar, draw_neck_opening
from engines.illustrator.colour import adjusted, line_colour, shade


def garments(look: Look) -> Garments:
    """Short sleeves for half of the seeds, none for the others; men wear a summer shirt and light trousers."""
    main, _, accent = look.outfit_colours
    if look.presentation is Presentation.MASCULINE:
        return Garments(
            sleeve_colour=main,
            sleeve=Sleeve.SHORT,
            sleeve_ease=12,
            trousers=adjusted(main, -0.18, 0.35),
            shoe_colour="#6a4a34",
        )
    return Garments(
        sleeve_colour=main,
        sleeve=Sleeve.SHORT if look.seed % 2 else Sleeve.NONE,
        sleeve_ease=12,
        shoe=Shoe.PUMP,
        shoe_colour=accent,
    )


def draw(pen: Pen) -> None:
    """Skirt, bodice, neckline, belt; or a shirt with a collar and buttons."""
    body = pen.skeleton
    k = body.scale
    main, _, accent = pen.look.outfit_colours
    line = line_colour(main)
    if body.masculine:
        _draw_shirt(pen)
        return
    draw_skirt(pen, main, body.waist_y - 8 * k, body.hip_y + 190 * k, 150 * k, 5)
    pen.cloth(
        bodice(body, 3 * k, body.waist_y + 4 * k),
        main,
        folds=[[body.at(-body.chest * 0.9, 110 * k), body.at(-body.chest * 0.4, 128 * k), body.at(-10, 118 * k)]],
    )
    if body.turn is not Turn.BACK:
        draw_neck_opening(pen, 44 * k, 40 * k)
        rim = [(-41, -10), (-24, 26), (0, 45), (24, 26), (41, -10)]
        pen.drawing.ink([body.at(x * k, y * k) for x, y in rim], pen.line_width, line, 0.02, 0.02, 0.9)
        for side in (-1, 1):
            bone = [body.at(side * x * k, y * k) for x, y in ((26, 8), (12, 14), (4, 22))]
            pen.drawing.ink(bone, pen.line_width * 0.6, pen.skin_line, opacity=0.7)
    draw_belt(pen, accent, body.waist_y - 12 * k, body.waist_y + 8 * k, 4 * k)


def _draw_shirt(pen: Pen) -> None:
    body = pen.skeleton
    k = body.scale
    main = pen.look.outfit_colours[0]
    line = line_colour(main)
    pen.cloth(
        bodice(body, 6 * k, body.hip_y + 18 * k, drop=1),
        main,
        folds=[[body.at(-body.chest * 0.9, 120 * k), body.at(-body.chest * 0.4, 140 * k), body.at(-10, 132 * k)]],
        casts=12 * k,
    )
    if body.turn is Turn.BACK:
        return
    draw_neck_opening(pen, 34 * k, 28 * k)
    placket = [body.at(0, 32 * k), body.at(2 * k, body.waist_y), body.at(4 * k, body.hip_y + 20 * k)]
    pen.drawing.ink(placket, pen.line_width * 0.8, line, 0.02, 0.05, 0.6)
    draw_collar(pen, adjusted(main, 0.03), 26, 46)
    for row in range(4):
        pen.button(body.at(8 * k, (70 + row * 52) * k), 4.2 * k, shade(main, 0.8), line)

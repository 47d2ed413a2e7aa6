"""The long coat over a turtleneck.

In: a look or a figure's pen. Out: `Garments`, strokes. Never: limbs.
"""

from __future__ import annotations

from comic.cast import Look
from comic.storyboard import Turn
from engines.illustrator.body.coats import draw_coat_body
from engines.illustrator.body.garments import Garments
from engines.illustrator.body.pen import Pen
from engines.illustrator.body.poses import Stance
from engines.illustrator.body.skeleton import Skeleton
from engines.illustrator.body.torso import bodice, draw_belt, draw_lapels
from engines.illustrator.colour import line_colour, shade
from engines.illustrator.geometry import Shape

_LENGTH_UNITS = 250.0


def garments(look: Look) -> Garments:
    """Wide sleeves with turned cuffs, dark trousers."""
    main = look.outfit_colours[0]
    return Garments(sleeve_colour=main, sleeve_ease=17, cuff=shade(main), trousers="#33343f", shoe_colour="#3a2a26")


def draw(pen: Pen) -> None:
    """Turtleneck, coat to the knees (over the lap of a seated figure), lapels, belt, buttons."""
    body = pen.skeleton
    k = body.scale
    main, under, _ = pen.look.outfit_colours
    line = line_colour(main)
    pen.cloth(bodice(body, 0, body.hip_y + 8 * k, drop=20 * k), under)
    hem = draw_coat_body(pen, main, _LENGTH_UNITS)
    if body.turn is Turn.BACK:
        draw_belt(pen, shade(main, 0.5), body.waist_y + 2 * k, body.waist_y + 28 * k, 17 * k)
        if body.pose.stance is Stance.STANDING:
            vent = [body.at(0, body.hip_y + 60 * k), body.at(2 * k, body.hip_y + 150 * k), body.at(0, hem)]
            pen.drawing.ink(vent, pen.line_width, line, 0.5, 0.05)
        return
    low = body.waist_y - 46 * k
    pen.drawing.polygon([body.at(-26 * k, -14 * k), body.at(-2 * k, low), body.at(26 * k, -14 * k)], under)
    pen.drawing.polygon([body.at(8 * k, 10 * k), body.at(-2 * k, low), body.at(26 * k, -14 * k)], shade(under), 0.7)
    draw_turtleneck(pen, under)
    draw_lapels(pen, main, low, 56)
    opening = [body.at(-2 * k, low), body.at(6 * k, (body.waist_y + hem) / 2), body.at(0, hem)]
    pen.drawing.ink(opening, pen.line_width, line, 0.02, 0.05, 0.7)
    draw_belt(pen, shade(main, 0.5), body.waist_y + 2 * k, body.waist_y + 28 * k, 17 * k)
    pen.drawing.rect(
        body.across(-14 * k), body.waist_y, 30 * k, 30 * k, None, radius=4, stroke="#caa45a", stroke_width=5 * k
    )
    for side in (-1, 1):
        for row in range(2):
            pen.button(body.at(side * 30 * k, body.waist_y - (34 - 80 * row) * k), 5.5 * k, shade(main, 1.3), line)


def draw_turtleneck(pen: Pen, colour: str) -> None:
    """A high collar around the neck, in the jaw's shadow."""
    body = pen.skeleton
    k = body.scale
    roll = (
        side_collar(body)
        if body.in_profile
        else Shape(
            [
                body.corner(-29 * k, -34 * k),
                body.at(0, -28 * k),
                body.corner(29 * k, -34 * k),
                body.corner(34 * k, 8 * k),
                body.at(0, 18 * k),
                body.corner(-34 * k, 8 * k),
            ],
            tension=0.25,
        )
    )
    pen.cloth(roll, colour, (-6, -2), width_factor=0.8)
    if pen.jaw is not None:
        with pen.drawing.group(clip=roll):
            pen.drawing.fill(pen.jaw.moved(-4 * pen.light_side, 18), shade(colour), 0.9)


def side_collar(body: Skeleton) -> Shape:
    """A high collar from the side."""
    k = body.scale
    return Shape(
        [
            (body.nape_x - 1, -40 * k, 1),
            (body.throat_x + 1, -28 * k, 1),
            (body.throat_x + 6 * k, 10 * k, 1),
            (body.nape_x - 8, 2 * k, 1),
        ],
        tension=0.25,
    )

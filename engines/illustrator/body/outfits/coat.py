"""The long coat over a turtleneck.

In: a look or a figure's pen. Out: `Garments`, strokes. Never: limbs.
"""

from __future__ import annotations

from comic.cast import Look
from comic.storyboard import Turn
from engines.illustrator.body.coats import draw_coat_body
from engines.illustrator.body.collars import standing_collar
from engines.illustrator.body.garments import Garments
from engines.illustrator.body.pen import Pen
from engines.illustrator.body.poses import Stance
from engines.illustrator.body.side_fronts import draw_side_shirt
from engines.illustrator.body.skirts import hanging
from engines.illustrator.body.torso import bodice, draw_back_collar, draw_belt, draw_lapels
from engines.illustrator.colour import adjusted, line_colour, shade
from engines.illustrator.geometry import Shape, Vertex
from engines.illustrator.style.garments import BRASS, GOLD_LINE, RIB_DARKER

_LENGTH_PART = 0.84
"""How far down the thigh the coat reaches."""


def garments(look: Look) -> Garments:
    """Wide sleeves with turned cuffs, dark trousers."""
    main = look.outfit_colours[0]
    return Garments(
        sleeve_colour=main,
        sleeve_ease=17,
        cuff=adjusted(main, -RIB_DARKER),
        trousers="#33343f",
        shoe_colour="#3a2a26",
    )


def draw(pen: Pen) -> None:
    """Turtleneck, coat to the knees (over the lap of a seated figure), lapels, belt, buttons."""
    body = pen.skeleton
    k = body.scale
    main, under, _ = pen.look.outfit_colours
    pen.cloth(bodice(body, 0, body.hip_y + 8 * k, drop=20 * k), under)
    hem = draw_coat_body(pen, main, body.thigh * _LENGTH_PART / k)
    if body.turn is Turn.BACK:
        _draw_back(pen, main, hem)
        return
    low = body.waist_y - 46 * k
    if body.in_profile:
        draw_side_shirt(pen, bodice(body, 15 * k), (under, main), None, low)
    else:
        _draw_opening(pen, under, low)
    draw_turtleneck(pen, under)
    _draw_storm_flap(pen, main)
    draw_lapels(pen, main, low, 56)
    edge = ((-2 * k, low), (6 * k, (body.waist_y + hem) / 2), (0.0, hem))
    opening = [hanging(body, *body.at(*spot)) for spot in edge]
    pen.drawing.ink(opening, pen.line_width, line_colour(main), 0.02, 0.05, 0.7)
    _draw_pockets(pen, main)
    _draw_buckled_belt(pen, main)
    for side in (-1, 1):
        for row in range(2):
            button = body.at(side * 30 * k, body.waist_y - (34 - 84 * row) * k)
            pen.button(button, 6 * k, shade(main, 1.3), line_colour(main))
            pen.button(button, 2 * k, adjusted(main, -0.05), line_colour(main))


def _draw_opening(pen: Pen, under: str, low: float) -> None:
    """What is worn under the coat, between its lapels."""
    body = pen.skeleton
    k = body.scale
    pen.drawing.polygon([body.at(-26 * k, -14 * k), body.at(-2 * k, low), body.at(26 * k, -14 * k)], under)
    pen.drawing.polygon([body.at(8 * k, 10 * k), body.at(-2 * k, low), body.at(26 * k, -14 * k)], shade(under), 0.7)


def _draw_back(pen: Pen, main: str, hem: float) -> None:
    """Yoke, belt, vent and collar from behind."""
    body = pen.skeleton
    k = body.scale
    yoke = [body.at(x * body.chest, y * k) for x, y in ((-1.12, 70), (-0.5, 92), (0.0, 98), (0.5, 92), (1.12, 70))]
    pen.drawing.ink(yoke, pen.line_width * 0.8, line_colour(main), 0.05, 0.05, 0.6)
    pen.drawing.ink([(x, y + 7 * k) for x, y in yoke], 8 * k, shade(main), 0.2, 0.2, 0.3, opacity=0.7)
    draw_belt(pen, shade(main, 0.5), body.waist_y + 2 * k, body.waist_y + 28 * k, 17 * k)
    if body.pose.stance is Stance.STANDING:
        cut = ((0.0, body.hip_y + 60 * k), (2 * k, body.hip_y + 150 * k), (0.0, hem))
        vent = [hanging(body, *body.at(*spot)) for spot in cut]
        pen.drawing.ink(vent, pen.line_width, line_colour(main), 0.5, 0.05)
    draw_back_collar(pen, main, pen.look.outfit_colours[1])


def _draw_storm_flap(pen: Pen, main: str) -> None:
    """The second layer over the near shoulder, and the straps on both."""
    body = pen.skeleton
    k = body.scale
    if body.in_profile:
        return
    flap = [body.at(x * k, y * k) for x, y in ((-96, 62), (-66, 88), (-30, 96), (-14, 90))]
    pen.drawing.ink(flap, pen.line_width * 0.8, line_colour(main), 0.1, 0.1, 0.6)
    pen.drawing.ink([(x, y + 6 * k) for x, y in flap], 7 * k, shade(main), 0.2, 0.2, 0.3, opacity=0.7)


def _draw_pockets(pen: Pen, main: str) -> None:
    """Slanted welts beside the hips."""
    body = pen.skeleton
    k = body.scale
    for side in (-1,) if body.in_profile else (-1, 1):
        top, low = (
            body.at(side * body.hip * 0.52, body.hip_y - 6 * k),
            body.at(side * body.hip * 0.74, body.hip_y + 52 * k),
        )
        pen.ribbon([top, low], 9.5 * k, 13 * k, adjusted(main, 0.02), line_colour(main))


def _draw_buckled_belt(pen: Pen, main: str) -> None:
    """The belt, its tongue through the buckle and under the prong, and its end hanging from it."""
    body = pen.skeleton
    k = body.scale
    leather = shade(main, 0.5)
    if body.pose.stance is Stance.STANDING:
        hanging: list[Vertex] = [
            body.corner(16 * k, body.waist_y + 16 * k),
            body.corner(38 * k, body.waist_y + 16 * k),
            body.at(44 * k, body.waist_y + 70 * k),
            body.corner(38 * k, body.waist_y + 104 * k),
            body.corner(18 * k, body.waist_y + 98 * k),
            body.at(22 * k, body.waist_y + 60 * k),
        ]
        pen.cloth(Shape(hanging, tension=0.25), leather, (-4, -1), width_factor=0.8)
    draw_belt(pen, leather, body.waist_y + 2 * k, body.waist_y + 28 * k, 17 * k)
    x, y = body.at(1 * k, body.waist_y + 15 * k)
    tongue: list[Vertex] = [
        body.corner(-6 * k, body.waist_y + 4 * k),
        body.corner(44 * k, body.waist_y + 5 * k),
        body.at(54 * k, body.waist_y + 15 * k),
        body.corner(44 * k, body.waist_y + 25 * k),
        body.corner(-6 * k, body.waist_y + 26 * k),
    ]
    pen.cloth(Shape(tongue, tension=0.3), adjusted(leather, 0.03), (-3, -3), width_factor=0.7)
    frame = (x - 15 * k, y - 16 * k, 30 * k, 32 * k)
    for stroke, width in ((GOLD_LINE, 7.5), (BRASS, 5.0)):
        pen.drawing.rect(*frame, None, radius=4 * k, stroke=stroke, stroke_width=width * k)
    pen.drawing.line(x - 15 * k, y, x + 17 * k, y, GOLD_LINE, 6 * k)
    pen.drawing.line(x - 15 * k, y, x + 16 * k, y, BRASS, 3.6 * k)


def draw_turtleneck(pen: Pen, colour: str) -> None:
    """A high collar around the neck, in the jaw's shadow."""
    body = pen.skeleton
    roll = standing_collar(body)
    pen.cloth(roll, colour, (-6, -2), width_factor=0.8)
    if pen.jaw is not None:
        with pen.drawing.group(clip=roll):
            pen.drawing.fill(pen.jaw.moved(-4 * pen.light_side, 18), shade(colour), 0.9)

"""Jackets over shirts: the school uniform and the suit.

In: a look or a figure's pen. Out: `Garments`, strokes. Never: limbs.
"""

from __future__ import annotations

from comic.cast import Look, Outfit, Presentation
from comic.storyboard import Turn
from engines.illustrator.body.garments import Garments, Shoe
from engines.illustrator.body.pen import Pen
from engines.illustrator.body.skirts import draw_skirt
from engines.illustrator.body.torso import bodice, draw_collar, draw_lapels, draw_neck_opening
from engines.illustrator.colour import adjusted, line_colour, mixed, shade
from engines.illustrator.geometry import Shape

_GOLD = "#e7c874"


def _in_uniform(look: Look) -> bool:
    return look.outfit is Outfit.UNIFORM


def garments(look: Look) -> Garments:
    """The jacket's sleeves; trousers for men, a skirt (drawn with the torso) for women."""
    jacket = look.outfit_colours[0]
    feminine = look.presentation is Presentation.FEMININE
    if _in_uniform(look):
        return Garments(
            sleeve_colour=jacket,
            sleeve_ease=9,
            trousers=None if feminine else adjusted(jacket, -0.03, 0.6),
            socks="#26263a" if feminine else None,
            shoe_colour="#4a3029",
        )
    return Garments(
        sleeve_colour=jacket,
        sleeve_ease=11,
        trousers=None if feminine else jacket,
        tights="#4a3f48" if feminine else None,
        shoe=Shoe.PUMP if feminine else Shoe.LOAFER,
        shoe_colour="#2a2226",
    )


def draw(pen: Pen) -> None:
    """Shirt, skirt, jacket, lapels, tie or ribbon."""
    body, look = pen.skeleton, pen.look
    k = body.scale
    jacket, shirt, accent = look.outfit_colours
    feminine = not body.masculine
    uniform = _in_uniform(look)
    line = line_colour(jacket)
    pen.cloth(bodice(body, 0, body.hip_y + 8 * k, drop=12 * k), shirt)
    if feminine and uniform:
        skirt = mixed(jacket, accent, 0.35) if look.seed % 2 else adjusted(jacket, 0.03)
        draw_skirt(pen, skirt, body.waist_y + 16 * k, body.hip_y + 118 * k, 118 * k)
    elif feminine:
        draw_skirt(pen, jacket, body.waist_y + 16 * k, body.hip_y + 130 * k, 92 * k, 3)
    low = body.waist_y - (30 if uniform else 10) * k
    hem = body.hip_y + (14 if feminine else 34) * k
    front = bodice(body, 9 * k, hem, drop=3)
    if body.turn is Turn.BACK:
        pen.cloth(front, jacket, folds=[[body.at(0, 40 * k), body.at(1, body.waist_y), body.at(0, hem)]])
        return
    pen.cloth(
        front,
        jacket,
        folds=[
            [
                body.at(-body.waist * 0.9, body.waist_y - 14 * k),
                body.at(-body.waist * 0.4, body.waist_y - 2 * k),
                body.at(-6, body.waist_y - 10 * k),
            ],
            [
                body.at(body.waist * 0.9, body.waist_y - 6 * k),
                body.at(body.waist * 0.45, body.waist_y + 4 * k),
                body.at(10, body.waist_y - 2 * k),
            ],
        ],
        casts=12 * k,
    )
    pen.drawing.polygon([body.at(-30 * k, -14 * k), body.at(0, low), body.at(30 * k, -14 * k)], shirt)
    pen.drawing.polygon([body.at(8 * k, 20 * k), body.at(0, low), body.at(30 * k, -14 * k)], shade(shirt), 0.7)
    draw_neck_opening(pen, 22 * k, 26 * k)
    if feminine and uniform:
        _draw_ribbon(pen, accent)
    elif not feminine:
        _draw_tie(pen, accent, low - (6 if uniform else 0) * k)
    draw_lapels(pen, jacket, low)
    draw_collar(pen, shirt, 20, 40)
    opening = [body.at(0, low), body.at(2 * k, body.hip_y - 30 * k), body.at(14 * k, hem + 3 * k)]
    pen.drawing.ink(opening, pen.line_width * 0.9, line, 0.05, 0.05, 0.6)
    for row in range(2):
        pen.button(body.at(10 * k, low + (20 + 44 * row) * k), 5.2 * k, _GOLD if uniform else shade(jacket), line)
    _draw_breast(pen, uniform, line)


def _draw_breast(pen: Pen, uniform: bool, line: str) -> None:
    """The school's badge, or a suit's pocket square."""
    body = pen.skeleton
    k = body.scale
    if uniform:
        badge = Shape(
            [
                body.corner(48 * k, 84 * k),
                body.corner(72 * k, 82 * k),
                body.at(72 * k, 104 * k),
                body.corner(60 * k, 116 * k),
                body.at(48 * k, 104 * k),
            ],
            tension=0.3,
        )
        pen.drawing.path(badge.path(), _GOLD, stroke=line, stroke_width=pen.line_width * 0.5)
        return
    square = [body.at(46 * k, 92 * k), body.at(74 * k, 88 * k), body.at(73 * k, 96 * k), body.at(47 * k, 100 * k)]
    pen.drawing.polygon(square, "#f7f7f7", stroke=line, stroke_width=pen.line_width * 0.4)


def _draw_tie(pen: Pen, colour: str, end_y: float) -> None:
    body = pen.skeleton
    k = body.scale
    blade = Shape(
        [
            body.corner(-7 * k, 36 * k),
            body.corner(7 * k, 36 * k),
            body.corner(14 * k, end_y - 18 * k),
            body.corner(0, end_y),
            body.corner(-14 * k, end_y - 18 * k),
        ]
    )
    knot = Shape(
        [
            body.corner(-10 * k, 16 * k),
            body.corner(10 * k, 16 * k),
            body.corner(7 * k, 36 * k),
            body.corner(-7 * k, 36 * k),
        ]
    )
    pen.cloth(blade, colour, (-5, 0), width_factor=0.8)
    pen.cloth(knot, colour, (-4, 0), width_factor=0.8)


def _draw_ribbon(pen: Pen, colour: str) -> None:
    body = pen.skeleton
    k = body.scale
    y = 34 * k
    for side in (-1, 1):
        loop = Shape(
            [
                body.corner(0, y),
                body.at(side * 22 * k, y - 20 * k),
                body.at(side * 40 * k, y - 14 * k),
                body.at(side * 38 * k, y + 16 * k),
                body.at(side * 20 * k, y + 16 * k),
            ],
            tension=0.34,
        )
        tail = Shape(
            [body.corner(0, y + 4 * k), body.corner(side * 20 * k, y + 50 * k), body.corner(side * 6 * k, y + 46 * k)],
            tension=0.2,
        )
        pen.cloth(loop, colour, (-4, -3), width_factor=0.8)
        pen.cloth(tail, colour, (-3, -1), width_factor=0.8)
    x, _ = body.at(0, y)
    pen.drawing.ellipse(x, y, 9 * k, 10 * k, colour, stroke=line_colour(colour), stroke_width=pen.line_width * 0.7)

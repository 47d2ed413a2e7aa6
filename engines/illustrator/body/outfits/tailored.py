"""Jackets over shirts: the school uniform and the suit.

In: a look or a figure's pen. Out: `Garments`, strokes. Never: limbs.
"""

from __future__ import annotations

from comic.cast import Age, Look, Outfit, Presentation
from comic.storyboard import Turn
from engines.illustrator.body.garments import Garments, Shoe
from engines.illustrator.body.pen import Pen
from engines.illustrator.body.prints import Motif, Print
from engines.illustrator.body.side_fronts import draw_side_ribbon, draw_side_shirt
from engines.illustrator.body.skirts import draw_skirt, under_top
from engines.illustrator.body.torso import (
    bodice,
    draw_back_collar,
    draw_collar,
    draw_lapels,
    draw_neck_opening,
    draw_pocket_flap,
    torso_folds,
)
from engines.illustrator.colour import adjusted, line_colour, mixed, shade
from engines.illustrator.geometry import Shape, Spot, Vertex
from engines.illustrator.style.garments import BRASS, PAPER_WHITE

_UNIFORM_SKIRT_PART = 0.52
_PENCIL_SKIRT_PART = 0.84
"""How far down the thigh a skirt reaches."""

_BREAST = {False: (33.0, 106.0), True: (44.0, 82.0)}
"""Where a breast pocket begins on a feminine and a masculine figure: clear of lapel and armhole."""


def _in_uniform(look: Look) -> bool:
    return look.outfit is Outfit.UNIFORM


def _skirt_colour(look: Look) -> str:
    """A checked skirt in a mixture of jacket and accent for half of the schools, else the jacket's own."""
    jacket, _, accent = look.outfit_colours
    return mixed(jacket, accent, 0.35) if _is_checked(look) else adjusted(jacket, 0.04)


def _is_checked(look: Look) -> bool:
    """A school's skirts are alike: the colours decide, not the seed."""
    return sum(look.outfit_colours[0].encode()) % 2 == 1


def garments(look: Look) -> Garments:
    """The jacket's sleeves; trousers for men, a skirt (drawn with the torso) for women."""
    jacket, _, accent = look.outfit_colours
    feminine = look.presentation is Presentation.FEMININE
    if _in_uniform(look):
        skirt = _skirt_colour(look)
        return Garments(
            sleeve_colour=jacket,
            sleeve_ease=9,
            trousers=None if feminine else adjusted(jacket, -0.03, 0.6),
            socks="#26263a" if feminine else None,
            shoe_colour="#4a3029",
            printed=Print(skirt, adjusted(accent, 0.12), Motif.CHECKS, 34, 0.32) if _is_checked(look) else None,
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
    pen.cloth(bodice(body, 0, body.hip_y + 8 * k, drop=12 * k), shirt)
    if feminine:
        _draw_skirt(pen, uniform)
    hem = body.hip_y + (14 if feminine else 34) * k
    front = bodice(body, 9 * k, hem, flare=4 * k, drop=3)
    folds = torso_folds(body)
    pen.cloth(front, jacket, (-13, -4), folds=(folds[0], *folds[3:]), casts=12 * k)
    if body.turn is Turn.BACK:
        _draw_back(pen, jacket, shirt, hem)
        return
    low = body.waist_y - (30 if uniform else 10) * k
    if body.in_profile:
        draw_side_shirt(pen, front, (shirt, jacket), None if feminine else accent, low)
        draw_lapels(pen, jacket, low)
        draw_collar(pen, shirt, 20, 40)
        if feminine and uniform:
            draw_side_ribbon(pen, accent)
        _draw_front(pen, jacket, low, hem)
        return
    pen.drawing.polygon([body.at(-30 * k, -14 * k), body.at(0, low), body.at(30 * k, -14 * k)], shirt)
    pen.drawing.polygon([body.at(8 * k, 20 * k), body.at(0, low), body.at(30 * k, -14 * k)], shade(shirt), 0.7)
    draw_neck_opening(pen, 22 * k, 26 * k)
    if feminine and uniform:
        _draw_ribbon(pen, accent)
    elif not feminine:
        _draw_tie(pen, accent, low - (6 if uniform else 0) * k, striped=uniform)
    draw_lapels(pen, jacket, low)
    if uniform:
        _pipe_lapels(pen, low, mixed(accent, PAPER_WHITE, 0.35))
    draw_collar(pen, shirt, 20, 40)
    _draw_front(pen, jacket, low, hem)
    _draw_breast(pen, uniform)


def _draw_skirt(pen: Pen, uniform: bool) -> None:
    body, look = pen.skeleton, pen.look
    k = body.scale
    top_y, half = under_top(body, body.waist_y + 16 * k)
    if uniform:
        hem = body.hip_y + body.thigh * _UNIFORM_SKIRT_PART
        draw_skirt(pen, _skirt_colour(look), top_y, hem, body.hip + 44 * k, 9, half, crisp=True)
        return
    longer = 0.12 if look.age in (Age.MIDDLE_AGED, Age.ELDER) else 0.0
    hem = body.hip_y + body.thigh * (_PENCIL_SKIRT_PART + longer)
    draw_skirt(pen, look.outfit_colours[0], top_y, hem, body.hip + 2 * k, 1, half)


def _draw_back(pen: Pen, jacket: str, shirt: str, hem: float) -> None:
    """The middle seam with its vent, two darts, and the collar."""
    body = pen.skeleton
    k = body.scale
    pen.seam([body.at(0, 18 * k), body.at(1 * k, body.waist_y), body.at(0, hem)], jacket)
    pen.drawing.ink([body.at(0, body.hip_y - 34 * k), body.at(3 * k, hem)], pen.line_width, line_colour(jacket), 0.4, 0)
    for side in (-1, 1):
        dart = [body.at(side * body.chest * 0.5, 120 * k), body.at(side * body.waist * 0.5, body.waist_y)]
        pen.seam([*dart, body.at(side * body.hip * 0.52, hem - 20 * k)], jacket, 0.45)
    draw_back_collar(pen, jacket, shirt)


def _draw_front(pen: Pen, jacket: str, low: float, hem: float) -> None:
    """The buttoned edge with its rounded corner, the pockets, the buttons."""
    body = pen.skeleton
    k = body.scale
    line = line_colour(jacket)
    below = pen.garments.trousers or (_skirt_colour(pen.look) if _in_uniform(pen.look) else jacket)
    cut: list[Vertex] = [
        body.corner(9 * k, hem - 34 * k),
        body.at(16 * k, hem - 6 * k),
        body.corner(34 * k, hem + 7 * k),
        body.corner(-22 * k, hem + 7 * k),
        body.at(2 * k, hem - 8 * k),
    ]
    if not body.in_profile:
        pen.drawing.fill(Shape(cut, tension=0.25), shade(below, 0.6))
    for edge in (
        [
            body.at(0, low),
            body.at(3 * k, body.hip_y - 30 * k),
            body.at(16 * k, hem - 6 * k),
            body.at(34 * k, hem + 5 * k),
        ],
        [body.at(9 * k, hem - 34 * k), body.at(2 * k, hem - 8 * k), body.at(-22 * k, hem + 5 * k)],
    ):
        pen.drawing.ink(edge, pen.line_width * 0.9, line, 0.05, 0.05, 0.6)
    for side in (-1,) if body.in_profile else (-1, 1):
        draw_pocket_flap(pen, jacket, side * body.hip / k * 0.62, body.waist_y + 46 * k, 36)
    for row in range(2):
        button = BRASS if _in_uniform(pen.look) else shade(jacket)
        pen.button(body.at(10 * k, low + (20 + 44 * row) * k), 5.2 * k, button, line)


def _pipe_lapels(pen: Pen, low: float, colour: str) -> None:
    """A light edge along the lapels of a uniform."""
    body = pen.skeleton
    k = body.scale
    if body.in_profile:
        return
    for side in (-1, 1):
        edge = [
            body.at(side * 56 * k, 58 * k),
            body.at(side * 34 * k, (58 * k + low) / 2 + 8 * k),
            body.at(side * 7 * k, low - 6 * k),
        ]
        pen.drawing.ink([(x - side * 3 * k, y - 3 * k) for x, y in edge], 3 * k, colour, 0.05, 0.2, 0.6)


def _draw_breast(pen: Pen, uniform: bool) -> None:
    """The school's badge, or a suit's pocket square."""
    body = pen.skeleton
    k = body.scale
    line = line_colour(pen.look.outfit_colours[0])
    left, top = (part * k for part in _BREAST[body.masculine])

    def on_breast(x: float, y: float) -> Spot:
        return body.at(pen.left_breast * (left + x * k), top + y * k)

    if uniform:
        outline = ((0, 2, 1), (22, 0, 1), (22, 20, 0), (11, 32, 1), (0, 20, 0))
        badge = Shape([(*on_breast(x, y), corner) for x, y, corner in outline], tension=0.3)
        pen.drawing.path(badge.path(), BRASS, stroke=line, stroke_width=pen.line_width * 0.5)
        pen.drawing.ellipse(*on_breast(11, 13), 5 * k, 6 * k, pen.look.outfit_colours[2])
        return
    square = [on_breast(x, y) for x, y in ((1, 10), (25, 6), (24, 14), (2, 18))]
    pen.drawing.polygon(square, PAPER_WHITE, stroke=line, stroke_width=pen.line_width * 0.4)


def _draw_tie(pen: Pen, colour: str, end_y: float, striped: bool) -> None:
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
    if striped:
        with pen.drawing.group(clip=blade):
            for row in range(5):
                y = (52 + row * 26) * k
                pen.drawing.line(
                    *body.at(-18 * k, y + 16 * k), *body.at(18 * k, y - 4 * k), shade(PAPER_WHITE, 0.2), 4 * k, 0.75
                )
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
        pen.cloth(tail, colour, (-3, -1), width_factor=0.8)
        crease = [body.at(side * 4 * k, y), body.at(side * 18 * k, y - 3 * k), body.at(side * 28 * k, y - 6 * k)]
        pen.cloth(loop, colour, (-4, -3), folds=[crease], width_factor=0.8)
    x, _ = body.at(0, y)
    pen.drawing.ellipse(x, y, 9 * k, 10 * k, colour, stroke=line_colour(colour), stroke_width=pen.line_width * 0.7)

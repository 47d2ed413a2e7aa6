"""Pyjamas: a loose buttoned top with an open collar and piping, and trousers of the same print.

In: a look or a figure's pen. Out: `Garments`, strokes. Never: limbs.

Of the colours the first is the cloth's, the second the print's and the piping's, the third the buttons' and trim's.
"""

from __future__ import annotations

from comic.cast import Look
from comic.storyboard import Turn
from engines.illustrator.body.garments import Garments, Shoe
from engines.illustrator.body.pen import Pen
from engines.illustrator.body.prints import Motif, Print
from engines.illustrator.body.torso import bodice, draw_collar, draw_neck_opening, torso_folds
from engines.illustrator.colour import adjusted, line_colour
from engines.illustrator.geometry import Shape

_MOTIFS = (Motif.DOTS, Motif.STRIPES, Motif.CHECKS)


def garments(look: Look) -> Garments:
    """Wide sleeves and legs with piped cuffs; slippers."""
    cloth, second, accent = look.outfit_colours
    return Garments(
        sleeve_colour=cloth,
        sleeve_ease=20,
        cuff=adjusted(accent, 0.06),
        trousers=cloth,
        trouser_ease=24,
        shoe=Shoe.SLIPPER,
        shoe_colour=accent,
        tights="#f6f2ec",
        printed=Print(cloth, second, _MOTIFS[look.seed % len(_MOTIFS)]),
    )


def draw(pen: Pen) -> None:
    """The top with its print, piping, collar, buttons and breast pocket."""
    body = pen.skeleton
    k = body.scale
    cloth, second, accent = pen.look.outfit_colours
    hem = body.hip_y + 40 * k
    top = bodice(body, 15 * k, hem, flare=5 * k, drop=2)
    pen.cloth(top, cloth, (-13, -4), folds=torso_folds(body), casts=14 * k)
    half = body.hip + 15 * k
    piped = [(body.across(-half), hem - 10 * k), (body.across(0), hem - 5 * k), (body.across(half), hem - 10 * k)]
    pen.drawing.ink(piped, 4.5 * k, accent, 0, 0, 1.0)
    if body.turn is Turn.BACK:
        return
    draw_neck_opening(pen, 42 * k, 28 * k)
    front = [body.at(3 * k, 42 * k), body.at(5 * k, body.waist_y), body.at(7 * k, hem)]
    pen.drawing.ink(front, 4.5 * k, accent, 0, 0, 1.0)
    draw_collar(pen, adjusted(second, -0.01), 34, 60)
    _pipe_collar(pen, accent)
    for row in range(4):
        pen.button(body.at(-5 * k, (74 + row * 50) * k), 5 * k, second, line_colour(accent))
    if not body.in_profile:
        k_left = k * pen.left_breast
        pocket = [body.corner(x * k_left, y * k) for x, y in ((22, 98), (50, 96), (49, 134), (36, 142), (23, 136))]
        pen.cloth(Shape(pocket, tension=0.15), cloth, (-4, -3), width_factor=0.7)
        pen.drawing.ink([body.at(22 * k_left, 101 * k), body.at(50 * k_left, 99 * k)], 4.5 * k, accent, 0, 0, 1.0)


def _pipe_collar(pen: Pen, colour: str) -> None:
    body = pen.skeleton
    k = body.scale
    if body.in_profile:
        return
    for side in (-1, 1):
        rim = [body.at(side * x * k, y * k) for x, y in ((40, 0), (33, 26), (25, 47))]
        pen.drawing.ink(rim, 3.6 * k, colour, 0, 0, 1.0)

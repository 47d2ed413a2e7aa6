"""The summer dress: a fitted bodice, a wide skirt and a belt. A shirt and light trousers for men.

In: a look or a figure's pen. Out: `Garments`, strokes. Never: limbs.
"""

from __future__ import annotations

from comic.cast import Age, Look, Presentation
from comic.storyboard import Turn
from engines.illustrator.body.garments import Garments, Shoe, Sleeve
from engines.illustrator.body.pen import Pen
from engines.illustrator.body.prints import Motif, Print
from engines.illustrator.body.skirts import draw_skirt
from engines.illustrator.body.torso import (
    bodice,
    draw_back_collar,
    draw_belt,
    draw_collar,
    draw_neck_opening,
    torso_folds,
)
from engines.illustrator.colour import adjusted, line_colour, shade
from engines.illustrator.geometry import Shape

_HEM_PART = {Age.CHILD: 0.72, Age.TEEN: 0.78, Age.ADULT: 0.92, Age.MIDDLE_AGED: 1.2, Age.ELDER: 1.3}
"""How far down the thigh (and, past 1, the shin) the skirt reaches."""

_NECKLINE_UNITS = 38.0
"""How far from the middle the neckline begins on the shoulders."""

_MOTIFS = (None, Motif.SPRIGS, Motif.DOTS)


def garments(look: Look) -> Garments:
    """Short sleeves for half of the seeds, none for the others; men wear a summer shirt and light trousers."""
    main, second, accent = look.outfit_colours
    motif = _MOTIFS[look.seed % len(_MOTIFS)]
    printed = Print(main, second, motif, 30, 0.75) if motif else None
    if look.presentation is Presentation.MASCULINE:
        return Garments(
            sleeve_colour=main,
            sleeve=Sleeve.SHORT,
            sleeve_ease=12,
            trousers=adjusted(main, -0.18, 0.35),
            shoe_colour="#6a4a34",
            printed=printed,
        )
    return Garments(
        sleeve_colour=main,
        sleeve=Sleeve.SHORT if look.seed % 2 else Sleeve.NONE,
        sleeve_ease=12,
        side_ease=3,
        shoe=Shoe.SLIPPER if look.age is Age.CHILD else Shoe.PUMP,
        shoe_colour=accent,
        printed=printed,
    )


def draw(pen: Pen) -> None:
    """Skirt, bodice, neckline, belt; or a shirt with a collar and buttons."""
    if pen.skeleton.masculine:
        _draw_shirt(pen)
    else:
        _draw_dress(pen)


def _draw_dress(pen: Pen) -> None:
    body, look = pen.skeleton, pen.look
    k = body.scale
    main, second, accent = look.outfit_colours
    along = body.thigh * _HEM_PART[look.age]
    trim = second if look.seed % 2 else None
    draw_skirt(pen, main, body.waist_y - 8 * k, body.hip_y + along, body.hip + along * 0.26, 6, trim=trim)
    bare = pen.garments.sleeve is Sleeve.NONE
    neck = None if body.turn is Turn.BACK else _NECKLINE_UNITS * k
    pen.flesh(bodice(body, 0, body.waist_y, neck=None if neck is None else 12 * k), width_factor=1.0)
    top = bodice(body, 3 * k, body.waist_y + 4 * k, sleeveless=bare, neck=neck)
    pen.cloth(top, main, folds=torso_folds(body)[:5])
    if body.turn is Turn.BACK:
        zipper = [body.at(0, 0), body.at(1 * k, 90 * k), body.at(0, body.waist_y)]
        pen.seam(zipper, main)
        _draw_bow(pen, accent)
        return
    draw_neck_opening(pen, 47.5 * k, 40 * k)
    rim = [body.at(x * k, y * k) for x, y in ((-37, -8), (-24, 26), (0, 45), (24, 26), (37, -8))]
    if body.in_profile:
        rim = [(body.nape_x - 3, -12 * k), (0, -2 * k), (body.throat_x + 3, 4 * k)]
    pen.drawing.ink(rim, 7 * k, line_colour(second), 0.02, 0.02, 0.9)
    pen.drawing.ink(rim, 5 * k, second, 0.02, 0.02, 0.9)
    for side in (-1, 1):
        bone = [body.at(side * x * k, y * k) for x, y in ((26, 8), (12, 14), (4, 22))]
        pen.drawing.ink(bone, pen.line_width * 0.6, pen.skin_line, opacity=0.7)
        if not body.in_profile:
            seam = [body.at(side * x * k, y * k) for x, y in ((44, 96), (36, 130), (30, 198))]
            pen.seam(seam, main, 0.5)
    draw_belt(pen, accent, body.waist_y - 12 * k, body.waist_y + 8 * k, 4 * k)


def _draw_bow(pen: Pen, colour: str) -> None:
    """The belt's bow on the back."""
    body = pen.skeleton
    k = body.scale
    y = body.waist_y - 2 * k
    draw_belt(pen, colour, body.waist_y - 12 * k, body.waist_y + 8 * k, 4 * k)
    for side in (-1, 1):
        end = [
            body.corner(0, y),
            body.at(side * 12 * k, y + 40 * k),
            body.corner(side * 26 * k, y + 74 * k),
            body.corner(side * 8 * k, y + 80 * k),
        ]
        loop = [
            body.corner(0, y),
            body.at(side * 26 * k, y - 22 * k),
            body.at(side * 44 * k, y - 4 * k),
            body.at(side * 22 * k, y + 12 * k),
        ]
        pen.cloth(Shape(end, tension=0.3), colour, (-3, -2), width_factor=0.75)
        pen.cloth(Shape(loop), colour, (-4, -3), width_factor=0.75)
    pen.cloth(pen.ellipse_shape(body.at(0, y), 9 * k, 10 * k), colour, (-3, -3), width_factor=0.75)


def _draw_shirt(pen: Pen) -> None:
    body = pen.skeleton
    k = body.scale
    main, second, _ = pen.look.outfit_colours
    line = line_colour(main)
    hem = body.hip_y + 20 * k
    pen.cloth(bodice(body, 8 * k, hem, flare=4 * k, drop=1), main, folds=torso_folds(body), casts=12 * k)
    if body.turn is Turn.BACK:
        pen.seam([body.at(x * body.chest, y * k) for x, y in ((-0.98, 46), (0.0, 54), (0.98, 46))], main)
        draw_back_collar(pen, adjusted(main, 0.02))
        return
    draw_neck_opening(pen, 34 * k, 28 * k)
    for x, opacity in ((0.0, 0.9), (15.0, 0.6)):
        pen.seam([body.at(x * k, 32 * k), body.at((x + 2) * k, body.waist_y), body.at((x + 4) * k, hem)], main, opacity)
    draw_collar(pen, adjusted(main, 0.03), 26, 46)
    for row in range(5):
        pen.button(body.at(8 * k, (66 + row * 48) * k), 4.2 * k, shade(second, 0.4), line)
    if not body.in_profile:
        k_left = k * pen.left_breast
        pocket = [body.corner(x * k_left, y * k) for x, y in ((34, 88), (70, 86), (69, 124), (52, 132), (35, 125))]
        pen.cloth(Shape(pocket, tension=0.15), main, (-4, -3), width_factor=0.65)
        pen.seam([body.at(34 * k_left, 97 * k), body.at(70 * k_left, 95 * k)], main)

"""A bib apron over a shirt: for cooks, bakers, baristas and florists.

In: a look or a figure's pen. Out: `Garments`, strokes. Never: limbs.

Of the colours the first is the apron's, the second the shirt's, the third the neckerchief's and the pocket's trim.
"""

from __future__ import annotations

from comic.cast import Look
from comic.storyboard import Turn
from engines.illustrator.body.garments import Garments, Shoe, Sleeve
from engines.illustrator.body.laps import draw_lap
from engines.illustrator.body.leg_room import LegRoom
from engines.illustrator.body.pen import Pen
from engines.illustrator.body.poses import Stance
from engines.illustrator.body.skirts import draw_skirt, hanging, hung
from engines.illustrator.body.torso import bodice, draw_collar, draw_neck_opening, torso_folds
from engines.illustrator.colour import adjusted, line_colour, shade
from engines.illustrator.geometry import Shape, Vertex
from engines.illustrator.style.garments import STEEL

_TROUSERS = "#4a4650"
_APRON_UNITS = 150.0
_LAP_PART = 0.86
"""How much of the thighs an apron covers of somebody who sits."""

_BIB_TOP_UNITS = 62.0

_SHIRT_UNITS, _TUCKED_UNITS = 16.0, -14.0
"""How far below the hips the shirt ends, hanging and under an apron's lap: no tail looks out behind it."""


def garments(look: Look) -> Garments:
    """Sleeves rolled up for half of the seeds, dark trousers, soft shoes."""
    shirt = look.outfit_colours[1]
    rolled = look.seed % 2 == 0
    return Garments(
        sleeve_colour=shirt,
        sleeve=Sleeve.SHORT if rolled else Sleeve.LONG,
        sleeve_ease=12,
        cuff=None if rolled else shade(shirt, 0.7),
        trousers=_TROUSERS,
        shoe=Shoe.SNEAKER,
        shoe_colour="#5a4a44",
        sole_colour="#e9e2d8",
    )


def draw(pen: Pen) -> None:
    """Shirt and collar, then the apron's skirt, bib, straps and pocket; from behind its straps and bow."""
    body = pen.skeleton
    k = body.scale
    apron, shirt, accent = pen.look.outfit_colours
    seated = body.pose.stance is Stance.SEATED
    if seated and body.turn is Turn.BACK:
        draw_lap(pen, apron, body.waist_y, body.thigh * _LAP_PART)
    under_lap = seated and body.turn is not Turn.BACK
    top = bodice(body, 7 * k, body.hip_y + (_TUCKED_UNITS if under_lap else _SHIRT_UNITS) * k, drop=2)
    pen.cloth(top, shirt, folds=torso_folds(body), casts=12 * k)
    if body.turn is Turn.BACK:
        _draw_back(pen, apron, top)
        return
    draw_neck_opening(pen, 28 * k, 27 * k)
    _draw_skirt(pen, apron)
    _draw_bib(pen, apron)
    draw_collar(pen, adjusted(shirt, 0.02), 26, 48)
    _draw_neckerchief(pen, accent)
    _draw_pocket(pen, apron, accent)


def _draw_skirt(pen: Pen, colour: str) -> None:
    """From the waist over hips and thighs, over the shirt also of somebody who sits."""
    body = pen.skeleton
    k = body.scale
    stance = body.pose.stance
    hem = body.hip_y + _APRON_UNITS * k
    if stance is Stance.SEATED:
        draw_lap(pen, colour, body.waist_y, body.thigh * _LAP_PART, body.waist + 7 * k)
        return
    if stance is not Stance.STANDING:
        draw_skirt(pen, colour, body.waist_y, hem, body.hip, 2)
        return
    if body.in_profile:
        _draw_side(pen, colour, hem)
        return
    waist, hip = body.waist + 7 * k, body.hip + 9 * k
    left, right = LegRoom(body, pen.garments.trouser_ease * k).hem_ends(hem, hip + 4 * k)
    outline: list[Vertex] = [
        body.rim(-waist, body.waist_y - 8 * k),
        body.rim(waist, body.waist_y - 8 * k),
        (body.across(hip), body.hip_y + 16 * k),
        (right, hem, 1),
        (body.across(0), hem + 9 * k),
        (left, hem, 1),
        (body.across(-hip), body.hip_y + 16 * k),
    ]
    folds = [
        [
            body.at(-waist * 0.7, body.waist_y + 12 * k),
            body.at(-hip * 0.66, body.hip_y + 40 * k),
            body.at(-hip * 0.7, hem - 26 * k),
        ],
        [
            body.at(waist * 0.74, body.waist_y + 8 * k),
            body.at(hip * 0.72, body.hip_y + 30 * k),
            body.at(hip * 0.8, hem - 40 * k),
        ],
    ]
    pen.cloth(Shape(hung(body, outline), tension=0.3), colour, (-14, -4), folds=folds, casts=18 * k)
    stitched = [(left + 3 * k, hem - 9 * k), (body.across(0), hem - 1 * k), (right - 3 * k, hem - 9 * k)]
    pen.seam([hanging(body, *spot) for spot in stitched], colour)


def _draw_side(pen: Pen, colour: str, hem: float) -> None:
    """The same from the side: cloth before the legs, which ends on the hip, and the bow of its band behind."""
    body = pen.skeleton
    k = body.scale
    waist, hip = body.waist + 7 * k, body.hip + 9 * k
    _, right = LegRoom(body, pen.garments.trouser_ease * k).hem_ends(hem, hip + 4 * k)
    edge = [body.across(part * hip) for part in (-0.55, -0.5, -0.42)]
    outline: list[Vertex] = [
        (edge[0], body.waist_y - 8 * k, 1),
        body.rim(waist, body.waist_y - 8 * k),
        (body.across(hip), body.hip_y + 16 * k),
        (right, hem, 1),
        (edge[2] + 20 * k, hem + 4 * k),
        (edge[2], hem - 4 * k, 1),
        (edge[1], body.hip_y + 16 * k),
    ]
    low = body.hip_y + 40 * k
    folds = [[(edge[0] + 16 * k, body.waist_y + 12 * k), (edge[1] + 14 * k, low), (edge[2] + 12 * k, hem - 30 * k)]]
    pen.cloth(Shape(hung(body, outline), tension=0.3), colour, (-10, -4), folds=folds, casts=18 * k)
    back, y = body.across(-body.waist), body.waist_y + 2 * k
    for end in ((-26, 52), (-8, 66)):
        tail = [(back - 2 * k, y), (back + (end[0] - 6) * k, y + end[1] * 0.5 * k), (back + end[0] * k, y + end[1] * k)]
        pen.ribbon(tail, 7 * k, 10 * k, shade(colour, 0.5), line_colour(colour))


def _draw_bib(pen: Pen, colour: str) -> None:
    body = pen.skeleton
    k = body.scale
    top = _BIB_TOP_UNITS * k
    for side in (-1,) if body.in_profile else (-1, 1):
        strap = [body.at(side * 42 * k, top + 8 * k), body.at(side * 44 * k, 26 * k), body.at(side * 36 * k, -8 * k)]
        pen.ribbon(strap, 11 * k, 15 * k, colour, line_colour(colour))
    low = body.waist_y
    half = body.waist + 6 * k
    bib = Shape(
        [
            body.corner(-48 * k, top),
            body.at(0, top + 4 * k),
            body.corner(48 * k, top),
            body.at(56 * k, top + 50 * k),
            body.corner(half, low - 6 * k),
            body.corner(half, low + 8 * k),
            body.corner(-half, low + 8 * k),
            body.corner(-half, low - 6 * k),
            body.at(-56 * k, top + 50 * k),
        ],
        tension=0.25,
    )
    pen.cloth(bib, colour, (-9, -3))
    pen.seam([body.at(-44 * k, top + 9 * k), body.at(0, top + 13 * k), body.at(44 * k, top + 9 * k)], colour)
    for side in (-1, 1):
        if not body.in_profile:
            pen.button(body.at(side * 41 * k, top + 9 * k), 4.5 * k, STEEL, line_colour(STEEL))
    tie = [body.at(-half, low), body.at(0, low + 5 * k), body.at(half, low)]
    pen.ribbon(tie, 8 * k, 11 * k, shade(colour, 0.5), line_colour(colour))


def _draw_pocket(pen: Pen, colour: str, trim: str) -> None:
    """One broad pocket with a seam down its middle and a cloth hanging from it."""
    body = pen.skeleton
    k = body.scale
    if body.in_profile or body.pose.stance is not Stance.STANDING:
        return
    top, low = body.waist_y + 46 * k, body.waist_y + 112 * k
    pocket = Shape(
        [body.corner(-46 * k, top), body.corner(46 * k, top), body.corner(42 * k, low), body.corner(-42 * k, low)]
    )
    pen.cloth(pocket, adjusted(colour, 0.025), (-5, -3), width_factor=0.75)
    pen.drawing.ink([body.at(-46 * k, top + 3 * k), body.at(46 * k, top + 3 * k)], 6 * k, trim, 0, 0, 1.0)
    pen.seam([body.at(0, top + 6 * k), body.at(0, low)], colour)


def _draw_neckerchief(pen: Pen, colour: str) -> None:
    body = pen.skeleton
    k = body.scale
    if body.in_profile:
        return
    for side in (-1, 1):
        end = Shape(
            [
                body.corner(0, 24 * k),
                body.at(side * 13 * k, 40 * k),
                body.corner(side * 22 * k, 58 * k),
                body.corner(side * 3 * k, 48 * k),
            ],
            tension=0.25,
        )
        pen.cloth(end, colour, (-3, -2), width_factor=0.7)
    pen.cloth(pen.ellipse_shape(body.at(0, 25 * k), 8 * k, 7 * k), colour, (-3, -2), width_factor=0.7)


def _draw_back(pen: Pen, colour: str, shirt: Shape) -> None:
    body = pen.skeleton
    k = body.scale
    for side in (-1, 1):
        strap = [
            body.at(side * 48 * k, -40 * k),
            body.at(side * 34 * k, 10 * k),
            body.at(-side * 6 * k, 110 * k),
            body.at(-side * body.waist, body.waist_y - 4 * k),
        ]
        with pen.drawing.group(clip=shirt):
            pen.ribbon(strap, 10 * k, 14 * k, colour, line_colour(colour))
        wing: list[Vertex] = [
            body.rim(side * (body.waist + 7 * k), body.waist_y - 8 * k),
            body.rim(side * body.waist * 0.55, body.waist_y - 2 * k),
            body.rim(side * body.hip * 0.62, body.hip_y + _APRON_UNITS * k - 14 * k),
            body.rim(side * (body.hip + 13 * k), body.hip_y + _APRON_UNITS * k),
            (body.across(side * (body.hip + 9 * k)), body.hip_y + 16 * k),
        ]
        if body.pose.stance is Stance.STANDING:
            pen.cloth(Shape(hung(body, wing), tension=0.25), colour, (-8, -3), casts=14 * k)
    band = [body.at(-body.waist, body.waist_y), body.at(0, body.waist_y + 5 * k), body.at(body.waist, body.waist_y)]
    pen.ribbon(band, 9 * k, 12 * k, colour, line_colour(colour))
    for side in (-1, 1):
        y = body.waist_y + 4 * k
        loop = [
            body.corner(0, y),
            body.at(side * 22 * k, y - 18 * k),
            body.at(side * 40 * k, y - 4 * k),
            body.at(side * 20 * k, y + 10 * k),
        ]
        end = [
            body.corner(0, y),
            body.at(side * 10 * k, y + 34 * k),
            body.corner(side * 24 * k, y + 66 * k),
            body.corner(side * 8 * k, y + 70 * k),
        ]
        pen.cloth(Shape(end, tension=0.3), colour, (-3, -2), width_factor=0.75)
        pen.cloth(Shape(loop), colour, (-3, -3), width_factor=0.75)
    pen.cloth(pen.ellipse_shape(body.at(0, body.waist_y + 4 * k), 9 * k, 9 * k), colour, (-3, -2), width_factor=0.75)

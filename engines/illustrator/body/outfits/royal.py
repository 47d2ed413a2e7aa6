"""Court dress: a gown or a braided tunic with a cape, epaulettes and a jewel.

In: a look or a figure's pen. Out: `Garments`, strokes before, with and after the torso. Never: limbs.
"""

from __future__ import annotations

from comic.cast import Look, Presentation
from comic.storyboard import Turn
from engines.illustrator.body.garments import Garments, Shoe
from engines.illustrator.body.outfits.coat import side_collar
from engines.illustrator.body.pen import Pen
from engines.illustrator.body.poses import Stance
from engines.illustrator.body.skirts import draw_skirt
from engines.illustrator.body.torso import bodice, draw_belt
from engines.illustrator.geometry import Shape

GOLD = "#e6bd58"
GOLD_LINE = "#7a5416"


def garments(look: Look) -> Garments:
    """Tight sleeves with golden cuffs; white breeches and boots, or pumps under a gown."""
    feminine = look.presentation is Presentation.FEMININE
    return Garments(
        sleeve_colour=look.outfit_colours[0],
        sleeve_ease=10,
        cuff=GOLD,
        trousers=None if feminine else "#f0ece4",
        trouser_ease=4,
        shoe=Shoe.PUMP if feminine else Shoe.BOOT,
        shoe_colour="#2c2430",
    )


def draw_behind(pen: Pen) -> None:
    """The cape of a prince, behind everything."""
    body = pen.skeleton
    if not body.masculine or body.turn is Turn.BACK:
        return
    _draw_cape(pen)


def _draw_cape(pen: Pen) -> None:
    body = pen.skeleton
    k = body.scale
    low = body.ground_y - 44 * k if body.pose.stance is not Stance.AIRBORNE else body.hip_y + 380 * k
    colour = pen.look.outfit_colours[2]
    cape = Shape(
        [
            body.rim(-70 * k, 0),
            (body.across(-150 * k), 200 * k),
            (body.across(-180 * k), low * 0.62),
            body.rim(-205 * k, low - 30 * k),
            (body.across(-90 * k), low),
            (body.across(60 * k), low - 24 * k),
            body.rim(190 * k, low),
            (body.across(170 * k), low * 0.55),
            (body.across(140 * k), 180 * k),
            body.rim(70 * k, 0),
        ],
        tension=0.3,
    )
    folds = [
        [(body.across(-90 * k), 120 * k), (body.across(-120 * k), low * 0.5), (body.across(-130 * k), low - 50 * k)],
        [(body.across(100 * k), 160 * k), (body.across(120 * k), low * 0.55), (body.across(110 * k), low - 50 * k)],
    ]
    pen.cloth(cape, colour, (-24, -6), folds=folds)


def draw(pen: Pen) -> None:
    """Gown or tunic, golden braid, high collar, jewel, sash."""
    body = pen.skeleton
    k = body.scale
    main, second, accent = pen.look.outfit_colours
    if not body.masculine:
        draw_skirt(pen, main, body.waist_y - 4 * k, body.hip_y + 440 * k, 220 * k, 6)
    tunic_hem = body.hip_y + (36 if body.pose.stance is Stance.SEATED else 60) * k
    pen.cloth(bodice(body, 7 * k, tunic_hem if body.masculine else body.waist_y + 14 * k, drop=3), main, casts=14 * k)
    if body.turn is not Turn.BACK:
        panel = Shape(
            [
                body.corner(-24 * k, 4 * k),
                body.corner(24 * k, 4 * k),
                body.corner(18 * k, body.waist_y),
                body.corner(-18 * k, body.waist_y),
            ],
            tension=0.2,
        )
        pen.cloth(panel, second, (-5, 0), width_factor=0.7)
        for row in range(4):
            y = (46 + row * 38) * k
            pen.drawing.ink(
                [body.at(-34 * k, y), body.at(0, y + 6 * k), body.at(34 * k, y)], 6 * k, GOLD, 0.1, 0.1, 0.6
            )
            for side in (-1, 1):
                pen.button(body.at(side * 34 * k, y), 5 * k, GOLD, GOLD_LINE)
    draw_belt(pen, accent, body.waist_y - 10 * k, body.waist_y + 10 * k, 9 * k)
    if body.turn is Turn.BACK:
        if body.masculine:
            _draw_cape(pen)
        return
    pen.button(body.at(0, body.waist_y), 13 * k, GOLD, GOLD_LINE)
    collar = (
        side_collar(body)
        if body.in_profile
        else Shape(
            [
                body.corner(-30 * k, -34 * k),
                body.corner(30 * k, -34 * k),
                body.corner(36 * k, 12 * k),
                body.at(0, 22 * k),
                body.corner(-36 * k, 12 * k),
            ],
            tension=0.25,
        )
    )
    pen.cloth(collar, main, (-6, -2), width_factor=0.8)
    if body.in_profile:
        rim = [(body.nape_x, -39 * k), (body.throat_x + 1, -27 * k)]
    else:
        rim = [body.at(-31 * k, -34 * k), body.at(0, -28 * k), body.at(31 * k, -34 * k)]
    pen.drawing.ink(rim, 6 * k, GOLD, 0.02, 0.02, 0.8)
    pen.button(body.at(0, 12 * k), 9 * k, accent, GOLD_LINE)


def draw_over(pen: Pen) -> None:
    """The epaulettes, on the shoulders and over the sleeves."""
    body = pen.skeleton
    k = body.scale
    for side in (-1,) if body.in_profile else (-1, 1):
        x = 0.0 if body.in_profile else body.across(side * (body.shoulder - 2))
        y = 16 * k
        epaulette = Shape(
            [
                (x - 30 * k, y - 6),
                (x, y - 22 * k),
                (x + 30 * k, y - 4),
                (x + 26 * k, y + 16 * k),
                (x - 26 * k, y + 16 * k),
            ]
        )
        pen.cloth(epaulette, GOLD, (-5, -4), width_factor=0.8)

"""Court dress: a gown or a braided tunic with a cape, epaulettes and a jewel.

In: a look or a figure's pen. Out: `Garments`, strokes behind, with the torso, over the arms and over all of it. Never:
limbs.
"""

from __future__ import annotations

from comic.cast import Look, Presentation
from comic.storyboard import Turn
from engines.illustrator.body.collars import collar_rim, standing_collar
from engines.illustrator.body.garments import Garments, Shoe
from engines.illustrator.body.outfits.cape import draw_cape_behind, draw_cape_on_shoulder, draw_cape_over
from engines.illustrator.body.pen import Pen
from engines.illustrator.body.poses import Stance
from engines.illustrator.body.shoulders import plate_deg, shoulder_top
from engines.illustrator.body.skeleton import FAR, Arm, Skeleton
from engines.illustrator.body.skirts import draw_skirt, hanging, hung
from engines.illustrator.body.torso import bodice, draw_belt, torso_folds
from engines.illustrator.colour import line_colour
from engines.illustrator.geometry import Shape, Spot, Vertex
from engines.illustrator.style.garments import GOLD, GOLD_LINE
from engines.illustrator.svg import turned


def garments(look: Look) -> Garments:
    """Tight sleeves with golden cuffs; white breeches and boots, or slippers under a gown."""
    feminine = look.presentation is Presentation.FEMININE
    return Garments(
        sleeve_colour=look.outfit_colours[0],
        sleeve_ease=10,
        cuff=GOLD,
        trousers=None if feminine else "#f0ece4",
        trouser_ease=4,
        shoe=Shoe.SLIPPER if feminine else Shoe.BOOT,
        shoe_colour="#2c2430",
    )


_BUCKLE_INSIDE = 16.0
"""How far behind a belly's edge the middle of a buckle lies, seen from the side."""


def draw_behind(pen: Pen) -> None:
    """The cape of a prince, behind everything."""
    body = pen.skeleton
    if not body.masculine or body.turn is Turn.BACK:
        return
    draw_cape_behind(pen)


def draw_over(pen: Pen) -> None:
    """The cape of a prince who is seen from behind, over everything."""
    if pen.skeleton.masculine and pen.skeleton.turn is Turn.BACK:
        draw_cape_over(pen)


def draw(pen: Pen) -> None:
    """Gown or tunic, golden braid, high collar, jewel, sash."""
    body = pen.skeleton
    k = body.scale
    main, second, accent = pen.look.outfit_colours
    if not body.masculine:
        hem = body.hip_y + body.thigh + body.shin * 0.55
        draw_skirt(pen, main, body.waist_y - 4 * k, hem, body.hip + 130 * k, 8, trim=GOLD)
        _draw_overskirt(pen, second, hem)
    tunic_hem = body.hip_y + (36 if body.pose.stance is Stance.SEATED else 60) * k
    tunic = bodice(body, 7 * k, tunic_hem if body.masculine else body.waist_y + 14 * k, flare=3 * k, drop=3)
    pen.cloth(tunic, main, (-13, -4), folds=torso_folds(body), casts=14 * k)
    if body.masculine:
        half = body.hip + 9 * k
        edge = [(body.across(x * half), tunic_hem - (8 - 5 * (1 - abs(x))) * k) for x in (-1.0, 0.0, 1.0)]
        pen.ribbon(edge, 5.5 * k, 8 * k, GOLD, GOLD_LINE)
        if body.turn is not Turn.BACK:
            with pen.drawing.group(clip=tunic):
                _draw_sash(pen, accent)
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
            for side in (-1,) if body.in_profile else (-1, 1):
                pen.button(body.at(side * 34 * k, y), 5 * k, GOLD, GOLD_LINE)
    draw_belt(pen, accent, body.waist_y - 10 * k, body.waist_y + 10 * k, 9 * k)
    if body.turn is Turn.BACK:
        return
    pen.button(_buckle(body), 13 * k, GOLD, GOLD_LINE)
    pen.cloth(standing_collar(body), main, (-6, -2), width_factor=0.8)
    pen.ribbon(collar_rim(body), 6 * k, 9 * k, GOLD, GOLD_LINE)
    pen.button(body.at(0, 12 * k), 9 * k, accent, GOLD_LINE)


def _buckle(body: Skeleton) -> Spot:
    """The middle of the belt's buckle: on the belly, of which it must not stick out when that is seen from the side."""
    x, y = body.at(0, body.waist_y)
    return x - (_BUCKLE_INSIDE * body.scale if body.in_profile else 0.0), y


def _draw_overskirt(pen: Pen, colour: str, hem: float) -> None:
    """The panel of the underskirt that shows in the middle of a standing gown."""
    body = pen.skeleton
    k = body.scale
    if body.turn is Turn.BACK or body.in_profile or body.pose.stance is not Stance.STANDING:
        return
    panel: list[Vertex] = [
        body.corner(-12 * k, body.waist_y),
        body.corner(12 * k, body.waist_y),
        body.at(34 * k, (body.waist_y + hem) / 2),
        body.corner(62 * k, hem - 22 * k),
        body.at(0, hem - 10 * k),
        body.corner(-62 * k, hem - 22 * k),
        body.at(-34 * k, (body.waist_y + hem) / 2),
    ]
    folds = [[body.at(x * 0.4 * k, body.waist_y + 60 * k), body.at(x * k, hem - 60 * k)] for x in (-30, 4, 34)]
    pen.cloth(Shape(hung(body, panel), tension=0.25), colour, (-8, -2), folds=folds, width_factor=0.8)
    for side in (-1, 1):
        edge = [
            body.at(side * x * k, y)
            for x, y in ((12, body.waist_y), (34, (body.waist_y + hem) / 2), (62, hem - 22 * k))
        ]
        pen.drawing.ink([hanging(body, *spot) for spot in edge], 6 * k, GOLD, 0.05, 0.05, 0.8)


def _draw_sash(pen: Pen, colour: str) -> None:
    """A ribbon from the far shoulder to the near hip."""
    body = pen.skeleton
    k = body.scale
    if body.in_profile:
        return
    track = [
        body.at(body.shoulder * 0.5, 6 * k),
        body.at(18 * k, 112 * k),
        body.at(-body.waist * 1.1, body.waist_y + 4 * k),
    ]
    for width, paint in ((30, line_colour(colour)), (26, colour), (10, GOLD), (6, colour)):
        pen.drawing.ink(track, width * k, paint, 0, 0, 1.0)


def draw_shoulder(pen: Pen, arm: Arm) -> None:
    """The epaulette with its golden fringe."""
    body = pen.skeleton
    k = body.scale
    if body.in_profile and arm.side == FAR:
        return
    if body.masculine and (body.in_profile or body.turn is Turn.BACK):
        draw_cape_on_shoulder(pen, arm)
    if body.masculine and body.turn is Turn.BACK:
        return
    x, y = shoulder_top(body, arm)
    with pen.drawing.group(transform=turned(plate_deg(body, arm), *arm.shoulder)):
        fringe = ((-31, 4), (15, 2), (20, 27), (8, 31), (-16, 31), (-35, 26))
        pen.cloth(
            Shape([(x + arm.side * dx * k, y + dy * k) for dx, dy in fringe], tension=0.2), GOLD, width_factor=0.7
        )
        for thread in range(-28, 17, 5):
            pen.seam(
                [(x + arm.side * part * thread * k, y + dy * k) for part, dy in ((1.0, 12), (1.12, 29))], GOLD, 0.6
            )
        neckward = 30 if body.in_profile else 46
        outline = ((-neckward, -4), (-13, -13), (13, -7), (19, 6), (-1, 14), (-32, 13))
        pen.cloth(Shape([(x + arm.side * dx * k, y + dy * k) for dx, dy in outline]), GOLD, (-5, -4), width_factor=0.8)
        braid = [(x + arm.side * dx * k, y + dy * k) for dx, dy in ((-27, 8), (-8, 10), (12, 7))]
        pen.drawing.ink(braid, 3 * k, GOLD_LINE, 0.1, 0.1)
        pen.button((x - arm.side * (neckward - 9) * k, y + 2 * k), 4.5 * k, GOLD, GOLD_LINE)

"""Pulled-over tops: the tee and the sweater.

In: a look or a figure's pen. Out: `Garments`, strokes. Never: limbs.
"""

from __future__ import annotations

from comic.cast import Look, Outfit, Presentation
from comic.storyboard import Turn
from engines.illustrator.body.garments import Garments, Shoe, Sleeve
from engines.illustrator.body.pen import Pen
from engines.illustrator.body.skirts import draw_skirt
from engines.illustrator.body.torso import bodice, draw_collar, draw_neck_opening
from engines.illustrator.colour import hex_to_oklch, line_colour, shade
from engines.illustrator.geometry import Shape, ink_polygon

_DARK_JEANS = "#42557e"
_TOO_LIGHT = 0.85
_LIGHT = 0.75


def _lightness(colour: str) -> float:
    return hex_to_oklch(colour)[0]


def garments(look: Look) -> Garments:
    """Short sleeves and trousers with a tee; long sleeves and trousers or a skirt over tights with a sweater."""
    main, second, _ = look.outfit_colours
    if look.outfit is Outfit.TEE:
        return Garments(
            sleeve_colour=main,
            sleeve=Sleeve.SHORT,
            sleeve_ease=10,
            trousers=second if _lightness(second) < _LIGHT else _DARK_JEANS,
            shoe=Shoe.SNEAKER,
            shoe_colour="#e9e6e0",
            sole_colour="#c9c2ba",
        )
    feminine = look.presentation is Presentation.FEMININE
    return Garments(
        sleeve_colour=main,
        sleeve_ease=16,
        cuff=shade(main),
        trousers=None if feminine else "#4a4640",
        tights="#3a3440" if feminine else None,
        shoe_colour="#5a3a2c",
    )


def draw(pen: Pen) -> None:
    """The top with its pattern, and its neck."""
    body, look = pen.skeleton, pen.look
    k = body.scale
    main, second, accent = look.outfit_colours
    tee = look.outfit is Outfit.TEE
    if not tee and not body.masculine:
        skirt = second if _lightness(second) < _TOO_LIGHT else accent
        draw_skirt(pen, skirt, body.waist_y + 20 * k, body.hip_y + 150 * k, 112 * k, 5)
    top = bodice(body, (5 if tee else 13) * k, body.hip_y + (16 if tee else 20) * k, drop=1)
    pen.cloth(
        top,
        main,
        folds=[
            [body.at(-body.chest * 0.95, 104 * k), body.at(-body.chest * 0.5, 128 * k), body.at(-18, 126 * k)],
            [
                body.at(body.waist * 0.95, body.waist_y + 6 * k),
                body.at(body.waist * 0.4, body.waist_y + 18 * k),
                body.at(0, body.waist_y + 12 * k),
            ],
        ],
        casts=13 * k,
    )
    with pen.drawing.group(clip=top):
        _draw_pattern(pen, tee)
    if not tee:
        half = body.hip + 12 * k
        pen.band(
            ((body.across(-half), body.hip_y + 6 * k), (body.across(half), body.hip_y + 6 * k)),
            ((body.across(-half), body.hip_y + 24 * k), (body.across(half), body.hip_y + 24 * k)),
            shade(main, 0.6),
        )
    if body.turn is Turn.BACK:
        return
    draw_neck_opening(pen, 30 * k, 30 * k)
    rim = [(-31, -10), (-20, 18), (0, 31), (20, 18), (31, -10)]
    pen.drawing.ink([body.at(x * k, y * k) for x, y in rim], 7 * k, shade(main, 0.5), 0.02, 0.02, 0.9)
    seam = [(-34, -10), (-23, 20), (0, 35), (23, 20), (34, -10)]
    pen.drawing.ink([body.at(x * k, y * k) for x, y in seam], pen.line_width * 0.7, line_colour(main), 0.05, 0.05, 0.6)
    if not tee:
        draw_collar(pen, "#fbfaf6", 22, 46)


def _draw_pattern(pen: Pen, tee: bool) -> None:
    """Stripes or a round print on a tee, three bands over the chest of a sweater."""
    body, look = pen.skeleton, pen.look
    k = body.scale
    _, second, accent = look.outfit_colours
    wide = body.shoulder * 1.1

    def stripe(y: float, width: float, colour: str) -> None:
        track = [(body.across(-wide), y), (body.across(0), y + 8 * k), (body.across(wide), y)]
        pen.drawing.path(ink_polygon(track, width, 0, 0), colour, 0.9)

    if not tee:
        for row in range(3):
            stripe((84 + row * 20) * k, 7 * k, accent if row == 1 else second)
    elif look.seed % 3 == 0:
        for row in range(5):
            stripe((70 + row * 42) * k, 14 * k, second)
    elif body.turn is not Turn.BACK and not body.in_profile:
        x, y = body.at(0, 118 * k)
        pen.drawing.fill(pen.ellipse_shape((x, y), 34 * k, 34 * k), accent, 0.95)
        sign = Shape([body.corner(-16 * k, 128 * k), body.corner(0, 96 * k), body.corner(16 * k, 128 * k)], tension=0.1)
        pen.drawing.fill(sign, second if _lightness(second) > 0.6 else "#ffffff", 0.95)

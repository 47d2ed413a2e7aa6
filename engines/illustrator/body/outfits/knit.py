"""Pulled-over tops: the tee and the sweater.

In: a look or a figure's pen. Out: `Garments`, strokes. Never: limbs.
"""

from __future__ import annotations

from comic.cast import Age, Look, Outfit, Presentation
from comic.storyboard import Turn
from engines.illustrator.body.garments import Garments, Shoe, Sleeve
from engines.illustrator.body.pen import Pen
from engines.illustrator.body.prints import STAR
from engines.illustrator.body.skirts import draw_skirt, under_top
from engines.illustrator.body.torso import bodice, draw_collar, draw_neck_opening, draw_ribs, torso_folds
from engines.illustrator.colour import adjusted, hex_to_oklch, line_colour, shade
from engines.illustrator.geometry import Shape, Spot, ink_polygon
from engines.illustrator.style.garments import PAPER_WHITE, RIB_DARKER

_DARK_JEANS = "#42557e"
_TOO_LIGHT = 0.85
_LIGHT = 0.75
_NARROW_PART = 0.86
"""How large a pocket is on a narrow chest, clear of the armhole."""

_SKIRT_PART = 0.42
_LONG_SKIRT_PART = 1.16
"""How far down the thigh (and, past 1, the shin) the skirt of a young and of an old woman reaches."""


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
        cuff=adjusted(main, -RIB_DARKER),
        trousers=None if feminine else "#4a4640",
        tights="#3a3440" if feminine else None,
        shoe_colour="#5a3a2c",
    )


def draw(pen: Pen) -> None:
    """The top with its pattern, and its neck."""
    if pen.look.outfit is Outfit.TEE:
        _draw_tee(pen)
    else:
        _draw_sweater(pen)


def _draw_tee(pen: Pen) -> None:
    body, look = pen.skeleton, pen.look
    k = body.scale
    main = look.outfit_colours[0]
    top = bodice(body, 7 * k, body.hip_y + 18 * k, flare=3 * k, drop=1)
    pen.cloth(top, main, folds=torso_folds(body), casts=13 * k)
    with pen.drawing.group(clip=top):
        _draw_print(pen)
    pen.drawing.outline(top, pen.line_width, line_colour(main))
    hem = body.hip + 8 * k
    pen.seam([body.at(x * hem, body.hip_y + (10 + 5 * (1 - abs(x))) * k) for x in (-0.97, 0.0, 0.97)], main, 0.55)
    if body.turn is Turn.BACK:
        return
    draw_neck_opening(pen, 30 * k, 30 * k)
    trim = look.outfit_colours[1] if look.seed % 4 == 2 else adjusted(main, -RIB_DARKER)
    _draw_neckband(pen, trim)


def _draw_sweater(pen: Pen) -> None:
    body, look = pen.skeleton, pen.look
    k = body.scale
    main, second, accent = look.outfit_colours
    if not body.masculine:
        skirt = second if _lightness(second) < _TOO_LIGHT else accent
        old = look.age in (Age.MIDDLE_AGED, Age.ELDER)
        hem = body.hip_y + body.thigh * (_LONG_SKIRT_PART if old else _SKIRT_PART)
        top_y, half = under_top(body, body.waist_y + 20 * k)
        draw_skirt(pen, skirt, top_y, hem, body.hip + 36 * k, 7, half, crisp=not old)
    top = bodice(body, 13 * k, body.hip_y + 20 * k, drop=1)
    pen.cloth(top, main, (-13, -4), folds=torso_folds(body))
    with pen.drawing.group(clip=top):
        if look.seed % 2:
            _draw_bands(pen)
        else:
            _draw_cables(pen)
    pen.drawing.outline(top, pen.line_width, line_colour(main))
    draw_ribs(pen, adjusted(main, -RIB_DARKER), body.hip + 12 * k, body.hip_y + 2 * k, body.hip_y + 25 * k)
    if body.turn is Turn.BACK:
        return
    draw_neck_opening(pen, 30 * k, 30 * k)
    _draw_neckband(pen, adjusted(main, -RIB_DARKER))
    draw_collar(pen, PAPER_WHITE, 22, 46)


def _draw_neckband(pen: Pen, colour: str) -> None:
    """The ribbed band around the neck."""
    body = pen.skeleton
    k = body.scale
    rim = [body.at(x * k, y * k) for x, y in ((-32, -12), (-22, 18), (0, 32), (22, 18), (32, -12))]
    if body.in_profile:
        rim = [(body.nape_x - 3, -14 * k), (0, -4 * k), (body.throat_x + 3, 2 * k)]
    pen.drawing.ink(rim, 11 * k, line_colour(colour), 0.02, 0.02, 0.9)
    pen.drawing.ink(rim, 8.5 * k, colour, 0.02, 0.02, 0.9)


def _stripe(pen: Pen, y: float, width: float, colour: str) -> None:
    body = pen.skeleton
    wide = body.shoulder * 1.1
    track = [(body.across(-wide), y), (body.across(0), y + 8 * body.scale), (body.across(wide), y)]
    pen.drawing.path(ink_polygon(track, width, 0, 0), colour, 0.9)


def _draw_bands(pen: Pen) -> None:
    """Three bands knitted in across the chest."""
    k = pen.skeleton.scale
    _, second, accent = pen.look.outfit_colours
    for row in range(3):
        _stripe(pen, (84 + row * 20) * k, 7 * k, accent if row == 1 else second)


def _draw_cables(pen: Pen) -> None:
    """Two plaits of yarn down the front."""
    body = pen.skeleton
    k = body.scale
    main = pen.look.outfit_colours[0]
    for x in (-32.0, 32.0):
        for edge in (-13, 13):
            pen.seam([body.at((x + edge) * k, 44 * k), body.at((x + edge) * k, body.hip_y)], main, 0.4)
        for row in range(9):
            y = (58 + row * 25) * k
            for side in (-1, 1):
                twist: list[Spot] = [
                    body.at((x - side * 9) * k, y),
                    body.at(x * k, y + 11 * k),
                    body.at((x + side * 9) * k, y + 22 * k),
                ]
                pen.drawing.ink(twist, 4.5 * k if side > 0 else 2.5 * k, shade(main, 0.9), 0.3, 0.3, opacity=0.75)


def _draw_print(pen: Pen) -> None:
    """On a tee: a round sign, stripes, a breast pocket or nothing but contrasting trims, as the seed says."""
    body, look = pen.skeleton, pen.look
    k = body.scale
    main, second, accent = look.outfit_colours
    kind = look.seed % 4
    if kind == 0:
        for row in range(6):
            _stripe(pen, (64 + row * 38) * k, 13 * k, second)
    elif body.turn is Turn.BACK or body.in_profile:
        return
    elif kind == 1:
        x, y = body.at(0, 122 * k)
        pen.drawing.fill(pen.ellipse_shape((x, y), 36 * k, 36 * k), accent, 0.95)
        pen.drawing.polygon([body.at(dx * k, (dy + 122) * k) for dx, dy in STAR], main, 0.95)
    elif kind == 3:
        k *= 1.0 if body.masculine else _NARROW_PART
        k_left = k * pen.left_breast
        pocket = [body.corner(dx * k_left, dy * k) for dx, dy in ((26, 86), (60, 84), (59, 118), (43, 126), (27, 119))]
        pen.cloth(Shape(pocket, tension=0.15), adjusted(main, 0.015), (-4, -3), width_factor=0.6)
        pen.seam([body.at(26 * k_left, 93 * k), body.at(60 * k_left, 91 * k)], main)

"""Korean dress: a short jacket over a high, full skirt; or a wide-sleeved overcoat over jacket and trousers.

In: a look or a figure's pen. Out: `Garments`, strokes. Never: limbs.

Of the colours the first is the skirt's (chima) or the overcoat's (dopo), the second the jacket's (jeogori) or the
trousers' (baji), the third the ribbon's (goreum) or the cord's.
"""

from __future__ import annotations

from comic.cast import Look, Presentation
from comic.storyboard import Turn
from engines.illustrator.body.coats import draw_coat_body
from engines.illustrator.body.garments import Garments, Shoe
from engines.illustrator.body.pen import Pen
from engines.illustrator.body.skirts import draw_skirt, hanging, hung
from engines.illustrator.body.torso import bodice, draw_belt, draw_crossed_collar, torso_folds
from engines.illustrator.colour import adjusted, line_colour, shade
from engines.illustrator.geometry import Shape, Spot, Vertex
from engines.illustrator.style.garments import PAPER_WHITE

_JACKET_HEM_UNITS = 118.0
_BAND_UNITS = 96.0
_COLLAR_UNITS = 44.0
"""How far from the middle the crossed collar's outer edge lies on the shoulders."""

_EDGE_UNITS = 38.0
"""How far from the middle the overcoat's front edge ends."""

_DOPO_PART = 1.5
"""How far down the thigh and, past 1, the shin the overcoat reaches."""

_SHOWN_UNITS = 22.0
"""How far above the ankles the skirt ends, so that both toes are seen under it."""

_KNOT: Spot = (-4.0, 92.0)


def garments(look: Look) -> Garments:
    """Full sleeves; under the skirt rubber-toed shoes, under the overcoat wide trousers."""
    main, second, accent = look.outfit_colours
    if look.presentation is Presentation.FEMININE:
        return Garments(
            sleeve_colour=second,
            sleeve_ease=24,
            side_ease=5,
            cuff=accent,
            shoe=Shoe.SLIPPER,
            shoe_colour=PAPER_WHITE,
            tights="#f4f0e8",
        )
    return Garments(
        sleeve_colour=main,
        sleeve_ease=30,
        side_ease=18,
        trousers=adjusted(second, -0.04),
        trouser_ease=26,
        ankle_ties=PAPER_WHITE,
        shoe_colour="#2c2a30",
    )


def draw(pen: Pen) -> None:
    """Skirt, jacket, collar and ribbon; or overcoat, collar and cord."""
    if pen.skeleton.masculine:
        _draw_overcoat(pen)
        return
    body = pen.skeleton
    k = body.scale
    main, second, accent = pen.look.outfit_colours
    hem = body.hip_y + body.thigh + body.shin - _SHOWN_UNITS * k
    draw_skirt(pen, main, _BAND_UNITS * k, hem, 205 * k, 9, top_half_width=body.chest * 0.94)
    neck = None if body.turn is Turn.BACK else _COLLAR_UNITS * k
    pen.cloth(bodice(body, 5 * k, _JACKET_HEM_UNITS * k, drop=2, neck=neck), second, folds=torso_folds(body)[:3])
    if body.turn is Turn.BACK:
        pen.drawing.ink([body.at(-30 * k, -13 * k), body.at(0, -5 * k), body.at(30 * k, -13 * k)], 12 * k, accent, 0, 0)
        return
    draw_crossed_collar(pen, accent, PAPER_WHITE, _KNOT[1] * k)
    _draw_ribbon(pen, accent)


def _draw_overcoat(pen: Pen) -> None:
    body = pen.skeleton
    k = body.scale
    main, second, accent = pen.look.outfit_colours
    seen_from_behind = body.turn is Turn.BACK
    neck, edge = (None, 0.0) if seen_from_behind else (_COLLAR_UNITS, _EDGE_UNITS)
    hem = draw_coat_body(pen, main, body.thigh * _DOPO_PART / k, 18, 16, neck, edge)
    if seen_from_behind:
        pen.drawing.ink([body.at(-34 * k, -13 * k), body.at(0, -5 * k), body.at(34 * k, -13 * k)], 12 * k, second, 0, 0)
        pen.seam([body.at(0, 8 * k), body.at(1 * k, body.waist_y), body.at(0, hem)], main)
    else:
        draw_crossed_collar(pen, adjusted(main, -0.07), PAPER_WHITE, body.waist_y - 34 * k, 30, _EDGE_UNITS + 4)
        front = ((_EDGE_UNITS * k, y) for y in (body.waist_y - 34 * k, (body.waist_y + hem) / 2, hem))
        opening = [hanging(body, *body.at(*spot)) for spot in front]
        pen.drawing.ink(opening, pen.line_width * 0.8, line_colour(main), 0.02, 0.05, 0.6)
    cord_y = body.waist_y - 40 * k
    draw_belt(pen, accent, cord_y, cord_y + 12 * k, 19 * k)
    if not seen_from_behind:
        _draw_tassels(pen, accent, cord_y + 8 * k)


def _draw_ribbon(pen: Pen, colour: str) -> None:
    """The goreum: one loop to the side of the knot and two long ends."""
    k = pen.skeleton.scale
    knot_x, knot_y = _KNOT
    ends: tuple[tuple[Spot, ...], ...] = (
        ((4, 0), (12, 70), (6, 160), (14, 262), (36, 258), (28, 160), (26, 70), (12, 0)),
        ((-4, 0), (-4, 66), (-16, 140), (-12, 214), (10, 218), (8, 140), (12, 66), (6, 0)),
    )
    for end in ends:
        pen.cloth(_hung(pen, end), colour, (-4, -1), width_factor=0.75)
    loop = ((0, -4), (22, -22), (46, -21), (50, 2), (26, 9))
    pen.cloth(_hung(pen, loop), colour, (-4, -4), width_factor=0.75)
    x, y = pen.skeleton.at(knot_x * k, knot_y * k)
    pen.button((x, y), 9 * k, shade(colour, 0.4), line_colour(colour))


def _hung(pen: Pen, points: tuple[Spot, ...]) -> Shape:
    """A piece that hangs from the knot."""
    body = pen.skeleton
    k = body.scale
    x, y = body.at(_KNOT[0] * k, _KNOT[1] * k)
    near = 0.5 if body.in_profile else 1.0
    outline: list[Vertex] = [
        (x + dx * k * near, y + dy * k, 1 if dy in (0, 262, 258, 214, 218) else 0) for dx, dy in points
    ]
    return Shape(hung(body, outline), tension=0.3)


def _draw_tassels(pen: Pen, colour: str, top_y: float) -> None:
    body = pen.skeleton
    k = body.scale
    for offset, length in ((-6.0, 96.0), (12.0, 116.0)):
        start, end = body.at(offset * k, top_y), body.at((offset + 3) * k, top_y + length * k)
        pen.ribbon([start, end], 3.6 * k, 6 * k, colour, line_colour(colour))
        x, y = end
        tassel: list[Vertex] = [
            (x - 5 * k, y, 1),
            (x + 5 * k, y, 1),
            (x + 9 * k, y + 44 * k, 1),
            (x - 9 * k, y + 44 * k, 1),
        ]
        pen.cloth(Shape(tassel, tension=0.2), colour, (-4, 0), width_factor=0.7)
    pen.button(body.at(2 * k, top_y), 9 * k, colour, line_colour(colour))

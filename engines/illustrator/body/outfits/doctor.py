"""The white coat over a shirt or scrubs, with a stethoscope and a name tag.

In: a look or a figure's pen. Out: `Garments`, strokes. Never: limbs.

Of the colours the first is the coat's, the second the scrubs' or the shirt's, the third the trousers'.
"""

from __future__ import annotations

from comic.cast import Look, Presentation
from comic.storyboard import Turn
from engines.illustrator.body.coats import draw_coat_body
from engines.illustrator.body.garments import Garments, Shoe
from engines.illustrator.body.pen import Pen
from engines.illustrator.body.poses import Stance
from engines.illustrator.body.side_fronts import draw_side_shirt
from engines.illustrator.body.skeleton import Skeleton
from engines.illustrator.body.skirts import hanging, hung
from engines.illustrator.body.torso import bodice, draw_back_collar, draw_collar, draw_lapels, draw_neck_opening
from engines.illustrator.colour import line_colour, mixed, shade
from engines.illustrator.geometry import Shape
from engines.illustrator.style.body import SHOULDER_SLOPE
from engines.illustrator.style.garments import PAPER_WHITE, RUBBER, STEEL

_COAT_PART = 0.52
"""How far down the thigh the coat reaches."""

_AROUND_NECK = ((-39, 2), (-34, -14), (-32, -26), (-20, -37), (0, -41), (20, -37), (32, -26), (34, -14), (39, 2))
"""The way of a stethoscope's tube behind the neck, in units of a figure scaled 1."""

_AROUND_NAPE = ((-36.5, -7), (-29, -1), (-14, 6), (0, 8), (14, 6), (29, -1), (36.5, -7))
"""The same from behind, over the coat's collar."""

_TIE_SHADE = 2.2
"""How much darker than its shirt a doctor's tie is, as a factor of a shadow."""


def _in_scrubs(look: Look) -> bool:
    return look.seed % 2 == 1


def garments(look: Look) -> Garments:
    """White sleeves, plain trousers, comfortable shoes."""
    coat, _, trousers = look.outfit_colours
    feminine = look.presentation is Presentation.FEMININE
    return Garments(
        sleeve_colour=coat,
        sleeve_ease=15,
        trousers=trousers,
        shoe=Shoe.SNEAKER if _in_scrubs(look) else Shoe.LOAFER,
        shoe_colour="#eef0f2" if _in_scrubs(look) else "#4a3a36" if feminine else "#2c2a30",
    )


def draw_behind(pen: Pen) -> None:
    """The stethoscope's tube around the neck."""
    body = pen.skeleton
    if not body.in_profile and body.turn is not Turn.BACK:
        _tube(pen, [[body.at(x * body.scale, y * body.scale) for x, y in _AROUND_NECK]])


def draw(pen: Pen) -> None:
    """Coat, what shows in its opening, lapels, pockets, tag, stethoscope."""
    body = pen.skeleton
    k = body.scale
    coat, under, trousers = pen.look.outfit_colours
    pen.cloth(bodice(body, 0, body.hip_y + 8 * k, drop=20 * k), under)
    hem = draw_coat_body(pen, coat, body.thigh * _COAT_PART / k, 14, 8)
    if body.turn is Turn.BACK:
        pen.seam([body.at(0, 20 * k), body.at(1 * k, body.waist_y), body.at(0, hem)], coat)
        strap = [body.at(x * body.waist, body.waist_y + 8 * k) for x in (-0.6, 0.0, 0.6)]
        pen.ribbon(strap, 15 * k, 20 * k, coat, line_colour(coat))
        for x in (-0.5, 0.5):
            pen.button(body.at(x * body.waist, body.waist_y + 8 * k), 5 * k, shade(coat), line_colour(coat))
        draw_back_collar(pen, coat, None if _in_scrubs(pen.look) else PAPER_WHITE)
        _tube(pen, [[body.at(x * k, y * k) for x, y in _AROUND_NAPE]])
        return
    low = body.waist_y + 4 * k
    if body.in_profile:
        tie = None if _in_scrubs(pen.look) else shade(under, _TIE_SHADE)
        draw_side_shirt(pen, bodice(body, 14 * k), (under, coat), tie, low)
    else:
        _draw_opening(pen, under, trousers, hem)
        _draw_neckline(pen, under)
    draw_lapels(pen, coat, low, 48)
    if not _in_scrubs(pen.look):
        draw_collar(pen, PAPER_WHITE, 20, 40)
    _draw_pockets(pen, coat)
    _draw_tag(pen)
    _draw_stethoscope(pen)


def _draw_opening(pen: Pen, under: str, trousers: str, hem: float) -> None:
    """The open front: what is worn under the coat, and trousers below."""
    body = pen.skeleton
    k = body.scale
    half = 24 * k
    if body.pose.stance is not Stance.STANDING:
        _draw_buttoned(pen, under)
        return
    gap = Shape(
        hung(
            body,
            [
                body.corner(-27 * k, -14 * k),
                body.corner(-half, body.waist_y),
                body.corner(-half - 9 * k, hem + 5 * k),
                body.corner(half + 9 * k, hem + 5 * k),
                body.corner(half, body.waist_y),
                body.corner(27 * k, -14 * k),
            ],
        ),
        tension=0.1,
    )
    shirt_low = body.hip_y + 16 * k
    with pen.drawing.group(clip=gap):
        pen.drawing.polygon(
            [body.at(x * k, y) for x, y in ((-90, -60 * k), (90, -60 * k), (90, shirt_low), (-90, shirt_low))], under
        )
        below = ((-90, shirt_low), (90, shirt_low), (90, hem + 40 * k), (-90, hem + 40 * k))
        pen.drawing.polygon([body.at(x * k, y) for x, y in below], shade(trousers, 0.6))
        dark = ((6, 0.0), (60, 0.0), (60, shirt_low), (6, shirt_low))
        pen.drawing.polygon([body.at(x * k, y) for x, y in dark], shade(under), 0.6)
    edge_colour = line_colour(pen.look.outfit_colours[0])
    for side in (-1, 1):
        edge = [
            body.at(side * half, body.waist_y),
            body.at(side * (half + 4 * k), body.hip_y),
            body.at(side * (half + 9 * k), hem + 4 * k),
        ]
        hanged = [hanging(body, *spot) for spot in edge]
        pen.drawing.ink(hanged, pen.line_width * 0.8, edge_colour, 0.02, 0.05, 0.7)


def _draw_buttoned(pen: Pen, under: str) -> None:
    """The front of who doesn't stand: closed below the waist, or a shirt would hang out of the coat over its skirt."""
    body = pen.skeleton
    k = body.scale
    low = body.waist_y + 8 * k
    gap = [body.at(-27 * k, -14 * k), body.at(-24 * k, low - 60 * k), body.at(0.0, low)]
    other = [body.at(24 * k, low - 60 * k), body.at(27 * k, -14 * k)]
    pen.drawing.polygon([*gap, *other], under)
    pen.drawing.polygon([body.at(6 * k, -14 * k), body.at(6 * k, low - 20 * k), *other], shade(under), 0.6)
    edge_colour = line_colour(pen.look.outfit_colours[0])
    closed = [body.at(0.0, low), body.at(2 * k, body.hip_y), body.at(0.0, body.hip_y + 30 * k)]
    for track in (gap, [gap[-1], *other], closed):
        pen.drawing.ink(track, pen.line_width * 0.8, edge_colour, 0.02, 0.05, 0.7, smooth=False)
    for below in (24, 66):
        pen.button(body.at(9 * k, low + below * k), 5 * k, shade(pen.look.outfit_colours[0]), edge_colour)


def _draw_neckline(pen: Pen, under: str) -> None:
    """The V of scrubs, or a shirt with a tie."""
    body = pen.skeleton
    k = body.scale
    if _in_scrubs(pen.look):
        draw_neck_opening(pen, 56 * k, 26 * k)
        rim = [body.at(x * k, y * k) for x, y in ((-26, -8), (-13, 30), (0, 56), (13, 30), (26, -8))]
        pen.drawing.ink(rim, 7 * k, mixed(under, PAPER_WHITE, 0.3), 0, 0, 1.0, smooth=False)
        pen.drawing.ink(
            [(x, y + 4 * k) for x, y in rim], pen.line_width * 0.5, line_colour(under), 0, 0, 1.0, smooth=False
        )
        return
    draw_neck_opening(pen, 22 * k, 26 * k)
    tie = shade(under, _TIE_SHADE)
    blade = [
        body.corner(x * k, y)
        for x, y in (
            (-6, 34 * k),
            (6, 34 * k),
            (12, body.waist_y - 26 * k),
            (0, body.waist_y - 8 * k),
            (-12, body.waist_y - 26 * k),
        )
    ]
    knot = [body.corner(x * k, y * k) for x, y in ((-10, 14), (10, 14), (6, 35), (-6, 35))]
    pen.cloth(Shape(blade), tie, (-5, 0), width_factor=0.7)
    pen.cloth(Shape(knot), tie, (-4, 0), width_factor=0.7)


def _draw_pockets(pen: Pen, coat: str) -> None:
    body = pen.skeleton
    k = body.scale
    for side in (-1,) if body.in_profile else (-1, 1):
        x0, x1 = side * body.hip * 0.42, side * body.hip * 0.9
        top, low = body.hip_y - 16 * k, body.hip_y + 30 * k
        if body.pose.stance is not Stance.STANDING:
            low = top + 30 * k
        pen.seam([body.at(x0, low), body.at(x0, top)], coat)
        pen.seam([body.at(x1, top), body.at(x1, low)], coat)
        pen.drawing.ink([body.at(x0, top), body.at(x1, top)], pen.line_width * 0.8, line_colour(coat), 0.05, 0.05, 0.7)


def _draw_tag(pen: Pen) -> None:
    """The name tag with its photograph, and two pens beside it."""
    body = pen.skeleton
    k = body.scale
    if body.in_profile:
        return
    left, top = body.chest / k * 0.36, 126.0

    def on_breast(x: float, y: float) -> tuple[float, float]:
        return body.at(pen.left_breast * (left + x) * k, (top + y) * k)

    line = line_colour("#8fb0c9")
    card = [on_breast(*spot) for spot in ((0, 0), (36, -2), (36, 24), (0, 26))]
    pen.drawing.polygon(card, PAPER_WHITE, stroke=line, stroke_width=pen.line_width * 0.6)
    pen.drawing.polygon([on_breast(*spot) for spot in ((4, 5), (14, 4), (14, 20), (4, 21))], "#7fa8c4")
    for row in range(3):
        y = 7 + row * 5
        pen.drawing.line(*on_breast(18, y), *on_breast(31, y - 0.6), line, 2 * k)
    pen.drawing.line(*on_breast(6, -12), *on_breast(6, 1), "#3a5f9a", 4 * k)


def _draw_stethoscope(pen: Pen) -> None:
    """Around the neck under the lapels' line, the chest piece on the near side."""
    body = pen.skeleton
    k = body.scale
    if body.in_profile:
        near = [(body.nape_x - 18, -5 * k), ((body.nape_x + body.throat_x) / 2, 5 * k), (body.throat_x + 2, 36 * k)]
        near.append((body.front_edge(112 * k) - 20 * k, 112 * k))
        with pen.drawing.group(clip=bodice(body, 15 * k)):
            _tube(pen, [near])
        _chest_piece(pen, near[-1])
        return
    across = k * pen.left_breast
    left = [body.at(x * across, y * k) for x, y in ((-32, -26), (-34, -14), (-39, 2), (-46, 30), (-40, 88), (-34, 136))]
    right = [body.at(x * across, y * k) for x, y in ((32, -26), (34, -14), (39, 2), (45, 28), (36, 76), (30, 112))]
    fork = [body.at(x * across, y * k) for x, y in ((30, 112), (22, 124), (20, 140))]
    other = [body.at(x * across, y * k) for x, y in ((30, 112), (38, 124), (40, 140))]
    with pen.drawing.group(clip=_below_ridge(body)):
        _tube(pen, [left, right])
    for prong in (fork, other):
        pen.ribbon(prong, 3 * k, 5 * k, STEEL, line_colour(STEEL))
        pen.button(prong[-1], 4 * k, RUBBER, line_colour(RUBBER))
    _chest_piece(pen, left[-1])


def _below_ridge(body: Skeleton) -> Shape:
    """What lies before the ridge of coat and collar: a tube passes behind it, and no end of it is seen."""
    k = body.scale
    top = body.shoulder + 6 * k
    half = [(28 * k, -14 * k), *((top * x, y * k) for x, y in SHOULDER_SLOPE[1:2]), (top * 1.2, body.hip_y)]
    right = [body.corner(x, y) for x, y in half]
    return Shape([*right, *(body.corner(-x, y) for x, y in reversed(half))], tension=0)


def _tube(pen: Pen, tracks: list[list[tuple[float, float]]]) -> None:
    k = pen.skeleton.scale
    for track in tracks:
        pen.ribbon(track, 6 * k, 9 * k, RUBBER, line_colour(RUBBER))
        pen.drawing.ink([(x - k, y - k) for x, y in track], 2 * k, "#7a8294", 0.1, 0.1, 0.5)


def _chest_piece(pen: Pen, centre: tuple[float, float]) -> None:
    k = pen.skeleton.scale
    x, y = centre
    pen.button((x, y + 10 * k), 13 * k, STEEL, line_colour(STEEL))
    pen.button((x - k, y + 9 * k), 7 * k, "#eef2f6", line_colour(STEEL))

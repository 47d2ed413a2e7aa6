"""An umbrella: open over a figure, its canopy behind the hair and its shaft in the hand; or furled.

In: the hand that holds it. Out: strokes of a figure's pen. Never: rain.
"""

from __future__ import annotations

import math

from engines.illustrator.body.beside_face import lean_beside_face_deg
from engines.illustrator.body.pen import Pen
from engines.illustrator.body.skeleton import HEAD_TOP_Y, Skeleton
from engines.illustrator.colour import line_colour, shade
from engines.illustrator.geometry import Shape, Spot, flatten, ink_polygon, smooth_segments
from engines.illustrator.svg import scaled, translate, turned

_SHAFT = "#4a4550"
_HANDLE = "#8a5f3c"
_SIZE = 1.14
_HALF_RIM = 236.0
_FURLED_DEG = -12.0
_CROOK = "M0 40V-26C0 -62 44 -62 42 -28"


def _canopy_x(body: Skeleton, palm: Spot) -> float:
    """Between the hand and the head, or as far out that the shaft passes beside the face."""
    lean_deg = lean_beside_face_deg(body, palm)
    if not lean_deg:
        return palm[0] * 0.5
    return palm[0] + math.tan(math.radians(lean_deg)) * (palm[1] - _top_y(body))


def rim_of(body: Skeleton, palm: Spot) -> tuple[Spot, Spot]:
    """Both ends of the rim of the umbrella that this hand holds, in the torso's units."""
    x, y = _canopy_x(body, palm), _rim_y(body)
    return (x - _HALF_RIM * _SIZE, y), (x + _HALF_RIM * _SIZE, y)


def _rim_y(body: Skeleton) -> float:
    return body.head_origin[1] + HEAD_TOP_Y + 44


def _top_y(body: Skeleton) -> float:
    """Where the shaft goes out of sight in the canopy."""
    return body.head_origin[1] + HEAD_TOP_Y + 20


def draw_canopy(pen: Pen, palm: Spot) -> None:
    """Over the hair, drawn before everything else."""
    body = pen.skeleton
    colour = pen.look.outfit_colours[2]
    half = _HALF_RIM
    with pen.drawing.group(transform=f"{translate(_canopy_x(body, palm), _rim_y(body))} {scaled(_SIZE)}"):
        inside = Shape([(-half, 0, 1), (-120, -34), (0, -44), (120, -34), (half, 0, 1), (120, 20), (0, 26), (-120, 20)])
        pen.cloth(inside, shade(colour, 1.5), (0, 10))
        canopy = Shape(
            [
                (-240, 4, 1),
                (-190, -108),
                (0, -176),
                (190, -108),
                (240, 4, 1),
                (200, -14),
                (156, -8, 1),
                (78, -30),
                (0, -14, 1),
                (-78, -30),
                (-156, -8, 1),
                (-200, -14),
            ]
        )
        pen.cloth(canopy, colour, (-20, -14))
        for rib in (-156, 0, 156):
            pen.drawing.ink([(0, -174), (rib * 0.7, -106), (rib, -10)], pen.line_width * 0.7, line_colour(colour))
        pen.drawing.line(0, -176, 0, -194, _SHAFT, 7)


def draw_shaft(pen: Pen, palm: Spot) -> None:
    """From the canopy down through the fist to a bent handle."""
    body = pen.skeleton
    x, y = palm
    k = body.scale
    top_y, middle = _top_y(body), _canopy_x(body, palm)
    line = line_colour(_SHAFT)
    pen.drawing.line(x, y + 40 * k, middle, top_y, line, 8.5 + pen.line_width)
    pen.drawing.line(x, y + 40 * k, middle, top_y, _SHAFT, 8.5)
    crook = flatten(
        smooth_segments(
            [(x, y + 38 * k), (x + 4 * k, y + 66 * k), (x + 20 * k, y + 66 * k), (x + 24 * k, y + 50 * k)], False
        )
    )
    pen.drawing.path(ink_polygon(crook, 10 + pen.line_width, 0, 0), line)
    pen.drawing.path(ink_polygon(crook, 10, 0, 0), _HANDLE)


def draw_furled(pen: Pen, shown: bool) -> None:
    """A closed umbrella in the units of `belongings`: it hangs from the handle in the hand, its tip down."""
    drawing = pen.drawing
    colour = pen.look.outfit_colours[2]
    with drawing.group(transform=turned(_FURLED_DEG)):
        for stroke, width in ((line_colour(_HANDLE), 13 + pen.line_width * 1.6), (_HANDLE, 13)):
            drawing.path(_CROOK, None, stroke=stroke, stroke_width=width)
        drawing.line(0, 270, 0, 316, line_colour(_SHAFT), 8 + pen.line_width)
        drawing.line(0, 270, 0, 316, _SHAFT, 7)
        cloth = Shape(
            [
                (-10, 34, 1),
                (-34, 58, 1),
                (-37, 110),
                (-26, 200),
                (-7, 286, 1),
                (7, 286, 1),
                (26, 200),
                (37, 110),
                (34, 58, 1),
                (10, 34, 1),
            ],
            tension=0.3,
        )
        pen.cloth(
            cloth,
            colour,
            (-10, -2),
            folds=[[(-4, 40), (-16, 110), (-6, 270)], [(6, 40), (16, 120), (4, 270)]],
        )
        strap = Shape([(-36, 122, 1), (36, 116, 1), (35, 134, 1), (-34, 140, 1)], tension=0.1)
        pen.cloth(strap, shade(colour, 1.5), (-4, -2), width_factor=0.8)

"""The neck from behind: broader than its front, it spreads into the shoulders, with the hair's shadow under its edge.

In: a `HeadView` of a back view, the neck's length. Out: strokes. Never: hair, a collar.
"""

from __future__ import annotations

from engines.illustrator.geometry import Shape, Spot, Vertex
from engines.illustrator.head.view import HeadView
from engines.illustrator.style.head import CONTOUR_LINE
from engines.illustrator.style.neck import CHILD_FLARE, CHILD_NAPE, NAPE_FLARE, NAPE_HALF_WIDTH, NAPE_SHADOW, NAPE_TOP_Y


def draw_nape(view: HeadView, length: float) -> None:
    """The nape from under the hair down to the neck pit's height at 100 + `length`."""
    drawing, palette = view.drawing, view.palette
    half, flare = NAPE_HALF_WIDTH[view.look.presentation], NAPE_FLARE
    if view.child:
        half, flare = half * CHILD_NAPE, flare * CHILD_FLARE
    side = _side(half, flare, 100 + length)
    left: list[Vertex] = [(-x, y) for x, y in reversed(side)]
    corners: list[Vertex] = [(*side[-1], 1), (-side[-1][0], side[-1][1], 1)]
    shape = Shape([*side[:-1], *corners, *left[1:]], tension=0.34)
    drawing.fill(shape, palette.skin)
    under_the_hair = Shape([(-90, 30), (90, 30), (90, 64), (half, 74), (0, NAPE_SHADOW), (-half, 74), (-90, 64)])
    with drawing.group(clip=shape):
        view.shade_beyond(shape, -7 * view.light_side, 0, palette.skin_shade, 0.7)
        drawing.fill(under_the_hair, palette.skin_shade, 0.85)
    for sign in (-1, 1):
        edge = [(sign * x, y) for x, y in side]
        drawing.ink(edge, view.line_width * CONTOUR_LINE, palette.skin_line, 0.1, 0.3)
        view.strand([(sign * 9, 90), (sign * 6, 108), (sign * 7, 122)], 0.8, palette.skin_line, 0.4)


def _side(half: float, flare: float, bottom: float) -> list[Spot]:
    """Down the right side of the neck, into the shoulder."""
    return [
        (half + 3, NAPE_TOP_Y),
        (half, bottom - 52),
        (half + 4, bottom - 30),
        (half + flare * 0.36, bottom - 14),
        (half + flare, bottom + 14),
    ]

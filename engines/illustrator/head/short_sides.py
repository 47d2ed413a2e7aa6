"""The sides of short hair: clipped hair over the ears, sideburns, and the buzz cut.

In: a `HeadView` of a front or turned head. Out: strokes. Never: locks.
"""

from __future__ import annotations

from engines.illustrator.colour import mixed
from engines.illustrator.geometry import Shape, Vertex, ink_polygon, lerp
from engines.illustrator.head.contour import dome, far_temple_x, hair_dome
from engines.illustrator.head.mass import cropped_hair
from engines.illustrator.head.view import HeadView
from engines.illustrator.style.hair import (
    BURN_Y,
    BUZZ_SCALE,
    BUZZ_SHADE,
    BUZZ_SHADE_OPACITY,
    CLIPPED_SKIN,
    FAR_BURN_ABOVE_EYE,
)
from engines.illustrator.style.head import HAIR_LINE, STRAND_LINE


def draw_sides(view: HeadView) -> None:
    """Hair between the cap and the ears, thinning into sideburns."""
    for side in (-1, 1):
        _draw_side(view, side)


def _draw_side(view: HeadView, side: int) -> None:
    drawing, palette, skull = view.drawing, view.palette, view.skull
    burn = skull.eye_y + BURN_Y
    around = hair_dome(view)
    cheek = skull.cheek
    at = view.hair_point
    if view.amount:
        points = _turned_side(view, side, burn)
    else:
        points = [
            (side * min(around[2][0], cheek + 11), -60),
            (side * (cheek + 10), -34),
            (side * (cheek + 7), -10),
            (side * (cheek + 3), skull.eye_y - 9, 1),
            (side * (cheek - 0.5), skull.eye_y + 2),
            (side * (cheek - 2), burn + 4, 1),
            (side * (cheek - 7), burn - 16),
            (side * (cheek - 8.5), -24),
            (side * (cheek - 8), -56),
        ]
    shape = Shape(points, True, 0.32)
    fade = mixed(palette.hair, palette.skin, CLIPPED_SKIN)
    paint = drawing.linear_gradient([(0, palette.hair), (0.5, palette.hair_shade), (1, fade)])
    drawing.fill(shape, paint)
    ink = ""
    for index in range(5):
        x, y = side * (cheek + 2 - index * 1.8), -30 + index * 9
        start, end = at(x + side * 3, y - 8), at(x, y + 4)
        if not (view.amount and side > 0):
            ink += ink_polygon([start, end], view.line_width * STRAND_LINE, 0.5, 0.6)
    outline = [point[:2] for point in points[:4]]
    ink += ink_polygon(outline, view.line_width * HAIR_LINE, 0.1, 0.3)
    drawing.path(ink, palette.hair_line, 0.75)


def _turned_side(view: HeadView, side: int, burn: float) -> list[Vertex]:
    at, eye = view.hair_point, view.skull.eye_y
    if side > 0:
        return _far_temple(view)
    return [
        at(-78, -58),
        at(-74, -30),
        at(-70, eye - 12),
        (*at(-66.5, eye - 4), 1),
        at(-65, eye + 2),
        (*at(-64, burn + 4), 1),
        at(-62.5, eye - 10),
        at(-64, -34),
        at(-64, -58),
    ]


def _far_temple(view: HeadView) -> list[Vertex]:
    """Hair that covers the far edge of the face down to a little above the eye, where it thins out."""
    end = view.skull.eye_y - FAR_BURN_ABOVE_EYE
    edge = [(far_temple_x(view.skull, y), y) for y in (-66.0, lerp(-66, end, 0.5), end)]
    outer: list[Vertex] = [(x + out, y) for (x, y), out in zip(edge, (6.0, 4.5, 0.5), strict=True)]
    inner: list[Vertex] = [(x - into, y) for (x, y), into in zip(edge, (9.0, 6.0, 1.0), strict=True)]
    return [*outer[:2], (*outer[2][:2], 1), *inner[::-1]]


def draw_buzz(view: HeadView) -> None:
    """Hair a few millimetres long: a soft cap with a clear hairline and a grain of stubble."""
    drawing, palette, skull, at = view.drawing, view.palette, view.skull, view.hair_point
    k = BUZZ_SCALE
    around = [(x * k, y * k) for x, y in dome(view)]
    burn = skull.eye_y + 20
    edge: list[Vertex] = [
        (*at(-(skull.cheek - 2), burn), 1),
        at(-(skull.cheek - 8), -10),
        (*at(-56, -40), 1),
        at(-46, -64),
        at(-22, -74),
        at(0, -71),
        at(22, -74),
        at(46, -64),
        (*at(56, -40), 1),
        at(skull.cheek - 8, -10),
        (*at(skull.cheek - 2, burn), 1),
    ]
    outer: list[Vertex] = [(skull.cheek + 2, -10), *around[2:7], (-skull.cheek - 2, -10)]
    if view.amount:
        far = _far_temple(view)
        outer = [far[1], *around[2:7], (*around[7], 1), at(-skull.cheek - 6, -8)]
        edge[0] = (*at(-(skull.cheek - 9), burn), 1)
        edge[-3:] = [far[4], far[2]]
    shape = Shape([*outer, *edge], True, 0.32)
    clipped, lit = cropped_hair(view)
    fade = mixed(palette.hair, palette.skin, CLIPPED_SKIN)
    stops = [(0.0, clipped), (0.35, lit), (0.7, clipped), (0.86, clipped), (1.0, clipped if view.amount else fade)]
    drawing.fill(shape, drawing.linear_gradient(stops))
    with drawing.group(clip=shape):
        view.shade_beyond(shape, -BUZZ_SHADE * view.light_side, 0, palette.hair_deep, BUZZ_SHADE_OPACITY)
        grain = ""
        for row in range(6):
            for column in range(9):
                x, y = (column - 4) * 17 + (row % 2) * 8, -108 + row * 15
                grain += ink_polygon([(x, y), (x * 1.03, y + 5)], view.line_width * STRAND_LINE * 0.8, 0.4, 0.4)
        drawing.path(grain, palette.hair_line, 0.4)
    line = [point[:2] for point in outer[: 7 if view.amount else None]]
    drawing.ink(line, view.line_width * HAIR_LINE, palette.hair_line, 0.1, 0.1, 0.4)

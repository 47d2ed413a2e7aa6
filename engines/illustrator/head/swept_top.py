"""Hair combed back from the forehead, seen from the front or turned.

In: a `HeadView`. Out: strokes. Never: the sides.
"""

from __future__ import annotations

from engines.illustrator.geometry import Shape, Spot, Vertex, flatten, ink_polygon, lerp, polygon_path, smooth_segments
from engines.illustrator.head.contour import ear_seam, far_temple_x, hair_dome
from engines.illustrator.head.locks import CLOSE_CUTS
from engines.illustrator.head.mass import Strand, hair_paint, strand_ink
from engines.illustrator.head.shine import shine_paint
from engines.illustrator.head.view import HeadView
from engines.illustrator.style.hair import FAR_BURN_ABOVE_EYE, SWEPT_SHADE_Y
from engines.illustrator.style.head import HAIR_LINE

ROOTS = (-62, -50, -36, -21, -6, 9, 24, 38, 51, 62)
"""Where strands leave the hairline."""


def draw_swept_top(view: HeadView) -> None:
    """A volume that rises from a clear hairline, with strands back to the crown and light on its curve."""
    at, around, amount = view.hair_point, hair_dome(view), view.amount
    hairline: list[Vertex] = [
        (*at(-72, -30), 1),
        at(-64, -52),
        (*at(-50, -66), 1),
        at(-30, -78),
        at(-12, -76),
        (*at(-3, -71), 1),
        at(12, -77),
        at(32, -79),
        (*at(50, -66), 1),
        at(64, -52),
        (*at(72, -30), 1),
    ]
    below = list[Vertex]()
    crown: list[Vertex] = [
        (around[2][0] - 1.5 * amount, -60),
        (around[3][0] + 4, -104),
        (26 - 4 * amount, -124),
        (-8 * amount, -132),
        (-32 - 10 * amount, -127),
        (around[5][0] - 5, around[5][1] - 2),
        (around[6][0], around[6][1]),
    ]
    if amount:
        ear_top = view.skull.eye_y - 12
        if view.look.back_hair in CLOSE_CUTS:
            below = [(-84.0, ear_top + 2), (-70.0, ear_top + 3, 1)]
            crown.append((around[7][0] + 1, around[7][1] - 2, 1))
        else:
            crown[-1:] = [*ear_seam(view)]
        hairline[0] = (*at(-73, ear_top), 1)
        hairline[-2:] = _far_hairline(view)
    top = Shape([*hairline, *crown, *below], True, 0.34)
    strands = [
        Strand((at(x, -70 + abs(x) * 0.22), at(x * 1.04 - 3, -100 + abs(x) * 0.2), _crown_point(x, amount)), 1.2)
        for x in ROOTS
    ]
    drawing, palette = view.drawing, view.palette
    drawing.fill(top, hair_paint(view, 60))
    with drawing.group(clip=top):
        view.shade_beyond(top, -8 * view.light_side, SWEPT_SHADE_Y, palette.hair_deep, 0.55)
        drawing.path(strand_ink(view, strands), palette.hair_line, 0.7)
    width = view.line_width * HAIR_LINE
    edges = "".join(
        ink_polygon(flatten(smooth_segments(edge, False), 6), width, 0.2, 0.2, 0.1) for edge in (hairline, crown)
    )
    drawing.path(edges, palette.hair_line)
    glints = "".join(_glint(view, x) for x in (-46, -30, -17, 2, 16, 31, 45))
    with view.drawing.group(clip=top):
        view.drawing.path(glints, shine_paint(view, -7 * amount))


def _far_hairline(view: HeadView) -> list[Vertex]:
    """Down to the far temple and out over the edge of the face, of which nothing shows outside the hair."""
    skull = view.skull
    low = skull.eye_y - FAR_BURN_ABOVE_EYE - 16
    middle = lerp(-66, low, 0.55)
    return [
        (far_temple_x(skull, middle) - 9, middle),
        (far_temple_x(skull, low) + 1, low, 1),
        (far_temple_x(skull, middle) + 7, middle),
    ]


def _crown_point(x: float, amount: float) -> Spot:
    return x * 0.8 - 8 * amount, -124 + abs(x) * 0.26


def _glint(view: HeadView, x: float) -> str:
    y = -102 + abs(x) * 0.3
    low, high = view.hair_point(x, y + 11), view.hair_point(x * 0.96 - 2, y - 9)
    middle = (low[0] + high[0]) / 2
    return polygon_path([low, (middle - 2.4, y), high, (middle + 2.4, y + 1)])

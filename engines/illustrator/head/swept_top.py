"""Hair combed back from the forehead, seen from the front or turned.

In: a `HeadView`. Out: strokes. Never: the sides.
"""

from __future__ import annotations

from engines.illustrator.geometry import Shape, Spot, Vertex, flatten, ink_polygon, lerp, smooth_segments
from engines.illustrator.head.contour import ear_seam, far_temple_x, hair_dome
from engines.illustrator.head.locks import CLOSE_CUTS
from engines.illustrator.head.mass import Strand, hair_paint, strand_ink
from engines.illustrator.head.shine import shine_paint, shine_streaks
from engines.illustrator.head.view import HeadView
from engines.illustrator.style.hair import FAR_BURN_ABOVE_EYE, SWEPT_SHADE_Y, SWEPT_SHINE_Y
from engines.illustrator.style.head import HAIR_LINE, STRAND_LINE

ROOTS = (
    (-63, 1.0),
    (-54, 1.4),
    (-38, 0.9),
    (-29, 1.3),
    (-9, 1.0),
    (4, 0.8),
    (21, 1.4),
    (31, 0.9),
    (50, 1.3),
    (60, 1.0),
)
"""Where strands leave the hairline, and how heavy they are."""

FINE_HAIRS = (-57, -47, -42, -33, -25, -19, -14, -5, 8, 13, 17, 26, 36, 42, 46, 56)
"""Where single hairs cross the hairline, so that it has no edge."""

HAIRLINE_OPACITY, HAIRLINE_WIDTH = 0.6, 0.62
"""How strong and wide, as a factor of hair's line, the hairline itself is drawn: hair grows out of skin there."""

CLIPPED_FROM_ABOVE_EYE = 38.0
"""How far above the eyes the long hair of a clipped head ends at its sides, which go on below it."""

FAR_HAIR_OUT = 4.0
"""How far hair stands off the far temple of a turned head."""


def draw_swept_top(view: HeadView) -> None:
    """A volume that rises from a clear hairline, with strands back to the crown and light on its curve."""
    at, around, amount = view.hair_point, hair_dome(view), view.amount
    close = view.look.back_hair in CLOSE_CUTS
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
    if close and not amount:
        out, low = view.skull.cheek, view.skull.eye_y - CLIPPED_FROM_ABOVE_EYE
        hairline[0], hairline[-1] = (-out - 9.5, low, 1), (out + 9.5, low, 1)
        crown[0], crown[-1] = (out + 11, -62), (-out - 11, -62)
    if amount:
        crown[0] = (far_temple_x(view.skull, -60) + FAR_HAIR_OUT, -60)
        ear_top = view.skull.eye_y - 12
        if close:
            below = [(-84.0, ear_top + 2), (-70.0, ear_top + 3, 1)]
            crown.append((around[7][0] + 1, around[7][1] - 2, 1))
        else:
            crown[-1:] = [*ear_seam(view)]
        hairline[0] = (*at(-73, ear_top), 1)
        hairline[-2:] = _far_hairline(view)
    top = Shape([*hairline, *crown, *below], True, 0.34)
    strands = [
        Strand((at(x, -72 + abs(x) * 0.22), at(x * 0.98 - 4, -101 + abs(x) * 0.24), _crown_point(x, amount)), weight)
        for x, weight in ROOTS
    ]
    drawing, palette = view.drawing, view.palette
    drawing.fill(top, hair_paint(view, 60))
    with drawing.group(clip=top):
        view.shade_beyond(top, -8 * view.light_side, SWEPT_SHADE_Y, palette.hair_deep, 0.55)
        drawing.path(strand_ink(view, strands), palette.hair_line, 0.7)
    width = view.line_width * HAIR_LINE
    outline = flatten(smooth_segments([hairline[-1], *crown], False), 6)
    drawing.path(ink_polygon(outline, width, 0.2, 0.2, 0.1), palette.hair_line)
    grown = hairline[2 : -1 if amount else -2] if close else hairline
    soft = ink_polygon(flatten(smooth_segments(grown, False), 6), width * HAIRLINE_WIDTH, 0.35, 0.35, 0.1)
    drawing.path(soft + _fine_hairs(view), palette.hair_line, HAIRLINE_OPACITY)
    with drawing.group(clip=top):
        middle = -7 * amount
        drawing.path(shine_streaks(view, middle - 24, middle, SWEPT_SHINE_Y), shine_paint(view, middle))


def _far_hairline(view: HeadView) -> list[Vertex]:
    """Down to the far temple and out over the edge of the face, of which nothing shows outside the hair."""
    skull = view.skull
    low = skull.eye_y - FAR_BURN_ABOVE_EYE - 16
    middle = lerp(-66, low, 0.55)
    return [
        (far_temple_x(skull, middle) - 9, middle),
        (far_temple_x(skull, low) + 1, low, 1),
        (far_temple_x(skull, middle) + FAR_HAIR_OUT, middle),
    ]


def _crown_point(x: float, amount: float) -> Spot:
    return x * 0.72 - 10 - 8 * amount, -125 + abs(x) * 0.3


def _fine_hairs(view: HeadView) -> str:
    """Short hairs that rise from the skin just below the hairline."""
    ink = ""
    for index, x in enumerate(FINE_HAIRS):
        root_y = -71 - (5 if 8 < abs(x) < 40 else 0) + max(0.0, abs(x) - 40) * 0.75
        tip = view.hair_point(x * 0.97 - 3, root_y - 13 - 4 * (index % 3))
        ink += ink_polygon([view.hair_point(x, root_y + 1.5), tip], view.line_width * STRAND_LINE, 0.6, 0.6)
    return ink

"""What is seen of the face of a head from behind that looks aside: the edge of cheek and jaw, one ear from its back.

In: a `HeadView` of a back view. Out: strokes. Never: hair, an eye, a nose, a neck: what looks out
behind a cheek is taken for something that sticks to it.
"""

from __future__ import annotations

from comic.cast import Accessory
from engines.illustrator.geometry import Shape, Spot, flatten, lerp, smooth_segments
from engines.illustrator.head.view import HeadView
from engines.illustrator.style.head import CONTOUR_LINE, FEATURE_LINE
from engines.illustrator.style.neck import AVERTED_EAR_X, AVERTED_JAW_FOLLOWS, CHILD_NAPE, NAPE_HALF_WIDTH

_USUAL_JAW = 42.0


def draw_averted_cheek(view: HeadView) -> None:
    """Skin from the temple down to where the jaw goes behind the neck, to be covered by hair up to the hairline."""
    drawing, palette = view.drawing, view.palette
    edge = _edge(view)
    inside = edge[-1][0] - 5
    hidden: list[tuple[float, float, int]] = [(inside, edge[-1][1], 1), (inside, -60, 1), (70, -60, 1)]
    shape = Shape([*edge[:-1], (*edge[-1], 1), *hidden], tension=0.34)
    drawing.fill(shape, palette.skin)
    with drawing.group(clip=shape):
        view.shade_beyond(shape, -9 * view.light_side, -5, palette.skin_shade, 0.7)
        blush = drawing.radial_gradient([(0, palette.blush, 0.3), (1, palette.blush, 0)])
        drawing.ellipse(74, view.skull.cheek_y + 22, 16, 14, blush)
    line = flatten(smooth_segments(edge, False), 6)
    drawing.ink(line, view.line_width * CONTOUR_LINE, palette.skin_line, 0.1, 0.1)


def draw_averted_ear(view: HeadView) -> None:
    """The back of the ear on the side to which the head looks: its rim stands off towards us, over hair and cheek."""
    drawing, palette = view.drawing, view.palette
    x, top = AVERTED_EAR_X, view.skull.eye_y
    shape = Shape(
        [
            (x + 7, top - 6), (x + 2, top - 18), (x - 9, top - 13), (x - 10, top + 6), (x - 6, top + 24),
            (x + 1, top + 35), (x + 7, top + 28), (x + 9, top + 8),
        ],
        tension=0.36,
    )  # fmt: skip
    drawing.fill(shape, palette.skin)
    with drawing.group(clip=shape):
        view.shade_beyond(shape, -5.5 * view.light_side, -2, palette.skin_shade, 0.8)
    drawing.outline(shape, view.line_width * FEATURE_LINE, palette.skin_line)
    view.strand(
        [(x + 1, top - 11), (x - 4, top - 2), (x - 3, top + 12), (x + 1, top + 24)], 1.2, palette.skin_line, 0.6
    )
    if view.look.accessory is Accessory.EARRING:
        drawing.ellipse(x + 2, top + 38, 3.4, 3.4, "#ffe28a", stroke="#a8732a", stroke_width=1)


def _edge(view: HeadView) -> list[Spot]:
    """Brow, socket, cheekbone, the round of the cheek, and in along the jaw to the neck, which hides the chin."""
    skull = view.skull
    low, wide = skull.chin_y, (skull.jaw - _USUAL_JAW) * AVERTED_JAW_FOLLOWS
    neck = NAPE_HALF_WIDTH[view.look.presentation] * (CHILD_NAPE if view.child else 1.0)
    return [
        (80.0, -46),
        (79.0, skull.brow_y - 2),
        (76.5, skull.eye_y - 4),
        (79.0, skull.eye_y + 13),
        (77.5, skull.cheek_y + 22),
        (72 + wide * 0.5, lerp(skull.cheek_y, low, 0.5)),
        (63.5 + wide, low - 32),
        (lerp(neck, 63.5 + wide, 0.6), low - 19),
        (neck + 3, low - 14),
    ]

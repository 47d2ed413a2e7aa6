"""What is seen of the face of a head from behind that looks aside: the edge of cheek and jaw, one ear.

In: a `HeadView` of a back view. Out: strokes. Never: hair, an eye, a nose, a neck: what looks out
behind a cheek is taken for something that sticks to it.
"""

from __future__ import annotations

from engines.illustrator.geometry import Shape, Spot, flatten, lerp, smooth_segments
from engines.illustrator.head.contour import draw_ear
from engines.illustrator.head.view import HeadView
from engines.illustrator.style.head import CONTOUR_LINE
from engines.illustrator.style.neck import AVERTED_EAR_OUT, AVERTED_JAW_FOLLOWS
from engines.illustrator.svg import translate

_USUAL_JAW = 42.0
_LEFT = -1


def draw_averted_cheek(view: HeadView) -> None:
    """Skin from the temple down to the chin, to be covered by hair up to the hairline."""
    drawing, palette = view.drawing, view.palette
    edge = _edge(view)
    hidden: list[tuple[float, float, int]] = [(20, 84, 1), (20, -60, 1), (70, -60, 1)]
    shape = Shape([*edge[:-1], (*edge[-1], 1), *hidden], tension=0.34)
    drawing.fill(shape, palette.skin)
    with drawing.group(clip=shape):
        view.shade_beyond(shape, -8 * view.light_side, -3, palette.skin_shade, 0.7)
        blush = drawing.radial_gradient([(0, palette.blush, 0.3), (1, palette.blush, 0)])
        drawing.ellipse(76, view.skull.cheek_y + 26, 18, 14, blush)
    line = flatten(smooth_segments(edge, False), 6)
    drawing.ink(line, view.line_width * CONTOUR_LINE, palette.skin_line, 0.1, 0.25)


def draw_averted_ear(view: HeadView) -> None:
    """The ear on the side to which the head looks: its rim stands off towards us, over the hair behind it."""
    with view.drawing.group(transform=translate(view.skull.cheek - 1 + AVERTED_EAR_OUT, 0)):
        draw_ear(view, _LEFT)


def _edge(view: HeadView) -> list[Spot]:
    """Brow, socket, cheekbone, the hollow of the cheek, around the chin and back along the jaw to the neck."""
    skull = view.skull
    low, wide = skull.chin_y, (skull.jaw - _USUAL_JAW) * AVERTED_JAW_FOLLOWS
    return [
        (81.5, -46),
        (83.5, skull.brow_y - 4),
        (79.5, skull.eye_y - 5),
        (84.0, skull.eye_y + 14),
        (83.5 + wide * 0.2, skull.cheek_y + 16),
        (78 + wide * 0.5, lerp(skull.cheek_y, low, 0.55)),
        (73.5 + wide * 0.8, low - 26),
        (67 + wide, low - 13),
        (58 + wide * 0.6, low - 5),
        (47, low - 7),
        (34, low - 18),
    ]

"""Tears that run: from the lid over the round of the cheek, thinner on their way, with a drop at the end.

In: a `HeadView`. Out: strokes. Never: features, water that stays in the eye.
"""

from __future__ import annotations

from collections.abc import Sequence

from engines.illustrator.geometry import Shape, Spot, Vertex
from engines.illustrator.head.eyes import EyeFrame
from engines.illustrator.head.view import HeadView
from engines.illustrator.style.head import FAR_TEAR, STRAND_LINE, TEAR, TEAR_ALONG_LID, TEAR_LINE, TEAR_SIZE, WET_RIM

_HALF_WIDTHS = (1.35, 0.6, 0.42, 0.4, 1.0)
"""Half the breadth of a running tear at the lid, below it, on the cheek, above its drop and in the drop, as parts of
the drop's."""


def draw_tears(view: HeadView) -> None:
    """A tear from each eye of a front or turned head down to the jaw."""
    for side in (-1, 1):
        eye = EyeFrame(view, side)
        a, lid = eye.half_width, eye.lower_lid()
        narrow = 0.75 if eye.is_far else 1.0
        length = view.skull.jaw_y + 2 - eye.at(0, lid[1][1])[1]
        length *= FAR_TEAR if eye.is_far else 1.0
        x, y = eye.at(a * TEAR_ALONG_LID * narrow, lid[1][1] - 1)
        draw_running_tear(view, (x, y), length, side * 5.0 * narrow**3, TEAR_SIZE * narrow)
        rim = eye.all_at([(a * 0.86, 2), *((px, py - WET_RIM * 0.6) for px, py in lid)])
        view.drawing.ink(rim, WET_RIM, "#e4f3ff", 0.4, 0.4, 0.1)


def draw_running_tear(view: HeadView, lid: Spot, length: float, bow: float, size: float) -> None:
    """A tear from a spot of the lid down by `length`; the cheek bows it out by `bow` (to the right) on its way and the
    jaw takes it in again. Its drop is `size` half broad."""
    x, y = lid
    drop_y = length - size * 1.1
    middle: list[Spot] = [
        (x, y),
        (x + bow * 0.5, y + drop_y * 0.14),
        (x + bow, y + drop_y * 0.45),
        (x + bow * 0.9, y + drop_y * 0.8),
        (x + bow * 0.5, y + drop_y),
    ]
    edges = zip(middle, _HALF_WIDTHS, strict=True)
    right: list[Vertex] = []
    left: list[Vertex] = []
    for (px, py), half in edges:
        right.append((px + half * size, py))
        left.append((px - half * size, py))
    right[0], left[0] = (*right[0][:2], 1), (*left[0][:2], 1)
    end = (x + bow * 0.4, y + length)
    tear = Shape([*right, end, *left[::-1]], tension=0.36)
    drawing = view.drawing
    drawing.fill(tear, TEAR, 0.85)
    drawing.outline(tear, view.line_width * STRAND_LINE, TEAR_LINE, light=(0, 0))
    drawing.ink(_shine(middle, size), size * 0.34, "#ffffff", opacity=0.9)
    drawing.ellipse(end[0] - size * 0.3, y + drop_y - size * 0.1, size * 0.24, size * 0.5, "#ffffff", 0.95)


def _shine(middle: Sequence[Spot], size: float) -> list[Spot]:
    return [(x - size * 0.12, y + 2) for x, y in middle[:3]]

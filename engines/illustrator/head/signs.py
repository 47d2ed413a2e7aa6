"""The signs of comics on a head: anger marks, and what a drop looks like.

In: a `HeadView`. Out: strokes. Never: features, tears, where sweat runs (see `sweat`).
"""

from __future__ import annotations

from enum import StrEnum

from engines.illustrator.geometry import Shape, rotated
from engines.illustrator.head.view import HeadView
from engines.illustrator.style.head import ANGER, SWEAT, SWEAT_LINE
from engines.illustrator.svg import Drawing


class Sign(StrEnum):
    """What a panel may put on a head whatever its expression; named like the storyboard's effects."""

    SWEAT = "sweat"
    ANGER_MARK = "anger_mark"


def draw_signs(view: HeadView, wanted: frozenset[Sign]) -> None:
    """The expression's own anger marks, or one that is wanted."""
    features = view.features
    for index in range(max(features.anger_marks, int(Sign.ANGER_MARK in wanted))):
        x = view.face_x(58) + 10 if index == 0 else view.face_x(-62)
        draw_anger_mark(view.drawing, x, -72 - 14 * index, 17 - 3 * index)


def draw_anger_mark(drawing: Drawing, x: float, y: float, size: float) -> None:
    """Four bent arms around a point: a swollen vein."""
    for quarter in range(4):
        arm = []
        for along, across in ((0.22, 1.0), (0.26, 0.52), (0.52, 0.26), (1.0, 0.22)):
            dx, dy = rotated(size * along, size * across, quarter * 90)
            arm.append((x + dx, y + dy))
        drawing.ink(arm, size * 0.30, ANGER, 0.25, 0.25, 0.35)


def draw_drop(
    drawing: Drawing,
    x: float,
    y: float,
    size: float,
    line_width: float,
    colour: str = SWEAT,
    line: str = SWEAT_LINE,
    tip: float = 1.6,
) -> None:
    """A drop that hangs from its tip; `size` is half its width and more, and its tip lies `tip` sizes above its
    middle."""
    drop = Shape(
        [
            (x, y - size * tip, 1),
            (x + size * 0.8, y),
            (x + size * 0.55, y + size * 0.9),
            (x - size * 0.55, y + size * 0.9),
            (x - size * 0.8, y),
        ]
    )
    drawing.fill(drop, colour, 0.92)
    drawing.outline(drop, line_width, line)
    drawing.ellipse(x - size * 0.25, y + size * 0.1, size * 0.18, size * 0.4, "#ffffff", 0.95)

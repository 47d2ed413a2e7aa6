"""The signs that float on and around a head: sweat drops and anger marks.

In: a `HeadView`. Out: strokes. Never: features, tears.
"""

from __future__ import annotations

from enum import StrEnum

from engines.illustrator.geometry import Shape, rotated
from engines.illustrator.head.view import HeadView
from engines.illustrator.style.head import ANGER, FEATURE_LINE, SWEAT, SWEAT_LINE
from engines.illustrator.svg import Drawing


class Sign(StrEnum):
    """What a panel may put on a head whatever its expression; named like the storyboard's effects."""

    SWEAT = "sweat"
    ANGER_MARK = "anger_mark"


def draw_signs(view: HeadView, wanted: frozenset[Sign]) -> None:
    """The expression's own signs, and those wanted that it lacks."""
    features = view.features
    for index in range(max(features.anger_marks, int(Sign.ANGER_MARK in wanted))):
        x = view.face_x(58) + 10 if index == 0 else view.face_x(-62)
        draw_anger_mark(view.drawing, x, -72 - 14 * index, 17 - 3 * index)
    for index in range(max(features.sweat_drops, int(Sign.SWEAT in wanted))):
        x, y = (view.face_x(-70) - 4, -20) if index % 2 == 0 else (view.face_x(66) + 6, -46)
        draw_drop(view.drawing, x, y, 10, view.line_width * FEATURE_LINE)


def draw_anger_mark(drawing: Drawing, x: float, y: float, size: float) -> None:
    """Four bent arms around a point: a swollen vein."""
    for quarter in range(4):
        arm = []
        for along, across in ((0.22, 1.0), (0.26, 0.52), (0.52, 0.26), (1.0, 0.22)):
            dx, dy = rotated(size * along, size * across, quarter * 90)
            arm.append((x + dx, y + dy))
        drawing.ink(arm, size * 0.30, ANGER, 0.25, 0.25, 0.35)


def draw_drop(
    drawing: Drawing, x: float, y: float, size: float, line_width: float, colour: str = SWEAT, line: str = SWEAT_LINE
) -> None:
    """A drop that hangs from its tip; `size` is half its width and more."""
    drop = Shape(
        [
            (x, y - size * 1.6, 1),
            (x + size * 0.8, y),
            (x + size * 0.55, y + size * 0.9),
            (x - size * 0.55, y + size * 0.9),
            (x - size * 0.8, y),
        ]
    )
    drawing.fill(drop, colour, 0.92)
    drawing.outline(drop, line_width, line)
    drawing.ellipse(x - size * 0.25, y + size * 0.1, size * 0.18, size * 0.4, "#ffffff", 0.95)

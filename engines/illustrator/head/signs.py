"""The signs that float on and around a head: sweat drops and anger marks.

In: a `HeadView`. Out: strokes. Never: features, tears.
"""

from __future__ import annotations

from enum import StrEnum

from engines.illustrator.geometry import Shape, rotated
from engines.illustrator.head.view import HeadView
from engines.illustrator.style.head import ANGER, FEATURE_LINE, SWEAT, SWEAT_LINE


class Sign(StrEnum):
    """What a panel may put on a head whatever its expression; named like the storyboard's effects."""

    SWEAT = "sweat"
    ANGER_MARK = "anger_mark"


def draw_signs(view: HeadView, wanted: frozenset[Sign]) -> None:
    """The expression's own signs, and those wanted that it lacks."""
    features = view.features
    for index in range(max(features.anger_marks, int(Sign.ANGER_MARK in wanted))):
        x = view.face_x(58) + 10 if index == 0 else view.face_x(-62)
        _draw_anger(view, x, -72 - 14 * index, 17 - 3 * index)
    for index in range(max(features.sweat_drops, int(Sign.SWEAT in wanted))):
        x, y = (view.face_x(-70) - 4, -20) if index % 2 == 0 else (view.face_x(66) + 6, -46)
        _draw_sweat(view, x, y, 10)


def _draw_anger(view: HeadView, x: float, y: float, size: float) -> None:
    for quarter in range(4):
        arm = []
        for along, across in ((0.22, 1.0), (0.26, 0.52), (0.52, 0.26), (1.0, 0.22)):
            dx, dy = rotated(size * along, size * across, quarter * 90)
            arm.append((x + dx, y + dy))
        view.drawing.ink(arm, size * 0.30, ANGER, 0.25, 0.25, 0.35)


def _draw_sweat(view: HeadView, x: float, y: float, size: float) -> None:
    drop = Shape(
        [
            (x, y - size * 1.6, 1),
            (x + size * 0.8, y),
            (x + size * 0.55, y + size * 0.9),
            (x - size * 0.55, y + size * 0.9),
            (x - size * 0.8, y),
        ]
    )
    view.drawing.fill(drop, SWEAT, 0.92)
    view.drawing.outline(drop, view.line_width * FEATURE_LINE, SWEAT_LINE)
    view.drawing.ellipse(x - size * 0.25, y + size * 0.1, size * 0.18, size * 0.4, "#ffffff", 0.95)

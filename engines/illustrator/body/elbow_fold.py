"""The folds of a sleeve at its elbow.

In: an arm, its sleeve's width. Out: strokes of a figure's pen. Never: a sleeve.
"""

from __future__ import annotations

from engines.illustrator.body.pen import Pen
from engines.illustrator.body.skeleton import Arm
from engines.illustrator.geometry import Spot, between, heading
from engines.illustrator.style import body as style


def draw_elbow_fold(pen: Pen, arm: Arm, elbow: Spot, half_width: float, line: str) -> None:
    """A fold inside the bend, or across an arm that is almost straight. `elbow` is the middle of a sleeve that is
    `half_width` wide to each side there."""
    drawing = pen.drawing
    if arm.bend_deg > style.ELBOW_FOLDS_FROM_DEG:
        if arm.seen_bend_deg < style.SEEN_FOLD_FROM_DEG:
            return
        dx, dy = heading(elbow, between(arm.shoulder, arm.wrist, 0.5))

        def inside(depth: float, across: float) -> Spot:
            return (
                elbow[0] + dx * half_width * depth + dy * across,
                elbow[1] + dy * half_width * depth - dx * across,
            )

        drawing.ink([inside(0.9, 10), inside(0.35, 5.5), inside(-0.2, 7)], pen.line_width * 0.6, line, 0.1, 0.9, 0.05)
        return
    fold = [
        (elbow[0] - arm.side * 14, elbow[1] - 6),
        (elbow[0], elbow[1] + 2),
        (elbow[0] + arm.side * 6, elbow[1] - 4),
    ]
    drawing.ink(fold, pen.line_width * 0.55, line, 0.3, 0.7)

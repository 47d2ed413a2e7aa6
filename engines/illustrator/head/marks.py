"""What an emotion leaves on the skin: tears, blush, creases, gloom.

In: a `HeadView`. Out: strokes. Never: features.
"""

from __future__ import annotations

from engines.illustrator.colour import adjusted
from engines.illustrator.geometry import Shape
from engines.illustrator.head.view import HeadView

TEAR = "#c4e6ff"
TEAR_LINE = "#7db4e2"
GLOOM = "#4a5a9a"
GLOOM_LINE = "#3c4780"


def draw_gloom_shadow(view: HeadView) -> None:
    """A shadow over the forehead, to be drawn clipped to the face."""
    fade = view.drawing.linear_gradient([(0, GLOOM, 0.75), (1, GLOOM, 0)])
    view.drawing.rect(-120, -110, 240, 120, fade)


def draw_gloom_lines(view: HeadView) -> None:
    for index in range(9):
        x = view.face_x(-56 + index * 13)
        view.drawing.line(x, -40, x, -6 + (index % 3) * 10, GLOOM_LINE, view.line_width * 0.5, 0.65)


def draw_blush_lines(view: HeadView) -> None:
    colour = adjusted(view.palette.blush, -0.08, 1.2)
    for side in (-1, 1):
        for index in range(3):
            x = view.face_x(side * 48) + (index - 1) * 8
            view.drawing.line(x + 4, view.eye_y + 26, x - 3, view.eye_y + 38, colour, view.line_width * 0.55, 0.9)


def draw_nose_creases(view: HeadView) -> None:
    """Two short folds beside the bridge of the nose."""
    for side in (-1, 1):
        x, y = view.face_x(side * 9), view.eye_y + 4
        view.strand([(x, y), (x - side * 4, y + 7)], 0.65, view.palette.skin_line, 0.8)


def draw_tears(view: HeadView) -> None:
    drawing = view.drawing
    for side in (-1, 1):
        far = side > 0 and view.amount > 0.4
        x = view.face_x(side * view.eye_offset) + side * 2
        y = view.eye_y + (9 if view.masculine else 14)
        width = 5.5 * (0.75 if far else 1)
        drift = -5.0 if far else -side * 2.0
        stream = Shape(
            [
                (x - width * 0.7, y - 1, 1),
                (x + width * 0.7, y - 1, 1),
                (x + width + side * 2, y + 22),
                (x + width * 1.15 + side * 3 + drift, y + 48),
                (x + width * 0.2 + side * 3 + drift, y + 60),
                (x - width * 0.9 + side * 3 + drift, y + 48),
                (x - width * 0.8 + side * 2, y + 22),
            ]
        )
        drawing.fill(stream, TEAR, 0.82)
        drawing.outline(stream, view.line_width * 0.5, TEAR_LINE)
        drawing.ink(
            [(x - 1 + side, y + 4), (x - 1 + side * 2, y + 24), (x - 2 + side * 3 + drift, y + 46)],
            2.2,
            "#ffffff",
            opacity=0.95,
        )
        half = 19 * (0.8 if far else 1)
        drawing.ink([(x - half, y - 5), (x, y), (x + half, y - 5)], 4.4, "#dff2ff", 0.5, 0.5, 0.1)

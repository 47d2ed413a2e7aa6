"""What an emotion leaves on a profile: tears, blush lines, creases, gloom.

In: a `HeadView` of a profile. Out: strokes. Never: features.
"""

from __future__ import annotations

from engines.illustrator.colour import adjusted, mixed
from engines.illustrator.geometry import Shape
from engines.illustrator.head.profile_contour import profile_contour
from engines.illustrator.head.view import HeadView
from engines.illustrator.style.head import (
    GLOOM,
    GLOOM_LINE,
    PROFILE_EYE_FRONT,
    STRAND_LINE,
    TEAR,
    TEAR_LINE,
)


def draw_profile_marks(view: HeadView) -> None:
    """Everything that the features ask for."""
    features, skull, line = view.features, view.skull, view.line_width * STRAND_LINE
    front, y = PROFILE_EYE_FRONT, skull.eye_y
    if features.gloom:
        _draw_gloom(view)
    if features.blush_lines:
        colour = adjusted(view.palette.blush, -0.08, 1.2)
        low = y + skull.eye_height * 0.5 + 5
        for x in (32.0, 40.0, 48.0):
            view.drawing.line(x + 3, low, x - 3, low + 12, colour, line * 1.1, 0.9)
    if features.nose_creases:
        for x, dy in ((front + 6, -8.0), (front + 4, 16.0)):
            view.strand([(x, y + dy), (x - 5, y + dy + 5)], 1.5, view.palette.skin_line, 0.85)
    if features.eye_bags:
        bag = Shape([(front - 2, y + 9), (40, y + 11), (32, y + 8), (40, y + 17), (front - 5, y + 15)])
        view.drawing.fill(bag, mixed(view.palette.skin_shade, "#6a5a92", 0.45), 0.6)
    if features.wet:
        _draw_stream(view, 14.0, 3.6)
    if features.tears:
        _draw_stream(view, skull.jaw_y - y, 5.6)


def _draw_gloom(view: HeadView) -> None:
    drawing = view.drawing
    with drawing.group(clip=profile_contour(view)):
        fade = drawing.linear_gradient([(0, GLOOM, 0.8), (0.55, GLOOM, 0.45), (1, GLOOM, 0)])
        drawing.rect(-60, -110, 150, 128, fade)
        for index in range(6):
            x = 8.0 + index * 10
            low = view.skull.brow_y + 2 + (index % 3) * 10
            drawing.line(x, -44, x, low, GLOOM_LINE, view.line_width * STRAND_LINE, 0.65)


def _draw_stream(view: HeadView, length: float, width: float) -> None:
    """Water from the lower lid down the cheek."""
    x, y = PROFILE_EYE_FRONT - 8, view.skull.eye_y + view.skull.eye_height * 0.33
    stream = Shape(
        [
            (x - width * 0.8, y, 1),
            (x + width * 0.9, y + 1, 1),
            (x + width * 0.8 - 1, y + length * 0.4),
            (x + width - 3, y + length * 0.8),
            (x - 3, y + length),
            (x - width - 3, y + length * 0.8),
            (x - width * 0.8 - 1, y + length * 0.4),
        ]
    )
    view.drawing.fill(stream, TEAR, 0.88)
    view.drawing.outline(stream, view.line_width * STRAND_LINE, TEAR_LINE, light=(0, 0))
    view.drawing.ink([(x, y + 3), (x - 1, y + length * 0.4), (x - 3, y + length * 0.8)], 2.0, "#ffffff")

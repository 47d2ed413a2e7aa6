"""What an emotion leaves on a profile: tears, blush lines, creases, gloom.

In: a `HeadView` of a profile. Out: strokes. Never: features.
"""

from __future__ import annotations

from engines.illustrator.colour import adjusted, mixed
from engines.illustrator.geometry import Shape
from engines.illustrator.head.profile_contour import profile_contour
from engines.illustrator.head.profile_eye import eye_back_x
from engines.illustrator.head.tears import draw_running_tear
from engines.illustrator.head.view import HeadView
from engines.illustrator.style.head import (
    BAG_OPACITY,
    BAG_TINT,
    BAG_TINT_PART,
    GLOOM,
    GLOOM_LINE,
    PROFILE_EYE_FRONT,
    STRAND_LINE,
    TEAR,
    TEAR_SIZE,
    WET_RIM,
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
        view.drawing.fill(bag, mixed(view.palette.skin_shade, BAG_TINT, BAG_TINT_PART), BAG_OPACITY)
    lid = (front - 8, y + skull.eye_height * 0.33)
    if features.wet:
        rim = [(front - 1, lid[1] - 4), (front - 7, lid[1] - 1.5), (eye_back_x(view) + 7, lid[1] - 3)]
        view.drawing.ink(rim, WET_RIM * 1.6, TEAR, 0.3, 0.5, 0.1)
        view.drawing.ellipse(front - 7, lid[1] - 2, 2.4, 1.3, "#ffffff", 0.95)
    if features.tears:
        draw_running_tear(view, lid, skull.jaw_y - y, -5.0, TEAR_SIZE)


def _draw_gloom(view: HeadView) -> None:
    drawing = view.drawing
    with drawing.group(clip=profile_contour(view)):
        fade = drawing.linear_gradient([(0, GLOOM, 0.8), (0.55, GLOOM, 0.45), (1, GLOOM, 0)])
        drawing.rect(-60, -110, 150, 128, fade)
        for index in range(6):
            x = 8.0 + index * 10
            low = view.skull.brow_y + 2 + (index % 3) * 10
            drawing.line(x, -44, x, low, GLOOM_LINE, view.line_width * STRAND_LINE, 0.65)

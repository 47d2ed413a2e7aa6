"""A collar with a round tag. In: a coat, where a neck is and its outline. Out: strokes. Never: a neck."""

from __future__ import annotations

from engines.illustrator.colour import line_colour
from engines.illustrator.creatures.brush import Brush
from engines.illustrator.creatures.coat import Coat
from engines.illustrator.geometry import Shape, Spot, ellipse_points, rotated

_ROUND = 0.36
"""How round the band is seen, as part of its half breadth: the front of an ellipse around the neck."""

_WIDTH = 0.30
_OVER = 1.12
"""The ellipse is so much broader than the neck, whose outline cuts the band off."""


def draw_collar(
    brush: Brush, coat: Coat, neck: Shape | str, middle: Spot, half: float, tilt_deg: float = 0.0, tag: bool = True
) -> None:
    """A band around a neck whose outline is `neck` (a shape or path data), `half` of it to each side of `middle`, its
    right end lower by `tilt_deg`; nothing for a coat that wears none."""
    if not coat.wears_collar:
        return

    def at(x: float, y: float) -> Spot:
        dx, dy = rotated(x * half, y * half, tilt_deg)
        return middle[0] + dx, middle[1] + dy

    around = ellipse_points(0.0, 0.0, _OVER, _ROUND, 24)
    front = sorted((x, y) for x, y in around if y > -0.01)
    upper = [at(x, y - _ROUND * 0.6) for x, y in front]
    lower = [at(x, y - _ROUND * 0.6 + _WIDTH) for x, y in front]
    ends = {0, len(front) - 1}
    band = Shape(
        [(*spot, float(index in ends)) for index, spot in enumerate(upper)]
        + [(*spot, float(index in ends)) for index, spot in reversed(list(enumerate(lower)))]
    )
    drawing = brush.drawing
    with drawing.group(clip=neck):
        brush.form(band, coat.collar, (-4.0, -3.0), 0.8)
    rim = neck if isinstance(neck, str) else neck.path()
    with drawing.group(clip=band):
        drawing.path(rim, None, stroke=line_colour(coat.collar), stroke_width=brush.line_width * 1.4)
    if tag:
        x, y = at(0.12, _ROUND * 0.4 + _WIDTH + 0.1)
        drawing.ellipse(
            x, y, half * 0.2, half * 0.2, coat.tag, stroke=line_colour(coat.tag), stroke_width=brush.line_width * 0.6
        )
        drawing.ellipse(x - half * 0.06, y - half * 0.06, half * 0.05, half * 0.05, "#fffbe8")

"""A collar with a round tag. In: a coat, where the neck is. Out: strokes. Never: a neck."""

from __future__ import annotations

from engines.illustrator.colour import line_colour
from engines.illustrator.creatures.brush import Brush
from engines.illustrator.creatures.coat import Coat
from engines.illustrator.geometry import Shape, Spot, rotated

_BEND = 0.34
_WIDTH = 0.30


def draw_collar(brush: Brush, coat: Coat, middle: Spot, half: float, tilt_deg: float = 0.0, tag: bool = True) -> None:
    """A band across a neck, `half` of it to each side, sagging in the middle."""

    def at(x: float, y: float) -> Spot:
        dx, dy = rotated(x * half, y * half, tilt_deg)
        return middle[0] + dx, middle[1] + dy

    top = [(-1.0, -_BEND), (-0.5, 0.02), (0.0, 0.10), (0.5, 0.02), (1.0, -_BEND)]
    band = Shape(
        [(*at(x, y), float(abs(x) == 1)) for x, y in top]
        + [(*at(x, y + _WIDTH), float(abs(x) == 1)) for x, y in reversed(top)]
    )
    brush.form(band, coat.collar, (-4.0, -3.0), 0.8)
    if tag:
        x, y = at(0.12, 0.10 + _WIDTH + 0.12)
        brush.drawing.ellipse(
            x, y, half * 0.2, half * 0.2, coat.tag, stroke=line_colour(coat.tag), stroke_width=brush.line_width * 0.6
        )
        brush.drawing.ellipse(x - half * 0.06, y - half * 0.06, half * 0.05, half * 0.05, "#fffbe8")

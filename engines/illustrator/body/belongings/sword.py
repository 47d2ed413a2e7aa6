"""A sword.

In: a figure's pen. Out: strokes in the units of `belongings`. Never: which way its blade points.
"""

from __future__ import annotations

from engines.illustrator.body.pen import Pen
from engines.illustrator.colour import line_colour, shade
from engines.illustrator.geometry import Shape

_STEEL, _GUARD, _GRIP = "#cfd6e2", "#c9a14a", "#5a3b34"


def draw_sword(pen: Pen, shown: bool) -> None:
    """Upright: a straight blade above the hand, guard, grip and pommel."""
    blade = Shape([(-12, -34, 1), (12, -34, 1), (10, -330, 1), (0, -372, 1), (-10, -330, 1)], tension=0.05)
    pen.cloth(blade, _STEEL, (-11, 0), width_factor=0.9, shade_colour=shade(_STEEL, 1.3))
    pen.drawing.ink([(-4, -50), (-3.5, -200), (-2, -340)], 4.5, "#ffffff", 0.1, 0.5, opacity=0.9)
    pen.drawing.line(2, -40, 1, -300, line_colour(_STEEL), pen.line_width * 0.5)
    grip = Shape([(-7, -24, 1), (7, -24, 1), (6, 60, 1), (-6, 60, 1)])
    pen.cloth(grip, _GRIP, (-4, 0), width_factor=0.9)
    pen.drawing.path(
        "M-7 -12l14 5M-7 0l14 5M-7 12l14 5M-6 24l12 5M-6 36l12 5M-6 48l12 5",
        None,
        stroke=line_colour(_GRIP),
        stroke_width=pen.line_width * 0.7,
    )
    guard = Shape(
        [(-46, -34, 1), (-40, -24), (-10, -20), (10, -20), (40, -24), (46, -34, 1), (30, -38), (0, -36), (-30, -38)]
    )
    pen.cloth(guard, _GUARD, (-5, -3), width_factor=0.9)
    pen.drawing.ellipse(0, 66, 9, 9, _GUARD, stroke=line_colour(_GUARD), stroke_width=pen.line_width * 0.9)

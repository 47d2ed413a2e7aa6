"""A lit lantern that hangs from its handle.

In: a figure's pen. Out: strokes in the units of `belongings`. Never: the light it throws on a scene.
"""

from __future__ import annotations

from engines.illustrator.body.pen import Pen
from engines.illustrator.colour import line_colour
from engines.illustrator.geometry import Shape
from engines.illustrator.svg import translate

_IRON, _FLAME = "#4a4652", "#ffb02e"
_MIDDLE_Y = 104.0
_GLOW_RADIUS = 150.0


_BAIL = "M-36 58C-40 14 -20 0 0 0C20 0 40 14 36 58"
_BAIL_IN_HAND = "M-36 64C-38 16 -3 18 -3 -16C-3 -34 3 -34 3 -16C3 18 38 16 36 64"
_BAIL_LENGTH = 18.0


def draw_lantern(pen: Pen, shown: bool) -> None:
    """Panes that glow between an iron roof and foot, and light around them."""
    _draw_lit(pen, _BAIL)


def draw_lantern_by_its_bail(pen: Pen, shown: bool) -> None:
    """The same with its handle's bend in a closed hand."""
    with pen.drawing.group(transform=translate(0, _BAIL_LENGTH)):
        _draw_lit(pen, _BAIL_IN_HAND)


def _draw_lit(pen: Pen, bail: str) -> None:
    drawing, line = pen.drawing, pen.line_width
    glow = drawing.radial_gradient([(0, "#ffe9a0", 0.85), (0.45, "#ffd66a", 0.4), (1, "#ffc84a", 0.0)])
    drawing.ellipse(0, _MIDDLE_Y, _GLOW_RADIUS, _GLOW_RADIUS, glow)
    edge = line_colour(_IRON)
    drawing.path(bail, None, stroke=edge, stroke_width=6 + line)
    drawing.path(bail, None, stroke=_IRON, stroke_width=6)
    panes = drawing.linear_gradient([(0, "#fff3b8"), (0.6, "#ffdf73"), (1, "#ffb545")])
    drawing.polygon([(-38, 68), (38, 68), (46, 148), (-46, 148)], panes, stroke=edge, stroke_width=line)
    flame = Shape([(0, 78, 1), (18, 114), (12, 138), (0, 142), (-12, 138), (-18, 114)])
    drawing.fill(flame, _FLAME)
    drawing.fill(Shape([(0, 102, 1), (8, 122), (0, 138), (-8, 122)]), "#fffbe6")
    for top_x, bottom_x in ((-38, -46), (38, 46)):
        drawing.line(top_x, 68, bottom_x, 148, edge, 7 + line)
        drawing.line(top_x, 68, bottom_x, 148, _IRON, 6)
    roof = Shape([(-14, 44, 1), (14, 44, 1), (52, 70, 1), (-52, 70, 1)], tension=0.1)
    pen.cloth(roof, _IRON, (-7, -3))
    foot = Shape([(-52, 146, 1), (52, 146, 1), (56, 166, 1), (-56, 166, 1)], tension=0.05)
    pen.cloth(foot, _IRON, (-7, -3))

"""What is worn or carried for show: a scarf, a folding fan, a tasselled pendant, a necklace.

In: a figure's pen. Out: strokes in the units of `belongings`. Never: who wears it.
"""

from __future__ import annotations

import math

from engines.illustrator.body.pen import Pen
from engines.illustrator.colour import highlight, line_colour, shade
from engines.illustrator.geometry import Shape
from engines.illustrator.svg import translate, turned

_WOOL, _BAND = "#c8434f", "#f3e4cf"
_BAMBOO, _LEAF, _PAINTED = "#8a5f3c", "#f8f1e0", "#d0596a"
_SILK, _JADE, _CORD = "#c2365a", "#6fc0a0", "#e0b04a"
_SILVER, _GEM = "#cfd6e2", "#4f8fe0"


def draw_scarf(pen: Pen, shown: bool) -> None:
    """A striped knitted scarf over the hand, its fringed ends down."""
    for x, length, lean in ((24, 150, -6), (-16, 186, 5)):
        with pen.drawing.group(transform=turned(lean)):
            _draw_scarf_end(pen, x, length)
    over = Shape([(-46, 8, 1), (-44, -30), (-18, -48), (18, -48), (48, -32), (54, 8, 1), (20, 20), (-20, 20)])
    pen.cloth(over, _WOOL, (-8, -4), folds=[[(-26, -34), (-10, -8), (-20, 12)], [(20, -38), (12, -10), (26, 10)]])


def draw_gathered_scarf(pen: Pen, shown: bool) -> None:
    """The same bunched in a closed hand: a loop of it above, both ends spread below."""
    for x, length, lean in ((20, 158, -9), (-16, 194, 8)):
        with pen.drawing.group(transform=turned(lean)):
            _draw_scarf_end(pen, x, length, gathered=True)
    loop = Shape([(-14, 12, 1), (-17, -16), (-26, -34), (-10, -48), (14, -46), (26, -32), (17, -14), (14, 12, 1)])
    pen.cloth(loop, _WOOL, (-8, -4), folds=[[(-3, -44), (-6, -20), (-2, 8)], [(13, -38), (7, -18), (7, 8)]])


def _draw_scarf_end(pen: Pen, x: float, length: float, gathered: bool = False) -> None:
    """One hanging end, two stripes and a fringe."""
    for at in range(6):
        left = x - 27 + at * 11
        pen.drawing.line(left, length - 4, left - 1, length + 20, line_colour(_BAND), 7 + pen.line_width)
        pen.drawing.line(left, length - 4, left - 1, length + 20, _BAND, 6)
    top = [(-11, 0, 1), (11, 0, 1), (x + 26, 46)] if gathered else [(x - 30, -10, 1), (x + 30, -10, 1)]
    side = [(x - 26, 46)] if gathered else []
    end = Shape([*top, (x + 32, length, 1), (x - 32, length, 1), *side], tension=0.1)
    pen.cloth(end, _WOOL, (-9, -2))
    for up in (24, 54):
        stripe = Shape(
            [
                (x - 31, length - up - 13, 1),
                (x + 31, length - up - 13, 1),
                (x + 31, length - up, 1),
                (x - 31, length - up, 1),
            ],
            tension=0.1,
        )
        pen.cloth(stripe, _BAND, (-9, -2), width_factor=0.6)


def draw_fan(pen: Pen, shown: bool) -> None:
    """An open folding fan of painted paper."""
    drawing, edge = pen.drawing, line_colour(_BAMBOO)
    rays = [math.radians(deg) for deg in range(-164, -15, 12)]
    outer = [(math.cos(ray) * 150, math.sin(ray) * 150) for ray in rays]
    inner = [(math.cos(ray) * 62, math.sin(ray) * 62) for ray in rays]
    for ray in rays:
        x, y = math.cos(ray), math.sin(ray)
        drawing.line(0, 6, x * 66, y * 66, edge, 7 + pen.line_width)
        drawing.line(0, 6, x * 66, y * 66, _BAMBOO, 6)
    pen.cloth(Shape([(*spot, 1) for spot in outer + inner[::-1]], tension=0.05), _LEAF, (-8, -5))
    for at in range(0, len(rays) - 1, 2):
        drawing.polygon([inner[at], outer[at], outer[at + 1], inner[at + 1]], shade(_LEAF, 0.5), 0.8)
    for deg, size in ((-118, 20), (-96, 15), (-68, 21), (-46, 14), (-138, 14)):
        x, y = math.cos(math.radians(deg)) * 108, math.sin(math.radians(deg)) * 108
        for petal in range(5):
            turn = math.radians(72 * petal + deg)
            drawing.ellipse(
                x + math.cos(turn) * size * 0.6, y + math.sin(turn) * size * 0.6, size * 0.5, size * 0.5, _PAINTED
            )
        drawing.ellipse(x, y, size * 0.34, size * 0.34, "#f6d35a")
    rim = [(math.cos(ray) * 147, math.sin(ray) * 147) for ray in rays]
    drawing.ink(rim, 6, _PAINTED, 0, 0)


def draw_norigae(pen: Pen, shown: bool) -> None:
    """A court lady's pendant: a loop of cord, a knot, a piece of jade, a long tassel."""
    edge = line_colour(_SILK)
    for stroke, width in ((edge, 6 + pen.line_width), (_SILK, 5)):
        pen.drawing.path("M0 0C-12 26 -12 62 0 92C12 62 12 26 0 0", None, stroke=stroke, stroke_width=width)
    with pen.drawing.group(transform=translate(0, 52)):
        _draw_knot_jade_and_tassel(pen)


def _draw_knot_jade_and_tassel(pen: Pen) -> None:
    drawing, line = pen.drawing, pen.line_width
    edge = line_colour(_SILK)
    knot = Shape([(0, 34, 1), (26, 56, 1), (0, 78, 1), (-26, 56, 1)], tension=0.1)
    pen.cloth(knot, _CORD, (-5, -3))
    for side in (-1, 1):
        drawing.ellipse(side * 28, 56, 9, 9, None, stroke=line_colour(_CORD), stroke_width=6 + line)
        drawing.ellipse(side * 28, 56, 9, 9, None, stroke=_CORD, stroke_width=5)
    pen.cloth(pen.ellipse_shape((0, 102), 34, 28), _JADE, (-7, -5))
    drawing.ellipse(0, 102, 15, 12, None, stroke=line_colour(_JADE), stroke_width=4)
    drawing.ellipse(-14, 90, 7, 4, "#ffffff", 0.8, rotation_deg=-30)
    collar = Shape([(-14, 130, 1), (14, 130, 1), (17, 150, 1), (-17, 150, 1)], tension=0.1)
    tassel = Shape([(-15, 148, 1), (15, 148, 1), (27, 250, 1), (0, 256), (-27, 250, 1)], tension=0.2)
    pen.cloth(tassel, _SILK, (-8, -2))
    for x in (-14, -5, 5, 14):
        drawing.line(x * 0.6, 156, x * 1.5, 246, edge, line * 0.7)
    pen.cloth(collar, _CORD, (-4, -2), width_factor=0.9)


def draw_necklace(pen: Pen, shown: bool) -> None:
    """A pendant that swings from a chain over the hand."""
    drawing, line = pen.drawing, pen.line_width
    edge = line_colour(_SILVER)
    for side in (-1, 1):
        strand = f"M{side * 3} 0C{side * 26} 60 {side * 30} 130 0 202"
        drawing.path(strand, None, stroke=edge, stroke_width=6 + line)
        drawing.path(strand, None, stroke=_SILVER, stroke_width=5)
    drawing.ellipse(0, 204, 8, 8, _SILVER, stroke=edge, stroke_width=line * 0.8)
    heart = Shape([(0, 280, 1), (-42, 240), (-38, 212), (-16, 208), (0, 222, 1), (16, 208), (38, 212), (42, 240)])
    pen.cloth(heart, _GEM, (-8, -5))
    drawing.outline(heart, line * 2.2, edge)
    drawing.ink([(-28, 222), (-30, 238), (-16, 256)], 6, highlight(_GEM, 1.6), 0.3, 0.6)

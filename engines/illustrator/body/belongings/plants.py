"""What grows: cut flowers, a plant in its pot.

In: a figure's pen. Out: strokes in the units of `belongings`. Never: a garden.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

from engines.illustrator.body.pen import Pen
from engines.illustrator.colour import adjusted, line_colour
from engines.illustrator.geometry import Shape, Spot, rotated
from engines.illustrator.svg import turned

_LEAF = ((0, -40, 1), (-14, -92, 0), (0, -138, 1), (14, -92, 0))
_FROND = ((0, 0, 1), (-25, -34, 0), (-20, -70, 0), (0, -96, 1), (20, -70, 0), (25, -34, 0))
_FRONDS = ((-8, -74, -62, 0.85), (8, -74, 62, 0.85), (-6, -76, -28, 1.0), (8, -76, 30, 1.0), (0, -78, 2, 1.15))
_CLAY = "#c8683f"
_BLOSSOMS = ("#e8697f", "#f3a6b5", "#fbe3e0")


def draw_flowers(pen: Pen, shown: bool) -> None:
    """A bouquet in paper, tied at the hand."""
    with pen.drawing.group(transform=turned(10)):
        stems = "M-7 10L-16 52M0 10L0 56M7 10L15 50"
        pen.drawing.path(stems, None, stroke=line_colour("#5f8f55"), stroke_width=6 + pen.line_width)
        pen.drawing.path(stems, None, stroke="#5f8f55", stroke_width=6)
        for deg in (-52, -24, 22, 50):
            leaf = [(*rotated(x, y, deg), corner) for x, y, corner in _LEAF]
            pen.cloth(Shape(leaf), "#6fa060", (-4, -3), width_factor=0.8)
        wrap = Shape(
            [
                (-9, 14, 1),
                (-34, -30),
                (-62, -84, 1),
                (-30, -74),
                (0, -82),
                (30, -72),
                (62, -86, 1),
                (34, -30),
                (9, 14, 1),
            ],
            tension=0.3,
        )
        pen.cloth(wrap, "#f4e3d6", (-8, -3), folds=[[(-6, 6), (-18, -36), (-32, -70)], [(6, 6), (16, -34), (28, -66)]])
        spots: list[Spot] = [
            (-40, -98),
            (38, -102),
            (0, -128),
            (-20, -112),
            (22, -118),
            (-2, -94),
            (-54, -78),
            (52, -80),
        ]
        for index, spot in enumerate(spots):
            _draw_blossom(pen, spot, 20 - (index > 5) * 4, _BLOSSOMS[index % 3])
        ribbon = Shape([(-13, -2, 1), (13, -2, 1), (12, 10, 1), (-12, 10, 1)])
        pen.cloth(ribbon, "#d8445a", (-4, -2), width_factor=0.8)


def _draw_blossom(pen: Pen, centre: Spot, radius: float, colour: str) -> None:
    """A rose: a scalloped head with a spiral of petals."""
    x, y = centre
    scallops: list[Spot] = []
    for index in range(12):
        turn = math.radians(30 * index)
        reach = radius * (1.0 if index % 2 else 0.86)
        scallops.append((x + math.cos(turn) * reach, y + math.sin(turn) * reach))
    pen.cloth(Shape(scallops), colour, (-4, -3), width_factor=0.7)
    spiral = [
        (
            x + math.cos(step * 0.9) * radius * (0.12 + 0.06 * step),
            y + math.sin(step * 0.9) * radius * (0.12 + 0.06 * step),
        )
        for step in range(9)
    ]
    pen.drawing.ink(spiral, pen.line_width * 0.8, line_colour(colour), 0.3, 0.5)


def draw_pot(pen: Pen, shown: bool) -> None:
    """A plant with broad leaves in a pot of clay."""
    for x, y, deg, size in _FRONDS:
        outline = [(x + at_x * size, y + at_y * size, corner) for at_x, at_y, corner in _FROND]
        leaf = [(*_about(point, (x, y), deg), corner) for *point, corner in outline]
        pen.cloth(Shape(leaf), "#63a355", (-5, -3), width_factor=0.8)
        vein = [_about((x, y - reach * size), (x, y), deg) for reach in (4, 40, 78)]
        pen.drawing.ink(vein, 3, line_colour("#63a355"), 0.1, 0.7, opacity=0.7)
    pot = Shape([(-46, -58, 1), (46, -58, 1), (34, 24, 1), (-34, 24, 1)], tension=0.05)
    pen.cloth(pot, _CLAY, (-9, -3))
    rim = Shape([(-54, -78, 1), (54, -78, 1), (50, -52, 1), (-50, -52, 1)], tension=0.08)
    pen.cloth(rim, adjusted(_CLAY, 0.04), (-8, -3))


def _about(point: Sequence[float], centre: Spot, deg: float) -> Spot:
    """A point turned around a centre."""
    dx, dy = rotated(point[0] - centre[0], point[1] - centre[1], deg)
    return centre[0] + dx, centre[1] + dy

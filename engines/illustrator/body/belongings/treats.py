"""What is drunk and eaten: a cup, a cake, a sandwich, a rice ball.

In: a figure's pen. Out: strokes in the units of `belongings`. Never: a table.
"""

from __future__ import annotations

from engines.illustrator.body.pen import Pen
from engines.illustrator.colour import line_colour, shade
from engines.illustrator.geometry import Shape
from engines.illustrator.svg import scaled, translate

_SEAWEED = "#2f4a3a"
_BERRY = (-4.0, -102.0)
_CHINA, _CREAM, _SPONGE, _TOAST = "#f4f6fb", "#fff7ee", "#f2cf8a", "#d79a55"


def draw_cup(pen: Pen, shown: bool) -> None:
    """A paper cup in its sleeve, steaming."""
    body = Shape([(-25, -52, 1), (25, -52, 1), (19, 40, 1), (-19, 40, 1)])
    pen.cloth(body, "#fbf7f0", (-7, -2))
    pen.drawing.polygon([(-24, -38), (24, -38), (20, 26), (-20, 26)], "#a8744a")
    pen.drawing.polygon([(13, -38), (24, -38), (20, 26), (10.5, 26)], shade("#a8744a"))
    lid = Shape(
        [(-28, -52, 1), (-26, -60), (-22, -62), (-20, -68, 1), (20, -68, 1), (22, -62), (26, -60), (28, -52, 1)]
    )
    pen.cloth(lid, "#5a3c2c", (-5, -2), width_factor=0.8)
    for x, rise in ((-9, 44), (8, 56)):
        steam = [(x, -68), (x + 6, -68 - rise * 0.3), (x - 5, -68 - rise * 0.65), (x + 3, -68 - rise)]
        pen.drawing.ink(steam, 6, "#ffffff", 0.15, 0.7, 0.1, 0.65)


def draw_cake(pen: Pen, shown: bool) -> None:
    """A piece of cake with cream and a strawberry on its plate."""
    drawing, line = pen.drawing, pen.line_width
    _draw_plate(pen)
    edge = line_colour(_SPONGE)
    side = Shape([(-58, -70, 1), (50, -70, 1), (50, -22, 1), (-58, -22, 1)], tension=0.05)
    pen.cloth(side, _SPONGE, (-6, -3))
    drawing.polygon([(-57, -52), (49, -52), (49, -42), (-57, -42)], _CREAM)
    for x in (-40, -16, 8, 32):
        drawing.ellipse(x, -47, 6.5, 5, "#e5485c")
    top = Shape(
        [
            (-60, -72, 1),
            (-6, -96, 1),
            (54, -72, 1),
            (53, -62),
            (42, -57),
            (30, -64),
            (16, -56),
            (2, -63),
            (-14, -55),
            (-28, -63),
            (-44, -56),
            (-58, -62),
        ]
    )
    pen.cloth(top, _CREAM, (-6, -4), width_factor=0.9)
    with drawing.group(transform=f"{translate(_BERRY[0], _BERRY[1])} {scaled(0.86)}"):
        berry = Shape([(0, 20, 1), (-22, -6), (-20, -26), (0, -30), (20, -26), (22, -6)])
        pen.cloth(berry, "#e0334c", (-6, -4))
        for x, y in ((-10, -12), (2, -18), (11, -8), (-2, 0)):
            drawing.ellipse(x, y, 2, 2.8, "#ffd9a0")
        leaves = [(-20, -30), (-8, -36), (0, -46), (8, -36), (20, -30), (8, -26), (0, -18), (-8, -26)]
        drawing.polygon(leaves, "#5f9a4e", stroke=edge, stroke_width=line * 0.6)


def draw_sandwich(pen: Pen, shown: bool) -> None:
    """Two cut triangles of a sandwich on a plate, their filling towards us."""
    _draw_plate(pen)
    for x in (-34, 26):
        for rise, thickness, colour in (
            (0, 15, _TOAST),
            (15, 8, "#7cb356"),
            (23, 9, "#e5554c"),
            (32, 8, "#f6cf58"),
            (40, 15, _TOAST),
        ):
            bottom = -24 - rise
            layer = Shape(
                [
                    (x - 34, bottom, 1),
                    (x + 34, bottom, 1),
                    (x + 34, bottom - thickness, 1),
                    (x - 34, bottom - thickness, 1),
                ],
                tension=0.25,
            )
            pen.cloth(layer, colour, (-4, -2), width_factor=0.7)
        top = Shape([(x - 34, -78, 1), (x + 4, -112, 1), (x + 34, -78, 1)], tension=0.1)
        pen.cloth(top, "#f3d9a4", (-5, -3), width_factor=0.9)


def draw_rice_ball(pen: Pen, shown: bool) -> None:
    """A triangle of rice with a sheet of seaweed around its foot."""
    rice = Shape([(-16, -140), (0, -148), (16, -140), (70, -34), (62, -14), (-62, -14), (-70, -34)], tension=0.4)
    pen.cloth(rice, "#fdfdf8", (-9, -5))
    for x, y in ((-14, -108), (8, -122), (18, -96), (-30, -78), (36, -72), (0, -86), (-8, -132)):
        pen.drawing.ellipse(x, y, 4.5, 3, shade("#fdfdf8", 0.6), rotation_deg=x)
    with pen.drawing.group(clip=rice):
        pen.drawing.polygon([(-34, -66), (34, -66), (36, 0), (-36, 0)], _SEAWEED)
        pen.drawing.polygon([(10, -66), (34, -66), (36, 0), (12, 0)], shade(_SEAWEED))
    pen.drawing.outline(rice, pen.line_width, line_colour("#e9e4d4"))
    for x in (-34, 34):
        pen.drawing.line(x, -66, x, -15, line_colour(_SEAWEED), pen.line_width * 0.7)


def _draw_plate(pen: Pen) -> None:
    """Seen from a little above, on the hand."""
    pen.cloth(pen.ellipse_shape((-4, -16), 88, 20), _CHINA, (-5, -4))
    pen.drawing.ellipse(-4, -19, 62, 12, shade(_CHINA, 0.5))

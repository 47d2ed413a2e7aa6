"""What things are kept in: a bag, a box with a ribbon.

In: a figure's pen. Out: strokes in the units of `belongings`. Never: what is inside.
"""

from __future__ import annotations

from engines.illustrator.body.pen import Pen
from engines.illustrator.colour import adjusted, highlight, line_colour
from engines.illustrator.geometry import Shape
from engines.illustrator.svg import translate

_LEATHER = "#8a5a3c"
_WRAPPING, _RIBBON = "#7a6fd0", "#f2b93b"


_HANDLE = "M-26 46C-28 4 -14 -4 0 -4C14 -4 28 4 26 46"
_STRAPS = "M-30 50C-28 12 -4 14 -4 -16C-4 -38 4 -38 4 -16C4 14 28 12 30 50"
_STRAPS_LENGTH = 20.0


def draw_bag(pen: Pen, shown: bool) -> None:
    """A satchel that hangs from its handle."""
    _draw_satchel(pen, _HANDLE)


def draw_bag_by_its_straps(pen: Pen, shown: bool) -> None:
    """The same with both ends of its handle in a closed hand, which run apart below it."""
    with pen.drawing.group(transform=translate(0, _STRAPS_LENGTH)):
        _draw_satchel(pen, _STRAPS)


def _draw_satchel(pen: Pen, handle: str) -> None:
    line = line_colour(_LEATHER)
    pen.drawing.path(handle, None, stroke=line, stroke_width=9 + pen.line_width * 1.6)
    pen.drawing.path(handle, None, stroke=_LEATHER, stroke_width=9)
    body = Shape([(-58, 44, 1), (58, 44, 1), (66, 80), (64, 136), (54, 142, 1), (-54, 142, 1), (-64, 136), (-66, 80)])
    pen.cloth(body, _LEATHER, (-10, -6))
    flap = Shape([(-60, 42, 1), (60, 42, 1), (62, 78), (30, 98), (0, 102), (-30, 98), (-62, 78)])
    pen.cloth(flap, adjusted(_LEATHER, 0.05), (-9, -5), width_factor=0.9)
    pen.drawing.ink([(-52, 76), (-28, 90), (0, 94), (28, 90), (52, 76)], 2.2, highlight(_LEATHER), opacity=0.8)
    pen.drawing.rect(-9, 90, 18, 22, "#e0b860", radius=3, stroke=line, stroke_width=pen.line_width * 0.7)


def draw_box(pen: Pen, shown: bool) -> None:
    """A gift: a box with its lid, tied with a broad ribbon."""
    body = Shape([(-60, -76, 1), (60, -76, 1), (56, 14, 1), (-56, 14, 1)], tension=0.05)
    pen.cloth(body, _WRAPPING, (-10, -4))
    lid = Shape([(-68, -98, 1), (68, -98, 1), (67, -68, 1), (-67, -68, 1)], tension=0.05)
    pen.cloth(lid, adjusted(_WRAPPING, 0.05), (-9, -4))
    for left, right, top, bottom in ((-14, 14, -68, 13), (-15, 15, -97, -69)):
        band = Shape([(left, top, 1), (right, top, 1), (right, bottom, 1), (left, bottom, 1)], tension=0.05)
        pen.cloth(band, _RIBBON, (-5, -2), width_factor=0.8)
    for side in (-1, 1):
        tail = Shape(
            [(side * 2, -102, 1), (side * 34, -84), (side * 44, -60, 1), (side * 28, -64, 1), (side * 20, -52, 1)]
        )
        pen.cloth(tail, _RIBBON, (-4, -3), width_factor=0.8)
        loop = Shape([(0, -102, 1), (side * 26, -142), (side * 58, -138), (side * 58, -108), (side * 26, -98)])
        pen.cloth(loop, _RIBBON, (-6, -4), width_factor=0.9)
        pen.drawing.ink([(side * 8, -106), (side * 28, -120), (side * 44, -122)], 3, line_colour(_RIBBON), 0.2, 0.7)
    pen.cloth(pen.ellipse_shape((0, -103), 14, 12), _RIBBON, (-4, -3), width_factor=0.9)

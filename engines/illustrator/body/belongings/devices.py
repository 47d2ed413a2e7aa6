"""Devices: a telephone, a camera, a radio, a watch on its chain.

In: a figure's pen. Out: strokes in the units of `belongings`. Never: a word on a screen.
"""

from __future__ import annotations

from engines.illustrator.body.belongings.reading import draw_scribbles
from engines.illustrator.body.pen import Pen
from engines.illustrator.colour import line_colour
from engines.illustrator.geometry import Shape, rotated
from engines.illustrator.svg import translate, turned

_CASE, _BEZEL = "#e3e6f0", "#20222e"
_CAMERA, _METAL = "#34363f", "#d5d9e2"
_CASING = "#c9503f"
_GOLD = "#e0b04a"


def draw_phone(pen: Pen, shown: bool) -> None:
    """Its back with cameras, or its lit screen with a talk on it."""
    drawing, width = pen.drawing, pen.line_width * 0.8
    with drawing.group(transform=turned(8)):
        if not shown:
            drawing.rect(-23, -70, 46, 96, _CASE, radius=8, stroke="#2b2d3a", stroke_width=width)
            drawing.rect(-18, -65, 19, 20, "#454860", radius=5)
            drawing.path("M-13 -60h0.1M-4 -50h0.1", None, stroke="#9fb4d8", stroke_width=7)
            drawing.ink([(17, -62), (18.5, -20), (17, 20)], 4, "#ffffff", opacity=0.7)
            return
        drawing.rect(-25, -74, 50, 102, _BEZEL, radius=9, stroke="#14151c", stroke_width=width)
        screen = drawing.linear_gradient([(0, "#e8f4ff"), (1, "#b9d8fa")])
        drawing.rect(-21, -68, 42, 90, screen, radius=5)
        drawing.rect(-21, -68, 42, 13, "#6f9fe0", radius=5)
        drawing.path("M-15 -61.5h16", None, stroke="#ffffff", stroke_width=3)
        drawing.rect(-18, -50, 25, 12, "#ffffff", radius=5)
        drawing.rect(-4, -34, 22, 12, "#ffe27a", radius=5)
        drawing.rect(-18, -18, 29, 16, "#ffffff", radius=5)
        draw_scribbles(pen, -14, 3, [-44], "#a9b6c9", 2.4)
        draw_scribbles(pen, 0, 17, [-28], "#b89a3a", 2.4)
        draw_scribbles(pen, -14, 9, [-12.5, -7.5], "#a9b6c9", 2.4)
        drawing.rect(-18, 8, 36, 9, "#ffffff", radius=4.5)


def draw_camera(pen: Pen, shown: bool) -> None:
    """A film camera that looks at us: a dark body, a bright top, a large lens, a flash."""
    drawing, line = pen.drawing, pen.line_width
    knob = Shape([(26, -128, 1), (48, -128, 1), (50, -112, 1), (24, -112, 1)], tension=0.1)
    pen.cloth(knob, "#c7ccd6", (-4, -2), width_factor=0.8)
    hump = Shape([(-36, -114, 1), (-26, -136, 1), (10, -136, 1), (20, -114, 1)], tension=0.1)
    pen.cloth(hump, _METAL, (-6, -3), width_factor=0.9)
    drawing.rect(-22, -131, 28, 12, "#fff6c8", radius=3, stroke="#6b7080", stroke_width=line * 0.5)
    body = Shape([(-78, -108), (-70, -116), (58, -116), (66, -108), (66, -20), (58, -12), (-70, -12), (-78, -20)])
    pen.cloth(body, _CAMERA, (-8, -4))
    drawing.polygon([(-76, -112), (64, -112), (64, -92), (-76, -92)], _METAL)
    drawing.line(-77, -92, 65, -92, "#30323c", line * 0.8)
    drawing.ellipse(50, -102, 5, 5, "#d8445a")
    for radius, colour in ((42, "#d5d9e2"), (34, "#24262f"), (25, "#3f5f9a"), (14, "#16233f")):
        drawing.ellipse(-8, -58, radius, radius, colour, stroke="#1d1f27", stroke_width=line * 0.6)
    drawing.ellipse(-17, -68, 7, 5, "#ffffff", 0.9, rotation_deg=-35)
    drawing.ellipse(3, -48, 3.5, 3, "#bcd8ff", 0.9)


def draw_radio(pen: Pen, shown: bool) -> None:
    """A portable radio that records: an aerial, a handle, a loudspeaker, the wheels of a tape, keys."""
    drawing, line = pen.drawing, pen.line_width
    with drawing.group(transform=f"{turned(-4)} {translate(12, 24)}"):
        edge = line_colour(_CASING)
        drawing.line(48, -104, 92, -186, "#4d515c", 5 + line)
        drawing.line(48, -104, 92, -186, "#cfd4de", 5)
        drawing.ellipse(92, -187, 5.5, 5.5, "#cfd4de", stroke="#4d515c", stroke_width=line * 0.6)
        handle = "M-58 -104V-126Q-58 -134 -50 -134H26Q34 -134 34 -126V-104"
        drawing.path(handle, None, stroke=edge, stroke_width=9 + line)
        drawing.path(handle, None, stroke="#e9dcc0", stroke_width=9)
        body = Shape([(-82, -100), (-74, -108), (62, -108), (70, -100), (70, -18), (62, -10), (-74, -10), (-82, -18)])
        pen.cloth(body, _CASING, (-8, -4))
        drawing.ellipse(-42, -50, 30, 30, "#3a3540", stroke=edge, stroke_width=line * 0.7)
        for radius in (22, 14, 6):
            drawing.ellipse(-42, -50, radius, radius, None, stroke="#8d8794", stroke_width=3)
        drawing.rect(-2, -78, 62, 40, "#fff3d6", radius=4, stroke=edge, stroke_width=line * 0.7)
        for x in (14, 44):
            drawing.ellipse(x, -58, 10, 10, "#3a3540")
            drawing.ellipse(x, -58, 4, 4, "#fff3d6")
        drawing.path("M-74 -94H58", None, stroke="#fff3d6", stroke_width=6)
        drawing.line(30, -98, 30, -89, "#3a3540", 4)
        for x, colour in ((4, "#e23d4d"), (22, "#f4ead2"), (40, "#f4ead2")):
            drawing.rect(x, -30, 14, 10, colour, radius=2, stroke=edge, stroke_width=line * 0.5)


def draw_watch(pen: Pen, shown: bool) -> None:
    """A pocket watch that hangs from its chain."""
    for x, first, last in ((-34.0, 0, 4), (0.0, 0, 11)):
        _draw_chain(pen, x, first, last)
    with pen.drawing.group(transform=translate(0, 118)):
        _draw_watch_case(pen)


def _draw_chain(pen: Pen, x: float, first: int, last: int) -> None:
    """Links from the fingertips down; those of the end that hangs loose curve away."""
    drawing, line = pen.drawing, pen.line_width
    edge = line_colour(_GOLD)
    for stroke, thickness in ((edge, 4 + line * 0.7), (_GOLD, 4)):
        for at in range(first, last):
            rx, ry = (5.5, 9.0) if at % 2 else (8.0, 8.0)
            aside = x * min(1.0, at / 3)
            drawing.ellipse(aside, 10 + at * 14, rx, ry, None, stroke=stroke, stroke_width=thickness)


def _draw_watch_case(pen: Pen) -> None:
    drawing, line = pen.drawing, pen.line_width
    edge = line_colour(_GOLD)
    drawing.ellipse(0, 48, 13, 12, None, stroke=edge, stroke_width=6 + line)
    drawing.ellipse(0, 48, 13, 12, None, stroke=_GOLD, stroke_width=6)
    drawing.rect(-9, 56, 18, 12, _GOLD, radius=3, stroke=edge, stroke_width=line * 0.8)
    pen.cloth(pen.ellipse_shape((0, 120), 58, 58), _GOLD, (-7, -5))
    drawing.ellipse(0, 120, 45, 45, "#fffaf0", stroke=edge, stroke_width=line * 0.8)
    for at in range(12):
        dx, dy = rotated(0, -1, 30 * at)
        drawing.line(dx * 33, 120 + dy * 33, dx * 39, 120 + dy * 39, "#4b3b34", 2.4 if at % 3 else 4.6)
    drawing.line(0, 120, -15, 102, "#2c2430", 6)
    drawing.line(0, 120, 8, 90, "#2c2430", 4.4)
    drawing.ellipse(0, 120, 5, 5, "#c23a48")

"""What is used at work and at home: a card on its ribbon, a remote control, a ladle, a pair of scissors, a hook, a
shield.

In: a figure's pen. Out: strokes in the units of `belongings`. Never: what it is used on.
"""

from __future__ import annotations

from engines.illustrator.body.pen import Pen
from engines.illustrator.colour import highlight, line_colour
from engines.illustrator.geometry import Shape
from engines.illustrator.svg import translate, turned

_RIBBON, _CARD, _HEADER = "#2f6fc4", "#fbfbf7", "#3f86dd"
_PLASTIC = "#33353f"
_STEEL, _HOOK = "#c5ccd8", "#e8862f"
_WOOD, _HOLLOW, _GRIP = "#d9a765", "#c08a4c", "#d8445a"
_SHIELD, _RIM, _CROSS = "#3f6fa8", "#d0a24a", "#f3ead2"


def draw_card(pen: Pen, shown: bool) -> None:
    """A card with a portrait that hangs from its ribbon: a badge, a pass."""
    _hang_badge(pen, 120.0)


def draw_card_by_its_ribbon(pen: Pen, shown: bool) -> None:
    """The same card, most of its ribbon inside the hand."""
    _hang_badge(pen, 84.0)


def _hang_badge(pen: Pen, ribbon: float) -> None:
    """A badge `ribbon` below the hand."""
    drawing, line = pen.drawing, pen.line_width
    edge = line_colour(_RIBBON)
    for side in (-1, 1):
        strap = f"M{side * 4} 0C{side * 26} {ribbon / 3:.1f} {side * 22} {ribbon * 0.7:.1f} 0 {ribbon}"
        drawing.path(strap, None, stroke=edge, stroke_width=11 + line)
        drawing.path(strap, None, stroke=_RIBBON, stroke_width=10)
    with drawing.group(transform=translate(0, ribbon - 46)):
        _draw_badge(pen)


def _draw_badge(pen: Pen) -> None:
    drawing, line = pen.drawing, pen.line_width
    card = Shape([(-54, 58), (-48, 52), (48, 52), (54, 58), (54, 192), (48, 198), (-48, 198), (-54, 192)], tension=0.15)
    pen.cloth(card, _CARD, (-6, -4))
    drawing.polygon([(-52, 58), (52, 58), (52, 84), (-52, 84)], _HEADER)
    drawing.rect(-14, 40, 28, 18, "#c7ccd6", radius=4, stroke="#5a6070", stroke_width=line * 0.7)
    drawing.rect(-30, 94, 60, 58, "#d8e6f6", radius=3, stroke="#7f93b0", stroke_width=line * 0.6)
    with drawing.group(clip=Shape([(-30, 94, 1), (30, 94, 1), (30, 152, 1), (-30, 152, 1)])):
        drawing.ellipse(0, 156, 26, 24, "#46587a")
        drawing.ellipse(0, 116, 15, 17, "#f3c9a8")
        drawing.path("M-16 116C-16 94 16 94 16 116C8 106 -6 108 -16 116Z", "#3a2a28")
    for y, reach in ((166, 36), (181, 24)):
        drawing.line(-reach, y, reach, y, "#8190a8", 6)


def draw_remote(pen: Pen, shown: bool) -> None:
    """A remote control with rows of keys."""
    drawing, line = pen.drawing, pen.line_width
    with drawing.group(transform=turned(12)):
        body = Shape(
            [(-27, -142), (-20, -150), (20, -150), (27, -142), (25, 32), (18, 40), (-18, 40), (-25, 32)], tension=0.2
        )
        pen.cloth(body, _PLASTIC, (-7, -3))
        drawing.ellipse(-12, -134, 7, 7, "#ef4a55")
        drawing.ellipse(12, -134, 5, 5, "#70757f")
        drawing.ellipse(0, -104, 19, 19, "#6d7280", stroke="#1d1f27", stroke_width=line * 0.6)
        drawing.ellipse(0, -104, 8, 8, "#e6e9ef")
        for row in range(4):
            for column, colour in enumerate(
                ("#e6e9ef", "#e6e9ef", "#e6e9ef") if row else ("#5fbf6a", "#f4c84a", "#4f8fe0")
            ):
                drawing.rect(-20 + column * 15, -76 + row * 14, 10, 8, colour, radius=3)


def draw_ladle(pen: Pen, shown: bool) -> None:
    """A big wooden spoon, its bowl up."""
    with pen.drawing.group(transform=turned(14)):
        handle = Shape([(-8, -96, 1), (8, -96, 1), (9, 20), (11, 66), (0, 72), (-11, 66), (-9, 20)])
        pen.cloth(handle, _WOOD, (-4, -2))
        bowl = Shape([(-9, -80, 1), (-32, -112), (-34, -156), (0, -186), (34, -156), (32, -112), (9, -80, 1)])
        pen.cloth(bowl, _WOOD, (-7, -4))
        pen.drawing.ellipse(0, -138, 22, 36, _HOLLOW)
        pen.drawing.ink([(14, -160), (18, -138), (10, -112)], 5, highlight(_WOOD), 0.3, 0.6)


def draw_scissors(pen: Pen, shown: bool) -> None:
    """A pair of scissors, a little open, the blades up."""
    drawing, line = pen.drawing, pen.line_width
    edge = line_colour(_GRIP)
    for side in (-1, 1):
        with drawing.group(transform=turned(side * 14.0, 0, -44)):
            blade = Shape([(-8, -36, 1), (8, -36, 1), (side * -6, -170, 1)], tension=0.08)
            pen.cloth(blade, _STEEL, (-4, -2))
            drawing.line(0, -40, side * 14, 2, edge, 13 + line)
            drawing.line(0, -40, side * 14, 2, _GRIP, 12)
        drawing.ellipse(side * 32, 28, 22, 26, None, stroke=edge, stroke_width=12 + line * 1.6)
        drawing.ellipse(side * 32, 28, 22, 26, None, stroke=_GRIP, stroke_width=12)
    drawing.ellipse(0, -46, 7, 7, "#f3f5f9", stroke=line_colour(_STEEL), stroke_width=line * 0.8)


def draw_hook(pen: Pen, shown: bool) -> None:
    """A snap hook on its rope: the gate, the eye, the rope that hangs below the hand."""
    drawing, line = pen.drawing, pen.line_width
    edge = line_colour(_HOOK)
    for stroke, width in (("#5b5648", 13 + line), ("#efe3c4", 12)):
        drawing.path("M0 -30C5 10 -10 44 -4 76C0 96 -8 106 -5 116", None, stroke=stroke, stroke_width=width)
    link = "M-24 -58V-132C-24 -176 42 -176 42 -128C42 -112 34 -100 30 -92L14 -50C6 -28 -24 -34 -24 -58Z"
    drawing.path(link, None, stroke=edge, stroke_width=17 + line * 1.6)
    drawing.path(link, None, stroke=_HOOK, stroke_width=17)
    drawing.path(link, None, 0.7, stroke=highlight(_HOOK), stroke_width=3.5)
    drawing.line(38, -114, 16, -54, line_colour(_STEEL), 15 + line)
    drawing.line(38, -114, 16, -54, _STEEL, 13)


def draw_shield(pen: Pen, shown: bool) -> None:
    """A knight's shield before the hand: a rim of brass and a cross."""
    outline = Shape(
        [
            (-84, -116, 1),
            (-40, -122),
            (0, -134, 1),
            (40, -122),
            (84, -116, 1),
            (82, -30),
            (48, 44),
            (0, 84, 1),
            (-48, 44),
            (-82, -30),
        ],
        tension=0.3,
    )
    pen.cloth(outline, _RIM, (-10, -5))
    field = outline.mapped(lambda x, y: (x * 0.84, (y + 24) * 0.84 - 24))
    pen.cloth(field, _SHIELD, (-10, -5), width_factor=0.8)
    with pen.drawing.group(clip=field):
        pen.drawing.polygon([(-13, -140), (13, -140), (13, 90), (-13, 90)], _CROSS)
        pen.drawing.polygon([(-90, -76), (90, -76), (90, -50), (-90, -50)], _CROSS)
    pen.drawing.outline(field, pen.line_width * 0.8, line_colour(_SHIELD))
    for x, y in ((-70, -102), (70, -102), (0, 68)):
        pen.drawing.ellipse(x, y, 5, 5, highlight(_RIM), stroke=line_colour(_RIM), stroke_width=pen.line_width * 0.6)

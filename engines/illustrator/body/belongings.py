"""What fits in a hand, drawn: letter, cup, phone, book, flowers, sword, bag.

In: a figure's pen; whether the thing shows us its front. Out: strokes in the thing's own units. Never: where a hand is.

Own units: the middle of the hand is the origin, y down, a fist is about 34 wide.
"""

from __future__ import annotations

import math
from collections.abc import Callable

from comic.storyboard import Prop
from engines.illustrator.body.pen import Pen
from engines.illustrator.colour import adjusted, highlight, line_colour, shade
from engines.illustrator.geometry import Shape, Spot, number, rotated
from engines.illustrator.svg import turned

Belonging = Callable[[Pen, bool], None]

_CASE, _BEZEL = "#e3e6f0", "#20222e"
_PAPER, _INK_BLUE = "#fff9ee", "#7c86a8"
_COVER = "#3f6fa8"
_STEEL, _GUARD, _GRIP = "#cfd6e2", "#c9a14a", "#5a3b34"
_LEATHER = "#8a5a3c"
_LEAF = ((0, -40, 1), (-14, -92, 0), (0, -138, 1), (14, -92, 0))
_BLOSSOMS = ("#e8697f", "#f3a6b5", "#fbe3e0")


def _scribbles(pen: Pen, left: float, right: float, rows: list[float], colour: str, width: float) -> None:
    """Lines of writing as strokes, the last one shorter."""
    data = ""
    for index, y in enumerate(rows):
        end = right - (right - left) * (0.42 if index == len(rows) - 1 else 0.08 * (index % 3))
        data += f"M{number(left)} {number(y)}L{number(end)} {number(y)}"
    pen.drawing.path(data, None, stroke=colour, stroke_width=width)


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
        _scribbles(pen, -14, 3, [-44], "#a9b6c9", 2.4)
        _scribbles(pen, 0, 17, [-28], "#b89a3a", 2.4)
        _scribbles(pen, -14, 9, [-12.5, -7.5], "#a9b6c9", 2.4)
        drawing.rect(-18, 8, 36, 9, "#ffffff", radius=4.5)


def draw_cup(pen: Pen, shown: bool) -> None:
    """A paper cup in its sleeve, steaming."""
    body = Shape([(-25, -52, 1), (25, -52, 1), (19, 40, 1), (-19, 40, 1)])
    pen.cloth(body, "#fbf7f0", (-7, -2))
    pen.drawing.polygon([(-23.2, -26), (23.2, -26), (20.8, 12), (-20.8, 12)], "#a8744a")
    pen.drawing.polygon([(12, -26), (23.2, -26), (20.8, 12), (11, 12)], shade("#a8744a"))
    lid = Shape(
        [(-28, -52, 1), (-26, -60), (-22, -62), (-20, -68, 1), (20, -68, 1), (22, -62), (26, -60), (28, -52, 1)]
    )
    pen.cloth(lid, "#5a3c2c", (-5, -2), width_factor=0.8)
    for x, lift in ((-9, 0), (8, -10)):
        steam = [(x, -76 + lift), (x + 7, -90 + lift), (x - 5, -104 + lift), (x + 3, -120 + lift)]
        pen.drawing.ink(steam, 6, "#ffffff", 0.4, 0.6, 0.1, 0.65)


def draw_letter(pen: Pen, shown: bool) -> None:
    """A sealed envelope, or the sheet that was in it."""
    drawing, line, width = pen.drawing, "#8a5a5a", pen.line_width * 0.8
    with drawing.group(transform=turned(-8)):
        if shown:
            sheet = Shape([(-56, -118, 1), (56, -122, 1), (58, 22, 1), (-54, 26, 1)])
            pen.cloth(sheet, _PAPER, (-5, -4), width_factor=0.8)
            drawing.line(-55, -72, 56.5, -75, shade(_PAPER, 0.6), 2)
            _scribbles(pen, -40, 42, [-100, -84, -62, -47, -32], _INK_BLUE, 3.4)
            return
        drawing.rect(-58, -66, 116, 78, _PAPER, radius=4, stroke=line, stroke_width=width)
        drawing.polygon([(-58, 12), (-8, -26), (8, -26), (58, 12)], shade(_PAPER, 0.35))
        drawing.path("M-58 -66L0 -16L58 -66", _PAPER, stroke=line, stroke_width=width)
        drawing.ellipse(0, -18, 9, 9, "#d8445a", stroke="#9c2a40", stroke_width=width * 0.8)
        drawing.path("M0 -14l-4 -4a2.6 2.6 0 0 1 4 -3a2.6 2.6 0 0 1 4 3z", "#f7b7c0")


def draw_book(pen: Pen, shown: bool) -> None:
    """Closed in one hand, or its open pages."""
    if shown:
        draw_open_pages(pen)
        return
    with pen.drawing.group(transform=turned(-6)):
        pages = Shape([(-30, -78, 1), (40, -82, 1), (42, 20, 1), (-28, 26, 1)])
        pen.cloth(pages, "#f3e6c2", (-4, -3), width_factor=0.8)
        cover = Shape([(-38, -84, 1), (34, -84, 1), (34, 22, 1), (-38, 22, 1)], tension=0.1)
        pen.cloth(cover, _COVER, (-8, -3))
        pen.drawing.rect(-38, -84, 11, 106, shade(_COVER, 0.9))
        pen.drawing.rect(-16, -64, 40, 24, "#f3e6c2", radius=2)
        pen.drawing.ink([(-22, -78), (-22, -30), (-22, 14)], 2.4, highlight(_COVER), opacity=0.7)


def draw_open_pages(pen: Pen) -> None:
    """An open book as its reader sees it."""
    for side in (-1, 1):
        board = Shape([(0, -66, 1), (side * 84, -80, 1), (side * 84, 34, 1), (0, 44, 1)], tension=0.1)
        pen.cloth(board, _COVER, (-6, -3))
        page = Shape(
            [(0, -66, 1), (side * 36, -82), (side * 78, -78, 1), (side * 78, 26, 1), (side * 36, 24), (0, 38, 1)],
            tension=0.3,
        )
        pen.cloth(page, "#fbf3df", (-6, -2), width_factor=0.8)
        left, right = (12, 68) if side > 0 else (-68, -12)
        _scribbles(pen, left, right, [-58, -46, -34, -22, -10, 2], "#b3a68a", 3)


def draw_open_book_from_outside(pen: Pen, in_profile: bool) -> None:
    """An open book seen from its reader's other side, or edge-on beside a reader in profile."""
    if in_profile:
        with pen.drawing.group(transform=turned(-28)):
            pages = Shape([(-4, -76, 1), (10, -72), (14, -20), (8, 30, 1), (-6, 34, 1)], tension=0.3)
            pen.cloth(pages, "#f3e6c2", (-3, -2), width_factor=0.8)
            board = Shape([(8, -80, 1), (17, -78, 1), (17, 34, 1), (6, 36, 1)], tension=0.1)
            pen.cloth(board, _COVER, (-4, -3))
        return
    pages = Shape(
        [(-80, -70, 1), (-38, -82), (0, -68, 1), (38, -82), (80, -70, 1), (78, 20, 1), (0, 30, 1), (-78, 20, 1)],
        tension=0.3,
    )
    pen.cloth(pages, "#fbf3df", (-6, -3), width_factor=0.8)
    for side in (-1, 1):
        board = Shape([(0, -58, 1), (side * 86, -68, 1), (side * 84, 30, 1), (0, 40, 1)], tension=0.1)
        pen.cloth(board, _COVER if side > 0 else adjusted(_COVER, 0.03), (-8, -3))
    pen.drawing.polygon([(16, -40), (64, -46), (63, -18), (16, -12)], "#f3e6c2")
    pen.drawing.polygon([(-6, -57), (6, -57), (6, 40), (-6, 40)], shade(_COVER, 0.8))


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


def draw_sword(pen: Pen, shown: bool) -> None:
    """Upright: a straight blade above the hand, guard, grip and pommel."""
    blade = Shape([(-12, -34, 1), (12, -34, 1), (10, -330, 1), (0, -372, 1), (-10, -330, 1)], tension=0.05)
    pen.cloth(blade, _STEEL, (-11, 0), width_factor=0.9, shade_colour=shade(_STEEL, 1.3))
    pen.drawing.ink([(-4, -50), (-3.5, -200), (-2, -340)], 4.5, "#ffffff", 0.1, 0.5, opacity=0.9)
    pen.drawing.line(2, -40, 1, -300, line_colour(_STEEL), pen.line_width * 0.5)
    grip = Shape([(-7, -24, 1), (7, -24, 1), (6, 52, 1), (-6, 52, 1)])
    pen.cloth(grip, _GRIP, (-4, 0), width_factor=0.9)
    pen.drawing.path(
        "M-7 -12l14 5M-7 0l14 5M-7 12l14 5M-6 24l12 5M-6 36l12 5",
        None,
        stroke=line_colour(_GRIP),
        stroke_width=pen.line_width * 0.7,
    )
    guard = Shape(
        [(-46, -34, 1), (-40, -24), (-10, -20), (10, -20), (40, -24), (46, -34, 1), (30, -38), (0, -36), (-30, -38)]
    )
    pen.cloth(guard, _GUARD, (-5, -3), width_factor=0.9)
    pen.drawing.ellipse(0, 58, 9, 9, _GUARD, stroke=line_colour(_GUARD), stroke_width=pen.line_width * 0.9)


def draw_bag(pen: Pen, shown: bool) -> None:
    """A satchel that hangs from its handle."""
    handle = "M-26 46C-28 4 -14 -4 0 -4C14 -4 28 4 26 46"
    line = line_colour(_LEATHER)
    pen.drawing.path(handle, None, stroke=line, stroke_width=9 + pen.line_width * 1.6)
    pen.drawing.path(handle, None, stroke=_LEATHER, stroke_width=9)
    body = Shape([(-58, 44, 1), (58, 44, 1), (66, 80), (64, 136), (54, 142, 1), (-54, 142, 1), (-64, 136), (-66, 80)])
    pen.cloth(body, _LEATHER, (-10, -6))
    flap = Shape([(-60, 42, 1), (60, 42, 1), (62, 78), (30, 98), (0, 102), (-30, 98), (-62, 78)])
    pen.cloth(flap, adjusted(_LEATHER, 0.05), (-9, -5), width_factor=0.9)
    pen.drawing.ink([(-52, 76), (-28, 90), (0, 94), (28, 90), (52, 76)], 2.2, highlight(_LEATHER), opacity=0.8)
    pen.drawing.rect(-9, 90, 18, 22, "#e0b860", radius=3, stroke=line, stroke_width=pen.line_width * 0.7)


BELONGINGS: dict[Prop, Belonging] = {
    Prop.LETTER: draw_letter,
    Prop.CUP: draw_cup,
    Prop.PHONE: draw_phone,
    Prop.BOOK: draw_book,
    Prop.FLOWERS: draw_flowers,
    Prop.SWORD: draw_sword,
    Prop.BAG: draw_bag,
}

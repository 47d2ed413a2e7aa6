"""What is read or kept on paper: a letter, a book, a folder.

In: a figure's pen. Out: strokes in the units of `belongings`. Never: what is written, but as strokes.
"""

from __future__ import annotations

from engines.illustrator.body.pen import Pen
from engines.illustrator.colour import adjusted, highlight, shade
from engines.illustrator.geometry import Shape, number
from engines.illustrator.svg import turned

_PAPER, _INK_BLUE = "#fff9ee", "#7c86a8"
_COVER = "#3f6fa8"
_CARD = "#4a8fd6"

EDGE_ON_DEG = 24.0
"""How far back what is read leans seen from the side, its pages turned up to the eyes."""


def draw_scribbles(pen: Pen, left: float, right: float, rows: list[float], colour: str, width: float) -> None:
    """Lines of writing as strokes, the last one shorter."""
    data = ""
    for index, y in enumerate(rows):
        end = right - (right - left) * (0.42 if index == len(rows) - 1 else 0.08 * (index % 3))
        data += f"M{number(left)} {number(y)}L{number(end)} {number(y)}"
    pen.drawing.path(data, None, stroke=colour, stroke_width=width)


def draw_letter(pen: Pen, shown: bool) -> None:
    """A sealed envelope, or the sheet that was in it."""
    drawing, line, width = pen.drawing, "#8a5a5a", pen.line_width * 0.8
    with drawing.group(transform=turned(-8)):
        if shown:
            sheet = Shape([(-56, -128, 1), (56, -132, 1), (58, 14, 1), (-54, 16, 1)])
            pen.cloth(sheet, _PAPER, (-5, -4), width_factor=0.8)
            drawing.line(-55, -82, 56.5, -85, shade(_PAPER, 0.6), 2)
            draw_scribbles(pen, -40, 42, [-110, -94, -72, -57, -42], _INK_BLUE, 3.4)
            return
        envelope = Shape([(-58, -66, 1), (58, -66, 1), (58, 12, 1), (-58, 12, 1)], tension=0.1)
        drawing.fill(envelope, _PAPER)
        drawing.polygon([(-58, 12), (-8, -26), (8, -26), (58, 12)], shade(_PAPER, 0.35))
        drawing.path("M-58 -66L0 -16L58 -66", None, stroke=line, stroke_width=width)
        drawing.outline(envelope, width, line)
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
        board = Shape([(0, -84, 1), (side * 84, -98, 1), (side * 84, 16, 1), (0, 26, 1)], tension=0.1)
        pen.cloth(board, _COVER, (-6, -3))
        page = Shape(
            [(0, -84, 1), (side * 36, -100), (side * 78, -96, 1), (side * 78, 8, 1), (side * 36, 6), (0, 20, 1)],
            tension=0.3,
        )
        pen.cloth(page, "#fbf3df", (-6, -2), width_factor=0.8)
        left, right = (12, 68) if side > 0 else (-68, -12)
        draw_scribbles(pen, left, right, [-76, -64, -52, -40, -28, -16], "#b3a68a", 3)


def draw_sheet_from_outside(pen: Pen) -> None:
    """A letter's sheet seen from its reader's other side: its writing shines through."""
    sheet = Shape([(-57, -90, 1), (57, -90, 1), (56, 40, 1), (0, 36), (-56, 40, 1)], tension=0.2)
    pen.cloth(sheet, _PAPER, (-6, -4), width_factor=0.8)
    pen.drawing.line(-56, -47, 56, -47, shade(_PAPER, 0.6), 2)
    draw_scribbles(pen, -40, 40, [-74, -62, -34, -20, -6], shade(_PAPER, 0.35), 3.4)


def draw_edge_on(pen: Pen, is_book: bool) -> None:
    """What is read, beside a reader in profile: a book's edge, a sheet nearly so, both with the pages to the eyes."""
    with pen.drawing.group(transform=turned(EDGE_ON_DEG)):
        if not is_book:
            sheet = Shape([(-26, -104, 1), (6, -116, 1), (14, -50), (8, 28, 1), (-20, 38, 1), (-16, -40)], tension=0.3)
            pen.cloth(sheet, _PAPER, (-4, -2), width_factor=0.8)
            draw_scribbles(pen, -13, 7, [-86, -68, -50, -32], _INK_BLUE, 2.6)
            return
        pages = Shape([(-16, -76, 1), (4, -78, 1), (8, -20), (4, 34, 1), (-14, 30, 1), (-9, -20)], tension=0.3)
        pen.cloth(pages, "#f3e6c2", (-3, -2), width_factor=0.8)
        draw_scribbles(pen, -9, 3, [-56, -40, -24], "#d2c096", 2)
        board = Shape([(3, -84, 1), (13, -82, 1), (14, 38, 1), (4, 40, 1)], tension=0.1)
        pen.cloth(board, _COVER, (-4, -3))


def draw_open_book_from_outside(pen: Pen) -> None:
    """An open book seen from its reader's other side."""
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


def draw_folder(pen: Pen, shown: bool) -> None:
    """A card folder with its tab, sheets and a label."""
    with pen.drawing.group(transform=turned(-7)):
        back = Shape(
            [(-54, -134, 1), (-10, -134, 1), (0, -120, 1), (56, -120, 1), (56, 22, 1), (-54, 22, 1)], tension=0.1
        )
        pen.cloth(back, adjusted(_CARD, -0.06), (-6, -3), width_factor=0.9)
        for lift, turn in ((-128, 3.0), (-122, -1.5)):
            with pen.drawing.group(transform=turned(turn)):
                sheet = Shape([(-46, lift, 1), (50, lift, 1), (50, 0, 1), (-46, 0, 1)], tension=0.1)
                pen.cloth(sheet, _PAPER, (-3, -2), width_factor=0.6)
        front = Shape([(-60, -104, 1), (60, -104, 1), (58, 24, 1), (-56, 24, 1)], tension=0.1)
        pen.cloth(front, _CARD, (-9, -4))
        pen.drawing.rect(-34, -84, 68, 34, _PAPER, radius=3)
        draw_scribbles(pen, -26, 26, [-73, -62], _INK_BLUE, 4)

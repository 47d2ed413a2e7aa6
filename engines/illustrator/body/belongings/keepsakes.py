"""What is kept: a key, a ring, a hand mirror, a doll, a trophy.

In: a figure's pen. Out: strokes in the units of `belongings`. Never: whose it was.
"""

from __future__ import annotations

from engines.illustrator.body.pen import Pen
from engines.illustrator.colour import highlight, line_colour, shade
from engines.illustrator.geometry import Shape, Spot, polygon_path, rotated
from engines.illustrator.svg import translate, turned

_GOLD, _BRASS = "#e3b23f", "#d9a441"
_GEM, _GLASS, _FRAME = "#8fd8f2", "#cfe6f2", "#b05a7a"
_FUR, _SNOUT = "#b9814f", "#ecd2a8"
_STAR: tuple[Spot, ...] = tuple(rotated(0, -24 if at % 2 == 0 else -10, 36 * at) for at in range(10))


def draw_key(pen: Pen, shown: bool) -> None:
    """An old key held by its bow, its bit up."""
    drawing, line = pen.drawing, pen.line_width
    edge = line_colour(_BRASS)
    with drawing.group(transform=f"{turned(16)} {translate(0, -92)}"):
        outline = "M-9 50V-150Q-9 -158 0 -158Q9 -158 9 -150V-146H58V-126H40V-114H58V-90H38V-102H26V-90H9V50Z"
        drawing.path(outline, edge, stroke=edge, stroke_width=line * 2)
        drawing.path(outline, _BRASS)
        drawing.polygon([(-5, -150), (0, -150), (0, 40), (-5, 40)], highlight(_BRASS))
        drawing.rect(-17, -54, 34, 14, _BRASS, radius=4, stroke=edge, stroke_width=line)
        drawing.ellipse(0, 78, 38, 34, None, stroke=edge, stroke_width=18 + line * 2)
        drawing.ellipse(0, 78, 38, 34, None, stroke=_BRASS, stroke_width=18)
        drawing.ellipse(0, 78, 42, 38, None, 0.7, stroke=highlight(_BRASS), stroke_width=3)


def draw_ring(pen: Pen, shown: bool) -> None:
    """A ring with its stone, held at its lowest point, and a sparkle."""
    with pen.drawing.group(transform=translate(0, 30)):
        _draw_band_and_stone(pen)


def _draw_band_and_stone(pen: Pen) -> None:
    drawing, line = pen.drawing, pen.line_width
    edge = line_colour(_GOLD)
    drawing.ellipse(0, -58, 25, 26, None, stroke=edge, stroke_width=9 + line * 1.6)
    drawing.ellipse(0, -58, 25, 26, None, stroke=_GOLD, stroke_width=9)
    drawing.ellipse(-1, -59, 26, 27, None, 0.8, stroke=highlight(_GOLD), stroke_width=2.4)
    stone = Shape([(0, -84, 1), (-27, -108, 1), (-16, -122, 1), (16, -122, 1), (27, -108, 1)], tension=0.05)
    pen.cloth(stone, _GEM, (-6, -3))
    drawing.path("M-26 -108H26M-10 -108L0 -86L10 -108L0 -121L-10 -108", None, 0.85, "#ffffff", 2.6)
    for x, y, reach in ((46, -134, 24), (-44, -96, 14)):
        drawing.path(_sparkle(x, y, reach), "#ffffff", stroke="#e0a92e", stroke_width=line * 0.6)


def _sparkle(x: float, y: float, reach: float) -> str:
    """A star of four long points."""
    points = [rotated(0, -reach if at % 2 == 0 else -reach * 0.26, 45 * at) for at in range(8)]
    return polygon_path([(x + dx, y + dy) for dx, dy in points])


def draw_mirror(pen: Pen, shown: bool) -> None:
    """A hand mirror, its glass towards us."""
    drawing = pen.drawing
    with drawing.group(transform=turned(8)):
        handle = Shape([(-9, -40, 1), (9, -40, 1), (8, 10), (13, 56), (0, 66), (-13, 56), (-8, 10)])
        pen.cloth(handle, _FRAME, (-5, -2))
        pen.cloth(pen.ellipse_shape((0, -100), 62, 74), _FRAME, (-8, -5))
        glass = pen.ellipse_shape((0, -100), 47, 59)
        sky = drawing.linear_gradient([(0, "#eefaff"), (1, "#a9cfe6")])
        drawing.fill(glass, sky)
        with drawing.group(clip=glass):
            drawing.polygon([(-60, -84), (20, -170), (44, -170), (-60, -58)], "#ffffff", 0.85)
            drawing.polygon([(-60, -40), (60, -164), (68, -160), (-60, -28)], "#ffffff", 0.7)
        drawing.outline(glass, pen.line_width * 0.8, line_colour(_FRAME))
        for x, y in ((0, -168), (0, -32)):
            drawing.ellipse(x, y, 8, 8, _GOLD, stroke=line_colour(_GOLD), stroke_width=pen.line_width * 0.7)


def draw_doll(pen: Pen, shown: bool) -> None:
    """A teddy bear with a bow, held around its belly."""
    drawing, edge = pen.drawing, line_colour(_FUR)
    for side in (-1, 1):
        pen.cloth(pen.ellipse_shape((side * 30, 38), 22, 26), _FUR, (-5, -3), width_factor=0.9)
        drawing.ellipse(side * 32, 46, 12, 13, _SNOUT)
        arm = Shape([(side * 26, -44), (side * 58, -30), (side * 62, -8), (side * 48, -4), (side * 26, -22)])
        pen.cloth(arm, _FUR, (-4, -3), width_factor=0.9)
        pen.cloth(pen.ellipse_shape((side * 40, -146), 20, 20), _FUR, (-4, -3), width_factor=0.9)
        drawing.ellipse(side * 40, -144, 10, 10, _SNOUT)
    pen.cloth(pen.ellipse_shape((0, -8), 42, 48), _FUR, (-8, -4))
    pen.cloth(pen.ellipse_shape((0, -102), 54, 48), _FUR, (-8, -5))
    drawing.ellipse(0, -86, 24, 19, _SNOUT, stroke=edge, stroke_width=pen.line_width * 0.5)
    for side in (-1, 1):
        drawing.ellipse(side * 22, -112, 5.5, 7, "#2b2024")
        drawing.ellipse(side * 22 - 2, -115, 2, 2.2, "#ffffff")
        drawing.polygon([(0, -52), (side * 26, -66), (side * 26, -38)], "#d8445a", stroke="#8f2338", stroke_width=2)
    drawing.ellipse(0, -52, 6, 6, "#d8445a", stroke="#8f2338", stroke_width=2)
    drawing.ellipse(0, -95, 8, 6, "#2b2024")
    drawing.path("M0 -89V-82M-9 -80Q0 -73 9 -80", None, stroke="#2b2024", stroke_width=3)


def draw_trophy(pen: Pen, shown: bool) -> None:
    """A cup of gold with two handles and a star, held by its stem."""
    drawing, edge = pen.drawing, line_colour(_GOLD)
    for side in (-1, 1):
        ear = f"M{side * 42} -150C{side * 96} -156 {side * 82} -88 {side * 32} -92"
        drawing.path(ear, None, stroke=edge, stroke_width=11 + pen.line_width * 1.6)
        drawing.path(ear, None, stroke=_GOLD, stroke_width=11)
    stem = Shape([(-9, -74, 1), (9, -74, 1), (9, -30), (26, -8, 1), (-26, -8, 1), (-9, -30)])
    pen.cloth(stem, _GOLD, (-5, -3))
    foot = Shape([(-38, -12, 1), (38, -12, 1), (42, 20, 1), (-42, 20, 1)], tension=0.05)
    pen.cloth(foot, "#6b4630", (-7, -3))
    bowl = Shape([(-52, -168, 1), (52, -168, 1), (50, -120), (30, -82), (0, -68), (-30, -82), (-50, -120)])
    pen.cloth(bowl, _GOLD, (-12, -5))
    drawing.ellipse(0, -168, 53, 9, shade(_GOLD), stroke=edge, stroke_width=pen.line_width * 0.8)
    drawing.ink([(-38, -150), (-36, -120), (-24, -94)], 7, highlight(_GOLD, 1.4), 0.3, 0.6)
    drawing.polygon([(x, y - 120) for x, y in _STAR], "#fff6d0", stroke=edge, stroke_width=pen.line_width * 0.6)

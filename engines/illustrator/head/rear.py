"""A head seen from behind. In: a `HeadView` of a back view. Out: strokes. Never: a face."""

from __future__ import annotations

from comic.cast import BackHair, Fringe
from engines.illustrator.colour import line_colour
from engines.illustrator.geometry import Shape, Vertex, ellipse_points
from engines.illustrator.head.contour import draw_ear
from engines.illustrator.head.cuts import FRINGES
from engines.illustrator.head.front_hair import draw_spike
from engines.illustrator.head.mass import Strand, behind_paint, draw_hair_mass
from engines.illustrator.head.shine import shine_paint, shine_streaks
from engines.illustrator.head.view import HeadView

LONG: list[Vertex] = [
    (0, -124), (62, -102), (92, -40), (98, 40), (104, 130), (108, 220), (88, 262, 1), (66, 244), (40, 270, 1),
    (8, 246), (-20, 272, 1), (-48, 246), (-74, 268, 1), (-98, 240), (-106, 140), (-98, 40), (-92, -40), (-62, -102),
]  # fmt: skip
WAVY: list[Vertex] = [
    (0, -124), (62, -102), (96, -40), (98, 20), (116, 70), (108, 120), (124, 170), (108, 232, 1), (80, 214),
    (50, 246, 1), (10, 220), (-30, 246, 1), (-70, 218), (-106, 234, 1), (-122, 180), (-108, 124), (-118, 74),
    (-98, 20), (-96, -40), (-62, -102),
]  # fmt: skip
BOB: list[Vertex] = [
    (0, -124), (62, -102), (92, -40), (100, 30), (92, 92), (60, 108, 1), (0, 104), (-60, 108, 1), (-92, 92),
    (-100, 30), (-92, -40), (-62, -102),
]  # fmt: skip
CLOSE: list[Vertex] = [
    (0, -124), (60, -103), (87, -54), (88, -6), (80, 40), (62, 72, 1), (44, 64), (26, 86, 1), (0, 72), (-26, 86, 1),
    (-44, 64), (-62, 72, 1), (-80, 40), (-88, -6), (-87, -54), (-60, -103),
]  # fmt: skip
CROPPED: list[Vertex] = [
    (0, -114), (56, -95), (80, -50), (82, -6), (74, 34), (56, 56), (28, 64), (0, 62), (-28, 64), (-56, 56), (-74, 34),
    (-82, -6), (-80, -50), (-56, -95),
]  # fmt: skip
"""Hair cut to the skull ends smoothly above the nape."""
TAIL: list[Vertex] = [
    (-14, -70), (14, -70), (34, -20), (30, 80), (36, 150), (8, 196, 1), (0, 160), (-16, 190, 1), (-32, 110),
    (-34, -10),
]  # fmt: skip


def draw_rear(view: HeadView) -> None:
    """Ears and the whole hair over the back of the head."""
    drawing, kind = view.drawing, view.look.back_hair
    for side in (-1, 1):
        draw_ear(view, side)
    points = {BackHair.LONG: LONG, BackHair.WAVY: WAVY, BackHair.BOB: BOB}.get(kind, CLOSE)
    cropped = kind is BackHair.BUZZ or (view.look.fringe is Fringe.BUZZ and points is CLOSE)
    if cropped:
        points = CROPPED
    cut = FRINGES.get(view.look.fringe)
    for spike in cut.crown if cut else ():
        draw_spike(view, spike)
    shape = Shape(points)
    bottom = shape.bounds()[3]
    fallen = [Strand(((6, -116), (x * 0.6, -60), (x, bottom * 0.75)), 1.1) for x in (-70, -40, -12, 18, 48, 74)]
    draw_hair_mass(view, shape, [] if cropped else fallen, shadow=(-8, -8), paint=behind_paint(view, bottom))
    if not cropped:
        with drawing.group(clip=shape):
            drawing.path(shine_streaks(view), shine_paint(view))
    band = view.look.outfit_colours[2]
    if kind is BackHair.PONYTAIL:
        draw_hair_mass(view, Shape(TAIL), [Strand(((0, -60), (6, 40), (2, 150)), 1.1)])
        drawing.rect(-16, -78, 32, 16, band, radius=6, stroke=line_colour(band), stroke_width=view.line_width * 0.8)
    elif kind is BackHair.BUN:
        bun = Shape(ellipse_points(0, -106, 42, 34, 9))
        draw_hair_mass(view, bun, [Strand(((-30, -100), (0, -126), (28, -104)), 1.1)])
    elif kind is BackHair.TWIN_TAILS:
        for side in (-1, 1):
            tail = Shape(
                [(x * side + side * 78, y, *corner) for x, y, *corner in (
                    (0, -46), (34, -40), (52, 20), (44, 90), (50, 150), (30, 206, 1), (22, 160), (8, 186, 1),
                    (6, 110), (12, 40), (-4, -10),
                )]
            )  # fmt: skip
            draw_hair_mass(view, tail, shadow=(-8, -3))
            drawing.ellipse(side * 84, -34, 13, 11, band, stroke=line_colour(band), stroke_width=view.line_width * 0.8)
    elif kind is BackHair.BRAID:
        _draw_braid(view)
        drawing.ellipse(0, 226, 11, 7, band, stroke=line_colour(band), stroke_width=view.line_width * 0.8)


def _draw_braid(view: HeadView) -> None:
    for index in reversed(range(5)):
        y, half = 62 + index * 34, 25 - index * 1.8
        lean = -3 if index % 2 else 3
        plait = Shape(
            [
                (-half * 0.6, y - 12),
                (half * 0.6, y - 12),
                (half + lean, y + 10),
                (lean, y + 30, 1),
                (-half + lean, y + 10),
            ]
        )
        draw_hair_mass(view, plait, [Strand(((-half * 0.3, y - 8), (lean * 2, y + 8), (lean, y + 26)), 1.1)])

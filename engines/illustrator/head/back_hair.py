"""The hair behind the head, seen from the front or in three-quarter view.

In: a `HeadView`. Out: strokes. Never: the fringe, a profile, a back view.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType

from comic.cast import BackHair, Fringe
from engines.illustrator.colour import adjusted, line_colour
from engines.illustrator.geometry import (
    Shape,
    Spot,
    Vertex,
    between,
    ellipse_points,
    flatten,
    ink_polygon,
    smooth_segments,
)
from engines.illustrator.head.braid import draw_braid
from engines.illustrator.head.contour import hair_dome
from engines.illustrator.head.hanging import hanging, has_fallen_behind
from engines.illustrator.head.locks import CLOSE_CUTS
from engines.illustrator.head.mass import Strand, behind_paint, cropped_hair, draw_hair_mass, hair_paint
from engines.illustrator.head.view import HeadView
from engines.illustrator.style.hair import BUZZ_SCALE, GLOSS_OPACITY, SWEPT_SHADE_Y

Across = Callable[[float], float]

LONG: tuple[Vertex, ...] = (
    (62, -98), (92, -40), (97, 40), (103, 130), (104, 210), (84, 262, 1), (76, 240, 1), (68, 262), (40, 268, 1),
    (-10, 270), (-60, 272, 1), (-70, 264), (-78, 242, 1), (-92, 260, 1), (-107, 200), (-104, 120), (-98, 30),
    (-94, -40), (-64, -100),
)  # fmt: skip
WAVY: tuple[Vertex, ...] = (
    (64, -98), (96, -40), (98, 20), (116, 70), (108, 120), (124, 170), (112, 214), (92, 240, 1), (84, 220, 1),
    (60, 246), (20, 248, 1), (-50, 248), (-78, 246, 1), (-88, 220, 1), (-106, 236, 1), (-122, 180),
    (-108, 124), (-118, 74), (-100, 20), (-96, -40), (-64, -100),
)  # fmt: skip
BOB: tuple[Vertex, ...] = (
    (62, -98), (92, -40), (99, 20), (100, 62), (88, 98), (66, 104, 1), (58, 90), (20, 86), (-20, 86), (-58, 90),
    (-66, 106, 1), (-88, 100), (-101, 62), (-99, 20), (-94, -40), (-64, -100),
)  # fmt: skip
TIED: tuple[Vertex, ...] = (
    (62, -98), (88, -40), (84, -6), (74, 20), (56, 38), (34, 46), (-34, 46), (-54, 38), (-72, 22), (-86, -6),
    (-90, -40), (-64, -100),
)  # fmt: skip
SHORT_FRONT: tuple[Vertex, ...] = (
    (0, -118), (58, -98), (74, -54), (72, -10), (60, 20), (52, 44, 1), (46, 42), (42, 58, 1), (34, 54), (-34, 54),
    (-42, 58, 1), (-46, 42), (-52, 44, 1), (-60, 20), (-72, -10), (-74, -54), (-58, -98),
)  # fmt: skip
TAIL_TURNED: tuple[Vertex, ...] = (
    (-50, -96), (-100, -104), (-140, -60), (-146, 20), (-130, 90), (-132, 146), (-113, 206, 1), (-109, 188, 1),
    (-100, 194, 1), (-90, 120), (-94, 40), (-84, -20), (-62, -56),
)  # fmt: skip
TAIL_FRONT: tuple[Vertex, ...] = (
    (40, -104), (88, -118), (126, -80), (138, -10), (127, 70), (129, 130), (111, 196, 1), (107, 178, 1), (98, 184, 1),
    (92, 100), (98, 30), (88, -30), (60, -70),
)  # fmt: skip
BODIES: Mapping[BackHair, tuple[tuple[Vertex, ...], tuple[Spot, ...]]] = MappingProxyType(
    {
        BackHair.LONG: (LONG, ((0.98, 40), (1.06, 140), (1.0, 232))),
        BackHair.WAVY: (WAVY, ((1.0, 40), (1.14, 90), (1.0, 140), (1.14, 200))),
        BackHair.BOB: (BOB, ((1.0, 10), (1.08, 50), (0.96, 92))),
    }
)
"""Outlines of loose hair, and the way a strand falls: factors of its x, and y."""

GLOSS = ((87, 0.2, 0.75, 5.0), (76, 0.3, 0.9, 4.0), (64, 0.45, 0.8, 3.0))
"""Where light runs down loose hair: x, from and to which part of its fall, width."""

TAIL_FROM_Y, TWIN_FROM_Y = -70.0, -30.0
"""Where tails leave their ties."""

FALLS = (-92, -82, -70, -58, 58, 70, 82, 92)


def draw_back_hair(view: HeadView) -> None:
    """Everything of the hair that lies behind face and neck."""
    kind = view.look.back_hair
    if kind in CLOSE_CUTS:
        buzz = view.look.fringe is Fringe.BUZZ
        paint = cropped_hair(view)[0] if buzz else hair_paint(view, 60)
        combed_back = view.look.fringe is Fringe.BACK
        shadow = (-2, 0) if buzz else (-8, SWEPT_SHADE_Y) if combed_back else (-12, -4)
        draw_hair_mass(view, _close_cut(view), shadow=shadow, paint=paint)
        return
    across = _across(view)
    outline, rows = BODIES.get(kind, (TIED, ()))
    hung = hanging(view)
    strands = [Strand(tuple(hung(across(x * wide), y) for wide, y in rows), 1.2) for x in FALLS if rows]
    if kind is BackHair.PONYTAIL:
        _draw_ponytail(view)
    elif kind is BackHair.BUN:
        _draw_bun(view)
    elif kind is BackHair.TWIN_TAILS:
        _draw_twin_tails(view, across)
    elif kind is BackHair.BRAID:
        draw_braid(view, across(-61), 47)
    crown = hair_dome(view)[4]
    shape = Shape([(crown[0], crown[1] + 4), *((across(point[0]), *point[1:]) for point in outline)])
    shape = shape.mapped(hung)
    bottom = max(point[1] for point in outline)
    draw_hair_mass(view, shape, strands, shadow=(-12, -4), paint=behind_paint(view, bottom))
    with view.drawing.group(clip=shape):
        view.drawing.path(_gloss(view, across, rows), view.palette.hair_shine, GLOSS_OPACITY)
        behind_neck = Shape(ellipse_points(2 - 8 * view.amount, 128, 56, 96, 10))
        view.drawing.fill(behind_neck, adjusted(view.palette.hair_deep, -0.03), 0.85)


def _gloss(view: HeadView, across: Across, rows: Sequence[Spot]) -> str:
    """Light along the falling hair on the light's side, between its strands; "" for tied hair."""
    path = ""
    for x, start, end, width in GLOSS if rows else ():
        side = -view.light_side
        track = [hanging(view)(across(side * x * wide), y) for wide, y in rows]
        points = flatten(smooth_segments(track, False), 6)
        count = len(points)
        path += ink_polygon(points[int(start * count) : int(end * count)], width, 0.5, 0.5, 0.05)
    return path


def _across(view: HeadView) -> Across:
    amount = view.amount

    def across(x: float) -> float:
        return x * (1 + 0.02 * amount) - (10 if x < 0 else 13) * amount

    return across


def _close_cut(view: HeadView) -> Shape:
    if view.amount <= 0.3:
        return Shape(SHORT_FRONT)
    around, across = hair_dome(view), _across(view)
    far: list[Spot] = [(across(62), -98), (across(80), -40), (60, 10)]
    if view.look.fringe is Fringe.BUZZ:
        around = [(x * BUZZ_SCALE, y * BUZZ_SCALE) for x, y in around]
        far = [(40, -98), (48, -40), (44, 10)]
    nape: list[Vertex] = [(-64, 42), (around[7][0] + 17, 27), (around[7][0] + 2, around[7][1] + 8)]
    if view.look.fringe is Fringe.BACK:
        nape = [(-63, 42), (around[7][0] + 18, 27), (around[7][0] + 2, around[7][1] + 8)]
    return Shape(
        [
            (around[4][0], around[4][1] + 4),
            *far,
            (40, 40),
            (-18, 54),
            (-36, 58, 1),
            (-43, 51),
            (-53, 53, 1),
            *nape,
            (around[6][0] + 1, around[6][1]),
            (around[5][0], around[5][1]),
        ]
    )


def _draw_band(view: HeadView, x: float, y: float, rx: float, ry: float, deg: float = 0.0) -> None:
    colour = view.look.outfit_colours[2]
    view.drawing.ellipse(
        x, y, rx, ry, colour, stroke=line_colour(colour), stroke_width=view.line_width * 0.8, rotation_deg=deg
    )


def _along_tail(points: Sequence[Vertex], across: float) -> tuple[Spot, ...]:
    start = points[1] if across < 0.5 else points[0]
    return (start[0], start[1]), between(points[3], points[11], across), between(points[5], points[8], across)


def _draw_ponytail(view: HeadView) -> None:
    turned = view.amount > 0.3
    if not turned and has_fallen_behind(view, 1):
        return
    points = TAIL_TURNED if turned else TAIL_FRONT
    strands = [Strand(_along_tail(points, 0.35), 1.2), Strand(_along_tail(points, 0.65))]
    draw_hair_mass(view, Shape(points), strands, shadow=(-10, -3), hung=hanging(view, TAIL_FROM_Y, on_back=turned))
    x, y = (-58, -84) if turned else (52, -92)
    _draw_band(view, x, y, 13, 17, -35 if turned else 35)


def _draw_bun(view: HeadView) -> None:
    x, y = (-52.0, -122.0) if view.amount > 0.3 else (0.0, -136.0)
    strands = [
        Strand(((x - 30, y + 6), (x - 4, y - 22), (x + 26, y - 4)), 1.3),
        Strand(((x - 20, y + 20), (x + 8, y - 4), (x + 28, y + 14)), 1.1),
    ]
    draw_hair_mass(view, Shape(ellipse_points(x, y, 38, 33, 9)), strands, shadow=(-9, -8))


def _draw_twin_tails(view: HeadView, across: Across) -> None:
    for side in (-1, 1):
        if has_fallen_behind(view, side):
            continue
        x = across(side * 84)
        tail = Shape(
            [
                (x, -46),
                (x + side * 34, -40),
                (x + side * 52, 20),
                (x + side * 44, 90),
                (x + side * 50, 150),
                (x + side * 28, 214, 1),
                (x + side * 24, 196, 1),
                (x + side * 14, 204, 1),
                (x + side * 5, 120),
                (x + side * 12, 40),
                (x - side * 4, -10),
            ]
        )
        strand = Strand(((x + side * 18, -30), (x + side * 30, 50), (x + side * 26, 150)), 1.2)
        draw_hair_mass(view, tail, [strand], shadow=(-8, -3), hung=hanging(view, TWIN_FROM_Y, on_back=side < 0))
        _draw_band(view, x + side * 6, -34, 13, 11)

"""A head seen from behind. In: a `HeadView` of a back view. Out: strokes. Never: a face."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from comic.cast import BackHair
from engines.illustrator.colour import line_colour
from engines.illustrator.geometry import Shape, Vertex, ellipse_points
from engines.illustrator.head.braid import draw_braid
from engines.illustrator.head.contour import draw_ear
from engines.illustrator.head.cuts import FRINGES, FringeCut
from engines.illustrator.head.front_hair import draw_spike
from engines.illustrator.head.locks import CLOSE_CUTS
from engines.illustrator.head.mass import Strand, behind_paint, clipped_hair, draw_hair_mass
from engines.illustrator.head.shine import shine_paint, shine_streaks
from engines.illustrator.head.view import HeadView
from engines.illustrator.style.head import CROWN_SHARPNESS, REAR_EAR_OUT, TUFT_SHARPNESS
from engines.illustrator.svg import translate

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
    (0, -124), (58, -103), (82, -54), (79, -14), (70, 24), (59, 48), (46, 62), (37, 80, 1), (27, 73), (15, 85, 1),
    (3, 75), (-8, 86, 1), (-20, 74), (-34, 82, 1), (-46, 62), (-59, 48), (-70, 24), (-79, -14), (-82, -54), (-58, -103),
]  # fmt: skip
"""Short hair narrows to the nape and ends there in uneven tips."""
TIED: list[Vertex] = [
    (0, -123), (57, -103), (81, -54), (82, -6), (75, 34), (54, 58), (26, 66), (0, 68), (-26, 66), (-54, 58), (-75, 34),
    (-82, -6), (-81, -54), (-57, -103),
]  # fmt: skip
"""Hair that is tied ends smoothly at the nape."""
CROPPED: list[Vertex] = [
    (0, -114), (56, -95), (80, -50), (78, -10), (69, 28), (56, 56), (28, 64), (0, 62), (-28, 64), (-56, 56), (-69, 28),
    (-78, -10), (-80, -50), (-56, -95),
]  # fmt: skip
"""Hair cut to the skull ends smoothly above the nape."""
TAIL: list[Vertex] = [
    (-14, -72), (14, -72), (40, -34), (50, 20), (52, 80), (47, 140), (26, 188), (2, 222, 1), (-4, 206), (-22, 214, 1),
    (-40, 170), (-50, 110), (-50, 30), (-40, -32),
]  # fmt: skip
"""A ponytail from behind is as broad as the neck that it hides."""
TAIL_STRANDS = (-27.0, -13.0, 1.0, 14.0, 28.0)
REAR_BRAID_HALF = 27.0
"""Half the breadth of a braid that hangs before a nape: of all hair."""

LOOSE: Mapping[BackHair, list[Vertex]] = MappingProxyType({BackHair.LONG: LONG, BackHair.WAVY: WAVY, BackHair.BOB: BOB})
COMBED_DOWN = tuple(
    Strand(((x * 0.08, -112), (x * 0.72, -66), (x * 1.04, -8), (x * 0.78, low)), weight)
    for x, low, weight in (
        (-76, 20, 1.0), (-60, 44, 1.2), (-42, 36, 0.9), (-24, 54, 1.2), (-8, 40, 0.9), (10, 56, 1.1), (27, 38, 0.9),
        (44, 48, 1.2), (62, 36, 1.0), (76, 18, 1.0),
    )
)  # fmt: skip
"""Strands of short hair, from the whorl down to the nape."""


def draw_rear(view: HeadView) -> None:
    """Ears and the whole hair over the back of the head."""
    kind = view.look.back_hair
    for side in (-1, 1):
        with view.drawing.group(transform=translate(side * REAR_EAR_OUT, 0)):
            draw_ear(view, side)
    cut = FRINGES.get(view.look.fringe)
    for spike in cut.crown if cut else ():
        draw_spike(view, spike, CROWN_SHARPNESS)
    if kind in LOOSE:
        _draw_loose(view, Shape(LOOSE[kind]))
    elif kind not in CLOSE_CUTS:
        _draw_tied(view)
    elif cut is None:
        _draw_clipped(view, Shape(CROPPED))
    else:
        _draw_short(view, cut)


def _draw_loose(view: HeadView, shape: Shape) -> None:
    bottom = shape.bounds()[3]
    fallen = [
        Strand(((x * 0.06, -118), (x * 0.66, -60), (x, bottom * part)), weight)
        for x, part, weight in (
            (-82, 0.6, 1.2), (-62, 0.85, 1.0), (-44, 0.7, 1.3), (-22, 0.9, 1.0), (-6, 0.6, 1.2), (14, 0.85, 1.0),
            (34, 0.7, 1.3), (52, 0.9, 1.0), (70, 0.75, 1.2), (84, 0.6, 1.0),
        )
    ]  # fmt: skip
    draw_hair_mass(view, shape, fallen, shadow=(-8, -8), paint=behind_paint(view, bottom))
    _draw_shine(view, shape)


def _draw_shine(view: HeadView, shape: Shape) -> None:
    with view.drawing.group(clip=shape):
        view.drawing.path(shine_streaks(view), shine_paint(view))


def _draw_clipped(view: HeadView, shape: Shape) -> None:
    clipped, fade = clipped_hair(view)
    stops = [(0.0, clipped), (0.75, clipped), (1.0, fade)]
    draw_hair_mass(view, shape, shadow=(-8, -8), paint=view.drawing.linear_gradient(stops))


def _draw_short(view: HeadView, cut: FringeCut) -> None:
    """Hair that falls from the whorl to the nape in one mass: an edge across it would read as a fringe over a face."""
    shape = Shape(CLOSE)
    for tuft in cut.tufts:
        draw_spike(view, tuft, TUFT_SHARPNESS)
    draw_hair_mass(view, shape, COMBED_DOWN, shadow=(-8, -8), paint=behind_paint(view, 130))
    _draw_shine(view, shape)


def _draw_tied(view: HeadView) -> None:
    """Hair combed to where it is tied, and what hangs from there."""
    kind, drawing = view.look.back_hair, view.drawing
    shape = Shape(TIED)
    draw_hair_mass(view, shape, _combed(kind), shadow=(-8, -8), paint=behind_paint(view, 90))
    _draw_shine(view, shape)
    band = view.look.outfit_colours[2]
    if kind is BackHair.PONYTAIL:
        strands = [Strand(((x * 0.4, -60), (x * 1.4, 20), (x * 1.3, 110), (x * 0.5, 190)), 1.1) for x in TAIL_STRANDS]
        draw_hair_mass(view, Shape(TAIL), strands, paint=behind_paint(view, 190))
        drawing.rect(-15, -76, 30, 13, band, radius=6, stroke=line_colour(band), stroke_width=view.line_width * 0.6)
    elif kind is BackHair.BUN:
        bun = Shape(ellipse_points(0, -106, 42, 34, 9))
        strands = [Strand(((-30, -100), (0, -126), (28, -104)), 1.2), Strand(((-24, -90), (4, -108), (26, -92)), 1.0)]
        draw_hair_mass(view, bun, strands, paint=behind_paint(view, -60))
    elif kind is BackHair.TWIN_TAILS:
        for side in (-1, 1):
            _draw_twin_tail(view, side)
    elif kind is BackHair.BRAID:
        draw_braid(view, 0, 66, REAR_BRAID_HALF)


def _combed(kind: BackHair) -> list[Strand]:
    """Strands from the hair's edge to the tie, or to both ties from a parting."""
    if kind is BackHair.TWIN_TAILS:
        rows = [
            ((0.0, y), (side * 44.0, y + 18), (side * 78.0, -42.0)) for side in (-1, 1) for y in (-96, -64, -30, 4, 36)
        ]
        return [Strand(((0, -122), (1, -40), (0, 64)), 1.4), *(Strand(row, 1.0) for row in rows)]
    tie_y = 52.0 if kind is BackHair.BRAID else -72.0
    edges = (
        (-76, -30),
        (-74, 14),
        (-56, 50),
        (-24, 64),
        (24, 64),
        (56, 50),
        (74, 14),
        (76, -30),
        (-52, -100),
        (52, -100),
    )
    return [Strand(((x, y), (x * 0.6, (y + tie_y) / 2), (x * 0.12, tie_y)), 1.0) for x, y in edges]


def _draw_twin_tail(view: HeadView, side: int) -> None:
    points = [
        (x * side + side * 78, y, *corner) for x, y, *corner in (
            (0, -46), (34, -40), (52, 20), (44, 90), (50, 150), (30, 206, 1), (22, 160), (8, 186, 1),
            (6, 110), (12, 40), (-4, -10),
        )
    ]  # fmt: skip
    strands = [Strand(((side * (78 + x), -30), (side * (92 + x), 50), (side * (88 + x), 150)), 1.1) for x in (6, 18)]
    draw_hair_mass(view, Shape(points), strands, shadow=(-8, -3), paint=behind_paint(view, 200))
    band = view.look.outfit_colours[2]
    view.drawing.ellipse(side * 84, -34, 12, 10, band, stroke=line_colour(band), stroke_width=view.line_width * 0.6)

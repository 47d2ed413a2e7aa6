"""A head seen from behind, that looks a little to the right. In: a `HeadView` of a back view. Out: strokes. Never: a
face, except the edge of a cheek.
"""

from __future__ import annotations

from collections.abc import Sequence

from comic.cast import BackHair
from engines.illustrator.colour import line_colour
from engines.illustrator.geometry import Shape, Spot, Vertex, ellipse_points, flatten, ink_polygon, smooth_segments
from engines.illustrator.head.averted import draw_averted_cheek, draw_averted_ear
from engines.illustrator.head.braid import draw_braid
from engines.illustrator.head.cuts import FRINGES, FringeCut
from engines.illustrator.head.locks import CLOSE_CUTS
from engines.illustrator.head.mass import Strand, behind_paint, cropped_hair, draw_hair_mass, strand_ink
from engines.illustrator.head.rear_cuts import (
    CLOSE,
    COMBED_DOWN,
    CROPPED,
    FALLING,
    LOOSE,
    SHEEN,
    TAIL,
    TAIL_STRANDS,
    TIE,
    TIED,
    TWIN_TAIL,
    TWIN_TIES,
    WHORL,
)
from engines.illustrator.head.rear_locks import draw_behind_rear_locks, draw_rear_locks
from engines.illustrator.head.shine import shine_paint, shine_streaks
from engines.illustrator.head.view import HeadView
from engines.illustrator.style.hair import GLOSS_OPACITY, REAR_HOLLOW, REAR_HOLLOW_OPACITY
from engines.illustrator.style.head import HAIR_LINE, STRAND_LINE

BRAID_HALF = 27.0
"""Half the breadth of a braid that hangs before a nape: of all hair."""

GROWN_EYE_Y = 2.0
EAR_WINDOW = (46.0, -22.0, 76.0, 20.0)
"""The height of a grown one's eyes, for which the cuts are drawn, and the box of their edge around the ear."""

BRAID_FOOT: Spot = (-6.0, 66.0)
BUN: Spot = (-20.0, -102.0)


def draw_rear(view: HeadView) -> None:
    """The edge of the cheek, the whole hair over the back of the head, and the ear that it leaves free. Loose hair
    and a tail at the side hide the cheek: a sliver beside them is no face."""
    kind = view.look.back_hair
    if kind in LOOSE:
        _draw_loose(view, Shape(LOOSE[kind]))
        return
    tail_hides_cheek = kind is BackHair.TWIN_TAILS
    if not tail_hides_cheek:
        draw_averted_cheek(view)
    cut = FRINGES.get(view.look.fringe)
    if kind not in CLOSE_CUTS:
        _draw_tied(view)
    elif cut is None:
        _draw_clipped(view, _cut_around_ear(view, CROPPED))
    else:
        _draw_short(view, cut)
    if not tail_hides_cheek:
        draw_averted_ear(view)
        return
    for tie_x, swing in TWIN_TIES:
        _draw_twin_tail(view, tie_x, swing)


def _cut_around_ear(view: HeadView, points: Sequence[Vertex]) -> Shape:
    """The outline with its edge around the ear as low as the ear lies: a child's is lower."""
    drop = view.skull.eye_y - GROWN_EYE_Y
    left, top, right, low = EAR_WINDOW
    return Shape([(x, y + drop * (left < x < right and top < y < low), *corner) for x, y, *corner in points])


def _draw_loose(view: HeadView, shape: Shape) -> None:
    bottom = shape.bounds()[3]
    fallen = [
        Strand(tuple((x, min(y, bottom - 24)) for x, y in strand.points), strand.weight)
        for strand in FALLING
        if strand.points[2][1] < bottom
    ]
    draw_hair_mass(view, shape, fallen, shadow=(-8, -1), paint=behind_paint(view, bottom))
    with view.drawing.group(clip=shape):
        view.drawing.fill(shape, _hollow_paint(view))
        view.drawing.path(strand_ink(view, SHEEN), view.palette.hair_shine, GLOSS_OPACITY)
    _draw_shine(view, shape)


def _hollow_paint(view: HeadView) -> str:
    """The shadow below the skull, where loose hair falls in towards the nape: it has no edge, or the skull shows."""
    deep, (top, middle, bottom) = view.palette.hair_deep, REAR_HOLLOW
    stops = [(0.0, deep, 0.0), ((middle - top) / (bottom - top), deep, REAR_HOLLOW_OPACITY), (1.0, deep, 0.0)]
    return view.drawing.linear_gradient(stops, 0, top, 0, bottom, in_drawing_units=True)


def _draw_shine(view: HeadView, shape: Shape) -> None:
    x = WHORL[0]
    with view.drawing.group(clip=shape):
        view.drawing.path(shine_streaks(view, middle_x=x), shine_paint(view, x))


def _draw_clipped(view: HeadView, shape: Shape) -> None:
    """A buzz cut: grain over a skull that shines through, fading out at the nape; a line there would end a cap."""
    drawing, palette = view.drawing, view.palette
    clipped, lit = cropped_hair(view)
    top, bottom = shape.bounds()[1], shape.bounds()[3]
    tones = ((0.0, clipped, 1.0), (0.28, lit, 1.0), (0.55, clipped, 1.0), (0.82, clipped, 1.0), (1.0, clipped, 0.15))
    drawing.fill(shape, palette.skin_shade)
    drawing.fill(shape, drawing.linear_gradient(tones, 0, top, 0, bottom, in_drawing_units=True))
    with drawing.group(clip=shape):
        shade_to = drawing.linear_gradient([(0.6, palette.hair_deep, 0.5), (1.0, palette.hair_deep, 0.0)])
        view.shade_beyond(shape, -9 * view.light_side, -4, shade_to, 1.0)
        drawing.path(_grain(view), palette.hair_line, 0.4)
    around = flatten(smooth_segments(shape.points[-6:] + shape.points[:4], False), 6)
    drawing.ink(around, view.line_width * HAIR_LINE, palette.hair_line, 0.3, 0.05, 0.1)


def _grain(view: HeadView) -> str:
    """Short hairs that lie away from the whorl."""
    width, grain = view.line_width * STRAND_LINE * 0.8, ""
    for row in range(11):
        for column in range(9):
            x, y = (column - 4) * 17 + (row % 2) * 8, -104 + row * 15
            dx, dy = (x - WHORL[0]) * 0.05, 5.0
            grain += ink_polygon([(x, y), (x + dx, y + dy)], width, 0.4, 0.4)
    return grain


def _draw_short(view: HeadView, cut: FringeCut) -> None:
    """Hair that falls from the whorl to the nape in one mass: an edge across it would read as a fringe over a face."""
    shape, paint = _cut_around_ear(view, CLOSE), behind_paint(view, 130)
    draw_behind_rear_locks(view, cut)
    draw_hair_mass(view, shape, COMBED_DOWN, shadow=(-8, -8), paint=paint)
    draw_rear_locks(view, cut, paint)
    _draw_shine(view, shape)


def _draw_tied(view: HeadView) -> None:
    """Hair combed to where it is tied, and what hangs there from its middle."""
    kind, drawing = view.look.back_hair, view.drawing
    shape = _cut_around_ear(view, TIED)
    draw_hair_mass(view, shape, _combed(kind), shadow=(-8, -8), paint=behind_paint(view, 90))
    _draw_shine(view, shape)
    band = view.look.outfit_colours[2]
    if kind is BackHair.PONYTAIL:
        draw_hair_mass(view, Shape(TAIL), TAIL_STRANDS, shadow=(-9, -1), paint=behind_paint(view, 200))
        x, y = TIE
        line = line_colour(band)
        drawing.rect(x - 15, y - 6, 30, 13, band, radius=6, stroke=line, stroke_width=view.line_width * 0.6)
    elif kind is BackHair.BUN:
        x, y = BUN
        bun = Shape(ellipse_points(x, y, 42, 34, 9))
        rows = (((-30, 6), (0, -20), (28, 2)), ((-24, 16), (4, -2), (26, 14)))
        coils = [Strand(tuple((x + dx, y + dy) for dx, dy in row), 1.2) for row in rows]
        draw_hair_mass(view, bun, coils, paint=behind_paint(view, -60))
    elif kind is BackHair.BRAID:
        draw_braid(view, *BRAID_FOOT, BRAID_HALF)


def _combed(kind: BackHair) -> list[Strand]:
    """Strands from the hair's edge to the tie, or to both ties from a parting."""
    if kind is BackHair.TWIN_TAILS:
        middle = WHORL[0]
        rows = [
            ((middle, y), ((middle + tie_x) / 2, y + 18), (tie_x, -42.0))
            for tie_x, _ in TWIN_TIES
            for y in (-96, -64, -30, 4, 36)
        ]
        parting = Strand(((middle, -122), (middle - 6, -40), (middle, 64)), 1.6)
        return [parting, *(Strand(row, 1.0) for row in rows)]
    tie_x, tie_y = BRAID_FOOT if kind is BackHair.BRAID else TIE
    edges: tuple[Spot, ...] = (
        (-78, -30), (-74, 14), (-56, 50), (-30, 64), (14, 62), (40, 46), (50, 10), (70, -24), (-52, -100), (52, -100),
    )  # fmt: skip
    return [
        Strand(((x, y), (tie_x + (x - tie_x) * 0.6, (y + tie_y) / 2), (tie_x + (x - tie_x) * 0.12, tie_y)), 0.75)
        for x, y in edges
    ]


def _draw_twin_tail(view: HeadView, tie_x: float, swing: float) -> None:
    """The tail that hangs at `tie_x` and swings out by this factor (left where it is less than 0)."""
    points: list[Vertex] = [(tie_x + x * swing, y, *corner) for x, y, *corner in TWIN_TAIL]
    strands = [
        Strand(((tie_x + swing * x, -30), (tie_x + swing * (x + 14), 50), (tie_x + swing * (x + 10), low)), weight)
        for x, low, weight in ((6, 150, 1.1), (13, 180, 1.6), (22, 140, 1.0))
    ]
    draw_hair_mass(view, Shape(points), strands, shadow=(-7, -1), paint=behind_paint(view, 200))
    band = view.look.outfit_colours[2]
    width = view.line_width * 0.6
    view.drawing.ellipse(tie_x + swing * 6, -34, 12, 10, band, stroke=line_colour(band), stroke_width=width)

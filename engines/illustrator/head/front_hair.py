"""The hair over the forehead: sides, a cap, its locks, then light and strands over all of them.

In: a `HeadView`. Out: strokes. Never: the hair behind the head.
"""

from __future__ import annotations

from engines.illustrator.geometry import Shape, Spot, Vertex, between, ink_polygon, lerp, polygon_path
from engines.illustrator.head.contour import ear_seam, hair_dome
from engines.illustrator.head.cuts import FRINGES, NEAR_LAYERS, FringeCut
from engines.illustrator.head.locks import CLOSE_CUTS, Lock, LockEdges, lock_edges
from engines.illustrator.head.mass import Strand, hair_paint, strand_ink
from engines.illustrator.head.shine import shine_paint, shine_streaks
from engines.illustrator.head.short_sides import draw_buzz, draw_sides
from engines.illustrator.head.straight_fringe import draw_straight_fringe, straight_fringe
from engines.illustrator.head.swept_top import draw_swept_top
from engines.illustrator.head.view import HeadView
from engines.illustrator.style.hair import (
    CROWN_SHARPNESS,
    HAIRLINE_ARCH,
    HAIRLINE_END,
    LOCK_SHADE_OPACITY,
    LOCK_SHADE_PART,
    SHINE_ABOVE_HAIRLINE,
    SHINE_Y,
    TIP_Y,
    TUFT_SHARPNESS,
)
from engines.illustrator.style.head import HAIR_LINE, STRAND_LINE


def cap(view: HeadView) -> Shape:
    """The hair on the skull above the forehead, under the locks; short hair leaves the sides to `short_sides`."""
    cut = FRINGES.get(view.look.fringe)
    hairline = cut.hairline_y if cut else -66.0
    middle = _hairline(cut) if cut else [(0.0, 0.0)]
    around, at = hair_dome(view), view.hair_point
    close = view.look.back_hair in CLOSE_CUTS
    low = -30.0 if close else -4.0
    edge: list[Spot] = [
        at(-78, low),
        at(-70, low - 16),
        at(-58, -50),
        *(at(x, hairline + rise) for x, rise in middle),
        at(58, -50),
        at(70, low - 16),
        at(76, low),
    ]
    outer: list[Vertex] = [*around[2:7]] if close else [*around[1:8]]
    if view.amount:
        outer = [*around[2:8]] if close else [*around[2:6]]
        near = [(around[7][0] + 0.5, around[7][1] - 2), (-80, -16)] if close else ear_seam(view)
        edge = [*near, at(-66, -24), *edge[2:]]
    return Shape([*outer, (*edge[0], 1), *edge[1:-1], (*edge[-1], 1)], True, 0.34)


def fringe_paths(view: HeadView) -> str:
    """Path data of cap and locks, for the shadow that they cast on the forehead; "" for a buzz cut."""
    cut = FRINGES.get(view.look.fringe)
    if cut is None:
        return ""
    sheet = straight_fringe(view).path() if cut.straight else ""
    return "".join(polygon_path(lock_edges(view, lock).outline) for lock in cut.locks) + sheet + cap(view).path()


def draw_front_hair(view: HeadView) -> None:
    """The fringe of a front or turned head."""
    cut = FRINGES.get(view.look.fringe)
    if cut is None:
        draw_buzz(view)
        return
    drawing, palette = view.drawing, view.palette
    close = view.look.back_hair in CLOSE_CUTS
    for spike in cut.crown:
        draw_spike(view, spike, CROWN_SHARPNESS)
    if close:
        draw_sides(view)
    if cut.swept:
        edges = [lock_edges(view, lock) for lock in cut.locks] if not close else []
        for lock, lock_edge in zip(cut.locks, edges, strict=False):
            draw_lock(view, lock, lock_edge)
        draw_swept_top(view)
        return
    skull = cap(view)
    drawing.fill(skull, hair_paint(view, 60))
    with drawing.group(clip=skull):
        view.shade_beyond(skull, -7 * view.light_side, 0, palette.hair_deep, 0.55)
    hairline = [view.hair_point(x, cut.hairline_y + rise) for x, rise in _hairline(cut)]
    view.strand(hairline, 1.1, palette.hair_line, 0.7)
    if view.amount and close:
        for layer in NEAR_LAYERS:
            draw_lock(view, layer, lock_edges(view, layer))
    edges = [lock_edges(view, lock) for lock in cut.locks]
    for lock, lock_edge in zip(cut.locks, edges, strict=True):
        draw_lock(view, lock, lock_edge)
    if cut.straight:
        draw_straight_fringe(view)
    _ink_crown(view, cut, close)
    if view.amount and not close:
        view.strand(ear_seam(view), 1.6, palette.hair_line, 0.9)
    _draw_light_and_strands(view, cut, skull, edges)
    for tuft in cut.tufts if close else ():
        draw_spike(view, tuft, TUFT_SHARPNESS)
    _draw_strays(view, cut)


def _ink_crown(view: HeadView, cut: FringeCut, close: bool) -> None:
    """The outline over the top; long hair has its own at the sides, and blades break it."""
    if cut.crown:
        return
    around = hair_dome(view)
    part = around[2:8] if view.amount and close else around[2:7]
    taper = 0.12 if close else 0.3
    view.drawing.ink(part, view.line_width * HAIR_LINE, view.palette.hair_line, taper, taper, 0.1)


def _hairline(cut: FringeCut) -> list[Spot]:
    """The cap's lower edge on the forehead, an arch over the parting: x, and y below the cut's hairline."""
    x = cut.parting[0]
    return [(max(-HAIRLINE_END, x - HAIRLINE_ARCH), 8), (x, -8), (min(HAIRLINE_END, x + HAIRLINE_ARCH), 8)]


def _draw_strays(view: HeadView, cut: FringeCut) -> None:
    """Single hairs."""
    ink = ""
    for stray in cut.strays:
        edges = lock_edges(view, stray)
        ink += ink_polygon(edges.left[2:], view.line_width * STRAND_LINE * 1.3, 0.4, 0.8, 0.05)
    view.drawing.path(ink, view.palette.hair_line, 0.8)


def draw_spike(view: HeadView, spike: Lock, sharpness: float) -> None:
    """A blade of hair that stands off the skull, behind the cap."""
    edges = lock_edges(view, spike, sharpness)
    left, right, palette = edges.left, edges.right, view.palette
    view.drawing.polygon(edges.outline, hair_paint(view, 60))
    inner = [between(p, q, 0.4) for p, q in zip(right[5:], left[5:], strict=True)]
    view.drawing.polygon([*right[5:], *inner[::-1]], palette.hair_shade, LOCK_SHADE_OPACITY)
    width = view.line_width * HAIR_LINE
    ink = ink_polygon(left[3:], width, 0.35, 0.1, 0.05) + ink_polygon(right[3:], width, 0.35, 0.1, 0.05)
    view.drawing.path(ink, palette.hair_line)


def draw_lock(view: HeadView, lock: Lock, edges: LockEdges) -> None:
    """One blade of a fringe with its shadow side and ink."""
    drawing, palette, width = view.drawing, view.palette, view.line_width * HAIR_LINE
    drawing.polygon(edges.outline, hair_paint(view, _seen_tip(view, lock)))
    dark, lit = edges.right, edges.left
    if (dark[6][0] < lit[6][0]) == (view.light_side > 0):
        dark, lit = lit, dark
    inner = [
        between(p, q, LOCK_SHADE_PART * min(1.0, max(0, index - 2) / 4))
        for index, (p, q) in enumerate(zip(dark, lit, strict=True))
    ]
    drawing.polygon([*dark[2:], *inner[:1:-1]], palette.hair_shade, LOCK_SHADE_OPACITY)
    ink = "".join(ink_polygon(edge[3:], width, 0.6, 0.08, 0.05) for edge in (edges.left, edges.right))
    if lock.width >= 24:
        middle = [between(p, q, 0.42) for p, q in zip(lit, dark, strict=True)]
        ink += ink_polygon(middle[4:11], width * 0.55, 0.5, 0.5, 0.05)
    drawing.path(ink, palette.hair_line)


def _seen_tip(view: HeadView, lock: Lock) -> float:
    """Where a lock's paint ends: short hair crops long locks."""
    return TIP_Y if view.look.back_hair in CLOSE_CUTS else lock.tip_y


def _draw_light_and_strands(view: HeadView, cut: FringeCut, skull: Shape, edges: list[LockEdges]) -> None:
    drawing, palette = view.drawing, view.palette
    everything = skull.path() + "".join(polygon_path(edge.outline) for edge in edges)
    if cut.straight:
        everything += straight_fringe(view).path()
    parting_x, parting_y = view.hair_point(*cut.parting)
    strands = []
    for lock in cut.locks[::2]:
        root = view.hair_point(lock.root_x, lock.root_y)
        third = view.hair_point(lerp(lock.root_x, lock.tip_x, 0.3), lerp(lock.root_y, lock.tip_y, 0.3))
        start = (lerp(parting_x, root[0], 0.45), lerp(parting_y, root[1], 0.5) - 1)
        strands.append(Strand((start, (root[0], root[1] + 3), third), 1.0))
    with drawing.group(clip=everything):
        middle = -7 * view.amount
        streaks = shine_streaks(view, parting_x - middle, middle, min(SHINE_Y, cut.hairline_y - SHINE_ABOVE_HAIRLINE))
        drawing.path(streaks, shine_paint(view, middle))
        drawing.path(strand_ink(view, strands), palette.hair_line, 0.6)

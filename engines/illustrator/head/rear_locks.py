"""The locks of short hair on a head from behind: they grow from the whorl and break the head's edge.

In: a `HeadView` of a back view, its cut. Out: strokes. Never: the hair under them.
"""

from __future__ import annotations

from dataclasses import replace

from engines.illustrator.geometry import between, ink_polygon
from engines.illustrator.head.cuts import FringeCut
from engines.illustrator.head.locks import Lock, LockEdges, lock_edges
from engines.illustrator.head.rear_cuts import REAR_LAYERS, SMOOTH_LAYERS, WHORL
from engines.illustrator.head.view import HeadView
from engines.illustrator.style.hair import (
    CROWN_SHARPNESS,
    LOCK_SHADE_OPACITY,
    LOCK_SHADE_PART,
    REAR_EDGE_WIDTH,
    REAR_LINE_FROM,
    REAR_ROOT_TO_WHORL,
    REAR_SMOOTH_LINE_FROM,
    TUFT_SHARPNESS,
)
from engines.illustrator.style.head import HAIR_LINE


def draw_behind_rear_locks(view: HeadView, cut: FringeCut) -> None:
    """A line around the locks that stand off, to be drawn before the head's hair: it closes the head's edge where a
    lock's root covers it."""
    width = view.line_width * HAIR_LINE * REAR_EDGE_WIDTH
    ink = "".join(
        ink_polygon(edge[:-2], width, 0.05, 0.5, 0.3)
        for edges in standing_locks(view, cut)
        for edge in (edges.left, edges.right)
    )
    view.drawing.path(ink, view.palette.hair_line)


def draw_rear_locks(view: HeadView, cut: FringeCut, paint: str) -> None:
    """Over the hair that has this paint: locks that lie on a tousled head, then those that stand off."""
    tousled = cut.standing
    line_from = REAR_LINE_FROM if tousled else REAR_SMOOTH_LINE_FROM
    layers = [lock_edges(view, layer, TUFT_SHARPNESS) for layer in (REAR_LAYERS if tousled else SMOOTH_LAYERS)]
    for edges in [*layers, *standing_locks(view, cut)]:
        _draw_rear_lock(view, edges, paint, line_from)


def standing_locks(view: HeadView, cut: FringeCut) -> list[LockEdges]:
    """Lower ones first: what grows nearer the whorl lies above."""
    sharpness = CROWN_SHARPNESS if cut.crown else TUFT_SHARPNESS
    locks = sorted(cut.crown or cut.tufts, key=lambda lock: -lock.root_y)
    return [lock_edges(view, _rooted(lock), sharpness) for lock in locks]


def _rooted(lock: Lock) -> Lock:
    """The lock with its root drawn in from the head's edge, so that it is seen to grow from the whorl."""
    x, y = between((lock.root_x, lock.root_y), WHORL, REAR_ROOT_TO_WHORL)
    return replace(lock, root_x=x, root_y=y)


def _draw_rear_lock(view: HeadView, edges: LockEdges, paint: str, line_from: int) -> None:
    """One blade, whose edges fade towards its root: there it is one with the hair around it."""
    drawing, palette = view.drawing, view.palette
    drawing.polygon(edges.outline, paint)
    left, right = edges.left, edges.right
    dark, lit = (right, left) if right[6][0] * view.light_side > left[6][0] * view.light_side else (left, right)
    inner = [between(p, q, LOCK_SHADE_PART) for p, q in zip(dark, lit, strict=True)]
    drawing.polygon([*dark[5:], *inner[:4:-1]], palette.hair_shade, LOCK_SHADE_OPACITY)
    width = view.line_width * HAIR_LINE
    ink = "".join(ink_polygon(edge[line_from:], width, 0.6, 0.08, 0.05) for edge in (left, right))
    drawing.path(ink, palette.hair_line)

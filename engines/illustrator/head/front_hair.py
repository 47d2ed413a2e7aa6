"""The hair over the forehead: a cap, then its locks, then light and strands over both.

In: a `HeadView`. Out: strokes. Never: the hair behind the head.
"""

from __future__ import annotations

from comic.cast import Fringe
from engines.illustrator.colour import mixed
from engines.illustrator.geometry import Shape, Spot, between, ink_polygon, lerp, polygon_path
from engines.illustrator.head.contour import dome, hair_dome
from engines.illustrator.head.locks import FRINGES, FringeCut, Lock, LockEdges, lock_edges
from engines.illustrator.head.mass import Strand, draw_hair_mass, shine_ring
from engines.illustrator.head.view import HeadView
from engines.illustrator.svg import scaled

BUZZ_SCALE = 0.94
SHADED_PART = 0.38
"""How much of a lock's width lies in its own shadow, from a third of its length on."""


def cap(view: HeadView) -> Shape:
    """The hair on the skull above the forehead, under the locks."""
    cut = FRINGES.get(view.look.fringe)
    hairline = cut.hairline_y if cut else -66.0
    parting_x = cut.parting[0] if cut else 0.0
    around = hair_dome(view)
    at = view.hair_point
    edge: list[Spot] = [
        at(-84, -4),
        at(-74, -22),
        at(-62, -46),
        at(-36, hairline + 4),
        at(parting_x, hairline - 6),
        at(36, hairline + 4),
        at(62, -46),
        at(74, -22),
        at(82, -4),
    ]
    if view.amount > 0.3:
        edge = [(around[7][0] + 0.5, around[7][1] - 2), (-84, -18), at(-66, -24), *edge[2:]]
    return Shape([*around[1:8], (*edge[0], 1), *edge[1:-1], (*edge[-1], 1)], True, 0.34)


def fringe_paths(view: HeadView) -> str:
    """Path data of cap and locks, for the shadow that they cast on the forehead; "" for a buzz cut."""
    cut = FRINGES.get(view.look.fringe)
    if cut is None:
        return ""
    return "".join(polygon_path(lock_edges(view, lock).outline) for lock in cut.locks) + cap(view).path()


def draw_front_hair(view: HeadView) -> None:
    """The fringe of a front or turned head."""
    cut = FRINGES.get(view.look.fringe)
    if cut is None or view.look.fringe is Fringe.BUZZ:
        _draw_buzz(view)
        return
    skull = cap(view)
    if cut.loose:
        _draw_loose_hairs(view)
    for spike in cut.crown:
        draw_spike(view, spike)
    view.drawing.fill(skull, view.palette.hair_shade if cut.swept else view.palette.hair)
    with view.drawing.group(clip=skull):
        view.shade_beyond(skull, -8 * view.light_side, 0, view.palette.hair_shade, 0.8)
    edges = [lock_edges(view, lock) for lock in cut.locks]
    for index, lock in enumerate(cut.locks):
        draw_lock(view, lock, edges[index])
    around = hair_dome(view)
    line = view.palette.hair_line
    if cut.swept:
        for part in (around[1:3], around[6:8]):
            view.drawing.ink(part, view.line_width, line, 0.1, 0.1, 0.5)
        _draw_swept_top(view, around)
        return
    if not cut.crown:
        view.drawing.ink(around[1:8], view.line_width * 1.05, line, 0.06, 0.06, 0.5)
    _draw_light_and_strands(view, cut, skull, edges)


def _draw_buzz(view: HeadView) -> None:
    drawing, palette, skull = view.drawing, view.palette, cap(view)
    with drawing.group(transform=scaled(BUZZ_SCALE)):
        drawing.fill(skull, mixed(palette.hair, palette.skin, 0.12))
        with drawing.group(clip=skull):
            view.shade_beyond(skull, -8 * view.light_side, -4, palette.hair_shade, 0.8)
    around = [(x * BUZZ_SCALE, y * BUZZ_SCALE) for x, y in dome(view)[1:8]]
    drawing.ink(around, view.line_width * 0.95, palette.hair_line, 0.1, 0.1, 0.4)


def _draw_loose_hairs(view: HeadView) -> None:
    """Two tufts that stand off the crown."""
    around = dome(view)
    for along, dx, dy in ((0.22, 13.0, -9.0), (0.5, -11.0, -8.0)):
        x, y = between(around[4], around[5], along)
        tip = (x + dx, y + dy)
        tuft = [
            (x - abs(dy) * 0.6, y + abs(dx) * 0.35),
            (x + dx * 0.6 - dy * 0.12, y + dy * 0.75),
            tip,
            (x + abs(dy) * 0.6, y + abs(dx) * 0.45),
        ]
        view.drawing.polygon(tuft, view.palette.hair)
        view.drawing.ink(
            [(x - dx * 0.5, y + 3 - dy * 0.2), between((x, y), tip, 0.55), tip],
            view.line_width * 1.3,
            view.palette.hair_line,
            0.2,
            0.7,
            0.2,
        )


def draw_spike(view: HeadView, spike: Lock) -> None:
    """A blade of hair that stands off the skull, behind the cap."""
    edges = lock_edges(view, spike, spike=True)
    left, right, palette = edges.left, edges.right, view.palette
    view.drawing.polygon(edges.outline, palette.hair)
    inner = [between(p, q, 0.6) for p, q in zip(left[3:], right[3:], strict=True)]
    view.drawing.polygon(right[3:] + inner[::-1], palette.hair_shade, 0.8)
    width = view.line_width
    ink = ink_polygon(left[2:], width, 0.3, 0.12, 0.2) + ink_polygon(right[2:], width, 0.3, 0.12, 0.2)
    view.drawing.path(ink, palette.hair_line)


def draw_lock(view: HeadView, lock: Lock, edges: LockEdges) -> None:
    """One blade of a fringe with its shadow side and ink."""
    drawing, palette, width = view.drawing, view.palette, view.line_width
    fill = drawing.linear_gradient([(0, palette.hair), (0.7, palette.hair), (1, palette.hair_tip)])
    drawing.polygon(edges.outline, fill)
    dark, lit = edges.right, edges.left
    if (dark[6][0] < lit[6][0]) == (view.light_side > 0):
        dark, lit = lit, dark
    inner = [
        between(p, q, SHADED_PART * min(1.0, max(0, index - 2) / 4))
        for index, (p, q) in enumerate(zip(dark, lit, strict=True))
    ]
    drawing.polygon(dark[2:] + inner[2:][::-1], palette.hair_shade, 0.85)
    ink = "".join(ink_polygon(edge[3:], width * 0.9, 0.55, 0.10, 0.06) for edge in (edges.left, edges.right))
    drawing.path(ink, palette.hair_line)
    if lock.width >= 30:
        middle = [between(p, q, 0.45) for p, q in zip(lit, dark, strict=True)]
        drawing.path(ink_polygon(middle[4:11], width * 0.5, 0.5, 0.5, 0.05), palette.hair_line, 0.7)


def _draw_light_and_strands(view: HeadView, cut: FringeCut, skull: Shape, edges: list[LockEdges]) -> None:
    drawing, palette = view.drawing, view.palette
    everything = skull.path() + "".join(polygon_path(edge.outline) for edge in edges)
    parting_x, parting_y = view.hair_point(*cut.parting)
    with drawing.group(clip=everything):
        for arc in shine_ring(view):
            drawing.fill(arc, palette.hair_shine, 0.72)
        for lock in cut.locks:
            root = view.hair_point(lock.root_x, lock.root_y)
            third = view.hair_point(lerp(lock.root_x, lock.tip_x, 0.35), lerp(lock.root_y, lock.tip_y, 0.35))
            drawing.ink(
                [(lerp(parting_x, root[0], 0.3), parting_y), (root[0], root[1] + 4), third],
                view.line_width * 0.55,
                palette.hair_line,
                0.3,
                0.8,
                0.05,
                opacity=0.8,
            )


def _draw_swept_top(view: HeadView, around: list[Spot]) -> None:
    """Hair combed back from the forehead, over shaved or flat sides."""
    at = view.hair_point
    top = Shape(
        [
            (*at(-72, -28), 1),
            at(-64, -58),
            at(-34, -76),
            at(-4, -66),
            at(30, -78),
            at(62, -60),
            (*at(72, -28), 1),
            (around[2][0] + 2, -66),
            (around[3][0], -112),
            (-4 * view.amount, -135),
            (around[5][0] - 2, -119),
            (around[6][0] - 2, -72),
        ]
    )
    strands = [
        Strand((at(-56, -66), at(-60, -96), (around[5][0] + 14, -113)), 1.2),
        Strand((at(-34, -74), at(-36, -104), (-26, -127))),
        Strand((at(-8, -68), at(-8, -104), (-2, -132)), 1.2),
        Strand((at(14, -72), at(16, -106), (20, -130))),
        Strand((at(36, -76), at(40, -102), (40, -121)), 1.1),
        Strand((at(56, -64), at(62, -88), (60, -105))),
    ]
    highlights = [
        Shape([(-58, -96, 1), (-30, -110), (-6, -106, 1), (-30, -98)]),
        Shape([(4, -108, 1), (30, -112), (56, -94, 1), (30, -100)]),
    ]
    draw_hair_mass(view, top, strands, highlights, shadow=(-8, -3), plain=True)

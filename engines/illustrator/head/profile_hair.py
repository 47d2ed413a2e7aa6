"""The hair of a head seen from the side, looking right: a cap on the skull, locks over it, what hangs behind.

In: a `HeadView` of a profile. Out: strokes. Never: another turn, the face.
"""

from __future__ import annotations

from collections.abc import Sequence

from comic.cast import BackHair, Fringe
from engines.illustrator.colour import line_colour, mixed
from engines.illustrator.geometry import Shape, Spot, Vertex, between, ellipse_points, ink_polygon, polygon_path
from engines.illustrator.head.back_hair import TAIL_FROM_Y
from engines.illustrator.head.braid import draw_braid
from engines.illustrator.head.front_hair import draw_lock, draw_spike
from engines.illustrator.head.hanging import NAPE_Y, hanging, hanging_deg
from engines.illustrator.head.locks import CLOSE_CUTS, Lock, lock_edges
from engines.illustrator.head.mass import (
    Strand,
    behind_paint,
    clipped_hair,
    cropped_hair,
    draw_hair_mass,
    hair_paint,
    strand_ink,
)
from engines.illustrator.head.profile_cuts import (
    BACK_SHAPES,
    HAIRLINE,
    LONG_CUTS,
    LOOSE,
    LYING_ON_BACK,
    NAPES,
    PROFILE_LOCKS,
    PROFILE_SPIKES,
    PROFILE_TUFTS,
    SIDE_LAYERS,
    SKULL,
    TIED_NAPE,
)
from engines.illustrator.head.shine import shine_paint, shine_streaks
from engines.illustrator.head.view import HeadView
from engines.illustrator.style.hair import BUZZ_SCALE, CLIPPED_SKIN, CROWN_SHARPNESS, PROFILE_SHINE_X, TUFT_SHARPNESS
from engines.illustrator.style.head import HAIR_LINE, STRAND_LINE

_BEHIND_EAR = "M-300 -300H-34V300H-300Z"
"""Where hair that is combed back has its shade: along the hairline it would be a cap's rim."""


def _nape(view: HeadView) -> tuple[Vertex, ...]:
    return NAPES.get(view.look.back_hair, TIED_NAPE)


def _bottom(points: Sequence[Vertex]) -> float:
    return max(point[1] for point in points)


def _is_buzz(view: HeadView) -> bool:
    return view.look.fringe is Fringe.BUZZ


def _cap(view: HeadView) -> Shape:
    """The skull's hair: over the crown, down to the nape, around the ear into a sideburn, up the hairline."""
    nape = _nape(view)
    eye = view.skull.eye_y
    burn = eye + (21 if view.masculine else 26)
    around_ear: list[Vertex] = [
        (-37, eye + 4),
        (-31, eye - 15),
        (-19, eye - 18),
        (*(-11.5, eye - 4), 1),
        (-8.5, eye + 8),
        (-4, burn, 1),
        (2, eye + 4),
        (4, -18),
    ]
    points: list[Vertex] = [*SKULL, *nape, *around_ear, *HAIRLINE]
    if _is_buzz(view):
        points = [(point[0] * BUZZ_SCALE + 1, min(point[1], point[1] * BUZZ_SCALE), *point[2:]) for point in points]
    return Shape(points, True, 0.34)


def _locks(view: HeadView) -> tuple[Lock, ...]:
    """The fringe, then the lock before the ear, then loose hair behind it."""
    locks = PROFILE_LOCKS[view.look.fringe]
    if locks and view.look.back_hair not in CLOSE_CUTS:
        locks = (*locks, Lock(4, -104, 4, 86, 26, -8))
    elif locks and not view.masculine:
        locks = (*locks, Lock(0, -104, 2, 44, 24, -8))
    if view.look.back_hair in LONG_CUTS and hanging_deg(view):
        locks = (*locks, *LYING_ON_BACK)
    elif view.look.back_hair in LOOSE and hanging_deg(view):
        locks = (*locks, Lock(-24, -100, -26, 96, 44, 12), Lock(-40, -96, -48, 108, 50, 12))
    elif view.look.back_hair in LONG_CUTS:
        locks = (*locks, Lock(-24, -100, -26, 190, 44, 12), Lock(-40, -96, -44, 214, 50, 12))
    elif view.look.back_hair is BackHair.BOB:
        locks = (*locks, Lock(-22, -100, -16, 100, 40, 10), Lock(-40, -96, -38, 106, 54, 12))
    return locks


def profile_hair_paths(view: HeadView) -> str:
    """Path data of cap and locks, for their shadow on the face."""
    return _cap(view).path() + "".join(polygon_path(lock_edges(view, lock).outline) for lock in _locks(view))


def draw_profile_front_hair(view: HeadView) -> None:
    """Cap and locks, over face and ear's upper edge."""
    drawing, palette, look = view.drawing, view.palette, view.look
    close = look.back_hair in CLOSE_CUTS
    cap = _cap(view)
    drawing.fill(cap, _cap_paint(view))
    with drawing.group(clip=cap):
        drop = 0 if look.back_hair in LOOSE or _is_buzz(view) else -6
        with drawing.group(clip=_BEHIND_EAR if look.fringe in (Fringe.BACK, Fringe.BUZZ) else None):
            view.shade_beyond(cap, -7 * view.light_side, drop, palette.hair_deep, 0.55)
        if _is_buzz(view):
            _draw_grain(view)
        else:
            drawing.path(strand_ink(view, _strands(look.fringe)), palette.hair_line, 0.7)
    _ink_cap(view)
    if look.fringe is Fringe.SPIKY:
        for spike in PROFILE_SPIKES:
            draw_spike(view, spike, CROWN_SHARPNESS)
    if close:
        for tuft in PROFILE_TUFTS.get(look.fringe, ()):
            draw_spike(view, tuft, TUFT_SHARPNESS)
        if look.fringe not in (Fringe.BACK, Fringe.BUZZ):
            _draw_layers(view, cap)
    locks = _locks(view)
    for lock in locks:
        draw_lock(view, lock, lock_edges(view, lock))
    if not _is_buzz(view):
        with drawing.group(clip=profile_hair_paths(view)):
            streaks = shine_streaks(view, 26.0, PROFILE_SHINE_X)
            drawing.path(streaks, shine_paint(view, PROFILE_SHINE_X))


def _draw_layers(view: HeadView, cap: Shape) -> None:
    """Clipped sides, darker and nearer to the skin, under layers that end above them."""
    clipped, fade = clipped_hair(view)
    paint = view.drawing.linear_gradient([(0, clipped), (0.6, clipped), (1, fade)])
    with view.drawing.group(clip=cap):
        view.drawing.polygon([(30, -36), (-30, -50), (-110, -30), (-110, 80), (30, 80)], paint)
    for layer in SIDE_LAYERS:
        draw_lock(view, layer, lock_edges(view, layer))


def _cap_paint(view: HeadView) -> str:
    palette = view.palette
    if not _is_buzz(view):
        if view.look.back_hair in LOOSE:
            return hair_paint(view, _bottom(BACK_SHAPES[view.look.back_hair]))
        return hair_paint(view, 70)
    clipped, lit = cropped_hair(view)
    fade = mixed(palette.hair, palette.skin, CLIPPED_SKIN)
    return view.drawing.linear_gradient([(0, clipped), (0.35, lit), (0.7, clipped), (1, fade)])


def _draw_grain(view: HeadView) -> None:
    grain = ""
    for row in range(9):
        for column in range(10):
            x, y = -96 + column * 17 + (row % 2) * 8, -110 + row * 18
            grain += ink_polygon([(x, y), (x - 1, y + 5)], view.line_width * STRAND_LINE * 0.8, 0.4, 0.4)
    view.drawing.path(grain, view.palette.hair_line, 0.4)


def _strands(fringe: Fringe) -> list[Strand]:
    """Hair combed from the crown to the nape, or from the forehead back."""
    if fringe is Fringe.BACK:
        rows: tuple[tuple[Spot, ...], ...] = (
            ((61, -64), (40, -98), (-4, -112)),
            ((56, -58), (26, -86), (-30, -92)),
            ((46, -50), (10, -70), (-54, -66)),
            ((36, -44), (-6, -54), (-70, -36)),
            ((22, -34), (-20, -40), (-78, -6)),
            ((8, -24), (-34, -30), (-76, 18)),
        )
    else:
        rows = (
            ((18, -118), (46, -92), (60, -64)),
            ((2, -122), (-26, -80), (-30, -24)),
            ((-6, -122), (-58, -80), (-66, 6)),
            ((-8, -120), (-78, -70), (-84, 10)),
            ((-2, -122), (-42, -80), (-48, 30)),
            ((10, -120), (2, -80), (0, -30)),
        )
    return [Strand(row, 1.1) for row in rows]


def _ink_cap(view: HeadView) -> None:
    """The skull's outline and the hairline; loose hair has no edge at the nape."""
    nape = _nape(view)
    loose = view.look.back_hair in LOOSE
    scale = BUZZ_SCALE if _is_buzz(view) else 1.0
    line, width = view.palette.hair_line, view.line_width * HAIR_LINE
    around = Shape([*SKULL, *(nape[:1] if loose else nape)], False, 0.34).mapped(
        lambda x, y: (x * scale + (scale < 1), min(y, y * scale))
    )
    path = "".join(ink_polygon(piece, width, 0.06, 0.10, 0.3) for piece in around.pieces())
    view.drawing.path(path, line)


def draw_profile_back_hair(view: HeadView) -> None:
    """What hangs or stands behind a head in profile; nothing for close cuts."""
    kind = view.look.back_hair
    if kind is BackHair.BUN:
        strands = [
            Strand(((-126, -82), (-102, -112), (-74, -92)), 1.3),
            Strand(((-124, -66), (-98, -92), (-76, -72)), 1.1),
        ]
        bun = Shape(ellipse_points(-98, -84, 36, 34, 9))
        draw_hair_mass(view, bun, strands, shadow=(-10, -4), paint=behind_paint(view, 0))
        return
    if kind is BackHair.BRAID:
        draw_braid(view, -66, 44, 17, -3.0)
        return
    points = BACK_SHAPES.get(kind)
    if points is None:
        return
    count = len(points)
    strands = [
        Strand(
            (
                between(points[1], points[count - 2], part),
                between(points[3], points[count - 4], part),
                between(points[5], points[count - 5], part),
            ),
            1.1,
        )
        for part in (0.25, 0.5, 0.72)
    ]
    paint = hair_paint(view, _bottom(points))
    hung = hanging(view, NAPE_Y if kind in LOOSE else TAIL_FROM_Y)
    draw_hair_mass(view, Shape(points), strands, shadow=(-10, -4), paint=paint, hung=hung)
    if kind is BackHair.PONYTAIL:
        colour = view.look.outfit_colours[2]
        view.drawing.ellipse(
            -96, -84, 10, 16, colour, stroke=line_colour(colour), stroke_width=view.line_width * 0.6, rotation_deg=-35
        )

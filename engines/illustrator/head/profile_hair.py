"""The hair of a head seen from the side, looking right: a cap on the skull, locks over it, what hangs behind.

In: a `HeadView` of a profile. Out: strokes. Never: another turn, the face.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from comic.cast import BackHair, Fringe
from engines.illustrator.colour import line_colour, mixed
from engines.illustrator.geometry import Shape, Spot, Vertex, between, ellipse_points, polygon_path
from engines.illustrator.head.front_hair import draw_lock, draw_spike
from engines.illustrator.head.locks import FRINGES, Lock, lock_edges
from engines.illustrator.head.mass import Strand, draw_hair_mass
from engines.illustrator.head.view import HeadView

FULL = (
    Lock(46, -86, 79, -14, 28, -9),
    Lock(38, -96, 67, -4, 32, -10),
    Lock(26, -102, 52, 1, 34, -9),
    Lock(13, -104, 35, -3, 32, -7),
    Lock(0, -104, 18, 5, 32, -5),
)
THIN = (
    Lock(48, -84, 76, -8, 17, -10),
    Lock(38, -96, 62, 0, 17, -9),
    Lock(26, -102, 46, 3, 18, -8),
    Lock(12, -104, 30, -2, 20, -6),
    Lock(-2, -104, 14, 10, 24, -4),
)
PARTED = (
    Lock(44, -90, 74, 4, 20, -16),
    Lock(32, -98, 44, -22, 30, -18),
    Lock(22, -102, 20, -4, 34, -16),
    Lock(8, -104, 6, 12, 34, -10),
)
JAGGED = (
    Lock(46, -84, 82, -22, 30, -6),
    Lock(38, -96, 72, 2, 32, -6),
    Lock(26, -102, 54, -4, 34, -6),
    Lock(13, -104, 38, 6, 34, -4),
    Lock(0, -104, 18, -2, 32, -4),
    Lock(-10, -100, 8, 20, 28, -4),
)
PROFILE_LOCKS: Mapping[Fringe, tuple[Lock, ...]] = MappingProxyType(
    {
        Fringe.SEE_THROUGH: THIN,
        Fringe.BLUNT: FULL,
        Fringe.DOWN: FULL,
        Fringe.SIDE: PARTED,
        Fringe.CURTAIN: PARTED,
        Fringe.SWEPT: PARTED,
        Fringe.MESSY: JAGGED,
        Fringe.SPIKY: JAGGED,
        Fringe.BACK: (),
        Fringe.BUZZ: (),
    }
)
LOOSE = frozenset({BackHair.LONG, BackHair.WAVY, BackHair.BOB})
BUZZ_SCALE = 0.95

_SKULL: tuple[Spot, ...] = ((64, -66), (54, -98), (28, -118), (-6, -126), (-62, -112), (-100, -64), (-102, -12))
_HAIRLINE: tuple[Spot, ...] = ((-40, 8), (-32, -16), (-12, -20), (6, -36), (20, -54), (42, -65), (64, -66))
_NAPES: Mapping[BackHair, tuple[Spot, ...]] = MappingProxyType(
    {
        BackHair.SHORT: ((-92, 30), (-70, 62), (-52, 74), (-42, 50), (-38, 30)),
        BackHair.BUZZ: ((-92, 26), (-72, 52), (-52, 62), (-42, 46), (-38, 30)),
        BackHair.LONG: ((-104, 40), (-100, 90), (-46, 92), (-38, 40)),
        BackHair.WAVY: ((-104, 40), (-100, 90), (-46, 92), (-38, 40)),
        BackHair.BOB: ((-106, 30), (-98, 70), (-46, 76), (-38, 40)),
    }
)
_TIED_NAPE: tuple[Spot, ...] = ((-88, 24), (-66, 44), (-48, 48), (-38, 32))

_BACK_SHAPES: Mapping[BackHair, tuple[Vertex, ...]] = MappingProxyType(
    {
        BackHair.LONG: (
            (0, -110), (-70, -100), (-106, -40), (-110, 60), (-118, 160), (-114, 240), (-96, 266, 1), (-80, 240),
            (-60, 262, 1), (-40, 220), (-24, 140), (-20, 60), (0, 0),
        ),
        BackHair.WAVY: (
            (0, -110), (-70, -100), (-106, -40), (-110, 30), (-132, 80), (-118, 130), (-140, 180), (-124, 226),
            (-104, 250, 1), (-86, 226), (-62, 248, 1), (-40, 206), (-50, 150), (-26, 100), (-20, 50), (0, 0),
        ),
        BackHair.BOB: (
            (0, -110), (-70, -100), (-106, -40), (-112, 40), (-98, 96), (-60, 106, 1), (-30, 92), (-6, 98, 1),
            (0, 40), (0, 0),
        ),
        BackHair.PONYTAIL: (
            (-72, -96), (-120, -104), (-156, -60), (-160, 30), (-144, 110), (-148, 170), (-130, 206, 1), (-118, 150),
            (-108, 176, 1), (-104, 80), (-112, 10), (-94, -50),
        ),
        BackHair.TWIN_TAILS: (
            (-50, -50), (-80, -40), (-96, 40), (-88, 120), (-92, 190, 1), (-68, 150), (-52, 60), (-36, -10),
        ),
        BackHair.BRAID: ((-66, 16), (-92, 50), (-104, 130), (-98, 220, 1), (-80, 150), (-58, 60)),
    }
)  # fmt: skip


def _cap(view: HeadView) -> Shape:
    nape = _NAPES.get(view.look.back_hair, _TIED_NAPE)
    points: list[Vertex] = [(*_SKULL[0], 1), *_SKULL[1:], *nape[:-1], (*nape[-1], 1), *_HAIRLINE[:-1]]
    if view.look.fringe is Fringe.BUZZ:
        points = [(point[0] * BUZZ_SCALE, point[1] * BUZZ_SCALE, *point[2:]) for point in points]
    return Shape(points, True, 0.34)


def _locks(view: HeadView) -> tuple[Lock, ...]:
    """The fringe, then the lock before the ear, then loose hair behind it."""
    locks = PROFILE_LOCKS[view.look.fringe]
    if locks:
        locks = (*locks, Lock(-6, -104, 3, 26 if view.masculine else 62, 24, -6))
    if view.look.back_hair in (BackHair.LONG, BackHair.WAVY):
        locks = (*locks, Lock(-40, -96, -34, 170, 50, 12))
    elif view.look.back_hair is BackHair.BOB:
        locks = (*locks, Lock(-40, -96, -30, 104, 54, 12))
    return locks


def profile_hair_paths(view: HeadView) -> str:
    """Path data of cap and locks, for their shadow on the face."""
    return _cap(view).path() + "".join(polygon_path(lock_edges(view, lock).outline) for lock in _locks(view))


def draw_profile_front_hair(view: HeadView) -> None:
    """Cap and locks, over face and ear's upper edge."""
    drawing, palette = view.drawing, view.palette
    cut = FRINGES.get(view.look.fringe)
    for spike in cut.crown if cut else ():
        draw_spike(view, Lock(spike.root_x - 8, spike.root_y, spike.tip_x - 8, spike.tip_y, spike.width, spike.bend))
    cap = _cap(view)
    buzz = view.look.fringe is Fringe.BUZZ
    drawing.fill(cap, mixed(palette.hair, palette.skin, 0.12) if buzz else palette.hair)
    with drawing.group(clip=cap):
        view.shade_beyond(cap, -7 * view.light_side, -6, palette.hair_shade, 0.8)
        if not buzz:
            for strand in (
                ((18, -118), (46, -90), (62, -60)),
                ((8, -122), (-26, -76), (-30, -16)),
                ((0, -122), (-64, -76), (-74, 10)),
                ((4, -122), (-44, -80), (-54, 30)),
                ((12, -120), (22, -86), (26, -60)),
            ):
                view.strand(strand, 0.6, palette.hair_line, 0.75)
    _ink_cap(view, buzz)
    for lock in _locks(view):
        draw_lock(view, lock, lock_edges(view, lock))
    if not buzz:
        with drawing.group(clip=profile_hair_paths(view)):
            drawing.fill(_shine(), palette.hair_shine, 0.72)


def _shine() -> Shape:
    return Shape([(-74, -58, 1), (-54, -82), (-10, -96), (44, -86, 1), (36, -74), (-8, -80), (-46, -64), (-64, -48)])


def _ink_cap(view: HeadView, buzz: bool) -> None:
    """The skull's outline and the hairline; loose hair has no edge at the nape."""
    nape = _NAPES.get(view.look.back_hair, _TIED_NAPE)
    around = [*_SKULL, *(nape[:1] if view.look.back_hair in LOOSE else nape)]
    scale = BUZZ_SCALE if buzz else 1.0
    line, width = view.palette.hair_line, view.line_width
    view.drawing.ink([(x * scale, y * scale) for x, y in around], width * 1.05, line, 0.06, 0.06, 0.5)
    hairline = [nape[-1], *_HAIRLINE]
    view.drawing.ink([(x * scale, y * scale) for x, y in hairline], width * 0.8, line, 0.2, 0.1, 0.3)


def draw_profile_back_hair(view: HeadView) -> None:
    """What hangs or stands behind a head in profile; nothing for close cuts."""
    kind = view.look.back_hair
    if kind is BackHair.BUN:
        strands = [Strand(((-124, -78), (-100, -106), (-74, -88)), 1.2)]
        draw_hair_mass(view, Shape(ellipse_points(-98, -84, 36, 34, 9)), strands, shadow=(-10, -4))
        return
    points = _BACK_SHAPES.get(kind)
    if points is None:
        return
    strand = Strand((between(points[0], points[2], 0.6), (points[4][0], points[4][1])), 1.1)
    draw_hair_mass(view, Shape(points), [strand], shadow=(-10, -4))
    if kind is BackHair.PONYTAIL:
        colour = view.look.outfit_colours[2]
        view.drawing.ellipse(
            -98, -84, 11, 17, colour, stroke=line_colour(colour), stroke_width=view.line_width * 0.8, rotation_deg=-35
        )

"""The outlines of the skull: jaw and face, dome, ears.

In: a `HeadView`. Out: shapes, and ears drawn. Never: features, a neck.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from comic.cast import Accessory, Fringe
from comic.storyboard import Turn
from engines.illustrator.geometry import Shape, Spot, Vertex, lerp
from engines.illustrator.head.profile_contour import jaw_drop, profile_contour
from engines.illustrator.head.skull import Skull
from engines.illustrator.head.view import HeadView
from engines.illustrator.style.head import (
    BROAD_JAW,
    FAR_BONE_BELOW,
    FAR_JAW_ROUND,
    FEATURE_LINE,
    FRONT_JAW_DROP,
    TURNED_CENTRE,
)

DOME_FRONT = ((71, 34), (80, -6), (80, -54), (57, -103), (0, -123), (-57, -103), (-80, -54), (-80, -6), (-71, 34))
DOME_TURNED = ((64, 22), (73, -10), (74, -56), (54, -102), (0, -124), (-60, -110), (-93, -66), (-98, -6), (-86, 44))
EAR_TURNED = 0.93
"""Where the near ear of a turned head begins, as a part of the cheekbone's half-width."""

FULL_FRINGES = frozenset({Fringe.DOWN, Fringe.SWEPT, Fringe.MESSY})


def face_contour(view: HeadView) -> Shape:
    """Jaw and forehead as seen at the view's turn; a back view has the frontal outline."""
    if view.turn is Turn.PROFILE:
        return profile_contour(view)
    skull = _opened(view)
    points = _turned(skull) if view.amount else _frontal(skull)
    return Shape(points, True, 0.37)


def _opened(view: HeadView) -> Skull:
    """The skull with its jaw sunk under an open mouth, which leaves a chin below it."""
    skull, drop = view.skull, jaw_drop(view) * FRONT_JAW_DROP
    return replace(skull, chin_y=skull.chin_y + drop, jaw_y=skull.jaw_y + drop * 0.4) if drop else skull


def _frontal(skull: Skull) -> list[Vertex]:
    half: list[Spot] = [
        (skull.temple * 0.83, -88),
        (skull.temple, -36),
        (skull.cheek, skull.cheek_y),
        (skull.low_cheek, 42),
        (skull.jaw, skull.jaw_y),
        (skull.chin, skull.chin_y - 5),
    ]
    return [(0, -106), *half, (0, skull.chin_y), *((-x, y) for x, y in reversed(half))]


def far_socket_x(skull: Skull) -> float:
    """Where the far edge of a turned face lies at the height of its eyes: the lower they are, the younger and rounder
    the face, and the less of a hollow is there."""
    return skull.cheek * (0.915 + 0.0011 * max(0.0, skull.eye_y))


def far_temple_x(skull: Skull, y: float) -> float:
    """Where the far edge of a turned face lies between forehead and eyes: what hair has to cover."""
    edge = [(vertex[0], vertex[1]) for vertex in _turned(skull)[1:5]]
    above, below = next(pair for pair in pairwise(edge) if y <= pair[1][1] or pair[1] is edge[-1])
    return _x_between(above, below, y)


def _turned(skull: Skull) -> list[Vertex]:
    """Down the far side with its socket and cheekbone, around the chin, up the near jaw to the ear."""
    low, bone_y, centre = skull.chin_y, skull.cheek_y + FAR_BONE_BELOW, TURNED_CENTRE
    jaw = min(skull.jaw, lerp(skull.jaw, BROAD_JAW, 0.5))
    far_cheek = (lerp(skull.low_cheek, skull.cheek, 0.3) * 0.90, lerp(bone_y, skull.jaw_y, 0.52))
    far_chin = (centre + skull.chin * 1.0, low - 6)
    return [
        (6, -106),
        (skull.temple * 0.78, -86),
        (skull.temple * 0.95, -46),
        (skull.cheek * 0.925, skull.eye_y - 18),
        (far_socket_x(skull), skull.eye_y),
        (skull.cheek * 0.945, bone_y),
        far_cheek,
        (max(centre + jaw * 0.63, _x_between(far_cheek, far_chin, skull.jaw_y + 1) + FAR_JAW_ROUND), skull.jaw_y + 1),
        far_chin,
        (centre - 1, low),
        (centre - 4 - skull.chin * 1.1, low - 4.0),
        (centre - 12 - jaw, lerp(skull.jaw_y, low, 0.12)),
        (-skull.low_cheek * 0.93, lerp(46, skull.jaw_y, 0.22)),
        (-skull.cheek * 0.97, 12),
        (-skull.temple * 1.06, -40),
        (-skull.temple * 0.86, -88),
    ]


def _x_between(above: Spot, below: Spot, y: float) -> float:
    """Where a straight line between two points comes to this height."""
    return lerp(above[0], below[0], (y - above[1]) / (below[1] - above[1]))


def dome(view: HeadView) -> list[Spot]:
    """The outline of the hair on the skull, from the right ear over the crown to the left."""
    wide = (view.skull.temple - 68) * 0.9
    points = DOME_TURNED if view.amount else DOME_FRONT
    return [(x + (wide if x > 0 else -wide if x < 0 else 0), y) for x, y in points]


def hair_dome(view: HeadView) -> list[Spot]:
    """The dome, fuller for thick fringes and for swept-back hair."""
    fringe = view.look.fringe
    fullness = 1.02 if fringe in FULL_FRINGES or fringe is Fringe.BACK else 1.0
    return [(x * fullness, y * fullness) for x, y in dome(view)]


def ear_seam(view: HeadView) -> list[Spot]:
    """Where hair that is not cut short parts on the near side of a turned head: from the dome down to the top of the
    ear. Above it lies the hair of the crown, behind it what hangs or is tied at the back."""
    around = hair_dome(view)
    return [around[6], (around[6][0] * 0.91, -38), (-view.skull.cheek * EAR_TURNED - 9, view.skull.eye_y - 13)]


def draw_ear(view: HeadView, side: int) -> None:
    """The ear on one side (−1 left, +1 right); a turned head hides its far ear."""
    drawing, palette, turned = view.drawing, view.palette, view.amount > 0
    if side > 0 and turned:
        return
    x = -view.skull.cheek * EAR_TURNED if turned else side * (view.skull.cheek - 1)
    top, width = view.skull.eye_y, 13.5 if turned else 10.0

    def at(dx: float, dy: float) -> Spot:
        return x + side * dx * width, top + dy

    shape = Shape([at(-0.35, -4), at(0.5, -15), at(1.0, -4), at(0.86, 18), at(0.36, 36), at(-0.4, 33)])
    drawing.fill(shape, palette.skin)
    inner = Shape([at(-0.1, 0), at(0.5, -7), at(0.68, 4), at(0.5, 18), at(0.05, 26), at(-0.5, 18)])
    with drawing.group(clip=shape):
        drawing.fill(inner, palette.skin_shade, 0.85)
    drawing.outline(shape, view.line_width * FEATURE_LINE, palette.skin_line)
    view.strand([at(0.2, -6), at(0.7, -2), at(0.45, 18)], 1.0, palette.skin_line, 0.7)
    if view.look.accessory is Accessory.EARRING:
        drawing.ellipse(*at(0.22, 40), 3.4, 3.4, "#ffe28a", stroke="#a8732a", stroke_width=1)

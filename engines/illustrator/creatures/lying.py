"""A four-legged animal that lies with its paws before it: from the side, the front, behind.

In: a `Build`. Out: a `Trunk`. Never: a head.

Points are in units of a lying cat (about 120 high); y points upwards.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from comic.storyboard import Turn
from engines.illustrator.creatures.brush import Brush
from engines.illustrator.creatures.build import Build, Tail, Trunk, draw_pom, tail_tip
from engines.illustrator.creatures.collar import draw_collar
from engines.illustrator.creatures.face import mirrored
from engines.illustrator.creatures.markings import draw_markings
from engines.illustrator.geometry import Shape, Spot

_CAT_LIMB = 34.0
_THIGH = ((-96, -20), (-150, 20), (-152, 70), (-116, 98), (-70, 92), (-42, 58), (-46, 18), (-62, -20))
"""A folded hind leg's outline; its lower end is the body's own."""


def lying_trunk(build: Build, turn: Turn) -> Trunk:
    k = build.limb / _CAT_LIMB
    if turn in (Turn.FRONT, Turn.BACK):
        draw = partial(_draw_ahead, build, turn is Turn.BACK)
        return Trunk(
            (0.0, -128 * k - build.neck * 0.1), -60 * k, 270 * k, (-112 * k, 130 * k), 0.0, (-60 * k, 0.0, 60 * k), draw
        )
    return Trunk(
        (108 * k, -122 * k - build.neck * 0.2),
        -60 * k,
        400 * k,
        (-220 * k, 180 * k),
        0.0,
        (-90 * k, 0.0, 100 * k),
        partial(_draw_side, build),
    )


def _draw_side(build: Build, brush: Brush) -> None:
    coat, k = build.coat, build.limb / _CAT_LIMB

    def at(x: float, y: float) -> Spot:
        return x * k, -y * k

    _draw_tail(brush, build, [at(-112, 20), at(-150, 13), at(-186, 15), at(-212, 34)])
    widths = [width * k for width in (34, 30, 30)]
    brush.limb([at(72, 30), at(118, 20), at(158, 17)], widths, coat.base, tip=coat.paw, tip_from=0.6)
    body = Shape(
        [
            at(100, 104),
            at(56, 122),
            at(-10, 116),
            at(-70, 124),
            at(-122, 98),
            at(-144, 50),
            at(-136, 8),
            at(-100, 0),
            at(70, 0),
            at(112, 26),
            at(118, 66),
        ]
    )
    brush.form(body, coat.base)
    stripes = [[at(x, 136), at(x + 4, 104), at(x - 6, 72)] for x in (-112, -80, -48, -16, 16, 48)]
    patches = [(*at(-92, 92), 50 * k, 46 * k), (*at(20, 40), 40 * k, 28 * k), (*at(44, 118), 30 * k, 22 * k)]
    draw_markings(brush, coat, body, stripes, patches, (*at(112, 44), 38 * k, 50 * k))
    foot = [at(-86, 14), at(-52, 14), at(-14, 14)]
    brush.limb(foot, [width * k for width in (30, 28, 26)], coat.base, tip=coat.paw, tip_from=0.6)
    with brush.drawing.group(clip=body):
        brush.form(Shape([at(*spot) for spot in _THIGH]), coat.base)
    brush.limb([at(62, 34), at(100, 18), at(138, 16)], widths, coat.base, tip=coat.paw, tip_from=0.6)
    draw_collar(brush, coat, body, at(86, 82), 46 * k, 24, tag=False)


def _draw_ahead(build: Build, from_behind: bool, brush: Brush) -> None:
    coat, k = build.coat, build.limb / _CAT_LIMB

    def at(x: float, y: float) -> Spot:
        return x * k, -y * k

    body = Shape(
        [at(p[0], p[1]) for p in mirrored([(0, 132), (52, 124), (92, 90), (110, 44), (100, 8), (60, 0), (0, 0)])]
    )
    brush.form(body, coat.base)
    stripes = [
        [at(side * 120, y), at(side * 88, y + 4), at(side * 62, y - 8)] for side in (-1, 1) for y in (30, 60, 90)
    ]
    patches = [(*at(-76, 70), 44 * k, 46 * k), (*at(80, 24), 34 * k, 24 * k)]
    chest = (*at(0, -400), 1.0, 1.0) if from_behind else (*at(0, 70), 44 * k, 60 * k)
    draw_markings(brush, coat, body, stripes, patches, chest)
    for side in (-1, 1):
        brush.line([at(side * 66, 92), at(side * 58, 50), at(side * 70, 10)], coat.line, 0.7, 0.8)
    if from_behind:
        _draw_tail(brush, build, [at(0, 20), at(50, 12), at(104, 14), at(128, 34)])
        return
    for side in (1, -1):
        paw = [at(side * 30, 46), at(side * 32, 24), at(side * 33, 14)]
        brush.limb(paw, [width * k for width in (38, 40, 38)], coat.base, tip=coat.paw, tip_from=0.45)
        for dx in (-6, 6):
            brush.line([at(side * 33 + dx, 14), at(side * 33 + dx, 0)], coat.line, 0.5)


def _draw_tail(brush: Brush, build: Build, way: Sequence[Spot]) -> None:
    """Along the ground; a ball is at its root."""
    k = build.limb / _CAT_LIMB
    if build.tail is Tail.POM:
        (x0, y0), (x1, y1) = way[0], way[1]
        draw_pom(brush, build, ((x0 + x1) / 2, (y0 + y1) / 2 - 14 * k))
        return
    widths = [width * k * build.puff for width in (26, 26, 24, 16)]
    brush.limb(way, widths, build.coat.base, tip=tail_tip(build), tip_from=0.8)

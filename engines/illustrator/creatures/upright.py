"""A four-legged body on its legs, seen from the front or from behind.

In: a `Build`, a `Posture`. Out: a `Trunk`. Never: a head.

Points are in units of a standing cat (185 at the withers); y points upwards.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from types import MappingProxyType

from engines.illustrator.colour import shade
from engines.illustrator.creatures.brush import Brush
from engines.illustrator.creatures.build import Build, Trunk
from engines.illustrator.creatures.collar import draw_collar
from engines.illustrator.creatures.face import mirrored, ring
from engines.illustrator.creatures.markings import draw_markings
from engines.illustrator.creatures.posture import Posture
from engines.illustrator.creatures.side import draw_rear_tail, draw_tail
from engines.illustrator.geometry import Shape, Spot
from engines.illustrator.style.creatures import FAR_LEG_SHADE
from engines.illustrator.svg import translate

_CAT_WITHERS, _CAT_LIMB = 185.0, 34.0
_STEPS: Mapping[Posture, tuple[float, float, float, float]] = MappingProxyType(
    {
        Posture.WALKING: (0.0, 22.0, 0.0, 1.0),
        Posture.RUNNING: (18.0, 58.0, 40.0, 1.1),
        Posture.LEAPING: (64.0, 84.0, 90.0, 1.5),
        Posture.FALLING: (40.0, 30.0, 140.0, 2.0),
    }
)
"""How far the left and the right fore paw are lifted, how high the body is, how far the legs are spread."""


def upright_trunk(build: Build, posture: Posture, from_behind: bool) -> Trunk:
    high = build.withers / _CAT_WITHERS
    lift = _STEPS.get(posture, (0.0, 0.0, 0.0, 1.0))[2] * high
    head = (0.0, -build.withers - build.neck * 0.72 - lift)
    girth = 230 * build.limb / _CAT_LIMB
    wide = build.limb / _CAT_LIMB
    soles = () if lift else (-36 * wide, 36 * wide)
    return Trunk(
        head, -110 * high, girth, (-80 * wide, 120 * wide), 0.0, soles, partial(_draw, build, posture, from_behind)
    )


def _draw(build: Build, posture: Posture, from_behind: bool, brush: Brush) -> None:
    coat = build.coat
    wide, high = build.limb / _CAT_LIMB, build.withers / _CAT_WITHERS
    left, right, lift, spread = _STEPS.get(posture, (0.0, 0.0, 0.0, 1.0))

    def at(x: float, y: float) -> Spot:
        return x * wide, -y * high

    def leg(x: float, raised: float, colour: str, paw: str) -> None:
        foot = x * spread
        points = [at(x * 0.92, 120), at((x + foot) / 2, 66 + raised * 0.5), at(foot, 20 + raised)]
        sole = ring(*at(foot, 14 + raised), 20 * wide, 15 * wide)
        brush.limb(points, [width * wide for width in (44, 34, 28)], colour, tip=paw, tip_from=0.74, paw=sole)
        for dx in (-6, 6) if not from_behind else ():
            brush.line([at(foot + dx, 13 + raised), at(foot + dx, 2 + raised)], coat.line, 0.5)

    far, far_paw = shade(coat.base, FAR_LEG_SHADE), shade(coat.paw, FAR_LEG_SHADE)
    with brush.drawing.group(transform=translate(0, -lift * high)):
        if not from_behind:
            draw_tail(brush, build, at(-24, 140))
        for side in (-1, 1):
            leg(side * 46, (right if side < 0 else left) * 0.7, far, far_paw)
        outline = [(0, 206), (34, 198), (60, 166), (66, 126), (54, 92), (30, 78), (0, 74)]
        if not from_behind:
            back = Shape([at(p[0] * 1.14, p[1] + 4) for p in mirrored(outline)])
            brush.form(back, shade(coat.base, 0.35))
        body = Shape([at(p[0] * (1.16 if from_behind else 0.94), p[1]) for p in mirrored(outline)])
        brush.form(body, coat.base)
        stripes = [
            [at(side * 80, y), at(side * 54, y + 5), at(side * 36, y - 6)] for side in (-1, 1) for y in (108, 136, 164)
        ]
        patches = [(*at(-40, 150), 34 * wide, 40 * high), (*at(52, 100), 26 * wide, 26 * high)]
        chest = (*at(0, -400), 1.0, 1.0) if from_behind else (*at(0, 128), 32 * wide, 54 * high)
        draw_markings(brush, coat, body, stripes, patches, chest)
        for side, raised in ((1, right), (-1, left)):
            leg(side * 27, 0.0 if from_behind else raised, coat.base, coat.paw)
        if from_behind:
            draw_rear_tail(brush, build, at(6, 150))
        else:
            draw_collar(brush, coat, body, at(0, 178), 50 * wide)

"""A four-legged body from the side: standing, walking, running, leaping, falling.

In: a `Build`, a `Posture`. Out: a `Trunk`. Never: a head, a body that sits or lies.

Points are parts of the length (x, the chest at right) and of the withers' height (y, upwards).
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from types import MappingProxyType

from engines.illustrator.colour import shade
from engines.illustrator.creatures.brush import Brush
from engines.illustrator.creatures.build import Build, Tail, Trunk, draw_pom, tail_tip
from engines.illustrator.creatures.collar import draw_collar
from engines.illustrator.creatures.face import ring
from engines.illustrator.creatures.markings import draw_markings
from engines.illustrator.creatures.posture import Posture
from engines.illustrator.geometry import Shape, Spot, between, lerp, polygon_path, rotated, tube
from engines.illustrator.style.creatures import FAR_LEG_SHADE
from engines.illustrator.svg import translate, turned


@dataclass(frozen=True)
class Gait:
    """How far each paw is from where it stands (forwards, upwards), the body's pitch (positive: nose down) and how
    high above the ground it is; `low` is how far the head is carried below its usual height."""

    near_fore: Spot = (0.0, 0.0)
    far_fore: Spot = (0.09, 0.0)
    near_hind: Spot = (0.0, 0.0)
    far_hind: Spot = (0.12, 0.0)
    pitch_deg: float = 0.0
    lift: float = 0.0
    low: float = 0.0


_GAITS: Mapping[Posture, Gait] = MappingProxyType(
    {
        Posture.STANDING: Gait(),
        Posture.WALKING: Gait((0.20, 0.07), (-0.16, 0.0), (-0.15, 0.0), (0.22, 0.06)),
        Posture.RUNNING: Gait((0.40, 0.42), (0.27, 0.30), (-0.42, 0.34), (-0.26, 0.22), -3, 0.20, 0.10),
        Posture.LEAPING: Gait((0.27, 0.48), (0.13, 0.36), (-0.34, 0.06), (-0.20, -0.02), -20, 0.42),
        Posture.FALLING: Gait((0.22, 0.20), (0.06, 0.32), (-0.24, 0.26), (-0.02, 0.20), 16, 0.75, -0.10),
    }
)
_PIVOT = (0.0, 0.6)
_COLLAR_PART = 0.42
"""How far up the neck the collar lies: under the head, not behind it."""


def side_trunk(build: Build, posture: Posture) -> Trunk:
    gait = _GAITS[posture]
    length, height = build.length, build.withers
    free = (0.47 * length, -height - build.neck + gait.low * height)
    pivot = (_PIVOT[0] * length, -_PIVOT[1] * height)
    x, y = rotated(free[0] - pivot[0], free[1] - pivot[1], gait.pitch_deg)
    head = (x + pivot[0], y + pivot[1] - gait.lift * height)
    girth = length * (1.75 if gait.lift else 1.5)
    steps = ((0.36, gait.near_fore), (0.36, gait.far_fore), (-0.36, gait.near_hind), (-0.36, gait.far_hind))
    soles = () if gait.lift else tuple((x + step[0]) * length for x, step in steps if not step[1])
    reach = (-1.0 * length, 0.98 * length) if gait.lift else (-0.84 * length, 0.86 * length)
    return Trunk(head, -0.7 * height, girth, reach, 0.0, soles, partial(_draw, build, gait, free))


def _draw(build: Build, gait: Gait, free_head: Spot, brush: Brush) -> None:
    length, height, coat = build.length, build.withers, build.coat

    def at(x: float, y: float) -> Spot:
        return x * length, -y * height

    pitch = f"{translate(0, -gait.lift * height)} {turned(gait.pitch_deg, *at(*_PIVOT))}"
    far = shade(coat.base, FAR_LEG_SHADE)
    far_paw = shade(coat.paw, FAR_LEG_SHADE)
    with brush.drawing.group(transform=pitch):
        draw_tail(brush, build, at(-0.50, 0.86))
        _draw_leg(brush, build, _hind(build, gait.far_hind), far, far_paw)
        _draw_leg(brush, build, _fore(build, gait.far_fore), far, far_paw)
        torso = Shape(
            [
                at(0.45, 0.80),
                at(0.42, 0.97),
                at(0.26, 1.03),
                at(0.02, 0.97),
                at(-0.22, 1.00),
                at(-0.42, 0.96),
                at(-0.53, 0.82),
                at(-0.54, 0.62),
                at(-0.44, 0.47),
                at(-0.22, 0.50),
                at(0.04, 0.43),
                at(0.28, 0.42),
                at(0.42, 0.58),
            ]
        )
        brush.form(torso, coat.base)
        stripes = [[at(x, 1.05), at(x + 0.015, 0.86), at(x - 0.02, 0.68)] for x in (-0.40, -0.27, -0.14, 0.0, 0.13)]
        patches = [
            (*at(-0.30, 0.92), 0.20 * length, 0.24 * height),
            (*at(0.12, 0.56), 0.15 * length, 0.2 * height),
            (*at(0.16, 1.02), 0.11 * length, 0.14 * height),
        ]
        belly = (*at(0.02, 0.40), 0.34 * length, 0.13 * height)
        draw_markings(brush, coat, torso, stripes, patches, belly)
        _draw_leg(brush, build, _hind(build, gait.near_hind), coat.base, coat.paw)
        thigh = [at(-0.22, 0.80), at(-0.19, 0.62), at(-0.24, 0.46)]
        brush.line(thigh, coat.line, opacity=0.8)
        _draw_leg(brush, build, _fore(build, gait.near_fore), coat.base, coat.paw)
        _draw_neck(brush, build, at(0.27, 0.80), free_head)


def _draw_neck(brush: Brush, build: Build, root: Spot, head: Spot) -> None:
    height = build.withers
    points = [root, between(root, head, 0.5), between(root, head, 0.95)]
    widths = [0.46 * height, 0.40 * height, 0.36 * height]
    brush.limb(points, widths, build.coat.base, bare=0.3)
    forth, back = tube(points, widths)
    across_deg = math.degrees(math.atan2(head[0] - root[0], root[1] - head[1]))
    neck = polygon_path([*forth, *back])
    draw_collar(brush, build.coat, neck, between(root, head, _COLLAR_PART), 0.205 * height, across_deg)


def _fore(build: Build, step: Spot) -> list[Spot]:
    """Shoulder, elbow, wrist and ankle of a fore leg whose paw has moved by `step`."""
    length, height = build.length, build.withers
    dx, dy = step[0] * length, -step[1] * height
    return [
        (0.30 * length, -0.66 * height),
        (0.285 * length + dx * 0.30, -0.42 * height + dy * 0.25),
        (0.30 * length + dx * 0.72, -0.20 * height + dy * 0.72),
        (0.31 * length + dx, -build.limb * 0.5 + dy),
    ]


def _hind(build: Build, step: Spot) -> list[Spot]:
    """Hip, knee, hock and ankle of a hind leg."""
    length, height = build.length, build.withers
    dx, dy = step[0] * length, -step[1] * height
    return [
        (-0.36 * length, -0.70 * height),
        (-0.335 * length + dx * 0.25, -0.47 * height + dy * 0.3),
        (-0.43 * length + dx * 0.80, -0.22 * height + dy * 0.8),
        (-0.40 * length + dx, -build.limb * 0.5 + dy),
    ]


def _draw_leg(brush: Brush, build: Build, joints: Sequence[Spot], colour: str, paw: str) -> None:
    limb = build.limb
    thick = 2.05 if joints[0][0] < 0 else 1.55
    x, y = joints[-1]
    foot = ring(x + limb * 0.18, y + limb * 0.10, limb * 0.62, limb * 0.42)
    widths = [limb * thick, limb * 1.25, limb * 0.80, limb * 0.74]
    brush.limb(joints, widths, colour, tip=paw, tip_from=0.78, paw=foot)
    for step in (0.34, 0.56):
        brush.line(
            [(x + limb * step, y + limb * 0.18), (x + limb * (step + 0.02), y + limb * 0.46)], build.coat.line, 0.5
        )


_TAIL_WAYS: Mapping[Tail, tuple[Sequence[Spot], Sequence[Spot]]] = MappingProxyType(
    {
        Tail.LONG: (
            ((0.04, -0.06), (-0.10, 0.16), (-0.12, 0.42), (0.02, 0.62), (0.10, 0.70)),
            ((0.04, -0.06), (-0.20, -0.12), (-0.32, -0.38), (-0.22, -0.68), (-0.08, -0.80)),
        ),
        Tail.BUSHY: (
            ((0.06, -0.04), (-0.08, 0.12), (-0.12, 0.30), (-0.06, 0.46), (0.02, 0.56)),
            ((0.06, -0.04), (-0.14, -0.10), (-0.30, -0.26), (-0.38, -0.46), (-0.36, -0.64)),
        ),
        Tail.BRUSH: (
            ((0.06, -0.04), (-0.10, 0.10), (-0.24, 0.26), (-0.36, 0.42), (-0.46, 0.54)),
            ((0.06, -0.04), (-0.16, -0.02), (-0.36, -0.08), (-0.56, -0.18), (-0.74, -0.32)),
        ),
        Tail.CURLED: (
            ((0.06, -0.04), (-0.08, 0.12), (-0.12, 0.30), (-0.06, 0.46), (0.02, 0.56)),
            ((0.06, -0.04), (-0.08, 0.12), (-0.12, 0.30), (-0.06, 0.46), (0.02, 0.56)),
        ),
    }
)
"""From the root: the way of a tail that hangs and of one that is raised, in parts of the withers' height."""


def draw_rear_tail(brush: Brush, build: Build, root: Spot) -> None:
    """The same seen from behind: it swings to one side, so that the head doesn't hide it."""
    if build.tail is Tail.POM:
        draw_pom(brush, build, root)
        return
    height, coat = build.withers, build.coat
    x, y = root
    up = max(0.0, build.temper.tail)
    way = ((0, 0), (0.10, 0.14), (0.26, 0.12 - up * 0.08), (0.38, -up * 0.2), (0.40, -0.08 - up * 0.36))
    widths = [width * height * build.puff for width in (0.12, 0.12, 0.12, 0.12, 0.09)]
    points = [(x + dx * height, y + dy * height) for dx, dy in way]
    brush.limb(points, widths, coat.base, tip=tail_tip(build), tip_from=0.82)


def draw_tail(brush: Brush, build: Build, root: Spot) -> None:
    """Raised, hanging or drawn in as the temper says."""
    if build.tail is Tail.POM:
        draw_pom(brush, build, root)
        return
    height, coat, temper = build.withers, build.coat, build.temper
    x, y = root
    if build.tail is Tail.CURLED and temper.tail > -0.4:
        loop = [(0, 0.06), (-0.14, 0.28), (-0.04, 0.46), (0.14, 0.42), (0.16, 0.26)]
        points = [(x + dx * height, y - dy * height) for dx, dy in loop]
        brush.limb(points, [width * height for width in (0.14, 0.19, 0.22, 0.19, 0.12)], coat.base, tip=coat.pale)
        return
    low, high = _TAIL_WAYS[build.tail]
    raised = (temper.tail + 1) / 2
    points = [
        (x + lerp(a[0], b[0], raised) * height, y + lerp(a[1], b[1], raised) * height)
        for a, b in zip(low, high, strict=True)
    ]
    puff = build.puff
    widths = (0.12, 0.12, 0.12, 0.115, 0.08) if build.tail is Tail.LONG else (0.12, 0.16, 0.20, 0.19, 0.08)
    scaled = [width * height * (puff if index else 1.0) for index, width in enumerate(widths)]
    brush.limb(points, scaled, coat.base, tip=tail_tip(build), tip_from=0.82)

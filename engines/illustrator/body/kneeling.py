"""The skirt of somebody who kneels: over a raised thigh, around the other one, on the ground behind it; of somebody on
both knees all around them.

In: lengths and a colour. Out: strokes of a figure's pen. Never: which outfit wears it.
"""

from __future__ import annotations

import math

from engines.illustrator.body.laps import Sheath, sheath_of
from engines.illustrator.body.pen import Pen
from engines.illustrator.body.planting import Leg
from engines.illustrator.body.seiza import draw_skirt_on_heels, sits_on_heels
from engines.illustrator.body.skeleton import Skeleton
from engines.illustrator.colour import line_colour, shade
from engines.illustrator.geometry import Shape, Spot, Vertex, between
from engines.illustrator.style.garments import (
    KNEELING_BELL,
    KNEELING_FAR_SHADE,
    KNEELING_LONGEST_PART,
    KNEELING_OVER_THIGH,
    KNEELING_SWEEPS_FROM,
    LAP_EASE_UNITS,
)

_HEM_OVER_GROUND = 10.0


def draw_kneeling_skirt(
    pen: Pen, colour: str, top_y: float, length: float, half: float, trim: str | None = None
) -> None:
    """Cloth that ends `length` units down the legs from the hips; its band is `half` broad to each side at `top_y`. Who
    sits on the heels shows its ribbon of the colour `trim` on the ground."""
    if sits_on_heels(pen.skeleton):
        draw_skirt_on_heels(pen, colour, top_y, half, trim)
    elif pen.skeleton.yaw:
        _draw_turned(pen, colour, top_y, length, half)
    else:
        _draw_bell(pen, colour, top_y, length, half)


def _draw_turned(pen: Pen, colour: str, top_y: float, length: float, half: float) -> None:
    body = pen.skeleton
    k = body.scale
    legs = (body.near_leg, body.far_leg)
    kneeling = next((leg for leg in legs if leg.kneels), legs[0])
    raised = legs[1] if kneeling is legs[0] else legs[0]
    length = min(length, body.thigh + body.shin * KNEELING_LONGEST_PART)
    under, over = sheath_of(body, kneeling, length), sheath_of(body, raised, length)
    turns = len(under.upper) > 2
    between_legs = between(under.upper[2 if turns else -1], over.lower[-1], 0.5)
    middle = (between_legs[0], between_legs[1] + 12 * k)
    sweeps = length - body.thigh > body.shin * KNEELING_SWEEPS_FROM
    behind = _train(body, kneeling) if sweeps else [*under.lower, under.upper[-1]]
    hem: list[Vertex] = [
        *behind[-2:],
        *([(*under.upper[2][:2], 0)] if turns and not sweeps else []),
        middle,
        over.lower[-1],
        over.upper[-1],
    ]
    points: list[Vertex] = [
        body.rim(-half, top_y),
        (body.across(-body.hip - 8 * k), body.hip_y - 6 * k),
        *behind[:-2],
        *hem,
        *reversed(over.upper[1:-1]),
        _over_thigh(over.upper, k),
        over.upper[0],
        body.rim(half, top_y),
    ]
    shape = Shape(points, tension=0.3)
    pen.cloth(shape, colour, (-12, -5), casts=16 * k)
    line = line_colour(colour)
    waist = [body.across(x * half) for x in (-0.5, 0.1, 0.6)]
    below: list[Spot] = [
        between(hem[0], hem[1], 0.5),
        between(between_legs, hem[1], 0.3),
        between(middle, over.lower[-1], 0.6),
    ]
    with pen.drawing.group(clip=shape):
        pen.drawing.fill(Shape(_hollow(over), tension=0.3), shade(colour), KNEELING_FAR_SHADE)
        for x, foot in zip(waist, below, strict=True):
            start = (x, body.hip_y - 10 * k)
            pen.fold([start, between(start, foot, 0.55), foot], shade(colour), line)
    pen.drawing.outline(shape, pen.line_width, line)


def _hollow(over: Sheath) -> list[Vertex]:
    """What lies in shadow under a raised thigh: cloth that turns down at the knee is lit again from there on."""
    if len(over.upper) > 2:
        return over.lower
    return [*over.lower, over.upper[-1], between(over.upper[-1], over.lower[-1], 0.4)]


def _over_thigh(upper: list[Vertex], k: float) -> Spot:
    """Where cloth stands highest over a raised thigh: a straight edge would cut it."""
    x, y = between(upper[0], upper[1], 0.5)
    return x, y - KNEELING_OVER_THIGH * k


def _train(body: Skeleton, kneeling: Leg) -> list[Vertex]:
    """A long skirt from the hips back over the lying shin to its ankle, and on the ground forth to before the knee."""
    k = body.scale
    knee, ankle = body.unleaned(kneeling.knee), body.unleaned(kneeling.ankle)
    back = math.copysign(1.0, ankle[0] - knee[0])
    ground_y = knee[1] + body.leg_widths[2] / 2 + LAP_EASE_UNITS * k
    hips = body.across(-body.hip - 8 * k)
    return [
        (hips + back * 6 * k, between((hips, body.hip_y), knee, 0.42)[1]),
        (between(knee, ankle, 0.42)[0], ankle[1] - 64 * k),
        (between(knee, ankle, 0.8)[0], ankle[1] - 34 * k),
        (ankle[0] + back * 10 * k, ground_y, 1),
        (between(knee, ankle, 0.5)[0], ground_y + 5 * k),
        (knee[0] - back * 16 * k, ground_y - 2 * k),
    ]


def _draw_bell(pen: Pen, colour: str, top_y: float, length: float, half: float) -> None:
    """From ahead and from behind: a bell around both legs."""
    body = pen.skeleton
    k = body.scale
    spots = [body.unleaned(joint) for leg in (body.near_leg, body.far_leg) for joint in (leg.knee, leg.ankle)]
    bottom = min(body.hip_y + length * 0.94, body.ground_y - _HEM_OVER_GROUND * k)
    part = (bottom - body.hip_y) / (body.ground_y - body.hip_y)
    hip, reach = body.hip + 8 * k, body.leg_widths[2] / 2 + KNEELING_BELL * k * part
    left = min(-hip, min(x for x, _ in spots) * part - reach)
    right = max(hip, max(x for x, _ in spots) * part + reach)
    points: list[Vertex] = [
        body.rim(-half, top_y),
        (-hip, body.hip_y),
        (left, bottom, 1),
        (left * 0.5, bottom + 8 * k),
        (0, bottom + 2 * k),
        (right * 0.5, bottom + 8 * k),
        (right, bottom, 1),
        (hip, body.hip_y),
        body.rim(half, top_y),
    ]
    folds = [[(x * hip, body.hip_y + 10 * k), (x * right * 0.8, bottom - 14 * k)] for x in (-0.6, 0.05, 0.65)]
    pen.cloth(Shape(points, tension=0.3), colour, (-12, -4), folds=folds, casts=14 * k)

"""What a figure lies on: a bed with pillow and blanket, a sofa.

In: the skeleton of a lying figure, a seat. Out: strokes of its pen. Never: a room, where the figure is.
"""

from __future__ import annotations

from engines.illustrator.body.pen import Pen, box
from engines.illustrator.body.skeleton import Skeleton
from engines.illustrator.colour import adjusted, shade
from engines.illustrator.geometry import Shape, Spot
from engines.illustrator.style.seats import BEDS, LYING_HEIGHT, SEAT_STYLES, Back, Seat

_FOOT_UNITS = 62.0
"""How far feet reach beyond their ankles, in a foot's units."""


def draw_bed_behind(pen: Pen, seat: Seat) -> None:
    """What carries somebody who lies: mattress or cushions, with a pillow under the head."""
    if seat not in LYING_HEIGHT:
        return
    body, style = pen.skeleton, SEAT_STYLES[seat]
    k = body.scale
    left, right = _lying_span(body)
    top = body.ground_y - LYING_HEIGHT[seat] * k
    middle = top + style.thickness * k
    if style.back is Back.PANEL:
        rest = Shape(
            [
                (left, middle, 1),
                (left - 6 * k, top - 150 * k),
                (left + 30 * k, top - 180 * k),
                (right - 30 * k, top - 180 * k),
                (right + 6 * k, top - 150 * k),
                (right, middle, 1),
            ],
            tension=0.3,
        )
        pen.cloth(rest, shade(style.colour, 0.5), (-12, -8))
    else:
        pen.cloth(box(left - 26 * k, top - 150 * k, left + 2 * k, body.ground_y), style.frame, (-8, -4))
    pen.cloth(box(left, middle - 4, right, body.ground_y - 8 * k), style.frame, (-8, -10))
    mattress = Shape(
        [
            (left, top + 14 * k),
            (left + 20 * k, top - 14 * k),
            (right - 20 * k, top - 14 * k),
            (right, top + 14 * k),
            (right - 6 * k, middle, 1),
            (left + 6 * k, middle, 1),
        ],
        tension=0.3,
    )
    pen.cloth(mattress, style.colour, (-6, -12))
    head_x = body.headed((0.0, 0.0))[0]
    pillow = Shape(
        [
            (head_x - 120 * k, top - 2 * k),
            (head_x - 90 * k, top - 52 * k),
            (head_x + 70 * k, top - 44 * k),
            (head_x + 110 * k, top - 4 * k),
            (head_x, top + 8 * k),
        ]
    )
    pen.cloth(pillow, "#f7f4ee" if seat in BEDS else adjusted(style.colour, 0.06), (-8, -8))


def draw_blanket(pen: Pen, seat: Seat) -> None:
    """Over hips and legs of somebody in bed."""
    if seat not in BEDS:
        return
    body = pen.skeleton
    k = body.scale
    top = body.ground_y - LYING_HEIGHT[seat] * k
    low = top + 44 * k
    start = body.leaned((0.0, body.waist_y + 30 * k))[0]
    knees = min(body.near_leg.knee[1], body.far_leg.knee[1]) - 58 * k
    knee_x = (body.near_leg.knee[0] + body.far_leg.knee[0]) / 2
    feet = min(body.near_leg.ankle[1], body.far_leg.ankle[1]) - 62 * k
    end = _toes_x(body) + 12 * k
    crest = body.leaned((body.across(body.hip) if not body.in_profile else body.hip * 0.7, body.hip_y))[1] - 22 * k
    shape = Shape(
        [
            (start, low, 1),
            (start - 12 * k, (low + crest) / 2),
            (start + 14 * k, crest, 1),
            (knee_x, knees),
            (end - 44 * k, feet),
            (end, top - 10 * k),
            (end + 4 * k, low, 1),
            ((start + end) / 2, low + 8 * k),
        ],
        tension=0.3,
    )
    folds = [
        [(start + 60 * k, crest + 40 * k), (knee_x - 60 * k, knees + 56 * k), (knee_x, knees + 70 * k)],
        [(knee_x + 40 * k, knees + 30 * k), (knee_x + 150 * k, top - 30 * k), (end - 100 * k, top - 10 * k)],
    ]
    pen.cloth(shape, "#9fb6d8", (-12, -12), folds=folds)


def _lying_span(body: Skeleton) -> tuple[float, float]:
    """From beyond the head to beyond the feet."""
    k = body.scale
    return body.headed((0.0, 0.0))[0] - 190 * k, _toes_x(body) + 46 * k


def _toes_x(body: Skeleton) -> float:
    """Where the feet of somebody who lies end."""
    return max(body.near_leg.ankle[0], body.far_leg.ankle[0]) + _FOOT_UNITS * body.foot_scale


def bed_footprint(body: Skeleton) -> tuple[Spot, ...]:
    """The corners of the ground that a bed stands on, as far as its dark shows."""
    left, right = _lying_span(body)
    near, far = body.ground_y + 16 * body.scale, body.ground_y - 30 * body.scale
    return (left, far), (right, far), (right + 10 * body.scale, near), (left - 10 * body.scale, near)

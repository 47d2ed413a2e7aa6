"""What a figure lies on: a bed with pillow and blanket, a sofa.

In: the skeleton of a lying figure, a seat. Out: strokes of its pen. Never: a room, where the figure is.
"""

from __future__ import annotations

from engines.illustrator.body.bed_space import BedSpace
from engines.illustrator.body.bedstead import Bedstead
from engines.illustrator.body.blocks import Blocks
from engines.illustrator.body.pen import Pen
from engines.illustrator.body.skeleton import Skeleton
from engines.illustrator.colour import adjusted, shade
from engines.illustrator.geometry import Shape, Spot, Vertex, between, lerp
from engines.illustrator.style.seats import (
    ARM_RISE_UNITS,
    ARM_UNITS,
    BEDS,
    BLANKET,
    LYING_HEIGHT,
    REST_RISE_UNITS,
    SEAT_STYLES,
    Seat,
)

_REST = 90.0
"""How deep the back rest of a sofa is."""

_HIGHEST_KNEES = 90.0
"""How far bent knees rise above the hips under a blanket at most."""

_HANGS = 40.0
"""How far a blanket hangs down over the edge of the mattress, below its lower side."""


def draw_bed_behind(pen: Pen, seat: Seat) -> None:
    """What carries somebody who lies: mattress or cushions, with a pillow under the head."""
    if seat not in LYING_HEIGHT:
        return
    if seat in BEDS:
        _bedstead(pen, seat).draw_frame()
        _draw_cloth_beyond(pen, seat)
    else:
        _draw_sofa(pen, seat)


def draw_blanket(pen: Pen, seat: Seat) -> None:
    """Over hips and legs of somebody in bed, down over the mattress; and the board before their feet."""
    if seat not in BEDS:
        return
    body, space = pen.skeleton, BedSpace(pen.skeleton, seat)
    k = body.scale
    start, end = _blanket_start(body), space.toes + 34 * k
    low = space.under + _HANGS * k
    crest = body.leaned((body.across(body.hip) if not body.in_profile else body.hip * 0.7, body.hip_y))[1] - 22 * k
    knees = max(min(body.near_leg.knee[1], body.far_leg.knee[1]) - 66 * k, crest - _HIGHEST_KNEES * k)
    knee_x = (body.near_leg.knee[0] + body.far_leg.knee[0]) / 2
    feet = min(body.near_leg.ankle[1], body.far_leg.ankle[1]) - 74 * k
    edge_start, edge_end = space.spot(start - 20 * k, space.top, space.front), space.spot(end, space.top, space.front)
    hem_start, hem_end = space.spot(start - 20 * k, low, space.front), space.spot(end, low, space.front)
    points: list[Vertex] = [
        (start + 4 * k, crest - 10 * k),
        (start + 40 * k, crest - 22 * k),
        (knee_x, knees),
        (end - 60 * k, feet),
        (end - 4 * k, space.top - 84 * k),
        (*space.spot(end, space.top, space.front * 0.4), 0),
        (*edge_end, 1),
        (*hem_end, 1),
        (lerp(hem_end[0], hem_start[0], 0.35), hem_end[1] + 7 * k),
        (lerp(hem_end[0], hem_start[0], 0.7), hem_end[1] - 3 * k),
        (*hem_start, 1),
        (*edge_start, 1),
        (lerp(edge_start[0], start, 0.6), lerp(edge_start[1], crest, 0.5)),
    ]
    folds: list[list[Spot]] = [
        [(start + 60 * k, crest + 50 * k), (knee_x - 60 * k, knees + 60 * k), (knee_x, knees + 74 * k)],
        [(knee_x + 40 * k, knees + 34 * k), (knee_x + 150 * k, space.top - 20 * k), (end - 100 * k, space.top + 8 * k)],
    ]
    for part in (0.16, 0.42, 0.63, 0.86):
        edge, hem = between(edge_start, edge_end, part), between(hem_start, hem_end, part)
        folds.append([(edge[0], edge[1] - 16 * k), (edge[0] + 8 * k, edge[1] + 20 * k), (hem[0], hem[1] - 6 * k)])
    pen.cloth(Shape(points, tension=0.3), BLANKET, (-12, -12), folds=folds)
    pen.drawing.ink([edge_start, edge_end], pen.line_width * 0.6, shade(BLANKET, 1.0), 0.1, 0.1)
    _bedstead(pen, seat).draw_footboard()


def bed_footprint(body: Skeleton, seat: Seat) -> tuple[Spot, ...]:
    """The corners of the ground that a bed stands on."""
    return BedSpace(body, seat).footprint


def _bedstead(pen: Pen, seat: Seat) -> Bedstead:
    return Bedstead(pen, SEAT_STYLES[seat], BedSpace(pen.skeleton, seat), pen.skeleton.scale)


def _blanket_start(body: Skeleton) -> float:
    return body.leaned((0.0, body.waist_y + 30 * body.scale))[0]


def _draw_cloth_beyond(pen: Pen, seat: Seat) -> None:
    """The blanket on the mattress beyond who lies."""
    space, k = BedSpace(pen.skeleton, seat), pen.skeleton.scale
    start, end = _blanket_start(pen.skeleton) + 12 * k, space.toes + 34 * k
    corners = ((start, space.back), (end, space.back), (end, space.front * 0.5), (start, space.front * 0.5))
    spots = [space.spot(x, space.top - 6 * k, z) for x, z in corners]
    Blocks(pen, space).face(spots, adjusted(BLANKET, -0.03))


def _draw_sofa(pen: Pen, seat: Seat) -> None:
    """A rest beyond who lies, cushions under them, an arm at either end, a cushion under the head."""
    space, style, k = BedSpace(pen.skeleton, seat), SEAT_STYLES[seat], pen.skeleton.scale
    blocks = Blocks(pen, space)
    left, right, back, front = space.left, space.right, space.back, space.front
    arm, colour = ARM_UNITS * k, style.colour
    blocks.draw(left, right, back - _REST * k, back, space.top - REST_RISE_UNITS * k, None, shade(colour, 0.2))
    blocks.draw(left, right, back, front - 10 * k, space.under, None, style.frame)
    for index in range(style.parts):
        x0, x1 = (lerp(left, right, (index + end) / style.parts) for end in (0, 1))
        blocks.draw(x0, x1, back, front, space.top, space.under, colour)
    for x in (left - arm, right):
        blocks.draw(x, x + arm, back, front, space.top - ARM_RISE_UNITS * k, None, style.frame)
    _draw_cushion(pen, space, colour)


def _draw_cushion(pen: Pen, space: BedSpace, colour: str) -> None:
    k = pen.skeleton.scale
    head_x, top = pen.skeleton.headed((0.0, 0.0))[0], space.top
    outline = [
        (head_x - 120 * k, top + 4 * k),
        (head_x - 96 * k, top - 50 * k),
        (head_x + 70 * k, top - 42 * k),
        (head_x + 110 * k, top + 4 * k),
        (head_x, top + 22 * k),
    ]
    pen.cloth(Shape(outline), adjusted(colour, 0.08), (-8, -8))

"""What one sits on where nobody put a seat: a rock, a log.

In: a figure's pen, the style of the seat. Out: strokes of the pen. Never: which seat a place has.
"""

from __future__ import annotations

import math
from random import Random

from engines.illustrator.body.pen import Pen
from engines.illustrator.body.seat_space import SeatSpace
from engines.illustrator.colour import highlight, line_colour, mixed, shade
from engines.illustrator.geometry import Shape, Spot, Vertex, ellipse_points, lerp
from engines.illustrator.style.seats import LOG_RINGS, ROCK_JITTER, SeatStyle

_LEDGE = ((-1.04, 0.62), (-0.93, 0.2), (-0.62, 0.03), (-0.14, 0.0), (0.34, 0.05), (0.66, 0.02), (0.9, 0.3), (1.02, 0.7))
"""A rock's outline from its left flank over its flat top to the right one: parts of its half length and its height."""

_FOOT = ((1.12, 0.9), (0.74, 0.97), (0.2, 1.01), (-0.36, 0.96), (-0.8, 0.99), (-1.13, 0.89))
_EDGE = ((-0.86, 0.25), (-0.3, 0.37), (0.3, 0.27), (0.82, 0.36))
_NOTCHES = ((-0.56, 0.68), (0.02, 0.6), (0.58, 0.74))
"""Its foot, the edge where its top turns down to the front, and where the facets of its front meet."""


def draw_rock(pen: Pen, style: SeatStyle) -> None:
    """A block of stone with a flat top: a light top, a front of facets, a foot that lies in the ground."""
    space = SeatSpace(pen.skeleton, style)
    placing = Random(pen.look.seed)
    back, low = space.spot(0.0, space.top, space.back)[1], space.grounded(0.0, space.front)[1]
    edge_y = space.spot(0.0, space.top, space.front)[1]
    left, right = _seen_ends(space)
    middle, half = (left + right) / 2, (right - left) / 2
    ledge = max(0.06, (edge_y - back) / (low - back)) / 0.27

    def at(x: float, y: float, part: float = 1.0) -> Spot:
        shift = ROCK_JITTER * placing.uniform(-1, 1)
        return middle + (x + shift) * half, lerp(back, low, y * part + shift * 0.2)

    top, foot, edge = (
        [at(*spot) for spot in _LEDGE],
        [at(*spot) for spot in _FOOT],
        [at(*spot, ledge) for spot in _EDGE],
    )
    left_notch, notch, right_notch = (at(*spot) for spot in _NOTCHES)
    stone, line = style.colour, line_colour(style.colour)
    drawing = pen.drawing
    drawing.polygon([*top, *foot], stone, 1.0, stone, pen.line_width)
    facets = (
        ([*top[1:7], *reversed(edge)], highlight(stone, 1.0)),
        ([top[0], top[1], edge[0], left_notch, foot[5]], highlight(stone, 0.35)),
        ([edge[0], edge[1], notch, left_notch], highlight(stone, 0.15)),
        ([left_notch, notch, foot[3], foot[4], foot[5]], shade(stone, 0.3)),
        ([edge[1], edge[2], right_notch, notch], shade(stone, 0.15)),
        ([notch, right_notch, foot[1], foot[2], foot[3]], shade(stone, 0.75)),
        ([edge[2], edge[3], top[6], top[7], foot[0], foot[1], right_notch], shade(stone, 1.05)),
    )
    for spots, tone in facets:
        drawing.polygon(spots, tone, 1.0, tone, pen.line_width * 0.4)
    for ridge in ([edge[0], left_notch, foot[4]], [edge[1], notch, foot[3]], [edge[2], right_notch, foot[1]]):
        drawing.ink(ridge, pen.line_width * 0.6, line, 0.2, 0.9)
    drawing.ink([foot[5], *top, foot[0]], pen.line_width * 1.1, line, 0.1, 0.1)
    drawing.ink(foot, pen.line_width * 0.8, line, 0.2, 0.2)


def _seen_ends(space: SeatSpace) -> Spot:
    """How far the seat is seen to go to the left and to the right."""
    xs = [x for x, _ in space.footprint]
    return min(xs), max(xs)


def draw_log(pen: Pen, style: SeatStyle) -> None:
    """A felled trunk that lies across the picture, its sawn end with the rings to the left."""
    space = SeatSpace(pen.skeleton, style)
    k = pen.skeleton.seat_scale
    top, low = space.spot(0.0, space.top, space.back)[1] + 4 * k, space.grounded(0.0, space.front)[1]
    left, right = _seen_ends(space)
    radius, middle_y = (low - top) / 2, (low + top) / 2
    wide = radius * 0.42
    bark, line = style.colour, line_colour(style.colour)
    far_end = ellipse_points(right, middle_y, wide, radius, count=16, start_rad=-math.pi / 2)[:9]
    body: list[Vertex] = [
        (left, top, 1),
        (lerp(left, right, 0.4), top + 4 * k),
        (*far_end[0], 1),
        *far_end[1:-1],
        (*far_end[-1], 1),
        (lerp(left, right, 0.5), low - 3 * k),
        (left, low, 1),
    ]
    shape = Shape(body, tension=0.3)
    pen.cloth(shape, bark, (-6, -0.55 * radius))
    placing = Random(pen.look.seed)
    with pen.drawing.group(clip=shape):
        for index in range(9):
            y, x = lerp(top, low, (index + 0.6) / 9), lerp(left, right, placing.uniform(0.05, 0.7))
            end = x + placing.uniform(0.1, 0.28) * (right - left)
            track = [(x, y), ((x + end) / 2, y + placing.uniform(-5, 5) * k), (end, y + placing.uniform(-3, 3) * k)]
            pen.drawing.ink(track, pen.line_width * 0.9, shade(bark, 1.2), 0.4, 0.4)
    wood = mixed(highlight(bark, 1.0), "#e0bd8c", 0.7)
    end_face = ellipse_points(left, middle_y, wide, radius, count=28)
    pen.drawing.polygon(end_face, wood, 1.0, line, pen.line_width)
    for part in LOG_RINGS:
        ring = ellipse_points(left - wide * 0.06, middle_y, wide * part, radius * part, count=20)
        pen.drawing.polygon(ring, None, 1.0, shade(wood, 0.8), pen.line_width * 0.6)

"""Legs around somebody's waist, whose back their owner rides on: cloth over the thighs, feet hanging free.

In: a rider's pen after its outfit was drawn. Out: strokes. Never: where the legs lie, whose waist it is.

A skirt doesn't hang then: it follows each leg as a wide sleeve of its cloth.
"""

from __future__ import annotations

import math
from itertools import pairwise

from comic.storyboard import Turn
from engines.illustrator.body.leg_shape import leg_track
from engines.illustrator.body.legs import draw_leg
from engines.illustrator.body.lower_body import draw_seat_of_trousers
from engines.illustrator.body.pen import Pen, clear_runs
from engines.illustrator.body.planting import Leg
from engines.illustrator.body.skeleton import NEAR
from engines.illustrator.colour import line_colour, shade
from engines.illustrator.geometry import Spot, between, ink_polygon
from engines.illustrator.style import carrying as style


def sides_before(turn: Turn) -> tuple[int, ...]:
    """The legs that are seen before who carries; the others come from behind the body, on both its sides."""
    return () if turn is Turn.FRONT else (NEAR,)


def draw_hips(pen: Pen) -> None:
    """What of the seat is seen behind who carries."""
    if pen.garments.trousers:
        draw_seat_of_trousers(pen, pen.garments.trousers, style.SEAT_UNITS * pen.skeleton.scale)


def draw_legs(pen: Pen, sides: tuple[int, ...]) -> None:
    """These legs, each with its part of the skirt."""
    for side in sides:
        leg = pen.skeleton.leg(side)
        if pen.drape is None:
            _draw_hip(pen, leg)
            draw_leg(pen, leg)
            continue
        draw_leg(pen, leg)
        _draw_hip(pen, leg)
        _draw_drape(pen, leg)


def _draw_hip(pen: Pen, leg: Leg) -> None:
    """The round beginning of a leg that isn't hidden by its owner's body."""
    colour = pen.drape.colour if pen.drape else pen.garments.trousers or pen.garments.tights or pen.skin
    k = pen.skeleton.scale
    radius = pen.skeleton.leg_widths[0] / 2 + (style.DRAPE_EASE_UNITS * k / 2 if pen.drape else 0.0)
    hip = leg_track(pen.skeleton, leg)[0]
    pen.drawing.ellipse(*hip, radius, radius, colour, stroke=line_colour(colour), stroke_width=pen.line_width)
    pen.cap(hip, radius - pen.line_width / 2, colour)


def _draw_drape(pen: Pen, leg: Leg) -> None:
    """A skirt's cloth along one leg, down to its hem."""
    assert pen.drape is not None
    body, drape = pen.skeleton, pen.drape
    k = body.scale
    points = leg_track(body, leg)
    lengths = [math.dist(p, q) for p, q in pairwise(points)]
    bone = body.thigh + body.shin
    part = min(style.LONGEST_DRAPE, max(style.SHORTEST_DRAPE, drape.length / bone))
    track, widths = _cut(points, lengths, body.leg_widths, part)
    ease = style.DRAPE_EASE_UNITS * k
    eased = [width + ease * (1 + index * 0.25) for index, width in enumerate(widths)]
    forth, back = pen.tube_fill(track, eased, drape.colour, shade(drape.colour), lambda t: 0.36 * min(1.0, t * 3))
    line = line_colour(drape.colour)
    pen.edges(clear_runs(forth[2:], back[2:]) + clear_runs(back[2:], forth[2:]), line, 1.0, 0.06)
    hem = [forth[-1], between(forth[-1], back[-1], 0.5), back[-1]]
    pen.drawing.path(ink_polygon(hem, pen.line_width, 0.1, 0.1, 0.5), line)


def _cut(points: list[Spot], lengths: list[float], widths: list[float], part: float) -> tuple[list[Spot], list[float]]:
    """The leg's track and widths down to this part of its bones: half of them is the thigh."""
    thigh, shin = sum(lengths[:3]), sum(lengths[3:])
    left = thigh * min(1.0, part * 2) + shin * max(0.0, part * 2 - 1)
    track, wide = [points[0]], [widths[0]]
    for index, length in enumerate(lengths):
        step = min(1.0, left / length) if length else 1.0
        track.append(between(points[index], points[index + 1], step))
        wide.append(widths[index] + (widths[index + 1] - widths[index]) * step)
        left -= length
        if left <= 0:
            break
    return track, wide

"""The long skirt of somebody who sits back on both heels: over two thighs and knees, and around them on the ground.

In: a colour, a band. Out: strokes of a figure's pen; how far the cloth reaches. Never: which outfit wears it.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

from engines.illustrator.body.pen import Pen
from engines.illustrator.body.skeleton import Skeleton
from engines.illustrator.colour import line_colour, shade
from engines.illustrator.geometry import Shape, Spot, Vertex, between, heading, lerp
from engines.illustrator.style import seiza as style


@dataclass(frozen=True)
class Ring:
    """Where the hem lies on the ground, in the figure's own units: its ends and the depth of its round."""

    left: float
    right: float
    y: float
    depth: float

    def at(self, part: float) -> Spot:
        """A point of its nearer edge, from left to right."""
        return lerp(self.left, self.right, part), self.y + self.depth * math.sin(math.pi * part) ** 0.7


def sits_on_heels(body: Skeleton) -> bool:
    return body.near_leg.kneels and body.far_leg.kneels


def hem_ring(body: Skeleton) -> Ring:
    """The ring of cloth around who sits on the heels."""
    k = body.scale
    legs = (body.near_leg, body.far_leg)
    knees, ankles = [leg.knee[0] for leg in legs], [leg.ankle[0] for leg in legs]
    behind = style.BEHIND_ANKLES * body.foot_scale
    left = min(ankles) - behind
    right = max(knees) + style.BEFORE_KNEES * k if body.yaw else max(ankles) + behind
    lowest = max(body.ground_y, *(body.planting.contact_y(leg) for leg in legs))
    depth = style.HEM_ROUND * (right - left)
    return Ring(left, right, lowest - depth * style.HEM_BEYOND, depth)


def draw_skirt_on_heels(pen: Pen, colour: str, top_y: float, half: float, trim: str | None) -> None:
    """The skirt from its band, `half` broad to each side at `top_y`, with a ribbon of the colour `trim` at its hem."""
    body = pen.skeleton
    k = body.scale
    ring = hem_ring(body)
    hem = [body.unleaned(spot) for spot in _waves(ring, k)]
    over = _over_thighs(body, ring) if body.yaw else _over_heels(body, ring)
    behind = _over_seat(body, ring) if body.yaw else [(-x, y) for x, y in over[::-1]]
    shape = Shape([body.rim(-half, top_y), *behind, *hem, *over, body.rim(half, top_y)], tension=0.32)
    pen.cloth(shape, colour, (-12, -5))
    with pen.drawing.group(clip=shape):
        if body.yaw:
            _model_lap(pen, colour, ring)
        else:
            _model_back(pen, colour, ring, half, top_y)
        if trim is not None:
            _draw_trim(pen, hem, trim)
        else:
            pen.seam([(x, y - style.HEM_STITCH * k) for x, y in hem], colour)
    pen.drawing.outline(shape, pen.line_width, line_colour(colour))
    _draw_under_hem(pen, hem, colour)


def _waves(ring: Ring, k: float) -> list[Spot]:
    """The hem's nearer edge from left to right: folds end in crests, and between them cloth lies flat."""
    count = 2 * style.WAVES
    points = []
    for index in range(count + 1):
        x, y = ring.at(index / count)
        points.append((x, y - (style.WAVE * k if index % 2 and 0 < index < count else 0.0)))
    return points


def _over_seat(body: Skeleton, ring: Ring) -> list[Spot]:
    """Down from the waist over the buttocks, which rest on the heels, and over the feet to the ground."""
    k = body.scale
    hip = body.across(-body.hip)
    heel_y = min(leg.ankle[1] for leg in (body.near_leg, body.far_leg)) - style.OVER_HEEL * body.foot_scale
    return [
        body.unleaned(spot)
        for spot in (
            (hip - 4 * k, body.hip_y - 6 * k),
            (hip - 16 * k, lerp(body.hip_y, heel_y, 0.66)),
            (lerp(hip - 16 * k, ring.left, 0.36), heel_y + 14 * k),
            (lerp(hip - 16 * k, ring.left, 0.8), lerp(heel_y, ring.y, 0.62)),
        )
    ]


def _over_thighs(body: Skeleton, ring: Ring) -> list[Spot]:
    """Up from the ground before the farther knee, over it and back along its thigh to the belly."""
    k = body.scale
    leg = max((body.near_leg, body.far_leg), key=lambda each: each.knee[0])
    x, y = leg.knee
    thick = body.leg_widths[2] / 2 + style.EASE * k
    dx, dy = heading(leg.hip, leg.knee)
    on_thigh = between(leg.hip, leg.knee, 0.46)
    stands_off = body.leg_widths[1] / 2 + style.EASE * k
    return [
        body.unleaned(spot)
        for spot in (
            (lerp(x + thick, ring.right, 0.55), lerp(y, ring.y, 0.66)),
            (x + thick, y + 2 * k),
            (x + thick * 0.52, y - thick * 0.86),
            (on_thigh[0] + dy * stands_off, on_thigh[1] - dx * stands_off),
            (body.across(body.hip * 0.74), body.hip_y - 50 * k),
        )
    ]


def _over_heels(body: Skeleton, ring: Ring) -> list[Spot]:
    """From behind: up from the ground over a foot, in under the buttocks and up to the waist."""
    k = body.scale
    hip = body.hip + 8 * k
    heel_y = min(leg.ankle[1] for leg in (body.near_leg, body.far_leg))
    return [
        body.unleaned(spot)
        for spot in (
            (lerp(hip, ring.right, 0.78), lerp(heel_y, ring.y, 0.5)),
            (lerp(hip, ring.right, 0.42), heel_y - style.OVER_HEEL * 0.4 * body.foot_scale),
            (hip + 10 * k, lerp(body.hip_y, heel_y, 0.34)),
            (hip, body.hip_y - 12 * k),
        )
    ]


def _model_lap(pen: Pen, colour: str, ring: Ring) -> None:
    """Two thighs with a hollow between them, their knees, and the folds that fall from these to the hem."""
    body = pen.skeleton
    k = body.scale
    dark, line = shade(colour), line_colour(colour)
    nearer, farther = sorted((body.near_leg, body.far_leg), key=lambda each: each.knee[0])
    thick = body.leg_widths[2] / 2 + style.EASE * k
    x, y = nearer.knee
    lap = (body.across(body.hip * 0.2), body.hip_y + 8 * k)
    apart = farther.knee[0] - x > style.KNEES_APART * body.leg_widths[2]
    cap: list[Spot] = [
        lap,
        (lerp(lap[0], x, 0.55), lerp(lap[1], y - thick, 0.72)),
        (x + thick * 0.42, y - thick * 0.7),
        (x + thick, y + 6 * k),
        (x + thick * 1.15, lerp(y, ring.y, 0.6)),
        (x + thick * 1.5, ring.y + ring.depth * 0.8),
    ]
    if apart:
        beyond: list[Vertex] = [*cap, (ring.right + thick, ring.y, 1), (farther.knee[0] + thick, y - thick * 0.2)]
        valley = [*beyond[:-1], (x + thick * 2, y + thick * 0.4), (x + thick * 1.1, y - thick * 0.5)]
        pen.drawing.fill(Shape(_unleaned(body, valley), tension=0.3), dark, style.HOLLOW_SHADE)
        track = Shape(_unleaned(body, cap), closed=False, tension=0.34).flat(6)
        pen.drawing.ink(track, pen.line_width * 0.8, line, 0.25, 0.3, 0.1)
    under = [
        (body.across(-body.hip * 0.7), body.hip_y + 74 * k),
        (lerp(body.across(-body.hip * 0.7), x, 0.5), y + 6 * k),
        (x - 14 * k, y + thick * 0.74),
    ]
    knee_folds = [
        [(x - 22 * k, y + thick * 0.3), (x - 30 * k, lerp(y, ring.y, 0.66)), ring.at(0.44)],
        [(x + 14 * k, y + thick * 0.4), (x + 10 * k, lerp(y, ring.y, 0.7)), ring.at(0.56)],
        [(farther.knee[0] + thick * 0.3, y + thick * 0.4), (farther.knee[0] + 8 * k, ring.y - 20 * k), ring.at(0.86)],
    ]
    seat_folds = [
        [(body.across(-body.hip * 0.8), body.hip_y + 60 * k), (lerp(ring.left, x, 0.3), ring.y - 34 * k), ring.at(0.2)],
        [(body.across(-body.hip * 0.4), body.waist_y + 60 * k), between(lap, under[0], 0.7)],
        [(body.across(body.hip * 0.1), body.waist_y + 60 * k), (lerp(lap[0], x, 0.3), lerp(lap[1], y, 0.36))],
    ]
    for track in (under, *knee_folds, *seat_folds):
        pen.fold([body.unleaned(spot) for spot in track], dark, line)


def _model_back(pen: Pen, colour: str, ring: Ring, half: float, top_y: float) -> None:
    """From behind: folds from the waist, the round of the seat, and folds over the feet."""
    body = pen.skeleton
    k = body.scale
    dark, line = shade(colour), line_colour(colour)
    seat_y = lerp(body.hip_y, ring.y, 0.45)
    for side in (-1, 1):
        seat = [(side * body.hip * 0.96, seat_y - 26 * k), (side * body.hip * 0.6, seat_y + 8 * k), (8 * side, seat_y)]
        pen.fold(_unleaned(body, seat), dark, line)
        for part in (0.2, 0.38):
            foot = ring.at(0.5 + side * part)
            pen.fold(_unleaned(body, [(foot[0] * 0.72, seat_y + 22 * k), foot]), dark, line)
        start = (side * half * 0.5, top_y + 24 * k)
        pen.fold([start, (side * body.hip * 0.5, lerp(top_y, seat_y, 0.7))], dark, line)


def _unleaned(body: Skeleton, spots: list[Spot] | list[Vertex]) -> list[Spot]:
    return [body.unleaned((spot[0], spot[1])) for spot in spots]


def _draw_trim(pen: Pen, hem: list[Spot], colour: str) -> None:
    """A ribbon a little above the hem."""
    k = pen.skeleton.scale
    track = Shape([(x, y - style.TRIM_ABOVE * k) for x, y in hem], closed=False).flat(4)
    pen.ribbon(track, 8 * k, 11 * k, colour, line_colour(colour))


def _draw_under_hem(pen: Pen, hem: list[Spot], colour: str) -> None:
    """The dark inside of the cloth where a crest of the hem stands off the ground."""
    for left, crest, right in zip(hem[:-2:2], hem[1:-1:2], hem[2::2], strict=True):
        below = between(left, right, 0.5)
        inside: list[Vertex] = [between(left, crest, 0.35), crest, between(right, crest, 0.35), below]
        pen.drawing.fill(Shape(inside), line_colour(colour))

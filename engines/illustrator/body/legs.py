"""Legs as tubes of cloth or skin, inked along their edges, with shoes at their ends.

In: joints and garments. Out: strokes of a figure's pen, and the legs' outlines for shadows. Never: angles or lengths.

Control points lie at 92 % and 8 % around the knee, or it turns to rubber (handbook illustrator.md).
"""

from __future__ import annotations

import math

from engines.illustrator.body.build import FAR
from engines.illustrator.body.garments import Shoe
from engines.illustrator.body.pen import Edges, Pen, clear_runs
from engines.illustrator.body.planting import Leg
from engines.illustrator.body.poses import Stance
from engines.illustrator.body.shoes import draw_shoe
from engines.illustrator.colour import line_colour, mixed, shade
from engines.illustrator.geometry import Spot, between, ink_polygon, polygon_path
from engines.illustrator.style.body import FAR_SEATED_TONE

_UNSEEN_SHIN = 0.42
"""A shin that looks shorter than this part of its length is hidden by its knee."""

_NEARER = 1.28
"""How much larger the knees of a figure seated towards the camera look."""


def leg_track(leg: Leg) -> list[Spot]:
    """The middle of a leg from hip to ankle."""
    hip, knee, ankle = leg.hip, leg.knee, leg.ankle
    return [
        (hip[0] * 0.96, hip[1] + 2),
        between(hip, knee, 0.42),
        between(hip, knee, 0.92),
        between(knee, ankle, 0.08),
        between(knee, ankle, 0.34),
        ankle,
    ]


def draw_leg(pen: Pen, leg: Leg) -> None:
    """Shoe, then leg or trouser leg, then sock; boots go over trousers."""
    if _hides_its_shin(pen, leg):
        _draw_thigh(pen, leg)
        return
    garments, skeleton = pen.garments, pen.skeleton
    knee, ankle = leg.knee, leg.ankle
    points = leg_track(leg)
    scale = skeleton.scale
    leg_widths = [_thigh_width(pen, leg), *skeleton.leg_widths[1:]]
    if skeleton.pose.stance is Stance.SEATED and not skeleton.yaw:
        leg_widths[1:4] = [width * _NEARER for width in leg_widths[1:4]]
    booted = garments.shoe is Shoe.BOOT
    if not booted:
        draw_shoe(pen, leg)
    if garments.trousers:
        colour = _toned(pen, leg, garments.trousers)
        line = line_colour(colour)
        ease = garments.trouser_ease * scale
        factors = (0.1, 1.0, 1.0, 1.0, *((1.0, 0.5) if booted else (1.5, 2.2)))
        widths = [width + ease * factor for width, factor in zip(leg_widths, factors, strict=True)]
        forth, back = _draw_leg_tube(pen, points, widths, colour, shade(colour), line)
        pen.legs.append(polygon_path(forth + back[::-1]))
        hem = [forth[-1], between(forth[-1], back[-1], 0.5), back[-1]]
        pen.drawing.path(ink_polygon(hem, pen.line_width * 0.9, 0.1, 0.1, 0.5), line)
        _draw_trouser_folds(pen, leg, line)
        if garments.stripe:
            outer = forth if leg.side * (forth[8][0] - back[8][0]) > 0 else back
            other = back if outer is forth else forth
            seam = [between(p, q, 0.14) for p, q in zip(outer, other, strict=True)]
            pen.drawing.path(ink_polygon(seam[4:-1], 7 * scale, 0.02, 0.02, 0.8), garments.stripe)
        if booted:
            draw_shoe(pen, leg)
        return
    if garments.tights:
        tights = _toned(pen, leg, garments.tights)
        forth, back = _draw_leg_tube(pen, points, leg_widths, tights, shade(tights), line_colour(tights))
    else:
        skin = mixed(pen.skin, pen.skin_shade, FAR_SEATED_TONE) if _lies_behind(pen, leg) else pen.skin
        forth, back = _draw_leg_tube(pen, points, leg_widths, skin, pen.skin_shade, pen.skin_line)
        crease = [
            (knee[0] - 10 * scale, knee[1] + 6 * scale),
            (knee[0], knee[1] + 12 * scale),
            (knee[0] + 10 * scale, knee[1] + 6 * scale),
        ]
        pen.drawing.ink(crease, pen.line_width * 0.55, pen.skin_line, opacity=0.7)
    pen.legs.append(polygon_path(forth + back[::-1]))
    if garments.socks:
        part = [between(knee, ankle, 0.60), between(knee, ankle, 0.8), ankle]
        widths = [skeleton.leg_widths[4] * 0.86, skeleton.leg_widths[5] * 1.36, skeleton.leg_widths[5] * 1.14]
        forth, back = _draw_leg_tube(
            pen, part, widths, garments.socks, shade(garments.socks), line_colour(garments.socks), 0
        )
        top = [forth[0], between(forth[0], back[0], 0.5), back[0]]
        pen.drawing.path(ink_polygon(top, pen.line_width * 0.8, 0, 0), line_colour(garments.socks))


def _lies_behind(pen: Pen, leg: Leg) -> bool:
    """Whether this is the leg of a sitter that the other one partly covers."""
    return pen.skeleton.pose.stance is Stance.SEATED and pen.skeleton.yaw > 0 and leg.side == FAR


def _toned(pen: Pen, leg: Leg, colour: str) -> str:
    """A leg's cloth: a sitter's far leg lies in the shadow of the near one."""
    return mixed(colour, shade(colour), FAR_SEATED_TONE) if _lies_behind(pen, leg) else colour


def _hides_its_shin(pen: Pen, leg: Leg) -> bool:
    """Whether a knee points at us and the shin lies behind it."""
    body = pen.skeleton
    away = body.seen(leg.bones[1], 0.0)[2] < -0.5 * body.shin
    return away and math.dist(leg.knee, leg.ankle) < _UNSEEN_SHIN * body.shin


def _draw_thigh(pen: Pen, leg: Leg) -> None:
    """A thigh that ends in a round knee."""
    garments, body = pen.garments, pen.skeleton
    ease = garments.trouser_ease * body.scale if garments.trousers else 0.0
    colour = garments.trousers or garments.tights or pen.skin
    bare = colour == pen.skin
    line = pen.skin_line if bare else line_colour(colour)
    shaded = pen.skin_shade if bare else shade(colour)
    widths = [_thigh_width(pen, leg), *(width + ease for width in body.leg_widths[1:4])]
    radius = widths[-1] / 2
    pen.drawing.ellipse(*leg.knee, radius, radius, colour, stroke=line, stroke_width=pen.line_width * 1.6)
    hip = (leg.hip[0] * 0.96, leg.hip[1] + 2)
    track = [hip, between(hip, leg.knee, 0.42), between(hip, leg.knee, 0.8), leg.knee]
    forth, back = _draw_leg_tube(pen, track, widths, colour, shaded, line)
    pen.drawing.ellipse(*leg.knee, radius * 0.96, radius * 0.96, colour)
    pen.legs.append(polygon_path(forth + back[::-1]))


def _thigh_width(pen: Pen, leg: Leg) -> float:
    """The leg's width at the hip, so that its outer edge is the hip's."""
    skeleton = pen.skeleton
    widest = skeleton.leg_widths[0]
    if skeleton.in_profile:
        return widest
    return min(widest, 2 * abs(skeleton.across(leg.side * skeleton.hip * 0.97) - leg.hip[0] * 0.96))


def _draw_leg_tube(
    pen: Pen, points: list[Spot], widths: list[float], colour: str, shade_colour: str, line: str, first: int = 2
) -> Edges:
    forth, back = pen.tube_fill(points, widths, colour, shade_colour, lambda t: 0.36 * min(1.0, t * 3))
    runs = clear_runs(forth[first:], back[first:]) + clear_runs(back[first:], forth[first:])
    pen.edges(runs, line, 1.0, 0.06)
    return forth, back


def _draw_trouser_folds(pen: Pen, leg: Leg, line: str) -> None:
    scale, width = pen.skeleton.scale, pen.line_width * 0.6
    for (x, y), folds in (
        (leg.knee, ((-16, -12), (2, -4), (18, -14))),
        (leg.ankle, ((-14, -26), (2, -18), (14, -28))),
    ):
        pen.drawing.ink([(x + dx * scale, y + dy * scale) for dx, dy in folds], width, line)

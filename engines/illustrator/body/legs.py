"""Legs as tubes of cloth or skin, inked along their edges, with shoes at their ends.

In: joints and garments. Out: strokes of a figure's pen, and the legs' outlines for shadows. Never: angles or lengths.
"""

from __future__ import annotations

import math

from comic.storyboard import Turn
from engines.illustrator.body.build import FAR
from engines.illustrator.body.garments import Shoe
from engines.illustrator.body.leg_shape import fallen, hip_width, leg_edges, leg_track
from engines.illustrator.body.pen import Edges, Pen, clear_runs, tube_edges
from engines.illustrator.body.planting import Leg
from engines.illustrator.body.poses import Stance
from engines.illustrator.body.shoes import draw_shoe
from engines.illustrator.colour import line_colour, mixed, shade
from engines.illustrator.geometry import Shape, Spot, between, ink_polygon, polygon_path
from engines.illustrator.style import body as style

_UNSEEN_SHIN = 0.42
"""A shin that looks shorter than this part of its length is hidden by its knee."""

_BENT_DEG = 24.0
"""From this bend on a knee creases its trousers deeply."""


def draw_leg(pen: Pen, leg: Leg) -> None:
    """Shoe, then leg or trouser leg, then sock; boots go over trousers."""
    if _hides_its_shin(pen, leg):
        _draw_thigh(pen, leg)
        return
    booted = pen.garments.shoe is Shoe.BOOT
    if not booted:
        draw_shoe(pen, leg)
    if pen.garments.trousers:
        _draw_trouser_leg(pen, leg, pen.garments.trousers)
        if booted:
            draw_shoe(pen, leg)
        return
    _draw_bare_leg(pen, leg)
    if pen.garments.socks:
        _draw_sock(pen, leg, pen.garments.socks)


def _widths(pen: Pen, leg: Leg) -> list[float]:
    """The leg's widths without cloth, at the points of its track."""
    skeleton = pen.skeleton
    widths = [hip_width(skeleton, leg), *skeleton.leg_widths[1:]]
    if skeleton.pose.stance is Stance.SEATED and not skeleton.yaw:
        widths[1:4] = [width * style.NEARER for width in widths[1:4]]
    return widths


def _draw_trouser_leg(pen: Pen, leg: Leg, cloth: str) -> None:
    garments, skeleton = pen.garments, pen.skeleton
    scale, booted, ties = skeleton.scale, garments.shoe is Shoe.BOOT, garments.ankle_ties
    colour = _toned(pen, leg, cloth)
    line = line_colour(colour)
    track = leg_track(skeleton, leg, style.TROUSERS_SHAPE)
    if not booted and not ties:
        shin = math.dist(leg.knee, leg.ankle) or 1.0
        track[-1] = between(leg.knee, track[-1], 1 + style.TROUSERS_BREAK * scale / shin)
    ease = garments.trouser_ease * scale
    factors = style.BOOTED_EASE if booted else style.TIED_EASE if ties else style.TROUSERS_EASE
    held = booted or ties is not None
    widths = fallen([w + ease * factor for w, factor in zip(_widths(pen, leg), factors, strict=True)], held)
    edges = leg_edges(leg, track, widths)
    forth, back = _draw_leg_tube(pen, edges, colour, shade(colour), line, cloth=cloth)
    pen.legs.append(polygon_path(forth + back[::-1]))
    hem = [forth[-1], between(forth[-1], back[-1], 0.5), back[-1]]
    pen.drawing.path(ink_polygon(hem, pen.line_width * 0.9, 0.1, 0.1, 0.5), line)
    _draw_trouser_folds(pen, leg, (forth, back), colour)
    if ties:
        pen.cuff(forth, back, -2, ties)
    if garments.stripe:
        outer = forth if leg.side * (forth[8][0] - back[8][0]) > 0 else back
        other = back if outer is forth else forth
        seam = [between(p, q, 0.14) for p, q in zip(outer, other, strict=True)]
        pen.drawing.path(ink_polygon(seam[4:-1], 7 * scale, 0.02, 0.02, 0.8), garments.stripe)


def _draw_bare_leg(pen: Pen, leg: Leg) -> None:
    """A leg in its skin, or in tights."""
    garments = pen.garments
    track, widths = leg_track(pen.skeleton, leg), _widths(pen, leg)
    if pen.skeleton.bows_aside:
        track[0] = between(track[0], track[1], 0.6)
    edges = leg_edges(leg, track, widths)
    if garments.tights:
        tights = _toned(pen, leg, garments.tights)
        forth, back = _draw_leg_tube(pen, edges, tights, shade(tights), line_colour(tights))
    else:
        skin = mixed(pen.skin, pen.skin_shade, style.FAR_LEG_TONE) if _lies_behind(pen, leg) else pen.skin
        forth, back = _draw_leg_tube(pen, edges, skin, pen.skin_shade, pen.skin_line)
        _draw_kneecap(pen, leg)
    pen.legs.append(polygon_path(forth + back[::-1]))


def _draw_kneecap(pen: Pen, leg: Leg) -> None:
    """A bare knee: the shadow under its cap and the fold beside it, where the body is turned to; none from behind."""
    body = pen.skeleton
    if body.turn is Turn.BACK:
        return
    k = body.scale
    x, y = leg.knee
    x += style.KNEECAP_AHEAD * k * math.sin(math.radians(leg.yaw_deg))
    shadow = [(x - 11 * k, y + 5 * k), (x - 2 * k, y + 13 * k), (x + 10 * k, y + 7 * k), (x, y + 18 * k)]
    pen.drawing.fill(Shape(shadow), pen.skin_shade)
    fold = [(x - 11 * k, y - 8 * k), (x - 12 * k, y + 3 * k), (x - 4 * k, y + 12 * k), (x + 5 * k, y + 11 * k)]
    pen.drawing.ink(fold, pen.line_width * 0.55, pen.skin_line, opacity=0.7)


def _draw_sock(pen: Pen, leg: Leg, colour: str) -> None:
    calf, shin, ankle = leg_track(pen.skeleton, leg)[-3:]
    at_calf, at_shin, at_ankle = pen.skeleton.leg_widths[4:]
    part = [between(calf, shin, 0.5), shin, ankle]
    widths = [(at_calf + at_shin) * 0.54, at_shin * 1.08, at_ankle * 1.22]
    line = line_colour(colour)
    forth, back = _draw_leg_tube(pen, tube_edges(part, widths), colour, shade(colour), line, 0)
    top = [forth[0], between(forth[0], back[0], 0.5), back[0]]
    pen.drawing.path(ink_polygon(top, pen.line_width * 0.8, 0, 0), line)


def _lies_behind(pen: Pen, leg: Leg) -> bool:
    """Whether this is the leg that the other one partly covers."""
    return pen.skeleton.yaw > 0 and leg.side == FAR


def _toned(pen: Pen, leg: Leg, colour: str) -> str:
    """A leg's cloth: the far leg lies in the shadow of the near one."""
    return mixed(colour, shade(colour), style.FAR_LEG_TONE) if _lies_behind(pen, leg) else colour


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
    widths = [hip_width(pen.skeleton, leg), *(width + ease for width in body.leg_widths[1:4])]
    radius = widths[-1] / 2
    pen.drawing.ellipse(*leg.knee, radius, radius, colour, stroke=line, stroke_width=pen.line_width * 1.6)
    hip = (leg.hip[0] * 0.96, leg.hip[1] + 2)
    track = [hip, between(hip, leg.knee, 0.42), between(hip, leg.knee, 0.8), leg.knee]
    forth, back = _draw_leg_tube(pen, tube_edges(track, widths), colour, shaded, line)
    pen.drawing.ellipse(*leg.knee, radius * 0.96, radius * 0.96, colour)
    pen.legs.append(polygon_path(forth + back[::-1]))


def _draw_leg_tube(
    pen: Pen,
    edges: Edges,
    colour: str,
    shade_colour: str,
    line: str,
    first: int = 2,
    cloth: str | None = None,
) -> Edges:
    forth, back = pen.limb_fill(edges, colour, shade_colour, lambda t: 0.36 * min(1.0, t * 3), cloth)
    runs = clear_runs(forth[first:], back[first:]) + clear_runs(back[first:], forth[first:])
    pen.edges(runs, line, 1.0, 0.06)
    return forth, back


def _draw_trouser_folds(pen: Pen, leg: Leg, edges: Edges, colour: str) -> None:
    """A pull from the crotch, creases from the hollow of the knee, more when it bends, and the break over the shoe."""
    hollow, front = edges if pen.skeleton.yaw or leg.side > 0 else edges[::-1]
    pen.fold(_crease(hollow, front, 5, 8, 0.4), shade(colour), line_colour(colour))
    pen.seam(_crease(hollow, front, 18, 21, 0.42), colour)
    if leg.bend_deg > _BENT_DEG:
        pen.seam(_crease(hollow, front, 16, 17, 0.5), colour)
        pen.seam(_crease(hollow, front, 20, 19, 0.34), colour)
    if pen.garments.shoe is not Shoe.BOOT:
        pen.fold(_crease(front, hollow, -6, -3, 0.5), shade(colour), line_colour(colour))
        pen.seam(_crease(front, hollow, -3, -2, 0.36), colour)


def _crease(edge: list[Spot], other: list[Spot], start: int, end: int, across: float) -> list[Spot]:
    """From one edge of a leg, at the index `start`, so far across it and down to the index `end`."""
    middle = (start + end) // 2
    return [
        between(edge[start], other[start], 0.03),
        between(edge[middle], other[middle], across * 0.6),
        between(edge[end], other[end], across),
    ]

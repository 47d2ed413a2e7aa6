"""A prince's cape: behind him with its lining, or over his shoulders when he is seen from behind.

In: a figure's pen. Out: strokes. Never: the dress below it.
"""

from __future__ import annotations

from collections.abc import Callable

from comic.storyboard import Turn
from engines.illustrator.body.collars import collar_rim, standing_collar
from engines.illustrator.body.pen import Pen
from engines.illustrator.body.poses import Layer, Stance
from engines.illustrator.body.shoulders import shoulder_top
from engines.illustrator.body.skeleton import Arm, Skeleton
from engines.illustrator.body.skirts import hanging, hung
from engines.illustrator.colour import line_colour, shade
from engines.illustrator.geometry import Shape, Spot, Vertex, flatten, smooth_segments
from engines.illustrator.style.garments import GOLD, GOLD_LINE

_FORWARD_PART = 0.2
"""How much of a cape's front half is seen from the side: it hangs on the back."""

_SAT_ON_UNITS, _SAT_ON_NARROWER = 40.0, 0.22
"""How far below the hips it is seen of a sitter who turns to us, and how much narrower it is there: they sit on the
rest, or it would hide what carries them."""

_TRAIL_PART, _TRAIL_FROM_UNITS, _TRAIL_RISE_PART = 0.62, 70.0, 0.3
"""How far its hem trails, as a part of how far the rear foot of a stride is behind beyond so much; how far it is
lifted, as a part of that."""

_OVER_SHOULDER_UNITS = 12.0
"""How far a cape's cloth lies outside of the shoulder that it covers."""

_CLASP_UNITS = 44.0
"""How far to each side of the nape its clasps sit."""


def draw_cape_behind(pen: Pen) -> None:
    """From the shoulders to the ankles behind everything, with its lining to us."""
    body = pen.skeleton
    k, low = body.scale, _low(body)
    forward = k * (_FORWARD_PART if body.in_profile else 1.0)
    trailing = _trailing(body, low)
    top: tuple[list[Vertex], list[Vertex]] = (
        [body.rim(-70 * k, 0), (body.across(-136 * k), 200 * k)],
        [(body.across(128 * forward), 180 * k), body.rim(70 * forward, 0)],
    )
    folds = [
        [
            (body.across(x * 0.55 * k), 160 * k),
            trailing(*hanging(body, body.across(x * 0.9 * k), low * 0.5)),
            trailing(*hanging(body, body.across(x * 1.08 * k), low - 40 * k)),
        ]
        for x in (-128, 118)
    ]
    cape = _cape(body, low, forward, *top).mapped(trailing)
    pen.cloth(cape, shade(pen.look.outfit_colours[2], 0.7), (-24, -6), folds=folds)
    _draw_hem(pen, low, forward, trailing)


def draw_cape_over(pen: Pen) -> None:
    """Seen from behind: from a standing collar over both shoulders and what is worn on them."""
    body = pen.skeleton
    k, low, colour = body.scale, _low(body), pen.look.outfit_colours[2]
    trailing = _trailing(body, low)
    tip = body.shoulder + _OVER_SHOULDER_UNITS * k

    def side(sign: int) -> list[Vertex]:
        return [
            body.corner(sign * 30 * k, -16 * k),
            (body.across(sign * tip * 0.66), -1 * k),
            (body.across(sign * tip), 30 * k),
            (body.across(sign * (tip + 13 * k)), 92 * k),
            (body.across(sign * (tip + 16 * k)), 190 * k),
        ]

    cape = _cape(body, low, k, side(-1), side(1)[::-1]).mapped(trailing)
    folds = [
        [
            (body.across(x * start * k), y * k),
            (body.across(x * 0.86 * k), (y + 110) * k),
            trailing(*hanging(body, body.across(x * k), low * 0.55)),
            trailing(*hanging(body, body.across(x * 1.12 * k), low - 36 * k)),
        ]
        for x, start, y in (
            (-126, 0.8, 40),
            (-82, 0.62, 16),
            (-30, 0.8, 62),
            (34, 0.9, 54),
            (88, 0.6, 16),
            (124, 0.8, 44),
        )
    ]
    pen.cloth(cape, colour, (-20, -6), folds=folds)
    _draw_hem(pen, low, k, trailing)
    pen.cloth(standing_collar(body), pen.look.outfit_colours[0], (-6, -2), width_factor=0.8)
    _gold(pen, collar_rim(body))
    clasps = [body.at(sign * _CLASP_UNITS * k, 3 * k) for sign in (-1, 1)]
    for sag, width in ((30, 5.0), (44, 4.0)):
        _gold(pen, [clasps[0], body.at(0, sag * k), clasps[1]], width)
    for clasp in clasps:
        pen.button(clasp, 10 * k, GOLD, GOLD_LINE)


def draw_cape_on_shoulder(pen: Pen, arm: Arm) -> None:
    """The part of it that lies on a shoulder whose arm is drawn over the rest: its upper edge from the neck, and down
    behind the arm."""
    body = pen.skeleton
    k, (x, y) = body.scale, shoulder_top(body, arm)
    if body.in_profile:
        edge: list[Spot] = [
            (body.nape_x + 2 * k, -4 * k),
            (x - 4 * k, y - 4 * k),
            (x - 16 * k, y + 22 * k),
            (x - 30 * k, y + 84 * k),
            (body.across(-104 * k), 176 * k),
        ]
        back: list[Vertex] = [(body.across(-137 * k), 200 * k, 1), (body.across(-112 * k), 100 * k)]
    elif arm.layer is Layer.OVER:
        edge = [
            (x - arm.side * 34 * k, y + 118 * k),
            (x + arm.side * 4 * k, y + 110 * k),
            (x + arm.side * 34 * k, y + 96 * k),
            (x + arm.side * 24 * k, y + 30 * k),
            (x - arm.side * 2 * k, y - 8 * k),
        ]
        back = [(x - arm.side * 40 * k, y - 6 * k)]
    else:
        return
    colour = pen.look.outfit_colours[2]
    flap = Shape([(*edge[0], 1), *edge[1:-1], (*edge[-1], 1), *back], tension=0.3)
    pen.drawing.fill(flap, colour)
    outlined = flap.flat() if body.in_profile else flatten(smooth_segments(edge, False), 6)
    pen.drawing.ink(outlined, pen.line_width * 0.8, line_colour(colour), 0.05, 0.05, 0.1)


def _low(body: Skeleton) -> float:
    """How far down it hangs."""
    k = body.scale
    if body.pose.stance is Stance.AIRBORNE:
        return body.hip_y + 380 * k
    if _is_sat_on(body):
        return body.hip_y + _SAT_ON_UNITS * k
    return max(body.hip_y + 120 * k, body.ground_y - 44 * k)


def _is_sat_on(body: Skeleton) -> bool:
    """Whether its lower part lies under a sitter who turns to us."""
    return body.pose.stance is Stance.SEATED and body.turn is not Turn.BACK and not body.in_profile


def _trail(body: Skeleton) -> float:
    """How far the hem trails: not before somebody who is seen from the front or from behind, nor on who is still."""
    if not body.yaw or body.pose.stance not in (Stance.STANDING, Stance.AIRBORNE):
        return 0.0
    rear = min(leg.ankle[0] for leg in (body.near_leg, body.far_leg))
    return _TRAIL_PART * max(0.0, -rear - _TRAIL_FROM_UNITS * body.scale)


def _trailing(body: Skeleton, low: float) -> Callable[[float, float], Spot]:
    """Where a point that hangs at (x, y) is behind somebody who strides: the lower, the farther back."""
    trail = _trail(body)
    is_sat_on = _is_sat_on(body)

    def moved(x: float, y: float) -> Spot:
        part = max(0.0, y / low) ** 1.6
        held = 1 - _SAT_ON_NARROWER * part if is_sat_on else 1.0
        return x * held - trail * part, y - trail * _TRAIL_RISE_PART * part

    return moved


def _cape(body: Skeleton, low: float, forward: float, left: list[Vertex], right: list[Vertex]) -> Shape:
    """Its outline between the upper points of both edges, `left` from the neck down, `right` back up to it."""
    k = body.scale
    hem: list[Vertex] = [
        (body.across(-158 * k), low * 0.62),
        body.rim(-182 * k, low - 30 * k),
        (body.across(-120 * k), low - 8 * k),
        (body.across(-60 * k), low - 20 * k),
        (body.across(10 * forward), low - 4 * k),
        (body.across(80 * forward), low - 24 * forward),
        body.rim(172 * forward, low),
        (body.across(152 * forward), low * 0.55),
    ]
    return Shape(hung(body, [*left, *hem, *right]), tension=0.3)


def _draw_hem(pen: Pen, low: float, forward: float, trailing: Callable[[float, float], Spot]) -> None:
    body = pen.skeleton
    k = body.scale
    rows = ((-178, -44), (-120, -22), (-60, -34), (10, -18), (80, -38), (168, -14))
    hem = [
        trailing(*hanging(body, body.across(x * (forward if x > 0 else k)), low + y * (forward if x > 10 else k)))
        for x, y in rows
    ]
    _gold(pen, hem)


def _gold(pen: Pen, track: list[Spot], width: float = 6.0) -> None:
    """Golden braid with its line."""
    k = pen.skeleton.scale
    pen.ribbon(track, width * k, (width + 3) * k, GOLD, GOLD_LINE)

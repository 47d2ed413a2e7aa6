"""The shape of a leg: where its middle runs, so that thigh and calf bulge on the sides where muscles lie, and how cloth
falls over them.

In: a build, a leg. Out: points from hip to ankle in local units, widths there, edges. Never: a stroke.

Control points lie at 92 % and 8 % around the knee, or it turns to rubber (handbook illustrator.md).
"""

from __future__ import annotations

import math

from engines.illustrator.body.bend import angled
from engines.illustrator.body.build import Build
from engines.illustrator.body.planting import Leg
from engines.illustrator.geometry import Spot, between, heading, lerp, tube
from engines.illustrator.style import body as style

_THIGH, _CALF = 1, 4
_ALONG = (0.0, 0.21, 0.47, 0.53, 0.65, 0.84, 1.0)
"""How far down a leg its stations are; the places of the middle of the thigh and of the calf among them."""


def leg_track(body: Build, leg: Leg, shape: float = 1.0) -> list[Spot]:
    """The middle of a leg from hip to ankle, `shape` of its bulges shown: less under wide cloth.

    Muscles lie before the thigh and behind the shin, and on the outside of both: which of it is seen depends on the
    turn.
    """
    hip, knee, ankle = leg.hip, leg.knee, leg.ankle
    straight = [
        (hip[0] * 0.96, hip[1] + 2),
        between(hip, knee, 0.42),
        between(hip, knee, 0.92),
        between(knee, ankle, 0.08),
        between(knee, ankle, 0.3),
        between(knee, ankle, 0.68),
        ankle,
    ]
    turn = math.radians(style.YAW_DEG[body.turn])
    bones = (_ahead(hip, knee),) * 3 + (_ahead(knee, ankle),) * 4
    track: list[Spot] = []
    for point, (dx, dy), ahead, out in zip(straight, bones, style.LEG_AHEAD, style.LEG_OUT, strict=True):
        shift = (ahead * math.sin(turn) + leg.side * out * math.cos(turn)) * body.scale * shape
        track.append((point[0] + dx * shift, point[1] + dy * shift))
    return track


def hip_width(body: Build, leg: Leg) -> float:
    """A leg's width at the hip, so that its outer edge is the hip's."""
    widest = body.leg_widths[0]
    if body.in_profile:
        return widest
    return min(widest, 2 * abs(body.across(leg.side * body.hip * 0.97) - leg.hip[0] * 0.96))


def fallen(widths: list[float], held: bool) -> list[float]:
    """The widths of a trouser leg that falls straight from the thigh to its hem, or to the calf where a boot or a
    ribbon holds it: cloth that narrows at the knee shows a leg as crooked as bare muscles are."""
    last = _CALF if held else len(widths) - 1
    thigh, end = widths[_THIGH], widths[last]
    if not held:
        end = max(end, style.HEM_PART * thigh)
    length = _ALONG[last] - _ALONG[_THIGH]
    straight = [lerp(thigh, end, (along - _ALONG[_THIGH]) / length) for along in _ALONG[_THIGH : last + 1]]
    wide = [max(width, line) for width, line in zip(widths[_THIGH : last + 1], straight, strict=True)]
    return widths[:_THIGH] + wide + widths[last + 1 :]


def leg_edges(leg: Leg, track: list[Spot], widths: list[float]) -> tuple[list[Spot], list[Spot]]:
    """Both edges of a leg, each from its root to its end, with the knee's angle where it bends as it is seen."""
    forth, back = tube(track, widths)
    return angled((leg.hip, leg.knee, leg.ankle), forth, back[::-1], style.KNEE_PART)


def _ahead(start: Spot, end: Spot) -> Spot:
    """The direction across a bone towards where the figure looks: to the right of one that points down."""
    dx, dy = heading(start, end)
    return dy, -dx

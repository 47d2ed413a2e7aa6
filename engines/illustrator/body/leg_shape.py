"""The shape of a leg: where its middle runs, so that thigh and calf bulge on the sides where muscles lie.

In: a build, a leg. Out: points from hip to ankle in local units. Never: a width of cloth, a stroke.

Control points lie at 92 % and 8 % around the knee, or it turns to rubber (handbook illustrator.md).
"""

from __future__ import annotations

import math

from engines.illustrator.body.build import Build
from engines.illustrator.body.planting import Leg
from engines.illustrator.geometry import Spot, between, heading
from engines.illustrator.style import body as style


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


def _ahead(start: Spot, end: Spot) -> Spot:
    """The direction across a bone towards where the figure looks: to the right of one that points down."""
    dx, dy = heading(start, end)
    return dy, -dx

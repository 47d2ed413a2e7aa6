"""Where a figure touches the ground: what shadows and contacts begin at.

In: a posed skeleton, the box of its head. Out: points in local units. Never: a stroke, a seat.
"""

from __future__ import annotations

from comic.geometry import Box, Point
from engines.illustrator.body.poses import Stance
from engines.illustrator.body.seiza import hem_ring, sits_on_heels
from engines.illustrator.body.skeleton import Skeleton
from engines.illustrator.geometry import Spot

_ALONG_HEM = (0.1, 0.3, 0.5, 0.7, 0.9)
"""Where along the nearer edge of a spread hem it touches the ground, from left to right."""


def touching(body: Skeleton, head: Box) -> tuple[Point, ...]:
    """The soles and knees that rest on the ground, the hem around who sits on the heels, the lower edge of who lies;
    nothing of who is in the air, on somebody's back or too small for a chair."""
    legs = (body.near_leg, body.far_leg)
    if body.dangles or body.pose.hop or body.pose.stance is Stance.RIDING:
        return ()
    if body.pose.stance is Stance.AIRBORNE:
        lowest = max(legs, key=body.planting.contact_y)
        return (Point(*body.planting.contact(lowest)),)
    if sits_on_heels(body):
        ring = hem_ring(body)
        return tuple(Point(*ring.at(part)) for part in _ALONG_HEM)
    if body.pose.stance is Stance.LYING:
        return tuple(Point(x, min(y, body.ground_y)) for x, y in _underside(body, head))
    return tuple(Point(*body.planting.contact(leg)) for leg in legs if not leg.lifted)


def _underside(body: Skeleton, head: Box) -> tuple[Spot, ...]:
    """The lower edge of somebody who lies, from the head to the feet."""
    legs = (body.near_leg, body.far_leg)
    halves = (body.chest * 0.6, body.hip * 0.6) if body.in_profile else (body.shoulder, body.hip)
    chest, hips = (body.leaned((-half, y)) for half, y in zip(halves, (70 * body.scale, body.hip_y), strict=True))
    knee, ankle = max((leg.knee for leg in legs), key=_down), max((leg.ankle for leg in legs), key=_down)
    thick = body.leg_widths[3] / 2
    return (head.centre.x, head.y1), chest, hips, (knee[0], knee[1] + thick), (ankle[0], ankle[1] + thick)


def _down(spot: Spot) -> float:
    return spot[1]

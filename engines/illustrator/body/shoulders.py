"""Where things lie that are worn on a shoulder: epaulettes, pauldrons, bearings.

In: a body and one arm. Out: points and turns. Never: a stroke.
"""

from __future__ import annotations

import math

from engines.illustrator.body.skeleton import Arm, Skeleton
from engines.illustrator.geometry import Spot, lerp
from engines.illustrator.style.body import PLATE_SLOPE_DEG, SHOULDER_CAP_Y, SHOULDER_SLOPE

_PLATE_FOLLOWS = 0.6
"""How much of an upper arm's turn a plate on the shoulder makes."""

_PLATE_MAX_DEG = 62.0


def shoulder_top(body: Skeleton, arm: Arm) -> Spot:
    """The highest point of the shoulder, a little outside of its joint."""
    cap = arm.shoulder[1] - SHOULDER_CAP_Y * body.scale
    outward = 0.0 if body.in_profile else arm.side * cap * 0.4
    return arm.shoulder[0] + outward, arm.shoulder[1] - cap


def shoulder_line_y(body: Skeleton, x: float) -> float:
    """Where the torso's outline lies between the neck and the tip of the shoulder, seen from the front; far below
    beyond the tip."""
    middle = body.across(0)
    tip = abs(body.across(math.copysign(body.shoulder + 6 * body.scale, x - middle)) - middle)
    (before, before_y), (last, last_y) = SHOULDER_SLOPE[1:]
    part = (abs(x - middle) / tip - before) / (last - before)
    if part > 1:
        return math.inf
    return lerp(before_y, last_y, part) * body.scale


def arm_deg(arm: Arm) -> float:
    """How far the upper arm is turned on the page from hanging down."""
    return math.degrees(math.atan2(arm.shoulder[0] - arm.elbow[0], arm.elbow[1] - arm.shoulder[1]))


def shoulder_deg(arm: Arm) -> float:
    """How far a plate on the shoulder is turned by its arm; one that comes to us beneath it leaves it alone."""
    if arm.hooked:
        return 0.0
    return max(-_PLATE_MAX_DEG, min(_PLATE_MAX_DEG, arm_deg(arm) * _PLATE_FOLLOWS))


def plate_deg(body: Skeleton, arm: Arm) -> float:
    """The same for a plate that lies along the shoulder's slope, lower outside than at the neck."""
    return shoulder_deg(arm) + (0.0 if body.in_profile else arm.side * PLATE_SLOPE_DEG)

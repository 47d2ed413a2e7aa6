"""The armhole: the seam where a sleeve meets the chest, so that a shoulder grows out of the torso and what is worn on
the chest lies over the sleeve's inner edge.

In: an arm's joints and edges, the radius of its top. Out: a track, a clip, a stroke of a figure's pen. Never: a limb.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

from engines.illustrator.body.garments import Sleeve
from engines.illustrator.body.pen import Pen
from engines.illustrator.body.poses import Layer
from engines.illustrator.body.skeleton import Arm
from engines.illustrator.colour import line_colour
from engines.illustrator.geometry import Spot, flatten, polygon_path, smooth_segments
from engines.illustrator.style import garments as style
from engines.illustrator.style.body import BARE_SIDE_Y, SLEEVELESS_EDGE

_FAR_AWAY = 1400.0


def armhole(pen: Pen, arm: Arm, radius: float, inner: Sequence[Spot] = ()) -> list[Spot] | None:
    """The seam from the top of a sleeve or of a bare arm `radius` wide down to the armpit, on the `inner` edge of its
    tube where that is known; None where an arm is raised, lies behind the torso or hides its own armhole."""
    if pen.skeleton.in_profile or arm.layer is Layer.BEHIND or not hangs(pen, arm):
        return None
    armpit = _armpit(arm, radius, inner)
    if pen.garments.sleeve is Sleeve.NONE:
        armpit = min(armpit, bare_side(pen, arm.side), key=lambda spot: arm.side * spot[0])
    return _seam(pen, arm, radius, armpit)


def armhole_before(pen: Pen, arm: Arm, radius: float) -> list[Spot] | None:
    """The seam of a hanging arm that lies behind the torso: it ends in the torso's side, which covers the arm below."""
    body = pen.skeleton
    if body.in_profile or not hangs(pen, arm):
        return None
    ease = pen.garments.side_ease
    if ease is None:
        ease = pen.garments.sleeve_ease * style.SIDE_EASE_PART
    side = body.chest + (ease + style.SIDE_BEYOND_UNITS) * body.scale
    end = body.across(arm.side * side), style.SIDE_UNITS * body.scale
    if pen.garments.sleeve is Sleeve.NONE:
        end = bare_side(pen, arm.side)
    beyond = arm.side * (end[0] - arm.shoulder[0]) / radius
    inward = min(1.0, max(0.0, 1.0 - beyond))
    return _seam(pen, arm, radius, end, [(across * inward, down) for across, down in style.FAR_ARMHOLE])


def _seam(pen: Pen, arm: Arm, radius: float, end: Spot, track: Sequence[Spot] = style.ARMHOLE) -> list[Spot]:
    """From the shoulder's line to `end`, around the joint or, without a sleeve, along the cloth's edge."""
    body = pen.skeleton
    x, y = arm.shoulder
    if pen.garments.sleeve is Sleeve.NONE:
        top = arm.side * (body.shoulder + 6 * body.scale)
        points = [(body.across(top * part), down * body.scale) for part, down in SLEEVELESS_EDGE]
    else:
        points = [(x - arm.side * across * radius, y + down * radius) for across, down in track]
    return flatten(smooth_segments([*points, end], closed=False))


def _armpit(arm: Arm, radius: float, inner: Sequence[Spot]) -> Spot:
    """Where the inner edge of the upper arm leaves the torso."""
    beyond = [spot for spot in inner if math.dist(spot, arm.shoulder) > style.ARMPIT[0] * radius]
    if beyond:
        return beyond[0]
    (x, y), (elbow_x, elbow_y) = arm.shoulder, arm.elbow
    length = math.dist(arm.shoulder, arm.elbow)
    along_x, along_y = (elbow_x - x) / length, (elbow_y - y) / length
    down, inward = style.ARMPIT[0] * radius, -arm.side * style.ARMPIT[1] * radius
    return x + along_x * down + along_y * inward, y + along_y * down - along_x * inward


def bare_side(pen: Pen, side: int) -> Spot:
    """Where the armhole of a sleeveless top comes to the torso's side: farther out it would stand off as a spike."""
    body = pen.skeleton
    return body.across(side * (body.chest + 3 * body.scale)), BARE_SIDE_Y * body.scale


def from_armpit(edge: Sequence[Spot], seam: Sequence[Spot]) -> list[Spot]:
    """The part of a sleeve's inner edge below the seam."""
    return [seam[-1], *(spot for spot in edge if spot[1] > seam[-1][1])]


def hangs(pen: Pen, arm: Arm) -> bool:
    """Whether the upper arm points down, at most a little aside."""
    aside, down = abs(arm.elbow[0] - arm.shoulder[0]), arm.elbow[1] - arm.shoulder[1]
    until_deg = style.BARE_ARMHOLE_UNTIL_DEG if pen.garments.sleeve is Sleeve.NONE else style.ARMHOLE_UNTIL_DEG
    return down > 0 and math.degrees(math.atan2(aside, down)) < until_deg


def outside(seam: Sequence[Spot] | None, arm: Arm, radius: float) -> str | None:
    """Everything but what a sleeve's round top would cover on the chest's side of its seam, as a clip; None without a
    seam."""
    if seam is None:
        return None
    far = arm.side * _FAR_AWAY
    (top_x, _), (_, armpit_y) = seam[0], seam[-1]
    inner_x = arm.shoulder[0] - arm.side * style.SLEEVE_TOP_PART * radius
    around = [(inner_x, armpit_y), (inner_x, -_FAR_AWAY), (-far, -_FAR_AWAY), (-far, _FAR_AWAY)]
    return polygon_path([*seam, *around, (far, _FAR_AWAY), (far, -_FAR_AWAY), (top_x, -_FAR_AWAY)])


def above(seam: Sequence[Spot], arm: Arm) -> str:
    """What lies outward of a seam and above its end, as a clip."""
    far = arm.side * _FAR_AWAY
    return polygon_path([*seam, (far, seam[-1][1]), (far, -_FAR_AWAY), (seam[0][0], -_FAR_AWAY)])


def draw_armhole(pen: Pen, seam: Sequence[Spot] | None, colour: str) -> None:
    """The seam as a fine line that ends in the armpit; where no sleeve is sewn on, as the cloth's edge."""
    if seam is not None and pen.garments.sleeve is Sleeve.NONE:
        pen.drawing.ink(seam, pen.line_width, line_colour(pen.garments.sleeve_colour), 0.1, 0.05, 0.4)
    elif seam is not None:
        width = pen.line_width * style.ARMHOLE_LINE_FACTOR
        pen.drawing.ink(seam, width, colour, 0.3, 0.05, 0.2, opacity=style.ARMHOLE_OPACITY)

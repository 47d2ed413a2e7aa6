"""Two people's feet don't stand on each other, and no leg of a stride ends behind somebody: both step aside.

In: the stands of a panel with a floor. Out: stands as far apart as shoes need. Never: a size, a depth, a pose.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from engines.illustrator.body.figure import Figure
from engines.illustrator.body.poses import Stance
from engines.illustrator.stand import Stand
from engines.illustrator.style.framing import FEET_ON_ONE_LINE, HALF_SHOE_UNITS, HEAD_MARGIN_UNITS, SHOES_APART_UNITS


def feet_apart(stands: Sequence[Stand], width: float) -> list[Stand]:
    """The same stands, painted in their order, two of them moved sideways where shoes would overlap or the farther
    one's lifted foot would be hidden, as far as they have room in a panel of `width` units. Crowds stay as they are:
    somebody always stands behind somebody."""
    if len(stands) != 2:
        return list(stands)
    left, right = sorted(stands, key=lambda stand: stand.anchors.head.centre.x)
    missing = max(_overlap(left, right), _hidden_foot(left, right, stands[0])) + SHOES_APART_UNITS * left.scale
    if missing <= 0:
        return list(stands)
    to_left, to_right = _room(left, width)[0], _room(right, width)[1]
    step = min(to_right, max(missing / 2, missing - to_left))
    apart = {
        id(left): replace(left, x=left.x - min(to_left, missing - step)),
        id(right): replace(right, x=right.x + step),
    }
    return [apart[id(stand)] for stand in stands]


def _overlap(left: Stand, right: Stand) -> float:
    """How far shoes on one line overlap; negative for a gap."""
    return max(
        (
            (x + half) - (other_x - other_half)
            for x, y, half in _shoes(left)
            for other_x, other_y, other_half in _shoes(right)
            if abs(y - other_y) < FEET_ON_ONE_LINE * (half + other_half)
        ),
        default=float("-inf"),
    )


def _hidden_foot(left: Stand, right: Stand, farther: Stand) -> float:
    """How far the lifted foot of the `farther` one reaches behind the other's legs; negative for a gap."""
    nearer = left if farther is right else right
    foot, legs = _lifted_foot(farther), _legs(nearer)
    if foot is None or legs is None:
        return float("-inf")
    return legs[1] - foot[0] if farther is right else foot[1] - legs[0]


def _lifted_foot(stand: Stand) -> tuple[float, float] | None:
    """From where to where the shoe reaches that somebody who runs, leaps or falls has in the air."""
    if not isinstance(stand.figure, Figure) or stand.figure.skeleton.pose.stance is not Stance.AIRBORNE:
        return None
    body = stand.figure.skeleton
    lifted = min((body.near_leg, body.far_leg), key=body.planting.contact_y)
    x, half = stand.on_paper(*lifted.ankle)[0], HALF_SHOE_UNITS * body.scale * stand.scale
    return x - half, x + half


def _legs(stand: Stand) -> tuple[float, float] | None:
    """From where to where somebody's legs hide what is behind them."""
    if not isinstance(stand.figure, Figure):
        return None
    body = stand.figure.skeleton
    half = (body.leg_widths[1] / 2 + stand.figure.garments.trouser_ease * body.scale) * stand.scale
    joints = [joint for leg in (body.near_leg, body.far_leg) for joint in (leg.hip, leg.knee, leg.ankle)]
    xs = [stand.on_paper(*joint)[0] for joint in joints]
    return min(xs) - half, max(xs) + half


def _shoes(stand: Stand) -> list[tuple[float, float, float]]:
    """The middle of every sole and half a shoe's length, in panel units."""
    half = HALF_SHOE_UNITS * stand.figure.size * stand.scale
    return [(*stand.on_paper(sole.x, sole.y), half) for sole in stand.figure.soles]


def _room(stand: Stand, width: float) -> tuple[float, float]:
    """How far one may move to the left and to the right: heads come no nearer to an edge, nor shoes across it."""
    head, margin = stand.anchors.head, HEAD_MARGIN_UNITS * stand.scale
    lefts, rights = [head.x0 - margin], [width - margin - head.x1]
    for foot in (*((x - half, x + half) for x, _, half in _shoes(stand)), _lifted_foot(stand)):
        if foot is not None:
            lefts.append(foot[0])
            rights.append(width - foot[1])
    return max(0.0, min(lefts)), max(0.0, min(rights))

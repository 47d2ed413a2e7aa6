"""Where a limb bends: its bone makes an angle in the outer edge of cloth and flesh, and not a hose's curve.

In: three joints, the edges of a tube along them. Out: directions, edges. Never: a stroke.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

from engines.illustrator.geometry import ORIGIN, Spot, heading
from engines.illustrator.style import body as style

Joints = tuple[Spot, Spot, Spot]
"""Root, bend and end of a limb: shoulder, elbow, wrist or hip, knee, ankle."""


def directions(joints: Joints) -> tuple[Spot, Spot, Spot, Spot]:
    """Along the upper bone, along the lower one, and across each away from the inside of the bend."""
    root, bend, end = joints
    upper, lower = heading(root, bend), heading(bend, end)
    sign = 1.0 if upper[0] * lower[1] - upper[1] * lower[0] < 0 else -1.0
    return upper, lower, (-upper[1] * sign, upper[0] * sign), (-lower[1] * sign, lower[0] * sign)


def angled(joints: Joints, forth: Sequence[Spot], back: Sequence[Spot], part: float) -> tuple[list[Spot], list[Spot]]:
    """Both edges of a tube that bends in the middle joint, the outer one drawn out to the bone's point: by `part` of
    the tube's width at a right angle."""
    upper, lower, outer, under = directions(joints)
    turn = abs(upper[0] * lower[1] - upper[1] * lower[0])
    out = heading(ORIGIN, moved(outer, under))
    middle = min(range(len(forth)), key=lambda index: math.dist(forth[index], joints[1]))
    width = math.dist(forth[middle], back[middle])
    edges = (list(forth), list(back))
    outside = max(edges, key=lambda edge: edge[middle][0] * out[0] + edge[middle][1] * out[1])
    for index, spot in enumerate(outside):
        nearness = math.exp(-(((index - middle) / style.ELBOW_SPREAD) ** 2))
        outside[index] = moved(spot, out, part * width * turn * nearness)
    return edges


def moved(p: Spot, q: Spot, factor: float = 1.0) -> Spot:
    return p[0] + q[0] * factor, p[1] + q[1] * factor

"""The elbow: where an arm bends, its bone makes an angle in line with the forearm.

In: the joints of an arm, the edges of its tube. Out: an outline, edges. Never: a stroke.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

from engines.illustrator.body.skeleton import Arm
from engines.illustrator.geometry import ORIGIN, Shape, Spot, heading
from engines.illustrator.style import body as style


def elbow_outline(arm: Arm, radius: float) -> Shape:
    """The elbow of a folded arm that is `radius` wide to each side of its bones: along the upper arm, around the
    elbow's point, along the forearm."""
    upper, fore, outer, under = _directions(arm)
    along, ahead, point = style.ELBOW_OUTLINE
    ahead -= style.ELBOW_TAPER * max(0.0, arm.bend_deg - 90) / 90
    track = (
        _sum(outer, upper, -along),
        _sum(outer, upper, ahead),
        _sum(ORIGIN, heading(fore, upper), point),
        _sum(under, fore, -ahead),
        _sum(under, fore, along),
    )
    spots = [_sum(arm.elbow, spot, radius) for spot in track]
    return Shape([(*spots[0], 1), *spots[1:-1], (*spots[-1], 1)])


def angled(arm: Arm, forth: Sequence[Spot], back: Sequence[Spot]) -> tuple[list[Spot], list[Spot]]:
    """Both edges of a tube that bends at the elbow, the outer one drawn out to the elbow's point."""
    upper, fore, outer, under = _directions(arm)
    turn = abs(upper[0] * fore[1] - upper[1] * fore[0])
    out = heading(ORIGIN, _sum(outer, under))
    middle = min(range(len(forth)), key=lambda index: math.dist(forth[index], arm.elbow))
    width = math.dist(forth[middle], back[middle])
    edges = (list(forth), list(back))
    outside = max(edges, key=lambda edge: edge[middle][0] * out[0] + edge[middle][1] * out[1])
    for index, spot in enumerate(outside):
        nearness = math.exp(-(((index - middle) / style.ELBOW_SPREAD) ** 2))
        outside[index] = _sum(spot, out, style.ELBOW_PART * width * turn * nearness)
    return edges


def outer_first(arm: Arm, edges: tuple[list[Spot], list[Spot]]) -> tuple[list[Spot], list[Spot]]:
    """Both edges of a forearm, the one away from the inside of the bend first."""
    *_, under = _directions(arm)
    (x0, y0), (x1, y1) = edges[0][0], edges[1][0]
    return edges if (x0 - x1) * under[0] + (y0 - y1) * under[1] > 0 else (edges[1], edges[0])


def _directions(arm: Arm) -> tuple[Spot, Spot, Spot, Spot]:
    """Along the upper arm, along the forearm, and across each away from the inside of the bend."""
    upper, fore = heading(arm.shoulder, arm.elbow), heading(arm.elbow, arm.wrist)
    sign = 1.0 if upper[0] * fore[1] - upper[1] * fore[0] < 0 else -1.0
    return upper, fore, (-upper[1] * sign, upper[0] * sign), (-fore[1] * sign, fore[0] * sign)


def _sum(p: Spot, q: Spot, factor: float = 1.0) -> Spot:
    return p[0] + q[0] * factor, p[1] + q[1] * factor

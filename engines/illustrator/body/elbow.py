"""The elbow: where an arm bends, its bone makes an angle in line with the forearm.

In: an arm, the edges of its forearm. Out: an outline, edges. Never: a stroke.
"""

from __future__ import annotations

from engines.illustrator.body.bend import Joints, directions, moved
from engines.illustrator.body.skeleton import Arm
from engines.illustrator.geometry import ORIGIN, Shape, Spot, heading
from engines.illustrator.style import body as style


def joints(arm: Arm) -> Joints:
    return arm.shoulder, arm.elbow, arm.wrist


def elbow_outline(arm: Arm, radius: float) -> Shape:
    """The elbow of a folded arm that is `radius` wide to each side of its bones: along the upper arm, around the
    elbow's point, along the forearm."""
    upper, fore, outer, under = directions(joints(arm))
    along, ahead, point = style.ELBOW_OUTLINE
    ahead -= style.ELBOW_TAPER * max(0.0, arm.bend_deg - 90) / 90
    track = (
        moved(_inset(outer), upper, -along),
        moved(outer, upper, ahead),
        moved(ORIGIN, heading(fore, upper), point),
        moved(under, fore, -ahead),
        moved(_inset(under), fore, along),
    )
    spots = [moved(arm.elbow, spot, radius) for spot in track]
    return Shape([(*spots[0], 1), *spots[1:-1], (*spots[-1], 1)])


def _inset(across: Spot) -> Spot:
    """Where the outline begins and ends: under the edges that lead into it, or it would bulge beside them."""
    return across[0] * style.ELBOW_INSET, across[1] * style.ELBOW_INSET


def outer_first(arm: Arm, edges: tuple[list[Spot], list[Spot]]) -> tuple[list[Spot], list[Spot]]:
    """Both edges of a forearm, the one away from the inside of the bend first."""
    *_, under = directions(joints(arm))
    (x0, y0), (x1, y1) = edges[0][0], edges[1][0]
    return edges if (x0 - x1) * under[0] + (y0 - y1) * under[1] > 0 else (edges[1], edges[0])

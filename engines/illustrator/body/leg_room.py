"""How far legs reach to both sides at a height, so that cloth hangs around them and no leg comes through it.

In: a posed body. Out: where a hem ends on both sides, in the torso's units as if it stood upright. Never: a stroke.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from engines.illustrator.body.leg_shape import fallen, hip_width, leg_edges, leg_track
from engines.illustrator.body.planting import Leg
from engines.illustrator.body.poses import Stance
from engines.illustrator.body.skeleton import Skeleton
from engines.illustrator.geometry import Spot, lerp
from engines.illustrator.style.body import TROUSERS_EASE

_ROOM_UNITS = 9.0
"""How far a hem hangs beside a leg."""


class LegRoom:
    """The room that both legs of one body take under its cloth, in trousers that are `ease` wider than they."""

    def __init__(self, body: Skeleton, ease: float = 0.0) -> None:
        self._body = body
        self._edges: list[Sequence[Spot]] = []
        for leg in (body.near_leg, body.far_leg):
            for edge in leg_edges(leg, leg_track(body, leg), _widths(body, leg, ease)):
                lies = body.pose.stance is not Stance.STANDING
                self._edges.append([body.unleaned(spot) for spot in edge] if lies else edge)

    def hem_ends(self, hem_y: float, half_width: float) -> tuple[float, float]:
        """Where a hem at this height ends on both sides: `half_width` from the middle, farther out where a leg is."""
        left, right = self._body.across(-half_width), self._body.across(half_width)
        reach = _ROOM_UNITS * self._body.scale
        for edge in self._edges:
            for x in _crossings(edge, hem_y):
                left, right = min(left, x - reach), max(right, x + reach)
        return left, right


def _widths(body: Skeleton, leg: Leg, ease: float) -> list[float]:
    """How wide a leg and the trousers on it are, from the hip on."""
    widths = [hip_width(body, leg), *body.leg_widths[1:]]
    eased = [width + ease * factor for width, factor in zip(widths, TROUSERS_EASE, strict=True)]
    return fallen(eased, held=False) if ease else widths


def _crossings(edge: Sequence[Spot], y: float) -> list[float]:
    """Where an edge is at this height; its lower end when it ends above."""
    xs = [lerp(x0, x1, (y - y0) / (y1 - y0)) for (x0, y0), (x1, y1) in pairwise(edge) if (y0 - y) * (y1 - y) < 0]
    lowest = max(edge, key=lambda spot: spot[1])
    return xs if xs or y < lowest[1] else [lowest[0]]

"""The room under somebody who sits: a seat's corners in space, and where they are seen.

In: the skeleton of a seated figure, a seat's style. Out: points in the figure's local units. Never: a stroke.

x runs to the far side of the body, z ahead of it, y down from the hips, as for limbs (see `reach`): a seat turns with
its sitter, and is looked down on as thighs are.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

from comic.storyboard import Turn
from engines.illustrator.body.build import NEAR
from engines.illustrator.body.reach import plus
from engines.illustrator.body.skeleton import Skeleton
from engines.illustrator.geometry import Spot
from engines.illustrator.style.seats import (
    SEAT_BEHIND_HIPS,
    SEAT_BESIDE_HIPS,
    SEAT_FRONT_PART,
    SEAT_TOP_UNITS,
    SeatStyle,
)


@dataclass(frozen=True)
class SeatSpace:
    """One seat under one sitter."""

    body: Skeleton
    style: SeatStyle

    @property
    def half(self) -> float:
        """Half the seat's breadth. One seen from its end is no longer than its sitter is broad."""
        body = self.body
        beyond = SEAT_BESIDE_HIPS if body.in_profile else self.style.beyond
        return self._hip + beyond * body.seat_scale

    @property
    def back(self) -> float:
        body = self.body
        behind = SEAT_BEHIND_HIPS if body.turn is Turn.BACK else self.style.behind
        return -self._hip * 0.62 - behind * body.seat_scale

    @property
    def front(self) -> float:
        return self.body.thigh * SEAT_FRONT_PART * self._larger

    @property
    def top(self) -> float:
        return SEAT_TOP_UNITS * self.body.scale

    @property
    def under(self) -> float:
        return self.top + self.style.thickness * self.body.seat_scale

    @property
    def high(self) -> float:
        """Where a back rest ends."""
        return self.style.back_y * self.body.seat_scale - self._middle[1] - self.body.hip_y * (self._larger - 1)

    def spot(self, x: float, y: float, z: float) -> Spot:
        """Where a point of space is seen."""
        zoom, (middle_x, middle_y) = self.body.leg_zoom, self._middle
        across, down, _ = self.body.seen((x, y, z), self._pitch_deg)
        return middle_x + across * zoom, middle_y + down * zoom

    def grounded(self, x: float, z: float, rise: float = 0.0) -> Spot:
        """Where a point `rise` above the ground is seen: what stands nearer to us than the feet keeps to their line."""
        body = self.body
        leg = body.leg(NEAR)
        foot = plus((NEAR * 42.0 * body.scale, 0.0, 0.0), plus(leg.bones[0], leg.bones[1]))
        behind = body.seen(foot, 0.0)[2] - body.seen((x, 0.0, z), 0.0)[2]
        down = max(0.0, behind) * math.sin(math.radians(self._pitch_deg)) * body.leg_zoom
        return self.spot(x, 0.0, z)[0], body.ground_y - down - rise

    def depth(self, x: float, z: float) -> float:
        """How far a direction along the ground points to the viewer."""
        return self.body.seen((x, 0.0, z), 0.0)[2]

    @property
    def footprint(self) -> tuple[Spot, ...]:
        """The corners on the ground, one after the other."""
        half = self.half
        corners = ((-half, self.back), (half, self.back), (half, self.front), (-half, self.front))
        return tuple(self.grounded(x, z) for x, z in corners)

    @property
    def _larger(self) -> float:
        """How much larger the seat is than one made for its sitter."""
        return self.body.seat_scale / self.body.scale

    @property
    def _hip(self) -> float:
        return self.body.hip * self._larger

    @property
    def _middle(self) -> Spot:
        return self.body.across(0.0), self.body.hip_y + 6

    @property
    def _pitch_deg(self) -> float:
        return max(0.0, self.body.planting.leg_pitch_deg)

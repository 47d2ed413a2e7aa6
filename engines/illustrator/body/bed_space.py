"""The room under somebody who lies: the corners of a bed or a sofa, and where they are seen.

In: the skeleton of a lying figure, its seat. Out: points in the figure's local units. Never: a stroke.

x runs to the feet, y down from the neck pit, z towards us from the middle of who lies; what they lie on stands along
the picture.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

from engines.illustrator.body.seating import Viewpoint
from engines.illustrator.body.skeleton import Skeleton
from engines.illustrator.geometry import Spot
from engines.illustrator.style.body import SEAT_PITCH_DEG
from engines.illustrator.style.seats import (
    BED_BEYOND_FEET,
    BED_BEYOND_HEAD,
    BED_HALF_DEPTH,
    FOOT_UNITS,
    LYING_HEIGHT,
    SEAT_DISTANCE_UNITS,
    SEAT_STYLES,
    Seat,
)


@dataclass(frozen=True)
class BedSpace:
    """What is under one who lies."""

    body: Skeleton
    seat: Seat

    @property
    def left(self) -> float:
        """Beyond the head."""
        return self.body.headed((0.0, 0.0))[0] - BED_BEYOND_HEAD * self.body.scale

    @property
    def right(self) -> float:
        """Beyond the feet."""
        return self.toes + BED_BEYOND_FEET * self.body.scale

    @property
    def toes(self) -> float:
        """Where the feet end."""
        body = self.body
        return max(body.near_leg.ankle[0], body.far_leg.ankle[0]) + FOOT_UNITS * body.foot_scale

    @property
    def back(self) -> float:
        return -BED_HALF_DEPTH * self.body.scale

    @property
    def front(self) -> float:
        return BED_HALF_DEPTH * self.body.scale

    @property
    def top(self) -> float:
        """What one lies on."""
        return self.body.ground_y - LYING_HEIGHT[self.seat] * self.body.scale

    @property
    def under(self) -> float:
        return self.top + SEAT_STYLES[self.seat].thickness * self.body.scale

    def spot(self, x: float, y: float, z: float) -> Spot:
        """Where a point of space is seen."""
        return self._viewpoint.seen(x, y, z)

    def grounded(self, x: float, z: float, rise: float = 0.0) -> Spot:
        """Where a point `rise` above the ground is seen."""
        return self._viewpoint.seen(x, self.body.ground_y - rise, z)

    def sees(self, x: float, z: float, way_x: float, way_z: float) -> bool:
        """Whether the camera sees an upright face at (x, z) that looks that way."""
        eye = self._viewpoint
        return way_x * (eye.x - x) + way_z * (eye.distance - z) > 0

    def sees_top(self, y: float) -> bool:
        """Whether the camera is above what lies level at `y`."""
        return y > self._viewpoint.y

    @property
    def footprint(self) -> tuple[Spot, ...]:
        """The corners on the ground, one after the other."""
        corners = ((self.left, self.back), (self.right, self.back), (self.right, self.front), (self.left, self.front))
        return tuple(self.grounded(x, z) for x, z in corners)

    @property
    def _viewpoint(self) -> Viewpoint:
        """The panel's camera, or one that looks down on who lies as on somebody who sits."""
        if self.body.seating is not None:
            return self.body.seating.viewpoint
        rise = math.tan(math.radians(SEAT_PITCH_DEG + max(0.0, self.body.pitch_deg) / 2)) * SEAT_DISTANCE_UNITS
        return Viewpoint((self.left + self.right) / 2, self.top - rise, SEAT_DISTANCE_UNITS)

"""The room under somebody who sits: a seat's corners in space, and where they are seen.

In: the skeleton of a seated figure, a seat's style. Out: points in the figure's local units. Never: a stroke.

x runs to the far side of the body, z ahead of it, y down from the hips, as for limbs (see `reach`). A chair turns with
its sitter; what stands along its place's walls doesn't, and x and z are the place's own. Both are seen in the place's
perspective: all that runs away from us vanishes where the place's lines do.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import cached_property

from comic.storyboard import Turn
from engines.illustrator.body.build import FAR, NEAR
from engines.illustrator.body.reach import plus
from engines.illustrator.body.seating import Viewpoint
from engines.illustrator.body.skeleton import Skeleton
from engines.illustrator.geometry import Spot, lerp
from engines.illustrator.style.body import YAW_DEG
from engines.illustrator.style.seats import (
    SEAT_BEHIND_HIPS,
    SEAT_BESIDE_HIPS,
    SEAT_BEYOND_LAST,
    SEAT_DISTANCE_UNITS,
    SEAT_FRONT_PART,
    SEAT_HEIGHT_UNITS,
    SEAT_KEEPS_HEIGHT,
    SEAT_TOP_UNITS,
    SeatStyle,
)


@dataclass(frozen=True)
class SeatSpace:
    """One seat under one sitter."""

    body: Skeleton
    style: SeatStyle

    @property
    def left(self) -> float:
        """Where the seat ends on the side of small x."""
        return self._ends[0]

    @property
    def right(self) -> float:
        return self._ends[1]

    @property
    def half(self) -> float:
        """Half the breadth of a seat that is made for one."""
        return self._hip + self.style.beyond * self.body.seat_scale

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
        across, depth = self._level(x, z)
        upright = math.cos(math.radians(self._pitch_deg)) * self.body.leg_zoom
        middle_x, middle_y = self._middle
        return self._viewpoint.seen(middle_x + across, middle_y + y * upright, depth)

    def grounded(self, x: float, z: float, rise: float = 0.0) -> Spot:
        """Where a point `rise` above the ground is seen: what stands nearer to us than the feet keeps to their line."""
        across, depth = self._level(x, z)
        seen_x, seen_y = self._viewpoint.seen(self._middle[0] + across, self._floor_y, depth)
        return seen_x, min(seen_y, self.body.ground_y) - rise

    def depth(self, x: float, z: float) -> float:
        """How far a direction along the ground points to the viewer."""
        return self._level(x, z)[1]

    def sees(self, x: float, z: float, way_x: float, way_z: float) -> bool:
        """Whether the camera sees an upright face at (x, z) that looks that way."""
        across, depth = self._level(x, z)
        facing_across, facing_us = self._level(way_x, way_z)
        eye = self._viewpoint
        return facing_across * (eye.x - self._middle[0] - across) + facing_us * (eye.distance - depth) > 0

    def sees_top(self, y: float) -> bool:
        """Whether the camera is above what lies level at `y`."""
        return self.spot(0.0, y, 0.0)[1] > self._viewpoint.y

    @property
    def footprint(self) -> tuple[Spot, ...]:
        """The corners on the ground, one after the other."""
        corners = ((self.left, self.back), (self.right, self.back), (self.right, self.front), (self.left, self.front))
        return tuple(self.grounded(x, z) for x, z in corners)

    @cached_property
    def _ends(self) -> Spot:
        """A broad seat takes its length where there is room for it beside its sitter; one seen from its end is no
        longer than its sitter is broad."""
        body, seating = self.body, self.body.seating
        if body.in_profile:
            half = self._hip + SEAT_BESIDE_HIPS * body.seat_scale
            return -half, half
        if not self.style.length:
            return -self.half, self.half
        length, least = self.style.length * body.seat_scale, self._hip + SEAT_BESIDE_HIPS * body.seat_scale
        if seating is None:
            return -length / 2, length / 2
        beyond = SEAT_BEYOND_LAST * body.seat_scale
        needed = [other + least + beyond if other else least for other in seating.others]
        left, right = (max(need, min(length / 2, room)) for need, room in zip(needed, seating.room, strict=True))
        left = max(left, min(length - right, seating.room[0]))
        return -left, max(right, min(length - left, seating.room[1]))

    def _level(self, x: float, z: float) -> Spot:
        """How far a level direction goes to the right in the figure's plane, and towards us."""
        across, depth = self.body.turned(x, z, self._yaw_deg)
        return across * self.body.leg_zoom, depth * self.body.leg_zoom

    @property
    def _yaw_deg(self) -> float:
        body = self.body
        return 0.0 if self.style.is_fixed and not body.in_profile else YAW_DEG[body.turn]

    @cached_property
    def _viewpoint(self) -> Viewpoint:
        """The panel's camera, or one that looks down on the seat as on the thighs."""
        if self.body.seating is not None:
            return self.body.seating.viewpoint
        middle_x, middle_y = self._middle
        rise = math.tan(math.radians(self._pitch_deg)) * SEAT_DISTANCE_UNITS
        return Viewpoint(middle_x, middle_y - rise, SEAT_DISTANCE_UNITS)

    @cached_property
    def _floor_y(self) -> float:
        """The floor right under the hips: between where the sitter's feet tell it and where a seat of its usual height
        stands. Feet are drawn a little higher than so near to the camera, and a chair that kept to them looks low."""
        eye = self._viewpoint
        by_feet = eye.y + (self.body.ground_y - eye.y) / eye.enlarged(self._feet_depth * self._larger)
        by_height = self.spot(0.0, self.top + SEAT_HEIGHT_UNITS * self.body.seat_scale, 0.0)[1]
        return lerp(by_feet, by_height, SEAT_KEEPS_HEIGHT)

    @cached_property
    def _feet_depth(self) -> float:
        """How far before the hips the foot is that stands lowest in the picture."""
        body = self.body
        leg = max((body.leg(side) for side in (NEAR, FAR)), key=body.planting.contact_y)
        hip = (leg.side * 42.0 * body.scale, 0.0, 0.0)
        return body.seen(plus(hip, plus(leg.bones[0], leg.bones[1])), 0.0)[2] * body.leg_zoom

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

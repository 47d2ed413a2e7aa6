"""The part of a place's floor that things leave to people.

In: where people stand before the camera, the bounds of things. Out: whether a thing is in their way.
Never: a drawing.

A picture of a place lies behind all figures, so that a thing which stands nearer than a figure and hides its feet, or
around them, would look stood upon: such things are left out.
"""

from __future__ import annotations

from dataclasses import dataclass

from engines.illustrator.sets.order import Bounds
from engines.illustrator.style.sets import (
    BEHIND_HEAD_PART,
    FREE_FLOOR_M,
    FREE_HALF_M,
    HEAD_HALF_M,
    NEAR_PEOPLE_M,
    PERSON_DEPTH_M,
    PERSON_HALF_M,
    SITTER_DEPTH_M,
    SITTER_HALF_M,
)

Standing = tuple[float, float]
"""Where somebody stands: metres to the right of the middle, metres before the camera."""


@dataclass(frozen=True)
class FreeFloor:
    """Nothing stands within `half_width` of the middle nearer than `far` metres, nor at `people` or before them.

    `sitters` are those of the people who bring their own seats: no other seat is seen next to them. `close` are those
    whose feet the panel doesn't show: nothing has to make way for them, but nothing thin should stick out of them.
    """

    people: tuple[Standing, ...] = ()
    sitters: tuple[Standing, ...] = ()
    close: tuple[Standing, ...] = ()
    far: float = FREE_FLOOR_M
    half_width: float = FREE_HALF_M

    @property
    def step_back(self) -> float:
        """How far a camera steps back from a place, in metres, so that people far away stand in the midst of it."""
        return max([0.0, *(z - NEAR_PEOPLE_M for _, z in self.people)])

    def is_blocked_by(self, bounds: Bounds) -> bool:
        """Whether a thing would stand where people stand, or before them."""
        if bounds.z0 < self.far and bounds.x0 < self.half_width and bounds.x1 > -self.half_width:
            return True
        return any(_is_before(bounds, x, z) for x, z in self.people)

    def is_behind_people(self, bounds: Bounds) -> bool:
        """Whether people before it cover or touch a thing."""
        return any(_is_at(bounds, x, z, PERSON_HALF_M) for x, z in (*self.people, *self.close))

    def has_seat_for(self, bounds: Bounds) -> bool:
        """Whether a seat would be seen as a second one under somebody who sits, or its back around their head."""
        return any(
            (bounds.z0 < z + SITTER_DEPTH_M and _is_at(bounds, x, z, SITTER_HALF_M))
            or (bounds.z0 < z * BEHIND_HEAD_PART and _is_at(bounds, x, z, HEAD_HALF_M))
            for x, z in self.sitters
        )

    def hides_an_end(self, bounds: Bounds) -> bool:
        """Whether somebody who sits before a table hides the legs of one of its ends only."""
        middle = (bounds.z0 + bounds.z1) / 2
        hidden = set()
        for x, z in self.sitters:
            if z < middle < z + SITTER_DEPTH_M:
                reach = PERSON_HALF_M * middle / z
                hidden |= {end for end in (bounds.x0, bounds.x1) if abs(end - x * middle / z) < reach}
        return len(hidden) == 1


def _is_at(bounds: Bounds, x: float, z: float, half: float) -> bool:
    """Whether a thing is seen behind somebody at (x, z), or within `half` metres to either side."""
    middle = (bounds.z0 + bounds.z1) / 2
    reach = half * middle / z
    return bounds.x0 < x * middle / z + reach and bounds.x1 > x * middle / z - reach


def _is_before(bounds: Bounds, x: float, z: float) -> bool:
    """Whether a thing lies on the way from the eye at (0, 0) to somebody's feet at (x, z), or around them."""
    if bounds.z0 > z + PERSON_DEPTH_M:
        return False
    nearest, farthest = bounds.z0 / z, min(1.0, bounds.z1 / z)
    reach = PERSON_HALF_M
    left, right = min(x * nearest, x * farthest) - reach, max(x * nearest, x * farthest) + reach
    return bounds.x0 < right and bounds.x1 > left

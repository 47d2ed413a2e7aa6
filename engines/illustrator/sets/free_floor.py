"""The part of a place's floor that furniture leaves to people.

In: the view, the bounds of things. Out: `FreeFloor`, and whether a thing stands on it. Never: a drawing.
"""

from __future__ import annotations

from dataclasses import dataclass

from engines.illustrator.sets.order import Bounds
from engines.illustrator.sets.view import SetView
from engines.illustrator.style.sets import FREE_FLOOR_ASIDE_M, FREE_FLOOR_M, FREE_HALF_M


@dataclass(frozen=True)
class FreeFloor:
    """Metres before the camera: nothing stands nearer than `far` and within `half_width` of the middle."""

    far: float
    half_width: float

    def holds(self, bounds: Bounds) -> bool:
        """Whether a part of a thing stands where people may stand."""
        return bounds.z0 < self.far and bounds.x0 < self.half_width and bounds.x1 > -self.half_width


def free_floor(view: SetView) -> FreeFloor:
    """The free floor of any place; where the camera has turned, only full shots show people's feet, nearer ones."""
    return FreeFloor(FREE_FLOOR_M if view is SetView.FACING else FREE_FLOOR_ASIDE_M, FREE_HALF_M)

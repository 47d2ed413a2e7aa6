"""Where the camera is for a seat, and how much room the seat has among other people.

In: points of a figure's plane and how far they lie before it. Out: where they are seen. Never: a seat's form, a stroke.
"""

from __future__ import annotations

from dataclasses import dataclass

from engines.illustrator.geometry import Spot

NEAREST_PART = 0.45
"""What lies nearer to the camera than this part of the sitter's distance counts as this near."""


@dataclass(frozen=True)
class Viewpoint:
    """The camera in the local units of a figure: straight before it lies (`x`, `y`) of the figure's plane, where all
    that runs away from us vanishes; it is `distance` away."""

    x: float
    y: float
    distance: float

    def enlarged(self, depth: float) -> float:
        """How much larger things are seen that lie `depth` nearer to us than the figure."""
        return self.distance / max(NEAREST_PART * self.distance, self.distance - depth)

    def seen(self, x: float, y: float, depth: float) -> Spot:
        """Where a point is seen that lies `depth` before the point (x, y) of the figure's plane."""
        larger = self.enlarged(depth)
        return self.x + (x - self.x) * larger, self.y + (y - self.y) * larger


@dataclass(frozen=True)
class Seating:
    """What a panel tells a sitter, in local units: the camera; how far a broad seat may go on to the left and to the
    right of the sitter's middle (`room`), and how far off others sit on it (`others`, 0 where nobody does). A seat that
    is not `own` belongs to one of them, who has it drawn."""

    viewpoint: Viewpoint
    room: tuple[float, float]
    others: tuple[float, float] = (0.0, 0.0)
    own: bool = True

"""Blocks along the axes of a space, as the camera sees them.

In: a pen, a space that says where its points are seen. Out: strokes of the pen. Never: what a block is a part of.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from engines.illustrator.body.pen import Pen
from engines.illustrator.colour import adjusted, line_colour, shade
from engines.illustrator.geometry import Spot


class Space(Protocol):
    """Where something stands: x across, y down, z towards where its front looks."""

    @property
    def left(self) -> float: ...
    @property
    def right(self) -> float: ...
    @property
    def back(self) -> float: ...
    @property
    def front(self) -> float: ...
    @property
    def top(self) -> float: ...
    @property
    def under(self) -> float: ...

    def spot(self, x: float, y: float, z: float) -> Spot:
        """Where a point is seen."""

    def grounded(self, x: float, z: float, rise: float = 0.0) -> Spot:
        """Where a point `rise` above the ground is seen."""

    def sees(self, x: float, z: float, way_x: float, way_z: float) -> bool:
        """Whether the camera sees an upright face at (x, z) that looks that way."""

    def sees_top(self, y: float) -> bool:
        """Whether the camera is above what lies level at `y`."""


@dataclass(frozen=True)
class Blocks:
    """Draws with one pen in one space."""

    pen: Pen
    space: Space

    def draw(self, x0: float, x1: float, z0: float, z1: float, y0: float, y1: float | None, colour: str) -> None:
        """A box from `y0` down to `y1`, or to the ground: those of its ends, its front and its top that the camera
        sees."""
        space = self.space

        def low(x: float, z: float) -> Spot:
            return space.grounded(x, z) if y1 is None else space.spot(x, y1, z)

        end = shade(colour, 0.0 if self.pen.skeleton.in_profile else 0.75)
        for x, way in ((x0, -1), (x1, 1)):
            if space.sees(x, (z0 + z1) / 2, way, 0):
                self.face([space.spot(x, y0, z0), space.spot(x, y0, z1), low(x, z1), low(x, z0)], end)
        for z, way in ((z0, -1), (z1, 1)):
            if space.sees((x0 + x1) / 2, z, 0, way):
                self.face([space.spot(x0, y0, z), space.spot(x1, y0, z), low(x1, z), low(x0, z)], colour)
        if space.sees_top(y0):
            top = [space.spot(x, y0, z) for x, z in ((x0, z0), (x1, z0), (x1, z1), (x0, z1))]
            self.face(top, adjusted(colour, 0.05))

    def face(self, spots: list[Spot], colour: str) -> None:
        self.pen.drawing.polygon(spots, colour, 1.0, line_colour(colour), self.pen.line_width * 0.8)

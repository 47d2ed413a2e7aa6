"""A place with directions: what stands where in it, whichever way the camera looks.

In: points of the place (x to the east, z to the north, metres). Out: footings and pieces before the camera.
Never: a mark on a stage.
"""

from __future__ import annotations

from enum import IntEnum

from engines.illustrator.sets.footing import Footing
from engines.illustrator.sets.piece import Piece
from engines.illustrator.sets.stage import Stage
from engines.illustrator.sets.view import SetView


class Side(IntEnum):
    """A direction, quarter turns to the right from the north; in a room, the wall that lies there."""

    NORTH = 0
    EAST = 1
    SOUTH = 2
    WEST = 3

    @property
    def opposite(self) -> Side:
        return Side((self + 2) % 4)


TOWARDS = {Side.NORTH: (0, 1), Side.EAST: (1, 0), Side.SOUTH: (0, -1), Side.WEST: (-1, 0)}
LOOKS = {
    SetView.FACING: Side.NORTH,
    SetView.RIGHT: Side.EAST,
    SetView.REVERSE: Side.SOUTH,
    SetView.LEFT: Side.WEST,
}


class Site:
    """A place around (0, 0); the camera stands `step_back` metres behind that, or more where people stand
    far away, looking in the stage's view.

    `mirrored` swaps east and west of everything. A place that is `laid_anew` for every view is always seen from the
    south. `aside` metres to the east of the middle is where the camera stands.
    """

    def __init__(
        self, stage: Stage, step_back: float, mirrored: bool = False, laid_anew: bool = False, aside: float = 0.0
    ) -> None:
        self.stage = stage
        self.aside = aside
        self.step_back = step_back + stage.floor.step_back
        self.flip = -1 if mirrored else 1
        looks = Side.NORTH if laid_anew else LOOKS[stage.view]
        self._forward = TOWARDS[looks]
        self.ahead = looks.opposite if mirrored and looks in (Side.EAST, Side.WEST) else looks

    @property
    def is_along(self) -> bool:
        """Whether the camera looks north or south."""
        return self.ahead in (Side.NORTH, Side.SOUTH)

    def before_camera(self, x: float, z: float) -> tuple[float, float]:
        """A point on the ground as the stage knows it."""
        forward_x, forward_z = self._forward
        east = (x - self.aside) * self.flip
        return east * forward_z - z * forward_x, east * forward_x + z * forward_z + self.step_back

    def direction(self, side: Side) -> tuple[int, int]:
        """A direction as the stage knows it."""
        east, north = TOWARDS[side]
        east *= self.flip
        forward_x, forward_z = self._forward
        return east * forward_z - north * forward_x, east * forward_x + north * forward_z

    def footing(self, x: float, z: float, facing: Side) -> Footing:
        """Where something stands that looks towards `facing`."""
        return Footing(self.stage, *self.before_camera(x, z), *self.direction(facing), self.flip)

    def piece(self, x: float, z: float, facing: Side = Side.SOUTH) -> Piece:
        """An empty thing that looks towards `facing`."""
        return Piece(self.footing(x, z, facing))

    def patch(
        self,
        x0: float,
        x1: float,
        z0: float,
        z1: float,
        colour: str,
        opacity: float = 1.0,
        y: float = 0.004,
        glowing: bool = False,
        hides_glow: bool = False,
    ) -> None:
        """A rectangle that lies on the floor, or at the height `y`."""
        corners = [self.before_camera(x, z) for x, z in ((x0, z0), (x1, z0), (x1, z1), (x0, z1))]
        self.stage.quad(tuple((x, y, z) for x, z in corners), colour, opacity, glowing=glowing, hides_glow=hides_glow)

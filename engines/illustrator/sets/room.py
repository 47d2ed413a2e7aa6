"""A room that can be seen from four sides: its shell, what stands in it, how dark it gets at night.

In: a stage, measures in metres, a finish. Out: marks on the stage. Never: a piece of furniture.

Room coordinates: x to the east, z to the north, (0, 0) the middle of the floor. The camera stands at the wall behind
it and looks north in the FACING view. What stands where people stand is left out, so that nobody stands in a table.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from engines.illustrator.colour import highlight, mixed, shade
from engines.illustrator.sets.finish import Finish, draw_ceiling, draw_floor, draw_wall
from engines.illustrator.sets.footing import Footing
from engines.illustrator.sets.order import painters_order
from engines.illustrator.sets.piece import Piece, draw_contacts
from engines.illustrator.sets.scraps import is_scrap
from engines.illustrator.sets.site import LOOKS, TOWARDS, Side, Site
from engines.illustrator.sets.stage import Stage
from engines.illustrator.style.sets import (
    FREE_AIR_M,
    FREE_HALF_M,
    NIGHT_SHADE,
    SHORTEST_VIEW_M,
)

HEADROOM_M = 0.35
"""A camera at the ceiling lifts the ceiling by this."""


@dataclass(frozen=True)
class Measures:
    """`width` from west to east, `depth` from south to north."""

    width: float
    depth: float
    height: float


class Room:
    """One room before one camera; `mirrored` swaps east and west of everything in it."""

    def __init__(
        self,
        stage: Stage,
        measures: Measures,
        finish: Finish,
        windows: frozenset[Side],
        mirrored: bool = False,
        shortest_view: float = SHORTEST_VIEW_M,
    ) -> None:
        self.stage = stage
        self.measures = measures
        self.finish = finish
        self.windows = windows
        self.height = max(measures.height, stage.camera_height + HEADROOM_M)
        along = LOOKS[stage.view] in (Side.NORTH, Side.SOUTH)
        length, width = (measures.depth, measures.width) if along else (measures.width, measures.depth)
        own_setback = max(0.0, shortest_view - length)
        self.setback = own_setback + stage.floor.step_back
        self.half_width = width / 2
        self.depth = length + self.setback
        self.site = Site(stage, length / 2 + own_setback, mirrored)
        self._pieces: list[Piece] = []

    @property
    def ahead(self) -> Side:
        """The wall that the camera looks at."""
        return self.site.ahead

    def length(self, side: Side) -> float:
        """How long a wall is."""
        return self.measures.width if side in (Side.NORTH, Side.SOUTH) else self.measures.depth

    def before_camera(self, x: float, z: float) -> tuple[float, float]:
        """A point on the floor as the stage knows it."""
        return self.site.before_camera(x, z)

    def wall(self, side: Side) -> Footing:
        """A wall, u = 0 in its middle."""
        east, north = TOWARDS[side]
        return self.site.footing(east * self.measures.width / 2, north * self.measures.depth / 2, side.opposite)

    def seen_walls(self) -> list[tuple[Side, Footing]]:
        """The walls before the camera, the far one first."""
        sides = (self.ahead, Side((self.ahead + 1) % 4), Side((self.ahead + 3) % 4))
        return [(side, self.wall(side)) for side in sides]

    def piece(self, x: float, z: float, facing: Side) -> Piece:
        """An empty piece of furniture in the room, its front towards `facing`."""
        return self.site.piece(x, z, facing)

    def against(self, side: Side, u: float, out: float = 0.0) -> Piece:
        """An empty piece with its back to a wall, its front towards the room."""
        return Piece(self.wall(side).moved(u, out))

    def add(self, *pieces: Piece, hung: bool = False) -> None:
        """Furniture to be drawn later, but for what stands in people's way or behind the camera's wall.

        What is `hung` only leaves the air before the camera free.
        """
        self._pieces += [piece for piece in pieces if self._has_room(piece, hung)]

    def add_thin(self, *pieces: Piece, hung: bool = False) -> None:
        """Stands and lamps, of which parts would stick out of whoever is before them: they are left out there."""
        self.add(*[piece for piece in pieces if not self.stage.floor.is_behind_people(piece.bounds)], hung=hung)

    def add_group(self, main: Piece, *others: Piece) -> None:
        """A table and its chairs, a desk and its chair: none of the others without `main`."""
        if self._has_room(main, hung=False):
            self.add(main, *others)

    def _has_room(self, piece: Piece, hung: bool) -> bool:
        bounds = piece.bounds
        if hung:
            central = bounds.x0 < FREE_HALF_M and bounds.x1 > -FREE_HALF_M
            return bounds.z0 > (FREE_AIR_M if central else 1.0)
        behind_wall = self.setback + 0.6 if self.setback else 0.5
        floor = self.stage.floor
        if (piece.is_seat and floor.has_seat_for(bounds)) or (piece.is_table and floor.hides_an_end(bounds)):
            return False
        hidden = floor.is_blocked_by(bounds) or is_scrap(self.stage, bounds)
        return bounds.z0 > behind_wall and not hidden

    def draw_shell(self, decorate: Callable[[Side, Footing], None]) -> None:
        """Floor, ceiling and walls; `decorate` draws on each wall that is seen."""
        stage = self.stage
        stage.drawing.rect(0, 0, stage.width, stage.height, shade(self.finish.wall, 0.9))
        half, depth = self.half_width, self.depth
        draw_floor(stage, self.finish, half, depth, along=self.site.is_along)
        draw_ceiling(stage, self.finish, half, depth, self.height)
        # The side walls are drawn too long at both ends; the far wall covers what lies behind it.
        for side, wall in reversed(self.seen_walls()):
            extra = self.setback + 1.5 if side is not self.ahead else 0.0
            draw_wall(wall, self.finish, self.length(side) / 2 + extra, self.height, self._brightness(side))
        for side, wall in self.seen_walls():
            decorate(side, wall)

    def _brightness(self, side: Side) -> float:
        """How a wall is lit from −1 (it has the windows) to 1 (it faces them)."""
        if side in self.windows:
            return -1.0
        return 1.0 if side.opposite in self.windows else 0.0

    def draw_pieces(self) -> None:
        """What was added, back to front; it hides the lights behind it where a room has any of its own: with the lamps
        on, and at every hour where no day comes in."""
        draw_contacts(self._pieces)
        bounds = [piece.bounds for piece in self._pieces]
        self.stage.is_solid = self.stage.lamps_lit or not self.windows
        for index in painters_order(bounds, self.stage.camera_height):
            self._pieces[index].draw()
        self.stage.is_solid = False
        self._pieces.clear()

    def patch(self, x0: float, x1: float, z0: float, z1: float, colour: str, opacity: float = 1.0) -> None:
        """A rectangle on the floor: a rug, a stain."""
        self.site.patch(x0, x1, z0, z1, colour, opacity)

    def rug(self, x: float, z: float, half_x: float, half_z: float, colour: str, round_rug: bool = False) -> None:
        """A rug with a border around (x, z)."""
        border = highlight(colour, 0.9)
        if round_rug:
            at_x, at_z = self.before_camera(x, z)
            for part, paint in ((1.0, colour), (0.88, border), (0.8, mixed(colour, border, 0.2)), (0.4, border)):
                self.stage.floor_disc(at_x, at_z, half_x * part, paint)
            return
        for part, paint in ((1.0, colour), (0.9, border), (0.82, colour)):
            self.patch(x - half_x * part, x + half_x * part, z - half_z * part, z + half_z * part, paint)
        for index in range(-2, 3):
            at = z + half_z * 0.3 * index
            self.patch(x - half_x * 0.7, x + half_x * 0.7, at - 0.03, at + 0.03, border, 0.6)

    def draw_night_shade(self, lamp: tuple[float, float, float], darkness: float, reach: float = 0.62) -> None:
        """At night, dusk wherever the lamp at (x, y, z) doesn't reach, so that a room isn't one flat tint.

        `reach` is where the full `darkness` (0–1) begins, as a part of the panel's longer side.
        """
        stage = self.stage
        if not stage.is_night:
            return
        at_x, at_z = self.before_camera(lamp[0], lamp[2])
        x, y = stage.project(at_x, lamp[1], max(2.5, at_z))
        radius = max(stage.width, stage.height) * reach
        fading = stage.drawing.radial_gradient(
            [(0, NIGHT_SHADE, 0), (0.35, NIGHT_SHADE, darkness * 0.35), (1, NIGHT_SHADE, darkness)],
            min(stage.width * 1.1, max(-0.1 * stage.width, x)),
            y,
            radius,
            in_drawing_units=True,
        )
        stage.drawing.rect(0, 0, stage.width, stage.height, fading)

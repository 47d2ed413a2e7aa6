"""Things under the sky in painter's order: pieces, and sprites that always face the camera.

In: a site, pieces, ways to draw sprites. Out: all of them on the stage, back to front. Never: ground, sky.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from engines.illustrator.sets.order import painters_order
from engines.illustrator.sets.piece import Piece
from engines.illustrator.sets.scraps import is_scrap
from engines.illustrator.sets.site import Site

SEEN_FROM_M = 1.2
SPRITE_HALF_M, SPRITE_FOOT_M, HUNG_M = 0.3, 0.16, 2.2


class Yard:
    """What stands in front of the camera; what stands where people stand is left out."""

    def __init__(self, site: Site, farthest: float = 46.0) -> None:
        self.site = site
        self._farthest = farthest
        self._pieces: list[Piece] = []

    def add(self, *pieces: Piece) -> None:
        self._add([piece for piece in pieces if not is_scrap(self.site.stage, piece.bounds)])

    def _add(self, pieces: Sequence[Piece]) -> None:
        floor = self.site.stage.floor
        for piece in pieces:
            bounds = piece.bounds
            reach = (bounds.z0 + 1) * 0.7 + 1.5
            beside = bounds.x1 < -reach or bounds.x0 > reach
            in_the_way = floor.is_blocked_by(bounds) or (piece.is_seat and floor.has_seat_for(bounds))
            if SEEN_FROM_M < bounds.z0 < self._farthest and not beside and not in_the_way:
                self._pieces.append(piece)

    def sprite(
        self,
        x: float,
        z: float,
        draw: Callable[[float, float], None],
        foot_m: float = SPRITE_FOOT_M,
        half_m: float = SPRITE_HALF_M,
        is_thin: bool = False,
    ) -> None:
        """Something at (x, z) of the site on a round foot, or hung up where that is 0; `draw` gets the point before the
        camera.

        Of a lamp or another post that `is_thin`, parts would stick out of whoever stands before it: it is left out
        there.
        """
        at_x, at_z = self.site.before_camera(x, z)
        piece = self.site.piece(x, z)
        piece.free(-half_m, half_m, 0 if foot_m else HUNG_M, 4, -half_m, half_m, lambda: draw(at_x, at_z), foot_m)
        if is_thin:
            self._add_thin([piece])
        else:
            self._add([piece])

    def add_thin(self, *pieces: Piece) -> None:
        """What would stick out of whoever stands before it: it is left out there."""
        self._add_thin([piece for piece in pieces if not is_scrap(self.site.stage, piece.bounds)])

    def _add_thin(self, pieces: Sequence[Piece]) -> None:
        self._add([piece for piece in pieces if not self.site.stage.floor.is_behind_people(piece.bounds)])

    def draw(self) -> None:
        bounds = [piece.bounds for piece in self._pieces]
        for index in painters_order(bounds, self.site.stage.camera_height):
            self._pieces[index].draw_contact()
            self._pieces[index].draw()
        self._pieces.clear()

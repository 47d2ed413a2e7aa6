"""The houses along both sides of a street, wall to wall.

In: a site, how far aside the fronts stand, how far the street goes, walls' colours. Out: marks on the stage. Never: a
pavement, what stands on it.
"""

from __future__ import annotations

from dataclasses import dataclass
from random import Random

from engines.illustrator.sets.facade import Front, choose_front, draw_front
from engines.illustrator.sets.footing import Footing
from engines.illustrator.sets.site import Side, Site

NEAREST_HOUSE_M = 1.0
"""A house that ends nearer to the camera than this is out of sight."""

FIRST_GAP_M = 3.0


@dataclass(frozen=True)
class House:
    """A front, where its left end stands, and the stream that fills its shop."""

    front: Front
    footing: Footing
    placing: Random

    @property
    def ends_m(self) -> tuple[float, float]:
        """How far before the camera its nearer and its farther end are."""
        one, other = self.footing.z, self.footing.at(self.front.width, 0)[2]
        return min(one, other), max(one, other)

    @property
    def farness(self) -> tuple[float, float]:
        """Far houses come first, and of those side by side the outer ones: their flanks lie behind the inner ones."""
        return -self.ends_m[1], -abs(self.footing.x + self.footing.at(self.front.width, 0)[0])


def draw_house_rows(site: Site, aside_m: float, length_m: float, walls: tuple[str, ...]) -> None:
    """Both rows, the far houses first; across the street only the row on the other side, since a camera that steps
    back stands in a house of the near one."""
    for side in (-1, 1):
        for house in sorted(house_row(site, side, aside_m, length_m, walls), key=lambda house: house.farness):
            if house.ends_m[1] > NEAREST_HOUSE_M and (site.is_along or house.footing.faces_camera):
                draw_front(house.footing, house.front, house.placing)


def house_row(site: Site, side: int, aside_m: float, length_m: float, walls: tuple[str, ...]) -> list[House]:
    """The houses along a side of the street, −1 its west, from the south to the north."""
    choosing = site.stage.random(f"houses/{side}")
    z = -length_m + choosing.uniform(0, FIRST_GAP_M)
    row = []
    while z < length_m:
        front = choose_front(choosing, walls)
        start, facing = (z + front.width, Side.WEST) if side > 0 else (z, Side.EAST)
        placing = site.stage.random(f"front/{side}/{z:.2f}")
        row.append(House(front, site.footing(side * aside_m, start, facing), placing))
        z += front.width
    return row

"""House fronts along a street that runs away from the camera: shops below, windows above.

In: a stage, the side of the street, a seed's stream. Out: marks on the stage, lit windows on its glow.
Never: the street itself.
"""

from __future__ import annotations

import random
from dataclasses import dataclass

from engines.illustrator.colour import mixed, shade
from engines.illustrator.geometry import lerp
from engines.illustrator.sets.stage import Stage

WALLS = ("#e8cdb8", "#c9d6d8", "#d9b7a6", "#e5dcc6", "#b9c7cf", "#d6c3d2")
AWNINGS = ("#d8574e", "#3f7fa8", "#5a9a6a", "#e0a23f", "#8a5aa0")
SIGNS = ("#e84a5f", "#2f9e8f", "#f2b134", "#4a6fd8")
SIGN_INK = "#fff6e6"
CREAM = "#fbf4e8"
STOREY_M = 1.9


@dataclass(frozen=True)
class House:
    """One front: its side (−1 left, 1 right), the wall's distance from the middle, from z0 to z1, its height."""

    side: int
    x: float
    z0: float
    z1: float
    height: float
    wall: str

    def outwards(self, metres: float) -> float:
        """The x that lies `metres` before the wall, over the street."""
        return self.x - self.side * metres


def draw_house_row(stage: Stage, side: int, distance: float, start: float = 3.2, end: float = 46.0) -> None:
    """A row of houses `distance` metres from the middle of the street, the far ones first."""
    placing = stage.random(f"houses/{side}")
    houses: list[tuple[House, random.Random]] = []
    z = start
    while z < end:
        following = z + placing.uniform(3, 5.4)
        far = min(0.55, z / 70)
        wall = stage.distant(placing.choice(WALLS), far * 0.6)
        house = House(side, side * distance, z, following, placing.uniform(6, 13), wall)
        houses.append((house, random.Random(placing.random())))
        z = following
    for house, own in reversed(houses):
        _draw_walls(stage, house)
        _draw_shop(stage, house, own)
        _draw_windows(stage, house, own)


def _draw_walls(stage: Stage, house: House) -> None:
    lit_side = house.side < 0
    front = house.wall if lit_side else shade(house.wall, 0.75)
    stage.side(house.x, 0.12, house.height, house.z0, house.z1, front, 1, shade(house.wall, 1.2), 1, hides_glow=True)
    gable = shade(house.wall, 0.5 if lit_side else 1.1)
    x0, x1 = sorted((house.x, house.x + house.side * 6))
    stage.front(x0, x1, 0.12, house.height, house.z0, gable, 1, shade(house.wall, 1.3), 1, hides_glow=True)


def _draw_shop(stage: Stage, house: House, placing: random.Random) -> None:
    lamp = stage.day.lamp
    z0, z1 = house.z0 + 0.25, house.z1 - 0.25
    frame = shade(house.wall, 1.6)
    glass = "#4a5568" if lamp < 0.4 else "#8a6f5a"
    stage.side(house.outwards(0.02), 0.2, 2.5, z0, z1, glass, 1, frame, 1.2)
    stage.side(house.outwards(0.025), 0.3, 1.0, z0 + 0.1, z1 - 0.1, shade(glass, 0.5), 0.6)
    if stage.lamps_lit:
        stage.side(house.outwards(0.03), 0.3, 2.4, z0, z1, "#ffd892", 0.42 * lamp, glowing=True)
    for index in range(3):
        z = lerp(z0, z1, (index + 0.5) / 3)
        stage.side(house.outwards(0.03), 0.2, 2.5, z - 0.04, z + 0.04, frame)
    _draw_awning(stage, house, placing.choice(AWNINGS))
    if placing.random() < 0.6:
        _draw_sign(stage, house, placing.choice(SIGNS))


def _draw_awning(stage: Stage, house: House, colour: str) -> None:
    stripes = 6
    for index in range(stripes):
        z0 = lerp(house.z0 + 0.1, house.z1 - 0.1, index / stripes)
        z1 = lerp(house.z0 + 0.1, house.z1 - 0.1, (index + 1) / stripes)
        low = house.outwards(0.9)
        paint = colour if index % 2 else CREAM
        stage.quad(((house.x, 2.9, z0), (house.x, 2.9, z1), (low, 2.35, z1), (low, 2.35, z0)), paint)


def _draw_sign(stage: Stage, house: House, colour: str) -> None:
    z = lerp(house.z0, house.z1, 0.3)
    x0, x1 = sorted((house.x, house.outwards(0.8)))
    stage.front(x0, x1, 3.3, 4.9, z, colour, 1, shade(colour, 1.5), 1.4)
    ink0, ink1 = sorted((house.outwards(0.2), house.outwards(0.6)))
    for index in range(3):
        foot = 3.5 + index * 0.45
        stage.front(ink0, ink1, foot, foot + 0.3, z - 0.01, SIGN_INK, 0.9)
    if stage.lamps_lit:
        stage.front(x0, x1, 3.3, 4.9, z, colour, 0.7 * stage.day.lamp, glowing=True)


def _draw_windows(stage: Stage, house: House, placing: random.Random) -> None:
    lamp = stage.day.lamp
    unlit = mixed("#7f99b4", stage.day.window, 0.35)
    x, line = house.outwards(0.01), shade(house.wall, 1.0)
    y = 3.6
    while y < house.height - 1:
        for index in range(3):
            z0 = lerp(house.z0, house.z1, (index + 0.22) / 3)
            z1 = lerp(house.z0, house.z1, (index + 0.78) / 3)
            lit = placing.random() < 0.4 * lamp
            stage.side(x, y, y + 1.1, z0, z1, "#ffe0a0" if lit else unlit, 1, line, 1)
            if lit:
                stage.side(x, y, y + 1.1, z0, z1, "#ffdc94", 0.8, glowing=True)
        y += STOREY_M

"""House fronts with windows above shops, for a street seen along or across.

In: a footing whose plane is the front, measures, colours and a seed's stream. Out: marks on the stage, lit windows on
its glow. Never: the street itself, a letter or a word.
"""

from __future__ import annotations

from dataclasses import dataclass
from random import Random

from engines.illustrator.colour import highlight, mixed, shade
from engines.illustrator.geometry import lerp
from engines.illustrator.sets.footing import Footing
from engines.illustrator.sets.shop import FAR_M, SHOP_M, Shop, draw_shop
from engines.illustrator.sets.stage import NEAREST_M, SNOW_ON_GROUND
from engines.illustrator.style.sets import STREET_AWNINGS, STREET_SIGNS

STOREY_M = 2.7
LIT = ("#b88a4c", "#a8743a", "#c09a68", "#b07f50")
LIT_PART = 0.5
BLOOMS = ("#5f9f5a", "#e87a8a", "#6fae62", "#f2c14e", "#5f9f5a")


@dataclass(frozen=True)
class Front:
    """A house `width` × `height` metres with `bays` windows in a row; its left lower corner is the footing's origin."""

    width: float
    height: float
    bays: int
    wall: str
    awning: str
    sign: str
    kind: int
    """0 windows with sills, 1 wide windows in bands, 2 narrow ones with shutters."""


def choose_front(placing: Random, walls: tuple[str, ...]) -> Front:
    """A front from a stream."""
    width = placing.uniform(4.0, 6.2)
    return Front(
        width,
        placing.choice((2, 3, 3, 4, 5)) * STOREY_M + SHOP_M + 0.6,
        max(2, round(width / 1.6)),
        placing.choice(walls),
        placing.choice(STREET_AWNINGS),
        placing.choice(STREET_SIGNS),
        placing.randint(0, 2),
    )


def draw_front(footing: Footing, front: Front, placing: Random) -> None:
    """The whole house: its mass, windows, shop, awning and sign."""
    stage = footing.stage
    lit_side = footing.out_x >= 0
    wall = front.wall if lit_side else shade(front.wall, 0.7)
    footing.block(0, front.width, 0, front.height, -7, 0, wall)
    if not footing.faces_camera:
        return
    base = shade(wall, 0.35)
    footing.rect(0, front.width, 0, SHOP_M, base, 0.01)
    footing.rect(0, front.width, front.height - 0.35, front.height, highlight(wall, 0.4), 0.08, 1, shade(wall, 0.9), 1)
    if stage.snowy:
        footing.rect(0, front.width, front.height - 0.05, front.height + 0.14, SNOW_ON_GROUND, 0.1)
    _draw_windows(footing, front, wall, placing)
    footing.rect(0, front.width, SHOP_M - 0.05, SHOP_M + 0.12, highlight(wall, 0.5), 0.05, 1, shade(wall, 0.8), 0.9)
    if footing.z < FAR_M:
        for u in (0.12, front.width - 0.16):
            footing.rect(u, u + 0.08, 0.2, front.height - 0.4, shade(wall, 0.5), 0.06)
    draw_shop(footing, Shop(front.width, front.awning, front.sign, wall), placing)


def _draw_windows(footing: Footing, front: Front, wall: str, placing: Random) -> None:
    stage = footing.stage
    unlit = mixed("#7f99b4", stage.day.window, 0.4)
    frame, near = highlight(wall, 0.8), footing.z < FAR_M
    y = SHOP_M + 0.75
    while y + 1.4 < front.height - 0.4:
        for index in range(front.bays):
            middle = front.width * (index + 0.5) / front.bays
            half = front.width / front.bays * (0.44 if front.kind == 1 else 0.28)
            lit = placing.random() < LIT_PART * stage.day.lamp
            glass = placing.choice(LIT) if lit else unlit
            footing.rect(middle - half, middle + half, y, y + 1.4, glass, 0.02, 1, frame, 1.4)
            if lit:
                footing.rect(middle - half, middle + half, y, y + 1.4, "#ffdc94", 0.03, 0.72, glowing=True)
            elif near:
                slant = [
                    (middle - half, y),
                    (middle - half * 0.3, y),
                    (middle + half, y + 1.4),
                    (middle + half * 0.3, y + 1.4),
                ]
                footing.shape(slant, "#ffffff", 0.025, 0.22, smooth=False)
            if near:
                _draw_window_details(footing, front, middle, half, y, frame, placing)
        y += STOREY_M


def _draw_window_details(
    footing: Footing, front: Front, middle: float, half: float, y: float, frame: str, placing: Random
) -> None:
    footing.rect(middle - 0.03, middle + 0.03, y, y + 1.4, frame, 0.03)
    chance = placing.random()
    ledge = SNOW_ON_GROUND if footing.stage.snowy else frame
    footing.rect(middle - half - 0.1, middle + half + 0.1, y - 0.12, y, ledge, 0.12, 1, shade(frame, 0.9), 0.8)
    if front.kind == 2:
        for side in (-1, 1):
            a, b = sorted((middle + side * half, middle + side * (half + 0.3)))
            footing.rect(a, b, y, y + 1.4, front.awning, 0.04, 1, shade(front.awning, 1.0), 0.8)
    if chance < 0.16:
        footing.block(middle - 0.4, middle + 0.4, y - 0.62, y - 0.14, 0, 0.34, "#d4d8dc")
        footing.disc(middle - 0.12, y - 0.38, 0.16, "#aab2ba", 0.345)
    elif chance < 0.34:
        _draw_flower_box(footing, middle - half, middle + half, y)


def _draw_flower_box(footing: Footing, u0: float, u1: float, y: float) -> None:
    """Round bushes in a box under a window; from below its front hides their feet."""
    stage = footing.stage
    spots = [footing.at(lerp(u0, u1, 0.1 + 0.2 * index), y + 0.26, 0.14) for index in range(len(BLOOMS))]
    for (x, up, z), tone in sorted(zip(spots, BLOOMS, strict=True), key=lambda puff: -puff[0][2]):
        if z > NEAREST_M:
            stage.drawing.ellipse(*stage.project(x, up, z), 0.13 * stage.scale(z), 0.13 * stage.scale(z), tone)
    footing.block(u0, u1, y - 0.02, y + 0.18, 0.02, 0.26, "#8a5f46")

"""House fronts with shops below and windows above, for a street seen along or across.

In: a footing whose plane is the front, measures, colours and a seed's stream. Out: marks on the stage, lit windows on
its glow. Never: the street itself, a letter or a word.
"""

from __future__ import annotations

from dataclasses import dataclass
from random import Random

from engines.illustrator.colour import highlight, mixed, shade
from engines.illustrator.geometry import Vertex, lerp
from engines.illustrator.sets.footing import Footing
from engines.illustrator.sets.lamps import glow_ball
from engines.illustrator.sets.stage import SNOW_ON_GROUND
from engines.illustrator.style.sets import STREET_AWNINGS, STREET_SIGNS

CREAM = "#fbf4e8"
STOREY_M = 2.7
SHOP_M = 3.1
LIT = ("#b88a4c", "#a8743a", "#c09a68", "#b07f50")
LIT_PART = 0.5
FAR_M = 17.0
"""Fronts farther away than this lose their small things."""


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
    _draw_shop(footing, front, wall, placing)
    if footing.z < FAR_M:
        for u in (0.12, front.width - 0.16):
            footing.rect(u, u + 0.08, 0.2, front.height - 0.4, shade(wall, 0.5), 0.06)


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
        footing.block(middle - half, middle + half, y - 0.02, y + 0.18, 0.02, 0.26, "#8a5f46")
        for index in range(5):
            u = lerp(middle - half * 0.8, middle + half * 0.8, index / 4)
            footing.disc(u, y + 0.24, 0.13, ("#5f9f5a", "#e87a8a", "#6fae62", "#f2c14e", "#5f9f5a")[index], 0.2)


def _draw_shop(footing: Footing, front: Front, wall: str, placing: Random) -> None:
    stage, lamp = footing.stage, footing.stage.day.lamp
    inside = "#55606e" if lamp < 0.4 else "#80603c"
    a, b = 0.3, front.width - 0.3
    split = lerp(a, b, 0.66 if placing.random() < 0.5 else 0.34)
    door = (split, min(b, split + 1.1)) if split < front.width / 2 else (max(a, split - 1.1), split)
    footing.rect(a, b, 0.12, 2.5, shade(wall, 1.0), 0.02)
    footing.rect(a + 0.08, b - 0.08, 0.5, 2.4, inside, 0.03, 1, shade(wall, 1.4), 1.2)
    if footing.z < FAR_M:
        for index in range(6):
            u = lerp(a + 0.3, b - 0.5, index / 5)
            tone = placing.choice(STREET_AWNINGS)
            footing.rect(u, u + 0.3, 0.55, 0.55 + placing.uniform(0.3, 0.9), mixed(tone, inside, 0.4), 0.034)
        glint = [(a + 0.4, 0.5), (a + 0.8, 0.5), (a + 1.6, 2.4), (a + 1.2, 2.4)]
        footing.shape(glint, "#ffffff", 0.036, 0.18, smooth=False)
    footing.rect(*door, 0.05, 2.4, front.awning, 0.04, 1, shade(front.awning, 1.1), 1.2)
    footing.rect(door[0] + 0.16, door[1] - 0.16, 0.7, 2.2, mixed(inside, "#a9c4cf", 0.4), 0.045)
    if stage.lamps_lit:
        footing.rect(a, b, 0.3, 2.45, "#ffd892", 0.05, 0.5 * lamp, glowing=True)
        x, _, z = footing.at(front.width / 2, 0, 0.8)
        glow_ball(stage, x, 0.6, z, 2.2, "#ffcf86", 0.26 * lamp)
    _draw_sign_band(footing, front, placing)
    if placing.random() < 0.7:
        _draw_awning(footing, front)
    if placing.random() < 0.55:
        _draw_blade_sign(footing, front, placing)


def _draw_sign_band(footing: Footing, front: Front, placing: Random) -> None:
    """The band above a shop: a pictogram and strokes."""
    u0, u1, y0, y1 = 0.4, front.width - 0.4, 2.5, 3.02
    footing.rect(u0, u1, y0, y1, front.sign, 0.1, 1, shade(front.sign, 1.1), 1)
    footing.disc(u0 + 0.5, (y0 + y1) / 2, 0.16, CREAM, 0.11)
    u = u0 + 0.95
    while u < u1 - 0.4 and footing.z < FAR_M:
        width = placing.uniform(0.18, 0.4)
        footing.rect(u, u + width, y0 + 0.17, y1 - 0.17, CREAM, 0.11, 0.85)
        u += width + 0.14
    if footing.stage.lamps_lit:
        footing.rect(u0, u1, y0, y1, front.sign, 0.12, 0.55 * footing.stage.day.lamp, glowing=True)


def _draw_awning(footing: Footing, front: Front) -> None:
    stage, stripes = footing.stage, 8
    for index in range(stripes):
        a, b = (lerp(0.3, front.width - 0.3, (index + part) / stripes) for part in (0, 1))
        paint = front.awning if index % 2 else CREAM
        if stage.snowy:
            paint = mixed(paint, SNOW_ON_GROUND, 0.8)
        corners = ((a, 2.5, 0.05), (b, 2.5, 0.05), (b, 2.1, 1.0), (a, 2.1, 1.0))
        stage.quad(tuple(footing.at(*corner) for corner in corners), paint)
        footing.rect(a, b, 1.96, 2.1, paint, 1.0, 1, shade(paint, 0.6), 0.7)


def _draw_blade_sign(footing: Footing, front: Front, placing: Random) -> None:
    """An upright sign that sticks out: a pictogram over blocks."""
    u, y = front.width * 0.16, SHOP_M + 0.5
    tall, tone = placing.uniform(1.4, 2.4), placing.choice(STREET_SIGNS)
    footing.block(u - 0.07, u + 0.07, y, y + tall, 0.1, 0.85, tone)
    for side in (-1, 1):
        if footing.sees(side, 0, u):
            for index in range(int(tall / 0.45)):
                foot = y + 0.12 + 0.45 * index
                footing.flank(u + side * 0.075, 0.26, 0.7, foot, foot + 0.28, CREAM, 0.9)
            if footing.stage.lamps_lit:
                footing.flank(
                    u + side * 0.08, 0.1, 0.85, y, y + tall, tone, 0.65 * footing.stage.day.lamp, glowing=True
                )
    star: list[Vertex] = [(u - 0.05, y + tall - 0.1), (u + 0.05, y + tall - 0.1), (u, y + tall)]
    footing.shape(star, CREAM, 0.86, 0.8, smooth=False)

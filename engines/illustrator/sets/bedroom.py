"""A young person's bedroom: bed on the right, desk with a lamp on the left, a window between curtains."""

from __future__ import annotations

import math
from dataclasses import dataclass

from engines.illustrator.colour import highlight, mixed, shade
from engines.illustrator.geometry import lerp
from engines.illustrator.sets.furniture import SPINES, draw_chair_from_behind, draw_picture, draw_rug, draw_table_lamp
from engines.illustrator.sets.room import Room, draw_ceiling_disc, draw_floor_light, draw_night_shade, draw_room
from engines.illustrator.sets.stage import Stage
from engines.illustrator.sets.window import BackWindow, draw_back_window
from engines.illustrator.sets.window_light import draw_back_light, draw_shafts


@dataclass(frozen=True)
class Scheme:
    """The colours that make one person's bedroom another's."""

    wall: str
    floor: str
    curtain: str
    blanket: str
    rug: str
    chair: str


SCHEMES = (
    Scheme("#e7dceb", "#d3ab84", "#c9b4dc", "#a7b7e6", "#f0c9cf", "#8f7ab0"),
    Scheme("#dbe7ec", "#cda27a", "#9fc0d2", "#6f94b8", "#d6e2c8", "#5f7f9f"),
    Scheme("#f3e6d3", "#c89a70", "#e0b58a", "#d98c7a", "#e9dcb8", "#a86f5a"),
    Scheme("#dfe8da", "#d0aa80", "#a9c49a", "#7fa88a", "#f0dfc2", "#6f8f70"),
)
POSTERS = ((-2.25, 1.55, 0.55, 0.75, "#f3b8c6"), (1.4, 1.7, 0.55, 0.7, "#a9d6d0"), (2.15, 1.55, 0.6, 0.8, "#f6dca0"))
LAMP = (-1.5, 0.76, 5.5)


def draw_bedroom(stage: Stage) -> None:
    scheme = stage.random("scheme").choice(SCHEMES)
    window = BackWindow(-1.0, 1.0, 0.95, 2.2, 6.2, "#fbf7f2", curtain=scheme.curtain)
    height = draw_room(stage, Room(3.2, 2.7, 6.2, scheme.wall, scheme.floor, mixed(scheme.wall, "#ffffff", 0.65)))
    draw_ceiling_disc(stage, 0.1, 3.6, height)
    for x, y, width, height, colour in POSTERS:
        draw_picture(stage, x, y, 6.18, width, height, colour)
    draw_back_window(stage, window)
    _draw_shelves(stage)
    _draw_bed(stage, scheme.blanket)
    _draw_desk(stage, scheme.chair)
    draw_night_shade(stage, LAMP, darkness=0.72, reach=0.66)
    draw_rug(stage, -0.5, 3.6, 0.95, scheme.rug)
    draw_back_light(stage, window)
    _draw_fairy_lights(stage)
    draw_table_lamp(stage, *LAMP)
    if stage.is_night:
        draw_floor_light(stage, -1.5, 4.6, 1.5, opacity=0.4)
    elif stage.is_sunny:
        x, y = stage.project(window.x0 + 0.1, window.y1, window.z)
        draw_shafts(stage, x, y, 3, 0.25, 18, stage.focal_px * 0.5, stage.scale(window.z) * 0.36)


def _draw_bed(stage: Stage, blanket: str) -> None:
    stage.box(0.5, 2.9, 0, 0.34, 3.6, 6, "#b98a66")
    stage.box(0.55, 2.85, 0.34, 0.58, 3.65, 5.95, "#fbf6f4", top="#ffffff")
    stage.box(0.8, 1.6, 0.58, 0.76, 5.3, 5.8, "#fff4ea")
    stage.box(1.75, 2.55, 0.58, 0.76, 5.3, 5.8, "#ffe4e4")
    stage.box(0.52, 2.88, 0.36, 0.62, 3.6, 5.1, blanket, top=highlight(blanket, 0.5))
    for index in range(5):
        z = 3.7 + index * 0.28
        stage.level(0.52, 2.88, z, z + 0.08, 0.625, highlight(blanket, 1.0), 0.9)


def _draw_desk(stage: Stage, chair: str) -> None:
    stage.box(-3.1, -2.6, 0, 0.7, 5.4, 6.1, "#b98a60")
    stage.box(-1.45, -1.3, 0, 0.7, 5.4, 6.1, "#b98a60")
    stage.box(-3.15, -1.25, 0.7, 0.76, 5.35, 6.15, "#c99b6e")
    stage.box(-2.55, -1.85, 0.8, 1.2, 5.75, 5.8, "#3a3f50")
    stage.front(-2.5, -1.9, 0.84, 1.16, 5.74, "#8aa4c8")
    stage.box(-2.25, -2.15, 0.76, 0.82, 5.74, 5.79, "#3a3f50", outlined=False)
    draw_chair_from_behind(stage, -2.05, 4.9, chair, shade(chair, 0.8))


def _draw_shelves(stage: Stage) -> None:
    placing = stage.random("shelves")
    for y in (1.55, 2.0):
        stage.box(-3.2, -2.85, y, y + 0.05, 4.4, 5.8, "#c99b6e")
        z = 4.5
        while z < 5.6:
            width, height = placing.uniform(0.06, 0.13), placing.uniform(0.22, 0.34)
            colour = placing.choice(SPINES)
            stage.side(-2.86, y + 0.05, y + 0.05 + height, z, z + width, colour, 1, shade(colour, 1.2), 0.8)
            z += width + 0.015


def _draw_fairy_lights(stage: Stage) -> None:
    bulbs = 11
    strength = 0.55 if stage.lamps_lit else 0.3
    for index in range(bulbs):
        x = lerp(-3, 3, index / (bulbs - 1))
        y = 2.5 - 0.14 * math.sin(math.pi * (index % 3) / 2)
        bulb_x, bulb_y = stage.project(x, y, 6.1)
        stage.drawing.ellipse(bulb_x, bulb_y, 4, 5, "#ffe9a8")
        stage.light_pool(bulb_x, bulb_y, 26, 26, opacity=strength)

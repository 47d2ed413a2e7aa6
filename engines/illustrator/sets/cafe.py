"""A small café: a counter before a brick wall, shelves, round tables, hanging lamps."""

from __future__ import annotations

from engines.illustrator.geometry import lerp
from engines.illustrator.sets.furniture import draw_chair_from_side, draw_pendant, draw_plant, draw_round_table
from engines.illustrator.sets.room import Room, draw_floor_light, draw_night_shade, draw_room
from engines.illustrator.sets.stage import Stage
from engines.illustrator.sets.window import SideWindow, View, draw_side_window
from engines.illustrator.sets.window_light import draw_side_light

ROOM = Room(4, 3.1, 8, "#e6d3bb", "#a9764e", "#6b4a3a", left_wall="#d8bfa2")
BRICKS = ("#c98f74", "#bf8468", "#d39c82", "#b97a60")
JARS = ("#f3ece0", "#d8745f", "#5f8f86", "#e0b45a", "#8a5a44", "#c9d6d0")
CAKES = ("#e8b06a", "#f3d8d2", "#a86a48", "#f2e2b0")
CHALKS = ("#f6e7c9", "#f2b8a0", "#cfe6d4")
DARK_WOOD = "#6a4430"


def draw_cafe(stage: Stage) -> None:
    height = draw_room(stage, ROOM)
    draw_bricks(stage, 4, 1.2, 3.1, 7.99)
    _draw_menu(stage)
    _draw_shelves(stage)
    _draw_counter(stage)
    window = SideWindow(-1, 4, 0.5, 2.7, 2.2, 6.2, "#5a4034", 3, View.TOWN)
    draw_side_window(stage, window)
    if not stage.is_night:
        draw_side_light(stage, window)
    draw_night_shade(stage, (0.2, 1.9, 6), darkness=0.26)
    for x, z in ((-1.5, 4.6), (0.2, 4.6), (1.9, 4.6)):
        draw_pendant(stage, x, z, height)
    draw_plant(stage, -2.6, 5.9, 1.3)
    for x, z in ((-1.55, 4.7), (1.65, 4.5)):
        draw_round_table(stage, x, z)
        for side in (-1, 1):
            draw_chair_from_side(stage, x + side * 0.75, z, side, DARK_WOOD)
        if stage.is_night:
            draw_floor_light(stage, x, z, 1.3, opacity=0.3)
    draw_plant(stage, 3.3, 3.4, 1.5)
    for x in (-1.5, 1.9):
        draw_pendant(stage, x, 3, height)


def draw_bricks(stage: Stage, half_width: float, y0: float, y1: float, z: float) -> None:
    """Rows of bricks on the back wall between two heights."""
    left, top = stage.project(-half_width, y1, z)
    right, bottom = stage.project(half_width, y0, z)
    placing = stage.random("bricks")
    columns, rows = 22, 9
    width, height = (right - left) / columns, (bottom - top) / rows
    for row in range(rows):
        shift = width / 2 if row % 2 else 0.0
        for column in range(columns - (1 if shift else 0)):
            x = lerp(left, right, column / columns) + shift
            y = lerp(top, bottom, row / rows)
            stage.drawing.rect(x, y, width - 2, height - 2, placing.choice(BRICKS), 0.75)


def _draw_menu(stage: Stage) -> None:
    stage.front(-2.6, 0.2, 1.55, 2.75, 7.9, "#33302f", 1, "#8a6440", 4)
    scale = stage.scale(7.88)
    for index in range(5):
        x, y = stage.project(-2.4, 2.55 - 0.2 * index, 7.88)
        colour = CHALKS[index % 3]
        end = x + (0.75 + 0.16 * (index % 3)) * scale
        stage.drawing.ink([(x, y), (x + 0.5 * scale, y - 2), (end, y)], 2.4, colour, 0.05, 0.05, 0.6)
        stage.drawing.ink([(x + 1.75 * scale, y), (x + 2.0 * scale, y)], 2.4, CHALKS[0], 0.05, 0.05, 0.6)


def _draw_shelves(stage: Stage) -> None:
    placing = stage.random("jars")
    for y in (1.75, 2.3):
        stage.box(0.6, 3.4, y, y + 0.06, 7.7, 8, "#7a5238")
        for index in range(9):
            x, height = 0.75 + index * 0.29, placing.uniform(0.18, 0.38)
            stage.box(x, x + 0.17, y + 0.06, y + 0.06 + height, 7.72, 7.85, placing.choice(JARS), line_width=0.8)


def _draw_counter(stage: Stage) -> None:
    stage.box(-2.9, 3.6, 0, 1.12, 6.6, 7.2, "#8a5a3e")
    stage.box(-3, 3.7, 1.12, 1.2, 6.5, 7.25, "#d8b48a")
    for index in range(9):
        x = -2.8 + index * 0.72
        stage.front(x, x + 0.6, 0.12, 1.0, 6.59, "#9a6a4a", 1, DARK_WOOD, 1)
    stage.box(-2.2, -1.2, 1.2, 1.75, 6.7, 7.1, "#c4c9ce")
    stage.box(-2.1, -1.3, 1.75, 1.85, 6.75, 7.05, "#e6e9ec")
    stage.box(0.2, 1.9, 1.2, 1.62, 6.6, 7.1, "#e9f2f3")
    scale = stage.scale(6.58)
    for index, cake in enumerate(CAKES):
        x, y = stage.project(0.45 + index * 0.4, 1.31, 6.58)
        stage.drawing.ellipse(x, y, 0.1 * scale, 0.07 * scale, cake, 1, "#7a5a44", 1)

"""A Korean restaurant in the evening mood: tables with grills under lamps, menu boards, a wooden wall."""

from __future__ import annotations

from engines.illustrator.colour import shade
from engines.illustrator.geometry import Shape
from engines.illustrator.sets.furniture import draw_chair_from_behind, draw_chair_from_side, draw_pendant, draw_table
from engines.illustrator.sets.room import Room, draw_floor_light, draw_night_shade, draw_room
from engines.illustrator.sets.stage import Stage
from engines.illustrator.sets.window import SideWindow, View, draw_side_window
from engines.illustrator.sets.window_light import draw_side_light

ROOM = Room(3.8, 2.9, 8.4, "#e2c49c", "#9a745a", "#705444")
WOOD = "#b07a4c"
DARK_WOOD = "#6a4430"
BOARDS = ("#f6ead2", "#f3d9b8", "#f6ead2", "#d8574e", "#f6ead2", "#f3d9b8")
TABLES = ((-1.35, 6.2), (1.35, 6.2), (-1.45, 4.2), (1.45, 4.2))


def draw_restaurant(stage: Stage) -> None:
    height = draw_room(stage, ROOM)
    _draw_wood_wall(stage)
    _draw_boards(stage)
    _draw_kitchen_hatch(stage)
    window = SideWindow(-1, 3.8, 0.8, 2.4, 2.4, 6.4, "#5a4034", 4, View.TOWN)
    draw_side_window(stage, window)
    if not stage.is_night:
        draw_side_light(stage, window)
    draw_night_shade(stage, (0, 1.8, 6), darkness=0.22)
    for x, z in TABLES:
        _draw_place(stage, x, z, height)


def _draw_wood_wall(stage: Stage) -> None:
    stage.front(-3.8, 3.8, 0, 1.0, 8.39, WOOD)
    for index in range(38):
        x = -3.8 + index * 0.2
        stage.front(x, x + 0.012, 0, 1.0, 8.385, shade(WOOD, 0.9))
    stage.front(-3.8, 3.8, 1.0, 1.07, 8.38, DARK_WOOD)
    for side in (-1, 1):
        stage.side(side * 3.79, 0, 1.0, stage.near(), 8.4, shade(WOOD, 0.4 if side < 0 else 0.8))
        stage.side(side * 3.78, 1.0, 1.07, stage.near(), 8.4, DARK_WOOD)


def _draw_boards(stage: Stage) -> None:
    for index, colour in enumerate(BOARDS):
        x = -3.0 + index * 0.42
        stage.front(x, x + 0.34, 1.5, 2.4, 8.36, colour, 1, DARK_WOOD, 1.6)
        ink = "#5a4034" if colour != "#d8574e" else "#fff6e6"
        for line in range(4):
            y = 2.2 - line * 0.18
            stage.front(x + 0.1, x + 0.24, y, y + 0.1, 8.35, ink, 0.85)


def _draw_kitchen_hatch(stage: Stage) -> None:
    stage.front(0.4, 3.0, 1.1, 2.2, 8.36, "#6f6257", 1, DARK_WOOD, 3)
    stage.box(0.3, 3.1, 1.05, 1.12, 8.1, 8.36, "#c99766")
    placing = stage.random("crockery")
    for index in range(8):
        x, height = 0.55 + index * 0.3, placing.uniform(0.1, 0.3)
        colour = placing.choice(("#e9e2d4", "#9fb8c2", "#c96a54", "#7f8f6a"))
        stage.box(x, x + 0.18, 1.12, 1.12 + height, 8.15, 8.3, colour, line_width=0.8)
    cloth = "#3f5f86"
    for index in range(5):
        x = 0.45 + index * 0.51
        stage.front(x, x + 0.48, 1.75, 2.2, 8.34, cloth, 1, shade(cloth, 1.0), 1)
    if stage.lamps_lit:
        stage.front(0.4, 3.0, 1.12, 1.75, 8.33, "#ffdc9a", 0.45 * stage.day.lamp, glowing=True)


def _draw_place(stage: Stage, x: float, z: float, ceiling: float) -> None:
    for side in (-1, 1):
        draw_chair_from_side(stage, x + side * 0.88, z + 0.15, side, DARK_WOOD)
    draw_table(stage, x, z, 1.2, 0.75, 0.72, "#c9935c", DARK_WOOD)
    scale = stage.scale(z + 0.35)
    centre_x, centre_y = stage.project(x, 0.74, z + 0.35)
    flat = min(0.4, max(0.06, (stage.camera_height - 0.74) / (z + 0.35)))
    stage.drawing.ellipse(centre_x, centre_y, 0.24 * scale, 0.24 * scale * flat, "#3a3436", 1, "#8a8f96", 2)
    stage.drawing.ellipse(centre_x, centre_y, 0.17 * scale, 0.17 * scale * flat, "#e07a3f")
    for dx in (-0.42, 0.4):
        dish_x, dish_y = stage.project(x + dx, 0.75, z + 0.25)
        stage.drawing.ellipse(dish_x, dish_y, 0.1 * scale, 0.1 * scale * flat, "#f6f2ea", 1, "#9a8f80", 1)
    draw_pendant(stage, x, z + 0.35, ceiling, 0.95, "#8f3b2f")
    _draw_steam(stage, centre_x, centre_y, scale)
    if stage.lamps_lit:
        stage.light_pool(centre_x, centre_y, 0.9 * scale, 0.3 * scale, "#ffd08a", 0.6 * stage.day.lamp)
        draw_floor_light(stage, x, z, 1.2, opacity=0.24 * stage.day.lamp)
    if z < 5:
        draw_chair_from_behind(stage, x, z - 0.42, "#96603a", DARK_WOOD)


def _draw_steam(stage: Stage, x: float, y: float, scale: float) -> None:
    for dx in (-0.06, 0.07):
        start = x + dx * scale
        track = [(start, y), (start + 0.05 * scale, y - 0.2 * scale), (start - 0.04 * scale, y - 0.42 * scale)]
        wisp = Shape([*track, (start + 0.06 * scale, y - 0.2 * scale)])
        stage.drawing.path(wisp.path(), "#ffffff", 0.16)

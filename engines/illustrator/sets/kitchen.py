"""A home kitchen: cupboards and a worktop along the back wall, a table with chairs in front."""

from __future__ import annotations

from engines.illustrator.colour import shade
from engines.illustrator.sets.furniture import draw_chair_from_behind, draw_chair_from_side, draw_pendant, draw_table
from engines.illustrator.sets.room import Floor, Room, draw_floor_light, draw_night_shade, draw_room
from engines.illustrator.sets.stage import Stage
from engines.illustrator.sets.window import BackWindow, draw_back_window
from engines.illustrator.sets.window_light import draw_shafts

ROOM = Room(3.0, 2.6, 6.0, "#f1ecdf", "#d8c6a6", "#faf7f0", laid=Floor.TILES, tile=0.6)
WINDOW = BackWindow(-0.6, 0.6, 1.3, 2.15, 6.0, "#fbf8f2", 2, 1)
CUPBOARDS = ("#8fae9c", "#c9a27e", "#8fa6bf", "#d8c3a0")
TILE = "#e3ebe6"


def draw_kitchen(stage: Stage) -> None:
    height = draw_room(stage, ROOM)
    _draw_splashback(stage)
    draw_back_window(stage, WINDOW)
    cupboard = stage.random("scheme").choice(CUPBOARDS)
    _draw_wall_cupboards(stage, cupboard)
    _draw_worktop(stage, cupboard)
    _draw_fridge(stage)
    draw_night_shade(stage, (0.0, 1.6, 4.0), darkness=0.6)
    draw_chair_from_side(stage, -1.15, 3.75, -1, "#a87a50")
    draw_chair_from_side(stage, 1.15, 3.75, 1, "#a87a50")
    draw_table(stage, 0, 3.5, 1.7, 0.9, 0.74, "#d3a670")
    _draw_fruit(stage)
    draw_pendant(stage, 0, 3.9, height, 0.6, "#c9684f")
    if stage.is_night:
        draw_floor_light(stage, 0, 3.6, 1.8, opacity=0.36)
    draw_chair_from_behind(stage, -0.4, 3.15, "#b98a5c", "#a87a50")
    draw_chair_from_behind(stage, 0.4, 3.15, "#b98a5c", "#a87a50")
    if stage.is_sunny:
        x, y = stage.project(WINDOW.x0 + 0.1, WINDOW.y1, WINDOW.z)
        draw_shafts(stage, x, y, 2, 0.2, 20, stage.focal_px * 0.4, stage.scale(WINDOW.z) * 0.3)


def _draw_splashback(stage: Stage) -> None:
    stage.front(-3, 3, 0.9, 1.4, 5.99, TILE)
    for index in range(1, 25):
        x = -3 + index * 0.25
        stage.front(x - 0.006, x + 0.006, 0.9, 1.4, 5.985, shade(TILE, 0.5))
    stage.front(-3, 3, 1.14, 1.155, 5.985, shade(TILE, 0.5))


def _draw_wall_cupboards(stage: Stage, cupboard: str) -> None:
    for left, right in ((-2.9, -0.8), (0.8, 2.0)):
        stage.box(left, right, 1.55, 2.35, 5.6, 6.0, cupboard)
        doors = round((right - left) / 0.6)
        step = (right - left) / doors
        for index in range(doors):
            x = left + index * step
            stage.front(x + 0.04, x + step - 0.04, 1.6, 2.3, 5.59, cupboard, 1, shade(cupboard, 1.0), 1.2)
            stage.front(x + step - 0.12, x + step - 0.09, 1.66, 1.82, 5.58, "#f2efe6")
        if stage.lamps_lit:
            stage.front(left, right, 0.92, 1.5, 5.57, "#ffe6b0", 0.3 * stage.day.lamp, glowing=True)


def _draw_worktop(stage: Stage, cupboard: str) -> None:
    stage.box(-2.95, 2.0, 0, 0.86, 5.4, 6.0, cupboard)
    stage.box(-3.0, 2.05, 0.86, 0.92, 5.35, 6.0, "#e9dcc6")
    for index in range(8):
        x = -2.9 + index * 0.61
        stage.front(x, x + 0.55, 0.1, 0.8, 5.39, cupboard, 1, shade(cupboard, 1.0), 1.2)
        stage.front(x + 0.18, x + 0.37, 0.7, 0.73, 5.38, "#f2efe6")
    stage.front(-2.3, -1.5, 0.12, 0.72, 5.38, "#4a4f5a", 1, "#2f333c", 1.4)
    stage.front(-2.2, -1.6, 0.25, 0.6, 5.375, "#2f333c")
    stage.box(-2.15, -1.75, 0.92, 1.1, 5.5, 5.8, "#c96a54")
    stage.box(-2.08, -1.82, 1.1, 1.13, 5.55, 5.75, "#b45a46")
    stage.line((0.1, 0.92, 5.7), (0.1, 1.22, 5.7), "#9aa3ac", 4)
    stage.line((0.1, 1.22, 5.7), (-0.1, 1.22, 5.6), "#9aa3ac", 4)
    for index, colour in enumerate(("#d8a24e", "#7fae6a", "#c96a54")):
        x = 1.15 + index * 0.22
        stage.box(x, x + 0.15, 0.92, 1.14, 5.7, 5.85, colour, line_width=0.9)


def _draw_fridge(stage: Stage) -> None:
    stage.box(2.1, 2.95, 0, 1.9, 5.2, 5.95, "#e3e8ea")
    stage.front(2.1, 2.95, 0.68, 0.7, 5.19, "#a3adb3")
    for y0, y1 in ((0.4, 0.62), (0.8, 1.2)):
        stage.front(2.17, 2.21, y0, y1, 5.19, "#9aa3ac")
    for x, y, colour in ((2.4, 1.4, "#f2d16a"), (2.6, 1.5, "#f3b8c6"), (2.45, 1.15, "#a9d6d0")):
        stage.front(x, x + 0.14, y, y + 0.14, 5.185, colour)


def _draw_fruit(stage: Stage) -> None:
    x, y = stage.project(0.15, 0.78, 3.8)
    scale = stage.scale(3.8)
    for dx, colour in ((-0.09, "#e2a03f"), (0.09, "#d8574e"), (0.0, "#9ab84f")):
        stage.drawing.ellipse(x + dx * scale, y - 0.05 * scale, 0.06 * scale, 0.06 * scale, colour, 1, "#7a4a34", 1)
    stage.drawing.ellipse(x, y, 0.19 * scale, 0.05 * scale, "#f3efe6", 1, "#a39a88", 1.2)

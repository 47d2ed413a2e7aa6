"""A hospital room: a bed with rails, a drip, a curtain, a monitor, a window."""

from __future__ import annotations

from engines.illustrator.colour import shade
from engines.illustrator.geometry import Shape
from engines.illustrator.sets.furniture import draw_chair_from_side
from engines.illustrator.sets.room import Floor, Room, draw_ceiling_panel, draw_floor_light, draw_night_shade, draw_room
from engines.illustrator.sets.stage import Stage
from engines.illustrator.sets.window import BackWindow, View, draw_back_window
from engines.illustrator.sets.window_light import draw_back_light

ROOM = Room(3.1, 2.8, 6.8, "#e6eeec", "#c3d0cf", "#f7faf9", laid=Floor.TILES, tile=0.8)
WINDOW = BackWindow(-1.9, 0.1, 0.95, 2.25, 6.8, "#fbfcfb", 2, 1, View.TOWN, "#cfe0dd")
STEEL = "#aab6bc"
CURTAIN = "#a9d2cb"


def draw_hospital(stage: Stage) -> None:
    height = draw_room(stage, ROOM)
    stage.front(-3.1, 3.1, 0.62, 0.8, 6.785, "#b7cfca")
    draw_back_window(stage, WINDOW)
    for z in (5.0, 2.6):
        draw_ceiling_panel(stage, -0.9, z, 1.2, 0.5, height, used=not stage.is_night)
    _draw_wall_unit(stage)
    draw_back_light(stage, WINDOW)
    _draw_locker(stage)
    draw_night_shade(stage, (1.5, 1.6, 6.0), darkness=0.56, reach=0.7)
    _draw_bed(stage)
    _draw_drip(stage)
    _draw_curtain(stage, height)
    draw_chair_from_side(stage, -1.1, 4.6, -1, "#7fa7b5")
    if stage.is_night:
        draw_floor_light(stage, 0.0, 4.4, 1.6, "#dfeaff", 0.25)


def _draw_wall_unit(stage: Stage) -> None:
    stage.box(0.5, 2.6, 1.35, 1.55, 6.7, 6.8, "#d3dddd")
    for index in range(4):
        x = 0.7 + index * 0.22
        stage.front(x, x + 0.1, 1.4, 1.5, 6.69, ("#7fb2c9", "#e0b45a", "#8fc29a", "#d98c8c")[index])
    stage.box(0.95, 2.15, 1.72, 1.8, 6.6, 6.8, "#ffffff")
    if stage.lamps_lit:
        lamp, scale = stage.day.lamp, stage.scale(6.6)
        stage.front(0.95, 2.15, 1.72, 1.8, 6.59, "#fffbe8", 0.95 * lamp, glowing=True)
        x, y = stage.project(1.55, 1.85, 6.6)
        stage.light_pool(x, y, 1.6 * scale, 1.2 * scale, "#fff3d6", 0.6 * lamp)


def _draw_locker(stage: Stage) -> None:
    stage.box(0.25, 0.7, 0, 0.8, 6.3, 6.75, "#d9c9ae")
    for y in (0.1, 0.45):
        stage.front(0.29, 0.66, y, y + 0.3, 6.29, "#e6d8c0", 1, "#a89878", 1)
    x, y = stage.project(0.45, 0.8, 6.45)
    scale = stage.scale(6.45)
    vase = [(x - 0.05 * scale, y - 0.16 * scale), (x + 0.05 * scale, y - 0.16 * scale)]
    vase += [(x + 0.04 * scale, y), (x - 0.04 * scale, y)]
    for dx, dy, colour in ((-0.07, 0.3, "#f3b8c6"), (0.06, 0.33, "#ffe08a"), (0.0, 0.4, "#f08fa6")):
        stage.drawing.line(x, y - 0.14 * scale, x + dx * scale, y - dy * scale, "#5f9f5a", 2)
        stage.drawing.ellipse(x + dx * scale, y - dy * scale, 0.06 * scale, 0.06 * scale, colour)
    stage.drawing.polygon(vase, "#cfe6f0", 1, "#8fa9b5", 1)


def _draw_bed(stage: Stage) -> None:
    stage.box(0.85, 2.25, 0.3, 1.15, 6.5, 6.56, "#e9eef0")
    for x in (0.95, 2.08):
        for z in (6.2, 4.5):
            stage.box(x, x + 0.06, 0, 0.4, z, z + 0.06, STEEL, line_width=0.8)
    stage.box(0.88, 2.22, 0.38, 0.5, 4.4, 6.5, STEEL)
    stage.box(0.9, 2.2, 0.5, 0.68, 4.42, 6.48, "#ffffff")
    stage.box(1.1, 2.0, 0.68, 0.85, 5.95, 6.4, "#f6fafb")
    stage.box(0.87, 2.23, 0.5, 0.72, 4.4, 5.75, "#b9d8e2", top="#cde6ee")
    stage.level(0.87, 2.23, 5.45, 5.75, 0.725, "#ffffff")
    for y in (0.62, 0.8, 0.96):
        stage.line((0.84, y, 4.9), (0.84, y, 5.9), STEEL, 3)
    for z in (4.9, 5.4, 5.9):
        stage.line((0.84, 0.45, z), (0.84, 0.96, z), STEEL, 3)
    stage.box(0.85, 2.25, 0.25, 0.85, 4.34, 4.4, "#e9eef0")


def _draw_drip(stage: Stage) -> None:
    stage.line((0.62, 0.05, 5.6), (0.62, 1.95, 5.6), STEEL, 4)
    stage.line((0.5, 1.95, 5.6), (0.74, 1.95, 5.6), STEEL, 3)
    stage.line((0.45, 0.03, 5.6), (0.79, 0.03, 5.6), STEEL, 4)
    x, y = stage.project(0.52, 1.9, 5.6)
    scale = stage.scale(5.6)
    bag = [(-0.07, 0, 1), (0.07, 0, 1), (0.075, 0.22, 0), (0, 0.29, 0), (-0.075, 0.22, 0)]
    shape = Shape([(x + dx * scale, y + dy * scale, corner) for dx, dy, corner in bag])
    stage.drawing.path(shape.path(), "#dff0f6", 0.92, "#8fb0bf", 1.3)
    end_x, end_y = stage.project(0.95, 0.75, 5.6)
    tube = [(x, y + 0.29 * scale), (x + 0.02 * scale, y + 0.8 * scale), (end_x, end_y)]
    stage.drawing.ink(tube, 2, "#c9dde4", 0, 0, 1)


def _draw_curtain(stage: Stage, height: float) -> None:
    stage.line((2.45, height - 0.25, 3.2), (2.45, height - 0.25, 6.7), STEEL, 3)
    folds = 9
    for index in range(folds):
        z = 5.2 + index * 0.17
        fold = CURTAIN if index % 2 else shade(CURTAIN, 0.4)
        stage.side(2.45, 0.3, height - 0.27, z, z + 0.17, fold)

"""A school classroom seen from the back rows: board in front, windows on the left."""

from __future__ import annotations

from engines.illustrator.geometry import lerp
from engines.illustrator.sets.furniture import draw_clock, draw_school_desk
from engines.illustrator.sets.room import Room, draw_ceiling_panel, draw_night_shade, draw_room
from engines.illustrator.sets.stage import Stage
from engines.illustrator.sets.window import SideWindow, draw_side_window
from engines.illustrator.sets.window_light import draw_shafts, draw_side_light

ROOM = Room(4, 3, 9, "#efe6d2", "#c99a66", "#f6f1e6")
NOTES = ("#ffffff", "#fbe3e0", "#e3effb", "#fdf6d2")
CHALK = "#e9f3ea"


def draw_classroom(stage: Stage) -> None:
    height = draw_room(stage, ROOM)
    windows = [SideWindow(-1, 4, 0.95, 2.55, z, z + 1.9, curtain="#f2ead8") for z in (7.0, 4.6, 2.2)]
    for window in windows:
        draw_side_window(stage, window)
        if not stage.is_night:
            draw_side_light(stage, window)
    _draw_board(stage)
    _draw_right_wall(stage)
    for z in (5.2, 2.6):
        draw_ceiling_panel(stage, -1.6, z, 3.2, 0.3, height)
    draw_night_shade(stage, (0.4, 2.0, 6.5), darkness=0.5)
    for z in (6.6, 5.0, 3.5):
        for x in (-2.6, -0.9, 0.9, 2.6):
            draw_school_desk(stage, x, z)
    if stage.is_sunny:
        draw_shafts(stage, -60, stage.horizon_y - stage.height * 0.35, 4, 0.30, 48, stage.height * 0.9, 60)


def _draw_board(stage: Stage) -> None:
    stage.front(-2.3, 2.3, 0.95, 2.25, 8.98, "#2f6b57", 1, "#8a5f3c", 5)
    left, top = stage.project(-2.2, 2.2, 8.97)
    right, bottom = stage.project(2.2, 1, 8.97)
    drawing, step = stage.drawing, (bottom - top) / 8
    for index in range(6):
        y = top + step * (index + 1)
        start, middle, end = (lerp(left, right, part) for part in (0.12, 0.3, 0.3 + 0.08 * (index % 3)))
        drawing.ink([(start, y), (middle, y - 2), (end, y)], 2, CHALK, 0.1, 0.1, 0.5, 0.7)
    circle_x, circle_y = lerp(left, right, 0.74), (top + bottom) / 2
    radius = (bottom - top) * 0.26
    drawing.ellipse(circle_x, circle_y, radius, radius, None, 0.7, CHALK, 1.6)
    drawing.line(circle_x, circle_y, circle_x + radius * 0.9, circle_y - radius * 0.5, CHALK, 1.6, 0.7)
    stage.box(-2.35, 2.35, 0.88, 0.95, 8.85, 9, "#8a5f3c")
    stage.box(-0.6, 0.6, 0, 1.05, 8, 8.4, "#b5814f")
    draw_clock(stage, 0, 2.68, 8.97)


def _draw_right_wall(stage: Stage) -> None:
    stage.side(3.99, 0.0, 2.2, 6, 7.2, "#c79d6d", 1, "#8a6440", 2)
    stage.side(3.985, 1.2, 2.0, 6.35, 6.85, "#a9c4cf", 1, "#8a6440", 1.4)
    stage.side(3.98, 1.2, 2.2, 2.5, 5, "#b98e5e", 1, "#8a6440", 2)
    placing = stage.random("notes")
    for index in range(6):
        z = 2.7 + 0.36 * index
        foot = 1.35 + 0.1 * (index % 2)
        stage.side(3.97, foot, 2.0, z, z + 0.26, placing.choice(NOTES), 1, "#b9a88a", 0.8)

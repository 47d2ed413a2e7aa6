"""A school corridor: windows on the left, sliding doors and lockers on the right, light at the far end."""

from __future__ import annotations

from engines.illustrator.colour import highlight, shade
from engines.illustrator.sets.room import Floor, Room, draw_ceiling_panel, draw_night_shade, draw_room
from engines.illustrator.sets.stage import Stage
from engines.illustrator.sets.window import BackWindow, SideWindow, draw_back_window, draw_side_window
from engines.illustrator.sets.window_light import draw_side_light

ROOM = Room(1.9, 2.9, 17, "#ece6da", "#b9c3b6", "#f7f4ee", laid=Floor.TILES, tile=0.95)
DOOR = "#c59a68"
DOOR_LINE = "#85603c"
LOCKER = "#8fb0c2"
WAINSCOT = "#b9cdbf"


def draw_corridor(stage: Stage) -> None:
    height = draw_room(stage, ROOM)
    near = stage.near(height)
    for side in (-1, 1):
        stage.side(side * 1.895, 0.14, 0.9, near, 17, WAINSCOT if side < 0 else shade(WAINSCOT, 0.5))
        stage.side(side * 1.89, 0.88, 0.93, near, 17, "#8fa396")
    draw_back_window(stage, BackWindow(-0.75, 0.75, 0.95, 2.35, 17, columns=2, rows=2))
    for z in (14.0, 11.4, 8.8, 6.2, 3.6, 1.4):
        window = SideWindow(-1, 1.9, 1.05, 2.45, z, z + 1.8)
        draw_side_window(stage, window)
        draw_side_light(stage, window, 1.3)
    for z in (13.4, 9.4, 5.4, 1.9):
        _draw_classroom_door(stage, z)
    for z in (11.6, 7.6, 3.9):
        _draw_lockers(stage, z)
    for z in (14.0, 10.8, 7.6, 4.4, 1.8):
        draw_ceiling_panel(stage, -0.55, z, 1.1, 0.5, height)
    draw_night_shade(stage, (0.2, 1.6, 9), darkness=0.72, reach=0.6)


def _draw_classroom_door(stage: Stage, z: float) -> None:
    stage.side(1.885, 0, 2.15, z, z + 1.7, DOOR, 1, DOOR_LINE, 2)
    stage.side(1.88, 0, 2.15, z + 0.84, z + 0.87, DOOR_LINE)
    for start in (z + 0.15, z + 1.02):
        stage.side(1.88, 1.1, 1.9, start, start + 0.55, "#a8c6d2", 1, DOOR_LINE, 1.2)
        if stage.lamps_lit:
            stage.side(1.88, 1.1, 1.9, start, start + 0.55, "#ffe3a4", 0.55 * stage.day.lamp, glowing=True)
    stage.side(1.88, 2.25, 2.45, z + 0.3, z + 1.4, "#ffffff", 1, "#9aa39c", 1)
    stage.box(1.62, 1.86, 2.3, 2.5, z + 0.1, z + 0.14, "#5f8f7a")


def _draw_lockers(stage: Stage, z: float) -> None:
    stage.box(1.55, 1.9, 0, 1.75, z, z + 1.4, LOCKER)
    for index in range(4):
        start = z + index * 0.35
        for foot in (0.05, 0.9):
            stage.side(1.545, foot, foot + 0.8, start + 0.02, start + 0.33, shade(LOCKER, 0.7), 1, "#52707f", 1)
            stage.side(1.54, foot + 0.6, foot + 0.68, start + 0.1, start + 0.25, highlight(LOCKER, 0.3))

"""An open-plan office on a high floor: rows of desks with screens before a wall of windows."""

from __future__ import annotations

from engines.illustrator.sets.furniture import draw_plant
from engines.illustrator.sets.room import Floor, Room, draw_ceiling_panel, draw_night_shade, draw_room
from engines.illustrator.sets.stage import Stage
from engines.illustrator.sets.window import BackWindow, View, draw_back_window

ROOM = Room(5, 3, 10, "#d7dee6", "#8f9bab", "#eef2f5", laid=Floor.TILES)
WINDOW = BackWindow(-4.8, 4.8, 0.35, 2.75, 10, "#eef2f5", 6, 1, View.TOWN)
DARK = "#2c3340"


def draw_office(stage: Stage) -> None:
    height = draw_room(stage, ROOM)
    draw_back_window(stage, WINDOW)
    for z in (7.0, 4.6, 2.4):
        for x in (-3.2, -0.8, 1.6):
            draw_ceiling_panel(stage, x, z, 1.6, 0.4, height)
    draw_night_shade(stage, (0.6, 1.6, 7), darkness=0.4)
    draw_plant(stage, 4.3, 6.5, 1.6)
    for z in (8.0, 6.0, 4.2):
        for x in (-3.2, 3.2, -1.1, 1.1):
            _draw_workplace(stage, x, z)
    draw_plant(stage, -4.4, 3.6, 1.6)


def _draw_workplace(stage: Stage, x: float, z: float) -> None:
    stage.box(x - 0.78, x + 0.78, 0, 1.15, z + 0.66, z + 0.7, "#9fb0bf")
    stage.box(x - 0.78, x - 0.7, 0, 0.68, z + 0.05, z + 0.66, "#b9c3cd")
    stage.box(x + 0.7, x + 0.78, 0, 0.68, z + 0.05, z + 0.66, "#b9c3cd")
    stage.box(x - 0.8, x + 0.8, 0.68, 0.74, z, z + 0.66, "#f2efe9")
    stage.box(x - 0.05, x + 0.05, 0.74, 0.88, z + 0.42, z + 0.46, DARK)
    stage.box(x - 0.35, x + 0.35, 0.86, 1.28, z + 0.4, z + 0.45, DARK)
    stage.front(x - 0.31, x + 0.31, 0.9, 1.24, z + 0.39, "#6fa8dc")
    if stage.is_night:
        stage.front(x - 0.31, x + 0.31, 0.9, 1.24, z + 0.39, "#8fc8ff", 0.22, glowing=True)
    stage.box(x - 0.22, x + 0.22, 0.74, 0.76, z + 0.1, z + 0.25, "#4a566a", line_width=0.8)
    stage.box(x - 0.03, x + 0.03, 0.06, 0.45, z - 0.32, z - 0.28, "#3f4a5c", line_width=0.8)
    stage.box(x - 0.24, x + 0.24, 0.45, 0.52, z - 0.5, z - 0.1, "#3f4a5c")
    stage.box(x - 0.22, x + 0.22, 0.55, 1.05, z - 0.55, z - 0.5, "#4a566a")

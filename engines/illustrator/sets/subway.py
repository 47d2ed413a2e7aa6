"""Inside a subway carriage: benches along both sides, straps, windows onto the dark, a door at the end."""

from __future__ import annotations

from engines.illustrator.colour import highlight, shade
from engines.illustrator.sets.room import Floor, Room, draw_ceiling_panel, draw_night_shade, draw_room
from engines.illustrator.sets.stage import Stage

ROOM = Room(1.55, 2.35, 12, "#dfe4e6", "#9aa3a8", "#f3f6f7", laid=Floor.PLAIN)
TUNNEL = "#2a3040"
SEAT = "#5f86b5"
STEEL = "#b3bec5"
DOOR_STARTS = (1.6, 5.2, 8.8)
DOOR_M = 1.2
ADVERTS = ("#f2c26a", "#8fc2d6", "#e79a9a", "#a9cf9a", "#c7b2e0")


def draw_subway(stage: Stage) -> None:
    height = draw_room(stage, ROOM)
    near = stage.near(height)
    stage.level(-0.5, 0.5, near, 12, 0.002, highlight(ROOM.floor, 0.35))
    for side in (-1, 1):
        stage.level(min(side * 0.5, side * 0.54), max(side * 0.5, side * 0.54), near, 12, 0.004, "#e8c34f")
    _draw_end_door(stage)
    for z in (10.5, 8.0, 5.5, 3.0, 1.4):
        draw_ceiling_panel(stage, -0.55, z, 0.25, 1.3, height)
        draw_ceiling_panel(stage, 0.3, z, 0.25, 1.3, height)
    for side in (-1, 1):
        _draw_wall(stage, side, near)
    draw_night_shade(stage, (0, 1.5, 7), darkness=0.3)
    for z in (9.4, 7.6, 5.8, 4.0, 2.8):
        _draw_straps(stage, z, height)


def _draw_end_door(stage: Stage) -> None:
    stage.front(-0.55, 0.55, 0.02, 2.0, 11.99, "#c9d1d5", 1, "#7f8a92", 2)
    stage.front(-0.32, 0.32, 1.0, 1.75, 11.98, TUNNEL, 1, "#7f8a92", 2)
    stage.front(0.4, 0.44, 0.9, 1.15, 11.98, "#6f7a82")
    stage.front(-0.55, 0.55, 2.05, 2.25, 11.98, "#2f3a46")
    for index in range(5):
        x = -0.4 + index * 0.17
        stage.front(x, x + 0.1, 2.11, 2.19, 11.97, "#ff9e4a")


def _draw_wall(stage: Stage, side: int, near: float) -> None:
    x = side * 1.54
    for start in (z for door in DOOR_STARTS for z in (door + DOOR_M + 0.15,)):
        _draw_window(stage, side, start, start + 2.05)
    _draw_window(stage, side, near, DOOR_STARTS[0] - 0.15)
    for index, start in enumerate(DOOR_STARTS):
        stage.side(x, 0.02, 2.0, start, start + DOOR_M, "#cfd7da", 1, "#7f8a92", 2)
        stage.side(x - side * 0.005, 0.02, 2.0, start + 0.59, start + 0.61, "#7f8a92")
        for pane in (start + 0.12, start + 0.7):
            stage.side(x - side * 0.006, 0.95, 1.75, pane, pane + 0.38, TUNNEL, 1, "#7f8a92", 1.4)
        advert = ADVERTS[(index + (side > 0)) % len(ADVERTS)]
        stage.side(x - side * 0.006, 2.06, 2.25, start + 0.1, start + DOOR_M - 0.1, advert, 1, "#8f9aa2", 1)
    for start in sorted((z + DOOR_M + 0.15 for z in DOOR_STARTS), reverse=True):
        _draw_bench(stage, side, start, start + 2.05)


def _draw_window(stage: Stage, side: int, z0: float, z1: float) -> None:
    x = side * 1.535
    stage.side(x, 0.95, 1.8, z0, z1, TUNNEL, 1, "#8f9aa2", 2.4)
    middle = (z0 + z1) / 2
    streak0, streak1 = z0 + (z1 - z0) * 0.15, z0 + (z1 - z0) * 0.8
    stage.side(x, 1.42, 1.46, streak0, streak1, "#8fa6c9", 0.5)
    stage.side(x, 1.62, 1.64, middle, streak1, "#c9b98f", 0.5)
    advert = ADVERTS[int(z0 * 3) % len(ADVERTS)]
    stage.side(x, 1.95, 2.22, z0 + 0.1, middle - 0.05, advert, 1, "#8f9aa2", 1)
    stage.side(x, 1.95, 2.22, middle + 0.05, z1 - 0.1, shade(advert, 0.4), 1, "#8f9aa2", 1)


def _draw_bench(stage: Stage, side: int, z0: float, z1: float) -> None:
    wall, edge = side * 1.52, side * 1.05
    x0, x1 = sorted((wall, edge))
    back0, back1 = sorted((wall, side * 1.42))
    stage.box(back0, back1, 0.45, 0.9, z0, z1, SEAT)
    stage.box(x0, x1, 0.12, 0.38, z0, z1, STEEL)
    stage.box(x0, x1, 0.38, 0.46, z0, z1, SEAT)
    for index in range(1, 5):
        z = z0 + (z1 - z0) * index / 5
        stage.level(x0, x1, z, z + 0.02, 0.462, shade(SEAT, 0.8))
    for z in (z1, z0):
        stage.line((edge, 0.1, z), (edge, 1.9, z), STEEL, max(2.5, 22 / z))
        stage.line((edge, 1.9, z), (wall, 1.9, z), STEEL, max(2.0, 16 / z))


def _draw_straps(stage: Stage, z: float, height: float) -> None:
    scale = stage.scale(z)
    for x in (-0.85, 0.85):
        top_x, top_y = stage.project(x, height - 0.2, z)
        low_y = top_y + 0.26 * scale
        stage.drawing.line(top_x, top_y, top_x, low_y, "#e8e4da", max(1.5, 0.03 * scale))
        radius = 0.075 * scale
        stage.drawing.ellipse(top_x, low_y + radius, radius, radius, None, 1, "#f4f1e8", max(2.0, 0.025 * scale))
        bar = stage.project(x, height - 0.2, z + 1.6)
        stage.drawing.line(top_x, top_y, *bar, STEEL, max(1.6, 0.028 * scale))

"""A convenience store: bright shelves and a counter on the right, drink coolers along the back."""

from __future__ import annotations

from engines.illustrator.colour import shade
from engines.illustrator.sets.room import Floor, Room, draw_ceiling_panel, draw_floor_light, draw_room
from engines.illustrator.sets.stage import Stage

ROOM = Room(3.6, 2.9, 8.2, "#eef3f2", "#d9dfdf", "#fbfdfd", laid=Floor.TILES, tile=0.6)
GOODS = ("#e5645b", "#f2b43f", "#5aa6c9", "#7fb86a", "#f3ead6", "#b07ac2", "#ef8f4a", "#4f7fc0", "#f6d6de")
BAND = "#3fa77f"
SHELF = "#f4f6f6"


def draw_convenience_store(stage: Stage) -> None:
    height = draw_room(stage, ROOM)
    stage.front(-3.6, 3.6, 2.3, 2.62, 8.18, BAND)
    stage.front(-3.6, 3.6, 2.24, 2.3, 8.175, "#f2b43f")
    for z in (6.0, 3.8, 2.0):
        for x in (-1.9, 0.7):
            draw_ceiling_panel(stage, x, z, 1.2, 0.35, height)
    _draw_coolers(stage)
    _draw_wall_shelf(stage)
    for z in (5.6, 3.9):
        _draw_gondola(stage, -1.75, -0.35, z)
    _draw_counter(stage)
    if stage.lamps_lit:
        draw_floor_light(stage, 0.2, 4.0, 3.0, "#f6fbff", 0.36 * stage.day.lamp)


def _draw_goods(stage: Stage, name: str, x0: float, x1: float, y: float, z: float, tallest: float) -> None:
    placing = stage.random(f"goods/{name}")
    x = x0
    while x < x1 - 0.06:
        width, height = placing.uniform(0.08, 0.18), tallest * placing.uniform(0.6, 1.0)
        colour = placing.choice(GOODS)
        count = placing.randint(1, 3)
        for _ in range(count):
            right = min(x + width, x1)
            if right - x < 0.03:
                break
            stage.front(x, right, y, y + height, z, colour, 1, shade(colour, 1.0), 0.7)
            stage.front(x + 0.01, right - 0.01, y + height * 0.45, y + height * 0.7, z - 0.002, "#ffffff", 0.55)
            x = right + 0.012


def _draw_coolers(stage: Stage) -> None:
    stage.box(-3.4, 1.9, 0, 2.2, 7.5, 8.2, "#c3ced2")
    for door in range(5):
        x0 = -3.35 + door * 1.05
        x1 = x0 + 1.0
        stage.front(x0, x1, 0.2, 2.1, 7.49, "#e9f3f6", 1, "#8fa0a8", 2)
        for row in range(4):
            y = 0.28 + row * 0.45
            _draw_goods(stage, f"cooler/{door}/{row}", x0 + 0.06, x1 - 0.06, y, 7.48, 0.34)
            stage.front(x0 + 0.03, x1 - 0.03, y - 0.03, y, 7.475, "#a9b8be")
        slant = ((x0 + 0.15, 0.25, 7.47), (x0 + 0.32, 0.25, 7.47), (x0 + 0.7, 2.05, 7.47), (x0 + 0.53, 2.05, 7.47))
        stage.quad(slant, "#ffffff", 0.22)
        if stage.lamps_lit:
            stage.front(x0, x1, 0.2, 2.1, 7.46, "#cfeaff", 0.34 * stage.day.lamp, glowing=True)


def _draw_wall_shelf(stage: Stage) -> None:
    for row in range(4):
        y = 0.35 + row * 0.45
        placing = stage.random(f"left wall/{row}")
        z = 2.6
        while z < 7.2:
            depth, height, colour = placing.uniform(0.12, 0.3), placing.uniform(0.2, 0.34), placing.choice(GOODS)
            stage.side(-3.3, y, y + height, z, z + depth, colour, 1, shade(colour, 1.0), 0.7)
            z += depth + 0.02
        stage.box(-3.6, -3.25, y - 0.05, y, 2.5, 7.3, SHELF)


def _draw_gondola(stage: Stage, x0: float, x1: float, z: float) -> None:
    stage.box(x0, x1, 0, 1.35, z, z + 0.7, SHELF, hides_glow=True)
    stage.front(x0 + 0.03, x1 - 0.03, 0.12, 1.3, z - 0.005, "#d3dadd")
    for row in range(3):
        y = 0.18 + row * 0.38
        _draw_goods(stage, f"gondola/{z}/{row}", x0 + 0.05, x1 - 0.05, y, z - 0.01, 0.3)
        stage.front(x0, x1, y - 0.05, y - 0.005, z - 0.012, "#f2b43f" if row == 1 else "#ffffff", 1, "#b9c3c7", 0.7)
    stage.front(x0, x1, 1.35, 1.5, z, BAND, 1, shade(BAND, 0.8), 1, hides_glow=True)


def _draw_counter(stage: Stage) -> None:
    stage.box(2.5, 3.5, 1.1, 2.2, 6.6, 7.2, "#dfe6e8")
    for row in range(3):
        _draw_goods(stage, f"tobacco/{row}", 2.55, 3.45, 1.15 + row * 0.35, 6.59, 0.25)
    stage.box(0.95, 3.4, 0, 0.92, 4.9, 5.7, "#f4f6f6", hides_glow=True)
    stage.box(0.9, 3.5, 0.92, 1.0, 4.82, 5.75, "#d8b48a")
    stage.front(0.97, 3.38, 0.55, 0.72, 4.89, BAND)
    stage.box(1.75, 2.2, 1.0, 1.12, 5.1, 5.5, "#3a424c")
    stage.box(1.8, 2.15, 1.15, 1.45, 5.3, 5.34, "#2c3340", hides_glow=True)
    stage.front(1.83, 2.12, 1.18, 1.42, 5.29, "#8fc3e0")
    for index in range(4):
        x = 1.05 + index * 0.15
        colour = GOODS[(index * 2) % len(GOODS)]
        stage.box(x, x + 0.11, 1.0, 1.16, 5.0, 5.1, colour, line_width=0.8)

"""A bus stop at a road on the edge of town: shelter, bench, sign, trees behind."""

from __future__ import annotations

from engines.illustrator.colour import shade
from engines.illustrator.sets.outdoors import draw_bench, draw_bush, draw_ground, draw_street_lamp, draw_tree
from engines.illustrator.sets.sky import Orb, draw_fog, draw_hills, draw_sky, draw_skyline
from engines.illustrator.sets.stage import Stage

STEEL = "#55616f"
GLASS = "#a9c9d6"
SIGN = "#2f7fc1"


def draw_bus_stop(stage: Stage) -> None:
    draw_sky(stage, clouds=5, orb=Orb(0.22, 0.5, 30))
    focal = stage.focal_px
    town = tuple(stage.distant(colour, 0.4) for colour in ("#8fa4be", "#a6b6c9", "#98abc4"))
    draw_skyline(stage, "town", stage.horizon_y + 8, town, (focal * 0.07, focal * 0.22), (30, 70), 0.4)
    draw_hills(stage, "park", stage.horizon_y + 8, focal * 0.06, stage.distant("#78ab72", 0.25), 8)
    draw_ground(stage, "#8fbf78")
    for x, z in ((-6.4, 13.0), (-3.4, 11.5), (0.3, 12.5), (3.6, 11.0), (6.6, 13.0)):
        draw_tree(stage, x, z, 4.4, "#72b063")
    draw_fog(stage)
    for x in (-4.2, -2.6, -1.0, 0.8, 2.4, 4.0):
        draw_bush(stage, x, 8.6, 1.7, "#5f9f5a")
    _draw_pavement(stage)
    _draw_shelter(stage)
    _draw_sign(stage)
    draw_street_lamp(stage, -2.5, 6.9, 4.2, 0.8)


def _draw_pavement(stage: Stage) -> None:
    near = stage.near()
    stage.level(-40, 40, 4.1, 8.0, 0, stage.ground_colour("#cfc8c4"))
    for index in range(-30, 31):
        stage.level(index * 0.8, index * 0.8 + 0.02, 4.1, 8.0, 0, "#aaa4a6", 0.6)
    stage.level(-40, 40, 6.0, 6.03, 0, "#aaa4a6", 0.6)
    stage.level(-40, 40, near, 4.1, 0, stage.ground_colour("#777a88"))
    stage.level(-40, 40, 3.98, 4.1, 0.0, "#b9b3b4")
    stage.level(-40, 40, 3.55, 3.65, 0.005, "#f2d16a", 0.9)
    for index in range(-12, 12):
        stage.level(index * 2.2, index * 2.2 + 1.2, 1.75, 1.9, 0.005, "#f1ecdf", 0.9)


def _draw_shelter(stage: Stage) -> None:
    left, right, back, front = -1.7, 1.9, 7.2, 5.9
    for x in (left, 0.1, right - 0.08):
        stage.box(x, x + 0.08, 0, 2.5, back, back + 0.08, STEEL)
    for x0, x1 in ((left + 0.08, 0.1), (0.18, right - 0.08)):
        stage.front(x0, x1, 0.35, 2.3, back, GLASS, 0.5, STEEL, 1.6)
        slant = (x1 - x0) * 0.3
        stage.quad(
            (
                (x0 + slant, 0.35, back),
                (x0 + slant * 1.7, 0.35, back),
                (x0 + slant * 2.5, 2.3, back),
                (x0 + slant * 1.8, 2.3, back),
            ),
            "#ffffff",
            0.25,
        )
    stage.front(0.75, 1.5, 0.7, 2.0, back - 0.01, "#f6efe2", 1, "#8f9aa5", 1.6)
    stage.front(0.82, 1.43, 1.2, 1.93, back - 0.02, "#e58f6a")
    stage.front(0.82, 1.43, 0.78, 1.1, back - 0.02, "#c8d3da")
    draw_bench(stage, -0.75, 6.6, 1.6, "#c89660")
    for x in (left, right - 0.08):
        stage.box(x, x + 0.08, 0, 2.5, front, front + 0.08, STEEL)
    stage.box(left - 0.2, right + 0.2, 2.5, 2.64, front - 0.25, back + 0.2, "#3f8f86")
    if stage.lamps_lit:
        lamp, scale = stage.day.lamp, stage.scale(6.5)
        stage.level(left + 0.2, right - 0.2, 6.4, 6.7, 2.49, "#fff4d0", 0.9 * lamp, glowing=True)
        stage.front(0.75, 1.5, 0.7, 2.0, back - 0.01, "#fff0d0", 0.55 * lamp, glowing=True)
        x, y = stage.project(0.1, 1.7, 6.6)
        stage.light_pool(x, y, 2.6 * scale, 1.7 * scale, "#fff0cf", 0.42 * lamp)
        x, y = stage.project(0.1, 0, 6.3)
        stage.light_pool(x, y, 2.4 * scale, 0.45 * scale, "#fff0cf", 0.4 * lamp)


def _draw_sign(stage: Stage) -> None:
    stage.line((2.45, 0, 5.6), (2.45, 2.9, 5.6), STEEL, 5)
    x, y = stage.project(2.45, 2.75, 5.6)
    radius = 0.28 * stage.scale(5.6)
    stage.drawing.ellipse(x, y, radius, radius, SIGN, 1, shade(SIGN, 1.2), 2)
    half = radius * 0.55
    stage.drawing.rect(x - half, y - half * 0.8, half * 2, half * 1.3, "#ffffff", 1, 3)
    stage.drawing.rect(x - half * 0.8, y - half * 0.6, half * 1.6, half * 0.5, SIGN)
    for dx in (-0.5, 0.5):
        stage.drawing.ellipse(x + dx * half, y + half * 0.55, half * 0.22, half * 0.22, "#ffffff", 1, SIGN, 1)

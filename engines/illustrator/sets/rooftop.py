"""A flat roof behind a wire fence above the town: stair house, water tank, a wide sky."""

from __future__ import annotations

from engines.illustrator.colour import mixed
from engines.illustrator.geometry import polygon_path
from engines.illustrator.sets.sky import Orb, draw_cloud, draw_fog, draw_sky, draw_skyline
from engines.illustrator.sets.stage import Stage

FENCE = "#6f7488"
EDGE_M = 7.4


def draw_rooftop(stage: Stage) -> None:
    draw_sky(stage, clouds=0, orb=Orb(0.66, 0.7, 34) if stage.lamps_lit else None, bottom_y=stage.horizon_y + 30)
    placing = stage.random("roof clouds")
    for index in range(7):
        x, size = placing.uniform(-0.1, 1.1) * stage.width, placing.uniform(90, 200)
        draw_cloud(stage, x, stage.horizon_y * (0.15 + 0.11 * index), size, placing, 0.9)
    _draw_town(stage)
    draw_fog(stage)
    near = stage.near()
    floor = stage.ground_colour("#b4aeb4")
    stage.level(-30, 30, near, EDGE_M, 0, floor)
    joint = mixed(floor, "#6f6878", 0.3)
    for index in range(8):
        z = 1 + 0.9 * index
        stage.level(-12, 12, z, z + 0.03, 0, joint, 0.8)
    for x in range(-10, 11, 2):
        stage.level(x, x + 0.03, near, EDGE_M, 0, joint, 0.8)
    stage.box(-12, 12, 0, 0.35, 7.2, 7.5, "#c9c2c6")
    _draw_fence(stage)
    _draw_water_tank(stage)
    stage.box(1.2, 1.9, 0, 0.7, 6.4, 6.9, "#c4c9cc")
    stage.box(-4.2, -1.3, 0, 2.4, 5.2, 7, "#d5cfd0", hides_glow=True)
    stage.box(-4.3, -1.2, 2.4, 2.55, 5.1, 7.1, "#b9b2b8", hides_glow=True)
    stage.front(-2.35, -1.55, 0, 1.9, 5.19, "#5f7f8f", 1, "#43525e", 2)
    if stage.lamps_lit:
        x, y = stage.project(-1.95, 2.15, 5.1)
        scale = stage.scale(5.1)
        lamp = stage.day.lamp
        stage.drawing.ellipse(x, y, 0.06 * scale, 0.05 * scale, "#fff2c8")
        stage.light_pool(x, y, 0.35 * scale, 0.35 * scale, "#fff0c4", 0.9 * lamp)
        stage.light_pool(x, y + 0.4 * scale, 1.9 * scale, 1.9 * scale, opacity=0.6 * lamp)


def _draw_town(stage: Stage) -> None:
    sky, focal = stage.horizon_colour(), stage.focal_px
    far = (mixed("#8c9ec0", sky, 0.45), mixed("#9aaac6", sky, 0.5))
    near = (mixed("#6c7aa0", sky, 0.2), mixed("#7686aa", sky, 0.25))
    base = stage.project(0, 0.2, EDGE_M)[1]
    draw_skyline(stage, "far", stage.horizon_y + 20, far, (focal * 0.07, focal * 0.2), (30, 70), 0.3, 0.9)
    stage.drawing.rect(0, stage.horizon_y + 18, stage.width, max(0.0, base - stage.horizon_y), near[0])
    draw_skyline(stage, "near", stage.horizon_y + 60, near, (focal * 0.06, focal * 0.18), (40, 90), 0.5)


def _draw_fence(stage: Stage) -> None:
    for index in range(-60, 60):
        foot = index * 0.2
        for lean in (0.55, -0.55):
            stage.line((foot, 0.55, 7.32), (foot + lean, 1.1, 7.32), FENCE, 0.8, 0.55)
            stage.line((foot, 1.15, 7.32), (foot + lean, 1.7, 7.32), FENCE, 0.8, 0.55)
    for index in range(-18, 19):
        stage.line((index * 0.5, 0.35, 7.3), (index * 0.5, 1.75, 7.3), FENCE, 3 if index % 4 else 6)
    for y in (0.55, 1.1, 1.75):
        stage.line((-12, y, 7.3), (12, y, 7.3), FENCE, 3.4)


def _draw_water_tank(stage: Stage) -> None:
    x, y = stage.project(2.6, 2.0, 6.5)
    scale = stage.scale(6.5)
    _, foot_y = stage.project(0, 0, 6.5)
    for dx in (-0.5, 0.5):
        stage.drawing.line(x + dx * scale, y, x + dx * scale, foot_y, "#7a7480", 6)
    steel = stage.drawing.linear_gradient([(0, "#e9e4e2"), (0.5, "#c9c2c6"), (1, "#9a93a0")], 0, 0, 1, 0)
    stage.drawing.rect(x - 0.75 * scale, y - 0.95 * scale, 1.5 * scale, scale, steel, 1, 10, "#6f6876", 1.6)
    left, right, top = x - 0.75 * scale, x + 0.75 * scale, y - 0.95 * scale
    stage.hide_glow(polygon_path([(left, top), (right, top), (right, y), (left, y)]))
    stage.drawing.ellipse(x, y - 0.95 * scale, 0.75 * scale, 0.13 * scale, "#e9e4e2", 1, "#6f6876", 1.6)

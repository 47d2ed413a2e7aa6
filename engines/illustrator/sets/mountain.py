"""A mountain path: ridge behind ridge, a snowy summit, firs, rocks."""

from __future__ import annotations

from engines.illustrator.colour import highlight, mixed, shade
from engines.illustrator.geometry import Shape, Spot, lerp, polygon_path
from engines.illustrator.sets.outdoors import draw_grass, draw_ground, draw_pine
from engines.illustrator.sets.sky import Orb, draw_fog, draw_hills, draw_sky
from engines.illustrator.sets.stage import Stage

ROCK = "#8f8c98"
PATH = "#cdb78f"


def draw_mountain(stage: Stage) -> None:
    draw_sky(stage, clouds=6, orb=Orb(0.5, 0.2, 28))
    focal, horizon = stage.focal_px, stage.horizon_y
    _draw_peak(stage, 0.28, 0.46, focal * 0.34, 0.42)
    _draw_peak(stage, 0.7, 0.5, focal * 0.46, 0.3)
    for name, height, air, colour in (("blue", 0.16, 0.4, "#5f8496"), ("green", 0.1, 0.22, "#5f8f72")):
        draw_hills(stage, name, horizon + 8, focal * height, stage.distant(stage.ground_colour(colour), air), 6)
    draw_ground(stage, "#8fb36c")
    draw_fog(stage)
    _draw_path(stage)
    placing = stage.random("firs")
    firs = sorted(
        ((placing.uniform(7, 26), placing.uniform(-1, 1), placing.uniform(3.2, 5.4)) for _ in range(26)), reverse=True
    )
    for index, (z, across, height) in enumerate(firs):
        x = across * z * 0.55
        if abs(x) < 2.3:
            x += 2.6 if x >= 0 else -2.6
        foot_x, foot_y = stage.project(x, 0, z)
        draw_pine(stage, str(index), foot_x, foot_y, height * stage.scale(z), stage.distant("#3f7a5a", z / 70))
    for x, z, size in ((-1.9, 6.2, 0.7), (2.2, 5.4, 0.9), (1.6, 8.4, 0.5), (-2.6, 9.4, 0.8)):
        _draw_rock(stage, x, z, size)
    draw_grass(stage, "alp", 90, keep_clear=1.1, colour="#7fa65a")


def _draw_peak(stage: Stage, x_part: float, half_part: float, height: float, air: float) -> None:
    drawing = stage.drawing
    top: Spot = (stage.width * x_part, stage.horizon_y - height)
    foot, half = stage.horizon_y + 10, stage.width * half_part
    placing = stage.random(f"peak/{x_part}")
    colour = stage.distant("#7b86a4", air)

    def slope(side: int) -> list[Spot]:
        points = []
        for index in range(1, 7):
            part = index / 7
            jag = placing.uniform(-0.06, 0.06) * half
            points.append((top[0] + side * half * part + jag, lerp(top[1], foot, part**0.85)))
        return points

    left, right = slope(-1), slope(1)
    outline = [(top[0] - half, foot), *reversed(left), top, *right, (top[0] + half, foot)]
    drawing.polygon(outline, colour)
    stage.hide_glow(polygon_path(outline))
    ridge = [(top[0] + placing.uniform(-0.03, 0.1) * half, lerp(top[1], foot, part)) for part in (0.25, 0.5, 0.75, 1.0)]
    drawing.polygon([top, *right, (top[0] + half, foot), *reversed(ridge)], shade(colour, 0.55))
    snow = mixed("#ffffff", stage.horizon_colour(), air * 0.4)
    low = lerp(top[1], foot, 0.34)
    zigzag = [
        (lerp(left[1][0], right[1][0], part), low + (-1) ** index * height * 0.05)
        for index, part in enumerate((1.0, 0.8, 0.6, 0.4, 0.2, 0.0))
    ]
    drawing.polygon([left[1], left[0], top, right[0], right[1], *zigzag], snow)
    drawing.polygon([top, right[0], right[1], zigzag[1], ridge[0]], mixed(shade(snow, 0.5), colour, 0.25), 0.8)


def _draw_path(stage: Stage) -> None:
    near = stage.near()
    left: list[tuple[float, float, float]] = []
    right: list[tuple[float, float, float]] = []
    for index in range(10):
        part = index / 9
        z = near * (34 / near) ** part
        bend = (0.0, 0.1, 0.2, 0.1, -0.3, -0.9, -0.4, 1.1, 1.6, 0.4)[index]
        corner = 1.0 if index in (0, 9) else 0.0
        left.append((*stage.project(bend - 0.75, 0, z), corner))
        right.append((*stage.project(bend + 0.75, 0, z), corner))
    paint = stage.ground_colour(PATH)
    stage.drawing.path(Shape(left + right[::-1]).path(), paint, 1, shade(paint, 0.6), 1.2)


def _draw_rock(stage: Stage, x: float, z: float, size: float) -> None:
    foot_x, foot_y = stage.project(x, 0, z)
    scale = size * stage.scale(z)
    stone = stage.ground_colour(ROCK)
    contour = [(-0.55, 0.02), (-0.48, -0.4), (-0.12, -0.68), (0.3, -0.55), (0.58, -0.2), (0.56, 0.03)]
    stage.drawing.polygon(
        [(foot_x + dx * scale, foot_y + dy * scale) for dx, dy in contour], stone, 1, shade(stone, 1.4), 1.6
    )
    dark = [(0.02, 0.02), (0.1, -0.35), (0.3, -0.55), (0.58, -0.2), (0.56, 0.03)]
    stage.drawing.polygon([(foot_x + dx * scale, foot_y + dy * scale) for dx, dy in dark], shade(stone, 0.8))
    light = [(-0.48, -0.4), (-0.12, -0.68), (-0.05, -0.5), (-0.34, -0.3)]
    stage.drawing.polygon([(foot_x + dx * scale, foot_y + dy * scale) for dx, dy in light], highlight(stone, 0.8))

"""A beach: sand, foam, the sea to the horizon, clouds and gulls."""

from __future__ import annotations

import math

from comic.storyboard import TimeOfDay
from engines.illustrator.colour import highlight, mixed, shade
from engines.illustrator.geometry import Shape, Spot, ellipse_points, lerp
from engines.illustrator.sets.sky import Orb, draw_cloud, draw_fog, draw_sky
from engines.illustrator.sets.stage import Stage

SEA = {
    TimeOfDay.MORNING: ("#5aa6cc", "#bfe3dc"),
    TimeOfDay.NOON: ("#2f8fc9", "#7fd0dc"),
    TimeOfDay.SUNSET: ("#6a5aa4", "#f2a483"),
    TimeOfDay.NIGHT: ("#1c2c66", "#3f5a9c"),
}
SAND = "#f2dcb2"
SHORE_M = 5.2
SHELLS = ("#ffffff", "#f7c6b8", "#e6d2c2")
SUN_X = 0.62


def draw_seaside(stage: Stage) -> None:
    high = stage.time is TimeOfDay.NOON
    orb = Orb(0.8, 0.22, 34) if high else Orb(SUN_X, 0.68, 36)
    draw_sky(stage, clouds=0, orb=orb, bottom_y=stage.horizon_y)
    placing = stage.random("sea clouds")
    for index in range(6):
        x, size = placing.uniform(-0.1, 1.1) * stage.width, placing.uniform(80, 190)
        y = stage.horizon_y * (0.2 + 0.13 * index)
        hides_orb = abs(x - orb.x * stage.width) < size * 1.5 and abs(y - orb.y * stage.horizon_y) < size * 0.7
        if not hides_orb:
            draw_cloud(stage, x, y, size, placing)
    shore_y = stage.project(0, 0, SHORE_M)[1]
    _draw_sea(stage, shore_y)
    draw_fog(stage)
    _draw_beach(stage, shore_y)
    _draw_gulls(stage)


def _draw_sea(stage: Stage, shore_y: float) -> None:
    drawing, top = stage.drawing, stage.horizon_y
    cover = stage.sky_colours()[1]
    deep, shallow = (mixed(colour, cover, stage.overcast * 0.6) for colour in SEA[stage.time])
    drawing.rect(0, top, stage.width, shore_y - top + 60, drawing.linear_gradient([(0, deep), (1, shallow)]))
    cape = [(-0.02, 0.003, 1), (0.05, -0.025, 0), (0.16, -0.045, 0), (0.28, -0.02, 0), (0.36, 0.003, 1)]
    width, focal = stage.width, stage.focal_px
    shape = Shape([(x * width, top + y * focal * 0.7, corner) for x, y, corner in cape])
    drawing.fill(shape, stage.distant("#6f8f9a", 0.35))
    glitter = "#ffe2b4" if stage.time is TimeOfDay.SUNSET else "#ffffff"
    placing = stage.random("waves")
    for _ in range(90):
        near = placing.random()
        under_sun = placing.gauss(SUN_X * width, 40 + 130 * near)
        anywhere = placing.uniform(0, 1) * width
        x = under_sun if placing.random() < 0.6 else anywhere
        half = placing.uniform(8, 26) * (0.4 + near)
        y = top + 4 + (shore_y - top) * near
        wave = Shape([(x - half, y, 1), (x, y - 1.2 - 1.4 * near), (x + half, y, 1), (x, y + 1.2 + 1.4 * near)])
        drawing.fill(wave, glitter, round(0.35 + 0.4 * near, 2))
        if stage.is_night and abs(x - SUN_X * width) < 60 + 60 * near:
            stage.glow.path(wave.path(), "#cfdcff", 0.5)


def _draw_beach(stage: Stage, shore_y: float) -> None:
    drawing, width, bottom = stage.drawing, stage.width, stage.height + 10.0
    sand = stage.ground_colour(SAND)
    edge: list[Spot] = [(lerp(-20, width + 20, index / 9), shore_y + 16 * math.sin(index * 1.3)) for index in range(10)]
    shallow = mixed(SEA[stage.time][1], "#d9c49a", 0.5)
    for lift, paint, opacity in ((-22.0, "#ffffff", 0.75), (-6.0, shallow, 0.9), (14.0, None, 1.0)):
        outline = [(-20.0, shore_y + lift - 2, 1.0)]
        outline += [(x, y + lift, 0.0) for x, y in edge]
        outline += [(width + 20.0, bottom, 1.0), (-20.0, bottom, 1.0)]
        fill = paint or drawing.linear_gradient([(0, shade(sand, 0.5)), (0.12, sand), (1, highlight(sand, 0.5))])
        drawing.path(Shape(outline).path(), fill, opacity)
    placing = stage.random("sand")
    for _ in range(90):
        x, y = placing.uniform(0, 1) * width, lerp(shore_y + 40, bottom, placing.random())
        drawing.ellipse(x, y, 2.2, 1.2, shade(sand, 0.5), 0.8)
    for _ in range(8):
        x, y = placing.uniform(0, 1) * width, lerp(shore_y + 60, bottom, placing.random())
        shell = Shape(ellipse_points(x, y, 9, 5, 6))
        drawing.path(shell.path(), placing.choice(SHELLS), 1, "#b99a80", 1)


def _draw_gulls(stage: Stage) -> None:
    colour = "#ffffff" if stage.time is TimeOfDay.NOON else "#5a6a7a"
    for x_part, y_part in ((0.2, 0.5), (0.3, 0.42), (0.85, 0.62)):
        x, y = stage.width * x_part, stage.horizon_y * y_part
        wings = [(x - 16, y - 6), (x - 7, y - 9), (x, y), (x + 7, y - 9), (x + 16, y - 6)]
        stage.drawing.ink(wings, 3, colour, 0.5, 0.5)

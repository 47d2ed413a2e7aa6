"""A narrow alley between brick walls: a bin, boxes, puddles, one lamp."""

from __future__ import annotations

from engines.illustrator.colour import highlight, shade
from engines.illustrator.geometry import Shape
from engines.illustrator.sets.outdoors import draw_puddle, draw_wires
from engines.illustrator.sets.sky import Orb, draw_fog, draw_sky, draw_skyline
from engines.illustrator.sets.stage import Stage

HALF_M = 1.7
BRICK_M = 0.28
WALL_M = 12.0
WINDOWS = ((13.0, 3.0), (9.0, 5.4), (8.0, 2.5), (4.9, 5.6), (4.6, 2.3))


def draw_alley(stage: Stage) -> None:
    draw_sky(stage, clouds=1, orb=Orb(0.54, 0.4, 30) if stage.is_night else None)
    focal, width = stage.focal_px, stage.width
    draw_skyline(
        stage,
        "end",
        stage.project(0, 0, 40)[1] + 2,
        ("#8a94b0", "#7a86a6"),
        (focal * 0.07, focal * 0.2),
        (24, 50),
        0.5,
        0.9,
        (width * 0.35, width * 0.65),
    )
    near = stage.near()
    stage.level(-HALF_M, HALF_M, near, 40, 0, stage.ground_colour("#77757f"))
    for index in range(20):
        z = 1 + 0.8 * index
        stage.level(-HALF_M, HALF_M, z, z + 0.02, 0, "#605e6a", 0.7)
    for side, colour in ((-1, "#a8756a"), (1, shade("#94877f", 0.5))):
        _draw_wall(stage, side, colour, near)
        _draw_wall_windows(stage, side)
        _draw_air_conditioner(stage, side)
    draw_fog(stage)
    for x, z, radius in ((0.5, 9.0, 0.6), (-0.5, 6.0, 0.5), (0.2, 3.2, 0.55)):
        draw_puddle(stage, x, z, radius)
    starts = tuple((-HALF_M, 7 + index * 0.3, 4.0) for index in range(3))
    ends = tuple((HALF_M, 6.4 + index * 0.5, 6.0) for index in range(3))
    draw_wires(stage, starts, ends, 0.3, "#262b3c")
    _draw_lamp(stage)
    for size, (x, z) in reversed(list(enumerate(((1.15, 3.9), (1.4, 4.4), (1.05, 5.0))))):
        stage.box(x - 0.22, x + 0.22, 0, 0.45 + 0.1 * size, z, z + 0.45, "#b08a5e")
    stage.box(-1.6, -0.85, 0, 1.05, 4.2, 5.4, "#4f7a6a")
    stage.box(-1.64, -0.82, 1.05, 1.15, 4.15, 5.45, "#3f6456")


def _draw_wall(stage: Stage, side: int, colour: str, near: float) -> None:
    x = side * HALF_M
    stage.side(x, 0, WALL_M, near, 40, colour, hides_glow=True)
    placing = stage.random(f"bricks/{side}")
    joint = shade(colour, 0.9)
    for row in range(1, 30):
        y = row * BRICK_M
        stage.side(x, y, y + 0.02, near, 14, joint, 0.55)
    for row in range(28):
        for column in range(18):
            z = 1 + 0.62 * column + (0.31 if row % 2 else 0.0)
            if placing.random() < 0.4:
                stage.side(x, row * BRICK_M, (row + 1) * BRICK_M, z, z + 0.03, joint, 0.55)
    for index in range(12):
        z, row = 2 + 1.1 * placing.random() * index, placing.randint(0, 20)
        bright = placing.random() < 0.5
        paint = highlight(colour, 0.8) if bright else shade(colour, 0.6)
        stage.side(x, row * BRICK_M, (row + 1) * BRICK_M, z, z + 0.5, paint, 0.8)
    pipe = side * (HALF_M - 0.08)
    stage.line((pipe, 0, 3.4), (pipe, 9, 3.4), "#5a5f70", 7)


def _draw_wall_windows(stage: Stage, side: int) -> None:
    placing = stage.random(f"windows/{side}")
    frame = "#4a3f44"
    x = side * (HALF_M - 0.01)
    for z, y in WINDOWS:
        lit = placing.random() < 0.7 * stage.day.lamp
        stage.side(x, y, y + 1.5, z, z + 1.1, "#3a4560", 1, frame, 2)
        if lit:
            stage.side(x, y + 0.06, y + 1.44, z + 0.06, z + 1.04, "#ffd27a", 0.9, glowing=True)
        stage.side(x - side * 0.01, y + 0.7, y + 0.78, z, z + 1.1, frame)


def _draw_air_conditioner(stage: Stage, side: int) -> None:
    x0, x1 = sorted((side * HALF_M, side * (HALF_M - 0.35)))
    stage.box(x0, x1, 3.6, 4.4, 6.6, 7.5, "#b9bec8")


def _draw_lamp(stage: Stage) -> None:
    x, y = stage.project(1.3, 3.7, 7)
    stage.drawing.line(*stage.project(HALF_M, 3.9, 7), x, y, "#2f3444", 6)
    hood = [(-26, 10, 1), (-10, -10, 0), (10, -10, 0), (26, 10, 1)]
    stage.drawing.fill(Shape([(x + dx, y + dy, corner) for dx, dy, corner in hood]), "#3a4052")
    stage.drawing.ellipse(x, y + 12, 14, 7, "#fff3c4")
    if not stage.lamps_lit:
        return
    lamp = stage.day.lamp
    _, foot_y = stage.project(0, 0, 7)
    scale = stage.scale(7)
    stage.light_pool(x, y + 14, 1.75 * scale, 1.75 * scale, opacity=0.85 * lamp)
    cone = [(x - 16, y + 14), (x + 16, y + 14), (x + 1.4 * scale, foot_y), (x - 1.5 * scale, foot_y)]
    fading = stage.glow.linear_gradient([(0, "#ffdf9a", 0.42 * lamp), (1, "#ffdf9a", 0.03)])
    stage.glow.polygon(cone, fading)
    stage.light_pool(*stage.project(0.8, 0, 6.6), 1.7 * scale, 0.35 * scale, opacity=0.5 * lamp)

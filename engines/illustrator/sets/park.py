"""A park: a path through lawns, trees, a bench under a lamp, the town behind."""

from __future__ import annotations

from engines.illustrator.colour import shade
from engines.illustrator.geometry import Shape, lerp
from engines.illustrator.sets.outdoors import (
    draw_bench,
    draw_bush,
    draw_grass,
    draw_ground,
    draw_street_lamp,
    draw_tree,
)
from engines.illustrator.sets.sky import Orb, draw_fog, draw_hills, draw_sky, draw_skyline
from engines.illustrator.sets.stage import Stage

LAWN = "#86bd6c"
PATH = "#e2d2b0"
FLOWERS = ("#ffffff", "#ffd6e0", "#ffe9a0")


def draw_park(stage: Stage) -> None:
    draw_sky(stage, clouds=5, orb=Orb(0.74, 0.45, 30))
    focal = stage.focal_px
    town = tuple(stage.distant(colour, 0.45) for colour in ("#8fa4be", "#a6b6c9"))
    draw_skyline(stage, "town", stage.horizon_y + 8, town, (focal * 0.08, focal * 0.2), (30, 70), 0.4)
    woods = stage.distant(stage.ground_colour("#78ab72"), 0.3)
    draw_hills(stage, "woods", stage.horizon_y + 6, focal * 0.07, woods, 9)
    draw_ground(stage, LAWN)
    draw_fog(stage)
    _draw_path(stage)
    for x, z, height in (
        (-5.2, 22.0, 6.0),
        (4.6, 20.0, 5.5),
        (-9.0, 17.0, 6.5),
        (8.4, 15.0, 6.0),
        (-3.9, 12.0, 4.8),
        (4.3, 10.0, 4.6),
    ):
        draw_tree(stage, x, z, height, "#72b063")
    for x, z in ((-3.0, 9.5), (-3.9, 9.0), (3.2, 8.6)):
        draw_bush(stage, x, z, 1.3)
    draw_street_lamp(stage, 2.15, 8.4, 3.3, 0.45)
    draw_bench(stage, -1.95, 6.6)
    draw_grass(stage, "lawn", 110, keep_clear=1.5, colour="#6fab5a")
    _draw_flowers(stage)


def _draw_path(stage: Stage) -> None:
    left: list[tuple[float, float, float]] = []
    right: list[tuple[float, float, float]] = []
    near = stage.near()
    steps = 9
    for index in range(steps):
        t = index / (steps - 1)
        z = near * (30 / near) ** t
        bend = lerp(0.0, 2.6, t * t)
        corner = 1.0 if index in (0, steps - 1) else 0.0
        left.append((*stage.project(bend - 1.25, 0, z), corner))
        right.append((*stage.project(bend + 1.25, 0, z), corner))
    shape = Shape(left + right[::-1])
    paint = stage.ground_colour(PATH)
    stage.drawing.path(shape.path(), paint, 1, shade(paint, 0.7), 1.4)


def _draw_flowers(stage: Stage) -> None:
    placing = stage.random("flowers")
    for _ in range(40):
        z, across = placing.uniform(3, 11), placing.uniform(-1, 1)
        colour = placing.choice(FLOWERS)
        x = across * z * 0.6
        if abs(x) > 1.6:
            stage.drawing.ellipse(*stage.project(x, 0.06, z), 3.4, 3.4, colour)

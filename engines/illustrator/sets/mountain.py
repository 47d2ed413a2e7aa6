"""A mountain path: ridge behind ridge, a snowy summit, firs, rocks."""

from __future__ import annotations

from engines.illustrator.colour import highlight, mixed, shade
from engines.illustrator.geometry import Shape, Spot, lerp, polygon_path
from engines.illustrator.sets.outdoors import draw_grass, draw_ground, draw_pine
from engines.illustrator.sets.sky import Orb, draw_fog, draw_hills, draw_sky
from engines.illustrator.sets.stage import Stage

ROCKS = ("#8f8c98", "#a0948a", "#7f8890")
PATH = "#cdb78f"


def draw_mountain(stage: Stage) -> None:
    here = stage.random_here("mountain")
    rock = stage.random("mountain").choice(ROCKS)
    draw_sky(stage, clouds=6, orb=Orb(here.uniform(0.12, 0.42), 0.2, 28))
    focal, horizon = stage.focal_px, stage.horizon_y
    first = here.choice((0.24, 0.7))
    _draw_peak(stage, here.uniform(0.42, 0.56), 0.6, focal * 0.26, 0.58)
    _draw_peak(stage, 0.96 - first, 0.46, focal * here.uniform(0.26, 0.38), 0.44)
    _draw_peak(stage, first, 0.5, focal * here.uniform(0.4, 0.5), 0.3)
    for name, height, air, colour in (("blue", 0.16, 0.4, "#5f8496"), ("green", 0.1, 0.22, "#5f8f72")):
        draw_hills(
            stage,
            f"{name}/{stage.view}",
            horizon + 8,
            focal * height,
            stage.distant(stage.ground_colour(colour), air),
            6,
        )
    draw_ground(stage, "#8fb36c")
    draw_fog(stage)
    stage.under_the_sky(55.0)
    _draw_path(stage, here.choice((-1, 1)))
    placing = stage.random_here("firs")
    firs = sorted(
        ((placing.uniform(7, 26), placing.uniform(-1, 1), placing.uniform(3.2, 5.4)) for _ in range(26)), reverse=True
    )
    for index, (z, across, height) in enumerate(firs):
        x = across * z * 0.55
        if abs(x) < 2.3:
            x += 2.6 if x >= 0 else -2.6
        foot_x, foot_y = stage.project(x, 0, z)
        draw_pine(stage, str(index), foot_x, foot_y, height * stage.scale(z), stage.aired("#3f7a5a", z))
    for _ in range(8):
        z, side = here.uniform(5.0, 10.5), here.choice((-1, 1))
        _draw_rock(stage, side * here.uniform(1.6, 3.4), z, here.uniform(0.4, 1.0), rock)
    _draw_signpost(stage, here.choice((-1.75, 1.75)), 5.6)
    draw_grass(stage, f"alp/{stage.view}", 90, keep_clear=1.1, colour="#7fa65a")


def _draw_peak(stage: Stage, x_part: float, half_part: float, height: float, air: float) -> None:
    drawing = stage.drawing
    top: Spot = (stage.width * x_part, stage.horizon_y - height)
    foot, half = stage.horizon_y + 10, stage.width * half_part
    placing = stage.random_here(f"peak/{x_part:.2f}")
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


def _draw_signpost(stage: Stage, x: float, z: float) -> None:
    """A wooden signpost with two blank arrows."""
    stage.box(x - 0.05, x + 0.05, 0, 1.6, z, z + 0.1, "#7a5a42")
    for y, way in ((1.3, 1), (1.02, -1)):
        tip = x + way * 0.55
        corners = (
            (x - way * 0.25, y),
            (x + way * 0.4, y),
            (tip, y + 0.11),
            (x + way * 0.4, y + 0.22),
            (x - way * 0.25, y + 0.22),
        )
        stage.quad(tuple((at, height, z - 0.02) for at, height in corners), "#b08a62", 1, "#5f4632", 1.4)


def _draw_path(stage: Stage, swing: int) -> None:
    near = stage.near()
    left: list[tuple[float, float, float]] = []
    right: list[tuple[float, float, float]] = []
    for index in range(10):
        part = index / 9
        z = near * (34 / near) ** part
        bend = (0.0, 0.1, 0.2, 0.1, -0.3, -0.9, -0.4, 1.1, 1.6, 0.4)[index] * swing
        corner = 1.0 if index in (0, 9) else 0.0
        left.append((*stage.project(bend - 0.75, 0, z), corner))
        right.append((*stage.project(bend + 0.75, 0, z), corner))
    paint = stage.ground_colour(PATH)
    stage.drawing.path(Shape(left + right[::-1]).path(), paint, 1, shade(paint, 0.6), 1.2)


def _draw_rock(stage: Stage, x: float, z: float, size: float, colour: str) -> None:
    foot_x, foot_y = stage.project(x, 0, z)
    scale = size * stage.scale(z)
    stone = stage.ground_colour(colour)
    contour = [(-0.55, 0.02), (-0.48, -0.4), (-0.12, -0.68), (0.3, -0.55), (0.58, -0.2), (0.56, 0.03)]
    stage.drawing.polygon(
        [(foot_x + dx * scale, foot_y + dy * scale) for dx, dy in contour], stone, 1, shade(stone, 1.4), 1.6
    )
    dark = [(0.02, 0.02), (0.1, -0.35), (0.3, -0.55), (0.58, -0.2), (0.56, 0.03)]
    stage.drawing.polygon([(foot_x + dx * scale, foot_y + dy * scale) for dx, dy in dark], shade(stone, 0.8))
    light = [(-0.48, -0.4), (-0.12, -0.68), (-0.05, -0.5), (-0.34, -0.3)]
    stage.drawing.polygon([(foot_x + dx * scale, foot_y + dy * scale) for dx, dy in light], highlight(stone, 0.8))

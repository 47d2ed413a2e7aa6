"""A lane between hanok: tiled roofs with lifted eaves, plastered walls, mountains behind, a persimmon tree."""

from __future__ import annotations

from comic.storyboard import Weather
from engines.illustrator.colour import highlight, mixed, shade
from engines.illustrator.geometry import Shape, lerp
from engines.illustrator.sets.outdoors import draw_bush, draw_ground, draw_tree
from engines.illustrator.sets.sky import Orb, draw_fog, draw_hills, draw_sky
from engines.illustrator.sets.stage import SNOW_ON_GROUND, Stage
from engines.illustrator.svg import Drawing

TILE = "#565c6b"
PLASTER = "#f0e7d6"
TIMBER = "#7a5038"
STONE = "#b3a998"
PAPER = "#f7eeda"
LANE_M = 1.9
FAR_END_M = 30.0


def draw_village(stage: Stage) -> None:
    draw_sky(stage, clouds=4, orb=Orb(0.3, 0.5, 30))
    focal = stage.focal_px
    for name, height, air in (("far", 0.2, 0.55), ("near", 0.12, 0.35)):
        draw_hills(stage, name, stage.horizon_y + 8, focal * height, stage.distant("#6f9a86", air), 5)
    draw_ground(stage, "#b9c98a")
    _draw_lane(stage)
    draw_hanok(stage, -0.6, 27.0, 7.5)
    draw_fog(stage)
    draw_tree(stage, 2.9, 19.0, 5.0, "#7fb062")
    for z in (16.0, 10.2):
        draw_hanok(stage, -5.6, z, 6.0)
        draw_hanok(stage, 5.8, z - 1.5, 6.0)
    draw_tree(stage, -3.2, 8.2, 4.4, "#e09a4a")
    for side in (-1, 1):
        _draw_wall(stage, side)
    draw_bush(stage, 1.75, 6.6, 0.7, "#7aa35c")
    _draw_jars(stage)
    _draw_lantern(stage)


def _roof_colour(stage: Stage) -> str:
    return mixed(TILE, SNOW_ON_GROUND, 0.7) if stage.weather is Weather.SNOW else TILE


def draw_hanok(stage: Stage, x: float, z: float, width: float) -> None:
    """A house with a tiled roof that faces the camera, centred on x, `width` metres wide."""
    half, depth = width / 2, 2.6
    air = min(0.4, z / 75)
    plaster, timber = stage.distant(PLASTER, air), stage.distant(TIMBER, air)
    stage.box(x - half - 0.2, x + half + 0.2, 0, 0.45, z - 0.3, z + depth, stage.distant(STONE, air))
    stage.box(x - half, x + half, 0.45, 2.6, z, z + depth, plaster)
    bays = 4
    for index in range(bays):
        left, right = lerp(x - half, x + half, index / bays), lerp(x - half, x + half, (index + 1) / bays)
        if index in (1, 2):
            _draw_paper_door(stage, left + 0.15, right - 0.15, z, stage.distant(PAPER, air), timber)
    for index in range(bays + 1):
        post = lerp(x - half, x + half, index / bays)
        stage.front(post - 0.09, post + 0.09, 0.45, 2.6, z - 0.02, timber, 1, shade(timber, 0.9), 1)
    stage.front(x - half, x + half, 2.42, 2.62, z - 0.03, timber)
    stage.front(x - half, x + half, 0.45, 0.56, z - 0.03, timber)
    _draw_roof(stage, x, z - 0.7, half + 0.9, stage.distant(_roof_colour(stage), air))


def _draw_paper_door(stage: Stage, x0: float, x1: float, z: float, paper: str, timber: str) -> None:
    stage.front(x0, x1, 0.6, 2.3, z - 0.02, paper, 1, timber, 2)
    for index in range(1, 5):
        x = lerp(x0, x1, index / 5)
        stage.front(x - 0.015, x + 0.015, 0.6, 2.3, z - 0.03, timber)
    for y in (1.0, 1.4, 1.8):
        stage.front(x0, x1, y - 0.015, y + 0.015, z - 0.03, timber)
    if stage.lamps_lit:
        lamp, scale = stage.day.lamp, stage.scale(z)
        stage.front(x0, x1, 0.6, 2.3, z - 0.03, "#ffc978", 0.7 * lamp, glowing=True)
        middle_x, middle_y = stage.project((x0 + x1) / 2, 1.4, z)
        stage.light_pool(middle_x, middle_y, 1.5 * scale, 1.3 * scale, "#ffbf70", 0.3 * lamp)


def _draw_roof(stage: Stage, x: float, z: float, half: float, colour: str) -> None:
    drawing, scale = stage.drawing, stage.scale(z)
    centre_x, eave_y = stage.project(x, 2.75, z)
    contour = [
        (-half, -0.34, 1),
        (-half * 0.72, 0.02, 0),
        (0, 0.1, 0),
        (half * 0.72, 0.02, 0),
        (half, -0.34, 1),
        (half * 0.86, -0.75, 0),
        (half * 0.74, -1.42, 1),
        (half * 0.35, -1.22, 0),
        (-half * 0.35, -1.22, 0),
        (-half * 0.74, -1.42, 1),
        (-half * 0.86, -0.75, 0),
    ]
    roof = Shape([(centre_x + dx * scale, eave_y + dy * scale, corner) for dx, dy, corner in contour])
    drawing.fill(roof, colour)
    stage.hide_glow(roof.path())
    with drawing.group(clip=roof):
        _draw_tile_rows(drawing, centre_x, eave_y, half, scale, colour)
    drawing.outline(roof, 2.4, shade(colour, 1.6))
    ridge = [
        (dx * half * scale + centre_x, eave_y + dy * scale) for dx, dy in ((-0.76, -1.46), (0, -1.24), (0.76, -1.46))
    ]
    drawing.ink(ridge, max(3.0, 0.16 * scale), shade(colour, 0.9), 0.05, 0.05, 0.8)


def _draw_tile_rows(drawing: Drawing, x: float, y: float, half: float, scale: float, colour: str) -> None:
    line, light = shade(colour, 0.9), highlight(colour, 0.5)
    rows = 22
    for index in range(rows + 1):
        part = lerp(-1, 1, index / rows)
        foot, top = x + part * half * scale, x + part * half * 0.76 * scale
        drawing.line(top, y - 1.42 * scale, foot, y + 0.1 * scale, line, 1.6, 0.8)
        drawing.line(top + 2, y - 1.42 * scale, foot + 3, y + 0.1 * scale, light, 1.0, 0.5)


def _draw_lane(stage: Stage) -> None:
    near = stage.near()
    lane = stage.ground_colour("#d9c6a0")
    stage.level(-LANE_M, LANE_M, near, FAR_END_M, 0, lane)
    placing = stage.random("paving")
    for _ in range(90):
        z, x = 1.2 + 16 * placing.random() ** 2, placing.uniform(-1.6, 1.6)
        width, depth = placing.uniform(0.2, 0.5), placing.uniform(0.12, 0.3)
        tone = shade(lane, placing.uniform(0.15, 0.4))
        stage.level(x, x + width, z, z + depth, 0.003, tone, 0.7)


def _draw_wall(stage: Stage, side: int) -> None:
    x0, x1 = sorted((side * LANE_M, side * (LANE_M + 0.4)))
    inner = side * LANE_M
    start, end = 2.4, 24.0
    stage.box(x0, x1, 0, 1.5, start, end, PLASTER, hides_glow=True)
    stage.side(inner, 0, 0.75, start, end, STONE, hides_glow=True)
    placing = stage.random(f"wall/{side}")
    for _ in range(70):
        z, y = placing.uniform(start, 16), placing.uniform(0.03, 0.6)
        tone = placing.choice((shade(STONE, 0.4), highlight(STONE, 0.5), shade(STONE, 0.8)))
        stage.side(inner, y, y + placing.uniform(0.08, 0.16), z, z + placing.uniform(0.2, 0.5), tone, 0.8)
    roof = _roof_colour(stage)
    edge0, edge1 = sorted((side * (LANE_M - 0.2), side * (LANE_M + 0.6)))
    stage.box(edge0, edge1, 1.5, 1.62, start - 0.1, end, roof, hides_glow=True)
    top0, top1 = sorted((side * LANE_M, side * (LANE_M + 0.4)))
    stage.box(top0, top1, 1.62, 1.78, start - 0.05, end, shade(roof, 0.4))
    eave = side * (LANE_M - 0.2)
    z = start
    while z < 15:
        stage.side(eave, 1.5, 1.62, z, z + 0.09, shade(roof, 1.2))
        z += 0.3


def _draw_jars(stage: Stage) -> None:
    for x, z, size in ((-1.45, 7.6, 0.34), (-1.35, 6.4, 0.42), (-1.55, 5.7, 0.3)):
        foot_x, foot_y = stage.project(x, 0, z)
        scale = stage.scale(z) * size
        belly = [(-0.35, 0, 1), (-0.62, -0.7, 0), (-0.4, -1.3, 1), (0.4, -1.3, 1), (0.62, -0.7, 0), (0.35, 0, 1)]
        jar = Shape([(foot_x + dx * scale, foot_y + dy * scale, corner) for dx, dy, corner in belly])
        stage.drawing.path(jar.path(), "#7a4a36", 1, "#4a2c22", 1.6)
        stage.drawing.ellipse(foot_x - 0.25 * scale, foot_y - 0.8 * scale, 0.1 * scale, 0.28 * scale, "#a9745a", 0.8)
        stage.drawing.ellipse(foot_x, foot_y - 1.32 * scale, 0.5 * scale, 0.14 * scale, "#8a5a44", 1, "#4a2c22", 1.4)


def _draw_lantern(stage: Stage) -> None:
    x, y = stage.project(1.35, 2.1, 6.2)
    scale = stage.scale(6.2)
    stage.line((1.75, 2.45, 6.2), (1.25, 2.45, 6.2), TIMBER, 5)
    stage.line((1.75, 0, 6.2), (1.75, 2.5, 6.2), TIMBER, 6)
    stage.drawing.line(x, y - 0.34 * scale, x, y - 0.2 * scale, TIMBER, 2)
    stage.drawing.ellipse(x, y, 0.16 * scale, 0.21 * scale, "#d8574e", 1, "#8a2f2a", 1.6)
    stage.drawing.rect(x - 0.07 * scale, y - 0.23 * scale, 0.14 * scale, 0.04 * scale, "#e6bd58")
    stage.drawing.rect(x - 0.07 * scale, y + 0.19 * scale, 0.14 * scale, 0.04 * scale, "#e6bd58")
    if stage.lamps_lit:
        lamp = stage.day.lamp
        stage.glow.ellipse(x, y, 0.16 * scale, 0.21 * scale, "#ff8a5a", 0.7 * lamp)
        stage.light_pool(x, y, 1.5 * scale, 1.5 * scale, "#ff9e5a", 0.6 * lamp)
        stage.light_pool(*stage.project(1.0, 0, 5.8), 1.8 * scale, 0.4 * scale, "#ffb070", 0.4 * lamp)

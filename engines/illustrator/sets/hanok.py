"""A house with a tiled roof and paper doors, and the roof alone.

In: a stage, where, a village's colours. Out: marks on the stage, lit doors on its glow. Never: a wall, a lane.
"""

from __future__ import annotations

from comic.storyboard import Weather
from engines.illustrator.colour import highlight, mixed, shade
from engines.illustrator.geometry import Shape, lerp
from engines.illustrator.sets.stage import SNOW_ON_GROUND, Stage
from engines.illustrator.style.sets import VillageScheme
from engines.illustrator.svg import Drawing

PAPER = "#f7eeda"
EAVE_M, TIP_M, RIDGE_M, WALL_TOP_M = 2.75, 0.34, 1.42, 2.6
"""The height of the eave, how far above it its lifted ends and the ridge's are, and the height of the wall below."""
EAVE = ((-0.99, -0.32), (-0.72, 0.04), (0.0, 0.12), (0.72, 0.04), (0.99, -0.32))
RIDGE = ((-0.76, -1.46), (0, -1.24), (0.76, -1.46))
"""The lower edge and the ridge of a roof, as parts of its half width and of its height."""


def draw_hanok(stage: Stage, x: float, z: float, width: float, scheme: VillageScheme) -> None:
    """A house with a tiled roof that faces the camera, centred on x, `width` metres wide."""
    half, depth = width / 2, 2.6
    plaster, timber = scheme.plaster, scheme.timber
    stage.box(x - half - 0.2, x + half + 0.2, 0, 0.45, z - 0.3, z + depth, scheme.stone)
    stage.box(x - half, x + half, 0.45, 2.6, z, z + depth, plaster)
    bays = 4
    for index in range(bays):
        left, right = lerp(x - half, x + half, index / bays), lerp(x - half, x + half, (index + 1) / bays)
        if index in (1, 2):
            _draw_paper_door(stage, left + 0.15, right - 0.15, z, PAPER, timber)
    for index in range(bays + 1):
        post = lerp(x - half, x + half, index / bays)
        stage.front(post - 0.09, post + 0.09, 0.45, 2.6, z - 0.02, timber, 1, shade(timber, 0.9), 1)
    stage.front(x - half, x + half, 2.42, 2.62, z - 0.03, timber)
    stage.front(x - half, x + half, 0.45, 0.56, z - 0.03, timber)
    roof = stage.aired(roof_colour(stage, scheme), z)
    _draw_roof_underside(stage, x, half, z - 0.5, z + depth, half + 0.6, roof)
    draw_roof(stage, x, z - 0.5, half + 0.6, roof)


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


def draw_roof(
    stage: Stage, x: float, z: float, half: float, colour: str, eave_m: float = EAVE_M, rise: float = 1.0
) -> None:
    """A tiled roof with lifted eaves over (x, z), `half` metres to either side; a `rise` of 1 is a house's."""
    drawing, scale = stage.drawing, stage.scale(z)
    centre_x, eave_y = stage.project(x, eave_m, z)
    contour = [
        (-half, -TIP_M, 1),
        (-half * 0.72, 0.02, 0),
        (0, 0.1, 0),
        (half * 0.72, 0.02, 0),
        (half, -TIP_M, 1),
        (half * 0.86, -0.75, 0),
        (half * 0.74, -RIDGE_M, 1),
        (half * 0.35, -1.22, 0),
        (-half * 0.35, -1.22, 0),
        (-half * 0.74, -RIDGE_M, 1),
        (-half * 0.86, -0.75, 0),
    ]
    roof = Shape([(centre_x + dx * scale, eave_y + dy * rise * scale, corner) for dx, dy, corner in contour])
    drawing.fill(roof, colour)
    stage.hide_glow(roof.path())
    with drawing.group(clip=roof):
        _draw_tile_rows(drawing, centre_x, eave_y, half, scale * rise, scale, colour)
    drawing.outline(roof, 2.4, shade(colour, 1.6))
    edge = [(centre_x + dx * half * scale, eave_y + dy * rise * scale) for dx, dy in EAVE]
    drawing.ink(edge, max(2.0, 0.1 * scale), shade(colour, 1.0), 0.05, 0.05, 0.7)
    ridge = [(dx * half * scale + centre_x, eave_y + dy * rise * scale) for dx, dy in RIDGE]
    drawing.ink(ridge, max(3.0, 0.16 * scale), shade(colour, 0.9), 0.05, 0.05, 0.8)


def _draw_roof_underside(stage: Stage, x: float, wall: float, near: float, far: float, half: float, tile: str) -> None:
    """What is seen of a roof besides its front, drawn before that: the dark under its lifted eaves above a wall `wall`
    metres wide to either side and `WALL_TOP_M` high, and the end that is turned to the panel's middle."""
    dark = shade(tile, 1.4)
    tip, top = half - 0.1, EAVE_M + TIP_M - 0.06
    under = ((x - wall, WALL_TOP_M, near), (x + wall, WALL_TOP_M, near), (x + tip, top, near), (x - tip, top, near))
    stage.quad(under, dark)
    side = -1 if x > 0 else 1
    eave, ridge, face = x + side * half, x + side * half * 0.74, x + side * wall
    if (eave - x) * eave > 0:
        return
    tip_y, ridge_y = EAVE_M + TIP_M, EAVE_M + RIDGE_M
    stage.quad(((face, WALL_TOP_M, near), (eave, tip_y, near), (eave, tip_y, far), (face, WALL_TOP_M, far)), dark)
    verge = ((eave, tip_y, near), (x + side * half * 0.86, EAVE_M + 0.75, near), (ridge, ridge_y, near))
    stage.quad((*verge, (ridge, ridge_y, far), (eave, tip_y, far)), shade(tile, 0.5), 1, dark, hides_glow=True)


def _draw_tile_rows(drawing: Drawing, x: float, y: float, half: float, tall: float, scale: float, colour: str) -> None:
    line, light = shade(colour, 0.9), highlight(colour, 0.5)
    rows = 22
    for index in range(rows + 1):
        part = lerp(-1, 1, index / rows)
        foot, top = x + part * half * scale, x + part * half * 0.76 * scale
        drawing.line(top, y - 1.42 * tall, foot, y + 0.1 * tall, line, 1.6, 0.8)
        drawing.line(top + 2, y - 1.42 * tall, foot + 3, y + 0.1 * tall, light, 1.0, 0.5)


def roof_colour(stage: Stage, scheme: VillageScheme) -> str:
    """The colour of tiles, white under snow."""
    return mixed(scheme.tile, SNOW_ON_GROUND, 0.7) if stage.weather is Weather.SNOW else scheme.tile

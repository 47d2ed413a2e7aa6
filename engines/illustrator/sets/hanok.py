"""A house with a tiled roof and paper doors.

In: a stage, where, a village's colours. Out: marks on the stage, lit doors on its glow. Never: a wall, a lane.
"""

from __future__ import annotations

from comic.storyboard import Weather
from engines.illustrator.colour import mixed, shade
from engines.illustrator.geometry import lerp
from engines.illustrator.sets.stage import SNOW_ON_GROUND, Stage
from engines.illustrator.sets.tiled_roof import TiledRoof, draw_tiled_roof
from engines.illustrator.style.sets import VillageScheme

PAPER = "#f7eeda"
EAVE_M, RISE_M, WALL_TOP_M, OVERHANG_M = 2.75, 1.5, 2.6, 0.7
"""The height of the eave, the ridge's above it, the height of the wall below, and how far the eave stands out."""


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
    tile = stage.aired(roof_colour(stage, scheme), z)
    near, far = z - OVERHANG_M, z + depth + OVERHANG_M
    draw_tiled_roof(
        stage,
        TiledRoof(
            x,
            half + OVERHANG_M,
            near,
            far,
            EAVE_M,
            RISE_M,
            OVERHANG_M,
            WALL_TOP_M,
            tile,
            timber,
            stage.aired(plaster, z),
        ),
    )


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


def roof_colour(stage: Stage, scheme: VillageScheme) -> str:
    """The colour of tiles, white under snow."""
    return mixed(scheme.tile, SNOW_ON_GROUND, 0.7) if stage.weather is Weather.SNOW else scheme.tile

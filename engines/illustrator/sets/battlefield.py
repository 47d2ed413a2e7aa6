"""A battlefield: torn ground, broken banners, smoke, a burning horizon."""

from __future__ import annotations

from random import Random

from engines.illustrator.colour import highlight, mixed, shade
from engines.illustrator.geometry import Shape, ellipse_points, polygon_path, rotated
from engines.illustrator.sets.order import Bounds
from engines.illustrator.sets.outdoors import draw_ground, draw_ground_shadow, ground_blot
from engines.illustrator.sets.sky import draw_fog, draw_hills, draw_sky
from engines.illustrator.sets.stage import Stage

EARTHS = ("#8a7562", "#7f6f66", "#94805f")
SMOKE = "#55505c"
EMBER = "#ff8a3a"
SMOKE_PUFFS = 22
SMOKE_LAYERS = ((1.0, 0.0, 0.0), (0.72, 0.2, 0.35), (0.4, 0.42, 0.7))
"""A smoke column's body and the lit parts of its puffs: their size in puffs, how far they lie up and to the left in
puffs, how much lighter they are."""
SHIELD_TALL, SHIELD_LEAN_DEG, SHIELD_BURIED_PART = 0.9, 16.0, 0.3
SHIELD = ((0, -0.04, 1), (-0.3, 0.36, 0), (-0.34, 1.0, 1), (0, 1.06, 0), (0.34, 1.0, 1), (0.3, 0.36, 0))
SHIELD_BAND = ((-0.33, 0.86, 1), (-0.32, 0.68, 1), (0.22, 0.24, 1), (0.3, 0.38, 1))
"""A shield and the band across it: metres to the right, parts of its height, whether it is a corner."""

ABOVE_GROUND = ((-1.5, -2.0), (1.5, -2.0), (1.5, 0.0), (-1.5, 0.0))
CLOD = ((-0.42, 0.05), (-0.3, -0.03), (-0.16, -0.07), (0.0, -0.03), (0.2, -0.08), (0.32, -0.02), (0.42, 0.05), (0, 0.1))
CLOD_COLOUR = "#5a4a40"
"""What is seen of it, and the earth that it was driven into: metres to the right and down."""
RIDGE_PART, RIDGE_AIR = 0.02, 0.25
"""Low mounds along the horizon, as a part of the focal length, and the air before them, as before the ground at
their foot: a ruled line would cut off the smoke behind it."""
BANNER_EDGE = 0.03
"""A banner's pole stands so far from the left edge at least, as a part of the width."""
THINGS, THINGS_STRIDE, THING_HALF_M, THINGS_M, CLEAR_M = 19, 8, 0.4, (5.0, 15.0), 0.9
"""How many arms are left on the field: each has a strip of the view to itself, and the next lies so many strips on;
half its width, how far away it lies, and how far from the middle at least."""
BANNERS = ("#a3273f", "#3f5f86", "#4f7a4a", "#c08a2f", "#5f3f7a")


def draw_battlefield(stage: Stage) -> None:
    draw_sky(stage, clouds=3)
    _draw_burning_sky(stage)
    focal = stage.focal_px
    draw_hills(stage, f"far/{stage.view}", stage.horizon_y + 8, focal * 0.11, stage.distant("#6f6a74", 0.45), 5)
    draw_hills(stage, f"near/{stage.view}", stage.horizon_y + 10, focal * 0.06, stage.distant("#6a5f5c", 0.25), 7)
    here = stage.random_here("smoke columns")
    _draw_ruin(stage, here)
    for x, z, size in (
        (here.uniform(-12, -4), 30.0, 1.0),
        (here.uniform(1, 8), 26.0, 1.3),
        (here.uniform(9, 14), 32.0, 0.9),
    ):
        _draw_smoke(stage, x, z, size)
    earth = stage.random("battlefield").choice(EARTHS)
    ridge = stage.distant(stage.ground_colour(earth), RIDGE_AIR)
    draw_hills(stage, f"ridge/{stage.view}", stage.horizon_y + 4, focal * RIDGE_PART, ridge, 13)
    draw_ground(stage, earth)
    draw_fog(stage)
    stage.under_the_sky(50.0)
    _draw_scars(stage, earth)
    banners = stage.random("banners").sample(BANNERS, 2)
    placing = stage.random_here("wreckage")
    things = []
    for index in range(THINGS):
        across = (index * THINGS_STRIDE % THINGS + placing.uniform(0.2, 0.8)) / THINGS * 2 - 1
        away = placing.uniform(*THINGS_M) + stage.floor.step_back
        things.append((away, across, index, placing.uniform(-1, 1)))
    view = 0.5 * stage.width / stage.focal_px
    for z, across, index, lean in sorted(things, reverse=True):
        x = across * z * view
        is_seen = 0 < stage.project(x, 0, z)[0] < stage.width
        if abs(x) < CLEAR_M or not is_seen or _sticks_out(stage, x, z):
            continue
        if index % 4 == 0:
            _draw_banner(stage, x, z, banners[(index // 4) % 2], 0.3 * lean)
        elif index % 4 == 1:
            _draw_shield(stage, x, z, banners[(index // 4) % 2], lean)
        else:
            _draw_sword(stage, x, z, 0.45 * lean)
    _draw_embers(stage)


def _sticks_out(stage: Stage, x: float, z: float) -> bool:
    """Whether a thing at (x, z) would stick out of somebody who stands before it."""
    return stage.floor.is_behind_people(Bounds(x - THING_HALF_M, x + THING_HALF_M, 0, 2, z, z))


def _draw_burning_sky(stage: Stage) -> None:
    top, height = stage.horizon_y * 0.45, stage.horizon_y * 0.55 + 20
    strength = 0.42 if stage.is_night else 0.5
    glow = stage.drawing.linear_gradient([(0, "#c9683f", 0), (1, "#f08a4a", strength)])
    stage.drawing.rect(0, top, stage.width, height, glow)
    if stage.is_night:
        fire = stage.glow.linear_gradient([(0, "#d8562f", 0), (1, "#ff7a3a", 0.5)])
        stage.glow.rect(0, top, stage.width, height, fire)


def _draw_ruin(stage: Stage, placing: Random) -> None:
    """A broken tower and walls on the horizon."""
    foot, unit = stage.horizon_y + 8, stage.focal_px * 0.01
    x = stage.width * placing.uniform(0.15, 0.8)
    stone = stage.distant("#5f5862", 0.35)
    outline = [(-14, 0), (-14, 5), (-9, 5), (-9, 4), (-6, 6), (-4, 5), (-4, 16), (-3, 18), (-2, 16), (0, 17), (1, 13)]
    outline += [(3, 14), (3, 6), (6, 6), (8, 3), (11, 4), (13, 0)]
    stage.drawing.polygon([(x + dx * unit, foot - dy * unit) for dx, dy in outline], stone)
    for dx, dy in ((-2.4, 10), (0.6, 8)):
        stage.drawing.rect(x + dx * unit, foot - dy * unit, unit, unit * 2, shade(stone, 1.0))
    stage.light_pool(x, foot - 6 * unit, 14 * unit, 9 * unit, EMBER, 0.5 if stage.lamps_lit else 0.2)


def _draw_smoke(stage: Stage, x: float, z: float, size: float) -> None:
    """A column that leans with the wind, widens and thins out upwards: its puffs are one body, lit from one side."""
    placing = stage.random_here(f"smoke/{z}")
    foot_x, foot_y = stage.project(x, 0, z)
    scale = stage.scale(z) * size
    puffs = []
    for index in range(SMOKE_PUFFS):
        rise = index / SMOKE_PUFFS
        aside = rise * 4.5 + placing.uniform(-0.55, 0.55)
        puffs.append((aside, rise * 12, (0.7 + 2.2 * rise**1.3) * placing.uniform(0.85, 1.2)))
    for reach, off, lit in SMOKE_LAYERS:
        outline = ""
        for aside, up, radius in puffs:
            centre = foot_x + (aside - off * radius) * scale, foot_y - (up + off * radius) * scale
            outline += Shape(ellipse_points(*centre, radius * reach * scale, radius * reach * 0.9 * scale)).path()
        foot, top = (mixed(highlight(SMOKE, lit), stage.horizon_colour(), haze) for haze in (0.15, 0.6))
        stops = [
            (0, top, 0),
            (0.18, top, 0.04),
            (0.36, top, 0.22),
            (0.6, top, 0.62),
            (0.82, foot, 0.9),
            (1, foot, 0.95),
        ]
        stage.drawing.path(outline, stage.drawing.linear_gradient(stops))
    stage.light_pool(foot_x, foot_y, 2.6 * scale, 1.6 * scale, EMBER, 0.7 if stage.lamps_lit else 0.35)


def _draw_scars(stage: Stage, colour: str) -> None:
    placing = stage.random_here("scars")
    earth = stage.ground_colour(colour)
    for _ in range(26):
        z, across, reach = placing.uniform(2.4, 22), placing.uniform(-1, 1), placing.uniform(0.3, 0.9)
        rim = ground_blot(stage, across * z * 0.6, z, reach, placing)
        pit = ground_blot(stage, across * z * 0.6 + 0.03, z - 0.04, reach * 0.8, placing)
        if rim is None or pit is None:
            continue
        soil = stage.aired(earth, z)
        stage.drawing.fill(rim, highlight(soil, 0.35))
        stage.drawing.fill(rim.moved(0.05 * stage.scale(z), 0.02 * stage.scale(z)), shade(soil, 0.35))
        stage.drawing.fill(pit, shade(soil, 0.75))


def _draw_banner(stage: Stage, x: float, z: float, colour: str, lean: float) -> None:
    """A torn banner on its pole; none of which the panel's edge would hide the pole alone."""
    scale = stage.scale(z)
    foot_x, foot_y = stage.project(x, 0, z)
    top_x, top_y = foot_x + lean * 2.4 * scale, foot_y - 3.0 * scale
    if min(foot_x, top_x) < BANNER_EDGE * stage.width:
        return
    draw_ground_shadow(stage, x, z, 0.3)
    stage.drawing.line(foot_x, foot_y, top_x, top_y, "#4a3c34", max(2.5, 0.07 * scale))
    cloth = [
        (0.0, 0.1),
        (0.5, 0.2),
        (1.15, 0.12),
        (0.98, 0.5),
        (1.2, 0.75),
        (0.8, 0.86),
        (0.62, 1.25),
        (0.35, 1.0),
        (0.04, 1.2),
    ]
    outline = [(top_x + dx * scale, top_y + dy * scale) for dx, dy in cloth]
    stage.drawing.polygon(outline, colour, 1, shade(colour, 1.4), 1.6)
    fold = [
        (top_x + dx * scale, top_y + dy * scale) for dx, dy in ((0.45, 0.19), (0.62, 0.18), (0.6, 1.1), (0.42, 1.0))
    ]
    stage.drawing.polygon(fold, shade(colour, 0.8))


def _draw_sword(stage: Stage, x: float, z: float, lean: float) -> None:
    """A sword that sticks in a clod of earth."""
    scale = stage.scale(z)
    foot_x, foot_y = stage.project(x, 0, z)

    def along(up: float, across: float = 0.0) -> tuple[float, float]:
        return foot_x + (lean * up + across) * scale, foot_y - (up - lean * across) * scale

    draw_ground_shadow(stage, x, z, 0.26)
    steel = [along(0, -0.045), along(0, 0.045), along(0.95, 0.05), along(0.95, -0.05)]
    stage.drawing.polygon(steel, "#c3c9d2", 1, "#5a606c", 1.2)
    stage.drawing.line(*along(0.05), *along(0.92), "#8a919e", max(1.0, 0.02 * scale))
    stage.drawing.line(*along(0.96, -0.2), *along(0.96, 0.2), "#8a6f3a", max(2.0, 0.06 * scale))
    stage.drawing.line(*along(0.96), *along(1.2), "#4a3428", max(2.0, 0.06 * scale))
    stage.drawing.ellipse(*along(1.23), 0.05 * scale, 0.05 * scale, "#8a6f3a", 1, "#4a3428", 1)
    stage.drawing.ellipse(foot_x, foot_y, 0.16 * scale, 0.05 * scale, CLOD_COLOUR)


def _draw_shield(stage: Stage, x: float, z: float, colour: str, lean: float) -> None:
    """A pointed shield with a band across, driven into a clod of earth, fallen back and to one side."""
    scale = stage.scale(z)
    foot_x, foot_y = stage.project(x, 0, z)
    draw_ground_shadow(stage, x, z, 0.5, 0.3)

    def placed(outline: tuple[tuple[float, float, float], ...], aside: float = 0.0) -> str:
        points = []
        for across, up, corner in outline:
            above = SHIELD_TALL * (up - SHIELD_BURIED_PART)
            dx, dy = rotated((across + aside) * scale, -above * scale, SHIELD_LEAN_DEG * lean)
            points.append((foot_x + dx, foot_y + dy, corner))
        return Shape(points).path()

    above_ground = polygon_path([(foot_x + dx * scale, foot_y + dy * scale) for dx, dy in ABOVE_GROUND])
    with stage.drawing.group(clip=above_ground):
        stage.drawing.path(placed(SHIELD, 0.05), "#4a3a30")
        stage.drawing.path(placed(SHIELD), colour, 1, "#d8cdb8", max(1.5, 0.05 * scale))
        stage.drawing.path(placed(SHIELD_BAND), "#e6dcc8")
    clod = [(foot_x + dx * scale, foot_y + dy * scale) for dx, dy in CLOD]
    stage.drawing.fill(Shape(clod), CLOD_COLOUR)


def _draw_embers(stage: Stage) -> None:
    placing = stage.random("embers")
    for _ in range(34):
        x, y, size = (
            placing.uniform(0, 1) * stage.width,
            placing.uniform(0.15, 0.95) * stage.height,
            placing.uniform(1.5, 3.5),
        )
        stage.glow.ellipse(x, y, size, size, "#ffb060", 0.85)

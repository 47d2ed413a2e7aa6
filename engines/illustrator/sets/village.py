"""A lane between hanok: tiled roofs with lifted eaves, plastered walls, a gate, mountains, a large tree."""

from __future__ import annotations

import math
from functools import partial

from comic.storyboard import TimeOfDay, Weather
from engines.illustrator.colour import highlight, shade
from engines.illustrator.geometry import Shape, lerp
from engines.illustrator.sets.hanok import draw_hanok, roof_colour
from engines.illustrator.sets.lamps import glow_ball, glow_floor
from engines.illustrator.sets.masonry import draw_masonry
from engines.illustrator.sets.outdoors import draw_ground, draw_wet_ground, ground_blot
from engines.illustrator.sets.site import Site
from engines.illustrator.sets.sky import ORB_X, Orb, draw_fog, draw_hills, draw_sky
from engines.illustrator.sets.stage import NEAREST_M, SNOW_ON_GROUND, Point, Stage
from engines.illustrator.sets.tiled_roof import TiledRoof, draw_tiled_roof
from engines.illustrator.sets.trees import draw_bush, draw_tree
from engines.illustrator.sets.view import SetView
from engines.illustrator.sets.wall_tiles import draw_wall_tiles
from engines.illustrator.sets.yard import Yard
from engines.illustrator.style.sets import SUNLESS_GROUND, VILLAGE_SCHEMES, VillageScheme

LANTERNS = ("#ffc890", "#ffb070")
POST = "#6a4634"
LANE_M = 1.9
FAR_END_M, LANE_TREE_M = 30.0, 23.0
"""Where the lane ends, and where a tree stands at its edge, before the hall: between the houses none would show its
trunk."""
ACROSS_M = 4.2
WALL_M, WALL_THICK_M = 1.35, 0.4
"""The height of the walls along the lane, low enough to show the houses under the roofs behind them, and how thick all
walls are."""
GATE_M, GATE_HALF_M, GATE_BOARDS, YARD_WALL_M = 2.6, 1.1, 10, 1.75
"""The gate to a house: its height, half its width, the boards of its door; the height of the wall beside it, so that
grown people don't see over it."""

LANTERN_CORD = "#3b2620"
"""Dark before walls and tiles: in its post's colour the lantern hung from nothing."""

GATE_BRACKET_M = 0.3
"""From a lantern beside a gate to the gate's post."""
STONES_M, GATE_STONES_M, SEEN_STONES_M = 0.6, 0.75, 9.0
"""How high stones reach in the walls along the lane and beside the gate, and how far to both sides of it they lie."""
PAVING_APART_M, SEEN_PAVING_M = 0.56, 13.0
"""Between the middles of two flat stones in the lane, so that none lies on another; farther away none is seen."""
STONES_TRIED, BLADES = 150, 60
WALL_SHADOW_M = {TimeOfDay.MORNING: 1.1, TimeOfDay.NOON: 0.5, TimeOfDay.SUNSET: 1.3}


def draw_village(stage: Stage) -> None:
    choosing = stage.random("village")
    scheme, mirrored = choosing.choice(VILLAGE_SCHEMES), choosing.random() < 0.5
    along = stage.view.is_along
    site = Site(stage, 0.0 if along else ACROSS_M, mirrored)
    draw_sky(stage, clouds=4, orb=_orb(stage, choosing.uniform(*ORB_X)))
    focal = stage.focal_px
    for name, height, air in (("far", 0.24, 0.6), ("middle", 0.16, 0.42), ("near", 0.1, 0.26)):
        green = stage.distant(stage.ground_colour("#6f9a86"), air)
        draw_hills(stage, f"{name}/{stage.view}", stage.horizon_y + 8, focal * height, green, 3)
    draw_ground(stage, "#cdbf98")
    stage.under_the_sky(70.0)
    if along:
        _draw_lane_view(site, scheme)
    else:
        _draw_gate_view(site, scheme)


def _draw_lane_view(site: Site, scheme: VillageScheme) -> None:
    """The lane between its walls, roofs behind them, a hall at its end."""
    stage = site.stage
    placing = stage.random_here("village houses")
    _draw_lane(site, scheme)
    if stage.view is SetView.FACING:
        draw_hanok(stage, placing.uniform(-1.2, 0.8), 27.0, 7.5, scheme)
    else:
        draw_tree(stage, placing.uniform(-2.4, -0.8), 25.0, 8.5, "#6fa05c")
    draw_fog(stage)
    draw_tree(stage, placing.choice((-1.5, 1.5)), LANE_TREE_M, 5.0, "#7fb062")
    for z in (17.5, 10.6):
        for side, nearer in ((-1, 0.0), (1, 1.5)):
            draw_hanok(stage, side * (LANE_M + 3.3 + placing.uniform(0, 0.7)), z - nearer, 5.0, scheme)
    draw_tree(stage, placing.choice((-3.3, 3.3)), 8.4, 5.6, scheme.leaves)
    for side in (-1, 1):
        _draw_wall(site, side, scheme)
    yard = Yard(site)
    facing = 1 if stage.view is SetView.FACING else -1
    for index, (x, z, size) in enumerate(((-1.5, 7.6, 0.34), (-1.4, 6.5, 0.42), (-1.55, 5.7, 0.3), (1.5, 10.0, 0.4))):
        side = facing if index < 3 else -facing
        yard.sprite(x * side * facing, z * facing, partial(_draw_jar, stage, size), foot_m=0.5 * size)
    for x, z in ((1.6, 6.9), (-1.65, 11.5), (1.6, 13.0)):
        yard.sprite(x, z * facing, lambda x, z: draw_bush(stage, x, z, 0.8, stage.aired("#7aa35c", z)))
    for z in (5.6, 12.0):
        yard.sprite(1.72 * facing, z * facing, partial(_draw_lantern, stage), foot_m=0.14, half_m=0.5, is_thin=True)
    yard.draw()


def _draw_gate_view(site: Site, scheme: VillageScheme) -> None:
    """Across the lane: a wall with a roofed gate, the house and its courtyard tree behind it."""
    stage = site.stage
    placing = stage.random_here("village yard")
    gate = placing.uniform(-1.2, 1.2)
    wall_z = site.step_back + LANE_M
    draw_tree(stage, placing.uniform(3.5, 6) * placing.choice((-1, 1)), wall_z + 9, 6.0, "#7fb062")
    draw_fog(stage)
    draw_hanok(stage, gate + placing.choice((-2.6, 2.6)), wall_z + 4.2, 6.6, scheme)
    draw_tree(stage, gate + placing.choice((-2.6, 2.6)), wall_z + 1.6, 4.2, scheme.leaves)
    _draw_lane(site, scheme)
    roof = roof_colour(stage, scheme)
    for x0, x1 in ((-14.0, gate - GATE_HALF_M - 0.1), (gate + GATE_HALF_M + 0.1, 14.0)):
        stage.box(x0, x1, 0, YARD_WALL_M, wall_z, wall_z + 0.4, scheme.plaster)
        laid = stage.random(f"stones/{x0:.1f}")
        seen = max(-SEEN_STONES_M, x0), min(SEEN_STONES_M, x1)
        draw_masonry(stage, partial(_on_front, wall_z - 0.01), *seen, GATE_STONES_M, 4, scheme.stone, laid)
        at = partial(_before_wall, wall_z)
        draw_wall_tiles(stage, at, x0, x1, YARD_WALL_M, WALL_THICK_M, roof, scheme.plaster)
    _draw_gate(stage, gate, wall_z, scheme)
    for dx, size in ((-1.95, 0.42), (-2.45, 0.34), (2.05, 0.38), (2.5, 0.3)):
        _draw_jar(stage, size, gate + dx, wall_z - 0.45)
    draw_bush(stage, gate + 3.3, wall_z - 0.3, 0.9, "#7aa35c")
    draw_bush(stage, gate - 3.5, wall_z - 0.3, 0.8, "#8fb060")
    for dx in (-1.5, 1.5):
        _draw_lantern(stage, gate + dx, wall_z - 0.3, bracket_m=-math.copysign(GATE_BRACKET_M, dx))


def _before_wall(z: float, u: float, y: float, out: float) -> Point:
    return u, y, z - out


def _on_front(z: float, u: float, y: float) -> Point:
    return u, y, z


def _orb(stage: Stage, x: float) -> Orb | None:
    """The sun or the moon stands over the lane's end only."""
    return Orb(x, 0.5, 30) if stage.view is SetView.FACING else None


def _draw_gate(stage: Stage, x: float, z: float, scheme: VillageScheme) -> None:
    """A wooden double door between posts under a tiled roof, higher than a rider."""
    post, top = GATE_HALF_M + 0.2, GATE_M + 0.2
    for x0, x1 in ((x - post, x - GATE_HALF_M), (x + GATE_HALF_M, x + post)):
        stage.box(x0, x1, 0, GATE_M, z - 0.05, z + 0.35, scheme.timber)
    wood, dark = highlight(scheme.timber, 0.6), shade(scheme.timber, 0.6)
    stage.front(
        x - GATE_HALF_M,
        x + GATE_HALF_M,
        0.08,
        GATE_M,
        z + 0.1,
        wood,
        1,
        shade(scheme.timber, 1),
        1.4,
        hides_glow=True,
    )
    for index in range(1, GATE_BOARDS):
        at = lerp(x - GATE_HALF_M, x + GATE_HALF_M, index / GATE_BOARDS)
        wide = 0.035 if index == GATE_BOARDS // 2 else 0.014
        stage.front(at - wide / 2, at + wide / 2, 0.08, GATE_M, z + 0.09, dark)
    for side in (-1, 1):
        centre_x, centre_y = stage.project(x + side * 0.2, 1.2, z + 0.08)
        radius = 0.1 * stage.scale(z)
        stage.drawing.ellipse(centre_x, centre_y, radius, radius, None, 1, "#3a2c28", 3)
    stage.box(x - post - 0.1, x + post + 0.1, GATE_M, top, z - 0.1, z + 0.4, scheme.timber)
    stage.box(x - post, x + post, 0, 0.1, z - 0.3, z, scheme.stone)
    tile = stage.aired(roof_colour(stage, scheme), z)
    plaster = stage.aired(scheme.plaster, z)
    half, near, far = post + 0.75, z - 0.75, z + 1.05
    draw_tiled_roof(stage, TiledRoof(x, half, near, far, top + 0.1, 1.05, 0.7, top, tile, scheme.timber, plaster))


def _draw_lane(site: Site, scheme: VillageScheme) -> None:
    stage = site.stage
    lane = stage.ground_colour(scheme.lane)
    along = site.is_along
    site.patch(-LANE_M, LANE_M, -FAR_END_M, FAR_END_M, lane, y=0.001)
    if not along:
        stage.level(-FAR_END_M, FAR_END_M, NEAREST_M, site.step_back, 0.001, lane)
    _draw_paving(site, lane)
    draw_wet_ground(stage, 24.0 if along else ACROSS_M + LANE_M, LANTERNS, LANE_M if along else 30.0)
    for edge in (-LANE_M, LANE_M - 0.25) if along else ():
        site.patch(edge, edge + 0.25, -FAR_END_M, FAR_END_M, stage.ground_colour("#8fa860"), 0.8)
    if along:
        _draw_blades(site)
    if stage.is_sunny:
        _draw_wall_shadow(stage, along)


def _draw_wall_shadow(stage: Stage, along: bool) -> None:
    """The light comes from the left, from behind: the left wall's shadow on the lane, or that of the wall ahead."""
    reach = WALL_SHADOW_M[stage.time]
    if along:
        stage.level(-LANE_M, -LANE_M + reach, NEAREST_M, FAR_END_M, 0.006, SUNLESS_GROUND, 0.22)
        return
    foot = ACROSS_M + stage.floor.step_back + LANE_M
    stage.level(-20, 20, foot - 0.4 * reach, foot, 0.006, SUNLESS_GROUND, 0.22)


def _draw_paving(site: Site, lane: str) -> None:
    """Flat stones in the trodden earth, each clear of the others."""
    stage, placing = site.stage, site.stage.random("paving")
    laid: list[tuple[float, float]] = []
    for _ in range(STONES_TRIED):
        z, x = placing.choice((-1, 1)) * 16 * placing.random() ** 1.6, placing.uniform(-1.35, 1.35)
        radius, tone = placing.uniform(0.13, 0.25), placing.uniform(0.15, 0.4)
        if any(abs(x - other_x) < PAVING_APART_M and abs(z - other_z) < PAVING_APART_M for other_x, other_z in laid):
            continue
        laid.append((x, z))
        at_x, at_z = site.before_camera(x, z)
        edge = ground_blot(stage, at_x, at_z - 0.02, radius * 1.06, stage.random(f"stone/{x:.2f}"))
        top = ground_blot(stage, at_x, at_z, radius, stage.random(f"stone/{x:.2f}"))
        if edge is not None and top is not None and at_z < SEEN_PAVING_M:
            stage.drawing.fill(edge, shade(lane, 0.9), 0.6)
            stage.drawing.fill(top, shade(lane, tone), 0.9)


def _draw_blades(site: Site) -> None:
    """Grass that grows along the foot of the walls."""
    stage, placing = site.stage, site.stage.random("blades")
    if stage.weather is Weather.SNOW:
        return
    for _ in range(BLADES):
        side, z, height = placing.choice((-1, 1)), placing.uniform(-9, 9), placing.uniform(0.07, 0.16)
        at_x, at_z = site.before_camera(side * (LANE_M - placing.uniform(0.05, 0.4)), z)
        if at_z < 1.2:
            continue
        foot_x, foot_y = stage.project(at_x, 0, at_z)
        tall = height * stage.scale(at_z)
        for lean in (-0.5, 0.0, 0.5):
            blade = [
                (foot_x - 0.1 * tall, foot_y),
                (foot_x + lean * tall, foot_y - tall),
                (foot_x + 0.1 * tall, foot_y),
            ]
            stage.drawing.polygon(blade, stage.aired(shade("#8fa860", 0.2 + 0.2 * abs(lean)), at_z))


def _draw_wall(site: Site, side: int, scheme: VillageScheme) -> None:
    """A plastered wall on stones with a tiled top, along the lane."""
    stage = site.stage
    x0, x1 = sorted((side * LANE_M, side * (LANE_M + 0.4)))
    inner, start, end = side * LANE_M, 2.2, 24.0
    stage.box(x0, x1, 0, WALL_M, start, end, scheme.plaster)
    laid = stage.random(f"wall/{side}")
    draw_masonry(stage, lambda u, y: (inner, y, u), start, end, STONES_M, 3, scheme.stone, laid)
    roof = roof_colour(stage, scheme)
    draw_wall_tiles(
        stage, lambda u, y, out: (side * (LANE_M - out), y, u), start, end, WALL_M, WALL_THICK_M, roof, scheme.plaster
    )


def _draw_jar(stage: Stage, size: float, x: float, z: float) -> None:
    """An earthen jar for sauces."""
    if z < 1.0:
        return
    foot_x, foot_y = stage.project(x, 0, z)
    scale = stage.scale(z) * size
    belly = [(-0.35, 0, 1), (-0.62, -0.7, 0), (-0.4, -1.3, 1), (0.4, -1.3, 1), (0.62, -0.7, 0), (0.35, 0, 1)]
    jar = Shape([(foot_x + dx * scale, foot_y + dy * scale, corner) for dx, dy, corner in belly])
    clay, lid = stage.aired("#7a4a36", z), SNOW_ON_GROUND if stage.snowy else stage.aired("#8a5a44", z)
    stage.drawing.path(jar.path(), clay, 1, "#4a2c22", 1.6)
    stage.drawing.ellipse(foot_x - 0.25 * scale, foot_y - 0.8 * scale, 0.1 * scale, 0.28 * scale, "#a9745a", 0.8)
    stage.drawing.ellipse(foot_x, foot_y - 1.32 * scale, 0.5 * scale, 0.14 * scale, lid, 1, "#4a2c22", 1.4)


def _draw_lantern(stage: Stage, x: float, z: float, bracket_m: float | None = None) -> None:
    """A red paper lantern, on a post at the lane's edge, or on a bracket that reaches so far aside to what holds it."""
    if z < 1.0:
        return
    scale, y_m = stage.scale(z), 2.1
    if bracket_m is not None:
        start, end = sorted((x - math.copysign(0.1, bracket_m), x + bracket_m))
        stage.front(start, end, 2.39, 2.45, z, POST)
    else:
        stage.box(x - 0.11, x + 0.11, 0, 0.14, z - 0.11, z + 0.11, "#a8a29a")
        inward = -1 if x > 0 else 1
        stage.front(x - 0.035, x + 0.035, 0.14, 2.5, z, POST)
        stage.front(x, x + inward * 0.48, 2.39, 2.45, z, POST)
        x += inward * 0.38
    at_x, y = stage.project(x, y_m, z)
    stage.drawing.line(at_x, y - 0.32 * scale, at_x, y - 0.2 * scale, LANTERN_CORD, max(2.0, 0.03 * scale))
    stage.drawing.ellipse(at_x, y, 0.17 * scale, 0.22 * scale, stage.aired("#d8574e", z), 1, "#8a2f2a", 1.6)
    for dx in (-0.08, 0.0, 0.08):
        stage.drawing.line(at_x + dx * scale, y - 0.19 * scale, at_x + dx * scale, y + 0.19 * scale, "#a83a34", 1, 0.7)
    for dy in (-0.24, 0.2):
        stage.drawing.rect(at_x - 0.07 * scale, y + dy * scale, 0.14 * scale, 0.04 * scale, "#e6bd58")
    if stage.lamps_lit:
        lamp = stage.day.lamp
        stage.glow.ellipse(at_x, y, 0.17 * scale, 0.22 * scale, "#ff8a5a", 0.7 * lamp)
        glow_ball(stage, x, y_m, z, 1.6, "#ff9e5a", 0.6 * lamp)
        glow_floor(stage, x * 0.8, z, 1.8, "#ffb070", 0.42 * lamp)

"""A shopping street, seen down, up, or across to either side: fronts, trees, cars, a crossing, wires, a town beyond."""

from __future__ import annotations

import math
from functools import partial

from comic.storyboard import TimeOfDay, Weather
from engines.illustrator.colour import shade
from engines.illustrator.sets.car import build_car
from engines.illustrator.sets.house_rows import draw_house_rows
from engines.illustrator.sets.outdoors import draw_puddle, draw_street_lamp, draw_wet_ground, draw_wires
from engines.illustrator.sets.site import Side, Site
from engines.illustrator.sets.sky import Orb, draw_fog, draw_sky, draw_skyline
from engines.illustrator.sets.stage import NEAREST_M, Stage
from engines.illustrator.sets.street_things import (
    build_bicycle,
    build_bin,
    build_planter,
    build_pole,
    build_stand_sign,
    build_traffic_light,
    build_vending,
)
from engines.illustrator.sets.trees import draw_tree
from engines.illustrator.sets.yard import Yard
from engines.illustrator.style.sets import (
    CAR_PAINTS,
    STREET_AWNINGS,
    STREET_LIGHTS,
    STREET_SHADOW,
    STREET_SIGNS,
    STREET_WALLS,
    SUNLESS_GROUND,
)

TOWN = ("#a9bccb", "#b8c6d4", "#9db0c4")
ASPHALT = "#777a88"
PAVING = "#c9c3c2"
KERB_M = 2.5
WALL_M = 5.6
WALK_M = 4.05
"""The camera stands in the middle of a pavement, and so do people."""

LENGTH_M = 38.0
ACROSS_M = 2.8
"""Seen across, people stand as far before the camera as it stands behind the middle of the pavement."""

SHADOW_END_M = -0.9
"""The row of houses on the left throws its shadow up to here before the camera, as the light comes from the left."""

SLAB_M = 0.6
"""The slabs of the pavement."""

TREE_M, BED_M, BED, GUIDE_M = 0.34, 0.28, "#8a7866", 0.78
"""How far from the kerb trees, lamps and the signal stand, half the width of the bed of earth around a tree, its
colour, and how far from the kerb the strip for the blind begins: no trunk stands on it."""

MOON_ASIDE = 0.1
"""How far to the road's side of the middle the moon stands, as a part of the width."""

SIGNAL_M, SIGNAL_CLEAR_M = 8.9, (2.0, 7.0)
"""Where the signal stands, and how far before and behind it its kerb has neither trees nor lamps: its pole would seem
to go through a crown."""

NEAR_THINGS_M = 4.0
"""On the pavement where the camera stands nothing stands at a wall nearer than this."""

FLOWERS = ("#e87a8a", "#f2c14e", "#ffffff")


def draw_street(stage: Stage) -> None:
    choosing = stage.random("street")
    walls, leaves = choosing.choice(STREET_WALLS), choosing.choice(("#6fae62", "#8fb85a", "#5f9f7a", "#e0a85a"))
    trees, crossing = choosing.random() < 0.7, choosing.choice((6.2, 9.0, -7.0))
    along = stage.view.is_along
    site = Site(stage, 0.0 if along else ACROSS_M, choosing.random() < 0.5, aside=WALK_M)
    stage.under_the_sky()
    draw_sky(stage, clouds=4, orb=_orb(site))
    _draw_town(stage)
    _draw_ground(site, crossing)
    _draw_wires(site)
    draw_house_rows(site, WALL_M, LENGTH_M, walls)
    yard = Yard(site)
    _add_things(yard, leaves if trees else None)
    if stage.weather is Weather.RAIN:
        for x, z, radius in ((4.4, 6.5, 0.5), (1.4, 8.0, 0.9), (4.2, 3.6, 0.35), (1.2, -6.0, 0.8)):
            at_x, at_z = site.before_camera(x, z)
            if at_z > 1:
                draw_puddle(stage, at_x, at_z, radius)
        far = ACROSS_M + (WALL_M - WALK_M if site.ahead is Side.EAST else WALL_M + WALK_M)
        draw_wet_ground(stage, 40 if along else far, STREET_LIGHTS, WALL_M - WALK_M if along else 30)
    yard.draw()


def _orb(site: Site) -> Orb | None:
    """The sun low over the end of the street, the moon high over its road, where no house bites it."""
    stage = site.stage
    if stage.time is TimeOfDay.NOON or not site.is_along:
        return None
    if not stage.is_night:
        return Orb(0.53, 0.78, 26)
    return Orb(0.5 + math.copysign(MOON_ASIDE, site.before_camera(0.0, 0.0)[0]), 0.3, 26)


def _draw_town(stage: Stage) -> None:
    focal = stage.focal_px
    foot = stage.project(0, 0, LENGTH_M + stage.floor.step_back)[1] + 2
    tones = tuple(stage.distant(colour, 0.3) for colour in TOWN)
    draw_skyline(stage, f"end/{stage.view}", foot, tones, (focal * 0.1, focal * 0.27), (30, 70), 0.4, 0.9)
    draw_fog(stage)


def _draw_ground(site: Site, crossing: float) -> None:
    stage = site.stage
    road, paving = stage.ground_colour(ASPHALT), stage.ground_colour(PAVING)
    end = LENGTH_M
    site.patch(-60, 60, -end, end, shade(road, 0.1), y=0.0)
    site.patch(-KERB_M, KERB_M, -end, end, road, y=0.001)
    for dash in range(-42, 42, 3):
        site.patch(-0.08, 0.08, dash, dash + 1.6, "#f1ecdf", 0.9)
    for edge in (-KERB_M + 0.25, KERB_M - 0.25):
        site.patch(edge - 0.05, edge + 0.05, -end, end, "#f1ecdf", 0.6)
    for index in range(7):
        x = -2.25 + index * 0.68
        site.patch(x, x + 0.42, crossing, crossing + 2.6, "#f4f1ea", 0.95)
    for side in (-1, 1):
        x0, x1 = sorted((side * KERB_M, side * 9.0))
        site.patch(x0, x1, -end, end, paving, y=0.12)
        facing = Side.WEST if side > 0 else Side.EAST
        kerb = site.footing(side * KERB_M, 0, facing)
        if kerb.faces_camera:
            kerb.rect(-end, end, 0, 0.12, "#a9a3a6")
        joint0, joint1 = sorted((side * KERB_M, side * WALL_M))
        for index in range(-32, 33):
            at = index * SLAB_M
            site.patch(joint0, joint1, at, at + 0.02, shade(paving, 0.5), 0.5, 0.121)
        for index in range(1, int((joint1 - joint0) / SLAB_M) + 1):
            x = side * (WALL_M - index * SLAB_M)
            site.patch(x, x + 0.02, -20, 20, shade(paving, 0.5), 0.45, 0.121)
        guide0, guide1 = sorted((side * (KERB_M + GUIDE_M), side * (KERB_M + GUIDE_M + 0.3)))
        site.patch(guide0, guide1, -end, end, "#e6c25a", 0.75, 0.122)
    dark = STREET_SHADOW[stage.time]
    if stage.is_sunny and dark and site.is_along:
        stage.level(-30, SHADOW_END_M, NEAREST_M, end, 0.125, SUNLESS_GROUND, dark)


def _draw_wires(site: Site) -> None:
    """Wires over the road; the houses drawn after them hide what they are fastened to."""
    (x0, z0), (x1, z1) = site.before_camera(-WALL_M, 7.0), site.before_camera(WALL_M, 9.5)
    if not site.is_along or min(z0, z1) <= 1:
        return
    starts = tuple((x0, 6.2 - 0.1 * index, z0) for index in range(3))
    ends = tuple((x1, 6.7 - 0.12 * index, z1) for index in range(3))
    draw_wires(site.stage, starts, ends, 0.5, "#3d4252")


def _draw_tree(stage: Stage, height: float, colour: str, x: float, z: float) -> None:
    draw_tree(stage, x, z, height, colour)


def _is_by_signal(z: float) -> bool:
    return SIGNAL_M - SIGNAL_CLEAR_M[0] < z < SIGNAL_M + SIGNAL_CLEAR_M[1]


def _add_things(yard: Yard, leaves: str | None) -> None:
    """Trees and lamps in turn along both kerbs, and what stands between them."""
    site, stage = yard.site, yard.site.stage
    placing = stage.random("street things")
    road_x = site.before_camera(0.0, 0.0)[0] if site.is_along else 0.0
    for side in (-1, 1):
        for index in range(-9, 10):
            z = (index + 0.5) * 3.7 + placing.uniform(-0.6, 0.6) + 0.4 * side
            x, is_by_signal = side * (KERB_M + TREE_M), side > 0 and _is_by_signal(z)
            if index % 3 == 0:
                if not is_by_signal:
                    yard.sprite(x, z, partial(draw_street_lamp, stage, over=road_x), half_m=0.9, is_thin=True)
            elif leaves is not None and (abs(z) > 7.5 or not site.is_along):
                height = placing.uniform(3.0, 3.7)
                if not is_by_signal:
                    site.patch(x - BED_M, x + BED_M, z - 1.6 * BED_M, z + 1.6 * BED_M, BED, y=0.122)
                    yard.sprite(x, z, partial(_draw_tree, stage, height, leaves))
    for side in (-1, 1):
        facing = Side.EAST if side < 0 else Side.WEST
        for index in range(-6, 7):
            x, z = side * (WALL_M - 0.55), index * 3.7 + placing.uniform(-0.8, 0.8)
            kind = placing.randint(0, 6)
            if side > 0 and abs(z) < NEAR_THINGS_M:
                continue
            if kind == 0:
                yard.add(build_vending(site.piece(side * (WALL_M - 0.05), z, facing), placing.choice(STREET_AWNINGS)))
            elif kind == 1:
                yard.add(build_stand_sign(site.piece(x, z, Side.SOUTH), placing.choice(STREET_SIGNS)))
            elif kind == 2:
                yard.add_thin(build_bicycle(site.piece(x, z, facing), placing.choice(STREET_AWNINGS)))
            elif kind == 3:
                yard.add(build_bin(site.piece(x, z), "#5f7a6a"))
            elif kind in (4, 5):
                yard.add_thin(build_planter(site.piece(x, z, facing), 1.3, FLOWERS))
        for index in range(-4, 5):
            if placing.random() < 0.5:
                z = index * 8.0 + placing.uniform(-1, 1)
                car = site.piece(side * (KERB_M - 0.95), z, facing)
                if abs(z) > 7.5 and not (side > 0 and _is_by_signal(z)):
                    yard.add_thin(build_car(car, placing.choice(CAR_PAINTS)))
    yard.add_thin(build_traffic_light(site.piece(KERB_M + TREE_M, SIGNAL_M, Side.SOUTH)))
    for z in (-13.0, 14.0):
        yard.add_thin(build_pole(site.piece(-KERB_M - 0.3, z), 7.2))

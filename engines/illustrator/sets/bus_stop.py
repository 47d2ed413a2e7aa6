"""A bus stop at a road on the edge of town: shelter, bench, sign, trees behind; shops on the other side of the road."""

from __future__ import annotations

from functools import partial

from comic.storyboard import Weather
from engines.illustrator.colour import shade
from engines.illustrator.sets.car import build_car
from engines.illustrator.sets.facade import choose_front, draw_front
from engines.illustrator.sets.footing import Footing
from engines.illustrator.sets.order import Bounds
from engines.illustrator.sets.outdoors import (
    draw_bench,
    draw_ground,
    draw_post_shadow,
    draw_puddle,
    draw_street_lamp,
    draw_wet_ground,
)
from engines.illustrator.sets.scraps import is_scrap
from engines.illustrator.sets.site import Side, Site
from engines.illustrator.sets.sky import ORB_X, Orb, draw_fog, draw_hills, draw_sky, draw_skyline
from engines.illustrator.sets.stage import NEAREST_M, Stage
from engines.illustrator.sets.street_things import build_bin, build_planter
from engines.illustrator.sets.trees import draw_bush, draw_tree
from engines.illustrator.sets.view import SetView
from engines.illustrator.sets.yard import Yard
from engines.illustrator.style.sets import CAR_PAINTS, LEAF_PALETTES, STREET_LIGHTS, STREET_WALLS

STEEL = "#55616f"
GLASS = "#a9c9d6"
SIGNS = ("#2f7fc1", "#3f9a6a", "#d87a3f")
ROOFS = ("#3f8f86", "#4f6f9f", "#a8604c")
SHIFT_M = {SetView.FACING: 0.0, SetView.LEFT: 1.9, SetView.RIGHT: -1.9}
"""How far the camera has turned past the shelter."""

SLAB_M = 0.6
"""The slabs of the pavement."""

KERB_M, KERB_BEFORE_PEOPLE_M, GUIDE_M, SIGN_M = 1.9, 0.7, 0.9, 5.0
"""How far away the kerb is, how far before people at least, how far behind it the strip for the blind; and the sign."""


def draw_bus_stop(stage: Stage) -> None:
    choosing = stage.random("bus stop")
    leaves, which = choosing.choice(LEAF_PALETTES), choosing.randint(0, 2)
    mirrored = choosing.random() < 0.5
    here = stage.random_here("bus stop")
    draw_sky(stage, clouds=5, orb=Orb(here.uniform(*ORB_X), 0.5, 30) if stage.view is not SetView.REVERSE else None)
    focal = stage.focal_px
    town = tuple(stage.distant(colour, 0.4) for colour in ("#8fa4be", "#a6b6c9", "#98abc4"))
    draw_skyline(stage, f"town/{stage.view}", stage.horizon_y + 8, town, (focal * 0.07, focal * 0.22), (30, 70), 0.22)
    draw_hills(stage, f"park/{stage.view}", stage.horizon_y + 8, focal * 0.06, stage.distant("#78ab72", 0.25), 8)
    draw_ground(stage, "#8fbf78")
    stage.under_the_sky(60.0)
    site, back = Site(stage, 0.0, mirrored, laid_anew=True), stage.floor.step_back
    yard = Yard(site)
    if stage.view is SetView.REVERSE:
        _draw_shops(site)
    else:
        for index in range(-3, 4):
            height, colour = here.uniform(3.8, 5.2), here.choice(leaves)
            yard.sprite(
                index * 2.4 + here.uniform(-0.8, 0.8),
                here.uniform(10.5, 13.5),
                partial(_draw_tree, stage, height, colour),
            )
        yard.draw()
        draw_fog(stage)
        for index in range(-4, 5):
            draw_bush(stage, index * 1.5, 8.7 + back, 1.9, "#5f9f5a")
    _draw_pavement(stage)
    if stage.weather is Weather.RAIN:
        for x, z, radius in ((-0.9, 3.3, 0.36), (1.3, 4.9, 0.4), (0.5, 3.9, 0.3)):
            draw_puddle(stage, x, z + back, radius)
        draw_wet_ground(stage, 8.2 + back, STREET_LIGHTS)
    if stage.view is SetView.REVERSE:
        for x in (-4.2, 3.4):
            yard.add(build_car(site.piece(x, 6.4, Side.SOUTH), here.choice(CAR_PAINTS)))
        yard.sprite(-2.2, 8.3, lambda x, z: draw_tree(stage, x, z, 3.6, leaves[0]))
        yard.sprite(2.6, 8.3, lambda x, z: draw_street_lamp(stage, x, z, 4.2, 0.8), is_thin=True)
        yard.draw()
        return
    shift = SHIFT_M[stage.view] * site.flip
    _draw_shelter(stage, shift, ROOFS[which])
    at_x, at_z = site.before_camera(2.5, SIGN_M)
    sign = Bounds(at_x + shift - 0.3, at_x + shift + 0.3, 0, 3, at_z, at_z + 0.1)
    if not stage.floor.is_behind_people(sign) and not is_scrap(stage, sign):
        _draw_sign(stage, at_x + shift, at_z, SIGNS[which])
    yard.add(build_bin(site.piece(-2.6 + shift * site.flip, 6.2, Side.SOUTH), "#5f7a6a"))
    yard.add(
        build_planter(site.piece(-4.4 + shift * site.flip, 7.4, Side.SOUTH), 1.5, ("#e87a8a", "#f2c14e", "#ffffff"))
    )
    yard.add(
        build_planter(site.piece(4.2 + shift * site.flip, 7.4, Side.SOUTH), 1.5, ("#e87a8a", "#f2c14e", "#ffffff"))
    )
    yard.sprite(-2.7 + shift * site.flip, 7.0, lambda x, z: draw_street_lamp(stage, x, z, 4.2, 0.8), is_thin=True)
    yard.draw()


def _draw_tree(stage: Stage, height: float, colour: str, x: float, z: float) -> None:
    draw_tree(stage, x, z, height, colour)


def _draw_shops(site: Site) -> None:
    """The fronts on the other side of the road."""
    stage = site.stage
    placing = stage.random("opposite")
    walls, x = placing.choice(STREET_WALLS), -14.0
    fronts = []
    while x < 14:
        front = choose_front(placing, walls)
        fronts.append((x, front, stage.random(f"opposite/{x:.2f}")))
        x += front.width
    # The flank of an outer house lies behind the inner one beside it.
    for x, front, own in sorted(fronts, key=lambda row: -abs(row[0] + row[1].width / 2)):
        draw_front(Footing(stage, x, 9.6 + stage.floor.step_back), front, own)


def kerb_m(stage: Stage) -> float:
    """How far away the kerb of the pavement is on which people wait: before the nearest of them, or behind all of them
    where the camera looks over the road."""
    floor = stage.floor
    if stage.view is SetView.REVERSE:
        return 3.8 + floor.step_back
    return max(NEAREST_M, min([KERB_M + floor.step_back, *(z - KERB_BEFORE_PEOPLE_M for _, z in floor.people)]))


def _draw_pavement(stage: Stage) -> None:
    kerb, back = kerb_m(stage), stage.floor.step_back
    if stage.view is SetView.REVERSE:
        _draw_road(stage, kerb, 7.6 + back)
        _pave(stage, NEAREST_M, kerb, guide=kerb - 0.65)
        _pave(stage, 7.6 + back, 9.6 + back, guide=7.95 + back)
        return
    _draw_road(stage, NEAREST_M, kerb)
    _pave(stage, kerb, 8.2 + back, guide=kerb + GUIDE_M)


def _pave(stage: Stage, near: float, far: float, guide: float) -> None:
    """Slabs from `near` to `far`, with the strip that guides the blind."""
    paving = stage.ground_colour("#cfc8c4")
    stage.level(-40, 40, near, far, 0, paving)
    for index in range(-26, 27):
        stage.level(index * SLAB_M, index * SLAB_M + 0.018, near, far, 0, shade(paving, 0.5), 0.5)
    for index in range(1, int((far - near) / SLAB_M) + 1):
        at = near + SLAB_M * index
        stage.level(-40, 40, at, at + 0.024, 0, shade(paving, 0.5), 0.5)
    stage.level(-40, 40, guide, guide + 0.3, 0.002, "#e6c25a", 0.75)


def _draw_road(stage: Stage, near: float, far: float) -> None:
    """Asphalt with a kerb at either end and a broken line in its middle."""
    stage.level(-40, 40, near, far, 0, stage.ground_colour("#777a88"))
    stage.level(-40, 40, far - 0.12, far, 0.0, "#b9b3b4")
    stage.level(-40, 40, near, near + 0.12, 0.0, "#b9b3b4")
    stage.level(-40, 40, far - 0.55, far - 0.45, 0.005, "#f2d16a", 0.9)
    middle = (near + far) / 2
    for index in range(-12, 12):
        stage.level(index * 2.2, index * 2.2 + 1.2, middle, middle + 0.15, 0.005, "#f1ecdf", 0.9)


def _draw_shelter(stage: Stage, shift: float, roof: str) -> None:
    away = stage.floor.step_back
    left, right, back, front = -1.7 + shift, 1.9 + shift, 7.2 + away, 5.9 + away
    middle = 0.1 + shift
    stage.level(left - 0.2, right + 0.4, front - 0.2, back + 0.3, 0.004, "#3a3566", 0.16)
    for x in (left, middle, right - 0.08):
        _draw_post(stage, x, back)
    for x0, x1 in ((left + 0.08, middle), (middle + 0.08, right - 0.08)):
        stage.front(x0, x1, 0.35, 2.3, back, GLASS, 0.5, STEEL, 1.6)
        slant = (x1 - x0) * 0.3
        ends = ((x0 + slant, 0.35), (x0 + slant * 1.7, 0.35), (x0 + slant * 2.5, 2.3), (x0 + slant * 1.8, 2.3))
        stage.quad(tuple((x, y, back) for x, y in ends), "#ffffff", 0.25)
    _draw_board(stage, middle + 0.65, back - 0.01)
    draw_bench(stage, -0.72 + shift, 6.6 + away, 1.4, "#c89660")
    for x in (left + 0.04, right - 0.04):
        stage.side(x, 0.35, 2.3, front + 0.08, back, GLASS, 0.45, STEEL, 1.4)
        _draw_post(stage, x - 0.04, front)
    stage.box(left - 0.06, right + 0.06, 2.46, 2.66, front - 0.02, back + 0.2, roof)
    stage.front(left - 0.06, right + 0.06, 2.46, 2.51, front - 0.03, "#f4efe4", 0.8)
    if stage.lamps_lit:
        lamp, scale = stage.day.lamp, stage.scale(6.5 + away)
        stage.level(left + 0.2, right - 0.2, front + 0.5, front + 0.8, 2.49, "#fff4d0", 0.9 * lamp, glowing=True)
        stage.front(middle + 0.65, middle + 1.4, 0.7, 2.0, back - 0.01, "#fff0d0", 0.55 * lamp, glowing=True)
        x, y = stage.project(middle, 1.7, 6.6 + away)
        stage.light_pool(x, y, 2.6 * scale, 1.7 * scale, "#fff0cf", 0.42 * lamp)
        x, y = stage.project(middle, 0, 6.3 + away)
        stage.light_pool(x, y, 2.4 * scale, 0.45 * scale, "#fff0cf", 0.4 * lamp)


def _draw_post(stage: Stage, x: float, z: float) -> None:
    """A post of the shelter on its foot."""
    stage.box(x - 0.05, x + 0.13, 0, 0.04, z - 0.05, z + 0.13, STEEL)
    stage.box(x, x + 0.08, 0.04, 2.5, z, z + 0.08, STEEL)


def _draw_board(stage: Stage, x: float, z: float) -> None:
    """A lit poster and the lines of a map, without a word."""
    stage.front(x, x + 0.75, 0.7, 2.0, z, "#f6efe2", 1, "#8f9aa5", 1.6)
    stage.front(x + 0.07, x + 0.68, 1.2, 1.93, z - 0.01, "#e58f6a")
    stage.front(x + 0.2, x + 0.55, 1.3, 1.7, z - 0.012, "#f2c890")
    for index, tone in enumerate(("#2f7fc1", "#3f9a6a", "#d8574e")):
        y = 0.82 + 0.1 * index
        stage.line((x + 0.1, y, z - 0.01), (x + 0.62 - 0.1 * index, y + 0.04, z - 0.01), tone, 2)


def _draw_sign(stage: Stage, x_m: float, z: float, colour: str) -> None:
    draw_post_shadow(stage, x_m, z, 2.9, 0.04)
    stage.line((x_m, 0, z), (x_m, 2.9, z), STEEL, max(2.0, 28 / z))
    x, y = stage.project(x_m, 2.75, z)
    radius = 0.28 * stage.scale(z)
    stage.drawing.ellipse(x, y, radius, radius, colour, 1, shade(colour, 1.2), 2)
    half = radius * 0.55
    stage.drawing.rect(x - half, y - half * 0.8, half * 2, half * 1.3, "#ffffff", 1, 3)
    stage.drawing.rect(x - half * 0.8, y - half * 0.6, half * 1.6, half * 0.5, colour)
    for dx in (-0.5, 0.5):
        stage.drawing.ellipse(x + dx * half, y + half * 0.55, half * 0.22, half * 0.22, "#ffffff", 1, colour, 1)

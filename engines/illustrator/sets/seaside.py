"""A beach: sand, foam, the sea to the horizon, clouds and gulls."""

from __future__ import annotations

import math
from functools import partial
from itertools import pairwise

from comic.storyboard import TimeOfDay
from engines.illustrator.colour import highlight, mixed, shade
from engines.illustrator.geometry import Shape, Spot, Vertex, ellipse_points, lerp, rotated
from engines.illustrator.sets.order import Bounds
from engines.illustrator.sets.outdoors import draw_ground_shadow
from engines.illustrator.sets.rocks import draw_rock
from engines.illustrator.sets.sea import draw_sea
from engines.illustrator.sets.site import Site
from engines.illustrator.sets.sky import ORB_X, Orb, draw_cloud, draw_fog, draw_sky
from engines.illustrator.sets.stage import Stage
from engines.illustrator.sets.view import SetView
from engines.illustrator.sets.yard import SPRITE_FOOT_M, Yard
from engines.illustrator.style.sea import SEA

SAND = "#f2dcb2"
SHORE_M = 5.2
"""How far away the water begins, and farther where people stand far away: they stand on the sand."""

SAND_PART, SEA_PART, THING_FOOT_PART, LEVEL_PART = 0.3, 0.26, 0.86, 0.55
"""How much of the panel is sand at least; how much of it is sea at most, which would be a wall behind people; how far
down the foot of a thing on the sand stands at most, while the horizon is seen above the last of these; all parts of the
panel's height."""

THING_M, ASIDE_M, THING_HALF_M = 4.6, 1.95, 1.25
"""How far away and how far aside a parasol or a boat stands, and its half width."""
PARASOL_M, PARASOL_HALF_M, PARASOL_LEAN_DEG = 2.05, 1.1, 5.0

BOAT_FOOT_M = 0.04
"""Half the width of what touches the ground: a boat's keel alone."""

BOAT_SHADOW = "#4a3a5a"
HEAPED_SAND = ((-1.15, -0.06, 1), (-0.8, 0.14, 0), (-0.3, 0.19, 0), (0.3, 0.15, 0), (0.75, 0.17, 0), (1.1, -0.06, 1))
"""The sand in which a boat lies, across and up from the middle of its foot."""

SHELLS = ("#ffffff", "#f7c6b8", "#e6d2c2")


SEEN_ASIDE_PART = 0.3
"""No farther from the middle than this part of the width, so that what stands on the beach is seen with its foot."""


def draw_seaside(stage: Stage) -> None:
    high = stage.time is TimeOfDay.NOON
    sun_x = stage.random_here("sun").uniform(*ORB_X)
    orb = Orb(sun_x, 0.22, 34) if high else Orb(sun_x, 0.68, 36)
    orb = orb.clear_of_people(stage, stage.horizon_y)
    draw_sky(stage, clouds=0, orb=orb, bottom_y=stage.horizon_y)
    placing = stage.random_here("sea clouds")
    for index in range(6):
        x, size = placing.uniform(-0.1, 1.1) * stage.width, placing.uniform(80, 190)
        y = stage.horizon_y * (0.2 + 0.13 * index)
        if not orb.touches_cloud(stage, stage.horizon_y, x, y, size):
            draw_cloud(stage, x, y, size, placing)
    shore_m = shore_distance_m(stage)
    shore_y = stage.project(0, 0, shore_m)[1]
    draw_sea(stage, shore_m, orb.x)
    _draw_capes(stage)
    draw_fog(stage)
    _draw_beach(stage, shore_y)
    _draw_gulls(stage)
    _draw_beach_things(stage, orb.x)


def shore_distance_m(stage: Stage) -> float:
    """How far away the water begins: a camera that looks down sees sand at its feet, too, and the sea beyond it."""
    usual = SHORE_M + stage.floor.step_back
    if stage.horizon_y >= LEVEL_PART * stage.height:
        return usual
    return max(usual, _seen_at_m(stage, min(1 - SAND_PART, stage.horizon_y / stage.height + SEA_PART)))


def _seen_at_m(stage: Stage, part: float) -> float:
    """How far away the ground lies that is seen at this part of the panel's height, below the horizon."""
    return stage.camera_height * stage.focal_px / (part * stage.height - stage.horizon_y)


def _draw_capes(stage: Stage) -> None:
    """Two capes on the horizon; the nearer one bears a lighthouse, away from the sun and the moon."""
    cape = [(-0.02, 0.003, 1), (0.05, -0.025, 0), (0.16, -0.045, 0), (0.28, -0.02, 0), (0.36, 0.003, 1)]
    width, focal, top = stage.width, stage.focal_px, stage.horizon_y
    has_lighthouse = stage.view in (SetView.FACING, SetView.LEFT)
    at_right = has_lighthouse or stage.random_here("cape").random() < 0.5
    for stretch, air, colour in ((1.5, 0.55, "#7f9aae"), (1.0, 0.32, "#6f8f9a")):
        ends = [((1 - x * stretch if at_right else x * stretch) * width, y) for x, y, _ in cape]
        corners = [corner for _, _, corner in cape]
        points = [(x, top + y * focal * 0.7, corner) for (x, y), corner in zip(ends, corners, strict=True)]
        stage.drawing.fill(Shape(points), stage.distant(colour, air))
    if has_lighthouse:
        _draw_lighthouse(stage, width * 0.86, top - focal * 0.028)


def _draw_beach(stage: Stage, shore_y: float) -> None:
    drawing, width, bottom = stage.drawing, stage.width, stage.height + 10.0
    sand = stage.ground_colour(SAND)
    edge: list[Spot] = [(lerp(-20, width + 20, index / 9), shore_y + 16 * math.sin(index * 1.3)) for index in range(10)]
    shallow = mixed(SEA[stage.time][1], "#d9c49a", 0.5)
    for lift, paint, opacity in ((-22.0, "#ffffff", 0.75), (-6.0, shallow, 0.9), (14.0, None, 1.0)):
        outline = [(-20.0, shore_y + lift - 2, 1.0)]
        outline += [(x, y + lift, 0.0) for x, y in edge]
        outline += [(width + 20.0, bottom, 1.0), (-20.0, bottom, 1.0)]
        fill = paint or drawing.linear_gradient([(0, shade(sand, 0.5)), (0.12, sand), (1, highlight(sand, 0.5))])
        drawing.path(Shape(outline).path(), fill, opacity)
    placing = stage.random_here("sand")
    for _ in range(90):
        x, y = placing.uniform(0, 1) * width, lerp(shore_y + 40, bottom, placing.random())
        drawing.ellipse(x, y, 2.2, 1.2, shade(sand, 0.5), 0.8)
    for _ in range(8):
        x, y = placing.uniform(0, 1) * width, lerp(shore_y + 60, bottom, placing.random())
        shell = Shape(ellipse_points(x, y, 9, 5, 6))
        drawing.path(shell.path(), placing.choice(SHELLS), 1, "#b99a80", 1)


def _draw_lighthouse(stage: Stage, x: float, y: float) -> None:
    """A small lighthouse on the cape; it shines in the dark."""
    tall = stage.focal_px * 0.085
    body = [
        (x - tall * 0.13, y),
        (x - tall * 0.09, y - tall * 0.8),
        (x + tall * 0.09, y - tall * 0.8),
        (x + tall * 0.13, y),
    ]
    plaster, edge = stage.distant("#f4f0ea", 0.1), stage.distant("#6f6a80", 0.25)
    stage.drawing.polygon(body, plaster)
    stage.drawing.polygon([(x, y), (x, y - tall * 0.8), *body[2:]], stage.distant("#c4bccc", 0.15))
    for index in range(2):
        low = y - tall * (0.2 + 0.34 * index)
        stage.drawing.rect(x - tall * 0.12, low - tall * 0.13, tall * 0.24, tall * 0.13, stage.distant("#d8574e", 0.2))
    stage.drawing.polygon(body, None, 1, edge, 1.4)
    stage.drawing.rect(x - tall * 0.07, y - tall * 0.95, tall * 0.14, tall * 0.15, stage.distant("#5a5f6c", 0.2))
    if stage.lamps_lit:
        stage.light_pool(x, y - tall * 0.88, tall * 0.9, tall * 0.9, "#fff2c0", 0.9 * stage.day.lamp)


def _draw_beach_things(stage: Stage, light_x: float) -> None:
    """A parasol, a boat or rocks, to the side away from the sun or the moon, which would sit on top of it."""
    stage.under_the_sky()
    placing = stage.random_here("beach things")
    side, kind = (1 if light_x < 0.5 else -1), placing.randint(0, 2)
    yard = Yard(Site(stage, 0.0, laid_anew=True))
    draw, foot_m = ((_draw_parasol, SPRITE_FOOT_M), (_draw_boat, BOAT_FOOT_M), (_draw_rocks, SPRITE_FOOT_M))[kind]
    at_m = THING_M
    if stage.horizon_y < LEVEL_PART * stage.height:
        at_m = max(at_m, _seen_at_m(stage, THING_FOOT_PART) - stage.floor.step_back)
    aside = min(ASIDE_M, SEEN_ASIDE_PART * stage.width / stage.scale(at_m + stage.floor.step_back))
    clear = next((one for one in (side, -side) if _is_clear(yard.site, one * aside, at_m)), None)
    if clear is not None:
        yard.sprite(clear * aside, at_m, partial(draw, stage), foot_m=foot_m)
    yard.sprite(-(clear or side) * 2.6, 5.0, partial(_draw_rocks, stage))
    yard.draw()


def _is_clear(site: Site, x: float, z: float = THING_M) -> bool:
    """Whether nobody stands before a thing at (x, z), out of whom its edge would stick."""
    stage, (at_x, at_z) = site.stage, site.before_camera(x, z)
    bounds = Bounds(at_x - THING_HALF_M, at_x + THING_HALF_M, 0, 2, at_z - 0.3, at_z + 0.3)
    return not stage.floor.is_behind_people(bounds)


def _draw_parasol(stage: Stage, x: float, z: float) -> None:
    """A striped parasol that stands in the sand behind a towel, and leans towards the middle."""
    lean_deg = math.copysign(PARASOL_LEAN_DEG, -x)
    colour = stage.random("parasol").choice(("#e8594f", "#3f8fc8", "#f2b134"))
    scale = stage.scale(z)
    foot_x, foot_y = stage.project(x, 0, z)
    draw_ground_shadow(stage, x, z, 1.0)
    stage.drawing.ellipse(foot_x, foot_y, 0.17 * scale, 0.05 * scale, shade(stage.ground_colour(SAND), 0.35))
    stage.level(x - 0.9, x + 0.6, z - 0.95, z - 0.3, 0.01, "#f6f0e4", 1, "#c8bca8", 1)
    stage.level(x - 0.9, x + 0.6, z - 0.72, z - 0.52, 0.012, colour)

    def seen(across: float, up: float) -> Spot:
        dx, dy = rotated(across * scale, -up * scale, lean_deg)
        return foot_x + dx, foot_y + dy

    stage.drawing.line(foot_x, foot_y, *seen(0, PARASOL_M + 0.07), "#e8e2d6", max(3.0, 0.05 * scale))
    hem = [(PARASOL_HALF_M * math.sin(math.radians(turn)), turn) for turn in range(-90, 91, 30)]
    tip, paints = (*seen(0, PARASOL_M), 1.0), (colour, "#fbf6ea")
    for index, ((a, turn), (b, next_turn)) in enumerate(pairwise(hem)):
        low_a, low_b = (PARASOL_M - 0.5 - 0.09 * math.cos(math.radians(at)) for at in (turn, next_turn))
        panel: list[Vertex] = [tip, seen(0.7 * b, PARASOL_M - 0.15), (*seen(b, low_b), 1.0)]
        panel += [seen((a + b) / 2, (low_a + low_b) / 2 + 0.035), (*seen(a, low_a), 1.0)]
        panel += [seen(0.7 * a, PARASOL_M - 0.15)]
        outline = Shape(panel).path()
        stage.hide_glow(outline)
        stage.drawing.path(outline, paints[index % 2], 1, shade(colour, 0.9), 1)


def _draw_boat(stage: Stage, x: float, z: float) -> None:
    keel_x, keel_y = stage.project(x + 0.12, 0, z + 0.42)
    scale, flat = stage.scale(z), min(0.5, stage.camera_height / z)
    stage.drawing.ellipse(keel_x, keel_y, 1.25 * scale, 0.42 * flat * scale, BOAT_SHADOW, 0.3)
    hull = [(-1.2, 0.62, 1), (-0.9, 0.1, 0), (0.8, 0.08, 0), (1.25, 0.66, 1)]
    points = [(*stage.project(x + dx, dy, z), corner) for dx, dy, corner in hull]
    outline = Shape(points).path()
    stage.hide_glow(outline)
    stage.drawing.path(outline, "#f0ece2", 1, "#6a5a50", 1.8)
    rim = [stage.project(x + dx, dy, z) for dx, dy in ((-1.2, 0.62), (1.25, 0.66), (1.18, 0.54), (-1.14, 0.5))]
    stage.drawing.polygon(rim, "#3f7fb4", 1, "#2f5a80", 1.2)
    inside = [stage.project(x + dx, 0.63, z + dz) for dx, dz in ((-1.15, 0), (1.2, 0), (0.9, 0.6), (-0.9, 0.6))]
    stage.drawing.polygon(inside, "#8a6a50", 1, "#5a4438", 1.2)
    far_side = [
        stage.project(x + dx, dy, z + 0.58) for dx, dy in ((-0.9, 0.63), (0.9, 0.63), (0.82, 0.4), (-0.82, 0.4))
    ]
    stage.drawing.polygon(far_side, "#b08a68")
    for dx in (-0.45, 0.3):
        thwart = [
            stage.project(x + dx + along, 0.56, z + out)
            for along, out in ((0, 0.05), (0.2, 0.05), (0.2, 0.58), (0, 0.58))
        ]
        stage.drawing.polygon(thwart, "#d8b48a", 1, "#5a4438", 1.0)
    heaped = [(*stage.project(x + dx, dy, z - 0.02), corner) for dx, dy, corner in HEAPED_SAND]
    stage.drawing.path(Shape(heaped).path(), shade(stage.ground_colour(SAND), 0.05))


def _draw_rocks(stage: Stage, x: float, z: float) -> None:
    sand = stage.ground_colour(SAND)
    for dx, nearer, size in ((0.5, 0.0, 0.85), (-0.42, 0.25, 0.6), (0.06, 0.6, 0.4)):
        draw_rock(stage, x + dx, z - nearer, size, "#8a8890", shade(sand, 0.1), is_grassy=False)


def _draw_gulls(stage: Stage) -> None:
    colour = "#ffffff" if stage.time is TimeOfDay.NOON else "#5a6a7a"
    for x_part, y_part in ((0.2, 0.5), (0.3, 0.42), (0.85, 0.62)):
        x, y = stage.width * x_part, stage.horizon_y * y_part
        wings = [(x - 16, y - 6), (x - 7, y - 9), (x, y), (x + 7, y - 9), (x + 16, y - 6)]
        stage.drawing.ink(wings, 3, colour, 0.5, 0.5)

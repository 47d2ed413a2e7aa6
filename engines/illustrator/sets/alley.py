"""A narrow alley between house backs: pipes, machines, bins and crates, one lamp; seen along or against a wall."""

from __future__ import annotations

from comic.storyboard import Weather
from engines.illustrator.colour import highlight, shade
from engines.illustrator.sets.alley_lamps import LAMPS, crowns_head, draw_lamp, is_by_lamp
from engines.illustrator.sets.decor import draw_door
from engines.illustrator.sets.finish import draw_bricks
from engines.illustrator.sets.footing import Footing
from engines.illustrator.sets.furniture import build_stool
from engines.illustrator.sets.lamps import glow_ball
from engines.illustrator.sets.outdoors import draw_puddle, draw_wet_ground, draw_wires
from engines.illustrator.sets.piece import Piece
from engines.illustrator.sets.site import Side, Site
from engines.illustrator.sets.sky import Orb, draw_fog, draw_sky, draw_skyline
from engines.illustrator.sets.stage import NEAREST_M, SNOW_ON_GROUND, Stage
from engines.illustrator.sets.street_things import (
    build_bicycle,
    build_bin,
    build_crates,
    build_planter,
    build_pole,
    insulators,
)
from engines.illustrator.sets.yard import Yard
from engines.illustrator.style.sets import ALLEY_SCHEMES, STREET_AWNINGS, STREET_LIGHTS, SUNLESS_GROUND, AlleyScheme

HALF_M = 1.75
WALL_M = 9.5
LENGTH_M = 24.0
FAR_TOWN_M = 60.0
BAY_M = 4.0
ACROSS_M = 3.4
POLE_M = 7.0
CABLE_M, METER_M = 2.92, 2.36
"""How high a cable runs along a house, over its windows, and how far along the meter hangs that it goes down to."""
WIRE = "#262b3c"
MOON_SKY_PX = 300.0
"""How high the sky has to be for a moon between the roofs."""

PANES_M = ((0.04, 0.5), (0.6, 1.06))
"""The panes of a window between its bars, across."""


def draw_alley(stage: Stage) -> None:
    scheme = stage.random("alley").choice(ALLEY_SCHEMES)
    along = stage.view.is_along
    site = Site(stage, 0.0 if along else ACROSS_M, stage.random("alley/mirror").random() < 0.5)
    stage.under_the_sky(60.0)
    draw_sky(stage, clouds=1, orb=_moon(stage))
    focal = stage.focal_px
    tones = tuple(stage.distant(colour, 0.25) for colour in ("#8a94b0", "#7a86a6"))
    draw_skyline(
        stage,
        f"end/{stage.view}",
        stage.project(0, 0, LENGTH_M if along else FAR_TOWN_M)[1] + 2,
        tones,
        (focal * 0.08, focal * 0.24),
        (24, 50),
        0.5,
        0.95,
        (stage.width * 0.3, stage.width * 0.7),
    )
    _draw_ground(site, scheme)
    for side in (Side.WEST, Side.EAST):
        _draw_wall(site, side, scheme)
    draw_fog(stage)
    for x, z, radius in ((0.5, 9.0, 0.6), (-0.4, 6.0, 0.5), (0.3, 3.4, 0.5), (-0.5, -5.0, 0.6)):
        at_x, at_z = site.before_camera(x, z)
        if at_z > 1.5 and stage.weather is not Weather.SNOW:
            draw_puddle(stage, at_x, at_z, radius)
    draw_wet_ground(stage, 24 if along else ACROSS_M + HALF_M, STREET_LIGHTS, HALF_M if along else 30)
    yard = Yard(site)
    _add_things(yard, scheme)
    yard.draw()
    if site.is_along:
        starts = tuple((-HALF_M, 5.6 + index * 0.25, 4.5) for index in range(3))
        ends = tuple((HALF_M, 5.2 + index * 0.4, 6.0) for index in range(3))
        draw_wires(stage, starts, ends, 0.3, WIRE)


def _moon(stage: Stage) -> Orb | None:
    """High in the gap between the roofs, where no wall bites it; none where the gap is narrow."""
    if not (stage.is_night and stage.view.is_along) or stage.horizon_y < MOON_SKY_PX:
        return None
    return Orb(0.525, 0.2, 26)


def _draw_ground(site: Site, scheme: AlleyScheme) -> None:
    stage = site.stage
    ground = stage.ground_colour(scheme.ground)
    # A camera that looks across from far away stands in the house behind it: the ground goes on under it.
    stage.level(-60, 60, NEAREST_M, max(1.0, site.step_back), 0.0, ground)
    site.patch(-HALF_M - 0.2, HALF_M + 0.2, -LENGTH_M, LENGTH_M, ground, y=0.0)
    seam = shade(ground, 0.6)
    for index in range(-18, 19):
        site.patch(-HALF_M, HALF_M, index * 1.3, index * 1.3 + 0.02, seam, 0.45)
    site.patch(-0.16, 0.16, -LENGTH_M, LENGTH_M, shade(ground, 0.4), 0.8)
    for edge in (-0.18, 0.15):
        site.patch(edge, edge + 0.03, -LENGTH_M, LENGTH_M, seam)
    placing = stage.random("stains")
    for _ in range(16):
        x, z = placing.uniform(-1.5, 1.0), placing.uniform(-16, 16)
        site.patch(x, x + placing.uniform(0.2, 0.7), z, z + placing.uniform(0.2, 0.8), shade(ground, 0.3), 0.4)
    if stage.is_sunny and site.is_along:
        stage.level(-HALF_M, 0.5, NEAREST_M, LENGTH_M, 0.006, SUNLESS_GROUND, 0.18)


def _draw_wall(site: Site, side: Side, scheme: AlleyScheme) -> None:
    """One side: houses of two colours, their backs full of windows, pipes and machines."""
    stage = site.stage
    wall = site.footing((HALF_M if side is Side.EAST else -HALF_M), 0, side.opposite)
    if not wall.faces_camera:
        return
    placing = stage.random(f"wall/{side}")
    colours = scheme.left if side is Side.WEST else scheme.right
    count = int(LENGTH_M * 2 / BAY_M)
    order = sorted(range(count), key=lambda index: -wall.at(-LENGTH_M + BAY_M * (index + 0.5), 0)[2])
    own = [(placing.choice(colours), placing.random(), placing.random(), placing.random()) for _ in range(count)]
    for index in order:
        u = -LENGTH_M + BAY_M * index
        if max(wall.at(u, 0)[2], wall.at(u + BAY_M, 0)[2]) < 0.3:
            continue
        _draw_bay(wall, f"{side}/{index}", u, index, *own[index])
        if index % 3 and not is_by_lamp(site, side, wall.at(u + 3.05, 0)[2]):
            _draw_machine(wall, u)


def _draw_machine(wall: Footing, u: float) -> None:
    """The outer half of an air conditioner, on its brackets."""
    for bracket in (u + 2.68, u + 3.34):
        wall.block(bracket, bracket + 0.06, 2.42, 2.6, 0, 0.3, "#5f6674", outlined=False)
    wall.block(u + 2.6, u + 3.5, 2.6, 3.25, 0, 0.36, "#c4c9d0")
    wall.disc(u + 2.95, 2.92, 0.22, "#9aa2ac", 0.365, 1, "#7f8892", 1.4)


def _draw_bay(
    wall: Footing, name: str, u: float, index: int, colour: str, first: float, second: float, third: float
) -> None:
    near = wall.at(u, 0)[2] < 16
    top = WALL_M - 1.6 * first
    wall.rect(u, u + BAY_M, 0, top, colour, 0.0)
    wall.hide_glow(u, u + BAY_M, 0, top)
    if near and third < 0.75:
        draw_bricks(wall, name, u, u + BAY_M, 0.0, 3.0 if index % 2 else top * 0.7, colour)
    wall.rect(u, u + BAY_M, 0, 0.5, shade(colour, 0.5), 0.012)
    wall.rect(u, u + BAY_M, top - 0.2, top, highlight(colour, 0.3), 0.06)
    wall.rect(u, u + 0.06, 0, top, shade(colour, 0.8), 0.014)
    for level in range(2):
        _draw_window(
            wall, u + 1.0 + 0.4 * second, 1.35 + 2.9 * level + (0.3 if index % 2 else 0), first + level * 0.31, colour
        )
    if index % 3 == 0:
        draw_door(wall, u + 3.0, 0.95, ("#5a6f7a", "#7a5a4a", "#5f7a5f")[int(second * 3)], 2.05)
        wall.block(u + 2.3, u + 3.7, 2.35, 2.42, 0, 0.7, shade(colour, 0.7))
    wall.block(u + 0.3, u + 0.42, 0, top - 0.5, 0.02, 0.14, "#5f6674", outlined=near)
    if near:
        wall.stroke([(u + 0.36, CABLE_M), (u + METER_M, CABLE_M + 0.03), (u + METER_M, 2.0)], "#4a505c", 3, 0.05)
        wall.block(u + METER_M - 0.13, u + METER_M + 0.13, 1.74, 2.04, 0, 0.12, "#b4b8be")
        tone = STREET_AWNINGS[int(third * 5)]
        for part in range(2):
            a = u + 2.1 + 0.42 * part
            if index % 3 and second < 0.7:
                wall.rect(a, a + 0.34, 1.2, 1.66, ("#efe6d4", tone)[part], 0.02, 1, shade(colour, 0.9), 0.9)
                wall.rect(a + 0.06, a + 0.28, 1.4, 1.58, ("#c8766a", "#f4ecd8")[part], 0.024, 0.8)


def _draw_window(wall: Footing, u: float, y: float, chance: float, colour: str) -> None:
    stage = wall.stage
    lit = chance % 1.0 < 0.6 * stage.day.lamp
    frame = shade(colour, 1.3 if lit else 0.9)
    wall.rect(u - 0.05, u + 1.15, y - 0.05, y + 1.25, frame, 0.015)
    wall.rect(u, u + 1.1, y, y + 1.2, "#a8793c" if lit else "#4a5872", 0.02, 1, frame, 2.4)
    if lit:
        for start, end in PANES_M:
            for low, high in ((0.04, 0.54), (0.64, 1.16)):
                wall.rect(u + start, u + end, y + low, y + high, "#ffd27a", 0.03, 0.62, glowing=True)
        x, _, z = wall.at(u + 0.5, 0, 0.6)
        glow_ball(stage, x, y + 0.6, z, 1.2, "#ffc878", 0.22)
    wall.rect(u + 0.52, u + 0.58, y, y + 1.2, frame, 0.03)
    wall.rect(u, u + 1.1, y + 0.56, y + 0.62, frame, 0.03)
    for bar in range(6):
        a = u + 0.05 + 0.19 * bar
        wall.rect(a, a + 0.025, y, y + 0.55, "#3a3f4c", 0.08, 0.8)
        if lit:
            wall.hide_glow(a, a + 0.025, y, y + 0.55, 0.08)
    wall.rect(u - 0.1, u + 1.2, y - 0.1, y, SNOW_ON_GROUND if stage.snowy else highlight(colour, 0.4), 0.1)


def _add_things(yard: Yard, scheme: AlleyScheme) -> None:
    site, stage = yard.site, yard.site.stage
    placing = stage.random("alley things")
    for index in range(-6, 7):
        side = -1 if index % 2 else 1
        z, x = index * 2.4 + placing.uniform(-0.5, 0.5), side * (HALF_M - 0.42)
        facing = Side.EAST if side < 0 else Side.WEST
        kind = placing.randint(0, 5)
        if kind == 0:
            yard.add(_dumpster(site, x, z, facing, scheme.bin))
        elif kind == 1:
            yard.add(build_crates(site.piece(x, z, facing), "#b08a5e"))
        elif kind == 2:
            yard.add(build_bin(site.piece(x, z), scheme.bin))
        elif kind == 3:
            yard.add(build_bicycle(site.piece(side * (HALF_M - 0.2), z, facing), scheme.bin))
        elif kind == 4:
            planter = site.piece(x + side * 0.1, z, facing)
            yard.add_thin(build_planter(planter, 1.0, ("#e87a8a", "#f2c14e", "#ffffff")))
        else:
            yard.add(
                build_stool(site.piece(x, z), 0.45, "#c8564e"), build_crates(site.piece(x, z + 0.9, facing), "#6f8fae")
            )
    for x, z in LAMPS:
        if crowns_head(stage, *site.before_camera(x, z)):
            continue
        yard.sprite(x, z, lambda x, z: draw_lamp(stage, HALF_M, x, z), foot_m=0.0)
    yard.add_thin(_build_wired_pole(site))


def _build_wired_pole(site: Site) -> Piece:
    """The power pole, and the wires from its arms to the house across: they come and go together."""
    x, z = -HALF_M + 0.7, 9.0
    pole = build_pole(site.piece(x, z), POLE_M)
    starts = tuple(pole.footing.at(u, y) for u, y in insulators(POLE_M) if u > 0)
    across, far_z = site.before_camera(HALF_M, z - 3.0)
    ends = tuple((across, y - 0.5, far_z) for _, y, _ in starts)
    if site.is_along and far_z > 1.0:
        pole.always(lambda: draw_wires(site.stage, starts, ends, 0.3, WIRE))
    return pole


def _dumpster(site: Site, x: float, z: float, facing: Side, colour: str) -> Piece:
    """A container for rubbish on wheels: ribs, a bar to lift it by, two lids."""
    piece = site.piece(x, z, facing)
    for u in (-0.6, 0.6):
        piece.box(u - 0.07, u + 0.07, 0, 0.14, 0.24, 0.38, "#2a2c34")
    piece.box(-0.75, 0.75, 0.12, 1.0, -0.3, 0.42, colour)
    rib, dark = highlight(colour, 0.5), shade(colour, 1.0)
    for index in range(4):
        u = -0.62 + 0.385 * index
        piece.front(u, u + 0.09, 0.2, 0.86, rib, dark)
    piece.front(-0.75, 0.75, 0.86, 1.0, dark)
    for along in (-1, 1):
        piece.side(along, -0.22, 0.34, 0.24, 0.3, rib)
        piece.side(along, -0.3, 0.42, 0.86, 1.0, dark)
        piece.side(along, -0.16, 0.28, 0.66, 0.74, "#c4c9d0", "#7f8892")
    for left, right in ((-0.8, -0.01), (0.01, 0.8)):
        piece.box(left, right, 1.0, 1.09, -0.34, 0.46, shade(colour, 0.4))
    return piece

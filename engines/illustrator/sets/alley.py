"""A narrow alley between house backs: pipes, machines, bins and crates, one lamp; seen along or against a wall."""

from __future__ import annotations

from comic.storyboard import Weather
from engines.illustrator.colour import highlight, shade
from engines.illustrator.sets.alley_lamps import LAMPS, crowns_head, draw_lamp
from engines.illustrator.sets.alley_walls import draw_house_backs
from engines.illustrator.sets.furniture import build_stool
from engines.illustrator.sets.outdoors import draw_puddle, draw_wet_ground, draw_wires
from engines.illustrator.sets.piece import Piece
from engines.illustrator.sets.site import Side, Site
from engines.illustrator.sets.sky import Orb, draw_fog, draw_sky, draw_skyline
from engines.illustrator.sets.stage import NEAREST_M, Stage
from engines.illustrator.sets.street_things import (
    build_bicycle,
    build_bin,
    build_crates,
    build_planter,
    build_pole,
    insulators,
)
from engines.illustrator.sets.trees import draw_bush
from engines.illustrator.sets.yard import Yard
from engines.illustrator.style.sets import ALLEY_SCHEMES, STREET_LIGHTS, SUNLESS_GROUND, AlleyScheme

HALF_M = 1.75
LENGTH_M = 24.0
END_M, END_WALL_M, END_HALF_M = 30.0, 1.7, 12.0
"""How far away the wall on the other side of the street at the alley's end is, its height and half its length: it
hides the feet of the town, which would stand on the paving."""
FAR_TOWN_M = 60.0
ACROSS_M = 3.4
POLE_M = 7.0
WIRE = "#262b3c"
MOON_SKY_PX = 300.0
"""How high the sky has to be for a moon between the roofs."""


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
        stage.project(0, 0.5, END_M + stage.floor.step_back if along else FAR_TOWN_M)[1],
        tones,
        (focal * 0.08, focal * 0.24),
        (24, 50),
        0.5,
        0.95,
        (stage.width * 0.3, stage.width * 0.7),
    )
    _draw_ground(site, scheme)
    if along:
        _draw_end(stage, scheme)
    for side in (Side.WEST, Side.EAST):
        draw_house_backs(site, side, HALF_M, LENGTH_M, scheme)
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


def _draw_end(stage: Stage, scheme: AlleyScheme) -> None:
    """The street that the alley leads to, and the garden wall on its other side."""
    back, road = stage.floor.step_back, stage.ground_colour(highlight(scheme.ground, 0.35))
    stage.level(-END_HALF_M, END_HALF_M, LENGTH_M + back, END_M + back, 0.002, stage.aired(road, END_M))
    for index in range(-3, 4):
        draw_bush(stage, 1.7 * index, END_M + 1 + back, 2.6, "#6f9f6a", END_WALL_M - 0.5)
    stage.box(-END_HALF_M, END_HALF_M, 0, END_WALL_M, END_M + back, END_M + 0.3 + back, scheme.right[0])


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
            yard.add_thin(build_bicycle(site.piece(side * (HALF_M - 0.2), z, facing), scheme.bin))
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

"""A flat roof behind a wire fence above the town: stair house, water tank, laundry, a wide sky all around."""

from __future__ import annotations

from comic.storyboard import TimeOfDay
from engines.illustrator.colour import highlight, mixed, shade
from engines.illustrator.geometry import lerp, polygon_path
from engines.illustrator.sets.furniture import build_table
from engines.illustrator.sets.lamps import glow_ball, glow_floor
from engines.illustrator.sets.outdoors import draw_wet_ground
from engines.illustrator.sets.piece import Piece
from engines.illustrator.sets.roof_things import (
    build_deck,
    build_dish,
    build_laundry,
    build_machine,
    build_pot,
    build_tank,
)
from engines.illustrator.sets.site import TOWARDS, Side, Site
from engines.illustrator.sets.sky import Orb, draw_cloud, draw_fog, draw_sky, draw_skyline
from engines.illustrator.sets.stage import NEAREST_M, Point, Stage
from engines.illustrator.sets.street_things import build_planter
from engines.illustrator.sets.yard import Yard
from engines.illustrator.style.sets import ROOFTOP_SCHEMES, SUNLESS_GROUND

FENCE = "#6f7488"
HALF_M = 6.0
FENCE_M = 1.75
TILE_M, TILES, JOINT_M, TONED_TILES = 0.6, 10, 0.02, 40
"""The slabs of the floor: their size, how many lie from the middle to the edge, what is between them, and how many have
another tone."""
POTS = ((-1.5, 5.45, 0.62), (-0.7, 5.5, 0.46), (2.0, 5.5, 0.7), (2.7, 5.45, 0.5), (-5.4, 0.6, 0.6), (5.3, 0.9, 0.6))
"""Where pots with plants stand along the parapet, and how tall they are."""
MOON_Y, SUN_Y = 0.2, 0.6
"""Where the moon and a low sun stand, as parts of the sky's height: a moon that a house bites looks stuck to it."""
STEEP, MOST_SKY_PART = 0.2, 0.6
"""A camera that sees the horizon above this part of the panel looks down on the roofs around; how much of the sky
houses hide at most."""

HOUSES_AROUND = ((0.6, 0.03, 0.15), (1.0, -0.06, 0.05))
HOUSES_BELOW = ((0.6, -0.03, 0.03), (1.0, -0.14, -0.05))
"""Rows of houses beyond the edge, the farther one first: how far down to the edge they stand, and from where to where
their roofs lie above the horizon, in focal lengths: bare air below a town would be a wall."""


def draw_rooftop(stage: Stage) -> None:
    choosing = stage.random("rooftop")
    floor, plaster, door = choosing.choice(ROOFTOP_SCHEMES)
    site = Site(stage, 2.6, choosing.random() < 0.5)
    low = stage.time is not TimeOfDay.NOON
    wanted = Orb(0.2, MOON_Y if stage.is_night else SUN_Y, 32)
    orb = wanted if low and site.ahead in (Side.NORTH, Side.EAST) else None
    sky_foot_y = max(20.0, stage.horizon_y + 30)
    draw_sky(stage, clouds=0, orb=orb, bottom_y=sky_foot_y)
    placing = stage.random_here("roof clouds")
    for index in range(7):
        x, size = placing.uniform(-0.1, 1.1) * stage.width, placing.uniform(90, 200)
        y = stage.horizon_y * (0.15 + 0.11 * index)
        if orb is None or not orb.touches_cloud(stage, sky_foot_y, x, y, size):
            draw_cloud(stage, x, y, size, placing, 0.9)
    _draw_town(stage)
    draw_fog(stage)
    stage.under_the_sky()
    _draw_floor(site, floor)
    for side in Side:
        _draw_edge(site, side, plaster)
    draw_wet_ground(stage, site.step_back + HALF_M, ("#c8d4ec", "#ffe0b0"))
    yard = Yard(site)
    _add_things(yard, plaster, door)
    yard.draw()


def _draw_town(stage: Stage) -> None:
    """Far and near roofs below the horizon and above it."""
    sky, focal = stage.horizon_colour(), stage.focal_px
    far = (mixed("#8c9ec0", sky, 0.5), mixed("#9aaac6", sky, 0.55))
    middle = (mixed("#7a8ab0", sky, 0.32), mixed("#8494b8", sky, 0.36))
    near = (mixed("#6c7aa0", sky, 0.15), mixed("#7686aa", sky, 0.2), mixed("#8a7f98", sky, 0.2))
    base = stage.project(0, 0, HALF_M)[1]
    view = stage.view
    draw_skyline(stage, f"far/{view}", stage.horizon_y + 20, far, (focal * 0.07, focal * 0.24), (26, 60), 0.3, 0.9)
    draw_skyline(stage, f"middle/{view}", stage.horizon_y + 40, middle, (focal * 0.05, focal * 0.16), (30, 70), 0.4)
    top, low = stage.horizon_y + 38, stage.horizon_y + 38 + max(0.0, base - stage.horizon_y)
    stage.drawing.rect(0, top, stage.width, low - top, near[0])
    stage.hide_glow(polygon_path([(0, top), (stage.width, top), (stage.width, low), (0, low)]))
    rows = HOUSES_BELOW if stage.horizon_y < STEEP * stage.height else HOUSES_AROUND
    for row, (foot, least, most) in enumerate(rows):
        down, highest = foot * (low - stage.horizon_y), MOST_SKY_PART * stage.horizon_y
        heights = down + min(highest, least * focal), down + min(highest, most * focal)
        paints = near if row else tuple(mixed(tone, sky, 0.15) for tone in near)
        foot_y = stage.horizon_y + down
        draw_skyline(stage, f"near/{row}/{view}", foot_y, paints, heights, (44, 100), 0.32, is_whole=True)


def _draw_floor(site: Site, floor: str) -> None:
    stage = site.stage
    paint = stage.ground_colour(floor)
    # A camera that steps back for people far away stands beyond the edge: the floor goes on under it.
    stage.level(-2 * HALF_M, 2 * HALF_M, NEAREST_M, max(1.0, site.step_back - HALF_M), 0.0, paint)
    site.patch(-HALF_M - 0.2, HALF_M + 0.2, -HALF_M - 0.2, HALF_M + 0.2, paint, y=0.0, hides_glow=True)
    joint, placing = shade(paint, 0.5), stage.random("roof")
    for _ in range(TONED_TILES):
        x, z = (TILE_M * placing.randint(-TILES, TILES - 1) for _ in range(2))
        tone = highlight(paint, 0.3) if placing.random() < 0.5 else shade(paint, 0.2)
        site.patch(x, x + TILE_M, z, z + TILE_M, tone, 0.6)
    for index in range(-TILES, TILES + 1):
        at = index * TILE_M
        site.patch(-HALF_M, HALF_M, at, at + JOINT_M, joint, 0.7)
        site.patch(at, at + JOINT_M, -HALF_M, HALF_M, joint, 0.7)
    if stage.is_sunny and stage.time is not TimeOfDay.NOON:
        far = 4.6 if stage.time is TimeOfDay.MORNING else -4.6
        x0, x1 = sorted((-4.6, -4.6 + far * 1.3))
        site.patch(max(-HALF_M, x0), x1, 2.8, 5.0, SUNLESS_GROUND, 0.24, 0.006)


def _draw_edge(site: Site, side: Side, plaster: str) -> None:
    """The parapet and the wire fence on it."""
    east, north = TOWARDS[side]
    wall = site.footing(east * HALF_M, north * HALF_M, side.opposite)
    if not wall.faces_camera:
        return
    half = HALF_M + 0.2
    wall.block(-half, half, 0, 0.4, -0.25, 0, shade(plaster, 0.1))
    wires: list[tuple[Point, Point]] = []
    for index in range(-36, 36):
        foot = index * 0.18
        for y0, y1 in ((0.5, 1.1), (1.1, 1.7)):
            for lean in (0.3, -0.3):
                a, b = max(-half, min(half, foot)), max(-half, min(half, foot + lean))
                wires.append((wall.at(a, y0, -0.12), wall.at(b, y1, -0.12)))
    site.stage.lines(wires, FENCE, 0.9, 0.5)
    posts = [
        (wall.at(lerp(-half, half, index / 8), 0.4, -0.12), wall.at(lerp(-half, half, index / 8), FENCE_M, -0.12))
        for index in range(9)
    ]
    site.stage.lines(posts, FENCE, 4.5)
    rails = [(wall.at(-half, y, -0.12), wall.at(half, y, -0.12)) for y in (0.52, 1.1, FENCE_M)]
    site.stage.lines(rails, FENCE, 3.2)


def _add_things(yard: Yard, plaster: str, door: str) -> None:
    site = yard.site
    yard.add(_build_stair_house(site.piece(-3.5, 3.8, Side.SOUTH), plaster, door))
    yard.add(build_tank(site.piece(3.9, 4.2, Side.SOUTH)))
    for x, z, facing in ((5.2, -0.6, Side.WEST), (5.2, -2.0, Side.WEST), (0.6, 5.3, Side.SOUTH)):
        yard.add(build_machine(site.piece(x, z, facing)))
    for x in (-5.4, -3.4, 2.2):
        yard.add(build_planter(site.piece(x, -5.3, Side.NORTH), 1.4, ("#e87a8a", "#f2c14e", "#9fc45a")))
    bench = build_table(site.piece(-1.6, -5.0, Side.NORTH), 1.6, 0.45, 0.44, "#b07f52")
    yard.add(bench)
    yard.add(build_table(site.piece(-5.2, -1.0, Side.EAST), 1.6, 0.45, 0.44, "#b07f52"))
    yard.add_thin(build_laundry(site.piece(3.0, -3.6, Side.SOUTH)), build_dish(site.piece(-1.2, 5.6, Side.SOUTH)))
    yard.add(build_deck(site.piece(2.3, 2.4, Side.SOUTH)))
    for x, z, size in POTS:
        yard.add_thin(build_pot(site.piece(x, z, Side.SOUTH), size))


def _build_stair_house(piece: Piece, plaster: str, door: str) -> Piece:
    """The little house over the stairs, a lamp over its door."""
    piece.box(-1.5, 1.5, 0, 2.5, -1.2, 1.0, plaster)
    piece.front(0.5, 1.35, 0, 2.0, door, shade(door, 1.2))
    piece.front(0.62, 1.23, 1.1, 1.8, mixed(door, "#c9dce6", 0.6), shade(door, 1.2))
    piece.front(0.58, 0.64, 0.9, 1.05, "#e0d8c8")
    piece.front(-0.7, 0.0, 1.2, 1.9, "#7f99b4", shade(plaster, 0.9))
    for along in (-1, 1):
        piece.side(along, -0.7, 0.3, 1.2, 1.9, "#7f99b4", shade(plaster, 0.9))
    piece.back(-0.6, 0.6, 0.5, 1.6, shade(plaster, 0.4))
    piece.box(-1.65, 1.65, 2.5, 2.66, -1.35, 1.15, shade(plaster, 0.35))
    footing, stage = piece.footing, piece.stage

    def lamp() -> None:
        footing.disc(0.92, 2.24, 0.09, "#fff2c8", 1.05)
        if stage.lamps_lit:
            x, _, z = footing.at(0.92, 0, 1.2)
            glow_ball(stage, x, 2.2, z, 0.5, "#fff0c4", 0.9 * stage.day.lamp)
            glow_ball(stage, x, 1.6, z, 2.4, "#ffd890", 0.6 * stage.day.lamp)
            glow_floor(stage, x, z, 2.0, "#ffd890", 0.42 * stage.day.lamp)

    if footing.sees(0, 1.0):
        piece.free(0.77, 1.07, 2.1, 2.4, 1.0, 1.1, lamp)
    return piece

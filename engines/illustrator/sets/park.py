"""A park: a path through lawns, trees, benches under lamps, a pond or a playground, the town behind."""

from __future__ import annotations

import math
from functools import partial

from engines.illustrator.colour import highlight, mixed, shade
from engines.illustrator.geometry import Shape
from engines.illustrator.sets.flowers import draw_flowers
from engines.illustrator.sets.outdoors import draw_bench, draw_grass, draw_ground, draw_street_lamp
from engines.illustrator.sets.piece import Piece
from engines.illustrator.sets.site import Site
from engines.illustrator.sets.sky import ORB_X, Orb, draw_fog, draw_hills, draw_sky, draw_skyline
from engines.illustrator.sets.stage import Stage
from engines.illustrator.sets.trees import draw_bush, draw_tree
from engines.illustrator.sets.view import SetView
from engines.illustrator.sets.winding import winding_x
from engines.illustrator.sets.yard import Yard
from engines.illustrator.style.sets import LEAF_PALETTES

LAWN = "#86bd6c"
PATH_END_M = 90.0
"""So far away a path is too thin to be seen to end."""

PATHS = ("#e2d2b0", "#d8c4b0", "#cfc8bc")
BENCH_FOOT_M, BENCH_HALF_M, BENCH_M = 0.62, 0.85, 2.35
"""How much room a bench takes, its half width, and how far its middle stands from that of the path."""
PATH_STEPS, PATH_EDGE = 20, 14
"""In how many steps a path is drawn, and up to how many of them its edges are."""
POND_M, POND_FAR_M, POND_CLEAR_M = 3.4, 12.0, 0.7
REEDS = ((2.0, 5), (2.45, 7), (0.6, 4), (5.2, 6))
"""Clumps of reeds: where on the shore, in radians from the right, and of how many blades."""
PATH_CLEAR_M, LAMP_M, LAMP_ASIDE_M = 1.6, 3.3, 2.0
"""How far from the path's middle flowers begin to grow; the height of a lamp, and how far from there it stands: in the
grass, whichever way the path bends."""

CROWN_FROM_TO, CROWN_HALF = (0.42, 1.0), 0.32
"""Where the crown of a tree of height 1 begins and ends, and half its width."""

FLOWERS = ("#ffffff", "#ffd6e0", "#ffe9a0", "#e8a0b8")


def draw_park(stage: Stage) -> None:
    choosing = stage.random("park")
    leaves, path = choosing.choice(LEAF_PALETTES), choosing.choice(PATHS)
    has_pond = choosing.random() < 0.5
    here = stage.random_here("park")
    bend, swing = here.choice((-1, 1)) * here.uniform(0.5, 0.8), here.choice((-1, 1))
    orb = Orb(here.uniform(*ORB_X), 0.42, 30) if stage.view in (SetView.FACING, SetView.LEFT) else None
    draw_sky(stage, clouds=5, orb=orb)
    focal = stage.focal_px
    town = tuple(stage.distant(colour, 0.45) for colour in ("#8fa4be", "#a6b6c9"))
    if stage.view is not SetView.REVERSE:
        draw_skyline(
            stage, f"town/{stage.view}", stage.horizon_y + 8, town, (focal * 0.08, focal * 0.2), (30, 70), 0.22
        )
    for name, height, air in (("far woods", 0.1, 0.45), ("woods", 0.065, 0.26)):
        tone = stage.distant(stage.ground_colour(mixed("#78ab72", leaves[0], 0.3)), air)
        draw_hills(stage, f"{name}/{stage.view}", stage.horizon_y + 6, focal * height, tone, 11)
    draw_ground(stage, LAWN)
    _draw_lawn_bands(stage)
    draw_fog(stage)
    stage.under_the_sky(60.0)
    pond = (_beside_path(bend, -swing), POND_FAR_M) if has_pond else None
    if pond is not None:
        _draw_pond(stage, *pond)
    _draw_path(stage, bend, path)
    draw_grass(stage, f"lawn/{stage.view}", 110, keep_clear=1.5, colour="#6fab5a", is_bare=partial(_is_in_pond, pond))
    is_bare = partial(_is_bare, pond, bend)
    draw_flowers(stage, stage.random_here("flowers"), 46, 11, FLOWERS, is_bare)
    yard = Yard(Site(stage, 0.0, laid_anew=True))
    trees: list[tuple[float, float, float]] = []
    for _ in range(16):
        z, across = here.uniform(7.5, 26), here.uniform(-1, 1)
        x = across * z * 0.62
        if abs(x - winding_x(z, bend)) < 2.2:
            x += 3.2 if x >= 0 else -3.2
        if _is_in_pond(pond, x, z):
            continue
        trees.append((x, z, here.uniform(3.8, 6.2)))
        yard.sprite(x, z, partial(_draw_tree, stage, trees[-1][2], here.choice(leaves)))
    benches = [(winding_x(z, bend) + side * BENCH_M, z) for z, side in ((6.8, -swing), (15.0, swing))]
    for _ in range(10):
        z, side = here.uniform(5.0, 14), here.choice((-1, 1))
        x, width = winding_x(z, bend) + side * here.uniform(2.0, 4.5), here.uniform(0.9, 1.5)
        hides_bench = any(_hides_bench(x, z, width, *bench) for bench in benches)
        if not hides_bench and not _is_in_pond(pond, x, z):
            yard.sprite(x, z, partial(_draw_bush, stage, width))
    for at, z in benches:
        yard.add_thin(_build_bench(yard.site.piece(at, z)))
    for z, side in ((8.2, swing), (16.0, -swing), (25.0, swing)):
        at = winding_x(z, bend) + side * LAMP_ASIDE_M
        if not _is_covered(stage, at, z, trees):
            yard.sprite(at, z, lambda x, z: draw_street_lamp(stage, x, z, LAMP_M, 0.4), is_thin=True)
    if not has_pond:
        yard.add_thin(_build_slide(yard.site.piece(swing * 4.2, 12.0), here.choice(("#e8745f", "#5f9fd0", "#f2b134"))))
    yard.draw()


def _beside_path(bend: float, side: float) -> float:
    """Where the middle of a pond on that side of the path lies: its shore keeps clear of every bend beside it."""
    reach = POND_M + PATH_CLEAR_M
    steps = [POND_FAR_M + POND_M * part / 4 for part in range(-4, 5)]
    return side * max(side * winding_x(z, bend) for z in steps) + side * reach


def _is_in_pond(pond: tuple[float, float] | None, x: float, z: float) -> bool:
    """Whether something at (x, z) would stand in the pond or on its edge."""
    return pond is not None and math.dist(pond, (x, z)) < POND_M + POND_CLEAR_M


def _is_bare(pond: tuple[float, float] | None, bend: float, x: float, z: float) -> bool:
    """Whether nothing grows at (x, z): on the path, in the pond."""
    return abs(x - winding_x(z, bend)) < PATH_CLEAR_M or _is_in_pond(pond, x, z)


def _is_covered(stage: Stage, x: float, z: float, trees: list[tuple[float, float, float]]) -> bool:
    """Whether the crown of a nearer tree hides a lamp's head: its post would end in leaves."""
    up = (LAMP_M - stage.camera_height) / z
    for tree_x, tree_z, tall in trees:
        low, high = ((part * tall - stage.camera_height) / tree_z for part in CROWN_FROM_TO)
        if tree_z < z and abs(tree_x / tree_z - x / z) < CROWN_HALF * tall / tree_z + 0.4 / z and low < up < high:
            return True
    return False


def _hides_bench(x: float, z: float, width: float, bench_x: float, bench_z: float) -> bool:
    """Whether a bush is seen before a bench, or grows through it."""
    before = z < bench_z + BENCH_FOOT_M
    return before and abs(x / z - bench_x / bench_z) < 0.6 * width / z + BENCH_HALF_M / bench_z


def _draw_tree(stage: Stage, height: float, colour: str, x: float, z: float) -> None:
    draw_tree(stage, x, z, height, colour)


def _draw_bush(stage: Stage, width: float, x: float, z: float) -> None:
    draw_bush(stage, x, z, width, stage.aired("#5f9f5a", z))


def _draw_lawn_bands(stage: Stage) -> None:
    """Lawns are mown in bands."""
    lawn = stage.ground_colour(LAWN)
    for index, z in enumerate((3.2, 4.6, 6.6, 9.6, 14.0, 20.0)):
        tone = highlight(lawn, 0.35) if index % 2 else shade(lawn, 0.2)
        stage.level(-40, 40, z, z * 1.22, 0, tone, 0.5)


def _draw_path(stage: Stage, bend: float, colour: str) -> None:
    left: list[tuple[float, float, float]] = []
    right: list[tuple[float, float, float]] = []
    near = stage.near()
    for index in range(PATH_STEPS):
        z = near * (PATH_END_M / near) ** (index / (PATH_STEPS - 1))
        corner = 1.0 if index in (0, PATH_STEPS - 1) else 0.0
        middle = winding_x(z, bend)
        left.append((*stage.project(middle - 1.25, 0, z), corner))
        right.append((*stage.project(middle + 1.25, 0, z), corner))
    paint = stage.ground_colour(colour)
    lawn = stage.distant(stage.ground_colour(LAWN), 0.25)
    far_y, near_y = left[-1][1], left[0][1]
    stops = [(0.0, mixed(lawn, paint, 0.1)), (0.1, mixed(lawn, paint, 0.6)), (0.3, paint), (1.0, paint)]
    fading = stage.drawing.linear_gradient(stops, 0, far_y, 0, near_y, in_drawing_units=True)
    stage.drawing.path(Shape(left + right[::-1]).path(), fading)
    for edge in (left[:PATH_EDGE], right[:PATH_EDGE]):
        stage.drawing.ink([spot[:2] for spot in edge], 2.4, shade(paint, 0.7), 0, 0.9)
    placing = stage.random_here("gravel")
    for _ in range(40):
        z = placing.uniform(1.6, 12)
        x = winding_x(z, bend) + placing.uniform(-1.0, 1.0)
        stage.level(x, x + placing.uniform(0.05, 0.16), z, z + 0.05, 0.003, shade(paint, 0.4), 0.7)


def _draw_pond(stage: Stage, x: float, z: float) -> None:
    """A pond that mirrors the sky, with reeds."""
    water = mixed("#5f94b8", stage.sky_colours()[1], 0.6)
    stage.floor_disc(x, z, POND_M, stage.ground_colour("#b8ac8c"))
    stage.floor_disc(x, z, POND_M - 0.2, water)
    stage.floor_disc(x - 0.6, z + 0.6, 1.6, stage.sky_colours()[-1], 0.35)
    placing = stage.random("reeds")
    for turn, blades in REEDS:
        for _ in range(blades):
            at = turn + placing.uniform(-0.12, 0.12)
            far = POND_M - placing.uniform(0.1, 0.5)
            reed_x, reed_z = x + far * math.cos(at), z + far * math.sin(at)
            (foot_x, foot_y), tall = stage.project(reed_x, 0, reed_z), placing.uniform(0.5, 0.9) * stage.scale(reed_z)
            lean = placing.uniform(-0.25, 0.25) * tall
            blade = [(foot_x, foot_y), (foot_x + 0.3 * lean, foot_y - tall * 0.5), (foot_x + lean, foot_y - tall)]
            stage.drawing.ink(blade, 0.05 * stage.scale(reed_z) + 1, stage.ground_colour("#6a9a58"), 0.05, 0.9)


def _build_bench(piece: Piece) -> Piece:
    """A bench that looks at the camera, its front at out = 0."""
    footing = piece.footing
    piece.free(-BENCH_HALF_M, BENCH_HALF_M, 0, 0.86, -0.46, 0.02, lambda: draw_bench(piece.stage, footing.x, footing.z))
    piece.is_seat = True
    return piece


def _build_slide(piece: Piece, colour: str) -> Piece:
    """A playground's slide with its ladder and a swing's frame beside it."""
    for u in (-0.4, 0.36):
        piece.box(u, u + 0.06, 0, 1.9, 0.0, 0.06, colour)
        piece.box(u, u + 0.06, 1.2, 1.9, -0.9, -0.84, colour)
    piece.box(-0.42, 0.42, 1.15, 1.24, -0.9, 0.06, "#e8c060")
    for index in range(4):
        y = 0.25 + 0.25 * index
        piece.box(-0.36, 0.36, y, y + 0.05, 0.04, 0.08, "#b8bec8", outlined=False)
    stage, footing = piece.stage, piece.footing

    def chute() -> None:
        ends = ((0.42, 1.2, -0.8), (0.42, 1.2, -0.1), (2.3, 0.15, -0.1), (2.3, 0.15, -0.8))
        stage.quad(tuple(footing.at(*end) for end in ends), "#d4dae0", 1, "#8a929c", 1.4, hides_glow=True)
        lip = ((0.42, 1.2, -0.1), (0.42, 1.42, -0.1), (2.3, 0.36, -0.1), (2.3, 0.15, -0.1))
        stage.quad(tuple(footing.at(*end) for end in lip), colour, 1, shade(colour, 1.0), 1.2, hides_glow=True)

    piece.free(0.45, 2.3, 0, 1.2, -0.9, -0.05, chute)
    return piece

"""A mountain path: ridge behind ridge, a snowy summit, firs, rocks."""

from __future__ import annotations

from functools import partial
from itertools import pairwise
from random import Random

from engines.illustrator.colour import mixed, shade
from engines.illustrator.geometry import Shape, Spot, Vertex, lerp, polygon_path
from engines.illustrator.sets.outdoors import draw_grass, draw_ground, draw_post_shadow, draw_tuft
from engines.illustrator.sets.piece import Piece
from engines.illustrator.sets.rocks import draw_rock
from engines.illustrator.sets.site import Site
from engines.illustrator.sets.sky import ORB_X, Orb, draw_fog, draw_hills, draw_sky
from engines.illustrator.sets.stage import Stage
from engines.illustrator.sets.trees import draw_fir, draw_fir_shadow
from engines.illustrator.sets.yard import Yard

ROCKS = ("#8f8c98", "#a0948a", "#7f8890")
PATH, MEADOW = "#cdb78f", "#8fb36c"
BENDS = (
    (0.0, 0.0),
    (3.0, 0.2),
    (4.3, 0.1),
    (6.0, -0.3),
    (8.5, -0.9),
    (12.0, -0.4),
    (17.0, 1.1),
    (24.0, 1.6),
    (34.0, 0.4),
    (50.0, -2.6),
    (95.0, -5.6),
)
"""At which distance the path's middle lies how far aside, in metres."""

PATH_STEPS = 16
FIRS, FIR_CLEAR_M = 26, 2.3
"""How many firs stand there, and how far from the path's middle they begin."""

ROCK_TRIES, ROCKS_SEEN = 60, 8
FOOT_CLEAR_M, ROCK_APART_M = 0.4, 3.5
"""How far a rock lies beside the foot of a tree, unless it lies so much nearer or farther away."""


SIGNPOST_HALF_M, SIGNPOST_TUFT_M = 0.6, 0.16
"""How far a signpost's arrows reach: it stands where all of it is seen; and the grass at its foot."""


def draw_mountain(stage: Stage) -> None:
    here = stage.random_here("mountain")
    rock = stage.random("mountain").choice(ROCKS)
    draw_sky(stage, clouds=6, orb=Orb(here.uniform(*ORB_X), 0.2, 28))
    focal, horizon = stage.focal_px, stage.horizon_y
    first = here.choice((0.24, 0.7))
    _draw_peak(stage, here.uniform(0.42, 0.56), 0.6, focal * 0.26, 0.58)
    _draw_peak(stage, 0.96 - first, 0.46, focal * here.uniform(0.26, 0.38), 0.44)
    _draw_peak(stage, first, 0.5, focal * here.uniform(0.4, 0.5), 0.3)
    for name, height, air, colour in (("blue", 0.16, 0.4, "#5f8496"), ("green", 0.1, 0.22, "#5f8f72")):
        draw_hills(
            stage,
            f"{name}/{stage.view}",
            horizon + 8,
            focal * height,
            stage.distant(stage.ground_colour(colour), air),
            6,
        )
    draw_ground(stage, MEADOW)
    draw_fog(stage)
    stage.under_the_sky(55.0)
    swing = here.choice((-1, 1))
    yard = Yard(Site(stage, 0.0, laid_anew=True))
    _draw_path(stage, swing)
    draw_grass(stage, f"alp/{stage.view}", 90, keep_clear=1.1, colour="#7fa65a")
    firs = place_firs(stage, swing)
    for index, (x, z, height) in enumerate(firs):
        yard.sprite(x, z, partial(_draw_fir, stage, str(index), height), foot_m=0.5)
    signpost = here.choice((-1.75, 1.75)), 5.6
    for x, z, size in place_rocks(here, swing, [*firs, (*signpost, 0.0)]):
        yard.sprite(x, z, partial(_draw_rock, stage, size, rock), foot_m=0.5 * size)
    at_x, at_z = yard.site.before_camera(*signpost)
    if abs(at_x) + SIGNPOST_HALF_M < 0.5 * stage.width / stage.scale(at_z):
        yard.add_thin(_build_signpost(yard.site.piece(*signpost)))
    yard.draw()


def place_firs(stage: Stage, swing: int) -> list[tuple[float, float, float]]:
    """Where firs stand, clear of the path, and how tall they are."""
    placing = stage.random_here("firs")
    firs = []
    for _ in range(FIRS):
        z, across, height = placing.uniform(7, 26), placing.uniform(-1, 1), placing.uniform(3.2, 5.4)
        x, middle = across * z * 0.55, _bend_at(z, swing)
        if abs(x - middle) < FIR_CLEAR_M:
            x = middle + (FIR_CLEAR_M if x >= middle else -FIR_CLEAR_M)
        firs.append((x, z, height))
    return firs


def place_rocks(
    placing: Random, swing: int, taken: list[tuple[float, float, float]]
) -> list[tuple[float, float, float]]:
    """Where rocks lie and how large they are: off the path, clear of each other and of every foot that is taken."""
    rocks: list[tuple[float, float, float]] = []
    for _ in range(ROCK_TRIES):
        z, side, size = placing.uniform(4.6, 10.5), placing.choice((-1, 1)), placing.uniform(0.45, 1.05)
        x = _bend_at(z, swing) + side * placing.uniform(1.5, 3.4)
        feet = [(foot_x, foot_z, FOOT_CLEAR_M) for foot_x, foot_z, _ in taken]
        feet += [(rock_x, rock_z, 0.6 * rock) for rock_x, rock_z, rock in rocks]
        if not any(_hides_foot(x, z, size, *foot) for foot in feet):
            rocks.append((x, z, size))
    return rocks[:ROCKS_SEEN]


def _hides_foot(x: float, z: float, size: float, foot_x: float, foot_z: float, half: float) -> bool:
    """Whether a rock is seen over the foot of something, or that foot over the rock."""
    beside = abs(x / z - foot_x / foot_z) > 0.6 * size / z + half / foot_z
    return not beside and abs(z - foot_z) < ROCK_APART_M


def _draw_fir(stage: Stage, name: str, height: float, x: float, z: float) -> None:
    draw_fir_shadow(stage, name, x, z, height)
    draw_fir(stage, name, *stage.project(x, 0, z), height * stage.scale(z), stage.aired("#3f7a5a", z))


def _draw_rock(stage: Stage, size: float, colour: str, x: float, z: float) -> None:
    draw_rock(stage, x, z, size, colour, stage.ground_colour(MEADOW))


def _draw_peak(stage: Stage, x_part: float, half_part: float, height: float, air: float) -> None:
    drawing = stage.drawing
    top: Spot = (stage.width * x_part, stage.horizon_y - height)
    foot, half = stage.horizon_y + 10, stage.width * half_part
    placing = stage.random_here(f"peak/{x_part:.2f}")
    colour = stage.distant("#7b86a4", air)

    def slope(side: int) -> list[Spot]:
        points = []
        for index in range(1, 7):
            part = index / 7
            jag = placing.uniform(-0.06, 0.06) * half
            points.append((top[0] + side * half * part + jag, lerp(top[1], foot, part**0.85)))
        return points

    left, right = slope(-1), slope(1)
    outline = [(top[0] - half, foot), *reversed(left), top, *right, (top[0] + half, foot)]
    drawing.polygon(outline, colour)
    stage.hide_glow(polygon_path(outline))
    ridge = [(top[0] + placing.uniform(-0.03, 0.1) * half, lerp(top[1], foot, part)) for part in (0.25, 0.5, 0.75, 1.0)]
    drawing.polygon([top, *right, (top[0] + half, foot), *reversed(ridge)], shade(colour, 0.55))
    snow = mixed("#ffffff", stage.horizon_colour(), air * 0.4)
    low = lerp(top[1], foot, 0.34)
    zigzag = [
        (lerp(left[1][0], right[1][0], part), low + (-1) ** index * height * 0.05)
        for index, part in enumerate((0.84, 0.68, 0.5, 0.34, 0.17))
    ]
    drawing.polygon([left[1], left[0], top, right[0], right[1], *zigzag], snow)
    drawing.polygon([top, right[0], right[1], zigzag[0], ridge[0]], mixed(shade(snow, 0.5), colour, 0.25), 0.8)


def _build_signpost(piece: Piece) -> Piece:
    """A wooden signpost with two blank arrows, and its shadow, which is nowhere without it."""
    stage, footing = piece.stage, piece.footing

    def draw_post() -> None:
        x, _, z = footing.at(0, 0, 0)
        draw_post_shadow(stage, x, z, 1.6, 0.05)
        footing.block(-0.05, 0.05, 0, 1.6, -0.05, 0.05, "#7a5a42")
        draw_tuft(stage, x, z - 0.06, SIGNPOST_TUFT_M)

    piece.free(-0.05, 0.05, 0, 1.6, -0.05, 0.05, draw_post)
    for y, way in ((1.3, 1), (1.02, -1)):
        arrow: list[Vertex] = [
            (-way * 0.25, y),
            (way * 0.4, y),
            (way * 0.55, y + 0.11),
            (way * 0.4, y + 0.22),
            (-way * 0.25, y + 0.22),
        ]
        piece.free(
            -0.56,
            0.56,
            y,
            y + 0.22,
            0.05,
            0.07,
            partial(footing.shape, arrow, "#b08a62", 0.07, 1, "#5f4632", 1.4, smooth=False),
        )
    return piece


def _bend_at(z: float, swing: int) -> float:
    """How far aside the path's middle runs at a distance."""
    for (near_z, near_bend), (far_z, far_bend) in pairwise(BENDS):
        if z <= far_z:
            part = max(0.0, (z - near_z) / (far_z - near_z))
            return swing * lerp(near_bend, far_bend, part * part * (3 - 2 * part))
    return swing * BENDS[-1][1]


def _draw_path(stage: Stage, swing: int) -> None:
    near, back = stage.near(), stage.floor.step_back
    left: list[tuple[float, float, float]] = []
    right: list[tuple[float, float, float]] = []
    for index in range(PATH_STEPS):
        z = near * ((BENDS[-1][0] + back) / near) ** (index / (PATH_STEPS - 1))
        bend = _bend_at(z - back, swing)
        corner = 1.0 if index in (0, PATH_STEPS - 1) else 0.0
        left.append((*stage.project(bend - 0.75, 0, z), corner))
        right.append((*stage.project(bend + 0.75, 0, z), corner))
    paint = stage.ground_colour(PATH)
    stage.drawing.path(Shape(left + right[::-1]).path(), paint, 1, shade(paint, 0.6), 1.2)

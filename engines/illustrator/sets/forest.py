"""A wood with tall trunks in the mist, a path, shafts of light."""

from __future__ import annotations

from functools import partial
from random import Random

from engines.illustrator.colour import mixed, shade
from engines.illustrator.geometry import Shape, Spot, ellipse_path, lerp
from engines.illustrator.sets.flowers import draw_flowers
from engines.illustrator.sets.foliage import clump
from engines.illustrator.sets.outdoors import draw_grass, draw_ground, draw_post_shadow, draw_tuft
from engines.illustrator.sets.rocks import draw_rock
from engines.illustrator.sets.sky import draw_fog, draw_hills, draw_sky
from engines.illustrator.sets.stage import COVERED, Stage
from engines.illustrator.sets.trees import leaf_colour
from engines.illustrator.sets.winding import winding_x
from engines.illustrator.sets.window_light import draw_shafts

GRASS = "#7fb567"
PATH = "#dcc698"
LAYERS = ((24.0, 20, "#b9d3b4", 0.30), (15.0, 13, "#8fb78f", 0.20), (8.5, 8, "#5f8f6c", 0.08))
"""Distance in metres, number of trunks, colour, share of air between."""

CLEARING_M = 2.3
PATH_HALF_M, PATH_STEPS, GROUND_END_M = 0.7, 14, 34.0
FOREST_PALETTES = ("#6fae6a", "#8fb84f", "#d89a48", "#5f9a8a")
"""What the leaves of one wood tend to."""

DEPTHS_AIR, DEPTHS_OPACITY = 0.78, 0.88
"""Leaves hide nearly all of the sky between the trunks: patches of a red one would look like fire."""

CANOPY_CLUMPS, CANOPY_FINENESS = 11, 0.7
"""The clumps of leaves across the panel in each layer of the wood, and how fine they are beside those of a crown."""

THICKET = ((-0.75, 0.2, 0.42), (-0.3, 0.42, 0.5), (0.3, 0.36, 0.48), (0.75, 0.18, 0.4))
FAR_THICKET_PX = 42.0
"""A bush's clouds of leaves: beside and above its foot, and their radius; of smaller ones one sees no leaf."""

ROOTS = (
    *((0.75, -0.7, 0), (1.4, 0.1, 1), (0.7, -0.02, 0), (0.45, 0.12, 1), (0.0, 0.04, 0)),
    *((-0.4, 0.16, 1), (-0.8, 0.0, 0), (-1.3, 0.12, 1), (-0.7, -0.7, 0)),
)
"""A trunk's foot from right to left, in its half widths: its roots run into the ground."""

TRUNK_SHADOW_M = 5.0
"""How tall a trunk is for its shadow: above it the leaves have theirs."""

BUSHES = ("#5f9f5a", "#76b06a", "#4f8f55")
FLOWERS = ("#ffffff", "#ffd6e0", "#ffe9a0")


def draw_forest(stage: Stage) -> None:
    leaves = stage.random("wood").choice(FOREST_PALETTES)
    draw_sky(stage, clouds=0, bottom_y=stage.horizon_y + 60)
    depths = stage.distant(leaf_colour(stage, mixed("#84ad84", leaves, 0.5)), DEPTHS_AIR)
    stage.drawing.rect(0, 0, stage.width, stage.horizon_y + 60, depths, DEPTHS_OPACITY)
    for name, height, air in (("depths", 0.62, 0.66), ("deep", 0.36, 0.56), ("wood", 0.16, 0.36)):
        thicket = stage.distant(leaf_colour(stage, mixed("#84ad84", leaves, 0.5)), air)
        draw_hills(
            stage, f"{name}/{stage.view}", stage.project(0, 0, GROUND_END_M)[1], stage.focal_px * height, thicket, 10
        )
    draw_ground(stage, GRASS, far=GROUND_END_M)
    _draw_path(stage)
    for index, (z, count, colour, air) in enumerate(LAYERS):
        _draw_layer(stage, index, z, count, stage.distant(mixed(colour, leaves, 0.35), air), leaves)
        if index == 1:
            draw_fog(stage)
    draw_grass(stage, f"forest/{stage.view}", 130, keep_clear=1.0)
    draw_flowers(stage, stage.random_here("flowers"), 26, 9, FLOWERS, partial(_is_path, stage))
    _draw_ferns(stage)
    _draw_light(stage)


def _is_path(stage: Stage, x: float, z: float) -> bool:
    return abs(x - _path_x(stage, z)) < PATH_HALF_M + 0.2


def _draw_layer(stage: Stage, index: int, z: float, count: int, colour: str, green: str) -> None:
    placing = stage.random_here(f"layer/{index}")
    leaves = leaf_colour(stage, mixed(colour, green, 0.45))
    _draw_canopy(stage, placing, (0.14 + 0.08 * index) * stage.horizon_y, leaves)
    span = z * 0.62
    for tree in range(count):
        x = lerp(-span, span, (tree + placing.uniform(0.1, 0.9)) / count)
        width = placing.uniform(0.18, 0.3)
        if abs(x - _path_x(stage, z)) < PATH_HALF_M + width or (index == 2 and abs(x) < CLEARING_M):
            continue
        _draw_trunk(stage, x, z, width, mixed(colour, "#5a4a4a", 0.22 + 0.14 * index), bark=index == 2)
    verge = leaf_colour(stage, mixed(colour, "#6aa860", 0.35))
    for _ in range(22):
        x, size = placing.uniform(-span, span), placing.uniform(0.25, 0.6)
        bush = leaf_colour(stage, mixed(verge, placing.choice(BUSHES), 0.5))
        if abs(x - _path_x(stage, z)) < PATH_HALF_M + size or (index == 2 and abs(x) < CLEARING_M):
            continue
        _draw_thicket(stage, x, z, size, bush, placing)


def _draw_canopy(stage: Stage, placing: Random, depth_px: float, colour: str) -> None:
    """The roof of leaves from the panel's top edge down: one mass whose clumps hang at unequal depths."""
    middles: list[Spot] = []
    clumps = ""
    for index in range(CANOPY_CLUMPS):
        x = (index + placing.uniform(-0.3, 0.3)) / (CANOPY_CLUMPS - 1) * stage.width
        radius = stage.width / CANOPY_CLUMPS * placing.uniform(0.8, 1.3)
        y = depth_px * placing.uniform(0.3, 1.0) - radius * 0.5
        clumps += clump(index, CANOPY_FINENESS * radius).path_at(x, y, radius)
        middles.append((x, max(0.0, y)))
    # From clump to clump, so that no straight end shows between them, and the way round that they run: else they would
    # be holes in it.
    edge = [(-stage.width, middles[0][1]), *middles, (2 * stage.width, middles[-1][1])]
    mass = f"M{-stage.width} 0L{'L'.join(f'{x:.1f} {y:.1f}' for x, y in edge)}L{2 * stage.width} 0Z"
    stage.drawing.path(mass + clumps, colour, 0.85)


def _draw_thicket(stage: Stage, x: float, z: float, size: float, colour: str, placing: Random) -> None:
    """A low bush of several clouds of leaves, its foot among blades of grass."""
    foot_x, foot_y = stage.project(x, 0, z)
    scale = size * stage.scale(z)
    kinds = [placing.randrange(100) for _ in THICKET]
    for lift, part, paint in ((0.0, 1.0, shade(colour, 0.5)), (0.1, 0.86, colour)):
        outline = ""
        for kind, (dx, up, radius) in zip(kinds, THICKET, strict=True):
            at_x, at_y, reach = foot_x + dx * scale, foot_y - (up + lift) * scale, part * radius * scale
            if scale < FAR_THICKET_PX:
                outline += ellipse_path(at_x, at_y, reach, reach)
            else:
                outline += clump(kind, reach).path_at(at_x, at_y, reach)
        stage.drawing.path(outline, paint)
    blades = [(foot_x - 1.1 * scale, foot_y + 0.04 * scale)]
    for step in range(11):
        at = foot_x + (step / 5 - 1) * scale
        blades += [(at, foot_y - placing.uniform(0.06, 0.3) * scale), (at + 0.08 * scale, foot_y + 0.04 * scale)]
    stage.drawing.polygon([*blades, (foot_x, foot_y + 0.12 * scale)], shade(colour, 0.25))


def _draw_trunk(stage: Stage, x: float, z: float, half_width: float, colour: str, bark: bool) -> None:
    foot_x, foot_y = stage.project(x, 0, z)
    width = half_width * stage.scale(z)
    top = min(-20.0, foot_y - 6 * stage.scale(z))
    bend = foot_y - 2.0 * stage.scale(z)
    if bark and 0 < foot_x < stage.width:
        draw_post_shadow(stage, x, z, TRUNK_SHADOW_M, half_width)
    contour = [(-0.5, bend, 0), (-0.4, top, 0), (0.4, top, 0), (0.5, bend, 0)]
    contour += [(dx, foot_y + dy * width, corner) for dx, dy, corner in ROOTS]
    trunk = Shape([(foot_x + dx * width, y, corner) for dx, y, corner in contour])
    stage.drawing.fill(trunk, colour)
    shadow = [
        (foot_x + dx * width, y) for dx, y in ((0.08, foot_y), (0.05, top), (0.4, top), (0.48, bend), (0.9, foot_y))
    ]
    stage.drawing.polygon(shadow, shade(colour, 0.7))
    if not bark:
        return
    for dx in (-1.1, 0.2, 1.2):
        draw_tuft(stage, x + dx * half_width, z - 0.08, 0.1, stage.ground_colour(GRASS))
    placing = stage.random(f"bark/{x:.3f}")
    for _ in range(5):
        y = foot_y - placing.uniform(0.02, 0.5) * (foot_y - top)
        track = [(foot_x - 0.2 * width, y), (foot_x - 0.15 * width, y - 30), (foot_x - 0.22 * width, y - 60)]
        stage.drawing.ink(track, 2, shade(colour, 1.2), 0.4, 0.4)


def _draw_ferns(stage: Stage) -> None:
    """Stones and ferns at the foot of the nearest trunks."""
    placing = stage.random_here("ferns")
    for side in (-1, 1):
        for _ in range(3):
            z = placing.uniform(4.2, 8.0)
            x = side * placing.uniform(1.7, 0.5 * z + 0.8)
            foot_x, foot_y = stage.project(x, 0, z)
            scale = stage.scale(z)
            if placing.random() < 0.5:
                draw_rock(stage, x, z, placing.uniform(0.55, 0.9), "#8a9088", stage.ground_colour(GRASS))
                continue
            for index in range(7):
                lean = lerp(-0.42, 0.42, index / 6)
                tip = (foot_x + lean * scale, foot_y - (0.5 - 0.5 * abs(lean)) * scale)
                middle = (foot_x + lean * 0.4 * scale, foot_y - 0.34 * scale)
                green = stage.ground_colour(("#4f8f55", "#6aa860")[index % 2])
                stage.drawing.ink([(foot_x, foot_y), middle, tip], max(2.0, 0.06 * scale), green, 0.05, 0.9)


def _path_x(stage: Stage, z: float) -> float:
    """Where the path's middle runs at a distance."""
    swing = stage.random_here("path").choice((-1, 1)) * stage.random_here("bend").uniform(0.7, 1.0)
    return winding_x(z, swing)


def _draw_path(stage: Stage) -> None:
    """A path that runs between the trees to where the ground is lost in the mist."""
    near = stage.near()
    left: list[tuple[float, float, float]] = []
    right: list[tuple[float, float, float]] = []
    for index in range(PATH_STEPS):
        z = near * (GROUND_END_M / near) ** (index / (PATH_STEPS - 1))
        middle = _path_x(stage, z)
        corner = 1.0 if index in (0, PATH_STEPS - 1) else 0.0
        left.append((*stage.project(middle - PATH_HALF_M, 0, z), corner))
        right.append((*stage.project(middle + PATH_HALF_M, 0, z), corner))
    paint = stage.ground_colour(PATH)
    far_y, clear_y = left[-1][1], stage.project(0, 0, GROUND_END_M / 2)[1]
    lost = stage.distant(stage.ground_colour(GRASS), 0.25)
    fading = stage.drawing.linear_gradient([(0, lost), (1, paint)], 0, far_y, 0, clear_y, True)
    stage.drawing.path(Shape(left + right[::-1]).path(), fading)


def _draw_light(stage: Stage) -> None:
    if stage.overcast < COVERED:
        tone = "#9ab4ff" if stage.is_night else None
        strength = 0.16 if stage.is_night else 0.32
        draw_shafts(stage, stage.width * 0.1, -20, 5, strength, 22, stage.height * 1.05, 60, tone)
    placing = stage.random("motes")
    for _ in range(30):
        x, y = placing.uniform(0, 1) * stage.width, placing.uniform(0.2, 0.9) * stage.height
        size = 3.0
        if stage.is_night:
            stage.light_pool(x, y, 11, 11, "#d8f08a", 0.8)
            size = 2.0
        stage.glow.ellipse(x, y, size, size, "#fff6c0", 0.7)

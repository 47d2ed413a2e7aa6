"""Things under the sky: ground, grass, street lamps, benches, wires, puddles.

In: a stage, where, how big, which colour. Out: marks on the stage, and light on its glow. Never: houses, sky, trees.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from random import Random

from comic.storyboard import Weather
from engines.illustrator.colour import highlight, mixed, shade
from engines.illustrator.geometry import Shape
from engines.illustrator.sets.stage import COVERED, NEAREST_M, Point, Stage
from engines.illustrator.style.light import CAST

FAR_M = 180.0
"""Ground ends so far away that even from above the hills at the horizon hide its edge."""

METAL = "#4c5160"
DEEP_STREET_M = 12.0
"""Shorter wet ground mirrors a few lamps only."""

GROUND_SHADOW = "#2c3a5a"

SKY_GLEAM = "#e6eefc"
BLOT_POINTS, BLOT_SWELL = 13, 1.16
"""The brightest part of a puddle; the points of its outline and how far they lie from a circle at most."""

TUFT = ((-0.22, 0), (-0.5, 0.62), (-0.1, 0.3), (0.02, 1.0), (0.1, 0.34), (0.46, 0.78), (0.24, 0))
"""Three blades of grass from one foot, parts of their height."""


def draw_ground(stage: Stage, colour: str, far: float = FAR_M, weathered: bool = True) -> None:
    """Level ground from the camera to `far` metres, as wide as one sees."""
    paint = stage.ground_colour(colour) if weathered else colour
    _, far_y = stage.project(0, 0, far)
    fading = stage.drawing.linear_gradient(
        [(0, stage.distant(paint, 0.25)), (0.35, paint), (1, shade(paint, 0.25))],
        0,
        far_y,
        0,
        max(far_y + 1, float(stage.height)),
        in_drawing_units=True,
    )
    stage.drawing.rect(0, far_y, stage.width, stage.height - far_y, fading)


def flatness(stage: Stage, z: float) -> float:
    """How deep in the picture a round on the ground `z` metres away is, as a part of its breadth."""
    return min(0.35, stage.camera_height / max(1.5, z) * 0.8)


def draw_ground_shadow(stage: Stage, x: float, z: float, radius: float, height: float | None = None) -> None:
    """The soft shadow around the foot of something, `radius` metres wide to either side, on the side where people's
    shadows fall, too, the farther the greater its `height` is (as high as wide, unless told); none under a covered sky.
    """
    if stage.overcast >= COVERED:
        return
    across, down = CAST[stage.time]
    centre_x, centre_y = stage.project(x, 0, z)
    reach, cast = radius * stage.scale(z), (radius if height is None else height) * stage.scale(z)
    flat = flatness(stage, z)
    fading = stage.drawing.radial_gradient(
        [(0, GROUND_SHADOW, 0.42), (0.62, GROUND_SHADOW, 0.3), (1, GROUND_SHADOW, 0)]
    )
    stage.drawing.ellipse(
        centre_x + cast * across, centre_y + cast * down, reach + 0.7 * cast * across, reach * flat, fading
    )


def draw_grass(
    stage: Stage,
    name: str,
    count: int,
    keep_clear: float = 0.0,
    colour: str = "#6aa558",
    is_bare: Callable[[float, float], bool] | None = None,
) -> None:
    """Tufts on the ground, larger nearby, none within `keep_clear` metres of the middle or at (x, z) that are bare."""
    if stage.weather is Weather.SNOW:
        return
    placing = stage.random(f"grass/{name}")
    tones = (colour, highlight(colour, 0.7), shade(colour, 0.4))
    for _ in range(count):
        depth, across = placing.random(), placing.uniform(-1, 1)
        tuft_m, side, paint = placing.uniform(0.07, 0.13), placing.choice((-1, 1)), placing.choice(tones)
        z = 2.2 + 12 * depth * depth
        x = across * z * 0.62
        if abs(x) < keep_clear or (is_bare is not None and is_bare(x, z)):
            continue
        foot_x, foot_y = stage.project(x, 0, z)
        tall = tuft_m * stage.scale(z)
        if not stage.misses([(foot_x - tall, foot_y - tall), (foot_x + tall, foot_y)]):
            stage.drawing.polygon([(foot_x + dx * side * tall, foot_y - dy * tall) for dx, dy in TUFT], paint)


def draw_street_lamp(
    stage: Stage, x: float, z: float, height: float = 4.4, arm: float = 0.9, over: float = 0.0
) -> None:
    """A street lamp with an arm `arm` metres towards the line `over` metres aside; it lights what is around it in the
    dark."""
    side = 1 if x > over else -1
    foot: Point = (x, 0, z)
    width = max(2.0, 60 / z)
    draw_post_shadow(stage, x, z, height, 0.05)
    head_x, head_y = stage.project(x - side * arm, height, z)
    stage.line(foot, (x, height, z), METAL, width)
    stage.box(x - 0.09, x + 0.09, 0, 0.22, z - 0.09, z + 0.09, METAL, line_width=0.8)
    stage.line((x, height, z), (x - side * arm, height, z), METAL, width * 0.8)
    _draw_lamp_head(stage, head_x, head_y, side, max(3.2, 0.17 * stage.scale(z)))
    if not stage.lamps_lit:
        return
    lamp, scale = stage.day.lamp, stage.scale(z)
    stage.light_pool(head_x, head_y + width, 1.05 * scale, 1.05 * scale, opacity=0.75 * lamp)
    foot_x, foot_y = stage.project(x - side * arm, 0, z)
    stage.light_cone((head_x, head_y + width), width, (foot_x, foot_y), 1.3 * scale, 0.26 * lamp)
    flat = min(0.5, stage.camera_height / max(1.5, z))
    stage.light_pool(foot_x, foot_y, 1.7 * scale, 1.7 * scale * flat, "#ffdf9a", 0.4 * lamp)


def draw_tuft(stage: Stage, x: float, z: float, half: float, colour: str = "#6aa558") -> None:
    """Grass and a little earth around the foot of what was dug in, `half` metres to either side."""
    foot_x, foot_y = stage.project(x, 0, z)
    reach = half * stage.scale(z)
    stage.drawing.ellipse(foot_x, foot_y, 0.8 * reach, 0.2 * reach, stage.ground_colour("#8a7a58"))
    if stage.weather is Weather.SNOW:
        return
    for part, tall in ((-0.7, 0.7), (-0.25, 0.5), (0.3, 0.6), (0.75, 0.8)):
        blades = [(foot_x + (part + 0.5 * dx) * reach, foot_y + 0.1 * reach - dy * tall * reach) for dx, dy in TUFT]
        stage.drawing.polygon(blades, shade(colour, 0.3 if part < 0 else 0.0))


def _draw_lamp_head(stage: Stage, x: float, y: float, side: int, half: float) -> None:
    """A lamp's hood around the end of its arm at pixel (x, y), and the glass under it; `side` is where its post is."""
    hood = [(1.1, -0.3), (0.3, -0.42), (-1.0, 0.02), (-1.05, 0.3), (1.1, 0.3)]
    stage.drawing.polygon([(x + side * dx * half, y + dy * half) for dx, dy in hood], METAL)
    glass = [(0.9, 0.26), (-0.95, 0.26), (-0.7, 0.58), (0.6, 0.58)]
    stage.drawing.polygon([(x + side * dx * half, y + dy * half) for dx, dy in glass], "#fff2c8")


def draw_post_shadow(stage: Stage, x: float, z: float, height: float, half: float) -> None:
    """The shadow of a post, from its foot to where people's shadows fall; none under a covered sky."""
    if stage.overcast >= COVERED:
        return
    scale, (across, down) = stage.scale(z), CAST[stage.time]
    foot_x, foot_y = stage.project(x, 0, z)
    tip_x, tip_y = foot_x + across * height * scale, foot_y + down * height * scale
    half *= scale
    fading = stage.drawing.linear_gradient(
        [(0, GROUND_SHADOW, 0.42), (1, GROUND_SHADOW, 0.12)], foot_x, foot_y, tip_x, tip_y, in_drawing_units=True
    )
    stage.drawing.polygon(
        [(foot_x - half, foot_y), (foot_x + half, foot_y - 0.2 * half), (tip_x + half, tip_y), (tip_x - half, tip_y)],
        fading,
    )


def draw_bench(stage: Stage, x: float, z: float, width: float = 1.6, colour: str = "#b07f52") -> None:
    """A park bench facing the camera."""
    half = width / 2
    draw_ground_shadow(stage, x, z + 0.2, half * 1.15, 0.3)
    feet = (-half + 0.12, -0.04, half - 0.2)
    for dx in feet:
        stage.box(x + dx, x + dx + 0.08, 0, 0.74, z + 0.36, z + 0.42, METAL, line_width=0.9)
    for y in (0.48, 0.63):
        stage.box(x - half, x + half, y, y + 0.11, z + 0.34, z + 0.38, colour)
    for dx in feet:
        stage.box(x + dx, x + dx + 0.08, 0, 0.35, z, z + 0.06, METAL, line_width=0.9)
    stage.box(x - half, x + half, 0.35, 0.4, z - 0.02, z + 0.36, colour)


def draw_wires(stage: Stage, starts: tuple[Point, ...], ends: tuple[Point, ...], sag: float, colour: str) -> None:
    """Sagging wires between knobs, one from each start to the end at the same place; `sag` in metres."""
    for start, end in zip(starts, ends, strict=True):
        middle: Point = (
            (start[0] + end[0]) / 2,
            min(start[1], end[1]) - sag,
            (start[2] + end[2]) / 2,
        )
        track = [stage.project(*start), stage.project(*middle), stage.project(*end)]
        stage.drawing.ink(track, 2, colour, 0, 0, 1)
    for x, y, z in (*starts, *ends):
        knob = max(1.5, 0.05 * stage.scale(z))
        stage.drawing.ellipse(*stage.project(x, y, z), knob, knob, colour)


def draw_wet_ground(stage: Stage, far: float, tones: tuple[str, ...], half: float = 30.0) -> None:
    """Rain on paved ground up to `far` metres: the sky's sheen, lights mirrored as upright streaks, rings of drops.

    Nothing in other weathers. The ground is `half` metres wide to either side; `tones` are the colours of what shines
    around it.
    """
    if stage.weather is not Weather.RAIN:
        return
    _, far_y = stage.project(0, 0, far)
    sheen = stage.sky_colours()[-1]
    fading = stage.drawing.linear_gradient(
        [(0, sheen, 0.5), (0.3, sheen, 0.16), (1, sheen, 0.04)],
        0,
        far_y,
        0,
        max(far_y + 1, float(stage.height)),
        in_drawing_units=True,
    )
    stage.level(-half, half, 0.3, far, 0.002, fading)
    placing = stage.random_here("wet")
    is_deep = far > DEEP_STREET_M
    tones = tones if is_deep else tones[:2]
    for index in range(14 if is_deep else 5):
        z = placing.uniform(4.0, min(16.0, far))
        reach = min(half, 0.5 * z)
        x, y = stage.project(placing.uniform(-reach, reach), 0, z)
        _draw_streak(stage, x, y, placing.uniform(0.06, 0.14) * stage.scale(z), tones[index % len(tones)])
    for _ in range(18):
        z, across = placing.uniform(1.8, 9), placing.uniform(-1, 1)
        x, y = stage.project(across * min(half, 0.5 * z), 0, z)
        ring = placing.uniform(0.05, 0.12) * stage.scale(z)
        stage.drawing.ellipse(x, y, ring, ring * 0.3, None, 0.5, "#e6efff", 1.3)


def _draw_streak(stage: Stage, x: float, y: float, width: float, colour: str) -> None:
    """A light mirrored in wet ground below the pixel (x, y)."""
    tall = min((stage.height - y) * 0.8, width * 9)
    if tall <= 0:
        return
    if stage.lamps_lit:
        stage.light_pool(x, y + tall * 0.5, width, tall * 0.5, colour, 0.75 * stage.day.lamp)
        return
    fading = stage.drawing.radial_gradient([(0, colour, 0.26), (1, colour, 0)])
    stage.drawing.ellipse(x, y + tall * 0.5, width, tall * 0.5, fading)


def ground_blot(stage: Stage, x: float, z: float, radius: float, placing: Random) -> Shape | None:
    """An irregular round outline that lies on the ground, `radius` metres; None where it isn't before the camera."""
    if z - radius * BLOT_SWELL < NEAREST_M:
        return None
    ring = []
    for index in range(BLOT_POINTS):
        turn, reach = 2 * math.pi * index / BLOT_POINTS, radius * placing.uniform(2 - BLOT_SWELL, BLOT_SWELL)
        ring.append(stage.project(x + math.cos(turn) * reach, 0, z + math.sin(turn) * reach))
    return None if stage.misses(ring) else Shape(ring)


def draw_puddle(stage: Stage, x: float, z: float, radius: float) -> None:
    """Standing water in a hollow of the ground: a dark wet rim, the sky in it."""
    placing = stage.random(f"puddle/{x:.1f}/{radius}")
    wet = ground_blot(stage, x, z, radius, placing)
    water = ground_blot(stage, x, z + radius * 0.04, radius * 0.86, placing)
    gleam = ground_blot(stage, x - radius * 0.2, z + radius * 0.3, radius * 0.34, placing)
    if wet is None or water is None or gleam is None:
        return
    mirrored = stage.aired(mixed("#56607c", stage.sky_colours()[1], 0.24), z)
    stage.drawing.fill(wet, GROUND_SHADOW, 0.3)
    stage.drawing.fill(water, mirrored, 0.8)
    stage.drawing.fill(gleam, mixed(mirrored, SKY_GLEAM, 0.55), 0.6)

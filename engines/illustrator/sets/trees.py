"""What grows: round trees, firs, bushes, with their shadows.

In: a stage, where, how tall, which colour. Out: marks on the stage; glow behind them is hidden. Never: a wood.
"""

from __future__ import annotations

from collections.abc import Sequence

from comic.storyboard import Weather
from engines.illustrator.colour import highlight, mixed, shade
from engines.illustrator.geometry import Shape, Spot, ellipse_path, lerp, polygon_path
from engines.illustrator.sets.crown import draw_clump, draw_crown, shade_of
from engines.illustrator.sets.foliage import clump
from engines.illustrator.sets.outdoors import GROUND_SHADOW, draw_ground_shadow, flatness
from engines.illustrator.sets.stage import COVERED, SNOW_ON_GROUND, Stage
from engines.illustrator.style.foliage import (
    BUSH,
    CROWN_UP,
    FIR_FOOT,
    FIR_HANG,
    FIR_LARGE,
    FIR_SHADOW,
    FIR_SHADOW_HALF,
    FIR_SMALL,
    LARGE_FIR_PX,
    SHADOW_CLUMPS,
    TREE_SHADOW_OPACITY,
    TRUNK_HALF,
)
from engines.illustrator.style.light import CAST

LEAF = "#6fae62"
TRUNK = "#7a5a46"


def leaf_colour(stage: Stage, colour: str) -> str:
    """A crown's colour: half white under snow."""
    return mixed(colour, SNOW_ON_GROUND, 0.5) if stage.weather is Weather.SNOW else colour


def draw_tree(stage: Stage, x: float, z: float, height: float, colour: str = LEAF, trunk: str = TRUNK) -> None:
    """A round tree at (x, z), `height` metres."""
    foot_x, foot_y = stage.project(x, 0, z)
    tall = height * stage.scale(z)
    _draw_tree_shadow(stage, f"{x}/{z}", x, z, height)
    draw_tree_at(stage, f"{x}/{z}", foot_x, foot_y, tall, colour, trunk, z)


def _draw_tree_shadow(stage: Stage, name: str, x: float, z: float, height: float) -> None:
    """A trunk's and a crown's shadow, on the side where people's fall; none under a covered sky."""
    draw_ground_shadow(stage, x, z, height * 0.09, 0.0)
    if stage.overcast >= COVERED:
        return
    foot_x, foot_y = stage.project(x, 0, z)
    tall = height * stage.scale(z)
    at_x, at_y = _fallen(stage, foot_x, foot_y, CROWN_UP * tall)
    half, flat = TRUNK_HALF * tall, flatness(stage, z)
    trunk = polygon_path([(foot_x - half, foot_y), (foot_x + half, foot_y), (at_x + half, at_y), (at_x - half, at_y)])
    leaves = [
        (at_x + beside * tall, at_y + before * flat * tall, radius * tall) for beside, before, radius in SHADOW_CLUMPS
    ]
    _draw_fallen_leaves(stage, name, leaves, flat, trunk)


def _fallen(stage: Stage, foot_x: float, foot_y: float, up_px: float) -> Spot:
    """Where the shadow lies of what is `up_px` above a foot at a pixel."""
    across, down = CAST[stage.time]
    return foot_x + up_px * across, foot_y + up_px * down


def _draw_fallen_leaves(
    stage: Stage, name: str, rounds: Sequence[tuple[float, float, float]], flat: float, trunk: str = ""
) -> None:
    """The shadow of leaves around pixels (x, y), so many pixels to each side, with a trunk's outline."""
    placing = stage.random(f"shadow/{name}")
    outline = trunk
    for x, y, radius in rounds:
        outline += clump(placing.randrange(100), radius).path_at(x, y, radius, flat)
    stage.drawing.path(outline, GROUND_SHADOW, TREE_SHADOW_OPACITY)


def draw_tree_at(
    stage: Stage,
    name: str,
    x: float,
    y: float,
    tall: float,
    colour: str,
    trunk: str = TRUNK,
    z: float | None = None,
) -> None:
    """A round tree whose foot is at pixel (x, y), `tall` pixels; `z` metres of air before it."""
    green = leaf_colour(stage, colour)
    if z is not None:
        green, trunk = stage.aired(green, z), stage.aired(trunk, z)
    contour = [(-1.5, 0, 1), (-0.9, 0.1, 0), (-0.7, 0.55, 1), (0.7, 0.55, 1), (0.9, 0.1, 0), (1.6, 0, 1)]
    half = TRUNK_HALF * tall
    outline = Shape([(x + dx * half, y - dy * tall, corner) for dx, dy, corner in contour]).path()
    stage.drawing.path(outline, trunk)
    stage.hide_glow(outline)
    lit = [
        (x - dx * half, y - dy * tall) for dx, dy in ((1.3, 0.0), (0.86, 0.1), (0.66, 0.55), (0.3, 0.55), (0.45, 0.0))
    ]
    stage.drawing.polygon(lit, highlight(trunk, 0.5), 0.55)
    draw_crown(stage, name, x, y, tall, green, trunk)


def draw_fir(stage: Stage, name: str, x: float, y: float, tall: float, colour: str) -> None:
    """A fir whose foot is at pixel (x, y), `tall` pixels: tiers of boughs that hang to their tips, light on its left;
    its trunk is seen below the lowest."""
    if stage.misses([(x - 0.3 * tall, y - tall), (x + 0.3 * tall, y)]):
        return
    green = leaf_colour(stage, colour)
    placing = stage.random(f"pine/{name}")
    stage.drawing.rect(x - tall * 0.026, y - tall * 0.16, tall * 0.052, tall * 0.165, shade(TRUNK, 0.3))
    dark, deep, light = shade(green, 0.55), shade(green, 1.0), highlight(green, 0.45)
    tiers, boughs = FIR_LARGE if tall > LARGE_FIR_PX else FIR_SMALL
    for index in range(tiers):
        rise = index / tiers
        foot = tall * (FIR_FOOT + (0.9 - FIR_FOOT) * rise**0.95)
        half = tall * (0.05 + 0.2 * (1 - rise)) * placing.uniform(0.92, 1.08)
        top = min(tall, foot + tall * (0.14 + 0.26 * (1 - rise)))
        under = [(x, y - top), (x + 0.8 * half, y - foot - 0.02 * tall), (x - 0.8 * half, y - foot - 0.02 * tall)]
        stage.drawing.polygon(under, deep)
        tones = {dark: "", green: "", light: ""}
        for bough in range(boughs):
            part = 2 * (bough + placing.uniform(0.2, 0.8)) / boughs - 1
            hang = FIR_HANG * tall * (1 - rise * 0.6) * placing.uniform(0.4, 1.3) * (1 - 0.7 * part * part)
            tone = dark if part > 0.15 else light if part < -0.3 and bough % 2 else green
            tones[tone] += _bough(x, y - top, x + part * half, y - foot + hang, 1.5 * half / boughs)
        for tone, outline in tones.items():
            stage.drawing.path(outline, tone)
        stage.hide_glow(polygon_path(under))


def _bough(x0: float, y0: float, x1: float, y1: float, half: float) -> str:
    """A bough from the trunk at (x0, y0) to its tip: broadest near that, pointed at both ends."""
    x, y = lerp(x0, x1, 0.72), lerp(y0, y1, 0.7)
    return polygon_path([(x0, y0), (x + half, y), (x1 + 0.25 * half, lerp(y0, y1, 0.93)), (x1, y1), (x - half, y)])


def draw_fir_shadow(stage: Stage, name: str, x: float, z: float, height: float) -> None:
    """A fir's shadow: the round of its lowest boughs, and from there its tip, where people's shadows fall."""
    if stage.overcast >= COVERED:
        return
    foot, tall = stage.project(x, 0, z), height * stage.scale(z)
    tiers = [(*_fallen(stage, *foot, up * tall), FIR_SHADOW_HALF * part * tall) for up, part in FIR_SHADOW]
    _draw_fallen_leaves(stage, name, tiers, flatness(stage, z))


def draw_bush(stage: Stage, x: float, z: float, width: float, colour: str = "#5f9f5a", foot_m: float = 0.0) -> None:
    """A low bush, `width` metres, on the ground or with its foot at a height."""
    foot_x, foot_y = stage.project(x, foot_m, z)
    if foot_m == 0:
        draw_ground_shadow(stage, x, z, width * 0.5)
    draw_bush_at(stage, f"{x}/{z}", foot_x, foot_y, width * stage.scale(z), leaf_colour(stage, colour))


def draw_bush_at(stage: Stage, name: str, x: float, y: float, wide: float, green: str) -> None:
    """A bush whose foot is at pixel (x, y), `wide` pixels."""
    placing = stage.random(f"bush/{name}")
    dark = mixed(shade(green, 0.8), shade_of(green), 0.2)
    for beside, up, radius in BUSH:
        stage.hide_glow(ellipse_path(x + beside * wide, y - up * wide, radius * wide, radius * wide))
    for beside, up, radius in BUSH:
        at_x, at_y = x + (beside + placing.uniform(-0.04, 0.04)) * wide, y - (up + placing.uniform(-0.02, 0.04)) * wide
        draw_clump(stage, (at_x, at_y, radius * wide, placing.randrange(100)), green, dark)

"""What is far away: sky, sun and moon, stars, clouds, a city's skyline, hills, fog.

In: a stage. Out: marks on it. Never: ground, a thing one could touch.
"""

from __future__ import annotations

import math
import random
from dataclasses import dataclass, replace
from itertools import pairwise

from comic.storyboard import TimeOfDay, Weather
from engines.illustrator.colour import mixed, shade
from engines.illustrator.geometry import Shape, ellipse_path, lerp, polygon_path
from engines.illustrator.sets.daylight import WEATHER_LIGHT
from engines.illustrator.sets.stage import COVERED, UNLIT, Stage
from engines.illustrator.style.sets import PERSON_HALF_M

CLOUD_PUFFS = 7
STARS = 130
ORB_X = (0.08, 0.32)
ORB_PLACES, TALL_M = (0.06, 0.12, 0.18, 0.24, 0.3, 0.36, 0.42), 1.85
"""Where a sun or a moon stands, as parts of the width: everything throws its shadow to the right; where else it may
stand when somebody as tall as this would hide it."""

SKYLINE_PART = 0.72
"""How much of the sky the highest houses far away may fill: between roofs that reach the panel's edge, the sky would be
dark rectangles."""

LIT_WINDOWS = ("#ffe2a0", "#ffd27a", "#fff0c8")


@dataclass(frozen=True)
class Orb:
    """The sun or the moon: where (parts of the width, and of the sky's height) and how big (px)."""

    x: float
    y: float
    radius: float = 30.0

    def touches_cloud(self, stage: Stage, bottom_y: float, x: float, y: float, half_width: float) -> bool:
        """Whether a cloud at (x, y) would lie across it, in a sky that reaches down to `bottom_y`; pixels.

        A disc that a cloud cuts looks as if it hung before the cloud.
        """
        across, down = abs(x - self.x * stage.width), abs(y - half_width * 0.1 - self.y * bottom_y)
        return across < 1.2 * half_width + 1.5 * self.radius and down < 0.45 * half_width + 1.5 * self.radius

    def clear_of_people(self, stage: Stage, bottom_y: float) -> Orb:
        """The same one where nobody's head or shoulder touches it, if there is such a place on its side of the sky."""
        beside = sorted(ORB_PLACES, key=lambda x: abs(x - self.x))
        return next(
            (orb for orb in (self, *(replace(self, x=x) for x in beside)) if not orb._is_at(stage, bottom_y)), self
        )

    def _is_at(self, stage: Stage, bottom_y: float) -> bool:
        """Whether somebody stands before it, or touches it."""
        for x, z in (*stage.floor.people, *stage.floor.close):
            at_x, head_y = stage.project(x, TALL_M, z)
            reach = PERSON_HALF_M * stage.scale(z) + 1.8 * self.radius
            if abs(at_x - self.x * stage.width) < reach and self.y * bottom_y > head_y - 1.4 * self.radius:
                return True
        return False


def draw_sky(stage: Stage, clouds: int = 5, orb: Orb | None = None, bottom_y: float | None = None) -> None:
    """The sky down to `bottom_y` (the horizon by default), with stars at night, an orb and clouds."""
    bottom = stage.horizon_y + 10 if bottom_y is None else bottom_y
    bottom = max(bottom, 20.0)
    colours = stage.sky_colours()
    last = len(colours) - 1
    gradient = stage.drawing.linear_gradient(
        [(index / last, colour) for index, colour in enumerate(colours)], 0, 0, 0, bottom, in_drawing_units=True
    )
    stage.drawing.rect(0, 0, stage.width, stage.height, gradient)
    veiled = stage.overcast >= COVERED
    if stage.is_night and not veiled:
        draw_stars(stage, 0, stage.width, 0, bottom)
    orb = orb and orb.clear_of_people(stage, bottom)
    if orb is not None and not veiled:
        _draw_orb(stage, stage.width * orb.x, bottom * orb.y, orb.radius)
    placing = stage.random("clouds")
    for _ in range(clouds):
        x, y = placing.uniform(-0.05, 1.05) * stage.width, placing.uniform(0.06, 0.78) * bottom
        half_width = placing.uniform(60, 170)
        if orb is None or not orb.touches_cloud(stage, bottom, x, y, half_width):
            draw_cloud(stage, x, y, half_width, placing)


def draw_stars(stage: Stage, x0: float, x1: float, y0: float, y1: float, count: int = STARS) -> None:
    """Stars in a rectangle of pixels."""
    placing = stage.random("stars")
    for _ in range(count):
        x, y, size = placing.uniform(x0, x1), placing.uniform(y0, y1), placing.random()
        radius = 0.8 + 1.3 * size * size
        stage.drawing.ellipse(x, y, radius, radius, "#ffffff", round(0.35 + 0.6 * size, 2))


def _draw_orb(stage: Stage, x: float, y: float, radius: float) -> None:
    drawing = stage.drawing
    if stage.is_night:
        fading = drawing.radial_gradient([(0, "#cfdcff", 0.34), (0.5, "#cfdcff", 0.1), (1, "#cfdcff", 0)])
        drawing.ellipse(x, y, radius * 2.6, radius * 2.6, fading)
        drawing.ellipse(x, y, radius, radius, "#fbf6df")
        for dx, dy, size in ((-0.25, -0.2, 0.18), (0.3, 0.25, 0.24), (0.1, -0.45, 0.12)):
            drawing.ellipse(x + radius * dx, y + radius * dy, radius * size, radius * size, "#e6dfc4")
        stage.glow.ellipse(x, y, radius, radius, "#fff6dc", 0.5)
        return
    sun = stage.day.sun
    fading = drawing.radial_gradient([(0, sun, 0.85), (0.25, sun, 0.45), (1, sun, 0)])
    drawing.ellipse(x, y, radius * 5, radius * 5, fading)
    drawing.ellipse(x, y, radius, radius, "#fff3c4" if stage.time is TimeOfDay.SUNSET else "#fffdf0")


def draw_cloud(
    stage: Stage, x: float, y: float, half_width: float, placing: random.Random, opacity: float = 0.95
) -> None:
    """A heap of puffs, its underside in shadow; pixels."""
    weather = WEATHER_LIGHT[stage.weather]
    cover = weather.night_sky if stage.is_night else weather.sky
    light = mixed(stage.day.cloud_light, cover, stage.overcast * 0.9)
    shadow = shade(mixed(stage.day.cloud_shade, cover, stage.overcast * 0.9), 0.4 * stage.overcast)
    outline = lit = ""
    for index in range(CLOUD_PUFFS + 1):
        swell = math.sin(math.pi * (index + 0.5) / (CLOUD_PUFFS + 1))
        puff_x = x + half_width * lerp(-1, 1, index / CLOUD_PUFFS)
        puff_y = y - half_width * 0.3 * swell**1.3 * placing.uniform(0.6, 1.2)
        radius = half_width * (0.09 + 0.26 * swell)
        outline += ellipse_path(puff_x, puff_y + radius * 0.4, radius, radius * 0.82)
        high = (puff_x - half_width * 0.05, puff_y + radius * 0.2)
        lit += ellipse_path(*high, radius * 0.9, radius * 0.68)
    foot = ((-0.5, 0.13), (0.5, 0.13), (1.15, 0.1), (0.7, -0.08), (-0.7, -0.08), (-1.15, 0.1))
    outline += Shape([(x + half_width * dx, y + half_width * dy) for dx, dy in foot]).path()
    stage.drawing.path(outline, shadow, opacity)
    stage.drawing.path(lit, light, opacity)


def draw_skyline(
    stage: Stage,
    name: str,
    base_y: float,
    colours: tuple[str, ...],
    heights: tuple[float, float],
    widths: tuple[float, float] = (40, 90),
    lit: float = 0.3,
    opacity: float = 1.0,
    x_range: tuple[float, float] | None = None,
    glowing: bool = True,
    is_whole: bool = False,
) -> None:
    """A row of far houses standing on `base_y`; heights and widths from–to in pixels, lower where little sky is seen
    unless it `is_whole`.

    `lit` is the part of lit windows, which shine on the glow at night when `glowing`.
    """
    x, end = x_range or (-20.0, stage.width + 20.0)
    placing = stage.random(f"skyline/{name}")
    lower = 1.0 if is_whole else min(1.0, SKYLINE_PART * max(0.0, base_y) / heights[1])
    while x < end:
        width, height = placing.uniform(*widths), placing.uniform(*heights) * lower
        house = random.Random(placing.random())
        _draw_far_house(stage, x, base_y, width, height, house.choice(colours), lit, opacity, glowing, house)
        x += width


def _draw_far_house(
    stage: Stage,
    x: float,
    base_y: float,
    width: float,
    height: float,
    colour: str,
    lit: float,
    opacity: float,
    glowing: bool,
    placing: random.Random,
) -> None:
    drawing = stage.drawing
    top = base_y - height
    drawing.rect(x, top, width + 1, height + 4, colour, opacity)
    if glowing:
        stage.hide_glow(polygon_path([(x, top), (x + width, top), (x + width, base_y), (x, base_y)]))
    drawing.rect(x + width * 0.72, top, width * 0.28 + 1, height + 4, shade(colour, 0.5), opacity)
    if placing.random() < 0.3:
        drawing.rect(x + width * 0.3, top - 14, width * 0.2, 14, shade(colour, 0.4), opacity)
        drawing.line(x + width * 0.4, top - 14, x + width * 0.4, top - 34, shade(colour, 0.6), 1.6, opacity)
    pitch = max(5.0, width / 7)
    target = stage.glow if stage.is_night and glowing else drawing
    dark = mixed(colour, stage.day.window, 0.45)
    dark_panes: list[str] = []
    for row in range(int(height / 15)):
        for column in range(int(width / pitch) - 1):
            chance = placing.random()
            left, upper = x + pitch * (column + 0.6), top + 8 + row * 15
            if stage.lamps_lit and chance < lit * max(0.5, stage.day.lamp):
                target.rect(left, upper, pitch * 0.5, 7, placing.choice(LIT_WINDOWS), 0.9)
            elif chance < 0.8:
                dark_panes.append(f"M{left:.1f} {upper:.1f}h{pitch * 0.5:.1f}v7h-{pitch * 0.5:.1f}z")
    drawing.path("".join(dark_panes), dark, opacity * 0.8)


def draw_hills(
    stage: Stage, name: str, base_y: float, height: float, colour: str, humps: int = 5, opacity: float = 1.0
) -> None:
    """A rounded ridge without towers, `height` pixels at most above `base_y`, filled a little below it."""
    placing = stage.random(f"hills/{name}")
    rises = [placing.uniform(0.15, 1.0) for _ in range(humps * 2 + 2)]
    crest = [
        (lerp(-40, stage.width + 40, index / (humps * 2)), base_y - height * (one + other) / 2)
        for index, (one, other) in enumerate(pairwise(rises))
    ]
    points = [(-60.0, base_y + 40, 1.0), (-60.0, base_y - height * 0.4, 1.0)]
    points += [(x, y, 0.0) for x, y in crest]
    points += [(stage.width + 60.0, base_y - height * 0.4, 1.0), (stage.width + 60.0, base_y + 40, 1.0)]
    outline = Shape(points).path()
    stage.drawing.path(outline, colour, opacity)
    stage.hide_glow(outline)


def draw_fog(stage: Stage) -> None:
    """Fog between the camera and what was drawn so far: thickest at the horizon. Nothing in other weathers."""
    if stage.weather is not Weather.FOG:
        return
    colour = mixed(stage.horizon_colour(), "#ffffff", 0.0 if stage.is_night else 0.2)
    middle = min(0.95, max(0.05, stage.horizon_y / stage.height))
    fading = stage.drawing.linear_gradient(
        [
            (0, colour, 0.25),
            (round(middle, 3), colour, 0.72),
            (round(min(0.98, middle + 0.2), 3), colour, 0.32),
            (1, colour, 0.08),
        ]
    )
    stage.drawing.rect(0, 0, stage.width, stage.height, fading)
    if not stage.glow.is_empty:
        stage.glow.rect(0, 0, stage.width, stage.height, UNLIT, 0.6)

"""Outer space over a cratered moon: nebulae, stars, a ringed planet. The time of day doesn't matter there."""

from __future__ import annotations

import math
from typing import NamedTuple

from engines.illustrator.geometry import Shape, Spot, ellipse_points, lerp, rotated
from engines.illustrator.sets.stage import Stage
from engines.illustrator.svg import Drawing

NEBULAE = ("#6a3ac9", "#c93a8f", "#3a6ad8", "#2fb0c0")
PLANETS = (("#8fe0f2", "#4a8fd8", "#2a3f9c"), ("#f6d8a0", "#d88f5a", "#8a3f4a"), ("#c8f0c0", "#5fb08a", "#2a5f7a"))
GROUND_PART, RIM_BEHIND = 0.86, 1.5
"""Where the ground begins in the height; where people stand, its rim lies so many times as far away as they do."""
RIDGE = ((0.25, 22.0), (0.5, 8.0), (0.8, 32.0))
"""The rim's hills: parts of the width, pixels."""
NIGHT, NIGHT_OPACITY, NIGHT_TURN_DEG, NIGHT_STEPS = "#0d1240", 0.2, 40.0, 24
NIGHT_BULGES = (0.3, 0.38, 0.47, 0.57)
"""The planet's night: its colour, the opacity of each of its steps into the dark, where it lies (0 right, clockwise),
and how far the edge of each step bulges towards it, in radii."""
RINGS = ((1.86, "#cbb8e8", 0.7), (1.66, "#f2e8ff", 0.85), (1.46, "#b9a6da", 0.55))
"""Each ring's outer reach in the planet's radii, its colour and opacity."""
STARLESS = 1.08
"""How far around the planet and its ring, in their own sizes, no star is seen."""
RING_WIDTH, RING_FLATNESS, RING_TILT_DEG, RING_STEPS = 0.15, 0.2, -15.0, 28


class Planet(NamedTuple):
    """Where the planet stands, in pixels."""

    x: float
    y: float
    radius: float

    def hides(self, x: float, y: float, star_reach: float = 0.0) -> bool:
        """Whether a star would shine through the planet or its ring, or touch them."""
        dx, dy = rotated(x - self.x, y - self.y, -RING_TILT_DEG)
        reach = self.radius * STARLESS + star_reach
        return math.hypot(dx, dy) < reach or math.hypot(dx, dy / RING_FLATNESS) < reach * RINGS[0][0]


def draw_space(stage: Stage) -> None:
    drawing, width, height = stage.drawing, stage.width, stage.height
    dark = drawing.linear_gradient([(0, "#0b0a24"), (0.55, "#1f1450"), (1, "#3a1a5c")])
    drawing.rect(0, 0, width, height, dark)
    placing = stage.random_here("nebulae")
    for _ in range(9):
        x, y = placing.uniform(0, 1) * width, placing.uniform(0, 1) * height
        radius, colour = placing.uniform(140, 340), placing.choice(NEBULAE)
        cloud = drawing.radial_gradient([(0, colour, 0.36), (1, colour, 0)])
        drawing.ellipse(x, y, radius, radius * 0.7, cloud, rotation_deg=round(placing.uniform(-40, 40)))
    planet = _place_planet(stage)
    _draw_stars(stage, planet)
    _draw_planet(stage, planet)
    _draw_moonscape(stage)


def _place_planet(stage: Stage) -> Planet:
    here = stage.random_here("planet")
    radius = stage.width * 0.17 * here.uniform(0.6, 1.25)
    x = stage.width * here.choice((0.2, 0.78))
    return Planet(x, max(stage.height * here.uniform(0.16, 0.3), radius * 1.15), radius)


def _draw_stars(stage: Stage, planet: Planet) -> None:
    placing = stage.random_here("stars")
    for _ in range(320):
        x, y, size = placing.uniform(0, 1), placing.uniform(0, 1), placing.random()
        radius = 0.6 + 1.6 * size**4
        if planet.hides(x * stage.width, y * stage.height):
            continue
        stage.drawing.ellipse(x * stage.width, y * stage.height, radius, radius, "#ffffff", round(0.35 + 0.6 * size, 2))
    for _ in range(14):
        x, y = placing.uniform(0, 1) * stage.width, placing.uniform(0, 1) * stage.height
        reach = placing.uniform(5, 13)
        if planet.hides(x, y, reach / RING_FLATNESS):
            continue
        waist = reach * 0.14
        points = [(0, -reach), (waist, -waist), (reach, 0), (waist, waist)]
        points += [(-dx, -dy) for dx, dy in points]
        star = Shape([(x + dx, y + dy, 1) for dx, dy in points])
        stage.drawing.fill(star, "#ffffff")
        stage.glow.path(star.path(), "#cfdcff", 0.6)


def _draw_planet(stage: Stage, planet: Planet) -> None:
    drawing, (x, y, radius) = stage.drawing, planet
    light, middle, dark = stage.random("planet").choice(PLANETS)
    air = drawing.radial_gradient([(0.6, "#8fd0ff", 0.4), (1, "#8fd0ff", 0)])
    drawing.ellipse(x, y, radius * 1.5, radius * 1.5, air)
    _draw_ring(drawing, x, y, radius, before=False)
    disc = Shape(ellipse_points(x, y, radius, radius, 10))
    drawing.fill(disc, drawing.linear_gradient([(0, light), (0.5, middle), (1, dark)]))
    with drawing.group(clip=disc):
        for index in range(6):
            low = y + index * radius * 0.36
            band = [(-1, -1, 0), (-0.3, -1.06, 0), (1, -1, 0), (0.2, -0.86, 0)]
            shape = Shape([(x + dx * radius, low + dy * radius) for dx, dy, _ in band])
            drawing.fill(shape, "#dff6ff", 0.35)
        for bulge in NIGHT_BULGES:
            drawing.polygon(_night(planet, bulge), NIGHT, NIGHT_OPACITY)
    _draw_ring(drawing, x, y, radius, before=True)


def _night(planet: Planet, bulge: float) -> list[Spot]:
    """The side away from the sun: from pole to pole along the rim, and back over the planet's round, which the edge
    of the night crosses as half an oval that bulges by a part of the radius."""
    turns = [math.pi * index / NIGHT_STEPS - math.pi / 2 for index in range(NIGHT_STEPS + 1)]
    rim = [(math.cos(turn), math.sin(turn)) for turn in turns]
    edge = [(bulge * math.cos(turn), math.sin(turn)) for turn in reversed(turns)]
    spots = [rotated(dx, dy, NIGHT_TURN_DEG) for dx, dy in (*rim, *edge)]
    return [(planet.x + dx * planet.radius, planet.y + dy * planet.radius) for dx, dy in spots]


def _draw_ring(drawing: Drawing, x: float, y: float, radius: float, before: bool) -> None:
    """Half of the ring around a planet: the part behind it, or the part before it."""
    for part, colour, opacity in RINGS:
        outer, inner = _half_ring(radius * part, before), _half_ring(radius * (part - RING_WIDTH), before)
        band = [(x + dx, y + dy) for dx, dy in (*outer, *inner[::-1])]
        drawing.polygon(band, colour, opacity)


def _half_ring(reach: float, before: bool) -> list[Spot]:
    """From the left end to the right end of a tilted flat oval, over its near or its far side."""
    side = 1.0 if before else -1.0
    turns = [math.pi * (1 - index / RING_STEPS) for index in range(RING_STEPS + 1)]
    return [
        rotated(reach * math.cos(turn), side * reach * RING_FLATNESS * math.sin(turn), RING_TILT_DEG) for turn in turns
    ]


def _rim_y(stage: Stage) -> float:
    """Where the moon's ground begins in the panel: behind the boots of all who stand on it."""
    usual = max(stage.height * GROUND_PART, stage.horizon_y + 30)
    if not stage.floor.people:
        return usual
    rim_m = RIM_BEHIND * max(z for _, z in stage.floor.people)
    return min(usual, stage.project(0, 0, rim_m)[1])


def _draw_moonscape(stage: Stage) -> None:
    """The moon's rim lies behind whoever stands on it; craters are flatter and smaller towards it."""
    drawing, width, height = stage.drawing, stage.width, stage.height
    ground_y = _rim_y(stage)
    outline = [(-10.0, ground_y, 1.0)]
    outline += [(x * width, ground_y - rise, 0.0) for x, rise in RIDGE]
    outline += [(width + 10.0, ground_y, 1.0), (width + 10.0, height + 10.0, 1.0), (-10.0, height + 10.0, 1.0)]
    ground = Shape(outline).path()
    drawing.path(ground, drawing.linear_gradient([(0, "#6a5a8c"), (1, "#33285a")]))
    stage.hide_glow(ground)
    placing = stage.random_here("craters")
    for _ in range(12):
        x, depth, size = placing.uniform(0, 1) * width, placing.random(), placing.uniform(20, 52)
        y = ground_y + 16 + depth * max(0.0, height - ground_y - 20)
        size *= lerp(0.35, 1.0, depth)
        drawing.ellipse(x, y, size, size * lerp(0.14, 0.3, depth), "#3f336a")
        drawing.ellipse(x, y + 2, size * 0.9, size * lerp(0.1, 0.22, depth), "#8274a8", 0.5)

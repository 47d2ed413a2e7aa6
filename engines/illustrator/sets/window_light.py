"""The light that falls through windows and leaves: patches on the floor and the walls, shafts in the air.

In: walls and windows. Out: marks on the stage and its glow. Never: the windows themselves.

The sun's height tells the time: patches are short at noon, long in the morning and longest at sunset.
"""

from __future__ import annotations

import math

from comic.storyboard import TimeOfDay
from engines.illustrator.colour import mixed
from engines.illustrator.geometry import lerp
from engines.illustrator.sets.footing import Footing
from engines.illustrator.sets.stage import Stage
from engines.illustrator.sets.window import Window
from engines.illustrator.style.sets import MOONLIT_FLOOR, PATCH, Patch

FADED_PART = 0.94
"""Where on the way to its far end light has faded out."""

MOON_ON_FLOOR = 0.14
"""How much of the moon's light is screened over what stands in it; the rest lies on the floor below furniture."""


def draw_window_light(wall: Footing, window: Window, limit_m: float) -> None:
    """The panes' light on the floor, at most `limit_m` metres into the room; nothing under a covered sky by day."""
    stage = wall.stage
    if not (stage.is_moonlit or stage.is_sunny):
        return
    patch = PATCH[stage.time]
    colour = MOONLIT_FLOOR if stage.is_night else stage.day.shaft
    paint = _fading(wall, window, patch, min(limit_m, window.y1 * patch.reach), colour)
    for column in range(window.columns):
        u0 = lerp(window.u0, window.u1, (column + 0.07) / window.columns)
        u1 = lerp(window.u0, window.u1, (column + 0.93) / window.columns)
        for row in range(window.rows):
            low = lerp(window.y0, window.y1, (row + 0.07) / window.rows)
            high = lerp(window.y0, window.y1, (row + 0.93) / window.rows)
            _draw_pane(
                wall, u0, u1, min(limit_m, low * patch.reach), min(limit_m, high * patch.reach), patch, paint, colour
            )


def _fading(wall: Footing, window: Window, patch: Patch, far: float, colour: str) -> str:
    """Light that grows behind the sill's shadow and is nothing at its far end: with hard ends a patch would look cut
    out."""
    stage, middle = wall.stage, (window.u0 + window.u1) / 2
    close = min(far, window.y0 * patch.reach)
    start, end = stage.project(*wall.at(middle, 0, close)), stage.project(*wall.at(middle, 0, FADED_PART * far))
    stops = [(0.0, colour, 0.1), (0.3, colour, 1.0), (0.75, colour, 0.7), (1.0, colour, 0.0)]
    return stage.drawing.linear_gradient(stops, *start, *end, in_drawing_units=True)


def _draw_pane(
    wall: Footing, u0: float, u1: float, close: float, far: float, patch: Patch, paint: str, colour: str
) -> None:
    if far - close < 0.05:
        return
    stage = wall.stage
    corners = ((u0, close), (u1, close), (u1, far), (u0, far))
    points = tuple(wall.at(u + out * patch.drift, 0.006, out) for u, out in corners)
    stage.quad(points, paint, patch.opacity)
    if stage.is_night:
        stage.quad(points, colour, MOON_ON_FLOOR, glowing=True)


def draw_wall_light(wall: Footing, u: float, y: float, width: float, height: float) -> None:
    """A slanting patch of low sun on a wall, crossed by the shadow of a window's bars; mornings and evenings only."""
    stage = wall.stage
    if not stage.is_sunny or stage.time is TimeOfDay.NOON:
        return
    colour = mixed(stage.day.shaft, "#ffffff", 0.1)
    for column in range(2):
        for row in range(2):
            u0, u1 = u + width * (column / 2 + 0.02), u + width * (column / 2 + 0.46)
            y0, y1 = y + height * (row / 2 + 0.02), y + height * (row / 2 + 0.46)
            slant = 0.28 * height
            lift0, lift1 = slant * (u0 - u) / width, slant * (u1 - u) / width
            pane = [(u0, y0 + lift0), (u1, y0 + lift1), (u1, y1 + lift1), (u0, y1 + lift0)]
            wall.shape(pane, colour, 0.02, 0.22, smooth=False)


def draw_shafts(
    stage: Stage,
    x: float,
    y: float,
    count: int = 4,
    opacity: float = 0.28,
    angle_deg: float = 24,
    length: float = 900,
    width: float = 70,
    colour: str | None = None,
) -> None:
    """Slanting beams in the air from (x, y) down, in pixels, on the glow."""
    placing = stage.random("shafts")
    tone = colour or stage.day.shaft
    for index in range(count):
        angle = math.radians(angle_deg + placing.uniform(-5, 5))
        start = x + index * width * 1.5 + placing.uniform(-20, 20)
        wide = width * placing.uniform(0.5, 1.1)
        dx, dy = math.sin(angle) * length, math.cos(angle) * length
        beam = [(start, y), (start + wide, y), (start + wide * 1.7 + dx, y + dy), (start + dx - wide * 0.5, y + dy)]
        stage.glow.polygon(beam, stage.glow.linear_gradient([(0, tone, opacity), (1, tone, 0)]))

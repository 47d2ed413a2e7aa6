"""Windows in walls: outside it is the time and the weather that it is; frames, sills, curtains, blinds.

In: a wall and where the window is on it, in metres. Out: marks on the stage. Never: the light on the floor.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from comic.storyboard import TimeOfDay, Weather
from engines.illustrator.colour import highlight, mixed, shade
from engines.illustrator.geometry import Shape, ellipse_points, lerp, polygon_path
from engines.illustrator.sets.footing import Footing
from engines.illustrator.sets.sky import draw_cloud, draw_skyline, draw_stars
from engines.illustrator.sets.stage import NEAREST_M, Stage
from engines.illustrator.style.sets import MOONLIGHT

FRAME = "#f5f1ea"
FOLD_M = 0.11
CURTAIN_M = 0.5
MOON_PART = 0.3
"""How many windows show the moon."""

CLOUDS_IN = (0.22, 0.45)
"""Where clouds are in a window, as parts of its height from the top: one at its edge would be a pelmet."""

DUSK = {TimeOfDay.MORNING: 0.12, TimeOfDay.NOON: 0.0, TimeOfDay.SUNSET: 0.4, TimeOfDay.NIGHT: 0.72}
"""How far a garden has taken the sky's colour."""

RAIN_ON_GLASS = "#eaf2ff"


class View(Enum):
    """What one sees through a window."""

    TREES = "trees"
    TOWN = "town"
    SKY = "sky"
    DARK = "dark"


class Hanging(Enum):
    """What hangs before a window."""

    NOTHING = "nothing"
    CURTAINS = "curtains"
    BLIND = "blind"


@dataclass(frozen=True)
class Window:
    """From (u0, y0) to (u1, y1) on its wall."""

    u0: float
    u1: float
    y0: float
    y1: float
    frame: str = FRAME
    columns: int = 2
    rows: int = 2
    view: View = View.TREES
    hanging: Hanging = Hanging.NOTHING
    cloth: str = "#e8dcc8"
    sill: bool = True


def draw_window(wall: Footing, window: Window) -> None:
    """The view, the frame and what hangs before it; nothing when it lies beside or behind the camera."""
    stage = wall.stage
    corners = [
        wall.at(u, y, 0.01)
        for u, y in (
            (window.u0, window.y0),
            (window.u1, window.y0),
            (window.u1, window.y1),
            (window.u0, window.y1),
        )
    ]
    corners = [(x, y, max(z, NEAREST_M)) for x, y, z in corners]
    spots = [stage.project(*corner) for corner in corners]
    if stage.misses(spots) or max(z for _, _, z in corners) <= NEAREST_M:
        return
    xs, ys = [min(2.0 * stage.width, max(-float(stage.width), x)) for x, _ in spots], [y for _, y in spots]
    with stage.drawing.group(clip=polygon_path(spots)):
        _draw_outside(stage, f"{window.u0}", window.view, min(xs), max(xs), min(ys), max(ys))
    _draw_glass(wall, window)
    _draw_frame(wall, window)
    if window.hanging is Hanging.CURTAINS:
        _draw_curtains(wall, window)
    elif window.hanging is Hanging.BLIND:
        _draw_blind(wall, window)


def _draw_outside(stage: Stage, name: str, view: View, left: float, right: float, top: float, bottom: float) -> None:
    drawing, sky = stage.drawing, stage.sky_colours()
    height = bottom - top
    if view is View.DARK:
        drawing.rect(left, top, right - left, height, "#20242f")
        return
    stops = [(index / (len(sky) - 1), colour) for index, colour in enumerate(sky)]
    drawing.rect(left, top, right - left, height, drawing.linear_gradient(stops))
    if stage.is_night and stage.overcast == 0:
        draw_stars(stage, left, right, top, bottom, 16)
        if stage.random(f"moon/{name}").random() < MOON_PART:
            radius = max(5.0, height * 0.05)
            drawing.ellipse(lerp(left, right, 0.72), top + height * 0.24, radius, radius, "#fbf6df")
    placing = stage.random(f"view/{name}")
    for _ in range(2):
        x, y = placing.uniform(left, right), top + height * placing.uniform(*CLOUDS_IN)
        draw_cloud(stage, x, y, placing.uniform(0.12, 0.2) * height, placing, 0.9)
    ground = min(bottom, max(top + height * 0.62, stage.horizon_y))
    if view is View.TOWN:
        tones = tuple(
            mixed(colour, sky[-1], air) for colour, air in (("#8fa4be", 0.3), ("#7f95b4", 0.2), ("#a6b6c9", 0.35))
        )
        size = max(20.0, height * 0.16)
        sunk = bottom - ground
        rises = (sunk + height * 0.15, sunk + height * 0.5)
        draw_skyline(
            stage, name, bottom + 2, tones, rises, (size * 0.6, size * 1.3), 0.3, 1, (left - 10, right + 10), False
        )
    elif view is View.TREES:
        _draw_garden(stage, placing.uniform(0.8, 1.2), left, right, ground, bottom, height)
    _draw_weather_outside(stage, name, left, right, top, bottom)


def _draw_garden(
    stage: Stage, size: float, left: float, right: float, ground: float, bottom: float, height: float
) -> None:
    """Two rows of crowns and a lawn."""
    sky, dusk = stage.horizon_colour(), DUSK[stage.time]
    dark = stage.sky_colours()[0]
    lawn = mixed(stage.ground_colour(mixed("#86b86c", sky, 0.15)), dark, dusk)
    for row, (colour, air) in enumerate((("#7fae86", 0.45), ("#5f9a5c", 0.15))):
        crown = mixed(stage.ground_colour(mixed(colour, sky, air)), dark, dusk)
        count = 7
        outline = ""
        for index in range(count + 1):
            x = lerp(left, right, (index + 0.4 * row) / count)
            reach = height * (0.15 - 0.03 * row) * size * (1 + 0.25 * ((index * 3 + row) % 4))
            outline += Shape(ellipse_points(x, ground - reach * 0.35, reach * 1.05, reach)).path()
        stage.drawing.path(outline, crown)
    stage.drawing.rect(left, ground, right - left, max(0.0, bottom - ground) + 1, lawn)


def _draw_weather_outside(stage: Stage, name: str, left: float, right: float, top: float, bottom: float) -> None:
    placing = stage.random(f"weather/{name}")
    width, height = right - left, bottom - top
    if stage.weather is Weather.RAIN:
        strokes = []
        for _ in range(26):
            x, y = left + placing.random() * width, top + placing.random() * height
            fall = height * placing.uniform(0.1, 0.22)
            strokes.append(f"M{x:.1f} {y:.1f}l{-fall * 0.2:.1f} {fall:.1f}")
        stage.drawing.path("".join(strokes), None, 0.5, RAIN_ON_GLASS, 1.2)
    elif stage.weather is Weather.SNOW:
        flakes = ""
        for _ in range(34):
            x, y = left + placing.random() * width, top + placing.random() * height
            flakes += Shape(ellipse_points(x, y, placing.uniform(1.2, 3.0), count=5)).path()
        stage.drawing.path(flakes, "#ffffff", 0.9)
    elif stage.weather is Weather.FOG:
        mist = stage.drawing.linear_gradient([(0, stage.horizon_colour(), 0.45), (1, stage.horizon_colour(), 0.92)])
        stage.drawing.rect(left, top, width, height, mist)


def _draw_glass(wall: Footing, window: Window) -> None:
    """Reflections; drops and runs of rain; snow that lies on the ledge; moonlight."""
    stage = wall.stage
    width, u0, y0, y1 = window.u1 - window.u0, window.u0, window.y0, window.y1
    for start, wide in ((0.12, 0.16), (0.34, 0.06)):
        low, high = u0 + width * start, u0 + width * (start + 0.28)
        slant = [(low, y0), (low + width * wide, y0), (high + width * wide, y1), (high, y1)]
        wall.shape(slant, "#ffffff", 0.012, 0.13, smooth=False)
    if stage.weather is Weather.RAIN:
        placing = stage.random(f"drops/{u0}")
        for _ in range(14):
            u, y = placing.uniform(u0, window.u1), placing.uniform(y0 + 0.2, y1)
            run = placing.uniform(0.05, 0.35)
            wall.stroke([(u, y), (u + 0.01, y - run * 0.6), (u, max(y0, y - run))], RAIN_ON_GLASS, 1.3, 0.014, 0.65)
    if stage.weather is Weather.SNOW:
        drift = [(u0, y0, 1), (u0, y0 + 0.16, 0), (lerp(u0, window.u1, 0.3), y0 + 0.07, 0)]
        drift += [(lerp(u0, window.u1, 0.7), y0 + 0.06, 0), (window.u1, y0 + 0.13, 0), (window.u1, y0, 1)]
        wall.shape(drift, "#f4f7fc", 0.014, 0.95)
    if stage.is_night and not stage.lamplit:
        wall.rect(u0, window.u1, y0, y1, MOONLIGHT, 0.02, 0.2, glowing=True)


def _draw_frame(wall: Footing, window: Window) -> None:
    line, frame = shade(window.frame, 0.9), window.frame
    for index in range(window.columns + 1):
        u = lerp(window.u0, window.u1, index / window.columns)
        half = 0.05 if index in (0, window.columns) else 0.03
        wall.rect(u - half, u + half, window.y0, window.y1, frame, 0.03, 1, line, 0.8)
    for index in range(window.rows + 1):
        y = lerp(window.y0, window.y1, index / window.rows)
        half = 0.05 if index in (0, window.rows) else 0.025
        wall.rect(window.u0 - 0.05, window.u1 + 0.05, y - half, y + half, frame, 0.03, 1, line, 0.8)
    if window.sill:
        wall.block(window.u0 - 0.12, window.u1 + 0.12, window.y0 - 0.1, window.y0 - 0.04, 0, 0.16, frame)


def _draw_curtains(wall: Footing, window: Window) -> None:
    cloth = window.cloth
    tones = (cloth, shade(cloth, 0.4), highlight(cloth, 0.4), shade(cloth, 0.2))
    hem, top = max(0.06, window.y0 - 0.28), window.y1 + 0.14
    width = min(CURTAIN_M, (window.u1 - window.u0) * 0.3)
    folds = max(3, round(width / FOLD_M) + 1)
    for side in (-1, 1):
        outer = window.u0 - 0.22 if side < 0 else window.u1 + 0.22
        inner = outer - side * (width + 0.22)
        wall.hide_glow(min(outer, inner), max(outer, inner), hem, top, 0.1)
        for index in range(folds):
            start, end = (outer - side * (width + 0.22) * part / folds for part in (index, index + 1))
            gather = 0.05 * (index % 2)
            points = [(start, top), (end, top), (end - side * 0.03, hem + gather), (start, hem + 0.05 - gather)]
            wall.shape(points, tones[index % 4], 0.1, smooth=False)
    wall.block(window.u0 - 0.34, window.u1 + 0.34, top - 0.02, top + 0.04, 0.06, 0.11, "#8a6a52")


def _draw_blind(wall: Footing, window: Window) -> None:
    """A blind that covers the upper third."""
    low = lerp(window.y1, window.y0, 0.34)
    wall.hide_glow(window.u0, window.u1, low, window.y1, 0.06)
    wall.rect(window.u0, window.u1, low, window.y1 + 0.05, window.cloth, 0.06)
    line = shade(window.cloth, 0.5)
    for index in range(1, 7):
        y = lerp(low, window.y1, index / 7)
        wall.rect(window.u0, window.u1, y, y + 0.012, line, 0.065, 0.8)
    wall.rect(window.u0 - 0.02, window.u1 + 0.02, low - 0.03, low + 0.02, shade(window.cloth, 0.3), 0.07)

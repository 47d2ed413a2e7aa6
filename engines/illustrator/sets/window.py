"""Windows: a view of sky with town or trees and the weather, frames, curtains.

In: a stage and where the window is, in metres. Out: marks on the stage. Never: walls, light on the floor.
"""

from __future__ import annotations

import random
from dataclasses import dataclass
from enum import Enum

from comic.storyboard import Weather
from engines.illustrator.colour import mixed, shade
from engines.illustrator.geometry import Shape, Spot, ellipse_points, lerp, polygon_path
from engines.illustrator.sets.sky import draw_cloud, draw_skyline, draw_stars
from engines.illustrator.sets.stage import Point, Stage

FRAME = "#f5f1ea"
MOONLIGHT = "#86a6ff"


class View(Enum):
    """What one sees through a window."""

    TREES = "trees"
    TOWN = "town"
    SKY = "sky"


@dataclass(frozen=True)
class BackWindow:
    """A window in the back wall at distance `z`, from (x0, y0) to (x1, y1)."""

    x0: float
    x1: float
    y0: float
    y1: float
    z: float
    frame: str = FRAME
    columns: int = 2
    rows: int = 2
    view: View = View.TREES
    curtain: str | None = None


@dataclass(frozen=True)
class SideWindow:
    """A window in a side wall: `side` −1 left, 1 right, in the wall at `half_width`, from z0 to z1."""

    side: int
    half_width: float
    y0: float
    y1: float
    z0: float
    z1: float
    frame: str = FRAME
    panes: int = 2
    view: View = View.TREES
    curtain: str | None = None


def draw_back_window(stage: Stage, window: BackWindow) -> None:
    """The view, the frame and the curtains of a window that faces the camera."""
    left, top = stage.project(window.x0, window.y1, window.z - 0.01)
    right, bottom = stage.project(window.x1, window.y0, window.z - 0.01)
    pane = polygon_path([(left, top), (right, top), (right, bottom), (left, bottom)])
    width, height = right - left, bottom - top
    with stage.drawing.group(clip=pane):
        _draw_view(stage, f"{window.x0}", window.view, left, right, top, bottom)
        glint = ((0.10, bottom), (0.32, bottom), (0.55, top), (0.33, top))
        stage.drawing.polygon([(left + width * part, y) for part, y in glint], "#ffffff", 0.13)
    if stage.is_night:
        moonlit = stage.glow.linear_gradient([(0, MOONLIGHT, 0.22), (1, MOONLIGHT, 0.10)])
        stage.glow.rect(left, top, width, height, moonlit)
    _draw_back_frame(stage, window)
    if window.curtain is not None:
        _draw_back_curtains(stage, window, window.curtain)


def _draw_view(stage: Stage, name: str, view: View, left: float, right: float, top: float, bottom: float) -> None:
    drawing = stage.drawing
    sky = stage.sky_colours()
    height = bottom - top
    gradient = drawing.linear_gradient([(0, sky[0]), (0.6, sky[-2]), (1, sky[-1])])
    drawing.rect(left, top, right - left, height, gradient)
    if stage.is_night and stage.overcast == 0:
        draw_stars(stage, left, right, top, bottom, 24)
    placing = stage.random(f"view/{name}")
    for _ in range(3):
        x, y = placing.uniform(left, right), placing.uniform(top, (top + bottom) / 2)
        draw_cloud(stage, x, y, placing.uniform(0.15, 0.3) * height, placing, 0.9)
    if view is View.TOWN:
        colours = tuple(
            mixed(colour, sky[-1], t) for colour, t in (("#8fa4be", 0.25), ("#7f95b4", 0.2), ("#a6b6c9", 0.3))
        )
        draw_skyline(
            stage,
            name,
            bottom + 2,
            colours,
            (height * 0.25, height * 0.72),
            (26, 58),
            0.3,
            x_range=(left - 10, right + 10),
            glowing=False,
        )
    elif view is View.TREES:
        crown = stage.ground_colour(mixed("#6fa86a", sky[-1], 0.3))
        for index in range(9):
            x = lerp(left, right, index / 8)
            size = height * 0.2 * placing.uniform(0.8, 1.25)
            drawing.path(Shape(ellipse_points(x, bottom + 6, size * 1.1, size)).path(), crown)
    _draw_weather_outside(stage, placing, left, right, top, bottom)


def _draw_weather_outside(
    stage: Stage, placing: random.Random, left: float, right: float, top: float, bottom: float
) -> None:
    width, height = right - left, bottom - top
    if stage.weather is Weather.RAIN:
        strokes = []
        for _ in range(26):
            x, y = left + placing.random() * width, top + placing.random() * height
            fall = height * placing.uniform(0.1, 0.22)
            strokes.append(f"M{x:.1f} {y:.1f}l{-fall * 0.2:.1f} {fall:.1f}")
        stage.drawing.path("".join(strokes), None, 0.6, "#e6efff", 1.4)
    elif stage.weather is Weather.SNOW:
        for _ in range(34):
            x, y = left + placing.random() * width, top + placing.random() * height
            size = placing.uniform(1.2, 3.0)
            stage.drawing.ellipse(x, y, size, size, "#ffffff", 0.9)
    elif stage.weather is Weather.FOG:
        mist = stage.drawing.linear_gradient([(0, stage.horizon_colour(), 0.35), (1, stage.horizon_colour(), 0.9)])
        stage.drawing.rect(left, top, width, height, mist)


def _draw_back_frame(stage: Stage, window: BackWindow) -> None:
    line, z = shade(window.frame, 0.9), window.z - 0.02
    for index in range(window.columns + 1):
        x = lerp(window.x0, window.x1, index / window.columns)
        stage.front(x - 0.04, x + 0.04, window.y0, window.y1, z, window.frame, 1, line, 0.8)
    for index in range(window.rows + 1):
        y = lerp(window.y0, window.y1, index / window.rows)
        stage.front(window.x0 - 0.04, window.x1 + 0.04, y - 0.035, y + 0.035, z, window.frame, 1, line, 0.8)


def _draw_back_curtains(stage: Stage, window: BackWindow, curtain: str) -> None:
    folds, width, z = 6, 0.62, window.z - 0.05
    dark = shade(curtain, 0.45)
    top, hem = window.y1 + 0.12, window.y0 - 0.3
    for side in (-1, 1):
        outer = window.x0 - 0.18 if side < 0 else window.x1 + 0.18
        for index in range(folds):
            x0, x1 = outer - side * width * index / folds, outer - side * width * (index + 1) / folds
            lifted = 0.06 if index % 2 else 0.0
            points: tuple[Point, ...] = ((x0, hem, z), (x1, hem + lifted, z), (x1, top, z), (x0, top, z))
            stage.quad(points, curtain if index % 2 else dark)
    stage.front(window.x0 - 0.3, window.x1 + 0.3, top - 0.02, top + 0.04, window.z - 0.07, "#8a6a52")


def draw_side_window(stage: Stage, window: SideWindow) -> None:
    """The view, the frame, the sill and the curtains of a window in a side wall."""
    x = window.side * (window.half_width - 0.01)
    corners: list[Spot] = [
        stage.project(x, y, z)
        for y, z in (
            (window.y0, window.z0),
            (window.y1, window.z0),
            (window.y1, window.z1),
            (window.y0, window.z1),
        )
    ]
    xs, ys = [spot[0] for spot in corners], [spot[1] for spot in corners]
    with stage.drawing.group(clip=polygon_path(corners)):
        _draw_view(stage, f"{window.z0}", window.view, min(xs), max(xs), min(ys), max(ys))
    if stage.is_night:
        stage.side(x, window.y0, window.y1, window.z0, window.z1, MOONLIGHT, 0.14, glowing=True)
    _draw_side_frame(stage, window, x)
    if window.curtain is not None:
        _draw_side_curtains(stage, window, x, window.curtain)


def _draw_side_frame(stage: Stage, window: SideWindow, x: float) -> None:
    line, frame = shade(window.frame, 0.9), window.frame
    for index in range(window.panes + 1):
        z = lerp(window.z0, window.z1, index / window.panes)
        stage.side(x, window.y0, window.y1, z - 0.05, z + 0.05, frame, 1, line, 0.8)
    for y in (window.y0, (window.y0 + window.y1) * 0.5 + 0.15, window.y1):
        stage.side(x, y - 0.04, y + 0.04, window.z0, window.z1, frame, 1, line, 0.8)
    inside = x - window.side * 0.2
    stage.box(min(x, inside), max(x, inside), window.y0 - 0.08, window.y0, window.z0 - 0.05, window.z1 + 0.05, frame)


def _draw_side_curtains(stage: Stage, window: SideWindow, x: float, curtain: str) -> None:
    folds, dark, hung = 5, shade(curtain, 0.5), x - window.side * 0.06
    for start, end in ((window.z0 - 0.15, window.z0 + 0.38), (window.z1 - 0.38, window.z1 + 0.15)):
        for index in range(folds):
            z0, z1 = lerp(start, end, index / folds), lerp(start, end, (index + 1) / folds)
            fold = curtain if index % 2 else dark
            stage.side(hung, window.y0 - 0.25, window.y1 + 0.12, z0, z1, fold)

"""The light that falls through windows and leaves: patches on the floor, moonbeams, shafts in the air.

In: a stage and the windows of `window`. Out: marks on the stage and its glow. Never: the windows themselves.
"""

from __future__ import annotations

import math

from engines.illustrator.geometry import lerp
from engines.illustrator.sets.stage import Point, Stage
from engines.illustrator.sets.window import MOONLIGHT, BackWindow, SideWindow


def draw_side_light(stage: Stage, window: SideWindow, reach: float = 1.9) -> None:
    """The patch that the sun, or at night the moon, throws through a side window on the floor, `reach` metres far."""
    x, side = window.side * (window.half_width - 0.01), window.side
    patch: tuple[Point, ...] = (
        (x - side * 0.3, 0.01, window.z0),
        (x - side * 0.3, 0.01, window.z1),
        (x - side * reach, 0.01, window.z1 - 0.5),
        (x - side * reach, 0.01, window.z0 - 0.6),
    )
    if stage.is_night:
        stage.quad(patch, MOONLIGHT, 0.3, glowing=True)
    elif stage.is_sunny:
        stage.quad(patch, stage.day.shaft, 0.5)


def draw_back_light(stage: Stage, window: BackWindow, drift: float = 0.5) -> None:
    """The panes' light on the floor in front of a window in the back wall, `drift` metres aside at the near end."""
    if not (stage.is_night or stage.is_sunny):
        return
    for column in range(window.columns):
        x0 = lerp(window.x0, window.x1, (column + 0.08) / window.columns)
        x1 = lerp(window.x0, window.x1, (column + 0.92) / window.columns)
        for row in range(window.rows):
            far = window.z - 0.55 - 1.5 * (row + 0.08) / window.rows
            close = window.z - 0.55 - 1.5 * (row + 0.92) / window.rows
            shift_far, shift_close = drift * (window.z - far) / 2, drift * (window.z - close) / 2
            pane: tuple[Point, ...] = (
                (x0 + shift_far, 0.012, far),
                (x1 + shift_far, 0.012, far),
                (x1 + shift_close, 0.012, close),
                (x0 + shift_close, 0.012, close),
            )
            if stage.is_night:
                stage.quad(pane, MOONLIGHT, 0.42, glowing=True)
            else:
                stage.quad(pane, stage.day.shaft, 0.42)
    if stage.is_night:
        _draw_moonbeam(stage, window, drift)


def _draw_moonbeam(stage: Stage, window: BackWindow, drift: float) -> None:
    left, top = stage.project(window.x0, window.y1, window.z)
    right, _ = stage.project(window.x1, window.y1, window.z)
    close = window.z - 2.05
    foot_right, foot_y = stage.project(window.x1 + drift, 0, close)
    foot_left, _ = stage.project(window.x0 + drift, 0, close)
    beam = [(left, top), (right, top), (foot_right, foot_y), (foot_left, foot_y)]
    fading = stage.glow.linear_gradient([(0, MOONLIGHT, 0.26), (1, MOONLIGHT, 0.04)])
    stage.glow.polygon(beam, fading)


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

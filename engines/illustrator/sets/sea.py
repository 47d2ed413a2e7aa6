"""The sea from a beach to the horizon: swell that grows towards the shore, breakers, glitter under the sun or the moon.

In: a stage, how far away the shore is, where the light stands. Out: marks on the stage. Never: sky, sand.
"""

from __future__ import annotations

from random import Random

from engines.illustrator.colour import mixed, shade
from engines.illustrator.geometry import Shape, Vertex, lerp, polygon_path
from engines.illustrator.sets.stage import Stage
from engines.illustrator.style.sea import (
    BREAKER_M,
    BREAKERS_M,
    CREST_APART_M,
    CREST_HALF_M,
    CREST_M,
    CRESTS_A_ROW,
    GLITTER,
    GLITTER_HALF_M,
    GLITTERS,
    SEA,
    SWELL_ROWS_M,
)


def draw_sea(stage: Stage, shore_m: float, light_x: float) -> None:
    """Water from the shore, `shore_m` metres away, to the horizon; `light_x` is the light's part of the width."""
    top, foot = stage.horizon_y, stage.project(0, 0, shore_m)[1]
    cover = stage.sky_colours()[1]
    deep, shallow = (mixed(colour, cover, stage.overcast * 0.6) for colour in SEA[stage.time])
    far = mixed(deep, stage.horizon_colour(), 0.12)
    water = [(0.0, far), (0.12, deep), (0.62, mixed(deep, shallow, 0.45)), (1.0, shallow)]
    stage.drawing.rect(0, top, stage.width, foot - top + 60, stage.drawing.linear_gradient(water))
    light = mixed(mixed(deep, shallow, 0.8), "#ffffff", 0.12 if stage.is_night else 0.3)
    _draw_swell(stage, shore_m, light, shade(mixed(deep, shallow, 0.3), 0.35))
    _draw_glitter(stage, foot, light_x)
    for index, offshore in enumerate(BREAKERS_M):
        _draw_breaker(stage, shore_m + offshore, stage.random_here(f"breaker/{index}"), shade(deep, 0.1))


def _lens(x: float, y: float, half: float, thick: float, lean: float) -> str:
    """A crest seen from before it: pointed at both ends, fuller above."""
    left, right = x + (lean - 0.45) * half, x + (lean + 0.45) * half
    low = y + 0.5 * thick
    rim = [(x - half, y), (left, y - 0.8 * thick), (right, y - 0.8 * thick), (x + half, y), (right, low), (left, low)]
    return polygon_path(rim)


def _draw_swell(stage: Stage, shore_m: float, light: str, dark: str) -> None:
    """Crests in rows that lie ever closer towards the horizon, each with its trough before it."""
    placing = stage.random_here("swell")
    crests = troughs = ""
    for offshore in SWELL_ROWS_M:
        z = shore_m + offshore
        _, y = stage.project(0, 0, z)
        scale = stage.scale(z)
        reach = stage.width / scale
        for _ in range(max(CRESTS_A_ROW, round(reach / CREST_APART_M))):
            x, half = placing.uniform(0, stage.width), placing.uniform(*CREST_HALF_M) * scale
            at_y, thick = y + placing.uniform(-0.5, 0.5) * 0.35 * scale * stage.camera_height / z, CREST_M * scale
            if -thick < at_y < stage.height:
                thick = max(0.8, thick)
                troughs += _lens(x + 0.1 * half, at_y + 1.1 * thick, half * 1.15, thick, 0.1)
                crests += _lens(x, at_y, half, 0.6 * thick, placing.uniform(-0.3, 0.3))
    stage.drawing.path(troughs, dark, 0.35)
    stage.drawing.path(crests, light, 0.5)


def _draw_glitter(stage: Stage, foot_y: float, light_x: float) -> None:
    """Dashes of light, most of them under the sun or the moon; they are small far away and long at the shore."""
    placing, top = stage.random_here("waves"), stage.horizon_y
    tone = GLITTER[stage.time]
    for _ in range(GLITTERS):
        near = placing.random()
        y = top + 4 + (foot_y - top) * near
        scale = (y - top) / stage.camera_height
        under = placing.gauss(light_x * stage.width, 40 + 130 * near)
        x = under if placing.random() < 0.75 else placing.uniform(0, 1) * stage.width
        half = max(4.0, placing.uniform(*GLITTER_HALF_M) * scale)
        if y < 0:
            continue
        thick = 0.9 + 0.055 * half
        wave = Shape([(x - half, y, 1), (x, y - thick), (x + half, y, 1), (x, y + thick)]).path()
        stage.drawing.path(wave, tone, round(0.35 + 0.4 * near, 2))
        if stage.is_night and abs(x - light_x * stage.width) < 60 + 60 * near:
            stage.glow.path(wave, "#cfdcff", 0.5)


def _draw_breaker(stage: Stage, z: float, placing: Random, dark: str) -> None:
    """A low wave that breaks along the shore: foam on its crest, its dark face before it, lower towards its ends."""
    scale = stage.scale(z)
    reach = stage.width / scale
    count = max(1, round(reach / 4))
    for index in range(count):
        middle = lerp(0, stage.width, (index + placing.uniform(0.3, 0.7)) / count)
        half = placing.uniform(0.9, 1.6) * scale
        _, y = stage.project(0, 0, z + placing.uniform(-0.15, 0.15))
        tall = BREAKER_M * scale
        face: list[Vertex] = [
            (middle - half, y, 1.0),
            (middle, y - 0.3 * tall),
            (middle + half, y, 1.0),
            (middle, y + tall),
        ]
        stage.drawing.path(Shape(face).path(), dark, 0.45)
        crest: list[Vertex] = [(middle - half, y, 1.0)]
        steps = 9
        for step in range(1, steps):
            part = step / steps
            crest.append((middle + half * (2 * part - 1), y - tall * (0.35 + 0.5 * (1 - (2 * part - 1) ** 2))))
        crest.append((middle + half, y, 1.0))
        for step in range(steps - 1, 0, -1):
            part = step / steps
            full = 1 - (2 * part - 1) ** 2
            crest.append((middle + half * (2 * part - 1), y + tall * full * placing.uniform(-0.35, 0.3)))
        stage.drawing.path(Shape(crest).path(), "#ffffff", 0.82)

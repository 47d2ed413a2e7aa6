"""Flowers in the grass, each on its stem.

In: a stage, where they may grow, their colours. Out: marks on the stage; none under snow. Never: grass.
"""

from __future__ import annotations

from collections.abc import Callable
from random import Random

from comic.storyboard import Weather
from engines.illustrator.geometry import ellipse_path, polygon_path
from engines.illustrator.sets.stage import Stage
from engines.illustrator.style.foliage import (
    FLOWER_HEART,
    FLOWER_M,
    FLOWER_PX,
    FLOWER_STEM,
    PETALS,
)

NEAREST_FLOWER_M = 2.6


def draw_flowers(
    stage: Stage,
    placing: Random,
    count: int,
    far_m: float,
    tones: tuple[str, ...],
    is_bare: Callable[[float, float], bool],
) -> None:
    """Up to `count` flowers between the camera's feet and `far_m`, none at an (x, z) that is bare."""
    if stage.weather is Weather.SNOW:
        return
    stems = hearts = ""
    petals = dict.fromkeys(tones, "")
    for _ in range(count):
        z, across, tone = placing.uniform(NEAREST_FLOWER_M, far_m), placing.uniform(-1, 1), placing.choice(tones)
        tall, lean = FLOWER_M * placing.uniform(0.8, 1.3), placing.uniform(-0.25, 0.25)
        x = across * z * 0.6
        if is_bare(x, z):
            continue
        foot_x, foot_y = stage.project(x, 0, z)
        up = max(tall * stage.scale(z), FLOWER_PX)
        head_x, head_y, petal = foot_x + lean * up, foot_y - up, 0.2 * up
        thin = 0.07 * up
        stems += polygon_path([(foot_x - thin, foot_y), (foot_x + thin, foot_y), (head_x, head_y)])
        for side in (-1, 1):
            leaf = (foot_x + 0.4 * side * up, foot_y - 0.5 * up)
            stems += polygon_path([(foot_x, foot_y), (foot_x + 0.1 * side * up, foot_y - 0.42 * up), leaf])
        for dx, dy in PETALS:
            petals[tone] += ellipse_path(head_x + dx * petal, head_y + dy * petal, 0.62 * petal, 0.56 * petal)
        hearts += ellipse_path(head_x, head_y, 0.42 * petal, 0.38 * petal)
    stage.drawing.path(stems, FLOWER_STEM)
    for tone, outline in petals.items():
        stage.drawing.path(outline, tone)
    stage.drawing.path(hearts, FLOWER_HEART)

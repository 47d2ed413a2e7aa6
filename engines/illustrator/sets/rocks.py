"""Rocks that lie in their ground: an irregular foot sunk into it, what grows or drifts before the foot.

In: a stage, where, how big, the colours of stone and ground. Out: marks on the stage. Never: the shadow under them
(a `Yard` lays it), a choice of where they lie.
"""

from __future__ import annotations

from random import Random

from engines.illustrator.colour import highlight, mixed, shade
from engines.illustrator.geometry import Shape, Spot, polygon_path
from engines.illustrator.sets.outdoors import draw_ground_shadow
from engines.illustrator.sets.stage import Stage
from engines.illustrator.style.sets import (
    ROCK_JITTER,
    ROCK_SINK_PART,
    ROCK_TUFT_M,
    ROCK_TUFTS_PER_M,
)

CROWN = ((-0.56, 0.02), (-0.5, 0.28), (-0.3, 0.52), (0.0, 0.64), (0.3, 0.54), (0.5, 0.26), (0.57, 0.02))
FOOT = ((0.46, 0.62), (0.27, 0.94), (0.04, 1.04), (-0.2, 0.92), (-0.42, 0.6))
"""The outline of a rock of the size 1: up over its crown, then back along its foot, whose depth is in parts of how far
the ground is seen from above."""
EDGE, NOTCH = (-0.1, 0.4), (0.14, 0.14)
"""Where the crown's facets meet, and where the edge between light and shade reaches down to."""

DRIFT = ((-0.5, 0.75, 0.06), (-0.25, 0.3, 0.0), (0.0, 0.2, 0.05), (0.26, 0.2, 0.0), (0.52, 0.72, 0.07))
"""The crest of what is heaped up before it: how far aside, how far up the foot, and how high it is heaped there."""


def draw_rock(stage: Stage, x: float, z: float, size: float, colour: str, ground: str, is_grassy: bool = True) -> None:
    """A rock `size` metres wide whose foot lies at (x, z), in ground of a colour that the weather has changed already.

    Before the foot stand tufts where it `is_grassy`, else the ground itself is heaped up.
    """
    placing = stage.random(f"rock/{x:.2f}/{z:.2f}")
    stone, soil = stage.aired(stage.ground_colour(colour), z), stage.aired(ground, z)
    foot_x, foot_y = stage.project(x, 0, z)
    scale = size * stage.scale(z)
    flat = min(ROCK_SINK_PART, 0.5 * stage.camera_height / z)

    def at(dx: float, up: float) -> Spot:
        jitter = ROCK_JITTER
        return (
            foot_x + (dx + placing.uniform(-jitter, jitter)) * scale,
            foot_y - (up + placing.uniform(-jitter, jitter)) * scale,
        )

    draw_ground_shadow(stage, x, z, size * 0.62)
    crown = [at(*point) for point in CROWN]
    foot = [at(dx, -depth * flat) for dx, depth in FOOT]
    edge, notch = at(*EDGE), at(*NOTCH)
    outline = polygon_path([*crown, *foot])
    stage.drawing.path(outline, stone, 1, stone, 1)
    stage.hide_glow(outline)
    stage.drawing.polygon([*crown[3:], *foot[:3], notch, edge], shade(stone, 0.7))
    stage.drawing.polygon([*crown[1:4], edge], highlight(stone, 0.8))
    stage.drawing.polygon([crown[1], edge, notch, foot[3]], highlight(stone, 0.2), 0.6)
    line = mixed(shade(stone, 1.5), soil, 0.15)
    width = max(1.0, min(1.8, 0.016 * scale))
    stage.drawing.path(_open_path(crown), None, 1, line, width)
    stage.drawing.path(_open_path([crown[3], edge, notch]), None, 0.7, line, width * 0.7)
    if is_grassy and not stage.snowy:
        _draw_tufts(stage, [crown[0], *reversed(foot), crown[-1]], z, size, soil, placing)
    else:
        _draw_drift(stage, foot_x, foot_y, scale, flat, soil, placing)


def _open_path(spots: list[Spot]) -> str:
    return "M" + "L".join(f"{x:.1f} {y:.1f}" for x, y in spots)


def _draw_tufts(stage: Stage, foot: list[Spot], z: float, size: float, soil: str, placing: Random) -> None:
    """Blades along the foot, rooted a little before it."""
    count = max(6, round(size * ROCK_TUFTS_PER_M))
    tall = ROCK_TUFT_M * stage.scale(z)
    blades: dict[str, str] = {}
    tones = (shade(soil, 0.45), shade(soil, 0.2), highlight(soil, 0.5))
    for index in range(count):
        along = (index + placing.uniform(0.1, 0.9)) / count * (len(foot) - 1)
        before, part = foot[int(along)], along - int(along)
        after = foot[min(len(foot) - 1, int(along) + 1)]
        root_x = before[0] + (after[0] - before[0]) * part
        root_y = before[1] + (after[1] - before[1]) * part + tall * placing.uniform(0.1, 0.3)
        tone = tones[index % 3]
        for lean in (-0.5, 0.05, 0.55):
            tip_x = root_x + (lean + placing.uniform(-0.2, 0.2)) * tall
            tip_y = root_y - tall * placing.uniform(0.6, 1.25)
            half = tall * 0.09
            blade = [(root_x - half, root_y), (tip_x, tip_y), (root_x + half, root_y)]
            blades[tone] = blades.get(tone, "") + polygon_path(blade)
    for tone, outline in blades.items():
        stage.drawing.path(outline, tone)


def _draw_drift(
    stage: Stage, foot_x: float, foot_y: float, scale: float, flat: float, soil: str, placing: Random
) -> None:
    """Sand, earth or snow heaped up along the foot."""
    low = foot_y + flat * scale
    crest = [
        (foot_x + dx * scale, low - (up * flat + heap + placing.uniform(0.0, 0.04)) * scale, 0.0)
        for dx, up, heap in DRIFT
    ]
    under = [(foot_x + 0.74 * scale, low + 0.02 * scale, 1.0), (foot_x, low + 0.14 * scale, 0.0)]
    under.append((foot_x - 0.74 * scale, low + 0.02 * scale, 1.0))
    stage.drawing.path(Shape([*crest, *under]).path(), soil)

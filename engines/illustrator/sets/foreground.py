"""What frames an outdoor picture at its upper corners, near the camera: a branch with leaves.

In: a stage, a colour, a side. Out: marks on the stage. Never: anything where heads or feet are.
"""

from __future__ import annotations

from engines.illustrator.colour import highlight, shade
from engines.illustrator.geometry import Shape, lerp
from engines.illustrator.sets.outdoors import TRUNK, leaf_colour
from engines.illustrator.sets.stage import Stage

REACH = 0.42
"""How far a branch reaches into the picture, as a part of its width."""

SPRIGS, TWIGS = 6, (0.2, 0.42, 0.62, 0.8)
"""How many clusters of leaves lie along a branch, and where twigs with one more each leave it."""


def draw_branch(stage: Stage, colour: str, side: int) -> None:
    """A branch that hangs in from the upper left (−1) or right (1); left out where little sky is seen."""
    if stage.horizon_y < stage.height * 0.3:
        return
    placing = stage.random_here("branch")
    width, reach = float(stage.width), stage.width * REACH
    start_x = -20.0 if side < 0 else width + 20.0
    y0, y1 = stage.horizon_y * 0.06, stage.horizon_y * placing.uniform(0.2, 0.32)
    track = [(start_x, y0), (start_x - side * reach * 0.5, lerp(y0, y1, 0.35)), (start_x - side * reach, y1)]
    stage.drawing.ink(track, 12, shade(TRUNK, 0.4), 0, 0.9, 0.2)
    tips = []
    for index, part in enumerate(TWIGS):
        x, y = start_x - side * reach * part, lerp(y0, y1, _drop(part))
        tip = x - side * placing.uniform(50, 90), y + (64 if index % 2 else -50) * placing.uniform(0.8, 1.2)
        stage.drawing.ink(
            [(x, y), (lerp(x, tip[0], 0.6), lerp(y, tip[1], 0.4)), tip], 5, shade(TRUNK, 0.4), 0, 0.9, 0.2
        )
        tips.append(tip)
    green = leaf_colour(stage, colour)
    tones = (shade(green, 0.7), green, highlight(green, 0.5))
    outlines = ["", "", ""]
    parts = [(index + 0.5) / SPRIGS for index in range(SPRIGS)]
    for x, y in (*((start_x - side * reach * part, lerp(y0, y1, _drop(part))) for part in parts), *tips):
        for layer in range(3):
            for _ in range(4):
                leaf_x, leaf_y = x + placing.uniform(-36, 36), y + placing.uniform(-30, 34)
                size = placing.uniform(12, 22)
                lean = placing.uniform(-0.6, 0.6) * size
                leaf = [
                    (leaf_x - lean, leaf_y - size, 1),
                    (leaf_x + size * 0.42, leaf_y),
                    (leaf_x + lean, leaf_y + size, 1),
                    (leaf_x - size * 0.42, leaf_y),
                ]
                outlines[layer] += Shape(leaf).path()
    for outline, tone in zip(outlines, tones, strict=True):
        stage.drawing.path(outline, tone)
    stage.hide_glow(outlines[0])


def _drop(part: float) -> float:
    """How far down a branch has come at a part of its reach: a third at its middle, all at its tip."""
    return (0.4 + 0.6 * part) * part

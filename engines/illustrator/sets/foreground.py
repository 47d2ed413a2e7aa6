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

SPRIGS = 9


def draw_branch(stage: Stage, colour: str, side: int) -> None:
    """A branch that hangs in from the upper left (−1) or right (1); left out where little sky is seen."""
    if stage.horizon_y < stage.height * 0.3:
        return
    placing = stage.random_here("branch")
    width, reach = float(stage.width), stage.width * REACH
    start_x = -20.0 if side < 0 else width + 20.0
    y0, y1 = stage.horizon_y * 0.06, stage.horizon_y * placing.uniform(0.2, 0.32)
    track = [(start_x, y0), (start_x - side * reach * 0.5, lerp(y0, y1, 0.35)), (start_x - side * reach, y1)]
    stage.drawing.ink(track, 9, shade(TRUNK, 0.4), 0, 0.9, 0.2)
    green = leaf_colour(stage, colour)
    tones = (shade(green, 0.7), green, highlight(green, 0.5))
    outlines = ["", "", ""]
    for index in range(SPRIGS):
        part = (index + 0.5) / SPRIGS
        x, y = start_x - side * reach * part, lerp(y0, y1, part * part)
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

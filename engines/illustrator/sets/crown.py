"""Crowns of round trees: clumps of leaves, each with its light and its shade.

In: a stage, where the tree's foot is seen and how tall, its green. Out: marks on the stage; glow behind it is hidden.
Never: a trunk, a fir.
"""

from __future__ import annotations

import functools
import math
from collections.abc import Sequence
from random import Random

from engines.illustrator.colour import highlight, mixed, shade
from engines.illustrator.geometry import Shape, Vertex, polygon_path
from engines.illustrator.sets.stage import Stage

CROWN_SHADE = "#3f6b5c"
LEAF_TIPS, LEAVES_A_CLUMP, LEAF_PART = 9, 4, 0.016
"""The leaf tips around a clump, the single leaves on it of each tone, and their size as a part of the tree's height."""
KINDS = 7
"""As many outlines of clumps there are: enough that no two neighbours look alike."""
SMALL_TREE_PX = 190.0
"""The crowns of trees smaller than this are one mass; of larger ones every clump has a light and a shade of its own."""
SMALL_TREE_CLUMPS = 7
CLUMPS, CLUMP_PART = 19, 0.78
"""The clumps of a large crown, and how large they are beside those of a small one."""

CROWN_MIDDLE, CROWN_RISE, CROWN_HALF, CROWN_ROUNDING = 0.71, 0.19, 0.27, 0.6
"""Where the clumps' middles lie in a tree of height 1: around which height, how far above and below, how far to either
side, and how much less so at the top and at the bottom."""

Clump = tuple[float, float, float]
"""Middle and radius, pixels."""


def draw_crown(stage: Stage, name: str, x: float, y: float, tall: float, green: str, placing: Random) -> None:
    """The crown of a tree whose foot is at pixel (x, y), `tall` pixels; `placing` strews its clumps."""
    is_small = tall <= SMALL_TREE_PX
    size = tall * (1.0 if is_small else CLUMP_PART)
    clumps = [_strewn(x, y, tall, size, placing) for _ in range(SMALL_TREE_CLUMPS if is_small else CLUMPS)]
    for mass in [clumps] if is_small else [[clump] for clump in sorted(clumps, key=lambda clump: clump[1])]:
        _draw_mass(stage, mass, green)
    if not is_small:
        _draw_leaves(stage, name, clumps, tall, green)


def _strewn(x: float, y: float, tall: float, size: float, placing: Random) -> Clump:
    """A clump within the round of a crown: one at a corner would hang in the air, far from every bough."""
    up = placing.uniform(-1, 1)
    across = placing.uniform(-1, 1) * CROWN_HALF * (1 - CROWN_ROUNDING * up * up) ** 0.5
    return x + across * tall, y - tall * (CROWN_MIDDLE + CROWN_RISE * up), size * placing.uniform(0.12, 0.2)


def _draw_mass(stage: Stage, clumps: Sequence[Clump], green: str) -> None:
    """Clumps as one mass: its shade below, its colour, its light above."""
    layers = (
        (0.0, 0.0, 1.0, mixed(shade(green, 0.8), CROWN_SHADE, 0.2)),
        (-0.1, -0.15, 0.9, green),
        (-0.25, -0.32, 0.52, highlight(green, 0.8)),
    )
    for index, (dx, dy, size, paint) in enumerate(layers):
        outline = "".join(
            leafy(round(x + index)).path_at(x + dx * radius, y + dy * radius, radius * size) for x, y, radius in clumps
        )
        stage.drawing.path(outline, paint, 0.75 if index == 2 else 1.0)
        if index == 0:
            stage.hide_glow(outline)


def leafy(kind: int) -> Shape:
    """A round clump of radius 1 whose edge is the tips of leaves: without them it would be a rock."""
    return _leafy(kind % KINDS)


@functools.cache
def _leafy(kind: int) -> Shape:
    tips: list[Vertex] = []
    for index in range(2 * LEAF_TIPS):
        turn = math.pi * (index + 0.3 * math.sin(kind + index)) / LEAF_TIPS
        reach = 1.06 if index % 2 else 0.93
        tips.append((math.cos(turn) * reach * 1.1, math.sin(turn) * reach, 1.0 if index % 2 else 0.0))
    return Shape(tips)


def _draw_leaves(stage: Stage, name: str, clumps: Sequence[Clump], tall: float, green: str) -> None:
    """Single leaves in the light and in the shade of a crown."""
    placing = stage.random(f"leaves/{name}")
    size = tall * LEAF_PART
    for paint in (highlight(green, 1.5), shade(green, 0.6)):
        leaves = []
        for x, y, radius in clumps:
            for _ in range(LEAVES_A_CLUMP):
                turn, far = placing.uniform(0, 2 * math.pi), radius * 0.9 * placing.random() ** 0.5
                at_x, at_y, lean = x + math.cos(turn) * far, y + math.sin(turn) * far, placing.uniform(-0.6, 0.6)
                dx, dy = size * math.cos(lean), size * math.sin(lean)
                side_x, side_y = -0.4 * dy, 0.4 * dx
                leaves.append(
                    polygon_path(
                        [
                            (at_x - dx, at_y - dy),
                            (at_x + side_x, at_y + side_y),
                            (at_x + dx, at_y + dy),
                            (at_x - side_x, at_y - side_y),
                        ]
                    )
                )
        stage.drawing.path("".join(leaves), paint, 0.8)

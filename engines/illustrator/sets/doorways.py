"""Round-headed doorways of stone, and the stairs that one of them shows.

In: a wall's footing, metres along and up it, colours. Out: drawn marks and outlines. Never: where a wall is.
"""

from __future__ import annotations

import math

from engines.illustrator.colour import highlight, mixed, shade
from engines.illustrator.geometry import Vertex, lerp
from engines.illustrator.sets.footing import Footing

VAULT_STONES = 14
STEPS, STEP_M, STAIR_TOP_HALF_M = 7, 0.24, 0.6
"""How many steps lead up, how high each is, and half the width of the uppermost: stairs run away from us."""

DARKNESS, FAINT_LIGHT = "#2a2432", "#d8ab74"


def vaulted(half: float, spring: float, crown: float) -> list[tuple[float, float]]:
    """A round head from the left spring over the crown to the right: an ellipse's upper half."""
    turns = (math.pi * (1 - step / VAULT_STONES) for step in range(VAULT_STONES + 1))
    return [(half * math.cos(turn), spring + (crown - spring) * math.sin(turn)) for turn in turns]


def doorway(u: float, half: float, spring: float, crown: float) -> list[Vertex]:
    """An opening around `u` with upright sides and a round head."""
    head = [(u + x, y) for x, y in vaulted(half, spring, crown)]
    (left, _), (right, _) = head[0], head[-1]
    return [(left, 0, 1), (left, spring, 1), *head[1:-1], (right, spring, 1), (right, 0, 1)]


def draw_stairs(wall: Footing, floor: str) -> None:
    """A doorway with steps between its walls that lead up to an opening with a faint light."""
    wall.shape(doorway(0, 1.16, 2.0, 2.98), "#4a4654", 0.012, 1, "#2f2b38", 2)
    wall.shape(doorway(0, 1.0, 2.0, 2.8), DARKNESS, 0.02)
    stone = mixed(shade(floor, 0.9), DARKNESS, 0.3)
    top, edge = STEPS * STEP_M, STAIR_TOP_HALF_M
    for side in (-1, 1):
        flank = [(side * 1.0, 0), (side * 1.0, 2.0), (side * edge, top + 0.6), (side * edge, top)]
        wall.shape(flank, shade(stone, 0.5), 0.025, smooth=False)
    opening = [(-edge, top), *vaulted(edge, top + 0.42, top + 0.86), (edge, top)]
    wall.shape(opening, mixed(DARKNESS, FAINT_LIGHT, 0.45), 0.03, smooth=False)
    for index in reversed(range(STEPS)):
        half = lerp(1.0, STAIR_TOP_HALF_M, (index + 0.5) / STEPS)
        tone = mixed(stone, FAINT_LIGHT, 0.06 * index)
        low, high = STEP_M * index, STEP_M * (index + 1)
        wall.rect(-half, half, low, high, tone, 0.032)
        wall.rect(-half, half, high - 0.04, high, highlight(tone, 0.5), 0.034)

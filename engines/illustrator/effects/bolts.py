"""Jagged lines: lightning and cracks.

In: two ends, a thickness, boxes to keep clear. Out: path data. Never: a colour.
"""

from __future__ import annotations

import math
import random
from collections.abc import Sequence

from engines.illustrator.effects.boxes import Box, touches
from engines.illustrator.geometry import Spot, between, polygon_path

_BENDS = 7
_SHAKE = 0.085
"""How far a bend leaves the straight line, as a part of its length."""


def bolt_path(placing: random.Random, start: Spot, end: Spot, thick: float, avoid: Sequence[Box] = ()) -> str:
    """A zigzag, `thick` pixels at its start, that thins out to a point at `end`; it stops before a box to avoid."""
    length = math.hypot(end[0] - start[0], end[1] - start[1]) or 1.0
    across = -(end[1] - start[1]) / length, (end[0] - start[0]) / length
    spine: list[Spot] = [start]
    for index in range(1, _BENDS + 1):
        x, y = between(start, end, (index + placing.uniform(-0.25, 0.25)) / (_BENDS + 0.3))
        off = length * _SHAKE * placing.uniform(0.3, 1.0) * (-1 if index % 2 else 1) * (1 - index / (_BENDS + 1))
        spot = (x + across[0] * off, y + across[1] * off)
        if touches(*spot, thick, avoid):
            break
        spine.append(spot)
    if len(spine) < 2:
        return ""
    halves = [thick / 2 * (1 - index / (len(spine) - 1)) for index in range(len(spine))]
    forth = [(x + across[0] * half, y + across[1] * half) for (x, y), half in zip(spine, halves, strict=True)]
    back = [(x - across[0] * half, y - across[1] * half) for (x, y), half in zip(spine, halves, strict=True)]
    return polygon_path(forth + back[::-1])

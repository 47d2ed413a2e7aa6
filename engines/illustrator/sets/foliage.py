"""Leaves in masses: clumps with leaves all around their edge, and sprays of single leaves.

In: a kind, and how large it is seen. Out: a cached outline that is laid at any place in any size. Never: a mark on a
stage, a colour.
"""

from __future__ import annotations

import functools
import math
from dataclasses import dataclass
from random import Random

from engines.illustrator.geometry import ellipse_path
from engines.illustrator.style.foliage import (
    CLUMP_BODY,
    CLUMP_WIDE,
    FINENESS,
    KINDS,
    LEAF,
    LEAF_PX,
    SPRAY_LEAVES_PART,
    SPRAY_MIDDLE,
    SPRAY_REACH,
)


@dataclass(frozen=True)
class Foliage:
    """Leaves around (0, 0) within about a radius of 1, perhaps around a full body."""

    leaves: tuple[float, ...]
    """x and y of the points of one leaf after the other."""
    body: float

    def path_at(self, x: float, y: float, radius: float, flat: float = 1.0) -> str:
        """SVG path data of it around (x, y), `flat` times as high as wide."""
        values = [0.0] * len(self.leaves)
        values[::2] = [x + part * radius for part in self.leaves[::2]]
        values[1::2] = [y + part * radius * flat for part in self.leaves[1::2]]
        leaf = f"M{'L'.join(['%.1f %.1f'] * len(LEAF))}Z"
        written = (leaf * (len(values) // (2 * len(LEAF)))) % tuple(values)
        if not self.body:
            return written
        return ellipse_path(x, y, self.body * CLUMP_WIDE * radius, self.body * radius * flat) + written


def clump(kind: int, radius_px: float) -> Foliage:
    """A full round clump for a radius of so many pixels: its leaves are about as large in every size."""
    return _clump(kind % KINDS, _fineness(radius_px))


def spray(kind: int, radius_px: float) -> Foliage:
    """Single leaves where the light falls on a clump, densest at the upper left, with gaps between them."""
    return _spray(kind % KINDS, _fineness(radius_px))


def _fineness(radius_px: float) -> int:
    """The leaves around a clump."""
    return next((count for count in FINENESS if 2 * math.pi * radius_px / count < LEAF_PX), FINENESS[-1])


@functools.cache
def _clump(kind: int, count: int) -> Foliage:
    placing = Random(f"clump/{kind}/{count}")
    length = _length(count)
    leaves: list[float] = []
    for index in range(count):
        turn = 2 * math.pi * (index + placing.uniform(-0.35, 0.35)) / count
        lobe = 1.05 + 0.08 * math.sin(3 * turn + kind) + 0.05 * math.sin(5 * turn + 2.1 * kind)
        far = CLUMP_BODY * lobe * placing.uniform(0.93, 1.08)
        droop = turn + placing.uniform(-0.6, 0.6) + 0.45 * math.cos(turn)
        foot = far * math.cos(turn) * CLUMP_WIDE, far * math.sin(turn)
        leaves += _leaf(*foot, droop, length * placing.uniform(0.8, 1.25))
    return Foliage(tuple(leaves), CLUMP_BODY)


@functools.cache
def _spray(kind: int, count: int) -> Foliage:
    placing = Random(f"spray/{kind}/{count}")
    length = _length(count)
    leaves: list[float] = []
    for _ in range(round(count * SPRAY_LEAVES_PART)):
        turn, far = placing.uniform(0, 2 * math.pi), SPRAY_REACH * placing.random() ** 0.8
        x, y = SPRAY_MIDDLE[0] + far * math.cos(turn) * CLUMP_WIDE, SPRAY_MIDDLE[1] + far * 0.8 * math.sin(turn)
        leaves += _leaf(x, y, placing.uniform(0.1, 0.9) * math.pi, length * placing.uniform(0.8, 1.2))
    return Foliage(tuple(leaves), 0.0)


def _length(count: int) -> float:
    """A leaf's length beside a clump of radius 1."""
    return 2 * math.pi * 1.35 / count


def _leaf(x: float, y: float, turn: float, length: float) -> tuple[float, ...]:
    """A pointed leaf around (x, y) along `turn`."""
    dx, dy = math.cos(turn) * length, math.sin(turn) * length
    return tuple(value for along, side in LEAF for value in (x + along * dx - side * dy, y + along * dy + side * dx))

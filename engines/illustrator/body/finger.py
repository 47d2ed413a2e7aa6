"""A finger's outline and nail.

In: its knuckle, its bend, its tip, its width. Out: points. Never: a stroke, a palm, which finger it is.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

from engines.illustrator.geometry import Spot, between, heading, rotated, tube

Track = tuple[Spot, ...]

_NAIL_PART = 0.22
"""Half the width of a nail, as a part of its finger's width at the knuckle."""


def _half_circle(centre: Spot, start: Spot) -> list[Spot]:
    """From `start` around the centre to the opposite side, the way a tube's outline runs."""
    dx, dy = start[0] - centre[0], start[1] - centre[1]
    turns = [rotated(dx, dy, -180 * step / 8) for step in range(1, 8)]
    return [(centre[0] + x, centre[1] + y) for x, y in turns]


def wound(points: list[Spot]) -> list[Spot]:
    """The outline clockwise on the page, so that outlines that overlap make one surface."""
    area = sum(x0 * y1 - x1 * y0 for (x0, y0), (x1, y1) in pairwise([*points, points[0]]))
    return points if area > 0 else points[::-1]


@dataclass(frozen=True)
class Finger:
    """From its knuckle over a bend to its tip, `width` at the knuckle and a quarter less at the tip; a thumb's `root`
    is as many times wider, where its ball fills the palm."""

    base: Spot
    bend: Spot
    tip: Spot
    width: float = 9.0
    root: float = 1.0

    def outline(self) -> list[Spot]:
        """Round at both ends."""
        forth, around_tip, back = self._edges()
        around_base = _half_circle(self.base, back[-1])
        return wound([*forth, *around_tip, *back, *around_base])

    def free_edge(self) -> list[Spot]:
        """From where it leaves the palm around its tip and back."""
        forth, around_tip, back = self._edges()
        return [*forth, *around_tip, *back]

    def _edges(self) -> tuple[list[Spot], list[Spot], list[Spot]]:
        """Its one side, around its tip, its other side back."""
        knee = between(between(self.base, self.bend, 0.5), between(self.bend, self.tip, 0.5), 0.5)
        forth, back = tube(
            (self.base, knee, self.tip), (self.width * self.root, self.width * 0.96, self.width * 0.74), 4
        )
        return forth, _half_circle(self.tip, forth[-1]), back

    def nail(self) -> Track:
        """Its edge from one side of the tip around the root of the nail to the other side."""
        dx, dy = heading(self.bend, self.tip)
        width = self.width * _NAIL_PART
        track = ((1.0, 0.72), (0.2, 0.86), (-0.7, 0.74), (-1.05, 0.0), (-0.7, -0.74), (0.2, -0.86), (1.0, -0.72))
        return tuple(
            (self.tip[0] + (dx * along - dy * across) * width, self.tip[1] + (dy * along + dx * across) * width)
            for along, across in track
        )

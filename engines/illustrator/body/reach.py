"""Joints in space: directions of limbs, and where an elbow lies when the hand has to reach a point.

In: angles, points and lengths in a figure's own space (x to the right of the picture when the figure is seen from the
front, y down, z out of the chest). Out: points of that space. Never: a camera, a stroke.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

Point3 = tuple[float, float, float]


@dataclass(frozen=True)
class Aim:
    """Where a limb points: `swing_deg` forward from straight down (90 ahead, 180 up, negative behind), then `out_deg`
    away from the body's middle (90 sideways, negative across the body)."""

    swing_deg: float
    out_deg: float = 0.0

    def vector(self, side: int) -> Point3:
        """The unit vector of a limb of the near (-1) or far (1) side."""
        swing, out = math.radians(self.swing_deg), math.radians(self.out_deg)
        return side * math.sin(out), math.cos(out) * math.cos(swing), math.cos(out) * math.sin(swing)


def plus(p: Point3, q: Point3, factor: float = 1.0) -> Point3:
    return p[0] + q[0] * factor, p[1] + q[1] * factor, p[2] + q[2] * factor


def dot(p: Point3, q: Point3) -> float:
    return p[0] * q[0] + p[1] * q[1] + p[2] * q[2]


def unit(p: Point3) -> Point3:
    """The direction of `p`; straight down when it has none."""
    length = math.sqrt(dot(p, p))
    return (0.0, 1.0, 0.0) if length < 1e-9 else (p[0] / length, p[1] / length, p[2] / length)


def angle_deg(p: Point3, q: Point3) -> float:
    """Between two directions, 0 to 180."""
    return math.degrees(math.acos(max(-1.0, min(1.0, dot(unit(p), unit(q))))))


def reached(
    root: Point3, target: Point3, upper: float, lower: float, pole: Point3, least_deg: float
) -> tuple[Point3, Point3]:
    """Middle joint and end of a limb of two bones of the lengths `upper` and `lower` whose end reaches for `target`.

    The middle joint lies on the side that `pole` points to; the joint's inner angle never falls below `least_deg`. An
    end that can't get there points there. (Law of cosines in the plane of root, target and pole.)
    """
    towards = plus(target, root, -1.0)
    distance = math.sqrt(dot(towards, towards))
    along = unit(towards)
    shortest = math.sqrt(upper**2 + lower**2 - 2 * upper * lower * math.cos(math.radians(least_deg)))
    distance = max(shortest, min(distance, (upper + lower) * 0.9995))
    part = (upper**2 - lower**2 + distance**2) / (2 * distance)
    height = math.sqrt(max(0.0, upper**2 - part**2))
    away = plus(pole, along, -dot(pole, along))
    if dot(away, away) < 1e-6:
        away = plus((0.0, 0.0, 1.0), along, -along[2])
    joint = plus(plus(root, along, part), unit(away), height)
    return joint, plus(root, along, distance)

"""A polygon in space, without the part that lies behind the camera.

In: points in metres before the camera. Out: the points of what is left. Never: a projection.
"""

from __future__ import annotations

from engines.illustrator.geometry import lerp

Point = tuple[float, float, float]
"""x, y, z in metres."""


def before_plane(points: tuple[Point, ...], nearest_m: float) -> tuple[Point, ...]:
    """The part of a polygon at least `nearest_m` away (Sutherland and Hodgman, 1974, for one plane)."""
    kept: list[Point] = []
    for index, point in enumerate(points):
        before = points[index - 1]
        if (before[2] < nearest_m) != (point[2] < nearest_m):
            part = (nearest_m - before[2]) / (point[2] - before[2])
            kept.append((lerp(before[0], point[0], part), lerp(before[1], point[1], part), nearest_m))
        if point[2] >= nearest_m:
            kept.append(point)
    return tuple(kept)

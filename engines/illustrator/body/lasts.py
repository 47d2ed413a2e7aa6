"""Lasts: the forms of shoes in space, and their outlines from any side.

In: a shoe, where it points, how far the camera looks down. Out: points of a picture. Never: a stroke, a colour.

Foot units: the ankle is the origin, x goes ahead, y down (the sole lies at 36), z to the side.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import pairwise

from engines.illustrator.body.garments import Shoe
from engines.illustrator.body.planting import BALL, SOLE_AHEAD
from engines.illustrator.body.reach import Point3
from engines.illustrator.geometry import Spot, lerp, rotated

_CREASED = 11.0
"""How far before and behind its ball a bent shoe creases."""

_SAME_UNITS = 0.9
"""A point of an outline that lies this near to the line between its neighbours is left out."""


@dataclass(frozen=True)
class Station:
    """A section across a shoe: how far `ahead` of the ankle, half its width, its upper and its lower end; `round` ones
    narrow towards the top."""

    ahead: float
    half: float
    top_y: float
    low_y: float
    round: bool = True

    def rim(self) -> list[Point3]:
        top, shoulder_y = self.half * (0.5 if self.round else 1.0), lerp(self.top_y, self.low_y, 0.45)
        return [
            (self.ahead, y, side * half)
            for side in (-1, 1)
            for half, y in ((top, self.top_y), (self.half, shoulder_y), (self.half, self.low_y))
        ]


UPPERS: dict[Shoe, tuple[Station, ...]] = {
    Shoe.SNEAKER: (
        Station(-27, 11, 6, 31),
        Station(-19, 17, -13, 31, False),
        Station(15, 17, -14, 31, False),
        Station(26, 21, 2, 31),
        Station(42, 24, 11, 31),
        Station(56, 19, 18, 31),
        Station(62, 9, 25, 31),
    ),
    Shoe.LOAFER: (
        Station(-27, 11, 6, 32),
        Station(-20, 15, -4, 32, False),
        Station(6, 16, 2, 32, False),
        Station(25, 20, 8, 32),
        Station(43, 22, 15, 32),
        Station(56, 17, 21, 32),
        Station(63, 8, 27, 32),
    ),
    Shoe.PUMP: (
        Station(-26, 8, 9, 15),
        Station(-20, 12, 6, 17),
        Station(-6, 16, 12, 23, False),
        Station(18, 18, 19, 33, False),
        Station(36, 21, 20, 34),
        Station(54, 15, 26, 34),
        Station(62, 6, 29, 34),
    ),
    Shoe.SLIPPER: (
        Station(-26, 10, 8, 33),
        Station(-20, 15, 5, 33),
        Station(-6, 17, 15, 33, False),
        Station(18, 18, 18, 33, False),
        Station(36, 21, 19, 34),
        Station(54, 16, 24, 34),
        Station(62, 7, 28, 34),
    ),
    Shoe.BOOT: (
        Station(-27, 15, 4, 31),
        Station(-22, 20, -16, 31, False),
        Station(20, 20, -16, 31, False),
        Station(30, 22, 4, 31),
        Station(46, 25, 12, 31),
        Station(58, 20, 20, 31),
        Station(63, 10, 26, 31),
    ),
}
_FLAT_SOLE = (
    Station(-29, 12, 29, 37, False),
    Station(-20, 18, 29, 37, False),
    Station(20, 19, 29, 37, False),
    Station(42, 25, 29, 37, False),
    Station(56, 20, 29, 37, False),
    Station(64, 9, 29, 36, False),
)
_THIN_SOLE = tuple(replace(station, top_y=33) for station in _FLAT_SOLE)
_PUMP_SOLE = (
    Station(-26, 9, 14, 20, False),
    Station(-6, 13, 21, 26, False),
    Station(22, 18, 32, 37, False),
    Station(38, 21, 33, 37, False),
    Station(56, 14, 33, 37, False),
    Station(63, 6, 33, 37, False),
)
SOLES: dict[Shoe, tuple[Station, ...]] = {
    Shoe.SNEAKER: _FLAT_SOLE,
    Shoe.LOAFER: _FLAT_SOLE,
    Shoe.PUMP: _PUMP_SOLE,
    Shoe.SLIPPER: _THIN_SOLE,
    Shoe.BOOT: _FLAT_SOLE,
}
HEEL = (Station(-25, 9, 16, 37, False), Station(-13, 8, 20, 37, False))
"""What lifts the back of a pump."""

_LOW_CUT = (Station(-15, 12, -16, 8, False), Station(12, 12, -16, 20, False), Station(30, 13, 13, 24))
INSTEPS: dict[Shoe, tuple[Station, ...]] = {
    Shoe.PUMP: _LOW_CUT,
    Shoe.SLIPPER: _LOW_CUT,
    Shoe.LOAFER: (Station(-13, 13, -16, 2, False), Station(10, 13, -16, 8, False), Station(20, 13, 2, 12)),
}
"""The foot that is seen in a shoe that is cut low."""


@dataclass(frozen=True)
class View:
    """A foot as it is seen: `yaw_deg` is where it points (0 to us, 90 to the right, 180 away), `heel_deg` how far its
    heel is lifted, `toes_deg` how far its toes are bent back, `pitch_deg` how far the camera looks down."""

    yaw_deg: float
    heel_deg: float
    toes_deg: float
    pitch_deg: float

    def at(self, ahead: float, y: float, out: float) -> Spot:
        """A point of the foot in the picture; the middle of its sole keeps its height."""
        if self.toes_deg:
            part = max(0.0, min(1.0, (ahead - BALL[0] + _CREASED) / (2 * _CREASED)))
            dx, dy = rotated(ahead - BALL[0], y - BALL[1], -self.toes_deg * part)
            ahead, y = BALL[0] + dx, BALL[1] + dy
        ahead, y = rotated(ahead, y, self.heel_deg)
        yaw, pitch = math.radians(self.yaw_deg), math.radians(self.pitch_deg)
        depth = (ahead - SOLE_AHEAD) * math.cos(yaw) - out * math.sin(yaw)
        return ahead * math.sin(yaw) + out * math.cos(yaw), y + depth * math.sin(pitch)


@lru_cache(maxsize=512)
def outline(stations: tuple[Station, ...], view: View) -> tuple[Spot, ...]:
    """The silhouette of a form that goes straight from section to section.

    The union of the hulls of neighbouring sections, each point found from a middle that all of it is seen from.
    """
    rims = [[view.at(*point) for point in station.rim()] for station in stations]
    hulls = [_hull(first + second) for first, second in pairwise(rims)]
    inner = len(stations) // 2
    centre = _middle(rims[inner - 1] + rims[inner])
    corners = {point for hull in hulls for point in hull}
    turns = sorted(math.atan2(y - centre[1], x - centre[0]) for x, y in corners)
    rays = [(math.cos(turn), math.sin(turn)) for turn in turns]
    reach = [max(_reach(hull, centre, ray) for hull in hulls) for ray in rays]
    points = [
        (centre[0] + dx * length, centre[1] + dy * length)
        for (dx, dy), length in zip(rays, reach, strict=True)
        if length > 0
    ]
    return tuple(_thinned(points))


def _middle(points: Sequence[Spot]) -> Spot:
    return sum(x for x, _ in points) / len(points), sum(y for _, y in points) / len(points)


def _hull(points: list[Spot]) -> list[Spot]:
    """The convex hull (Andrew's monotone chain)."""
    ordered = sorted(set(points))
    chains: list[list[Spot]] = []
    for way in (ordered, ordered[::-1]):
        chain: list[Spot] = []
        for point in way:
            while len(chain) > 1 and _turn(chain[-2], chain[-1], point) <= 0:
                chain.pop()
            chain.append(point)
        chains.append(chain[:-1])
    return chains[0] + chains[1]


def _turn(p: Spot, q: Spot, r: Spot) -> float:
    return (q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0])


def _reach(hull: Sequence[Spot], centre: Spot, ray: Spot) -> float:
    """How far along a ray from `centre` a hull reaches; 0 when the ray misses it."""
    farthest = 0.0
    for (x0, y0), (x1, y1) in zip(hull, [*hull[1:], hull[0]], strict=True):
        dx, dy = x1 - x0, y1 - y0
        across = ray[0] * dy - ray[1] * dx
        if abs(across) < 1e-9:
            continue
        from_x, from_y = x0 - centre[0], y0 - centre[1]
        along = (from_x * ray[1] - from_y * ray[0]) / across
        if -1e-6 <= along <= 1 + 1e-6:
            farthest = max(farthest, (from_x * dy - from_y * dx) / across)
    return farthest


def _thinned(points: list[Spot]) -> list[Spot]:
    """The outline without points that lie on the way between their neighbours."""
    kept: list[Spot] = []
    for index, point in enumerate(points):
        before, after = kept[-1] if kept else points[-1], points[(index + 1) % len(points)]
        span = math.dist(before, after) or 1.0
        if abs(_turn(before, point, after)) / span > _SAME_UNITS:
            kept.append(point)
    return kept

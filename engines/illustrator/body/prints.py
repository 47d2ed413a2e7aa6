"""Printed cloth: the motifs of dots, stripes, checks and sprigs as path data that covers a box, and single emblems.

In: a motif and a box. Out: SVG path data; an emblem's points. Never: the cloth's outline, which clips the print.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from engines.illustrator.geometry import Spot, ellipse_points, polygon_path

Bounds = tuple[float, float, float, float]
"""Left, top, right, bottom."""


STAR: tuple[Spot, ...] = (
    (0, -28),
    (9, -9),
    (30, -7),
    (14, 7),
    (19, 28),
    (0, 17),
    (-19, 28),
    (-14, 7),
    (-30, -7),
    (-9, -9),
)
_BOLT: tuple[Spot, ...] = ((8, -30), (-20, 4), (-3, 4), (-9, 30), (20, -7), (3, -7))
_PEAKS: tuple[Spot, ...] = ((-29, 17), (-10, -17), (-1, -3), (8, -12), (29, 17))
EMBLEMS = (STAR, _BOLT, _PEAKS)
"""What is printed alone on a chest, around its middle, in units of a figure scaled 1, inside of a disc of 36."""


class Motif(StrEnum):
    DOTS = "dots"
    STRIPES = "stripes"
    CHECKS = "checks"
    SPRIGS = "sprigs"


@dataclass(frozen=True)
class Print:
    """A motif in `ink` on every piece of cloth whose colour is `cloth`; `step_units` is how far motifs lie apart on a
    figure scaled 1."""

    cloth: str
    ink: str
    motif: Motif
    step_units: float = 26.0
    opacity: float = 0.8


def motif_path(motif: Motif, bounds: Bounds, step: float) -> str:
    """The motif over the whole box. The grid hangs on the origin, so that neighbouring pieces match."""
    left, top, right, bottom = bounds
    if motif is Motif.STRIPES:
        return "".join(_bar(x, top, x + step * 0.3, bottom) for x in _steps(left, right, step))
    if motif is Motif.CHECKS:
        upright = "".join(_bar(x, top, x + step * 0.22, bottom) for x in _steps(left, right, step))
        return upright + "".join(_bar(left, y, right, y + step * 0.22) for y in _steps(top, bottom, step))
    draw = _dot if motif is Motif.DOTS else _sprig
    return "".join(draw(centre, step) for centre in _staggered(bounds, step))


def _steps(start: float, end: float, step: float) -> Iterator[float]:
    first = math.floor(start / step)
    return (index * step for index in range(first, math.ceil(end / step) + 1))


def _staggered(bounds: Bounds, step: float) -> Iterator[Spot]:
    """A grid whose every second row is moved by half a step."""
    left, top, right, bottom = bounds
    for y in _steps(top, bottom, step):
        shift = step / 2 if round(y / step) % 2 else 0.0
        for x in _steps(left - shift, right - shift, step):
            yield x + shift, y


def _bar(left: float, top: float, right: float, bottom: float) -> str:
    return polygon_path([(left, top), (right, top), (right, bottom), (left, bottom)])


def _dot(centre: Spot, step: float) -> str:
    return polygon_path(ellipse_points(*centre, step * 0.17, count=8))


def _sprig(centre: Spot, step: float) -> str:
    """A small flower: three petals around a centre."""
    x, y = centre
    petals = (
        (x + math.cos(turn) * step * 0.15, y + math.sin(turn) * step * 0.15) for turn in (-math.pi / 2, 0.52, 2.62)
    )
    return "".join(polygon_path(ellipse_points(px, py, step * 0.12, count=7)) for px, py in petals)

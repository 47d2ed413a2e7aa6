"""Balloon shapes. In: set lines, or a box. Out: how large the shape must be, and its outline. Never: a place or ink.

Every outline is a function of the shape, its box and a seed alone, so that a placement can be drawn again, at any
width, from what is stored of it. Sizes are in 800-unit space.
"""

from __future__ import annotations

import math
import random
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from comic.geometry import Box
from comic.lettering import BalloonShape

Outline = NDArray[np.float64]
"""A closed polygon as (n, 2) points, the last one not repeated."""

EXPONENT = 2.35
"""Of the superellipse |x/a|^p + |y/b|^p = 1 (handbook: lettering)."""
_ANGULAR_EXPONENT = 3.2
_ASPECTS = np.linspace(0.95, 2.5, 32)
_CLOUD_DEPTH_PX = 11.0
_BURST_DEPTH = 0.32
_BURST_DEPTH_PX = 10.0
_ANGULAR_ROOM = 1.04


@dataclass(frozen=True)
class Extent:
    """Half the width and half the height of a shape."""

    a: float
    b: float

    @property
    def aspect(self) -> float:
        return self.a / self.b


def fit(widths_px: tuple[float, ...], line_height_px: float, pad_px: float, shape: BalloonShape) -> Extent:
    """The smallest inner shape that holds every padded line box.

    A caption is a rectangle; the others are superellipses, chosen near 3:2 (handbook: "yolk of the egg").
    """
    count = len(widths_px)
    height = count * line_height_px
    pad_y = pad_px * 0.55
    if shape == BalloonShape.CAPTION:
        return Extent(max(widths_px) / 2 + pad_px * 1.1, height / 2 + pad_px * 0.75)
    exponent = _ANGULAR_EXPONENT if shape == BalloonShape.ANGULAR else EXPONENT
    xs: list[float] = []
    ys: list[float] = []
    for row, width in enumerate(widths_px):
        top = -height / 2 + row * line_height_px
        bottom = top + line_height_px
        for y in (top - (pad_y if row == 0 else 0.0), bottom + (pad_y if row == count - 1 else 0.0)):
            xs.append(width / 2 + pad_px)
            ys.append(abs(y))
    corner_x = np.array(xs)[None, :]
    corner_y = np.array(ys)[None, :]
    heights: NDArray[np.float64] = np.power(
        ((corner_x / _ASPECTS[:, None]) ** exponent + corner_y**exponent).max(axis=1), 1 / exponent
    )
    cost = _ASPECTS * heights**2 * (1 + 0.35 * np.log(_ASPECTS / 1.5) ** 2)
    best = int(cost.argmin())
    return Extent(float(_ASPECTS[best] * heights[best]), float(heights[best]))


def outer(inner: Extent, shape: BalloonShape) -> Extent:
    """The shape's whole extent, bumps and spikes included, stroke not, around a fitted inner shape."""
    match shape:
        case BalloonShape.CLOUD:
            return Extent(inner.a + _CLOUD_DEPTH_PX, inner.b + _CLOUD_DEPTH_PX)
        case BalloonShape.BURST:
            depth = _BURST_DEPTH * inner.b + _BURST_DEPTH_PX
            return Extent(inner.a + depth, inner.b + depth)
        case BalloonShape.ANGULAR:
            return Extent(inner.a * _ANGULAR_ROOM, inner.b * _ANGULAR_ROOM)
        case _:
            return inner


def inner(whole: Extent, shape: BalloonShape) -> Extent:
    """What `outer` was given: the part of a shape that text may use and a tail grows from."""
    match shape:
        case BalloonShape.CLOUD:
            return Extent(max(4.0, whole.a - _CLOUD_DEPTH_PX), max(4.0, whole.b - _CLOUD_DEPTH_PX))
        case BalloonShape.BURST:
            b = max(4.0, (whole.b - _BURST_DEPTH_PX) / (1 + _BURST_DEPTH))
            return Extent(max(4.0, whole.a - (whole.b - b)), b)
        case BalloonShape.ANGULAR:
            return Extent(whole.a / _ANGULAR_ROOM, whole.b / _ANGULAR_ROOM)
        case _:
            return whole


def inner_exponent(shape: BalloonShape) -> float:
    """The exponent of the superellipse that `inner` speaks of; a large one stands for a rectangle."""
    match shape:
        case BalloonShape.ANGULAR:
            return _ANGULAR_EXPONENT
        case BalloonShape.CAPTION | BalloonShape.SFX:
            return 40.0
        case _:
            return EXPONENT


def outline(shape: BalloonShape, box: Box, seed: str) -> Outline:
    """The outline within `box` (stroke not counted). `seed` varies the spikes of a burst."""
    centre = np.array(box.centre)
    whole = Extent(max(4.0, box.width / 2), max(4.0, box.height / 2))
    match shape:
        case BalloonShape.CAPTION | BalloonShape.SFX:
            points: Outline = np.array([[-1.0, -1.0], [1.0, -1.0], [1.0, 1.0], [-1.0, 1.0]]) * [whole.a, whole.b]
        case BalloonShape.ANGULAR:
            points = _octagon(whole)
        case BalloonShape.CLOUD:
            points = _cloud(inner(whole, shape))
        case BalloonShape.BURST:
            points = _burst(inner(whole, shape), whole, seed)
        case _:
            points = superellipse(whole, EXPONENT)
    whole_outline: Outline = points + centre
    return whole_outline


def superellipse(extent: Extent, exponent: float, count: int = 160) -> Outline:
    """Around the origin."""
    angle = np.linspace(0, 2 * math.pi, count, endpoint=False)
    cosine, sine = np.cos(angle), np.sin(angle)
    x = extent.a * np.sign(cosine) * np.abs(cosine) ** (2 / exponent)
    y = extent.b * np.sign(sine) * np.abs(sine) ** (2 / exponent)
    return np.stack([x, y], axis=1)


def _octagon(whole: Extent) -> Outline:
    corners = [(-0.72, -1), (0.72, -1), (1, -0.6), (1, 0.6), (0.72, 1), (-0.72, 1), (-1, 0.6), (-1, -0.6)]
    cut = min(0.28 * whole.a, 0.62 * whole.b)
    x = 1 - cut / whole.a
    points = [(math.copysign(x, px) if abs(px) < 1 else px, py) for px, py in corners]
    return np.array(points, dtype=np.float64) * [whole.a, whole.b]


def _evenly(extent: Extent, count: int) -> Outline:
    """Points at equal distances along the superellipse, beginning at its right end."""
    fine = superellipse(extent, EXPONENT, 720)
    closed = np.vstack([fine, fine[:1]])
    steps = np.hypot(*np.diff(closed, axis=0).T)
    along = np.concatenate([[0.0], np.cumsum(steps)])
    wanted = np.linspace(0, along[-1], count, endpoint=False)
    return np.stack([np.interp(wanted, along, closed[:, 0]), np.interp(wanted, along, closed[:, 1])], axis=1)


def _perimeter(extent: Extent) -> float:
    """Ramanujan's first approximation for an ellipse."""
    a, b = extent.a, extent.b
    return math.pi * (3 * (a + b) - math.sqrt((3 * a + b) * (a + 3 * b)))


def _cloud(base: Extent) -> Outline:
    """Even bumps that swell outward from the inner shape."""
    bumps = max(8, round(_perimeter(base) / 74))
    per_bump = 18
    points = _evenly(base, bumps * per_bump)
    towards = np.roll(points, -1, axis=0) - np.roll(points, 1, axis=0)
    normal = np.stack([towards[:, 1], -towards[:, 0]], axis=1)
    normal /= np.hypot(normal[:, 0], normal[:, 1])[:, None]
    phase = np.arange(len(points)) / per_bump * math.pi
    swollen: Outline = points + normal * (_CLOUD_DEPTH_PX * np.abs(np.sin(phase)) ** 0.7)[:, None]
    return swollen


def _burst(base: Extent, whole: Extent, seed: str) -> Outline:
    """Spikes of uneven length on the inner shape, scaled so that the longest reach the box."""
    dice = random.Random(f"burst {seed}")
    spikes = min(34, max(14, round(_perimeter(base) / 46)))
    points = _evenly(base, 2 * spikes)
    jitter = np.array([dice.uniform(-0.25, 0.25) for _ in range(2 * spikes)])
    along = (np.roll(points, -1, axis=0) - points) * jitter[:, None]
    reach = np.array([dice.uniform(0.5, 1.0) if k % 2 else 0.0 for k in range(2 * spikes)])
    reach[1::4] *= 0.72
    depth = np.array([whole.a - base.a, whole.b - base.b])
    away = points / [base.a, base.b]
    away /= np.hypot(away[:, 0], away[:, 1])[:, None]
    star = points + away * reach[:, None] * depth * 1.15 + along * (reach[:, None] > 0)
    within: Outline = np.clip(star, [-whole.a, -whole.b], [whole.a, whole.b])
    return within

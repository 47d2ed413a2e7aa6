"""Tails: where one leaves its balloon, where it ends, how it is drawn. In: balloon, mouth, head. Out: points.

The tip lies on the ray from the balloon's middle to the mouth, at 0.55 of the gap unless the head or the greatest
length stops it earlier (handbook: lettering, "What professional letterers do").
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from comic.geometry import Box
from comic.lettering import BalloonShape, Tail
from engines.lettering.balloon import Extent, Outline, inner, inner_exponent, superellipse

Floats = NDArray[np.float64]

GAP_SHARE = 0.55
SHORTEST_PX = 16.0
HEAD_CLEARANCE_PX = 14.0
_BOW = 0.05
_HUB_SHARE = 0.30
_BURST_BASE_PX = 44.0
_BOLT = ((0.0, 1.0), (0.50, 0.30), (0.46, 1.1), (1.0, 0.0), (0.66, -0.20), (0.70, -0.9), (0.0, -1.0))
"""A bolt's corners: the way from root to tip, and aside in halves of the base."""


def hubs(middles: Floats, extent: Extent, targets: Floats) -> Floats:
    """(n, 2) points inside the balloons from which the rays start: the middle, moved a little toward the mouth."""
    shift = np.clip((targets[:, 0] - middles[:, 0]) * 0.5, -_HUB_SHARE * extent.a, _HUB_SHARE * extent.a)
    moved: Floats = np.stack([middles[:, 0] + shift, middles[:, 1]], axis=1)
    return moved


def roots(starts: Floats, targets: Floats, middles: Floats, extent: Extent, exponent: float) -> Floats:
    """(n, 2) points where the rays leave the superellipse; the target itself where the mouth lies inside."""
    low = np.zeros(len(starts))
    high = np.ones(len(starts))
    direction = targets - starts
    (x, y), (across, down), (middle_x, middle_y) = starts.T, direction.T, middles.T
    for _ in range(16):
        half = (low + high) / 2
        aside, along = np.abs(x + across * half - middle_x), np.abs(y + down * half - middle_y)
        inside = (aside / extent.a) ** exponent + (along / extent.b) ** exponent < 1
        low = np.where(inside, half, low)
        high = np.where(inside, high, half)
    found: Floats = starts + direction * low[:, None]
    return found


def clear_lengths(root_points: Floats, targets: Floats, head: Box | None) -> Floats:
    """How far along each ray a tail may go before it touches the head's ellipse, clearance counted in."""
    gap = np.hypot(targets[:, 0] - root_points[:, 0], targets[:, 1] - root_points[:, 1])
    if head is None:
        return gap
    middle = np.array(head.centre)
    radii = np.array([head.width / 2 + HEAD_CLEARANCE_PX, head.height / 2 + HEAD_CLEARANCE_PX])
    start = (root_points - middle) / radii
    step = (targets - root_points) / radii
    a = (step * step).sum(axis=1) + 1e-9
    b = (start * step).sum(axis=1)
    c = (start * start).sum(axis=1) - 1
    root = np.sqrt(np.maximum(0.0, b * b - a * c))
    entry = np.where(c <= 0, 0.0, np.where(b * b - a * c > 0, (-b - root) / a, 1.0))
    clear: Floats = gap * np.clip(entry, 0.0, 1.0)
    return clear


def lengths(gaps: Floats, clear: Floats, longest_px: float) -> Floats:
    """Tail lengths: 0.55 of the gap, kept clear of the head, within the shortest and the longest.

    All arrays are (n,), in 800-unit space; see `clear_lengths` for `clear`.
    """
    wanted = np.minimum(np.minimum(gaps * GAP_SHARE, longest_px), np.maximum(clear, SHORTEST_PX))
    longest = np.maximum(gaps, 1.0)
    limited: Floats = np.minimum(np.maximum(wanted, SHORTEST_PX), longest)
    return limited


def base_px(length_px: float, half_height_px: float, shape: BalloonShape) -> float:
    """How wide the tail is at its root; out of a burst wide enough to be told from the spikes beside it."""
    wide = max(17.0, 0.24 * length_px + 10.0)
    if shape == BalloonShape.BURST:
        return min(0.6 * half_height_px, max(_BURST_BASE_PX, 1.3 * wide))
    if shape == BalloonShape.ANGULAR:
        return min(0.5 * half_height_px, 1.2 * wide)
    return min(0.42 * half_height_px, wide)


def outlines(tail: Tail, shape: BalloonShape, box: Box) -> list[Outline]:
    """The polygons that, united with the balloon's outline, draw the tail. `box` is the balloon's, without stroke."""
    if shape == BalloonShape.CLOUD:
        return _bubbles(tail)
    if shape == BalloonShape.ANGULAR:
        return [_lightning(tail, box)]
    return [_horn(tail, shape, box)]


def _axes(tail: Tail) -> tuple[Floats, Floats, float]:
    along = np.array([tail.tip.x - tail.root.x, tail.tip.y - tail.root.y])
    length = max(1.0, float(np.hypot(along[0], along[1])))
    unit = along / length
    return unit, np.array([-unit[1], unit[0]]), length


def _start(tail: Tail, shape: BalloonShape, box: Box, half_base: float) -> Floats:
    """A point inside the balloon, behind the root, where the whole base is hidden by the balloon's fill."""
    unit, normal, _ = _axes(tail)
    extent = inner(Extent(box.width / 2, box.height / 2), shape)
    exponent = inner_exponent(shape)
    middle = np.array(box.centre)
    root = np.array(tail.root)
    point = root - unit * 4.0
    for inset in range(4, 60, 3):
        point = root - unit * inset
        corners = (point + normal * half_base - middle, point - normal * half_base - middle)
        if all((abs(x) / extent.a) ** exponent + (abs(y) / extent.b) ** exponent < 0.96 for x, y in corners):
            break
    return point


def _horn(tail: Tail, shape: BalloonShape, box: Box) -> Outline:
    unit, normal, length = _axes(tail)
    half_base = base_px(length, box.height / 2, shape) / 2
    start = _start(tail, shape, box, half_base)
    tip = np.array(tail.tip)
    bow = normal * _BOW * length * (1.0 if unit[0] > 0 else -1.0)
    t = np.linspace(0, 1, 14)[:, None]
    left, right = start + normal * half_base, start - normal * half_base
    there = (1 - t) ** 2 * left + 2 * t * (1 - t) * ((left + tip) / 2 + bow) + t * t * tip
    back = (1 - t) ** 2 * tip + 2 * t * (1 - t) * ((right + tip) / 2 + bow) + t * t * right
    return np.vstack([there, back[1:]])


def _lightning(tail: Tail, box: Box) -> Outline:
    """A jagged tail for voices out of a device."""
    unit, normal, length = _axes(tail)
    half_base = base_px(length, box.height / 2, BalloonShape.ANGULAR) / 2
    start = _start(tail, BalloonShape.ANGULAR, box, half_base)
    bolt = [np.array(tail.root) + unit * length * along + normal * half_base * aside for along, aside in _BOLT]
    return np.array([start + normal * half_base, *bolt, start - normal * half_base])


def _bubbles(tail: Tail) -> list[Outline]:
    """Three to five circles, smaller toward the head."""
    unit, _, length = _axes(tail)
    count = 3 if length < 75 else 4 if length < 115 else 5
    shrink = [1 - 0.6 * k / (count - 1) for k in range(count)]
    between = min(6.0, 0.07 * length)
    largest = min(15.0, (length - between * count) / (2 * sum(shrink)))
    found: list[Outline] = []
    distance = between
    for share in shrink:
        radius = max(2.0, largest * share)
        middle = np.array(tail.root) + unit * (distance + radius)
        found.append(superellipse(Extent(radius * 1.1, radius), 2.0, 40) + middle)
        distance += 2 * radius + between
    return found

"""Geometry of many at once: segments against boxes, segments against segments. In: arrays. Out: truth arrays."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Truths = NDArray[np.bool_]


def segments_hit_boxes(starts: Floats, ends: Floats, boxes: Floats, grown_px: float) -> Truths:
    """Whether segments (…, 2)–(…, 2) touch boxes (…, 4) grown on all sides; shapes broadcast (slab method)."""
    enter: Floats | None = None
    leave: Floats | None = None
    for axis in (0, 1):
        step = ends[..., axis] - starts[..., axis]
        step = np.where(np.abs(step) < 1e-9, 1e-9, step)
        near = (boxes[..., axis] - grown_px - starts[..., axis]) / step
        far = (boxes[..., axis + 2] + grown_px - starts[..., axis]) / step
        low, high = np.minimum(near, far), np.maximum(near, far)
        enter = low if enter is None else np.maximum(enter, low)
        leave = high if leave is None else np.minimum(leave, high)
    assert enter is not None and leave is not None
    hit: Truths = np.maximum(enter, 0.0) <= np.minimum(leave, 1.0)
    return hit


def segments_cross(a: Floats, b: Floats, c: Floats, d: Floats) -> Truths:
    """Whether segments a–b and c–d (…, 2) properly cross; shapes broadcast."""

    def side(p: Floats, q: Floats, r: Floats) -> Floats:
        turn: Floats = (q[..., 0] - p[..., 0]) * (r[..., 1] - p[..., 1]) - (q[..., 1] - p[..., 1]) * (
            r[..., 0] - p[..., 0]
        )
        return turn

    crossed: Truths = (side(a, b, c) * side(a, b, d) < 0) & (side(c, d, a) * side(c, d, b) < 0)
    return crossed


def boxes_overlap(first: Floats, second: Floats, gap_px: float) -> Truths:
    """Whether boxes (…, 4) come nearer to each other than the gap; shapes broadcast."""
    near: Truths = (
        (first[..., 0] - gap_px < second[..., 2])
        & (first[..., 2] + gap_px > second[..., 0])
        & (first[..., 1] - gap_px < second[..., 3])
        & (first[..., 3] + gap_px > second[..., 1])
    )
    return near

"""The painter's order of blocks along the axes: whatever may hide another is drawn after it.

In: bounds in metres and the eye's height; the eye stands at x = 0, z = 0. Out: indices, back to front.
Never: a drawing.

Two blocks that don't overlap are parted by a plane along an axis; the one on the eye's side of it can't be hidden by
the other. Blocks that overlap count as parted where they overlap least.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

SLACK_M = 0.011
"""Blocks that overlap by less than this touch."""


class Bounds(NamedTuple):
    """A block's edges in metres."""

    x0: float
    x1: float
    y0: float
    y1: float
    z0: float
    z1: float


def painters_order(blocks: Sequence[Bounds], eye_height: float) -> list[int]:
    """The order in which to draw; nearer ones come later. Where blocks hide each other in a ring, by distance."""
    farthest_first = sorted(range(len(blocks)), key=lambda index: (-blocks[index].z0, index))
    before = {
        index: [
            other for other in farthest_first if other != index and _hides(blocks[index], blocks[other], eye_height)
        ]
        for index in farthest_first
    }
    placed: list[int] = []
    done: set[int] = set()
    waiting = list(farthest_first)
    while waiting:
        index = next((one for one in waiting if all(other in done for other in before[one])), waiting[0])
        waiting.remove(index)
        done.add(index)
        placed.append(index)
    return placed


def _hides(near: Bounds, far: Bounds, eye_height: float) -> bool:
    """Whether `near` may hide `far`, and `far` can't hide `near`."""
    return not _cannot_hide(near, far, eye_height) and _cannot_hide(far, near, eye_height)


def _cannot_hide(one: Bounds, other: Bounds, eye_height: float) -> bool:
    """Whether a plane parts them with the eye on the side of `other`, or on the plane."""
    if one.z0 >= other.z1 - SLACK_M:
        return True
    if one.x1 <= other.x0 + SLACK_M and one.x1 <= SLACK_M:
        return True
    if one.x0 >= other.x1 - SLACK_M and one.x0 >= -SLACK_M:
        return True
    if one.y1 <= other.y0 + SLACK_M and eye_height >= one.y1 - SLACK_M:
        return True
    return one.y0 >= other.y1 - SLACK_M and eye_height <= one.y0 + SLACK_M

"""The lens that a place is seen through: pixels per metre at one metre's distance.

In: the size of a place's picture in pixels, how long the lens is. Out: its focal length in pixels. Never: where the
camera stands.
"""

from __future__ import annotations

FOCAL_PER_WIDTH = 0.95
FOCAL_PER_HEIGHT = 0.82
LONGEST_FOCAL_PER_WIDTH = 1.5
"""A tall panel sees more floor and ceiling rather than ever less of the width."""


def focal_length_px(width_px: int, height_px: int, lens: float = 1.0) -> float:
    """The focal length for a place of this size; `lens` times as long as the usual one.

    A longer lens looks at the same people from farther away: the floor under them rises less steeply.
    """
    usual = max(width_px * FOCAL_PER_WIDTH, min(height_px * FOCAL_PER_HEIGHT, width_px * LONGEST_FOCAL_PER_WIDTH))
    return usual * lens

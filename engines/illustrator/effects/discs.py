"""Many small discs as one path.

In: a centre, a radius. Out: path data. Never: a colour.
"""

from __future__ import annotations


def disc_path(x: float, y: float, radius: float) -> str:
    """A disc as two half circles of a radius rounded to tenths, so that they close exactly."""
    half = round(radius, 1)
    return (
        f"M{x - half:.1f} {y:.1f}a{half:.1f} {half:.1f} 0 1 0 {2 * half:.1f} 0"
        f"a{half:.1f} {half:.1f} 0 1 0 {-2 * half:.1f} 0Z"
    )

"""How thick the lines of figures are."""

from __future__ import annotations

THINNEST_LINE_PX, THICKEST_LINE_PX = 1.5, 4.2


def figure_line_px(scale: float) -> float:
    """The width of a figure's outer line in panel units, for its scale (handbook illustrator.md)."""
    return max(THINNEST_LINE_PX, min(THICKEST_LINE_PX, 2.05 + (scale - 0.55)))

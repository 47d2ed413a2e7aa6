"""Tones over a panel: screentone that thins out, a dark vignette.

In: a drawing and its size. Out: marks on the drawing. Never: a photograph's grade.
"""

from __future__ import annotations

from collections.abc import Sequence

from engines.illustrator.effects.boxes import Box, touches
from engines.illustrator.svg import Drawing

DOTS = "#2a2438"
NIGHT = "#120c28"
ROW_STEP = 0.87
"""Rows of dots lie this part of the pitch apart: nearly sin 60°, a hexagonal screen."""

SMALLEST_DOT_PX = 0.5


def draw_screentone(
    drawing: Drawing,
    width: float,
    height: float,
    top: float = 0.0,
    bottom: float | None = None,
    colour: str = DOTS,
    pitch: float = 11.0,
    largest: float = 4.6,
    densest_at_top: bool = False,
    opacity: float = 0.5,
    avoid: Sequence[Box] = (),
) -> None:
    """Dots from `top` to `bottom` (pixels) whose radius grows from 0 to `largest` downwards, or upwards."""
    end = height if bottom is None else bottom
    dots: list[str] = []
    row, y = 0, top
    while y < end:
        part = (y - top) / (end - top)
        radius = largest * (1 - part if densest_at_top else part)
        if radius > SMALLEST_DOT_PX:
            x = pitch / 2 if row % 2 else 0.0
            while x < width + pitch:
                if not touches(x, y, radius, avoid):
                    dots.append(_dot(x, y, radius))
                x += pitch
        y += pitch * ROW_STEP
        row += 1
    drawing.path("".join(dots), colour, opacity)


def _dot(x: float, y: float, radius: float) -> str:
    return (
        f"M{x - radius:.1f} {y:.1f}a{radius:.1f} {radius:.1f} 0 1 0 {2 * radius:.1f} 0"
        f"a{radius:.1f} {radius:.1f} 0 1 0 {-2 * radius:.1f} 0Z"
    )


def draw_vignette(drawing: Drawing, width: float, height: float, colour: str = NIGHT, opacity: float = 0.62) -> None:
    """Darkness from the corners inwards; the middle stays as it is."""
    fading = drawing.radial_gradient([(0, colour, 0), (0.55, colour, 0), (1, colour, opacity)], 0.5, 0.45, 0.78)
    drawing.rect(0, 0, width, height, fading)

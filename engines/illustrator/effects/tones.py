"""A tone over a panel: screentone that thins out.

In: a drawing and its size. Out: marks on the drawing. Never: the panel's grade.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence

from engines.illustrator.effects.boxes import Box, clearance
from engines.illustrator.effects.discs import disc_path
from engines.illustrator.strewn import draw_strewn
from engines.illustrator.style.effects import TONE, TONE_LARGEST_PX, TONE_PITCH_PX
from engines.illustrator.svg import Drawing

SMALLEST_DOT_PX = 0.5


def draw_screentone(
    drawing: Drawing,
    width: float,
    height: float,
    top: float = 0.0,
    bottom: float | None = None,
    colour: str = TONE,
    pitch: float = TONE_PITCH_PX,
    largest: float = TONE_LARGEST_PX,
    densest_at_top: bool = False,
    opacity: float = 0.5,
    avoid: Sequence[Box] = (),
) -> None:
    """Dots from `top` to `bottom` (pixels) whose area grows from 0 downwards, or upwards, to that of `largest`.

    Every other column is shifted by half a step: a screen at 45°, as printers turn it.
    The dots shrink to nothing around `avoid`.
    """
    end = height if bottom is None else bottom
    across = pitch * 2**0.5
    dots: list[str] = []
    for column in range(math.ceil(2 * width / across) + 2):
        x = column * across / 2
        for y in _steps(top + column % 2 * across / 2, end, across):
            part = (y - top) / (end - top)
            radius = largest * (1 - part if densest_at_top else part) ** 0.7 * clearance(x, y, avoid) ** 0.5
            if radius > SMALLEST_DOT_PX:
                dots.append(disc_path(x, y, radius))
    draw_strewn(drawing, dots, colour, opacity)


def _steps(start: float, end: float, step: float) -> Iterator[float]:
    while start < end:
        yield start
        start += step

"""Gloom around a person: a dark aura, lines that fall from above, wisps that rise.

In: a drawing, its size, the head's box, a seed. Out: marks on the drawing, to lie behind the figure. Never: a mark
inside the head's box that isn't hidden by the head.
"""

from __future__ import annotations

import random
from collections.abc import Sequence

from engines.illustrator.effects.boxes import Box
from engines.illustrator.geometry import Spot, lerp, polygon_path
from engines.illustrator.strewn import draw_strewn
from engines.illustrator.style.effects import GLOOM_DARK, GLOOM_HATCH_LINES, GLOOM_MIST, GLOOM_PALE, GLOOM_WISPS
from engines.illustrator.svg import Drawing

_SMOKE = ((3.0, GLOOM_MIST, 0.10), (2.2, GLOOM_MIST, 0.13), (1.5, GLOOM_MIST, 0.16), (0.8, GLOOM_DARK, 0.2))
"""A wisp's layers: part of its thickness, colour, opacity. Many faint ones on each other have no edge."""


def draw_gloom(drawing: Drawing, width: float, height: float, head: Box, seed: int = 0) -> None:
    """The place sinks into violet dark around the head; hatching falls over it, smoke curls up beside the body."""
    placing = random.Random(f"gloom-aura/{seed}")
    left, top, right, bottom = head
    middle, size = (left + right) / 2, bottom - top
    dusk = drawing.linear_gradient(
        [(0, GLOOM_DARK, 0.94), (0.35, GLOOM_DARK, 0.72), (0.7, GLOOM_MIST, 0.42), (1, GLOOM_DARK, 0.6)]
    )
    drawing.rect(0, 0, width, height, dusk)
    aura = drawing.radial_gradient(
        [(0, GLOOM_DARK, 0.95), (0.45, GLOOM_DARK, 0.6), (0.75, GLOOM_DARK, 0.22), (1, GLOOM_DARK, 0)]
    )
    drawing.ellipse(middle, bottom, size * 1.7, size * 2.3, aura)
    draw_falling_lines(drawing, placing, width, min(height, bottom + size * 0.6), GLOOM_DARK, GLOOM_PALE)
    for index in range(GLOOM_WISPS):
        side = -1 if index % 2 else 1
        foot = (middle + side * size * placing.uniform(0.55, 1.9), bottom + size * placing.uniform(0.3, 1.6))
        _wisp(drawing, placing, foot, size * placing.uniform(0.7, 1.5), side)


def draw_falling_lines(
    drawing: Drawing, placing: random.Random, width: float, lowest: float, dark: str, pale: str
) -> None:
    """Upright hatching from the top edge in bundles of unequal length, ink with a few pale lines in it."""
    for colour, count, opacity in ((dark, GLOOM_HATCH_LINES, 0.75), (pale, GLOOM_HATCH_LINES // 3, 0.35)):
        lines: list[str] = []
        while len(lines) < count:
            bundle, deep = placing.uniform(0, width), placing.uniform(0.25, 1.0)
            for _ in range(placing.randint(3, 8)):
                x = bundle + placing.gauss(0, width * 0.02)
                length, half = lowest * deep * placing.uniform(0.55, 1.0), placing.uniform(0.4, 2.2)
                lines.append(polygon_path([(x - half, 0), (x + half, 0), (x, length)]))
        draw_strewn(drawing, lines, colour, opacity)


def _wisp(drawing: Drawing, placing: random.Random, foot: Spot, rise: float, side: int) -> None:
    """Smoke that sways upwards and thins out."""
    sway = rise * placing.uniform(0.10, 0.2) * side
    track = [
        (foot[0] + sway * swing, foot[1] - rise * up)
        for swing, up in ((0, 0), (1.1, 0.22), (-0.2, 0.46), (0.9, 0.7), (0.3, 0.86), (0.8, 1.0))
    ]
    thick = rise * placing.uniform(0.07, 0.15)
    for part, colour, opacity in _SMOKE:
        drawing.ink(track, thick * part, colour, 0.3, 0.75, 0.02, opacity, width_at=lambda t: lerp(1.25, 0.45, t))


def aura_box(heads: Sequence[Box], width: float, height: float) -> Box:
    """The head that the gloom is about: the first one, or the middle of an empty panel."""
    if heads:
        return heads[0]
    return width * 0.38, height * 0.3, width * 0.62, height * 0.55

"""Anger: a blaze behind the head, tongues of flame from below, embers, dark lines of force."""

from __future__ import annotations

import random
from collections.abc import Sequence

from engines.illustrator.effects.boxes import Box, touches
from engines.illustrator.effects.lines import draw_focus_lines
from engines.illustrator.geometry import Shape, Spot, Vertex
from engines.illustrator.svg import Drawing

_FLAMES = (("#6b1022", 0.75, 0.62), ("#b3222a", 0.8, 0.5), ("#e8562a", 0.8, 0.36), ("#ffb03c", 0.8, 0.22))
"""Colour, opacity and height (a part of the panel's) of each row of flames, rear first."""


def draw_anger(drawing: Drawing, width: float, height: float, centre: Spot, seed: int, avoid: Sequence[Box]) -> None:
    stops = [(0.0, "#ffe27a"), (0.22, "#ffa73c"), (0.5, "#dd4428"), (0.8, "#8c1830"), (1.0, "#3d0a22")]
    drawing.rect(0, 0, width, height, drawing.radial_gradient(stops, centre[0] / width, centre[1] / height, 0.85))
    draw_focus_lines(drawing, width, height, centre, (width * 0.30, width * 0.36), "#3d0a22", 130, seed, 0.8, avoid)
    draw_focus_lines(drawing, width, height, centre, (width * 0.42, width * 0.48), "#ffe9a8", 34, seed + 2, 0.75, avoid)
    placing = random.Random(f"anger/{seed}")
    for colour, opacity, part in _FLAMES:
        drawing.path(_flames(placing, width, height, part).path(), colour, opacity)
    glow = drawing.radial_gradient([(0, "#fff1b0", 1), (0.4, "#ffb640", 0.7), (1, "#ff7a2a", 0)])
    for _ in range(46):
        x, y, radius = placing.uniform(0, width), height * placing.uniform(0.05, 1) ** 0.7, placing.uniform(2, 7)
        if not touches(x, y, radius, avoid):
            drawing.ellipse(
                x, y, radius, radius * placing.uniform(1.0, 2.2), glow, rotation_deg=placing.uniform(-25, 25)
            )


def _flames(placing: random.Random, width: float, height: float, part: float) -> Shape:
    """A row of tongues along the panel's foot, the outer ones the tallest so that the middle stays free: each bellies
    out, draws in and bends over at its tip."""
    outline: list[Vertex] = [(-40.0, height + 40.0, 1), (-40.0, height * 0.96)]
    x = -40.0
    while x < width + 40:
        step = width * placing.uniform(0.10, 0.19)
        outward = 0.4 + 0.8 * abs((x + step / 2) / width - 0.5) * 2
        rise = height * part * outward * placing.uniform(0.7, 1.1)
        foot, bend = height - height * part * 0.16 * outward, step * placing.choice((-0.42, 0.42))
        outline += [
            (x + step * 0.10, foot - rise * 0.22),
            (x + step * 0.34 - bend * 0.25, foot - rise * 0.56),
            (x + step * 0.5 + bend, foot - rise, 1),
            (x + step * 0.62 + bend * 0.1, foot - rise * 0.6),
            (x + step * 0.86, foot - rise * 0.26),
            (x + step, foot),
        ]
        x += step
    outline.append((x, height + 40.0, 1))
    return Shape(outline)

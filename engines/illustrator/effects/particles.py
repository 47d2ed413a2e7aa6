"""Things that float in the air for a feeling: sparkles, petals, hearts, soft discs of light.

In: a drawing, its size, a seed, boxes to keep clear. Out: marks on the drawing. Never: weather.
"""

from __future__ import annotations

import random
from collections.abc import Sequence

from engines.illustrator.colour import highlight
from engines.illustrator.effects.boxes import Box, touches
from engines.illustrator.geometry import Shape
from engines.illustrator.svg import Drawing, translate, turned

PETAL = "#ffb7cb"
HEART = "#ff7f9f"
HEART_LINE = "#d94a74"


def star_path(x: float, y: float, reach: float, waist: float = 0.13) -> str:
    """The path of a four-pointed star, `reach` pixels to each tip."""
    inner = reach * waist
    points = [(0.0, -reach), (inner, -inner), (reach, 0.0), (inner, inner)]
    points += [(-dx, -dy) for dx, dy in points]
    return Shape([(x + dx, y + dy, 1) for dx, dy in points]).path()


def draw_sparkles(
    drawing: Drawing,
    width: float,
    height: float,
    seed: int = 0,
    count: int = 28,
    colour: str = "#ffffff",
    avoid: Sequence[Box] = (),
) -> None:
    """Four-pointed stars with a halo."""
    placing = random.Random(f"sparkles/{seed}")
    halo = drawing.radial_gradient([(0, colour, 0.55), (1, colour, 0)])
    for _ in range(count):
        x, y, reach = placing.uniform(0.04, 0.96) * width, placing.uniform(0.04, 0.9) * height, placing.uniform(8, 26)
        if touches(x, y, reach, avoid):
            continue
        drawing.ellipse(x, y, reach * 0.9, reach * 0.9, halo)
        drawing.path(star_path(x, y, reach), colour, 0.96)


def draw_petals(
    drawing: Drawing,
    width: float,
    height: float,
    seed: int = 0,
    count: int = 34,
    colour: str = PETAL,
    avoid: Sequence[Box] = (),
) -> None:
    """Blossom petals, each turned its own way."""
    placing = random.Random(f"petals/{seed}")
    pale = highlight(colour, 0.7)
    for _ in range(count):
        x, y = placing.uniform(0, width), placing.uniform(0, height)
        size, angle, tone = placing.uniform(5, 15), placing.uniform(0, 360), placing.random()
        if touches(x, y, size, avoid):
            continue
        petal = Shape(
            [(0, -size, 1), (size * 0.62, -size * 0.2), (size * 0.2, size * 0.9, 1), (-size * 0.62, -size * 0.2)]
        )
        with drawing.group(transform=f"{translate(x, y)} {turned(angle)}"):
            drawing.path(petal.path(), colour if tone < 0.6 else pale, 0.92)


def draw_hearts(
    drawing: Drawing,
    width: float,
    height: float,
    seed: int = 0,
    count: int = 22,
    colour: str = HEART,
    avoid: Sequence[Box] = (),
) -> None:
    """Small hearts in the upper four fifths of the panel."""
    placing = random.Random(f"hearts/{seed}")
    for _ in range(count):
        x, y, size = placing.uniform(0.05, 0.95) * width, placing.uniform(0.05, 0.8) * height, placing.uniform(10, 24)
        if touches(x, y, size, avoid):
            continue
        contour = [(0, 1, 1), (-1, -0.1, 0), (-0.55, -0.75, 0), (0, -0.3, 1), (0.55, -0.75, 0), (1, -0.1, 0)]
        heart = Shape([(x + dx * size, y + dy * size, corner) for dx, dy, corner in contour], True, 0.4)
        drawing.path(heart.path(), colour, 0.95, HEART_LINE, 1.5)


def draw_bokeh(
    drawing: Drawing, width: float, height: float, colours: Sequence[str], count: int = 26, seed: int = 0
) -> None:
    """Soft discs of light out of focus."""
    placing = random.Random(f"bokeh/{seed}")
    for _ in range(count):
        x, y, radius = placing.uniform(0, width), placing.uniform(0, height), placing.uniform(14, 70)
        colour = placing.choice(list(colours))
        drawing.ellipse(x, y, radius, radius, colour, round(placing.uniform(0.10, 0.30), 2))
        drawing.ellipse(x, y, radius, radius, None, round(placing.uniform(0.2, 0.4), 2), colour, 1.6)

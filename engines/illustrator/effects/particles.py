"""Things that float in the air for a feeling: sparkles, petals, hearts, soft discs of light.

In: a drawing, its size, a seed, boxes to keep clear. Out: marks on the drawing. Never: weather.

Each comes in depths: many small pale ones far away, some clear ones, a few large soft ones close to the camera.
"""

from __future__ import annotations

import math
import random
from collections.abc import Iterator, Sequence
from enum import Enum

from engines.illustrator.colour import highlight
from engines.illustrator.effects.boxes import Box, touches
from engines.illustrator.geometry import Shape, Spot
from engines.illustrator.style.effects import (
    FAR_SHARE,
    HEART,
    HEART_LIGHT,
    HEART_LINE,
    NEAR_SHARE,
    PETAL,
    PETAL_SHADE,
    SPARKLE_GLOW,
    WHITE,
)
from engines.illustrator.svg import Drawing, translate, turned

_TRIES = 5
"""Of this many places the one farthest from all others is taken: things spread without a grid."""


class Depth(Enum):
    FAR = "far"
    MIDDLE = "middle"
    NEAR = "near"


def _floating(
    placing: random.Random, count: int, width: float, height: float, lowest: float = 1.0
) -> Iterator[tuple[Spot, Depth]]:
    """Places spread over the panel down to `lowest` (a part of the height), far things first."""
    spots: list[Spot] = []
    near, far = round(count * NEAR_SHARE), round(count * FAR_SHARE)
    depths = [Depth.FAR] * far + [Depth.MIDDLE] * (count - near - far) + [Depth.NEAR] * near
    for depth in depths:
        tries = [(placing.uniform(0, width), placing.uniform(0, height * lowest)) for _ in range(_TRIES)]
        spot = max(tries, key=lambda place: min((math.dist(place, other) for other in spots), default=0.0))
        spots.append(spot)
        yield spot, depth


def star_path(x: float, y: float, reach: float, waist: float = 0.13, narrow: float = 1.0) -> str:
    """The path of a four-pointed star, `reach` pixels to its upper and lower tip, `narrow` times that sideways."""
    inner = reach * waist
    points = [(0.0, -reach), (inner, -inner), (reach * narrow, 0.0), (inner, inner)]
    points += [(-dx, -dy) for dx, dy in points]
    return Shape([(x + dx, y + dy, 1) for dx, dy in points]).path()


_SPARKLE_REACH = {Depth.FAR: (2.5, 7.0), Depth.MIDDLE: (10.0, 24.0), Depth.NEAR: (30.0, 52.0)}


def draw_sparkles(
    drawing: Drawing,
    width: float,
    height: float,
    seed: int = 0,
    count: int = 34,
    colour: str = WHITE,
    avoid: Sequence[Box] = (),
) -> None:
    """Glints: specks of light far away, four-pointed stars in a warm glow, a few with long thin rays."""
    placing = random.Random(f"sparkles/{seed}")
    glow = drawing.radial_gradient([(0, colour, 0.75), (0.25, SPARKLE_GLOW, 0.42), (1, SPARKLE_GLOW, 0)])
    for (x, y), depth in _floating(placing, count, width, height, 0.94):
        reach = placing.uniform(*_SPARKLE_REACH[depth])
        if touches(x, y, reach, avoid):
            continue
        if depth is Depth.FAR:
            drawing.ellipse(x, y, reach, reach, glow)
            drawing.ellipse(x, y, reach * 0.32, reach * 0.32, colour, 0.95)
            continue
        drawing.ellipse(x, y, reach * 0.95, reach * 0.95, glow)
        drawing.path(star_path(x, y, reach, 0.07, 0.62), colour, 0.97)
        if depth is Depth.NEAR:
            with drawing.group(transform=turned(45, x, y)):
                drawing.path(star_path(x, y, reach * 0.4, 0.1), colour, 0.8)
            drawing.ellipse(x, y, reach * 0.13, reach * 0.13, colour)


_PETAL_SIZE = {Depth.FAR: (4.0, 8.0), Depth.MIDDLE: (9.0, 16.0), Depth.NEAR: (26.0, 42.0)}
_PETAL_OPACITY = {Depth.FAR: 0.75, Depth.MIDDLE: 0.96, Depth.NEAR: 0.5}


def draw_petals(
    drawing: Drawing,
    width: float,
    height: float,
    seed: int = 0,
    count: int = 44,
    colour: str = PETAL,
    avoid: Sequence[Box] = (),
) -> None:
    """Blossom petals in a slow wind, notched at the tip, each turned and foreshortened its own way."""
    placing = random.Random(f"petals/{seed}")
    pale = highlight(colour, 0.7)
    fading = drawing.linear_gradient([(0, pale), (0.55, colour), (1, PETAL_SHADE)])
    for (x, y), depth in _floating(placing, count, width, height):
        size, angle = placing.uniform(*_PETAL_SIZE[depth]), placing.uniform(-70, 70) + 180 * placing.randint(0, 1)
        breadth = size * placing.uniform(0.3, 0.68)
        if touches(x, y, size, avoid):
            continue
        petal = Shape(
            [
                (0, -size * 0.72, 1),
                (breadth * 0.5, -size),
                (breadth, -size * 0.15),
                (breadth * 0.3, size * 0.95, 1),
                (-breadth * 0.95, -size * 0.2),
                (-breadth * 0.5, -size * 0.95),
            ]
        )
        with drawing.group(transform=f"{translate(x, y)} {turned(angle)}"):
            drawing.path(petal.path(), pale if depth is Depth.FAR else fading, _PETAL_OPACITY[depth])
            if depth is Depth.MIDDLE:
                drawing.ink([(0, -size * 0.5), (breadth * 0.15, size * 0.5)], 1.2, PETAL_SHADE, opacity=0.6)


_HEART_SIZE = {Depth.FAR: (6.0, 10.0), Depth.MIDDLE: (13.0, 24.0), Depth.NEAR: (32.0, 46.0)}
_HEART = [(0, 1, 1), (-0.98, -0.15, 0), (-0.55, -0.82, 0), (0, -0.36, 1), (0.55, -0.82, 0), (0.98, -0.15, 0)]
_HEART_SHINE = [(-0.62, -0.22), (-0.52, -0.52), (-0.3, -0.58)]


def draw_hearts(
    drawing: Drawing,
    width: float,
    height: float,
    seed: int = 0,
    count: int = 24,
    colour: str = HEART,
    avoid: Sequence[Box] = (),
) -> None:
    """Hearts in a glow in the upper part of the panel: pale far ones, glossy ones, a few soft ones up close."""
    placing = random.Random(f"hearts/{seed}")
    body = drawing.linear_gradient([(0, HEART_LIGHT), (0.45, colour), (1, HEART_LINE)])
    glow = drawing.radial_gradient([(0, HEART_LIGHT, 0.55), (1, HEART_LIGHT, 0)])
    for (x, y), depth in _floating(placing, count, width, height, 0.82):
        size, tilt = placing.uniform(*_HEART_SIZE[depth]), placing.uniform(-22, 22)
        if touches(x, y, size, avoid):
            continue
        heart = Shape([(dx * size, dy * size, corner) for dx, dy, corner in _HEART], True, 0.42).path()
        drawing.ellipse(x, y, size, size, glow)
        with drawing.group(transform=f"{translate(x, y)} {turned(tilt)}"):
            if depth is Depth.MIDDLE:
                drawing.path(heart, body, 0.97, HEART_LINE, 1.1)
                drawing.ink([(dx * size, dy * size) for dx, dy in _HEART_SHINE], size * 0.13, WHITE, opacity=0.85)
            else:
                drawing.path(heart, colour if depth is Depth.FAR else body, 0.5 if depth is Depth.FAR else 0.42)


def draw_bokeh(
    drawing: Drawing, width: float, height: float, colours: Sequence[str], count: int = 26, seed: int = 0
) -> None:
    """Discs of light out of focus, brighter towards their soft rim; the near ones large and faint, far ones small."""
    placing = random.Random(f"bokeh/{seed}")
    reaches = {Depth.FAR: (10.0, 24.0), Depth.MIDDLE: (30.0, 62.0), Depth.NEAR: (90.0, 150.0)}
    strength = {Depth.FAR: 0.85, Depth.MIDDLE: 0.55, Depth.NEAR: 0.32}
    discs = {
        colour: drawing.radial_gradient(
            [(0, colour, 0.45), (0.72, colour, 0.6), (0.88, colour, 0.95), (0.94, colour, 0.7), (1, colour, 0)]
        )
        for colour in colours
    }
    for (x, y), depth in reversed(list(_floating(placing, count, width, height))):
        radius = placing.uniform(*reaches[depth])
        opacity = round(strength[depth] * placing.uniform(0.6, 1.0), 2)
        drawing.ellipse(x, y, radius, radius, discs[placing.choice(list(colours))], opacity)

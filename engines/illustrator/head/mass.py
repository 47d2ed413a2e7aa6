"""A body of hair: filled, shaded on the side away from the light, combed with strands, inked.

In: a shape and its strands. Out: strokes. Never: which hair it is.
"""

from __future__ import annotations

import math
import random
from collections.abc import Sequence
from dataclasses import dataclass

from engines.illustrator.geometry import Shape, Spot, lerp
from engines.illustrator.head.view import HeadView


@dataclass(frozen=True)
class Strand:
    """A line combed through a body of hair; `weight` as a factor of the usual."""

    points: tuple[Spot, ...]
    weight: float = 1.0


def draw_hair_mass(
    view: HeadView,
    shape: Shape,
    strands: Sequence[Strand] = (),
    highlights: Sequence[Shape] = (),
    shadow: Spot = (-9, -7),
    plain: bool = False,
) -> None:
    """`shadow` is the way the lit part is shifted from the shape; `plain` fills without the lighter tip."""
    drawing, palette = view.drawing, view.palette
    fill = palette.hair
    if not plain:
        fill = drawing.linear_gradient([(0, palette.hair), (0.75, palette.hair), (1, palette.hair_tip)])
    drawing.fill(shape, fill)
    with drawing.group(clip=shape):
        view.shade_beyond(shape, shadow[0] * view.light_side, shadow[1], palette.hair_shade, 0.85)
        for highlight in highlights:
            drawing.fill(highlight, palette.hair_shine, 0.8)
        for strand in strands:
            drawing.ink(
                strand.points,
                strand.weight * view.line_width * 0.62,
                palette.hair_line,
                0.5,
                0.75,
                0.05,
                opacity=0.75,
            )
    drawing.outline(shape, view.line_width, palette.hair_line)


def shine_ring(view: HeadView) -> list[Shape]:
    """The ring of light on the hair: smooth above, bladed below, in two arcs that fade to points."""
    rng = random.Random(view.look.seed + 5)
    centre = -7 * view.amount
    arcs: list[Shape] = []
    for start_deg, end_deg, blades, thickness in ((207, 262, 7, 17), (271, 333, 8, 15)):
        upper: list[Spot] = []
        lower: list[tuple[float, ...]] = []
        steps = blades * 2
        for index in range(steps + 1):
            u = index / steps
            angle = math.radians(lerp(start_deg, end_deg, u))
            x, y = centre + math.cos(angle) * 78, -25 + math.sin(angle) * 64
            swell = math.sin(math.pi * min(1.0, u * 0.96 + 0.02)) ** 0.6
            upper.append((x, y - thickness * 0.42 * swell))
            depth = (1.0 if index % 2 else 0.12) * rng.uniform(0.75, 1.1)
            dx, dy = (x - centre) * 0.55, y + 150
            length = math.hypot(dx, dy) or 1.0
            reach = thickness * depth * swell
            lower.append((x + dx / length * reach, y + dy / length * reach, 1))
        arcs.append(Shape([(*upper[0], 1), *upper[1:-1], (*upper[-1], 1), *lower[::-1]], True, 0.34))
    return arcs

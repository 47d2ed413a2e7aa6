"""A braid: plaits that lean to the left and the right in turn, a band, a tuft.

In: a `HeadView`, where the braid begins. Out: strokes. Never: the hair on the skull.
"""

from __future__ import annotations

from engines.illustrator.colour import line_colour
from engines.illustrator.geometry import Shape, Vertex
from engines.illustrator.head.hanging import hanging_deg
from engines.illustrator.head.mass import Strand, draw_hair_mass, hair_paint
from engines.illustrator.head.view import HeadView
from engines.illustrator.style.head import FEATURE_LINE
from engines.illustrator.svg import turned

PLAITS = 7
PITCH = 23.0
"""From one plait to the next, in head units."""

NARROWING = 1.1


def draw_braid(view: HeadView, x: float, y: float, half: float = 20.0, drift: float = 0.0) -> None:
    """A braid `half` units to each side of its middle from (x, y) down; `drift` moves every plait to the right."""
    with view.drawing.group(transform=turned(-hanging_deg(view, on_back=True), x, y)):
        _draw_plaits(view, x, y, half, drift)


def _draw_plaits(view: HeadView, x: float, y: float, half: float, drift: float) -> None:
    for index in reversed(range(PLAITS)):
        _draw_plait(view, x + index * drift, y + index * PITCH, half - index * NARROWING, 1 if index % 2 else -1)
    end_x, end_y = x + PLAITS * drift, y + PLAITS * PITCH - 4
    tuft = Shape(
        [
            (end_x - 8, end_y, 1),
            (end_x + 8, end_y, 1),
            (end_x + 12, end_y + 26),
            (end_x + 2, end_y + 46, 1),
            (end_x - 11, end_y + 26),
        ]
    )
    strands = [Strand(((end_x, end_y + 2), (end_x + 2, end_y + 22), (end_x + 2, end_y + 40)))]
    draw_hair_mass(view, tuft, strands, shadow=(-5, -2))
    band = view.look.outfit_colours[2]
    width = view.line_width * FEATURE_LINE
    view.drawing.ellipse(end_x, end_y, 10, 6, band, stroke=line_colour(band), stroke_width=width)


def _draw_plait(view: HeadView, x: float, y: float, half: float, side: int) -> None:
    """One strand that crosses from this side (−1 left, +1 right) over to the other."""
    points: list[Vertex] = [
        (x + side * half * 0.25, y - 14),
        (x + side * half * 0.98, y - 3),
        (x + side * half * 0.92, y + 14),
        (x + side * half * 0.1, y + 28),
        (x - side * half * 0.62, y + 36, 1),
        (x - side * half * 0.5, y + 16),
        (x - side * half * 0.35, y - 4),
    ]
    strands = [
        Strand(
            (
                (x + side * half * part, y - 8),
                (x + side * half * (part + 0.12), y + 10),
                (x - side * half * 0.4, y + 30),
            )
        )
        for part in (0.15, 0.5)
    ]
    draw_hair_mass(view, Shape(points), strands, shadow=(-5, -3), paint=hair_paint(view, y + 36))

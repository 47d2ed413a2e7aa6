"""The iris: a dark rim, a body that lights up downwards, a pupil, reflected light, highlights.

In: a `HeadView`, a centre, radii. Out: strokes. Never: lids; who calls clips to the eye's opening.
"""

from __future__ import annotations

import math

from engines.illustrator.colour import adjusted, mixed
from engines.illustrator.geometry import Shape, Spot
from engines.illustrator.head.view import HeadView

NIGHT = "#1b1226"
DULL_SHINE = 0.3
"""Below this an eye has no highlight: it looks lifeless."""
OPEN_FOR_SHINE = 0.85
"""Below this part of the iris's height, highlights shrink with what is seen of it: else they would cover the pupil."""


def draw_iris(view: HeadView, x: float, y: float, rx: float, ry: float) -> None:
    """Everything of the iris but its highlights, which lie over the lid's shadow."""
    drawing, palette = view.drawing, view.palette
    drawing.ellipse(x, y, rx, ry, palette.eye_dark)
    body = drawing.linear_gradient(
        [
            (0, mixed(palette.eye, NIGHT, 0.78)),
            (0.36, mixed(palette.eye, NIGHT, 0.30)),
            (0.62, adjusted(palette.eye, 0.02, 1.15)),
            (1, adjusted(palette.eye, 0.22, 1.25, 8)),
        ]
    )
    drawing.ellipse(x, y + ry * 0.03, rx * 0.88, ry * 0.90, body)
    drawing.ellipse(x, y - ry * 0.04, rx * 0.40, ry * 0.42, mixed(NIGHT, palette.eye_dark, 0.25), 0.92)
    drawing.fill(_crescent(x, y, rx * 0.76, ry * 0.80), adjusted(palette.eye, 0.31, 1.1, 14), 0.85)


def _crescent(x: float, y: float, rx: float, ry: float) -> Shape:
    """The light that the lower half of an iris throws back."""

    def arc(angles: tuple[int, ...], depth: float) -> list[Spot]:
        return [(x + rx * math.cos(math.radians(deg)), y + ry * math.sin(math.radians(deg)) * depth) for deg in angles]

    outer, inner = arc((18, 55, 90, 125, 162), 1.0), arc((140, 90, 40), 0.52)
    return Shape([(*outer[0], 1), *outer[1:-1], (*outer[-1], 1), *inner], True, 0.36)


def draw_shine(view: HeadView, x: float, y: float, rx: float, ry: float) -> None:
    """A large highlight on the light's side, a small one across from it, and a third in wet eyes."""
    drawing, shine, side = view.drawing, view.features.shine, view.light_side
    if shine <= DULL_SHINE:
        return
    seen = view.features.opening * view.skull.eye_height / view.skull.iris_height
    size = min(1.25, shine) * min(1.0, seen / OPEN_FOR_SHINE)
    drawing.ellipse(
        x - rx * 0.34 * side, y - ry * 0.36, rx * 0.34 * size, ry * 0.25 * size, "#ffffff", rotation_deg=-18 * side
    )
    drawing.ellipse(x + rx * 0.42 * side, y + ry * 0.34, rx * 0.17 * size, ry * 0.14 * size, "#ffffff", 0.92)
    if shine > 1.1:
        drawing.ellipse(x - rx * 0.12 * side, y + ry * 0.66, rx * 0.42, ry * 0.13, "#ffffff", 0.75)

"""Emotional backdrops that take the place of the place.

In: a drawing, its size, which feeling, where the face is. Out: a painted background. Never: a figure.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence

from comic.storyboard import Backdrop
from engines.illustrator.effects.boxes import Box
from engines.illustrator.effects.lines import draw_focus_lines
from engines.illustrator.effects.particles import draw_bokeh
from engines.illustrator.effects.tones import draw_screentone
from engines.illustrator.geometry import Spot, polygon_path
from engines.illustrator.svg import Drawing

RIM_LIGHT: dict[Backdrop, str] = {
    Backdrop.ANGER: "#ffcf6a",
    Backdrop.SHOCK: "#e6e9ff",
    Backdrop.ROMANCE: "#fff3ea",
    Backdrop.GLOOM: "#8d90d8",
    Backdrop.DETERMINED: "#bcd2ff",
}
"""The light that each backdrop throws on a figure's edge."""


def draw_backdrop(
    drawing: Drawing,
    width: float,
    height: float,
    backdrop: Backdrop,
    centre: Spot,
    seed: int = 0,
    avoid: Sequence[Box] = (),
) -> None:
    """The backdrop for a feeling around `centre` (pixels, a face as a rule). NONE draws nothing."""
    if backdrop is not Backdrop.NONE:
        _PAINTERS[backdrop](drawing, width, height, centre, seed, avoid)


def _draw_anger(drawing: Drawing, width: float, height: float, centre: Spot, seed: int, avoid: Sequence[Box]) -> None:
    stops = [(0.0, "#ffd25a"), (0.4, "#f2702e"), (0.8, "#b01f2e"), (1.0, "#5a0f22")]
    fire = drawing.radial_gradient(stops, centre[0] / width, centre[1] / height, 0.85)
    drawing.rect(0, 0, width, height, fire)
    draw_focus_lines(drawing, width, height, centre, (width * 0.38, width * 0.44), "#5a0f22", 110, seed, 0.75, avoid)
    draw_focus_lines(drawing, width, height, centre, (width * 0.5, width * 0.55), "#ffe9a8", 40, seed + 2, 0.8, avoid)


def _draw_shock(drawing: Drawing, width: float, height: float, centre: Spot, seed: int, avoid: Sequence[Box]) -> None:
    stops = [(0.0, "#f2f3ff"), (0.45, "#8d93c9"), (1.0, "#1d1b3c")]
    flash = drawing.radial_gradient(stops, centre[0] / width, centre[1] / height, 0.75)
    drawing.rect(0, 0, width, height, flash)
    draw_focus_lines(drawing, width, height, centre, (width * 0.36, width * 0.42), "#15122c", 130, seed, 0.95, avoid)
    draw_focus_lines(drawing, width, height, centre, (width * 0.42, width * 0.48), "#ffffff", 60, seed + 1, 0.9, avoid)


def _draw_romance(drawing: Drawing, width: float, height: float, centre: Spot, seed: int, avoid: Sequence[Box]) -> None:
    blush = drawing.linear_gradient([(0, "#ffd9e6"), (0.5, "#ffc0d6"), (1, "#d9b8f2")])
    drawing.rect(0, 0, width, height, blush)
    warmth = drawing.radial_gradient([(0, "#fff6f0", 0.95), (1, "#fff6f0", 0)])
    drawing.ellipse(*centre, width * 0.8, width * 0.8, warmth)
    draw_bokeh(drawing, width, height, ("#ffffff", "#ffe6ef", "#ffd0a8", "#f7a8c8"), 30, seed)


def _draw_gloom(drawing: Drawing, width: float, height: float, centre: Spot, seed: int, avoid: Sequence[Box]) -> None:
    dusk = drawing.linear_gradient([(0, "#171633"), (0.5, "#3a3a6c"), (1, "#6a6d9c")])
    drawing.rect(0, 0, width, height, dusk)
    placing = random.Random(f"gloom/{seed}")
    drips: list[str] = []
    for _ in range(60):
        x, length = placing.uniform(0, width), placing.uniform(0.15, 0.6) * height
        half = placing.uniform(0.75, 3)
        drips.append(polygon_path([(x - half, 0), (x + half, 0), (x, length)]))
    drawing.path("".join(drips), "#0c0b20", 0.55)
    mist = drawing.radial_gradient([(0, "#8d90c4", 0.35), (1, "#8d90c4", 0)])
    for _ in range(12):
        x, y, reach = placing.uniform(0, width), placing.uniform(height * 0.5, height), placing.uniform(60, 150)
        drawing.ellipse(x, y, reach, reach * 0.5, mist)


def _draw_determined(
    drawing: Drawing, width: float, height: float, centre: Spot, seed: int, avoid: Sequence[Box]
) -> None:
    steel = drawing.linear_gradient([(0, "#16204a"), (0.6, "#2f4fa0"), (1, "#6a8fe0")], 0, 0, 1, 1)
    drawing.rect(0, 0, width, height, steel)
    placing = random.Random(f"determined/{seed}")
    rise = width * 0.5
    bands: list[str] = []
    for _ in range(26):
        y, thick = placing.uniform(-height * 0.1, height * 1.2 + rise), placing.uniform(4, 34)
        bands.append(polygon_path([(0, y), (width, y - rise), (width, y - rise + thick), (0, y + thick)]))
    drawing.path("".join(bands), "#8fb4ff", 0.28)
    draw_screentone(drawing, width, height, 0, height * 0.55, "#0e1636", densest_at_top=True, opacity=0.5, avoid=avoid)


_PAINTERS: dict[Backdrop, Callable[[Drawing, float, float, Spot, int, Sequence[Box]], None]] = {
    Backdrop.ANGER: _draw_anger,
    Backdrop.SHOCK: _draw_shock,
    Backdrop.ROMANCE: _draw_romance,
    Backdrop.GLOOM: _draw_gloom,
    Backdrop.DETERMINED: _draw_determined,
}

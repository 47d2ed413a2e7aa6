"""Falling weather in front of the camera: rain and snow.

In: a drawing, its size, a seed, boxes to keep the large flakes clear of. Out: marks on the drawing.
Never: the light of the weather (see `sets.daylight`).
"""

from __future__ import annotations

import random
from collections.abc import Sequence

from engines.illustrator.effects.boxes import Box, touches
from engines.illustrator.effects.discs import disc_path
from engines.illustrator.svg import Drawing

RAIN = "#dce9ff"
SLANT = 0.22
USUAL_AREA_PX = 800 * 1180


def _density(width: float, height: float) -> float:
    """How many more drops than usual a panel of this size needs."""
    return width * height / USUAL_AREA_PX


def draw_rain(drawing: Drawing, width: float, height: float, seed: int = 0, count: int = 150) -> None:
    """Slanting drops near and far, and splashes along the foot; `count` far drops on 800 × 1180 pixels."""
    placing = random.Random(f"rain/{seed}")
    drops = round(count * _density(width, height))
    for number, length, thick, opacity in ((drops, 42.0, 1.3, 0.45), (drops // 3, 95.0, 2.2, 0.55)):
        strokes: list[str] = []
        for _ in range(number):
            x, y = placing.uniform(-40, width + 60), placing.uniform(-60, height)
            fall = length * placing.uniform(0.6, 1.3)
            strokes.append(f"M{x:.0f} {y:.0f}l{-fall * SLANT:.1f} {fall:.1f}")
        drawing.path("".join(strokes), None, opacity, RAIN, thick)
    splashes: list[str] = []
    for _ in range(26):
        x, y = placing.uniform(0, width), placing.uniform(height * 0.8, height)
        splashes.append(f"M{x:.0f} {y:.0f}q-6 -9 -10 -7M{x + 2:.0f} {y:.0f}q6 -9 10 -7")
    drawing.path("".join(splashes), None, 0.7, RAIN, 1.6)


def draw_snow(
    drawing: Drawing, width: float, height: float, seed: int = 0, count: int = 150, avoid: Sequence[Box] = ()
) -> None:
    """Flakes far away, and large soft ones close by that keep clear of faces; `count` as in `draw_rain`."""
    placing = random.Random(f"snow/{seed}")
    density = _density(width, height)
    flakes: list[str] = []
    for _ in range(round(count * density)):
        x, y, radius = placing.uniform(0, width), placing.uniform(0, height), placing.uniform(1.5, 4.5)
        if radius > 2.5 and touches(x, y, radius, avoid):
            continue
        flakes.append(disc_path(x, y, radius))
    drawing.path("".join(flakes), "#ffffff", 0.85)
    soft = drawing.radial_gradient([(0, "#ffffff", 0.8), (1, "#ffffff", 0)])
    for _ in range(round(18 * density)):
        x, y, radius = placing.uniform(0, width), placing.uniform(0, height), placing.uniform(9, 22)
        if not touches(x, y, radius, avoid):
            drawing.ellipse(x, y, radius, radius, soft)

"""Falling weather in front of the camera: rain and snow.

In: a drawing, its size, a seed, boxes to keep the large flakes clear of. Out: marks on the drawing.
Never: the light of the weather (see `sets.daylight`).
"""

from __future__ import annotations

import random
from collections.abc import Sequence

from engines.illustrator.effects.boxes import Box, touches
from engines.illustrator.effects.discs import disc_path
from engines.illustrator.geometry import lerp
from engines.illustrator.svg import Drawing

RAIN = "#dce9ff"
SLANT = 0.22
USUAL_AREA_PX = 800 * 1180

SPLASHES, SPLASHES_FROM = 26, 0.8
"""How many drops are seen to hit the ground, and from which part of the height on."""

SPLASH_REACH_PX, SPLASH_FLATNESS = (7.0, 15.0), 0.3
"""Half the width of the farthest and the nearest ring, and how flat it lies."""

SPLASH_DROPLETS = ((-0.55, 0.5), (-0.1, 0.95), (0.5, 0.62))
"""Where droplets fly around the middle of a splash, as parts of its ring's reach."""


def _density(width: float, height: float) -> float:
    """How many more drops than usual a panel of this size needs."""
    return width * height / USUAL_AREA_PX


def draw_rain(
    drawing: Drawing,
    width: float,
    height: float,
    seed: int = 0,
    count: int = 150,
    avoid: Sequence[Box] = (),
    sheltered: Sequence[Box] = (),
) -> None:
    """Slanting drops near and far, none where it is `sheltered` (on a face they would be scratches), and splashes
    along the foot, none on the bodies to avoid; `count` far drops on 800 × 1180 pixels."""
    placing = random.Random(f"rain/{seed}")
    drops = round(count * _density(width, height))
    for number, length, thick, opacity in ((drops, 42.0, 1.3, 0.45), (drops // 3, 95.0, 2.2, 0.55)):
        strokes: list[str] = []
        for _ in range(number):
            x, y = placing.uniform(-40, width + 60), placing.uniform(-60, height)
            fall = length * placing.uniform(0.6, 1.3)
            if touches(x - fall * SLANT / 2, y + fall / 2, fall / 2, sheltered):
                continue
            strokes.append(f"M{x:.0f} {y:.0f}l{-fall * SLANT:.1f} {fall:.1f}")
        drawing.path("".join(strokes), None, opacity, RAIN, thick)
    _draw_splashes(drawing, width, height, placing, avoid)


def _draw_splashes(drawing: Drawing, width: float, height: float, placing: random.Random, avoid: Sequence[Box]) -> None:
    """Where drops hit the ground: flat rings that spread, with droplets thrown up from their middle."""
    rings: list[str] = []
    droplets: list[str] = []
    for _ in range(SPLASHES):
        depth = placing.random()
        x, y = placing.uniform(0, width), height * lerp(SPLASHES_FROM, 1.0, depth)
        reach = lerp(*SPLASH_REACH_PX, depth) * placing.uniform(0.7, 1.2)
        flat = reach * SPLASH_FLATNESS
        if touches(x, y, reach, avoid):
            continue
        rings.append(f"M{x - reach:.1f} {y:.1f}a{reach:.1f} {flat:.1f} 0 1 0 {2 * reach:.1f} 0")
        rings.append(f"a{reach:.1f} {flat:.1f} 0 1 0 {-2 * reach:.1f} 0")
        for across, up in SPLASH_DROPLETS:
            droplets.append(disc_path(x + across * reach, y - up * reach, max(1.0, 0.1 * reach)))
    drawing.path("".join(rings), None, 0.5, RAIN, 1.3)
    drawing.path("".join(droplets), RAIN, 0.75)


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

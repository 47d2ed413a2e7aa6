"""The flash of an impact: a jagged star with needles of light around the point that was hit; of a shock that nobody
struck, light alone.

In: a drawing, the point, how far it reaches, a seed. Out: marks on the drawing. Never: where the blow falls.
"""

from __future__ import annotations

import math
import random
from collections.abc import Sequence

from engines.illustrator.effects.boxes import Box
from engines.illustrator.effects.lines import draw_focus_lines
from engines.illustrator.geometry import Spot, polygon_path
from engines.illustrator.style.effects import (
    FLASH_CORE,
    FLASH_EDGE,
    FLASH_GLOW,
    FLASH_RING,
    FLASH_TIPS,
    INK,
    SHOCK_RAYS,
)
from engines.illustrator.svg import Drawing

_VALLEY = 0.36
"""How far out the star reaches between two tips, as a part of its reach."""

_LAYERS = ((1.0, FLASH_EDGE, 0.55), (0.93, FLASH_RING, 0.9), (0.84, FLASH_GLOW, 1.0), (0.74, FLASH_CORE, 1.0))
"""Each star's part of the reach, its colour and opacity, outermost first."""


def draw_impact_flash(drawing: Drawing, centre: Spot, reach: float, seed: int = 0) -> None:
    """A star of `reach` pixels to its longest tips, white with a warm edge, needles of ink and light around it."""
    placing = random.Random(f"flash/{seed}")
    glow = drawing.radial_gradient([(0, FLASH_GLOW, 0.95), (0.45, FLASH_GLOW, 0.5), (1, FLASH_GLOW, 0)])
    drawing.ellipse(*centre, reach * 1.5, reach * 1.5, glow)
    tips = _tips(placing)
    drawing.path("".join(_needle(placing, centre, reach) for _ in range(46)), INK, 0.85)
    drawing.path("".join(_needle(placing, centre, reach * 1.12) for _ in range(30)), FLASH_CORE, 0.95)
    for part, colour, opacity in _LAYERS:
        drawing.path(_star(tips, centre, reach * part), colour, opacity)


def draw_shock_flash(
    drawing: Drawing, width: float, height: float, centre: Spot, reach: float, seed: int = 0, avoid: Sequence[Box] = ()
) -> None:
    """Light behind somebody whom a shock strikes, and rays that close in on it from the panel's edges: a star there
    would be a sticker behind the head. Rays keep clear of bodies too: between legs they would be poles."""
    glow = drawing.radial_gradient(
        [
            (0, FLASH_CORE, 0.92),
            (0.16, FLASH_CORE, 0.62),
            (0.36, FLASH_GLOW, 0.3),
            (0.62, FLASH_RING, 0.1),
            (1, FLASH_RING, 0),
        ]
    )
    drawing.ellipse(*centre, reach * 1.8, reach * 1.8, glow)
    for colour, far, count in SHOCK_RAYS:
        radius = (reach * far, reach * far)
        draw_focus_lines(drawing, width, height, centre, radius, colour, count, seed + count, 0.9, avoid)


def _tips(placing: random.Random) -> list[tuple[float, float, float]]:
    """Of each tip its direction, its part of the reach, and the direction of the valley after it."""
    step = 2 * math.pi / FLASH_TIPS
    turns = [step * (index + placing.uniform(-0.22, 0.22)) for index in range(FLASH_TIPS)]
    lengths = [
        placing.uniform(0.85, 1.0) if index % 3 == 0 else placing.uniform(0.5, 0.72) for index in range(FLASH_TIPS)
    ]
    return [
        (turn, length, turn + step * placing.uniform(0.42, 0.58)) for turn, length in zip(turns, lengths, strict=True)
    ]


def _star(tips: list[tuple[float, float, float]], centre: Spot, reach: float) -> str:
    outline: list[Spot] = []
    for turn, length, valley in tips:
        outline.append((centre[0] + math.cos(turn) * reach * length, centre[1] + math.sin(turn) * reach * length))
        cut = reach * _VALLEY
        outline.append((centre[0] + math.cos(valley) * cut, centre[1] + math.sin(valley) * cut))
    return polygon_path(outline)


def _needle(placing: random.Random, centre: Spot, reach: float) -> str:
    """A long thin rhombus that points away from the centre."""
    turn = placing.uniform(0, 2 * math.pi)
    inner, outer = reach * placing.uniform(0.5, 0.95), reach * placing.uniform(1.05, 1.75)
    half, belly = placing.uniform(0.8, 3.4), inner + (outer - inner) * 0.3
    dx, dy = math.cos(turn), math.sin(turn)
    return polygon_path(
        [
            (centre[0] + dx * inner, centre[1] + dy * inner),
            (centre[0] + dx * belly - dy * half, centre[1] + dy * belly + dx * half),
            (centre[0] + dx * outer, centre[1] + dy * outer),
            (centre[0] + dx * belly + dy * half, centre[1] + dy * belly - dx * half),
        ]
    )

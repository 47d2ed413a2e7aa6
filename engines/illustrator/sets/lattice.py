"""Paper doors and windows behind a wooden lattice, as Korean houses have them.

In: a wall, where on it, colours. Out: marks on the stage. Never: the wall, a light.
"""

from __future__ import annotations

from engines.illustrator.colour import shade
from engines.illustrator.geometry import lerp
from engines.illustrator.sets.footing import Footing
from engines.illustrator.sets.stage import Point

PAPER = "#f6ecd6"
PAPER_AT_NIGHT = "#b9b6c0"
LATTICE_M = 0.16
"""The lattice's pitch."""

RAIL_M, SILL_M = 0.06, 0.06
"""The least rail below paper, and how far a sill reaches beyond its window."""


def draw_paper_door(wall: Footing, u0: float, u1: float, y0: float, y1: float, timber: str, panel_m: float) -> None:
    """One leaf between two heights; a wooden panel takes its lowest `panel_m` metres, 0 for a window, which has a
    rail and a sill below."""
    stage = wall.stage
    low = y0 + max(panel_m, RAIL_M)
    wall.rect(u0, u1, y0, y1, timber, 0.02, 1, shade(timber, 0.9), 1.2)
    if not panel_m:
        wall.block(u0 - SILL_M, u1 + SILL_M, y0 - 0.08, y0, 0, 0.1, timber)
    wall.rect(u0 + 0.06, u1 - 0.06, low, y1 - 0.06, PAPER_AT_NIGHT if stage.is_night else PAPER, 0.024)
    if panel_m:
        wall.rect(u0 + 0.08, u1 - 0.08, y0 + 0.08, low - 0.08, shade(timber, 0.4), 0.024, 1, shade(timber, 1.0), 1)
    stage.lines(_lattice(wall, u0 + 0.06, u1 - 0.06, low, y1 - 0.06), shade(timber, 0.5), 1.8)


def _lattice(wall: Footing, u0: float, u1: float, y0: float, y1: float) -> list[tuple[Point, Point]]:
    """Upright bars all over, and level ones in three bands."""
    count = max(2, round((u1 - u0) / LATTICE_M))
    us = [lerp(u0, u1, index / count) for index in range(1, count)]
    ys = [lerp(y0, y1, part) for part in (0.06, 0.12, 0.18, 0.44, 0.5, 0.56, 0.82, 0.88, 0.94)]
    upright = [(wall.at(u, y0, 0.03), wall.at(u, y1, 0.03)) for u in us]
    return [*upright, *((wall.at(u0, y, 0.03), wall.at(u1, y, 0.03)) for y in ys)]

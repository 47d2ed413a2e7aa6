"""The colours of one room: a scheme of its kind, turned a little, so that no two rooms are painted alike.

In: a stream and the kind's schemes. Out: a `Scheme`. Never: a mark on a stage.
"""

from __future__ import annotations

from random import Random

from engines.illustrator.colour import adjusted
from engines.illustrator.style.sets import Scheme

FABRIC_TURN_DEG = 28.0
WALL_TURN_DEG = 12.0
LIGHTER = 0.025
"""How far fabrics and walls leave their scheme's hue, and walls and floors its lightness."""


def choose_scheme(choosing: Random, schemes: tuple[Scheme, ...]) -> Scheme:
    """One of the schemes with its fabrics, walls and wood turned."""
    scheme = choosing.choice(schemes)
    fabric, wall = (choosing.uniform(-turn, turn) for turn in (FABRIC_TURN_DEG, WALL_TURN_DEG))
    lighter, darker = choosing.uniform(-LIGHTER, LIGHTER), choosing.uniform(-2 * LIGHTER, LIGHTER)
    return Scheme(
        wall=adjusted(scheme.wall, lighter, 1.0, wall),
        trim=scheme.trim,
        floor=adjusted(scheme.floor, darker, 1.0, wall / 3),
        ceiling=adjusted(scheme.ceiling, lighter / 2, 1.0, wall),
        wood=adjusted(scheme.wood, darker, 1.0, wall / 2),
        fabric=adjusted(scheme.fabric, lighter, 1.0, fabric),
        second=adjusted(scheme.second, lighter, 1.0, -fabric / 2),
        accent=adjusted(scheme.accent, 0.0, 1.0, fabric / 2),
    )

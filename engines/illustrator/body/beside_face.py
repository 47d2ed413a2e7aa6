"""Long things that stand upright from a hand before the own chest pass beside the face, not over it.

In: a body, where the hand is. Out: a lean in degrees. Never: a stroke, a thing's length.
"""

from __future__ import annotations

import math

from engines.illustrator.body.skeleton import Skeleton
from engines.illustrator.geometry import ORIGIN, Spot
from engines.illustrator.style.holding import BESIDE_FACE


def lean_beside_face_deg(body: Skeleton, hand: Spot) -> float:
    """How far from upright, clockwise, a straight line from this hand (in the torso's units) leans at least to leave
    the head free, on the side of it where the hand is; 0 for a hand beside it, or of who is seen from the side."""
    if body.in_profile:
        return 0.0
    side = 1 if hand[0] > body.unleaned(body.headed(ORIGIN))[0] else -1
    edge = (body.unleaned(body.headed((side * x, y))) for x, y in BESIDE_FACE)
    leans = (math.degrees(math.atan2(side * (x - hand[0]), hand[1] - y)) for x, y in edge)
    return side * max(0.0, *leans)

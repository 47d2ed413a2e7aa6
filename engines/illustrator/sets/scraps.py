"""Whether the panel's edge would leave only a scrap of a thing.

In: a stage, the bounds of a thing. Out: a decision. Never: a drawing.
"""

from __future__ import annotations

from engines.illustrator.sets.order import Bounds
from engines.illustrator.sets.stage import NEAREST_M, Stage
from engines.illustrator.style.sets import LEAST_SEEN_PART, LEAST_SEEN_WIDE_PART, WIDE_THING_M


def is_scrap(stage: Stage, bounds: Bounds) -> bool:
    """Whether so little of a thing is seen beside the edge that nobody can tell what it is: it would seem to float.

    Of what runs away from the camera, the width at its middle counts, not that of the end right before the camera.
    """
    scales = [stage.scale(max(NEAREST_M, z)) for z in (bounds.z0, bounds.z1)]
    left = stage.width / 2 + min(bounds.x0 * scale for scale in scales)
    right = stage.width / 2 + max(bounds.x1 * scale for scale in scales)
    first, last = stage.seen_x
    seen = min(right, last) - max(left, first)
    least = LEAST_SEEN_WIDE_PART if bounds.x1 - bounds.x0 > WIDE_THING_M else LEAST_SEEN_PART
    return seen < least * (bounds.x1 - bounds.x0) * stage.scale((bounds.z0 + bounds.z1) / 2)

"""Hair of a head that bows: below the skull it hangs straight down on the page, not along the head.

In: a `HeadView`, where on the head the hair leaves it. Out: the way a point of hair moves. Never: a drawing.
"""

from __future__ import annotations

import math
from collections.abc import Callable

from comic.storyboard import Turn
from engines.illustrator.geometry import Spot
from engines.illustrator.head.view import HeadView
from engines.illustrator.style.hair import BOWED_FROM_DEG, HANGS_AT_MOST_DEG, LIES_FROM_DEG, LIES_ON_BACK_DEG

NAPE_Y = 10.0
"""Where loose hair leaves the skull."""


Hanging = Callable[[float, float], Spot]


def hanging_deg(view: HeadView, on_back: bool = False) -> float:
    """How far hair turns against the head to hang down, or to lie `on_back`, as all hair of a profile does; 0 on heads
    that are nearly upright."""
    most = LIES_ON_BACK_DEG if on_back or view.turn is Turn.PROFILE else HANGS_AT_MOST_DEG
    return min(view.bowed_deg, most) if view.bowed_deg >= BOWED_FROM_DEG else 0.0


def has_fallen_behind(view: HeadView, side: int) -> bool:
    """Whether what is tied on this side (−1 left, +1 right) of the head of somebody who lies has dropped behind it."""
    return side > 0 and view.bowed_deg < -LIES_FROM_DEG


def hanging(view: HeadView, from_y: float = NAPE_Y, on_back: bool = False) -> Hanging:
    """Every strand turns at `from_y` to where down is; upright heads' hair stays as it is."""
    bowed = hanging_deg(view, on_back)
    if not bowed:
        return lambda x, y: (x, y)
    across, down = math.sin(math.radians(bowed)), math.cos(math.radians(bowed))

    def hung(x: float, y: float) -> Spot:
        fall = max(0.0, y - from_y)
        return x + fall * across, min(y, from_y) + fall * down

    return hung

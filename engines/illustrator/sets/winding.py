"""Paths that wind away from the camera.

In: how far away, which way the first bend goes. Out: how far aside a path's middle runs. Never: a stroke, a width.
"""

from __future__ import annotations

import math

from engines.illustrator.style.sets import PATH_BENDS, PATH_STRAIGHT_M, PATH_SWING


def winding_x(z: float, swing: float) -> float:
    """How far to the right the middle of a path lies at a distance, in metres.

    It leaves the camera straight, then swings from side to side: each bend is as broad to the eye as the one before,
    and twice as long on the ground, so that the far ones lie closely above each other. `swing` is 1 where the first
    bend goes to the right, −1 to the left; values between them bend less.
    """
    if z <= PATH_STRAIGHT_M:
        return 0.0
    part = min(1.0, z / PATH_STRAIGHT_M - 1)
    eased = part * part * (3 - 2 * part)
    return swing * PATH_SWING * z * eased * math.sin(PATH_BENDS * math.log(z / PATH_STRAIGHT_M))

"""The table that a figure sits at.

In: the skeleton of a seated figure. Out: strokes of its pen. Never: a room.
"""

from __future__ import annotations

from engines.illustrator.body.pen import Pen, box
from engines.illustrator.body.skeleton import FAR, NEAR
from engines.illustrator.colour import adjusted, shade
from engines.illustrator.geometry import Shape

_WOOD = "#b58a5e"


def draw_table(pen: Pen) -> None:
    """A table before a seated figure, its top at the height of the wrists; drawn after torso and legs."""
    body = pen.skeleton
    k = body.scale
    ease = pen.garments.sleeve_ease * k
    arms = (body.arm(NEAR, ease), body.arm(FAR, ease))
    top = max(body.leaned(arm.wrist)[1] for arm in arms) + 20 * k
    if body.in_profile:
        left, right = 74 * k, 420 * k
    elif body.yaw:
        left, right = -150 * k, 330 * k
    else:
        left, right = -264 * k, 264 * k
    depth, thickness = 34 * k, 20 * k
    low = body.ground_y - 2 * k
    post_width = 24 * k
    for x in (left + 16 * k, right - 16 * k - post_width):
        pen.cloth(box(x, top, x + post_width, low), shade(_WOOD, 0.8), (-6, 0), width_factor=0.8)
    back_left, back_right = left + 26 * k, right - 26 * k
    surface = Shape([(back_left, top - depth, 1), (back_right, top - depth, 1), (right, top, 1), (left, top, 1)])
    pen.cloth(surface, adjusted(_WOOD, 0.06), (0, 0), width_factor=0.8)
    pen.cloth(box(left, top, right, top + thickness), _WOOD, (0, -12))

"""What a figure sits on and sits at: a stool and a table.

In: the skeleton of a seated figure. Out: strokes of its pen. Never: a room.
"""

from __future__ import annotations

from engines.illustrator.body.pen import Pen
from engines.illustrator.body.skeleton import FAR, NEAR
from engines.illustrator.colour import adjusted, line_colour, shade
from engines.illustrator.geometry import Shape, Vertex

WOOD = "#b58a5e"
_SEAT_THICKNESS = 22.0


def draw_stool(pen: Pen) -> None:
    """A bench under the hips with its legs on the ground line; drawn before the legs."""
    body = pen.skeleton
    k = body.scale
    top = body.hip_y + (36 if body.yaw else 30) * k
    overhang = (34 if body.yaw else 52) * k
    left = body.across(-body.hip) - overhang
    right = (body.near_leg.knee[0] - 66 * k) if body.yaw else body.across(body.hip) + overhang
    under = top + _SEAT_THICKNESS * k
    leg_width = 22 * k
    low = body.ground_y - 4 * k
    bar_y = low - 90 * k
    pen.drawing.line(left + 20 * k, bar_y, right - 20 * k, bar_y, line_colour(WOOD), 11 * k + pen.line_width)
    pen.drawing.line(left + 20 * k, bar_y, right - 20 * k, bar_y, shade(WOOD, 1.2), 11 * k)
    for x in (left + 8 * k, right - 8 * k - leg_width):
        corners: list[Vertex] = [
            (x, under - 4, 1),
            (x + leg_width, under - 4, 1),
            (x + leg_width * 0.86, low, 1),
            (x + leg_width * 0.14, low, 1),
        ]
        pen.cloth(Shape(corners), shade(WOOD, 0.6), (-5, 0), width_factor=0.8)
    seat = Shape([(left, top, 1), (right, top, 1), (right, under, 1), (left, under, 1)])
    pen.cloth(seat, WOOD, (-4, -9))
    surface = [(left, top), (left + 26 * k, top - 20 * k), (right - 14 * k, top - 20 * k), (right, top)]
    pen.drawing.polygon(surface, adjusted(WOOD, 0.05))


def draw_table(pen: Pen) -> None:
    """A table before a seated figure, its top at the height of the wrists; drawn after torso and legs."""
    body = pen.skeleton
    k = body.scale
    ease = pen.garments.sleeve_ease * k
    arms = (body.arm(NEAR, ease), body.arm(FAR, ease))
    top = max(arm.wrist[1] for arm in arms) + 12 * k
    if body.in_profile:
        left, right = 52 * k, 372 * k
    elif body.yaw:
        left, right = -176 * k, 300 * k
    else:
        left, right = -264 * k, 264 * k
    depth, thickness = 34 * k, 20 * k
    low = body.ground_y - 2 * k
    post_width = 24 * k
    for x in (left + 16 * k, right - 16 * k - post_width):
        post = Shape([(x, top, 1), (x + post_width, top, 1), (x + post_width, low, 1), (x, low, 1)])
        pen.cloth(post, shade(WOOD, 0.8), (-6, 0), width_factor=0.8)
    back_left, back_right = left + 26 * k, right - 26 * k
    surface = Shape([(back_left, top - depth, 1), (back_right, top - depth, 1), (right, top, 1), (left, top, 1)])
    pen.cloth(surface, adjusted(WOOD, 0.06), (0, 0), width_factor=0.8)
    edge = Shape([(left, top, 1), (right, top, 1), (right, top + thickness, 1), (left, top + thickness, 1)])
    pen.cloth(edge, WOOD, (0, -12))

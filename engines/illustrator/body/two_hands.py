"""Both hands on a book or a sheet of paper.

In: both arms, the thing. Out: strokes of a figure's pen. Never: one hand's grasp, a pose.

What its reader looks at lies between us and the reader: we see four fingers of each hand on the covers, from the sides.
What is turned to us has the thumbs on its front. From the side what is read is seen edge-on, in the nearer hand; it
hides the other one.
"""

from __future__ import annotations

from collections.abc import Sequence

from comic.storyboard import Prop
from engines.illustrator.body.belongings.reading import EDGE_ON_DEG
from engines.illustrator.body.grasp import HandAround
from engines.illustrator.body.grip_shapes import beside_page, on_cover, wrapped
from engines.illustrator.body.hands import Placing
from engines.illustrator.body.pen import Pen
from engines.illustrator.body.skeleton import FAR, NEAR, Arm
from engines.illustrator.geometry import Spot, between, rotated
from engines.illustrator.style import holding as style


def middle_of_palms(pen: Pen, arms: Sequence[Arm]) -> Spot:
    """Where a thing in two hands lies, in the torso's units."""
    palms = {arm.side: pen.skeleton.palm(arm) for arm in arms}
    return between(palms[NEAR], palms[FAR], 0.5)


def hands_at_sides(pen: Pen, arms: Sequence[Arm], prop: Prop, shown: bool) -> list[HandAround]:
    """One hand at each side of the thing, in the order of the arms."""
    return [_hand_at_side(pen, arms, arm, prop, shown) for arm in arms]


def _hand_at_side(pen: Pen, arms: Sequence[Arm], arm: Arm, prop: Prop, shown: bool) -> HandAround:
    body = pen.skeleton
    size, k = body.scale * style.thing_scale(prop), body.hand_scale
    x, y = middle_of_palms(pen, arms)
    origin = (x + arm.side * style.SIDE_OF[prop] * size, y + style.BELOW_MIDDLE * size)
    wrist = ((arm.wrist[0] - origin[0]) * arm.side / k, (arm.wrist[1] - origin[1]) / k)
    hand = beside_page(wrist) if shown else on_cover(wrist)
    return HandAround(pen, arm, Placing(origin, 0.0, k * arm.side, k), hand, is_wrist_over=False)


def hand_around_edge(pen: Pen, arms: Sequence[Arm], near: Arm) -> HandAround:
    """The nearer hand of a reader seen from the side, around the edge of what is read."""
    k = pen.skeleton.hand_scale
    x, y = middle_of_palms(pen, arms)
    wrist = rotated((near.wrist[0] - x) / k, (near.wrist[1] - y) / k, -EDGE_ON_DEG)
    hand = wrapped(style.EDGE_ON_HALF_WIDTH, wrist)
    return HandAround(pen, near, Placing((x, y), EDGE_ON_DEG, k, k), hand, is_wrist_over=False)

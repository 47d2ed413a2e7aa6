"""The wrist: skin that leads from the edges of a forearm into those of its hand, however the hand is bent.

In: an arm whose hand is drawn. Out: strokes of a figure's pen over the hand's root. Never: a hand, a cuff.
"""

from __future__ import annotations

from engines.illustrator.body.garments import Sleeve
from engines.illustrator.body.hands import hand_placing, hand_shape
from engines.illustrator.body.pen import Pen
from engines.illustrator.body.skeleton import Arm
from engines.illustrator.geometry import Spot, between, flatten, heading, lerp, smooth_segments
from engines.illustrator.style import body as style


def draw_wrist(pen: Pen, arm: Arm) -> None:
    """Closes the line between forearm and hand: one surface, and on either side one edge from arm to palm."""
    placing = hand_placing(pen, arm)
    join_wrist(pen, arm, [[placing.at(point) for point in side] for side in hand_shape(pen, arm).heel])


def join_wrist(pen: Pen, arm: Arm, heels: list[list[Spot]]) -> None:
    """The same for a hand whose two edges next to the wrist are `heels`, in the torso's units."""
    first, second = _sides(pen, arm, heels)
    pen.drawing.polygon(first + second[::-1], pen.skin)
    dark, lit = (second, first) if _is_second_dark(pen, arm) else (first, second)
    last = len(dark) - 1
    inner = [
        between(dark[index], lit[index], lerp(*style.WRIST_SHADED_PARTS, index / last)) for index in range(len(dark))
    ]
    pen.drawing.polygon([*dark, *inner[::-1]], pen.skin_shade, 0.9)
    pen.edges([first, second], pen.skin_line, style.WRIST_LINE_FACTOR, 0.0)


def _sides(pen: Pen, arm: Arm, heels: list[list[Spot]]) -> tuple[list[Spot], list[Spot]]:
    """Both edges from the forearm over the wrist to the heel of the hand."""
    across = _across(arm)
    parts = style.CUFFED_WRIST_PARTS if pen.garments.sleeve is Sleeve.LONG else style.WRIST_PARTS
    ordered = sorted(heels, key=lambda side: _part_along(arm.wrist, side[0], across))
    sides = []
    for sign, heel in zip((-1, 1), ordered, strict=True):
        track = [*(_edge(pen, arm, across, part, sign) for part in parts), *heel]
        curve = flatten(smooth_segments(track, False), 4)
        sides.append(curve[: -4 * (len(heel) - 1)])
    return sides[0], sides[1]


def _is_second_dark(pen: Pen, arm: Arm) -> bool:
    """Whether the second edge is away from the light as its arm is shaded: where the arm bends, or as a folded arm's
    forearm lies."""
    start, end = arm.elbow, arm.wrist
    if not arm.is_folded:
        start, end = between(arm.shoulder, arm.elbow, 0.88), between(arm.elbow, arm.wrist, 0.12)
    dx, dy = heading(start, end)
    return dx - dy * pen.light_side > 0


def _across(arm: Arm) -> Spot:
    """The direction across the forearm as it is seen."""
    dx, dy = heading(arm.elbow, arm.wrist)
    return -dy, dx


def _part_along(origin: Spot, point: Spot, direction: Spot) -> float:
    return (point[0] - origin[0]) * direction[0] + (point[1] - origin[1]) * direction[1]


def _edge(pen: Pen, arm: Arm, across: Spot, part: float, sign: int) -> Spot:
    """A point on the bare forearm's edge, at this part of its length."""
    _, middle, wrist = pen.skeleton.arm_widths[3:]
    taper = max(0.0, part * 2 - 1)
    half = sign * lerp(middle, wrist, taper * taper * (3 - 2 * taper)) / 2
    x, y = between(arm.elbow, arm.wrist, part)
    return x + across[0] * half, y + across[1] * half

"""What an arm throws on the body behind it: dark sleeves before dark cloth would be one surface without it.

In: arms, the torso's outline. Out: strokes of a figure's pen. Never: an arm.
"""

from __future__ import annotations

from collections.abc import Sequence

from engines.illustrator.body.garments import Sleeve
from engines.illustrator.body.hands import hand_placing
from engines.illustrator.body.pen import Pen
from engines.illustrator.body.skeleton import Arm
from engines.illustrator.geometry import Shape, Spot, between, polygon_path, tube
from engines.illustrator.style import body as style


def draw_shadow_on_torso(pen: Pen, arm: Arm, torso: Shape) -> None:
    """The shadow of a forearm and its hand on the torso."""
    pen.cast_on(_thrown_by(pen, arm), torso)


def draw_shadow_on_arm(pen: Pen, arm: Arm, other: Arm) -> None:
    """The shadow of a forearm and its hand on the other arm."""
    widths = _widths(pen)
    bones = (((other.shoulder, other.elbow), widths[:3]), ((other.elbow, other.wrist), widths[3:]))
    pen.cast_on(_thrown_by(pen, arm), "".join(polygon_path(_tube_along(*bone)) for bone in bones))


def _widths(pen: Pen) -> list[float]:
    ease = pen.garments.sleeve_ease * pen.skeleton.scale if pen.garments.sleeve is Sleeve.LONG else 0.0
    return [width + ease for width in pen.skeleton.arm_widths]


def _tube_along(bone: tuple[Spot, Spot], widths: Sequence[float]) -> list[Spot]:
    forth, back = tube([between(*bone, part) for part in (0.0, 0.5, 1.0)], widths)
    return forth + back


def _thrown_by(pen: Pen, arm: Arm) -> list[Spot]:
    """The outline of a forearm and its hand."""
    placing = hand_placing(pen, arm)
    track = [between(arm.elbow, arm.wrist, part) for part in (0.0, 0.5, 1.0)]
    track += [placing.at(spot) for spot in style.HAND_SHADOW]
    hand = [width * pen.skeleton.hand_scale for width in style.HAND_SHADOW_WIDTHS]
    forth, back = tube(track, _widths(pen)[3:] + hand)
    return forth + back

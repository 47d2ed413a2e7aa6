"""In which order arms, what they hold and their hands are drawn.

In: both arms, a layer, the prop. Out: strokes of a figure's pen. Never: where an arm is, what a thing looks like.

A thing lies over the arm that holds it and under the hand (and the forearm, if the arm is folded and the thing doesn't
hang from it); one that shows us its front hides the hand but for thumb and fingertips, a shield all of it. Things in
two hands lie over both arms.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from comic.storyboard import Pose, Prop
from engines.illustrator.body.arm_shadow import draw_shadow_on_arm, draw_shadow_on_torso
from engines.illustrator.body.arms import (
    close_sleeve,
    draw_forearm,
    draw_hand_in_sleeve,
    draw_limb,
)
from engines.illustrator.body.pen import Edges, Pen
from engines.illustrator.body.poses import Hand, Layer
from engines.illustrator.body.props import (
    draw_held,
    draw_held_in_two_hands,
    grasp_of,
    grasps_on_hilt,
    is_two_handed,
    shows_front,
)
from engines.illustrator.body.skeleton import FAR, Arm, Skeleton
from engines.illustrator.body.torso import bodice
from engines.illustrator.body.two_hands import hand_around_edge, hands_at_sides


@dataclass(frozen=True)
class Held:
    """What a figure holds, in which pose, and whether it is turned to us."""

    prop: Prop
    pose: Pose
    shown: bool = False

    @property
    def in_two_hands(self) -> bool:
        return is_two_handed(self.pose, self.prop)

    def shows(self, body: Skeleton, arm: Arm) -> bool:
        return self.shown or shows_front(self.prop, body, arm)


def draw_arms(pen: Pen, arms: Sequence[Arm], layer: Layer, held: Held) -> None:
    """The arms of one layer, the farther one first, a tucked one before that which hides it."""
    body = pen.skeleton
    torso = bodice(body, 6 * body.scale, body.hip_y + 14 * body.scale)
    ordered = sorted(arms, key=_nearness)
    drawn = [arm for arm in ordered if arm.layer is layer]
    if layer is not Layer.BEHIND:
        for arm in drawn:
            draw_shadow_on_torso(pen, arm, torso)
    holders = [arm for arm in drawn if _holds(arm, held)]
    for arm in drawn:
        if arm in holders:
            continue
        for other in ordered[: ordered.index(arm)]:
            draw_shadow_on_arm(pen, arm, other)
        end = draw_limb(pen, arm)
        if arm.hand is not Hand.TUCKED:
            draw_hand_in_sleeve(pen, arm, end)
    if holders:
        _draw_holding(pen, holders, arms, held)


_FROM_BEHIND = tuple(Layer)


def _nearness(arm: Arm) -> tuple[int, bool, float]:
    """What is less is drawn earlier."""
    return _FROM_BEHIND.index(arm.layer), arm.hand is not Hand.TUCKED, arm.depth


def _holds(arm: Arm, held: Held) -> bool:
    return held.prop is not Prop.NONE and (arm.side == FAR or held.in_two_hands)


def _draw_holding(pen: Pen, holders: Sequence[Arm], arms: Sequence[Arm], held: Held) -> None:
    if held.in_two_hands:
        _draw_in_two_hands(pen, holders, arms, held)
        return
    (arm,) = holders
    shown = held.shows(pen.skeleton, arm)
    end = draw_limb(pen, arm)
    if held.prop is Prop.SHIELD:
        draw_hand_in_sleeve(pen, arm, end)
        draw_held(pen, arm, held.prop, shown)
        return
    grasp = grasp_of(pen, arm, held.prop, shown)
    grasp.draw_under()
    if not grasp.is_wrist_over:
        close_sleeve(pen, end)
    draw_held(pen, arm, held.prop, shown)
    if grasp.is_forearm_over and arm.is_folded:
        end = draw_forearm(pen, arm)
    grasp.draw_over()
    if grasp.is_wrist_over:
        close_sleeve(pen, end)


def _draw_in_two_hands(pen: Pen, holders: Sequence[Arm], arms: Sequence[Arm], held: Held) -> None:
    """Both arms of a layer; the thing with the far one."""
    if held.prop is Prop.SWORD:
        _draw_on_guard(pen, holders, arms, held)
        return
    ends = [draw_limb(pen, arm) for arm in holders]
    if pen.skeleton.in_profile:
        _draw_read_from_the_side(pen, holders, ends, arms, held)
        return
    has_thing = any(arm.side == FAR for arm in holders)
    around = zip(hands_at_sides(pen, arms, held.prop, held.shown), arms, strict=True)
    hands = [hand for hand, arm in around if arm in holders]
    for hand, end in zip(hands, ends, strict=True):
        hand.draw_under()
        close_sleeve(pen, end)
    if has_thing:
        draw_held_in_two_hands(pen, arms, held.prop, held.shown)
    for hand in hands:
        hand.draw_over()


def _draw_on_guard(pen: Pen, holders: Sequence[Arm], arms: Sequence[Arm], held: Held) -> None:
    """A sword with its hilt in both hands; a forearm that comes across lies over it with its hand."""
    around = dict(zip((arm.side for arm in arms), grasps_on_hilt(pen, arms), strict=True))
    grasps = [around[arm.side] for arm in holders]
    ends = []
    for arm, grasp in zip(holders, grasps, strict=True):
        ends.append(draw_limb(pen, arm))
        grasp.draw_under()
        if not grasp.is_wrist_over:
            close_sleeve(pen, ends[-1])
    if any(arm.side == FAR for arm in holders):
        draw_held_in_two_hands(pen, arms, held.prop, held.shown)
    for arm, grasp, end in zip(holders, grasps, ends, strict=True):
        over = draw_forearm(pen, arm) if grasp.is_forearm_over and arm.is_folded else end
        grasp.draw_over()
        if grasp.is_wrist_over:
            close_sleeve(pen, over)


def _draw_read_from_the_side(
    pen: Pen, holders: Sequence[Arm], ends: Sequence[Edges], arms: Sequence[Arm], held: Held
) -> None:
    """The thing with the near arm, whose hand closes around its edge."""
    for arm, end in zip(holders, ends, strict=True):
        if arm.side == FAR:
            draw_hand_in_sleeve(pen, arm, end)
            continue
        hand = hand_around_edge(pen, arms, arm)
        hand.draw_under()
        close_sleeve(pen, end)
        draw_held_in_two_hands(pen, arms, held.prop, held.shown)
        hand.draw_over()

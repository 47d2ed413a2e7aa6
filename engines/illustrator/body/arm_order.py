"""In which order arms, what they hold and their hands are drawn.

In: both arms, a layer, the prop. Out: strokes of a figure's pen. Never: where an arm is, what a thing looks like.

A thing lies over the arm that holds it and under the hand (and the forearm, if the arm is folded and the thing doesn't
hang from it); one that shows us its front hides the hand but for thumb and fingertips, a shield all of it. Things in
two hands lie over both arms.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from comic.storyboard import Pose, Prop, Turn
from engines.illustrator.body.arms import draw_arm_shadow, draw_forearm, draw_hand_in_sleeve, draw_limb, is_folded
from engines.illustrator.body.pen import Pen
from engines.illustrator.body.poses import Hand, Layer
from engines.illustrator.body.props import draw_fingertips, draw_held, is_two_handed, shows_front
from engines.illustrator.body.skeleton import FAR, Arm
from engines.illustrator.body.torso import bodice

_HIDES_ITS_HAND = frozenset({Prop.PHONE, Prop.LETTER, Prop.BOOK})

_HANGS = frozenset(
    {
        Prop.FURLED_UMBRELLA,
        Prop.BAG,
        Prop.LANTERN,
        Prop.WATCH,
        Prop.KEY,
        Prop.MIRROR,
        Prop.CARD,
        Prop.SCARF,
        Prop.NORIGAE,
        Prop.NECKLACE,
        Prop.LADLE,
        Prop.HOOK,
    }
)
"""What reaches below the hand, before a folded forearm."""


@dataclass(frozen=True)
class Held:
    """What a figure holds, in which pose, and whether it is turned to us."""

    prop: Prop
    pose: Pose
    shown: bool = False

    @property
    def in_two_hands(self) -> bool:
        return is_two_handed(self.pose, self.prop)

    def shows(self, turn: Turn) -> bool:
        return self.shown or shows_front(self.prop, turn)


def draw_arms(pen: Pen, arms: Sequence[Arm], layer: Layer, held: Held) -> None:
    """The arms of one layer, the farther one first, a tucked one before that which hides it."""
    body = pen.skeleton
    torso = bodice(body, 6 * body.scale, body.hip_y + 14 * body.scale)
    ordered = sorted(arms, key=lambda each: (each.hand is not Hand.TUCKED, each.depth))
    drawn = [arm for arm in ordered if arm.layer is layer]
    if layer is not Layer.BEHIND:
        for arm in drawn:
            draw_arm_shadow(pen, arm, torso)
    holders = [arm for arm in drawn if _holds(arm, held)]
    for arm in drawn:
        if arm not in holders:
            draw_hand_in_sleeve(pen, arm, draw_limb(pen, arm))
    if holders:
        _draw_holding(pen, holders, lambda: _draw_prop(pen, arms, held), held)


def _holds(arm: Arm, held: Held) -> bool:
    return held.prop is not Prop.NONE and (arm.side == FAR or held.in_two_hands)


def _draw_prop(pen: Pen, arms: Sequence[Arm], held: Held) -> None:
    draw_held(pen, arms, held.pose, held.prop, held.shows(pen.skeleton.turn))


def _draw_holding(pen: Pen, holders: Sequence[Arm], draw_prop: Callable[[], None], held: Held) -> None:
    ends = [draw_limb(pen, arm) for arm in holders]
    between_fingers = held.shows(pen.skeleton.turn) and held.prop in _HIDES_ITS_HAND and not held.in_two_hands
    if between_fingers or held.prop is Prop.SHIELD:
        for arm, end in zip(holders, ends, strict=True):
            draw_hand_in_sleeve(pen, arm, end)
        draw_prop()
        if between_fingers:
            draw_fingertips(pen, holders[0], held.prop)
        return
    if any(arm.side == FAR for arm in holders):
        draw_prop()
        if not held.in_two_hands and held.prop not in _HANGS and is_folded(holders[0]):
            ends = [draw_forearm(pen, holders[0])]
    for arm, end in zip(holders, ends, strict=True):
        draw_hand_in_sleeve(pen, arm, end)

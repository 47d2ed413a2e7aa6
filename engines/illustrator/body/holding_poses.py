"""What a pose becomes when a thing is held: the arm that holds it, and what the other one gives up for it.

In: a `BodyPose`, a prop, a turn. Out: a `BodyPose`, an `ArmPose`. Never: the thing, how fingers go round it.
"""

from __future__ import annotations

from dataclasses import replace

from comic.storyboard import Pose, Prop, Turn
from engines.illustrator.body.grips import Grip, hangs, hold_of
from engines.illustrator.body.poses import ArmPose, BodyPose, Hand, Layer, Mark, Reach, Stance, arm, reaching
from engines.illustrator.body.reach import Aim
from engines.illustrator.body.standing import HANGING

_CHIN_IN_NEAR_HAND = reaching(Reach(Mark.CHIN, -13, 20, 60), Aim(2, 38), Hand.AT_CHIN, Layer.OVER)
_BEFORE_CHEST = arm(Aim(12, 21), Aim(142, -35), Hand.GRIP, Layer.OVER)
_AHEAD = arm(Aim(-5, 8), Aim(139, 19), Hand.GRIP, Layer.OVER)
_FROM_THE_SIDE = reaching(Reach(Mark.CHEST, 16, 120, 120), Aim(-6, 24), Hand.GRIP)
_HELD: dict[Turn, ArmPose] = {
    Turn.FRONT: arm(Aim(2, 10), Aim(150, 30), Hand.GRIP, Layer.OVER),
    Turn.THREE_QUARTER: _AHEAD,
    Turn.PROFILE: _FROM_THE_SIDE,
    Turn.BACK: _FROM_THE_SIDE,
}
"""The forearm lies across the picture, so that it is seen as long as it is: beside who faces us, ahead of who is
turned."""

_LOOKED_AT: dict[Turn, ArmPose] = {
    **_HELD,
    Turn.FRONT: arm(Aim(16, 18), Aim(120, -45), Hand.GRIP, Layer.OVER),
    Turn.THREE_QUARTER: arm(Aim(26, 8), Aim(186, -70), Hand.GRIP, Layer.OVER),
    Turn.PROFILE: reaching(Reach(Mark.CHEST, 20, 92, 156), Aim(-4, 26), Hand.GRIP),
}
"""Higher, before the face that looks at it."""

_DRAWN_IN: dict[Turn, ArmPose] = {
    **_HELD,
    Turn.FRONT: arm(Aim(12, 21), Aim(130, -49), Hand.GRIP, Layer.OVER),
    Turn.THREE_QUARTER: arm(Aim(24, 8), Aim(188, -67), Hand.GRIP, Layer.OVER),
}
"""Before the own chest, where there is no room beside it."""

_DRAWN_IN_LOW: dict[Turn, ArmPose] = {
    **_HELD,
    Turn.FRONT: arm(Aim(12, 21), Aim(104, -49), Hand.GRIP, Layer.OVER),
    Turn.THREE_QUARTER: arm(Aim(24, 8), Aim(188, -81), Hand.GRIP, Layer.OVER),
}
"""The same as high as the belly, for what would cover the chin."""

_DRAWN_IN_HIGH: dict[Turn, ArmPose] = {
    **_HELD,
    Turn.FRONT: arm(Aim(14, 20), Aim(150, -47), Hand.GRIP, Layer.OVER),
    Turn.THREE_QUARTER: arm(Aim(28, 8), Aim(186, -54), Hand.GRIP, Layer.OVER),
}
"""The same below the collar, for what hangs from the hand."""

_BESIDE_FACE: dict[Turn, ArmPose] = {
    **_HELD,
    Turn.FRONT: reaching(Reach(Mark.CHEST, -58, 138, 100), Aim(-6, 26), Hand.GRIP, Layer.OVER),
    Turn.THREE_QUARTER: reaching(Reach(Mark.CHEST, -104, 140, 62), Aim(-4, 26), Hand.GRIP, Layer.OVER),
}
"""The same for what stands up past the face: on its nearer side, away from whoever stands opposite."""

_LONG = frozenset({Prop.SWORD, Prop.UMBRELLA})
_TALL = frozenset(
    {
        Prop.FOLDER,
        Prop.FLOWERS,
        Prop.LADLE,
        Prop.POT,
        Prop.MIRROR,
        Prop.DOLL,
        Prop.TROPHY,
        Prop.FAN,
        Prop.SHIELD,
        Prop.RADIO,
    }
)

_HELD_OUT: dict[Turn, ArmPose] = {
    Turn.FRONT: arm(Aim(4, 8), Aim(132, 34), Hand.GRIP, Layer.OVER),
    Turn.THREE_QUARTER: arm(Aim(-5, 8), Aim(128, 26), Hand.GRIP, Layer.OVER),
    Turn.PROFILE: arm(Aim(6, 8), Aim(116, 4), Hand.GRIP),
    Turn.BACK: arm(Aim(6, 8), Aim(118, 42), Hand.GRIP),
}
"""Away from the body, for what hangs from its handle."""

_CARRYING = arm(Aim(6, 26), Aim(36, 20), Hand.GRIP, Layer.OVER)
_SWORD_UPRIGHT: dict[Turn, ArmPose] = {
    Turn.FRONT: arm(Aim(2, 16), Aim(92, 54), Hand.GRIP),
    Turn.THREE_QUARTER: arm(Aim(2, 14), Aim(92, 30), Hand.GRIP),
    Turn.PROFILE: arm(Aim(6, 8), Aim(92, 6), Hand.GRIP),
    Turn.BACK: arm(Aim(2, 16), Aim(92, 54), Hand.GRIP),
}
"""The forearm level, so that the blade stands upright in its fist: a lowered one would reach for who stands
opposite."""


def _on_hilt(x: float, y: float, z: float) -> ArmPose:
    return reaching(Reach(Mark.CHEST, x, y, z), Aim(-6, 26), Hand.GRIP, Layer.OVER)


_GUARD: dict[Turn, tuple[ArmPose, ArmPose]] = {
    Turn.FRONT: (_on_hilt(2, 158, 120), _on_hilt(58, 126, 134)),
    Turn.THREE_QUARTER: (_on_hilt(10, 154, 124), _on_hilt(13, 130, 132)),
    Turn.PROFILE: (_on_hilt(6, 156, 118), _on_hilt(14, 110, 140)),
    Turn.BACK: (_on_hilt(16, 156, 120), _on_hilt(32, 120, 134)),
}
"""Near and far hand one below the other on the hilt of a sword that points up, ahead of the face or beside it."""

_UNDER_UMBRELLA = reaching(Reach(Mark.CHEST, 74, 40, 90), Aim(-4, 24), Hand.GRIP, Layer.OVER)

_UNDER_UMBRELLA_FROM_BEFORE = arm(Aim(4, 16), Aim(156, -8), Hand.GRIP, Layer.OVER)

CARRIED_LOW = frozenset({Prop.BAG, Prop.FURLED_UMBRELLA})
"""At the side by who goes or stands without showing them."""

_FREE_TO_HOLD = frozenset({Pose.HOLD, Pose.PHONE, Pose.READ})
"""Poses that only say that something is held, so that the thing says how."""

_HANDS = {Grip.PINCH: Hand.PINCH, Grip.HANG: Hand.HOOK}

_ON_THEIR_FEET = frozenset({Stance.STANDING, Stance.AIRBORNE})
_NEEDS_BOTH = frozenset({Hand.TUCKED, Hand.CLASP, Hand.PRESSED})


def drawn_in(held: ArmPose, turn: Turn, prop: Prop) -> ArmPose:
    """The same hand with this thing before the own chest, with the face above it."""
    return replace(_before_chest(turn, prop), hand=held.hand)


def _before_chest(turn: Turn, prop: Prop) -> ArmPose:
    if prop in _LONG:
        return _BESIDE_FACE[turn]
    if hangs(prop):
        return _DRAWN_IN_HIGH[turn]
    return (_DRAWN_IN_LOW if prop in _TALL else _DRAWN_IN)[turn]


def held_higher(posed: BodyPose, by: float) -> BodyPose:
    """The pose of who holds something in both hands with them so much higher, in units of a body scaled 1."""
    near, far = (
        replace(each, reach=replace(each.reach, y=each.reach.y - by)) if each.reach is not None else each
        for each in (posed.near_arm, posed.far_arm)
    )
    return replace(posed, near_arm=near, far_arm=far)


def beside(held: ArmPose, turn: Turn) -> ArmPose:
    """The same hand beside the own body, if it is before it."""
    before = (each[turn] for each in (_LOOKED_AT, _DRAWN_IN, _DRAWN_IN_LOW, _DRAWN_IN_HIGH, _BESIDE_FACE))
    is_before = replace(held, hand=Hand.GRIP) in before
    return replace(_HELD[turn], hand=held.hand) if is_before else held


def holding(posed: BodyPose, pose: Pose, prop: Prop, turn: Turn) -> BodyPose:
    """The pose `posed` with a prop in the far hand, which is raised when it has no way to hold anything. Who runs with
    a thing swings only the near arm, behind the body; a book is read, and a sword raised in a fight, with both hands;
    who thinks takes the chin in the near hand then, and holds nothing before it."""
    if pose is Pose.FIGHT and prop is Prop.SWORD:
        near, far = _GUARD[turn]
        return replace(posed, near_arm=near, far_arm=far)
    if pose is Pose.READ and prop in (Prop.BOOK, Prop.LETTER):
        return posed
    near, far = posed.near_arm, _holding_arm(posed, pose, prop, turn)
    if pose is Pose.THINK:
        near = _CHIN_IN_NEAR_HAND
    elif pose is Pose.RUN:
        near = posed.far_arm
    elif pose is Pose.READ or near.hand in _NEEDS_BOTH:
        near = HANGING
    return replace(posed, near_arm=near, far_arm=far)


def _holding_arm(posed: BodyPose, pose: Pose, prop: Prop, turn: Turn) -> ArmPose:
    """What the arm does that holds the prop, with a hand as the prop needs it."""
    far, grip = posed.far_arm, hold_of(prop).grip
    if prop is Prop.UMBRELLA:
        return _UNDER_UMBRELLA_FROM_BEFORE if turn is Turn.FRONT else _UNDER_UMBRELLA
    if prop in CARRIED_LOW and pose is not Pose.HOLD and posed.stance in _ON_THEIR_FEET:
        held = _CARRYING
    elif prop is Prop.SWORD and far.hand is not Hand.FIST:
        held = _SWORD_UPRIGHT[turn]
    elif pose is Pose.CLUTCH:
        held = _before_chest(turn, prop)
    elif (far.hand is Hand.FIST and pose is not Pose.RUN) or (far.hand is Hand.GRIP and pose not in _FREE_TO_HOLD):
        held = far
    elif prop is Prop.CUP and turn is Turn.FRONT and pose is not Pose.THINK:
        held = _BEFORE_CHEST
    else:
        is_looked_at = prop is Prop.PHONE and pose is not Pose.THINK
        held = (_HELD_OUT if grip is Grip.HANG else _LOOKED_AT if is_looked_at else _HELD)[turn]
    return replace(held, hand=_HANDS.get(grip, Hand.GRIP))

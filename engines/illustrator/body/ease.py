"""How each person stands or sits at ease: on which leg, and what the other one does meanwhile.

In: a pose, a look, a turn. Out: the pose with its person's own legs. Never: lengths, arms.

One leg carries the weight with its foot under the head, and its hip is the higher one; the shoulders tilt against the
hips; the knee of the free leg is relaxed and its foot turned out. Two who stand side by side differ by their seeds.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from comic.cast import Age, Look, Outfit, Presentation
from comic.storyboard import Pose, Turn
from engines.illustrator.body.poses import BodyPose, Hand, LegPose, Mark, Reach, Stance, leg, reaching
from engines.illustrator.body.reach import Aim
from engines.illustrator.body.standing import EVEN_LEG, FREE_LEG, WEIGHT_LEG, WIDE_LEG

_SHOULDERS_DEG = 2.2
"""How far shoulders tilt down on the side that carries the weight."""


_HELD = leg(Aim(1, 1), Aim(-4, 0), toes_out_deg=6)
_LEANING = leg(Aim(6, 1), Aim(-5, 2), toes_out_deg=4)
_KNEES_DEG = {Presentation.FEMININE: 2.5, Presentation.MASCULINE: 9.0}
"""How far the thighs of somebody who sits point outwards."""


@dataclass(frozen=True)
class Ease:
    """What the leg does that carries the weight, and the free one."""

    weight: LegPose
    free: LegPose


_UPRIGHT = leg(Aim(0, -3), Aim(-3, -2), toes_out_deg=6)
_RELAXED = Ease(_UPRIGHT, leg(Aim(7, 7), Aim(-3, 6), toes_out_deg=26))
_FORWARD = Ease(_UPRIGHT, leg(Aim(10, 5), Aim(2, 4), toes_out_deg=20))
_KNEE_IN = Ease(leg(Aim(0, -2), Aim(-3, -2), toes_out_deg=8), leg(Aim(7, 1), Aim(-7, 4), toes_out_deg=4))
_APART = Ease(leg(Aim(0, 3), Aim(-3, 2), toes_out_deg=12), leg(Aim(6, 9), Aim(-2, 8), toes_out_deg=26))
_SQUARE = Ease(leg(Aim(1, 7), Aim(-2, 6), toes_out_deg=18), leg(Aim(3, 8), Aim(-3, 7), toes_out_deg=22))

_UNDER_A_HEM = Ease(leg(Aim(0, 1), Aim(-1, 0), toes_out_deg=8), leg(Aim(2, 3), Aim(0, 1), toes_out_deg=20))
"""Of a leg under a long skirt only the ankle is seen: a shin that slants is stuck into the hem at an angle."""

_CLOSE = {
    Presentation.FEMININE: (_RELAXED, _KNEE_IN, _FORWARD),
    Presentation.MASCULINE: (_RELAXED, _APART, _FORWARD),
}
_WIDE = {Presentation.FEMININE: (_APART, _RELAXED), Presentation.MASCULINE: (_SQUARE, _APART)}
_CHILDISH = (_SQUARE, _RELAXED, _KNEE_IN)
_NEAR_FREE = (_APART, Ease(leg(Aim(3, -2), Aim(1, -1), toes_out_deg=6), leg(Aim(9, 9), Aim(1, 8), toes_out_deg=26)))
"""At an angle the near leg has to go aside, or both make one column; the far one is upright as it is seen, or both lean
the same way."""

_FROM_THE_SIDE = (
    Ease(leg(Aim(1, 2), Aim(-4, 2)), leg(Aim(12, 3), Aim(-2, 2), toes_out_deg=16)),
    Ease(leg(Aim(5, 2), Aim(0, 2)), leg(Aim(3, 3), Aim(-12, 2), 8, toes_out_deg=12)),
)


LONG_SKIRTED = frozenset({Outfit.HANBOK, Outfit.ROYAL, Outfit.DRESS})
"""What women wear down to the ground or nearly."""

_KNEELING_LEG = leg(Aim(68, 9), Aim(-96, 6), 62)
_BEFORE_LAP = reaching(Reach(Mark.CHEST, -2, 264, 66), Aim(-12, 20), Hand.RELAXED)

_LONG_SKIRTS = frozenset({Outfit.HANBOK, Outfit.ROYAL})
_SHORT_STEP = 0.6
"""What women wear down to the ankles, and how much of a usual step they make in it: feet stay under the hem."""

_STRIDES = frozenset({Pose.WALK, Pose.FIGHT, Pose.PUSH})

_SKIRTED = {
    Pose.RUN: (leg(Aim(-22, 2), Aim(-48, 2), 42), leg(Aim(42, 3), Aim(0, 2))),
    Pose.JUMP: (leg(Aim(2, 8), Aim(-62, 4), 52), leg(Aim(44, 10), Aim(-12, 8), 24)),
}
"""Who runs and leaps in it: knees stay low, or one is a ball in the cloth and the other shin a stick behind its hem."""

_KNEES_ASIDE_DEG = 12.0
"""How far the knees of a sitter are turned away from us at an angle: thighs that point to us look too short."""

_AIMED = frozenset({Pose.HUG, Pose.HOLD_HANDS})


def at_ease(posed: BodyPose, pose: Pose, look: Look, turn: Turn) -> BodyPose:
    """The pose `posed` in its person's way of standing or sitting; poses whose legs do something stay as they are, and
    so do those that are aimed at somebody else."""
    if pose in _AIMED:
        return posed
    if pose is Pose.KNEEL and hides_legs(look):
        return _on_both_knees(posed)
    if pose in _STRIDES:
        return _with_short_steps(posed) if _wears_long_skirt(look) else posed
    if pose in _SKIRTED and _wears_long_skirt(look):
        near, far = _SKIRTED[pose]
        return replace(posed, near_leg=near, far_leg=far)
    if posed.stance is Stance.SEATED:
        return _seated(posed, look, turn)
    legs = {posed.near_leg, posed.far_leg}
    if posed.stance is Stance.STANDING and all(_is_closed(each) for each in legs):
        return _closed(posed, look, turn)
    ways: tuple[Ease, ...]
    if legs == {WIDE_LEG}:
        ways = _CHILDISH if look.age is Age.CHILD else _WIDE[look.presentation]
    elif FREE_LEG in legs and legs <= {WEIGHT_LEG, EVEN_LEG, FREE_LEG}:
        ways = _CHILDISH if look.age is Age.CHILD else _CLOSE[look.presentation]
    else:
        return posed
    if turn is Turn.PROFILE:
        ways = _FROM_THE_SIDE
    if _wears_long_skirt(look):
        ways = (_UNDER_A_HEM,)
    weight_is_near = look.seed % 2 == 0
    if turn is Turn.THREE_QUARTER and not weight_is_near and not _wears_long_skirt(look):
        ways = _NEAR_FREE
    way = ways[look.seed // 2 % len(ways)]
    near, far = (way.weight, way.free) if weight_is_near else (way.free, way.weight)
    tilt = 0.0 if turn is Turn.PROFILE else -_SHOULDERS_DEG if weight_is_near else _SHOULDERS_DEG
    return replace(posed, near_leg=near, far_leg=far, roll_deg=tilt)


def _on_both_knees(posed: BodyPose) -> BodyPose:
    """A long skirt over a raised knee and a lying shin would be a tail: its wearer sits back on both heels, and hands
    that lay on the knee lie in the lap."""
    kneeling = replace(posed, near_leg=_KNEELING_LEG, far_leg=_KNEELING_LEG, lean_deg=2)
    reach = posed.far_arm.reach
    if reach is None or reach.mark is not Mark.THIGH:
        return kneeling
    return replace(kneeling, near_arm=_BEFORE_LAP, far_arm=_BEFORE_LAP)


def hides_legs(look: Look) -> bool:
    """Whether somebody wears a skirt, or the overcoat of a hanbok, that hides both legs of who kneels."""
    feminine = look.presentation is Presentation.FEMININE
    return look.outfit is Outfit.HANBOK or (feminine and look.outfit in LONG_SKIRTED)


def _wears_long_skirt(look: Look) -> bool:
    return look.outfit in _LONG_SKIRTS and look.presentation is Presentation.FEMININE


def _with_short_steps(posed: BodyPose) -> BodyPose:
    """The same walk with legs less far apart."""
    near, far = (
        replace(
            each,
            thigh=_shorter(each.thigh),
            shin=_shorter(each.shin),
            foot_deg=each.foot_deg * _SHORT_STEP,
        )
        for each in (posed.near_leg, posed.far_leg)
    )
    return replace(posed, near_leg=near, far_leg=far)


def _shorter(aim: Aim) -> Aim:
    return replace(aim, swing_deg=aim.swing_deg * _SHORT_STEP, out_deg=aim.out_deg * _SHORT_STEP)


def _is_closed(posed: LegPose) -> bool:
    """Whether a leg stands close to the other one, as those do who are moved."""
    return abs(posed.thigh.swing_deg) <= 6 and abs(posed.thigh.out_deg) <= 2 and not posed.foot_deg


def _closed(posed: BodyPose, look: Look, turn: Turn) -> BodyPose:
    """One knee leans to the other."""
    if turn is Turn.PROFILE:
        return posed
    near, far = (_HELD, _LEANING) if look.seed % 2 == 0 else (_LEANING, _HELD)
    return replace(posed, near_leg=near, far_leg=far)


def _seated(posed: BodyPose, look: Look, turn: Turn) -> BodyPose:
    """Knees closed or apart; one foot is drawn back."""
    if turn is Turn.PROFILE:
        return posed
    knees_deg = _KNEES_DEG[look.presentation]
    back_deg = (8.0, 0.0, 4.0)[look.seed // 2 % 3]
    aside_deg = _KNEES_ASIDE_DEG if turn is Turn.THREE_QUARTER else 0.0
    near, far = (
        leg(Aim(89, knees_deg + aside), Aim(shin_deg, 1 + knees_deg / 6), toes_out_deg=8 + knees_deg + aside)
        for aside, shin_deg in zip(
            (-aside_deg, aside_deg), (-2, 3 - back_deg) if look.seed % 2 else (-2 - back_deg, 3), strict=True
        )
    )
    return replace(posed, near_leg=near, far_leg=far)

"""How somebody stands who does nothing else: the body acts with the face.

In: an expression, a turn. Out: a `BodyPose`. Never: lengths, another pose.

One leg carries the weight with its foot under the head; the free leg is bent a little, and the arms never hang alike.
"""

from __future__ import annotations

from dataclasses import replace
from types import MappingProxyType

from comic.storyboard import Expression, Turn
from engines.illustrator.body.poses import BodyPose, Hand, Layer, Mark, Reach, arm, leg, reaching
from engines.illustrator.body.reach import Aim

HANGING = arm(Aim(-3, 9), Aim(12, 4))
WEIGHT_LEG = leg(Aim(1, -4), Aim(-3, -3))
FREE_LEG = leg(Aim(8, 9), Aim(-5, 6))
EVEN_LEG = leg(Aim(2, 5), Aim(-2, 3))
WIDE_LEG = leg(Aim(2, 10), Aim(-2, 8))

_FAR_HANGING = arm(Aim(-8, 12), Aim(22, 2))
_SLACK = arm(Aim(8, 5), Aim(16, 2))
_CLENCHED = arm(Aim(-14, 24), Aim(34, 8), Hand.CLENCHED)
_RESOLUTE = arm(Aim(-5, 13), Aim(20, 4), Hand.CLENCHED)
_THROWN_UP = arm(Aim(8, 20), Aim(164, 6), Hand.OPEN)
_DRAWN_IN = (
    reaching(Reach(Mark.CHEST, 2, 96, 30), Aim(-8, 14), Hand.CLASP, Layer.OVER),
    reaching(Reach(Mark.CHEST, 6, 108, 18), Aim(-8, 14), Hand.FIST, Layer.FRONT),
)
"""One hand around the other close to the chest: farther before it forearms point at us and look cut short."""

_CLASPED_LOW = (
    reaching(Reach(Mark.CHEST, -2, 326, 26), Aim(-20, 20), Hand.CLASP, Layer.OVER),
    reaching(Reach(Mark.CHEST, 4, 316, 18), Aim(-20, 20), Hand.RELAXED, Layer.FRONT),
)
"""So low that both arms are almost stretched: higher up the far forearm points at us and seems to end at its elbow."""

_WIPING = reaching(Reach(Mark.BEFORE_FACE, 55, 42, 104), Aim(-10, 24), Hand.FIST, Layer.OVER)
_WIPING_FROM_THE_SIDE = reaching(Reach(Mark.FACE, 55, 42, 12), Aim(30, 30), Hand.FIST, Layer.OVER)
_CLOSED_LEG = leg(Aim(3, 2), Aim(-4, 0))
_STEP_BACK_LEG = leg(Aim(-12, 8), Aim(-22, 6), 14)

STANDING = BodyPose(HANGING, _FAR_HANGING, WEIGHT_LEG, FREE_LEG, roll_deg=1.6, head_tilt_deg=-1.5)

_ACTED = MappingProxyType(
    {
        Expression.FURIOUS: BodyPose(_CLENCHED, _CLENCHED, WIDE_LEG, WIDE_LEG, lean_deg=7, head_tilt_deg=3),
        Expression.ANGRY: BodyPose(_CLENCHED, _FAR_HANGING, WEIGHT_LEG, FREE_LEG, lean_deg=4, head_tilt_deg=2),
        Expression.DETERMINED: replace(STANDING, near_arm=_RESOLUTE, far_arm=_RESOLUTE),
        Expression.SHOCKED: BodyPose(_THROWN_UP, _THROWN_UP, _STEP_BACK_LEG, FREE_LEG, lean_deg=-8, head_tilt_deg=-3),
        Expression.SURPRISED: replace(STANDING, far_arm=_THROWN_UP, lean_deg=-5, head_tilt_deg=-2),
        Expression.SCARED: BodyPose(*_DRAWN_IN, _CLOSED_LEG, _STEP_BACK_LEG, lean_deg=-5, head_tilt_deg=4),
        Expression.CRY: BodyPose(
            HANGING,
            _WIPING,
            _CLOSED_LEG,
            _CLOSED_LEG,
            lean_deg=5,
            head_tilt_deg=5,
            nod=6,
        ),
        Expression.SAD: BodyPose(_SLACK, _SLACK, WEIGHT_LEG, FREE_LEG, lean_deg=6, head_tilt_deg=6, nod=8),
        Expression.TIRED: BodyPose(_SLACK, _SLACK, WEIGHT_LEG, FREE_LEG, lean_deg=8, head_tilt_deg=8, nod=10),
        Expression.SHY: BodyPose(*_CLASPED_LOW, _CLOSED_LEG, _CLOSED_LEG, lean_deg=2, head_tilt_deg=6, nod=4),
        Expression.LAUGH: replace(
            STANDING,
            near_arm=reaching(Reach(Mark.CHEST, -8, 176, 16), Aim(-10, 28)),
            lean_deg=-6,
            head_tilt_deg=-4,
        ),
        Expression.SMIRK: replace(STANDING, near_arm=reaching(Reach(Mark.HIP), Aim(-28, 55), Hand.ON_HIP)),
    }
)


def acted(expression: Expression, turn: Turn) -> BodyPose:
    """The stance of whoever looks like this; calm faces stand at ease. Who is seen from the side wipes an eye with the
    elbow ahead, or its upper arm would point at us."""
    posed = _ACTED.get(expression, STANDING)
    if posed.far_arm is _WIPING and turn is Turn.PROFILE:
        return replace(posed, far_arm=_WIPING_FROM_THE_SIDE)
    return posed

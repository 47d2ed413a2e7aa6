"""The poses as data.

In: a `comic.storyboard.Pose`, a turn, a prop. Out: a `BodyPose`. Never: lengths.
"""

from __future__ import annotations

from dataclasses import replace

from comic.storyboard import Pose, Prop, Turn
from engines.illustrator.body.poses import ArmPose, BodyPose, Hand, Layer, LegPose, Mark, Reach, Stance
from engines.illustrator.body.reach import Aim


def _arm(upper: Aim, forearm: Aim, hand: Hand = Hand.RELAXED, layer: Layer | None = None) -> ArmPose:
    return ArmPose(upper, forearm, hand, None, layer)


def _to(reach: Reach, elbow: Aim, hand: Hand = Hand.RESTING, layer: Layer | None = None) -> ArmPose:
    return ArmPose(elbow, elbow, hand, reach, layer)


def _leg(thigh: Aim, shin: Aim, foot_deg: float = 0.0) -> LegPose:
    return LegPose(thigh, shin, foot_deg)


_HANGING = _arm(Aim(-3, 9), Aim(12, 4))
_FAR_HANGING = _arm(Aim(1, 7), Aim(15, 5))
_ON_HIP = _to(Reach(Mark.HIP), Aim(-28, 55), Hand.ON_HIP)
_WEIGHT_LEG = _leg(Aim(0, 0), Aim(-1, 1))
_FREE_LEG = _leg(Aim(8, 8), Aim(-5, 6))
_EVEN_LEG = _leg(Aim(2, 5), Aim(-2, 3))
_WIDE_LEG = _leg(Aim(2, 10), Aim(-2, 8))
_SEAT_NEAR = _leg(Aim(84, 10), Aim(2, 2))
_SEAT_FAR = _leg(Aim(85, 9), Aim(6, 2))
_ON_THIGH = _to(Reach(Mark.THIGH, 0.62, 16), Aim(-14, 24))
_LOW_FIST = _arm(Aim(8, 10), Aim(70, 4), Hand.FIST)

_BOOK: dict[Pose, BodyPose] = {
    Pose.STAND: BodyPose(_HANGING, _FAR_HANGING, _WEIGHT_LEG, _FREE_LEG, roll_deg=0.8),
    Pose.WALK: BodyPose(
        _arm(Aim(16, 13), Aim(34, 9)),
        _arm(Aim(-30, 9), Aim(-10, 6)),
        _leg(Aim(-15, 1), Aim(-38, 1), 34),
        _leg(Aim(27, 1), Aim(10, 1), -14),
        lean_deg=3,
    ),
    Pose.RUN: BodyPose(
        _arm(Aim(36, 10), Aim(128, -10), Hand.FIST),
        _arm(Aim(-62, 14), Aim(24, 2), Hand.FIST),
        _leg(Aim(-14, 2), Aim(-96, 2), 66),
        _leg(Aim(60, 3), Aim(-4, 2), -10),
        lean_deg=16,
        stance=Stance.AIRBORNE,
        hop=20,
    ),
    Pose.SIT: BodyPose(_ON_THIGH, _ON_THIGH, _SEAT_NEAR, _SEAT_FAR, stance=Stance.SEATED),
    Pose.FALL: BodyPose(
        _arm(Aim(112, 30), Aim(140, 6), Hand.OPEN),
        _arm(Aim(66, 44), Aim(104, 30), Hand.OPEN),
        _leg(Aim(62, 10), Aim(-8, 8), -16),
        _leg(Aim(88, 14), Aim(58, 10), -40),
        lean_deg=-42,
        head_tilt_deg=16,
        stance=Stance.AIRBORNE,
        hop=70,
    ),
    Pose.POINT: BodyPose(_HANGING, _arm(Aim(70, 46), Aim(78, 48), Hand.POINTING), _EVEN_LEG, _FREE_LEG, lean_deg=2),
    Pose.POINT_UP: BodyPose(_ON_HIP, _arm(Aim(40, 34), Aim(172, 4), Hand.POINTING), _EVEN_LEG, _FREE_LEG),
    Pose.WAVE: BodyPose(_HANGING, _arm(Aim(34, 52), Aim(170, 14), Hand.OPEN), _WEIGHT_LEG, _FREE_LEG, head_tilt_deg=3),
    Pose.ARMS_CROSSED: BodyPose(
        _to(Reach(Mark.CHEST, -66, 146, 14), Aim(4, 30), Hand.TUCKED),
        _to(Reach(Mark.CHEST, -82, 110, 20), Aim(4, 30), Hand.RESTING),
        _WEIGHT_LEG,
        _FREE_LEG,
    ),
    Pose.HANDS_ON_HIPS: BodyPose(_ON_HIP, _ON_HIP, _WIDE_LEG, _WIDE_LEG),
    Pose.HOLD: BodyPose(_HANGING, _to(Reach(Mark.CHEST, 16, 120, 120), Aim(-6, 24), Hand.GRIP), _WEIGHT_LEG, _FREE_LEG),
    Pose.EXPLAIN: BodyPose(
        _HANGING, _arm(Aim(16, 22), Aim(78, 54), Hand.OPEN), _WEIGHT_LEG, _FREE_LEG, head_tilt_deg=2
    ),
    Pose.PHONE: BodyPose(
        _HANGING,
        _to(Reach(Mark.CHEST, 20, 74, 150), Aim(-4, 26), Hand.GRIP),
        _WEIGHT_LEG,
        _FREE_LEG,
        head_tilt_deg=4,
    ),
    Pose.THINK: BodyPose(
        _to(Reach(Mark.CHEST, -66, 150, 20), Aim(2, 26), Hand.TUCKED),
        _to(Reach(Mark.FACE, 10, 96, 14), Aim(10, 14), Hand.FIST),
        _WEIGHT_LEG,
        _FREE_LEG,
        head_tilt_deg=3,
    ),
    Pose.CHEER: BodyPose(
        _arm(Aim(176, 34), Aim(178, 8), Hand.FIST, Layer.BEHIND),
        _arm(Aim(176, 34), Aim(178, 8), Hand.FIST, Layer.BEHIND),
        _WIDE_LEG,
        _WIDE_LEG,
    ),
    Pose.PLEAD: BodyPose(
        _to(Reach(Mark.CHEST, 5, 74, 110), Aim(-4, 30), Hand.PRESSED),
        _to(Reach(Mark.CHEST, 5, 74, 110), Aim(-4, 30), Hand.PRESSED),
        _leg(Aim(2, 2), Aim(-3, 0)),
        _leg(Aim(5, 2), Aim(-6, 0)),
        lean_deg=4,
        head_tilt_deg=-3,
    ),
    Pose.SHRUG: BodyPose(
        _arm(Aim(4, 26), Aim(74, 62), Hand.OPEN),
        _arm(Aim(4, 26), Aim(74, 62), Hand.OPEN),
        _EVEN_LEG,
        _EVEN_LEG,
        head_tilt_deg=5,
    ),
    Pose.DESK: BodyPose(
        _to(Reach(Mark.CHEST, 26, 206, 150), Aim(-4, 40)),
        _to(Reach(Mark.CHEST, 22, 206, 160), Aim(-4, 40)),
        _SEAT_NEAR,
        _SEAT_FAR,
        lean_deg=4,
        stance=Stance.SEATED,
        table=True,
    ),
    Pose.CLUTCH: BodyPose(
        _HANGING,
        _to(Reach(Mark.CHEST, -8, 100, 14), Aim(-6, 30), Hand.FIST),
        _leg(Aim(3, 2), Aim(-4, 0)),
        _leg(Aim(6, 2), Aim(-8, 0)),
        lean_deg=6,
        head_tilt_deg=4,
    ),
    Pose.KNEEL: BodyPose(
        _HANGING,
        _to(Reach(Mark.THIGH, 0.9, 20), Aim(-6, 26)),
        _leg(Aim(2, 6), Aim(-97, 2), 62),
        _leg(Aim(86, 10), Aim(-4, 6)),
        lean_deg=5,
        stance=Stance.KNEELING,
    ),
    Pose.LIE: BodyPose(
        _arm(Aim(14, 10), Aim(40, -6)),
        _to(Reach(Mark.CHEST, -4, 196, 10), Aim(2, 30)),
        _leg(Aim(4, 2), Aim(0, 1), 10),
        _leg(Aim(38, 3), Aim(-26, 2), 30),
        lean_deg=-85,
        stance=Stance.LYING,
    ),
    Pose.READ: BodyPose(
        _to(Reach(Mark.CHEST, 50, 128, 120), Aim(-8, 22), Hand.GRIP),
        _to(Reach(Mark.CHEST, 50, 128, 120), Aim(-8, 22), Hand.GRIP),
        _WEIGHT_LEG,
        _FREE_LEG,
        head_tilt_deg=6,
    ),
    Pose.HUG: BodyPose(
        _to(Reach(Mark.CHEST, -72, 118, -6), Aim(4, 32)),
        _to(Reach(Mark.CHEST, -72, 104, 6), Aim(4, 32)),
        _leg(Aim(2, 2), Aim(-3, 0)),
        _leg(Aim(5, 2), Aim(-6, 0)),
        lean_deg=4,
        head_tilt_deg=5,
    ),
    Pose.HOLD_HANDS: BodyPose(
        _to(Reach(Mark.CHEST, -6, 236, 40), Aim(-14, 26)),
        _to(Reach(Mark.CHEST, 2, 228, 50), Aim(-14, 26)),
        _WEIGHT_LEG,
        _FREE_LEG,
    ),
    Pose.COMFORT: BodyPose(
        _HANGING, _to(Reach(Mark.CHEST, -6, 104, 12), Aim(-6, 28)), _WEIGHT_LEG, _FREE_LEG, head_tilt_deg=4
    ),
    Pose.FIGHT: BodyPose(
        _to(Reach(Mark.FACE, 26, 110, 60), Aim(6, 20), Hand.FIST),
        _to(Reach(Mark.FACE, 44, 96, 190), Aim(10, 26), Hand.FIST),
        _leg(Aim(-14, 18), Aim(-44, 10), 18),
        _leg(Aim(42, 16), Aim(-8, 10)),
        lean_deg=8,
        head_tilt_deg=3,
    ),
    Pose.JUMP: BodyPose(
        _arm(Aim(160, 40), Aim(170, 10), Hand.OPEN, Layer.BEHIND),
        _arm(Aim(150, 36), Aim(172, 4), Hand.FIST),
        _leg(Aim(24, 10), Aim(-78, 4), 58),
        _leg(Aim(64, 12), Aim(-34, 8), 24),
        lean_deg=4,
        stance=Stance.AIRBORNE,
        hop=110,
    ),
    Pose.CRY_INTO_HANDS: BodyPose(
        _to(Reach(Mark.FACE, 34, 40, 8), Aim(10, 22), Hand.PALM, Layer.OVER),
        _to(Reach(Mark.FACE, 34, 40, 8), Aim(10, 22), Hand.PALM, Layer.OVER),
        _leg(Aim(2, 2), Aim(-3, 0)),
        _leg(Aim(5, 2), Aim(-6, 0)),
        lean_deg=8,
        head_tilt_deg=8,
        nod=10,
    ),
    Pose.BOW: BodyPose(
        _arm(Aim(26, 8), Aim(40, 2)),
        _arm(Aim(28, 8), Aim(42, 2)),
        _leg(Aim(-4, 2), Aim(-4, 1)),
        _leg(Aim(-2, 2), Aim(-4, 1)),
        lean_deg=46,
        head_tilt_deg=8,
        nod=22,
    ),
    Pose.LEAN: BodyPose(
        _to(Reach(Mark.CHEST, -66, 146, 14), Aim(4, 30), Hand.TUCKED),
        _to(Reach(Mark.CHEST, -82, 110, 20), Aim(4, 30), Hand.RESTING),
        _leg(Aim(14, 3), Aim(10, 0)),
        _leg(Aim(22, -4), Aim(-2, -10), 22),
        lean_deg=-9,
        roll_deg=-3,
        head_tilt_deg=6,
    ),
    Pose.PUSH: BodyPose(
        _arm(Aim(76, 10), Aim(88, 0), Hand.PALM),
        _arm(Aim(80, 10), Aim(90, 0), Hand.PALM),
        _leg(Aim(-30, 4), Aim(-38, 4), 26),
        _leg(Aim(46, 6), Aim(-14, 4)),
        lean_deg=20,
    ),
}

_LYING_ON_ONE_SIDE = replace(
    _BOOK[Pose.LIE],
    near_arm=_arm(Aim(160, 24), Aim(176, -40), Hand.RELAXED, Layer.BEHIND),
    far_arm=_to(Reach(Mark.CHEST, -4, 150, 30), Aim(12, 20)),
    near_leg=_leg(Aim(10, -4), Aim(-8, -2)),
    far_leg=_leg(Aim(28, 0), Aim(-14, -6)),
    lean_deg=0.0,
    roll_deg=-88,
    head_tilt_deg=8,
)

_PALM_AT_US = _arm(Aim(24, 36), Aim(132, 12), Hand.PALM, Layer.OVER)
_PUSHING_AT_US = replace(_BOOK[Pose.PUSH], near_arm=_PALM_AT_US, far_arm=_PALM_AT_US)

_VARIANTS: dict[tuple[Pose, Turn], BodyPose] = {
    (Pose.POINT, Turn.PROFILE): replace(_BOOK[Pose.POINT], far_arm=_arm(Aim(80, 4), Aim(88, 4), Hand.POINTING)),
    (Pose.WAVE, Turn.PROFILE): replace(_BOOK[Pose.WAVE], far_arm=_arm(Aim(58, 10), Aim(160, 6), Hand.OPEN)),
    (Pose.EXPLAIN, Turn.PROFILE): replace(_BOOK[Pose.EXPLAIN], far_arm=_arm(Aim(22, 8), Aim(96, 14), Hand.OPEN)),
    (Pose.PUSH, Turn.FRONT): _PUSHING_AT_US,
    (Pose.PUSH, Turn.BACK): _PUSHING_AT_US,
    (Pose.BOW, Turn.FRONT): replace(_BOOK[Pose.BOW], nod=58),
    (Pose.BOW, Turn.BACK): replace(_BOOK[Pose.BOW], nod=58),
    (Pose.LIE, Turn.FRONT): _LYING_ON_ONE_SIDE,
    (Pose.LIE, Turn.THREE_QUARTER): _LYING_ON_ONE_SIDE,
    (Pose.LIE, Turn.BACK): _LYING_ON_ONE_SIDE,
}

_HOLDING = _to(Reach(Mark.CHEST, 16, 120, 120), Aim(-6, 24), Hand.GRIP)
_CARRYING = _arm(Aim(0, 9), Aim(6, 5), Hand.GRIP)
_WITH_SWORD = _arm(Aim(2, 22), Aim(34, 24), Hand.GRIP)
_GUARD = (
    _to(Reach(Mark.CHEST, 6, 152, 120), Aim(-6, 26), Hand.GRIP, Layer.OVER),
    _to(Reach(Mark.CHEST, 14, 122, 134), Aim(-6, 26), Hand.GRIP, Layer.OVER),
)
_UNDER_UMBRELLA = _to(Reach(Mark.CHEST, 74, 40, 90), Aim(-4, 24), Hand.GRIP, Layer.OVER)
_NEEDS_BOTH = frozenset({Hand.TUCKED, Hand.PRESSED})


def body_pose(pose: Pose, turn: Turn, prop: Prop = Prop.NONE) -> BodyPose:
    """What every limb does; every `Pose` has it. A prop is held in the far hand, which is raised when its pose leaves
    it no way to hold anything; a book is read, and a sword raised in a fight, with both."""
    posed = _VARIANTS.get((pose, turn), _BOOK[pose])
    return posed if prop is Prop.NONE else _holding(posed, pose, prop)


def _holding(posed: BodyPose, pose: Pose, prop: Prop) -> BodyPose:
    if pose is Pose.FIGHT and prop is Prop.SWORD:
        return replace(posed, near_arm=_GUARD[0], far_arm=_GUARD[1])
    if pose is Pose.READ and prop in (Prop.BOOK, Prop.LETTER):
        return posed
    near, far = posed.near_arm, posed.far_arm
    if prop is Prop.UMBRELLA:
        far = _UNDER_UMBRELLA
    elif prop is Prop.BAG and posed.stance is not Stance.SEATED:
        far = _CARRYING
    elif prop is Prop.SWORD and far.hand is not Hand.FIST:
        far = _WITH_SWORD
    elif far.hand in (Hand.GRIP, Hand.FIST):
        far = replace(far, hand=Hand.GRIP)
    else:
        far = _HOLDING
    if near.hand in _NEEDS_BOTH:
        near = _HANGING
    return replace(posed, near_arm=near, far_arm=far)

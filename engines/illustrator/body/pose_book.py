"""The poses as data.

In: a `comic.storyboard.Pose`, a turn, a prop, an expression. Out: a `BodyPose`. Never: lengths.
"""

from __future__ import annotations

from dataclasses import replace

from comic.storyboard import Expression, Pose, Prop, Turn
from engines.illustrator.body.gait import FALLING, GAITS, RUNNING, WALKING
from engines.illustrator.body.hands_on_body import (
    AGAINST_A_WALL,
    BEFORE_CHEST,
    BEFORE_FACE,
    CHIN_IN_HAND,
    CHIN_IN_HAND_FROM_BEFORE,
    CHIN_IN_HAND_FROM_THE_SIDE,
    CROSSED,
    CROSSED_AT_AN_ANGLE,
    ON_GUARD,
    ON_HIP,
    ON_THIGH,
    PRAYING_CLOSE,
    TO_FACE,
    TO_FACE_FROM_THE_SIDE,
)
from engines.illustrator.body.holding_poses import holding
from engines.illustrator.body.poses import ArmPose, BodyPose, Hand, Layer, Mark, Reach, Stance, arm, leg, reaching
from engines.illustrator.body.reach import Aim
from engines.illustrator.body.standing import EVEN_LEG, FREE_LEG, HANGING, STANDING, WEIGHT_LEG, WIDE_LEG, acted

_SEAT_NEAR = leg(Aim(89, 6), Aim(-2, 1))
_SEAT_FAR = leg(Aim(89, 6), Aim(3, 1))
_SEAT_NEAR_FROM_THE_SIDE = leg(Aim(89, 4), Aim(-5, 1))
_SEAT_FAR_FROM_THE_SIDE = leg(Aim(90, 4), Aim(10, 1))

_BOOK: dict[Pose, BodyPose] = {
    Pose.STAND: STANDING,
    Pose.WALK: WALKING,
    Pose.RUN: RUNNING,
    Pose.SIT: BodyPose(ON_THIGH, ON_THIGH, _SEAT_NEAR, _SEAT_FAR, stance=Stance.SEATED),
    Pose.FALL: FALLING,
    Pose.POINT: BodyPose(HANGING, arm(Aim(70, 46), Aim(78, 48), Hand.POINTING), EVEN_LEG, FREE_LEG, lean_deg=2),
    Pose.POINT_UP: BodyPose(ON_HIP, arm(Aim(40, 34), Aim(172, 4), Hand.POINTING), EVEN_LEG, FREE_LEG),
    Pose.WAVE: BodyPose(HANGING, arm(Aim(26, 40), Aim(172, 8), Hand.OPEN), WEIGHT_LEG, FREE_LEG, head_tilt_deg=3),
    Pose.ARMS_CROSSED: BodyPose(
        *CROSSED,
        WEIGHT_LEG,
        FREE_LEG,
    ),
    Pose.HANDS_ON_HIPS: BodyPose(ON_HIP, ON_HIP, WIDE_LEG, WIDE_LEG),
    Pose.HOLD: BodyPose(
        HANGING, reaching(Reach(Mark.CHEST, 16, 120, 120), Aim(-6, 24), Hand.GRIP), WEIGHT_LEG, FREE_LEG
    ),
    Pose.EXPLAIN: BodyPose(HANGING, arm(Aim(6, 14), Aim(114, 34), Hand.OFFERED), WEIGHT_LEG, FREE_LEG, head_tilt_deg=2),
    Pose.PHONE: BodyPose(
        HANGING,
        reaching(Reach(Mark.CHEST, 20, 74, 150), Aim(-4, 26), Hand.GRIP),
        WEIGHT_LEG,
        FREE_LEG,
        head_tilt_deg=4,
    ),
    Pose.THINK: BodyPose(
        *CHIN_IN_HAND,
        WEIGHT_LEG,
        FREE_LEG,
        head_tilt_deg=3,
        nod=12,
    ),
    Pose.CHEER: BodyPose(
        arm(Aim(176, 34), Aim(178, 8), Hand.FIST, Layer.BEHIND),
        arm(Aim(176, 34), Aim(178, 8), Hand.FIST, Layer.BEHIND),
        WIDE_LEG,
        WIDE_LEG,
    ),
    Pose.PLEAD: BodyPose(
        reaching(Reach(Mark.CHEST, 8, 84, 46), Aim(-14, 26), Hand.PRESSED),
        reaching(Reach(Mark.CHEST, 8, 84, 46), Aim(-14, 26), Hand.PRESSED),
        leg(Aim(2, 2), Aim(-3, 0)),
        leg(Aim(5, 2), Aim(-6, 0)),
        lean_deg=4,
        head_tilt_deg=-3,
    ),
    Pose.SHRUG: BodyPose(
        arm(Aim(2, 14), Aim(126, 42), Hand.OFFERED),
        arm(Aim(2, 14), Aim(126, 42), Hand.OFFERED),
        EVEN_LEG,
        EVEN_LEG,
        head_tilt_deg=5,
    ),
    Pose.DESK: BodyPose(
        reaching(Reach(Mark.CHEST, 26, 206, 150), Aim(-4, 40)),
        reaching(Reach(Mark.CHEST, 22, 206, 160), Aim(-4, 40)),
        _SEAT_NEAR,
        _SEAT_FAR,
        lean_deg=4,
        stance=Stance.SEATED,
        table=True,
    ),
    Pose.CLUTCH: BodyPose(
        reaching(Reach(Mark.CHEST, -8, 92, 6), Aim(-8, 40), Hand.CLASP),
        replace(HANGING, hand=Hand.CLENCHED),
        leg(Aim(3, 2), Aim(-4, 0)),
        leg(Aim(6, 2), Aim(-8, 0)),
        lean_deg=6,
        head_tilt_deg=4,
    ),
    Pose.KNEEL: BodyPose(
        HANGING,
        reaching(Reach(Mark.THIGH, 0.9, 20), Aim(-6, 26)),
        leg(Aim(2, 6), Aim(-100, 2), 62),
        leg(Aim(86, 10), Aim(-4, 6)),
        lean_deg=5,
        stance=Stance.KNEELING,
    ),
    Pose.LIE: BodyPose(
        arm(Aim(8, 6), Aim(26, 4), Hand.CLASP),
        arm(Aim(-2, 10), Aim(8, 2)),
        leg(Aim(4, 2), Aim(0, 1), 10),
        leg(Aim(26, 3), Aim(-18, 2), 24),
        lean_deg=-85,
        stance=Stance.LYING,
    ),
    Pose.READ: BodyPose(
        reaching(Reach(Mark.CHEST, 84, 134, 96), Aim(-10, 30), Hand.GRIP),
        reaching(Reach(Mark.CHEST, 84, 134, 96), Aim(-10, 30), Hand.GRIP),
        WEIGHT_LEG,
        FREE_LEG,
        head_tilt_deg=6,
    ),
    Pose.HUG: BodyPose(
        reaching(Reach(Mark.CHEST, -72, 118, -6), Aim(4, 32)),
        reaching(Reach(Mark.CHEST, -72, 104, 6), Aim(4, 32)),
        leg(Aim(2, 2), Aim(-3, 0)),
        leg(Aim(5, 2), Aim(-6, 0)),
        lean_deg=4,
        head_tilt_deg=5,
    ),
    Pose.HOLD_HANDS: BodyPose(
        reaching(Reach(Mark.CHEST, -6, 236, 40), Aim(-14, 26), Hand.CLASP),
        reaching(Reach(Mark.CHEST, 2, 228, 30), Aim(-14, 26), Hand.RELAXED),
        WEIGHT_LEG,
        FREE_LEG,
    ),
    Pose.COMFORT: BodyPose(
        HANGING, reaching(Reach(Mark.CHEST, -6, 104, 12), Aim(-6, 28)), WEIGHT_LEG, FREE_LEG, head_tilt_deg=4
    ),
    Pose.FIGHT: BodyPose(
        reaching(Reach(Mark.FACE, 26, 110, 60), Aim(6, 20), Hand.FIST),
        reaching(Reach(Mark.FACE, 44, 96, 190), Aim(10, 26), Hand.FIST),
        leg(Aim(-27, 17), Aim(-34, 13), 20),
        leg(Aim(42, 16), Aim(-8, 10)),
        lean_deg=8,
        head_tilt_deg=3,
    ),
    Pose.JUMP: BodyPose(
        arm(Aim(160, 40), Aim(170, 10), Hand.OPEN, Layer.BEHIND),
        arm(Aim(150, 36), Aim(172, 4), Hand.FIST),
        leg(Aim(24, 10), Aim(-78, 4), 58),
        leg(Aim(64, 12), Aim(-34, 8), 24),
        lean_deg=4,
        stance=Stance.AIRBORNE,
        hop=110,
    ),
    Pose.CRY_INTO_HANDS: BodyPose(
        TO_FACE,
        TO_FACE,
        leg(Aim(2, 2), Aim(-3, 0)),
        leg(Aim(5, 2), Aim(-6, 0)),
        lean_deg=8,
        head_tilt_deg=8,
        nod=10,
    ),
    Pose.BOW: BodyPose(
        reaching(Reach(Mark.THIGH, 0.5, 12), Aim(-30, 20), Hand.RESTING),
        reaching(Reach(Mark.THIGH, 0.54, 12), Aim(-30, 20), Hand.RESTING),
        leg(Aim(10, 2), Aim(7, 1)),
        leg(Aim(12, 2), Aim(8, 1)),
        lean_deg=46,
        head_tilt_deg=8,
        nod=22,
    ),
    Pose.LEAN: BodyPose(
        *CROSSED,
        leg(Aim(17, 3), Aim(14, 1)),
        leg(Aim(30, 0), Aim(3, -9), 26),
        lean_deg=-11,
        roll_deg=-4,
        head_tilt_deg=9,
    ),
    Pose.PUSH: BodyPose(
        arm(Aim(76, 10), Aim(88, 0), Hand.PALM),
        arm(Aim(80, 10), Aim(90, 0), Hand.PALM),
        leg(Aim(-30, 4), Aim(-38, 4), 26),
        leg(Aim(46, 6), Aim(-14, 4)),
        lean_deg=20,
    ),
    Pose.CARRY: BodyPose(
        arm(Aim(-16, 20), Aim(58, -6), Hand.GRIP),
        arm(Aim(-16, 20), Aim(58, -6), Hand.GRIP),
        leg(Aim(-6, 5), Aim(-24, 3), 18),
        leg(Aim(22, 5), Aim(4, 3), -4),
        lean_deg=10,
    ),
    Pose.RIDE: BodyPose(
        arm(Aim(56, 8), Aim(30, -24), Hand.RELAXED),
        arm(Aim(56, 8), Aim(30, -24), Hand.RELAXED),
        leg(Aim(70, 12), Aim(-16, 2), 24),
        leg(Aim(70, 4), Aim(-16, 2), 24),
        lean_deg=8,
        roll_deg=-6,
        head_tilt_deg=7,
        stance=Stance.RIDING,
    ),
}

_LYING_ON_ONE_SIDE = replace(
    _BOOK[Pose.LIE],
    near_arm=reaching(Reach(Mark.CHEST, 12, 92, 76), Aim(6, 20), Hand.RELAXED),
    far_arm=reaching(Reach(Mark.CHEST, 4, 158, 40), Aim(-4, 22)),
    near_leg=leg(Aim(16, -4), Aim(-16, -2), 18),
    far_leg=leg(Aim(40, -4), Aim(-34, -10), 26),
    lean_deg=0.0,
    roll_deg=-88,
    head_tilt_deg=8,
)

_PALM_AT_US = arm(Aim(24, 36), Aim(132, 12), Hand.PALM, Layer.OVER)


def _armed(pose: Pose, near: ArmPose, far: ArmPose) -> BodyPose:
    """A pose whose arms do something else."""
    return replace(_BOOK[pose], near_arm=near, far_arm=far)


_VARIANTS: dict[tuple[Pose, Turn], BodyPose] = {
    **GAITS,
    **{
        (pose, turn): _armed(pose, *arms)
        for pose in (Pose.ARMS_CROSSED, Pose.LEAN)
        for turn, arms in (
            (Turn.THREE_QUARTER, CROSSED_AT_AN_ANGLE),
            (Turn.BACK, (BEFORE_CHEST, BEFORE_CHEST)),
        )
    },
    **{(Pose.FIGHT, turn): _armed(Pose.FIGHT, *ON_GUARD) for turn in (Turn.FRONT, Turn.THREE_QUARTER)},
    (Pose.POINT, Turn.PROFILE): replace(_BOOK[Pose.POINT], far_arm=arm(Aim(80, 4), Aim(88, 4), Hand.POINTING)),
    (Pose.WAVE, Turn.PROFILE): replace(_BOOK[Pose.WAVE], far_arm=arm(Aim(58, 10), Aim(160, 6), Hand.OPEN)),
    (Pose.CHEER, Turn.PROFILE): replace(
        _BOOK[Pose.CHEER],
        near_arm=arm(Aim(108, 10), Aim(152, 4), Hand.FIST, Layer.OVER),
        far_arm=arm(Aim(152, 10), Aim(170, 4), Hand.FIST),
    ),
    (Pose.EXPLAIN, Turn.PROFILE): replace(_BOOK[Pose.EXPLAIN], far_arm=arm(Aim(10, 8), Aim(106, 14), Hand.OFFERED)),
    (Pose.SHRUG, Turn.THREE_QUARTER): replace(_BOOK[Pose.SHRUG], near_arm=arm(Aim(-4, 16), Aim(161, 61), Hand.OFFERED)),
    (Pose.SHRUG, Turn.PROFILE): replace(
        _BOOK[Pose.SHRUG],
        near_arm=arm(Aim(-8, 14), Aim(102, 24), Hand.OFFERED),
        far_arm=arm(Aim(10, 14), Aim(132, 24), Hand.OFFERED),
    ),
    (Pose.THINK, Turn.FRONT): _armed(Pose.THINK, *CHIN_IN_HAND_FROM_BEFORE),
    (Pose.THINK, Turn.PROFILE): _armed(Pose.THINK, *CHIN_IN_HAND_FROM_THE_SIDE),
    (Pose.THINK, Turn.BACK): _armed(Pose.THINK, BEFORE_CHEST, BEFORE_FACE),
    (Pose.CRY_INTO_HANDS, Turn.BACK): _armed(Pose.CRY_INTO_HANDS, BEFORE_FACE, BEFORE_FACE),
    (Pose.CRY_INTO_HANDS, Turn.PROFILE): _armed(Pose.CRY_INTO_HANDS, TO_FACE_FROM_THE_SIDE, TO_FACE_FROM_THE_SIDE),
    (Pose.PLEAD, Turn.THREE_QUARTER): _armed(Pose.PLEAD, *PRAYING_CLOSE),
    (Pose.PLEAD, Turn.PROFILE): replace(
        _BOOK[Pose.PLEAD], far_arm=reaching(Reach(Mark.CHEST, 8, 84, 55), Aim(-14, 26), Hand.PRESSED)
    ),
    (Pose.PUSH, Turn.PROFILE): _armed(Pose.PUSH, *AGAINST_A_WALL),
    **{(Pose.PUSH, turn): _armed(Pose.PUSH, _PALM_AT_US, _PALM_AT_US) for turn in (Turn.FRONT, Turn.BACK)},
    (Pose.BOW, Turn.FRONT): replace(_BOOK[Pose.BOW], nod=58),
    (Pose.BOW, Turn.BACK): replace(_BOOK[Pose.BOW], nod=58),
    (Pose.READ, Turn.THREE_QUARTER): replace(
        _BOOK[Pose.READ],
        far_arm=reaching(Reach(Mark.CHEST, 84, 134, 96), Aim(-30, 70), Hand.GRIP, Layer.OVER),
    ),
    (Pose.CARRY, Turn.PROFILE): replace(_BOOK[Pose.CARRY], lean_deg=20, head_tilt_deg=0),
    (Pose.RIDE, Turn.PROFILE): replace(
        _BOOK[Pose.RIDE],
        near_leg=leg(Aim(78, 6), Aim(4, 2), 24),
        far_leg=leg(Aim(82, 6), Aim(10, 2), 24),
        lean_deg=14,
        roll_deg=0,
        head_tilt_deg=-4,
    ),
    (Pose.RIDE, Turn.FRONT): replace(
        _BOOK[Pose.RIDE],
        near_leg=leg(Aim(66, 24), Aim(-10, 0), 24),
        far_leg=leg(Aim(66, 30), Aim(-10, 0), 24),
        roll_deg=-13,
        head_tilt_deg=11,
    ),
    **{
        (pose, Turn.PROFILE): replace(_BOOK[pose], near_leg=_SEAT_NEAR_FROM_THE_SIDE, far_leg=_SEAT_FAR_FROM_THE_SIDE)
        for pose in (Pose.SIT, Pose.DESK)
    },
    (Pose.LIE, Turn.FRONT): _LYING_ON_ONE_SIDE,
    (Pose.LIE, Turn.THREE_QUARTER): _LYING_ON_ONE_SIDE,
    (Pose.LIE, Turn.BACK): _LYING_ON_ONE_SIDE,
}


def body_pose(pose: Pose, turn: Turn, prop: Prop = Prop.NONE, expression: Expression = Expression.NEUTRAL) -> BodyPose:
    """What every limb does; every `Pose` has it. Who only stands acts with the expression, and a prop is held as
    `holding` says."""
    posed = acted(expression, turn) if pose is Pose.STAND else _VARIANTS.get((pose, turn), _BOOK[pose])
    return posed if prop is Prop.NONE else holding(posed, pose, prop, turn)

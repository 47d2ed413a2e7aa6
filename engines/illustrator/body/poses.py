"""The poses as data: angles of arms and legs, seen from the front and from the side.

In: a `comic.storyboard.Pose`, whether the figure is seen in profile, a prop. Out: a `BodyPose`. Never: lengths.

Angles are degrees from straight down. From the front positive is outward, away from the body's middle; in profile
positive is forward, where the figure looks to. `near` limbs are on the left of a figure that faces right.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

from comic.storyboard import Pose, Prop


class Hand(StrEnum):
    """What the fingers do. TUCKED lies hidden under the other arm."""

    RELAXED = "relaxed"
    FIST = "fist"
    GRIP = "grip"
    POINTING = "pointing"
    OPEN = "open"
    PRESSED = "pressed"
    ON_HIP = "on_hip"
    RESTING = "resting"
    TUCKED = "tucked"


class Layer(StrEnum):
    """When an arm is drawn: before the torso, after it, or after the head too."""

    BEHIND = "behind"
    FRONT = "front"
    OVER = "over"


class Stance(StrEnum):
    """What carries the figure."""

    STANDING = "standing"
    SEATED = "seated"
    AIRBORNE = "airborne"


@dataclass(frozen=True)
class ArmPose:
    """The scales shorten an arm that points towards the camera (1 = in the plane of the picture)."""

    upper_deg: float
    forearm_deg: float
    hand: Hand = Hand.RELAXED
    layer: Layer = Layer.FRONT
    upper_scale: float = 1.0
    forearm_scale: float = 1.0


@dataclass(frozen=True)
class LegPose:
    """`foot_deg` turns the foot: positive lifts the heel. Scales as of arms."""

    thigh_deg: float
    shin_deg: float
    foot_deg: float = 0.0
    thigh_scale: float = 1.0
    shin_scale: float = 1.0


@dataclass(frozen=True)
class BodyPose:
    """`lean_deg` turns torso and head around the hips, positive towards where the figure looks; `hop` is how high an
    airborne figure is above the ground, in units of a figure scaled 1."""

    near_arm: ArmPose
    far_arm: ArmPose
    near_leg: LegPose = LegPose(4, 1)
    far_leg: LegPose = LegPose(4, 1)
    lean_deg: float = 0.0
    head_tilt_deg: float = 0.0
    stance: Stance = Stance.STANDING
    hop: float = 0.0
    table: bool = False


_HANGING = ArmPose(10, 3)
_FAR_HANGING = ArmPose(8, 4)
_ON_HIP = ArmPose(50, -48, Hand.ON_HIP, forearm_scale=0.82)
_SIDE_ON_HIP = ArmPose(-54, 50, Hand.ON_HIP, forearm_scale=0.84)
_SEAT_NEAR = LegPose(84, 2, thigh_scale=0.56)
_SEAT_FAR = LegPose(80, 6, thigh_scale=0.60)

_FRONT: dict[Pose, BodyPose] = {
    Pose.STAND: BodyPose(_HANGING, _FAR_HANGING, LegPose(5, 2), LegPose(3, 0)),
    Pose.WALK: BodyPose(
        ArmPose(24, 6),
        ArmPose(24, -8, layer=Layer.BEHIND),
        LegPose(10, 26, 26),
        LegPose(20, 6, -10),
        lean_deg=2,
    ),
    Pose.RUN: BodyPose(
        ArmPose(46, -58, Hand.FIST),
        ArmPose(44, 124, Hand.FIST, Layer.BEHIND),
        LegPose(20, 84, 74),
        LegPose(66, -10, -6, thigh_scale=0.94),
        lean_deg=11,
        stance=Stance.AIRBORNE,
        hop=14,
    ),
    Pose.SIT: BodyPose(
        ArmPose(12, -48, Hand.RESTING, forearm_scale=0.88),
        ArmPose(12, -38, Hand.RESTING, forearm_scale=0.9),
        _SEAT_NEAR,
        _SEAT_FAR,
        stance=Stance.SEATED,
    ),
    Pose.FALL: BodyPose(
        ArmPose(84, 148, Hand.OPEN),
        ArmPose(118, 160, Hand.OPEN, Layer.BEHIND),
        LegPose(-128, -78, -62),
        LegPose(82, 4, -34),
        lean_deg=-46,
        head_tilt_deg=18,
        stance=Stance.AIRBORNE,
        hop=40,
    ),
    Pose.POINT: BodyPose(_HANGING, ArmPose(76, 86, Hand.POINTING), LegPose(7, 3), LegPose(6, 2), lean_deg=3),
    Pose.POINT_UP: BodyPose(_ON_HIP, ArmPose(52, 172, Hand.POINTING, Layer.OVER), LegPose(5, 2), LegPose(5, 2)),
    Pose.WAVE: BodyPose(_HANGING, ArmPose(68, 164, Hand.OPEN, Layer.OVER)),
    Pose.ARMS_CROSSED: BodyPose(
        ArmPose(14, -98, Hand.TUCKED, Layer.OVER, 0.86, 0.9),
        ArmPose(15, -84, Hand.RESTING, Layer.OVER, 0.84, 0.94),
    ),
    Pose.HANDS_ON_HIPS: BodyPose(_ON_HIP, _ON_HIP, LegPose(7, 3), LegPose(7, 3)),
    Pose.HOLD: BodyPose(_HANGING, ArmPose(12, -116, Hand.GRIP, Layer.OVER, forearm_scale=0.92)),
    Pose.EXPLAIN: BodyPose(
        _HANGING, ArmPose(8, 118, Hand.OPEN, forearm_scale=0.8), LegPose(6, 3), LegPose(4, 1), head_tilt_deg=2
    ),
    Pose.PHONE: BodyPose(_HANGING, ArmPose(20, -152, Hand.GRIP, Layer.OVER, forearm_scale=0.86)),
    Pose.THINK: BodyPose(
        ArmPose(14, -92, Hand.RESTING, Layer.OVER, 0.86, 0.94),
        ArmPose(16, -160, Hand.FIST, Layer.OVER, upper_scale=0.74),
        head_tilt_deg=3,
    ),
    Pose.CHEER: BodyPose(
        ArmPose(144, 168, Hand.FIST, Layer.BEHIND),
        ArmPose(144, 168, Hand.FIST, Layer.BEHIND),
        LegPose(8, 4),
        LegPose(8, 4),
    ),
    Pose.PLEAD: BodyPose(
        ArmPose(14, -132, Hand.PRESSED, Layer.OVER, forearm_scale=0.9),
        ArmPose(14, -132, Hand.PRESSED, Layer.OVER, forearm_scale=0.9),
        LegPose(2, 1),
        LegPose(2, 1),
        head_tilt_deg=-3,
    ),
    Pose.SHRUG: BodyPose(ArmPose(24, 106, Hand.OPEN), ArmPose(24, 106, Hand.OPEN), head_tilt_deg=5),
    Pose.DESK: BodyPose(
        ArmPose(20, -62, Hand.RESTING, Layer.OVER, forearm_scale=0.84),
        ArmPose(20, -66, Hand.RESTING, Layer.OVER, forearm_scale=0.84),
        _SEAT_NEAR,
        _SEAT_FAR,
        stance=Stance.SEATED,
        table=True,
    ),
    Pose.CLUTCH: BodyPose(
        ArmPose(16, -100, Hand.RESTING, Layer.OVER, forearm_scale=0.92),
        ArmPose(14, -122, Hand.FIST, Layer.OVER, forearm_scale=0.92),
        LegPose(2, 1),
        LegPose(2, 1),
        lean_deg=4,
        head_tilt_deg=4,
    ),
}

for _new in (
    Pose.KNEEL,
    Pose.LIE,
    Pose.READ,
    Pose.HUG,
    Pose.HOLD_HANDS,
    Pose.COMFORT,
    Pose.FIGHT,
    Pose.JUMP,
    Pose.CRY_INTO_HANDS,
    Pose.BOW,
    Pose.LEAN,
    Pose.PUSH,
):
    _FRONT[_new] = _FRONT[Pose.STAND]

_SIDE_LEGS = (LegPose(-3, -5), LegPose(4, 1))
_SIDE_SEAT = (LegPose(86, 2), LegPose(82, 6))
_SIDE_NEAR_HANGING = ArmPose(-4, 6)
_SIDE_FAR_HANGING = ArmPose(4, 12, layer=Layer.BEHIND)

_SIDE_ARMS: dict[Pose, tuple[ArmPose, ArmPose]] = {
    Pose.STAND: (_SIDE_NEAR_HANGING, _SIDE_FAR_HANGING),
    Pose.WALK: (ArmPose(-24, -6), ArmPose(24, 38, layer=Layer.BEHIND)),
    Pose.RUN: (ArmPose(-52, 46, Hand.FIST), ArmPose(46, 128, Hand.FIST, Layer.BEHIND)),
    Pose.SIT: (ArmPose(8, 62, Hand.RESTING), ArmPose(14, 66, Hand.RESTING, Layer.BEHIND)),
    Pose.FALL: (ArmPose(-84, -148, Hand.OPEN), ArmPose(118, 160, Hand.OPEN, Layer.BEHIND)),
    Pose.POINT: (_SIDE_NEAR_HANGING, ArmPose(80, 88, Hand.POINTING, Layer.BEHIND)),
    Pose.POINT_UP: (_SIDE_ON_HIP, ArmPose(60, 160, Hand.POINTING, Layer.BEHIND)),
    Pose.WAVE: (_SIDE_NEAR_HANGING, ArmPose(58, 150, Hand.OPEN, Layer.BEHIND)),
    Pose.ARMS_CROSSED: (
        ArmPose(4, 108, Hand.RESTING, forearm_scale=0.46),
        ArmPose(12, 84, Hand.TUCKED, Layer.BEHIND, forearm_scale=0.3),
    ),
    Pose.HANDS_ON_HIPS: (_SIDE_ON_HIP, ArmPose(-40, 48, Hand.ON_HIP, Layer.BEHIND)),
    Pose.HOLD: (_SIDE_NEAR_HANGING, ArmPose(16, 112, Hand.GRIP)),
    Pose.EXPLAIN: (_SIDE_NEAR_HANGING, ArmPose(14, 98, Hand.OPEN, forearm_scale=0.9)),
    Pose.PHONE: (_SIDE_NEAR_HANGING, ArmPose(24, 138, Hand.GRIP)),
    Pose.THINK: (ArmPose(8, 88, Hand.RESTING, Layer.FRONT, 0.9, 0.6), ArmPose(8, 168, Hand.FIST, Layer.FRONT, 0.8)),
    Pose.CHEER: (ArmPose(158, 172, Hand.FIST), ArmPose(146, 166, Hand.FIST, Layer.BEHIND)),
    Pose.PLEAD: (ArmPose(8, 136, Hand.PRESSED), ArmPose(14, 134, Hand.PRESSED, Layer.BEHIND)),
    Pose.SHRUG: (ArmPose(8, 88, Hand.OPEN, forearm_scale=0.8), ArmPose(14, 92, Hand.OPEN, Layer.BEHIND)),
    Pose.DESK: (ArmPose(16, 84, Hand.RESTING), ArmPose(22, 86, Hand.RESTING, Layer.BEHIND)),
    Pose.CLUTCH: (
        ArmPose(0, 112, Hand.RESTING, forearm_scale=0.5),
        ArmPose(2, 128, Hand.FIST, Layer.FRONT, 0.9, 0.6),
    ),
}

for _new in Pose:
    _SIDE_ARMS.setdefault(_new, _SIDE_ARMS[Pose.STAND])

_SIDE_STRIDES: dict[Pose, tuple[LegPose, LegPose]] = {
    Pose.WALK: (LegPose(-12, -30, 28), LegPose(22, 6, -10)),
    Pose.RUN: (LegPose(-22, -86, 74), LegPose(66, -6, -6)),
    Pose.FALL: (LegPose(128, 78, -62), LegPose(82, 4, -34)),
}


_HOLDING = ArmPose(12, -116, Hand.GRIP, Layer.OVER, forearm_scale=0.92)
_SIDE_HOLDING = ArmPose(16, 112, Hand.GRIP)
_UNDER_UMBRELLA = ArmPose(30, 166, Hand.GRIP, Layer.OVER)
_SIDE_UNDER_UMBRELLA = ArmPose(34, 152, Hand.GRIP)
_NEEDS_BOTH = frozenset({Hand.TUCKED, Hand.PRESSED})


def body_pose(pose: Pose, in_profile: bool, prop: Prop = Prop.NONE) -> BodyPose:
    """The angles of this pose; every `Pose` has them. A prop is held in the far hand, which is raised when its pose
    leaves it no way to hold anything."""
    posed = _FRONT[pose]
    if in_profile:
        near_arm, far_arm = _SIDE_ARMS[pose]
        legs = _SIDE_SEAT if posed.stance is Stance.SEATED else _SIDE_STRIDES.get(pose, _SIDE_LEGS)
        posed = replace(posed, near_arm=near_arm, far_arm=far_arm, near_leg=legs[0], far_leg=legs[1])
    return posed if prop is Prop.NONE else _holding(posed, in_profile, prop)


def _holding(posed: BodyPose, in_profile: bool, prop: Prop) -> BodyPose:
    near, far = posed.near_arm, posed.far_arm
    if prop is Prop.UMBRELLA:
        far = _SIDE_UNDER_UMBRELLA if in_profile else _UNDER_UMBRELLA
    elif far.hand in (Hand.GRIP, Hand.FIST):
        far = replace(far, hand=Hand.GRIP)
    else:
        far = _SIDE_HOLDING if in_profile else _HOLDING
    if near.hand in _NEEDS_BOTH:
        near = _SIDE_NEAR_HANGING if in_profile else _HANGING
    return replace(posed, near_arm=near, far_arm=far)

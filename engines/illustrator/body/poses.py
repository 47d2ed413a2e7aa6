"""The words of a pose: what arms, hands, legs and the whole body do, and which pose each view shows.

In: a `comic.storyboard.Pose`, a turn, a prop. Out: a `BodyPose`. Never: lengths; the angles of each pose are in
`pose_book`.

A pose is described once, in space (see `reach.Aim`), and looks right from every side; a view whose silhouette would
say nothing (an arm that points straight at the camera) has its own variant.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

from engines.illustrator.body.reach import Aim
from engines.illustrator.style.carrying import RIDER_SIZE, WIDER_DEG
from engines.illustrator.style.seats import DANGLING_TOES_DEG


class Hand(StrEnum):
    """What the fingers do. OFFERED turns the palm up, TUCKED goes in under the other upper arm, which hides it, CLASP
    lies around the other arm, AT_CHIN lies closed under the own chin with its forefinger before it, LAID lies on
    somebody's shoulder, bent over it at the wrist. GRIP, PINCH and HOOK hold a thing: around it, with two fingertips,
    by its handle. A FIST is seen from its thumb, a CLENCHED one hangs with its back and knuckles to us."""

    RELAXED = "relaxed"
    FIST = "fist"
    CLENCHED = "clenched"
    GRIP = "grip"
    POINTING = "pointing"
    OPEN = "open"
    OFFERED = "offered"
    PALM = "palm"
    PRESSED = "pressed"
    ON_HIP = "on_hip"
    RESTING = "resting"
    CLASP = "clasp"
    TUCKED = "tucked"
    AT_CHIN = "at_chin"
    LAID = "laid"
    PINCH = "pinch"
    HOOK = "hook"


PAIRED = frozenset({Hand.PRESSED, Hand.TUCKED})
"""Hands that mean nothing without the other one."""


class Layer(StrEnum):
    """When an arm is drawn: before the torso, after it, or after the head too."""

    BEHIND = "behind"
    FRONT = "front"
    OVER = "over"


class Stance(StrEnum):
    """What carries the figure; RIDING is on somebody's back."""

    STANDING = "standing"
    SEATED = "seated"
    KNEELING = "kneeling"
    LYING = "lying"
    AIRBORNE = "airborne"
    RIDING = "riding"


class Mark(StrEnum):
    """What a hand can reach for on its own body.

    CHEST: x towards the hand's own side, y down from the neck pit, z before the chest, of a figure scaled 1.
    FACE: the same from the point between the eyes, in head units; in BEFORE_FACE z is nearer to us than the face, of a
    figure scaled 1, so that the elbow lies below the hand. CHIN: x towards the hand's own side of the picture, y down
    from the lowest point of the chin in a hand's units, z ahead. THIGH: x along the own thigh (0 hip, 1 knee), y above
    it. ELBOW: the same as CHEST from the other arm's elbow. UPPER_ARM: x along the other upper arm (0 shoulder, 1
    elbow), y below it, z before it, so far inside that the fingertips come to its outer edge. ARMPIT: x inwards from
    the other arm's shoulder, y below it, z before it. HIP: beside the waist, above the hip.
    """

    CHEST = "chest"
    FACE = "face"
    BEFORE_FACE = "before_face"
    CHIN = "chin"
    THIGH = "thigh"
    ELBOW = "elbow"
    UPPER_ARM = "upper_arm"
    ARMPIT = "armpit"
    HIP = "hip"


@dataclass(frozen=True)
class Reach:
    """A point that the palm comes to."""

    mark: Mark
    x: float = 0.0
    y: float = 0.0
    z: float = 0.0


@dataclass(frozen=True)
class ArmPose:
    """Where upper arm and forearm point; with a `reach` the palm comes to it, and the elbow lies where `upper` points.

    Without a `layer` the arm's depth decides.
    """

    upper: Aim
    forearm: Aim
    hand: Hand = Hand.RELAXED
    reach: Reach | None = None
    layer: Layer | None = None


@dataclass(frozen=True)
class LegPose:
    """Where thigh and shin point. `foot_deg` turns the foot: positive lifts the heel. A `lifted` leg is in the air
    while the other one carries the body. `toes_out_deg` is how far the foot points outwards."""

    thigh: Aim
    shin: Aim
    foot_deg: float = 0.0
    lifted: bool = False
    toes_out_deg: float = 8.0


@dataclass(frozen=True)
class BodyPose:
    """`lean_deg` turns torso and head around the hips towards where the figure looks, `roll_deg` to the right of the
    picture; `nod` lowers the head, in head units; `hop` is how high an airborne figure is above the ground, in units
    of a figure scaled 1. Of a LYING figure the legs lie with the torso."""

    near_arm: ArmPose
    far_arm: ArmPose
    near_leg: LegPose
    far_leg: LegPose
    lean_deg: float = 0.0
    roll_deg: float = 0.0
    head_tilt_deg: float = 0.0
    nod: float = 0.0
    stance: Stance = Stance.STANDING
    hop: float = 0.0
    table: bool = False


def arm(upper: Aim, forearm: Aim, hand: Hand = Hand.RELAXED, layer: Layer | None = None) -> ArmPose:
    """An arm whose two bones point where they are told."""
    return ArmPose(upper, forearm, hand, None, layer)


def reaching(reach: Reach, elbow: Aim, hand: Hand = Hand.RESTING, layer: Layer | None = None) -> ArmPose:
    """An arm whose palm comes to a mark on the own body."""
    return ArmPose(elbow, elbow, hand, reach, layer)


def leg(thigh: Aim, shin: Aim, foot_deg: float = 0.0, lifted: bool = False, toes_out_deg: float = 8.0) -> LegPose:
    return LegPose(thigh, shin, foot_deg, lifted, toes_out_deg)


def with_toes_down(pose: BodyPose) -> BodyPose:
    """The pose of somebody whose feet dangle."""
    near, far = (replace(each, foot_deg=each.foot_deg + DANGLING_TOES_DEG) for each in (pose.near_leg, pose.far_leg))
    return replace(pose, near_leg=near, far_leg=far)


def stretched(pose: BodyPose) -> BodyPose:
    """The pose of somebody who lies in bed: the upper knee is drawn up less than on a floor, or it would stand out from
    under the blanket, and the lower leg is straight."""
    near, far = (
        replace(each, thigh=replace(each.thigh, swing_deg=thigh_deg), shin=replace(each.shin, swing_deg=shin_deg))
        for each, thigh_deg, shin_deg in ((pose.near_leg, -2.0, -2.0), (pose.far_leg, 22.0, -18.0))
    )
    return replace(pose, near_leg=near, far_leg=far)


def astride(pose: BodyPose, size: float) -> BodyPose:
    """A rider's pose whose body is `size` large: short legs go farther apart to come around somebody's waist."""
    wider_deg = max(0.0, RIDER_SIZE - size) * WIDER_DEG
    near, far = (
        replace(each, thigh=replace(each.thigh, out_deg=each.thigh.out_deg + wider_deg * part))
        for each, part in ((pose.near_leg, 0.4), (pose.far_leg, 1.0))
    )
    return replace(pose, near_leg=near, far_leg=far)

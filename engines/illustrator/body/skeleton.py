"""The skeleton: how long and wide a body is, and where its joints lie in a pose.

In: a look, a pose, a turn, a prop. Out: joints and widths in local units (a head is 200 tall, the origin is the
neck pit, y down, facing right). Never: a colour or a stroke.

The proportions are about six heads for a grown figure (handbook illustrator.md).
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from itertools import pairwise

from comic.cast import Age, Look, Presentation
from comic.storyboard import Pose, Prop, Turn
from engines.illustrator.body.poses import ArmPose, BodyPose, LegPose, Stance, body_pose
from engines.illustrator.geometry import Spot, lerp, rotated

NEAR = -1
FAR = 1

CHIN_Y = 100.0
"""The chin in head units, below the head's own origin between the eyes."""

HEAD_TOP_Y = -128.0

_SCALE = {
    (Age.CHILD, Presentation.FEMININE): 0.62,
    (Age.CHILD, Presentation.MASCULINE): 0.62,
    (Age.TEEN, Presentation.FEMININE): 0.91,
    (Age.TEEN, Presentation.MASCULINE): 0.92,
    (Age.ADULT, Presentation.FEMININE): 0.94,
    (Age.ADULT, Presentation.MASCULINE): 0.98,
    (Age.MIDDLE_AGED, Presentation.FEMININE): 0.92,
    (Age.MIDDLE_AGED, Presentation.MASCULINE): 0.95,
    (Age.ELDER, Presentation.FEMININE): 0.86,
    (Age.ELDER, Presentation.MASCULINE): 0.89,
}
_GIRTH = {Age.CHILD: 1.0, Age.TEEN: 1.0, Age.ADULT: 1.0, Age.MIDDLE_AGED: 1.16, Age.ELDER: 1.08}
_STOOP_DEG = {Age.CHILD: 0.0, Age.TEEN: 0.0, Age.ADULT: 0.0, Age.MIDDLE_AGED: 0.0, Age.ELDER: 4.0}
_YAW = {Turn.FRONT: 0.0, Turn.THREE_QUARTER: 1.0, Turn.PROFILE: 1.6, Turn.BACK: 0.0}

_STRIDE_SEEN_FROM_FRONT = 0.6
"""How much of a stride's width is left when the figure walks towards the camera."""

ANKLE_TO_SOLE = 36.0
_HEEL: Spot = (-24.0, ANKLE_TO_SOLE)
_TOE: Spot = (58.0, ANKLE_TO_SOLE)


@dataclass(frozen=True)
class Arm:
    """Shoulder, elbow and wrist of one arm, and what its hand does."""

    side: int
    shoulder: Spot
    elbow: Spot
    wrist: Spot
    pose: ArmPose

    @property
    def forearm_deg(self) -> float:
        """The forearm's turn on the page; 0 points down."""
        return math.degrees(math.atan2(self.wrist[1] - self.elbow[1], self.wrist[0] - self.elbow[0])) - 90

    @property
    def bend_deg(self) -> float:
        return abs((self.pose.forearm_deg - self.pose.upper_deg + 180) % 360 - 180)


@dataclass(frozen=True)
class Leg:
    """Hip, knee and ankle of one leg; `foot_deg` is the foot's turn on the page."""

    side: int
    hip: Spot
    knee: Spot
    ankle: Spot
    foot_deg: float


class Skeleton:
    """A posed body. Half-widths are frontal; `across` turns them with the body."""

    def __init__(self, look: Look, pose: Pose, turn: Turn, tilt_deg: float = 0.0, prop: Prop = Prop.NONE) -> None:
        masculine = look.presentation is Presentation.MASCULINE
        child = look.age is Age.CHILD
        self.masculine = masculine
        self.turn = turn
        self.yaw = _YAW[turn]
        self.in_profile = turn is Turn.PROFILE
        self.pose: BodyPose = body_pose(pose, self.in_profile, prop)
        self.scale = scale = _SCALE[look.age, look.presentation] * look.height
        wide = scale * look.build * (1.12 if child else 1.0)
        girth = wide * _GIRTH[look.age]
        self.shoulder = (115 if masculine else 91) * wide
        self.chest = (97 if masculine else 75) * girth
        self.waist = ((84 if masculine else 60) + (10 if child else 0)) * girth
        self.hip = (86 if masculine else 85) * girth
        self.waist_y = 205 * scale
        self.hip_y = 292 * scale
        self.upper_arm = 176 * scale
        self.forearm = 156 * scale
        self.thigh = (330 if masculine else 318) * scale
        self.shin = (322 if masculine else 312) * scale
        thickness = scale * lerp(1, look.build, 0.6) * (1.18 if child else 1.0)
        arm = (58, 54, 46, 46, 42, 30) if masculine else (46, 41, 35, 35, 32, 23)
        self.arm_widths = [width * thickness for width in arm]
        leg_thickness = thickness * (1.16 if masculine else 1.0)
        self.leg_widths = [width * leg_thickness for width in (86, 74, 53, 47, 51, 28)]
        self.hand_scale = scale * (1.2 if masculine else 1.06) * (1.12 if child else 1.0)
        self.foot_scale = scale * (1.12 if masculine else 0.98) * (1.12 if child else 1.0)
        self.neck_length = 26.0 if child else 35.0 if masculine else 31.0
        self.head_origin: Spot = (8 * self.yaw * (0.4 if self.in_profile else 1.0), -CHIN_Y - self.neck_length)
        self.tilt_deg = tilt_deg + self.pose.head_tilt_deg
        self.lean_deg = self.pose.lean_deg + (_STOOP_DEG[look.age] if self.pose.lean_deg >= 0 and self.yaw else 0.0)
        legs, self.ground_y = self._planted()
        self.near_leg, self.far_leg = legs

    # -- points of the torso

    def across(self, x: float) -> float:
        """A frontal x of the torso's outline as seen at this turn: the far half narrows, a profile is less deep."""
        if self.in_profile:
            return x * 0.60 + (4 if x > 0 else 0)
        return x * (1 - (0.10 if x < 0 else 0.20) * self.yaw) + 7 * self.yaw

    def front_edge(self, y: float) -> float:
        """Where a profile's front lies at this height: throat, breast, belly."""
        k = self.scale
        stations = (
            (-40 * k, self.throat_x),
            (0.0, self.throat_x + 4 * k),
            (36 * k, self.chest * 0.54),
            (100 * k, self.chest * 0.70),
            (self.waist_y, self.waist * 0.66),
            (self.hip_y + 20 * k, self.hip * 0.58),
        )
        for (y0, x0), (y1, x1) in pairwise(stations):
            if y <= y1:
                return lerp(x0, x1, max(0.0, (y - y0) / (y1 - y0)))
        return stations[-1][1]

    @property
    def throat_x(self) -> float:
        return (26 if self.masculine else 17) * lerp(1, self.scale, 0.3)

    @property
    def nape_x(self) -> float:
        return (-45 if self.masculine else -37) * lerp(1, self.scale, 0.3)

    def at(self, x: float, y: float) -> Spot:
        """A point on the torso's front, in frontal units of this body's own size; a profile shows its near half
        around the side and presses the far half to the front edge."""
        if not self.in_profile:
            return self.across(x), y
        edge = self.front_edge(y)
        if x > 0:
            return edge + min(x, 30 * self.scale) * 0.05, y
        around = min(1.0, -x / self.shoulder)
        return edge * math.cos(around * math.pi * 0.55), y

    def corner(self, x: float, y: float) -> tuple[float, float, int]:
        """The same as a corner of a Shape."""
        return (*self.at(x, y), 1)

    def rim(self, x: float, y: float) -> tuple[float, float, int]:
        """A corner of the torso's outline, as `across` turns it."""
        return self.across(x), y, 1

    # -- limbs

    def arm(self, side: int, sleeve_ease: float) -> Arm:
        """The joints of the near (-1) or far (1) arm under a sleeve that is `sleeve_ease` units wider than the arm."""
        pose = self.pose.near_arm if side < 0 else self.pose.far_arm
        cap = (self.arm_widths[0] + sleeve_ease) / 2
        sign = 1 if self.in_profile else side
        if self.in_profile:
            root_x = -8 * self.scale if side < 0 else 16 * self.scale
        else:
            root_x = self.across(side * (self.shoulder + 9 * self.scale - cap * 0.78))
        shoulder = (root_x, cap + 15 * self.scale)
        far = 1.0 if side < 0 else lerp(1, 0.94, min(1.0, self.yaw))
        upper, fore = math.radians(pose.upper_deg), math.radians(pose.forearm_deg)
        upper_length = self.upper_arm * pose.upper_scale
        fore_length = self.forearm * pose.forearm_scale
        elbow = (
            shoulder[0] + sign * math.sin(upper) * upper_length * far,
            shoulder[1] + math.cos(upper) * upper_length,
        )
        wrist = (elbow[0] + sign * math.sin(fore) * fore_length * far, elbow[1] + math.cos(fore) * fore_length)
        return Arm(side, shoulder, elbow, wrist, pose)

    def leg(self, side: int) -> Leg:
        return self.near_leg if side < 0 else self.far_leg

    def sole_drop(self, foot_deg: float) -> float:
        """How far the lowest point of a foot turned by `foot_deg` lies below its ankle."""
        return max(rotated(x, y, foot_deg)[1] for x, y in (_HEEL, _TOE)) * self.foot_scale

    def _natural_leg(self, side: int, pose: LegPose) -> Leg:
        spread = (30 if self.in_profile else 42) * self.scale
        hip_x = (side * 10 * self.scale) if self.in_profile else self.across(side * spread)
        hip = (hip_x, self.hip_y + 6)
        spread_part = 1.0 if self.yaw or self.pose.stance is not Stance.STANDING else _STRIDE_SEEN_FROM_FRONT
        thigh, shin = math.radians(pose.thigh_deg * spread_part), math.radians(pose.shin_deg * spread_part)
        sign = 1 if self.in_profile else side
        thigh_length, shin_length = self.thigh * pose.thigh_scale, self.shin * pose.shin_scale
        if self.pose.stance is Stance.SEATED:
            return self._seated_leg(side, hip, pose)
        knee = (hip[0] + sign * math.sin(thigh) * thigh_length, hip[1] + math.cos(thigh) * thigh_length)
        ankle = (knee[0] + sign * math.sin(shin) * shin_length, knee[1] + math.cos(shin) * shin_length)
        flat = not self.yaw and self.pose.stance is Stance.STANDING
        return Leg(side, hip, knee, ankle, 0.0 if flat else pose.foot_deg)

    def _seated_leg(self, side: int, hip: Spot, pose: LegPose) -> Leg:
        """Thighs come towards the camera from the front, to the right in the three-quarter view."""
        forward = {0.0: 0.0, 1.0: 0.80}.get(self.yaw, 1.0)
        sideways = side * (1 - forward) * 34 * self.scale
        step = (10 if side > 0 else 0) * forward * self.scale
        reach = self.thigh * (0.92 if self.in_profile else 0.56 * forward)
        drop = (20 if self.in_profile else lerp(92, 46, forward)) * self.scale
        knee = (hip[0] + sideways + reach + step, hip[1] + drop)
        ankle = (knee[0] + (pose.shin_deg - 4) * 2 * forward, knee[1] + self.shin * 0.93)
        if not forward:
            ankle = (lerp(hip[0], knee[0], 0.7), ankle[1])
        return Leg(side, hip, knee, ankle, 0.0)

    def _planted(self) -> tuple[tuple[Leg, Leg], float]:
        """Both legs and the ground line; legs that stand are stretched or bent until both soles touch it."""
        legs = [self._natural_leg(NEAR, self.pose.near_leg), self._natural_leg(FAR, self.pose.far_leg)]
        soles = [leg.ankle[1] + self.sole_drop(leg.foot_deg) for leg in legs]
        if self.pose.stance is Stance.AIRBORNE:
            lowest = max(*soles, self.hip_y + 44 * self.scale)
            return (legs[0], legs[1]), lowest + self.pose.hop * self.scale
        ground = max(soles)
        planted = [
            Leg(leg.side, leg.hip, leg.knee, (leg.ankle[0], leg.ankle[1] + ground - sole), leg.foot_deg)
            for leg, sole in zip(legs, soles, strict=True)
        ]
        return (planted[0], planted[1]), ground

    # -- the whole

    @property
    def standing_height(self) -> float:
        """From the top of the hair to the soles of this body standing upright."""
        soles = self.hip_y + 6 + (self.thigh + self.shin) * 0.998 + ANKLE_TO_SOLE * self.foot_scale
        return soles - (self.head_origin[1] + HEAD_TOP_Y)

    def leaned(self, point: Spot) -> Spot:
        """A point of torso or head after the lean around the hips."""
        x, y = rotated(point[0], point[1] - self.hip_y, self.lean_deg)
        return x, y + self.hip_y

    def headed(self, point: Spot) -> Spot:
        """A point in head units (origin between the eyes) as a point of the leaned figure."""
        x, y = rotated(point[0], point[1] - CHIN_Y, self.tilt_deg)
        return self.leaned((x + self.head_origin[0], y + CHIN_Y + self.head_origin[1]))

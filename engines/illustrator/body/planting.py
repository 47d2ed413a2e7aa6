"""Legs that carry a body: where hips, knees and ankles lie once both feet, or a knee, are on the ground.

In: a build, a pose. Out: `Leg`s in the build's local units. Never: an arm, the lean of a torso, a stroke.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

from engines.illustrator.body.build import ANKLE_TO_SOLE, FAR, NEAR, Build
from engines.illustrator.body.poses import BodyPose, LegPose, Stance
from engines.illustrator.body.reach import Point3, angle_deg, plus, reached
from engines.illustrator.geometry import Spot, rotated
from engines.illustrator.style import body as style

_HEEL: Spot = (-24.0, ANKLE_TO_SOLE)
_TOE: Spot = (58.0, ANKLE_TO_SOLE)
BALL: Spot = (34.0, ANKLE_TO_SOLE)
"""Where a shoe bends whose heel is lifted off the ground."""

SOLE_AHEAD = 14.0
"""The middle of a flat sole lies before its ankle."""

_HIP_DROP = 15.0
"""How much lower the hip of the free leg may hang than that of the leg that carries the weight."""

_KNEE_POLE: Point3 = (0.0, 0.1, 1.0)


@dataclass(frozen=True)
class Leg:
    """Hip, knee and ankle of one leg; `foot_deg` is how far its heel is lifted, `yaw_deg` where its foot points (0 to
    us, 90 to the right, 180 away); `bones` are thigh and shin in space. A leg that kneels rests on its knee, a lifted
    one on nothing."""

    side: int
    hip: Spot
    knee: Spot
    ankle: Spot
    foot_deg: float
    yaw_deg: float
    bones: tuple[Point3, Point3]
    kneels: bool = False
    lifted: bool = False

    @property
    def bend_deg(self) -> float:
        return angle_deg(*self.bones)


@dataclass(frozen=True)
class Planting:
    """The legs of one build in one pose."""

    build: Build
    pose: BodyPose

    @property
    def leg_pitch_deg(self) -> float:
        """How far the camera looks down on the legs: thighs that point to us are seen a little from above."""
        if self.pose.stance is not Stance.SEATED:
            return self.build.pitch_deg
        return style.SEAT_PITCH_DEG + self.build.pitch_deg * style.SEAT_PITCH_PART

    def contact_y(self, leg: Leg) -> float:
        """The lowest point of a leg that may rest on the ground: its sole, or a knee."""
        if leg.kneels:
            return max(leg.knee[1] + self.build.leg_widths[2] * 0.55, leg.ankle[1] + self._sole_drop(leg.foot_deg))
        return leg.ankle[1] + self._sole_drop(leg.foot_deg)

    @property
    def bends_shoes(self) -> bool:
        """Whether the toes of a lifted heel stay flat on the ground."""
        return self.pose.stance is Stance.STANDING

    @property
    def foot_pitch_deg(self) -> float:
        """How far the camera looks down on the feet: it is usually held far above them."""
        return max(style.LEAST_FOOT_PITCH_DEG, self.build.pitch_deg + style.FOOT_PITCH_DEG)

    def contact(self, leg: Leg) -> Spot:
        """The middle of what of a leg touches the ground in the picture: a sole, a heel, toes or a knee."""
        if leg.kneels:
            return leg.knee[0], self.contact_y(leg)
        ahead = SOLE_AHEAD
        if abs(leg.foot_deg) >= 2:
            tip = _HEEL if leg.foot_deg < 0 else BALL if self.bends_shoes else _TOE
            ahead += rotated(*tip, leg.foot_deg)[0]
        ahead *= self.build.foot_scale * math.sin(math.radians(leg.yaw_deg))
        return leg.ankle[0] + ahead, self.contact_y(leg)

    def level_y(self, leg: Leg) -> float:
        """Where that point would be in the picture right under the body: a camera that looks down sees a foot that is
        put forward lower than the other, on the same ground; one that looks up still has the ground below it."""
        end = leg.bones[0] if leg.kneels else plus(leg.bones[0], leg.bones[1])
        forward = self.build.seen(end, 0.0)[2] * self.build.leg_zoom
        seated = self.pose.stance is Stance.SEATED
        pitch_deg = self.leg_pitch_deg if seated else self.build.pitch_deg
        return self.contact_y(leg) - forward * math.sin(math.radians(max(0.0, pitch_deg)))

    def posed(self) -> tuple[Leg, Leg]:
        """The near and the far leg as the pose has them, with nothing to stand on."""
        return self._posed_leg(NEAR, self.pose.near_leg), self._posed_leg(FAR, self.pose.far_leg)

    def planted(self) -> tuple[Leg, Leg]:
        """Both legs with what carries them on one line: the free hip drops a little, then the longer leg bends."""
        legs = self.posed()
        if self.pose.stance in (Stance.AIRBORNE, Stance.RIDING):
            return legs
        resting = [leg for leg in legs if not leg.lifted]
        levels = [self.level_y(leg) for leg in resting]
        kneeling = [level for leg, level in zip(resting, levels, strict=True) if leg.kneels]
        ground = max(kneeling) if kneeling else min(levels)
        if not kneeling:
            ground += min(_HIP_DROP * self.build.scale, max(levels) - ground)
        near, far = (leg if leg.lifted else self._on(leg, ground) for leg in legs)
        return near, far

    def _on(self, leg: Leg, ground: float) -> Leg:
        """The leg with its hip lowered or its knee bent until it rests on the ground line."""
        for _ in range(3):
            gap = ground - self.level_y(leg)
            if abs(gap) < 0.01:
                break
            if leg.kneels or (0 < gap <= _HIP_DROP * self.build.scale + 0.01 and leg.hip[1] == self._hip(leg.side)[1]):
                leg = self._seen_leg(leg.side, (leg.hip[0], leg.hip[1] + gap), leg.bones, leg.foot_deg, leg.kneels)
                continue
            upright = math.cos(math.radians(self.leg_pitch_deg)) * self.build.leg_zoom
            end = plus(leg.bones[0], leg.bones[1])
            target = (end[0], end[1] + gap / upright, end[2])
            knee, ankle = reached((0.0, 0.0, 0.0), target, self.build.thigh, self.build.shin, _KNEE_POLE, 30.0)
            leg = self._seen_leg(leg.side, leg.hip, (knee, plus(ankle, knee, -1.0)), leg.foot_deg, False)
        gap = ground - self.level_y(leg)
        hip = (leg.hip[0], leg.hip[1] + gap)
        return self._seen_leg(leg.side, hip, leg.bones, leg.foot_deg, leg.kneels) if abs(gap) > 0.01 else leg

    def _posed_leg(self, side: int, pose: LegPose) -> Leg:
        kneels = self.pose.stance is Stance.KNEELING and pose.shin.swing_deg < -45
        thigh = plus((0.0, 0.0, 0.0), pose.thigh.vector(side), self.build.thigh)
        shin = plus((0.0, 0.0, 0.0), pose.shin.vector(side), self.build.shin)
        seen = self._seen_leg(side, self._hip(side), (thigh, shin), pose.foot_deg, kneels)
        return replace(seen, lifted=pose.lifted)

    def _hip(self, side: int) -> Spot:
        if self.build.in_profile:
            return side * 10 * self.build.scale, self.build.hip_y + 6
        return self.build.across(side * 42 * self.build.scale), self.build.hip_y + 6

    def _yaw_deg(self, side: int) -> float:
        """Where the foot of one side points in the picture."""
        pose = self.pose.near_leg if side < 0 else self.pose.far_leg
        out = math.radians(pose.toes_out_deg)
        x, _, depth = self.build.seen((side * math.sin(out), 0.0, math.cos(out)), 0.0)
        return math.degrees(math.atan2(x, depth))

    def _seen_leg(self, side: int, hip: Spot, bones: tuple[Point3, Point3], foot_deg: float, kneels: bool) -> Leg:
        factor = self.build.leg_zoom
        down_deg = max(0.0, self.leg_pitch_deg)
        shortened = factor * math.cos(math.radians(min(0.0, self.leg_pitch_deg)))
        thigh, shin = self.build.seen(bones[0], down_deg), self.build.seen(bones[1], down_deg)
        knee = (hip[0] + thigh[0] * factor, hip[1] + thigh[1] * shortened)
        ankle = (knee[0] + shin[0] * factor, knee[1] + shin[1] * shortened)
        return Leg(side, hip, knee, ankle, foot_deg, self._yaw_deg(side), bones, kneels)

    def _sole_drop(self, foot_deg: float) -> float:
        """How far the lowest point of a foot turned by `foot_deg` lies below its ankle."""
        toe = BALL if self.bends_shoes and foot_deg > 0 else _TOE
        return max(rotated(x, y, foot_deg)[1] for x, y in (_HEEL, toe)) * self.build.foot_scale

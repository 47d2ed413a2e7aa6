"""The skeleton: where the joints of a body lie in a pose.

In: a look, a pose, a turn, a prop, an expression, the camera's pitch. Out: joints in local units (a head is 200 tall,
the origin is the neck pit, y down, facing right). Never: a colour or a stroke.

Limbs are posed in space and then seen from the figure's turn, so that a limb is as long as it is from every side and
only looks shorter where it points to the viewer or away.
"""

from __future__ import annotations

import math
from dataclasses import replace
from functools import cached_property

from comic.storyboard import Pose, Prop, Turn
from engines.illustrator.body.arm_joints import BENT_HANDS, PALM, Arm, Touch
from engines.illustrator.body.build import FAR, HEAD_TOP_Y, NEAR
from engines.illustrator.body.foreshortening import CHIN_Y
from engines.illustrator.body.holding_poses import beside, drawn_in
from engines.illustrator.body.pose_book import body_pose
from engines.illustrator.body.poses import ArmPose, Hand, Layer, Mark, Reach
from engines.illustrator.body.reach import Point3, angle_deg, plus, reached, unit
from engines.illustrator.body.seating import Seating
from engines.illustrator.body.trunk import Trunk
from engines.illustrator.geometry import Spot, between
from engines.illustrator.style import body as style

__all__ = ["CHIN_Y", "FAR", "HEAD_TOP_Y", "NEAR", "Arm", "Skeleton", "Touch"]

_HOLDING_A_HAND = frozenset({Hand.CLASP, Hand.RELAXED})
"""Hands that hold somebody else's: their arm lies before the own chest, whose edge would cut the sleeve off."""


class Skeleton(Trunk):
    """A posed body with its arms. `seating` is what a panel tells it about the seat under it, `swayed_deg` how far it
    leans back beyond its pose."""

    seating: Seating | None = None
    swayed_deg: float = 0.0

    @cached_property
    def touches(self) -> dict[int, Touch]:
        """Points outside of its pose that its hands reach for, by side."""
        return {}

    # -- joints

    def arm(self, side: int, sleeve_ease: float) -> Arm:
        """The joints of the near (-1) or far (1) arm under a sleeve that is `sleeve_ease` units wider than the arm."""
        pose = self._arm_pose(side)
        root, shoulder = self._shoulder(side, sleeve_ease)
        touch = self.touches.get(side)
        if touch is not None and touch.bend is not None:
            return self._hooked(side, (root, shoulder[1]), touch, touch.bend)
        hand = touch.hand if touch else pose.hand
        elbow, wrist = self._bent(side, shoulder, pose, touch, sleeve_ease)
        upper, fore = plus(elbow, shoulder, -1.0), plus(wrist, elbow, -1.0)
        elbow_at, wrist_at = self.seen(upper, 0.0), self.seen(fore, 0.0)
        page_shoulder = (root, shoulder[1])
        page_elbow = (root + elbow_at[0], shoulder[1] + elbow_at[1])
        page_wrist = (page_elbow[0] + wrist_at[0], page_elbow[1] + wrist_at[1])
        root_depth = 0.0 if self.in_profile else self.seen(shoulder, 0.0)[2]
        depth = root_depth + elbow_at[2] + wrist_at[2]
        return Arm(
            side,
            page_shoulder,
            page_elbow,
            page_wrist,
            hand,
            self._layer(side, pose, depth, page_wrist),
            angle_deg(upper, fore),
            math.degrees(math.atan2(wrist_at[1], wrist_at[0])) - 90,
            depth,
            wrist_at[2] / self.forearm,
            page_elbow[1] < shoulder[1] + 20 * self.scale,
            (upper, fore),
        )

    def _hooked(self, side: int, shoulder: Spot, touch: Touch, bend: Spot) -> Arm:
        """An arm that comes over something towards us, as it is seen: both its bones foreshortened as they must be."""
        elbow, palm = self.unleaned(bend), self.unleaned(touch.point)
        length = math.dist(elbow, palm) or 1.0
        wrist = between(elbow, palm, max(0.2, 1 - PALM * self.hand_scale / length))
        upper = self._towards_us(shoulder, elbow, self.upper_arm)
        fore = self._towards_us(elbow, wrist, self.forearm)
        deg = math.degrees(math.atan2(fore[1], fore[0])) - 90
        depth = fore[2] / self.forearm
        bend_deg = angle_deg(upper, fore)
        return Arm(
            side,
            shoulder,
            elbow,
            wrist,
            touch.hand,
            Layer.OVER if self.in_profile and side == NEAR else Layer.BEHIND,
            bend_deg,
            deg,
            0.0,
            depth,
            False,
            (upper, fore),
            hooked=not self.in_profile,
        )

    def _towards_us(self, start: Spot, end: Spot, length: float) -> Point3:
        """A bone of this length that is seen from `start` to `end`."""
        x, y = end[0] - start[0], end[1] - start[1]
        return x, y, math.sqrt(max(0.0, length**2 - x**2 - y**2))

    def _arm_pose(self, side: int) -> ArmPose:
        return self.pose.near_arm if side < 0 else self.pose.far_arm

    def _shoulder(self, side: int, sleeve_ease: float) -> tuple[float, Point3]:
        """Where the shoulder is seen (x), and where it is in space."""
        cap = (self.arm_widths[0] + sleeve_ease) / 2
        y = cap + style.SHOULDER_CAP_Y * self.scale
        if self.in_profile:
            root = (-6.0 if side < 0 else 14.0 + self._swung_back(side)) * self.scale
            return root, (side * self.shoulder * 0.9, y, root)
        root = self.across(side * (self.shoulder + 9 * self.scale - cap * 0.78))
        turn = math.radians(style.YAW_DEG[self.turn])
        return root, (root / math.cos(turn), y, 0.0)

    def _swung_back(self, side: int) -> float:
        """How far a shoulder goes back with its arm, in units of a figure scaled 1 (0 or less)."""
        pose = self._arm_pose(side)
        swings = pose.reach is None and side not in self.touches
        return max(-style.SHOULDER_BACK_MAX, style.SHOULDER_SWING * min(0.0, pose.upper.swing_deg)) if swings else 0.0

    def _bent(
        self, side: int, shoulder: Point3, pose: ArmPose, touch: Touch | None, sleeve_ease: float
    ) -> tuple[Point3, Point3]:
        """Elbow and wrist in space."""
        if touch is None and pose.reach is None:
            elbow = plus(shoulder, pose.upper.vector(side), self.upper_arm)
            return elbow, plus(elbow, pose.forearm.vector(side), self.forearm)
        if touch is not None:
            depth = self.seen(shoulder, 0.0)[2] + touch.depth
            target, pole = self._space(self.unleaned(touch.point), depth), touch.elbow.vector(side)
        else:
            assert pose.reach is not None
            target, pole = self._mark(pose.reach, side, sleeve_ease), pose.upper.vector(side)
        lower = self.forearm + self._palm_beyond(touch.hand if touch else pose.hand)
        elbow, end = reached(shoulder, target, self.upper_arm, lower, pole, style.LEAST_ELBOW_DEG)
        return elbow, plus(elbow, unit(plus(end, elbow, -1.0)), self.forearm)

    def _space(self, point: Spot, depth: float) -> Point3:
        """A point of the picture (in the torso's units) that lies `depth` before the torso's middle, in space."""
        turn = math.radians(style.YAW_DEG[self.turn])
        x, y = point
        forward = x * math.sin(turn) + depth * math.cos(turn)
        return x * math.cos(turn) - depth * math.sin(turn), y, -forward if self.turn is Turn.BACK else forward

    def _layer(self, side: int, pose: ArmPose, depth: float, wrist: Spot) -> Layer:
        """What lies behind the torso's middle is drawn before it, what lies well before it after everything."""
        if pose.layer is not None and self.turn is not Turn.BACK and side not in self.touches:
            return pose.layer
        k = self.scale
        if self.in_profile:
            if side > 0:
                return Layer.BEHIND
            lies_over = wrist[1] < 60 * k or side in self.touches or self.pose.table
            return Layer.OVER if lies_over else Layer.FRONT
        holds_a_hand = side in self.touches and self.touches[side].hand in _HOLDING_A_HAND
        if depth < -16 * k and not (holds_a_hand and self.turn is not Turn.BACK):
            return Layer.BEHIND
        return Layer.OVER if depth > 54 * k else Layer.FRONT

    def joints(self) -> tuple[Spot, ...]:
        """Neck, elbows, wrists, knees and ankles in local units: where a frame must not cut."""
        arms = [self.arm(side, 0.0) for side in (NEAR, FAR)]
        legs = (self.near_leg, self.far_leg)
        return (
            self.leaned((0.0, 0.0)),
            *(self.leaned(arm.elbow) for arm in arms),
            *(self.leaned(arm.wrist) for arm in arms),
            *(leg.knee for leg in legs),
            *(leg.ankle for leg in legs),
        )

    # -- marks on the own body

    def _mark(self, reach: Reach, side: int, sleeve_ease: float) -> Point3:
        """Where a point on the own body, under sleeves this wide, lies in space."""
        k = self.scale
        if reach.mark is Mark.CHEST:
            y = reach.y * k
            return side * reach.x * k, y, self.front_edge(y) + reach.z * k
        if reach.mark is Mark.HIP:
            return side * (self.hip + 14 * k), self.waist_y + 44 * k, 4 * k
        if reach.mark is Mark.ELBOW:
            _, shoulder = self._shoulder(-side, 0.0)
            elbow, _ = self._bent(-side, shoulder, self._arm_pose(-side), self.touches.get(-side), 0.0)
            return plus(elbow, (side * reach.x, reach.y, reach.z), k)
        if reach.mark is Mark.ARMPIT:
            _, shoulder = self._shoulder(-side, 0.0)
            return plus(shoulder, (side * reach.x, reach.y, reach.z), k)
        if reach.mark is Mark.UPPER_ARM:
            return self._around_upper_arm(reach, side, sleeve_ease)
        if reach.mark is Mark.FACE:
            return self._before_face(reach, side, reach.z, 0.0)
        if reach.mark is Mark.BEFORE_FACE:
            return self._before_face(reach, side, 0.0, reach.z * k)
        if reach.mark is Mark.CHIN:
            x, y = self.unleaned(self.headed(self._chin))
            depth = -reach.z if self.turn is Turn.BACK else reach.z
            aside, below = side * reach.x * self.hand_scale, reach.y * self.hand_scale
            return self._space((x + aside, y + below), depth * k)
        return self._on_thigh(reach, side)

    def _on_thigh(self, reach: Reach, side: int) -> Point3:
        """A point above the own thigh, as it is seen."""
        leg = self.leg(side)
        thigh = leg.bones[0]
        up = unit((0.0, -thigh[2], thigh[1]))
        rise = self.leg_widths[1] / 2 + reach.y * self.scale
        x, y, depth = self.seen(plus(plus((0.0, 0.0, 0.0), thigh, reach.x), up, rise), self.planting.leg_pitch_deg)
        return self._space(self.unleaned((leg.hip[0] + x, leg.hip[1] + y)), depth)

    def _before_face(self, reach: Reach, side: int, ahead: float, nearer: float) -> Point3:
        """A point before the face, which nods and tilts with its head: so far ahead of it, and nearer to us."""
        beside = 0.0 if self.turn is Turn.THREE_QUARTER else self.head_origin[0]
        surface = 74.0 if self.in_profile else 44.0
        x, _, depth = self.seen((beside + reach.x * side, 0.0, surface + ahead), 0.0)
        return self._space(self.unleaned(self.headed((x - self.head_origin[0], reach.y))), depth + nearer)

    def _around_upper_arm(self, reach: Reach, side: int, sleeve_ease: float) -> Point3:
        """Where a palm lies whose fingertips come to the outer edge of the other upper arm."""
        other = self.arm(-side, sleeve_ease)
        half = (self.arm_widths[1] + sleeve_ease) / 2
        x, y = between(other.shoulder, other.elbow, reach.x)
        depth = self.seen(self._shoulder(-side, sleeve_ease)[1], 0.0)[2] + self.seen(other.bones[0], 0.0)[2] * reach.x
        outwards = half - style.CLASP_REACH * self.hand_scale
        return self._space((x - side * outwards, y + reach.y * self.scale), depth + half + reach.z * self.scale)

    # -- what hands do

    def touch(self, side: int, touch: Touch) -> None:
        """Puts the near (-1) or far (1) hand to a point outside of the pose."""
        self.touches[side] = touch

    def hang(self, side: int) -> None:
        """Lets an arm hang that has nothing to do once somebody else is there."""
        hanging = body_pose(Pose.STAND, self.turn)
        near, far = hanging.near_arm, hanging.far_arm
        self.pose = replace(self.pose, near_arm=near) if side < 0 else replace(self.pose, far_arm=far)

    def sway(self, back_deg: float) -> None:
        """Leans the torso so far back beyond its pose; the legs stay planted."""
        self.lean_deg -= back_deg - self.swayed_deg
        self.swayed_deg = back_deg

    def draw_in(self, prop: Prop) -> None:
        """Holds this thing, which the far hand holds, before the own chest."""
        self.touches.pop(FAR, None)
        self.pose = replace(self.pose, far_arm=drawn_in(self.pose.far_arm, self.turn, prop))

    def hold_beside(self) -> None:
        """Holds what the far hand holds beside the own body."""
        self.pose = replace(self.pose, far_arm=beside(self.pose.far_arm, self.turn))

    def palm(self, arm: Arm) -> Spot:
        """The middle of the hand at the end of this arm, or the root of one that is laid on something, in the torso's
        units."""
        if arm.hand is Hand.LAID:
            return arm.wrist
        part = PALM * self.hand_scale / self.forearm
        return between(arm.elbow, arm.wrist, 1 + part)

    def arm_reach(self, hand: Hand = Hand.RESTING) -> float:
        """From the shoulder to the palm of a stretched arm, or to the root of a hand that bends."""
        return self.upper_arm + self.forearm + self._palm_beyond(hand)

    def _palm_beyond(self, hand: Hand) -> float:
        """How far the point that this hand is put with lies beyond the wrist."""
        return 0.0 if hand in BENT_HANDS else PALM * self.hand_scale

"""The trunk: a posed body without its arms, which bears them; how it leans, where its head is, what carries it.

In: a look, a pose, a turn, a prop, an expression, the camera's pitch. Out: the lean, the legs and the ground line;
points of the torso and of the head in local units (a head is 200 tall, the origin is the neck pit, y down, facing
right). Never: an arm's joint, a colour, a stroke.
"""

from __future__ import annotations

import math
from dataclasses import replace

from comic.cast import Look
from comic.storyboard import Expression, Pose, Prop, Turn
from engines.illustrator.body.build import ANKLE_TO_SOLE, Build
from engines.illustrator.body.ease import at_ease
from engines.illustrator.body.foreshortening import CHIN_Y
from engines.illustrator.body.planting import Leg, Planting
from engines.illustrator.body.pose_book import body_pose
from engines.illustrator.body.poses import BodyPose, Stance, astride, stretched, with_toes_down
from engines.illustrator.geometry import Spot, rotated
from engines.illustrator.head.skull import skull_of
from engines.illustrator.style import body as style
from engines.illustrator.style.neck import SKULL_BASE_Y
from engines.illustrator.style.seats import SEAT_SCALE, SMALL_SITTER_SCALE


class Trunk(Build):
    """A body in a pose on the ground. `pose` says what its arms do, too; where they lie a skeleton finds.
    `head_ahead` is how far ahead of its usual place the head sits, in local units."""

    head_ahead: float = 0.0

    def __init__(
        self,
        look: Look,
        pose: Pose,
        turn: Turn,
        tilt_deg: float = 0.0,
        prop: Prop = Prop.NONE,
        pitch_deg: float = 0.0,
        rest_height: float = 0.0,
        expression: Expression = Expression.NEUTRAL,
    ) -> None:
        super().__init__(look, turn, pitch_deg)
        self.pose: BodyPose = at_ease(body_pose(pose, turn, prop, expression), pose, look, turn)
        if rest_height and turn is not Turn.PROFILE:
            self.pose = stretched(self.pose)
        if self.pose.stance is Stance.RIDING:
            self.pose = astride(self.pose, self.scale)
        self._chin: Spot = (style.CHIN_X[turn], skull_of(look).chin_y)
        self._rest_height = rest_height * self.scale
        upright = self.pose.stance in (Stance.STANDING, Stance.SEATED)
        self.tilt_deg = self.tilted(tilt_deg + self.pose.head_tilt_deg, upright)
        stoop = style.STOOP_DEG[look.age] if self.pose.lean_deg >= 0 else 0.0
        lean = math.radians(self.pose.lean_deg + stoop)
        x, y, _ = self.seen((0.0, -math.cos(lean), math.sin(lean)), pitch_deg)
        self.lean_deg = math.degrees(math.atan2(x, -y)) + self.pose.roll_deg
        self.squash = max(0.45, math.hypot(x, y))
        if self.dangles:
            self.pose = with_toes_down(self.pose)
        self.planting = planting = Planting(self, self.pose)
        lying = self.pose.stance is Stance.LYING
        self.near_leg, self.far_leg = self._laid(planting.posed()) if lying else planting.planted()
        self.ground_y = self._ground()

    # -- legs

    def leg(self, side: int) -> Leg:
        return self.near_leg if side < 0 else self.far_leg

    def _laid(self, legs: tuple[Leg, Leg]) -> tuple[Leg, Leg]:
        """The legs of a lying figure, turned with its torso."""
        near, far = (
            replace(
                leg,
                hip=self.leaned(leg.hip),
                knee=self.leaned(leg.knee),
                ankle=self.leaned(leg.ankle),
                foot_deg=leg.foot_deg + self.lean_deg,
            )
            for leg in legs
        )
        return near, far

    def _ground(self) -> float:
        k = self.scale
        if self.pose.stance is Stance.LYING:
            back = -self.chest * 0.66 if self.in_profile else -self.shoulder - 16 * k
            seat = -self.hip * 0.62 if self.in_profile else -self.hip - 6 * k
            spots = [self.leaned((back, 80 * k)), self.leaned((seat, self.hip_y))]
            return max(spot[1] for spot in spots) + self._rest_height
        legs = (self.near_leg, self.far_leg)
        if self.pose.stance is Stance.SEATED:
            soles = max(self.planting.contact_y(leg) for leg in legs)
            return soles + self._seat_above_reach() if self.dangles else soles
        lowest = max(self.planting.level_y(leg) for leg in legs)
        if self.pose.stance is Stance.AIRBORNE:
            return max(lowest, self.hip_y + 44 * k) + self.pose.hop * k
        return lowest

    @property
    def seat_scale(self) -> float:
        """The scale of what this body sits on: seats fit grown people, more or less, and children sit on the same."""
        return self.scale if self.scale > SMALL_SITTER_SCALE else SEAT_SCALE

    @property
    def dangles(self) -> bool:
        """Whether this body sits so high that its feet don't reach the ground."""
        return self.pose.stance is Stance.SEATED and self.seat_scale > self.scale

    def _seat_above_reach(self) -> float:
        """How far above the ground soles dangle: by as much as shins are short for the seat."""
        short = (self.shin / self.scale + ANKLE_TO_SOLE) * (self.seat_scale - self.scale)
        return short * math.cos(math.radians(max(0.0, self.planting.leg_pitch_deg))) * self.leg_zoom

    # -- hips

    @property
    def bows_aside(self) -> bool:
        """Whether a standing torso seen from the side is tipped so far that the hips turn with it."""
        return self.in_profile and self.pose.stance is Stance.STANDING and self.lean_deg > style.TIPPED_DEG

    @property
    def buttock(self) -> Spot:
        """The hindmost point of the hips of somebody who bows: they tip with the torso, so that the seat goes back."""
        return self.leaned((self.across(-self.hip), self.hip_y + style.BUTTOCK_Y * self.scale))

    def rounded(self, x: float, y: float) -> Spot:
        """A point of the torso's outline where the back of somebody who bows is round, from nape to hips."""
        if not self.bows_aside or x >= 0 or not 0 < y < self.hip_y:
            return x, y
        return x - style.ROUND_BACK * self.scale * math.sin(math.pi * y / self.hip_y), y

    def rim(self, x: float, y: float) -> tuple[float, float, int]:
        return (*self.rounded(self.across(x), y), 1)

    # -- points

    def leaned(self, point: Spot) -> Spot:
        """A point of the torso after the lean around the hips."""
        x, y = rotated(point[0], (point[1] - self.hip_y) * self.squash, self.lean_deg)
        return x, y + self.hip_y

    def unleaned(self, point: Spot) -> Spot:
        """A point of the figure in the torso's units."""
        x, y = rotated(point[0], point[1] - self.hip_y, -self.lean_deg)
        return x, y / self.squash + self.hip_y

    @property
    def neck_top(self) -> Spot:
        """Where the chin sits, in the torso's units."""
        return self.head_origin[0] + self.head_ahead, self.head_origin[1] + CHIN_Y + self.pose.nod / self.squash

    @property
    def pivot_height(self) -> float:
        """How far above the chin the skull sits on the spine: there a head tilts."""
        return (CHIN_Y - SKULL_BASE_Y) * self.head_zoom

    def headed(self, point: Spot) -> Spot:
        """A point in head units (origin between the eyes) as a point of the leaned figure."""
        zoom, lift = self.head_zoom, self.pivot_height
        x, y = rotated(point[0] * zoom, (self.foreshortening.y(point[1]) - CHIN_Y) * zoom + lift, self.tilt_deg)
        x, y = rotated(x, y - lift, self.lean_deg)
        chin = self.leaned(self.neck_top)
        return chin[0] + x, chin[1] + y

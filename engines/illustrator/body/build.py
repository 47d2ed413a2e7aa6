"""A body's build: how long and wide its parts are and how its torso's outline is turned from the camera.

In: a look, a turn, the camera's pitch. Out: lengths and points in local units (a head is 200 tall, the origin is the
neck pit, y down, facing right). Never: a pose, a stroke.
"""

from __future__ import annotations

import math
from itertools import pairwise

from comic.cast import Age, Look, Presentation
from comic.storyboard import Turn
from engines.illustrator.body.foreshortening import CHIN_Y, Foreshortening
from engines.illustrator.body.reach import Point3
from engines.illustrator.geometry import Spot, lerp
from engines.illustrator.style import body as style
from engines.illustrator.style.neck import PROFILE_HEAD_X, TURNED_HEAD_X, TURNED_NECK

NEAR = -1
FAR = 1
"""The two sides of a body, by which is nearer to the camera."""

HEAD_TOP_Y = -128.0
ANKLE_TO_SOLE = 36.0
_HEAD_X = {Turn.FRONT: 0.0, Turn.THREE_QUARTER: TURNED_HEAD_X, Turn.PROFILE: PROFILE_HEAD_X, Turn.BACK: 0.0}
_OUTLINE_YAW = {Turn.FRONT: 0.0, Turn.THREE_QUARTER: 1.0, Turn.PROFILE: 1.6, Turn.BACK: 0.0}


class Build:
    """A body that stands at attention. Half-widths are frontal; `across` turns them with the body.

    `pitch_deg` is how far the camera looks down (negative: up): what is far from it looks smaller, what stands looks
    shorter.
    """

    def __init__(self, look: Look, turn: Turn, pitch_deg: float = 0.0) -> None:
        presentation = look.presentation
        child = look.age is Age.CHILD
        self.masculine = presentation is Presentation.MASCULINE
        self.turn = turn
        self.yaw = _OUTLINE_YAW[turn]
        self.in_profile = turn is Turn.PROFILE
        self.pitch_deg = pitch_deg
        self.scale = scale = style.BODY_SCALE[look.age, presentation] * look.height
        zoom = (style.PITCH_ZOOM if pitch_deg > 0 else style.RISING_ZOOM) * math.sin(math.radians(pitch_deg))
        self.head_zoom = 1 + zoom * 0.5
        self.leg_zoom = 1 - zoom * 0.5
        self.foreshortening = Foreshortening.at(pitch_deg)
        wide = scale * look.build * (style.CHILD_WIDTH if child else 1.0)
        girth = wide * style.GIRTH[look.age]
        self.shoulder = style.SHOULDER[presentation] * scale * lerp(1, look.build, style.SHOULDERS_FOLLOW)
        self.shoulder *= style.CHILD_WIDTH if child else 1.0
        self.chest = min(style.CHEST[presentation] * girth, style.BROADEST_CHEST * self.shoulder)
        self.waist = (style.WAIST[presentation] + (style.CHILD_WAIST if child else 0.0)) * girth
        self.hip = style.HIP[presentation] * girth
        self.waist_y = style.WAIST_Y * scale
        self.hip_y = style.HIP_Y * scale
        self.upper_arm = style.UPPER_ARM * scale
        self.forearm = style.FOREARM * scale
        self.thigh = style.THIGH[presentation] * scale
        self.shin = style.SHIN[presentation] * scale
        thickness = scale * lerp(1, look.build, 0.6) * (style.CHILD_LIMBS if child else 1.0)
        self.arm_widths = [width * thickness for width in style.ARM_WIDTHS[presentation]]
        tapering = [lerp(1, self.leg_zoom, index / 6) for index in range(7)]
        self.leg_widths = [
            width * thickness * taper for width, taper in zip(style.LEG_WIDTHS[presentation], tapering, strict=True)
        ]
        limbs = style.CHILD_LIMBS if child else 1.0
        self.hand_scale = scale * style.HAND_SIZE[presentation] * limbs
        self.foot_scale = scale * style.FOOT_SIZE[presentation] * limbs * self.leg_zoom
        neck_length = style.CHILD_NECK_LENGTH if child else style.NECK_LENGTH[presentation]
        self.neck_length = neck_length * (1 - style.NECK_LOSS * max(0.0, math.sin(math.radians(pitch_deg))))
        self.head_origin: Spot = (_HEAD_X[turn], -CHIN_Y - self.neck_length)

    # -- points of the torso

    @property
    def neck_x(self) -> float:
        """The middle of a neck before us, where it stands in a collar."""
        return TURNED_HEAD_X + TURNED_NECK * self.head_zoom if self.yaw else 0.0

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
            (36 * k, self.chest * style.CHEST_DEPTH[0]),
            (100 * k, self.chest * style.CHEST_DEPTH[1]),
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

    def tilted(self, tilt_deg: float, upright: bool) -> float:
        """The tilt that a head can have, as it is seen, on the neck of somebody who is `upright` or isn't."""
        if self.in_profile or not upright:
            return tilt_deg
        back = style.MOST_TILT_BACK_DEG if self.yaw else style.MOST_TILT_DEG
        return max(-back, min(style.MOST_TILT_DEG, tilt_deg))

    # -- space and picture

    def seen(self, vector: Point3, pitch_deg: float) -> Point3:
        """A vector of the body's space in the picture, and how far it points to the viewer, by a camera that looks
        down by `pitch_deg`."""
        x, y, z = vector
        sideways, depth = self.turned(x, z, style.YAW_DEG[self.turn])
        pitch = math.radians(pitch_deg)
        return (
            sideways,
            y * math.cos(pitch) + depth * math.sin(pitch),
            depth * math.cos(pitch) - y * math.sin(pitch),
        )

    def turned(self, x: float, z: float, yaw_deg: float) -> Spot:
        """A level direction of the body's space, turned by `yaw_deg`: how far it goes to the right, and towards us."""
        turn = math.radians(yaw_deg)
        ahead = -z if self.turn is Turn.BACK else z
        return x * math.cos(turn) + ahead * math.sin(turn), ahead * math.cos(turn) - x * math.sin(turn)

    @property
    def standing_height(self) -> float:
        """From the top of the hair to the soles of this body standing upright."""
        upright = math.cos(math.radians(self.pitch_deg))
        head = (CHIN_Y - self.foreshortening.y(HEAD_TOP_Y)) * self.head_zoom
        torso = (self.neck_length + self.hip_y) * upright
        legs = 6 + (self.thigh + self.shin) * self.leg_zoom * upright * 0.999
        return head + torso + legs + ANKLE_TO_SOLE * self.foot_scale

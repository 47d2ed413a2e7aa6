"""How somebody goes: walking and running, the step that each view shows, and how somebody falls.

In: nothing. Out: `BodyPose`s. Never: lengths, what the hands hold.

A walk is shown when the leading heel comes down and the other one has just left the ground: both feet are on the ground
and arms swing against legs. Seen from the front or from behind, where such a stride has no width, one leg carries the
body and the other one is still in the air.
"""

from __future__ import annotations

from dataclasses import replace

from comic.storyboard import Pose, Turn
from engines.illustrator.body.poses import BodyPose, Hand, Stance, arm, leg
from engines.illustrator.body.reach import Aim

_CARRYING_LEG = leg(Aim(4, -5), Aim(-2, -4))
_FOLLOWING_LEG = leg(Aim(14, 3), Aim(-44, -3), 30, lifted=True)

WALKING = BodyPose(
    arm(Aim(16, 13), Aim(34, 9)),
    arm(Aim(-30, 9), Aim(-10, 6)),
    leg(Aim(-7, 1), Aim(-32, 1), 34),
    leg(Aim(21, 1), Aim(9, 1), -11),
    lean_deg=3,
)

WALKING_ASIDE = replace(
    WALKING,
    near_arm=arm(Aim(-28, 9), Aim(-8, 6)),
    far_arm=arm(Aim(20, 11), Aim(40, 6)),
    near_leg=replace(WALKING.far_leg, toes_out_deg=8.0),
    far_leg=WALKING.near_leg,
)
"""Seen from the side the near arm swings back: the far one would come out of the middle of the back."""

WALKING_AT_AN_ANGLE = replace(
    WALKING,
    near_arm=arm(Aim(2, 18), Aim(42, 10)),
    far_arm=arm(Aim(-14, 26), Aim(2, 18)),
    near_leg=leg(Aim(-9, 2), Aim(-28, 1), 30, toes_out_deg=4),
    far_leg=leg(Aim(20, 2), Aim(8, 1), -11, toes_out_deg=12),
)
"""Legs are seen apart, the far one ahead; the near hand comes before the hip and not between the legs."""

WALKING_TO_US = replace(WALKING, near_leg=_CARRYING_LEG, far_leg=_FOLLOWING_LEG)
WALKING_AWAY = replace(
    WALKING,
    near_arm=WALKING.far_arm,
    far_arm=WALKING.near_arm,
    near_leg=_FOLLOWING_LEG,
    far_leg=_CARRYING_LEG,
)

RUNNING = BodyPose(
    arm(Aim(36, 10), Aim(128, -10), Hand.FIST),
    arm(Aim(-50, 14), Aim(-4, 4), Hand.FIST),
    leg(Aim(-24, 2), Aim(-76, 2), 58),
    leg(Aim(64, 3), Aim(-18, 2)),
    lean_deg=18,
    stance=Stance.AIRBORNE,
)

FALLING = BodyPose(
    arm(Aim(172, 58), Aim(176, 34), Hand.OPEN),
    arm(Aim(96, 50), Aim(136, 26), Hand.OPEN),
    leg(Aim(66, 10), Aim(16, 8), -30),
    leg(Aim(84, 20), Aim(52, 16), -60),
    lean_deg=-46,
    head_tilt_deg=14,
    stance=Stance.AIRBORNE,
)

FALLING_TO_ONE_SIDE = replace(
    FALLING,
    near_leg=leg(Aim(40, 16), Aim(24, 12), -24),
    far_leg=leg(Aim(44, 58), Aim(30, 44), -40),
    lean_deg=-20,
    roll_deg=-22,
)
"""Seen from the front and from behind, where nobody sees that a body leans back."""

FALLING_ASIDE = replace(
    FALLING,
    near_arm=arm(Aim(72, 30), Aim(104, 20), Hand.OPEN),
    far_arm=arm(Aim(112, 30), Aim(150, 20), Hand.OPEN),
    near_leg=leg(Aim(62, 10), Aim(6, 8), -20),
    far_leg=leg(Aim(88, 20), Aim(48, 16), -40),
)
"""Seen from the side both arms are thrown up before the face, not over it."""

GAITS: dict[tuple[Pose, Turn], BodyPose] = {
    (Pose.WALK, Turn.THREE_QUARTER): WALKING_AT_AN_ANGLE,
    (Pose.WALK, Turn.PROFILE): WALKING_ASIDE,
    (Pose.WALK, Turn.FRONT): WALKING_TO_US,
    (Pose.WALK, Turn.BACK): WALKING_AWAY,
    (Pose.RUN, Turn.THREE_QUARTER): replace(RUNNING, far_arm=arm(Aim(-24, 50), Aim(28, 8), Hand.FIST)),
    (Pose.FALL, Turn.FRONT): FALLING_TO_ONE_SIDE,
    (Pose.FALL, Turn.BACK): FALLING_TO_ONE_SIDE,
    (Pose.FALL, Turn.PROFILE): FALLING_ASIDE,
}
"""How who goes or falls is seen from other sides than those poses were made for."""

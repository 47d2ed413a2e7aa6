"""Arms whose hands are on or close before the own body, as the poses have them.

In: nothing. Out: `ArmPose`s, in pairs the near one first. Never: lengths, a whole pose.
"""

from __future__ import annotations

from engines.illustrator.body.poses import Hand, Layer, Mark, Reach, arm, reaching
from engines.illustrator.body.reach import Aim

ON_HIP = reaching(Reach(Mark.HIP), Aim(-28, 55), Hand.ON_HIP)
ON_THIGH = reaching(Reach(Mark.THIGH, 0.62, 16), Aim(-14, 24))

CROSSED = (
    reaching(Reach(Mark.ARMPIT, -22, 134, 10), Aim(8, 24), Hand.TUCKED, Layer.FRONT),
    reaching(Reach(Mark.UPPER_ARM, 0.6), Aim(6, 24), Hand.CLASP, Layer.OVER),
)
CROSSED_AT_AN_ANGLE = (
    reaching(Reach(Mark.UPPER_ARM, 0.66), Aim(8, 26), Hand.CLASP, Layer.OVER),
    reaching(Reach(Mark.ARMPIT, 24, 160, 6), Aim(0, 26), Hand.TUCKED, Layer.FRONT),
)
"""Both forearms lie almost level before the body, the one with its hand around the other arm always on top."""

_UNDER_ELBOW = reaching(Reach(Mark.ELBOW, -6, 16), Aim(-4, 28), Hand.CLASP, Layer.FRONT)
CHIN_IN_HAND = (
    _UNDER_ELBOW,
    reaching(Reach(Mark.CHIN, -13, 20, 60), Aim(10, 18), Hand.AT_CHIN, Layer.OVER),
)
CHIN_IN_HAND_FROM_BEFORE = (
    _UNDER_ELBOW,
    reaching(Reach(Mark.CHIN, -13, 20, 100), Aim(10, 22), Hand.AT_CHIN, Layer.OVER),
)
CHIN_IN_HAND_FROM_THE_SIDE = (
    reaching(Reach(Mark.CHIN, 0, 12, 0), Aim(20, 10), Hand.AT_CHIN, Layer.OVER),
    reaching(Reach(Mark.ELBOW, 0, 14, 0), Aim(-6, 20), Hand.CLASP),
)
"""The elbow rests in the other hand, and lies before it: under a hand that lies before the elbow nothing rests."""

ON_GUARD = (
    reaching(Reach(Mark.FACE, 80, 130, 40), Aim(6, 24), Hand.FIST, Layer.OVER),
    reaching(Reach(Mark.FACE, 84, 104, 120), Aim(10, 30), Hand.FIST, Layer.OVER),
)
"""Fists beside the chin: before it they would cover the mouth of whoever is seen from before."""

TO_FACE = reaching(Reach(Mark.BEFORE_FACE, 30, 38, 104), Aim(-10, 24), Hand.PALM, Layer.OVER)
TO_FACE_FROM_THE_SIDE = reaching(Reach(Mark.FACE, 30, 38, -12), Aim(16, 14), Hand.PALM, Layer.OVER)
PRAYING_CLOSE = (
    reaching(Reach(Mark.CHEST, 18, 92, 2), Aim(-8, 32), Hand.PRESSED),
    reaching(Reach(Mark.CHEST, -2, 92, 2), Aim(-12, 36), Hand.PRESSED),
)
"""At an angle: in the middle between both elbows as they are seen, or one forearm is much the longer one."""

BEFORE_CHEST = reaching(Reach(Mark.CHEST, 24, 150, 96), Aim(-8, 34))
BEFORE_FACE = reaching(Reach(Mark.CHEST, 30, 46, 104), Aim(-10, 38))
"""Arms as they are seen from behind: elbows beside the torso, the hands hidden before it."""

AGAINST_A_WALL = (arm(Aim(70, 10), Aim(92, 0), Hand.PRESSED), arm(Aim(92, 10), Aim(110, 0), Hand.PRESSED))
"""Hands of somebody seen from the side: one above the other, upright before what they push."""

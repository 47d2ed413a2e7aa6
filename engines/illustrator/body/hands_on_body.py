"""Arms whose hands are on the own body, as the poses have them.

In: nothing. Out: `ArmPose`s, in pairs the near one first. Never: lengths, a whole pose.
"""

from __future__ import annotations

from engines.illustrator.body.poses import Hand, Layer, Mark, Reach, reaching
from engines.illustrator.body.reach import Aim

ON_HIP = reaching(Reach(Mark.HIP), Aim(-28, 55), Hand.ON_HIP)
ON_THIGH = reaching(Reach(Mark.THIGH, 0.62, 16), Aim(-14, 24))

_AROUND = Reach(Mark.UPPER_ARM, 0.56)
CROSSED = (
    reaching(Reach(Mark.ARMPIT, 27, 106, 10), Aim(4, 10), Hand.TUCKED),
    reaching(_AROUND, Aim(4, 24), Hand.CLASP),
)
CROSSED_AT_AN_ANGLE = (
    reaching(Reach(Mark.ARMPIT, 28, 84, 44), Aim(40, 26), Hand.TUCKED),
    reaching(_AROUND, Aim(-6, 40), Hand.CLASP),
)
CROSSED_FROM_THE_SIDE = (
    reaching(Reach(Mark.CHEST, -30, 172, 34), Aim(-18, 24), Hand.CLASP),
    reaching(Reach(Mark.CHEST, -40, 172, -44), Aim(20, 10), Hand.TUCKED),
)

TO_FACE = reaching(Reach(Mark.BEFORE_FACE, 30, 38, 104), Aim(-10, 24), Hand.PALM, Layer.OVER)
TO_FACE_FROM_THE_SIDE = reaching(Reach(Mark.FACE, 30, 38, -12), Aim(16, 14), Hand.PALM, Layer.OVER)
PRAYING_CLOSE = reaching(Reach(Mark.CHEST, 8, 84, 20), Aim(-14, 26), Hand.PRESSED)

BEFORE_CHEST = reaching(Reach(Mark.CHEST, 24, 150, 96), Aim(-8, 34))
BEFORE_FACE = reaching(Reach(Mark.CHEST, 30, 46, 104), Aim(-10, 38))
"""Arms as they are seen from behind: elbows beside the torso, the hands hidden before it."""

"""How close people come who touch.

In: nothing. Out: ratios of reaches and breadths. Never: a decision.
"""

from __future__ import annotations

from comic.storyboard import Shot

LEVEL_CHEEKS, CHEEK_ON_HAIR = 152.0, 112.0
"""Between the middles of two heads in a hug, in units of a head: of equal height, and a whole head apart."""

LEVEL_RISE = 0.4
"""Heads that differ less, in heads, count as of equal height."""

HAND_ON_BACK, HAND_AT_WAIST = (0.3, 140.0), (0.55, 236.0)
HAND_BETWEEN_SHOULDERS = (0.1, 66.0)
"""Where hands lie in a hug: half chests beside the middle of a torso, units of a body scaled 1 below the neck; on a
back of which a close shot shows only the upper part."""

AROUND = 110.0
"""How far behind the own shoulder the hands lie that go around somebody, in units of a body scaled 1."""

OUTER_HAND, OUTER_AROUND = (0.1, 140.0), 230.0
"""The same of the outer hand of who turns the back to us: so far ahead that the elbow stays at the body."""

STEP_BEHIND = 16.0
"""How much higher in the panel the farther of the two stands, in units of a body scaled 1."""

SAME_HEIGHT = 0.05
"""Two whose sizes differ by less can both show their face over the other's shoulder."""

SMALL_PART = 0.82
"""Who is shorter than this part of the other is hugged with the face on the other's chest or belly."""

SMALL_HUG_DROP = 20.0
"""How far below its own shoulder the hand lies of somebody small who hugs, in units of the tall one's body scaled 1."""

LOW_HUG = 1.3
"""How low it lies at most, as a part of the way from the tall one's neck to the hips."""

SMALL_HUG_AIR, SHOULDER_WEAR = 12.0, 20.0
"""Between the hair before the face of somebody small and the arm that hugs them, in units of a head, and how far cloth
and plates reach before that arm, in units of a body scaled 1."""

SMALL_HUG_PART = {Shot.CLOSE_UP: 0.66, Shot.BUST: 0.84}
"""How large heads are in such a hug, in which one is under the other, beside those side by side in such a shot."""

SMALL_BACK_PART = 0.8
"""A hugging hand goes to the back of somebody small within this part of its reach, else to the back of the head."""

BACK_OF_HEAD = (-44.0, -62.0)
"""Where a hand lies on the head of somebody small, in head units from between the eyes."""

HELD_HANDS_GAP = 150.0
"""Between the shoulders of two who hold hands, in units of a body scaled 1."""

HANDS_RAISED_Y, RAISED_HANDS_GAP = 216.0, 226.0
"""How far below the taller one's neck they are in shots that end at the hips, and how far apart the shoulders are
then, in units of a body scaled 1."""

HELD_HAND_ASIDE, RAISED_HAND_BACK = 10.0, 20.0
"""How far each palm stays back from where hands meet, in units of a body scaled 1: a hanging one on its own side of it,
a raised one towards its shoulder. The fingers of the upper hand end on the back of the other, so that two are seen."""

HANGING_PART = 0.93
"""How much of a hanging arm's reach held hands use: elbows stay soft."""

STRETCHED_PART = 0.985
FOLDED_PART = 0.26
"""How much of its reach an arm uses at most and at least."""

RAISED_PART, LOWERED_PART, LOWEST_PART = 0.16, 0.76, 0.86
"""How far up and down, in its reach, a comforting hand goes, and how far down to a shoulder below a crown."""

SOFT_PART = 0.97
"""How much of the sideways reach that is left it uses."""

SHOULDER_EDGE, HAND_BEFORE_EDGE = (27.0, 14.0), 24.0
"""How far beside and above its joint the edge of a shoulder is, and how far before that the root of a hand on it, each
in units of its own body scaled 1."""

COMFORT_PART = 0.56
PUSH_PART = 0.98
"""The same from a comforting shoulder to the other's, and of the arms of somebody who pushes."""

PUSHING_HANDS_Y = (66.0, 118.0)
"""How far below the neck pit of who is pushed the far and the near hand lie, in units of a body scaled 1."""

PUSHED_DEG = 9.0
"""How far back who is pushed leans."""

GUARD_PART = 1.55
"""How far apart two fight, as a part of both their reaches: a step away from a blow."""

TOES_APART = 60.0
"""Between the foremost shoes of two who fight, at least, in units of a body scaled 1."""

LOST_FACE_PART = 0.3
"""Two don't come together where more than this part of a third face would be covered."""

LEAST_AIR = 0.04
"""What of the panel's height is left above the upper head and below the lower face of two who touch in a close shot."""

LOWEST_HEAD = 0.92
"""A shorter figure is only put on the other's ground when its head stays above this part of the panel's height."""

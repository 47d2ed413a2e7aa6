"""How somebody sits on another's back.

In: nothing. Out: ratios, and lengths in units of a body scaled 1. Never: a decision.
"""

from __future__ import annotations

from comic.storyboard import Shot, Turn
from engines.illustrator.body.build import FAR, NEAR
from engines.illustrator.body.reach import Aim

SEAT_UNITS = 60.0
"""How far below the hips the seat of a rider's trousers is drawn."""

SHORTEST_DRAPE, LONGEST_DRAPE = 0.46, 0.82
"""How much of a leg a rider's skirt covers, at least and at most: half of it is the thigh."""

DRAPE_EASE_UNITS = 16.0
"""How much wider than the leg it is."""

RIDER_SIZE, WIDER_DEG = 1.25, 40.0
"""From which body size down a rider spreads the legs wider, by so much for each unit of size."""

HEAD_ASIDE = {Turn.THREE_QUARTER: -144.0, Turn.FRONT: -128.0}
HEAD_ABOVE = {Turn.THREE_QUARTER: -84.0, Turn.FRONT: -112.0}
"""Where a rider's chin is beside the chin of who carries, in head units: behind the nearer shoulder and above it, less
far the smaller the rider is."""

BEHIND_BACK_UNITS = 32.0
"""How far the middle of a rider's body is behind that of who carries, at least, at the neck and at the hips."""

SHOULDER_PART = 0.74
SHOULDER_RISE_UNITS = 12.0
"""Where a rider's arms come over the shoulders: a part of their breadth, and how far above them."""

CHEST_UNITS = (10.0, 112.0)
"""Where a rider's hands meet: beside the middle of the chest, each on its side, and how far below the neck pit."""

OVER_X = {NEAR: 6.0, FAR: -12.0}
HANGING_HAND_Y, HAND_AHEAD = 92.0, {NEAR: -4.0, FAR: 14.0}
"""The same seen from the side: where they come over the shoulders, how far below the neck pit and before the chest the
hands are."""

ELBOW_BEHIND = Aim(-60, 14)
"""Where the elbows of arms that carry point."""

UNDER_THIGH_PART, UNDER_THIGH_UNITS = 0.88, 40.0
"""Where the palm lies that holds a leg: a part of the way from hip to knee, and how far below its middle."""

LEAST_DROP = 0.84
"""How far below the shoulder it is from the front, at least, as a part of the arm's reach: a child is held by its
shins."""

LEAST_HEADROOM = 0.14
"""The air above the group, as a part of the height, that is left when it goes up to show whole hands."""

HAND_UNITS = 96.0
"""How tall a hand is with some air around it."""

CARRYING_PART = {Shot.CLOSE_UP: 0.84, Shot.BUST: 0.86, Shot.WAIST: 0.77}
"""How large heads are of which one is above the other, beside one alone in such a shot."""

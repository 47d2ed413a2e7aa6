"""How bodies are built: heights, widths, proportions, and how far they are turned from the camera.

In: nothing. Out: numbers in local units of a figure scaled 1 (a head is 200 tall), ratios and degrees. Never: a pose.
"""

from __future__ import annotations

from comic.cast import Age, Presentation
from comic.storyboard import Turn

BODY_SCALE = {
    (Age.CHILD, Presentation.FEMININE): 0.85,
    (Age.CHILD, Presentation.MASCULINE): 0.85,
    (Age.TEEN, Presentation.FEMININE): 1.16,
    (Age.TEEN, Presentation.MASCULINE): 1.19,
    (Age.ADULT, Presentation.FEMININE): 1.27,
    (Age.ADULT, Presentation.MASCULINE): 1.31,
    (Age.MIDDLE_AGED, Presentation.FEMININE): 1.24,
    (Age.MIDDLE_AGED, Presentation.MASCULINE): 1.28,
    (Age.ELDER, Presentation.FEMININE): 1.17,
    (Age.ELDER, Presentation.MASCULINE): 1.20,
}
"""How large a body is beside its head, which is as large for everybody: heads a height follow from it.

With its hair counted to the head a grown figure is 6.7 to 6.9 heads tall, a teenager and an elder 6.3, a child 4.8.
"""

GIRTH = {Age.CHILD: 1.0, Age.TEEN: 0.97, Age.ADULT: 1.0, Age.MIDDLE_AGED: 1.12, Age.ELDER: 1.06}
STOOP_DEG = {Age.CHILD: 0.0, Age.TEEN: 0.0, Age.ADULT: 0.0, Age.MIDDLE_AGED: 0.0, Age.ELDER: 4.0}
CHILD_WIDTH = 1.10
"""A child's torso is wider beside its height, and its limbs are rounder."""

CHILD_LIMBS = 1.16

SHOULDER = {Presentation.FEMININE: 92.0, Presentation.MASCULINE: 112.0}
CHEST = {Presentation.FEMININE: 68.0, Presentation.MASCULINE: 89.0}
WAIST = {Presentation.FEMININE: 53.0, Presentation.MASCULINE: 72.0}
CHILD_WAIST = 14.0
HIP = {Presentation.FEMININE: 85.0, Presentation.MASCULINE: 80.0}
"""Half-widths seen from the front."""

BROADEST_CHEST = 0.93
"""However stout somebody is, the chest is this much of the shoulders' breadth: arms hang outside of it."""

CHEST_DEPTH = (0.5, 0.68)
BACK_DEPTH = (0.56, 0.68)
"""How far a profile's front and back lie from its middle, as parts of the chest's half-width: below the throat and
the nape, and in the middle of the chest."""

SHOULDERS_FOLLOW = 0.4
"""How much of a stout or slight build its shoulders take: weight lies on the belly, bones stay."""

SHOULDER_SLOPE: tuple[tuple[float, float], ...] = ((0.0, -17.0), (0.62, 6.0), (1.0, 38.0))
"""The line from the neck to the tip of the shoulder: parts of its width, and how far below the neck pit."""

SLEEVELESS_EDGE: tuple[tuple[float, float], ...] = ((0.68, 12.0), (0.66, 48.0))
"""Where a sleeveless top ends on the shoulder, in the same way, and a point of its edge before the arm."""

BARE_SIDE_Y = 92.0
"""Where the armhole of a sleeveless top comes to the torso's side."""

ARMPIT_LEAST_Y = 62.0
"""How far up the armpit of a lifted arm lies at most."""

DELTOID_PART = 1.8
"""From this distance from the joint on, in radii of the arm, the neck's slope has become the arm's upper edge."""

BARE_ROOT_PART = 2.6
"""How far, in the same way, the bare shoulder's surface reaches over the arm."""

BARE_TIP = (0.88, 22.0)
"""The tip of a bare shoulder above an arm that points down: a part of the shoulder's width, and how far below the neck
pit."""

ROOT_PART = 0.6
"""How much of a lifted upper arm that lies behind the torso is drawn before it: farther than a short sleeve reaches,
or its hem would show where the two drawings meet."""

NAPE_EDGE_Y = -9.0
"""Where cloth ends at the nape, below the neck pit's line: it is cut lower at the throat."""

PLATE_SLOPE_DEG = 17.0
"""How far a pauldron or an epaulette slopes outward: level ones stand off the shoulder's line like domes."""

SHOULDER_CAP_Y = 21.0
"""Where the top of a sleeve lies: under that line, so that both make one contour."""

SHOULDER_SWING = 1.0
SHOULDER_BACK_MAX = 29.0
"""How far the far shoulder of a profile goes back for each degree that its arm swings back, and how far at most: its
arm is seen from the shoulder on, and does not come out of the middle of the back."""

WAIST_Y = 216.0
HIP_Y = 316.0
UPPER_ARM = 172.0
FOREARM = 162.0
THIGH = {Presentation.FEMININE: 310.0, Presentation.MASCULINE: 308.0}
SHIN = {Presentation.FEMININE: 293.0, Presentation.MASCULINE: 289.0}
"""Lengths from the neck pit down and of the bones: legs part at half the height of a grown figure."""

ARM_WIDTHS = {
    Presentation.FEMININE: (42.0, 37.0, 32.0, 33.0, 30.0, 21.0),
    Presentation.MASCULINE: (54.0, 49.0, 42.0, 43.0, 38.0, 27.0),
}
"""At the shoulder, the middle, above and below the elbow, the middle of the forearm and the wrist."""

TIPPED_DEG = 25.0
"""From this lean on the hips of somebody who stands turn with the torso."""

BUTTOCK_Y = 50.0
"""How far below the hips, along the torso, the seat of somebody who bows is roundest."""

SEAT_PART = 0.4
"""How far down the thigh it reaches."""

ROUND_BACK = 12.0
"""How far the middle of a bent back lies behind a straight one."""

LEG_WIDTHS = {
    Presentation.FEMININE: (94.0, 88.0, 61.0, 54.0, 67.0, 43.0, 30.0),
    Presentation.MASCULINE: (94.0, 88.0, 66.0, 58.0, 71.0, 48.0, 36.0),
}
"""At the hip, the middle of the thigh, above and below the knee, the calf, below it and the ankle."""

LEG_AHEAD = (-8.0, 7.0, 4.0, 1.0, -11.0, -6.0, -1.0)
LEG_OUT = (0.0, 4.0, 0.0, -1.0, 5.0, 1.0, -1.0)
"""How far the middle of a leg lies before its bones at the same stations, and on their outside: the thigh bulges
ahead, the calf behind."""

KNEECAP_AHEAD = 12.0
"""How far before the middle of a knee its cap lies."""

TROUSERS_SHAPE = 0.35
"""How much of that trousers show."""

HEM_PART = 0.6
"""How much of its width at the thigh a trouser leg keeps at its hem, at least."""

TROUSERS_EASE = (0.1, 0.8, 1.0, 1.2, 1.0, 1.7, 2.2)
BOOTED_EASE = (0.1, 0.8, 0.9, 1.0, 0.8, 0.6, 0.4)
TIED_EASE = (0.1, 0.8, 0.9, 1.0, 0.9, 1.5, 0.4)
"""How much of its ease a trouser leg has at the same stations, falling over a shoe, tucked into a boot and tied around
the ankle."""

TROUSERS_BREAK = 9.0
"""How far a trouser leg falls over its shoe below the ankle."""

HAND_SIZE = {Presentation.FEMININE: 1.1, Presentation.MASCULINE: 1.24}
FOOT_SIZE = {Presentation.FEMININE: 1.2, Presentation.MASCULINE: 1.4}
NECK_LENGTH = {Presentation.FEMININE: 38.0, Presentation.MASCULINE: 42.0}
CHILD_NECK_LENGTH = 26.0

YAW_DEG = {Turn.FRONT: 0.0, Turn.THREE_QUARTER: 36.0, Turn.PROFILE: 90.0, Turn.BACK: 0.0}
"""How far limbs are turned from the camera; a figure from behind is a frontal one whose depth is reversed."""

SEAT_PITCH_DEG, SEAT_PITCH_PART = 15.0, 0.5
"""How far the usual camera looks down on what reaches towards it from a seat (thighs and knees), and how much farther
for every degree that it is pitched: it rises less above a seat than above the floor."""

FOOT_PITCH_DEG = 16.0
LEAST_FOOT_PITCH_DEG = 5.0
"""How far the usual camera looks down on feet, and the least from far below: they show their tops."""

NEARER = 1.2
"""How much larger the knees of a figure seated towards the camera look."""

FAR_LEG_TONE = 0.45
"""How far the far leg of somebody turned aside goes towards its shadow's colour, so that two legs are seen and not one
slab."""

CHIN_X = {Turn.FRONT: 0.0, Turn.THREE_QUARTER: 17.0, Turn.PROFILE: 50.0, Turn.BACK: 0.0}
"""How far ahead the lowest point of a chin lies, in head units."""

MOST_TILT_DEG = 8.0
"""How far a head tilts at most on who stands or sits and isn't seen from the side: farther it comes off its neck."""

MOST_TILT_BACK_DEG = 4.0
"""The same backwards of who is turned: a chin that is ahead already would leave the neck."""

LEAST_ELBOW_DEG = 28.0
"""The angle between upper arm and forearm when an arm is folded as far as it goes."""

PITCH_ZOOM = 0.55
"""How much larger than its usual size a head looks that the camera looks down on steeply (sine of the pitch × this);
the legs are as much smaller."""

RISING_ZOOM = 0.36
"""The reverse seen from below: less, or legs turn to stilts."""

NECK_LOSS = 0.55
"""How much of its neck a head hides that the camera looks down on (sine of the pitch × this)."""

FORESHORTENED_FROM_DEG = 30.0
"""From this pitch of the camera on a head is seen from above."""

BROW_LINE_Y = -30.0
"""Between crown and face, in head units: the sides of head and hair run straight down there."""

CROWN_GAIN = 0.36
FACE_LOSS = 0.34
"""How much taller the crown and how much shorter the face looks of a head that the camera looks down on (sine of the
pitch × this)."""

NEARER_HAND = 0.16
"""How much larger a hand looks that points straight at us."""

SHORTEST_HAND = 0.72
"""A foreshortened hand keeps this much of its length, or it stops looking like one."""

POINTS_TO_US = 0.55
"""From this part of a forearm's length towards us on, a pushing palm is seen from its front."""

CLASP_REACH = 26.0
"""How far the tips of fingers that lie around something are beyond the middle of the palm, in a hand's units."""

ELBOW_FROM_DEG = 24.0
"""From this bend on an elbow shows its bone."""

ELBOW_FOLDS_FROM_DEG, SEEN_FOLD_FROM_DEG = 35.0, 14.0
"""From this bend on cloth folds inside an elbow, if the bend is seen as this much: of one that points at us or away the
fold would stand out from the sleeve."""

ELBOW_PART = 0.25
KNEE_PART = 0.16
ELBOW_SPREAD = 2.0
"""How far it comes out of an arm bent at a right angle, as a part of the arm's width, a knee out of a leg, and over how
many points of the edge on either side."""

ELBOW_OUTLINE, ELBOW_TAPER = (0.8, 0.2, 1.2), 0.75
"""A folded arm's elbow in half-widths of the arm: how far its outline follows both bones before and behind the joint,
how far from the joint its point lies; and how much sooner it leaves them in an arm folded flat: bones taper there."""

ELBOW_INSET, ELBOW_LINE_INSET = 0.7, 0.4
"""How far from the bones the elbow's outline begins, in the same half-widths; and how far inside the arm it lies, in
line widths: its line is all outside of it, those of the edges that it goes on from lie on theirs."""

ELBOW_SHADED_FROM_DEG, ELBOW_SHADE = 115.0, (-0.5, -0.3)
"""From which bend on a folded elbow lies in its arm's shadow, or it is a cap on its end; how far, in the same
half-widths, it is moved off itself: what it leaves is shaded."""

CREASE_FROM = 4
"""The point of a folded forearm's inner edge where its line begins: the crease of the elbow ends inside the arm."""

HAND_SHADOW = ((0.0, 18.0), (0.0, 38.0), (0.0, 52.0))
HAND_SHADOW_WIDTHS = (32.0, 32.0, 14.0)
"""What a hand throws on the chest with its forearm: points of its own units, and the widths there."""

JAW_ON_HAND, JAW_ON_HAND_OPACITY = (3.0, 9.0), 0.9
"""How far aside and down the jaw throws its shadow on a hand that it rests on, and how dark."""

WRIST_PARTS = (0.84, 0.92)
CUFFED_WRIST_PARTS = (0.9, 0.96)
"""Where on a bare forearm, and inside a cuff, the edges begin that lead into its hand: parts of its length."""

WRIST_SHADED_PARTS = (0.34, 0.14)
"""How much of its width is shaded at the forearm's end and at the hand's."""

WRIST_LINE_FACTOR = 0.85
"""How thick its edges are beside the figure's line."""

FINE_HAND_LINE = 1.35
"""Below this width of a line, in a hand's units, nails and small folds are drawn."""

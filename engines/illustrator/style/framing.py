"""How panels are composed: how large and where people are, by shot and angle.

In: nothing. Out: numbers as parts of a panel, of a head or in local units. Never: a decision.
"""

from __future__ import annotations

from comic.storyboard import Expression, Place, Prop, Shot

HEAD_UNITS = 228.0
"""A head with its hair, in local units."""

FACE_UNITS = 172.0
"""From the brows to under the chin."""

HALF_HEAD_UNITS = 112.0
HEAD_MARGIN_UNITS = 14.0
"""Half the width of a head with its hair, and the least air between it and the panel's edge."""

HALF_SHOE_UNITS, SHOES_APART_UNITS, FEET_ON_ONE_LINE = 53.0, 26.0, 0.9
"""Half a shoe's length, the least room between two people's shoes, and up to which part of both halves together their
soles lie so nearly at one height that one would stand on the other."""

ARM_JOINTS = 5
BODY_SHIFT_PART = 0.14
"""How many of a person's joints, the neck and those of the arms, come before those below; how far, in widths, somebody
is moved inwards whose foot or back the edge would cut."""

GROWN_FIGURE_UNITS = 1490.0
"""A grown figure of usual height in local units, for the camera's height."""

# -- from left to right

PLACE_X = {Place.FAR_LEFT: 0.17, Place.LEFT: 0.30, Place.CENTRE: 0.50, Place.RIGHT: 0.70, Place.FAR_RIGHT: 0.83}
SPREAD = {Shot.EXTREME_CLOSE_UP: 0.0, Shot.CLOSE_UP: 0.35, Shot.BUST: 0.5, Shot.WAIST: 0.75}
"""How far a lone figure that looks at the reader leaves the middle for its place; wider shots go all the way."""

LOOKING_ROOM = {Shot.CLOSE_UP: 0.08, Shot.BUST: 0.11, Shot.WAIST: 0.13, Shot.FULL: 0.13, Shot.WIDE: 0.17}
LEAST_LOOKING_ROOM = 0.05
PLACE_PULL = 0.22
"""How far from the middle a lone figure that looks aside stands, away from where it looks; its staged place pulls a
part of its own distance, but never beyond the least."""

REACH_PART = 0.62
"""How much of a wide pose is kept inside the panel and clear of neighbours: hands may leave it."""

REACHING_UNITS = 210.0
"""A hand this far from the neck pit may cross a neighbour: who reaches is painted first, so that no hand covers a
face."""

BED_ENDS_UNITS = 70.0
"""How far a bed is shown beyond whoever lies in it."""

LYING_MARGIN_UNITS = 50.0
"""The air beyond the head and the feet of somebody who lies."""

FINGER_UNITS = 72.0
"""From a wrist to the fingertips, or from an ankle to the toes."""

UNEVEN = {2: (0.29, 0.715), 3: (0.19, 0.465, 0.80), 4: (0.15, 0.375, 0.63, 0.87)}
"""Where people wish to stand: never a row of equal steps."""

LAP_TOP_UNITS, LAP_STRIP_PART = 70.0, {True: 0.09, False: 0.25}
"""How far above a sitter's hips the cloth of a lap begins, and what part of a panel's height it is cut off to, of one
alone and of several."""

TOE_UNITS, LEAST_TOE_DEG = 62.0, 50.0
"""How far ahead of its ankle a shoe ends, in a foot's units, and from which turn on that counts."""

SIDE_MARGIN_PART = 0.02
FURTHER_OVERLAP = 0.72
"""How much of the room between neighbours is left when one stands further back than the other."""

GAP_UNITS = {Shot.EXTREME_CLOSE_UP: 158.0, Shot.CLOSE_UP: 232.0, Shot.BUST: 250.0}
WIDE_GAP_UNITS = 270.0
UMBRELLA_GAP_UNITS = 235.0
"""How far apart the middles of two people are at least, in local units; two under one umbrella walk close."""

UMBRELLA_RISE_UNITS = 200.0

# -- close shots

LONE_FACE_UNITS = 158.0
EYES_UNITS = 168.0
"""What fills the width in an extreme close-up of one, and the most that its height shows."""

EYES_AT = 0.60
"""The eyes' part of a head's height, from the top of the hair."""

HEAD_PART = {Shot.CLOSE_UP: 0.56, Shot.BUST: 0.37, Shot.WAIST: 0.265}
USUAL_WIDTHS = 1.3
"""A head's part of the height, or of so many widths, if less."""

TALL_RATIO = 1.55
TALL_WIDTHS = 1.62
"""From this height on, in widths, a close-up is larger: a face as wide as the panel rather than a small one in it."""

STRIP_RATIO = 0.46
STRIP_FACE_PART = 0.84
HEAD_PART_IN_A_STRIP = {Shot.BUST: 0.74, Shot.WAIST: 0.60}
HEADROOM_IN_A_STRIP = 0.09
SINKING_IN_A_STRIP = 0.12
"""Under this height, in widths, a close-up crops the hair and shows the face from brows to chin, and the other shots
come closer too."""

HEADROOM = {Shot.CLOSE_UP: 0.15, Shot.BUST: 0.17, Shot.WAIST: 0.19}
HEADROOM_UNDER_BALLOONS = {Shot.CLOSE_UP: 0.27, Shot.BUST: 0.28, Shot.WAIST: 0.30}
LOWEST_CHIN = 0.92
SINKING_OUT_OF_SIGHT = 0.45
SINKING = {Shot.EXTREME_CLOSE_UP: 0.0, Shot.CLOSE_UP: 0.3, Shot.BUST: 0.6, Shot.WAIST: 0.9}
"""How much of a difference in height is shown, in a shot without a floor; at most this much of a head, and less where a
seat or knees make it that are out of sight."""

FURTHER_IN_CLOSE = 0.82
BACK_ROW_RISE = 0.10
"""The size of the back row's heads, and how far their eyes lie above the front row's."""

STACKED_GAIN = 1.15
STACKED_NEARER = 1.12
STACKED_GAP = 0.06
STACKED_HEADS_WIDE = 0.64
STACKED_X = 0.37
"""Two heads one above the other: when it is worth it, how much nearer the lower one is, the gap in heads, the widest
head and its middle as parts of the panel's width."""

# -- on the ground

FIGURE_PART = {Shot.FULL: 0.74, Shot.WIDE: 0.46}
"""A grown figure's part of the height."""

FIGURE_PART_UNDER_BALLOONS = 0.63
"""The same in a full shot whose balloons stand above the heads."""

GROUND = {Shot.FULL: 0.93, Shot.WIDE: 0.90}
FIGURE_PART_FROM_BELOW = {Shot.FULL: 0.80, Shot.WIDE: 0.54}
FIGURE_PART_FROM_ABOVE = {Shot.FULL: 0.58, Shot.WIDE: 0.41}
GROUND_FROM_ABOVE = {Shot.FULL: 0.88, Shot.WIDE: 0.84}
"""The front row's ground line; from below people tower, from a bird's eye they are
smaller and stand in the middle of the floor."""

FROM_BELOW, FROM_ABOVE = 0.6, 0.13
"""A horizon deeper than this part of the height is seen from below, a higher one from above."""

TALLEST_PART = 0.94
FURTHER_ON_GROUND = {Shot.FULL: 0.80, Shot.WIDE: 0.72}
ONE_OF_TWO_ON_GROUND = {Shot.FULL: 0.95, Shot.WIDE: 0.88}
"""How large the back row is, and one of two."""

# -- over the shoulder

NEAR_HEAD_PART = 0.47
NEAR_HEAD_WIDTHS = 0.48
NEAR_X = 0.13
NEAR_TOP = 0.28
"""The head at the camera: its part of the height or of the width, where its middle and its top lie."""

FAR_HEAD_PART = 0.35
FARTHER_PART = 0.88
"""How large the others' heads are at most, as a part of the near one: they stand farther off."""

FAR_HEADROOM, FAR_HEADROOM_UNDER_BALLOONS = 0.16, 0.26

# -- inserts

INSERT_SPAN_UNITS = {
    Prop.UMBRELLA: 520.0,
    Prop.FURLED_UMBRELLA: 490.0,
    Prop.SWORD: 420.0,
    Prop.BAG: 270.0,
    Prop.KEY: 180.0,
    Prop.LANTERN: 275.0,
    Prop.TROPHY: 240.0,
    Prop.MIRROR: 290.0,
    Prop.POT: 225.0,
    Prop.DOLL: 275.0,
    Prop.RADIO: 205.0,
    Prop.FLOWERS: 300.0,
    Prop.CAKE: 200.0,
    Prop.WATCH: 170.0,
    Prop.CARD: 205.0,
    Prop.SCARF: 300.0,
    Prop.FAN: 280.0,
    Prop.NORIGAE: 300.0,
    Prop.NECKLACE: 190.0,
    Prop.REMOTE: 230.0,
    Prop.LADLE: 310.0,
    Prop.SCISSORS: 200.0,
    Prop.HOOK: 250.0,
    Prop.SHIELD: 330.0,
    Prop.RING: 185.0,
    Prop.CAMERA: 200.0,
    Prop.BOX: 215.0,
    Prop.SANDWICH: 190.0,
    Prop.RICE_BALL: 160.0,
    Prop.CUP: 220.0,
    Prop.PHONE: 210.0,
    Prop.BOOK: 260.0,
    Prop.LETTER: 270.0,
    Prop.FOLDER: 262.0,
}
USUAL_INSERT_SPAN_UNITS = 250.0
BARE_HAND_SPAN_UNITS = 230.0
"""What fills the smaller side of an insert, around the hand."""

INSERT_HAND_Y = {
    Prop.LETTER: 0.76,
    Prop.FLOWERS: 0.7,
    Prop.BAG: 0.24,
    Prop.FURLED_UMBRELLA: 0.18,
    Prop.LANTERN: 0.2,
    Prop.WATCH: 0.36,
    Prop.KEY: 0.74,
    Prop.TROPHY: 0.76,
    Prop.MIRROR: 0.7,
    Prop.POT: 0.82,
    Prop.DOLL: 0.7,
    Prop.CAMERA: 0.76,
    Prop.RADIO: 0.74,
    Prop.RING: 0.74,
    Prop.BOX: 0.8,
    Prop.CAKE: 0.8,
    Prop.SANDWICH: 0.78,
    Prop.FOLDER: 0.8,
    Prop.CARD: 0.32,
    Prop.SCARF: 0.24,
    Prop.FAN: 0.74,
    Prop.NORIGAE: 0.26,
    Prop.NECKLACE: 0.36,
    Prop.REMOTE: 0.71,
    Prop.LADLE: 0.67,
    Prop.SCISSORS: 0.68,
    Prop.HOOK: 0.57,
    Prop.SHIELD: 0.57,
    Prop.RICE_BALL: 0.78,
    Prop.PHONE: 0.66,
    Prop.BOOK: 0.72,
}
USUAL_INSERT_HAND_Y = 0.54
"""How far down an insert the hand lies: low for what is tall above it, high for what hangs from it."""

# -- the frame's edge

TANGENT_INSIDE, TANGENT_CUT = 0.035, 0.10
"""A head is this much of its size inside the frame, or cut by that much: nothing only touches the edge."""

JOINT_CLEAR = 0.12
"""A frame cuts a limb at least this much of its length away from a joint."""

ARM_UNITS, LEG_UNITS, NECK_UNITS = 165.0, 315.0, 70.0
"""Lengths of a limb's bone for a grown figure."""

# -- eyes

TILT_DEG = {
    Expression.SAD: 5.0,
    Expression.CRY: 6.0,
    Expression.SHY: 4.0,
    Expression.TIRED: 4.0,
    Expression.LAUGH: -4.0,
    Expression.SMIRK: -3.0,
    Expression.SHOCKED: -3.0,
    Expression.FURIOUS: 3.0,
}
"""How far a head nods forward with an expression."""

LOWERED_TILT_DEG = 12.0
LOWERED_GAZE = (0.25, 1.0)
"""The head and the eyes of who bows."""

READING_GAZE, READING_FROM = (0.05, 0.45), 0.2
"""Where the eyes of who reads are turned, unless the expression turns them that far elsewhere."""

GAZE_ACROSS = 0.5
"""How far the eyes turn to the other of two people."""

GAZE_PER_UNIT = 1 / 420
STEEPEST_GAZE = 0.6
"""How far the eyes rise or sink for a unit of difference in height, and at most."""

# -- close to the ground and to the edge

FEET_BELOW = 1.03
"""Where at least the ground under somebody small lies in a close shot, as a part of the height: nobody floats."""

STACKED_LIKE = 1.4
"""Heads of which one is more than this much larger stand side by side: a person and a cat, a monster and a person."""

LEAST_FOREARM_PART = 0.3
"""So much of a forearm is seen beside its hand, or the hand reads as a stump at the frame's edge."""

HAND_SPREAD_UNITS = 30.0
"""How far spread fingers and a thumb reach beside the line from wrist to fingertips, in a hand's units."""

AROUND_HAND = 0.5
"""How much of that is free around a hand that the panel shows whole."""

ELBOW_ROOM, NEXT_TO_ARM = 0.7, 0.9
"""In widths of an arm, how far inside the panel an elbow is seen as one, and how near a forearm is to its upper arm
where both read as one arm."""

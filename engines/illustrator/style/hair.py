"""The style of hair: its light, its locks, its cuts.

In: nothing. Out: numbers in head units, factors and colours. Never: a drawing.
"""

from __future__ import annotations

SHINE_Y = -76.0
SHINE_REACH = 66.0
SHINE_HEIGHT = 15.0
SHINE_STEP = 5.5
"""The ring of light: how high it lies, half its width, half its streaks' height, and their usual width."""

LOCK_SHADE_PART = 0.34
"""How much of a lock's width lies in its own shadow, from a third of its length on."""

LOCK_SHADE_OPACITY = 0.7
BROWS_THROUGH_HAIR, BROW_THINNED = 0.26, 0.7
"""How strongly brows show through the fringe, a convention of the field, and how thick they look there: a hint below
the hair, never ink upon it."""

BUZZ_SCALE = 0.955
"""A buzz cut's outline as a part of the usual dome."""

BUZZ_SHADE, BUZZ_SHADE_OPACITY = 6.0, 0.32
"""The shade on its side away from the light: its breadth, and how opaque it is; along its hairline it would be a cap's
rim."""

CROPPED_SKIN = 0.12
"""How much skin shines through a buzz cut."""

CLIPPED_SKIN = 0.45
"""How much skin shines through clipped hair at its edge."""

TIP_Y = 8.0
SHORT_TIP_Y = 30.0
"""Where the shortest locks' paint ends, and down to where skin shines through a lock's tip."""

PROFILE_SHINE_X = -14.0
"""The middle of the ring of light on a head in profile."""

CROWN_SHARPNESS = 0.92
TUFT_SHARPNESS = 0.78
"""How blades that stand off narrow: spikes like thorns, tufts like leaves."""

SHINE_ABOVE_HAIRLINE = 17.0
"""How far above the hairline the ring of light lies at least."""

GLOSS_OPACITY = 0.4
"""Of the light that runs down loose hair."""

BURN_Y = 12.0
"""How far below the eyes sideburns end: at the middle of the ear."""

FAR_BURN_ABOVE_EYE = 8.0
"""How far above the eyes the hair on the far edge of a turned face ends."""

REAR_HOLLOW = (-20.0, 104.0, 230.0)
REAR_HOLLOW_OPACITY = 0.24
"""The shadow in which loose hair lies below the skull: where it begins, is deepest and ends."""

REAR_ROOT_TO_WHORL = 0.16
"""How far from the head's edge to the whorl the roots lie of locks that are seen from behind."""

REAR_LINE_FROM = 3
REAR_SMOOTH_LINE_FROM = 7
"""From which step of a lock's length on its edges are inked on a head from behind: tousled hair, and smooth hair, whose
locks show at the head's edge alone."""

REAR_EDGE_WIDTH = 1.8
"""How wide the line behind locks is that stand off, as a factor of hair's line: they cover its inner half."""

LID_RISE = 0.49
"""How far above an eye's middle its open upper lid rises, as a part of the eye's height."""

FRINGE_ABOVE_LASH, FRINGE_ABOVE_LENS = 3.5, 25.0
"""How far above the upper lashes a fringe ends before an eye, and how far above its middle at least over glasses, whose
frames are seen whole."""

STRAIGHT_ARC, STRAIGHT_NOTCH_RISE = 0.6, 7.0
"""How steeply the edge of a straight fringe sinks outside of the eyes, and how far its notches usually rise."""

STRAIGHT_STRAND_OPACITY = 0.55
"""Of the fine hairs inside its locks."""

BESIDE_FACE_Y = 24.0
"""Locks that reach below this frame a face; they don't hang before an eye."""

BOWED_FROM_DEG, HANGS_AT_MOST_DEG = 32.0, 62.0
"""From which bow of a head on hair hangs down, and how far it turns at most: more would lay it over a face."""

LIES_ON_BACK_DEG = 24.0
"""How far it turns at most on a head in profile, where it slides down the back: hanging, it would be a beard."""

LIES_FROM_DEG = 60.0
"""How far a head on its side is turned back at least: then the upper of its tails doesn't stay up."""

HAIRLINE_ARCH = 38.0
HAIRLINE_END = 52.0
"""How far to each side of the parting the hairline's arch reaches, and where it ends at the latest."""

SWEPT_SHINE_Y = -103.0
"""How high the ring of light lies on hair that is combed back."""

SWEPT_SHADE_Y = 4.0
"""How far down the lit part of swept hair is shifted: shade at its lower end would part it from the hair behind."""

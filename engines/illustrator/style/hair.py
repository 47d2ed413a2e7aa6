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
BROWS_THROUGH_HAIR = 0.62
"""How strongly brows show through the fringe, a convention of the field."""

BUZZ_SCALE = 0.955
"""A buzz cut's outline as a part of the usual dome."""

CROPPED_SKIN = 0.12
"""How much skin shines through a buzz cut."""

CLIPPED_SKIN = 0.45
"""How much skin shines through clipped hair at its edge."""

TIP_Y = 8.0
SHORT_TIP_Y = 30.0
"""Where the shortest locks' paint ends, and down to where skin shines through a lock's tip."""

PROFILE_SHINE_X = -14.0
"""The middle of the ring of light on a head in profile."""

CROWN_SHARPNESS = 1.1
TUFT_SHARPNESS = 0.78
"""How blades that stand off narrow: spikes like thorns, tufts like leaves."""

SHINE_ABOVE_HAIRLINE = 17.0
"""How far above the hairline the ring of light lies at least."""

GLOSS_OPACITY = 0.4
"""Of the light that runs down loose hair."""

BURN_Y = 12.0
"""How far below the eyes sideburns end: at the middle of the ear."""

REAR_HOLLOW_OPACITY = 0.3
"""Of the shadow in which loose hair lies below the skull."""

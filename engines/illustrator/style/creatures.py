"""How animals, ghosts and monsters look: sizes, proportions, tones.

In: nothing. Out: numbers in local units (a grown person is about 1,150) and ratios. Never: a decision.
"""

from __future__ import annotations

FORM_SHADOW = (-10.0, -7.0)
"""How far the lit part of a form lies from the form itself: what sticks out is its cel shadow."""

LIMB_SHADOW = (-7.0, -3.0)
SHADE_OPACITY = 0.9
LINE_INK = 0.5
"""How far a line's colour is mixed with ink."""

INNER_LINE = 0.6
"""Lines inside a form are this much of the outline's width."""

FAR_LEG_SHADE = 0.55
"""How much of a cel shadow lies on the legs of the far side."""

TURNED_DEG = 23.0
PROFILE_DEG = 66.0
"""How far the skull is turned around its neck in a three-quarter view and in a profile, for what lies on it."""

CAT_HEAD = 0.66
DOG_HEAD = 0.92
"""Local units of a head unit: heads are large for their bodies, so that faces read."""

STRIPE_UNITS = 13.0
"""A stripe's width where it starts."""

"""How the camera looks at places and people: where the horizon lies, how far it looks down, through which lens.

In: nothing. Out: numbers by the angle of a shot. Never: a decision.
"""

from __future__ import annotations

from comic.storyboard import Angle

PITCH_DEG = {Angle.EYE: 0.0, Angle.HIGH: 14.0, Angle.LOW: -16.0, Angle.BIRDS_EYE: 22.0}
"""How far the camera looks down."""

HORIZON = {Angle.EYE: 0.47, Angle.HIGH: 0.32, Angle.LOW: 0.66, Angle.BIRDS_EYE: 0.24}
CLOSE_HORIZON = {Angle.EYE: 0.54, Angle.HIGH: 0.20, Angle.LOW: 0.84, Angle.BIRDS_EYE: -0.20}
FULL_HORIZON = {Angle.EYE: 0.44, Angle.HIGH: 0.17, Angle.LOW: 0.67, Angle.BIRDS_EYE: 0.09}
WIDE_HORIZON = {Angle.EYE: 0.43, Angle.HIGH: 0.25, Angle.LOW: 0.7, Angle.BIRDS_EYE: 0.10}
"""The horizon's part of the panel's height: of an empty place, behind close shots, and where people stand.

A place and whole people are never seen from so high that the horizon leaves the panel: nothing but ground would be
behind them, and it would say neither where they are nor how far away things are."""

LENS = {Angle.EYE: 1.0, Angle.HIGH: 2.0, Angle.LOW: 1.0, Angle.BIRDS_EYE: 2.0}
"""How many times as long as usual the lens is where whole people are seen: from above it takes a long one for the
floor at their feet to rise no more steeply than the camera looks down on them."""

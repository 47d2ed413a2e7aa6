"""How a long skirt lies around somebody who sits on both heels. Lengths are units of a figure scaled 1, where no part
is named.

In: nothing. Out: numbers. Never: a colour.
"""

from __future__ import annotations

BEFORE_KNEES, BEHIND_ANKLES = 62.0, 92.0
"""How far the cloth spreads on the ground before the knees, and behind and beside the ankles (in a foot's units)."""

HEM_ROUND, HEM_BEYOND = 0.07, 0.55
"""The depth of the hem's round as a part of its breadth, and how much of that lies behind the knees' line."""

WAVES, WAVE = 6, 9.0
"""How many crests the hem has, and how high they stand."""

HEM_STITCH, TRIM_ABOVE = 9.0, 14.0
"""How far above the hem it is stitched, and a ribbon sewn on."""

OVER_HEEL, EASE = 32.0, 12.0
"""How high above an ankle cloth passes (in a foot's units), and how far it stands off thighs and knees."""

KNEES_APART = 0.9
"""From this distance of both knees on, in a knee's breadth, one sees two of them."""

HOLLOW_SHADE = 0.5
"""How dark it is between the thighs and before the farther knee."""

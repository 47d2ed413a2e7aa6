"""How cloth, metal and trimmings look. Lengths ending in `_UNITS` are units of a figure scaled 1.

In: nothing. Out: numbers and colours. Never: the cut of one outfit.
"""

from __future__ import annotations

from engines.illustrator.geometry import Spot

FOLD_SHADE_UNITS = 11.0
"""The width of the brush that lays the shadow of a fold, before its taper."""

FOLD_SHADE_OPACITY = 0.85
"""How much of the shade's colour a fold takes."""

FOLD_LINE_FACTOR = 0.5
"""A fold's line as a part of the figure's line: inner lines are half as wide (handbook illustrator.md)."""

FOLD_LINE_OPACITY = 0.75

GLEAM_SHIFT: tuple[float, float] = (6.0, 5.0)
"""How far, away from the light, a shape is moved off itself: what it leaves uncovered lies in the light."""

GLEAM_STRENGTH = 0.55
"""How much lighter that rim is (see `colour.highlight`)."""

GLEAM_OPACITY = 0.7

SEAM_LINE_FACTOR = 0.5
"""Seams, pockets and hems as a part of the figure's line."""

SEAM_OPACITY = 0.7

HEM_TURNED_UNITS = 7.0
"""How far above its hem a garment is stitched."""

BRASS = "#e7c874"
"""Buttons, badges and buckles."""

GOLD = "#e6bd58"
GOLD_LINE = "#7a5416"

STEEL = "#c9d0dc"
"""Bare metal: rings, packs, chest pieces."""

RUBBER = "#3a3d48"
"""Dark tubes and cords."""

PAPER_WHITE = "#fbfaf6"
"""Collars, strings and name tags."""

RIB_DARKER = 0.05
"""How much darker (OKLCH lightness) than its garment a ribbed cuff, hem or turned-back edge is."""

COLLAR_NAPE_PART = 0.74
COLLAR_THROAT_PART = 0.54
"""How much of the neck a standing collar hides at its sides and nape, and in front: a jaw has room above it."""

COLLAR_ROOM = {False: 28.5, True: 36.5}
COLLAR_FOOT_UNITS = {False: 40.0, True: 43.0}
"""Half of its width at the upper edge, in head units, and at its foot, of a feminine and a masculine figure."""

ARMHOLE: tuple[Spot, ...] = ((0.3, -0.95), (0.52, -0.45), (0.58, 0.3))
ARMPIT: Spot = (1.9, 0.9)
"""The seam of a hanging sleeve: from its top on, how far inward and down of the shoulder's joint, in radii of the
sleeve's top; its end, how far down along the arm and how far inward of the arm's middle."""

FAR_ARMHOLE: tuple[Spot, ...] = ((0.3, -0.95), (0.46, -0.4))
"""The seam of an arm that hangs behind the torso, in the same way, before it goes out to the torso's side."""

SIDE_UNITS = 90.0
SIDE_EASE_PART = 0.75
SIDE_BEYOND_UNITS = 3.0
"""How far below the neck pit the torso's side comes before an arm that hangs behind it, how much of a sleeve's ease the
cloth there has, and how far beyond it the seam ends."""

SLEEVE_TOP_PART = 1.3
"""How far inward of the shoulder's joint, in the same radii, no sleeve covers the chest above the armpit."""

ARMHOLE_UNTIL_DEG, BARE_ARMHOLE_UNTIL_DEG = 62.0, 33.0
"""How far aside an upper arm points that still shows the seam of its sleeve, akimbo ones too (farther on the cloth is
dragged along), and the whole edge of an armhole without one."""

ARMHOLE_LINE_FACTOR = 0.62
ARMHOLE_OPACITY = 0.85
"""Its line as a part of the figure's, and how much of it is seen."""

LAP_EASE_UNITS = 9.0
"""How far the cloth of a lap stands off the legs."""

LAP_TROUSERS_PART = 0.5
"""How much of the ease of the trousers under it comes to that."""

LAP_LEAST_PART = 0.84
"""So much of the thighs the shortest skirt still covers of somebody who sits."""

LAP_BEGINS_PART = 0.12
"""How far down the farther thigh its cloth stands off it from."""

LAP_HEM_ROUND = 0.2
"""How far before its ends the hem around a thigh is ahead in the middle, as a part of half the thigh's breadth."""

LAP_TURNS_PART = 0.92
"""Cloth that is longer than this part of the thighs turns down at the knees."""

LYING_SHIN = 0.5
"""A shin that goes down less than this part of its length lies, and cloth follows it."""

LAP_FLARE = 0.14
"""How much broader a lap's hem becomes for each unit that it hangs."""

LAP_AROUND_PART = {False: 0.2, True: 0.66}
"""How far down the side of the far leg a lap's hem is seen, of one that turns down at the knees and of one that ends on
the thighs."""

LAP_FAR_SHADE = 0.62
"""How dark the lap is beyond the near thigh, so that one sees two thighs and not a slab."""

KNEELING_LONGEST_PART = 0.8
"""How far down the shins the longest skirt of somebody who kneels is drawn."""

KNEELING_SWEEPS_FROM = 0.4
"""The part of the shins from which on a skirt's length lies on the ground around the one that kneels."""

KNEELING_OVER_THIGH = 9.0
"""How far cloth rises over the middle of a raised thigh, beyond the line from hip to knee."""

KNEELING_BELL = 44.0
"""How far beside the legs such a skirt hangs from ahead and from behind."""

KNEELING_FAR_SHADE = 0.5
"""How dark its inside is under the raised thigh."""

SIDE_LAPEL_UNITS = 25.0
"""How broad a lapel is seen from the side, where its front is 46 broad."""

SIDE_TIE_UNITS = 7.0
"""How broad a tie is seen from the side."""

RING_Y = -2.0
RING_OUTER = (60.0, 28.0)
RING_INNER = (47.0, 12.0)
RING_IN_PROFILE = (0.88, -7.0)
RING_SHADE_PART = 0.3
RING_BOLTS = (0.22, 0.5, 0.78)
RING_NECK_TOP = -90.0
"""A spacesuit's neck ring: the height of its middle, half its breadth and depth outside and inside, its part and
shift in profile, how much of its near half lies in its own shadow, where along that half its bolts sit, and from what
height the neck is drawn again within it."""

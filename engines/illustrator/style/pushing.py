"""The wall and the door that somebody pushes with nobody there.

In: nothing. Out: lengths in units of a body scaled 1 (620 are a metre), ratios, colours. Never: a drawing.
"""

from __future__ import annotations

LEAST_VANISHES_BEHIND = 480.0
"""How far behind the hands the wall's level lines meet on the horizon at least: nearer they would fan out too much."""

WALL_FROM, WALL_TO = -104.0, 1500.0
DOOR_FROM, DOOR_TO = -72.0, 76.0
"""Where wall and door leaf begin and end, beside the hands that lie on them."""

WALL_HEIGHT, DOOR_HEIGHT = 9000.0, 1290.0
"""The wall goes on above every panel: one with an upper edge is a sheet of cardboard."""

FLOOR_SHADE_UNITS, FLOOR_SHADE = 54.0, 0.2
"""How far the dark at the wall's foot lies before it, and how dark it is."""

CASING, CASING_BESIDE = 44.0, 9.0
"""How broad the door's casing is above it, and at its sides as they are seen."""

SKIRTING, RAIL_FROM, RAIL_TO = 62.0, 590.0, 622.0
"""How high a room's skirting board is, and where the rail of its panelling lies."""

BOARD = 118.0
"""How high each board of a wall outside is."""

HANDS_AT = (0.74, 0.82)
"""Between which parts of the panel's width the hands of whoever pushes are: the wall takes little of it, and both hands
are seen."""

DOOR_PANELS = ((0.1, 0.44), (0.54, 0.92))
DOOR_PANEL_INSET = 0.17
"""Where the leaf's sunk panels lie: parts of its height, and how far from its sides, a part of its width."""

HANDLE_AT, HANDLE_HEIGHT, HANDLE = 0.87, 560.0, (7.0, 16.0)
"""Where the knob is, a part of the leaf's width and above the ground, and its half-width and half-height."""

HEEL = 10.0
"""How far before the wrists the wall's surface lies."""

INDOOR_WALL, OUTDOOR_WALL = "#a3998c", "#8f8579"
DOOR_WOOD = "#80583d"
KNOB = "#d9b45c"

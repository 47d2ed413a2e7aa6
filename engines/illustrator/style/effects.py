"""The style of the emphasis effects: their colours, how dense and how thick they are.

In: nothing. Out: constants; lengths in panel units (800 wide), opacities 0–1. Never: a drawing.
"""

INK = "#1b1626"
"""Lines of force on a light ground; a violet black, never pure black."""

WHITE = "#ffffff"

FOCUS_CLUMP_LINES = 7
"""Focus lines come in clumps of about this many around one long one, as a hand with a ruler draws them."""

FOCUS_CLUMP_SPREAD_RAD = 0.085
"""How far a clump opens."""

FOCUS_HALF_ANGLE_RAD = (0.0012, 0.0105)
"""Half the opening of the thinnest and the thickest wedge: hairlines outnumber the thick ones."""

FOCUS_BREATH = 0.42
"""How much farther out than the longest the shortest focus line begins."""

SPEED_ANGLE_DEG = -6.0
SPEED_BAND_SHARE = 0.16
"""The part of the speed lines that are broad and faint, under the fine ones."""

SPEED_BAND_OPACITY = 0.24
SPEED_THICK_PX = (0.8, 6.5)
SPEED_BAND_PX = (8.0, 17.0)

TONE = "#332b4d"
"""The screentone's dots: ink thinned to a violet grey."""

TONE_PITCH_PX = 10.0
TONE_LARGEST_PX = 4.4
VIGNETTE_STRENGTH = 0.9
"""How dark the corners are when a panel asks for it."""

VIGNETTE = "#1c1238"
VIGNETTE_PART = 0.5
"""What a vignette's corners fall to, and its part in their colour beside the mood's own dusk."""

SPARKLE_GLOW = "#fff3c4"
PETAL = "#ffb7cb"
PETAL_SHADE = "#f08fae"
HEART = "#ff6f97"
HEART_LIGHT = "#ffc1d3"
HEART_LINE = "#e0527f"

NEAR_SHARE = 0.14
"""The part of floating things that are close to the camera: large, soft, faint."""

FAR_SHARE = 0.5
"""The part that are far away: small and pale."""

FLASH_CORE = "#ffffff"
FLASH_GLOW = "#fff6cf"
FLASH_RING = "#ffe28a"
FLASH_EDGE = "#ff9d5c"
FLASH_TIPS = 19
FLASH_REACH = 0.5
"""The flash's longest tip as a part of the panel's smaller side."""

SHOCK_RAYS = ((FLASH_CORE, 0.75, 90), (INK, 1.0, 120))
"""The rays around a shock: their colour, where the longest ends as a part of the flash's reach, how many."""

GLOOM_DARK = "#171230"
GLOOM_MIST = "#4c3f86"
GLOOM_PALE = "#9d92d6"
GLOOM_HATCH_LINES = 64
GLOOM_WISPS = 14

BLUR_PART = 0.11
"""How long a moving background smears, as a part of the panel's width."""

TRAIL_PART = 0.16
"""How long the figure's trail is, as a part of the panel's width."""

TRAIL_OPACITY = 0.7

SEPIA_DARK, SEPIA_LIGHT = "#4a3526", "#fff3dc"
SEPIA_STRENGTH = 0.72
"""How much of a memory's own colour is gone."""

MEMORY_GLOW = 0.30
MEMORY_PAPER = "#fffaf0"
MEMORY_FRAME_PART = 0.085
"""How far the torn white frame reaches in, as a part of the smaller side."""

SHELTERED_UNITS = 640.0
"""How far below its rim an umbrella keeps the rain off, in a figure's units: to the knees of who holds it."""

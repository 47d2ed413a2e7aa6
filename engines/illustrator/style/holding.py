"""How things are held: their size beside a body, and how far from the wrist.

In: nothing. Out: ratios and units of a hand (about 76 long). Never: what a thing looks like.
"""

from __future__ import annotations

from comic.storyboard import Prop

USUAL_SIZE = 1.2
"""How much larger than its own units a thing is beside a body scaled 1; a centimetre is about 6.4 of those units then
(a head of 23 cm is 224 high and a grown body scaled 1.3)."""

SIZE = {
    Prop.LETTER: 0.88,
    Prop.CUP: 0.86,
    Prop.PHONE: 0.94,
    Prop.BOOK: 0.9,
    Prop.KEY: 0.21,
    Prop.LANTERN: 0.9,
    Prop.BOX: 0.52,
    Prop.CAMERA: 0.68,
    Prop.RING: 0.34,
    Prop.POT: 0.72,
    Prop.MIRROR: 0.74,
    Prop.DOLL: 0.78,
    Prop.TROPHY: 0.78,
    Prop.RADIO: 0.62,
    Prop.CAKE: 0.64,
    Prop.SANDWICH: 0.64,
    Prop.WATCH: 0.36,
    Prop.CARD: 0.48,
    Prop.FAN: 0.86,
    Prop.NORIGAE: 0.66,
    Prop.NECKLACE: 0.4,
    Prop.REMOTE: 0.68,
    Prop.LADLE: 0.8,
    Prop.SCISSORS: 0.56,
    Prop.HOOK: 0.58,
    Prop.SCARF: 0.82,
    Prop.SHIELD: 1.1,
    Prop.RICE_BALL: 0.5,
}
"""How much of its own units' size each keeps. Real lengths: a watch 6 cm, a ring 2.5, a key 9, a badge 8 × 11, a plate
18, a camera 15, a remote control 20, a rice ball 11 (the smallest a fifth more than in life, or nobody could tell)."""

PALM_BEFORE_WRIST = 27.0
KNUCKLES_BEFORE_WRIST = 42.0
"""From the wrist to the middle of a thin thing: seen from the palm's side, and from the back of the hand."""

PALM_ASIDE, KNUCKLES_ASIDE = 0.72, 0.5
"""How much of a thing's half-width a palm lies farther from its middle, and the back of a hand nearer to it."""

ON_SHEET_HALF_WIDTH, LOWER_ON_SHEET = 24.0, 10.0
"""How far a hand's fingers reach over a sheet that it presses to the own chest, in its units, and how much lower that
sheet lies than one that stands in a palm, in its own."""

LEAST_BEFORE_WRIST = 24.0
TRAY_BEFORE_WRIST = 38.0
"""The same for what stands on the palm."""

BESIDE_FACE = ((72.0, 76.0), (98.0, 8.0))
"""Points beside jaw and eyes, in head units, that a shaft or a blade passes outside of."""

ACROSS = 0.2
"""From this part of its length inward on a forearm shows us the back of its hand."""

WRIST = 6.0
"""Half the width of a hand's root, which the wrist's skin covers."""

SIDE_OF = {Prop.BOOK: 82.0, Prop.LETTER: 56.0}
BELOW_MIDDLE = 4.0
EDGE_ON_HALF_WIDTH = 10.0
"""Where both hands hold it: so far from the middle of a book or a letter, and below it, in its own units; and half the
width, in a hand's units, around which one closes that holds it from the side."""


def thing_scale(prop: Prop) -> float:
    """How large a thing's own units are on a body scaled 1."""
    return USUAL_SIZE * SIZE.get(prop, 1.0)

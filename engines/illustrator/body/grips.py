"""How each thing is held: around it, at its edge, between two fingertips, by its handle, on the palm.

In: a prop. Out: a `Hold`. Never: an outline of a hand or a thing.

WRAP closes the hand around it, EDGE stands something flat on the palm, the thumb on its front, PINCH takes it between
thumb and forefinger, HANG closes the fist over a handle, a raised hand around what of it runs up into it, TRAY carries
it on the palm, BEHIND hides the hand.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from comic.storyboard import Prop


class Grip(StrEnum):
    WRAP = "wrap"
    EDGE = "edge"
    PINCH = "pinch"
    HANG = "hang"
    TRAY = "tray"
    BEHIND = "behind"


@dataclass(frozen=True)
class Hold:
    """`half_width` is the thing's where the hand lies, `lift` how far above the hand's middle its own origin lies, both
    in the thing's own units; `is_flat` of a plate, over whose rim the thumb lies."""

    grip: Grip
    half_width: float = 8.0
    lift: float = 0.0
    is_flat: bool = False


_HOLDS = {
    Prop.LETTER: Hold(Grip.EDGE, lift=7),
    Prop.CUP: Hold(Grip.WRAP, 22, -4),
    Prop.PHONE: Hold(Grip.WRAP, 25, 12),
    Prop.UMBRELLA: Hold(Grip.WRAP, 5),
    Prop.FURLED_UMBRELLA: Hold(Grip.HANG),
    Prop.BOOK: Hold(Grip.WRAP, 38, -14),
    Prop.FLOWERS: Hold(Grip.WRAP, 11),
    Prop.SWORD: Hold(Grip.WRAP, 6),
    Prop.BAG: Hold(Grip.HANG),
    Prop.KEY: Hold(Grip.PINCH),
    Prop.LANTERN: Hold(Grip.HANG),
    Prop.BOX: Hold(Grip.TRAY),
    Prop.CAMERA: Hold(Grip.TRAY, lift=-6),
    Prop.RING: Hold(Grip.PINCH),
    Prop.POT: Hold(Grip.WRAP, 36),
    Prop.MIRROR: Hold(Grip.WRAP, 9),
    Prop.DOLL: Hold(Grip.WRAP, 38),
    Prop.TROPHY: Hold(Grip.WRAP, 11, -44),
    Prop.RADIO: Hold(Grip.TRAY, lift=8),
    Prop.CAKE: Hold(Grip.TRAY, is_flat=True),
    Prop.SANDWICH: Hold(Grip.TRAY, is_flat=True),
    Prop.FOLDER: Hold(Grip.EDGE, lift=19),
    Prop.WATCH: Hold(Grip.PINCH),
    Prop.CARD: Hold(Grip.HANG),
    Prop.SCARF: Hold(Grip.HANG, 17),
    Prop.FAN: Hold(Grip.WRAP, 9),
    Prop.NORIGAE: Hold(Grip.PINCH),
    Prop.NECKLACE: Hold(Grip.PINCH),
    Prop.REMOTE: Hold(Grip.WRAP, 25),
    Prop.LADLE: Hold(Grip.WRAP, 9),
    Prop.SCISSORS: Hold(Grip.WRAP, 34),
    Prop.HOOK: Hold(Grip.WRAP, 16),
    Prop.SHIELD: Hold(Grip.BEHIND),
    Prop.RICE_BALL: Hold(Grip.WRAP, 50),
}

_DANGLING = frozenset({Prop.WATCH, Prop.NORIGAE, Prop.NECKLACE})
_OPEN_BOOK = Hold(Grip.EDGE, lift=17)


def hold_of(prop: Prop, shown: bool = False) -> Hold:
    """How this thing is held, a book open if its pages are `shown`. Raises KeyError for `Prop.NONE`."""
    return _OPEN_BOOK if shown and prop is Prop.BOOK else _HOLDS[prop]


def hangs(prop: Prop) -> bool:
    """Whether a thing hangs below the hand that holds it, from its handle or from two fingertips."""
    return prop in _DANGLING or _HOLDS[prop].grip is Grip.HANG

"""Clothes that nobody takes for bare skin.

In: a palette and the skin that it is worn on. Out: the palette, the colours that lie too near to the skin moved away.
Never: which outfit wears it.
"""

from __future__ import annotations

from engines.illustrator.colour import adjusted, hex_to_oklch
from engines.text.apartness import colour_distance
from engines.text.choices import Palette

OFF_THE_SKIN = 0.13
"""How far (see `colour_distance`) every colour of a garment lies from the skin: a cool white does from pale skin, cream
doesn't."""

COOL_WHITE = "#eef2f8"
_WHITE_LIGHTNESS = 0.88
"""From this lightness (OKLCH) on a cloth is a white."""

_STEP = 0.02


def worn_on(skin: str, palette: Palette) -> Palette:
    """Creams become a cool white; other colours are darkened, or lightened on a darker skin."""
    garment, partner, accent = (_off_the_skin(colour, skin) for colour in palette)
    return garment, partner, accent


def is_off_the_skin(colour: str, skin: str) -> bool:
    return colour_distance(colour, skin) >= OFF_THE_SKIN


def _off_the_skin(colour: str, skin: str) -> str:
    if is_off_the_skin(colour, skin):
        return colour
    lightness = hex_to_oklch(colour)[0]
    if lightness >= _WHITE_LIGHTNESS:
        return COOL_WHITE
    step = _STEP if lightness > hex_to_oklch(skin)[0] else -_STEP
    while not is_off_the_skin(colour, skin):
        colour = adjusted(colour, step)
    return colour

"""The colours and the markings of a creature. In: a look. Out: a `Coat`. Never: where a marking lies."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from comic.cast import Look
from engines.illustrator.colour import adjusted, hex_to_oklch, line_colour, mixed, oklch_to_hex
from engines.illustrator.style.creatures import DARK_COAT, DARK_COAT_LINE, LINE_INK


class Marking(StrEnum):
    """PLAIN has a pale muzzle alone; SOCKS add a white chest and paws; STRIPES and PATCHES lie on the coat; BOOTS are a
    fox's dark feet, beside a white chest and a white tip of its tail."""

    STRIPES = "stripes"
    SOCKS = "socks"
    PATCHES = "patches"
    PLAIN = "plain"
    BOOTS = "boots"


MARKINGS = (Marking.STRIPES, Marking.SOCKS, Marking.PATCHES, Marking.PLAIN)
"""A house cat's."""

_CREAM, _BOOT = "#fdf4e6", "#2c2126"
_LIGHTEST_DARK = 0.30
_DARKEST_EYE, _LIGHTEST_EYE = 0.58, 0.82
_LEAST_EYE_CHROMA = 0.07


@dataclass(frozen=True)
class Coat:
    """All `#rrggbb`: `base` the coat, `pale` muzzle, chest and socks, `dark` stripes and patches, `line` what is drawn
    inside a form (lighter than a dark coat), `skin` the inside of ears, `collar` also a parrot's
    crest. Wild animals wear no collar."""

    marking: Marking
    base: str
    pale: str
    dark: str
    line: str
    skin: str
    nose: str
    eye: str
    eye_dark: str
    lid: str
    blush: str
    collar: str
    tag: str
    wears_collar: bool = True

    @property
    def outline(self) -> str:
        return line_colour(self.base, LINE_INK)

    @property
    def paw(self) -> str:
        return {Marking.SOCKS: self.pale, Marking.BOOTS: self.dark}.get(self.marking, self.base)


def coat_of(look: Look, markings: tuple[Marking, ...] = MARKINGS, darkest_eye: float = _DARKEST_EYE) -> Coat:
    """Colours from hair, eyes and outfit, one of the markings by seed. Eyes shine: too dark ones are lit."""
    hair, marking = look.hair, markings[look.seed % len(markings)]
    lightness, chroma, hue = hex_to_oklch(hair)
    base = oklch_to_hex(max(lightness, _LIGHTEST_DARK), chroma, hue)
    eye_lightness, eye_chroma, eye_hue = hex_to_oklch(look.eyes)
    eye_lightness = min(max(eye_lightness, darkest_eye), _LIGHTEST_EYE)
    eye = oklch_to_hex(eye_lightness, max(eye_chroma * 1.25, _LEAST_EYE_CHROMA), eye_hue)
    main, _, accent = look.outfit_colours
    return Coat(
        marking=marking,
        base=base,
        pale=mixed(base, _CREAM, 0.82 if marking in (Marking.SOCKS, Marking.BOOTS) else 0.66),
        dark=_dark(base, lightness, marking),
        line=line_colour(base, LINE_INK) if lightness > DARK_COAT else adjusted(base, DARK_COAT_LINE),
        skin=mixed("#f3b3b0", base, 0.22),
        nose=mixed("#d98088", base, 0.25) if lightness > 0.55 else "#3a2830",
        eye=eye,
        eye_dark=mixed(adjusted(eye, -0.26, 0.9), "#1b1226", 0.4),
        lid=mixed(line_colour(base, 0.8), "#1d1420", 0.6),
        blush="#f08a90",
        collar=accent if accent != hair else main,
        tag="#f2c14e",
    )


def _dark(base: str, lightness: float, marking: Marking) -> str:
    """Of stripes, patches and feet; on a dark coat they are the lighter ones."""
    if marking is Marking.BOOTS:
        return mixed(base, _BOOT, 0.82)
    return adjusted(base, -0.15, 1.05) if lightness > 0.42 else adjusted(base, 0.10, 0.9)

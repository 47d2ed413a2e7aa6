"""Colours as `#rrggbb` text, moved about in OKLCH so that a step in lightness looks like one.

In: colours and amounts. Out: colours. Never: a picture.

OKLab's matrices are those of Björn Ottosson, "A perceptual color space for image processing" (2020).
"""

from __future__ import annotations

import math
from functools import lru_cache

INK = "#241a2b"
"""What every line's colour is mixed with, so that lines are never black (handbook illustrator.md)."""

VIOLET_DEG = 300.0
AMBER_DEG = 85.0
RED_DEG = 25.0


def rgb(colour: str) -> tuple[int, int, int]:
    """`#rrggbb` or `#rgb` → red, green, blue, 0–255 each. Raises ValueError for anything else."""
    digits = colour.lstrip("#")
    if len(digits) == 3:
        digits = "".join(digit * 2 for digit in digits)
    if len(digits) != 6:
        raise ValueError(f"not a colour: {colour!r}")
    return int(digits[0:2], 16), int(digits[2:4], 16), int(digits[4:6], 16)


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4


def _encoded(channel: float) -> float:
    return 12.92 * channel if channel <= 0.0031308 else 1.055 * channel ** (1 / 2.4) - 0.055


@lru_cache(maxsize=4096)
def hex_to_oklch(colour: str) -> tuple[float, float, float]:
    """A colour's lightness (0–1), chroma (0–0.4) and hue (degrees, 0–360)."""
    red, green, blue = (_linear(channel / 255) for channel in rgb(colour))
    long = (0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue) ** (1 / 3)
    medium = (0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue) ** (1 / 3)
    short = (0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue) ** (1 / 3)
    lightness = 0.2104542553 * long + 0.7936177850 * medium - 0.0040720468 * short
    a = 1.9779984951 * long - 2.4285922050 * medium + 0.4505937099 * short
    b = 0.0259040371 * long + 0.7827717662 * medium - 0.8086757660 * short
    return lightness, math.hypot(a, b), math.degrees(math.atan2(b, a)) % 360


@lru_cache(maxsize=4096)
def oklch_to_hex(lightness: float, chroma: float, hue_deg: float) -> str:
    """The nearest `#rrggbb`: lightness is clipped to 0–1 and chroma lowered until the colour fits in sRGB."""
    lightness = max(0.0, min(1.0, lightness))
    cosine, sine = math.cos(math.radians(hue_deg)), math.sin(math.radians(hue_deg))
    channels = (0.0, 0.0, 0.0)
    for _ in range(12):
        a, b = chroma * cosine, chroma * sine
        long = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
        medium = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
        short = (lightness - 0.0894841775 * a - 1.2914855480 * b) ** 3
        channels = (
            4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short,
            -1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short,
            -0.0041960863 * long - 0.7034186147 * medium + 1.7076147010 * short,
        )
        if all(-0.002 <= channel <= 1.002 for channel in channels):
            break
        chroma *= 0.9
    red, green, blue = (round(255 * max(0.0, min(1.0, _encoded(max(0.0, channel))))) for channel in channels)
    return f"#{red:02x}{green:02x}{blue:02x}"


def adjusted(
    colour: str,
    lightness: float = 0.0,
    chroma_factor: float = 1.0,
    hue_deg: float = 0.0,
    lightness_factor: float = 1.0,
) -> str:
    """The colour with lightness × `lightness_factor` + `lightness`, chroma × `chroma_factor`, hue + `hue_deg`."""
    own_lightness, chroma, hue = hex_to_oklch(colour)
    return oklch_to_hex(own_lightness * lightness_factor + lightness, chroma * chroma_factor, hue + hue_deg)


def mixed(a: str, b: str, t: float) -> str:
    """`a` at t = 0, `b` at t = 1, a straight mix of the encoded channels between."""
    parts = (round(one * (1 - t) + other * t) for one, other in zip(rgb(a), rgb(b), strict=True))
    return "#" + "".join(f"{part:02x}" for part in parts)


def _turn_to(hue_deg: float, target_deg: float) -> float:
    return ((target_deg - hue_deg + 180) % 360) - 180


def hue_towards(colour: str, target_deg: float, amount: float) -> str:
    """The colour with its hue turned by `amount` (0–1) of the shorter way to `target_deg`."""
    lightness, chroma, hue = hex_to_oklch(colour)
    return oklch_to_hex(lightness, chroma, hue + _turn_to(hue, target_deg) * amount)


def shade(colour: str, strength: float = 1.0) -> str:
    """The colour in cel shadow: darker, slightly richer, turned to violet."""
    lightness, chroma, hue = hex_to_oklch(colour)
    turn = max(-22.0, min(22.0, _turn_to(hue, VIOLET_DEG) * 0.14 * strength))
    return oklch_to_hex(lightness - (0.105 + 0.02 * lightness) * strength, chroma * 1.06 + 0.012 * strength, hue + turn)


def skin_in_shade(skin: str) -> str:
    """Skin in cel shadow: fair skin turns to red; on dark skin the same step would be a stain of maroon, so that it is
    smaller and keeps its hue."""
    lightness, chroma, _ = hex_to_oklch(skin)
    fair = max(0.0, min(1.0, (lightness - 0.38) / 0.4))
    lowered, _, hue = hex_to_oklch(hue_towards(shade(skin, 0.6 + 0.35 * fair), RED_DEG, 0.25 * fair))
    return oklch_to_hex(lowered, chroma * (1.02 + 0.04 * fair) + 0.011 * fair, hue)


def highlight(colour: str, strength: float = 1.0) -> str:
    """The colour in light: lighter, turned to amber."""
    lightness, chroma, hue = hex_to_oklch(colour)
    turn = max(-16.0, min(16.0, _turn_to(hue, AMBER_DEG) * 0.12 * strength))
    return oklch_to_hex(min(0.99, lightness + 0.09 * strength), chroma * 0.95, hue + turn)


def line_colour(colour: str, ink: float = 0.62) -> str:
    """The colour of a line around this colour: its own hue darkened, `ink` (0–1) of the way to `INK`."""
    lightness, chroma, hue = hex_to_oklch(colour)
    return mixed(oklch_to_hex(max(0.16, lightness * 0.42), min(0.09, chroma * 0.9 + 0.015), hue), INK, ink)

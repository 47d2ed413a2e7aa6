"""The colours of one head. In: a look. Out: `HeadPalette`. Never: a drawing."""

from __future__ import annotations

from dataclasses import dataclass

from comic.cast import Look
from engines.illustrator.colour import (
    RED_DEG,
    adjusted,
    hex_to_oklch,
    hue_towards,
    line_colour,
    mixed,
    shade,
    skin_in_shade,
)
from engines.illustrator.style.head import SOFT_HAIR_LINE, SOFT_SKIN_LINE


@dataclass(frozen=True)
class HeadPalette:
    """All `#rrggbb`. `hair_light` is where light falls softly, `hair_shine` the ring of light, `hair_tip` the end of a
    lock, through which skin shines, `hair_deep` hair behind hair."""

    skin: str
    skin_shade: str
    skin_line: str
    blush: str
    lip: str
    mouth_line: str
    hair: str
    hair_light: str
    hair_shade: str
    hair_deep: str
    hair_shine: str
    hair_tip: str
    hair_line: str
    brow: str
    lash: str
    lash_warm: str
    eye: str
    eye_dark: str


def head_palette(look: Look) -> HeadPalette:
    """Derived colours: skin shades turn to red, hair shades to violet (handbook illustrator.md)."""
    skin, hair, eye = look.skin, look.hair, look.eyes
    hair_lightness = hex_to_oklch(hair)[0]
    skin_line = mixed(line_colour(hue_towards(skin, RED_DEG, 0.5), 0.3), shade(skin), SOFT_SKIN_LINE)
    pale = max(0.2, min(1.0, (hex_to_oklch(skin)[0] - 0.4) / 0.4))
    fair = max(0.0, min(1.0, (hair_lightness - 0.45) / 0.4))
    hair_line = mixed(adjusted(line_colour(hair, 0.35), -0.03), shade(hair), SOFT_HAIR_LINE * fair)
    return HeadPalette(
        skin=skin,
        skin_shade=skin_in_shade(skin),
        skin_line=skin_line,
        blush=hue_towards(adjusted(skin, -0.12 * pale, 2.0), 15, 0.6),
        lip=hue_towards(adjusted(skin, -0.14, 1.9), 18, 0.6),
        mouth_line=mixed(skin_line, "#5a1f2a", 0.35),
        hair=hair,
        hair_light=adjusted(hair, 0.045, 1.04, 4),
        hair_shade=shade(hair, 0.62) if hair_lightness > 0.4 else adjusted(hair, -0.05, 1.1, -6),
        hair_deep=adjusted(shade(hair, 0.95), chroma_factor=0.85)
        if hair_lightness > 0.4
        else adjusted(hair, -0.075, 1.1, -8),
        hair_shine=adjusted(hair, 0.17, 1.0, 8) if hair_lightness < 0.75 else adjusted(hair, 0.09, 0.5),
        hair_tip=mixed(adjusted(hair, 0.05, 1.05, 6), hue_towards(skin, RED_DEG, 0.3), 0.14),
        hair_line=hair_line,
        brow=mixed(hair_line, hair, 0.35) if hair_lightness < 0.7 else adjusted(hair, -0.22, 1.1),
        lash=mixed(line_colour(hair, 0.6), "#1d1420", 0.65),
        lash_warm=mixed(mixed(line_colour(hair, 0.6), skin_line, 0.6), "#7a3b34", 0.3),
        eye=eye,
        eye_dark=mixed(adjusted(eye, -0.2, 0.9), "#1b1226", 0.45),
    )

"""The finish of a panel: light from the upper left, bloom, dusk in the corners, the mood's colours.

In: a finished RGB picture, its mood and how dark the corners are asked to be. Out: the same picture, graded. Never: a
drawing, a tint of a time of day.

Light and dusk are made small and enlarged: both are soft, and it costs a fraction.
"""

from __future__ import annotations

import math
from dataclasses import replace

from PIL import Image, ImageChops, ImageFilter

from engines.illustrator.colour import mixed, rgb
from engines.illustrator.style.effects import VIGNETTE, VIGNETTE_PART
from engines.illustrator.style.light import ROOF_CORNER_PART, ROOF_KEY_PART, ROOF_TINT_PART, Grade

SMALL = 4
GREY = (0.299, 0.587, 0.114)
"""How much each channel counts for a colour's brightness (ITU-R BT.601)."""

BLOOM_FROM = 192
"""The tone from which a part of the picture shines over its edge."""

BLOOM_RADIUS = 0.013
"""Of the picture's width."""

KEY_REACH = 1.15
"""How far the light from the upper left reaches, as a part of the diagonal."""

LIT_TABLE = [min(255, 32 + round(value * 1.2)) for value in range(256)] * 3
"""How much of the key each tone takes: light makes dark things only a little brighter, or all would be fog."""

NEUTRAL_BLACK = Grade().black
WHITE = "#ffffff"

CORNER_FROM = 0.36
"""Dusk begins at this part of the way from the middle to a corner."""

INNER_DISC = (38, 38, 218, 218)
"""Of Pillow's radial gradient: its full value lies in the corners."""


def under_roof(grade: Grade) -> Grade:
    """The same mood where lamps or windows light people: it tints, and leaves things their own colours."""
    return replace(
        grade,
        saturation=max(1.05, grade.saturation),
        black=mixed(grade.black, NEUTRAL_BLACK, ROOF_TINT_PART),
        white=mixed(grade.white, WHITE, ROOF_TINT_PART),
        place_tint=mixed(grade.place_tint, WHITE, ROOF_TINT_PART),
        figure_tint=mixed(grade.figure_tint, WHITE, ROOF_TINT_PART),
        key_strength=grade.key_strength * ROOF_KEY_PART,
        corner_strength=grade.corner_strength * ROOF_CORNER_PART,
    )


def finished(picture: Image.Image, grade: Grade, corners: float = 0.0) -> Image.Image:
    """The graded picture; `corners` (0–1), a vignette's strength, darkens them further than the grade does."""
    picture = ImageChops.screen(picture, _light(picture, grade).resize(picture.size, Image.Resampling.BILINEAR))
    strength = max(grade.corner_strength, corners)
    if strength:
        dusk = _dusk(picture.size, mixed(grade.corner, VIGNETTE, corners * VIGNETTE_PART), strength)
        picture = ImageChops.multiply(picture, dusk.resize(picture.size, Image.Resampling.BILINEAR))
    return toned(picture, grade)


def toned(picture: Image.Image, grade: Grade) -> Image.Image:
    """The picture's tones and colours by the grade, pixel by pixel."""
    if grade.saturation != 1:
        picture = picture.convert("RGB", _saturating(grade.saturation))
    dark, bright = rgb(grade.black), rgb(grade.white)
    table = [
        round(low + (high - low) * _bent(value / 255, grade.contrast))
        for low, high in zip(dark, bright, strict=True)
        for value in range(256)
    ]
    return picture.point(table)


def _saturating(factor: float) -> tuple[float, ...]:
    """The matrix that multiplies every colour's distance from its own grey."""
    rows = []
    for channel in range(3):
        row = [grey * (1 - factor) for grey in GREY]
        row[channel] += factor
        rows.append((*row, 0.0))
    return (*rows[0], *rows[1], *rows[2])


def _bent(tone: float, contrast: float) -> float:
    """A tone (0–1) on a curve that is steeper in the middle for a positive contrast."""
    return tone - contrast * math.sin(2 * math.pi * tone) / (2 * math.pi)


def _light(picture: Image.Image, grade: Grade) -> Image.Image:
    """What is screened over the picture, small: its bright parts blurred, and the key."""
    width = picture.width
    small = picture.reduce(SMALL)
    gain = grade.bloom * 255 / (255 - BLOOM_FROM)
    shining = small.point([max(0, round((value - BLOOM_FROM) * gain * 0.6)) for value in range(256)] * 3)
    shining = shining.filter(ImageFilter.GaussianBlur(width * BLOOM_RADIUS / SMALL))
    if not grade.key_strength:
        return shining
    lit = ImageChops.multiply(_key(small.size, grade), small.point(LIT_TABLE))
    return ImageChops.add(shining, lit)


def _key(size: tuple[int, int], grade: Grade) -> Image.Image:
    """Light that falls in from the upper left corner and fades."""
    reach = KEY_REACH
    fade = [round(255 * max(0.0, 1 - value / (255 * reach)) ** 2 * grade.key_strength) for value in range(256)]
    disc = Image.radial_gradient("L")
    quarter = disc.crop((disc.width // 2, disc.height // 2, disc.width, disc.height)).point(fade)
    mask = quarter.resize(size, Image.Resampling.BILINEAR)
    light = Image.new("RGB", size)
    light.paste(rgb(grade.key), (0, 0), mask)
    return light


def _dusk(size: tuple[int, int], colour: str, strength: float) -> Image.Image:
    """What is multiplied over the picture, small: white in the middle, `colour` in the corners."""
    small = (max(1, size[0] // SMALL), max(1, size[1] // SMALL))
    ramp = [round(255 * strength * _cornered(value / 255)) for value in range(256)]
    disc = Image.radial_gradient("L").crop(INNER_DISC)
    mask = disc.point(ramp).resize(small, Image.Resampling.BILINEAR)
    dusk = Image.new("RGB", small, "#ffffff")
    dusk.paste(rgb(colour), (0, 0), mask)
    return dusk


def _cornered(part: float) -> float:
    """How deep in the corner (0–1) something lies that is `part` of the way from the middle to it."""
    return math.pow(max(0.0, (part - CORNER_FROM) / (1 - CORNER_FROM)), 1.4)

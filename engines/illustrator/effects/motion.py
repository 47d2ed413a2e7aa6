"""Motion blur: a background that smears along a movement, and the trail that a figure leaves behind.

In: Pillow pictures, lengths in their pixels. Out: Pillow pictures of the same size. Never: a blurred figure, so that
its face stays readable.
"""

from __future__ import annotations

from enum import Enum

from PIL import Image, ImageChops, ImageFilter

from engines.illustrator.style.effects import TRAIL_OPACITY

_PASSES, _BOX_PART = 2, 0.3
"""Two passes of a box make the smear's ends soft; half a box as a part of the smear's length."""


class Axis(Enum):
    """The line that a movement follows."""

    LEVEL = "level"
    UPRIGHT = "upright"


def smeared(picture: Image.Image, length_px: float, axis: Axis = Axis.LEVEL) -> Image.Image:
    """The picture (RGB, or RGBa with its colours multiplied by alpha) drawn out over `length_px` along the axis."""
    reach = length_px * _BOX_PART
    box = ImageFilter.BoxBlur((reach, 0) if axis is Axis.LEVEL else (0, reach))
    for _ in range(_PASSES):
        picture = picture.filter(box)
    return picture


def trail_of(figures: Image.Image, length_px: float, away: int, axis: Axis = Axis.LEVEL) -> Image.Image:
    """What the figures (RGBA) leave behind on their side `away` (−1 left or up, 1 right or down): an RGBA smear that
    fades, to be laid under them."""
    drawn_out = smeared(figures.convert("RGBa"), length_px, axis)
    shift = round(length_px * 0.55) * away
    moved = ImageChops.offset(drawn_out, shift if axis is Axis.LEVEL else 0, shift if axis is Axis.UPRIGHT else 0)
    trail = _without_wrapped_edge(moved, shift, axis).convert("RGBA")
    trail.putalpha(trail.getchannel("A").point([round(value * TRAIL_OPACITY) for value in range(256)]))
    return trail


def _without_wrapped_edge(moved: Image.Image, shift: int, axis: Axis) -> Image.Image:
    """Clears the stripe that a shift brings in from the other side."""
    width, height = moved.size
    if axis is Axis.LEVEL:
        stripe = (0, 0, shift, height) if shift > 0 else (width + shift, 0, width, height)
    else:
        stripe = (0, 0, width, shift) if shift > 0 else (0, height + shift, width, height)
    moved.paste((0, 0, 0, 0), stripe)
    return moved

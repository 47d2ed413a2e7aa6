"""A model's picture made to fit the panel: scaled, and cropped where its ratio differs; never distorted.

In: a picture (RGB), the ordered size. Out: a picture of exactly that size. Never: a stretched face.
"""

from __future__ import annotations

from PIL import Image, ImageOps, ImageStat

CROP_FROM_TOP = 0.4
"""Of what has to be cut from a picture that is too tall, so much is cut above: faces are in the upper part, and
lettering needs its calm sky."""

BLANK_DEVIATION = 1.5
"""Of 255: a picture whose channels all vary less than this shows nothing."""


def fitted(picture: Image.Image, width_px: int, height_px: int) -> Image.Image:
    """Covers the ordered size; both crop and scale are those of `ImageOps.fit`."""
    return ImageOps.fit(picture, (width_px, height_px), Image.Resampling.LANCZOS, centering=(0.5, CROP_FROM_TOP))


def is_blank(picture: Image.Image) -> bool:
    """Whether it is of one colour all over."""
    return max(ImageStat.Stat(picture).stddev) < BLANK_DEVIATION

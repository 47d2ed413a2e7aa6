"""The size to ask a picture model for, and the tokens that a picture of that size is charged with.

In: the ratio that the storyboard wants, a quality. Out: width and height in pixels, tokens. Never: a call.

Sizes: both sides divisible by 16, ratio between 1:3 and 3:1, 655,360 to 8,294,400 pixels. Tokens: the provider's
published formula for its picture models. Both as of 2026-11.
"""

from __future__ import annotations

import math

from comic.geometry import PictureSize

SIDE_STEP_PX = 16
RATIO_MAX = 3.0
AREA_MIN_PX = 655_360
SMALLEST = PictureSize(1024, 640)
"""The smallest allowed picture."""

AREA_WISHED_PX = 1_572_864
"""1024 × 1536: enough for the reading width of 800 on a phone of twice that density."""

GRIDS = {"low": 16, "medium": 24, "high": 48, "xhigh": 64, "max": 96}
GRIDS_OF_2 = {"low": 16, "medium": 48, "high": 96}
"""`gpt-image-2` alone has these."""

REFERENCE_TOKENS = 1_000
"""What a reference picture of a call is charged with as input, about (not confirmed by the provider)."""


def nearest_size(width_px: int, height_px: int, area_px: int = AREA_WISHED_PX) -> PictureSize:
    """The allowed size whose ratio is nearest to the wished one, with an area of about `area_px`.

    A ratio beyond 1:3 is bounded; the picture is then fitted by cropping (`engines.providers.fitting`).
    """
    ratio = min(RATIO_MAX, max(1 / RATIO_MAX, width_px / height_px))
    candidates = [
        (width, height)
        for width in range(SIDE_STEP_PX, 4096, SIDE_STEP_PX)
        for height in _heights(width, ratio)
        if area_px * 0.8 <= width * height <= area_px * 1.1
        and width * height >= AREA_MIN_PX
        and 1 / RATIO_MAX <= width / height <= RATIO_MAX
    ]
    width, height = min(
        candidates,
        key=lambda size: (round(abs(math.log(size[0] / size[1] / ratio)), 3), abs(size[0] * size[1] - area_px)),
    )
    return PictureSize(width_px=width, height_px=height)


def _heights(width_px: int, ratio: float) -> tuple[int, int]:
    """The allowed heights right below and above the ratio's."""
    below = int(width_px / ratio) // SIDE_STEP_PX * SIDE_STEP_PX
    return max(SIDE_STEP_PX, below), below + SIDE_STEP_PX


def picture_tokens(model: str, quality: str, size: PictureSize) -> int:
    """Output tokens of one picture. An unknown quality counts as `high`, the dearest that all models have."""
    grids = GRIDS_OF_2 if model == "gpt-image-2" else GRIDS
    grid = grids.get(quality, grids["high"])
    short, long = sorted((size.width_px, size.height_px))
    other = round(grid * short / long)
    return math.ceil(grid * other * (2_000_000 + size.width_px * size.height_px) / 4_000_000)

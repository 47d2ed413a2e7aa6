"""A memory: the picture in sepia, softened and glowing, in a white frame with a torn edge.

In: a finished RGB picture, a seed. Out: an RGB picture of the same size. Never: a face under the frame (it stays in
the panel's outer twelfth).
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
from PIL import Image, ImageChops, ImageFilter, ImageOps

from engines.illustrator.colour import rgb
from engines.illustrator.style.effects import (
    MEMORY_FRAME_PART,
    MEMORY_GLOW,
    MEMORY_PAPER,
    SEPIA_DARK,
    SEPIA_LIGHT,
    SEPIA_STRENGTH,
)

_SOFTENING_PX = 0.7
_GLOW_PART = 0.018
"""The glow's blur as a part of the width."""

_COARSE, _FINE = 26, 110
"""How many bumps the frame's edge has along the picture's larger side, large and small."""


def flashback(picture: Image.Image, seed: int = 0) -> Image.Image:
    """The picture as somebody remembers it."""
    width, height = picture.size
    toned = ImageOps.colorize(ImageOps.autocontrast(picture.convert("L"), cutoff=1), SEPIA_DARK, SEPIA_LIGHT)
    memory = Image.blend(picture, toned, SEPIA_STRENGTH)
    soft = memory.filter(ImageFilter.GaussianBlur(max(2.0, width * _GLOW_PART)))
    glowing = Image.blend(memory, ImageChops.screen(memory, soft), MEMORY_GLOW)
    glowing = glowing.filter(ImageFilter.GaussianBlur(_SOFTENING_PX * width / 800))
    paper = Image.new("RGB", picture.size, rgb(MEMORY_PAPER))
    return Image.composite(paper, glowing, _frame(width, height, seed))


def _frame(width: int, height: int, seed: int) -> Image.Image:
    """The white frame as a mask: opaque at the edge, torn where it ends, with a breath of mist inside."""
    reach = min(width, height) * MEMORY_FRAME_PART
    across = np.minimum(np.arange(width), np.arange(width)[::-1])[None, :]
    down = np.minimum(np.arange(height), np.arange(height)[::-1])[:, None]
    distance = _rounded_distance(across.astype(float), down.astype(float), reach)
    chance = np.random.default_rng(seed)
    torn = _bumps(chance, width, height, _COARSE) * 0.65 + _bumps(chance, width, height, _FINE) * 0.35
    edge = distance - reach * (0.25 + 0.5 * torn)
    solid = np.clip(0.5 - edge / (reach * 0.10), 0, 1)
    mist = 0.6 * np.clip(1 - edge / (reach * 1.5), 0, 1) ** 2
    return Image.fromarray((np.maximum(solid, mist) * 255).astype(np.uint8))


def _rounded_distance(
    across: npt.NDArray[np.float64], down: npt.NDArray[np.float64], reach: float
) -> npt.NDArray[np.float64]:
    """How far inside the picture a pixel lies, its corners rounded."""
    corner = 2.2 * reach
    inset_x, inset_y = np.maximum(0, corner - across), np.maximum(0, corner - down)
    return np.minimum(np.minimum(across, down), corner - np.hypot(inset_x, inset_y))


def _bumps(chance: np.random.Generator, width: int, height: int, along: int) -> npt.NDArray[np.float64]:
    """Smooth noise between 0 and 1 with about `along` bumps on the larger side."""
    larger = max(width, height)
    cells = (max(2, round(along * height / larger)), max(2, round(along * width / larger)))
    coarse = Image.fromarray((chance.random(cells) * 255).astype(np.uint8))
    return np.asarray(coarse.resize((width, height), Image.Resampling.BICUBIC), dtype=np.float64) / 255

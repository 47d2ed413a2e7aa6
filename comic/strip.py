"""The finished strip: presets of the platforms, where panels lie on the strip, and the slices that are cut from it.

In: numbers. Out: `Preset`, `StripPanel`, `Slice`. Never: pixels or files.
"""

from __future__ import annotations

from enum import StrEnum

from comic.geometry import Box
from comic.value import Value


class SliceFormat(StrEnum):
    JPEG = "jpeg"
    PNG = "png"


class Preset(Value):
    """A platform's limits (handbook/formats.md; data, dated 2026-11). None: no limit known."""

    name: str
    width_px: int
    slice_height_px: int
    slice_bytes: int | None
    episode_bytes: int | None
    slices: int | None
    format: SliceFormat
    thumbnail_px: tuple[int, int]


CANVAS = Preset(
    name="canvas",
    width_px=800,
    slice_height_px=1280,
    slice_bytes=2_000_000,
    episode_bytes=20_000_000,
    slices=100,
    format=SliceFormat.JPEG,
    thumbnail_px=(160, 151),
)


class StripPanel(Value):
    """A panel's box on the strip, in strip pixels at the preset's width, and the gutter below it."""

    panel_id: str
    box: Box
    gap_after_px: int


class Slice(Value):
    """One file of the strip from `y0` (inside) to `y1` (outside)."""

    file: str
    y0: int
    y1: int
    bytes: int
    sha256: str


PRESETS: dict[str, Preset] = {CANVAS.name: CANVAS}
"""Presets by name; an episode is packaged for one of them."""

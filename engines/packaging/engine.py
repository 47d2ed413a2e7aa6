"""Lettered panels → package: slices for a platform, pictures for the reader, cover, transcript, manifest.

In: `PackageInputs` and the lettered pictures. Out: `Package`, its files as bytes. Never: a file on a disk, a changed
pixel of a panel beyond its encoding.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import pairwise

from PIL import Image

from comic.errors import EngineFailure
from comic.storyboard import PANEL_WIDTH_PX
from comic.strip import Slice, SliceFormat
from engines.context import Context
from engines.packaging.calm import Calmness
from engines.packaging.cover import cover_pictures
from engines.packaging.cuts import Interval, slice_rows
from engines.packaging.encoding import jpeg, png
from engines.packaging.inputs import PackageInputs, PackagePanel
from engines.packaging.manifest import (
    Manifest,
    SliceEntry,
    cast_entries,
    engine_entries,
    line_entries,
    panel_entry,
)
from engines.packaging.strip import Strip, lay_strip, lettered_rows
from engines.packaging.transcript import transcript

JPEG_TYPE = "image/jpeg"
PNG_TYPE = "image/png"


@dataclass(frozen=True)
class PackagedFile:
    name: str
    media_type: str
    data: bytes


@dataclass(frozen=True)
class Package:
    files: tuple[PackagedFile, ...]
    manifest: Manifest


def run(inputs: PackageInputs, pictures: Mapping[str, Image.Image], context: Context) -> Package:
    """Package an episode. `pictures` are the lettered panels by id, of any width.

    Raises EngineFailure("episode-too-large") when the preset's limits of an episode can't be met.
    """
    panels = {panel.panel_id: panel for panel in inputs.panels}
    strip = lay_strip(inputs.storyboard.panels, pictures, inputs.preset.width_px)
    context.report(0.1)
    reader_files = [
        PackagedFile(f"panels/{name}.jpg", JPEG_TYPE, jpeg(picture)) for name, picture in strip.pictures.items()
    ]
    context.report(0.4)
    slice_files, slices = _slices(inputs, strip, panels)
    context.report(0.9)
    cover, thumbnail = cover_pictures(strip.pictures, inputs.panels, inputs.preset.thumbnail_px)
    manifest = _manifest(inputs, strip, panels, slices)
    files = (
        *reader_files,
        *slice_files,
        PackagedFile("cover.jpg", JPEG_TYPE, jpeg(cover)),
        PackagedFile("thumbnail.jpg", JPEG_TYPE, jpeg(thumbnail, 500_000)),
        PackagedFile("transcript.txt", "text/plain; charset=utf-8", transcript(inputs).encode("utf-8")),
        PackagedFile("manifest.json", "application/json", manifest.json_text().encode("utf-8")),
    )
    context.report(1.0)
    return Package(files=files, manifest=manifest)


def _slices(
    inputs: PackageInputs, strip: Strip, panels: Mapping[str, PackagePanel]
) -> tuple[list[PackagedFile], tuple[Slice, ...]]:
    preset = inputs.preset
    gutters, lettered = _intervals(strip, panels)
    rows = slice_rows(strip.height_px, preset.slice_height_px, gutters, lettered, Calmness(strip))
    spans = list(pairwise(rows))
    if preset.slices is not None and len(spans) > preset.slices:
        raise EngineFailure("episode-too-large", slices=len(spans), limit=preset.slices)
    limit_bytes = _slice_limit(preset.slice_bytes, preset.episode_bytes, len(spans))
    suffix, media_type = ("png", PNG_TYPE) if preset.format is SliceFormat.PNG else ("jpg", JPEG_TYPE)
    files, slices = [], []
    for number, (top, bottom) in enumerate(spans, start=1):
        picture = strip.rows(top, bottom)
        data = png(picture) if preset.format is SliceFormat.PNG else jpeg(picture, limit_bytes)
        name = f"slices/{number:03}.{suffix}"
        files.append(PackagedFile(name, media_type, data))
        slices.append(Slice(file=name, y0=top, y1=bottom, bytes=len(data), sha256=hashlib.sha256(data).hexdigest()))
    return files, tuple(slices)


def _slice_limit(slice_bytes: int | None, episode_bytes: int | None, count: int) -> int | None:
    """No slice larger than it may be, nor than its share of the episode."""
    limits = [slice_bytes] if slice_bytes is not None else []
    if episode_bytes is not None:
        limits.append(episode_bytes // count)
    return min(limits, default=None)


def _intervals(strip: Strip, panels: Mapping[str, PackagePanel]) -> tuple[list[Interval], list[Interval]]:
    """The strip's gutters, and the rows that lettering covers, in strip pixels."""
    gutters, lettered, bottom = [], [], 0
    for placed in strip.panels:
        top = int(placed.box.y0)
        gutters.append(Interval(bottom, top))
        bottom = int(placed.box.y1)
        for first, last in lettered_rows(panels[placed.panel_id].lettering):
            lettered.append(Interval(top + int(first * strip.scale) - 2, top + int(last * strip.scale) + 3))
    gutters.append(Interval(bottom, strip.height_px))
    return gutters, lettered


def _manifest(
    inputs: PackageInputs, strip: Strip, panels: Mapping[str, PackagePanel], slices: tuple[Slice, ...]
) -> Manifest:
    scale = strip.scale
    return Manifest(
        title=inputs.title,
        language=inputs.language.value,
        width_px=PANEL_WIDTH_PX,
        height_px=round(strip.height_px / scale),
        seed=inputs.seed,
        engines=engine_entries(inputs),
        cast=cast_entries(inputs),
        lines=line_entries(inputs),
        panels=tuple(panel_entry(inputs, panels[placed.panel_id], placed.box.y0 / scale) for placed in strip.panels),
        slices=tuple(
            SliceEntry(
                file=cut.file,
                y0=round(cut.y0 / scale, 1),
                y1=round(cut.y1 / scale, 1),
                bytes=cut.bytes,
                sha256=cut.sha256,
            )
            for cut in slices
        ),
    )

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
from engines.packaging.encoding import jpeg, jpegs, png
from engines.packaging.inputs import PackageInputs, PackagePanel
from engines.packaging.manifest import (
    SCHEMA,
    Manifest,
    SliceEntry,
    cast_entries,
    engine_entries,
    line_entries,
    panel_entry,
)
from engines.packaging.strip import Strip, lay_strip, lettered_rows, word_rows
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

    Raises EngineFailure("episode-too-large" | "picture-too-large") when the preset's limits can't be met.
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
    calm = Calmness(strip, _face_rows(strip, panels))
    rows = slice_rows(strip.height_px, preset.slice_height_px, gutters, lettered, calm, preset.slices)
    spans = list(pairwise(rows))
    if preset.slices is not None and len(spans) > preset.slices:
        raise EngineFailure("episode-too-large", slices=len(spans), limit=preset.slices)
    if preset.format is SliceFormat.PNG:
        suffix, media_type = "png", PNG_TYPE
        encoded = [png(strip.rows(top, bottom)) for top, bottom in spans]
    else:
        suffix, media_type = "jpg", JPEG_TYPE
        encoded = jpegs(spans, strip.rows, preset.slice_bytes, preset.episode_bytes)
    files, slices = [], []
    for number, ((top, bottom), data) in enumerate(zip(spans, encoded, strict=True), start=1):
        name = f"slices/{number:03}.{suffix}"
        files.append(PackagedFile(name, media_type, data))
        slices.append(Slice(file=name, y0=top, y1=bottom, bytes=len(data), sha256=hashlib.sha256(data).hexdigest()))
    return files, tuple(slices)


def _intervals(strip: Strip, panels: Mapping[str, PackagePanel]) -> tuple[list[Interval], list[Interval]]:
    """The strip's gutters, and the rows that lettering covers (words twice), in strip pixels."""
    gutters, lettered, bottom = [], [], 0
    for placed in strip.panels:
        top = int(placed.box.y0)
        gutters.append(Interval(bottom, top))
        bottom = int(placed.box.y1)
        lettering = panels[placed.panel_id].lettering
        for first, last in (*lettered_rows(lettering), *word_rows(lettering)):
            lettered.append(Interval(top + int(first * strip.scale) - 2, top + int(last * strip.scale) + 3))
    gutters.append(Interval(bottom, strip.height_px))
    return gutters, lettered


def _face_rows(strip: Strip, panels: Mapping[str, PackagePanel]) -> list[Interval]:
    rows = []
    for placed in strip.panels:
        scale = placed.box.width / PANEL_WIDTH_PX
        for subject in panels[placed.panel_id].subjects:
            top, bottom = placed.box.y0 + subject.face.y0 * scale, placed.box.y0 + subject.face.y1 * scale
            rows.append(Interval(int(top), int(bottom) + 1))
    return rows


def _manifest(
    inputs: PackageInputs, strip: Strip, panels: Mapping[str, PackagePanel], slices: tuple[Slice, ...]
) -> Manifest:
    scale = strip.scale
    return Manifest(
        schema=SCHEMA,
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

"""Writes a finished package to a folder, with the whole strip as one PNG.

In: the house, an episode, a folder. Out: `strip.png`, `slices/NNN.jpg`, `cover.jpg`, `thumbnail.jpg`,
`transcript.txt`, `manifest.json`. Never: the reader's own panel pictures; never a file outside the folder.
"""

from __future__ import annotations

import os
from pathlib import Path

from comic.errors import Refused, StorageFailure
from pipeline.outputs import strip_picture
from storage import episodes
from studio.house import House

READER_ONLY = "panels/"


def export(house: House, episode_id: str, folder: Path) -> tuple[Path, ...]:
    """The files that were written. Raises Refused("not-built"), StorageFailure("folder-unwritable")."""
    episode = episodes.find(house.catalog.reading(), episode_id)
    if episode is None or episode.package_key is None:
        raise Refused("not-built")
    record = house.artifacts.record(episode.package_key)
    if record is None:
        raise Refused("not-built")
    written = []
    try:
        for file in record.files:
            if file.name.startswith(READER_ONLY):
                continue
            path = folder / file.name
            path.parent.mkdir(parents=True, exist_ok=True)
            _write(path, house.artifacts.read(episode.package_key, file.name))
            written.append(path)
        strip = folder / "strip.png"
        temporary = strip.with_suffix(".png.tmp")
        strip_picture(house.artifacts, episode.package_key).save(temporary, "PNG", compress_level=1)
        temporary.replace(strip)
        written.append(strip)
    except OSError as error:
        raise StorageFailure("folder-unwritable", path=str(folder), detail=os.strerror(error.errno or 0)) from error
    return tuple(written)


def _write(path: Path, data: bytes) -> None:
    temporary = path.with_name(f".{path.name}.tmp")
    temporary.write_bytes(data)
    temporary.replace(path)

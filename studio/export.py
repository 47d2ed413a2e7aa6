"""Writes a finished package to a folder, with the whole strip as one PNG.

In: the house, an episode, a folder. Out: `strip.png`, `slices/NNN.jpg`, `cover.jpg`, `thumbnail.jpg`,
`transcript.txt`, `manifest.json`. Never: the reader's own panel pictures; never a file outside the folder.
"""

from __future__ import annotations

import contextlib
import errno
import io
import os
import secrets
from collections.abc import Iterator
from pathlib import Path

from comic.errors import Refused, StorageFailure
from pipeline.outputs import strip_picture
from storage import episodes
from studio.house import House

READER_ONLY = "panels/"


def check_folder(folder: Path) -> None:
    """Make the folder if there is none and try it, before hours of work go into what can't be written.

    Raises StorageFailure("folder-unwritable" | "disk-full").
    """
    probe = folder / f".writable-{os.getpid()}-{secrets.token_hex(4)}"
    with _telling(folder):
        folder.mkdir(parents=True, exist_ok=True)
        probe.write_bytes(b"")
        probe.unlink()


def export(house: House, episode_id: str, folder: Path) -> tuple[Path, ...]:
    """The files that were written. Raises Refused("not-built"), StorageFailure("folder-unwritable" | "disk-full")."""
    episode = episodes.find(house.catalog.reading(), episode_id)
    if episode is None or episode.package_key is None:
        raise Refused("not-built")
    record = house.artifacts.record(episode.package_key)
    if record is None:
        raise Refused("not-built")
    names = [file.name for file in record.files if not file.name.startswith(READER_ONLY)]
    written = [_write(folder, name, house.artifacts.read(episode.package_key, name)) for name in names]
    strip = io.BytesIO()
    strip_picture(house.artifacts, episode.package_key).save(strip, "PNG", compress_level=1)
    written.append(_write(folder, "strip.png", strip.getvalue()))
    return tuple(written)


def _write(folder: Path, name: str, data: bytes) -> Path:
    """A whole file or none: written beside its place and renamed into it."""
    path = folder / name
    temporary = path.with_name(f".{path.name}.tmp")
    with _telling(folder):
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            temporary.write_bytes(data)
            temporary.replace(path)
        except OSError:
            with contextlib.suppress(OSError):
                temporary.unlink(missing_ok=True)
            raise
    return path


@contextlib.contextmanager
def _telling(folder: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        if error.errno in (errno.ENOSPC, errno.EDQUOT):
            raise StorageFailure("disk-full", path=str(folder)) from error
        raise StorageFailure("folder-unwritable", path=str(folder), detail=error.strerror or str(error)) from error

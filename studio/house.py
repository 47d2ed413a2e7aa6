"""The house: settings, catalog and artifact store, opened together.

In: settings. Out: `House`. Never: an interface sentence; what can't be opened is an error with a code.
"""

from __future__ import annotations

import contextlib
import errno
import os
import secrets
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from comic.errors import StartRefused, StorageFailure
from settings import Settings
from storage.artifacts import ArtifactStore
from storage.catalog import Catalog, open_catalog

ROOM_BYTES = 256 * 1024
SECRET_BYTES = 32


@dataclass(frozen=True)
class House:
    """Safe to share between threads."""

    settings: Settings
    catalog: Catalog
    artifacts: ArtifactStore
    secret: bytes


def open_house(settings: Settings) -> House:
    """Make the data folder if there is none, open everything in it.

    Raises StartRefused("data-unwritable" | "catalog-newer") or StorageFailure("disk-full" and others).
    """
    check_data_folder(settings.data)
    return House(
        settings=settings,
        catalog=open_catalog(settings.catalog_path),
        artifacts=ArtifactStore(settings.store, settings.store_arguments),
        secret=_secret(settings.data / "secret.key"),
    )


def check_data_folder(data: Path) -> None:
    """Raises StartRefused("data-unwritable") or StorageFailure("disk-full") unless the folder is there, or can be
    made, and takes files."""
    with _telling(data):
        data.mkdir(parents=True, exist_ok=True)
        _probe(data, 0)


def check_room(data: Path) -> None:
    """Raises StorageFailure("disk-full") when the data folder's disk takes no more, StartRefused("data-unwritable")
    when the folder doesn't."""
    with _telling(data):
        _probe(data, ROOM_BYTES)


def disk_is_full(data: Path) -> bool:
    """Whether the disk says that it has no room, without writing to it: cheap enough for a page that looks often."""
    try:
        disk = os.statvfs(data)
    except OSError:
        return False
    return disk.f_bavail * disk.f_frsize < ROOM_BYTES


def _probe(data: Path, size: int) -> None:
    probe = data / f".writable-{os.getpid()}-{secrets.token_hex(4)}"
    try:
        probe.write_bytes(bytes(size))
    finally:
        with contextlib.suppress(OSError):
            probe.unlink(missing_ok=True)


@contextlib.contextmanager
def _telling(data: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        if error.errno in (errno.ENOSPC, errno.EDQUOT):
            raise StorageFailure("disk-full", path=str(data.absolute())) from error
        raise StartRefused("data-unwritable", path=str(data.absolute()), detail=error.strerror or "") from error


def _secret(path: Path) -> bytes:
    """The key that signs links and sessions: made once, readable by its owner only.

    It is written whole beside its place and linked into it, so that neither a full disk nor another process that
    starts at the same moment ever sees an empty one: everybody could sign with that.
    """
    fresh = path.with_name(f".{path.name}.{secrets.token_hex(4)}")
    with _telling(path.parent):
        if path.exists() and path.stat().st_size < SECRET_BYTES:
            path.unlink(missing_ok=True)
        if not path.exists():
            try:
                with os.fdopen(os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
                    file.write(secrets.token_bytes(SECRET_BYTES))
                try:
                    os.link(fresh, path)
                except FileExistsError:
                    pass
                except OSError:
                    # A file system without hard links: the last of two that start at once wins.
                    fresh.replace(path)
            finally:
                with contextlib.suppress(OSError):
                    fresh.unlink(missing_ok=True)
        return path.read_bytes()

"""The house: settings, catalog and artifact store, opened together.

In: settings. Out: `House`. Never: an interface sentence; what can't be opened is an error with a code.
"""

from __future__ import annotations

import contextlib
import errno
import os
import secrets
from dataclasses import dataclass
from pathlib import Path

from comic.errors import StartRefused, StorageFailure
from settings import Settings
from storage.artifacts import ArtifactStore
from storage.catalog import Catalog, open_catalog

ROOM_BYTES = 256 * 1024


@dataclass(frozen=True)
class House:
    """Safe to share between threads."""

    settings: Settings
    catalog: Catalog
    artifacts: ArtifactStore
    secret: bytes


def open_house(settings: Settings) -> House:
    """Make the data folder if there is none, open everything in it.

    Raises StartRefused("data-unwritable" | "catalog-newer") or StorageFailure.
    """
    check_data_folder(settings.data)
    return House(
        settings=settings,
        catalog=open_catalog(settings.catalog_path),
        artifacts=ArtifactStore(settings.store, settings.store_arguments),
        secret=_secret(settings.data / "secret.key"),
    )


def check_data_folder(data: Path) -> None:
    """Raises StartRefused("data-unwritable") unless the folder is there, or can be made, and takes files."""
    probe = data / f".writable-{os.getpid()}-{secrets.token_hex(4)}"
    try:
        data.mkdir(parents=True, exist_ok=True)
        probe.write_bytes(b"")
        probe.unlink()
    except OSError as error:
        raise StartRefused("data-unwritable", path=str(data.absolute()), detail=error.strerror or "") from error


def check_room(data: Path) -> None:
    """Raises StorageFailure("disk-full") when the data folder's disk takes no more, otherwise what can't be written."""
    probe = data / f".room-{os.getpid()}-{secrets.token_hex(4)}"
    try:
        probe.write_bytes(bytes(ROOM_BYTES))
    except OSError as error:
        if error.errno in (errno.ENOSPC, errno.EDQUOT):
            raise StorageFailure("disk-full", path=str(data.absolute())) from error
        raise StartRefused("data-unwritable", path=str(data.absolute()), detail=error.strerror or "") from error
    finally:
        with contextlib.suppress(OSError):
            probe.unlink(missing_ok=True)


def _secret(path: Path) -> bytes:
    """The key that signs links and sessions: made once, readable by its owner only."""
    try:
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError:
        return path.read_bytes()
    except OSError as error:
        raise StartRefused("data-unwritable", path=str(path.parent), detail=error.strerror or "") from error
    with os.fdopen(descriptor, "wb") as file:
        fresh = secrets.token_bytes(32)
        file.write(fresh)
    return fresh

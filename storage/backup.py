"""Making a backup while the house works: the catalog as it is at one moment, and every artifact that it names.

The catalog is copied first. What it promises was finished by then, and nothing collects it while the backup runs, so
the artifacts may be copied at leisure behind it.

In: the catalog, the store, a folder, a time. Out: a finished backup and a `BackupReport`. Never: a change of the
catalog or the store; a half backup that counts.
"""

from __future__ import annotations

import contextlib
import errno
import hashlib
import os
import shutil
import sqlite3
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from sqlite_utils import Database

from comic.errors import StorageFailure
from comic.value import Value
from storage import exclusive
from storage.artifacts import ORDER, RECORD, ArtifactStore, Record, StoredName
from storage.backup_folder import (
    CATALOG,
    BackedArtifact,
    BackupFolder,
    BackupManifest,
    digest_of,
    sync_folder,
)
from storage.catalog import Catalog
from storage.references import references
from storage.retention import DAILY, WEEKLY, day, kept

CHECK_DAYS = 7
"""The pool's files are read again and compared in turns, each once in so many days."""

LOOKS = 3
"""An artifact that is being built anew while it is copied is looked at again."""


class BackupReport(Value):
    """`copied_bytes` are those that the pool didn't have; `missing` are promised artifacts that the store had not."""

    name: str
    path: str
    made_at: float
    seconds: float
    catalog_bytes: int
    artifacts: int
    files: int
    artifact_bytes: int
    copied_bytes: int
    missing: tuple[str, ...]
    removed: tuple[str, ...]


def back_up(
    catalog: Catalog,
    store: ArtifactStore,
    folder: BackupFolder,
    now: float,
    *,
    daily: int = DAILY,
    weekly: int = WEEKLY,
) -> BackupReport:
    """Make a backup, then remove those that have served their time.

    Raises Refused("upkeep-busy") while another one or a collection of garbage runs, StorageFailure("disk-full" |
    "backup-unwritable" | "catalog-broken" | "store-unreadable").
    """
    began = time.monotonic()
    with exclusive.upkeep(catalog.path), _told(folder):
        partial = folder.begin(now)
        try:
            copied_catalog = _copy_catalog(catalog, folder, partial)
            copying = _Copying(store, folder, today=day(now))
            with _opened(partial / CATALOG) as database:
                named = references(database, store)
            artifacts = [found for key in sorted(named.every) if (found := copying.artifact(key)) is not None]
            whole = {artifact.key for artifact in artifacts}
            manifest = BackupManifest(
                made_at=now,
                catalog=copied_catalog,
                artifacts=tuple(artifacts),
                missing=tuple(sorted(named.promised - whole)),
            )
            finished = folder.finish(partial, manifest)
        except BaseException:
            shutil.rmtree(partial, ignore_errors=True)
            with contextlib.suppress(OSError):
                folder.sweep()
            raise
        removed = prune(folder, daily, weekly)
    return BackupReport(
        name=finished.name,
        path=str(finished),
        made_at=now,
        seconds=time.monotonic() - began,
        catalog_bytes=copied_catalog.bytes,
        artifacts=len(artifacts),
        files=len(manifest.digests),
        artifact_bytes=sum(manifest.digests.values()),
        copied_bytes=copying.copied_bytes,
        missing=manifest.missing,
        removed=removed,
    )


def prune(folder: BackupFolder, daily: int, weekly: int) -> tuple[str, ...]:
    """Remove the backups that `storage.retention` doesn't keep, and what only they had in the pool. Their names."""
    times = folder.times()
    staying = kept(times.values(), daily, weekly)
    leaving = tuple(name for name, at in times.items() if at not in staying)
    folder.remove(leaving)
    folder.sweep()
    return leaving


@dataclass
class _Copying:
    """Copies artifacts into the pool, checked against their records."""

    store: ArtifactStore
    folder: BackupFolder
    today: int
    copied_bytes: int = 0

    def artifact(self, key: str) -> BackedArtifact | None:
        """The artifact's files, all in the pool by now; None when the store doesn't have it whole."""
        for _ in range(LOOKS):
            data = self.store.raw(key, RECORD)
            record = None if data is None else _read_record(key, data)
            if data is None or record is None:
                return None
            if all(self._keep_file(key, file) for file in record.files):
                order = self.store.raw(key, ORDER)
                whole_order = order is not None and hashlib.sha256(order).hexdigest() == key
                asked = [self._keep(ORDER, order)] if order is not None and whole_order else []
                return BackedArtifact(key=key, files=(*record.files, *asked, self._keep(RECORD, data)))
            if self.store.raw(key, RECORD) == data:
                return None
        return None

    def _keep_file(self, key: str, file: StoredName) -> bool:
        """Whether the pool has this file, now at the latest."""
        if self.folder.holds(file, check=self._is_due(file)):
            return True
        data = self.store.raw(key, file.name)
        if data is None or hashlib.sha256(data).hexdigest() != file.sha256:
            return False
        self._add(data)
        return True

    def _keep(self, name: str, data: bytes) -> StoredName:
        file = StoredName(name=name, sha256=hashlib.sha256(data).hexdigest(), bytes=len(data))
        if not self.folder.holds(file, check=self._is_due(file)):
            self._add(data)
        return file

    def _add(self, data: bytes) -> None:
        self.folder.add(data)
        self.copied_bytes += len(data)

    def _is_due(self, file: StoredName) -> bool:
        return int(file.sha256[:8], 16) % CHECK_DAYS == self.today % CHECK_DAYS


def _copy_catalog(catalog: Catalog, folder: BackupFolder, partial: Path) -> StoredName:
    """VACUUM INTO reads one moment while others write; the online backup interface would start again at each write."""
    database = catalog.reading()
    pages, page_bytes = (database.execute(f"pragma {name}").fetchone()[0] for name in ("page_count", "page_size"))
    folder.check_room(int(pages) * int(page_bytes))
    temporary = partial / f".{CATALOG}.tmp"
    database.execute("vacuum into ?", [str(temporary)])
    with _opened(temporary) as copied:
        told = copied.execute("pragma quick_check(1)").fetchone()[0]
        if told != "ok":
            raise StorageFailure("catalog-broken", path=str(catalog.path), detail=str(told))
    with temporary.open("rb") as file:
        os.fsync(file.fileno())
    path = temporary.rename(partial / CATALOG)
    sync_folder(partial)
    return StoredName(name=CATALOG, sha256=digest_of(path), bytes=path.stat().st_size)


def _read_record(key: str, data: bytes) -> Record | None:
    try:
        record = Record.model_validate_json(data)
    except ValueError:
        return None
    return record if record.key == key else None


@contextlib.contextmanager
def _opened(path: Path) -> Iterator[Database]:
    """A copied catalog, read only: opening it like the live one would change its bytes."""
    connection = sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro&immutable=1", uri=True)
    try:
        yield Database(connection)
    finally:
        connection.close()


@contextlib.contextmanager
def _told(folder: BackupFolder) -> Iterator[None]:
    """What the disk and SQLite say, as errors with a code."""
    path = str(folder.path)
    try:
        yield
    except OSError as error:
        if error.errno in (errno.ENOSPC, errno.EDQUOT):
            raise StorageFailure("disk-full", path=path) from error
        raise StorageFailure("backup-unwritable", path=path, detail=os.strerror(error.errno or 0)) from error
    except sqlite3.DatabaseError as error:
        if "full" in str(error):
            raise StorageFailure("disk-full", path=path) from error
        raise StorageFailure("catalog-broken", path=path, detail=str(error)) from error

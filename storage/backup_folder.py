"""The folder that backups lie in: each with a catalog and a manifest, all with one pool of files.

    backups/20261123T014511Z/catalog.db     the catalog at that moment
    backups/20261123T014511Z/backup.json    what belongs to it, with digests; written last
    backups/pool/<d0d1>/<digest>            every file of every artifact once, under its own SHA-256

A pool and no hard links: it keeps its one copy of each file on any file system and through any copying program, and a
file's name tells whether its bytes are right. The price is that a backup is moved together with its pool.

In: paths, bytes. Out: `BackupFolder`, `BackupManifest`. Never: the live catalog or store.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import re
import shutil
import uuid
from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path

from pydantic import ValidationError

from comic.errors import StorageFailure
from comic.value import Value
from storage.artifacts import StoredName

MANIFEST = "backup.json"
CATALOG = "catalog.db"
POOL = "pool"
PARTIAL = ".partial"
RESERVE_BYTES = 200_000_000
"""A backup leaves so much of the disk free: the house that it protects has to go on working."""

_NAME = re.compile(r"(\d{8}T\d{6}Z)(?:-\d+)?")
_TIME = "%Y%m%dT%H%M%SZ"


class BackedArtifact(Value):
    """An artifact's files with `order.json` if it has one, and `record.json` as the last."""

    key: str
    files: tuple[StoredName, ...]


class BackupManifest(Value):
    """What belongs to a backup. `missing` are keys that the catalog promises and the store didn't have whole."""

    made_at: float
    catalog: StoredName
    artifacts: tuple[BackedArtifact, ...]
    missing: tuple[str, ...] = ()

    @property
    def digests(self) -> dict[str, int]:
        """Size in bytes by digest of every file in the pool that belongs to this backup."""
        return {file.sha256: file.bytes for artifact in self.artifacts for file in artifact.files}


class _Sealed(Value):
    """A manifest with the digest of its own JSON."""

    sha256: str
    contents: BackupManifest


class BackupFolder:
    """One folder of backups. Two processes don't write into it at once (see `storage.exclusive`)."""

    def __init__(self, path: Path, reserve_bytes: int = RESERVE_BYTES) -> None:
        self.path = path
        self._reserve_bytes = reserve_bytes

    def times(self) -> dict[str, float]:
        """Names of the finished backups → when they were made (seconds, UTC), the oldest first. Reads no manifest."""
        try:
            found = [entry.name for entry in self.path.iterdir() if (entry / MANIFEST).is_file()]
        except (FileNotFoundError, NotADirectoryError):
            return {}
        named = {name: at for name in found if (at := _time_of(name)) is not None}
        return dict(sorted(named.items(), key=lambda item: (item[1], item[0])))

    def begin(self, now: float) -> Path:
        """An empty folder for a new backup, which doesn't count before `finish`; earlier unfinished ones go."""
        self.path.mkdir(parents=True, exist_ok=True)
        for left in self.path.glob(f"*{PARTIAL}"):
            shutil.rmtree(left)
        stamp = datetime.fromtimestamp(now, UTC).strftime(_TIME)
        name, count = stamp, 1
        while (self.path / name).exists():
            count += 1
            name = f"{stamp}-{count}"
        partial = self.path / f"{name}{PARTIAL}"
        partial.mkdir()
        return partial

    def finish(self, partial: Path, manifest: BackupManifest) -> Path:
        """Write the manifest and let the backup count from now on. Its folder."""
        contents = manifest.model_dump_json()
        sealed = f'{{"sha256":"{_digest(contents.encode())}","contents":{contents}}}'
        write_whole(partial / MANIFEST, sealed.encode("utf-8"))
        finished = partial.with_name(partial.name.removesuffix(PARTIAL))
        partial.rename(finished)
        sync_folder(self.path)
        return finished

    def pool_path(self, sha256: str) -> Path:
        return self.path / POOL / sha256[:2] / sha256

    def holds(self, file: StoredName, *, check: bool) -> bool:
        """Whether the pool has this file in its right size; with `check` its bytes are read and compared too."""
        path = self.pool_path(file.sha256)
        try:
            if path.stat().st_size != file.bytes:
                return False
            return not check or digest_of(path) == file.sha256
        except FileNotFoundError:
            return False

    def add(self, data: bytes) -> None:
        """Put a file into the pool. Raises StorageFailure("disk-full")."""
        self.check_room(len(data))
        path = self.pool_path(_digest(data))
        path.parent.mkdir(parents=True, exist_ok=True)
        write_whole(path, data)

    def check_room(self, needed_bytes: int) -> None:
        """Raises StorageFailure("disk-full") when less than the reserve would be left."""
        if shutil.disk_usage(self.path).free - needed_bytes < self._reserve_bytes:
            raise StorageFailure("disk-full", path=str(self.path))

    def remove(self, names: Iterable[str]) -> None:
        """Remove whole backups; a kill in between leaves none that counts by half."""
        for name in names:
            (self.path / name / MANIFEST).unlink(missing_ok=True)
            shutil.rmtree(self.path / name)

    def sweep(self) -> int:
        """Remove from the pool what belongs to no finished backup; how many bytes that were.

        Nothing is removed while a manifest can't be read: what it names is not known then.
        """
        belonging: set[str] = set()
        for name in self.times():
            try:
                belonging.update(read_manifest(self.path / name).digests)
            except StorageFailure:
                return 0
        freed = 0
        for path in (self.path / POOL).glob("??/*"):
            if path.name not in belonging:
                freed += path.stat().st_size
                path.unlink()
        return freed


def read_manifest(backup: Path) -> BackupManifest:
    """A finished backup's manifest. Raises StorageFailure("backup-missing" | "backup-damaged")."""
    path = backup / MANIFEST
    try:
        sealed = _Sealed.model_validate_json(path.read_bytes())
    except (FileNotFoundError, NotADirectoryError) as error:
        raise StorageFailure("backup-missing", path=str(backup)) from error
    except (ValidationError, OSError) as error:
        raise StorageFailure("backup-damaged", path=str(path), count=1) from error
    if _digest(sealed.contents.model_dump_json().encode("utf-8")) != sealed.sha256:
        raise StorageFailure("backup-damaged", path=str(path), count=1)
    return sealed.contents


def digest_of(path: Path) -> str:
    """SHA-256 of a file's bytes."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def write_whole(path: Path, data: bytes) -> None:
    """Write beside the place, sync, rename into it."""
    temporary = path.with_name(f".{path.name}.{uuid.uuid4().hex}.tmp")
    try:
        with temporary.open("wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        temporary.replace(path)
    except BaseException:
        with contextlib.suppress(OSError):
            temporary.unlink()
        raise


def sync_folder(path: Path) -> None:
    """Let the names in a folder survive a power loss."""
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _digest(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def _time_of(name: str) -> float | None:
    matched = _NAME.fullmatch(name)
    if matched is None:
        return None
    try:
        return datetime.strptime(matched[1], _TIME).replace(tzinfo=UTC).timestamp()
    except ValueError:
        return None

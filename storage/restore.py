"""Bringing a backup back: every byte is checked first, then an empty data folder is filled.

In: a backup, an empty data folder. Out: the catalog and the artifacts as they were, and a `RestoreReport`. Never: a
change of the backup, of a folder that holds something, or of one that a conductor works on.
"""

from __future__ import annotations

import contextlib
import errno
import hashlib
import os
import shutil
from collections.abc import Iterator
from pathlib import Path

from comic.errors import Refused, StorageFailure
from comic.value import Value
from storage import exclusive
from storage.artifacts import ArtifactStore, StoredName
from storage.backup_folder import CATALOG, MANIFEST, BackupFolder, BackupManifest, digest_of, read_manifest, sync_folder

STAGE = ".restoring"
ARTIFACTS = "artifacts"
MAY_BE_THERE = frozenset({STAGE, "secret.key", "upkeep.lock"})
"""What a data folder may hold and still be empty."""


class RestoreReport(Value):
    """`missing` are artifacts that were promised but not whole when the backup was made; they are built again."""

    name: str
    made_at: float
    catalog_bytes: int
    artifacts: int
    files: int
    artifact_bytes: int
    missing: tuple[str, ...]


def restore(
    from_folder: Path, data: Path, *, conductor_lock: Path, elsewhere: ArtifactStore | None = None
) -> RestoreReport:
    """Fill the empty folder `data` from a backup, or from the newest one in a folder of backups.

    With `elsewhere` the artifacts go into that store and not into the data folder. A kill leaves a data folder that
    is still empty for the next try. Raises Refused("data-not-empty" | "conductor-running"),
    StorageFailure("backup-missing" | "backup-damaged") with the damaged file, StorageFailure("disk-full" |
    "folder-unwritable").
    """
    backup = chosen(from_folder)
    if conductor_lock.exists():
        with _without_conductor(conductor_lock):
            pass
    _check_empty(data, backup, conductor_lock)
    manifest = verify(backup)
    with _told(data):
        data.mkdir(parents=True, exist_ok=True)
        with _without_conductor(conductor_lock):
            _check_empty(data, backup, conductor_lock)
            _fill(BackupFolder(backup.parent), backup, manifest, data, elsewhere)
    return RestoreReport(
        name=backup.name,
        made_at=manifest.made_at,
        catalog_bytes=manifest.catalog.bytes,
        artifacts=len(manifest.artifacts),
        files=len(manifest.digests),
        artifact_bytes=sum(manifest.digests.values()),
        missing=manifest.missing,
    )


def chosen(from_folder: Path) -> Path:
    """The backup itself, or the newest in a folder of backups. Raises StorageFailure("backup-missing")."""
    folder = from_folder.absolute()
    if (folder / MANIFEST).is_file():
        return folder
    names = list(BackupFolder(folder).times())
    if not names:
        raise StorageFailure("backup-missing", path=str(from_folder))
    return folder / names[-1]


def verify(backup: Path) -> BackupManifest:
    """Read every file of a backup and compare its digest; its manifest.

    Raises StorageFailure("backup-damaged") with the first damaged file and the count of them.
    """
    manifest = read_manifest(backup)
    folder = BackupFolder(backup.parent)
    wanted = {backup / CATALOG: manifest.catalog.sha256}
    wanted |= {folder.pool_path(sha256): sha256 for sha256 in manifest.digests}
    damaged = [path for path, sha256 in wanted.items() if not _is_whole(path, sha256)]
    if damaged:
        raise StorageFailure("backup-damaged", path=str(damaged[0]), count=len(damaged))
    return manifest


def _is_whole(path: Path, sha256: str) -> bool:
    try:
        return digest_of(path) == sha256
    except OSError:
        return False


def _fill(
    folder: BackupFolder, backup: Path, manifest: BackupManifest, data: Path, elsewhere: ArtifactStore | None
) -> None:
    """Stage everything inside the data folder, then rename it into place, the catalog last."""
    stage = data / STAGE
    if elsewhere is None:
        shutil.rmtree(data / ARTIFACTS, ignore_errors=True)
    shutil.rmtree(stage, ignore_errors=True)
    (stage / ARTIFACTS).mkdir(parents=True)
    store = elsewhere or ArtifactStore((stage / ARTIFACTS).absolute().as_uri())
    for artifact in manifest.artifacts:
        for file in artifact.files:
            store.put_raw(artifact.key, file.name, _checked(folder.pool_path(file.sha256), file))
    catalog = stage / CATALOG
    shutil.copyfile(backup / CATALOG, catalog)
    with catalog.open("rb") as written:
        os.fsync(written.fileno())
    if digest_of(catalog) != manifest.catalog.sha256:
        raise StorageFailure("backup-damaged", path=str(backup / CATALOG), count=1)
    if elsewhere is None:
        (stage / ARTIFACTS).rename(data / ARTIFACTS)
    sync_folder(data)
    catalog.rename(data / CATALOG)
    sync_folder(data)
    shutil.rmtree(stage)


def _checked(path: Path, file: StoredName) -> bytes:
    """A file of the pool, compared again: what was read before may be read wrongly now."""
    data = path.read_bytes()
    if hashlib.sha256(data).hexdigest() != file.sha256:
        raise StorageFailure("backup-damaged", path=str(path), count=1)
    return data


def _check_empty(data: Path, backup: Path, conductor_lock: Path) -> None:
    """Raises Refused("data-not-empty") when there is anything but locks, the secret and the backups themselves.

    Artifacts beside a stage, with no catalog, are what a killed restore left.
    """
    if not data.exists():
        return
    held = {entry.name for entry in data.iterdir()} - MAY_BE_THERE - {conductor_lock.name}
    root = data.absolute()
    if backup.is_relative_to(root):
        held.discard(backup.relative_to(root).parts[0])
    if (data / STAGE).exists():
        held.discard(ARTIFACTS)
    if held:
        raise Refused("data-not-empty", path=str(data), name=min(held))


def _without_conductor(conductor_lock: Path) -> contextlib.AbstractContextManager[None]:
    return exclusive.alone(conductor_lock, Refused("conductor-running", path=str(conductor_lock.parent)))


@contextlib.contextmanager
def _told(data: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        if error.errno in (errno.ENOSPC, errno.EDQUOT):
            raise StorageFailure("disk-full", path=str(data)) from error
        raise StorageFailure("folder-unwritable", path=str(data), detail=os.strerror(error.errno or 0)) from error

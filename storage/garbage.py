"""Collecting garbage: artifacts that no catalog row and no order speaks of, and that are old.

In: the catalog, the store, a time. Out: `Garbage`, what there is or what was removed. Never: an artifact of an active
job, of any step that is still listed, or a young one.
"""

from __future__ import annotations

import contextlib
import uuid
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from sqlite_utils import Database

from comic.value import Value
from storage import exclusive
from storage.artifacts import RECORD, ArtifactStore, is_key
from storage.catalog import Catalog
from storage.references import is_referenced, references

DAY_SECONDS = 86_400.0
OLD_SECONDS = 30 * DAY_SECONDS
DISCARDED = ".discarded"
TOGETHER = 20
"""So many artifacts are set aside in one transaction: a writer waits for milliseconds."""


class Shelf(Value):
    """What lies under one key, finished or not; `changed_at` is when its youngest file was written."""

    key: str
    files: int
    bytes: int
    changed_at: float


class Garbage(Value):
    """Shelves that nobody needs, by key."""

    shelves: tuple[Shelf, ...]

    @property
    def bytes(self) -> int:
        return sum(shelf.bytes for shelf in self.shelves)


def find_garbage(catalog: Catalog, store: ArtifactStore, now: float, old_seconds: float = OLD_SECONDS) -> Garbage:
    """What a collection would remove. Changes nothing."""
    needed = references(catalog.reading(), store).every
    found = (shelf for shelf in shelves(store) if shelf.key not in needed and now - shelf.changed_at > old_seconds)
    return Garbage(shelves=tuple(sorted(found, key=lambda shelf: shelf.key)))


def collect_garbage(catalog: Catalog, store: ArtifactStore, now: float, old_seconds: float = OLD_SECONDS) -> Garbage:
    """Remove what nobody needs; what was removed.

    A job may begin meanwhile and find one of these artifacts finished. So each is looked at again inside a writing
    transaction, in which no step can become done, and is gone in one movement before that ends: a job either had it
    listed, and it stays, or doesn't find it. Raises Refused("upkeep-busy") while a backup runs.
    """
    with exclusive.upkeep(catalog.path):
        _clear(store)
        found = find_garbage(catalog, store, now, old_seconds).shelves
        removed: list[Shelf] = []
        for start in range(0, len(found), TOGETHER):
            removed += _remove(catalog, store, found[start : start + TOGETHER])
        _clear(store)
    return Garbage(shelves=tuple(removed))


def shelves(store: ArtifactStore) -> Iterator[Shelf]:
    """Everything that lies in the store, one first letter after the other."""
    fs, root = store.file_system()
    for folder in _names(fs, root):
        for key in _names(fs, f"{root}/{folder}"):
            if is_key(key) and key[:2] == folder:
                shelf = _shelf(fs, root, key)
                if shelf is not None:
                    yield shelf


def _remove(catalog: Catalog, store: ArtifactStore, found: tuple[Shelf, ...]) -> list[Shelf]:
    fs, root = store.file_system()
    with catalog.writing() as database:
        leaving = [shelf for shelf in found if _still_garbage(database, store, shelf)]
        for shelf in leaving:
            _set_aside(fs, root, shelf.key)
    if "file" not in fs.protocol:
        for shelf in leaving:
            _remove_rest(store, shelf)
    return leaving


def _still_garbage(database: Database, store: ArtifactStore, shelf: Shelf) -> bool:
    fs, root = store.file_system()
    return not is_referenced(database, shelf.key) and _shelf(fs, root, shelf.key) == shelf


def _set_aside(fs: Any, root: str, key: str) -> None:
    """Make an artifact absent at once: a folder is renamed; where there are no folders the record goes first."""
    if "file" in fs.protocol:
        aside = Path(root) / DISCARDED
        aside.mkdir(exist_ok=True)
        (Path(root) / key[:2] / key).rename(aside / f"{key}.{uuid.uuid4().hex}")
        return
    with contextlib.suppress(FileNotFoundError):
        fs.rm_file(f"{root}/{key[:2]}/{key}/{RECORD}")


def _remove_rest(store: ArtifactStore, shelf: Shelf) -> None:
    """The files behind a record that is gone, unless somebody has begun to build the artifact again."""
    fs, root = store.file_system()
    now = _shelf(fs, root, shelf.key)
    if now is not None and now.changed_at <= shelf.changed_at and store.record(shelf.key) is None:
        fs.rm(f"{root}/{shelf.key[:2]}/{shelf.key}", recursive=True)


def _clear(store: ArtifactStore) -> None:
    """Remove for good what was set aside, also by a collection that was killed."""
    fs, root = store.file_system()
    if "file" in fs.protocol and fs.exists(f"{root}/{DISCARDED}"):
        fs.rm(f"{root}/{DISCARDED}", recursive=True)


def _shelf(fs: Any, root: str, key: str) -> Shelf | None:
    with contextlib.suppress(FileNotFoundError):
        files = list(fs.find(f"{root}/{key[:2]}/{key}", detail=True).values())
        if files:
            return Shelf(
                key=key,
                files=len(files),
                bytes=sum(int(file["size"]) for file in files),
                changed_at=max(map(_changed_at, files)),
            )
    return None


def _names(fs: Any, path: str) -> list[str]:
    """The last parts of the paths in a folder, sorted."""
    try:
        listed = fs.ls(path, detail=False)
    except (FileNotFoundError, NotADirectoryError):
        return []
    return sorted(str(entry).rstrip("/").rsplit("/", 1)[-1] for entry in listed)


def _changed_at(info: dict[str, Any]) -> float:
    """When a file was written, by the names that local, memory and S3 file systems give it (seconds since 1970)."""
    at = info.get("mtime") or info.get("LastModified") or info.get("created")
    if isinstance(at, datetime):
        return at.replace(tzinfo=at.tzinfo or UTC).timestamp()
    return float(at) if at is not None else float("inf")

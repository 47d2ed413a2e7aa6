"""The artifact store: files under the key of the step that made them, on any fsspec file system.

`artifacts/<k0k1>/<key>/` holds `order.json` (what was asked), the files, and `record.json`, written last: the record
exists exactly when the step is done. Every file is checked against the record's digest when it is read; a corrupt
artifact counts as absent and is built again.

In: a URL, bytes. Out: `ArtifactStore`, `Record`. Never: a meaning of the files.
"""

from __future__ import annotations

import contextlib
import errno
import hashlib
import os
import threading
import uuid
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import fsspec
from pydantic import ValidationError

from comic.errors import NotFound, StorageFailure
from comic.value import Value

RECORD = "record.json"
ORDER = "order.json"


class StoredName(Value):
    """One file of an artifact."""

    name: str
    sha256: str
    bytes: int


class Record(Value):
    """The proof that a step is done. `cpu_seconds` is what its engine used."""

    key: str
    kind: str
    files: tuple[StoredName, ...]
    built_at: float
    cpu_seconds: float = 0.0
    cost_microusd: int = 0

    def file(self, name: str) -> StoredName:
        """Raises NotFound("file-unknown")."""
        for file in self.files:
            if file.name == name:
                return file
        raise NotFound("file-unknown", key=self.key, name=name)


class ArtifactStore:
    """Artifacts on one file system. Safe to share between threads and, opened anew, after a fork."""

    def __init__(self, url: str, options: Mapping[str, Any] | None = None) -> None:
        self.url = url
        self._options = dict(options or {})
        self._local = threading.local()

    def order(self, key: str) -> str | None:
        """The canonical JSON whose SHA-256 is the key, if it was put."""
        data = self._cat(key, ORDER)
        return None if data is None else data.decode("utf-8")

    def put_order(self, key: str, order_json: str) -> None:
        if hashlib.sha256(order_json.encode("utf-8")).hexdigest() != key:
            raise StorageFailure("order-mismatch", key=key)
        self._put(key, ORDER, order_json.encode("utf-8"), durable=False)

    def record(self, key: str) -> Record | None:
        """The record of a finished artifact; None while there is none or when it can't be read."""
        data = self._cat(key, RECORD)
        if data is None:
            return None
        try:
            record = Record.model_validate_json(data)
        except ValidationError:
            return None
        return record if record.key == key else None

    def put(
        self,
        key: str,
        kind: str,
        files: Mapping[str, bytes],
        *,
        built_at: float,
        cpu_seconds: float = 0.0,
        cost_microusd: int = 0,
    ) -> Record:
        """Store all files, then the record. Raises StorageFailure("disk-full" | "store-unwritable").

        A kill at any moment leaves either no record or a whole artifact.
        """
        stored = []
        for name, data in sorted(files.items()):
            self._put(key, name, data, durable=True)
            stored.append(StoredName(name=name, sha256=hashlib.sha256(data).hexdigest(), bytes=len(data)))
        record = Record(
            key=key,
            kind=kind,
            files=tuple(stored),
            built_at=built_at,
            cpu_seconds=cpu_seconds,
            cost_microusd=cost_microusd,
        )
        self._put(key, RECORD, record.model_dump_json().encode("utf-8"), durable=True)
        return record

    def read(self, key: str, name: str) -> bytes:
        """A file of a finished artifact, checked.

        Raises NotFound("artifact-missing" | "file-unknown"); a file that is gone or differs from its digest makes the
        whole artifact absent (its record is removed) and raises NotFound("artifact-missing") too.
        """
        record = self.record(key)
        if record is None:
            raise NotFound("artifact-missing", key=key)
        expected = record.file(name)
        data = self._cat(key, name)
        if data is None or hashlib.sha256(data).hexdigest() != expected.sha256:
            self.forget(key)
            raise NotFound("artifact-missing", key=key)
        return data

    def forget(self, key: str) -> None:
        """Make an artifact absent: without its record it counts as never built."""
        fs, root = self._files()
        with contextlib.suppress(FileNotFoundError):
            fs.rm_file(_path(root, key, RECORD))

    def raw(self, key: str, name: str) -> bytes | None:
        """A file as it lies there, unchecked, `order.json` and `record.json` too: for copies that check by themselves.

        None when there is no such file. Raises StorageFailure("store-unreadable").
        """
        return self._cat(key, name)

    def put_raw(self, key: str, name: str, data: bytes) -> None:
        """Put a checked copy's file back; `record.json` has to be the last one.

        Raises StorageFailure("disk-full" | "store-unwritable").
        """
        self._put(key, name, data, durable=True)

    def file_system(self) -> tuple[Any, str]:
        """The fsspec file system and the store's root on it, opened anew after a fork."""
        return self._files()

    def _files(self) -> tuple[Any, str]:
        if getattr(self._local, "process_id", None) != os.getpid():
            self._local.files = fsspec.core.url_to_fs(
                self.url, skip_instance_cache=True, use_listings_cache=False, **self._options
            )
            self._local.process_id = os.getpid()
        files: tuple[Any, str] = self._local.files
        return files

    def _cat(self, key: str, name: str) -> bytes | None:
        fs, root = self._files()
        try:
            data: bytes = fs.cat_file(_path(root, key, name))
        except (FileNotFoundError, IsADirectoryError, NotADirectoryError):
            return None
        except OSError as error:
            raise StorageFailure("store-unreadable", detail=str(error)) from error
        return data

    def _put(self, key: str, name: str, data: bytes, *, durable: bool) -> None:
        fs, root = self._files()
        path = _path(root, key, name)
        try:
            if "file" in fs.protocol:
                _write_local(Path(path), data, durable=durable)
            else:
                fs.pipe_file(path, data)
        except OSError as error:
            if error.errno in (errno.ENOSPC, errno.EDQUOT):
                raise StorageFailure("disk-full", path=self.url) from error
            raise StorageFailure("store-unwritable", path=self.url, detail=str(error)) from error


def is_key(text: str) -> bool:
    """Whether this is a SHA-256 in lower-case hexadecimal digits."""
    return len(text) == 64 and set(text) <= set("0123456789abcdef")


def _path(root: str, key: str, name: str) -> str:
    if not is_key(key):
        raise NotFound("artifact-missing", key=key[:80])
    parts = name.split("/")
    if not name or any(part in ("", ".", "..") or "\\" in part or "\0" in part for part in parts):
        raise NotFound("file-unknown", key=key, name=name[:80])
    return f"{root}/{key[:2]}/{key}/{name}"


def _write_local(path: Path, data: bytes, *, durable: bool) -> None:
    """Write beside the place and rename into it; `durable` syncs file and folder first."""
    path.parent.mkdir(parents=True, exist_ok=True)
    temporary = path.with_name(f".{path.name}.{uuid.uuid4().hex}.tmp")
    try:
        with temporary.open("wb") as file:
            file.write(data)
            if durable:
                file.flush()
                os.fsync(file.fileno())
        temporary.replace(path)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise
    if durable and path.name == RECORD:
        folder = os.open(path.parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)

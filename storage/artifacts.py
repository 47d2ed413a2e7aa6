"""The artifact store: files under the key of the step that made them, on any fsspec file system.

`artifacts/<k0k1>/<key>/` holds `order.json` (what was asked), the files, and `record.json`, written last: the record
exists exactly when the step is done. Every file is checked against the record's digest when it is read; a corrupt
artifact counts as absent and is built again.

In: a URL, bytes. Out: `ArtifactStore`, `Record`. Never: a meaning of the files.
"""

from __future__ import annotations

import contextlib
import hashlib
from collections.abc import Mapping
from typing import Any

from pydantic import Field, ValidationError, model_validator

from comic.charge import Charge
from comic.errors import NotFound, StorageFailure
from comic.value import Value
from storage.filesystem import FileSystem

RECORD = "record.json"
ORDER = "order.json"
REMEMBERED_RECORDS = 512
"""So many records are kept in memory for reading files: one round trip less for each."""


class StoredName(Value):
    """One file of an artifact."""

    name: str
    sha256: str
    bytes: int


class Record(Value):
    """The proof that a step is done. `cpu_seconds` is what its engine used, `charges` are its paid calls."""

    key: str
    kind: str
    files: tuple[StoredName, ...]
    built_at: float
    cpu_seconds: float = 0.0
    charges: tuple[Charge, ...] = Field(default=(), exclude_if=lambda charges: not charges)

    @model_validator(mode="before")
    @classmethod
    def _read_older(cls, data: Any) -> Any:
        """Records of before `charges` name a cost, which was always 0."""
        if isinstance(data, dict):
            return {name: value for name, value in data.items() if name != "cost_microusd"}
        return data

    @property
    def names(self) -> frozenset[str]:
        return frozenset(file.name for file in self.files)

    def file(self, name: str) -> StoredName:
        """Raises NotFound("file-unknown")."""
        for file in self.files:
            if file.name == name:
                return file
        raise NotFound("file-unknown", key=self.key, name=name)


class ArtifactStore:
    """Artifacts on one file system. Safe to share between threads and, opened anew, after a fork.

    A record says whether an artifact is there, so `record` always asks the store; for reading files, whose digests
    are checked, one that was seen before will do.
    """

    def __init__(self, url: str, options: Mapping[str, Any] | None = None) -> None:
        self.url = url
        self._files = FileSystem(url, options)
        self._records: dict[str, Record] = {}

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
        if record.key != key:
            return None
        self._remember(record)
        return record

    def put(
        self,
        key: str,
        kind: str,
        files: Mapping[str, bytes],
        *,
        built_at: float,
        cpu_seconds: float = 0.0,
        charges: tuple[Charge, ...] = (),
    ) -> Record:
        """Store all files, then the record.

        Raises StorageFailure("disk-full" | "store-unwritable" | "store-unreachable"). A kill at any
        moment leaves either no record or a whole artifact.
        """
        self._files.write({_path(key, name): data for name, data in sorted(files.items())}, durable=True)
        stored = [
            StoredName(name=name, sha256=hashlib.sha256(data).hexdigest(), bytes=len(data))
            for name, data in sorted(files.items())
        ]
        record = Record(
            key=key,
            kind=kind,
            files=tuple(stored),
            built_at=built_at,
            cpu_seconds=cpu_seconds,
            charges=charges,
        )
        self._put(key, RECORD, record.model_dump_json().encode("utf-8"), durable=True)
        self._remember(record)
        return record

    def read(self, key: str, name: str) -> bytes:
        """A file of a finished artifact, checked.

        Raises NotFound("artifact-missing" | "file-unknown"); a file that is gone or differs from its digest makes the
        whole artifact absent (its record is removed) and raises NotFound("artifact-missing") too.
        """
        remembered = self._records.get(key)
        if remembered is not None and name in remembered.names:
            data = self._checked(remembered, name)
            if data is not None:
                return data
        record = self.record(key)
        if record is None:
            raise NotFound("artifact-missing", key=key)
        data = self._checked(record, name)
        if data is None:
            self.forget(key)
            raise NotFound("artifact-missing", key=key)
        return data

    def _checked(self, record: Record, name: str) -> bytes | None:
        """The bytes of a file if they have the digest that the record says."""
        expected = record.file(name)
        data = self._cat(record.key, name)
        return data if data is not None and hashlib.sha256(data).hexdigest() == expected.sha256 else None

    def forget(self, key: str) -> None:
        """Make an artifact absent: without its record it counts as never built."""
        self._records.pop(key, None)
        self._files.remove(_path(key, RECORD))

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
        return self._files.opened()

    def _cat(self, key: str, name: str) -> bytes | None:
        return self._files.read(_path(key, name))

    def _put(self, key: str, name: str, data: bytes, *, durable: bool) -> None:
        self._files.write({_path(key, name): data}, durable=durable, last=name == RECORD)

    def _remember(self, record: Record) -> None:
        while len(self._records) >= REMEMBERED_RECORDS:
            with contextlib.suppress(KeyError, StopIteration, RuntimeError):
                del self._records[next(iter(self._records))]
        self._records[record.key] = record


def is_key(text: str) -> bool:
    """Whether this is a SHA-256 in lower-case hexadecimal digits."""
    return len(text) == 64 and set(text) <= set("0123456789abcdef")


def _path(key: str, name: str) -> str:
    if not is_key(key):
        raise NotFound("artifact-missing", key=key[:80])
    parts = name.split("/")
    if not name or any(part in ("", ".", "..") or "\\" in part or "\0" in part for part in parts):
        raise NotFound("file-unknown", key=key, name=name[:80])
    return f"{key[:2]}/{key}/{name}"

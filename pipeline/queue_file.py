"""Huey's SQLite storage that notices when its file was deleted, replaced or broken, and goes on with a fresh one.

SQLite itself goes on writing into a deleted file: processes that opened it before and after the deletion would never
hear of each other again. So the file's inode is compared now and then, and a new file is made under a lock, without
the journal of the old one.

In: a path. Out: a storage for `SqliteHuey`. Never: a message that mattered (the catalog and the artifacts hold those).
"""

from __future__ import annotations

import contextlib
import fcntl
import sqlite3
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from huey.storage import SqliteStorage

LOOK_SECONDS = 0.25


class QueueFile(SqliteStorage):
    """A drop-in for `SqliteStorage`; its lock guards the connection as there."""

    _conn: sqlite3.Connection | None

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        self._inode: tuple[int, int] | None = None
        self._looked_monotonic = 0.0
        super().__init__(*args, **kwargs)

    @property
    def conn(self) -> sqlite3.Connection:
        if self._conn is not None and self._has_moved():
            self._hang_up()
        if self._conn is None:
            self._conn = self._create_connection()
        return self._conn

    @contextlib.contextmanager
    def db(self, commit: bool = False, close: bool = False) -> Iterator[sqlite3.Cursor]:
        try:
            with super().db(commit=commit, close=close) as cursor:
                yield cursor
        except sqlite3.DatabaseError as error:
            if not _is_busy(error):
                self._start_over(error)
            raise

    def _create_connection(self) -> sqlite3.Connection:
        path = Path(self.filename)
        with _locked(path):
            if not path.exists():
                _remove(path)
            try:
                connection = self._open()
            except sqlite3.OperationalError:
                raise
            except sqlite3.DatabaseError:
                _remove(path)
                connection = self._open()
            self._inode = _inode(path)
            self._looked_monotonic = time.monotonic()
        return connection

    def _open(self) -> sqlite3.Connection:
        connection: sqlite3.Connection = super()._create_connection()
        for statement in self.ddl:
            connection.execute(statement)
        return connection

    def _has_moved(self) -> bool:
        now = time.monotonic()
        if now - self._looked_monotonic < LOOK_SECONDS:
            return False
        self._looked_monotonic = now
        return _inode(Path(self.filename)) != self._inode

    def _hang_up(self) -> None:
        if self._conn is not None:
            with contextlib.suppress(sqlite3.Error):
                self._conn.close()
        self._conn = None

    def _start_over(self, error: sqlite3.DatabaseError) -> None:
        """After any trouble the file is opened anew; one that SQLite calls broken is removed first."""
        with self.lock:
            self._hang_up()
            if not isinstance(error, sqlite3.OperationalError):
                path = Path(self.filename)
                with _locked(path):
                    if _inode(path) == self._inode:
                        _remove(path)


def _is_busy(error: sqlite3.DatabaseError) -> bool:
    return isinstance(error, sqlite3.IntegrityError) or "locked" in str(error)


def _inode(path: Path) -> tuple[int, int] | None:
    try:
        status = path.stat()
    except OSError:
        return None
    return status.st_dev, status.st_ino


def _remove(path: Path) -> None:
    for suffix in ("", "-wal", "-shm"):
        path.with_name(path.name + suffix).unlink(missing_ok=True)


@contextlib.contextmanager
def _locked(path: Path) -> Iterator[None]:
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.with_name(path.name + ".lock").open("a") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield

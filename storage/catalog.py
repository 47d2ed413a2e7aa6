"""The catalog: one SQLite file, a connection per thread, every write in an IMMEDIATE transaction.

In: a path. Out: `Catalog`, whose `reading()` and `writing()` hand out this thread's sqlite-utils Database. Never:
a statement about a noun (each has a module beside this one), a connection that crosses a thread or a fork.
"""

from __future__ import annotations

import contextlib
import os
import sqlite3
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from sqlite_utils import Database

from comic.errors import StartRefused, StorageFailure
from storage.migrations import MIGRATION_NAMES, SCHEMA

BUSY_TIMEOUT_SECONDS = 30.0
ROOM_BYTES = 64 * 1024
Row = dict[str, Any]
__all__ = ["Catalog", "Database", "Row", "one", "open_catalog", "rows"]


class ImmediateDatabase(Database):
    """A Database whose transactions begin IMMEDIATE: a deferred one that reads and then writes fails at once under
    two writers, whatever the timeout (handbook, traps: 235,692 failures to none)."""

    path: Path = Path()

    @contextlib.contextmanager
    def atomic(self) -> Iterator[Database]:
        if self.conn.in_transaction:
            with super().atomic():
                yield self
            return
        self.conn.execute("BEGIN IMMEDIATE")
        try:
            yield self
        except BaseException:
            self.rollback()
            raise
        else:
            self.conn.execute("COMMIT")


class Catalog:
    """Hands out connections. Safe to share between threads; after a fork every process opens its own."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._local = threading.local()

    def reading(self) -> Database:
        """This thread's database, outside of any transaction."""
        return self._database()

    @contextlib.contextmanager
    def writing(self) -> Iterator[Database]:
        """This thread's database inside one IMMEDIATE transaction, committed at the end, rolled back on an error.

        Raises StorageFailure("disk-full" | "catalog-unwritable") when SQLite can't write.
        """
        database = self._database()
        with _telling(self.path), database.atomic():
            yield database

    def close(self) -> None:
        """Close this thread's connection; the next use opens a new one."""
        database = getattr(self._local, "database", None)
        if database is not None:
            database.conn.close()
            self._local.database = None

    def data_version(self) -> int:
        """A number that changes when another connection has committed; costs microseconds (SQLite's data_version)."""
        with _telling(self.path):
            return int(self._database().execute("pragma data_version").fetchone()[0])

    def _database(self) -> Database:
        if getattr(self._local, "process_id", None) != os.getpid():
            self._local.database = None
            self._local.process_id = os.getpid()
        if self._local.database is None:
            self._local.database = _connect(self.path)
        database: Database = self._local.database
        return database


def open_catalog(path: Path) -> Catalog:
    """The catalog at `path`, made or brought up to today's schema.

    Raises StartRefused("catalog-newer") when a later release wrote it, StorageFailure when it can't be opened.
    """
    catalog = Catalog(path)
    try:
        with catalog.writing() as database:
            unknown = {migration.name for migration in SCHEMA.applied(database)} - MIGRATION_NAMES
            if unknown:
                raise StartRefused("catalog-newer", path=str(path), migration=min(unknown))
            SCHEMA.apply(database)
    except sqlite3.DatabaseError as error:
        raise _storage_failure(error, path) from error
    return catalog


def rows(database: Database, sql: str, *parameters: object) -> list[Row]:
    """The rows of a query as dictionaries by column name."""
    with _telling(database.path if isinstance(database, ImmediateDatabase) else Path()):
        return list(database.query(sql, list(parameters)))


def one(database: Database, sql: str, *parameters: object) -> Row | None:
    """The first row of a query, or None."""
    return next(iter(rows(database, sql, *parameters)), None)


def _connect(path: Path) -> Database:
    try:
        connection = sqlite3.connect(path, timeout=BUSY_TIMEOUT_SECONDS)
    except sqlite3.OperationalError as error:
        raise _storage_failure(error, path) from error
    _use_wal(connection, path)
    connection.execute("pragma synchronous=FULL")
    connection.execute("pragma foreign_keys=on")
    database = ImmediateDatabase(connection)
    database.path = path
    return database


def _use_wal(connection: sqlite3.Connection, path: Path) -> None:
    """Switching the journal ignores the busy timeout while another process opens the same new file: try for it."""
    deadline = time.monotonic() + BUSY_TIMEOUT_SECONDS
    while True:
        try:
            connection.execute("pragma journal_mode=wal")
            return
        except sqlite3.OperationalError as error:
            if "locked" not in str(error) or time.monotonic() > deadline:
                raise _storage_failure(error, path) from error
            time.sleep(0.02)


@contextlib.contextmanager
def _telling(path: Path) -> Iterator[None]:
    """What the disk did is a StorageFailure; what a statement did stays the error that it is."""
    try:
        yield
    except (sqlite3.IntegrityError, sqlite3.ProgrammingError, sqlite3.DataError):
        raise
    except sqlite3.DatabaseError as error:
        raise _storage_failure(error, path) from error


def _storage_failure(error: sqlite3.DatabaseError, path: Path) -> StorageFailure:
    told = str(error)
    if "full" in told or ("disk I/O" in told and not _has_room(path.parent)):
        return StorageFailure("disk-full", path=str(path.parent))
    if "readonly" in told or "unable to open" in told:
        return StorageFailure("catalog-unwritable", path=str(path))
    return StorageFailure("catalog-broken", path=str(path), detail=told)


def _has_room(folder: Path) -> bool:
    """SQLite calls it an I/O error, not a full disk, when it can't grow the shared memory of its journal."""
    try:
        disk = os.statvfs(folder)
    except OSError:
        return True
    return disk.f_bavail * disk.f_frsize >= ROOM_BYTES

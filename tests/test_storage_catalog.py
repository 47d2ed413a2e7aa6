"""The catalog: pragmas, IMMEDIATE transactions under two writers, migrations from several processes at once."""

from __future__ import annotations

import multiprocessing
import sqlite3
import threading
from pathlib import Path

import pytest

from comic.errors import StartRefused, StorageFailure
from storage.catalog import Catalog, one, open_catalog, rows
from storage.migrations import MIGRATION_NAMES, SCHEMA

DESIGNED_TABLES = {
    "projects",
    "characters",
    "episodes",
    "episode_jobs",
    "steps",
    "events",
    "pins",
    "publications",
    "ledger",
    "pools",
    "users",
}


def test_a_new_catalog_is_durable_and_has_the_designed_tables(tmp_path: Path) -> None:
    database = open_catalog(tmp_path / "catalog.db").reading()
    assert database.execute("pragma journal_mode").fetchone()[0] == "wal"
    assert database.execute("pragma synchronous").fetchone()[0] == 2
    assert database.execute("pragma foreign_keys").fetchone()[0] == 1
    assert set(database.table_names()) >= DESIGNED_TABLES
    assert "jobs" not in database.table_names()


def test_the_known_migrations_are_the_registered_ones(tmp_path: Path) -> None:
    catalog = open_catalog(tmp_path / "catalog.db")
    assert {migration.name for migration in SCHEMA.applied(catalog.reading())} == MIGRATION_NAMES


def test_every_thread_has_a_connection_of_its_own(tmp_path: Path) -> None:
    catalog = open_catalog(tmp_path / "catalog.db")
    others: list[int] = []
    thread = threading.Thread(target=lambda: others.append(id(catalog.reading().conn)))
    thread.start()
    thread.join()
    assert others and others[0] != id(catalog.reading().conn)


def _count_up(path: Path, times: int) -> None:
    catalog = open_catalog(path)
    for _ in range(times):
        with catalog.writing() as database:
            found = one(database, "select cap from pools where name = 'p'")
            assert found is not None
            database.execute("update pools set cap = ? where name = 'p'", [found["cap"] + 1])


def test_read_then_write_from_three_processes_loses_nothing(tmp_path: Path) -> None:
    path = tmp_path / "catalog.db"
    catalog = open_catalog(path)
    with catalog.writing() as database:
        database.table("pools").insert({"name": "p", "cap": 0})
    context = multiprocessing.get_context("spawn")
    workers = [context.Process(target=_count_up, args=(path, 60)) for _ in range(3)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
        assert worker.exitcode == 0
    assert rows(catalog.reading(), "select cap from pools") == [{"cap": 180}]


def _open(path: Path) -> None:
    open_catalog(path)


def test_four_processes_may_migrate_at_once(tmp_path: Path) -> None:
    context = multiprocessing.get_context("spawn")
    workers = [context.Process(target=_open, args=(tmp_path / "catalog.db",)) for _ in range(4)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
        assert worker.exitcode == 0


def test_a_failed_transaction_leaves_nothing(tmp_path: Path) -> None:
    catalog = open_catalog(tmp_path / "catalog.db")
    with pytest.raises(RuntimeError), catalog.writing() as database:
        database.table("pools").insert({"name": "p", "cap": 1})
        raise RuntimeError
    assert rows(catalog.reading(), "select * from pools") == []


def test_a_catalog_of_a_later_release_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "catalog.db"
    with open_catalog(path).writing() as database:
        database.execute(
            "insert into _sqlite_migrations(migration_set, name, applied_at) values ('toonverse', 'm999_later', '')"
        )
    with pytest.raises(StartRefused) as refused:
        open_catalog(path)
    assert refused.value.reason == "catalog-newer"
    assert refused.value.facts["migration"] == "m999_later"


def test_a_file_that_is_no_catalog_is_named(tmp_path: Path) -> None:
    path = tmp_path / "catalog.db"
    path.write_bytes(b"this is not a database, it is a shopping list" * 100)
    with pytest.raises(StorageFailure) as failure:
        open_catalog(path)
    assert failure.value.reason == "catalog-broken"


def test_a_full_disk_has_a_code(tmp_path: Path) -> None:
    catalog = open_catalog(tmp_path / "catalog.db")
    with pytest.raises(StorageFailure) as failure, catalog.writing():
        raise sqlite3.OperationalError("database or disk is full")
    assert failure.value.reason == "disk-full"


def test_data_version_tells_of_another_connection(tmp_path: Path) -> None:
    catalog, other = open_catalog(tmp_path / "catalog.db"), Catalog(tmp_path / "catalog.db")
    before = catalog.data_version()
    assert catalog.data_version() == before
    with other.writing() as database:
        database.table("pools").insert({"name": "p", "cap": 1})
    assert catalog.data_version() != before

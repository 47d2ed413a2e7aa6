"""Backups made under load, killed and short of room: what counts is whole, and nothing else counts."""

from __future__ import annotations

import contextlib
import multiprocessing
import os
import signal
import sqlite3
import time
from collections.abc import Iterator
from multiprocessing.synchronize import Event
from pathlib import Path

import pytest

from comic.errors import Refused, StorageFailure
from comic.value import digest
from storage import events, exclusive
from storage.artifacts import ArtifactStore
from storage.backup import CHECK_DAYS, back_up
from storage.backup_folder import CATALOG, BackupFolder, read_manifest
from storage.catalog import Catalog, open_catalog
from storage.events import EventKind
from storage.restore import restore
from storage.retention import DAY_SECONDS
from tests.backup_site import NOW, Site, killed
from tests.served import wait_until
from tests.stored_episode import bytes_under, put_artifact, put_episode


@pytest.fixture
def site(tmp_path: Path) -> Iterator[Site]:
    opened = Site(tmp_path)
    yield opened
    opened.catalog.close()


def dump(path: Path) -> list[str]:
    with contextlib.closing(sqlite3.connect(path)) as connection:
        return list(connection.iterdump())


def test_what_is_restored_is_what_was_backed_up(site: Site, tmp_path: Path) -> None:
    keys = put_episode(site.catalog, site.store, "rain")
    stranger = put_artifact(site.store, "nobody's")
    rows, lying = dump(site.data / "catalog.db"), bytes_under(site.data / "artifacts")
    report = site.back_up()
    put_episode(site.catalog, site.store, "later")
    site.restore(tmp_path / "elsewhere")
    assert report.artifacts == 3 and report.missing == ()
    assert dump(tmp_path / "elsewhere" / "catalog.db") == rows
    assert (tmp_path / "elsewhere" / CATALOG).read_bytes() == (Path(report.path) / CATALOG).read_bytes()
    expected = {name: data for name, data in lying.items() if stranger not in name}
    assert bytes_under(tmp_path / "elsewhere" / "artifacts") == expected
    again = ArtifactStore((tmp_path / "elsewhere" / "artifacts").as_uri())
    assert again.read(keys["package"], "slices/001.jpg") == site.store.read(keys["package"], "slices/001.jpg")


def _write_for_ever(data: Path, name: str, stop: Event) -> None:
    catalog, store = open_catalog(data / "catalog.db"), ArtifactStore((data / "artifacts").as_uri())
    number = 0
    while not stop.is_set():
        put_episode(catalog, store, f"{name}{number}")
        number += 1
        for _ in range(50):
            with catalog.writing() as database:
                events.append(database, NOW, EventKind.DONE, job_id=f"{name}{number}-job")


@pytest.fixture
def two_writers(site: Site) -> Iterator[None]:
    context = multiprocessing.get_context("spawn")
    stop = context.Event()
    writers = [context.Process(target=_write_for_ever, args=(site.data, name, stop)) for name in ("a", "b")]
    for writer in writers:
        writer.start()
    yield
    stop.set()
    for writer in writers:
        writer.join(30)
        assert writer.exitcode == 0


def count(path: Path, what: str) -> int:
    with contextlib.closing(sqlite3.connect(path)) as connection:
        return int(connection.execute(f"select count(*) from {what}").fetchone()[0])


@pytest.mark.usefixtures("two_writers")
def test_under_load_every_backup_is_one_moment(site: Site, tmp_path: Path) -> None:
    counted = []
    for turn in range(2):
        before = count(site.data / "catalog.db", "episodes")
        wait_until(lambda before=before: count(site.data / "catalog.db", "episodes") > before + 3)
        report = site.back_up(NOW + turn)
        elsewhere = tmp_path / f"elsewhere{turn}"
        site.restore(elsewhere, report.name)
        episodes = count(elsewhere / "catalog.db", "episodes")
        assert report.missing == ()
        assert report.artifacts == 3 * episodes
        assert episodes == count(elsewhere / "catalog.db", "episode_jobs") == count(elsewhere / "catalog.db", "pins")
        assert dump(elsewhere / "catalog.db") == dump(Path(report.path) / CATALOG)
        live = bytes_under(site.data / "artifacts")
        assert all(live[name] == data for name, data in bytes_under(elsewhere / "artifacts").items())
        counted.append(episodes)
    assert counted[0] < counted[1]
    assert counted[1] <= count(site.data / "catalog.db", "episodes")


def test_backups_share_what_they_have_in_common(site: Site) -> None:
    put_episode(site.catalog, site.store, "rain")
    first, second = site.back_up(), site.back_up(NOW + DAY_SECONDS)
    assert first.copied_bytes == first.artifact_bytes == second.artifact_bytes > 0
    assert second.copied_bytes == 0
    pooled = sum(path.stat().st_size for path in (site.backups.path / "pool").rglob("*") if path.is_file())
    assert pooled == first.artifact_bytes


def test_two_backups_in_one_second_get_names_of_their_own(site: Site) -> None:
    names = [site.back_up().name for _ in range(3)]
    assert names == ["20270115T080000Z", "20270115T080000Z-2", "20270115T080000Z-3"]
    assert set(site.backups.times().values()) == {NOW}


def test_old_backups_go_with_what_only_they_had(site: Site) -> None:
    keys = put_episode(site.catalog, site.store, "rain")
    site.back_up()
    with site.catalog.writing() as database:
        database.execute("delete from pins")
    for number in range(1, 9):
        report = site.back_up(NOW + number * DAY_SECONDS)
    assert len(site.backups.times()) == 8, "seven days, and of the day before the newest of its week"
    left = back_up(site.catalog, site.store, site.backups, NOW + 9 * DAY_SECONDS, daily=2, weekly=0)
    assert len(left.removed) == 7 and len(site.backups.times()) == 2
    assert "pin" in keys and report.artifacts == 2
    pooled = {path.name for path in (site.backups.path / "pool").rglob("*") if path.is_file()}
    assert pooled == set(read_manifest(Path(left.path)).digests)


def test_a_damaged_artifact_is_told_and_stops_nothing(site: Site, tmp_path: Path) -> None:
    keys = put_episode(site.catalog, site.store, "rain")
    damaged = site.data / "artifacts" / keys["pin"][:2] / keys["pin"] / "picture.webp"
    damaged.write_bytes(b"rotten")
    report = site.back_up()
    assert report.missing == (keys["pin"],)
    assert site.store.record(keys["pin"]) is not None, "a backup changes nothing in the store"
    site.restore(tmp_path / "elsewhere")
    assert ArtifactStore((tmp_path / "elsewhere" / "artifacts").as_uri()).record(keys["pin"]) is None


def test_what_rots_in_the_pool_is_copied_again_within_a_week(site: Site) -> None:
    put_episode(site.catalog, site.store, "rain")
    report = site.back_up()
    rotten = [site.backups.pool_path(sha256) for sha256 in read_manifest(Path(report.path)).digests]
    for path in rotten:
        path.write_bytes(path.read_bytes()[:-1] + b"?")
    copied = sum(site.back_up(NOW + number * DAY_SECONDS).copied_bytes for number in range(1, CHECK_DAYS + 1))
    assert copied == report.artifact_bytes
    site.restore(site.data.parent / "elsewhere")


class DeadlyFolder(BackupFolder):
    """Kills its process before the file of this number goes into the pool, or before the backup is finished."""

    left = 0

    def add(self, data: bytes) -> None:
        if self.left == 0:
            os.kill(os.getpid(), signal.SIGKILL)
        self.left -= 1
        super().add(data)

    def finish(self, partial: Path, manifest: object) -> Path:
        os.kill(os.getpid(), signal.SIGKILL)
        raise AssertionError


def _back_up_until(site: Site, files: int) -> None:
    folder = DeadlyFolder(site.backups.path, reserve_bytes=0)
    folder.left = files
    back_up(Catalog(site.data / "catalog.db"), site.store, folder, NOW)


@pytest.mark.parametrize("files", [0, 1, 5, 1000])
def test_a_killed_backup_counts_as_none(site: Site, tmp_path: Path, files: int) -> None:
    put_episode(site.catalog, site.store, "rain")
    killed(_back_up_until, site, files)
    assert len(list(site.backups.path.glob("*.partial"))) == 1
    assert site.backups.times() == {}
    with pytest.raises(StorageFailure):
        site.restore(tmp_path / "elsewhere")
    report = site.back_up(NOW + 5)
    assert list(site.backups.times()) == [report.name]
    assert list(site.backups.path.glob("*.partial")) == []
    site.restore(tmp_path / "elsewhere")


def test_a_backup_leaves_room_on_the_disk(site: Site) -> None:
    put_episode(site.catalog, site.store, "rain")
    with pytest.raises(StorageFailure) as refused:
        back_up(site.catalog, site.store, BackupFolder(site.backups.path, reserve_bytes=10**18), NOW)
    assert refused.value.reason == "disk-full"
    assert site.backups.times() == {}
    assert bytes_under(site.backups.path) == {}


def test_a_disk_that_fills_up_in_between_leaves_nothing(site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    put_episode(site.catalog, site.store, "rain")
    adding, left = BackupFolder.add, [4]

    def add(self: BackupFolder, data: bytes) -> None:
        left[0] -= 1
        if left[0] < 0:
            raise OSError(28, os.strerror(28))
        adding(self, data)

    monkeypatch.setattr(BackupFolder, "add", add)
    with pytest.raises(StorageFailure) as refused:
        site.back_up()
    assert refused.value.reason == "disk-full"
    assert bytes_under(site.backups.path) == {}


def test_a_broken_catalog_makes_no_backup(site: Site) -> None:
    for number in range(40):
        put_episode(site.catalog, site.store, f"rain{number}")
    site.catalog.reading().execute("pragma wal_checkpoint(truncate)")
    site.catalog.close()
    with (site.data / "catalog.db").open("r+b") as file:
        file.seek(8192)
        file.write(b"\xff" * 40_000)
    with pytest.raises(StorageFailure) as refused:
        site.back_up()
    assert refused.value.reason == "catalog-broken"
    assert site.backups.times() == {}


def test_only_one_works_at_a_time(site: Site) -> None:
    with exclusive.upkeep(site.catalog.path), pytest.raises(Refused) as refused:
        site.back_up()
    assert refused.value.reason == "upkeep-busy"
    assert site.back_up().artifacts == 0


def test_any_file_system_is_backed_up_and_restored_to(tmp_path: Path) -> None:
    catalog = open_catalog(tmp_path / "catalog.db")
    store = ArtifactStore(f"memory://{tmp_path.name}/here")
    keys = put_episode(catalog, store, "rain")
    back_up(catalog, store, BackupFolder(tmp_path / "backups", reserve_bytes=0), time.time())
    restored = ArtifactStore(f"memory://{tmp_path.name}/there")
    restore(tmp_path / "backups", tmp_path / "data", conductor_lock=tmp_path / "data" / "lock", elsewhere=restored)
    for name in ("input", "pin", "package"):
        assert restored.record(keys[name]) == store.record(keys[name])
        assert restored.read(keys[name], "picture.webp") == store.read(keys[name], "picture.webp")
    assert {path.name for path in (tmp_path / "data").iterdir()} == {CATALOG, "lock"}
    catalog.close()


def test_a_key_that_is_none_disturbs_nobody(site: Site) -> None:
    put_episode(site.catalog, site.store, "rain")
    with site.catalog.writing() as database:
        database.execute("insert into pins(episode_id, slot, key, created_at) values ('rain', 'x', '../../etc', 0)")
        database.execute("update episodes set package_key = ?", [digest("gone")])
    assert site.back_up().missing == (digest("gone"),)

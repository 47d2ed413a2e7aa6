"""Backups made under load, killed, damaged and brought back: what counts is whole, and nothing else counts."""

from __future__ import annotations

import contextlib
import fcntl
import multiprocessing
import os
import signal
import sqlite3
import time
from collections.abc import Callable, Iterator
from multiprocessing.synchronize import Event
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given
from hypothesis import settings as effort
from hypothesis import strategies as st

from comic.errors import Refused, StorageFailure
from comic.value import digest
from storage import events, exclusive
from storage.artifacts import RECORD, ArtifactStore
from storage.backup import CHECK_DAYS, BackupReport, back_up
from storage.backup_folder import CATALOG, MANIFEST, BackupFolder, read_manifest
from storage.catalog import Catalog, open_catalog
from storage.events import EventKind
from storage.restore import STAGE, restore
from storage.retention import DAY_SECONDS
from tests.served import wait_until
from tests.stored_episode import bytes_under, put_artifact, put_episode

NOW = 1_800_000_000.0


class Site:
    """A data folder with a catalog and a store, and a folder of backups beside it."""

    def __init__(self, path: Path) -> None:
        self.data = path / "data"
        self.data.mkdir(parents=True)
        self.catalog = open_catalog(self.data / "catalog.db")
        self.store = ArtifactStore((self.data / "artifacts").as_uri())
        self.backups = BackupFolder(path / "backups", reserve_bytes=0)

    def back_up(self, now: float = NOW) -> BackupReport:
        return back_up(self.catalog, self.store, self.backups, now)

    def restore(self, elsewhere: Path, name: str = "") -> None:
        restore(self.backups.path / name, elsewhere, conductor_lock=elsewhere / "conductor.lock")


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


@pytest.fixture
def kept(site: Site) -> Path:
    """A finished backup's folder."""
    put_episode(site.catalog, site.store, "rain")
    return Path(site.back_up().path)


def files_of(kept: Path) -> list[Path]:
    pool = sorted(path for path in (kept.parent / "pool").rglob("*") if path.is_file())
    return [kept / CATALOG, kept / MANIFEST, *pool]


@effort(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.integers(0, 10**6), st.integers(0, 10**6), st.integers(1, 255))
@example(0, 0, 255)
def test_one_changed_byte_is_refused_and_its_file_named(kept: Path, which: int, where: int, change: int) -> None:
    files = files_of(kept)
    path = files[which % len(files)]
    whole = path.read_bytes()
    spot = where % len(whole)
    path.write_bytes(whole[:spot] + bytes([whole[spot] ^ change]) + whole[spot + 1 :])
    elsewhere = kept.parent.parent / "elsewhere"
    try:
        with pytest.raises(StorageFailure) as refused:
            restore(kept, elsewhere, conductor_lock=elsewhere / "conductor.lock")
    finally:
        path.write_bytes(whole)
    assert refused.value.reason == "backup-damaged"
    assert refused.value.facts["path"] == str(path)
    assert not elsewhere.exists()


def test_missing_files_are_counted(kept: Path, tmp_path: Path) -> None:
    lost = files_of(kept)[2:5]
    for path in lost:
        path.unlink()
    with pytest.raises(StorageFailure) as refused:
        restore(kept, tmp_path / "elsewhere", conductor_lock=tmp_path / "elsewhere" / "conductor.lock")
    assert refused.value.facts["count"] == 3
    assert refused.value.facts["path"] in map(str, lost)


def test_a_folder_without_a_backup_is_refused(tmp_path: Path) -> None:
    for folder in (tmp_path, tmp_path / "nowhere"):
        with pytest.raises(StorageFailure) as refused:
            restore(folder, tmp_path / "data", conductor_lock=tmp_path / "data" / "conductor.lock")
        assert refused.value.reason == "backup-missing"


@pytest.mark.parametrize("held", ["catalog.db", "queue.db", "artifacts/ab/x", "notes.txt"])
def test_a_data_folder_that_holds_something_is_refused(kept: Path, tmp_path: Path, held: str) -> None:
    path = tmp_path / "elsewhere" / held
    path.parent.mkdir(parents=True)
    path.write_bytes(b"mine")
    with pytest.raises(Refused) as refused:
        restore(kept, tmp_path / "elsewhere", conductor_lock=tmp_path / "elsewhere" / "conductor.lock")
    assert refused.value.reason == "data-not-empty"
    assert refused.value.facts["name"] == held.split("/")[0]
    assert bytes_under(tmp_path / "elsewhere") == {held: b"mine"}


def test_a_running_conductor_is_refused(kept: Path, tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    with (elsewhere / "conductor.lock").open("a") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        with pytest.raises(Refused) as refused:
            restore(kept, elsewhere, conductor_lock=elsewhere / "conductor.lock")
    assert refused.value.reason == "conductor-running"
    assert [path.name for path in elsewhere.iterdir()] == ["conductor.lock"]


def test_backups_inside_the_data_folder_are_no_obstacle(kept: Path, tmp_path: Path) -> None:
    data = tmp_path / "moved"
    data.mkdir()
    kept.parent.rename(data / "backups")
    report = restore(data / "backups", data, conductor_lock=data / "conductor.lock")
    assert report.name == kept.name
    assert (data / CATALOG).read_bytes() == (data / "backups" / kept.name / CATALOG).read_bytes()


def _killed(target: Callable[..., None], *arguments: object) -> None:
    """Run in a forked child, which has to end by SIGKILL."""
    child = multiprocessing.get_context("fork").Process(target=target, args=arguments)
    child.start()
    child.join(60)
    assert child.exitcode == -signal.SIGKILL


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
    _killed(_back_up_until, site, files)
    assert len(list(site.backups.path.glob("*.partial"))) == 1
    assert site.backups.times() == {}
    with pytest.raises(StorageFailure):
        site.restore(tmp_path / "elsewhere")
    report = site.back_up(NOW + 5)
    assert list(site.backups.times()) == [report.name]
    assert list(site.backups.path.glob("*.partial")) == []
    site.restore(tmp_path / "elsewhere")


def _restore_until(kept: Path, data: Path, files: int) -> None:
    whole, left = ArtifactStore.put_raw, [files]

    def put_raw(self: ArtifactStore, key: str, name: str, data: bytes) -> None:
        if left[0] == 0:
            os.kill(os.getpid(), signal.SIGKILL)
        left[0] -= 1
        whole(self, key, name, data)

    real = Path.rename

    def rename(self: Path, target: Path) -> Path:
        if self.name == CATALOG:
            os.kill(os.getpid(), signal.SIGKILL)
        return real(self, target)

    ArtifactStore.put_raw = put_raw  # type: ignore[method-assign]
    Path.rename = rename  # type: ignore[method-assign]
    restore(kept, data, conductor_lock=data / "conductor.lock")


@pytest.mark.parametrize("files", [0, 4, 1000])
def test_a_killed_restore_can_be_repeated(kept: Path, tmp_path: Path, files: int) -> None:
    elsewhere = tmp_path / "elsewhere"
    _killed(_restore_until, kept, elsewhere, files)
    assert not (elsewhere / CATALOG).exists() and (elsewhere / STAGE).exists()
    report = restore(kept, elsewhere, conductor_lock=elsewhere / "conductor.lock")
    assert {path.name for path in elsewhere.iterdir()} == {CATALOG, "artifacts", "conductor.lock"}
    assert len(list((elsewhere / "artifacts").glob(f"*/*/{RECORD}"))) == report.artifacts == 3


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

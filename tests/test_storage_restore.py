"""Restoring: a byte that changed is refused and its file named, nothing is overwritten, a kill can be repeated."""

from __future__ import annotations

import fcntl
import os
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given
from hypothesis import settings as effort
from hypothesis import strategies as st

from comic.errors import Refused, StorageFailure
from storage.artifacts import RECORD, ArtifactStore
from storage.backup_folder import CATALOG, MANIFEST
from storage.restore import STAGE, restore
from tests.backup_site import Site, killed
from tests.stored_episode import bytes_under, put_episode


@pytest.fixture
def kept(tmp_path: Path) -> Iterator[Path]:
    """A finished backup's folder."""
    site = Site(tmp_path)
    put_episode(site.catalog, site.store, "rain")
    yield Path(site.back_up().path)
    site.catalog.close()


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

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(ArtifactStore, "put_raw", put_raw)
        patch.setattr(Path, "rename", rename)
        restore(kept, data, conductor_lock=data / "conductor.lock")


@pytest.mark.parametrize("files", [0, 4, 1000])
def test_a_killed_restore_can_be_repeated(kept: Path, tmp_path: Path, files: int) -> None:
    elsewhere = tmp_path / "elsewhere"
    killed(_restore_until, kept, elsewhere, files)
    assert not (elsewhere / CATALOG).exists() and (elsewhere / STAGE).exists()
    report = restore(kept, elsewhere, conductor_lock=elsewhere / "conductor.lock")
    assert {path.name for path in elsewhere.iterdir()} == {CATALOG, "artifacts", "conductor.lock"}
    assert len(list((elsewhere / "artifacts").glob(f"*/*/{RECORD}"))) == report.artifacts == 3

"""Backups as people meet them: the command line, the schedule, and a published episode in another house."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

import psutil
import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.conductor import lock_path
from pipeline.upkeep import HOUR_SECONDS, Upkeep, is_due, newest
from settings import Settings, read_settings
from storage import exclusive, publications
from storage.backup_folder import BackupFolder
from studio import backups
from studio.__main__ import main
from studio.files import open_file
from studio.house import House, open_house
from studio.publications import publish
from tests.finished_episode import finish
from tests.served import HOUSE, wait_until
from tests.stored_episode import put_artifact, put_episode


@pytest.fixture(autouse=True)
def _here(monkeypatch: pytest.MonkeyPatch, settings: Settings) -> None:
    monkeypatch.setenv("TOONVERSE_DATA", str(settings.data))
    for name in ("LC_ALL", "LC_MESSAGES"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("LANG", "en_US.UTF-8")


def test_a_published_episode_is_read_in_another_house(
    house: House, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    episode_id = finish(house, "비 오는 날")
    publish(house, episode_id)
    public = publications.public(house.catalog.reading(), episode_id)
    assert public is not None
    record = house.artifacts.record(public.package_key)
    assert record is not None
    assert main(["backup"]) == 0
    (name,) = BackupFolder(house.settings.backups_path).times()
    told = capsys.readouterr().out
    assert told.startswith(f"Backed up to {house.settings.backups_path / name}. Artifacts: 3. ")
    monkeypatch.setenv("TOONVERSE_DATA", str(tmp_path / "elsewhere"))
    assert main(["restore", "--from", str(house.settings.backups_path / name)]) == 0
    assert capsys.readouterr().out.startswith(f"Restored backup {name} to {tmp_path / 'elsewhere'}. Artifacts: 3. ")
    other = open_house(read_settings())
    assert publications.public(other.catalog.reading(), episode_id) == public
    for file in record.files:
        assert open_file(other, public.package_key, file.name) == open_file(house, public.package_key, file.name)
    assert list(other.catalog.reading().conn.iterdump()) == list(house.catalog.reading().conn.iterdump())
    other.catalog.close()


def test_what_is_refused_is_one_sentence(
    house: House, capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put_episode(house.catalog, house.artifacts, "rain")
    report = backups.back_up(house)
    assert main(["restore", "--from", report.path]) == 1
    assert capsys.readouterr().err == (
        f"The data folder {house.settings.data} isn't empty (it holds artifacts). "
        "Move it away, or name another one with TOONVERSE_DATA.\n"
    )
    damaged = next((house.settings.backups_path / "pool").glob("*/*"))
    damaged.write_bytes(b"rotten")
    monkeypatch.setenv("TOONVERSE_DATA", str(tmp_path / "elsewhere"))
    monkeypatch.setenv("LANG", "ko_KR.UTF-8")
    assert main(["restore", "--from", report.path]) == 1
    told = capsys.readouterr().err
    assert told.startswith("백업이 손상되었습니다: ") and str(damaged) in told and told.count("\n") == 1
    assert not (tmp_path / "elsewhere").exists()


def test_a_running_conductor_is_no_place_to_restore_to(
    house: House, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    backups.back_up(house)
    elsewhere = Settings(data=tmp_path / "elsewhere")
    elsewhere.data.mkdir()
    monkeypatch.setenv("TOONVERSE_DATA", str(elsewhere.data))
    environment = dict(os.environ) | {"TOONVERSE_DATA": str(elsewhere.data), "PYTHONPATH": str(HOUSE)}
    conductor = subprocess.Popen([sys.executable, "-m", "pipeline.conductor"], env=environment)
    try:
        wait_until(lambda: elsewhere.catalog_path.exists())
        assert main(["restore", "--from", str(house.settings.backups_path)]) == 1
        assert "is running" in capsys.readouterr().err
    finally:
        conductor.kill()
        conductor.wait()


def test_garbage_is_told_before_it_is_removed(
    house: House, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    put_episode(house.catalog, house.artifacts, "rain")
    lost = put_artifact(house.artifacts, "lost")
    assert main(["collect-garbage", "--dry-run"]) == 0
    assert capsys.readouterr().out == "Artifacts that could be removed: 0 (0 bytes). Nothing was changed.\n"
    clock = time.time() + 31 * 24 * HOUR_SECONDS
    monkeypatch.setattr(time, "time", lambda: clock)
    found = backups.find_garbage(house)
    assert [shelf.key for shelf in found.shelves] == [lost]
    assert main(["collect-garbage", "--dry-run"]) == 0
    listed = capsys.readouterr().out.splitlines()
    assert listed == [
        f"{lost} {found.bytes}",
        f"Artifacts that could be removed: 1 ({found.bytes} bytes). Nothing was changed.",
    ]
    assert main(["collect-garbage"]) == 0
    assert capsys.readouterr().out == f"Artifacts removed: 1 ({found.bytes} bytes).\n"
    assert house.artifacts.record(lost) is None


def test_the_last_backup_tells_its_age(house: House) -> None:
    assert backups.last_backup(house) is None
    folder = BackupFolder(house.settings.backups_path)
    backups.back_up(house)
    fresh = backups.last_backup(house)
    assert fresh is not None
    assert 0 <= fresh.age_seconds < 60 and fresh.count == 1 and not fresh.overdue
    (name,) = folder.times()
    (folder.path / name).rename(folder.path / "20260101T000000Z")
    old = backups.last_backup(house)
    assert old is not None
    assert old.made_at == 1_767_225_600.0 and old.overdue
    never = House(house.settings.model_copy(update={"backup_hours": 0.0}), house.catalog, house.artifacts, b"")
    seen = backups.last_backup(never)
    assert seen is not None and not seen.overdue


at = st.floats(0, 4e9)


@given(st.lists(at, max_size=5), at, st.floats(0.1, 1000))
def test_a_backup_is_due_when_the_last_one_is_old(times: list[float], now: float, hours: float) -> None:
    assert not is_due(times, now, 0.0)
    assert is_due([], now, hours)
    past = [made_at for made_at in times if made_at <= now]
    assert newest(times, now) == (max(past) if past else None)
    assert is_due(times, now, hours) == all(now - made_at >= hours * HOUR_SECONDS for made_at in past)
    assert not is_due([*times, now], now, hours), "one is enough, wherever the clock was before"


def test_the_schedule_backs_up_when_due_and_not_again(house: House) -> None:
    put_episode(house.catalog, house.artifacts, "rain")
    folder = BackupFolder(house.settings.backups_path)
    looks: list[int] = []

    class Counting(Upkeep):
        def _back_up(self) -> bool:
            looks.append(1)
            return super()._back_up()

    with Counting(house.settings, look_seconds=0.01):
        wait_until(lambda: len(folder.times()) == 1)
        house.catalog.reading().execute("select 1")
        (name,) = folder.times()
    with Counting(house.settings, look_seconds=0.01) as again:
        wait_until(lambda: again.looked > 5)
    assert list(folder.times()) == [name] and looks == [1]


def test_no_schedule_no_backup(house: House) -> None:
    with Upkeep(house.settings.model_copy(update={"backup_hours": 0.0}), look_seconds=0.01) as upkeep:
        assert not upkeep.running
    assert not house.settings.backups_path.exists()


def test_a_stopped_conductor_does_not_wait_for_its_backup(house: House) -> None:
    """The child is held up by the lock file of its catalog, which is a pipe that nobody opens: it never ends itself."""
    os.mkfifo(house.settings.data / "upkeep.lock")
    began = time.monotonic()
    with Upkeep(house.settings, look_seconds=0.01) as upkeep:
        wait_until(lambda: upkeep.child_id is not None)
        child_id = upkeep.child_id
    assert child_id is not None and not Path(f"/proc/{child_id}").exists()
    assert time.monotonic() - began < 60
    assert BackupFolder(house.settings.backups_path).times() == {}


def test_a_killed_conductor_takes_its_backup_along(house: House) -> None:
    os.mkfifo(house.settings.data / "upkeep.lock")
    script = (
        "import time; from pipeline.upkeep import Upkeep; from settings import read_settings\n"
        "with Upkeep(read_settings(), look_seconds=0.01) as upkeep:\n"
        "    while upkeep.child_id is None: time.sleep(0.01)\n"
        "    print(upkeep.child_id, flush=True); time.sleep(600)"
    )
    environment = dict(os.environ) | {"PYTHONPATH": str(HOUSE)}
    parent = subprocess.Popen([sys.executable, "-c", script], env=environment, stdout=subprocess.PIPE, text=True)
    assert parent.stdout is not None
    child = psutil.Process(int(parent.stdout.readline()))
    parent.kill()
    parent.communicate()
    wait_until(lambda: not child.is_running() or child.status() == psutil.STATUS_ZOMBIE)


def test_a_busy_house_is_told_so(house: House, capsys: pytest.CaptureFixture[str]) -> None:
    with exclusive.upkeep(house.settings.catalog_path):
        assert main(["backup"]) == 1
    assert "under way" in capsys.readouterr().err


def test_the_folder_of_backups_can_be_named(house: House, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TOONVERSE_BACKUPS", str(tmp_path / "disk two"))
    monkeypatch.setenv("TOONVERSE_BACKUP_HOURS", "6")
    settings = read_settings()
    assert (settings.backups_path, settings.backup_hours) == (tmp_path / "disk two", 6.0)
    assert main(["backup"]) == 0
    assert len(BackupFolder(tmp_path / "disk two").times()) == 1
    assert lock_path(settings).parent == settings.data

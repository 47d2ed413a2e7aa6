"""A disk that fills in the middle of an episode: the job waits in a clear state and goes on when there is room."""

from __future__ import annotations

import logging
import time
from pathlib import Path

import psutil
import pytest
import streamlit as st
from streamlit.testing.v1 import AppTest

from comic.errors import StorageFailure
from comic.job import JobState
from comic.project import EpisodeRequest
from comic.story import Language
from pipeline.log import REPEAT_SECONDS, Sparing
from settings import LogLevel, Settings
from storage.catalog import one
from studio import episodes, jobs
from studio.house import SECRET_BYTES, House, check_room, open_house
from studio.jobs import JobView
from studio.serving import children
from tests.full_disk import fill, small_disk
from tests.served import wait_until
from tests.visiting import ROUTER

pytestmark = pytest.mark.xdist_group("server")

REQUEST = EpisodeRequest(text="A shy ghost meets a cat.", language=Language.ENGLISH, panels=8)
FULL_SECONDS = 3.0
BUSY_SHARE = 0.5


def view(house: House, job_id: str) -> JobView:
    return jobs.job(house, job_id)


def test_a_disk_that_fills_is_waited_out_by_the_same_conductor(tmp_path: Path) -> None:
    with small_disk(tmp_path / "disk", "24m") as disk:
        settings = Settings(data=disk / "data", workers=2, log=LogLevel.SILENT)
        house = open_house(settings)
        with children(settings) as supervisor:
            made = episodes.submit(house, None, REQUEST, "click")
            wait_until(lambda: sum(stage.done for stage in view(house, made.job_id).stages) >= 2)
            filler = fill(disk)
            conductor = supervisor.process_ids()["conductor"]
            with pytest.raises(StorageFailure) as full:
                check_room(settings.data)
            assert full.value.reason == "disk-full"
            assert full.value.facts["path"] == str(settings.data)
            used = cpu_seconds(conductor)
            time.sleep(FULL_SECONDS)
            assert view(house, made.job_id).state in (JobState.RUNNING, JobState.FAILED)
            assert supervisor.process_ids()["conductor"] == conductor, "the conductor died of a full disk"
            assert cpu_seconds(conductor) - used < FULL_SECONDS * BUSY_SHARE, "the conductor spins"
            filler.unlink()
            wait_until(lambda: finished(house, made.job_id))
            assert supervisor.process_ids()["conductor"] == conductor
        whole = one(house.catalog.reading(), "pragma integrity_check")
        assert whole == {"integrity_check": "ok"}
        record = house.artifacts.record(episodes.episode(house, made.episode_id).package_key or "")
        assert record is not None
        for file in record.files:
            assert len(house.artifacts.read(record.key, file.name)) == file.bytes
        house.catalog.close()


def finished(house: House, job_id: str) -> bool:
    """Whether it is done; a job that failed for want of room is tried again, as a creator would."""
    seen = view(house, job_id)
    if seen.state is JobState.FAILED:
        assert seen.error_code == "disk-full", seen.traceback
        jobs.retry(house, job_id)
    return seen.state is JobState.DONE


def cpu_seconds(process_id: int) -> float:
    times = psutil.Process(process_id).cpu_times()
    return float(times.user + times.system)


def test_a_click_on_a_full_disk_is_one_sentence_and_leaves_nothing(tmp_path: Path) -> None:
    with small_disk(tmp_path / "disk", "4m") as disk:
        house = open_house(Settings(data=disk / "data"))
        filler = fill(disk)
        with pytest.raises(StorageFailure) as full:
            for number in range(200):
                episodes.submit(house, None, REQUEST.model_copy(update={"text": "word " * 9000}), f"click-{number}")
        assert full.value.reason == "disk-full"
        kept = len(jobs.jobs(house, limit=500))
        assert kept == len(episodes.episodes(house))
        filler.unlink()
        assert episodes.submit(house, None, REQUEST, "one more").new
        assert len(jobs.jobs(house, limit=500)) == kept + 1
        house.catalog.close()


def test_a_library_s_repeated_complaint_is_logged_sparingly() -> None:
    now = [0.0]
    sparing = Sparing(clock=lambda: now[0])
    record = logging.LogRecord("huey", logging.ERROR, "", 0, "Error reading from queue", None, None)
    assert sparing.filter(record)
    now[0] = REPEAT_SECONDS / 2
    assert not sparing.filter(record)
    now[0] = REPEAT_SECONDS
    assert sparing.filter(record)


def test_a_first_start_on_a_full_disk_leaves_no_empty_secret(tmp_path: Path) -> None:
    with small_disk(tmp_path / "disk", "1m") as disk:
        data = disk / "data"
        filler = fill(disk)
        with pytest.raises(StorageFailure) as full:
            open_house(Settings(data=data))
        assert full.value.reason == "disk-full"
        filler.unlink()
        house = open_house(Settings(data=data))
        assert len(house.secret) == SECRET_BYTES
        assert (data / "secret.key").stat().st_mode & 0o777 == 0o600
        assert open_house(Settings(data=data)).secret == house.secret
        house.catalog.close()


def test_an_empty_secret_is_never_signed_with(settings: Settings) -> None:
    settings.data.mkdir(parents=True)
    (settings.data / "secret.key").write_bytes(b"")
    assert len(open_house(settings).secret) == SECRET_BYTES


def test_a_page_tells_why_nothing_moves(house: House, settings: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    episodes.submit(house, None, REQUEST, "click")
    monkeypatch.setenv("TOONVERSE_DATA", str(settings.data))
    monkeypatch.setattr("ui.house.open_house", lambda settings: house)
    monkeypatch.setattr("ui.job_card.disk_is_full", lambda data: data == settings.data)
    st.cache_resource.clear()
    app = AppTest.from_file(ROUTER, default_timeout=30)
    app.session_state["language"] = "en"
    app.run().switch_page("../pages/queue.py").run()
    st.cache_resource.clear()
    assert not app.exception
    (told,) = app.error
    assert "The disk is full" in told.value

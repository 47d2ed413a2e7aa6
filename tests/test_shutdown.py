"""The README's server and its end: Ctrl-C and SIGTERM in mid-episode leave nobody behind and lose nothing."""

from __future__ import annotations

import signal
from pathlib import Path

import psutil
import pytest

from comic.job import JobState, StepState
from comic.project import EpisodeRequest
from comic.story import Language
from settings import Settings
from storage import steps
from storage.events import RESCUES
from storage.events import of_job as events_of_job
from studio import episodes, jobs
from studio.house import House, open_house
from tests.served import Server, wait_until

pytestmark = pytest.mark.xdist_group("browser")
REQUEST = EpisodeRequest(text="A goat waits for the storm", language=Language.ENGLISH, panels=12, seed=5)
END_SECONDS = 20.0
ALL_PROCESSES = 6
"""The server, the conductor, the workforce, Huey's scheduler, two workers."""


def left_behind(data: Path) -> list[psutil.Process]:
    found = []
    for process in psutil.process_iter():
        try:
            if process.environ().get("TOONVERSE_DATA") == str(data) and process.status() != psutil.STATUS_ZOMBIE:
                found.append(process)
        except psutil.Error:
            continue
    return found


def running(house: House) -> bool:
    return any(step.state is StepState.RUNNING for step in steps.in_flight(house.catalog.reading()))


def test_a_server_ends_at_once_when_only_offline_steps_run(tmp_path: Path) -> None:
    server = Server(tmp_path / "data", environment={"TOONVERSE_WORKERS": "2"})
    house = open_house(Settings(data=server.data))
    made = episodes.submit(house, None, REQUEST, "click")
    for number in (signal.SIGINT, signal.SIGTERM):
        server.start()
        wait_until(lambda: running(house) and len(left_behind(server.data)) >= ALL_PROCESSES)
        assert server.process is not None
        server.process.send_signal(number)
        server.process.wait(END_SECONDS)
        assert left_behind(server.data) == []
    server.start()
    wait_until(lambda: not jobs.job(house, made.job_id).state.active)
    server.stop()
    assert jobs.job(house, made.job_id).state is JobState.DONE
    happened = [event.kind for event in events_of_job(house.catalog.reading(), made.job_id)]
    assert not set(happened) & set(RESCUES)

"""Two conductors started by mistake, as real processes: the second waits, and takes over when the first is gone."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from pipeline.conductor import CONDUCTOR, WAITS_FOR_LOCK, lock_path
from settings import Settings
from storage.catalog import one
from studio.house import House

HOUSE = Path(__file__).resolve().parent.parent
PATIENCE_SECONDS = 60.0


def wait_until(condition: Callable[[], bool]) -> None:
    deadline = time.monotonic() + PATIENCE_SECONDS
    while not condition():
        assert time.monotonic() < deadline, "waited in vain"
        time.sleep(0.05)


def conducting(house: House) -> int | None:
    row = one(house.catalog.reading(), "select pid from processes where name = ?", CONDUCTOR)
    return None if row is None else int(row["pid"])


@pytest.fixture
def log_file(tmp_path: Path) -> Path:
    return tmp_path / "conductors.log"


@pytest.fixture
def conductors(settings: Settings, house: House, log_file: Path) -> Iterator[list[subprocess.Popen[bytes]]]:
    """Two of them: one conducts, the other one has said that it waits."""
    environment = dict(os.environ) | {"TOONVERSE_DATA": str(settings.data), "TOONVERSE_LOG": "json"}
    command = [sys.executable, "-m", "pipeline.conductor"]
    with log_file.open("ab") as written:
        started = [subprocess.Popen(command, cwd=HOUSE, env=environment, stderr=written) for _ in range(2)]
    wait_until(lambda: conducting(house) is not None and WAITS_FOR_LOCK in log_file.read_text("utf-8"))
    yield started
    for process in started:
        process.kill()
        process.wait()


def test_the_second_waits_and_takes_over(
    house: House, settings: Settings, conductors: list[subprocess.Popen[bytes]]
) -> None:
    first = next(process for process in conductors if process.pid == conducting(house))
    second = next(process for process in conductors if process is not first)
    first.send_signal(signal.SIGKILL)
    wait_until(lambda: conducting(house) == second.pid)
    assert second.poll() is None
    lock_path(settings).unlink()
    assert second.wait(PATIENCE_SECONDS) == 0, "without its lock's file a conductor ends"


def test_a_waiting_one_ends_when_it_is_asked(conductors: list[subprocess.Popen[bytes]]) -> None:
    for process in conductors:
        process.terminate()
    assert [process.wait(PATIENCE_SECONDS) for process in conductors] == [0, 0]

"""The supervisor with real processes: restarts what dies, and leaves nobody behind, however it ends itself."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import psutil
import pytest

from pipeline import supervisor as supervising
from pipeline.supervisor import HOUSE, Supervisor, commands
from settings import ProcessRole, Settings

PATIENCE_SECONDS = 30.0

# A child that forks a grandchild, as Huey's consumer does, and writes both pids down.
FAMILY = """
import os, sys, time
sys.path.insert(0, sys.argv[2])
from pipeline import lifeline
lifeline.hold_on(watch_parent=False)
child = os.fork()
if child == 0:
    lifeline.hold_on(watch_parent=True)
with open(sys.argv[1] + "/" + str(os.getpid()), "w"):
    pass
while True:
    time.sleep(0.05)
"""

PARENT = """
import sys, time
from pathlib import Path
sys.path.insert(0, sys.argv[2])
from pipeline import supervisor
from settings import Settings
supervisor.commands = lambda settings: {"family": [sys.executable, "-c", sys.argv[3], sys.argv[1], sys.argv[2]]}
with supervisor.Supervisor(Settings(data=Path(sys.argv[1]) / "data")):
    time.sleep(600)
"""


def wait_until(condition: Callable[[], bool]) -> None:
    deadline = time.monotonic() + PATIENCE_SECONDS
    while not condition():
        assert time.monotonic() < deadline, "waited in vain"
        time.sleep(0.02)


def written_pids(folder: Path) -> set[int]:
    return {int(path.name) for path in folder.iterdir() if path.name.isdecimal()}


def alive(pids: set[int]) -> set[int]:
    return {pid for pid in pids if psutil.pid_exists(pid) and psutil.Process(pid).status() != psutil.STATUS_ZOMBIE}


@pytest.fixture
def family(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    command = [sys.executable, "-c", FAMILY, str(tmp_path), str(HOUSE)]
    monkeypatch.setattr(supervising, "commands", lambda settings: {"family": command})
    return tmp_path


def test_a_stopped_supervisor_leaves_nobody(family: Path) -> None:
    with Supervisor(Settings(data=family / "data")):
        wait_until(lambda: len(written_pids(family)) == 2)
        pids = written_pids(family)
        assert alive(pids) == pids
    wait_until(lambda: not alive(pids))


def test_a_killed_child_is_buried_with_its_own_children_and_started_again(family: Path) -> None:
    with Supervisor(Settings(data=family / "data")) as supervisor:
        wait_until(lambda: len(written_pids(family)) == 2)
        first = written_pids(family)
        os.kill(supervisor.process_ids()["family"], signal.SIGKILL)
        wait_until(lambda: len(written_pids(family)) == 4)
        wait_until(lambda: not alive(first))
        assert len(alive(written_pids(family))) == 2


@pytest.mark.parametrize("number", [signal.SIGKILL, signal.SIGTERM])
def test_nobody_outlives_a_killed_parent(tmp_path: Path, number: signal.Signals) -> None:
    parent = subprocess.Popen([sys.executable, "-c", PARENT, str(tmp_path), str(HOUSE), FAMILY])
    try:
        wait_until(lambda: len(written_pids(tmp_path)) == 2)
        pids = written_pids(tmp_path)
        parent.send_signal(number)
        wait_until(lambda: not alive(pids))
    finally:
        parent.kill()
        parent.wait()


def test_a_role_runs_its_part_alone(tmp_path: Path) -> None:
    def names(role: ProcessRole) -> set[str]:
        return set(commands(Settings(data=tmp_path, role=role)))

    assert names(ProcessRole.ALL) == {"conductor", "worker"}
    assert names(ProcessRole.WEB) == set()
    assert names(ProcessRole.WORKER) == {"worker"}
    assert names(ProcessRole.CONDUCTOR) == {"conductor"}

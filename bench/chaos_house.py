"""A house of real processes that is there to be disturbed, and the processes that belong to it.

In: settings, dice. Out: `ChaosHouse`, with its processes by part, also those that outlived an earlier start. Never: a
signal to a process that it didn't start.
"""

from __future__ import annotations

import contextlib
import os
import random
import signal
import subprocess
import sys
import time
import uuid
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import psutil

from bench import chaos_parts
from bench.chaos_report import told
from comic.job import StepState
from comic.project import EpisodeRequest
from comic.story import Language
from settings import Settings
from storage import steps
from studio import episodes, jobs
from studio.house import House, open_house

HOUSE = Path(__file__).resolve().parent.parent
GENERATION = "CHAOS_GENERATION"
GONE_SECONDS = 30.0
"""An orphan stays for good; a process that was just starting when its house died needs its imports to notice."""


def wait_until(condition: Callable[[], bool], seconds: float) -> bool:
    deadline = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > deadline:
            return False
        time.sleep(0.05)
    return True


@dataclass
class ChaosHouse:
    """A running house, started again and again: each start is a generation."""

    settings: Settings
    dice: random.Random
    step_seconds: float
    house: House = field(init=False)
    process: subprocess.Popen[bytes] = field(init=False)
    generation: int = 0
    stopped: list[tuple[float, psutil.Process]] = field(default_factory=list)
    extras: list[subprocess.Popen[bytes]] = field(default_factory=list)
    submitted: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.house = open_house(self.settings)

    @property
    def lines(self) -> Path:
        return self.settings.data.parent / "lines.txt"

    def environment(self) -> dict[str, str]:
        given = {
            "TOONVERSE_DATA": str(self.settings.data),
            "TOONVERSE_WORKERS": str(self.settings.workers or 2),
            "TOONVERSE_BACKUP_HOURS": "0",
            "TOONVERSE_LOG": "warning",
            GENERATION: f"{self.settings.data} {self.generation}",
            chaos_parts.LINES: str(self.lines),
            chaos_parts.STEP_SECONDS: str(self.step_seconds),
            "PYTHONPATH": str(HOUSE),
        }
        if self.settings.redis_url is not None:
            given["TOONVERSE_REDIS_URL"] = self.settings.redis_url.get_secret_value()
        if self.settings.store_url is not None:
            given["TOONVERSE_STORE_URL"] = self.settings.store_url
        if self.settings.store_options is not None:
            given["TOONVERSE_STORE_OPTIONS"] = self.settings.store_options.get_secret_value()
        return dict(os.environ) | given

    def run(self, part: str) -> subprocess.Popen[bytes]:
        with (self.settings.data.parent / "chaos.log").open("ab") as log:
            return subprocess.Popen(
                [sys.executable, "-m", "bench.chaos_parts", part],
                cwd=HOUSE,
                env=self.environment(),
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                start_new_session=True,
            )

    def start(self) -> None:
        self.generation += 1
        self.process = self.run("house")

    def submit(self) -> None:
        number = len(self.submitted)
        request = EpisodeRequest(
            text=f"Take {number} of a lighthouse keeper and a goat", language=Language.ENGLISH, panels=8, seed=number
        )
        self.submitted.append(episodes.submit(self.house, None, request, click=uuid.uuid4().hex).job_id)

    def keep_busy(self, jobs_in_flight: int) -> None:
        while self.open_jobs() < jobs_in_flight:
            self.submit()

    def open_jobs(self) -> int:
        return sum(jobs.job(self.house, job_id).state.active for job_id in self.submitted[-12:])

    def family(self) -> dict[str, list[psutil.Process]]:
        """The processes of this generation by part; a worker's child has the workforce as its parent."""
        found: dict[str, list[psutil.Process]] = {"conductor": [], "workforce": [], "child": []}
        with contextlib.suppress(psutil.Error):
            for process in psutil.Process(self.process.pid).children(recursive=True):
                with contextlib.suppress(psutil.Error):
                    part = "".join(process.cmdline()[-1:])
                    is_child = part == "workforce" and process.ppid() != self.process.pid
                    found.get("child" if is_child else part, []).append(process)
        return found

    def works(self) -> bool:
        """Whether a worker has a step by now."""
        flying = steps.in_flight(self.house.catalog.reading())
        return any(step.state is StepState.RUNNING for step in flying) and bool(self.family()["child"])

    def wake(self, now: float | None = None) -> None:
        """Continue what has been stopped for long enough; all of it without a time."""
        for due in [due for due in self.stopped if now is None or due[0] <= now]:
            self.stopped.remove(due)
            with contextlib.suppress(psutil.Error):
                due[1].resume()

    def kin(self) -> list[psutil.Process]:
        """All processes of all generations that are alive, found by their environment."""
        alive = []
        for process in psutil.process_iter():
            with contextlib.suppress(psutil.Error):
                mark = process.environ().get(GENERATION, "")
                if mark.startswith(f"{self.settings.data} ") and process.status() != psutil.STATUS_ZOMBIE:
                    alive.append(process)
        return alive

    def strangers(self) -> int:
        """Processes of earlier generations, waited for: everybody has a moment to notice that the house is gone."""
        mark = f"{self.settings.data} {self.generation}"

        def old() -> list[psutil.Process]:
            found = []
            for process in self.kin():
                with contextlib.suppress(psutil.Error):
                    if process.environ().get(GENERATION) != mark:
                        found.append(process)
            return found

        wait_until(lambda: not old(), GONE_SECONDS)
        return told(old())

    def stop(self) -> None:
        self.wake()
        self.process.send_signal(signal.SIGTERM)
        with contextlib.suppress(subprocess.TimeoutExpired):
            self.process.wait(30)
        for process in self.extras:
            process.terminate()
            with contextlib.suppress(subprocess.TimeoutExpired):
                process.wait(10)

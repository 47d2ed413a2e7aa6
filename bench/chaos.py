"""Chaos: a house with episodes in flight, whose processes are killed and stopped and whose queue is deleted, seeded.

Afterwards it is counted what must not be: jobs that aren't done, finished steps that were begun again, processes that
outlived their house, artifacts whose bytes differ from their digest. `python -m bench chaos` runs the long form.

In: a folder, a seed, a number of disturbances. Out: a `Report`, `results/chaos.json`. Never: a signal to a process
that it didn't start. With `BENCH_REDIS_URL` the queue is that Redis, which is wiped for it.
"""

from __future__ import annotations

import contextlib
import os
import random
import signal
import subprocess
import sys
import tempfile
import time
import uuid
from collections import Counter
from collections.abc import Callable
from dataclasses import asdict, dataclass, field
from pathlib import Path

import psutil

from bench import chaos_parts
from bench.chaos_report import Report, count, told
from bench.table import show
from comic.job import JobState, StepState
from comic.project import EpisodeRequest
from comic.story import Language
from settings import Settings
from storage import jobs as stored_jobs
from storage import steps
from studio import episodes, jobs
from studio.house import House, open_house

HOUSE = Path(__file__).resolve().parent.parent
GENERATION = "CHAOS_GENERATION"
PATIENCE_SECONDS = 180.0
GONE_SECONDS = 30.0
"""An orphan stays for good; a process that was just starting when its house died needs its imports to notice."""

WORKS_SECONDS = 6.0
"""A disturbance waits so long for workers that work, so that it hits something; then it comes anyway."""

STOPPED_SECONDS = chaos_parts.LEASE_SECONDS + 1.5
DISTURBANCES = int(os.environ.get("BENCH_DISTURBANCES", "500"))
LIMIT_SECONDS = float(os.environ.get("BENCH_SECONDS", "inf"))
SEED = int(os.environ.get("BENCH_SEED", "7"))


@dataclass
class Chaos:
    """A running house and what may be done to it."""

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

    def disturb(self, names: list[str]) -> str:
        """One disturbance of these, or "" when what was drawn isn't there to be disturbed."""
        name = self.dice.choices(names, [_WEIGHTS[name] for name in names])[0]
        return name if _DISTURBANCES[name](self) else ""

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


def _kill(part: str) -> Callable[[Chaos], bool]:
    def kill(chaos: Chaos) -> bool:
        found = chaos.family()[part]
        if found:
            with contextlib.suppress(psutil.Error):
                chaos.dice.choice(found).kill()
        return bool(found)

    return kill


def _stop(part: str) -> Callable[[Chaos], bool]:
    def stop(chaos: Chaos) -> bool:
        found = chaos.family()[part]
        if not found or chaos.stopped:
            return False
        process = chaos.dice.choice(found)
        with contextlib.suppress(psutil.Error):
            process.suspend()
            chaos.stopped.append((time.monotonic() + STOPPED_SECONDS, process))
        return True

    return stop


def _kill_house(chaos: Chaos) -> bool:
    """SIGKILL for the web server: whoever it supervised must notice."""
    chaos.wake()
    chaos.process.kill()
    chaos.process.wait()
    chaos.start()
    return True


def _kill_everybody(chaos: Chaos) -> bool:
    chaos.wake()
    everybody = [chaos.process, *(process for part in chaos.family().values() for process in part)]
    for process in everybody:
        with contextlib.suppress(psutil.Error):
            process.kill()
    chaos.process.wait()
    chaos.start()
    return True


def _restart_house(chaos: Chaos) -> bool:
    """SIGTERM, as an upgrade does."""
    chaos.wake()
    chaos.process.terminate()
    try:
        chaos.process.wait(30)
    except subprocess.TimeoutExpired:
        chaos.process.kill()
        chaos.process.wait()
    chaos.start()
    return True


def _second_conductor(chaos: Chaos) -> bool:
    """Started by mistake; it has to wait, or take over when the first one dies, and is ended with the next one."""
    for process in chaos.extras:
        process.kill()
        process.wait()
    chaos.extras = [chaos.run("conductor")]
    return True


def _delete_queue(chaos: Chaos) -> bool:
    if chaos.settings.redis_url is not None:
        import redis

        redis.Redis.from_url(chaos.settings.redis_url.get_secret_value()).flushall()
        return True
    suffixes = chaos.dice.choice([("",), ("", "-wal", "-shm")])
    for suffix in suffixes:
        path = chaos.settings.queue_path
        path.with_name(path.name + suffix).unlink(missing_ok=True)
    return True


_DISTURBANCES: dict[str, Callable[[Chaos], bool]] = {
    "kill child": _kill("child"),
    "kill workforce": _kill("workforce"),
    "kill conductor": _kill("conductor"),
    "kill house": _kill_house,
    "kill everybody": _kill_everybody,
    "restart house": _restart_house,
    "stop child": _stop("child"),
    "stop workforce": _stop("workforce"),
    "stop conductor": _stop("conductor"),
    "delete queue": _delete_queue,
    "second conductor": _second_conductor,
}
_WEIGHTS = {
    "kill child": 8,
    "kill workforce": 4,
    "kill conductor": 4,
    "kill house": 1,
    "kill everybody": 1,
    "restart house": 1,
    "stop child": 3,
    "stop workforce": 1,
    "stop conductor": 2,
    "delete queue": 3,
    "second conductor": 1,
}


def wait_until(condition: Callable[[], bool], seconds: float) -> bool:
    deadline = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > deadline:
            return False
        time.sleep(0.05)
    return True


def run_chaos(
    settings: Settings,
    *,
    seed: int,
    disturbances: int | None,
    jobs_in_flight: int = 4,
    step_seconds: float = 0.15,
    pause_seconds: tuple[float, float] = (0.05, 0.5),
    limit_seconds: float = float("inf"),
) -> Report:
    """Disturb a house that is kept busy, let it come to rest, and count what must not be.

    `disturbances` None: each kind once.
    """
    began = time.monotonic()
    chaos = Chaos(settings, random.Random(seed), step_seconds)
    chaos.start()
    kinds: Counter[str] = Counter()
    orphans = 0
    try:
        chaos.keep_busy(jobs_in_flight)
        while (names := _drawn_from(kinds, disturbances)) and time.monotonic() - began < limit_seconds:
            chaos.keep_busy(jobs_in_flight)
            wait_until(chaos.works, WORKS_SECONDS)
            time.sleep(chaos.dice.uniform(*pause_seconds))
            chaos.wake(time.monotonic())
            name = chaos.disturb(names)
            kinds.update([name] if name else [])
            if name in ("kill house", "kill everybody"):
                orphans += chaos.strangers() if not chaos.extras else 0
        chaos.wake()
        wait_until(lambda: not _open(chaos), PATIENCE_SECONDS)
        given_up = _try_again(chaos)
        wait_until(lambda: not _open(chaos), PATIENCE_SECONDS)
    finally:
        chaos.stop()
    wait_until(lambda: not chaos.kin(), GONE_SECONDS)
    orphans += told(chaos.kin())
    for process in chaos.kin():
        process.kill()
    return count(
        chaos.house,
        chaos.submitted,
        chaos.lines,
        seed=seed,
        kinds=kinds,
        seconds=time.monotonic() - began,
        orphans=orphans,
        given_up=given_up,
    )


def _try_again(chaos: Chaos) -> Counter[str]:
    """A step that lost worker after worker was given up, as it should; nothing kills them any more. The reasons."""
    seen = [jobs.job(chaos.house, job_id) for job_id in chaos.submitted]
    failed = [job for job in seen if job.state is JobState.FAILED]
    for job in failed:
        jobs.retry(chaos.house, job.id)
    wait_until(lambda: not stored_jobs.open_wishes(chaos.house.catalog.reading()), PATIENCE_SECONDS)
    return Counter(str(job.error_code) for job in failed)


def _drawn_from(kinds: Counter[str], disturbances: int | None) -> list[str]:
    """What may come next; nothing when it is enough."""
    if disturbances is None:
        return [name for name in _WEIGHTS if not kinds[name]]
    return list(_WEIGHTS) if kinds.total() < disturbances else []


def _open(chaos: Chaos) -> int:
    return sum(jobs.job(chaos.house, job_id).state.active for job_id in chaos.submitted)


def run() -> None:
    with tempfile.TemporaryDirectory() as folder:
        settings = Settings.model_validate(
            {
                "data": Path(folder) / "data",
                "workers": 2,
                "redis_url": os.environ.get("BENCH_REDIS_URL"),
                "store_url": os.environ.get("BENCH_STORE_URL"),
                "store_options": os.environ.get("BENCH_STORE_OPTIONS"),
            }
        )
        report = run_chaos(settings, seed=SEED, disturbances=DISTURBANCES, limit_seconds=LIMIT_SECONDS)
    counts = {name: value for name, value in asdict(report).items() if not isinstance(value, dict)}
    happened = {f"event {name}": times for name, times in report.events.items()}
    given_up = {f"given up {reason}": times for reason, times in report.given_up.items()}
    parts = ("chaos", "redis" if settings.redis_url else "", "s3" if settings.store_url else "")
    show("_".join(filter(None, parts)), [counts | given_up | happened | report.kinds])

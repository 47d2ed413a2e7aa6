"""Starts the conductor and the worker, starts them again when they die, and takes them along when it ends.

Each child leads a session of its own and holds the read end of this process's lifeline, so that not even a SIGKILL of
this process leaves one behind. A dead child's group is killed before the next is started: Huey's workers would go on
taking tasks without their consumer.

In: settings. Out: running children. Never: a decision about a job.
"""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import structlog

from pipeline.lifeline import VARIABLE
from pipeline.providers import any_paid
from settings import LogLevel, ProcessRole, Settings

HOUSE = Path(__file__).resolve().parent.parent
LOOK_SECONDS = 0.2
STABLE_SECONDS = 60.0
RESTART_CAP_SECONDS = 30.0
STOP_SECONDS = 5.0
"""How long children get to end when no step can be running that costs money."""

HURRY_SECONDS = 2.0
log = structlog.get_logger(__name__)


def commands(settings: Settings) -> dict[str, list[str]]:
    """What runs in which role, by name."""
    conductor = [sys.executable, "-m", "pipeline.conductor"]
    worker = [sys.executable, "-m", "pipeline.workforce"]
    match settings.role:
        case ProcessRole.WEB:
            return {}
        case ProcessRole.CONDUCTOR:
            return {"conductor": conductor}
        case ProcessRole.WORKER:
            return {"worker": worker}
        case ProcessRole.ALL:
            return {"conductor": conductor, "worker": worker}


@dataclass
class Child:
    command: list[str]
    process: subprocess.Popen[bytes] | None = None
    started_monotonic: float = 0.0
    failures: int = 0
    restart_monotonic: float = 0.0


@dataclass
class Supervisor:
    """Use as a context manager, or `start()` and `stop()`; both may be called once.

    `patience_seconds` None: as long as a running step that costs money may take, if there can be one.
    """

    settings: Settings
    patience_seconds: float | None = None
    _children: dict[str, Child] = field(default_factory=dict)
    _stopping: threading.Event = field(default_factory=threading.Event)
    _thread: threading.Thread | None = None
    _lifeline: tuple[int, int] | None = None

    def __enter__(self) -> Supervisor:
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()

    def start(self) -> None:
        self._lifeline = os.pipe()
        self._children = {name: Child(command) for name, command in commands(self.settings).items()}
        for name, child in self._children.items():
            self._spawn(name, child)
        self._thread = threading.Thread(target=self._watch, name="supervisor", daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """Ask the children to end, wait for what they are doing, then make sure.

        SIGINT or SIGTERM while it waits hurries: what still runs is asked again, and killed soon after.
        """
        self._stopping.set()
        if self._thread is not None:
            self._thread.join()
        running = [child.process for child in self._children.values() if child.process is not None]
        with _hurried_by_signals() as hurry:
            _terminate(running)
            _wait(running, self._patience_seconds(), hurry)
            if hurry.is_set():
                _terminate(running)
                _wait(running, HURRY_SECONDS)
        for process in running:
            _kill_group(process)
        if self._lifeline is not None:
            for descriptor in self._lifeline:
                os.close(descriptor)
            self._lifeline = None

    def _patience_seconds(self) -> float:
        if self.patience_seconds is not None:
            return self.patience_seconds
        return STOP_SECONDS + (self.settings.step_deadline_seconds if any_paid(self.settings) else 0.0)

    def process_ids(self) -> dict[str, int]:
        """The pids of the children that run now, by name."""
        return {
            name: child.process.pid
            for name, child in self._children.items()
            if child.process is not None and child.process.poll() is None
        }

    def _watch(self) -> None:
        while not self._stopping.wait(LOOK_SECONDS):
            for name, child in self._children.items():
                if child.process is not None and child.process.poll() is not None:
                    self._bury(name, child)
                if child.process is None and time.monotonic() >= child.restart_monotonic:
                    self._spawn(name, child)

    def _bury(self, name: str, child: Child) -> None:
        assert child.process is not None
        _kill_group(child.process)
        lived_seconds = time.monotonic() - child.started_monotonic
        child.failures = 0 if lived_seconds > STABLE_SECONDS else child.failures + 1
        wait_seconds = min(RESTART_CAP_SECONDS, 0.25 * 2.0 ** min(child.failures, 8))
        log.warning("child ended", child=name, code=child.process.returncode, restart_in_seconds=wait_seconds)
        child.restart_monotonic = time.monotonic() + wait_seconds
        child.process = None

    def _spawn(self, name: str, child: Child) -> None:
        assert self._lifeline is not None
        read_end = self._lifeline[0]
        environment = dict(os.environ) | _as_environment(self.settings)
        environment[VARIABLE] = str(read_end)
        environment["PYTHONPATH"] = os.pathsep.join(filter(None, [str(HOUSE), os.environ.get("PYTHONPATH")]))
        silent = self.settings.log is LogLevel.SILENT
        child.process = subprocess.Popen(
            child.command,
            env=environment,
            pass_fds=(read_end,),
            start_new_session=True,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL if silent else None,
            stderr=subprocess.DEVNULL if silent else None,
        )
        child.started_monotonic = time.monotonic()
        log.info("child started", child=name, pid=child.process.pid)


def _terminate(processes: list[subprocess.Popen[bytes]]) -> None:
    for process in processes:
        with contextlib.suppress(ProcessLookupError):
            process.terminate()


def _wait(processes: list[subprocess.Popen[bytes]], seconds: float, hurry: threading.Event | None = None) -> None:
    """Until all have ended, the time is over, or somebody hurries."""
    deadline = time.monotonic() + seconds
    while any(process.poll() is None for process in processes) and time.monotonic() < deadline:
        if hurry is not None and hurry.is_set():
            return
        time.sleep(0.02)


@contextlib.contextmanager
def _hurried_by_signals() -> Iterator[threading.Event]:
    """An event that the next SIGINT or SIGTERM sets. Signals reach the main thread only: elsewhere nothing hurries."""
    hurry = threading.Event()
    if threading.current_thread() is not threading.main_thread():
        yield hurry
        return
    before = {number: signal.signal(number, lambda *_: hurry.set()) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield hurry
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def _as_environment(settings: Settings) -> dict[str, str]:
    """The settings as children read them; the password stays here, they have no use for it."""
    given = {
        "TOONVERSE_DATA": str(settings.data.absolute()),
        "TOONVERSE_STEP_DEADLINE_SECONDS": str(settings.step_deadline_seconds),
        "TOONVERSE_STEP_RETRIES": str(settings.step_retries),
        "TOONVERSE_BACKUP_HOURS": str(settings.backup_hours),
        "TOONVERSE_BACKUPS": str(settings.backups_path.absolute()),
        "TOONVERSE_PASSWORD": "",
        "TOONVERSE_LOG": (settings.log or LogLevel.INFO).value,
        "TOONVERSE_OPENAI_URL": settings.openai_url,
        "TOONVERSE_OPENAI_CALLS_AT_ONCE": str(settings.openai_calls_at_once),
    }
    if settings.openai_key is not None:
        given["TOONVERSE_OPENAI_KEY"] = settings.openai_key.get_secret_value()
    if settings.workers is not None:
        given["TOONVERSE_WORKERS"] = str(settings.workers)
    if settings.store_url is not None:
        given["TOONVERSE_STORE_URL"] = settings.store_url
    if settings.store_options is not None:
        given["TOONVERSE_STORE_OPTIONS"] = settings.store_options.get_secret_value()
    if settings.redis_url is not None:
        given["TOONVERSE_REDIS_URL"] = settings.redis_url.get_secret_value()
    return given


def _kill_group(process: subprocess.Popen[bytes]) -> None:
    with contextlib.suppress(ProcessLookupError, PermissionError):
        os.killpg(process.pid, signal.SIGKILL)
    with contextlib.suppress(subprocess.TimeoutExpired):
        process.wait(5)

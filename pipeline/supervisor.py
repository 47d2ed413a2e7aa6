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
from dataclasses import dataclass, field
from pathlib import Path

import structlog

from pipeline.lifeline import VARIABLE
from settings import LogLevel, ProcessRole, Settings

HOUSE = Path(__file__).resolve().parent.parent
LOOK_SECONDS = 0.2
STABLE_SECONDS = 60.0
RESTART_CAP_SECONDS = 30.0
STOP_SECONDS = 10.0
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
    """Use as a context manager, or `start()` and `stop()`; both may be called once."""

    settings: Settings
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
        """Ask the children to end, wait for what they are doing, then make sure."""
        self._stopping.set()
        if self._thread is not None:
            self._thread.join()
        running = [child.process for child in self._children.values() if child.process is not None]
        for process in running:
            with contextlib.suppress(ProcessLookupError):
                process.terminate()
        deadline = time.monotonic() + STOP_SECONDS
        for process in running:
            with contextlib.suppress(subprocess.TimeoutExpired):
                process.wait(max(0.1, deadline - time.monotonic()))
            _kill_group(process)
        if self._lifeline is not None:
            for descriptor in self._lifeline:
                os.close(descriptor)
            self._lifeline = None

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
    }
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

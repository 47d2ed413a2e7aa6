"""Backups on time: a thread beside the conductor's rounds looks at the clock, a child process does the work.

`python -m pipeline.upkeep` makes one backup and ends. As a process of its own, and a nice one, it takes neither the
conductor's interpreter lock nor its connections, and rounds go on as if it weren't there.

In: settings. Out: backups in their folder. Never: a step, a job; a failed backup never stops the conductor.
"""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys
import threading
import time
from collections.abc import Iterable
from dataclasses import dataclass

import structlog

from comic.errors import ToonverseError
from pipeline import lifeline
from pipeline import log as log_of_process
from settings import LogLevel, Settings, read_settings
from storage.artifacts import ArtifactStore
from storage.backup import BackupReport, back_up
from storage.backup_folder import BackupFolder
from storage.catalog import Catalog

HOUR_SECONDS = 3600.0
LOOK_SECONDS = 60.0
"""How often the clock is looked at; the first time after as long, so that a start has the machine for itself."""

AGAIN_SECONDS = 600.0
"""After a backup that failed the next try waits so long."""

NICE = 10
log = structlog.get_logger(__name__)


def back_up_house(settings: Settings) -> BackupReport:
    """One backup of the catalog and the store of these settings. Raises what `storage.backup.back_up` raises."""
    catalog = Catalog(settings.catalog_path)
    try:
        return back_up(
            catalog,
            ArtifactStore(settings.store, settings.store_arguments),
            BackupFolder(settings.backups_path),
            time.time(),
        )
    finally:
        catalog.close()


def newest(times: Iterable[float], now: float) -> float | None:
    """When the last backup was made. One from the future (the clock was set back) says nothing about today."""
    return max((at for at in times if at <= now), default=None)


def is_due(times: Iterable[float], now: float, period_hours: float) -> bool:
    """Whether it is time for a backup; never with a period of 0."""
    last = newest(times, now)
    return period_hours > 0 and (last is None or now - last >= period_hours * HOUR_SECONDS)


@dataclass
class Upkeep:
    """Use as a context manager round the conductor's rounds. `looked` counts looks at the clock, `child_id` is the
    pid of a running backup."""

    settings: Settings
    look_seconds: float = LOOK_SECONDS
    looked: int = 0
    child_id: int | None = None

    def __post_init__(self) -> None:
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._watch, name="upkeep", daemon=True)

    def __enter__(self) -> Upkeep:
        if self.settings.backup_hours > 0:
            self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        """A backup that runs is given up: unfinished ones don't count, and the next one tidies up."""
        self._stop.set()
        if self._thread.is_alive():
            self._thread.join()

    @property
    def running(self) -> bool:
        """Whether somebody looks at the clock."""
        return self._thread.is_alive()

    def _watch(self) -> None:
        wait_seconds = self.look_seconds
        while not self._stop.wait(wait_seconds):
            wait_seconds = self.look_seconds
            self.looked += 1
            try:
                times = BackupFolder(self.settings.backups_path).times().values()
                if is_due(times, time.time(), self.settings.backup_hours) and not self._back_up():
                    wait_seconds = AGAIN_SECONDS
            except OSError as error:
                log.warning("backups can't be seen to", error=str(error))
                wait_seconds = AGAIN_SECONDS

    def _back_up(self) -> bool:
        """Run the child to its end, or stop it with the conductor; whether it made a backup.

        Its lifeline is this process's own: even one that is killed while the child starts takes it along.
        """
        read_end, write_end = os.pipe()
        try:
            child = subprocess.Popen(
                [sys.executable, "-m", "pipeline.upkeep"],
                env=dict(os.environ) | _as_environment(self.settings) | {lifeline.VARIABLE: str(read_end)},
                pass_fds=(read_end,),
                stdin=subprocess.DEVNULL,
            )
            self.child_id = child.pid
            while child.poll() is None:
                if self._stop.wait(0.1):
                    child.kill()
                    child.wait()
        finally:
            self.child_id = None
            os.close(read_end)
            os.close(write_end)
        return child.returncode == 0


def _as_environment(settings: Settings) -> dict[str, str]:
    given = {
        "TOONVERSE_DATA": str(settings.data.absolute()),
        "TOONVERSE_BACKUPS": str(settings.backups_path.absolute()),
        "TOONVERSE_BACKUP_HOURS": str(settings.backup_hours),
        "PYTHONPATH": os.pathsep.join(filter(None, sys.path)),
    }
    if settings.store_url is not None:
        given["TOONVERSE_STORE_URL"] = settings.store_url
    if settings.store_options is not None:
        given["TOONVERSE_STORE_OPTIONS"] = settings.store_options.get_secret_value()
    return given


def main() -> int:
    """Make one backup; 0, or 1 with a line in the log."""
    lifeline.hold_on(watch_parent=False)
    with contextlib.suppress(OSError):
        os.nice(NICE)
    try:
        settings = read_settings()
        log_of_process.begin(settings.log or LogLevel.INFO)
        report = back_up_house(settings)
    except ToonverseError as error:
        log.warning("no backup was made", code=error.reason, **error.facts)
        return 1
    log.info(
        "backup made",
        name=report.name,
        seconds=round(report.seconds, 3),
        artifacts=report.artifacts,
        copied_bytes=report.copied_bytes,
        missing=len(report.missing),
        removed=len(report.removed),
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())

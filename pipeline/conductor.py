"""The conductor: one process, the only writer of step state. Collect, unfold, admit, again and again.

`python -m pipeline.conductor` runs it; a second one waits for the first one's file lock.

In: settings. Out: a catalog in which every job moves towards its end. Never: an engine's work.
"""

from __future__ import annotations

import contextlib
import fcntl
import os
import signal
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from types import FrameType

import structlog

from comic.errors import StorageFailure, ToonverseError
from pipeline import lifeline, rescue
from pipeline import log as log_of_process
from pipeline.admit import admit
from pipeline.collect import collect
from pipeline.desk import Desk, open_desk
from pipeline.unfold import unfold
from pipeline.upkeep import Upkeep
from settings import LogLevel, Settings, read_settings
from storage import jobs, processes

BUSY_SECONDS = 0.015
IDLE_SECONDS = 0.04
SEEN_SECONDS = 2.0
WORKER_PREFIX = "worker "
TROUBLE_SECONDS = 1.0
TELL_SECONDS = 30.0
"""A trouble that lasts is logged so often, not in each of its rounds."""
CONDUCTOR = "conductor"
WAITS_FOR_LOCK = "another conductor holds the lock: waiting for its end"
log = structlog.get_logger(__name__)


def lock_path(settings: Settings) -> Path:
    return settings.data / "conductor.lock"


def is_running(settings: Settings) -> bool:
    """Whether some process holds the conductor's lock on this data folder."""
    try:
        with lock_path(settings).open("a") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return True
    except FileNotFoundError:
        return False
    return False


def holds(settings: Settings, lock_inode: int | None) -> bool:
    """Whether the lock's file is still the one that was locked: another conductor could lock a new one."""
    try:
        return lock_inode is None or lock_path(settings).stat().st_ino == lock_inode
    except FileNotFoundError:
        return False


def conduct(desk: Desk, stop: threading.Event, lock_inode: int | None = None) -> None:
    """Rounds until `stop` is set or the lock's file is gone.

    Trouble with the disk is waited out: nothing is lost by trying again later. A round that fails otherwise is tried
    again from what the catalog says.
    """
    desk.dirty.update(jobs.active_states(desk.catalog.reading()))
    seen_at, version, active = float("-inf"), -1, True
    told_at = float("-inf")
    while not stop.is_set():
        try:
            if time.monotonic() - seen_at > SEEN_SECONDS:
                seen_at = time.monotonic()
                _show_presence(desk)
                if not holds(desk.settings, lock_inode):
                    log.warning("the lock's file is gone")
                    return
            flying = collect(desk)
            changed = desk.catalog.data_version()
            if active or changed != version:
                active = unfold(desk)
            version = changed
            handed_out = admit(desk) if active else 0
        except StorageFailure as failure:
            # Beats can't be written now either: silence starts to count again when there is room.
            desk.watches.clear()
            if time.monotonic() - told_at > TELL_SECONDS:
                told_at = time.monotonic()
                log.warning("waiting for storage", code=failure.reason, **failure.facts)
            stop.wait(TROUBLE_SECONDS)
            continue
        except Exception:
            log.exception("a round failed")
            desk.forget()
            stop.wait(TROUBLE_SECONDS)
            continue
        stop.wait(BUSY_SECONDS if flying or handed_out else IDLE_SECONDS)


def _show_presence(desk: Desk) -> None:
    """Write down which processes live, for the queue page."""
    now = desk.now()
    alive, gone = desk.workers_seen.sort(desk.doorbell.presences(), time.monotonic())
    for name in gone:
        desk.doorbell.dismiss(name)
    desk.live_workers = len(alive)
    rescue.kill_abandoned(desk, [presence for name, presence in alive.items() if desk.workers_seen.is_fresh(name)])
    with desk.catalog.writing() as database:
        processes.seen(database, CONDUCTOR, os.getpid(), desk.host, now)
        for name, presence in alive.items():
            processes.seen(database, f"{WORKER_PREFIX}{name}", presence.process_id, presence.host, now)
        processes.keep_only(database, WORKER_PREFIX, [f"{WORKER_PREFIX}{name}" for name in alive])


@contextlib.contextmanager
def _lock(settings: Settings, stop: threading.Event) -> Iterator[int | None]:
    """Wait for the lock, until `stop`; the inode of its file. That it waits is logged once."""
    told = False
    while not stop.is_set():
        with lock_path(settings).open("a") as lock:
            try:
                fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                if not told:
                    log.info(WAITS_FOR_LOCK)
                    told = True
                stop.wait(0.2)
                continue
            inode = os.fstat(lock.fileno()).st_ino
            if holds(settings, inode):
                yield inode
                return
    yield None


def main() -> int:
    """Hold the lock, conduct until a signal; 0 at the end, 1 with a line on stderr when it can't start."""
    lifeline.hold_on(watch_parent=False)
    stop = threading.Event()

    def ask_to_stop(_number: int, _frame: FrameType | None) -> None:
        stop.set()

    signal.signal(signal.SIGTERM, ask_to_stop)
    signal.signal(signal.SIGINT, ask_to_stop)
    try:
        settings = read_settings()
        log_of_process.begin(settings.log or LogLevel.INFO)
        settings.data.mkdir(parents=True, exist_ok=True)
        with _lock(settings, stop) as lock_inode:
            if not stop.is_set():
                with Upkeep(settings):
                    conduct(open_desk(settings), stop, lock_inode)
    except ToonverseError as error:
        print(error, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())

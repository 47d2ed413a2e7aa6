"""A child that never outlives its parent, however the parent ends.

The parent keeps the write end of a pipe and hands the read end down; when it goes, by SIGKILL too, the read end
reports end-of-file to every process that inherited it. A forked grandchild also watches its own parent's pid.

In: an inherited file descriptor. Out: a watching thread. Never: a signal to a process of another group.
"""

from __future__ import annotations

import os
import select
import signal
import threading

VARIABLE = "TOONVERSE_LIFELINE"
"""The environment variable that names the read end's descriptor."""

WATCH_SECONDS = 0.5


def hold_on(*, watch_parent: bool) -> None:
    """Start a thread that kills this process (its whole group when it leads one) once the lifeline is cut.

    `watch_parent` also ends it when its parent's pid changes. Does nothing useful without a lifeline or a parent.
    """
    named = os.environ.get(VARIABLE)
    descriptor = int(named) if named else None
    parent = os.getppid() if watch_parent else None
    if descriptor is None and parent is None:
        return
    threading.Thread(target=_watch, args=(descriptor, parent), name="lifeline", daemon=True).start()


def _watch(descriptor: int | None, parent: int | None) -> None:
    while True:
        waited_for = [] if descriptor is None else [descriptor]
        try:
            readable, _, _ = select.select(waited_for, [], [], WATCH_SECONDS)
        except OSError:
            readable = waited_for
        if readable or (parent is not None and os.getppid() != parent):
            _end()


def _end() -> None:
    if os.getpgrp() == os.getpid():
        os.killpg(os.getpid(), signal.SIGKILL)
    os.kill(os.getpid(), signal.SIGKILL)

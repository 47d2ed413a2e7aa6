"""A child that never outlives its parent, however the parent ends.

The parent keeps the write end of a pipe and hands the read end down; when it goes, by SIGKILL too, the read end
reports end-of-file to every process that inherited it. A forked grandchild also watches its own parent's pid.

In: an inherited file descriptor. Out: a watching thread. Never: a signal to a process of another group.
"""

from __future__ import annotations

import ctypes
import os
import select
import signal
import sys
import threading

VARIABLE = "TOONVERSE_LIFELINE"
"""The environment variable that names the read end's descriptor."""

WATCH_SECONDS = 0.5
_PR_SET_PDEATHSIG = 1
"""prctl(2): the kernel's own lifeline, which works even when no thread of Python runs any more. Linux only."""


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


def die_with_parent() -> None:
    """Called in a child right after the fork, which must come from the parent's main thread: be killed with it."""
    if not sys.platform.startswith("linux"):
        return
    parent = os.getppid()
    ctypes.CDLL(None, use_errno=True).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)
    if os.getppid() != parent or parent == 1:
        _end()


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

"""Which process on which machine somebody is, told so exactly that it can be killed without hitting another.

A pid alone is reused and means nothing on another machine or in another container: the kernel's boot, the pid
namespace and the process's start time go with it (proc_pid_stat(5), pidfd_open(2)).

In: this process, or a note of another one. Out: `Identity`, a kill. Never: a signal to a process that isn't the one
that wrote the note.
"""

from __future__ import annotations

import functools
import os
import signal
import socket
import uuid
from pathlib import Path

from comic.value import Value

_START_TIME_FIELD = 22
"""Field of /proc/<pid>/stat, counted from 1: the start time in clock ticks since boot."""


class Identity(Value):
    """`machine` and `started_ticks` are empty and 0 where there is no /proc: such a process is never killed from
    outside. `token` is drawn anew by every process."""

    process_id: int
    host: str
    machine: str = ""
    started_ticks: int = 0
    token: str = ""


def own_identity() -> Identity:
    """The identity of this process; a forked child has one of its own."""
    return _identity_of(os.getpid())


def kill(identity: Identity) -> bool:
    """SIGKILL exactly that process; False when it is gone, elsewhere, or can't be told apart from another."""
    if not identity.machine or identity.machine != _machine() or identity.process_id == os.getpid():
        return False
    if not hasattr(os, "pidfd_open"):
        return False
    try:
        handle = os.pidfd_open(identity.process_id)
    except OSError:
        return False
    try:
        if _started_ticks(identity.process_id) != identity.started_ticks:
            return False
        signal.pidfd_send_signal(handle, signal.SIGKILL)
    except OSError:
        return False
    finally:
        os.close(handle)
    return True


@functools.lru_cache(maxsize=1)
def _identity_of(process_id: int) -> Identity:
    return Identity(
        process_id=process_id,
        host=socket.gethostname(),
        machine=_machine(),
        started_ticks=_started_ticks(process_id),
        token=uuid.uuid4().hex,
    )


@functools.cache
def _machine() -> str:
    try:
        boot = Path("/proc/sys/kernel/random/boot_id").read_text(encoding="ascii").strip()
        return f"{boot} {Path('/proc/self/ns/pid').readlink()}"
    except OSError:
        return ""


def _started_ticks(process_id: int) -> int:
    """0 when the process is gone. The name in the second field may hold spaces and brackets: count from its end."""
    try:
        stat = Path(f"/proc/{process_id}/stat").read_text(encoding="utf-8", errors="replace")
    except OSError:
        return 0
    return int(stat.rpartition(")")[2].split()[_START_TIME_FIELD - 3])

"""A file lock between processes: who holds it works alone, and the kernel lets go of it when he dies.

In: a path. Out: a context. Never: a wait.
"""

from __future__ import annotations

import contextlib
import fcntl
from collections.abc import Iterator
from pathlib import Path

from comic.errors import Refused


@contextlib.contextmanager
def alone(path: Path, otherwise: Refused) -> Iterator[None]:
    """Hold the lock on this file, made when there is none. Raises `otherwise` when another process holds it."""
    with path.open("a") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            raise otherwise from error
        yield


def upkeep(catalog_path: Path) -> contextlib.AbstractContextManager[None]:
    """Backups and collections of garbage of one house take turns. Raises Refused("upkeep-busy")."""
    return alone(catalog_path.with_name("upkeep.lock"), Refused("upkeep-busy"))

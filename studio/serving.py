"""What runs beside a server or a command: the conductor and the worker, for as long as they are needed.

In: settings. Out: a context in which jobs move. Never: a second conductor where one runs already.
"""

from __future__ import annotations

import contextlib
import time
from collections.abc import Iterator
from dataclasses import dataclass

from pipeline import log
from pipeline.conductor import is_running
from pipeline.supervisor import Supervisor
from settings import LogLevel, ProcessRole, Settings

LOOK_SECONDS = 1.0


@dataclass
class Borrowed:
    """A conductor of somebody else, or an own one from the moment when nobody has one."""

    settings: Settings
    _own: Supervisor | None = None
    _looked_monotonic: float = float("-inf")

    def keep(self) -> None:
        """Call while waiting: when the one who lent the conductor has ended, own children go on."""
        if self._own is not None or time.monotonic() - self._looked_monotonic < LOOK_SECONDS:
            return
        self._looked_monotonic = time.monotonic()
        if not is_running(self.settings):
            self._own = Supervisor(self.settings)
            self._own.start()

    def end(self) -> None:
        if self._own is not None:
            self._own.stop()


@contextlib.contextmanager
def children(settings: Settings) -> Iterator[Supervisor]:
    """The children of a server, by its role; ended with the context."""
    log.begin(settings.log or LogLevel.INFO)
    with Supervisor(settings) as supervisor:
        yield supervisor


@contextlib.contextmanager
def borrowed(settings: Settings) -> Iterator[Borrowed]:
    """The children of a running server on the same data folder, or own ones for the time being, silent unless told
    otherwise."""
    level = settings.log or LogLevel.SILENT
    log.begin(level)
    lent = Borrowed(settings.model_copy(update={"role": ProcessRole.ALL, "log": level}))
    try:
        lent.keep()
        yield lent
    finally:
        lent.end()

"""The log of every process of the house: one line an event on standard error, nothing on standard output.

In: a level, the same error again and again. Out: a configured structlog and huey. Never: a sentence for the creator.
"""

from __future__ import annotations

import logging
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass, field

import structlog

from settings import LogLevel

REPEAT_SECONDS = 30.0
"""The same complaint of a library is written once in so many seconds: a full disk must not fill the log."""

_NUMBERS = {LogLevel.INFO: logging.INFO, LogLevel.WARNING: logging.WARNING, LogLevel.SILENT: logging.CRITICAL}


def begin(level: LogLevel) -> None:
    """Send this process's log to standard error from `level` on. Call it before the first event."""
    structlog.configure(
        wrapper_class=structlog.make_filtering_bound_logger(_NUMBERS[level]),
        logger_factory=lambda *_: structlog.PrintLogger(sys.stderr),
    )
    for name in ("huey", "huey.consumer.Worker", "huey.consumer.Scheduler"):
        logging.getLogger(name).addFilter(_SPARING)


@dataclass
class Sparing(logging.Filter):
    """Lets a message through once in `REPEAT_SECONDS`."""

    clock: Callable[[], float] = time.monotonic
    _last: dict[str, float] = field(default_factory=dict)

    def filter(self, record: logging.LogRecord) -> bool:
        now = self.clock()
        if now - self._last.get(record.msg, float("-inf")) < REPEAT_SECONDS:
            return False
        self._last[record.msg] = now
        return True


_SPARING = Sparing()

"""The log of every process of the house: one line an event on standard error, nothing on standard output.

Console lines for people, or one JSON object a line for machines. Every line carries what `turn_to` named last: a job, a
step, a lease. What looks like a secret is written as `***`, wherever in a line it stands.

In: a level, events of our own and of the libraries that use `logging`. Out: a configured structlog. Never: a sentence
for the creator, a secret.
"""

from __future__ import annotations

import logging
import re
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import structlog
from structlog.typing import EventDict, Processor, WrappedLogger

from settings import LogLevel

REPEAT_SECONDS = 30.0
"""The same complaint of a library is written once in so many seconds: a full disk must not fill the log."""

HIDDEN = "***"
_NUMBERS = {
    LogLevel.INFO: logging.INFO,
    LogLevel.CONSOLE: logging.INFO,
    LogLevel.JSON: logging.INFO,
    LogLevel.WARNING: logging.WARNING,
    LogLevel.SILENT: logging.CRITICAL,
}
_LIBRARIES = ("huey", "toonverse")
_SECRET_NAMES = re.compile(
    r"passw(?:or)?d|secret|token|api[-_]?key|authorization|cookie|credential|store_options|redis_url", re.IGNORECASE
)
_SECRET_TEXTS = (
    (re.compile(r"(\b[a-z][a-z0-9+.-]*://)[^\s/@]*@", re.IGNORECASE), rf"\1{HIDDEN}@"),
    (re.compile(r"\bsk-[A-Za-z0-9_-]{8,}"), HIDDEN),
    (re.compile(r"\b(Bearer|Basic)\s+[A-Za-z0-9._~+/=-]+", re.IGNORECASE), rf"\1 {HIDDEN}"),
    (re.compile(r"\bAKIA[0-9A-Z]{12,}"), HIDDEN),
    (
        re.compile(
            r"""((?:passw(?:or)?d|secret|token|api[-_]?key)[A-Za-z_-]*["']?\s*[=:]\s*)("[^"]*"|'[^']*'|[^\s,;&)}]+)""",
            re.IGNORECASE,
        ),
        rf"\1{HIDDEN}",
    ),
)


def begin(level: LogLevel) -> None:
    """Send this process's log to standard error from `level` on. Call it before the first event; again is harmless."""
    shared: list[Processor] = [
        structlog.contextvars.merge_contextvars,
        structlog.processors.add_log_level,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
        structlog.processors.format_exc_info,
        hide_secrets,
    ]
    rendering = _rendering(level)
    structlog.configure(
        processors=[*shared, rendering],
        wrapper_class=structlog.make_filtering_bound_logger(_NUMBERS[level]),
        logger_factory=lambda *_: structlog.PrintLogger(sys.stderr),
    )
    formatter = structlog.stdlib.ProcessorFormatter(
        foreign_pre_chain=[structlog.stdlib.add_logger_name, *shared],
        processors=[structlog.stdlib.ProcessorFormatter.remove_processors_meta, rendering],
    )
    for name in _LIBRARIES:
        logger = logging.getLogger(name)
        for old in [handler for handler in logger.handlers if isinstance(handler, _LibraryHandler)]:
            logger.removeHandler(old)
        logger.addHandler(_LibraryHandler(formatter, max(_NUMBERS[level], logging.WARNING)))
    for name in ("huey", "huey.consumer.Worker", "huey.consumer.Scheduler"):
        logging.getLogger(name).addFilter(_SPARING)


def turn_to(**named: str | None) -> None:
    """From now on every line of this thread tells these, and nothing that was named before: `job`, `step`, `lease`."""
    structlog.contextvars.clear_contextvars()
    structlog.contextvars.bind_contextvars(**{name: value for name, value in named.items() if value})


def hide_secrets(_logger: WrappedLogger, _method: str, event: EventDict) -> EventDict:
    """Replace the values of what is named like a secret, and what reads like one in any text."""
    for name, value in event.items():
        event[name] = HIDDEN if _SECRET_NAMES.search(name) and value else _without_secrets(value)
    return event


def _without_secrets(value: Any) -> Any:
    """The same value; texts in it without secrets, however deep they lie."""
    if isinstance(value, dict):
        return {
            key: HIDDEN if isinstance(key, str) and _SECRET_NAMES.search(key) else _without_secrets(inner)
            for key, inner in value.items()
        }
    if isinstance(value, (list, tuple)):
        return [_without_secrets(inner) for inner in value]
    if value is None or isinstance(value, (bool, int, float)):
        return value
    text = str(value)
    for pattern, replacement in _SECRET_TEXTS:
        text = pattern.sub(replacement, text)
    return text


def _rendering(level: LogLevel) -> Processor:
    if level is LogLevel.JSON:
        return structlog.processors.JSONRenderer(ensure_ascii=False, sort_keys=True)
    return structlog.dev.ConsoleRenderer(
        colors=sys.stderr.isatty(), exception_formatter=structlog.dev.plain_traceback, pad_event_to=0
    )


class _LibraryHandler(logging.Handler):
    """Writes to whatever standard error is at the moment, as our own lines do."""

    def __init__(self, formatter: logging.Formatter, level: int) -> None:
        super().__init__(level)
        self.setFormatter(formatter)

    def emit(self, record: logging.LogRecord) -> None:
        try:
            print(self.format(record), file=sys.stderr, flush=True)
        except Exception:
            self.handleError(record)


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

"""Ctrl-C that is heard wherever it falls.

In: nothing. Out: an event beside the exception. Never: an end of anything by itself.
"""

from __future__ import annotations

import contextlib
import signal
import threading
from collections.abc import Iterator
from types import FrameType


@contextlib.contextmanager
def remembered_interrupts() -> Iterator[threading.Event]:
    """An event that Ctrl-C sets besides raising KeyboardInterrupt: an exception that falls into a finalizer or a
    callback is printed and dropped there (Python's `signal`, "Note on Signal Handlers and Exceptions"). Only the main
    thread hears signals: elsewhere the event stays as it is."""
    asked = threading.Event()
    if threading.current_thread() is not threading.main_thread():
        yield asked
        return

    def ask(_number: int, _frame: FrameType | None) -> None:
        asked.set()
        raise KeyboardInterrupt

    before = signal.signal(signal.SIGINT, ask)
    try:
        yield asked
    finally:
        signal.signal(signal.SIGINT, before)

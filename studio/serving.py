"""What runs beside a server or a command: the conductor and the worker, for as long as they are needed.

In: settings. Out: a context in which jobs move. Never: a second conductor where one runs already.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterator

from pipeline.conductor import is_running
from pipeline.supervisor import Supervisor
from settings import Settings


@contextlib.contextmanager
def children(settings: Settings) -> Iterator[Supervisor]:
    """The children of a server, by its role; ended with the context."""
    with Supervisor(settings) as supervisor:
        yield supervisor


@contextlib.contextmanager
def borrowed(settings: Settings) -> Iterator[None]:
    """The children of a running server on the same data folder, or own ones for the time being."""
    if is_running(settings):
        yield
        return
    with Supervisor(settings):
        yield

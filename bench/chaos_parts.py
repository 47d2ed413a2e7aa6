"""The processes that the chaos harness disturbs: the real ones, with engines that only pretend to work.

`python -m bench.chaos_parts house|conductor|workforce` runs one of them. Script and storyboard are the real engines'
since the plan needs them; every other step takes a little time and makes bytes that follow from its order. Each
build writes a line when it begins and when its artifact is stored, so that what was done twice is seen from outside.

In: the environment (a file for the lines, seconds a step, whether steps cost money, whether engines are real). Out:
processes. Never: a change of what is under test, but for shorter leases and restarts, so that a short run sees many of
them.
"""

from __future__ import annotations

import hashlib
import os
import signal
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from pipeline import conductor, engine_room, providers, rescue, supervisor, workforce
from pipeline.orders import OFFLINE, Order, ScriptOrder, StoryboardOrder, order_json, order_key
from pipeline.providers import Provider
from pipeline.servers import Servers
from settings import ProcessRole, Settings, read_settings
from storage.artifacts import ArtifactStore, Record

LINES = "CHAOS_LINES"
STEP_SECONDS = "CHAOS_STEP_SECONDS"
PAID = "CHAOS_PAID"
REAL = "CHAOS_REAL"
LEASE_SECONDS = 3.0
RESTART_CAP_SECONDS = 0.5
PARTS = 5


def house() -> int:
    """What the web server's lifespan does: supervise, until a signal."""
    asked = threading.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: asked.set())
    supervisor.RESTART_CAP_SECONDS = RESTART_CAP_SECONDS
    supervisor.commands = _commands
    with supervisor.Supervisor(read_settings()):
        asked.wait()
    return 0


def _commands(settings: Settings) -> dict[str, list[str]]:
    parts = {"conductor": ProcessRole.CONDUCTOR, "workforce": ProcessRole.WORKER}
    return {
        part: [sys.executable, "-m", "bench.chaos_parts", part]
        for part, role in parts.items()
        if settings.role in (ProcessRole.ALL, role)
    }


def conduct() -> int:
    rescue.LEASE_SECONDS = LEASE_SECONDS
    return conductor.main()


def work() -> int:
    """The workforce, with pretended engines and a line for each beginning and end; with `REAL`, as it is."""
    if os.environ.get(REAL):
        return workforce.main()
    lines = Path(os.environ[LINES])
    step_seconds = float(os.environ.get(STEP_SECONDS, "0.05"))
    if os.environ.get(PAID):
        providers.KNOWN[OFFLINE] = Provider(name=OFFLINE, paid=True, calls_at_once=None)
    real_build, real_put = engine_room.build, ArtifactStore.put

    def build(
        order: Order, store: ArtifactStore, report: Callable[[float], None], servers: Servers
    ) -> dict[str, bytes]:
        text = order_json(order)
        _write(lines, "begin", order_key(text))
        if isinstance(order, ScriptOrder | StoryboardOrder):
            return real_build(order, store, report, servers)
        for part in range(PARTS):
            time.sleep(step_seconds / PARTS)
            report((part + 1) / PARTS)
        seed = hashlib.sha256(text.encode()).digest()
        return {"one.bin": seed * 512, "two.bin": seed[::-1] * 64}

    def put(store: ArtifactStore, key: str, *given: Any, **named: Any) -> Record:
        record = real_put(store, key, *given, **named)
        _write(lines, "stored", key)
        return record

    engine_room.build = build
    ArtifactStore.put = put
    return workforce.main()


def _write(lines: Path, what: str, key: str) -> None:
    """One short append is one piece, also when several processes write."""
    descriptor = os.open(lines, os.O_WRONLY | os.O_APPEND | os.O_CREAT)
    try:
        os.write(descriptor, f"{time.monotonic():.6f} {what} {key}\n".encode())
    finally:
        os.close(descriptor)


if __name__ == "__main__":
    sys.exit({"house": house, "conductor": conduct, "workforce": work}[sys.argv[1]]())

"""The worker processes of one machine: Huey's consumer, its children, and how they end.

`python -m pipeline.workforce` runs it. SIGTERM drains: no new message is taken, steps that cost nothing are let go of
at once, paid ones are waited for until their deadline. A second SIGTERM, or SIGINT, interrupts those too.

In: settings. Out: processes that run `pipeline.worker`'s task. Never: a process that outlives this one.
"""

from __future__ import annotations

import contextlib
import multiprocessing
import os
import sys
import threading
import time

from huey import Huey

from comic.errors import ToonverseError
from pipeline import lifeline, tools
from pipeline import log as log_of_process
from pipeline.doorbell import Doorbell, Presence, open_huey
from pipeline.identity import own_identity
from pipeline.worker import Drain, register
from settings import LogLevel, Settings, read_settings

PRESENCE_SECONDS = 2.0
HEALTH_SECONDS = 0.5
POLL_FIRST_SECONDS, POLL_LAST_SECONDS = 0.02, 0.08
"""Huey's waits between looks at an empty queue: 63 ms from click to start instead of 2.9 s (handbook, traps)."""


def _be_present(doorbell: Doorbell) -> None:
    count = 0
    while True:
        count += 1
        with contextlib.suppress(Exception):
            doorbell.be_present(Presence(**own_identity().model_dump(), count=count))
        time.sleep(PRESENCE_SECONDS)


def _begin_child(doorbell: Doorbell) -> None:
    """In each worker process: never outlive the consumer, and show that it is there."""
    lifeline.hold_on(watch_parent=True)
    threading.Thread(target=_be_present, args=(doorbell,), name="presence", daemon=True).start()


def employ(huey: Huey, settings: Settings) -> None:
    """Run the consumer until it is told to end."""
    drain = Drain()
    doorbell = Doorbell(huey, register(huey, settings, draining=drain.asked))
    huey.on_startup("presence")(lambda: _begin_child(doorbell))
    consumer = huey.create_consumer(
        workers=settings.worker_processes,
        worker_type="process",
        periodic=False,
        initial_delay=POLL_FIRST_SECONDS,
        max_delay=POLL_LAST_SECONDS,
        health_check_interval=HEALTH_SECONDS,
        graceful_signal="TERM",
    )
    drain.listen(consumer.stop_flag.is_set)
    os.register_at_fork(after_in_child=lifeline.die_with_parent)
    consumer.run()
    for child in multiprocessing.active_children():
        child.kill()


def main() -> int:
    """0 at the end, 1 with a line on stderr when it can't start."""
    import pipeline.engine_room
    import pipeline.servers

    try:
        settings = read_settings()
        log_of_process.begin(settings.log or LogLevel.INFO)
        if settings.redis_url is None:
            settings.data.mkdir(parents=True, exist_ok=True)
        tools.installed()
        pipeline.engine_room.load_typefaces_once()
        if settings.has_models:
            pipeline.servers.load_sdk()
        lifeline.hold_on(watch_parent=False)
        employ(open_huey(settings), settings)
    except ToonverseError as error:
        print(error, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())

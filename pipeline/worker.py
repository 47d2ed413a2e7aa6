"""The worker: a stateless Huey consumer with one task that builds one artifact.

Inputs come from the artifact store and the output goes there; beats and errors go over the doorbell. It needs no
catalog, so it may run on another machine. `python -m huey.bin.huey_consumer pipeline.worker.huey` runs it.

In: a `Message`. Out: an artifact, or an `Ending` that says why there is none. Never: a retry, a second opinion on
what to build.
"""

from __future__ import annotations

import contextlib
import os
import resource
import signal
import socket
import threading
import time
import traceback
from typing import Any

import structlog
from huey import Huey
from huey.api import TaskWrapper

from comic.errors import Cancelled, NotFound, StorageFailure, ToonverseError
from pipeline import lifeline
from pipeline import log as log_of_process
from pipeline.doorbell import TASK_NAME, Beat, Doorbell, Ending, Message, Presence, open_huey
from pipeline.orders import read_order
from settings import LogLevel, Settings, read_settings
from storage.artifacts import ArtifactStore

BEAT_SECONDS = 1.0
PRESENCE_SECONDS = 2.0
log = structlog.get_logger(__name__)


class Heart(threading.Thread):
    """Beats while a step runs, and learns there whether the lease still holds.

    `report` is handed to the engine: it raises Cancelled once the fence has gone to somebody else. Past the deadline
    the heart leaves word and kills its own process, since a wedged engine can't be asked to stop; Huey's consumer
    starts another.
    """

    def __init__(self, doorbell: Doorbell, message: Message, *, kill_when_wedged: bool) -> None:
        super().__init__(name="heart", daemon=True)
        self._doorbell = doorbell
        self._message = message
        self._kill_when_wedged = kill_when_wedged
        self._stopped = threading.Event()
        self._lost = False
        self._progress = 0.0
        self._count = 0
        self._began = time.monotonic()

    @property
    def seconds(self) -> float:
        return time.monotonic() - self._began

    def report(self, progress: float) -> None:
        self._progress = min(1.0, max(0.0, progress))
        if self._lost:
            raise Cancelled

    def run(self) -> None:
        while not self._stopped.is_set():
            self._count += 1
            beat = Beat(count=self._count, progress=self._progress, process_id=os.getpid(), host=socket.gethostname())
            with contextlib.suppress(Exception):
                self._doorbell.beat(self._message.lease, beat)
                self._lost = self._doorbell.fence(self._message.key) != self._message.lease
            if self.seconds > self._message.deadline_seconds and self._kill_when_wedged:
                self._give_up()
            self._stopped.wait(BEAT_SECONDS)

    def stop(self) -> None:
        self._stopped.set()
        self.join()

    def _give_up(self) -> None:
        with contextlib.suppress(Exception):
            self._doorbell.end(
                self._message.lease,
                Ending(
                    seconds=self.seconds,
                    error_code="step-deadline",
                    error_facts={"deadline_seconds": self._message.deadline_seconds},
                ),
            )
        os.kill(os.getpid(), signal.SIGKILL)


def register(huey: Huey, settings: Settings, *, kill_when_wedged: bool = True) -> TaskWrapper:
    """The one task of this queue on this Huey instance."""
    store = ArtifactStore(settings.store, settings.store_arguments)

    def run_step(message: dict[str, Any]) -> None:
        try:
            work(Message.model_validate(message), Doorbell(huey, task), store, kill_when_wedged=kill_when_wedged)
        except StorageFailure as failure:
            log.warning("the queue takes no notes", code=failure.reason)

    task = huey.task(retries=0, name=TASK_NAME)(run_step)
    return task


def work(message: Message, doorbell: Doorbell, store: ArtifactStore, *, kill_when_wedged: bool) -> None:
    """Build the artifact of a message, unless it has another owner by now or is already there."""
    if doorbell.fence(message.key) != message.lease:
        return
    if store.record(message.key) is not None:
        doorbell.end(message.lease, Ending(seconds=0.0))
        return
    heart = Heart(doorbell, message, kill_when_wedged=kill_when_wedged)
    heart.start()
    try:
        ending = _build(message, store, heart)
    finally:
        heart.stop()
    if ending is not None:
        doorbell.end(message.lease, ending)


def _build(message: Message, store: ArtifactStore, heart: Heart) -> Ending | None:
    """The ending to leave, or None when the step was taken away."""
    from pipeline.engine_room import build

    began_cpu = _cpu_seconds()
    try:
        text = store.order(message.key)
        if text is None:
            return Ending(seconds=heart.seconds, error_code="order-missing", error_facts={"key": message.key})
        order = read_order(text)
        files = build(order, store, heart.report)
        heart.report(1.0)
        store.put(
            message.key,
            order.kind.value,
            files,
            built_at=time.time(),
            cpu_seconds=_cpu_seconds() - began_cpu,
        )
    except Cancelled:
        return None
    except NotFound as error:
        missing = error.facts.get("key") if error.reason == "artifact-missing" else None
        return _failed(heart, error, missing_key=None if missing is None else str(missing))
    except ToonverseError as error:
        return _failed(heart, error)
    except Exception as error:
        log.exception("step crashed", lease=message.lease, key=message.key)
        return Ending(
            seconds=heart.seconds,
            error_code="engine-crashed",
            error_facts={"error": f"{type(error).__name__}: {error}"[:500]},
            traceback=traceback.format_exc(),
        )
    return Ending(seconds=heart.seconds)


def _failed(heart: Heart, error: ToonverseError, missing_key: str | None = None) -> Ending:
    return Ending(
        seconds=heart.seconds,
        error_code=error.reason,
        error_facts=error.facts,
        traceback=traceback.format_exc(),
        retry=error.retry,
        missing_key=missing_key,
    )


def _cpu_seconds() -> float:
    usage = resource.getrusage(resource.RUSAGE_SELF)
    return usage.ru_utime + usage.ru_stime


def _be_present(doorbell: Doorbell) -> None:
    count = 0
    while True:
        count += 1
        with contextlib.suppress(Exception):
            doorbell.be_present(Presence(count=count, process_id=os.getpid(), host=socket.gethostname()))
        time.sleep(PRESENCE_SECONDS)


def _prepare(doorbell: Doorbell) -> None:
    """In each worker process: never outlive the consumer, and show that it is there."""
    lifeline.hold_on(watch_parent=True)
    threading.Thread(target=_be_present, args=(doorbell,), name="presence", daemon=True).start()


def consumer() -> Huey:
    """The Huey instance that the consumer runs, with the engines loaded before it forks its workers."""
    import pipeline.engine_room  # noqa: F401

    settings = read_settings()
    log_of_process.begin(settings.log or LogLevel.INFO)
    if settings.redis_url is None:
        settings.data.mkdir(parents=True, exist_ok=True)
    huey = open_huey(settings)
    doorbell = Doorbell(huey, register(huey, settings))
    huey.on_startup("lifeline")(lambda: _prepare(doorbell))
    lifeline.hold_on(watch_parent=False)
    return huey


def __getattr__(name: str) -> Huey:
    """`pipeline.worker.huey` exists for Huey's consumer and is opened when it asks for it."""
    if name == "huey":
        globals()["huey"] = consumer()
        return globals()["huey"]
    raise AttributeError(name)

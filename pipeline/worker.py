"""The worker: a stateless Huey consumer with one task that builds one artifact.

Inputs come from the artifact store and the output goes there; beats and errors go over the doorbell. It needs no
catalog, so it may run on another machine. `pipeline.workforce` runs it in as many processes as are wanted.

In: a `Message`. Out: an artifact, or an `Ending` that says why there is none. Never: a retry, a second opinion on
what to build.
"""

from __future__ import annotations

import resource
import time
import traceback
from collections.abc import Callable
from typing import Any

import structlog
from huey import Huey
from huey.api import TaskWrapper

from comic.errors import Cancelled, NotFound, StorageFailure, ToonverseError
from pipeline import log as log_of_process
from pipeline.doorbell import TASK_NAME, Doorbell, Ending, Message
from pipeline.fitness import read_fitting_order
from pipeline.heart import Heart
from pipeline.providers import provider
from settings import Settings
from storage.artifacts import ArtifactStore

log = structlog.get_logger(__name__)


class Drain:
    """Whether this worker has been asked to end; told by the consumer once there is one."""

    def __init__(self) -> None:
        self._asked: Callable[[], bool] = lambda: False

    def listen(self, asked: Callable[[], bool]) -> None:
        self._asked = asked

    def asked(self) -> bool:
        return self._asked()


def register(
    huey: Huey, settings: Settings, *, draining: Callable[[], bool] = lambda: False, kill_when_wedged: bool = True
) -> TaskWrapper:
    """The one task of this queue on this Huey instance."""
    store = ArtifactStore(settings.store, settings.store_arguments)

    def run_step(message: dict[str, Any]) -> None:
        try:
            work(
                Message.model_validate(message),
                Doorbell(huey, task),
                store,
                settings,
                draining=draining,
                kill_when_wedged=kill_when_wedged,
            )
        except StorageFailure as failure:
            log.warning("the queue takes no notes", code=failure.reason)

    task = huey.task(retries=0, name=TASK_NAME)(run_step)
    return task


def work(
    message: Message,
    doorbell: Doorbell,
    store: ArtifactStore,
    settings: Settings,
    *,
    draining: Callable[[], bool],
    kill_when_wedged: bool,
) -> None:
    """Build the artifact of a message, unless it has another owner by now or is already there."""
    if doorbell.fence(message.key) != message.lease:
        return
    log_of_process.turn_to(job=message.job, step=message.step, lease=message.lease)
    log.info("step begun", key=message.key)
    heart = Heart(doorbell, message, draining=draining, kill_when_wedged=kill_when_wedged)
    heart.beat()
    heart.start()
    try:
        ending = _build(message, store, settings, heart)
    finally:
        heart.stop()
    _tell(ending, heart.seconds)
    if ending is not None:
        doorbell.end(message.lease, ending)
    log_of_process.turn_to()


def _tell(ending: Ending | None, seconds: float) -> None:
    if ending is None:
        log.info("step let go of", seconds=round(seconds, 3))
    elif ending.error_code is None:
        log.info("step built", seconds=round(seconds, 3))
    else:
        log.warning("step ended in an error", seconds=round(seconds, 3), code=ending.error_code, again=ending.retry)


def _build(message: Message, store: ArtifactStore, settings: Settings, heart: Heart) -> Ending | None:
    """The ending to leave, or None when the step was taken away."""
    from pipeline.engine_room import build
    from pipeline.servers import Servers
    from pipeline.till import StepTill

    began_cpu = _cpu_seconds()
    try:
        text = store.order(message.key)
        if text is None:
            return Ending(seconds=heart.seconds, error_code="order-missing", error_facts={"key": message.key})
        order = read_fitting_order(text)
        heart.paid = provider(order.provider).paid
        # A stopped process goes on as if no time had passed: asked right before each thing that can't be taken back.
        heart.check_fence()
        if store.record(message.key) is not None:
            return Ending(seconds=heart.seconds)
        files = build(order, store, heart.report, Servers.of(settings, StepTill(heart)))
        heart.report(1.0)
        heart.check_fence()
        if store.record(message.key) is not None:
            return Ending(seconds=heart.seconds)
        store.put(
            message.key,
            order.kind.value,
            files,
            built_at=time.time(),
            cpu_seconds=_cpu_seconds() - began_cpu,
            charges=heart.charges,
        )
    except Cancelled:
        return None
    except NotFound as error:
        missing = error.facts.get("key") if error.reason == "artifact-missing" else None
        return _failed(heart, error, missing_key=None if missing is None else str(missing))
    except ToonverseError as error:
        return _failed(heart, error)
    except Exception as error:
        log.exception("step crashed", key=message.key)
        return Ending(
            seconds=heart.seconds,
            error_code="engine-crashed",
            error_facts={"error": f"{type(error).__name__}: {error}"[:500]},
            traceback=traceback.format_exc(),
            charges=heart.charges,
        )
    return Ending(seconds=heart.seconds)


def _failed(heart: Heart, error: ToonverseError, missing_key: str | None = None) -> Ending:
    retry_after = error.facts.get("retry_after_seconds")
    return Ending(
        seconds=heart.seconds,
        error_code=error.reason,
        error_facts=error.facts,
        traceback=traceback.format_exc(),
        charges=heart.charges,
        retry=error.retry,
        retries_at_most=error.retries_at_most,
        missing_key=missing_key,
        retry_after_seconds=float(retry_after) if isinstance(retry_after, int | float) else None,
    )


def _cpu_seconds() -> float:
    usage = resource.getrusage(resource.RUSAGE_SELF)
    return usage.ru_utime + usage.ru_stime

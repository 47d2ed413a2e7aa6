"""Huey as a doorbell: it wakes a worker and carries short notes, and nothing is believed because it said so.

A message is a lease and a key; the notes are fences (who may work on a key), beats (a worker is alive and this far)
and endings (look at the store, or at this error). Lost messages and notes cost time, never work.

In: settings. Out: `Doorbell`, `open_huey`. Never: a pickled object of ours, a retry by Huey, a state of a step.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from typing import Any, TypeVar, cast

from huey import Huey
from huey.api import TaskWrapper
from pydantic import Field, ValidationError

from comic.charge import Charge
from comic.errors import Fact, StorageFailure
from comic.value import Value
from pipeline.identity import Identity
from pipeline.queue_file import QueueFile
from pipeline.redis_queue import open_redis
from settings import Settings

Note = TypeVar("Note", bound=Value)
QUEUE_NAME = "toonverse"
TASK_NAME = "run_step"


def _is_nothing(value: object) -> bool:
    """Left out of a note, so that a process of an earlier release, which doesn't know the field, can read it."""
    return not value


class Message(Value):
    """What a worker is woken with. `job` and `step` are for its log only."""

    lease: str
    key: str
    deadline_seconds: float
    job: str = ""
    step: str = ""


class Beat(Identity):
    """A sign of life. `count` grows with every beat, so that no two clocks have to agree; `seconds` is how long this
    worker has had the step. `charges` are its paid calls so far, `calling`: another one may be charged by now."""

    count: int
    progress: float
    seconds: float = 0.0
    charges: tuple[Charge, ...] = Field(default=(), exclude_if=_is_nothing)
    calling: bool = Field(default=False, exclude_if=_is_nothing)


class Ending(Value):
    """How a worker left a step.

    `seconds` is how long it had it; `missing_key` an input that is gone from the store; `retry_after_seconds` what the
    provider asked for; `released`: the worker was asked to end and let go of the step, which is nobody's fault;
    `charges` are the paid calls of a step that has no artifact to keep them in.
    """

    seconds: float
    error_code: str | None = None
    error_facts: dict[str, Fact] = {}
    traceback: str | None = None
    retry: bool = True
    retries_at_most: int | None = Field(default=None, exclude_if=lambda times: times is None)
    missing_key: str | None = None
    retry_after_seconds: float | None = None
    released: bool = False
    charges: tuple[Charge, ...] = Field(default=(), exclude_if=_is_nothing)


class Presence(Identity):
    """An idle or busy worker process."""

    count: int


def open_huey(settings: Settings) -> Huey:
    """SQLite in a file of its own, or Redis. The queue may be lost at any time, so it is not synced to the disk.

    Raises StartRefused("package-missing" | "setting-unreadable").
    """
    if settings.redis_url is not None:
        return open_redis(QUEUE_NAME, settings.redis_url.get_secret_value())
    return Huey(QUEUE_NAME, storage_class=QueueFile, filename=str(settings.queue_path), fsync=False, timeout=30)


class Doorbell:
    """Typed notes over one Huey instance. `task` is the one task, registered on it by `pipeline.worker`.

    Every method raises StorageFailure("disk-full" | "queue-unreachable") when the queue can't be read or written.
    """

    def __init__(self, huey: Huey, task: TaskWrapper) -> None:
        self.huey = huey
        self._task = task

    def ring(self, message: Message) -> None:
        """Set the fence, then wake a worker. A crash between the two is only a lost message."""
        self._put(f"fence:{message.key}", message.lease)
        task = self._task.s(message.model_dump())
        task.id = message.lease
        with _reaching():
            self.huey.enqueue(task)

    def pending_leases(self) -> frozenset[str]:
        """The leases whose messages no worker has taken yet."""
        with _reaching():
            return frozenset(str(task.id) for task in self.huey.pending())

    def check(self) -> None:
        """Write a note and take it away: only a queue that takes notes can tell by silence that somebody is gone."""
        self._put(_PROBE, 0)
        self._delete(_PROBE)

    def fence(self, key: str) -> str | None:
        """The lease that may work on this key now."""
        return cast("str | None", self._get(f"fence:{key}"))

    def beat(self, lease: str, beat: Beat) -> None:
        self._put(f"beat:{lease}", beat.model_dump())

    def last_beat(self, lease: str) -> Beat | None:
        return self._note(f"beat:{lease}", Beat)

    def end(self, lease: str, ending: Ending) -> None:
        self._put(f"end:{lease}", ending.model_dump())

    def ending(self, lease: str) -> Ending | None:
        return self._note(f"end:{lease}", Ending)

    def mend_fence(self, lease: str, key: str) -> None:
        """Set the fence again when the queue was wiped, so that the worker doesn't take it for a cancellation."""
        if self.fence(key) is None:
            self._put(f"fence:{key}", lease)

    def drop(self, lease: str, key: str) -> None:
        """Forget all notes of a lease; a worker that still has it will stop at its next report."""
        if self.fence(key) == lease:
            self._delete(f"fence:{key}")
        self._delete(f"beat:{lease}")
        self._delete(f"end:{lease}")

    def be_present(self, presence: Presence) -> None:
        self._put(f"{_PRESENCE}{presence.process_id}@{presence.host}", presence.model_dump())

    def presences(self) -> dict[str, Presence]:
        """The last presence of every worker process by name, dead ones included until `dismiss`."""
        with _reaching():
            found = self.huey.storage.result_items()
        names = [name.decode() if isinstance(name, bytes) else name for name in found]
        present = {}
        for name in names:
            if name.startswith(_PRESENCE):
                note = self._note(name, Presence)
                if note is not None:
                    present[name.removeprefix(_PRESENCE)] = note
        return present

    def presence(self, process_id: int, host: str) -> Presence | None:
        return self._note(f"{_PRESENCE}{process_id}@{host}", Presence)

    def dismiss(self, name: str) -> None:
        self._delete(f"{_PRESENCE}{name}")

    def _put(self, name: str, note: object) -> None:
        with _reaching():
            self.huey.put(name, note)

    def _get(self, name: str) -> Any:
        with _reaching():
            return self.huey.get(name, peek=True)

    def _note(self, name: str, kind: type[Note]) -> Note | None:
        """A note that another release wrote is as good as lost."""
        found = self._get(name)
        try:
            return None if found is None else kind.model_validate(found)
        except ValidationError:
            return None

    def _delete(self, name: str) -> None:
        with _reaching():
            self.huey.delete(name)


@contextlib.contextmanager
def _reaching() -> Iterator[None]:
    """Whatever a storage of Huey raises (SQLite's, Redis's errors) means one thing here: the queue isn't there now."""
    try:
        yield
    except Exception as error:
        if "full" in str(error):
            raise StorageFailure("disk-full", path=QUEUE_NAME) from error
        raise StorageFailure("queue-unreachable", detail=str(error)[:300]) from error


_PRESENCE = "present:"
_PROBE = "probe"

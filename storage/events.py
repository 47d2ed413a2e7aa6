"""What happened, append-only. In: a kind and a note. Out: rows in order. Never: a change of what was written."""

from __future__ import annotations

from enum import StrEnum

from sqlite_utils import Database

from comic.value import Value
from storage.catalog import rows


class EventKind(StrEnum):
    """The three kinds of stuck: NEVER_STARTED (no worker took the message), ORPHANED (the worker fell silent), WEDGED
    (past its deadline with a beating heart). RELEASED: a worker that ends let go of it. BUSY: the provider said when
    to come again. UNPAID: a job began to wait for money.
    """

    QUEUED = "queued"
    DONE = "done"
    REUSED = "reused"
    RETRY = "retry"
    NEVER_STARTED = "never-started"
    ORPHANED = "orphaned"
    WEDGED = "wedged"
    RELEASED = "released"
    BUSY = "busy"
    UNPAID = "unpaid"
    FAILED = "failed"
    CANCELLED = "cancelled"
    REBUILD = "rebuild"
    JOB_STARTED = "job-started"
    JOB_ENDED = "job-ended"


RESCUES = (EventKind.NEVER_STARTED, EventKind.ORPHANED, EventKind.WEDGED)


class Event(Value):
    at: float
    job_id: str | None
    step_id: int | None
    kind: EventKind
    note: str


def append(
    database: Database, now: float, kind: EventKind, *, job_id: str, step_id: int | None = None, note: str = ""
) -> None:
    database.table("events").insert({"at": now, "job_id": job_id, "step_id": step_id, "kind": kind.value, "note": note})


def of_job(database: Database, job_id: str) -> tuple[Event, ...]:
    found = rows(database, "select at, job_id, step_id, kind, note from events where job_id = ? order by id", job_id)
    return tuple(Event.model_validate(row) for row in found)


def count_rescues(database: Database, since: float = 0.0) -> dict[EventKind, int]:
    """How often each kind of stuck was found, zeros included."""
    found = rows(database, "select kind, count(*) as times from events where at >= ? group by kind", since)
    counted = {str(row["kind"]): int(row["times"]) for row in found}
    return {kind: counted.get(kind.value, 0) for kind in RESCUES}

"""What happened, append-only. In: a kind and a note. Out: rows in order. Never: a change of what was written."""

from __future__ import annotations

from enum import StrEnum

from sqlite_utils import Database

from comic.value import Value
from storage.catalog import rows


class EventKind(StrEnum):
    QUEUED = "queued"
    DONE = "done"
    REUSED = "reused"
    RETRY = "retry"
    RESCUED = "rescued"
    FAILED = "failed"
    CANCELLED = "cancelled"
    REBUILD = "rebuild"
    JOB_STARTED = "job-started"
    JOB_ENDED = "job-ended"


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

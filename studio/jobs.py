"""Jobs as people see them: five stages with their progress, and what may be done about them.

In: the house, a job's id. Out: `JobView`, `QueueCounts`. Never: a state change; wishes are rows for the conductor.
"""

from __future__ import annotations

import time
from collections.abc import Collection

from comic.errors import Fact, NotFound, Refused
from comic.job import JobState, Stage
from comic.value import Value
from storage import job_lines, processes
from storage import jobs as stored
from storage.catalog import Database
from storage.job_lines import JobLine
from storage.jobs import StoredJob, WishKind
from studio.house import House
from studio.stages import StageView, stages

SEEN_SECONDS = 10.0


class JobView(Value):
    """`stops_before`: the stage before which it waits, or will wait, for an approval."""

    id: str
    kind: str
    episode_id: str
    project_id: str
    title: str
    number: int
    state: JobState
    created_at: float
    started_at: float | None
    ended_at: float | None
    stages: tuple[StageView, ...]
    cost_microusd: int
    readable: bool
    error_code: str | None
    error_facts: dict[str, Fact]
    traceback: str | None
    failed_slot: str | None
    waiting_before: int
    stops_before: Stage | None = None


class QueueCounts(Value):
    waiting: int
    running: int
    done: int
    failed: int
    cancelled: int
    conductor_seen_at: float | None
    workers_seen: int


def job(house: House, job_id: str) -> JobView:
    """Raises NotFound("job-unknown")."""
    database = house.catalog.reading()
    found = job_lines.find(database, job_id)
    if found is None:
        raise NotFound("job-unknown", job=job_id)
    return views(database, (found,), time.time())[0]


def jobs(house: House, limit: int = 50, states: Collection[JobState] = tuple(JobState)) -> tuple[JobView, ...]:
    """Newest first."""
    database = house.catalog.reading()
    return views(database, job_lines.newest_first(database, limit, states), time.time())


def views(database: Database, lines: tuple[JobLine, ...], now: float) -> tuple[JobView, ...]:
    """These jobs with their stages, all read in one query."""
    tallies = job_lines.tallies(database, [line.id for line in lines])
    return tuple(
        JobView(
            stages=stages(line.state, tallies[line.id], now),
            cost_microusd=sum(tally.cost_microusd for tally in tallies[line.id]),
            **dict(line),
        )
        for line in lines
    )


def cancel(house: House, job_id: str) -> None:
    """Ask for a job to stop. Raises Refused("job-not-cancellable")."""
    with house.catalog.writing() as database:
        if not _stored(database, job_id).state.may_become(JobState.CANCELLING):
            raise Refused("job-not-cancellable")
        stored.wish(database, job_id, WishKind.CANCEL, time.time())


def retry(house: House, job_id: str) -> None:
    """Ask for a failed or cancelled job to go on where it stopped. Raises Refused("job-not-retryable", or
    "order-under-way" when another job is building the very same)."""
    with house.catalog.writing() as database:
        if not _stored(database, job_id).state.may_become(JobState.WAITING):
            raise Refused("job-not-retryable")
        if stored.has_open_twin(database, job_id):
            raise Refused("order-under-way")
        stored.wish(database, job_id, WishKind.RETRY, time.time())


def retry_all(house: House, error_code: str) -> int:
    """Ask for all jobs that failed for this reason to go on, but for those whose order is under way in another job;
    how many they are."""
    now = time.time()
    with house.catalog.writing() as database:
        failed = [
            job_id
            for job_id in job_lines.failed_ids(database, error_code)
            if not stored.has_open_twin(database, job_id)
        ]
        for job_id in failed:
            stored.wish(database, job_id, WishKind.RETRY, now)
    return len(failed)


def approve(house: House, job_id: str) -> None:
    """Let a job go on that waits for an approval. Raises Refused("job-not-approvable")."""
    with house.catalog.writing() as database:
        if _stored(database, job_id).state is not JobState.AWAITING_APPROVAL:
            raise Refused("job-not-approvable")
        stored.wish(database, job_id, WishKind.APPROVE, time.time())


def forget(house: House, job_id: str) -> None:
    """Take an ended job off the list; what it built stays. Raises Refused("job-active")."""
    with house.catalog.writing() as database:
        found = _stored(database, job_id)
        if found.state.active:
            raise Refused("job-active")
        stored.remove(database, job_id)


def counts(house: House) -> QueueCounts:
    database = house.catalog.reading()
    by_state = stored.count_by_state(database)
    seen = processes.last_seen(database)
    now = time.time()
    return QueueCounts(
        waiting=by_state[JobState.WAITING],
        running=by_state[JobState.RUNNING] + by_state[JobState.CANCELLING],
        done=by_state[JobState.DONE],
        failed=by_state[JobState.FAILED],
        cancelled=by_state[JobState.CANCELLED],
        conductor_seen_at=seen.get("conductor"),
        workers_seen=sum(name.startswith("worker ") and now - seen_at < SEEN_SECONDS for name, seen_at in seen.items()),
    )


def _stored(database: Database, job_id: str) -> StoredJob:
    found = stored.find(database, job_id)
    if found is None:
        raise NotFound("job-unknown", job=job_id)
    return found

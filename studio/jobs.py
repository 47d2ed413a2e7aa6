"""Jobs as people see them: five stages with their progress, and what may be done about them.

In: the house, a job's id. Out: `JobView`, `QueueCounts`. Never: a state change; wishes are rows for the conductor.
"""

from __future__ import annotations

import time

from comic.errors import Fact, NotFound, Refused
from comic.job import JobState, Stage, StageState, StepState
from comic.value import Value
from storage import episodes, processes, steps
from storage import jobs as stored
from storage.catalog import Database
from storage.jobs import StoredJob, WishKind
from storage.steps import StoredStep
from studio.house import House

SEEN_SECONDS = 10.0


class StageView(Value):
    """`done` of `total` steps; `total` is 0 while it isn't known how many there will be."""

    stage: Stage
    state: StageState
    started_at: float | None
    ended_at: float | None
    duration_seconds: float | None
    cost_microusd: int
    done: int
    total: int
    progress: float


class JobView(Value):
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
    return _view(database, _stored(database, job_id))


def jobs(house: House, limit: int = 50, states: frozenset[JobState] | None = None) -> tuple[JobView, ...]:
    """Newest first."""
    database = house.catalog.reading()
    return tuple(_view(database, found) for found in stored.newest_first(database, limit, states))


def cancel(house: House, job_id: str) -> None:
    """Ask for a job to stop. Raises Refused("job-not-cancellable")."""
    _wish(house, job_id, WishKind.CANCEL, JobState.CANCELLING, "job-not-cancellable")


def retry(house: House, job_id: str) -> None:
    """Ask for a failed or cancelled job to go on where it stopped. Raises Refused("job-not-retryable")."""
    _wish(house, job_id, WishKind.RETRY, JobState.WAITING, "job-not-retryable")


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


def stages(job_state: JobState, known: tuple[StoredStep, ...]) -> tuple[StageView, ...]:
    """The five stages of a job from its steps, in order."""
    return tuple(_stage(stage, job_state, tuple(step for step in known if step.kind.stage is stage)) for stage in Stage)


def _stage(stage: Stage, job_state: JobState, own: tuple[StoredStep, ...]) -> StageView:
    state = _stage_state(job_state, own)
    starts = [step.started_at for step in own if step.started_at is not None]
    ends = [step.ended_at for step in own if step.ended_at is not None]
    started_at = min(starts, default=None)
    ended_at = max(ends, default=None) if state in (StageState.DONE, StageState.FAILED, StageState.CANCELLED) else None
    until = ended_at if ended_at is not None else time.time()
    return StageView(
        stage=stage,
        state=state,
        started_at=started_at,
        ended_at=ended_at,
        duration_seconds=None if started_at is None else max(0.0, until - started_at),
        cost_microusd=sum(step.cost_microusd for step in own),
        done=sum(step.state is StepState.DONE for step in own),
        total=len(own),
        progress=sum(step.progress for step in own) / len(own) if own else 0.0,
    )


def _stage_state(job_state: JobState, own: tuple[StoredStep, ...]) -> StageState:
    states = {step.state for step in own}
    if states == {StepState.DONE}:
        return StageState.DONE
    if StepState.FAILED in states and not job_state.active:
        return StageState.FAILED
    if job_state is JobState.CANCELLED:
        return StageState.CANCELLED
    if states & {StepState.QUEUED, StepState.RUNNING, StepState.DONE, StepState.READY}:
        return StageState.RUNNING
    return StageState.WAITING


def _wish(house: House, job_id: str, kind: WishKind, target: JobState, refusal: str) -> None:
    with house.catalog.writing() as database:
        if not _stored(database, job_id).state.may_become(target):
            raise Refused(refusal)
        stored.wish(database, job_id, kind, time.time())


def _stored(database: Database, job_id: str) -> StoredJob:
    found = stored.find(database, job_id)
    if found is None:
        raise NotFound("job-unknown", job=job_id)
    return found


def _view(database: Database, found: StoredJob) -> JobView:
    known = steps.of_job(database, found.id)
    episode = episodes.find(database, found.episode_id)
    if episode is None:
        raise NotFound("episode-unknown", episode=found.episode_id)
    return JobView(
        id=found.id,
        kind=found.kind,
        episode_id=found.episode_id,
        project_id=episode.project_id,
        title=episode.title,
        number=episode.number,
        state=found.state,
        created_at=found.created_at,
        started_at=found.started_at,
        ended_at=found.ended_at,
        stages=stages(found.state, known),
        cost_microusd=sum(step.cost_microusd for step in known),
        readable=episode.package_key is not None,
        error_code=found.error_code,
        error_facts=found.error_facts,
        traceback=found.traceback,
        failed_slot=found.failed_slot,
        waiting_before=stored.waiting_before(database, found) if found.state is JobState.WAITING else 0,
    )

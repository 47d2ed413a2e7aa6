"""The first part of a round: what became of the steps that were handed out.

A step is done when its record exists, whatever a note says. An error is tried again with back-off until the retries
are used up; a worker that fell silent loses its lease without an attempt being counted; a missing input is built
again.

In: the `Desk`. Out: changed steps in the catalog. Never: a new step, a message to a worker.
"""

from __future__ import annotations

import time

from comic.job import StepState
from pipeline.backoff import backoff_seconds
from pipeline.desk import Desk, Watch
from pipeline.doorbell import Beat, Ending
from storage import events, jobs, steps
from storage.artifacts import Record
from storage.catalog import Database
from storage.events import EventKind
from storage.steps import StoredStep

LEASE_SECONDS = 6.0
"""A worker beats once a second; this much silence means that it is gone."""

RESCUES = 5
"""A step that loses this many workers is failed: it kills them."""


def collect(desk: Desk) -> bool:
    """Look at every step in flight; whether there is any."""
    flying = steps.in_flight(desk.catalog.reading())
    if not flying:
        desk.watches.clear()
        return False
    cancelling = {job.id for job in jobs.active(desk.catalog.reading()) if job.state.value == "cancelling"}
    pending: frozenset[str] | None = None
    for step in flying:
        lease = step.lease or ""
        ending, beat = desk.doorbell.ending(lease), desk.doorbell.last_beat(lease)
        if ending is not None or step.job_id in cancelling:
            _settle(desk, step, ending, cancelled=step.job_id in cancelling)
            continue
        if _is_silent(desk, step, beat):
            if pending is None:
                desk.doorbell.check()
                pending = desk.doorbell.pending_leases()
            if lease not in pending:
                _rescue(desk, step, beat)
                continue
        if beat is not None:
            _note_beat(desk, step, beat)
    return True


def _settle(desk: Desk, step: StoredStep, ending: Ending | None, *, cancelled: bool) -> None:
    record = desk.store.record(step.key)
    with desk.catalog.writing() as database:
        if record is not None:
            _done(database, desk, step, record, seconds=ending.seconds if ending else 0.0)
        elif cancelled:
            steps.change(database, step, StepState.CANCELLED, ended_at=desk.now())
            events.append(database, desk.now(), EventKind.CANCELLED, job_id=step.job_id, step_id=step.id)
        elif ending is not None and ending.missing_key is not None:
            _rebuild_input(database, desk, step, ending.missing_key)
        elif ending is not None:
            _failed(database, desk, step, ending)
    _let_go(desk, step)


def _done(database: Database, desk: Desk, step: StoredStep, record: Record, seconds: float) -> None:
    now = desk.now()
    steps.change(
        database,
        step,
        StepState.DONE,
        progress=1.0,
        built=1,
        started_at=step.started_at or now - seconds,
        ended_at=now,
        cost_microusd=record.cost_microusd,
        error_code=None,
        error_facts=None,
        traceback=None,
    )
    events.append(database, now, EventKind.DONE, job_id=step.job_id, step_id=step.id)


def _failed(database: Database, desk: Desk, step: StoredStep, ending: Ending) -> None:
    now = desk.now()
    code = ending.error_code or "no-output"
    evidence = steps.error_columns(code, ending.error_facts, ending.traceback)
    if ending.retry and step.attempt <= desk.settings.step_retries:
        wait = backoff_seconds(step.attempt, desk.dice.random())
        steps.change(database, step, StepState.READY, not_before=now + wait, **evidence)
        events.append(database, now, EventKind.RETRY, job_id=step.job_id, step_id=step.id, note=code)
    else:
        steps.change(database, step, StepState.FAILED, ended_at=now, **evidence)
        events.append(database, now, EventKind.FAILED, job_id=step.job_id, step_id=step.id, note=code)


def _rebuild_input(database: Database, desk: Desk, step: StoredStep, missing_key: str) -> None:
    """An input was lost or found corrupt: the steps that make it wait again, and so does this one."""
    now = desk.now()
    for other in steps.of_job(database, step.job_id):
        if other.key == missing_key and other.state is StepState.DONE:
            steps.change(database, other, StepState.WAITING, attempt=0, progress=0.0)
            events.append(database, now, EventKind.REBUILD, job_id=step.job_id, step_id=other.id)
    steps.change(database, step, StepState.WAITING, attempt=max(0, step.attempt - 1))


def _is_silent(desk: Desk, step: StoredStep, beat: Beat | None) -> bool:
    lease, count = step.lease or "", beat.count if beat else 0
    watch = desk.watches.get(lease)
    if watch is None or watch.beat_count != count:
        desk.watches[lease] = Watch(beat_count=count, at_monotonic=time.monotonic())
        return False
    return time.monotonic() - watch.at_monotonic > LEASE_SECONDS


def _rescue(desk: Desk, step: StoredStep, beat: Beat | None) -> None:
    """The worker died, or the message was lost: the step is ready again, and no attempt is counted."""
    record = desk.store.record(step.key)
    now = desk.now()
    with desk.catalog.writing() as database:
        if record is not None:
            _done(database, desk, step, record, seconds=0.0)
        elif step.rescued + 1 > RESCUES:
            evidence = steps.error_columns("step-poison", {"rescues": step.rescued}, step.traceback)
            steps.change(database, step, StepState.FAILED, ended_at=now, **evidence)
            events.append(database, now, EventKind.FAILED, job_id=step.job_id, step_id=step.id, note="step-poison")
        else:
            steps.change(
                database,
                step,
                StepState.READY,
                rescued=step.rescued + 1,
                attempt=max(0, step.attempt - 1),
                not_before=0.0,
            )
            note = "never started" if beat is None else f"silent worker {beat.process_id}@{beat.host}"
            events.append(database, now, EventKind.RESCUED, job_id=step.job_id, step_id=step.id, note=note)
    _let_go(desk, step)


def _note_beat(desk: Desk, step: StoredStep, beat: Beat) -> None:
    if step.state is StepState.RUNNING and abs(beat.progress - step.progress) < 0.05:
        return
    with desk.catalog.writing() as database:
        steps.change(
            database, step, StepState.RUNNING, progress=beat.progress, started_at=step.started_at or desk.now()
        )


def _let_go(desk: Desk, step: StoredStep) -> None:
    lease = step.lease or ""
    desk.doorbell.drop(lease, step.key)
    desk.watches.pop(lease, None)
    desk.dirty.add(step.job_id)

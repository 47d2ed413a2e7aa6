"""The third part of a round: hand out ready steps, fairly and no more than the workers can soon take.

The lease is committed before the worker is woken, so that a crash between the two is only a lost message.

In: the `Desk`. Out: leases in the catalog, orders in the store, messages. Never: a step that isn't ready.
"""

from __future__ import annotations

import uuid

from comic.errors import StorageFailure
from comic.job import StepState
from pipeline.desk import Desk
from pipeline.doorbell import Message
from storage import events, jobs, steps
from storage.events import EventKind
from storage.steps import StoredStep

QUEUED_PER_WORKER = 2
"""One running and one waiting behind it: a worker never idles for a round, and turns are still shared out late."""


def admit(desk: Desk) -> int:
    """Hand out what fits; how many steps were handed out."""
    reading = desk.catalog.reading()
    room = desk.workers * QUEUED_PER_WORKER - len(steps.in_flight(reading))
    handed_out = 0
    while handed_out < room:
        step = steps.next_ready(reading, desk.now())
        if step is None:
            break
        _hand_out(desk, step)
        handed_out += 1
    return handed_out


def _hand_out(desk: Desk, step: StoredStep) -> None:
    if desk.store.record(step.key) is not None:
        _reuse(desk, step)
        return
    lease = uuid.uuid4().hex
    try:
        desk.store.put_order(step.key, steps.order_json(desk.catalog.reading(), step.id) or "")
    except StorageFailure as error:
        _put_off(desk, step, error)
        return
    with desk.catalog.writing() as database:
        steps.change(
            database,
            step,
            StepState.QUEUED,
            lease=lease,
            attempt=step.attempt + 1,
            progress=0.0,
            started_at=None,
        )
        jobs.serve(database, step.job_id, desk.now())
        events.append(database, desk.now(), EventKind.QUEUED, job_id=step.job_id, step_id=step.id)
    desk.doorbell.ring(Message(lease=lease, key=step.key, deadline_seconds=desk.settings.step_deadline_seconds))


def _reuse(desk: Desk, step: StoredStep) -> None:
    """Another job built it meanwhile."""
    now = desk.now()
    with desk.catalog.writing() as database:
        steps.change(database, step, StepState.DONE, progress=1.0, started_at=now, ended_at=now)
        events.append(database, now, EventKind.REUSED, job_id=step.job_id, step_id=step.id)
    desk.dirty.add(step.job_id)


PUT_OFF_SECONDS = 5.0


def _put_off(desk: Desk, step: StoredStep, error: StorageFailure) -> None:
    """The store takes nothing now (a full disk): the step stays ready and tells why."""
    with desk.catalog.writing() as database:
        steps.change(
            database,
            step,
            StepState.READY,
            not_before=desk.now() + PUT_OFF_SECONDS,
            **steps.error_columns(error.reason, error.facts, None),
        )

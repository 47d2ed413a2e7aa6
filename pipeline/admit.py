"""The third part of a round: hand out ready steps, fairly and no more than the workers can soon take.

The lease is committed before the worker is woken, so that a crash between the two is only a lost message.

In: the `Desk`. Out: leases in the catalog, orders in the store, messages. Never: a step that isn't ready.
"""

from __future__ import annotations

import uuid

import structlog

from comic.errors import StorageFailure
from comic.job import StepState
from pipeline import bill, funding
from pipeline import log as log_of_process
from pipeline.desk import Desk
from pipeline.doorbell import Message
from pipeline.providers import QUEUED_PER_WORKER, usual_cap
from pipeline.servers import CALL_SECONDS
from storage import events, jobs, pools, steps
from storage.events import EventKind
from storage.pools import Pool
from storage.steps import StoredStep

PUT_OFF_SECONDS = 5.0
PAID_DEADLINE_SECONDS = 2.2 * CALL_SECONDS
"""Two calls, the second a corrective one, end by themselves within this."""

log = structlog.get_logger(__name__)


def admit(desk: Desk) -> int:
    """Hand out what fits; how many steps were handed out."""
    reading = desk.catalog.reading()
    flying = steps.in_flight_by_pool(reading)
    room = desk.workers * QUEUED_PER_WORKER - sum(flying.values())
    if room <= 0 or pools.all_paused(reading):
        return 0
    known = pools.every(reading)
    _reopen(desk, known)
    handed_out = 0
    while handed_out < room:
        step = steps.next_ready(reading, held=desk.step_waits.held(), closed_pools=_closed(desk, known, flying))
        if step is None:
            break
        if bill.is_paid(step) and not funding.is_allowed(desk, step):
            continue
        if _hand_out(desk, step):
            flying[step.pool] = flying.get(step.pool, 0) + 1
            handed_out += 1
    return handed_out


def _closed(desk: Desk, known: tuple[Pool, ...], flying: dict[str, int]) -> list[str]:
    """The pools that are paused, blocked or full."""
    blocked = desk.pool_waits.held()
    return [
        pool.name
        for pool in known
        if pool.paused
        or pool.name in blocked
        or flying.get(pool.name, 0)
        >= (usual_cap(pool.name, desk.settings, desk.workers) if pool.cap is None else pool.cap)
    ]


def _reopen(desk: Desk, known: tuple[Pool, ...]) -> None:
    """Forget blocks that are over, and those that somebody lifted in the catalog."""
    for pool in known:
        if not pool.blocked_until:
            desk.pool_waits.release(pool.name)
    blocked = desk.pool_waits.held()
    over = [pool.name for pool in known if pool.blocked_until and pool.name not in blocked]
    if over:
        with desk.catalog.writing() as database:
            for name in over:
                pools.block(database, name, 0.0)


def _hand_out(desk: Desk, step: StoredStep) -> bool:
    """Whether a worker was woken for it."""
    if desk.store.record(step.key) is not None:
        _reuse(desk, step)
        return False
    lease = uuid.uuid4().hex
    try:
        desk.store.put_order(step.key, steps.order_json(desk.catalog.reading(), step.id) or "")
    except StorageFailure as error:
        _put_off(desk, step, error)
        return False
    with desk.catalog.writing() as database:
        steps.change(
            database,
            step,
            StepState.QUEUED,
            lease=lease,
            attempt=step.attempt + 1,
            progress=0.0,
            not_before=0.0,
            started_at=None,
        )
        jobs.serve(database, step.job_id, desk.next_turn())
        if bill.is_paid(step):
            bill.reserve(database, desk, step, lease, bill.price_of(database, step))
        events.append(database, desk.now(), EventKind.QUEUED, job_id=step.job_id, step_id=step.id)
    deadline = max(desk.settings.step_deadline_seconds, PAID_DEADLINE_SECONDS if bill.is_paid(step) else 0.0)
    desk.doorbell.ring(Message(lease=lease, key=step.key, deadline_seconds=deadline, job=step.job_id, step=step.slot))
    log_of_process.turn_to(job=step.job_id, step=step.slot, lease=lease)
    log.info("handed out", attempt=step.attempt + 1, pool=step.pool)
    return True


def _reuse(desk: Desk, step: StoredStep) -> None:
    """Another job built it meanwhile."""
    now = desk.now()
    with desk.catalog.writing() as database:
        steps.change(database, step, StepState.DONE, progress=1.0, started_at=now, ended_at=now)
        events.append(database, now, EventKind.REUSED, job_id=step.job_id, step_id=step.id)
    desk.dirty.add(step.job_id)


def _put_off(desk: Desk, step: StoredStep, error: StorageFailure) -> None:
    """The store takes nothing now (a full disk): the step stays ready and tells why."""
    desk.step_waits.hold(step.id, PUT_OFF_SECONDS)
    with desk.catalog.writing() as database:
        steps.change(
            database,
            step,
            StepState.READY,
            not_before=desk.now() + PUT_OFF_SECONDS,
            **steps.error_columns(error.reason, error.facts, None),
        )

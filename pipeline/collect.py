"""The first part of a round: what became of the steps that were handed out.

A step is done when its record exists, whatever a note says. An error is tried again with back-off until the retries
are used up; a provider's "come again later" closes its pool; a stuck step goes to `pipeline.rescue`; a missing input is
built again.

In: the `Desk`. Out: changed steps in the catalog. Never: a new step, a message to a worker.
"""

from __future__ import annotations

import time

import structlog

from comic.errors import Fact
from comic.job import JobState, StepState
from pipeline import bill, rescue
from pipeline import log as log_of_process
from pipeline.backoff import backoff_seconds
from pipeline.desk import RETRY_AFTER_CAP_SECONDS, Desk
from pipeline.doorbell import Beat, Ending
from pipeline.heart import DEADLINE
from storage import events, jobs, pools, steps
from storage.artifacts import Record
from storage.catalog import Database
from storage.events import EventKind
from storage.steps import StoredStep

STORAGE_TROUBLES = frozenset({"disk-full", "store-unwritable", "store-unreadable", "store-unreachable", "worker-unfit"})
"""What a full disk, an absent store or a worker of another release does to a step is no attempt of the step's: it waits
until there is room, or until another worker takes it."""

STORAGE_ATTEMPT = 4
"""The back-off of storage trouble: as after so many attempts."""

MEND_SECONDS = 1.0
log = structlog.get_logger(__name__)
GAP_SECONDS = 3.0
"""Of the time between two looks no more than this counts as silence: a conductor that stood still heard nobody."""


def collect(desk: Desk) -> bool:
    """Look at every step in flight; whether there is any."""
    flying = steps.in_flight(desk.catalog.reading())
    unheard_seconds = time.monotonic() - desk.collected_monotonic - GAP_SECONDS
    desk.collected_monotonic += unheard_seconds + GAP_SECONDS
    if not flying:
        desk.watches.clear()
        return False
    if unheard_seconds > 0:
        for watch in desk.watches.values():
            watch.at_monotonic += unheard_seconds
    _mend_fences(desk, flying)
    states = jobs.active_states(desk.catalog.reading())
    pending: frozenset[str] | None = None
    for step in flying:
        lease = step.lease or ""
        log_of_process.turn_to(job=step.job_id, step=step.slot, lease=lease)
        ending, beat = desk.doorbell.ending(lease), desk.doorbell.last_beat(lease)
        cancelled = states.get(step.job_id) is JobState.CANCELLING
        if ending is not None or (cancelled and not _may_still_pay(step, beat)):
            _settle(desk, step, ending, beat, cancelled=cancelled)
        elif rescue.is_silent(desk, step, beat):
            if pending is None:
                desk.doorbell.check()
                pending = desk.doorbell.pending_leases()
            if lease not in pending:
                _rescue(desk, step, beat, wedged=False)
        elif beat is not None and rescue.is_wedged(desk, beat):
            rescue.kill_wedged(desk, beat)
            _rescue(desk, step, beat, wedged=True)
        elif beat is not None:
            _note_beat(desk, step, beat)
    log_of_process.turn_to()
    return True


def _may_still_pay(step: StoredStep, beat: Beat | None) -> bool:
    """A paid call that is under way can't be had back: what comes of it is waited for, and kept as a take."""
    return bill.is_paid(step) and (beat is not None or step.state is StepState.RUNNING)


def _mend_fences(desk: Desk, flying: tuple[StoredStep, ...]) -> None:
    if time.monotonic() - desk.mended_monotonic < MEND_SECONDS:
        return
    desk.mended_monotonic = time.monotonic()
    for step in flying:
        desk.doorbell.mend_fence(step.lease or "", step.key)


def _rescue(desk: Desk, step: StoredStep, beat: Beat | None, *, wedged: bool) -> None:
    """A stuck step, unless its artifact is there: the worker may have died between the record and its word."""
    record = desk.store.record(step.key)
    with desk.catalog.writing() as database:
        if record is not None:
            _done(database, desk, step, record, seconds=0.0)
        elif wedged:
            rescue.rescue_wedged(database, desk, step, None, beat)
        else:
            rescue.rescue_silent(database, desk, step, beat)
    if beat is not None and not wedged:
        rescue.abandon(desk, beat)
    _let_go(desk, step)


def _settle(desk: Desk, step: StoredStep, ending: Ending | None, beat: Beat | None, *, cancelled: bool) -> None:
    record = desk.store.record(step.key)
    with desk.catalog.writing() as database:
        if record is not None:
            _done(database, desk, step, record, seconds=ending.seconds if ending else 0.0)
        elif cancelled:
            bill.note_doubt(database, desk, step, beat)
            steps.change(database, step, StepState.CANCELLED, ended_at=desk.now())
            events.append(database, desk.now(), EventKind.CANCELLED, job_id=step.job_id, step_id=step.id)
        elif ending is not None and ending.missing_key is not None:
            bill.note_failure(database, desk, step, ending)
            _rebuild_input(database, desk, step, ending.missing_key)
        elif ending is not None and ending.released:
            bill.note_failure(database, desk, step, ending)
            _again(database, desk, step, EventKind.RELEASED)
        elif ending is not None and ending.error_code == DEADLINE:
            rescue.rescue_wedged(database, desk, step, ending, beat)
        elif ending is not None and ending.retry_after_seconds is not None:
            bill.note_failure(database, desk, step, ending)
            _close_pool(database, desk, step, ending.retry_after_seconds)
        elif ending is not None:
            bill.note_failure(database, desk, step, ending)
            _failed(database, desk, step, ending)
    _let_go(desk, step)


def _done(database: Database, desk: Desk, step: StoredStep, record: Record, seconds: float) -> None:
    now = desk.now()
    cost_microusd = bill.note_price(database, desk, step, record)
    steps.change(
        database,
        step,
        StepState.DONE,
        progress=1.0,
        built=1,
        started_at=step.started_at or now - seconds,
        ended_at=now,
        cost_microusd=cost_microusd,
        error_code=None,
        error_facts=None,
        traceback=None,
    )
    events.append(database, now, EventKind.DONE, job_id=step.job_id, step_id=step.id)
    log.info("step done", seconds=round(seconds, 3), cost_microusd=cost_microusd)


def _again(database: Database, desk: Desk, step: StoredStep, kind: EventKind, note: str = "") -> None:
    """Ready at once, and no attempt counted."""
    steps.change(database, step, StepState.READY, attempt=max(0, step.attempt - 1), progress=0.0, not_before=0.0)
    events.append(database, desk.now(), kind, job_id=step.job_id, step_id=step.id, note=note)


def _close_pool(database: Database, desk: Desk, step: StoredStep, retry_after_seconds: float) -> None:
    """The provider said when to come again: nothing of its kind starts before."""
    wait = min(RETRY_AFTER_CAP_SECONDS, max(0.0, retry_after_seconds))
    desk.pool_waits.hold(step.pool, wait)
    pools.block(database, step.pool, desk.now() + wait)
    _again(database, desk, step, EventKind.BUSY, f"{wait:.1f} s")


def _failed(database: Database, desk: Desk, step: StoredStep, ending: Ending) -> None:
    now = desk.now()
    code = ending.error_code or "no-output"
    evidence = steps.error_columns(code, ending.error_facts, ending.traceback)
    storage_trouble = code in STORAGE_TROUBLES
    retries = desk.settings.step_retries
    if ending.retries_at_most is not None:
        retries = min(retries, ending.retries_at_most)
    if storage_trouble or (ending.retry and step.attempt <= retries):
        wait = backoff_seconds(STORAGE_ATTEMPT if storage_trouble else step.attempt, desk.dice.random())
        attempt = step.attempt - 1 if storage_trouble else step.attempt
        desk.step_waits.hold(step.id, wait)
        steps.change(database, step, StepState.READY, attempt=attempt, progress=0.0, not_before=now + wait, **evidence)
        events.append(database, now, EventKind.RETRY, job_id=step.job_id, step_id=step.id, note=code)
        log.warning("step tried again", code=code, attempt=step.attempt, wait_seconds=round(wait, 2))
    else:
        steps.change(database, step, StepState.FAILED, ended_at=now, **evidence)
        events.append(database, now, EventKind.FAILED, job_id=step.job_id, step_id=step.id, note=code)
        log.warning("step failed", code=code, attempt=step.attempt, **_facts(ending))


def _facts(ending: Ending) -> dict[str, Fact]:
    """An ending's facts under names that can't be those of the line itself."""
    return {f"fact_{name}": fact for name, fact in ending.error_facts.items()}


def _rebuild_input(database: Database, desk: Desk, step: StoredStep, missing_key: str) -> None:
    """An input was lost or found corrupt: the steps that make it wait again, and so does this one."""
    now = desk.now()
    for other in steps.of_job(database, step.job_id):
        if other.key == missing_key and other.state is StepState.DONE:
            steps.change(database, other, StepState.WAITING, attempt=0, progress=0.0)
            events.append(database, now, EventKind.REBUILD, job_id=step.job_id, step_id=other.id)
    steps.change(database, step, StepState.WAITING, attempt=max(0, step.attempt - 1))


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

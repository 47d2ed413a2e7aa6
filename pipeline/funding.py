"""Whether a step that costs money may start, and the job that waits when it may not.

In: the `Desk`, a ready step. Out: a decision; a job that waits for money, or advice that is done without, with the
reason. Never: a call, a price.
"""

from __future__ import annotations

import structlog

from comic.job import JobState, StepState
from pipeline import bill
from pipeline.bill import Obstacle
from pipeline.desk import Desk
from storage import events, jobs, steps
from storage.events import EventKind
from storage.steps import StoredStep

AGAIN_SECONDS = 1.0
"""A step that can't be paid now is looked at again after so long, as long as its job runs."""

log = structlog.get_logger(__name__)


def is_allowed(desk: Desk, step: StoredStep) -> bool:
    """Whether the budgets allow this step's call. When they don't, it waits; when nothing else of its job can move, the
    job waits for somebody who allows more, but for advice no job waits. What the store has already costs nothing."""
    if desk.store.record(step.key) is not None:
        return True
    reading = desk.catalog.reading()
    obstacle = bill.obstacle(reading, step, bill.price_of(reading, step))
    if obstacle is None:
        return True
    desk.step_waits.hold(step.id, AGAIN_SECONDS)
    others = [other for other in steps.of_job(reading, step.job_id) if other.id != step.id]
    if step.kind.is_advice:
        if not any(_is_open(other) for other in others):
            _do_without(desk, step, obstacle)
    elif not any(_moves(other) for other in others):
        _let_wait(desk, step, obstacle)
    return False


def _moves(step: StoredStep) -> bool:
    """Whether a step is under way, or can be without money."""
    return step.state.in_flight or (step.state is StepState.READY and not bill.is_paid(step))


def _is_open(step: StoredStep) -> bool:
    """Whether a step is under way, or is one that its job waits for: the budget may look different after it."""
    return step.state.in_flight or (step.state is StepState.READY and not step.kind.is_advice)


def _do_without(desk: Desk, step: StoredStep, obstacle: Obstacle) -> None:
    evidence = steps.error_columns(obstacle.code, obstacle.facts, None)
    with desk.catalog.writing() as database:
        steps.change(database, step, StepState.FAILED, ended_at=desk.now(), **evidence)
        events.append(database, desk.now(), EventKind.FAILED, job_id=step.job_id, step_id=step.id, note=obstacle.code)
    desk.dirty.add(step.job_id)
    log.warning("done without", step=step.slot, code=obstacle.code)


def _let_wait(desk: Desk, step: StoredStep, obstacle: Obstacle) -> None:
    with desk.catalog.writing() as database:
        job = jobs.find(database, step.job_id)
        if job is None or not job.state.may_become(JobState.AWAITING_BUDGET):
            return
        jobs.become(
            database,
            job,
            JobState.AWAITING_BUDGET,
            desk.now(),
            error_code=obstacle.code,
            error_facts=obstacle.facts,
        )
        events.append(database, desk.now(), EventKind.UNPAID, job_id=step.job_id, step_id=step.id, note=obstacle.code)
    log.warning("job waits for money", code=obstacle.code)

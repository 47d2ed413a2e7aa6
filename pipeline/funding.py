"""Whether a step that costs money may start, and the job that waits when it may not.

In: the `Desk`, a ready step. Out: a decision; a job that waits for money, with the reason. Never: a call, a price.
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
    job waits for somebody who allows more. What the store has already costs nothing."""
    if desk.store.record(step.key) is not None:
        return True
    reading = desk.catalog.reading()
    obstacle = bill.obstacle(reading, step, bill.price_of(reading, step))
    if obstacle is None:
        return True
    desk.step_waits.hold(step.id, AGAIN_SECONDS)
    if not _others_move(desk, step):
        _let_wait(desk, step, obstacle)
    return False


def _others_move(desk: Desk, step: StoredStep) -> bool:
    """Whether another step of the job is under way, or can be without money."""
    return any(
        other.state.in_flight or (other.state is StepState.READY and not bill.is_paid(other))
        for other in steps.of_job(desk.catalog.reading(), step.job_id)
        if other.id != step.id
    )


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

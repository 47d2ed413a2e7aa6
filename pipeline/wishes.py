"""What people wish of jobs: that one is cancelled, tried again, approved or funded.

In: the `Desk` with its catalog's open wishes. Out: jobs in other states, wishes that are handled. Never: a plan, a step
that is new.
"""

from __future__ import annotations

import structlog

from comic.errors import StorageFailure
from comic.job import JobState, StepState
from pipeline.desk import Desk
from storage import jobs, steps
from storage.catalog import Database
from storage.jobs import StoredJob, WishKind

log = structlog.get_logger(__name__)


def grant_wishes(desk: Desk) -> None:
    """A wish that can't be granted is dropped with a line in the log: it may not hold up what others wish."""
    for wish in jobs.open_wishes(desk.catalog.reading()):
        try:
            with desk.catalog.writing() as database:
                job = jobs.find(database, wish.job_id)
                if job is not None:
                    _grant(database, desk, job, wish.kind)
                jobs.handled(database, wish.id, desk.now())
        except StorageFailure:
            raise
        except Exception:
            log.exception("a wish can't be granted", job=wish.job_id, wish=wish.kind.value)
            with desk.catalog.writing() as database:
                jobs.handled(database, wish.id, desk.now())
        desk.dirty.add(wish.job_id)


def _grant(database: Database, desk: Desk, job: StoredJob, kind: WishKind) -> None:
    """Do what is wished, if it still can be: the job may have moved on, or its order be under way in another job."""
    if kind is WishKind.CANCEL and job.state.may_become(JobState.CANCELLING):
        jobs.become(database, job, JobState.CANCELLING, desk.now())
    elif kind is WishKind.CANCEL or jobs.has_open_twin(database, job.id):
        return
    elif kind is WishKind.RETRY and job.state.may_become(JobState.WAITING):
        _begin_again(database, desk, job)
    elif kind is WishKind.APPROVE and job.state is JobState.AWAITING_APPROVAL:
        jobs.approve(database, job, desk.now())
    elif kind is WishKind.FUND and job.state is JobState.AWAITING_BUDGET:
        jobs.become(database, job, JobState.RUNNING, desk.now())


def _begin_again(database: Database, desk: Desk, job: StoredJob) -> None:
    jobs.become(database, job, JobState.WAITING, desk.now())
    for step in steps.of_job(database, job.id):
        if step.state in (StepState.FAILED, StepState.CANCELLED):
            steps.change(
                database,
                step,
                StepState.WAITING,
                attempt=0,
                rescued=0,
                unstarted=0,
                not_before=0.0,
                progress=0.0,
                ended_at=None,
            )

"""The second part of a round: jobs begin, plans grow, steps become ready, jobs end.

In: the `Desk`. Out: changed jobs and new steps in the catalog. Never: a message to a worker.
"""

from __future__ import annotations

import traceback

import structlog

from comic.errors import Fact, NotFound, StorageFailure, ToonverseError
from comic.job import JobState, Stage, StepState, is_unheeded
from pipeline import log as log_of_process
from pipeline.desk import Desk
from pipeline.hand_over import hand_over_package, hand_over_script, hand_over_sheets, hand_over_translations
from pipeline.plan import PlannedStep, before_approval, plan
from pipeline.providers import pool_of
from pipeline.renew import are_outdated, drop_surplus, renew
from pipeline.slots import SCRIPT_SLOT, STORYBOARD_SLOT
from pipeline.stand_ins import given_up, lack_stand_ins, panel_of
from pipeline.wishes import grant_wishes
from storage import events, jobs, pools, steps
from storage.catalog import Database
from storage.events import EventKind
from storage.jobs import StoredJob
from storage.steps import NewStep, StoredStep

log = structlog.get_logger(__name__)


def unfold(desk: Desk) -> bool:
    """Look at every job that something happened to; whether any job is active."""
    grant_wishes(desk)
    reading = desk.catalog.reading()
    active = jobs.active_states(reading)
    desk.dirty.update(job_id for job_id, state in active.items() if state is JobState.WAITING)
    for job_id in [job_id for job_id in active if job_id in desk.dirty]:
        job = jobs.find(reading, job_id)
        if job is not None:
            log_of_process.turn_to(job=job.id)
            _advance(desk, job)
    log_of_process.turn_to()
    return bool(active)


def _advance(desk: Desk, job: StoredJob) -> None:
    """Move one job as far as it goes. What can't be planned fails its own job and no other."""
    desk.dirty.discard(job.id)
    try:
        with desk.catalog.writing() as database:
            if job.state is JobState.CANCELLING:
                _cancel(database, desk, job)
                return
            if job.state is JobState.WAITING:
                job = jobs.become(database, job, JobState.RUNNING, desk.now())
                events.append(database, desk.now(), EventKind.JOB_STARTED, job_id=job.id)
                log.info("job begun", episode=job.episode_id)
            _end_if_finished(database, desk, job, _grow(database, desk, job))
    except StorageFailure:
        _look_again(desk, job)
        raise
    except NotFound as error:
        _look_again(desk, job)
        if error.reason == "artifact-missing":
            _rebuild_missing(desk, job, error)
        else:
            _fail(desk, job.id, error.reason, error.facts)
    except ToonverseError as error:
        _fail(desk, job.id, error.reason, error.facts)
    except Exception as error:
        log.exception("a job can't be planned")
        _fail(desk, job.id, "plan-failed", {"error": f"{type(error).__name__}: {error}"[:500]})


def _look_again(desk: Desk, job: StoredJob) -> None:
    """The transaction was rolled back, and what was remembered of it with it."""
    desk.planned.discard(job.id)
    desk.dirty.add(job.id)


def _cancel(database: Database, desk: Desk, job: StoredJob) -> None:
    flying = False
    for step in steps.of_job(database, job.id):
        if step.state in (StepState.WAITING, StepState.READY):
            steps.change(database, step, StepState.CANCELLED, ended_at=desk.now())
        flying = flying or step.state.in_flight
    if not flying:
        jobs.become(database, job, JobState.CANCELLED, desk.now())
        events.append(database, desk.now(), EventKind.JOB_ENDED, job_id=job.id, note="cancelled")
        log.info("job cancelled")


def _grow(database: Database, desk: Desk, job: StoredJob) -> tuple[StoredStep, ...]:
    """Add what can be planned by now and promote what has its inputs, until neither changes anything; all steps."""
    while True:
        known = {step.slot: step for step in steps.of_job(database, job.id)}
        planned = _plan(database, desk, job, known)
        if planned is not None and _catch_up(database, desk, job, known, planned):
            continue
        if planned is not None and any(step.slot not in known for step in planned):
            grown = [_new_step(step, position) for position, step in enumerate(planned)]
            steps.add(database, job.id, grown)
            pools.make_known(database, {step.pool for step in grown})
        elif not _promote(database, desk, job, known):
            return tuple(known.values())


def _plan(
    database: Database, desk: Desk, job: StoredJob, known: dict[str, StoredStep]
) -> tuple[PlannedStep, ...] | None:
    """Today's plan of the job, or None when it can't have grown or waits for approval from here on."""
    if job.id in desk.planned:
        return None
    written, directed = known.get(SCRIPT_SLOT), known.get(STORYBOARD_SLOT)
    beginning = plan(job.sources, desk.toolchain)
    if written is None or directed is None or are_outdated(known, beginning):
        return beginning
    if written.state is not StepState.DONE or directed.state is not StepState.DONE:
        return None
    script = desk.script(written.key)
    board = desk.storyboard(directed.key)
    if job.stops_before is Stage.IMAGE:
        hand_over_script(database, desk, job, script)
        return before_approval(job.sources, plan(job.sources, desk.toolchain, script, board))
    translated = hand_over_translations(database, desk, job, known)
    whole = plan(job.sources, desk.toolchain, script, board, given_up(known.values()), translated)
    hand_over_script(database, desk, job, script)
    if len(translated) == len(job.sources.wanted):
        desk.planned.add(job.id)
    return whole


def _catch_up(
    database: Database, desk: Desk, job: StoredJob, known: dict[str, StoredStep], planned: tuple[PlannedStep, ...]
) -> bool:
    """After an upgrade: bring steps that an earlier release planned up to today's plan; whether any changed."""
    is_whole = job.id in desk.planned
    renewed = renew(database, known, planned)
    for step in renewed:
        desk.step_waits.release(step.id)
    changed = bool(renewed)
    if is_whole:
        changed = drop_surplus(database, known, planned) or changed
    if are_outdated(known, planned):
        desk.planned.discard(job.id)
    return changed


def _promote(database: Database, desk: Desk, job: StoredJob, known: dict[str, StoredStep]) -> bool:
    """Make waiting steps ready whose inputs are done, and done what the store has already; whether any changed."""
    done_keys = {step.key for step in known.values() if step.state is StepState.DONE}
    changed = False
    for step in known.values():
        if step.state is not StepState.WAITING or not desk.input_keys(database, step) <= done_keys:
            continue
        now = desk.now()
        if desk.store.record(step.key) is not None:
            steps.change(database, step, StepState.DONE, progress=1.0, started_at=now, ended_at=now)
            events.append(database, now, EventKind.REUSED, job_id=job.id, step_id=step.id)
        elif step.pinned:
            evidence = steps.error_columns("pin-missing", {"slot": step.slot}, None)
            steps.change(database, step, StepState.FAILED, ended_at=now, **evidence)
        else:
            steps.change(database, step, StepState.READY, ready_at=now)
        changed = True
    return changed


def _new_step(planned: PlannedStep, position: int) -> NewStep:
    return NewStep(
        slot=planned.slot,
        kind=planned.kind,
        key=planned.key,
        position=position,
        order_json=planned.order_json,
        pool="" if planned.order is None else pool_of(planned.order),
    )


def _rebuild_missing(desk: Desk, job: StoredJob, error: NotFound) -> None:
    """A script or a storyboard that was done can't be read any more: build it again."""
    with desk.catalog.writing() as database:
        for step in steps.of_job(database, job.id):
            if step.key == error.facts.get("key") and step.state is StepState.DONE:
                steps.change(database, step, StepState.WAITING, attempt=0, progress=0.0)
                events.append(database, desk.now(), EventKind.REBUILD, job_id=job.id, step_id=step.id)


def _fail(desk: Desk, job_id: str, code: str, facts: dict[str, Fact]) -> None:
    with desk.catalog.writing() as database:
        job = jobs.find(database, job_id)
        if job is not None and job.state.may_become(JobState.FAILED):
            jobs.become(
                database,
                job,
                JobState.FAILED,
                desk.now(),
                error_code=code,
                error_facts=facts,
                traceback=traceback.format_exc(),
            )
            events.append(database, desk.now(), EventKind.JOB_ENDED, job_id=job.id, note=code)
            log.warning("job failed", code=code)


def _end_if_finished(database: Database, desk: Desk, job: StoredJob, known: tuple[StoredStep, ...]) -> None:
    hand_over_sheets(database, job, known)
    hand_over_package(database, job, known)
    if job.id in desk.planned and lack_stand_ins(known):
        _look_again(desk, job)
        return
    missed = given_up(known)
    needed = [step for step in known if panel_of(step) not in missed and not is_unheeded(step.kind, step.state)]
    states = {step.state for step in needed}
    if job.id in desk.planned and states == {StepState.DONE}:
        jobs.become(database, job, JobState.DONE, desk.now())
        events.append(database, desk.now(), EventKind.JOB_ENDED, job_id=job.id, note="done")
        log.info("job done", episode=job.episode_id, stand_ins=len(missed))
        return
    if job.stops_before is not None and states == {StepState.DONE}:
        jobs.become(database, job, JobState.AWAITING_APPROVAL, desk.now())
        log.info("job waits for approval")
        return
    busy = states & {StepState.READY, StepState.QUEUED, StepState.RUNNING}
    if StepState.FAILED in states and not busy:
        failed = next(step for step in needed if step.state is StepState.FAILED)
        jobs.become(
            database,
            job,
            JobState.FAILED,
            desk.now(),
            error_code=failed.error_code,
            error_facts=failed.error_facts,
            traceback=failed.traceback,
            failed_slot=failed.slot,
        )
        events.append(database, desk.now(), EventKind.JOB_ENDED, job_id=job.id, note="failed")
        log.warning("job failed", step=failed.slot, code=failed.error_code)

"""The second part of a round: jobs begin, plans grow, steps become ready, jobs end.

In: the `Desk`. Out: changed jobs and new steps in the catalog. Never: a message to a worker.
"""

from __future__ import annotations

from comic.errors import NotFound, ToonverseError
from comic.job import JobState, StepKind, StepState
from pipeline.desk import Desk
from pipeline.plan import SCRIPT_SLOT, STORYBOARD_SLOT, PlannedStep, plan
from storage import episodes, events, jobs, projects, steps
from storage.catalog import Database
from storage.events import EventKind
from storage.jobs import StoredJob, WishKind
from storage.steps import NewStep, StoredStep


def unfold(desk: Desk) -> bool:
    """Look at every job that something happened to; whether any job is active."""
    _grant_wishes(desk)
    active = jobs.active(desk.catalog.reading())
    for job in active:
        if job.state is JobState.WAITING:
            desk.dirty.add(job.id)
    for job in active:
        if job.id in desk.dirty:
            desk.dirty.discard(job.id)
            _advance(desk, job)
    return bool(active)


def _grant_wishes(desk: Desk) -> None:
    for wish in jobs.open_wishes(desk.catalog.reading()):
        with desk.catalog.writing() as database:
            job = jobs.find(database, wish.job_id)
            if job is not None and wish.kind is WishKind.CANCEL and job.state.may_become(JobState.CANCELLING):
                jobs.become(database, job, JobState.CANCELLING, desk.now())
            elif job is not None and wish.kind is WishKind.RETRY and job.state.may_become(JobState.WAITING):
                _begin_again(database, desk, job)
            jobs.handled(database, wish.id, desk.now())
        desk.dirty.add(wish.job_id)


def _begin_again(database: Database, desk: Desk, job: StoredJob) -> None:
    jobs.become(database, job, JobState.WAITING, desk.now())
    for step in steps.of_job(database, job.id):
        if step.state in (StepState.FAILED, StepState.CANCELLED):
            steps.change(
                database, step, StepState.WAITING, attempt=0, rescued=0, not_before=0.0, progress=0.0, ended_at=None
            )


def _advance(desk: Desk, job: StoredJob) -> None:
    with desk.catalog.writing() as database:
        if job.state is JobState.CANCELLING:
            _cancel(database, desk, job)
            return
        if job.state is JobState.WAITING:
            job = jobs.become(database, job, JobState.RUNNING, desk.now())
            events.append(database, desk.now(), EventKind.JOB_STARTED, job_id=job.id)
        try:
            _grow(database, desk, job)
        except NotFound as error:
            _rebuild_missing(database, desk, job, error)
        except ToonverseError as error:
            _fail(database, desk, job, error)
            return
        _end_if_finished(database, desk, job)


def _cancel(database: Database, desk: Desk, job: StoredJob) -> None:
    flying = False
    for step in steps.of_job(database, job.id):
        if step.state in (StepState.WAITING, StepState.READY):
            steps.change(database, step, StepState.CANCELLED, ended_at=desk.now())
        flying = flying or step.state.in_flight
    if not flying:
        jobs.become(database, job, JobState.CANCELLED, desk.now())
        events.append(database, desk.now(), EventKind.JOB_ENDED, job_id=job.id, note="cancelled")


def _grow(database: Database, desk: Desk, job: StoredJob) -> None:
    """Add what can be planned by now and promote what has its inputs, until neither changes anything."""
    while True:
        known = {step.slot: step for step in steps.of_job(database, job.id)}
        planned = _plan(desk, job, known)
        if planned is not None and any(step.slot not in known for step in planned):
            steps.add(database, job.id, [_new_step(step, position) for position, step in enumerate(planned)])
            continue
        if not _promote(database, desk, job, known):
            return


def _plan(desk: Desk, job: StoredJob, known: dict[str, StoredStep]) -> tuple[PlannedStep, ...] | None:
    """Today's plan of the job, or None when it can't have grown."""
    if job.id in desk.planned:
        return None
    written, directed = known.get(SCRIPT_SLOT), known.get(STORYBOARD_SLOT)
    if written is None or directed is None:
        return plan(job.sources, desk.toolchain)
    if written.state is not StepState.DONE or directed.state is not StepState.DONE:
        return None
    whole = plan(job.sources, desk.toolchain, desk.script(written.key), desk.storyboard(directed.key))
    desk.planned.add(job.id)
    return whole


def _promote(database: Database, desk: Desk, job: StoredJob, known: dict[str, StoredStep]) -> bool:
    """Make waiting steps ready whose inputs are done, and done what the store has already; whether any became done."""
    done_keys = {step.key for step in known.values() if step.state is StepState.DONE}
    found = False
    for step in known.values():
        if step.state is not StepState.WAITING or not desk.input_keys(step.key, step.order_json) <= done_keys:
            continue
        now = desk.now()
        if desk.store.record(step.key) is not None:
            steps.change(database, step, StepState.DONE, progress=1.0, started_at=now, ended_at=now)
            events.append(database, now, EventKind.REUSED, job_id=job.id, step_id=step.id)
            found = True
        elif step.order_json is None:
            evidence = steps.error_columns("pin-missing", {"slot": step.slot}, None)
            steps.change(database, step, StepState.FAILED, ended_at=now, **evidence)
        else:
            steps.change(database, step, StepState.READY, ready_at=now)
    return found


def _new_step(planned: PlannedStep, position: int) -> NewStep:
    return NewStep(
        slot=planned.slot,
        kind=planned.kind,
        key=planned.key,
        position=position,
        order_json=planned.order_json,
    )


def _rebuild_missing(database: Database, desk: Desk, job: StoredJob, error: NotFound) -> None:
    """A script or a storyboard that was done can't be read any more: build it again."""
    for step in steps.of_job(database, job.id):
        if step.key == error.facts.get("key") and step.state is StepState.DONE:
            steps.change(database, step, StepState.WAITING, attempt=0, progress=0.0)
            events.append(database, desk.now(), EventKind.REBUILD, job_id=job.id, step_id=step.id)
            desk.dirty.add(job.id)


def _fail(database: Database, desk: Desk, job: StoredJob, error: ToonverseError) -> None:
    jobs.become(database, job, JobState.FAILED, desk.now(), error_code=error.reason, error_facts=error.facts)
    events.append(database, desk.now(), EventKind.JOB_ENDED, job_id=job.id, note=error.reason)


def _end_if_finished(database: Database, desk: Desk, job: StoredJob) -> None:
    known = steps.of_job(database, job.id)
    _hand_over(database, desk, job, known)
    states = {step.state for step in known}
    if job.id in desk.planned and states == {StepState.DONE}:
        jobs.become(database, job, JobState.DONE, desk.now())
        events.append(database, desk.now(), EventKind.JOB_ENDED, job_id=job.id, note="done")
        return
    busy = states & {StepState.READY, StepState.QUEUED, StepState.RUNNING}
    if StepState.FAILED in states and not busy:
        failed = next(step for step in known if step.state is StepState.FAILED)
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


def _hand_over(database: Database, desk: Desk, job: StoredJob, known: tuple[StoredStep, ...]) -> None:
    """What finished steps give to the catalog: the episode's title and cast from the script, its package."""
    done = {step.kind: step for step in known if step.state is StepState.DONE}
    episode = episodes.find(database, job.episode_id)
    if episode is None:
        return
    if StepKind.SCRIPT in done and job.id in desk.planned:
        script = desk.script(done[StepKind.SCRIPT].key)
        title = job.sources.request.title or script.title
        if title and title != episode.title:
            episodes.set_title(database, episode.id, title)
        projects.add_characters(database, episode.project_id, script.cast, desk.now())
    if StepKind.PACKAGE in done and done[StepKind.PACKAGE].key != episode.package_key:
        episodes.set_package(database, episode.id, done[StepKind.PACKAGE].key)

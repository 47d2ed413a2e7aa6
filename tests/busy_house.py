"""A house in the middle of a busy day, as rows in its catalog: many jobs in every state, no process, no file."""

from __future__ import annotations

import time

from comic.job import JobState, Stage, StepKind, StepState
from comic.project import EpisodeRequest
from comic.story import Language
from storage import events, pools, processes, steps
from storage import jobs as stored_jobs
from storage.catalog import Database
from storage.events import EventKind
from storage.steps import NewStep
from studio import episodes
from studio.house import House

TITLES = ("등대의 작은 화해", "비 오는 밤의 편의점", "옥상의 편지", "The lighthouse and the cat")
FAILURES = ("engine-crashed", "step-poison", "step-deadline")


def planned(panels: int) -> list[NewStep]:
    """The steps of an episode with so many panels and two characters."""
    slots: list[tuple[StepKind, str]] = [(StepKind.SCRIPT, "script"), (StepKind.STORYBOARD, "storyboard")]
    for number in range(1, panels + 1):
        slots.append((StepKind.PANEL, f"panel/p{number:02d}"))
        slots.append((StepKind.LETTERING, f"lettering/ko/p{number:02d}"))
    slots.append((StepKind.PACKAGE, "package/ko/canvas"))
    slots += [(StepKind.SHEET, f"sheet/{name}") for name in ("지우", "민아")]
    return [
        NewStep(
            slot=slot,
            kind=kind,
            key=f"{position:064x}",
            position=position,
            order_json='{"inputs":[],"filler":"' + "x" * 1500 + '"}',
            pool=f"offline/{kind.value}",
        )
        for position, (kind, slot) in enumerate(slots)
    ]


def add_job(house: House, name: str, panels: int, stops_before: Stage | None = None) -> str:
    """One waiting job with all of its steps planned. Its id."""
    request = EpisodeRequest(text=f"{name}: 안녕!", language=Language.KOREAN, panels=12, title=name)
    job_id = episodes.submit(house, None, request, f"click {name}", stops_before=stops_before).job_id
    with house.catalog.writing() as database:
        steps.add(database, job_id, planned(panels))
    return job_id


def run_steps(house: House, job_id: str, done: int, now: float, seconds: float = 2.0) -> None:
    """Let the first `done` steps have been built one after the other until `now`, the third of them at the second try;
    the next two are running and the rest is ready or waits."""
    with house.catalog.writing() as database:
        began = now - done * seconds
        _start(database, job_id, began)
        for place, step in enumerate(steps.of_job(database, job_id)):
            at = began + place * seconds
            if place < done:
                events.append(database, at, EventKind.QUEUED, job_id=job_id, step_id=step.id)
                if place == 2:
                    events.append(database, at + seconds * 0.3, EventKind.RETRY, job_id=job_id, step_id=step.id)
                    events.append(database, at + seconds * 0.5, EventKind.QUEUED, job_id=job_id, step_id=step.id)
                events.append(database, at + seconds, EventKind.DONE, job_id=job_id, step_id=step.id)
                taken = {"ready_at": at - 0.4, "started_at": at + seconds * 0.6, "ended_at": at + seconds}
                _put(database, step.id, StepState.DONE, progress=1.0, built=1, **taken)
            elif place < done + 2:
                events.append(database, now - 1.5, EventKind.QUEUED, job_id=job_id, step_id=step.id)
                _put(database, step.id, StepState.RUNNING, progress=0.4, ready_at=now - 4.0, started_at=now - 1.2)
            elif place < done + 6:
                _put(database, step.id, StepState.READY, ready_at=now - 3.0 - place)


def finish_job(house: House, job_id: str, state: JobState, now: float, **evidence: object) -> None:
    """End a job as done, failed with its evidence, or cancelled."""
    with house.catalog.writing() as database:
        _start(database, job_id, now - 60.0)
        for step in steps.of_job(database, job_id):
            _put(database, step.id, StepState.DONE, progress=1.0, started_at=now - 50.0, ended_at=now - 48.5, built=1)
            events.append(database, now - 48.5, EventKind.DONE, job_id=job_id, step_id=step.id)
        if state is JobState.FAILED:
            last = steps.of_job(database, job_id)[-4]
            code = str(evidence["error_code"])
            _put(database, last.id, StepState.FAILED, progress=0.3, ended_at=now, error_code=code)
        database.table("episode_jobs").update(job_id, {"state": state.value, "ended_at": now, **evidence})


def show_processes(house: House, now: float, workers: int = 2, conductor: bool = True) -> None:
    with house.catalog.writing() as database:
        if conductor:
            processes.seen(database, "conductor", 4100, "studio-1", now)
        for number in range(workers):
            processes.seen(database, f"worker {4200 + number}@studio-1", 4200 + number, "studio-1", now)


def busy(house: House, jobs: int = 12, panels: int = 10) -> dict[str, str]:
    """Jobs in every state, one pool paused and one blocked. Ids of some jobs by what they are."""
    now = time.time()
    known: dict[str, str] = {}
    show_processes(house, now)
    for number in range(jobs):
        name = f"{TITLES[number % len(TITLES)]} {number + 1}"
        job_id = add_job(house, name, panels)
        match number % 6:
            case 0:
                run_steps(house, job_id, min(panels, 7), now)
                known["running"] = job_id
            case 1 | 2:
                finish_job(house, job_id, JobState.DONE, now - number)
                known["done"] = job_id
            case 3:
                code = FAILURES[number // 6 % len(FAILURES)]
                facts = {"error_code": code, "error_facts": '{"rescues": 5, "deadline_seconds": 120, "error": "boom"}'}
                trace = {"failed_slot": "panel/p07", "traceback": "Traceback <b>boom</b>\nValueError: 7"}
                finish_job(house, job_id, JobState.FAILED, now - number, **facts, **trace)
                known["failed"] = job_id
            case 4:
                known["waiting"] = job_id
            case 5:
                finish_job(house, job_id, JobState.CANCELLED, now - number)
    with house.catalog.writing() as database:
        pools.make_known(database, [f"offline/{kind.value}" for kind in StepKind])
        pools.limit(database, "offline/panel", 4)
        pools.pause(database, "offline/sheet")
        pools.block(database, "offline/script", now + 90.0)
    return known


def _start(database: Database, job_id: str, at: float) -> None:
    found = stored_jobs.find(database, job_id)
    assert found is not None
    stored_jobs.become(database, found, JobState.RUNNING, at)
    events.append(database, at, EventKind.JOB_STARTED, job_id=job_id)


def _put(database: Database, step_id: int, state: StepState, **columns: object) -> None:
    database.table("steps").update(step_id, {"state": state.value, **columns})

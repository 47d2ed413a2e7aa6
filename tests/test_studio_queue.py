"""The queue in one value: what it counts, what it calls an alarm, and that everybody shares one reading."""

from __future__ import annotations

import threading
import time

import pytest

from comic.job import JobState, Stage, StepKind, StepState
from storage import events, pools, steps
from storage.events import EventKind
from studio import queue, timeline
from studio.house import House
from studio.timeline import SpanKind
from tests.busy_house import add_job, busy, finish_job, run_steps, show_processes


def test_a_busy_house_is_counted(house: House) -> None:
    busy(house)
    seen = queue.take(house, time.time())
    assert {state.value: number for state, number in seen.jobs_by_state.items() if number} == {
        "running": 2,
        "waiting": 2,
        "done": 4,
        "failed": 2,
        "cancelled": 2,
    }
    assert sum(seen.steps_by_state.values()) == 12 * 25
    assert seen.steps_by_state[StepState.RUNNING] == len(seen.running) == 4
    assert {step.slot for step in seen.running} == {"lettering/ko/p03", "panel/p04"}
    assert (seen.conductor_alive, seen.workers_alive) == (True, 2)
    assert [(failure.error_code, failure.jobs) for failure in seen.failures] == [
        ("engine-crashed", 1),
        ("step-poison", 1),
    ]
    assert [step.number for step in seen.poison] == [1]
    assert {job.state for job in seen.under_way} == {JobState.RUNNING}
    assert {job.state for job in seen.waiting} == {JobState.WAITING}
    assert (len(seen.failed), len(seen.cancelled), len(seen.done)) == (2, 2, 4)
    assert seen.steps_done == 2 * 7 + 8 * 25 and seen.steps_per_minute == pytest.approx(seen.steps_done / 15)


def test_a_long_queue_shows_what_runs_and_what_comes_next(house: House) -> None:
    """The newest of many jobs are the last to be served: whoever looks wants to see the others."""
    now = time.time()
    every = [add_job(house, f"job {number}", 1) for number in range(30)]
    for job_id in every[:2]:
        run_steps(house, job_id, 1, now)
    seen = queue.take(house, now)
    assert [job.id for job in seen.under_way] == every[:2]
    assert [job.id for job in seen.waiting] == every[2 : 2 + queue.ROWS]
    assert [job.waiting_before for job in seen.waiting[:3]] == [2, 3, 4]


def test_pools_tell_cap_flight_pause_and_block(house: House) -> None:
    busy(house)
    found = {pool.name: pool for pool in queue.take(house, time.time()).pools}
    panel, sheet, script = found["offline/panel"], found["offline/sheet"], found["offline/script"]
    assert (panel.cap, panel.in_flight, panel.takes_nothing) == (4, 2, False)
    assert (sheet.paused, sheet.takes_nothing) == (True, True)
    assert script.blocked_until > time.time() and script.takes_nothing
    queue.resume(house, "offline/sheet")
    queue.resume(house, "offline/script")
    assert not any(pool.takes_nothing for pool in queue.take(house, time.time()).pools)


def ready(house: House, seconds: float, pool: str = "offline/panel") -> None:
    """One ready step for so long already, in a pool that is known."""
    job_id = add_job(house, f"job {seconds} {pool}", 1)
    with house.catalog.writing() as database:
        step = next(step for step in steps.of_job(database, job_id) if step.pool == pool)
        steps.change(database, step, StepState.READY, ready_at=time.time() - seconds)
        pools.make_known(database, [pool])


@pytest.mark.parametrize(("seconds", "alarming"), [(5.0, False), (31.0, True)])
def test_an_old_ready_step_is_an_alarm_while_workers_live(house: House, seconds: float, alarming: bool) -> None:
    show_processes(house, time.time())
    ready(house, seconds)
    seen = queue.take(house, time.time())
    assert seen.oldest_ready_seconds == pytest.approx(seconds, abs=2.0)
    assert seen.alarming is alarming


def test_without_workers_it_is_not_the_alarm_of_a_slow_queue(house: House) -> None:
    ready(house, 100.0)
    show_processes(house, time.time() - 60.0)
    seen = queue.take(house, time.time())
    assert seen.oldest_ready_seconds is not None and not seen.alarming and seen.workers_alive == 0


def test_what_somebody_stopped_is_no_alarm(house: House) -> None:
    show_processes(house, time.time())
    ready(house, 100.0, "offline/panel")
    ready(house, 40.0, "offline/sheet")
    queue.pause(house, "offline/panel")
    assert queue.take(house, time.time()).oldest_ready_seconds == pytest.approx(40.0, abs=2.0)
    queue.pause(house)
    seen = queue.take(house, time.time())
    assert (seen.oldest_ready_seconds, seen.all_paused, seen.alarming) == (None, True, False)
    queue.resume(house)
    assert queue.take(house, time.time()).oldest_ready_seconds == pytest.approx(40.0, abs=2.0), "one pool still rests"


def test_a_step_that_waits_for_its_retry_is_not_ready_yet(house: House) -> None:
    job_id, now = add_job(house, "job", 1), time.time()
    with house.catalog.writing() as database:
        step = steps.of_job(database, job_id)[0]
        steps.change(database, step, StepState.READY, ready_at=now - 500.0, not_before=now + 20.0)
    assert queue.take(house, now).oldest_ready_seconds is None
    assert queue.take(house, now + 25.0).oldest_ready_seconds == pytest.approx(5.0)


def test_twenty_viewers_share_one_reading(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    taken: list[float] = []
    real = queue.take

    def counting(of: House, now: float) -> queue.QueueSnapshot:
        taken.append(now)
        return real(of, now)

    monkeypatch.setattr(queue, "take", counting)
    monkeypatch.setattr(queue, "FRESH_SECONDS", 60.0)
    seen: list[queue.QueueSnapshot] = []
    viewers = [threading.Thread(target=lambda: seen.append(queue.snapshot(house))) for _ in range(20)]
    for viewer in viewers:
        viewer.start()
    for viewer in viewers:
        viewer.join()
    assert len(seen) == 20 and len(taken) == 1
    queue.pause(house)
    assert queue.snapshot(house).all_paused and len(taken) == 2, "a click is seen at once"
    monkeypatch.setattr(queue, "FRESH_SECONDS", 0.0)
    queue.snapshot(house)
    assert len(taken) == 3


def test_rescues_money_and_reuse_are_counted(house: House) -> None:
    job_id, now = add_job(house, "job", 1), time.time()
    with house.catalog.writing() as database:
        for kind, at in (
            (EventKind.ORPHANED, now - 5),
            (EventKind.ORPHANED, now - 200_000),
            (EventKind.WEDGED, now - 9),
            (EventKind.REUSED, now),
        ):
            events.append(database, at, kind, job_id=job_id)
        for state, cost in (("paid", 40_000), ("in-doubt", 7_000), ("in-doubt", 1_000)):
            row = {"at": now, "provider": "p", "what": "w", "state": state, "cost_microusd": cost}
            database.table("ledger").insert(row)
    seen = queue.take(house, now)
    assert seen.rescues == {EventKind.NEVER_STARTED: 0, EventKind.ORPHANED: 2, EventKind.WEDGED: 1}
    assert (seen.rescues_lately, seen.steps_reused) == (2, 1)
    money = seen.money
    assert (money.spent_microusd, money.in_doubt_microusd, money.calls_in_doubt) == (40_000, 8_000, 2)


@pytest.mark.parametrize(
    ("version", "risky"),
    [("3.40.1", True), ("3.51.2", True), ("3.7.0", True), ("3.51.3", False), ("3.53.0", False), ("3.6.23", False)],
)
def test_the_wal_reset_bug_is_known_by_its_versions(version: str, risky: bool) -> None:
    assert queue.has_wal_reset_bug(version) is risky


def test_percentiles_are_nearest_ranks() -> None:
    numbers = tuple(float(number) for number in range(1, 21))
    assert (queue.percentile(numbers, 50), queue.percentile(numbers, 95)) == (10.0, 19.0)
    assert queue.percentile((7.0,), 95) == 7.0 and queue.percentile((), 50) is None


def test_engines_tell_half_and_nearly_all(house: House) -> None:
    finish_job(house, add_job(house, "job", 4), JobState.DONE, time.time())
    found = {engine.stage: engine for engine in queue.take(house, time.time()).engines}
    image = found[Stage.IMAGE]
    assert (image.count, image.p50_seconds, image.p95_seconds) == (4, pytest.approx(1.5), pytest.approx(1.5))


def test_a_timeline_has_waiting_running_and_lost_tries(house: House) -> None:
    job_id, now = add_job(house, "job", 6), time.time()
    run_steps(house, job_id, 5, now, seconds=2.0)
    course = timeline.timeline(house, job_id)
    assert not course.over
    names = [(row.kind, row.name) for row in course.rows]
    assert names[:3] == [(StepKind.SCRIPT, ""), (StepKind.STORYBOARD, ""), (StepKind.PANEL, "p01")]
    retried = course.rows[2]
    first_tries = [span for span in retried.spans if span.step is StepKind.PANEL]
    assert [span.kind for span in first_tries] == [
        SpanKind.WAITING,
        SpanKind.RETRIED,
        SpanKind.WAITING,
        SpanKind.WAITING,
        SpanKind.RUNNING,
    ]
    assert {span.step for span in retried.spans} == {StepKind.PANEL, StepKind.LETTERING}
    for row in course.rows:
        for before, after in zip(row.spans, row.spans[1:], strict=False):
            if before.step is after.step:
                assert before.ended_at <= after.began_at + 1e-6
        for span in row.spans:
            assert course.began_at <= span.began_at <= span.ended_at <= course.ended_at + 1e-6
    script = course.rows[0].spans[-1]
    assert script.ended_at - script.began_at == pytest.approx(0.8, abs=0.01)
    running = [
        span for row in course.rows for span in row.spans if span.ended_at == pytest.approx(course.ended_at, abs=1)
    ]
    assert {span.kind for span in running} >= {SpanKind.RUNNING, SpanKind.WAITING}


def test_a_clock_that_was_set_back_makes_no_negative_span(house: House) -> None:
    job_id, now = add_job(house, "job", 1), time.time()
    with house.catalog.writing() as database:
        step = steps.of_job(database, job_id)[0]
        steps.change(database, step, StepState.READY, ready_at=now)
        events.append(database, now, EventKind.QUEUED, job_id=job_id, step_id=step.id)
        events.append(database, now - 3600.0, EventKind.ORPHANED, job_id=job_id, step_id=step.id)
    (row,) = timeline.timeline(house, job_id).rows
    assert all(span.ended_at >= span.began_at for span in row.spans)

"""Pools: caps, pauses, Retry-After; and waits that the wall clock can't lengthen or shorten."""

from __future__ import annotations

import itertools
import time
from collections.abc import Callable

import pytest

from comic.errors import EngineFailure, ProviderBusy
from comic.job import JobState, StepKind
from pipeline import collect, engine_room
from pipeline.desk import Desk, open_desk
from pipeline.orders import Order
from pipeline.servers import Servers
from storage import pools, steps
from storage.artifacts import ArtifactStore
from storage.events import RESCUES, EventKind
from studio import episodes, jobs
from studio.house import House
from tests.pipeline_bench import REQUEST, Workbench

HOUR_SECONDS = 3600.0


def until_panels(house: House, bench: Workbench) -> str:
    """A job with its script and storyboard done and nothing else."""
    made = episodes.submit(house, None, REQUEST, "click")
    with house.catalog.writing() as database:
        for kind in (StepKind.PANEL, StepKind.SHEET):
            pools.pause(database, f"offline/{kind.value}")
    bench.finish()
    return made.job_id


def flying(bench: Workbench) -> dict[str, int]:
    return steps.in_flight_by_pool(bench.reading)


def failing_once(monkeypatch: pytest.MonkeyPatch, error: Exception) -> list[StepKind]:
    real, asked, errors = engine_room.build, [], [error]

    def build(
        order: Order, store: ArtifactStore, report: Callable[[float], None], servers: Servers
    ) -> dict[str, bytes]:
        asked.append(order.kind)
        if errors:
            raise errors.pop()
        return real(order, store, report, servers)

    monkeypatch.setattr(engine_room, "build", build)
    return asked


def test_a_paused_pool_starts_nothing_until_it_is_resumed(house: House, bench: Workbench) -> None:
    job_id = until_panels(house, bench)
    assert flying(bench) == {}
    assert jobs.job(house, job_id).state is JobState.RUNNING
    with house.catalog.writing() as database:
        pools.resume(database, "offline/sheet")
    bench.round()
    assert set(flying(bench)) == {"offline/sheet"}
    with house.catalog.writing() as database:
        pools.pause(database)
        pools.resume(database, "offline/panel")
    bench.labour()
    bench.round()
    assert flying(bench) == {}
    with house.catalog.writing() as database:
        pools.resume(database)
    bench.round()
    assert set(flying(bench)) == {"offline/panel"}


def test_a_cap_is_kept(house: House, bench: Workbench) -> None:
    until_panels(house, bench)
    with house.catalog.writing() as database:
        pools.limit(database, "offline/panel", 1)
        pools.resume(database, "offline/panel")
    for _ in range(3):
        bench.round()
        assert flying(bench)["offline/panel"] == 1
        bench.labour()
    with house.catalog.writing() as database:
        pools.limit(database, "offline/panel", None)
    bench.round()
    assert flying(bench)["offline/panel"] > 1


def test_retry_after_closes_the_pool_and_counts_no_attempt(
    house: House, bench: Workbench, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = failing_once(monkeypatch, ProviderBusy("provider-busy", retry_after_seconds=1800))
    made = episodes.submit(house, None, REQUEST, "click")
    before = time.time()
    bench.round()
    bench.labour()
    for _ in range(3):
        bench.round()
    script = bench.steps(made.job_id)["script"]
    assert (script.state.value, script.attempt, script.rescued) == ("ready", 0, 0)
    (pool,) = [pool for pool in pools.every(bench.reading) if pool.name == "offline/script"]
    assert before + 1790 < pool.blocked_until < time.time() + 1810
    assert len(bench.events(made.job_id, EventKind.BUSY)) == 1 and asked == [StepKind.SCRIPT]
    with house.catalog.writing() as database:
        pools.resume(database, "offline/script")
    bench.round()
    assert bench.steps(made.job_id)["script"].state.value == "queued"


@pytest.mark.parametrize("step_seconds", [HOUR_SECONDS, -HOUR_SECONDS])
def test_a_clock_that_is_set_changes_no_wait(
    house: House, bench: Workbench, monkeypatch: pytest.MonkeyPatch, step_seconds: float
) -> None:
    """A retry waits on the monotonic clock, and a restarted conductor believes a note at most for the cap."""
    monkeypatch.setattr(collect, "backoff_seconds", lambda attempt, jitter: 50.0)
    failing_once(monkeypatch, EngineFailure("engine-failure"))
    made = episodes.submit(house, None, REQUEST, "click")
    bench.round()
    bench.labour()
    bench.round()
    monkeypatch.setattr(Desk, "now", lambda desk: time.time() + step_seconds)
    bench.round()
    script = bench.steps(made.job_id)["script"]
    assert script.state.value == "ready" and bench.desk.step_waits.held() == {script.id}
    restarted = open_desk(house.settings)
    now = time.monotonic()
    restarted.step_waits.clock = lambda: now + 61.0
    assert restarted.step_waits.held() == frozenset()
    bench.desk.step_waits.release(script.id)
    bench.round()
    assert bench.steps(made.job_id)["script"].state.value == "queued"


def test_an_episode_is_built_while_the_clock_is_set_to_and_fro(
    house: House, bench: Workbench, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Every look at the clock is an hour away from the last one: nobody is taken for dead, and nothing waits for it."""
    steps_of_clock = itertools.cycle((0.0, HOUR_SECONDS, -HOUR_SECONDS))
    monkeypatch.setattr(Desk, "now", lambda desk: time.time() + next(steps_of_clock))
    made = episodes.submit(house, None, REQUEST, "click")
    bench.finish()
    assert jobs.job(house, made.job_id).state is JobState.DONE
    for kind in (*RESCUES, EventKind.RETRY, EventKind.FAILED):
        assert bench.events(made.job_id, kind) == []


def test_turns_are_shared_when_the_clock_is_set_back(
    house: House, bench: Workbench, monkeypatch: pytest.MonkeyPatch
) -> None:
    turns = [bench.desk.next_turn()]
    monkeypatch.setattr(Desk, "now", lambda desk: time.time() - HOUR_SECONDS)
    turns += [bench.desk.next_turn() for _ in range(3)]
    assert turns == sorted(set(turns))

"""Workers and jobs of two releases: nothing is stored under a key that doesn't describe it, nothing waits for ever."""

from __future__ import annotations

from collections import Counter

import pytest

import locales
from comic.errors import EngineFailure, StorageFailure
from comic.job import JobState, StepKind, StepState
from engines import versions
from pipeline import fitness
from pipeline.collect import collect
from pipeline.fitness import read_fitting_order
from pipeline.orders import read_order
from storage import events, steps
from storage.artifacts import ArtifactStore
from storage.events import EventKind
from studio import episodes, jobs
from studio.house import House
from tests.pipeline_bench import REQUEST, Workbench, open_workbench


def work_until(bench: Workbench, job_id: str, kind: StepKind, count: int) -> None:
    """Round by round until so many steps of a kind are done; what is handed out by then is finished, and no more."""
    for _ in range(400):
        bench.round()
        known = bench.steps(job_id).values()
        if sum(step.kind is kind and step.state is StepState.DONE for step in known) >= count:
            bench.labour()
            collect(bench.desk)
            assert not steps.in_flight(bench.reading)
            return
        bench.labour(1)
    raise AssertionError("worked in vain")


def test_what_this_release_plans_this_release_may_build(house: House, bench: Workbench) -> None:
    made = episodes.submit(house, None, REQUEST, "click")
    bench.finish()
    assert jobs.job(house, made.job_id).state is JobState.DONE
    orders = [steps.order_json(bench.reading, step.id) for step in bench.steps(made.job_id).values()]
    by_models_only = {StepKind.TRANSLATION, StepKind.PROOF}
    planned = {read_fitting_order(text).kind for text in orders if text is not None}
    assert planned == set(StepKind) - by_models_only


def test_a_worker_of_another_release_leaves_a_step_to_others(
    house: House, bench: Workbench, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = episodes.submit(house, None, REQUEST, "click")
    bench.finish()
    orders = [steps.order_json(bench.reading, step.id) for step in bench.steps(made.job_id).values()]
    for name in ("TEXT", "DIRECTOR", "SHEET", "IMAGE", "LETTERING", "PACKAGING"):
        with monkeypatch.context() as elsewhere:
            current = getattr(versions, name)
            elsewhere.setattr(versions, name, "of-another-release")
            refused = set()
            for text in filter(None, orders):
                try:
                    read_fitting_order(text)
                except EngineFailure as unfit:
                    assert unfit.reason == "worker-unfit"
                    assert (unfit.facts["wanted"], unfit.facts["found"]) == (current, "of-another-release")
                    refused.add(read_order(text).kind)
                    for language in locales.LANGUAGES:
                        assert current in locales.say_error(language, unfit.reason, unfit.facts)
            assert len(refused) == 1


def test_other_tools_and_orders_that_nobody_here_can_read_are_left_to_others(
    house: House, bench: Workbench, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = episodes.submit(house, None, REQUEST, "click")
    work_until(bench, made.job_id, StepKind.STORYBOARD, 1)
    panel = steps.order_json(bench.reading, bench.steps(made.job_id)["panel/p01"].id) or ""
    read_fitting_order(panel)
    with pytest.raises(EngineFailure):
        read_fitting_order(panel.replace('"kind":"panel"', '"kind":"hologram"'))
    monkeypatch.setattr(fitness, "_tools", lambda kind: ("another rasteriser",))
    with pytest.raises(EngineFailure) as unfit:
        read_fitting_order(panel)
    assert unfit.value.facts["found"] == "another rasteriser"


def test_an_unfit_worker_uses_up_no_attempt_and_stores_nothing(
    house: House, bench: Workbench, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = episodes.submit(house, None, REQUEST, "click")
    bench.round()
    with monkeypatch.context() as elsewhere:
        elsewhere.setattr(versions, "TEXT", "text-of-another-release")
        assert bench.labour(1) == 1
    bench.round()
    step = bench.steps(made.job_id)["script"]
    assert (step.state, step.attempt, step.error_code) == (StepState.READY, 0, "worker-unfit")
    assert house.artifacts.record(step.key) is None


def test_a_store_that_fails_a_worker_at_once_uses_up_no_attempt_and_no_rescue(
    house: House, bench: Workbench, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = episodes.submit(house, None, REQUEST, "click")
    bench.round()

    def cut_off(store: ArtifactStore, key: str) -> None:
        raise StorageFailure("store-unreachable", url=store.url, detail="cut off")

    with monkeypatch.context() as elsewhere:
        elsewhere.setattr(ArtifactStore, "record", cut_off)
        bench.labour(1)
    bench.round()
    step = bench.steps(made.job_id)["script"]
    assert (step.state, step.attempt, step.rescued) == (StepState.READY, 0, 0)
    assert step.error_code == "store-unreachable"


def test_an_upgrade_in_mid_job_builds_again_only_what_the_new_engine_makes(
    house: House, bench: Workbench, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = episodes.submit(house, None, REQUEST, "click")
    work_until(bench, made.job_id, StepKind.LETTERING, 2)
    before = bench.steps(made.job_id)
    painted = {slot for slot, step in before.items() if step.kind is StepKind.PANEL and step.state is StepState.DONE}
    assert len(painted) >= 2
    monkeypatch.setattr(versions, "LETTERING", "lettering-next")
    upgraded = open_workbench(house.settings)
    upgraded.desk.dirty.add(made.job_id)
    upgraded.finish()
    assert jobs.job(house, made.job_id).state is JobState.DONE
    after = upgraded.steps(made.job_id)
    assert after.keys() == before.keys()
    changed = Counter(step.kind for slot, step in after.items() if step.key != before[slot].key)
    letterings = sum(step.kind is StepKind.LETTERING for step in after.values())
    assert changed == {StepKind.LETTERING: letterings, StepKind.PACKAGE: 1}
    done = Counter(
        event.step_id for event in events.of_job(upgraded.reading, made.job_id) if event.kind is EventKind.DONE
    )
    assert all(done[after[slot].id] == 1 for slot in painted), "a finished panel was painted again"


def test_an_upgrade_of_the_writer_in_mid_job_leaves_no_step_of_the_old_story(
    house: House, bench: Workbench, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = episodes.submit(house, None, REQUEST, "click")
    work_until(bench, made.job_id, StepKind.PANEL, 2)
    monkeypatch.setattr(versions, "TEXT", "text-next")
    monkeypatch.setattr(versions, "IMAGE", "image-next")
    upgraded = open_workbench(house.settings)
    upgraded.desk.dirty.add(made.job_id)
    upgraded.finish()
    assert jobs.job(house, made.job_id).state is JobState.DONE
    for step in upgraded.steps(made.job_id).values():
        text = steps.order_json(upgraded.reading, step.id)
        assert text is not None
        read_fitting_order(text)
        assert house.artifacts.record(step.key) is not None

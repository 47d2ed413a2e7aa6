"""The conductor moved by hand through real episodes: what is built once, what is built again, what is tried again."""

from __future__ import annotations

from pathlib import Path

import pytest

from comic.errors import BadInput, EngineFailure, StorageFailure
from comic.job import JobState, Stage, StageState, StepKind, StepState
from pipeline import collect, rescue
from pipeline.desk import Watch
from pipeline.doorbell import Beat
from settings import Settings
from storage import projects, steps
from storage.events import RESCUES, EventKind
from studio import episodes, jobs
from studio.house import House
from tests.pipeline_bench import REQUEST, Workbench, failing, open_workbench, submit


def test_one_click_becomes_a_readable_episode(house: House, bench: Workbench) -> None:
    made = submit(house)
    bench.finish()
    view = jobs.job(house, made.job_id)
    assert view.state is JobState.DONE
    assert [stage.stage for stage in view.stages] == list(Stage)
    assert {stage.state for stage in view.stages} == {StageState.DONE}
    assert all(stage.duration_seconds is not None and stage.progress == 1.0 for stage in view.stages)
    board = episodes.storyboard(house, made.episode_id)
    assert board is not None
    by_kind = [step.kind for step in bench.steps(made.job_id).values()]
    assert by_kind.count(StepKind.PANEL) == by_kind.count(StepKind.LETTERING) == len(board.panels)
    assert len(bench.events(made.job_id, EventKind.DONE)) == len(by_kind)
    seen = episodes.episode(house, made.episode_id)
    assert seen.package_key is not None and seen.title


def test_the_cast_joins_the_project(house: House, bench: Workbench) -> None:
    made = submit(house)
    bench.finish()
    script = episodes.script(house, made.episode_id)
    project_id = episodes.episode(house, made.episode_id).project_id
    assert script is not None and script.cast
    assert projects.characters(house.catalog.reading(), project_id) == script.cast


def test_building_again_builds_nothing(house: House, bench: Workbench) -> None:
    submit(house)
    bench.finish()
    again = submit(house, "another click")
    assert again.new
    bench.finish()
    assert jobs.job(house, again.job_id).state is JobState.DONE
    assert bench.events(again.job_id, EventKind.DONE) == []
    assert len(bench.events(again.job_id, EventKind.REUSED)) == len(bench.steps(again.job_id))


def test_an_edited_line_letters_one_panel_and_packages(house: House, bench: Workbench) -> None:
    made = submit(house)
    bench.finish()
    script = episodes.script(house, made.episode_id)
    assert script is not None
    line = next(line for line in script.lines() if line.speaker)
    edited = episodes.edit_line(house, made.episode_id, line.id, "폭풍이 온다니까!", "edit")
    bench.finish()
    built = [step for step in bench.steps(edited.job_id).values() if step.built]
    assert sorted(step.kind for step in built) == [StepKind.LETTERING, StepKind.PACKAGE]
    again = episodes.script(house, made.episode_id)
    assert again is not None
    assert [other.text for other in again.lines() if other.id == line.id] == ["폭풍이 온다니까!"]


def test_another_take_paints_one_panel(house: House, bench: Workbench) -> None:
    made = submit(house)
    bench.finish()
    board = episodes.storyboard(house, made.episode_id)
    assert board is not None
    retaken = episodes.repaint(house, made.episode_id, board.panels[0].id, "take two")
    bench.finish()
    built = [step.kind for step in bench.steps(retaken.job_id).values() if step.built]
    assert sorted(built) == [StepKind.LETTERING, StepKind.PACKAGE, StepKind.PANEL]


def test_a_double_click_and_a_second_tab_are_one_job(house: House) -> None:
    first, double, tab = submit(house, "one"), submit(house, "one"), submit(house, "two")
    assert first.new and not double.new and not tab.new
    assert first.job_id == double.job_id == tab.job_id
    assert len(episodes.episodes(house)) == 1


def test_a_failing_step_is_tried_again_with_back_off(
    house: House, bench: Workbench, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(collect, "backoff_seconds", lambda attempt, jitter: 0.001)
    failures = iter([EngineFailure("engine-failure"), RuntimeError("boom"), StorageFailure("disk-full", path="/")])
    asked = failing(monkeypatch, lambda order: next(failures, None) if order.kind is StepKind.STORYBOARD else None)
    made = submit(house)
    bench.finish()
    assert jobs.job(house, made.job_id).state is JobState.DONE
    assert asked.count(StepKind.STORYBOARD) == 4
    notes = [event.note for event in bench.events(made.job_id, EventKind.RETRY)]
    assert notes == ["engine-failure", "engine-crashed", "disk-full"]


def test_a_step_that_keeps_failing_fails_the_job_with_its_traceback(
    house: House, bench: Workbench, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(collect, "backoff_seconds", lambda attempt, jitter: 0.001)
    asked = failing(monkeypatch, lambda order: ValueError("no ink") if order.kind is StepKind.PACKAGE else None)
    made = submit(house)
    bench.finish()
    view = jobs.job(house, made.job_id)
    assert view.state is JobState.FAILED
    assert (view.error_code, view.failed_slot) == ("engine-crashed", "package/ko/canvas")
    assert view.traceback is not None and "no ink" in view.traceback
    assert asked.count(StepKind.PACKAGE) == 1 + house.settings.step_retries
    assert [stage.state for stage in view.stages][-1] is StageState.FAILED
    painted = asked.count(StepKind.PANEL)

    monkeypatch.undo()
    asked = failing(monkeypatch, lambda order: None)
    jobs.retry(house, made.job_id)
    bench.finish()
    assert jobs.job(house, made.job_id).state is JobState.DONE
    assert asked == [StepKind.PACKAGE] and painted > 0


def test_bad_input_is_not_tried_again(house: House, bench: Workbench, monkeypatch: pytest.MonkeyPatch) -> None:
    asked = failing(monkeypatch, lambda order: BadInput("text-no-words"))
    made = submit(house)
    bench.finish()
    view = jobs.job(house, made.job_id)
    assert (view.state, view.error_code, asked) == (JobState.FAILED, "text-no-words", [StepKind.SCRIPT])


def test_a_lost_message_is_sent_again_without_counting_an_attempt(house: House, bench: Workbench) -> None:
    made = submit(house)
    bench.round()
    assert bench.lose_messages() == 1
    bench.round()
    script = bench.steps(made.job_id)["script"]
    assert script.state is StepState.QUEUED and script.lease is not None
    bench.desk.watches[script.lease] = Watch(beat_count=0, at_monotonic=float("-inf"))
    bench.round()
    again = bench.steps(made.job_id)["script"]
    assert (again.state, again.unstarted, again.rescued, again.attempt) == (StepState.QUEUED, 1, 0, 1)
    assert len(bench.events(made.job_id, EventKind.NEVER_STARTED)) == 1
    assert again.lease != script.lease
    bench.finish()
    assert jobs.job(house, made.job_id).state is JobState.DONE


def test_a_step_that_kills_its_workers_is_failed_in_the_end(house: House, bench: Workbench) -> None:
    made = submit(house)
    for number in range(rescue.RESCUES + 1):
        bench.round()
        bench.lose_messages()
        for step in steps.in_flight(bench.reading):
            bench.doorbell.beat(step.lease or "", Beat(count=1, progress=0.4, process_id=100 + number, host="here"))
            bench.desk.watches[step.lease or ""] = Watch(beat_count=1, at_monotonic=float("-inf"))
        collect.collect(bench.desk)
    bench.round()
    view = jobs.job(house, made.job_id)
    assert (view.state, view.error_code) == (JobState.FAILED, "step-poison")
    assert view.error_facts == {"rescues": rescue.RESCUES, "stuck": "orphaned", "worker": "105@here"}
    assert len(bench.events(made.job_id, EventKind.ORPHANED)) == rescue.RESCUES + 1
    assert bench.steps(made.job_id)["script"].attempt == 1


def test_a_conductor_that_stood_still_holds_its_own_silence_against_nobody(house: House, bench: Workbench) -> None:
    made = submit(house)
    bench.round()
    bench.lose_messages()
    bench.round()
    lease = bench.steps(made.job_id)["script"].lease
    for still_seconds, same in ((3600.0, True), (collect.GAP_SECONDS / 3, True), (collect.GAP_SECONDS, False)):
        bench.desk.collected_monotonic -= still_seconds
        bench.desk.watches[lease or ""].at_monotonic -= still_seconds
        bench.round()
        assert (bench.steps(made.job_id)["script"].lease == lease) is same


def test_an_artifact_without_a_note_still_counts_as_done(house: House, bench: Workbench) -> None:
    """The worker was killed between the record and its ending."""
    made = submit(house)
    bench.round()
    bench.labour()
    step = bench.steps(made.job_id)["script"]
    bench.doorbell.drop(step.lease or "", step.key)
    bench.desk.watches[step.lease or ""] = Watch(beat_count=0, at_monotonic=float("-inf"))
    bench.round()
    assert bench.steps(made.job_id)["script"].state is StepState.DONE
    assert not any(bench.events(made.job_id, kind) for kind in RESCUES)


def test_a_message_of_an_old_lease_is_not_worked_on(
    house: House, bench: Workbench, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = failing(monkeypatch, lambda order: None)
    made = submit(house)
    bench.round()
    step = bench.steps(made.job_id)["script"]
    bench.doorbell.huey.put(f"fence:{step.key}", "somebody else")
    bench.labour()
    assert asked == []


def test_a_corrupt_panel_is_painted_again(house: House, bench: Workbench, settings: Settings) -> None:
    made = submit(house)
    bench.finish()
    art = bench.steps(made.job_id)["panel/p02"]
    folder = settings.data / "artifacts" / art.key[:2] / art.key
    (folder / "art.webp").write_bytes(b"damage")
    lettering = bench.steps(made.job_id)["lettering/ko/p02"]
    house.artifacts.forget(lettering.key)
    again = episodes.rebuild(house, made.episode_id, "again")
    bench.finish()
    assert jobs.job(house, again.job_id).state is JobState.DONE
    assert len(bench.events(again.job_id, EventKind.REBUILD)) == 1
    assert bench.steps(again.job_id)["panel/p02"].built
    house.artifacts.read(art.key, "art.webp")


def test_cancelling_stops_a_job_and_retrying_goes_on(house: House, bench: Workbench) -> None:
    made = submit(house)
    for _ in range(6):
        bench.round()
        bench.labour(2)
    jobs.cancel(house, made.job_id)
    bench.finish()
    view = jobs.job(house, made.job_id)
    assert view.state is JobState.CANCELLED
    assert StageState.CANCELLED in {stage.state for stage in view.stages}
    finished = {slot for slot, step in bench.steps(made.job_id).items() if step.state is StepState.DONE}
    assert finished
    jobs.retry(house, made.job_id)
    bench.finish()
    assert jobs.job(house, made.job_id).state is JobState.DONE


def test_turns_are_shared_between_jobs(house: House, bench: Workbench) -> None:
    large = submit(house, "large", REQUEST.model_copy(update={"panels": 30, "seed": 1}))
    for _ in range(8):
        bench.round()
        bench.labour(2)
    small = submit(house, "small", REQUEST.model_copy(update={"seed": 2}))
    while jobs.job(house, small.job_id).state is not JobState.DONE:
        bench.round()
        bench.labour(2)
    assert jobs.job(house, large.job_id).state is JobState.RUNNING


def test_a_restarted_conductor_goes_on_where_it_stopped(
    house: House, bench: Workbench, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = submit(house)
    for _ in range(10):
        bench.round()
        bench.labour(1)
    built = {step.key for step in bench.steps(made.job_id).values() if house.artifacts.record(step.key)}
    asked = failing(monkeypatch, lambda order: None)
    fresh = open_workbench(house.settings)
    fresh.desk.dirty.add(made.job_id)
    fresh.finish()
    assert jobs.job(house, made.job_id).state is JobState.DONE
    assert len(asked) == len(fresh.steps(made.job_id)) - len(built)


def test_a_queue_file_deleted_in_mid_run_costs_no_work(house: House, bench: Workbench, settings: Settings) -> None:
    made = submit(house)
    for _ in range(10):
        bench.round()
        bench.labour(1)
    bench.round()
    bench.doorbell.huey.storage.close()
    for path in Path(settings.data).glob("queue.db*"):
        path.unlink()
    fresh = open_workbench(house.settings)
    fresh.desk.dirty.add(made.job_id)
    for step in steps.in_flight(fresh.reading):
        fresh.desk.watches[step.lease or ""] = Watch(beat_count=0, at_monotonic=float("-inf"))
    fresh.finish()
    assert jobs.job(house, made.job_id).state is JobState.DONE

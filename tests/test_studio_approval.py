"""A job that stops before painting, and several ideas in one click."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as any_

from comic.errors import BadInput, Refused
from comic.job import JobState, Stage, StageState, StepKind
from pipeline.unfold import unfold
from studio import batch, episodes, jobs
from studio.house import House
from tests.pipeline_bench import REQUEST, Workbench, open_workbench


def held(house: House, bench: Workbench, click: str = "a") -> episodes.Submission:
    made = episodes.submit(house, None, REQUEST, click, stops_before=Stage.IMAGE)
    bench.finish()
    return made


def test_a_job_stops_before_painting_and_goes_on_when_it_is_told_to(house: House, bench: Workbench) -> None:
    made = held(house, bench)
    waiting = jobs.job(house, made.job_id)
    assert waiting.state is JobState.AWAITING_APPROVAL and not waiting.state.active
    assert waiting.stops_before is Stage.IMAGE
    assert {step.kind for step in bench.steps(made.job_id).values()} == {StepKind.SCRIPT, StepKind.STORYBOARD}
    states = [stage.state for stage in waiting.stages]
    assert states == [StageState.DONE, StageState.DONE, StageState.WAITING, StageState.WAITING, StageState.WAITING]
    board = episodes.storyboard(house, made.episode_id)
    assert board is not None and episodes.episode(house, made.episode_id).title
    jobs.approve(house, made.job_id)
    bench.finish()
    done = jobs.job(house, made.job_id)
    assert done.state is JobState.DONE and done.stops_before is None
    image = done.stages[2]
    sheets = [step for step in bench.steps(made.job_id).values() if step.kind is StepKind.SHEET]
    assert sheets and image.done == image.total == len(board.panels), "sheets are not panels"


def test_stopping_changes_no_key(house: House, bench: Workbench) -> None:
    stopped = held(house, bench)
    jobs.approve(house, stopped.job_id)
    unfold(bench.desk)
    keys = {slot: step.key for slot, step in bench.steps(stopped.job_id).items()}
    straight = episodes.submit(house, None, REQUEST.model_copy(update={"kind": None}), "b")
    assert straight.job_id == stopped.job_id, "the very same order is under way"
    bench.finish()
    again = episodes.submit(house, None, REQUEST, "c")
    unfold(bench.desk)
    assert {slot: step.key for slot, step in bench.steps(again.job_id).items()} == keys


def test_the_same_order_finds_the_job_that_waits(house: House, bench: Workbench) -> None:
    made = held(house, bench)
    again = episodes.submit(house, None, REQUEST, "other click")
    assert (again.job_id, again.new) == (made.job_id, False)


def test_a_job_that_waits_can_be_cancelled_and_begun_again(house: House, bench: Workbench) -> None:
    made = held(house, bench)
    jobs.cancel(house, made.job_id)
    bench.finish()
    assert jobs.job(house, made.job_id).state is JobState.CANCELLED
    jobs.retry(house, made.job_id)
    bench.finish()
    assert jobs.job(house, made.job_id).state is JobState.AWAITING_APPROVAL


def test_only_a_waiting_job_can_be_approved_and_twice_is_once(house: House, bench: Workbench) -> None:
    straight = episodes.submit(house, None, REQUEST.model_copy(update={"seed": 6}), "s")
    with pytest.raises(Refused, match="job-not-approvable"):
        jobs.approve(house, straight.job_id)
    jobs.cancel(house, straight.job_id)
    made = held(house, bench)
    jobs.approve(house, made.job_id)
    jobs.approve(house, made.job_id)
    unfold(bench.desk)
    assert jobs.job(house, made.job_id).state is JobState.RUNNING


def test_a_restarted_conductor_remembers_the_approval(house: House, bench: Workbench) -> None:
    made = held(house, bench)
    jobs.approve(house, made.job_id)
    fresh = open_workbench(house.settings)
    unfold(fresh.desk)
    assert jobs.job(house, made.job_id).stages[2].total > 0


@pytest.mark.parametrize(
    ("text", "ideas"),
    [
        ("하나\n둘\n\n", ("하나", "둘")),
        ("one\r\nmore of one\r\n\r\n \r\ntwo\n", ("one\nmore of one", "two")),
        ("  only  ", ("only",)),
        ("", ()),
    ],
)
def test_ideas_are_paragraphs_or_else_lines(text: str, ideas: tuple[str, ...]) -> None:
    assert batch.split_ideas(text) == ideas


@given(any_.text(alphabet="가a \n\r\t", max_size=60))
def test_no_idea_is_empty_and_no_word_is_lost(text: str) -> None:
    ideas = batch.split_ideas(text)
    assert all(idea == idea.strip() != "" for idea in ideas)
    assert "".join("".join(ideas).split()) == "".join(text.split())


def test_one_click_takes_every_idea_once(house: House) -> None:
    shared = REQUEST.model_copy(update={"text": "\n".join(f"고양이 {n}마리" for n in range(1, 6))})
    first = batch.submit_each(house, None, shared, "click", stops_before=Stage.IMAGE)
    second = batch.submit_each(house, None, shared, "click", stops_before=Stage.IMAGE)
    assert [made.job_id for made in first] == [made.job_id for made in second]
    assert len({made.job_id for made in first}) == len(jobs.jobs(house)) == 5
    assert all(made.new for made in first) and not any(made.new for made in second)
    texts = [episodes.episode(house, made.episode_id).request.text for made in first]
    assert texts == [f"고양이 {n}마리" for n in range(1, 6)]


def test_ideas_join_a_project_in_their_order(house: House) -> None:
    root = episodes.submit(house, None, REQUEST, "root")
    project_id = episodes.episode(house, root.episode_id).project_id
    made = batch.submit_each(house, project_id, REQUEST.model_copy(update={"text": "둘째\n\n셋째"}), "click")
    assert [episodes.episode(house, one.episode_id).number for one in made] == [2, 3]


@pytest.mark.parametrize(
    ("text", "reason"),
    [(" \n ", "text-empty"), ("하나\n***\n셋", "idea-unusable"), ("\n".join("가" * 101), "ideas-too-many")],
)
def test_nothing_is_taken_when_one_idea_cant_be_used(house: House, text: str, reason: str) -> None:
    with pytest.raises(BadInput) as refused:
        batch.submit_each(house, None, REQUEST.model_copy(update={"text": text}), "click")
    assert refused.value.reason == reason
    assert jobs.jobs(house) == ()

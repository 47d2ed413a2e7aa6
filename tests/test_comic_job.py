"""States of jobs and steps: which may become which."""

from __future__ import annotations

import pytest

from comic.job import JobState, Stage, StepKind, StepState


def test_ended_jobs_only_begin_again_when_they_did_not_succeed() -> None:
    assert not [state for state in JobState if JobState.DONE.may_become(state)]
    assert [state for state in JobState if JobState.FAILED.may_become(state)] == [JobState.WAITING]
    assert [state for state in JobState if JobState.CANCELLED.may_become(state)] == [JobState.WAITING]


def test_three_states_of_a_job_are_active() -> None:
    assert {state for state in JobState if state.active} == {
        JobState.WAITING,
        JobState.RUNNING,
        JobState.CANCELLING,
    }


@pytest.mark.parametrize("state", list(StepState))
def test_every_step_can_reach_done(state: StepState) -> None:
    reached, frontier = {state}, {state}
    while frontier:
        frontier = {other for at in frontier for other in StepState if at.may_become(other)} - reached
        reached |= frontier
    assert StepState.DONE in reached


def test_every_stage_has_a_kind_of_step() -> None:
    assert {kind.stage for kind in StepKind} == set(Stage)

"""The five stages of a job, counted from its steps.

In: a job's state, its tallies, the time. Out: `StageView`s in order. Never: a catalog.
"""

from __future__ import annotations

from comic.job import JobState, Stage, StageState, StepKind, StepState, is_unheeded
from comic.value import Value
from storage.job_lines import Tally


class StageView(Value):
    """`done` of `total` steps; `total` is 0 while it isn't known how many there will be."""

    stage: Stage
    state: StageState
    started_at: float | None
    ended_at: float | None
    duration_seconds: float | None
    cost_microusd: int
    done: int
    total: int
    progress: float


_COUNTED: dict[Stage, StepKind] = {Stage.IMAGE: StepKind.PANEL}
"""Where only one kind of step is the stage's work: character sheets are made beside the panels, and nobody waits."""

_ENDED = (StageState.DONE, StageState.FAILED, StageState.CANCELLED)


def stages(job_state: JobState, tallies: tuple[Tally, ...], now: float) -> tuple[StageView, ...]:
    """All five, whether they have steps yet or not."""
    return tuple(
        _stage(stage, job_state, tuple(tally for tally in tallies if tally.kind.stage is stage), now) for stage in Stage
    )


def _stage(stage: Stage, job_state: JobState, own: tuple[Tally, ...], now: float) -> StageView:
    state = _state(job_state, {tally.state for tally in own if not is_unheeded(tally.kind, tally.state)})
    counted = [
        tally for tally in own if tally.kind is _COUNTED.get(stage, tally.kind) and not _is_replaced(tally, job_state)
    ]
    total = sum(tally.steps for tally in counted)
    started_at = min((tally.started_at for tally in own if tally.started_at is not None), default=None)
    last_at = max((tally.ended_at for tally in own if tally.ended_at is not None), default=None)
    ended_at = last_at if state in _ENDED else None
    until = now if ended_at is None else ended_at
    return StageView(
        stage=stage,
        state=state,
        started_at=started_at,
        ended_at=ended_at,
        duration_seconds=None if started_at is None else max(0.0, until - started_at),
        cost_microusd=sum(tally.cost_microusd for tally in own),
        done=sum(tally.steps for tally in counted if tally.state is StepState.DONE),
        total=total,
        progress=sum(tally.progress for tally in counted) / total if total else 0.0,
    )


def _is_replaced(tally: Tally, job_state: JobState) -> bool:
    """A panel that a painter refused counts once: as the stand-in that the job goes on with."""
    return tally.kind is StepKind.PANEL and tally.state is StepState.FAILED and job_state is not JobState.FAILED


def _state(job_state: JobState, states: set[StepState]) -> StageState:
    if states == {StepState.DONE}:
        return StageState.DONE
    if StepState.FAILED in states and not job_state.active:
        return StageState.FAILED
    if job_state is JobState.CANCELLED:
        return StageState.CANCELLED
    if states & {StepState.QUEUED, StepState.RUNNING, StepState.DONE, StepState.READY}:
        return StageState.RUNNING
    return StageState.WAITING

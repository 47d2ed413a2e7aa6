"""A job, its five stages and its steps: their states and which state may become which.

In: enums and numbers. Out: `JobState`, `StepState`, `Stage`, `StepKind`. Never: a queue or a clock.
"""

from __future__ import annotations

from enum import StrEnum

PIPELINE_FULL = "pipeline.full"
"""The kind of job that a creator's one click makes."""


class JobState(StrEnum):
    """AWAITING_APPROVAL: what was to be made before a person looks at it is made, and nothing moves until they do.
    AWAITING_BUDGET: everything that needs no more money is made, and nothing moves until somebody allows more."""

    WAITING = "waiting"
    RUNNING = "running"
    AWAITING_APPROVAL = "awaiting-approval"
    AWAITING_BUDGET = "awaiting-budget"
    DONE = "done"
    FAILED = "failed"
    CANCELLING = "cancelling"
    CANCELLED = "cancelled"

    @property
    def active(self) -> bool:
        return self in (JobState.WAITING, JobState.RUNNING, JobState.CANCELLING)

    def may_become(self, other: JobState) -> bool:
        return other in _JOB_MAY_BECOME[self]


_JOB_MAY_BECOME: dict[JobState, frozenset[JobState]] = {
    JobState.WAITING: frozenset({JobState.RUNNING, JobState.DONE, JobState.FAILED, JobState.CANCELLING}),
    JobState.RUNNING: frozenset(
        {
            JobState.DONE,
            JobState.FAILED,
            JobState.CANCELLING,
            JobState.AWAITING_APPROVAL,
            JobState.AWAITING_BUDGET,
        }
    ),
    JobState.AWAITING_APPROVAL: frozenset({JobState.RUNNING, JobState.CANCELLING}),
    JobState.AWAITING_BUDGET: frozenset({JobState.RUNNING, JobState.CANCELLING}),
    JobState.CANCELLING: frozenset({JobState.CANCELLED}),
    JobState.DONE: frozenset(),
    JobState.FAILED: frozenset({JobState.WAITING}),
    JobState.CANCELLED: frozenset({JobState.WAITING}),
}


class StepState(StrEnum):
    """WAITING for its inputs, READY to be handed out, QUEUED with a lease, RUNNING with a heartbeat."""

    WAITING = "waiting"
    READY = "ready"
    QUEUED = "queued"
    RUNNING = "running"
    DONE = "done"
    FAILED = "failed"
    CANCELLED = "cancelled"

    @property
    def in_flight(self) -> bool:
        return self in (StepState.QUEUED, StepState.RUNNING)

    def may_become(self, other: StepState) -> bool:
        return other in _STEP_MAY_BECOME[self]


_STEP_MAY_BECOME: dict[StepState, frozenset[StepState]] = {
    StepState.WAITING: frozenset({StepState.READY, StepState.DONE, StepState.FAILED, StepState.CANCELLED}),
    StepState.READY: frozenset(
        {StepState.WAITING, StepState.QUEUED, StepState.DONE, StepState.FAILED, StepState.CANCELLED}
    ),
    StepState.QUEUED: frozenset(
        {
            StepState.RUNNING,
            StepState.DONE,
            StepState.READY,
            StepState.WAITING,
            StepState.FAILED,
            StepState.CANCELLED,
        }
    ),
    StepState.RUNNING: frozenset(
        {StepState.DONE, StepState.READY, StepState.WAITING, StepState.FAILED, StepState.CANCELLED}
    ),
    StepState.DONE: frozenset({StepState.WAITING}),
    StepState.FAILED: frozenset({StepState.WAITING}),
    StepState.CANCELLED: frozenset({StepState.WAITING}),
}


class Stage(StrEnum):
    """The five engines as the creator sees them, in order."""

    TEXT = "text"
    DIRECTOR = "director"
    IMAGE = "image"
    LETTERING = "lettering"
    PACKAGING = "packaging"


class StepKind(StrEnum):
    SCRIPT = "script"
    STORYBOARD = "storyboard"
    SHEET = "sheet"
    PANEL = "panel"
    PROOF = "proof"
    LETTERING = "lettering"
    PACKAGE = "package"
    TRANSLATION = "translation"

    @property
    def stage(self) -> Stage:
        return _STAGE_OF[self]

    @property
    def is_advice(self) -> bool:
        """Whether an episode is finished without it, too: nothing reads its output but people."""
        return self is StepKind.PROOF


_STAGE_OF: dict[StepKind, Stage] = {
    StepKind.SCRIPT: Stage.TEXT,
    StepKind.STORYBOARD: Stage.DIRECTOR,
    StepKind.SHEET: Stage.IMAGE,
    StepKind.PANEL: Stage.IMAGE,
    StepKind.PROOF: Stage.IMAGE,
    StepKind.LETTERING: Stage.LETTERING,
    StepKind.PACKAGE: Stage.PACKAGING,
    StepKind.TRANSLATION: Stage.LETTERING,
}


def is_unheeded(kind: StepKind, state: StepState) -> bool:
    """Advice that couldn't be had stops no episode and is no failure of its stage."""
    return kind.is_advice and state is StepState.FAILED


class StageState(StrEnum):
    WAITING = "waiting"
    RUNNING = "running"
    DONE = "done"
    FAILED = "failed"
    CANCELLED = "cancelled"

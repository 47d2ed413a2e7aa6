"""Panels that a model would not paint: the house paints a stand-in for each, so that one panel stops no episode.

What concerns the whole account (no credit, a refused key) is no panel's fault: such a job fails, and goes on when that
is mended.

In: a job's steps. Out: ids of panels. Never: a plan, a change of a step.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable

from comic.job import StepKind, StepState
from pipeline.slots import PANEL_SLOTS, stand_in_slot, subject_of
from storage.steps import StoredStep

OF_ONE_PANEL = frozenset({"picture-blocked", "picture-broken", "request-refused", "connection-lost", "step-poison"})
"""The errors after which the next panel may well be painted."""


def panel_of(step: StoredStep) -> str | None:
    """The id of the panel that a step paints; None for every other step, stand-ins included."""
    is_panel = step.kind is StepKind.PANEL and step.slot.startswith(PANEL_SLOTS)
    return subject_of(step.slot) if is_panel else None


def given_up(known: Iterable[StoredStep]) -> frozenset[str]:
    """The panels that failed for good, by a fault of their own, at a model."""
    return frozenset(
        panel
        for step in known
        if step.state is StepState.FAILED
        and not step.pool.startswith("offline/")
        and step.error_code in OF_ONE_PANEL
        and (panel := panel_of(step)) is not None
    )


def lack_stand_ins(known: Collection[StoredStep]) -> bool:
    """Whether a panel was given up that the plan has no stand-in for yet."""
    slots = {step.slot for step in known}
    return any(stand_in_slot(panel) not in slots for panel in given_up(known))

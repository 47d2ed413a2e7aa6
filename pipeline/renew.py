"""What an upgrade in the middle of a job means: steps that this release plans under another key are planned again.

A key changes only with the engine's version, its tools, its parameters or its inputs, so everything else is kept, and
what was built for the old key stays in the store.

In: a job's steps and today's plan. Out: changed steps in the catalog. Never: a change of a step that is under way.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from comic.job import StepState
from pipeline.plan import PlannedStep
from pipeline.providers import pool_of
from storage import steps
from storage.catalog import Database
from storage.steps import StoredStep


def are_outdated(known: Mapping[str, StoredStep], planned: Sequence[PlannedStep]) -> bool:
    """Whether a known step has another key in this plan."""
    return any(step.slot in known and known[step.slot].key != step.key for step in planned)


def renew(
    database: Database, known: Mapping[str, StoredStep], planned: Sequence[PlannedStep]
) -> tuple[StoredStep, ...]:
    """Let outdated steps wait for their inputs under their new keys; those that were changed, as they were.

    Those in flight are left alone until they come back.
    """
    changed = []
    for step in planned:
        old = known.get(step.slot)
        if old is None or old.key == step.key or old.state.in_flight:
            continue
        if old.state is not StepState.WAITING and not old.state.may_become(StepState.WAITING):
            continue
        steps.change(
            database,
            old,
            StepState.WAITING,
            key=step.key,
            order_json=step.order_json,
            pool="" if step.order is None else pool_of(step.order),
            attempt=0,
            rescued=0,
            unstarted=0,
            not_before=0.0,
            progress=0.0,
            built=0,
            ready_at=None,
            started_at=None,
            ended_at=None,
            error_code=None,
            error_facts=None,
            traceback=None,
        )
        changed.append(old)
    return tuple(changed)


def drop_surplus(database: Database, known: Mapping[str, StoredStep], planned: Sequence[PlannedStep]) -> bool:
    """Take away steps that the whole plan doesn't have any more (a new storyboard with fewer panels); whether any."""
    wanted = {step.slot for step in planned}
    surplus = [step for slot, step in known.items() if slot not in wanted and not step.state.in_flight]
    for step in surplus:
        steps.remove(database, step)
    return bool(surplus)

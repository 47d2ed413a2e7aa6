"""What is going on in the house, counted: read every second while somebody looks at the queue, so every query here is
answered by an index or by few rows.

In: the catalog. Out: frozen counts and lines. Never: an order, a request, a decision.
"""

from __future__ import annotations

from sqlite_utils import Database

from comic.job import StepKind, StepState
from comic.value import Value
from storage.catalog import one, rows
from storage.events import EventKind
from storage.ledger import LedgerState


class SeenProcess(Value):
    name: str
    process_id: int
    host: str
    seen_at: float


class OpenSteps(Value):
    """The steps of one pool in one of the states ready, queued, running. `oldest_ready_at` leaves out those that were
    told to wait until later, and those whose job waits for money."""

    pool: str
    state: StepState
    steps: int
    oldest_ready_at: float | None


class StepLine(Value):
    """A step with its episode's name, for a list."""

    id: int
    job_id: str
    title: str
    number: int
    slot: str
    kind: StepKind
    state: StepState
    pool: str
    attempt: int
    rescued: int
    progress: float
    started_at: float | None
    ended_at: float | None


class Money(Value):
    """What the ledger knows. A call in doubt may have been charged."""

    spent_microusd: int
    in_doubt_microusd: int
    calls_in_doubt: int


_STEP_LINE = """
    select s.id, s.job_id, e.title, e.number, s.slot, s.kind, s.state, s.pool, s.attempt, s.rescued, s.progress,
        s.started_at, s.ended_at
    from steps s join episode_jobs j on j.id = s.job_id join episodes e on e.id = j.episode_id
"""


def processes(database: Database) -> tuple[SeenProcess, ...]:
    found = rows(database, "select name, pid as process_id, host, seen_at from processes order by name")
    return tuple(SeenProcess.model_validate(row) for row in found)


def steps_by_state(database: Database) -> dict[StepState, int]:
    found = rows(database, "select state, count(*) as steps from steps group by state")
    counted = {str(row["state"]): int(row["steps"]) for row in found}
    return {state: counted.get(state.value, 0) for state in StepState}


def open_steps(database: Database, now: float) -> tuple[OpenSteps, ...]:
    """By pool and state. A retried step has been ready since its wait was over."""
    found = rows(
        database,
        "select pool, state, count(*) as steps, "
        "min(case when state = 'ready' and not_before <= ? and job_id not in "
        "(select id from episode_jobs where state = 'awaiting-budget') "
        "then max(ready_at, not_before) end) as oldest_ready_at "
        "from steps where state in ('ready', 'queued', 'running') group by state, pool order by pool, state",
        now,
    )
    return tuple(OpenSteps.model_validate(row) for row in found)


def running_steps(database: Database, limit: int) -> tuple[StepLine, ...]:
    """What workers have in hand, the longest running first."""
    found = rows(database, f"{_STEP_LINE} where s.state = 'running' order by s.started_at, s.id limit ?", limit)
    return tuple(StepLine.model_validate(row) for row in found)


def poisonous_steps(database: Database, limit: int) -> tuple[StepLine, ...]:
    """Steps that were given up because they lost one worker after the other, the latest first."""
    found = rows(
        database,
        f"{_STEP_LINE} where s.state = 'failed' and s.error_code = 'step-poison' order by s.ended_at desc limit ?",
        limit,
    )
    return tuple(StepLine.model_validate(row) for row in found)


def count_events(database: Database, kind: EventKind, since: float = 0.0) -> int:
    found = one(database, "select count(*) as times from events where kind = ? and at >= ?", kind.value, since)
    return int(found["times"]) if found else 0


def recent_seconds(database: Database, kind: StepKind, limit: int) -> tuple[float, ...]:
    """How long the last built steps of a kind took, shortest first."""
    found = rows(
        database,
        "select ended_at - started_at as seconds from steps where kind = ? and built = 1 and ended_at is not null "
        "order by ended_at desc limit ?",
        kind.value,
        limit,
    )
    return tuple(sorted(max(0.0, float(row["seconds"])) for row in found if row["seconds"] is not None))


def money(database: Database) -> Money:
    row = one(
        database,
        "select coalesce(sum(case when state = ? then 0 else cost_microusd end), 0) as spent_microusd, "
        "coalesce(sum(case when state = ? then cost_microusd else 0 end), 0) as in_doubt_microusd, "
        "coalesce(sum(state = ?), 0) as calls_in_doubt from ledger",
        *[LedgerState.IN_DOUBT.value] * 3,
    )
    return Money.model_validate(row)


def sqlite_version(database: Database) -> str:
    row = one(database, "select sqlite_version() as version")
    return str(row["version"]) if row else ""

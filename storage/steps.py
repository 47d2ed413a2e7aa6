"""Steps in the catalog: every artifact a job needs, and who is making it.

In: planned slots and keys. Out: rows as frozen values. Never: a decision (the conductor decides), a state change that
`StepState` forbids.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Sequence

from sqlite_utils import Database

from comic.errors import Fact, Refused
from comic.job import StepKind, StepState
from comic.value import Value
from storage.catalog import Row, one, rows


class NewStep(Value):
    """A slot of a job's plan. `order_json` None: the output is pinned, nothing has to be built."""

    slot: str
    kind: StepKind
    key: str
    position: int
    order_json: str | None
    pool: str = ""


class StoredStep(Value):
    """`rescued` counts the workers it lost, `unstarted` the messages; neither is an attempt."""

    id: int
    job_id: str
    slot: str
    kind: StepKind
    key: str
    position: int
    pinned: bool
    state: StepState
    attempt: int
    rescued: int
    unstarted: int
    pool: str
    not_before: float
    lease: str | None
    progress: float
    built: bool
    ready_at: float | None
    started_at: float | None
    ended_at: float | None
    cost_microusd: int
    error_code: str | None
    error_facts: dict[str, Fact]
    traceback: str | None


_IN_FLIGHT = "('queued', 'running')"
_COLUMNS = ", ".join(f"s.{name}" for name in StoredStep.model_fields if name != "pinned")
_SELECT = f"select {_COLUMNS}, s.order_json is null as pinned from steps s"


def add(database: Database, job_id: str, steps: Sequence[NewStep]) -> None:
    """Insert the planned steps that the job doesn't have yet, waiting for their inputs."""
    for step in steps:
        database.execute(
            "insert into steps(job_id, slot, kind, key, position, order_json, pool, state) "
            "values (?, ?, ?, ?, ?, ?, ?, 'waiting') on conflict(job_id, slot) do nothing",
            [job_id, step.slot, step.kind.value, step.key, step.position, step.order_json, step.pool],
        )


def of_job(database: Database, job_id: str) -> tuple[StoredStep, ...]:
    found = rows(database, f"{_SELECT} where s.job_id = ? order by s.position, s.id", job_id)
    return tuple(_step(row) for row in found)


def order_json(database: Database, step_id: int) -> str | None:
    """The canonical JSON of a step's order, apart from the step: it is long, and read once."""
    row = one(database, "select order_json from steps where id = ?", step_id)
    return None if row is None else row["order_json"]


def in_flight(database: Database) -> tuple[StoredStep, ...]:
    """Steps that are queued or running, of all jobs."""
    found = rows(database, f"{_SELECT} where s.state in {_IN_FLIGHT} order by s.id")
    return tuple(_step(row) for row in found)


def next_ready(
    database: Database, *, held: Collection[int] = (), closed_pools: Collection[str] = ()
) -> StoredStep | None:
    """The step to hand out: of the job that was served longest ago, the one that comes first in its plan. Calls to a
    server go before the house's own work, which is done while they are waited for.

    Skips the ids in `held`, the pools that take nothing now, and keys that are already being built for another job.
    """
    row = one(
        database,
        f"""
        {_SELECT} join episode_jobs j on j.id = s.job_id
        where s.state = 'ready' and j.state = 'running'
        and s.id not in (select value from json_each(?)) and s.pool not in (select value from json_each(?))
        and s.key not in (select key from steps where state in {_IN_FLIGHT})
        order by j.served_at, s.pool like 'offline/%', s.position, s.id limit 1
        """,
        json.dumps(sorted(held)),
        json.dumps(sorted(closed_pools)),
    )
    return None if row is None else _step(row)


def in_flight_by_pool(database: Database) -> dict[str, int]:
    found = rows(database, f"select pool, count(*) as steps from steps where state in {_IN_FLIGHT} group by pool")
    return {str(row["pool"]): int(row["steps"]) for row in found}


def put_off(database: Database) -> tuple[StoredStep, ...]:
    """Ready steps that were told to wait for a while."""
    found = rows(database, f"{_SELECT} where s.state = 'ready' and s.not_before > 0 order by s.id")
    return tuple(_step(row) for row in found)


def change(
    database: Database,
    step: StoredStep,
    state: StepState,
    **columns: object,
) -> None:
    """Change a step's state and the named columns. Raises Refused("step-state") when the state machine forbids it."""
    if state is not step.state and not step.state.may_become(state):
        raise Refused("step-state", slot=step.slot, before=step.state.value, after=state.value)
    changes = {"state": state.value, **columns}
    database.execute(
        f"update steps set {', '.join(f'{name} = ?' for name in changes)} where id = ?", [*changes.values(), step.id]
    )


def remove(database: Database, step: StoredStep) -> None:
    """Take a slot out of its job's plan. Its artifact, if there is one, stays in the store."""
    database.execute("delete from steps where id = ?", [step.id])


def error_columns(code: str, facts: dict[str, Fact], traceback: str | None) -> dict[str, object]:
    """The columns that keep an error with its evidence."""
    return {
        "error_code": code,
        "error_facts": json.dumps(facts, ensure_ascii=False),
        "traceback": traceback,
    }


def key_of_slot(database: Database, job_id: str, slot: str) -> str | None:
    """The key of a slot's finished output in a job."""
    row = one(database, "select key from steps where job_id = ? and slot = ? and state = 'done'", job_id, slot)
    return None if row is None else str(row["key"])


def newest_output(database: Database, episode_id: str, slot: str) -> str | None:
    """The key of a slot's newest finished output over all jobs of an episode."""
    row = one(
        database,
        "select s.key from steps s join episode_jobs j on j.id = s.job_id "
        "where j.episode_id = ? and s.slot = ? and s.state = 'done' order by j.rowid desc limit 1",
        episode_id,
        slot,
    )
    return None if row is None else str(row["key"])


def _step(row: Row) -> StoredStep:
    """Rows were validated when they were written; the conductor reads them too often to do it again."""
    return StoredStep.model_construct(
        **row
        | {
            "kind": StepKind(row["kind"]),
            "state": StepState(row["state"]),
            "built": bool(row["built"]),
            "pinned": bool(row["pinned"]),
            "error_facts": json.loads(row["error_facts"]) if row["error_facts"] else {},
        }
    )

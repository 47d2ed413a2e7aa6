"""Jobs as lists show them: one line a job and its steps counted by kind and state, read in two queries for any number.

In: ids or states. Out: `JobLine`s and `Tally`s. Never: what a job is built from; that text is long, and lists are
read every second.
"""

from __future__ import annotations

import json
from collections.abc import Collection

from sqlite_utils import Database

from comic.errors import Fact
from comic.job import JobState, Stage, StepKind, StepState
from comic.value import Value
from storage.catalog import Row, one, rows


class JobLine(Value):
    """`waiting_before` counts the active jobs that were asked for earlier, for a waiting job."""

    id: str
    kind: str
    episode_id: str
    project_id: str
    title: str
    number: int
    readable: bool
    stops_before: Stage | None
    state: JobState
    created_at: float
    started_at: float | None
    ended_at: float | None
    error_code: str | None
    error_facts: dict[str, Fact]
    traceback: str | None
    failed_slot: str | None
    waiting_before: int


class Tally(Value):
    """The steps of one job that have the same kind and state. `progress` is the sum of theirs, 1.0 for each done."""

    job_id: str
    kind: StepKind
    state: StepState
    steps: int
    started_at: float | None
    ended_at: float | None
    cost_microusd: int
    progress: float


_ACTIVE = ", ".join(f"'{state.value}'" for state in JobState if state.active)
_SELECT = f"""
    select j.id, j.kind, j.episode_id, e.project_id, e.title, e.number, e.package_key is not null as readable,
        j.stops_before, j.state, j.created_at, j.started_at, j.ended_at, j.error_code, j.error_facts, j.traceback,
        j.failed_slot,
        case when j.state = 'waiting' then (
            select count(*) from episode_jobs o where o.state in ({_ACTIVE}) and o.rowid < j.rowid
        ) else 0 end as waiting_before
    from episode_jobs j join episodes e on e.id = j.episode_id
"""


def find(database: Database, job_id: str) -> JobLine | None:
    row = one(database, f"{_SELECT} where j.id = ?", job_id)
    return None if row is None else _line(row)


def newest_first(
    database: Database, limit: int = 50, states: Collection[JobState] = tuple(JobState)
) -> tuple[JobLine, ...]:
    return _listed(database, limit, states, "desc")


def oldest_first(database: Database, limit: int, states: Collection[JobState]) -> tuple[JobLine, ...]:
    """In the order in which they were asked for."""
    return _listed(database, limit, states, "asc")


def _listed(database: Database, limit: int, states: Collection[JobState], order: str) -> tuple[JobLine, ...]:
    wanted = json.dumps(sorted(state.value for state in states))
    found = rows(
        database,
        f"{_SELECT} where j.state in (select value from json_each(?)) order by j.rowid {order} limit ?",
        wanted,
        limit,
    )
    return tuple(_line(row) for row in found)


def tallies(database: Database, job_ids: Collection[str]) -> dict[str, tuple[Tally, ...]]:
    """The counted steps of each of these jobs; an empty tuple for one that has none yet."""
    found = rows(
        database,
        "select job_id, kind, state, count(*) as steps, min(started_at) as started_at, max(ended_at) as ended_at, "
        "sum(cost_microusd) as cost_microusd, sum(progress) as progress from steps "
        "where job_id in (select value from json_each(?)) group by job_id, kind, state",
        json.dumps(sorted(job_ids)),
    )
    counted: dict[str, list[Tally]] = {job_id: [] for job_id in job_ids}
    for row in found:
        counted[row["job_id"]].append(Tally.model_validate(row))
    return {job_id: tuple(own) for job_id, own in counted.items()}


def failed_by_code(database: Database) -> dict[str, int]:
    """How many failed jobs there are of each error code, the most frequent first."""
    found = rows(
        database,
        "select error_code as code, count(*) as jobs from episode_jobs "
        "where state = 'failed' and error_code is not null group by error_code order by jobs desc, code",
    )
    return {str(row["code"]): int(row["jobs"]) for row in found}


def failed_ids(database: Database, error_code: str) -> tuple[str, ...]:
    """The jobs that failed with this code, oldest first."""
    found = rows(
        database, "select id from episode_jobs where state = 'failed' and error_code = ? order by rowid", error_code
    )
    return tuple(str(row["id"]) for row in found)


def _line(row: Row) -> JobLine:
    return JobLine.model_validate(row | {"error_facts": json.loads(row["error_facts"] or "{}")})

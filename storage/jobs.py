"""Jobs in the catalog: one build of one episode each, and what people wish of them.

In: values and ids. Out: rows as frozen values. Never: a step; never a change of state that `JobState` forbids.
"""

from __future__ import annotations

import json
import math
from enum import StrEnum

from sqlite_utils import Database

from comic.errors import Fact, Refused
from comic.job import PIPELINE_FULL, JobState, Stage
from comic.project import EpisodeSources
from comic.value import Value
from storage.catalog import Row, one, rows


class StoredJob(Value):
    """`stops_before`: the stage before which it waits for somebody's approval."""

    id: str
    kind: str
    episode_id: str
    sources: EpisodeSources
    stops_before: Stage | None
    state: JobState
    created_at: float
    started_at: float | None
    ended_at: float | None
    error_code: str | None
    error_facts: dict[str, Fact]
    traceback: str | None
    failed_slot: str | None


class WishKind(StrEnum):
    CANCEL = "cancel"
    RETRY = "retry"
    APPROVE = "approve"
    FUND = "fund"
    """Look again whether what it needs may be spent."""


class Wish(Value):
    id: int
    job_id: str
    kind: WishKind


_SELECT = "select * from episode_jobs"
_ACTIVE = ", ".join(f"'{state.value}'" for state in JobState if state.active)
_OPEN = f"{_ACTIVE}, '{JobState.AWAITING_APPROVAL.value}', '{JobState.AWAITING_BUDGET.value}'"

_GIVEN_UP = ", ".join(f"'{state.value}'" for state in (JobState.CANCELLING, JobState.CANCELLED, JobState.FAILED))


def submit(
    database: Database,
    job_id: str,
    episode_id: str,
    click: str,
    order_digest: str,
    sources: EpisodeSources,
    now: float,
    stops_before: Stage | None = None,
) -> None:
    """Insert a waiting job; nothing happens when the click or an active twin of the order is already there."""
    database.execute(
        "insert into episode_jobs"
        "(id, kind, episode_id, click, order_digest, sources, state, served_at, created_at, stops_before) "
        "values (?, ?, ?, ?, ?, ?, 'waiting', 0, ?, ?) on conflict do nothing",
        [job_id, PIPELINE_FULL, episode_id, click, order_digest, sources.model_dump_json(), now, stops_before],
    )


def of_click(database: Database, click: str) -> StoredJob | None:
    row = one(database, f"{_SELECT} where click = ?", click)
    return None if row is None else _job(row)


def of_click_or_order(
    database: Database, click: str, order_digest: str, since: float | None = None
) -> StoredJob | None:
    """The job that this click made, or the open one that is building the very same order; with `since` also one that
    was asked for after that moment and is done."""
    known = of_click(database, click)
    if known is not None:
        return known
    row = one(
        database,
        f"{_SELECT} where order_digest = ? and (state in ({_OPEN}) or state = 'done' and created_at >= ?) "
        "order by rowid desc limit 1",
        order_digest,
        math.inf if since is None else since,
    )
    return None if row is None else _job(row)


def has_open_twin(database: Database, job_id: str) -> bool:
    """Whether another job of the very same order is open; the catalog takes no two that are active at once."""
    row = one(
        database,
        f"select count(*) as twins from episode_jobs where state in ({_OPEN}) and id != ? "
        "and order_digest = (select order_digest from episode_jobs where id = ?)",
        job_id,
        job_id,
    )
    return bool(row and row["twins"])


def find(database: Database, job_id: str) -> StoredJob | None:
    row = one(database, f"{_SELECT} where id = ?", job_id)
    return None if row is None else _job(row)


def first_of_episode(database: Database, episode_id: str) -> StoredJob | None:
    row = one(database, f"{_SELECT} where episode_id = ? order by rowid limit 1", episode_id)
    return None if row is None else _job(row)


def newest_of_episode(database: Database, episode_id: str) -> StoredJob | None:
    row = one(database, f"{_SELECT} where episode_id = ? order by rowid desc limit 1", episode_id)
    return None if row is None else _job(row)


def newest_kept_of_episode(database: Database, episode_id: str) -> StoredJob | None:
    """The newest job whose result is, or will be, what the episode is: neither given up nor still to be approved."""
    row = one(
        database,
        f"{_SELECT} where episode_id = ? and stops_before is null and state not in ({_GIVEN_UP}) "
        "order by rowid desc limit 1",
        episode_id,
    )
    return None if row is None else _job(row)


def to_be_approved(database: Database, episode_id: str) -> tuple[StoredJob, ...]:
    """The episode's open jobs that stop, or have stopped, for somebody's approval, newest first."""
    found = rows(
        database,
        f"{_SELECT} where episode_id = ? and stops_before is not null and state in ({_OPEN}) order by rowid desc",
        episode_id,
    )
    return tuple(_job(row) for row in found)


def active(database: Database) -> tuple[StoredJob, ...]:
    return tuple(_job(row) for row in rows(database, f"{_SELECT} where state in ({_ACTIVE}) order by rowid"))


def newest_first(
    database: Database, limit: int = 50, states: frozenset[JobState] | None = None
) -> tuple[StoredJob, ...]:
    where, given = "", []
    if states is not None:
        where = f"where state in ({', '.join('?' for _ in states)})"
        given = sorted(state.value for state in states)
    found = rows(database, f"{_SELECT} {where} order by rowid desc limit ?", *given, limit)
    return tuple(_job(row) for row in found)


def count_by_state(database: Database) -> dict[JobState, int]:
    found = rows(database, "select state, count(*) as jobs from episode_jobs group by state")
    counted = {JobState(row["state"]): int(row["jobs"]) for row in found}
    return {state: counted.get(state, 0) for state in JobState}


def waiting_before(database: Database, job: StoredJob) -> int:
    """How many jobs that are not done were asked for earlier."""
    row = one(
        database,
        f"select count(*) as earlier from episode_jobs where state in ({_ACTIVE}) "
        "and rowid < (select rowid from episode_jobs where id = ?)",
        job.id,
    )
    return int(row["earlier"]) if row else 0


def become(
    database: Database,
    job: StoredJob,
    state: JobState,
    now: float,
    *,
    error_code: str | None = None,
    error_facts: dict[str, Fact] | None = None,
    traceback: str | None = None,
    failed_slot: str | None = None,
) -> StoredJob:
    """Change a job's state. Raises Refused("job-state") when the state machine forbids it."""
    if not job.state.may_become(state):
        raise Refused("job-state", before=job.state.value, after=state.value)
    changes: dict[str, object] = {
        "state": state.value,
        "error_code": error_code,
        "error_facts": json.dumps(error_facts or {}, ensure_ascii=False),
        "traceback": traceback,
        "failed_slot": failed_slot,
    }
    if state is JobState.RUNNING and job.started_at is None:
        changes["started_at"] = now
    if state is JobState.WAITING:
        changes["started_at"] = None
    changes["ended_at"] = None if state.active else now
    database.table("episode_jobs").update(job.id, changes)
    changed = find(database, job.id)
    assert changed is not None
    return changed


def active_states(database: Database) -> dict[str, JobState]:
    """The states of the active jobs by id, oldest first, without what they are about."""
    found = rows(database, f"select id, state from episode_jobs where state in ({_ACTIVE}) order by rowid")
    return {str(row["id"]): JobState(row["state"]) for row in found}


def serve(database: Database, job_id: str, turn: float) -> None:
    """Note that a step of this job was handed out, so that others come first next time; `turn` only ever grows."""
    database.execute("update episode_jobs set served_at = ? where id = ?", [turn, job_id])


def last_turn(database: Database) -> float:
    row = one(database, "select max(served_at) as turn from episode_jobs")
    return float(row["turn"] or 0.0) if row else 0.0


def approve(database: Database, job: StoredJob, now: float) -> StoredJob:
    """Let a job go on past where it was to stop. Raises Refused("job-state")."""
    database.execute("update episode_jobs set stops_before = null where id = ?", [job.id])
    return become(database, job, JobState.RUNNING, now)


def takes_unknown_prices(database: Database, job_id: str) -> bool:
    """Whether somebody said that this job may call models whose price nobody knows."""
    row = one(database, "select takes_unknown_prices as takes from episode_jobs where id = ?", job_id)
    return bool(row and row["takes"])


def take_unknown_prices(database: Database, job_id: str) -> None:
    database.execute("update episode_jobs set takes_unknown_prices = 1 where id = ?", [job_id])


def awaiting_budget(database: Database) -> tuple[str, ...]:
    """The ids of the jobs that wait for money, oldest first."""
    found = rows(
        database,
        "select id from episode_jobs where state = ? order by rowid",
        JobState.AWAITING_BUDGET.value,
    )
    return tuple(str(row["id"]) for row in found)


def wish(database: Database, job_id: str, kind: WishKind, now: float) -> None:
    """Ask the conductor for something; it is the only writer of states."""
    database.table("wishes").insert({"at": now, "job_id": job_id, "kind": kind.value})


def open_wishes(database: Database) -> tuple[Wish, ...]:
    found = rows(database, "select id, job_id, kind from wishes where handled_at is null order by id")
    return tuple(Wish(id=row["id"], job_id=row["job_id"], kind=WishKind(row["kind"])) for row in found)


def handled(database: Database, wish_id: int, now: float) -> None:
    database.table("wishes").update(wish_id, {"handled_at": now})


def remove(database: Database, job_id: str) -> None:
    """Forget a finished job and its steps; what it built stays."""
    for statement in (
        "delete from steps where job_id = ?",
        "delete from wishes where job_id = ?",
        "delete from episode_jobs where id = ?",
    ):
        database.execute(statement, [job_id])


def _job(row: Row) -> StoredJob:
    return StoredJob(
        id=row["id"],
        kind=row["kind"],
        episode_id=row["episode_id"],
        sources=EpisodeSources.model_validate_json(row["sources"]),
        stops_before=Stage(row["stops_before"]) if row["stops_before"] else None,
        state=JobState(row["state"]),
        created_at=row["created_at"],
        started_at=row["started_at"],
        ended_at=row["ended_at"],
        error_code=row["error_code"],
        error_facts=json.loads(row["error_facts"] or "{}"),
        traceback=row["traceback"],
        failed_slot=row["failed_slot"],
    )

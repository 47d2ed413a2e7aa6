"""The ledger of paid calls, append-only: what is set aside before a call, and what became of it.

Every row of a lease says what changes: `RESERVED` sets an amount aside, `RELEASED` gives it back, and the others are
spent. So the sum over all rows is at every moment the most that can have been spent.

In: what was called and what it cost. Out: rows and sums. Never: a price, a change of a row.
"""

from __future__ import annotations

import json
from enum import StrEnum

from sqlite_utils import Database

from comic.budget import BudgetScope
from comic.charge import Charge, ChargeState, Usage
from comic.value import Value
from storage.catalog import Row, one, rows


class LedgerState(StrEnum):
    """IN_DOUBT: nobody knows whether the call was charged, since whoever made it was lost before saying so. It counts
    as spent."""

    RESERVED = "reserved"
    RELEASED = "released"
    PAID = "paid"
    ESTIMATED = "estimated"
    IN_DOUBT = "in-doubt"


STATE_OF = {
    ChargeState.MEASURED: LedgerState.PAID,
    ChargeState.ESTIMATED: LedgerState.ESTIMATED,
    ChargeState.IN_DOUBT: LedgerState.IN_DOUBT,
}


class Payer(Value):
    """For whom a call is made. `what` is the slot of the step, `lease` the worker's turn at it."""

    project_id: str
    episode_id: str
    job_id: str
    step_id: int
    lease: str
    provider: str
    what: str


class Entry(Value):
    """A row. `cost_microusd` None: the model's price is unknown."""

    id: int
    at: float
    project_id: str
    episode_id: str
    job_id: str
    what: str
    provider: str
    model: str
    state: LedgerState
    cost_microusd: int | None
    usage: Usage
    request_id: str


class Sums(Value):
    spent_microusd: int
    in_doubt_microusd: int
    reserved_microusd: int
    unknown_calls: int


_SPENT = "('paid', 'estimated')"
_SUMS = f"""
select coalesce(sum(case when state in {_SPENT} then cost_microusd end), 0) as spent_microusd,
coalesce(sum(case when state = 'in-doubt' then cost_microusd end), 0) as in_doubt_microusd,
coalesce(sum(case when state in ('reserved', 'released') then cost_microusd end), 0) as reserved_microusd,
coalesce(sum(price_known = 0 and state not in ('reserved', 'released')), 0) as unknown_calls
from ledger
"""
_WHERE = {
    BudgetScope.EPISODE: "where episode_id = ?",
    BudgetScope.PROJECT: "where project_id = ?",
    BudgetScope.DAY: "where at >= ?",
}


def reserve(database: Database, now: float, payer: Payer, model: str, cost_microusd: int | None) -> None:
    """Set aside what a call may cost, in the transaction that leases its step."""
    _append(database, now, payer, LedgerState.RESERVED, model, cost_microusd)


def settle(database: Database, now: float, payer: Payer, charges: tuple[tuple[Charge, int | None], ...]) -> None:
    """Give back what was set aside for a lease, and note what its calls cost instead. A second time it only notes."""
    set_aside = reserved_of(database, payer.lease)
    if set_aside:
        _append(database, now, payer, LedgerState.RELEASED, "", -set_aside)
    for charge, cost_microusd in charges:
        _append(
            database,
            now,
            payer,
            STATE_OF[charge.state],
            charge.model,
            cost_microusd,
            charge.usage,
            charge.request_id,
        )


def reserved_of(database: Database, lease: str) -> int:
    """What is still set aside for a lease."""
    row = one(
        database,
        "select coalesce(sum(cost_microusd), 0) as open from ledger "
        "where lease = ? and state in ('reserved', 'released')",
        lease,
    )
    return int(row["open"]) if row else 0


def payer_of(database: Database, lease: str) -> Payer | None:
    """For whom something was set aside under this lease."""
    row = one(
        database,
        "select project_id, episode_id, job_id, step_id, lease, provider, what from ledger "
        "where lease = ? and state = 'reserved' order by id limit 1",
        lease,
    )
    return None if row is None else Payer.model_validate(row)


def sums(database: Database, scope: BudgetScope | None = None, subject: str | float = "") -> Sums:
    """What is spent, in doubt and set aside: in all, of an episode or project (by id), or since a moment."""
    if scope is None:
        return Sums.model_validate(one(database, _SUMS))
    return Sums.model_validate(one(database, f"{_SUMS} {_WHERE[scope]}", subject))


def entries(database: Database, *, since: float = 0.0, limit: int = 100_000) -> tuple[Entry, ...]:
    """Calls that were made, newest first; what is only set aside is none yet."""
    found = rows(
        database,
        "select * from ledger where state not in ('reserved', 'released') and at >= ? order by id desc limit ?",
        since,
        limit,
    )
    return tuple(_entry(row) for row in found)


def _append(
    database: Database,
    now: float,
    payer: Payer,
    state: LedgerState,
    model: str,
    cost_microusd: int | None,
    usage: Usage | None = None,
    request_id: str = "",
) -> None:
    database.table("ledger").insert(
        payer.model_dump()
        | {
            "at": now,
            "state": state.value,
            "model": model,
            "cost_microusd": cost_microusd or 0,
            "price_known": cost_microusd is not None,
            "usage": (usage or Usage()).model_dump_json(),
            "request_id": request_id,
        }
    )


def _entry(row: Row) -> Entry:
    return Entry(
        id=row["id"],
        at=row["at"],
        project_id=row["project_id"] or "",
        episode_id=row["episode_id"] or "",
        job_id=row["job_id"] or "",
        what=row["what"],
        provider=row["provider"],
        model=row["model"] or "",
        state=LedgerState(row["state"]),
        cost_microusd=row["cost_microusd"] if row["price_known"] else None,
        usage=Usage.model_validate(json.loads(row["usage"] or "{}")),
        request_id=row["request_id"] or "",
    )

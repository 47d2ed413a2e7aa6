"""The ledger of paid calls, append-only. In: what was called and what it cost. Out: rows. Never: a price, a change."""

from __future__ import annotations

from enum import StrEnum

from sqlite_utils import Database


class LedgerState(StrEnum):
    """IN_DOUBT: nobody knows whether the call was charged, since who made it was lost before it said so."""

    PAID = "paid"
    IN_DOUBT = "in-doubt"


def append(
    database: Database,
    now: float,
    state: LedgerState,
    *,
    job_id: str,
    step_id: int,
    provider: str,
    what: str,
    cost_microusd: int,
) -> None:
    """`what` is the slot of the step that called; `cost_microusd` of a call in doubt is 0 where it isn't known."""
    database.table("ledger").insert(
        {
            "at": now,
            "job_id": job_id,
            "step_id": step_id,
            "provider": provider,
            "what": what,
            "state": state.value,
            "cost_microusd": cost_microusd,
        }
    )

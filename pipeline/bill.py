"""What a step that costs money leaves in the ledger: its price when it is done, a doubt when its worker was lost.

In: the `Desk`, a step. Out: rows of the ledger. Never: a row for a provider that costs nothing.
"""

from __future__ import annotations

from comic.job import StepState
from engines.providers.prices import KNOWN_PRICES
from pipeline.desk import Desk
from pipeline.doorbell import Beat
from pipeline.providers import provider
from storage import ledger
from storage.artifacts import Record
from storage.catalog import Database
from storage.ledger import LedgerState
from storage.steps import StoredStep


def note_price(database: Database, desk: Desk, step: StoredStep, record: Record) -> int:
    """The step is done: what the calls in its artifact's record cost, in micro-dollars."""
    cost_microusd = sum(KNOWN_PRICES.cost_microusd(charge.model, charge.usage) or 0 for charge in record.charges)
    _append(database, desk, step, LedgerState.PAID, cost_microusd)
    return cost_microusd


def note_doubt(database: Database, desk: Desk, step: StoredStep, beat: Beat | None) -> None:
    """The step's worker is given up or let go of. When it had begun, its call may have been made and charged: a worker
    gives its first beat before the engine starts."""
    if beat is not None or step.state is StepState.RUNNING:
        _append(database, desk, step, LedgerState.IN_DOUBT, 0)


def _append(database: Database, desk: Desk, step: StoredStep, state: LedgerState, cost_microusd: int) -> None:
    called = provider(step.pool.partition("/")[0])
    if called.paid:
        ledger.append(
            database,
            desk.now(),
            state,
            job_id=step.job_id,
            step_id=step.id,
            provider=called.name,
            what=step.slot,
            cost_microusd=cost_microusd,
        )

"""Who pays for a step: what is set aside before its call, what it cost, and what is in doubt.

A call's row is in the ledger before the call can be made, since it is written in the transaction that leases the step.

In: the `Desk`, a step. Out: rows of the ledger; whether a budget allows a call. Never: a row for a provider that costs
nothing.
"""

from __future__ import annotations

import time

from comic.budget import Budget, BudgetScope
from comic.charge import Charge, ChargeState, Usage
from comic.errors import Fact
from comic.job import StepState
from comic.money import usd_text
from comic.price import PriceList
from comic.value import Value
from engines.providers.prices import KNOWN_PRICES
from pipeline.desk import Desk
from pipeline.doorbell import Beat, Ending
from pipeline.orders import read_order
from pipeline.providers import provider
from pipeline.reckon import Reckoned, reckon
from storage import budgets, episodes, jobs, ledger, steps
from storage.artifacts import Record
from storage.catalog import Database
from storage.ledger import Payer
from storage.steps import StoredStep


class Obstacle(Value):
    """Why a step's call can't be paid now: the code and facts of a sentence for the creator."""

    code: str
    facts: dict[str, Fact]


def prices(database: Database) -> PriceList:
    """The known prices with the creator's own after them."""
    return PriceList(prices=(*KNOWN_PRICES.prices, *budgets.own_prices(database)))


def is_paid(step: StoredStep) -> bool:
    return bool(step.pool) and provider(step.pool.partition("/")[0]).paid


def price_of(database: Database, step: StoredStep) -> Reckoned:
    """What a step's calls will cost."""
    return reckon(read_order(steps.order_json(database, step.id) or ""), prices(database))


def obstacle(database: Database, step: StoredStep, cost: Reckoned) -> Obstacle | None:
    """What forbids to make this step's call; None when it may be made."""
    if cost.high_microusd is None:
        if jobs.takes_unknown_prices(database, step.job_id):
            return None
        return Obstacle(code="price-unknown", facts={"model": cost.model})
    for budget, subject in _budgets_of(database, step.job_id):
        sums = ledger.sums(database, budget.scope, subject)
        taken = sums.spent_microusd + sums.in_doubt_microusd + sums.reserved_microusd
        if taken + cost.high_microusd > budget.limit_microusd:
            return Obstacle(
                code="budget-reached",
                facts={
                    "scope": budget.scope.value,
                    "limit": usd_text(budget.limit_microusd),
                    "taken": usd_text(taken),
                    "needed": usd_text(cost.high_microusd),
                },
            )
    return None


def reserve(database: Database, desk: Desk, step: StoredStep, lease: str, cost: Reckoned) -> None:
    """Set aside what the call of this lease may cost, before it is made."""
    ledger.reserve(database, desk.now(), _payer(database, step, lease), cost.model, cost.high_microusd)


def note_price(database: Database, desk: Desk, step: StoredStep, record: Record) -> int:
    """The step is done: what the calls in its artifact's record cost, in micro-dollars."""
    if not is_paid(step):
        return 0
    return _settle(database, desk, step, record.charges)


def note_failure(database: Database, desk: Desk, step: StoredStep, ending: Ending) -> None:
    """The step ended without an artifact: what its calls cost all the same."""
    if is_paid(step):
        _settle(database, desk, step, ending.charges)


def note_doubt(database: Database, desk: Desk, step: StoredStep, beat: Beat | None) -> None:
    """The step's worker is given up or let go of. Its last beat says which calls came back, and whether another was
    under way: that one is in doubt, and counts with all that was set aside and is not accounted for."""
    if not is_paid(step):
        return
    charges = beat.charges if beat is not None else ()
    if (beat is not None and beat.calling) or (beat is None and step.state is StepState.RUNNING):
        known = prices(database)
        accounted = sum(known.cost_microusd(charge.model, charge.usage) or 0 for charge in charges)
        left = ledger.reserved_of(database, step.lease or "") - accounted
        _settle(database, desk, step, charges, in_doubt_microusd=max(0, left))
    else:
        _settle(database, desk, step, charges)


def _settle(
    database: Database,
    desk: Desk,
    step: StoredStep,
    charges: tuple[Charge, ...],
    in_doubt_microusd: int | None = None,
) -> int:
    """Note what was spent; the sum that is known."""
    known = prices(database)
    costs = [(charge, known.cost_microusd(charge.model, charge.usage)) for charge in charges]
    if in_doubt_microusd is not None:
        lost = Charge(model=price_of(database, step).model, usage=Usage(), state=ChargeState.IN_DOUBT)
        costs.append((lost, in_doubt_microusd))
    ledger.settle(database, desk.now(), _payer(database, step, step.lease or ""), tuple(costs))
    return sum(cost or 0 for _, cost in costs)


def _payer(database: Database, step: StoredStep, lease: str) -> Payer:
    job = jobs.find(database, step.job_id)
    episode = None if job is None else episodes.find(database, job.episode_id)
    return Payer(
        project_id="" if episode is None else episode.project_id,
        episode_id="" if job is None else job.episode_id,
        job_id=step.job_id,
        step_id=step.id,
        lease=lease,
        provider=step.pool.partition("/")[0],
        what=step.slot,
    )


def _budgets_of(database: Database, job_id: str) -> tuple[tuple[Budget, str | float], ...]:
    """The limits that a job's calls are under, each with what the ledger is asked for."""
    job = jobs.find(database, job_id)
    episode = None if job is None else episodes.find(database, job.episode_id)
    if episode is None:
        return ()
    wanted: tuple[tuple[BudgetScope, str, str | float], ...] = (
        (BudgetScope.EPISODE, episode.id, episode.id),
        (BudgetScope.PROJECT, episode.project_id, episode.project_id),
        (BudgetScope.DAY, "", midnight(time.time())),
    )
    found = ((budgets.find(database, scope, subject), asked) for scope, subject, asked in wanted)
    return tuple((budget, asked) for budget, asked in found if budget is not None)


def midnight(now: float) -> float:
    """The moment at which today began, in the time zone of this machine."""
    local = time.localtime(now)
    return time.mktime((local.tm_year, local.tm_mon, local.tm_mday, 0, 0, 0, 0, 0, -1))

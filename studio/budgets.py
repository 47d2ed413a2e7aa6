"""Limits of spending and a creator's own prices, as pages ask for them.

In: the house, amounts in dollars as people type them. Out: `Spending`s. Never: a call.
"""

from __future__ import annotations

import time
from decimal import Decimal, InvalidOperation

from comic.budget import Budget, BudgetScope, Spending
from comic.errors import BadInput
from comic.money import MICROUSD_PER_USD
from comic.price import Price
from pipeline.bill import midnight
from storage import budgets as stored
from storage import jobs, ledger
from storage.jobs import WishKind
from studio.house import House

LIMIT_MAX_USD = 100_000
PRICE_MAX_USD = 10_000


def spending(house: House, scope: BudgetScope, subject: str = "") -> Spending | None:
    """A limit with what is taken of it; None when there is no limit."""
    database = house.catalog.reading()
    budget = stored.find(database, scope, subject)
    if budget is None:
        return None
    sums = ledger.sums(database, scope, midnight(time.time()) if scope is BudgetScope.DAY else subject)
    return Spending(
        budget=budget,
        spent_microusd=sums.spent_microusd,
        in_doubt_microusd=sums.in_doubt_microusd,
        reserved_microusd=sums.reserved_microusd,
    )


def limit(house: House, scope: BudgetScope, subject: str, amount_usd: str) -> None:
    """Set a limit, or take it away with an empty amount; whoever waits for money looks again.

    Raises BadInput("amount-unreadable" | "amount-out-of-range").
    """
    now = time.time()
    with house.catalog.writing() as database:
        if amount_usd.strip():
            budget = Budget(scope=scope, subject=subject, limit_microusd=microusd(amount_usd, LIMIT_MAX_USD))
            stored.limit(database, budget)
        else:
            stored.lift(database, scope, subject)
        for job_id in jobs.awaiting_budget(database):
            jobs.wish(database, job_id, WishKind.FUND, now)


def go_on(house: House, job_id: str, *, takes_unknown_prices: bool = False) -> None:
    """Look again whether a job that waits for money may go on; with models of unknown price, when somebody says so."""
    with house.catalog.writing() as database:
        if takes_unknown_prices:
            jobs.take_unknown_prices(database, job_id)
        jobs.wish(database, job_id, WishKind.FUND, time.time())


def own_prices(house: House) -> tuple[Price, ...]:
    return stored.own_prices(house.catalog.reading())


def set_price(house: House, price: Price) -> None:
    """A creator's price of a model goes before the one that this release knows."""
    with house.catalog.writing() as database:
        stored.set_price(database, price)
        for job_id in jobs.awaiting_budget(database):
            jobs.wish(database, job_id, WishKind.FUND, time.time())


def forget_price(house: House, model: str) -> None:
    with house.catalog.writing() as database:
        stored.forget_price(database, model)


def microusd(amount_usd: str, most_usd: int) -> int:
    """`"$1,234.5"` → 1234500000. Raises BadInput("amount-unreadable" | "amount-out-of-range")."""
    try:
        amount = Decimal(amount_usd.strip().lstrip("$").replace(",", ""))
    except InvalidOperation as error:
        raise BadInput("amount-unreadable", given=amount_usd[:40]) from error
    if not amount.is_finite() or not 0 <= amount <= most_usd:
        raise BadInput("amount-out-of-range", most=most_usd)
    return int(amount * MICROUSD_PER_USD)

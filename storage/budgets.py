"""Limits of spending and a creator's own prices in the catalog.

In: values. Out: the same. Never: a sum of what was spent (`storage.ledger`).
"""

from __future__ import annotations

from sqlite_utils import Database

from comic.budget import Budget, BudgetScope
from comic.price import Price
from storage.catalog import one, rows


def limit(database: Database, budget: Budget) -> None:
    database.table("budgets").upsert(budget.model_dump(mode="json"), pk=("scope", "subject"))


def lift(database: Database, scope: BudgetScope, subject: str) -> None:
    """Take a limit away."""
    database.execute("delete from budgets where scope = ? and subject = ?", [scope.value, subject])


def find(database: Database, scope: BudgetScope, subject: str) -> Budget | None:
    row = one(database, "select * from budgets where scope = ? and subject = ?", scope.value, subject)
    return None if row is None else Budget.model_validate(row)


def every(database: Database) -> tuple[Budget, ...]:
    return tuple(Budget.model_validate(row) for row in rows(database, "select * from budgets order by scope, subject"))


def own_prices(database: Database) -> tuple[Price, ...]:
    """The creator's, by model."""
    found = rows(database, "select price from prices order by model")
    return tuple(Price.model_validate_json(row["price"]) for row in found)


def set_price(database: Database, price: Price) -> None:
    database.table("prices").upsert({"model": price.model, "price": price.model_dump_json()}, pk="model")


def forget_price(database: Database, model: str) -> None:
    database.execute("delete from prices where model = ?", [model])

"""What may be spent, and on what: hard limits for an episode, a series and a day.

In: a creator's limits. Out: `Budget`, `BudgetScope`. Never: what was spent, which the ledger knows.
"""

from __future__ import annotations

from enum import StrEnum

from comic.value import Value


class BudgetScope(StrEnum):
    EPISODE = "episode"
    PROJECT = "project"
    DAY = "day"


class Budget(Value):
    """`subject` is the id of the episode or project; empty for the day, which is the whole house's."""

    scope: BudgetScope
    subject: str
    limit_microusd: int


class Spending(Value):
    """A budget with what is spent of it, what is in doubt, and what running calls may still cost."""

    budget: Budget
    spent_microusd: int
    in_doubt_microusd: int
    reserved_microusd: int

    @property
    def left_microusd(self) -> int:
        """What calls that are in doubt and running may have taken is not there to be spent again."""
        taken = self.spent_microusd + self.in_doubt_microusd + self.reserved_microusd
        return max(0, self.budget.limit_microusd - taken)

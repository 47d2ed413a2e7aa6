"""Money as an integer of micro-dollars. In: an amount. Out: a sum or its text. Never: a float that is added up."""

from __future__ import annotations

MICROUSD_PER_USD = 1_000_000
LEAST_SHOWN = 50
"""Less than this would be rounded to nothing."""


def usd_text(cost_microusd: int) -> str:
    """`1234567` → `$1.2346`; whole cents when nothing is lost, four decimals otherwise, `<$0.0001` for less."""
    sign = "-" if cost_microusd < 0 else ""
    amount = abs(cost_microusd)
    if amount % 10_000 == 0:
        return f"{sign}${amount // MICROUSD_PER_USD}.{amount % MICROUSD_PER_USD // 10_000:02d}"
    if amount < LEAST_SHOWN:
        return f"<{sign}$0.0001"
    tenths_of_millis = (amount + 50) // 100
    return f"{sign}${tenths_of_millis // 10_000}.{tenths_of_millis % 10_000:04d}"

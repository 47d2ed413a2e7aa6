"""What models cost, as dated data, and what a usage costs by it.

In: tokens and a price list. Out: micro-dollars, or None where no price is known. Never: a guess: unknown is not 0.
"""

from __future__ import annotations

from comic.charge import Usage
from comic.value import Value

TOKENS_PER_PRICE = 1_000_000
"""Prices are for a million tokens, as providers publish them."""


class Price(Value):
    """Micro-dollars per million tokens. `since` is the day on which it was read, ISO 8601."""

    model: str
    since: str
    text_in: int = 0
    cached_in: int = 0
    image_in: int = 0
    text_out: int = 0
    image_out: int = 0

    def cost_microusd(self, usage: Usage) -> int:
        """Rounded up to a whole micro-dollar, once a call."""
        parts = (
            (usage.text_in - usage.cached_in) * self.text_in
            + usage.cached_in * self.cached_in
            + usage.image_in * self.image_in
            + usage.text_out * self.text_out
            + usage.image_out * self.image_out
        )
        return -(-parts // TOKENS_PER_PRICE)


class PriceList(Value):
    """Prices by model; a later one of the same model replaces an earlier one, so a creator's come last."""

    prices: tuple[Price, ...] = ()

    def of(self, model: str) -> Price | None:
        return next((price for price in reversed(self.prices) if price.model == model), None)

    def cost_microusd(self, model: str, usage: Usage) -> int | None:
        """None when this model's price is unknown."""
        price = self.of(model)
        return None if price is None else price.cost_microusd(usage)

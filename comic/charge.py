"""What one call to a model used, as far as anybody knows.

In: numbers of tokens. Out: `Usage`, `Charge`. Never: a price, which is dated data (`comic.price`).
"""

from __future__ import annotations

from enum import StrEnum

from comic.value import Value


class Usage(Value):
    """Tokens of one call. `cached_in` are those of `text_in` that were read from a cache."""

    text_in: int = 0
    cached_in: int = 0
    image_in: int = 0
    text_out: int = 0
    image_out: int = 0

    def __add__(self, other: Usage) -> Usage:
        return Usage(**{name: getattr(self, name) + getattr(other, name) for name in Usage.model_fields})


class ChargeState(StrEnum):
    """MEASURED: the provider said what was used. ESTIMATED: it answered without saying so. IN_DOUBT: nobody knows
    whether the call was charged, and it is counted as if it were."""

    MEASURED = "measured"
    ESTIMATED = "estimated"
    IN_DOUBT = "in-doubt"


class Charge(Value):
    """One call. `request_id` is the provider's name for it, for talks with its support."""

    model: str
    usage: Usage
    state: ChargeState
    request_id: str = ""

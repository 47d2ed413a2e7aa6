"""The prices that this release knows, dated; a creator's own come after them (`comic.price.PriceList`).

In: nothing. Out: `KNOWN_PRICES`. Never: a call.

Source: the provider's public price list as read on the day that each row names.
"""

from __future__ import annotations

from comic.price import Price, PriceList

_READ_ON = "2026-11-01"
_PICTURE_MODELS = (
    "gpt-image-2.6-flare",
    "gpt-image-2.6-sunburst",
    "gpt-image-2.5-flare",
    "gpt-image-2.5-sunburst",
)
_TEXT_PRICES = {
    "gpt-6-luna": (100_000, 10_000, 500_000),
    "gpt-6-sol": (2_000_000, 200_000, 10_000_000),
    "gpt-6.1-terra": (1_000_000, 50_000, 5_000_000),
    "gpt-6-astra": (10_000_000, 1_000_000, 50_000_000),
}
"""In, cached, out."""

KNOWN_PRICES = PriceList(
    prices=(
        *(
            Price(
                model=model,
                since=_READ_ON,
                text_in=5_000_000,
                cached_in=5_000_000,
                image_in=8_000_000,
                image_out=30_000_000,
            )
            for model in _PICTURE_MODELS
        ),
        *(
            Price(model=model, since=_READ_ON, text_in=given, cached_in=cached, text_out=out)
            for model, (given, cached, out) in _TEXT_PRICES.items()
        ),
    )
)

"""What an order's calls will cost at most, before it is handed out.

In: an order of a paid provider, prices. Out: `Reckoned`. Never: a sum that was spent.
"""

from __future__ import annotations

from comic.charge import Usage
from comic.price import PriceList
from comic.value import Value
from engines.providers.reckoning import picture_usage, proof_usage, script_usage, storyboard_usage
from pipeline.orders import Order, PanelOrder, ProofOrder, ScriptOrder, SheetOrder, StoryboardOrder, TranslationOrder

CORRECTIVE_CALLS = 2
"""A text that fails its checks is asked for once more."""


class Reckoned(Value):
    """`low` is what it costs when all goes well; `high` what is set aside. None: nobody knows this model's price."""

    model: str
    low_microusd: int | None
    high_microusd: int | None


def reckon(order: Order, prices: PriceList) -> Reckoned:
    """The cost of an order that a model fulfils; nothing for one of the house."""
    if order.maker is None:
        return Reckoned(model="", low_microusd=0, high_microusd=0)
    usage, calls = _usage(order), _calls_at_most(order)
    cost = prices.cost_microusd(order.maker.model, usage)
    return Reckoned(model=order.maker.model, low_microusd=cost, high_microusd=None if cost is None else calls * cost)


def _usage(order: Order) -> Usage:
    match order:
        case ScriptOrder():
            return script_usage(order.params.text, order.params.panels)
        case StoryboardOrder():
            return storyboard_usage(order.params.panels)
        case TranslationOrder():
            return storyboard_usage(order.params.panels)
        case ProofOrder():
            return proof_usage()
        case SheetOrder() | PanelOrder() if order.maker is not None:
            return picture_usage(order.maker, order.params, len(order.inputs))
        case _:
            return Usage()


def _calls_at_most(order: Order) -> int:
    corrected = ScriptOrder | StoryboardOrder | TranslationOrder | ProofOrder
    return CORRECTIVE_CALLS if isinstance(order, corrected) else 1

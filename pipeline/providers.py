"""What the pipeline must know of a provider to schedule its steps: whether a call costs money, how many at once.

In: a provider's name. Out: `Provider`. Never: a call.
"""

from __future__ import annotations

from comic.model import ProviderName
from comic.value import Value
from pipeline.orders import OFFLINE, Order
from settings import Settings


class Provider(Value):
    """`paid`: a running step is waited for when its worker is asked to end, since its call can't be had back.

    `calls_at_once` None: twice the workers, as for everything that is computed here.
    """

    name: str
    paid: bool
    calls_at_once: int | None


KNOWN = {
    OFFLINE: Provider(name=OFFLINE, paid=False, calls_at_once=None),
    ProviderName.OPENAI.value: Provider(name=ProviderName.OPENAI.value, paid=True, calls_at_once=None),
}
_CAREFUL_CALLS_AT_ONCE = 2


def provider(name: str) -> Provider:
    """A provider that isn't known here is taken to cost money and to bear little."""
    return KNOWN.get(name) or Provider(name=name, paid=True, calls_at_once=_CAREFUL_CALLS_AT_ONCE)


def any_paid(settings: Settings) -> bool:
    """Whether a step that costs money may be running at all."""
    return any(known.paid and (name != ProviderName.OPENAI or settings.has_models) for name, known in KNOWN.items())


def pool_of(order: Order) -> str:
    """The pool in which an order's step is counted."""
    return f"{order.provider}/{order.kind.value}"


def usual_cap(pool: str, settings: Settings, workers: int) -> int:
    """How many steps of a pool may be in flight when nobody has said otherwise in the catalog."""
    name = pool.partition("/")[0]
    if name == ProviderName.OPENAI:
        return settings.openai_calls_at_once
    return provider(name).calls_at_once or workers * QUEUED_PER_WORKER


QUEUED_PER_WORKER = 2
"""One running and one waiting behind it: a worker never idles for a round, and turns are still shared out late."""

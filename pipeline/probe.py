"""A question to the server with models, outside of any episode; it stands in the ledger like every call.

In: settings, a maker, an ability. Out: `Probed`. Never: a step.
"""

from __future__ import annotations

import time
import uuid

from comic.charge import Charge
from comic.errors import Fact, ToonverseError
from comic.model import Ability, Maker
from comic.value import Value
from engines.providers.probing import probe, probe_usage
from pipeline import bill
from pipeline.servers import open_server
from settings import Settings
from storage import ledger
from storage.catalog import Catalog
from storage.ledger import Payer

WHAT = "connection-check"
PROBE_SECONDS = 90.0


class Probed(Value):
    """`code` None: it works. `cost_microusd` None: nobody knows the price of its model."""

    ability: Ability
    model: str
    code: str | None
    facts: dict[str, Fact]
    cost_microusd: int | None


class _Kept:
    """A till of its own."""

    def __init__(self) -> None:
        self.charges: list[Charge] = []

    def begin(self) -> None:
        """Nobody takes this call away."""

    def charge(self, charge: Charge) -> None:
        self.charges.append(charge)


def price_of(catalog: Catalog, ability: Ability, maker: Maker) -> int | None:
    """What the question will cost, before it is asked."""
    return bill.prices(catalog.reading()).cost_microusd(maker.model, probe_usage(ability, maker))


def ask(settings: Settings, catalog: Catalog, ability: Ability, maker: Maker) -> Probed:
    """Ask once, and note what it cost. Errors of the server are in the answer."""
    payer = Payer(
        project_id="",
        episode_id="",
        job_id="",
        step_id=0,
        lease=uuid.uuid4().hex,
        provider=maker.provider.value,
        what=WHAT,
    )
    with catalog.writing() as database:
        ledger.reserve(database, time.time(), payer, maker.model, price_of(catalog, ability, maker))
    till, error = _Kept(), None
    try:
        probe(ability, maker, open_server(settings.openai_key, maker, till, PROBE_SECONDS))
    except ToonverseError as raised:
        error = raised
    prices = bill.prices(catalog.reading())
    costs = [(charge, prices.cost_microusd(charge.model, charge.usage)) for charge in till.charges]
    with catalog.writing() as database:
        ledger.settle(database, time.time(), payer, tuple(costs))
    return Probed(
        ability=ability,
        model=maker.model,
        code=None if error is None else error.reason,
        facts={} if error is None else error.facts,
        cost_microusd=None if any(cost is None for _, cost in costs) else sum(cost or 0 for _, cost in costs),
    )

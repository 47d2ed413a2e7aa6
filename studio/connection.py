"""What the server with models can do for this house, looked at by the cheapest questions when somebody asks for it.

In: the house. Out: `Probed`s, and what the questions will cost. Never: a question that nobody asked for.
"""

from __future__ import annotations

from comic.errors import BadInput
from comic.model import Ability, Maker, ProviderName
from pipeline import probe
from pipeline.probe import Probed
from studio.house import House
from studio.makers import chosen

__all__ = ["Ability", "Probed", "check", "price"]


def check(house: House, ability: Ability) -> Probed:
    """Ask the server one question. Raises BadInput("models-not-set-up")."""
    return probe.ask(house.settings, house.catalog, ability, _maker(house, ability))


def price(house: House, ability: Ability) -> int | None:
    """What the question will cost in micro-dollars; None where no price is known. Raises as `check`."""
    return probe.price_of(house.catalog, ability, _maker(house, ability))


def _maker(house: House, ability: Ability) -> Maker:
    if not house.settings.has_models:
        raise BadInput("models-not-set-up")
    openai = ProviderName.OPENAI
    sees = house.settings.vision_model or house.settings.text_model
    makers = chosen(house.settings, text=openai, director=openai, image=openai, vision_model=sees)
    if ability is Ability.SIGHT:
        return makers.proof
    return makers.image if ability.paints else makers.text

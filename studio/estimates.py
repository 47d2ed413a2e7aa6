"""What a click will cost, before it: the plan of the steps that are not built yet, each with its price.

Where a script or a storyboard isn't there yet, the house's own rules make one in its place: with own words that is the
very one that will be built, with a model's it has the same length and about as many people.

In: the house, a request or an episode. Out: `Estimate`. Never: a call, a step in the catalog.
"""

from __future__ import annotations

from collections.abc import Iterable

from comic.errors import ToonverseError
from comic.job import Stage
from comic.model import Makers
from comic.price import PriceList
from comic.project import EpisodeRequest, EpisodeSources
from comic.story import Script
from comic.storyboard import Storyboard
from comic.value import Value
from pipeline import bill
from pipeline.forecast import forecast
from pipeline.plan import PlannedStep, plan
from pipeline.reckon import reckon
from pipeline.toolchain import Toolchain
from storage import projects, sheets
from studio.house import House

NO_TOOLS = Toolchain(rasteriser="", typefaces="")
"""What the house draws and letters costs nothing, so its tools needn't be loaded to know a price."""

AGAIN_PART = 0.1
"""Of all pictures about so many come back broken or are lost, and are paid for twice: what the high end allows for."""


class EstimateLine(Value):
    """One engine's part; `is_advice`: looking through what it made, which other models do. `calls` that will be made;
    None where no price is known."""

    stage: Stage
    is_advice: bool
    model: str
    calls: int
    low_microusd: int | None
    high_microusd: int | None


class Estimate(Value):
    """Empty when nothing of it costs money, or everything is built already."""

    lines: tuple[EstimateLine, ...]

    @property
    def low_microusd(self) -> int:
        return sum(line.low_microusd or 0 for line in self.lines)

    @property
    def high_microusd(self) -> int:
        return sum(line.high_microusd or 0 for line in self.lines)

    @property
    def unknown_models(self) -> tuple[str, ...]:
        """Models whose price nobody knows."""
        return tuple(dict.fromkeys(line.model for line in self.lines if line.low_microusd is None))


def of_request(house: House, project_id: str | None, request: EpisodeRequest, makers: Makers) -> Estimate:
    """What a new episode will cost. A text that can't be read costs nothing: it is refused when it is ordered."""
    if makers == Makers():
        return Estimate(lines=())
    sources = EpisodeSources(request=request, makers=makers)
    if project_id is not None:
        database = house.catalog.reading()
        known = {"cast": projects.characters(database, project_id), "sheets": sheets.chosen(database, project_id)}
        sources = sources.model_copy(update=known)
    try:
        script, board = forecast(sources)
    except ToonverseError:
        return Estimate(lines=())
    return of_sources(house, sources, script, board)


def of_sources(house: House, sources: EpisodeSources, script: Script, board: Storyboard) -> Estimate:
    """What these sources will cost with this script and storyboard, without what the store has."""
    return of_steps(house, to_be_paid(house, plan(sources, NO_TOOLS, script, board)))


def to_be_paid(house: House, steps: Iterable[PlannedStep]) -> tuple[PlannedStep, ...]:
    """Those that a model has to make, each once: the store doesn't have them."""
    by_models = {step.key: step for step in steps if step.order is not None and step.order.maker is not None}
    return tuple(step for key, step in by_models.items() if house.artifacts.record(key) is None)


def of_steps(house: House, steps: Iterable[PlannedStep]) -> Estimate:
    """What these steps will cost."""
    return Estimate(lines=tuple(_lines(steps, bill.prices(house.catalog.reading()))))


def _lines(steps: Iterable[PlannedStep], prices: PriceList) -> Iterable[EstimateLine]:
    by_part: dict[tuple[Stage, bool], list[PlannedStep]] = {}
    for step in steps:
        by_part.setdefault((step.kind.stage, step.kind.is_advice), []).append(step)
    for (stage, is_advice), paid in by_part.items():
        reckoned = [reckon(step.order, prices) for step in paid if step.order is not None]
        lows = [one.low_microusd for one in reckoned]
        known = all(low is not None for low in lows)
        low = sum(cost or 0 for cost in lows)
        high = sum(one.high_microusd or 0 for one in reckoned)
        yield EstimateLine(
            stage=stage,
            is_advice=is_advice,
            model=reckoned[0].model,
            calls=len(paid),
            low_microusd=low if known else None,
            high_microusd=round(high * (1 + AGAIN_PART)) if known else None,
        )

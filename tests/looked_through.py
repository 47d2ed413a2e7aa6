"""An episode that a model painted, looked through for letters by another one.

In: a house of `tests.painted_series`. Out: who makes what; the episode brought up to date with somebody who looks.
Never: an assertion.
"""

from __future__ import annotations

from comic.model import Makers
from studio import episodes
from studio.episodes import EpisodeView, Submission
from studio.house import House
from studio.makers import set_makers
from tests.model_house import finish, painted
from tests.pipeline_bench import Workbench

SEES = "gpt-6-luna"


def proofread(house: House, model: str = SEES) -> Makers:
    """Own words, a model's pictures, looked at by another one of the same server."""
    makers = painted(house)
    return makers.model_copy(update={"proof": makers.image.model_copy(update={"model": model, "quality": ""})})


def the_episode(house: House) -> EpisodeView:
    (made,) = episodes.episodes(house)
    return made


def look_through(house: House, bench: Workbench, click: str = "look", model: str = SEES) -> Submission:
    """The episode brought up to date, with this model looking at its panels."""
    made = the_episode(house)
    set_makers(house, made.project_id, proofread(house, model))
    again = episodes.rebuild(house, made.id, click)
    finish(house, bench, again.job_id)
    return again

"""A house with one episode that a model has painted and nobody has looked at: built once a file, copied for each test.

In: the fixtures of `tests.model_house`. Out: `house`, which a test file takes up by importing it with `painted_data`;
the episode brought up to date with somebody who looks. Never: an assertion.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from comic.model import Makers, ProviderName
from settings import Settings
from studio import episodes
from studio.episodes import EpisodeView, Submission
from studio.house import House, open_house
from studio.makers import chosen, set_makers
from tests.model_house import REQUEST, finish, painted, settings_of
from tests.model_server import ModelServer
from tests.pipeline_bench import Workbench, open_workbench

SEES = "gpt-6-luna"


@pytest.fixture(scope="module")
def painted_data(tmp_path_factory: pytest.TempPathFactory, served: ModelServer) -> Path:
    """The data folder of the house that is copied."""
    house = open_house(settings_of(tmp_path_factory.mktemp("painted") / "data", served))
    bench = open_workbench(house.settings)
    finish(house, bench, episodes.submit(house, None, REQUEST, "click", makers=painted(house)).job_id)
    house.catalog.close()
    return house.settings.data


@pytest.fixture
def house(settings: Settings, painted_data: Path, server: ModelServer) -> Iterator[House]:
    """What painting cost is no longer on the server's bill."""
    shutil.copytree(painted_data, settings.data)
    server.asked.clear()
    opened = open_house(settings)
    yield opened
    opened.catalog.close()


def proofread(house: House, model: str = SEES) -> Makers:
    """Own words, a model's pictures, looked at by another one."""
    offline, openai = ProviderName.OFFLINE, ProviderName.OPENAI
    return chosen(house.settings, text=offline, director=offline, image=openai, quality="low", vision_model=model)


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

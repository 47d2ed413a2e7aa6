"""A house whose episodes are made by models, at a server in the test's own process.

In: a house. Out: the fixtures `served`, `server` and `settings`, which a test file takes up by importing them; who
makes what; a job brought to its end. Never: an assertion.
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from comic.model import Makers, ProviderName
from comic.project import EpisodeRequest
from comic.story import Language
from settings import Settings
from studio import jobs
from studio.house import House
from studio.makers import chosen
from tests import model_answers
from tests.model_bill import Asked
from tests.model_server import ModelServer
from tests.pipeline_bench import Workbench

PATIENCE_SECONDS = 300.0
REQUEST = EpisodeRequest(text="A lighthouse keeper finds a letter to her", language=Language.ENGLISH, panels=8, seed=3)


@pytest.fixture(scope="module")
def served() -> Iterator[ModelServer]:
    with ModelServer(write=model_answers.write, retry_after="0.05").serving() as server:
        yield server


@pytest.fixture
def server(served: ModelServer) -> ModelServer:
    """The file's server, as if nobody had asked it anything yet."""
    served.asked.clear()
    served.faults.clear()
    served.judge = None
    served.write = model_answers.write
    return served


def settings_of(data: Path, server: ModelServer) -> Settings:
    return Settings.model_validate(
        {"data": data, "workers": 2, "openai_key": "sk-nobodys-key-at-all", "openai_url": server.url}
    )


@pytest.fixture
def settings(tmp_path: Path, server: ModelServer) -> Settings:
    return settings_of(tmp_path / "data", server)


def painted(house: House) -> Makers:
    """Own words, a model's pictures."""
    offline = ProviderName.OFFLINE
    return chosen(house.settings, text=offline, director=offline, image=ProviderName.OPENAI, quality="low")


def written(house: House) -> Makers:
    """Everything by models."""
    openai = ProviderName.OPENAI
    return chosen(house.settings, text=openai, director=openai, image=openai, quality="low")


def finish(house: House, bench: Workbench, job_id: str) -> None:
    """As `Workbench.finish`, past what a provider asked to wait for."""
    deadline = time.monotonic() + PATIENCE_SECONDS
    bench.round()
    while jobs.job(house, job_id).state.active and time.monotonic() < deadline:
        bench.finish()


def asks_for_sheet(asked: Asked) -> bool:
    """Whether a picture is a character's reference sheet, by its prompt."""
    return "reference sheet of one person" in asked.fields["prompt"]


def drawn_on_sheets(server: ModelServer) -> set[str]:
    """The names of those whose reference sheets were asked for."""
    prompts = [asked.fields["prompt"] for asked in server.asked if asks_for_sheet(asked)]
    return {prompt.split("reference sheet of one person, ")[1].split(":")[0] for prompt in prompts}

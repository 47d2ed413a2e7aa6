"""A series with one finished episode, painted by a model of a real server: painted once a file, copied for every test.

In: the server of models. Out: the fixtures `painted_once`, `settings` and `series`, which a test file takes up by
importing them. Never: an assertion on a sheet.
"""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from comic.job import JobState
from comic.project import EpisodeRequest
from comic.story import Language
from settings import Settings
from studio import episodes, jobs, sheets
from studio.house import House, open_house
from studio.sheets import Appearance, CharacterSheets
from tests.model_house import finish, painted, settings_of
from tests.model_server import ModelServer
from tests.pipeline_bench import Workbench, open_workbench

REQUEST = EpisodeRequest(
    text="""INT. LIGHTHOUSE - NIGHT

MINA
Somebody left a letter at the door.

LEO
I saw nobody on the stairs tonight.

MINA
It has my name on it.

EXT. BEACH - MORNING

MINA
Ten years, and not one word.

MINA
I will answer it today.
""",
    language=Language.ENGLISH,
    panels=8,
    seed=3,
)
"""Two people, of whom one is in a part of the panels only."""


@pytest.fixture(scope="module")
def painted_once(tmp_path_factory: pytest.TempPathFactory, served: ModelServer) -> Path:
    """The folder of a house with one finished episode, painted by a model: every test begins with a copy of it."""
    settings = settings_of(tmp_path_factory.mktemp("painted") / "data", served)
    house = open_house(settings)
    finish(
        house, open_workbench(settings), episodes.submit(house, None, REQUEST, "click", makers=painted(house)).job_id
    )
    house.catalog.close()
    return settings.data


@pytest.fixture
def settings(tmp_path: Path, painted_once: Path, server: ModelServer) -> Settings:
    return settings_of(shutil.copytree(painted_once, tmp_path / "data"), server)


class Series:
    """A series with one finished episode, and whoever of its cast is in the fewest panels."""

    def __init__(self, house: House, bench: Workbench) -> None:
        (finished,) = episodes.episodes(house)
        self.house, self.bench, self.episode, self.id = house, bench, finished.id, finished.project_id
        panels = {
            seen.name: appearance.panels
            for seen in sheets.of_series(house, self.id)
            for appearance in sheets.appearances(house, self.id, seen.name)
        }
        self.who = min(panels, key=panels.__getitem__)

    def done(self, submissions: tuple[episodes.Submission, ...]) -> None:
        for made in submissions:
            self.finish(made.job_id)

    def finish(self, job_id: str) -> None:
        finish(self.house, self.bench, job_id)
        assert jobs.job(self.house, job_id).state is JobState.DONE

    def package(self) -> str | None:
        return episodes.episode(self.house, self.episode).package_key

    def sheets(self) -> CharacterSheets:
        """Hers, as they are now."""
        return sheets.of_character(self.house, self.id, self.who)

    def appearances(self) -> tuple[Appearance, ...]:
        return sheets.appearances(self.house, self.id, self.who)

    def next_episode(self) -> str:
        made = episodes.submit(self.house, self.id, REQUEST.model_copy(update={"seed": 4}), "next")
        self.done((made,))
        return made.episode_id


@pytest.fixture
def series(house: House, bench: Workbench) -> Series:
    return Series(house, bench)

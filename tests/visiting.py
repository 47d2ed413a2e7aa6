"""A visitor of the pages on a real house without processes, and what tests read off a page.

In: a house. Out: the fixture `visit` (registered in conftest), the words of a page, an order. Never: an assertion.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import streamlit as st
from streamlit.testing.v1 import AppTest

from comic.job import JobState
from comic.project import EpisodeRequest
from comic.story import Language
from settings import Settings
from storage import jobs as stored_jobs
from studio import episodes, queue
from studio.house import House

ROUTER = str(Path(__file__).resolve().parent.parent / "ui" / "router.py")
PAGES = ("create", "queue", "episode", "reader")
Visit = Callable[..., AppTest]


@pytest.fixture
def visit(house: House, settings: Settings, monkeypatch: pytest.MonkeyPatch) -> Iterator[Visit]:
    """Opens a page by name as a new visitor would, with a query."""
    monkeypatch.setenv("TOONVERSE_DATA", str(settings.data))
    monkeypatch.setattr("ui.house.open_house", lambda settings: house)
    st.cache_resource.clear()

    def open_page(name: str = "gallery", language: str = "en", **query: str) -> AppTest:
        queue.forget_snapshot(house)
        app = AppTest.from_file(ROUTER, default_timeout=15)
        app.session_state["language"] = language
        app.run()
        for key, value in query.items():
            app.query_params[key] = value
        return app.switch_page(f"../pages/{name}.py").run()

    yield open_page
    st.cache_resource.clear()


def html(app: AppTest) -> str:
    return "\n".join(str(piece.proto.body) for piece in app.get("html"))


def words(app: AppTest) -> str:
    plain = [*app.text, *app.error, *app.warning]
    return "\n".join([html(app), *(str(piece.value) for piece in plain)])


def order(house: House, text: str = "지우: 안녕!", click: str = "c1") -> episodes.Submission:
    return episodes.submit(house, None, EpisodeRequest(text=text, language=Language.KOREAN, panels=8), click)


def end(house: House, job_id: str) -> None:
    """What the conductor writes when the last step is done."""
    with house.catalog.writing() as database:
        for state in (JobState.RUNNING, JobState.DONE):
            job = stored_jobs.find(database, job_id)
            assert job is not None
            stored_jobs.become(database, job, state, time.time())

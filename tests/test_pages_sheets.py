"""The characters' page by its buttons: sheets as pictures, what follows before the click, the redraw, the way back."""

from __future__ import annotations

from html import unescape

import pytest
from streamlit.testing.v1 import AppTest

from comic.model import Makers
from locales import say
from studio import jobs, sheets
from studio.house import House
from studio.makers import set_makers
from tests.model_house import finish, served, server
from tests.model_server import ModelServer
from tests.painted_series import Series, painted_once, series, settings
from tests.visiting import Visit, words
from ui.plain import markdown_text

__all__ = ["painted_once", "series", "served", "server", "settings"]

LANGUAGES = ("ko", "en")
PRICE = 'class="tv-estimate"'
PICTURE = '<img class="tv-sheet-picture"'
WORDS = "shorter hair"


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_cast_is_shown_with_its_sheets(visit: Visit, series: Series, language: str) -> None:
    app = visit("characters", language, project=series.id)
    cast = sheets.of_series(series.house, series.id)
    assert not app.exception and words(app).count(PICTURE) == len(cast) > 1
    assert all(say(language, "sheets.alt", name=one.name) in words(app) for one in cast)
    assert len([link for link in app.get("page_link") if "who=" in link.proto.query_string]) == len(cast)


def test_without_a_series_all_are_listed_and_an_unknown_one_is_said(visit: Visit, series: Series) -> None:
    listed = visit("characters", "en")
    assert any(f"project={series.id}" in link.proto.query_string for link in listed.get("page_link"))
    unknown = visit("characters", "en", project="no-such")
    assert markdown_text(say("en", "error.project-unknown")) in words(unknown)
    unknown = visit("characters", "en", project=series.id, who="Nobody")
    assert not unknown.exception and "Nobody" in words(unknown)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_redraw_says_before_the_click_what_follows_and_shows_its_job(
    visit: Visit, series: Series, server: ModelServer, language: str
) -> None:
    (appearance,) = series.appearances()
    app = visit("characters", language, project=series.id, who=series.who)
    assert not app.exception and PRICE in words(app)
    assert_follows(app, language, appearance.panels)
    app.toggle[0].set_value(False).run()
    assert say(language, "sheets.follows", sheets=1, panels=appearance.panels) in unescape(words(app))
    assert not [button for button in app.button if button.key.startswith("sheet-use-")], "there is one sheet only"
    app.text_area[0].set_value(WORDS).run()
    assert not server.asked
    app.button(key=f"sheet-redraw-{series.id}-{series.who}").click().run()
    job_id = jobs.jobs(series.house)[0].id
    assert job_id in app.query_params["job"]
    assert say(language, "sheets.being-drawn") in words(app)
    assert not [button for button in app.button if button.key.startswith("sheet-redraw-")], "one new sheet at a time"
    series.finish(job_id)
    assert len(server.asked) == 1 + appearance.panels
    known = series.sheets()
    assert (known.chosen.number, known.chosen.take.words) == (1, WORDS)

    server.asked.clear()
    after = visit("characters", language, project=series.id, who=series.who)
    assert not after.exception and after.text_area[0].value == WORDS, "the next wish goes on from this one"
    assert say(language, "sheets.free") in words(after)
    after.button(key=f"sheet-use-{series.id}-{series.who}-0").click().run()
    series.finish(jobs.jobs(series.house)[0].id)
    assert not server.asked
    assert series.sheets().chosen.number == 0


def assert_follows(app: AppTest, language: str, panels: int) -> None:
    """With the sheet first, the price of the panels is said as well."""
    told = say(language, "sheets.first-alone", panels=panels, cost="#").partition("#")[0]
    assert told in unescape(words(app))


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_new_sheet_is_looked_at_and_then_used(
    visit: Visit, series: Series, server: ModelServer, language: str
) -> None:
    (appearance,) = series.appearances()
    app = visit("characters", language, project=series.id, who=series.who)
    app.button(key=f"sheet-redraw-{series.id}-{series.who}").click().run()
    offer = jobs.jobs(series.house)[0].id
    finish(series.house, series.bench, offer)
    assert len(server.asked) == 1
    looked = visit("characters", language, project=series.id, who=series.who, job=offer)
    assert not looked.exception and say(language, "sheets.offered") in unescape(words(looked))
    looked.button(key=f"sheet-use-{series.id}-{series.who}-1").click().run()
    assert not looked.exception
    job_id = jobs.jobs(series.house)[0].id
    assert job_id != offer and job_id in looked.query_params["job"]
    series.finish(job_id)
    assert len(server.asked) == 1 + appearance.panels
    after = visit("characters", language, project=series.id, who=series.who, job=job_id)
    assert say(language, "sheets.offered") not in unescape(words(after))
    assert say(language, "sheets.in-use") in words(after)


def test_without_an_episode_to_paint_nothing_can_be_clicked(visit: Visit, series: Series) -> None:
    app = visit("characters", "en", project=series.id, who=series.who)
    app.multiselect[0].set_value([]).run()
    assert not app.exception and say("en", "error.episodes-none") in words(app)
    assert not [button for button in app.button if button.key.startswith("sheet-")]


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_the_house_draws_is_shown_and_not_redrawn(visit: Visit, series: Series, language: str) -> None:
    set_makers(series.house, series.id, Makers())
    for query in ({}, {"who": series.who}):
        app = visit("characters", language, project=series.id, **query)
        assert not app.exception and PICTURE in words(app)
        assert say(language, "sheets.by-house") in words(app)
        assert not [button for button in app.button if button.key.startswith("sheet-")]
        assert not [link for link in app.get("page_link") if "who=" in link.proto.query_string]


def test_a_painter_that_reads_no_sheets_is_said(visit: Visit, house: House, series: Series) -> None:
    makers = Makers(image=sheets.painter(house, series.id).model_copy(update={"takes_references": False}))
    set_makers(house, series.id, makers)
    app = visit("characters", "en", project=series.id)
    assert say("en", "sheets.from-words") in words(app) and PICTURE in words(app)


def test_the_studio_leads_to_the_characters(visit: Visit, series: Series) -> None:
    app = visit("episode", "en", episode=series.episode)
    assert any(f"project={series.id}" in link.proto.query_string for link in app.get("page_link"))

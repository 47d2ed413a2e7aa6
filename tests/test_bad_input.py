"""What people may throw at the studio: each is refused with a code, or becomes an episode that keeps its words."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass

import pytest
import streamlit as st
from starlette.applications import Starlette
from starlette.testclient import TestClient
from streamlit.testing.v1 import AppTest

from comic.errors import BadInput, Fact, ToonverseError
from comic.job import JobState
from comic.project import SEED_MAX, TEXT_LENGTH_MAX, EpisodeRequest
from comic.story import Language, Script
from engines import director, text
from engines.context import Context
from engines.ports import DirectorInputs, TextInputs
from engines.providers.offline_writer import OfflineWriter
from locales import LANGUAGES, say, say_error
from settings import Settings
from studio import episodes, gallery, jobs, publications, reading
from studio.house import House, open_house
from tests.pipeline_bench import open_workbench
from tests.visiting import ROUTER
from web.routes import routes

WRITING = Context(writer=OfflineWriter())
TITLE = "<script>alert(1)</script> **굵게** $x^2$ :smile:"
MARKUP = "<b>태그</b> **별** $E=mc^2$ :heart: [링크](javascript:alert(1)) &amp;"
LONG = " ".join(f"{number}번째 문장이 쉬지 않고 이어진다." for number in range(1, 200))[:2000].strip()
NASTY = f"""#1. 교실 / 낮
지우: {MARKUP}
\u202e민호\u202c: 거\u0007꾸\u200b로 \u2066쓴\u2069 말\x00이야.
@@ 아무도 모르는 줄 @@ ###
지우: {LONG}
미나: שלום مرحبا 안녕!
"""
UNREAD_LINE = 4


def request(source: str = "지우: 안녕!", **more: object) -> EpisodeRequest:
    return EpisodeRequest(text=source, language=Language.KOREAN, panels=8).model_copy(update=more)


def written(source: str, panels: int = 8) -> Script:
    return text.run(TextInputs(text=source, language=Language.KOREAN, panels=panels, seed=1), WRITING)


@pytest.mark.parametrize(
    ("asked", "code"),
    [
        (request(""), "text-empty"),
        (request(" \n\t\u3000 "), "text-empty"),
        (request("😀🎉🏳️‍🌈"), "text-no-words"),
        (request("\x00\x07\u202e\u200b"), "text-no-words"),
        (request("한 " * 2**19), "text-too-long"),
        (request("가" * (TEXT_LENGTH_MAX + 1)), "text-too-long"),
        (request(panels=7), "panels-out-of-range"),
        (request(panels=61), "panels-out-of-range"),
        (request(panels=-(10**30)), "panels-out-of-range"),
        (request(seed=-1), "seed-out-of-range"),
        (request(seed=SEED_MAX + 1), "seed-out-of-range"),
        (request(title="가" * 201), "title-too-long"),
    ],
)
def test_what_cannot_be_built_is_refused_before_anything_is_stored(
    house: House, asked: EpisodeRequest, code: str
) -> None:
    with pytest.raises(BadInput) as refused:
        episodes.submit(house, None, asked, "click")
    assert refused.value.reason == code
    assert jobs.jobs(house) == ()
    assert episodes.episodes(house) == ()
    for language in LANGUAGES:
        said = say_error(language, code, refused.value.facts)
        assert "{" not in said and "…" not in said and "\n" not in said


def test_the_longest_text_is_taken_and_the_edges_of_the_numbers_too(house: House) -> None:
    longest = ("지우: 끝없이 말한다.\n" * TEXT_LENGTH_MAX)[:TEXT_LENGTH_MAX]
    asked = request(longest, panels=60, seed=SEED_MAX, title="가" * 200)
    assert episodes.submit(house, None, asked, "click").new


def test_the_longest_text_is_read_to_its_end_without_losing_a_line() -> None:
    line = "지우: 끝없이 말한다.\n"
    script = written(line * (TEXT_LENGTH_MAX // len(line)))
    assert {spoken.text for spoken in script.lines()} == {"끝없이 말한다."}
    assert len(list(script.lines())) == TEXT_LENGTH_MAX // len(line)


def test_forty_speakers_all_speak() -> None:
    names = [f"{first}{second}" for first in "가나다라마" for second in "온솔빈율결담별찬"]
    script = written("#1. 광장 / 낮\n" + "".join(f"{name}: 나는 {name}다.\n" for name in names), panels=60)
    assert {line.speaker for line in script.lines() if line.speaker} == set(names)
    assert {person.name for person in script.cast} == set(names)
    board = director.run(DirectorInputs(script=script, panels=60, seed=1), WRITING)
    shown = [line_id for panel in board.panels for line_id in panel.line_ids]
    assert shown == [line.id for line in script.lines()]


@dataclass(frozen=True)
class Built:
    house: House
    settings: Settings
    episode_id: str
    project_id: str
    script: Script


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Built]:
    """The nasty script as a published episode, built by every real engine."""
    settings = Settings(data=tmp_path_factory.mktemp("nasty") / "data", workers=1)
    house = open_house(settings)
    made = episodes.submit(house, None, request(NASTY, title=TITLE), "click")
    open_workbench(settings).finish()
    done = jobs.job(house, made.job_id)
    assert done.state is JobState.DONE, (done.error_code, done.traceback)
    publications.publish(house, made.episode_id)
    script = episodes.script(house, made.episode_id)
    assert script is not None
    yield Built(house, settings, made.episode_id, episodes.episode(house, made.episode_id).project_id, script)
    house.catalog.close()


def test_the_unreadable_line_is_named_by_its_number_and_the_rest_is_kept(built: Built) -> None:
    assert [line.number for line in built.script.unread] == [UNREAD_LINE]
    assert {line.speaker for line in built.script.lines() if line.speaker} == {"지우", "민호", "미나"}


def test_control_and_direction_characters_are_gone_and_the_words_remain(built: Built) -> None:
    said = {line.speaker: line.text for line in built.script.lines() if line.speaker in ("민호", "미나")}
    assert said == {"민호": "거꾸로 쓴 말이야.", "미나": "שלום مرحبا 안녕!"}


def test_the_transcript_has_every_word_as_it_was_written(built: Built) -> None:
    transcript = reading.read_published(built.house, built.project_id, 1).transcript
    assert MARKUP in transcript
    assert not re.search(r"[\x00-\x08\u200b\u202a-\u202e\u2066-\u2069]", transcript)
    assert all(line.text in transcript for line in built.script.lines())
    spoken = [line.text for line in built.script.lines() if line.speaker == "지우"]
    assert " ".join(spoken) == f"{MARKUP} {LONG}"


def test_the_title_stays_text_in_the_gallery_and_in_the_package(built: Built) -> None:
    (card,) = gallery.gallery(built.house)
    assert card.title == TITLE
    assert reading.read_published(built.house, built.project_id, 1).title == TITLE


@pytest.fixture
def app(built: Built, monkeypatch: pytest.MonkeyPatch) -> Iterator[AppTest]:
    monkeypatch.setenv("TOONVERSE_DATA", str(built.settings.data))
    monkeypatch.setattr("ui.house.open_house", lambda settings: built.house)
    st.cache_resource.clear()
    opened = AppTest.from_file(ROUTER, default_timeout=30)
    opened.session_state["language"] = "en"
    yield opened.run()
    st.cache_resource.clear()


@pytest.mark.parametrize("name", ["gallery", "create", "queue", "episode", "reader"])
def test_no_page_takes_words_for_markup(built: Built, app: AppTest, name: str) -> None:
    app.query_params["episode"] = built.episode_id
    app.switch_page(f"../pages/{name}.py").run()
    assert not app.exception and not app.error
    drawn = "\n".join(str(piece.proto.body) for piece in app.get("html"))
    assert "<script>alert" not in drawn and "<b>태그" not in drawn
    if name != "create":
        assert html.escape(TITLE) in drawn
    for piece in app.markdown:
        assert "**별**" not in str(piece.value) and "$E=mc" not in str(piece.value)


@pytest.mark.parametrize("name", ["episode", "reader", "queue"])
@pytest.mark.parametrize("given", ["0" * 12, "<script>alert(1)</script>", "../../etc/passwd", "%00", "가" * 5000])
def test_unknown_ids_are_a_sentence_on_every_page(app: AppTest, name: str, given: str) -> None:
    for query in ("episode", "job", "project"):
        app.query_params[query] = given
    app.query_params["number"] = "99999999999999999999"
    app.switch_page(f"../pages/{name}.py").run()
    assert not app.exception
    assert all(str(error.value) for error in app.error)
    assert say("en", "frame.footer") in "\n".join(str(piece.proto.body) for piece in app.get("html"))
    for error in app.error:
        assert "Traceback" not in error.value and "reference" not in error.value


ADDRESSES = (
    "/webtoon/{id}/episode/1",
    "/webtoon/{id}/episode/99999999999999999999",
    "/webtoon/{id}/episode/-1",
    "/webtoon/{id}",
    "/files/{id}/cover.jpg",
    "/files/{id}/../../catalog.db",
    "/files/{key}/..%2f..%2fcatalog.db",
    "/api/projects/{id}/episodes",
    "/api/jobs/{id}",
    "/api/{id}",
)


@pytest.mark.parametrize("given", ["0" * 12, "<script>", "%00", "%ff", "가" * 500, "' or 1=1 --"])
@pytest.mark.parametrize("address", ADDRESSES)
def test_unknown_ids_are_refused_on_every_route(built: Built, address: str, given: str) -> None:
    client = TestClient(Starlette(routes=routes(built.house)), raise_server_exceptions=False)
    answer = client.get(address.format(id=given, key="a" * 64))
    assert answer.status_code in (401, 403, 404), answer.text
    assert "Traceback" not in answer.text
    assert "<script>" not in answer.text or answer.headers["content-type"] == "application/json"


def test_the_light_reader_shows_the_words_as_words(built: Built) -> None:
    client = TestClient(Starlette(routes=routes(built.house)))
    page = client.get(f"/webtoon/{built.project_id}/episode/1").text
    assert html.escape(TITLE, quote=False) in page.replace("&#34;", '"').replace("&#39;", "'")
    assert "<script>alert" not in page and "<b>태그" not in page
    assert html.escape(MARKUP, quote=False) in page


@pytest.mark.parametrize(
    "ask",
    [
        lambda house: episodes.episode(house, "no"),
        lambda house: episodes.rebuild(house, "no", "c"),
        lambda house: episodes.edit_line(house, "no", "l1", "x", "c"),
        lambda house: episodes.repaint(house, "no", "p1", "c"),
        lambda house: episodes.delete_episode(house, "no"),
        lambda house: episodes.submit(house, "no", request(), "c"),
        lambda house: jobs.job(house, "no"),
        lambda house: jobs.cancel(house, "no"),
        lambda house: jobs.retry(house, "no"),
        lambda house: jobs.forget(house, "no"),
        lambda house: publications.publish(house, "no"),
        lambda house: reading.read_draft(house, "no"),
        lambda house: reading.read_published(house, "no", 1),
    ],
)
def test_every_use_case_says_that_an_id_is_unknown(house: House, ask: object) -> None:
    assert callable(ask)
    with pytest.raises(ToonverseError) as refused:
        ask(house)
    facts: dict[str, Fact] = refused.value.facts
    for language in LANGUAGES:
        assert say_error(language, refused.value.reason, facts) != say(language, "error.unknown-code", code="…")
    assert refused.value.reason.endswith(("-unknown", "not-built"))

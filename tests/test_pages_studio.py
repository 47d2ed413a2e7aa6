"""The pages on a real house without processes: what they show, what a click asks of the studio, what never appears."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import streamlit as st
from streamlit.testing.v1 import AppTest

from comic.errors import StorageFailure
from comic.job import JobState
from comic.project import TEXT_LENGTH_MAX, EpisodeRequest
from comic.story import Language
from locales import LANGUAGES, say
from settings import Settings
from storage import episodes as stored_episodes
from storage import jobs as stored_jobs
from studio import episodes, gallery, jobs, projects, publications, queue
from studio.house import House
from tests.finished_episode import NASTY, finish, put_package, script_of, storyboard_of
from ui import create_order

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


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", ("gallery", *PAGES))
def test_every_page_opens_on_an_empty_house(visit: Visit, name: str, language: str) -> None:
    app = visit(name, language)
    assert not app.exception
    assert not app.error
    assert say(language, "frame.footer") in html(app)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_empty_gallery_makes_the_sample_with_one_click(visit: Visit, house: House, language: str) -> None:
    app = visit("gallery", language)
    app.button(key="sample-submit").click().run()
    assert not app.exception
    (job,) = jobs.jobs(house)
    assert app.query_params["job"] == job.id
    assert job.title == say(language, "sample.title")
    assert episodes.episode(house, job.episode_id).request.language.value == language
    assert say(language, "stage.image") in html(app)


def test_a_click_makes_one_job_and_leads_to_it(visit: Visit, house: House) -> None:
    app = visit("create")
    app.text_area(key="create-text").set_value("지우: 안녕!")
    app.slider(key="create-panels").set_value(20)
    app.number_input(key="create-seed").set_value(7)
    app.text_input(key="create-title").set_value(NASTY)
    app.button(key="create-submit").click().run()
    assert not app.exception
    (job,) = jobs.jobs(house)
    assert app.query_params["job"] == job.id
    request = episodes.episode(house, job.episode_id).request
    assert (request.text, request.panels, request.seed) == ("지우: 안녕!", 20, 7)
    assert "<script" not in html(app).replace("<script>document.cookie", "")
    assert "&lt;script&gt;alert(1)" in html(app)


def test_a_second_click_finds_the_same_job_and_a_new_form_makes_another(
    visit: Visit, house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    app = visit("create")
    app.text_area(key="create-text").set_value("지우: 안녕!").run()
    with monkeypatch.context() as cut_short:
        cut_short.setattr(create_order, "follow", lambda: None)
        app.button(key="create-submit").click().run()
        app.button(key="create-submit").click().run()
    app.run()
    (job,) = jobs.jobs(house)
    assert app.query_params["job"] == job.id
    app.query_params.clear()
    app.run()
    app.text_area(key="create-text").set_value("지우: 또 안녕!").run()
    app.button(key="create-submit").click().run()
    assert len(jobs.jobs(house)) == 2


def test_a_browser_that_missed_a_message_still_begins_with_the_right_value(visit: Visit, house: House) -> None:
    """What the browser shows when it draws a widget is the widget's default: a value that is only set in the session
    is told once, in a message that the next run drops when it hasn't been sent yet. Then 8 panels were ordered."""
    app = visit("create")
    for _ in range(2):
        assert list(app.slider(key="create-panels").proto.default) == [create_order.PANELS_USUAL]
        assert app.number_input(key="create-seed").proto.default == create_order.SEED_USUAL
        app.text_area(key="create-text").set_value("지우: 안녕!").run()
    app.slider(key="create-panels").set_value(20).run()
    app.switch_page("../pages/queue.py").run()
    app.switch_page("../pages/create.py").run()
    assert list(app.slider(key="create-panels").proto.default) == [20]
    assert app.text_area(key="create-text").proto.default == "지우: 안녕!"
    app.button(key="create-submit").click().run()
    (job,) = jobs.jobs(house)
    request = episodes.episode(house, job.episode_id).request
    assert (request.text, request.panels, request.seed) == ("지우: 안녕!", 20, 1)


def test_a_second_tab_whose_click_comes_late_finds_the_finished_job(visit: Visit, house: House) -> None:
    """Both tabs hold the same order; the second click is heard when the first one's episode is finished. A later visit
    may order it again."""
    tabs = [visit("create"), visit("create")]
    for tab in tabs:
        tab.text_area(key="create-text").set_value("지우: 안녕!").run()
    tabs[0].button(key="create-submit").click().run()
    (job,) = jobs.jobs(house)
    end(house, job.id)
    tabs[1].button(key="create-submit").click().run()
    assert [found.id for found in jobs.jobs(house)] == [job.id]
    assert tabs[1].query_params["job"] == job.id
    later = visit("create")
    later.text_area(key="create-text").set_value("지우: 안녕!").run()
    later.button(key="create-submit").click().run()
    assert len(jobs.jobs(house)) == 2


def test_a_click_that_a_renewed_form_repeats_finds_the_first(visit: Visit, house: House) -> None:
    """The page's late message from before the first click was followed draws the form anew, with a new token; the
    second click of a double click then comes with that."""
    app = visit("create")
    app.text_area(key="create-text").set_value("지우: 안녕!").run()
    app.button(key="create-submit").click().run()
    (job,) = jobs.jobs(house)
    end(house, job.id)
    app.query_params.clear()
    app.run()
    app.button(key="create-submit").click().run()
    assert [found.id for found in jobs.jobs(house)] == [job.id]
    assert app.query_params["job"] == job.id


def test_a_second_click_after_its_fields_are_gone_follows_the_first(visit: Visit, house: House) -> None:
    def second_click() -> None:
        import streamlit as st

        from ui import create_order

        create_order.take()
        st.text(st.session_state["create-taken"][0].job_id)

    app = visit("create")
    app.text_area(key="create-text").set_value("지우: 안녕!")
    app.button(key="create-submit").click().run()
    (job,) = jobs.jobs(house)
    later = AppTest.from_function(second_click)
    for key in ("create-followed", "spent-create", "click-create"):
        later.session_state[key] = app.session_state[key]
    later.run()
    assert not later.exception
    assert later.text[0].value == job.id


def test_a_page_run_cut_short_loses_no_click(visit: Visit, house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    app = visit("create")
    with monkeypatch.context() as cut_short:
        cut_short.setattr(create_order, "follow", lambda: None)
        app.text_area(key="create-text").set_value("지우: 안녕!")
        app.button(key="create-submit").click().run()
        app.text_input(key="create-title").set_value("다른 칸이 바뀐다").run()
    app.run()
    (job,) = jobs.jobs(house)
    assert app.query_params["job"] == job.id


@pytest.mark.parametrize(
    ("text", "reason", "facts"),
    [
        ("", "text-empty", {}),
        ("   \n", "text-empty", {}),
        ("😀😀", "text-no-words", {}),
        ("가" * (TEXT_LENGTH_MAX + 1), "text-too-long", {"length": TEXT_LENGTH_MAX + 1, "limit": TEXT_LENGTH_MAX}),
    ],
)
def test_bad_input_is_a_sentence_and_the_text_stays(
    visit: Visit, house: House, text: str, reason: str, facts: dict[str, int]
) -> None:
    app = visit("create", "ko")
    app.text_area(key="create-text").set_value(text)
    app.button(key="create-submit").click().run()
    (error,) = app.error
    assert error.value.replace("\\", "").replace("\u2060", "") == say("ko", f"error.{reason}", **facts)
    assert app.text_area(key="create-text").value == text
    assert not app.button(key="create-submit").disabled
    assert jobs.jobs(house) == ()
    app.text_area(key="create-text").set_value("지우: 이제 됐지?")
    app.button(key="create-submit").click().run()
    assert len(jobs.jobs(house)) == 1


def test_what_was_typed_survives_a_look_at_another_page(visit: Visit) -> None:
    app = visit("create")
    app.text_area(key="create-text").set_value("half a story")
    app.slider(key="create-panels").set_value(33).run()
    app.switch_page("../pages/queue.py").run()
    app.switch_page("../pages/create.py").run()
    assert app.text_area(key="create-text").value == "half a story"
    assert app.slider(key="create-panels").value == 33


def test_an_episode_can_join_a_series(visit: Visit, house: House) -> None:
    series = projects.create_project(house, NASTY, Language.ENGLISH)
    app = visit("create")
    app.selectbox(key="create-project").set_value(series.id)
    app.text_area(key="create-text").set_value("Mina: Hello!")
    app.button(key="create-submit").click().run()
    assert [episode.project_id for episode in episodes.episodes(house)] == [series.id]


def test_a_waiting_job_can_be_cancelled_and_a_failed_one_retried(visit: Visit, house: House) -> None:
    job_id = order(house).job_id
    app = visit("queue")
    app.button(key=f"cancel-{job_id}").click().run()
    with house.catalog.writing() as database:
        (wish,) = stored_jobs.open_wishes(database)
        assert wish.job_id == job_id
        found = stored_jobs.find(database, job_id)
        assert found is not None
        facts = {"error_code": "engine-crashed", "error_facts": {}, "traceback": "Traceback <b>boom</b>"}
        stored_jobs.become(database, found, JobState.FAILED, 1.0, **facts)
    app = visit("queue", "ko")
    assert say("ko", "error.engine-crashed") in html(app)
    assert [block.value for block in app.code] == ["Traceback <b>boom</b>"]
    app.button(key=f"retry-{job_id}").click().run()
    assert not app.exception
    app.button(key=f"forget-{job_id}").click().run()
    assert jobs.jobs(house) == ()


def test_publishing_from_the_studio_fills_the_gallery_and_the_reader(visit: Visit, house: House) -> None:
    episode_id = finish(house, NASTY)
    app = visit("episode", episode=episode_id)
    assert not app.exception
    app.button(key="episode-publish").click().run()
    (card,) = gallery.gallery(house)
    assert card.title == NASTY
    shelf = visit("gallery")
    assert "&lt;script&gt;alert(1)" in html(shelf)
    assert card.cover_url in html(shelf)
    reader = visit("reader", project=card.project_id, number=str(card.number))
    assert not reader.error
    assert "&lt;script&gt;" in html(reader)
    assert say("en", "reader.draft") not in html(reader)
    app = visit("episode", episode=episode_id)
    app.button(key="episode-unpublish").click().run()
    assert gallery.gallery(house) == ()


def test_search_that_finds_nothing_says_so(visit: Visit, house: House) -> None:
    publications.publish(house, finish(house, "옥상의 편지"))
    app = visit("gallery", "ko")
    app.text_input(key="gallery-search").set_value("*없음*").run()
    assert [piece.value for piece in app.text] == [say("ko", "gallery.nothing-found", search="*없음*")]
    app.text_input(key="gallery-search").set_value("편지").run()
    assert html(app).count('class="tv-card-title"') == 1


def test_a_line_is_edited_by_its_box(visit: Visit, house: House) -> None:
    episode_id = finish(house, "옥상의 편지")
    app = visit("episode", episode=episode_id)
    shown = words(app)
    assert "@@ &lt;b&gt;##&lt;/b&gt;" in shown
    assert say("en", "lines.number", number=7) in shown
    before = len(jobs.jobs(house))
    app.text_area(key=f"text-{episode_id}-l3").set_value("고친 말").run()
    app.button(key=f"line-{episode_id}-l3").click().run()
    assert not app.exception
    script = episodes.script(house, episode_id)
    assert script is not None
    assert [line.text for line in script.lines()][2] == "고친 말"
    assert len(jobs.jobs(house)) == before + 1
    assert app.query_params["job"] == jobs.jobs(house)[0].id


def test_an_emptied_line_is_refused_in_words(visit: Visit, house: House) -> None:
    episode_id = finish(house, "옥상의 편지")
    app = visit("episode", "ko", episode=episode_id)
    app.text_area(key=f"text-{episode_id}-l2").set_value(" ").run()
    app.button(key=f"line-{episode_id}-l2").click().run()
    assert [error.value.replace("\\", "") for error in app.error] == [say("ko", "error.line-empty")]


def test_an_older_public_build_can_be_renewed(visit: Visit, house: House) -> None:
    episode_id = finish(house, "편지")
    publications.publish(house, episode_id)
    newer = put_package(house, script_of("편지"), storyboard_of(4), seed=2)
    with house.catalog.writing() as database:
        stored_episodes.set_package(database, episode_id, newer)
    app = visit("episode", episode=episode_id)
    assert say("en", "episode.stale") in html(app)
    app.button(key="episode-publish").click().run()
    assert gallery.gallery(house)[0].panels == 4


@pytest.mark.parametrize(
    ("page", "query"),
    [
        ("reader", {"episode": "no-such"}),
        ("reader", {"project": "no-such", "number": "1"}),
        ("reader", {"project": "p", "number": "-1"}),
        ("episode", {"episode": "no-such"}),
        ("create", {"job": "no-such"}),
    ],
)
def test_a_wrong_address_is_a_sentence(visit: Visit, page: str, query: dict[str, str]) -> None:
    app = visit(page, **query)
    assert not app.exception
    assert len(app.error) == 1
    assert say("en", "frame.footer") in html(app)


def test_what_nobody_foresaw_is_a_sentence_with_a_reference(
    visit: Visit, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def broken(*_: object, **__: object) -> None:
        raise ZeroDivisionError("secret detail")

    monkeypatch.setattr("studio.gallery.gallery", broken)
    app = visit("gallery")
    assert not app.exception
    (error,) = app.error
    assert "secret detail" not in error.value
    reference = caplog.records[-1].getMessage().rsplit(" ", 1)[-1]
    assert reference in error.value


def test_a_house_that_cannot_be_opened_is_a_sentence(visit: Visit, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_: Settings) -> House:
        raise StorageFailure("disk-full", path="/data")

    monkeypatch.setattr("ui.house.open_house", full)
    app = visit("create")
    assert not app.exception
    assert "The disk is full" in app.error[0].value


def test_a_password_closes_the_studio_and_leaves_the_gallery_open(
    visit: Visit, house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    episode_id = finish(house, "비밀")
    monkeypatch.setattr("ui.house.needs_password", lambda house: True)
    monkeypatch.setattr("ui.house.session_valid", lambda house, value: False)
    for name in ("create", "queue", "episode"):
        app = visit(name)
        assert f'href="/sign-in?next=%2F{name}"' in html(app)
        assert not app.text_area
    assert not visit("gallery").error
    assert len(visit("reader", episode=episode_id).error) == 1
    publications.publish(house, episode_id)
    assert not visit("reader", episode=episode_id).error


def test_the_language_switch_speaks_the_other_language(visit: Visit) -> None:
    app = visit("queue", "en")
    app.button(key="language-ko").click().run()
    assert say("ko", "queue.title") in html(app)
    app.query_params["lang"] = "en"
    app.run()
    assert say("en", "queue.title") in html(app)


def test_pages_are_short_and_compute_nothing() -> None:
    pages = sorted((Path(ROUTER).parent.parent / "pages").glob("*.py"))
    assert {path.stem for path in pages} == {"gallery", "reader", "create", "queue", "episode"}
    for path in pages:
        assert len(path.read_text(encoding="utf-8").splitlines()) <= 80, path.name

"""The create page: what a click orders, what survives, what is refused in words."""

from __future__ import annotations

import pytest
from streamlit.testing.v1 import AppTest

from comic.project import TEXT_LENGTH_MAX
from comic.story import Language
from locales import say
from studio import episodes, jobs, projects
from studio.house import House
from tests.finished_episode import NASTY
from tests.visiting import Visit, end, html
from ui import create_order


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
        import streamlit as page

        from ui import create_order

        create_order.take()
        page.text(page.session_state["create-taken"][0].job_id)

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

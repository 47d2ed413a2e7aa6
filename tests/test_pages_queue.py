"""The queue page on a busy house: what it shows, what its clicks ask for, what never becomes markup."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator

import pytest
import streamlit as st
from streamlit.testing.v1 import AppTest

from comic.job import JobState, Stage
from comic.project import EpisodeRequest
from comic.story import Language
from locales import LANGUAGES, say
from settings import Settings
from storage import jobs as stored_jobs
from storage import pools
from studio import episodes, jobs, projects, queue
from studio.house import House
from tests.busy_house import add_job, busy, finish_job, run_steps, show_processes
from tests.finished_episode import finish
from tests.pipeline_bench import open_workbench
from tests.visiting import ROUTER, html

NASTY = "<script>alert(1)</script> *별* $x^2$ :smile:"
Visit = Callable[..., AppTest]


@pytest.fixture
def visit(house: House, settings: Settings, monkeypatch: pytest.MonkeyPatch) -> Iterator[Visit]:
    monkeypatch.setenv("TOONVERSE_DATA", str(settings.data))
    monkeypatch.setattr("ui.house.open_house", lambda settings: house)
    st.cache_resource.clear()

    def open_page(language: str = "en", name: str = "queue", part: str = "queue.tab-jobs", **query: str) -> AppTest:
        queue.forget_snapshot(house)
        app = AppTest.from_file(ROUTER, default_timeout=20)
        app.session_state["language"] = language
        app.session_state["queue-part"] = say(language, part)
        app.run()
        for key, value in query.items():
            app.query_params[key] = value
        return app.switch_page(f"../pages/{name}.py").run()

    yield open_page
    st.cache_resource.clear()


@pytest.mark.parametrize("language", LANGUAGES)
def test_everything_that_goes_on_is_on_the_page(visit: Visit, house: House, language: str) -> None:
    busy(house)
    jobs_part, health_part = visit(language), visit(language, part="queue.tab-health")
    assert not jobs_part.exception and not jobs_part.error and not health_part.exception
    assert say(language, "queue.poison") in html(jobs_part)
    assert [block.value for block in jobs_part.code] == ["Traceback <b>boom</b>\nValueError: 7"] * 2
    shown = html(health_part)
    for code in ("queue.running-steps", "queue.workers", "queue.pools", "queue.engines", "queue.system"):
        heading = f'<h2 class="tv-section">{say(language, code)}</h2>'
        assert heading in shown and heading not in html(jobs_part)
    assert "pid 4100" in shown and "pid 4201" in shown and "studio-1" in shown
    assert "offline/panel" in shown and say(language, "queue.paused") in shown


def test_pausing_and_resuming_are_rows(visit: Visit, house: House) -> None:
    busy(house)
    app = visit(part="queue.tab-health")
    app.button(key="pause-offline/panel").click().run()
    app.button(key="pause-offline/sheet").click().run()
    app.button(key="pause-everything").click().run()
    database = house.catalog.reading()
    paused = {pool.name for pool in pools.every(database) if pool.paused}
    assert paused == {"offline/panel"}, "the sheets were paused before"
    assert pools.all_paused(database)
    app.button(key="pause-everything").click().run()
    assert not pools.all_paused(database)


def test_all_jobs_of_one_failure_are_tried_again(visit: Visit, house: House) -> None:
    for name in ("a", "b", "c"):
        code = "engine-crashed" if name != "c" else "step-deadline"
        finish_job(house, add_job(house, name, 2), JobState.FAILED, time.time(), error_code=code)
    app = visit()
    offered = {button.key for button in app.button if str(button.key).startswith("retry-all-")}
    assert offered == {"retry-all-engine-crashed"}, "a job that failed alone has a button of its own"
    app.button(key="retry-all-engine-crashed").click().run()
    wishes = stored_jobs.open_wishes(house.catalog.reading())
    assert len(wishes) == 2 and {wish.kind for wish in wishes} == {stored_jobs.WishKind.RETRY}


def test_a_timeline_comes_when_it_is_asked_for(visit: Visit, house: House) -> None:
    job_id = add_job(house, NASTY, 3)
    run_steps(house, job_id, 5, time.time())
    show_processes(house, time.time())
    app = visit()
    assert 'class="tv-gantt"' not in html(app)
    app.toggle(key=f"timeline-{job_id}").set_value(True).run()
    shown = html(app)
    assert 'class="tv-gantt"' in shown and 'class="tv-span-retried" title=' in shown
    assert "<script>alert" not in shown and "&lt;script&gt;alert" in shown


def test_a_storyboard_is_shown_and_approved(visit: Visit, house: House) -> None:
    bench = open_workbench(house.settings)
    request = EpisodeRequest(text="등대지기와 고양이가 폭풍을 기다린다", language=Language.KOREAN, panels=8)
    made = episodes.submit(house, None, request, "click", stops_before=Stage.IMAGE)
    bench.finish()
    app = visit("ko", name="create", job=made.job_id)
    board = episodes.storyboard(house, made.episode_id)
    assert board is not None and html(app).count('class="tv-box"') == len(board.panels)
    app.button(key=f"approve-{made.job_id}").click().run()
    (wish,) = stored_jobs.open_wishes(house.catalog.reading())
    assert wish.kind is stored_jobs.WishKind.APPROVE
    bench.round()
    assert jobs.job(house, made.job_id).state is JobState.RUNNING


def test_a_series_that_wants_storyboards_first_says_so_to_its_new_episodes(visit: Visit, house: House) -> None:
    """The setting is switched on an episode's page; the form takes it over when the series is chosen, by hand or by
    address, and whoever orders may choose otherwise."""
    made = finish(house, "첫째")
    project_id = episodes.episode(house, made).project_id
    page = visit(name="episode", episode=made)
    page.toggle(key=f"series-approve-{project_id}").set_value(True).run()
    assert projects.project(house, project_id).stops_before is Stage.IMAGE

    form = visit(name="create")
    assert not form.toggle(key="create-approve").value
    form.selectbox(key="create-project").set_value(project_id).run()
    assert form.toggle(key="create-approve").value
    form.text_area(key="create-text").set_value("지우: 둘째").run()
    form.button(key="create-submit").click().run()
    job = jobs.job(house, form.query_params["job"])
    assert (job.project_id, job.stops_before) == (project_id, Stage.IMAGE)

    other = visit(name="create", project=project_id)
    assert other.selectbox(key="create-project").value == project_id
    other.toggle(key="create-approve").set_value(False)
    other.text_area(key="create-text").set_value("지우: 셋째").run()
    other.button(key="create-submit").click().run()
    assert jobs.job(house, other.query_params["job"]).stops_before is None

    page.toggle(key=f"series-approve-{project_id}").set_value(False).run()
    assert not visit(name="create", project=project_id).toggle(key="create-approve").value


def test_several_ideas_become_several_jobs_that_wait_for_approval(visit: Visit, house: House) -> None:
    app = visit(name="create")
    app.toggle(key="create-several").set_value(True)
    app.toggle(key="create-approve").set_value(True)
    app.text_area(key="create-text").set_value("A cat at the sea\nA ghost in a shop\nA letter on a roof").run()
    assert say("en", "create.several-count", count=3) in [piece.value for piece in app.text]
    app.button(key="create-submit").click().run()
    assert not app.exception
    found = jobs.jobs(house)
    assert len(found) == 3 and {job.stops_before for job in found} == {Stage.IMAGE}


def test_an_idea_that_cant_be_used_keeps_what_was_typed(visit: Visit, house: House) -> None:
    app = visit(name="create")
    app.toggle(key="create-several").set_value(True)
    app.text_area(key="create-text").set_value("A cat\n***")
    app.button(key="create-submit").click().run()
    assert [error.value.replace("\\", "") for error in app.error] == [say("en", "error.idea-unusable", number=2)]
    assert app.text_area(key="create-text").value == "A cat\n***" and jobs.jobs(house) == ()

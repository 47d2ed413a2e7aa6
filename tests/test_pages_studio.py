"""The pages on a real house without processes: what they show, what a click asks of the studio, what never appears."""

from __future__ import annotations

from pathlib import Path

import pytest

from comic.errors import StorageFailure
from comic.job import JobState
from locales import LANGUAGES, say
from settings import Settings
from storage import episodes as stored_episodes
from storage import jobs as stored_jobs
from studio import episodes, gallery, jobs, publications
from studio.house import House
from tests.finished_episode import NASTY, finish, put_package, script_of, storyboard_of
from tests.visiting import PAGES, ROUTER, Visit, html, order, words


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
    assert shown.count(say("en", "lines.unsure")) == 1
    assert say("en", "lines.unsure-why", percent=40) in shown
    assert f"<b>{say('en', 'left-out.transition')}</b> CUT TO: &lt;i&gt;" in shown
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
    names = {"gallery", "reader", "create", "queue", "episode", "characters", "costs", "settings"}
    assert {path.stem for path in pages} == names
    for path in pages:
        assert len(path.read_text(encoding="utf-8").splitlines()) <= 80, path.name

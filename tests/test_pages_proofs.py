"""The pages that tell of letters in the art: chosen before the click, framed on the episode's page, accepted or painted
again."""

from __future__ import annotations

import re

import pytest
from streamlit.testing.v1 import AppTest

from comic.geometry import Box
from comic.job import JobState
from comic.proof import Mark, MarkKind
from studio import episodes, jobs, proofs
from studio.house import House
from studio.projects import project
from tests import model_answers, model_eyes
from tests.looked_through import SEES, look_through
from tests.model_eyes import Eyes
from tests.model_faults import Wrong
from tests.model_house import finish, served, server
from tests.model_server import ModelServer
from tests.painted_series import REQUEST, painted_once, settings
from tests.pipeline_bench import open_workbench
from tests.visiting import Visit, words
from ui.plain import markdown_text
from ui.proof_view import mark_text, runs_text

__all__ = ["painted_once", "served", "server", "settings"]

MARKS = (
    Mark(kind=MarkKind.LETTERS, text="<b>SALE</b>", box=Box(0.25, 0.1, 0.75, 0.3)),
    Mark(kind=MarkKind.SIGNATURE),
)


def press(app: AppTest, start: str, label: str) -> None:
    next(button for button in app.button if start in str(button.key) and button.label == label).click().run()


def test_a_panel_with_letters_is_shown_and_may_stand(visit: Visit, house: House, server: ModelServer) -> None:
    """In both languages, framed; what a picture says is escaped, and the job's own card counts it."""
    server.write = Eyes(lambda seen: MARKS if seen == 0 else (), model_answers.write)
    bench = open_workbench(house.settings)
    made = look_through(house, bench)
    for language, sign in (("ko", "그림 속 글자"), ("en", "Letters in the art")):
        told = words(visit("episode", language, episode=made.episode_id))
        assert f"{sign}: “&lt;b&gt;SALE" in told and "<b>SALE" not in told
        assert re.search(r'<i style="left:25\.0%;top:10\.0%;width:50\.0%;height:20\.0%"><b>1</b>', told)
        assert told.count('class="tv-proof"') == 1 and "/art.webp?" in told
    assert "1 panels to look at" in words(visit("create", "en", job=made.job_id)).replace("\\", "")
    app = visit("episode", "en", episode=made.episode_id)
    press(app, "FormSubmitter:proof-", "Paint again")
    newest = jobs.jobs(house)[0]
    assert newest.id != made.job_id
    server.asked.clear()
    server.write = Eyes(lambda seen: MARKS, model_answers.write)
    finish(house, bench, newest.id)
    picture, look = server.asked
    assert proofs.BARE in picture.fields["prompt"] and model_eyes.asks(look)
    app = visit("episode", "en", episode=made.episode_id)
    press(app, "FormSubmitter:proof-", "Let it stand")
    assert not app.exception and 'class="tv-proof"' not in words(visit("episode", "en", episode=made.episode_id))


def test_what_nobody_could_look_at_is_told_and_asked_again(visit: Visit, house: House, server: ModelServer) -> None:
    server.judge = lambda asked: Wrong.REFUSAL
    server.write = Eyes(lambda seen: (), model_answers.write)
    bench = open_workbench(house.settings)
    made = look_through(house, bench)
    for language, sign in (("ko", "글자 검사를 하지 못한 컷: 1–8."), ("en", "Panels not checked for letters: 1–8.")):
        assert markdown_text(sign) in words(visit("episode", language, episode=made.episode_id))
    server.judge = None
    app = visit("episode", "en", episode=made.episode_id)
    app.button(key=f"proof-again-{made.episode_id}").click().run()
    newest = jobs.jobs(house)[0]
    finish(house, bench, newest.id)
    assert jobs.job(house, newest.id).state is JobState.DONE
    assert "not checked" not in words(visit("episode", "en", episode=made.episode_id))


def test_who_looks_is_chosen_with_who_paints(visit: Visit, house: House) -> None:
    """The field is there for a model's pictures only, and its price is in the sum before the click."""
    app = visit("create", "en")
    assert not [field for field in app.text_input if field.key == "makers-vision-model"]
    app.segmented_control(key="makers-image").set_value("openai").run()
    app.text_area(key="create-text").set_value(REQUEST.text).run()
    assert not app.exception and "Art check" not in words(app)
    app.text_input(key="makers-vision-model").set_value(SEES).run()
    assert not app.exception and f"<b>Art check</b><span>{SEES}" in words(app)
    app.button(key="create-submit").click().run()
    made = episodes.episodes(house)[0]
    assert project(house, made.project_id).makers.proof.model == SEES
    assert "Art check: gpt-6-luna" in words(visit("create", "en", project=made.project_id))


@pytest.mark.parametrize(("numbers", "text"), [((1,), "1"), ((1, 2, 3, 7), "1–3, 7"), ((2, 4, 5), "2, 4–5"), ((), "")])
def test_runs_of_panels_are_told_short(numbers: tuple[int, ...], text: str) -> None:
    assert runs_text(numbers) == text


def test_a_mark_that_nobody_can_read_is_told_without_quotes() -> None:
    assert mark_text(Mark(kind=MarkKind.WATERMARK), "en") == "A watermark or a logo"
    assert mark_text(Mark(kind=MarkKind.NUMERALS, text="7"), "ko") == "그림 속 숫자: “7”"

"""A creator's hand on a built episode: what is built again, what stays, what is given back, and the desk's buttons."""

from __future__ import annotations

import math
import uuid
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import streamlit as st
from streamlit.testing.v1 import AppTest

from comic.errors import BadInput, NotFound
from comic.geometry import Point
from comic.lettering import BalloonShape, HandPlacing, LetteringLanguage
from comic.project import EpisodeRequest
from comic.story import Language
from locales import LANGUAGES, say
from settings import Settings
from studio import balloons, episodes, translations
from studio.balloons import Balloon
from studio.files import open_file
from studio.house import House, open_house
from tests.pipeline_bench import Workbench, open_workbench
from tests.visiting import ROUTER
from ui.balloon_view import read_move

KOREAN, ENGLISH = LetteringLanguage.KOREAN, LetteringLanguage.ENGLISH
TEXT = """#1. 교실 / 낮
지우: 이 편지, 누가 두고 간 거지?
민준(속삭임): 조용히 해, 누가 듣겠어.
지우(속마음): 설마… 나한테?
"""


class Built:
    """An episode and the panel of its first balloon with a tail."""

    def __init__(self, data: Path) -> None:
        self.house: House = open_house(Settings(data=data, workers=1))
        self.bench: Workbench = open_workbench(self.house.settings)
        request = EpisodeRequest(text=TEXT, title="편지", language=Language.KOREAN, panels=8, seed=3)
        self.episode_id = episodes.submit(self.house, None, request, "click").episode_id
        self.bench.finish()
        known = balloons.panels(self.house, self.episode_id)
        self.panel_id = next(p.panel_id for p in known if self.balloon(p.panel_id).tip is not None)
        self.line_id = self.balloon().line_id

    def balloon(self, panel_id: str | None = None, language: LetteringLanguage = KOREAN) -> Balloon:
        return balloons.look(self.house, self.episode_id, language, panel_id or self.panel_id).balloons[0]

    def place(self, wish: HandPlacing, click: str, language: LetteringLanguage = KOREAN) -> set[str]:
        made = balloons.place(self.house, self.episode_id, language, self.panel_id, self.line_id, wish, click)
        return self.built_by(made)

    def release(self, click: str, line_id: str | None = None) -> set[str]:
        made = balloons.release(self.house, self.episode_id, KOREAN, self.panel_id, click, line_id)
        return self.built_by(made)

    def built_by(self, made: episodes.Submission) -> set[str]:
        self.bench.finish()
        return {step.slot for step in self.bench.steps(made.job_id).values() if step.built}


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Built]:
    made = Built(tmp_path_factory.mktemp("balloons") / "data")
    yield made
    made.house.catalog.close()


@pytest.fixture(autouse=True)
def _released(built: Built) -> Iterator[None]:
    yield
    built.release(uuid.uuid4().hex)


def test_only_this_panel_and_the_package_are_built_and_nothing_when_it_is_given_back(built: Built) -> None:
    before, package = built.balloon(), episodes.episode(built.house, built.episode_id).package_key
    wish = HandPlacing(middle=before.box.centre.moved(-20, 12))
    assert built.place(wish, "move") == {f"lettering/ko/{built.panel_id}", "package/ko/canvas"}
    after = built.balloon()
    assert after.by_hand and after.box == after.drawn_box
    assert after.box.centre == pytest.approx(wish.middle, abs=0.02)
    assert episodes.episode(built.house, built.episode_id).package_key != package
    assert built.release("back", built.line_id) == set()
    assert built.balloon() == before
    assert episodes.episode(built.house, built.episode_id).package_key == package


def test_a_double_click_is_one_job(built: Built) -> None:
    wish = HandPlacing(middle=built.balloon().box.centre.moved(-8, 0))
    order = (built.house, built.episode_id, KOREAN, built.panel_id, built.line_id, wish, "twice")
    assert balloons.place(*order).job_id == balloons.place(*order).job_id


def test_it_stays_when_the_words_or_the_art_change(built: Built) -> None:
    placed = built.balloon().box.centre.moved(-24, 10)
    built.place(HandPlacing(middle=placed, width_px=300, shape=BalloonShape.ANGULAR), "set")
    edited = episodes.edit_line(built.house, built.episode_id, built.line_id, "이 긴 편지, 누가 두고 갔을까?", "edit")
    assert built.built_by(edited) == {f"lettering/ko/{built.panel_id}", "package/ko/canvas"}
    repainted = episodes.repaint(built.house, built.episode_id, built.panel_id, "paint")
    assert f"panel/{built.panel_id}" in built.built_by(repainted)
    kept = built.balloon()
    assert kept.text == "이 긴 편지, 누가 두고 갔을까?"
    assert kept.by_hand and kept.shape is BalloonShape.ANGULAR and kept.box == kept.drawn_box
    assert kept.box.centre == pytest.approx(placed, abs=0.02) and kept.box.width == pytest.approx(300, abs=0.02)


def test_a_translation_has_its_own_hand(built: Built) -> None:
    texts = {row.line_id: "Who left it?" for row in translations.table(built.house, built.episode_id, ENGLISH).rows}
    translations.translate(built.house, built.episode_id, ENGLISH, "", texts, "english")
    built.bench.finish()
    assert balloons.languages(built.house, built.episode_id) == (KOREAN, ENGLISH)
    korean, english = built.balloon(), built.balloon(language=ENGLISH)
    wish = HandPlacing(middle=english.box.centre.moved(10, 10))
    assert built.place(wish, "en", ENGLISH) == {f"lettering/en/{built.panel_id}", "package/en/canvas"}
    assert built.balloon() == korean and built.balloon(language=ENGLISH).by_hand


def test_bad_wishes_change_nothing(built: Built) -> None:
    before = built.balloon()
    with pytest.raises(BadInput):
        built.place(HandPlacing(middle=Point(5, 5)), "bad")
    with pytest.raises(NotFound):
        balloons.look(built.house, built.episode_id, KOREAN, "p99")
    with pytest.raises(NotFound):
        balloons.place(
            built.house, built.episode_id, KOREAN, built.panel_id, "l999", HandPlacing(middle=Point(400, 200)), "x"
        )
    assert built.balloon() == before


def test_an_earlier_order_that_ends_later_does_not_bring_its_package_back(built: Built) -> None:
    centre = built.balloon().box.centre
    first = HandPlacing(middle=centre.moved(-10, 0))
    second = HandPlacing(middle=centre.moved(-30, 0))
    balloons.place(built.house, built.episode_id, KOREAN, built.panel_id, built.line_id, first, "one")
    balloons.place(built.house, built.episode_id, KOREAN, built.panel_id, built.line_id, second, "two")
    built.bench.finish()
    assert built.balloon().drawn_box.centre == pytest.approx(second.middle, abs=0.02)
    newest = episodes.output_key(built.house, built.episode_id, "package/ko/canvas")
    assert episodes.episode(built.house, built.episode_id).package_key == newest


def test_pictures_of_panels_need_a_signature(built: Built) -> None:
    panel = balloons.look(built.house, built.episode_id, KOREAN, built.panel_id)
    for url in (panel.art_url, panel.lettered_url):
        path, query = url.split("?")
        _, _, key, name = path.split("/")
        with pytest.raises(NotFound):
            open_file(built.house, key, name)
        given = dict(pair.split("=") for pair in query.split("&"))
        assert open_file(built.house, key, name, **given).media_type == "image/webp"


@pytest.mark.parametrize(
    "told",
    [
        None,
        "l1",
        {"line": 3, "x": 1, "y": 1},
        {"line": "l1", "x": "1", "y": 1},
        {"line": "l1", "x": math.inf, "y": 1},
        {"line": "l1", "x": 1, "y": True},
        {"line": "l1", "x": 1, "y": 1, "width": "wide"},
        {"line": "l1", "x": 1, "y": 1, "tip": [1]},
    ],
)
def test_what_a_browser_tells_is_not_believed(told: object) -> None:
    assert read_move(told) is None
    right = {"line": "l1", "x": 1, "y": 2.5, "width": None, "tip": [3, 4]}
    assert read_move(right) == ("l1", HandPlacing(middle=Point(1, 2.5), tip=Point(3, 4)))


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_desk_moves_and_releases_by_numbers(built: Built, language: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TOONVERSE_DATA", str(built.house.settings.data))
    monkeypatch.setattr("ui.house.open_house", lambda settings: built.house)
    st.cache_resource.clear()
    app = AppTest.from_file(ROUTER, default_timeout=20)
    app.session_state["language"] = language
    app.run()
    app.query_params["episode"] = built.episode_id
    app.query_params["balloons"] = built.panel_id
    app.switch_page("../pages/episode.py").run()
    assert not app.exception
    before = built.balloon()

    def widget(kind: str, name: str) -> Any:
        return next(found for found in app.get(kind) if (found.key or "").startswith(f"balloon-{name}-"))

    widget("number_input", "x").set_value(round(before.box.x0) - 16).run()
    widget("button", "move").click().run()
    assert not app.exception
    assert built.balloon().by_hand
    built.bench.finish()
    app.run()
    assert built.balloon().drawn_box.x0 == pytest.approx(round(before.box.x0) - 16, abs=0.02)
    widget("number_input", "x").set_value(-300).run()
    widget("button", "move").click().run()
    assert [error.value.replace("\\", "") for error in app.error] == [say(language, "error.balloon-outside")]
    widget("button", "release-all").click().run()
    assert not app.exception and not app.error
    built.bench.finish()
    assert built.balloon() == before
    st.cache_resource.clear()

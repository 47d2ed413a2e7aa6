"""An episode in a second language: another lettering of the same art, published with it, read by choice."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
import streamlit as st
from starlette.applications import Starlette
from starlette.testclient import TestClient
from streamlit.testing.v1 import AppTest

from comic.errors import BadInput, NotFound
from comic.job import StepKind
from comic.lettering import LetteringLanguage
from comic.project import EpisodeRequest
from comic.story import Language
from pipeline.outputs import read_lettering, read_manifest
from pipeline.review import review
from pipeline.slots import lettering_slot, package_slot
from settings import Settings
from studio import episodes, publications, reading, translations
from studio.house import House, open_house
from studio.lettering import check_lettering
from tests.pipeline_bench import Workbench, open_workbench
from web.routes import routes

ENGLISH, JAPANESE = LetteringLanguage.ENGLISH, LetteringLanguage.JAPANESE
SCRIPT = """#1. 교실 / 낮
나레이션: 방과 후의 교실.
지우: 이 편지, 누가 두고 간 거지?
민준(속삭임): 조용히 해, 누가 듣겠어.
지우(속마음): 설마… 나한테?
효과음: 쾅!
민준: 뛰어!
"""
WORDS = (
    "The classroom, after school.",
    "This letter... who *left* it here?",
    "Quiet, somebody will hear us.",
    "Could it be for me?",
    "BANG!",
)


class Built:
    """A Korean episode whose lines but the last are translated into English."""

    def __init__(self, data: Path) -> None:
        self.house: House = open_house(Settings(data=data, workers=1))
        self.bench: Workbench = open_workbench(self.house.settings)
        request = EpisodeRequest(text=SCRIPT, title="편지", language=Language.KOREAN, panels=8, seed=3)
        self.made = episodes.submit(self.house, None, request, "click")
        self.bench.finish()
        self.ids = [row.line_id for row in translations.table(self.house, self.made.episode_id, ENGLISH).rows]
        self.texts = dict(zip(self.ids, WORDS, strict=False))
        publications.publish(self.house, self.made.episode_id)
        self.translated = translations.translate(
            self.house, self.made.episode_id, ENGLISH, "The <b>Letter</b>", self.texts, "translate"
        )
        self.bench.finish()


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Built]:
    made = Built(tmp_path_factory.mktemp("translated") / "data")
    yield made
    made.house.catalog.close()


def test_only_letterings_and_a_package_are_built(built: Built) -> None:
    steps = built.bench.steps(built.translated.job_id).values()
    kinds = {step.kind for step in steps if step.built}
    assert kinds == {StepKind.LETTERING, StepKind.PACKAGE}
    assert sum(step.kind is StepKind.PACKAGE for step in steps if step.built) == 1


def test_the_same_art_says_other_words_in_the_same_sizes(built: Built) -> None:
    store = built.house.artifacts
    board = episodes.storyboard(built.house, built.made.episode_id)
    assert board is not None
    words, sizes = [], {"ko": set(), "en": set()}
    for panel in board.panels:
        outputs = {}
        for code in ("ko", "en"):
            key = episodes.output_key(built.house, built.made.episode_id, lettering_slot(code, panel.id))
            assert key is not None
            outputs[code] = read_lettering(store, key)
            spoken = [p for p in outputs[code].lettering.placements if p.kind.value == "speech"]
            sizes[code] |= {placement.size_px for placement in spoken}
        assert outputs["ko"].art_sha256 == outputs["en"].art_sha256
        words += [" ".join(placement.text_lines) for placement in outputs["en"].lettering.placements]
    assert sizes["ko"] == sizes["en"]
    assert "This letter… who left it here?" in words
    assert "뛰어!" in words


def test_a_line_without_a_translation_is_kept_and_found(built: Built) -> None:
    key = episodes.output_key(built.house, built.made.episode_id, package_slot("en", "canvas"))
    assert key is not None
    found = [finding for finding in review(built.house.artifacts, key) if finding.rule.value == "untranslated"]
    assert [finding.line_id for finding in found] == [built.ids[-1]]
    assert check_lettering(built.house, built.made.episode_id) == ()
    manifest = read_manifest(built.house.artifacts, key)
    assert (manifest.language, manifest.title) == ("en", "The <b>Letter</b>")
    transcript = built.house.artifacts.read(key, "transcript.txt").decode("utf-8")
    assert "Sound: BANG!" in transcript and "who left it here?" in transcript and "*" not in transcript


def test_readers_choose_once_it_is_published(built: Built) -> None:
    house, episode_id = built.house, built.made.episode_id
    seen = episodes.episode(house, episode_id)
    client = TestClient(Starlette(routes=routes(house)))
    path = f"/webtoon/{seen.project_id}/episode/1"
    draft = reading.read_draft(house, episode_id, "en")
    assert draft.language is ENGLISH and draft.told_in is Language.ENGLISH
    own = reading.read_draft(house, episode_id)
    assert own.told_in is Language.KOREAN and own.panels[0].alt != draft.panels[0].alt
    assert "classroom" in draft.panels[0].alt.lower() and "교실" in own.panels[0].alt
    if seen.stale:
        assert reading.read_published(house, seen.project_id, 1, "en").language is LetteringLanguage.KOREAN
        assert client.get(reading_url(house, seen.project_id, "en", draft)).status_code == 404
        publications.publish(house, episode_id)
    assert not episodes.episode(house, episode_id).stale
    public = reading.read_published(house, seen.project_id, 1, "en")
    assert public.languages == (LetteringLanguage.KOREAN, ENGLISH) and public.title == "The <b>Letter</b>"
    assert client.get(public.panels[0].url).headers["content-type"] == "image/jpeg"
    page = client.get(path, params={"in": "en"}).text
    assert '<html lang="en"' in page and "The &lt;b&gt;Letter&lt;/b&gt;" in page
    assert f'href="{path}?in=ko" lang="ko"' in page
    assert client.get(path, params={"in": "<x>"}).text.count('<html lang="ko"') == 1


def reading_url(house: House, project_id: str, language: str, draft: reading.Reading) -> str:
    return draft.panels[0].url.split("?")[0]


def test_a_table_goes_to_a_spreadsheet_and_back(built: Built) -> None:
    shown = translations.table(built.house, built.made.episode_id, ENGLISH)
    assert shown.done == len(WORDS) and len(shown.rows) == len(WORDS) + 1
    text = translations.csv_text(shown)
    assert translations.read_csv(text) == {row.line_id: row.translation for row in shown.rows}
    assert translations.read_csv("l001\tこんにちは\nl002\tはい、そう\n")["l002"] == "はい、そう"
    risky = shown.model_copy(update={"rows": (shown.rows[0].model_copy(update={"translation": "=1+1"}),)})
    assert "'=1+1" in translations.csv_text(risky)
    assert translations.read_csv(translations.csv_text(risky)) == {shown.rows[0].line_id: "=1+1"}


def test_bad_tables_and_orders_are_refused_with_a_code(built: Built) -> None:
    house, episode_id = built.house, built.made.episode_id

    def code(texts: dict[str, str], language: LetteringLanguage = JAPANESE) -> str:
        with pytest.raises(BadInput) as told:
            translations.translate(house, episode_id, language, "", texts, "x")
        return told.value.reason

    assert code({}) == "translation-empty"
    assert code({built.ids[0]: "あ" * 2001}) == "translation-too-long"
    assert code({built.ids[0]: "나"}, LetteringLanguage.KOREAN) == "translation-own-language"
    for text, reason in (("x" * 2_000_001, "table-too-large"), ("nothing", "table-unreadable")):
        with pytest.raises(BadInput) as told:
            translations.read_csv(text)
        assert told.value.reason == reason
    with pytest.raises(NotFound):
        translations.table(house, "nobody", ENGLISH)


def test_a_language_that_is_left_out_is_built_no_more(built: Built) -> None:
    house, episode_id = built.house, built.made.episode_id
    translations.translate(house, episode_id, JAPANESE, "", {built.ids[-1]: "走れ！"}, "japanese")
    built.bench.finish()
    assert JAPANESE in reading.read_draft(house, episode_id).languages
    japanese, own = reading.read_draft(house, episode_id, "ja"), reading.read_draft(house, episode_id)
    assert japanese.told_in is Language.KOREAN
    assert [panel.alt for panel in japanese.panels] == [panel.alt for panel in own.panels]
    translations.forget(house, episode_id, JAPANESE)
    assert JAPANESE not in reading.read_draft(house, episode_id).languages
    again = episodes.rebuild(house, episode_id, "again")
    built.bench.finish()
    assert not any(slot.startswith("package/ja") for slot in built.bench.steps(again.job_id))


def test_the_reader_and_the_studio_show_the_languages(built: Built, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TOONVERSE_DATA", str(built.house.settings.data))
    monkeypatch.setattr("ui.house.open_house", lambda settings: built.house)
    st.cache_resource.clear()
    app = AppTest.from_file(str(Path(__file__).resolve().parent.parent / "ui" / "router.py"), default_timeout=20)
    app.session_state["language"] = "en"
    app.run()
    app.query_params["episode"] = built.made.episode_id
    app.query_params["draft"] = "1"
    app.query_params["in"] = "en"
    app.switch_page("../pages/reader.py").run()
    assert not app.exception
    shown = "".join(str(piece.proto.body) for piece in app.get("html"))
    assert 'lang="en" aria-current="true">English</a>' in shown
    assert f'href="/reader?episode={built.made.episode_id}&amp;draft=1&amp;in=ko"' in shown
    app.switch_page("../pages/episode.py").run()
    assert not app.exception
    assert any("Other languages" in str(box.label) for box in app.expander)
    st.cache_resource.clear()

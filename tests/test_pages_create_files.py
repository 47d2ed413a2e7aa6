"""The create page with what a creator brings: files, chapters, corrections; nothing typed is lost."""

from __future__ import annotations

import time

import pytest
from streamlit.testing.v1 import AppTest

from comic.manuscript import Passage
from comic.project import TEXT_LENGTH_MAX
from comic.story import Language, SourceKind
from locales import say
from storage.garbage import OLD_SECONDS, find_garbage
from studio import episodes, jobs, kept_manuscripts
from studio.house import House
from tests.manuscripts import docx, epub, page
from tests.visiting import Visit, html, words

NUMBERS = (1, 2, 3)
CHAPTERS = {
    f"c{number}": page(f"제{number}장", f"지우는 {number}번째 골목을 걸었다.", "“누구야?” 지우가 물었다.")
    for number in NUMBERS
}
BOOK = epub(CHAPTERS)
FIRST, SECOND, THIRD = (f"지우는 {number}번째 골목을 걸었다.\n\n“누구야?” 지우가 물었다." for number in NUMBERS)
SCRIPT = "#1. 교실 / 낮\n지우: 이 편지 뭐야?\n민호: 몰라.\n지우: 열어 볼까?\n"


def bring(app: AppTest, name: str, data: bytes) -> AppTest:
    app.file_uploader(key="create-file").upload(name, data, "application/octet-stream")
    return app.run()


def typed(app: AppTest) -> str:
    return str(app.text_area(key="create-text").value)


def requests(house: House) -> list[episodes.EpisodeRequest]:
    return [found.request for found in reversed(episodes.episodes(house))]


def test_a_script_of_an_old_editor_is_put_into_the_box_and_told(visit: Visit) -> None:
    app = bring(visit("create", "ko"), "대본.txt", SCRIPT.encode("cp949"))
    assert not app.exception and not app.error
    assert typed(app) == SCRIPT.strip()
    shown = html(app)
    assert "CP949" in shown and "대본" in shown
    assert say("ko", "create.why.labels", count=3) in shown
    assert "지우 2" in shown and "민호 1" in shown
    assert say("ko", "create.read-scenes", count=1) in shown and say("ko", "create.read-lines", count=3) in shown


def test_a_book_offers_its_chapters_and_the_next_episode_takes_the_next(visit: Visit, house: House) -> None:
    app = bring(visit("create"), "book.epub", BOOK)
    assert len(app.selectbox(key="create-first").options) == 3
    assert typed(app) == FIRST
    app.selectbox(key="create-first").select_index(1).run()
    assert typed(app) == SECOND
    app.button(key="create-submit").click().run()
    assert not app.exception
    (asked,) = requests(house)
    assert asked.text == SECOND and asked.language is Language.KOREAN and asked.title == "골목의 밤"
    assert asked.passage is not None and (asked.passage.first, asked.passage.last) == (1, 1)
    app.query_params.clear()
    app.run()
    assert typed(app) == THIRD
    app.button(key="create-submit").click().run()
    assert [found.title for found in requests(house)] == ["골목의 밤", "제3장"]
    assert len({found.project_id for found in episodes.episodes(house)}) == 1


def test_a_title_page_is_offered_but_not_chosen(visit: Visit) -> None:
    chapters = [(f"{number}장", "1") if part == 0 else SECOND for number in NUMBERS for part in (0, 1)]
    app = bring(visit("create"), "b.docx", docx(("골목의 밤", "a3"), *chapters))
    assert len(app.selectbox(key="create-first").options) == 4
    assert app.selectbox(key="create-first").value == 1
    assert typed(app) == SECOND


def test_a_range_of_chapters_becomes_one_episode(visit: Visit) -> None:
    app = bring(visit("create"), "book.epub", BOOK)
    app.selectbox(key="create-last").select_index(2).run()
    assert typed(app) == f"{FIRST}\n\n***\n\n제2장\n\n{SECOND}\n\n***\n\n제3장\n\n{THIRD}"


def test_a_later_visitor_goes_on_with_the_series_manuscript(visit: Visit, house: House) -> None:
    app = bring(visit("create"), "book.epub", BOOK)
    app.button(key="create-submit").click().run()
    (made,) = episodes.episodes(house)
    later = visit("create", project=made.project_id)
    assert typed(later) == ""
    later.button(key="create-next-chapter").click().run()
    assert not later.exception and typed(later) == SECOND


def test_a_manuscript_that_an_episode_names_is_no_garbage(visit: Visit, house: House) -> None:
    app = bring(visit("create"), "book.epub", BOOK)
    app.button(key="create-submit").click().run()
    (asked,) = requests(house)
    assert asked.passage is not None
    key = asked.passage.manuscript
    later = time.time() + 2 * OLD_SECONDS
    assert key not in {shelf.key for shelf in find_garbage(house.catalog, house.artifacts, later).shelves}
    assert kept_manuscripts.load(house, key).title == "골목의 밤"
    following = kept_manuscripts.next_passage(house, episodes.episodes(house)[0].project_id)
    assert following == Passage(manuscript=key, first=1, last=1)


def test_what_a_file_replaces_can_be_brought_back(visit: Visit) -> None:
    app = visit("create")
    app.text_area(key="create-text").set_value("half a story of mine").run()
    bring(app, "b.docx", docx("지우는 걸었다."))
    assert typed(app) == "지우는 걸었다."
    app.button(key="create-bring-back").click().run()
    assert typed(app) == "half a story of mine"


@pytest.mark.parametrize("language", ["ko", "en"])
@pytest.mark.parametrize(
    ("name", "data", "reason", "facts"),
    [
        ("a.txt", b"", "file-empty", {}),
        ("a.txt", bytes(range(256)) * 9, "file-binary", {}),
        ("a.docx", docx("x")[:-30], "file-damaged", {"format": "docx"}),
        ("a.epub", epub({"../../x": page("x", "y")}), "file-unsafe", {"format": "epub"}),
    ],
)
def test_a_file_that_cannot_be_read_is_a_sentence_and_the_text_stays(
    visit: Visit, language: str, name: str, data: bytes, reason: str, facts: dict[str, str]
) -> None:
    app = visit("create", language)
    app.text_area(key="create-text").set_value("mine").run()
    bring(app, name, data)
    assert not app.exception
    (error,) = app.error
    assert error.value.replace("\\", "").replace("\u2060", "") == say(language, f"error.{reason}", **facts)
    assert typed(app) == "mine"


@pytest.mark.parametrize("language", ["ko", "en"])
def test_a_premise_is_told_who_makes_its_story(visit: Visit, language: str) -> None:
    app = visit("create", language)
    app.text_area(key="create-text").set_value("비 오는 밤, 유령이 편의점에 온다.").run()
    assert say(language, "create.made-offline").replace("'", "&#x27;") in html(app)
    app.text_area(key="create-text").set_value(SCRIPT).run()
    assert say(language, "create.made-offline") not in html(app)


def test_lines_to_look_at_are_shown_before_anything_is_made(visit: Visit) -> None:
    app = visit("create", "ko")
    app.text_area(key="create-text").set_value(f"{SCRIPT}@@ 아무도 모르는 줄 @@ ###\n").run()
    assert say("ko", "create.read-unread", count=1) in html(app)
    assert "5: @@ 아무도 모르는 줄 @@ ###" in html(app)
    app.text_area(key="create-text").set_value("지우: Hello there, my old friend!\nMina: 안녕, 그동안 잘 지냈어?").run()
    assert say("ko", "create.read-mixed", language="한국어") in html(app)
    app.text_area(key="create-text").set_value("吾輩は猫である。名前はまだ無い。").run()
    assert say("ko", "create.read-foreign") in html(app)


def test_kind_and_language_can_be_corrected_and_reach_the_order(visit: Visit, house: House) -> None:
    app = visit("create", "en")
    app.text_area(key="create-text").set_value(SCRIPT).run()
    assert app.button_group(key="create-language").value == "ko"
    app.selectbox(key="create-kind").set_value("prose").run()
    assert say("en", "create.kind-corrected", kind=say("en", "kind.script")) in html(app)
    app.button_group(key="create-language").set_value("en").run()
    app.button(key="create-submit").click().run()
    (asked,) = requests(house)
    assert (asked.kind, asked.language) == (SourceKind.PROSE, Language.ENGLISH)


def test_a_pasted_novel_offers_its_chapters(visit: Visit, house: House) -> None:
    novel = "\n\n".join(f"제 {number} 장\n\n" + "지우는 걸었다. " * 3_000 for number in range(1, 9))
    assert len(novel) > TEXT_LENGTH_MAX
    app = visit("create", "ko")
    app.text_area(key="create-text").set_value(novel).run()
    app.button(key="create-split").click().run()
    assert len(app.selectbox(key="create-first").options) == 8
    assert typed(app) == ("지우는 걸었다. " * 3_000)
    app.button(key="create-submit").click().run()
    assert len(jobs.jobs(house)) == 1


def test_a_script_of_forty_speakers_says_how_many_there_are(visit: Visit) -> None:
    names = [f"PERSON{first}{second}" for first in "ABCDE" for second in "KLMNOPQR"]
    app = visit("create", "en")
    app.text_area(key="create-text").set_value("\n".join(f"{name}: Here!" for name in names)).run()
    assert say("en", "create.read-more-speakers", count=32) in html(app)
    assert f"{names[0]} 1" in words(app)

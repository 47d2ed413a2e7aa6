"""What a file becomes: text, chapters, notes; nothing of the story lost in any format."""

from __future__ import annotations

import codecs
import re

import pytest
from hypothesis import given
from hypothesis import strategies as any_

from comic.manuscript import Aside, Chapter, Division, Format, Manuscript, Passage
from comic.project import TEXT_LENGTH_MAX
from studio.chapters import PART_CHARACTERS, SLACK, split_chapters
from studio.decoding import decode_text
from studio.manuscript import passage_text, read_manuscript
from tests.manuscripts import docx, docx_body, epub, page, paragraph

KOREAN = "비가 그친 골목을 지우는 천천히 걸었다.\n“왜 이제 왔어?” 민호가 물었다.\n"
ENGLISH = "It rained all night. “Who is there?” asked the keeper.\n"


def noted(manuscript: Manuscript) -> dict[Aside, int]:
    return {note.aside: note.count for note in manuscript.notes}


@pytest.mark.parametrize(
    ("data", "encoding"),
    [
        (KOREAN.encode(), "UTF-8"),
        (codecs.BOM_UTF8 + KOREAN.encode(), "UTF-8"),
        (KOREAN.encode("utf-16"), "UTF-16 LE"),
        (codecs.BOM_UTF16_BE + KOREAN.encode("utf-16-be"), "UTF-16 BE"),
        (KOREAN.encode("utf-16-le"), "UTF-16 LE"),
        (KOREAN.encode("utf-16-be"), "UTF-16 BE"),
        (KOREAN.encode("cp949"), "CP949"),
        (KOREAN.encode("euc_kr"), "CP949"),
        ("햏햏 똠방각하가 펲시를 마신다. 그리고 우리는 모두 함께 웃었다, 아주 오랫동안.\n".encode("cp949"), "CP949"),
    ],
)
def test_korean_in_every_encoding_is_the_same_text(data: bytes, encoding: str) -> None:
    decoded = decode_text(data)
    assert decoded.encoding == encoding
    assert decoded.text == (KOREAN if "골목" in decoded.text else decoded.text)
    assert "지우" in decoded.text or "똠방각하" in decoded.text


def test_english_of_an_old_editor_keeps_its_quotes() -> None:
    decoded = decode_text(ENGLISH.encode("cp1252"))
    assert (decoded.text, decoded.encoding) == (ENGLISH, "Windows-1252")


def test_a_plain_file_is_one_chapter_with_its_text_as_it_is() -> None:
    read = read_manuscript("골목_이야기.txt", KOREAN.replace("\n", "\r\n").encode())
    assert (read.title, read.format, read.division) == ("골목 이야기", Format.TEXT, Division.WHOLE)
    assert [chapter.text for chapter in read.chapters] == [KOREAN.strip("\n")]


@pytest.mark.parametrize(
    "headings",
    [
        ("제 1 장", "제 2 장 비 오는 밤", "제3장: 끝"),
        ("1화", "2화 비 오는 밤", "[3화]"),
        ("Chapter 1", "CHAPTER TWO: The Rain", "Chapter III"),
        ("## One", "## Two", "## Three"),
        ("프롤로그", "제1화", "에필로그"),
    ],
)
def test_headings_part_a_text_and_keep_every_line(headings: tuple[str, ...]) -> None:
    text = "\n\n".join(f"{heading}\n\n{KOREAN}{at}" for at, heading in enumerate(headings))
    chapters, division = split_chapters(text, headed=headings[0].startswith("#"))
    assert division is Division.HEADINGS
    assert [chapter.title for chapter in chapters] == [re.sub(r"^#+ ", "", heading) for heading in headings]
    assert [chapter.text.strip() for chapter in chapters] == [f"{KOREAN}{at}" for at in range(3)]


def test_scenes_of_a_short_script_are_no_chapters() -> None:
    script = "# 1. 교실 / 낮\n지우: 안녕!\n# 2. 골목 / 밤\n민호: 안녕.\n## 3회 말\n지우: 그가 3화를 봤다.\n"
    chapters, division = split_chapters(script)
    assert (len(chapters), division) == (1, Division.WHOLE)
    assert chapters[0].text == script.strip("\n")


def test_a_table_of_contents_loses_no_title() -> None:
    names = [f"제 {number} 장" for number in range(1, 6)]
    text = "\n".join(names) + "\n\n" + "\n".join(f"{name}\n{KOREAN}" for name in names)
    chapters, _ = split_chapters(text)
    assert [chapter.title for chapter in chapters] == ["", *names]
    assert chapters[0].text.split("\n") == names


def test_a_novel_without_headings_is_cut_at_paragraphs() -> None:
    paragraphs = [f"{number}번째 문단이다. " + "그는 걸었다. " * 30 for number in range(400)]
    chapters, division = split_chapters("\n\n".join(paragraphs))
    assert division is Division.PARTS
    assert "\n\n".join(chapter.text for chapter in chapters) == "\n\n".join(paragraphs)
    assert all(PART_CHARACTERS / 4 < len(chapter.text) <= SLACK * PART_CHARACTERS for chapter in chapters)
    assert {chapter.parts for chapter in chapters} == {len(chapters)}


def test_a_chapter_that_no_episode_takes_is_cut_and_keeps_its_name() -> None:
    text = f"제1장\n{KOREAN}\n제2장\n" + "그는 걸었다. " * (TEXT_LENGTH_MAX // 7)
    chapters, _ = split_chapters(text)
    assert {chapter.title for chapter in chapters[1:]} == {"제2장"} and len(chapters) > 10
    assert max(len(chapter.text) for chapter in chapters) < TEXT_LENGTH_MAX


@given(any_.lists(any_.sampled_from(["제 1 장", "1화", "## x", "Chapter 2", "말했다.", "", "가 " * 9000]), max_size=30))
def test_no_word_is_lost_by_cutting(lines: list[str]) -> None:
    text = "\n".join(lines)
    chapters, _ = split_chapters(text, headed=True)
    kept = " ".join(f"{chapter.title if chapter.part == 1 else ''} {chapter.text}" for chapter in chapters)
    wanted = text.replace("## ", "")
    assert kept.replace("## ", "").replace("·", "").split() == wanted.split()


def test_a_word_document_keeps_its_paragraphs_and_headings_in_order() -> None:
    read = read_manuscript(
        "x.docx",
        docx(
            ("골목의 밤", "a3"), ("첫날", "1"), "지우는 걸었다.", ("교실", "2"), "“안녕!”", ("둘째 날", "mine"), "끝."
        ),
    )
    assert (read.title, read.format, read.division) == ("골목의 밤", Format.DOCX, Division.HEADINGS)
    assert [(chapter.title, chapter.text) for chapter in read.chapters] == [
        ("", "골목의 밤"),
        ("첫날", "지우는 걸었다.\n## 교실\n“안녕!”"),
        ("둘째 날", "끝."),
    ]


def test_word_s_insertions_boxes_and_tables_are_read_and_its_asides_counted() -> None:
    body = (
        paragraph("하나")
        + "<w:p><w:pPr><w:tabs><w:tab w:val='left'/></w:tabs></w:pPr><w:ins><w:r><w:t>둘</w:t></w:r></w:ins>"
        "<w:del><w:r><w:delText>지운 말</w:delText></w:r></w:del><w:r><w:br/><w:t>셋</w:t></w:r>"
        "<w:r><w:rPr><w:vanish/></w:rPr><w:t>숨은 말</w:t></w:r><w:r><w:footnoteReference w:id='1'/></w:r></w:p>"
        "<w:p><w:r><w:AlternateContent><w:Choice><w:drawing/><w:txbxContent>"
        + paragraph("상자")
        + f"</w:txbxContent></w:Choice><w:Fallback><w:pict/>{paragraph('상자')}</w:Fallback></w:AlternateContent>"
        f"</w:r></w:p><w:tbl><w:tr><w:tc>{paragraph('지우')}</w:tc><w:tc>{paragraph('안녕!')}</w:tc></w:tr></w:tbl>"
    )
    read = read_manuscript("x.docx", docx_body(body, **{"word/header1.xml": "<x/>"}))
    assert read.chapters[0].text.split("\n") == ["하나", "둘", "셋", "상자", "", "지우\t안녕!"]
    assert noted(read) == {
        Aside.DELETIONS: 1,
        Aside.HIDDEN: 1,
        Aside.FOOTNOTES: 1,
        Aside.PICTURES: 1,
        Aside.PAGE_MARGINS: 1,
    }


def test_a_book_s_chapters_come_in_the_order_of_its_spine() -> None:
    pages = {
        "b": page("둘째", "“안녕!”", "끝."),
        "a": page("", "지우는 걸었다."),
        "c": page("", "이어지는 글."),
        "cover": "<html xmlns='http://www.w3.org/1999/xhtml'><body><img src='c.jpg'/></body></html>",
    }
    read = read_manuscript("x.epub", epub(pages, {"a": "1장 첫날", "b": "둘째"}, ["cover", "a", "b", "c"]))
    assert (read.title, read.format, read.division) == ("골목의 밤", Format.EPUB, Division.SPINE)
    assert [(chapter.title, chapter.text) for chapter in read.chapters] == [
        ("1장 첫날", "지우는 걸었다."),
        ("둘째", "“안녕!”\n\n끝.\n\n이어지는 글."),
    ]
    assert noted(read) == {Aside.PICTURES: 1}


def test_a_page_of_a_book_is_read_as_it_is_shown() -> None:
    body = (
        "<body><h2>밤</h2><p>한&nbsp;줄<br/>두 줄</p><hr/><ruby>漢<rt>한</rt></ruby>"
        "<p>A &amp; B &lt;</p><script>alert(1)</script></body>"
    )
    html = f"<!DOCTYPE html><html xmlns='http://www.w3.org/1999/xhtml'>{body}</html>"
    read = read_manuscript("x.epub", epub({"a": html, "b": page("둘", "끝.")}))
    assert read.chapters[0] == Chapter(title="밤", text="한 줄\n두 줄\n\n***\n\n漢\n\nA & B <")
    assert noted(read) == {Aside.RUBY: 1}


def test_one_damaged_page_of_a_book_is_named_and_the_others_are_read() -> None:
    pages = {"a": page("하나", "글."), "b": "<html><body><p>끊긴", "c": page("셋", "글.")}
    read = read_manuscript("x.epub", epub(pages, {"b": "둘째 밤"}))
    assert [chapter.title for chapter in read.chapters] == ["하나", "셋"]
    assert [(note.count, note.sample) for note in read.notes] == [(1, "둘째 밤")]


def test_a_passage_of_several_chapters_breaks_scenes_between_them() -> None:
    read = read_manuscript("x.txt", f"제1장\n{KOREAN}\n제2장\n끝.\n\n제3장\n다시.".encode())
    text = passage_text(read, Passage(manuscript="", first=1, last=2))
    assert text == "끝.\n\n***\n\n제3장\n\n다시."

"""PDFs: lines become paragraphs, margins go and are counted, what can't be read is said."""

from __future__ import annotations

import pytest

from comic.errors import BadInput
from comic.manuscript import Aside, Division, Format
from studio.manuscript import read_manuscript
from studio.pdf_lines import join_pages
from studio.pdf_pages import PAGES_MAX
from tests.manuscripts import locked_pdf, pdf

FULL = "She walked along the harbour while the rain was falling on"
PAGE = [FULL, "the boats, and did not look back.", "“Wait!” called the keeper."]


def test_hard_wraps_and_hyphens_are_put_together() -> None:
    lines = [
        FULL,
        "the light-",
        "house, and nobody saw her, since the night was too dark to",
        "see.",
        "“Wait!” he called.",
    ]
    joined = join_pages(("\n".join(lines),))
    assert joined.text.split("\n\n") == [
        f"{FULL} the lighthouse, and nobody saw her, since the night was too dark to see.",
        "“Wait!” he called.",
    ]
    assert (joined.hyphens, joined.hyphen_sample) == (1, "lighthouse")


def test_a_particle_at_a_line_s_start_ends_the_korean_word_before_it() -> None:
    lines = [
        "비가 그친 골목을 지우는 아주 천천히 걸었다 가로등이 하나",
        "씩 켜지고 멀리서 버스가 지나가는 소리만 들려왔",
        "다. 끝.",
    ]
    joined = join_pages(("\n".join(lines),))
    assert joined.text.startswith("비가 그친 골목을 지우는 아주 천천히 걸었다 가로등이 하나씩 켜지고 멀리서")
    assert joined.text.endswith("소리만 들려왔다. 끝.")
    assert joined.hyphens == 2


def test_a_script_s_short_lines_stay_apart() -> None:
    lines = [
        "#1. 교실 / 낮",
        "지우: 안녕!",
        "민호: 이 편지를 누가 여기에 두고 간 것인지 너는 알고 있니, 지우야?",
        "지우: 아니.",
    ]
    assert join_pages(("\n".join(lines),)).text.split("\n\n") == lines


def test_headers_and_page_numbers_go_and_are_counted() -> None:
    names = ("Ann", "Ben", "Cal", "Dan", "Eve", "Fay")
    pages = tuple(
        "\n".join(
            ["The Lighthouse", f"{name} {FULL[4:]}", *PAGE[1:], f"{number} is no page number here.", f"- {number} -"]
        )
        for number, name in enumerate(names, start=1)
    )
    joined = join_pages(pages)
    assert joined.margins == 12 and joined.margin_sample == "The Lighthouse"
    assert "The Lighthouse" not in joined.text and "- 3 -" not in joined.text
    assert joined.text.count("did not look back") == 6
    assert all(f"{number} is no page number here." in joined.text for number in range(1, 7))


def test_a_pdf_is_read_in_both_languages() -> None:
    korean = ["제 1 장 골목", "비가 그친 골목을 지우는 천천히 걸었다.", "“왜 이제 왔어?” 민호가 물었다."]
    read = read_manuscript("밤.pdf", pdf([korean, ["제 2 장 항구", *PAGE]]))
    assert (read.title, read.format, read.division) == ("밤", Format.PDF, Division.HEADINGS)
    assert [chapter.title for chapter in read.chapters] == ["제 1 장 골목", "제 2 장 항구"]
    assert read.chapters[0].text == "\n\n".join(korean[1:])
    assert read.chapters[1].text == f"{PAGE[0]} {PAGE[1]}\n\n{PAGE[2]}"


def test_scanned_pages_among_others_are_counted() -> None:
    read = read_manuscript("x.pdf", pdf([PAGE, []], pictures=True))
    assert [(note.aside, note.count) for note in read.notes] == [(Aside.SCANNED_PAGES, 1)]


def test_a_password_that_only_forbids_changes_is_no_lock() -> None:
    assert "harbour" in read_manuscript("x.pdf", locked_pdf([PAGE], "")).chapters[0].text


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (pdf([[], ["12"], []], pictures=True), "pdf-only-scans"),
        (pdf([[], []]), "file-no-text"),
        (locked_pdf([PAGE], "secret"), "file-locked"),
        (pdf([[]] * (PAGES_MAX + 1)), "pdf-too-many-pages"),
        (pdf([PAGE])[:300], "file-damaged"),
        (b"%PDF-1.7\n" + b"1 0 obj\n<< /Type /Pages /Kids [1 0 R] >>\nendobj\n" * 99, "file-damaged"),
    ],
    ids=["scans", "blank", "locked", "pages", "cut-off", "circle"],
)
def test_a_pdf_that_gives_no_text_is_told_apart(data: bytes, reason: str) -> None:
    with pytest.raises(BadInput) as refused:
        read_manuscript("x.pdf", data)
    assert refused.value.reason == reason


def test_a_file_that_claims_more_pages_than_it_has_ends() -> None:
    try:
        read = read_manuscript("x.pdf", pdf([PAGE], count=10**9))
    except BadInput as refused:
        assert refused.reason in ("pdf-too-many-pages", "file-damaged")
    else:
        assert "harbour" in read.chapters[0].text

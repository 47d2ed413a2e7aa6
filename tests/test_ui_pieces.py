"""The interface's pure pieces: plain text for Markdown, figures, a job's picture, cards, the strip's data."""

from __future__ import annotations

import re
from html.parser import HTMLParser

import pytest

from comic.finding import Finding, LintRule
from comic.job import JobState, Stage, StageState
from comic.lettering import LetteringLanguage
from comic.story import Language
from locales import LANGUAGES
from studio.gallery import GalleryCard
from studio.jobs import JobView
from studio.lettering import FoundPanel
from studio.reading import Reading, ReadingPanel
from studio.stages import StageView
from ui.cover_card import card_html
from ui.figures import ago_text, cost_text, duration_text
from ui.job_picture import job_html
from ui.lettering_check import findings_html
from ui.line_desk import note_text
from ui.plain import markdown_text
from ui.strip_view import strip_data

NASTY = '<script>alert(1)</script> "x" *bold* $x^2$ :smile: & <img src=x onerror=alert(1)>'


class Elements(HTMLParser):
    """The tags and attributes of a piece of HTML and its text."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.attributes: list[tuple[str, str | None]] = []
        self.text = ""
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes.extend(attrs)

    def handle_data(self, data: str) -> None:
        self.text += data + "\n"


def stage(name: Stage, state: StageState, done: int, total: int, seconds: float | None) -> StageView:
    return StageView(
        stage=name,
        state=state,
        started_at=None if seconds is None else 100.0,
        ended_at=None,
        duration_seconds=seconds,
        cost_microusd=0,
        done=done,
        total=total,
        progress=done / total if total else 0.0,
    )


def running_job(title: str = "비 오는 날", **changes: object) -> JobView:
    job = JobView(
        id="j1",
        kind="pipeline.full",
        episode_id="e1",
        project_id="p1",
        title=title,
        number=3,
        state=JobState.RUNNING,
        created_at=90.0,
        started_at=100.0,
        ended_at=None,
        stages=(
            stage(Stage.TEXT, StageState.DONE, 1, 1, 0.4),
            stage(Stage.DIRECTOR, StageState.DONE, 1, 1, 0.2),
            stage(Stage.IMAGE, StageState.RUNNING, 14, 32, 61.0),
            stage(Stage.LETTERING, StageState.WAITING, 0, 32, None),
            stage(Stage.PACKAGING, StageState.WAITING, 0, 1, None),
        ),
        cost_microusd=0,
        readable=False,
        error_code=None,
        error_facts={},
        traceback=None,
        failed_slot=None,
        waiting_before=0,
    )
    return job.model_copy(update=changes)


def test_a_job_shows_five_stages_with_state_count_and_time() -> None:
    seen = Elements(job_html(running_job(), "en", now=164.0))
    assert seen.tags.count("li") == 5
    assert "panel 14 of 32 · 1 min 1 s" in seen.text
    shares = [value for name, value in seen.attributes if name == "aria-valuenow"]
    assert shares == ["100", "100", "44", "0", "0"]
    assert "took 1 min 4 s" in seen.text
    assert "cost free" in seen.text


def test_a_failed_job_says_where_and_why() -> None:
    failed = running_job(
        state=JobState.FAILED,
        error_code="step-deadline",
        error_facts={"deadline_seconds": 120.0},
        failed_slot="panel/p07",
    )
    text = Elements(job_html(failed, "ko", now=200.0)).text
    assert "‘7번째 컷 그리기’에서 멈췄습니다." in text
    assert "120초" in text


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_title_is_never_markup(language: str) -> None:
    seen = Elements(job_html(running_job(NASTY), language, now=164.0))
    assert not {"script", "img"} & set(seen.tags)
    assert NASTY in seen.text
    card = GalleryCard(
        episode_id="e1",
        project_id="p1",
        project_title=NASTY,
        number=1,
        title=NASTY,
        language=Language.KOREAN,
        cover_url='/files/k/cover.jpg?a=1&b="',
        published_at=0.0,
        panels=12,
    )
    shown = Elements(card_html(card, language, now=60.0))
    assert shown.tags.count("img") == 1
    assert "script" not in shown.tags
    assert shown.text.count(NASTY) == 2
    assert dict(shown.attributes)["src"] == card.cover_url


def test_markdown_text_leaves_nothing_to_markdown() -> None:
    shown = markdown_text("# *a* _b_ `c` [d](e) $f$ ~g~ <h> | :smile: :material/home: :red[x]\n- i")
    unescaped = re.sub(r"\\.", "", shown)
    assert not set("#*_`[]()$~<>|-") & set(unescaped)
    assert ":smile:" not in shown
    assert "\n" not in shown
    assert shown.replace("\\", "").replace("\u2060", "").startswith("# *a* _b_ `c`")


@pytest.mark.parametrize(
    ("seconds", "english", "korean"),
    [
        (0.04, "0.04 s", "0.04초"),
        (9.96, "10 s", "10초"),
        (2.44, "2.4 s", "2.4초"),
        (59.4, "59 s", "59초"),
        (80, "1 min 20 s", "1분 20초"),
        (7500, "2 h 5 min", "2시간 5분"),
    ],
)
def test_durations(seconds: float, english: str, korean: str) -> None:
    assert duration_text("en", seconds) == english
    assert duration_text("ko", seconds) == korean


def test_the_directors_notes_are_sentences() -> None:
    for code in ("panels-fewer", "panels-more"):
        assert "7컷" in note_text("ko", f"{code}:7")
        assert "7 panels" in note_text("en", f"{code}:7")
    assert "천문대" in note_text("ko", "place-nearest:천문대:rooftop")
    assert "옥상" in note_text("ko", "place-nearest:천문대:rooftop")
    assert "bus stop" in note_text("en", "place-nearest:the pier 9:bus_stop")
    assert (
        note_text("en", "words-unknown:5:cello, bow")
        == "Panel 5: not drawn, since these words are unknown: cello, bow."
    )
    assert "5컷" in note_text("ko", "words-unknown:5:첼로")


def test_moments_and_money() -> None:
    assert [ago_text("en", 1_000_000, 1_000_000 - age) for age in (3, 120, 7200, 180_000)] == [
        "just now",
        "2 min ago",
        "2 h ago",
        "2 d ago",
    ]
    assert ago_text("ko", 10, 20) == "방금"
    assert (cost_text("ko", 0), cost_text("ko", 40_000)) == ("무료", "$0.04")


def some_reading() -> Reading:
    return Reading(
        episode_id="e1",
        project_id="p1",
        project_title="s",
        number=2,
        title=NASTY,
        language=LetteringLanguage.ENGLISH,
        languages=(LetteringLanguage.ENGLISH,),
        told_in=Language.ENGLISH,
        panels=(
            ReadingPanel(
                id="p1", url="/files/k/panels/p1.jpg", width_px=800, height_px=500, gap_after_px=240, alt=NASTY
            ),
        ),
        cover_url="/files/k/cover.jpg",
        transcript="",
        published=True,
        previous=None,
        next=None,
    )


def test_the_strip_carries_sizes_gutters_and_alt_text() -> None:
    data = strip_data(some_reading(), "ko")
    assert data["place"] == "toonverse-place-p1-2"
    assert data["panels"] == [
        {"url": "/files/k/panels/p1.jpg", "width": 800, "height": 500, "gap": 240, "alt": NASTY},
    ]
    assert "%" in data["resume"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_findings_are_sentences_beside_their_panel_and_nothing_of_them_is_markup(language: str) -> None:
    findings = tuple(
        Finding(panel_id="p03", line_id="l1", rule=rule, detail=NASTY if rule is LintRule.FACE_COVERED else "7")
        for rule in LintRule
    )
    panel = FoundPanel(panel_id="p03", number=3, picture_url="/files/x/p03.jpg?a=1&b=2", findings=findings)
    seen = Elements(findings_html((panel,), "e1", language))
    assert seen.tags.count("li") == 1 + len(LintRule)
    assert "script" not in seen.tags and seen.tags.count("img") == 1
    links = [value for name, value in seen.attributes if name == "href"]
    assert links == [
        "/reader?episode=e1&draft=1&panel=p03",
        "/episode?episode=e1&balloons=p03",
    ]
    assert NASTY in seen.text


def test_the_strip_opens_at_a_named_panel() -> None:
    reading = some_reading()
    assert strip_data(reading, "ko")["start"] is None
    assert strip_data(reading, "ko", reading.panels[-1].id)["start"] == len(reading.panels) - 1
    assert strip_data(reading, "ko", "nonsense")["start"] is None

"""Timeline and storyboard as HTML: nothing of a title, a name or a line becomes markup; bars stay in their box."""

from __future__ import annotations

import base64
import re
from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as any_

from comic.cast import Character, Look
from comic.job import StepKind
from comic.story import Beat, Language, Line, LineKind, Scene, Script, SourceKind
from comic.storyboard import Panel, Place, Setting, Shot, Staging, Storyboard
from locales import LANGUAGES
from studio.timeline import Row, Span, SpanKind, Timeline
from tests.test_ui_pieces import NASTY, Elements
from ui.gantt import TICKS, gantt_html, ticks
from ui.storyboard_boxes import picture_svg, storyboard_html

SPANS = any_.builds(
    lambda kind, step, began, length: Span(kind=kind, step=step, began_at=began, ended_at=began + length, note=NASTY),
    any_.sampled_from(list(SpanKind)),
    any_.sampled_from(list(StepKind)),
    any_.floats(0, 5000),
    any_.floats(0, 900),
)


@given(any_.lists(SPANS, min_size=1, max_size=12), any_.sampled_from(LANGUAGES))
def test_every_bar_is_in_the_picture(spans: list[Span], language: str) -> None:
    course = Timeline(
        began_at=min(span.began_at for span in spans),
        ended_at=max(span.ended_at for span in spans),
        over=False,
        rows=(Row(kind=StepKind.PANEL, name=NASTY, spans=tuple(spans)),),
    )
    html = gantt_html(course, language)
    seen = Elements(html)
    assert set(seen.tags) <= {"div", "ol", "ul", "li", "i", "b", "span"}
    bars = [(float(left), float(width)) for left, width in re.findall(r"left:([\d.]+)%;width:([\d.]+)%", html)]
    assert len(bars) == len(spans)
    assert all(left >= 0 and width > 0 and left + width <= 100.002 for left, width in bars)
    titles = [value for name, value in seen.attributes if name == "title"]
    assert len(titles) == len(spans) and all(NASTY in (title or "") for title in titles)


@given(any_.floats(0, 1e6))
def test_ticks_are_few_and_within(length: float) -> None:
    found = ticks(length)
    assert 1 <= len(found) <= TICKS + 2 and found[0] == 0 and found == sorted(found)
    assert found[-1] <= length + 0.001


def test_a_timeline_without_events_is_a_sentence() -> None:
    empty = Timeline(began_at=0, ended_at=0, over=True, rows=())
    assert Elements(gantt_html(empty, "en")).tags == ["p"]


@pytest.mark.parametrize("shot", list(Shot))
def test_a_box_shows_shot_names_and_lines_as_text(shot: Shot) -> None:
    line = Line(id="l1", speaker="지우", kind=LineKind.SPEECH, text=NASTY)
    script = Script(
        title="t",
        language=Language.KOREAN,
        source_kind=SourceKind.SCRIPT,
        cast=(Character(name="지우", look=Look()),),
        scenes=(Scene(id="s1", heading="", beats=(Beat(id="b1", cast=("지우",), lines=(line,)),)),),
    )
    panel = Panel(
        id="p01",
        scene="s1",
        shot=shot,
        height_px=900,
        gap_after_px=200,
        setting=Setting.CAFE,
        cast=(Staging(name="<지우", place=Place.LEFT), Staging(name="민아", place=Place.RIGHT)),
        line_ids=("l1", "l-gone"),
        alt=NASTY,
    )
    html = storyboard_html(script, Storyboard(panels=(panel, panel)), "ko")
    seen = Elements(html)
    assert seen.tags.count("img") == 2 and "script" not in seen.tags
    assert "<지우, 민아" in seen.text and NASTY[:40] in seen.text
    source = next(value for name, value in seen.attributes if name == "src")
    assert source is not None and source.startswith("data:image/svg+xml;base64,")
    drawn = base64.b64decode(source.partition(",")[2]).decode("utf-8")
    assert drawn == picture_svg(panel)
    picture = ElementTree.fromstring(drawn)
    initials = [text.text for text in picture.iter("{http://www.w3.org/2000/svg}text")]
    assert initials == ([] if shot is Shot.INSERT else ["<", "민"])

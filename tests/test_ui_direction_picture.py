"""The picture of an episode's direction: a column for each panel where it belongs, and words of creators escaped."""

from __future__ import annotations

import re

import pytest
from test_director_storyboard import TALK, board
from test_text_reading import write

from comic.direction import Direction
from comic.finding import BoardFinding, BoardRule
from comic.story import LineKind
from engines.director.counting import direction_of
from ui.direction_picture import GAP_SCALE, direction_html, findings_html


@pytest.fixture(scope="module")
def direction() -> Direction:
    script = write(TALK)
    return direction_of(board(script, 11), script, 11)


@pytest.mark.parametrize("language", ["ko", "en"])
def test_every_panel_has_its_dot_its_words_and_its_gutter(direction: Direction, language: str) -> None:
    html = direction_html(direction, language)
    spoken = [panel for panel in direction.panels if not panel.is_silent]
    assert html.count('class="tv-dot ') == len(direction.panels)
    assert html.count('class="tv-words"') == len(spoken)
    assert html.count("<b></b>") == sum(panel.balloons for panel in spoken)
    assert html.count(" tv-silent") == direction.silent
    heights = [int(found) for found in re.findall(r'class="tv-gap [^>]*height:(\d+)px', html)]
    assert heights == [round(panel.gap_px * GAP_SCALE) for panel in direction.panels[:-1]]
    lefts = [float(found) for found in re.findall(r'class="tv-dot [^>]*left:([\d.]+)%', html)]
    assert lefts == sorted(lefts) and lefts[0] == 0 and lefts[-1] < 100


def test_findings_are_told_with_their_panel_and_escaped(direction: Direction) -> None:
    assert findings_html(direction, "en") == ""
    name = "<b>Mina</b>"
    finding = BoardFinding(rule=BoardRule.SIDES, id=direction.panels[2].id, detail=name)
    html = findings_html(direction.model_copy(update={"findings": (finding,)}), "en")
    assert "Panel 3" in html and "&lt;b&gt;Mina" in html and name not in html


def test_a_line_of_every_kind_is_counted() -> None:
    script = write(TALK)
    assert {line.kind for line in script.lines()} >= {LineKind.SPEECH, LineKind.SHOUT, LineKind.NARRATION, LineKind.SFX}
    counted = direction_of(board(script, 8), script)
    assert sum(panel.balloons for panel in counted.panels) == len(list(script.lines()))

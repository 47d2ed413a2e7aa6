"""The corpus directed at several lengths: every line once, no rule broken, the length met where it can be."""

from __future__ import annotations

import pytest
from story_corpus import Story, corpus
from test_director_storyboard import board
from test_text_reading import write

from comic.finding import BoardRule
from comic.story import SourceKind
from engines.director.checks import findings_of

LENGTHS = (8, 20, 45)
LINES_PER_PANEL = (0.6, 1.6)
"""With fewer lines silence fills too much of an episode, with more of them not all panels can hold so many."""

READABLE = tuple(story for story in corpus() if story.kind is not SourceKind.PREMISE)
SPREAD = frozenset({BoardRule.LENGTH, BoardRule.SILENT_SHARE})


@pytest.mark.parametrize("story", READABLE, ids=lambda story: story.name)
def test_a_story_is_directed_at_any_length(story: Story) -> None:
    script = write(story.source, story.language.value)
    lines = list(script.lines())
    for wished in LENGTHS:
        storyboard = board(script, wished)
        assert [one for panel in storyboard.panels for one in panel.line_ids] == [line.id for line in lines]
        rules = {finding.rule for finding in findings_of(storyboard, script, wished)}
        assert rules <= SPREAD
        fewest, most = LINES_PER_PANEL
        if fewest * wished <= len(lines) <= most * wished:
            assert BoardRule.LENGTH not in rules, wished
        if BoardRule.LENGTH in rules:
            assert any(note.startswith(("panels-more", "panels-fewer")) for note in storyboard.notes)

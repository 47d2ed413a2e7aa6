"""A synopsis → Draft: a scene per paragraph, every sentence read as narration over what it tells.

In: clean text. Out: `Draft`. Never: a line of dialogue, which a synopsis has none of; an invented scene.
"""

from __future__ import annotations

import re

from comic.story import Language, LeftOutReason, LineKind
from engines.text.chapter import BlockKind, blocks_of
from engines.text.conversation import overhear
from engines.text.draft import Draft, Drafter, DraftLine
from engines.text.places import TIMES, WEATHERS
from engines.text.sentences import pack_sentences, split_sentences
from engines.text.told import place_told

LABEL = re.compile(
    r"^\W*(?P<label>시놉시스|줄거리|개요|로그라인|synopsis|outline|treatment|logline)\W*?(?:[:：]\s*|[^\S\n]*\n)",
    re.IGNORECASE,
)
"""The word over a synopsis that says what it is."""


def read_synopsis(text: str, language: Language, known_names: tuple[str, ...] = ()) -> Draft:
    """The synopsis as a draft; each sentence is a beat, seen are those whom it names."""
    drafter = Drafter()
    label = LABEL.match(text)
    if label is not None:
        drafter.leave_out(label.group("label"), LeftOutReason.OUTLINE)
        text = text[label.end() :].lstrip("\n")
    blocks = blocks_of(text, language)
    company = overhear(blocks, language, known_names, "").company
    for block in blocks:
        if block.kind is BlockKind.BREAK:
            continue
        time, weather = TIMES.first(block.words), WEATHERS.first(block.words)
        drafter.open_scene(
            "", place_told(block.words), time.word if time else "", weather.word.strip() if weather else ""
        )
        for sentence in split_sentences(block.words):
            drafter.end_beat()
            for name in company.people(sentence):
                drafter.see(name)
            for words in pack_sentences(sentence):
                drafter.say(DraftLine(None, LineKind.NARRATION, words))
    return drafter.finish()

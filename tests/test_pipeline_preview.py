"""What a text will be read as: kind, evidence, language, scenes, speakers, lines that need a look."""

from __future__ import annotations

import pytest

from comic.preview import Evidence
from comic.story import Language, SourceKind
from pipeline.preview import language_of, look

KOREAN_PROSE = "지우는 걸었다.\n\n“왜 이제 왔어?” 민호가 물었다.\n\n“늦어서 미안해.” 지우가 말했다."
ENGLISH_PROSE = "Mina walked home.\n\n“Why so late?” asked Theo.\n\n“I am sorry,” said Mina."
KOREAN_SCRIPT = "#1. 교실 / 낮\n지우: 안녕!\n민호: 안녕.\n#2. 골목 / 밤\n지우: 잘 가.\n"
ENGLISH_SCRIPT = "Scene 1. Classroom / day\nMINA: Hello!\nTHEO: Hi.\n"
FOUNTAIN = "Title: The Lamp\n\nINT. LIGHTHOUSE - NIGHT\n\nRain.\n\nKEEPER\nWho is there?\n\nGIRL\nOnly me.\n"


@pytest.mark.parametrize(
    ("text", "kind", "evidence", "language", "scenes", "speakers"),
    [
        (KOREAN_PROSE, SourceKind.PROSE, Evidence.QUOTES, Language.KOREAN, 1, {"민호": 1, "지우": 1}),
        (ENGLISH_PROSE, SourceKind.PROSE, Evidence.QUOTES, Language.ENGLISH, 1, {"Theo": 1, "Mina": 1}),
        (KOREAN_SCRIPT, SourceKind.SCRIPT, Evidence.LABELS, Language.KOREAN, 2, {"지우": 2, "민호": 1}),
        (ENGLISH_SCRIPT, SourceKind.SCRIPT, Evidence.LABELS, Language.ENGLISH, 1, {"MINA": 1, "THEO": 1}),
        (FOUNTAIN, SourceKind.FOUNTAIN, Evidence.CUES, Language.ENGLISH, 1, {"KEEPER": 1, "GIRL": 1}),
    ],
)
def test_kind_language_and_speakers_are_told(
    text: str, kind: SourceKind, evidence: Evidence, language: Language, scenes: int, speakers: dict[str, int]
) -> None:
    seen = look(text, language, None)
    assert (seen.recognised, seen.kind, seen.evidence, seen.language) == (kind, kind, evidence, language)
    assert not seen.mixed
    assert seen.scenes == scenes
    assert {speaker.name: speaker.lines for speaker in seen.speakers} == speakers
    assert seen.lines == sum(speakers.values())


def test_a_chapter_with_headings_of_a_document_is_prose() -> None:
    """A Word document's headings come as # lines; they make no script of people who speak in quotes."""
    seen = look(f"## 교실\n\n{KOREAN_PROSE}\n\n## 골목\n\n{KOREAN_PROSE}", Language.KOREAN, None)
    assert seen.kind is SourceKind.PROSE
    assert (seen.scenes, seen.lines) == (2, 4)


def test_a_premise_has_no_scenes_yet() -> None:
    seen = look("비 오는 밤, 유령이 편의점에 온다.", Language.KOREAN, None)
    assert (seen.kind, seen.evidence, seen.scenes, seen.speakers) == (SourceKind.PREMISE, Evidence.BREVITY, 0, ())


def test_a_correction_is_read_as_it_says_and_the_first_guess_stays_known() -> None:
    seen = look(KOREAN_SCRIPT, Language.KOREAN, SourceKind.PROSE)
    assert (seen.recognised, seen.kind) == (SourceKind.SCRIPT, SourceKind.PROSE)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("지우는 OK라고 말했다.", Language.KOREAN),
        ("She said annyeong (안녕) to everybody in the room.", Language.ENGLISH),
        ("吾輩は猫である。", None),
        ("", None),
    ],
)
def test_a_few_foreign_words_change_no_language(text: str, language: Language | None) -> None:
    assert language_of(text) is language


def test_a_text_of_two_languages_is_called_mixed() -> None:
    seen = look("지우: Hello there, my old friend!\nMina: 안녕, 그동안 잘 지냈어?", Language.KOREAN, None)
    assert seen.mixed and seen.language is Language.KOREAN

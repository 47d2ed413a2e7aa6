"""Captions name whoever nobody names in time."""

from comic.story import LineKind
from engines.text.draft import Draft, DraftBeat, DraftLine, DraftScene
from engines.text.tales.naming_captions import Introduction, introduce


def _draft(*said: tuple[str, str]) -> Draft:
    lines = [DraftLine(speaker, LineKind.SPEECH, words) for speaker, words in said]
    return Draft("", [DraftScene(beats=[DraftBeat(lines=lines)])])


def _words(draft: Draft) -> list[str]:
    return [line.text for scene in draft.scenes for beat in scene.beats for line in beat.lines]


def test_whoever_is_called_by_name_in_time_gets_no_caption() -> None:
    draft = _draft(("Maya", "A letter."), ("Eli", "Maya! Wait."), ("Maya", "What?"), ("Eli", "Nothing."))
    introduce(draft, (Introduction("Maya", "Maya, nurse.", 0.5), Introduction("Eli", "Eli, patient.", 0.5)))
    assert _words(draft) == ["A letter.", "Eli, patient.", "Maya! Wait.", "What?", "Nothing."]


def test_a_third_person_is_introduced_on_entering() -> None:
    draft = _draft(("Maya", "Who is it?"), ("Tess", "Me."), ("Maya", "Tess!"))
    introduce(draft, (Introduction("Tess", "Tess, Maya's friend.", 0.0), Introduction("Jude", "Jude.", 0.0)))
    assert _words(draft) == ["Who is it?", "Tess, Maya's friend.", "Me.", "Tess!"]

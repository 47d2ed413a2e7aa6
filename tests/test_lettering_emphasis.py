"""Emphasis: marks are read, heavier faces set what they mark, and nothing of them is drawn or read aloud."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from comic.emphasis import read_emphasis, without_marks
from comic.lettering import LetteringLanguage, Span
from comic.story import Emotion, Line, LineKind
from engines.lettering.fonts import Role, length_px, runs_of
from engines.lettering.shelf import load_typefaces
from engines.lettering.strong import marked, plain, spans, with_spans, within
from engines.lettering.wording import word
from tests.test_lettering_panel import letter

TYPEFACES = load_typefaces()


@pytest.mark.parametrize(
    ("text", "words", "strong"),
    [
        ("나는 *정말* 안 했어", "나는 정말 안 했어", ((2, 4),)),
        ("*전부 다* 말해, *지금*!", "전부 다 말해, 지금!", ((0, 3), (6, 8))),
        ("*너*만 믿어", "너만 믿어", ((0, 1),)),
        ("별*표 하나", "별*표 하나", ()),
        ("2*3*4 is 24", "2*3*4 is 24", ()),
        ("a **b** c", "a **b** c", ()),
        ("* 빈 *", "* 빈 *", ()),
    ],
)
def test_marks_are_pairs_that_hug_words(text: str, words: str, strong: tuple[tuple[int, int], ...]) -> None:
    assert read_emphasis(text) == (words, strong)
    assert without_marks(text) == words


@settings(max_examples=80, deadline=None)
@given(st.text("가나다 ab!", min_size=1, max_size=30), st.integers(0, 20), st.integers(1, 10))
def test_marks_ranges_and_spans_say_the_same(text: str, start: int, length: int) -> None:
    ranges = ((start, start + length),)
    with_marks, _ = marked(text, 0, ranges)
    assert plain(with_marks) == text
    again = with_spans(text, 0, spans((with_marks,)))
    assert plain(again) == text
    shown = [text[span.start : span.end] for span in spans((with_marks,))]
    letters = "".join(text.split())
    assert "".join("".join(shown).split()) == letters[start : start + length]


def test_ranges_are_cut_to_a_piece() -> None:
    assert within(((2, 6), (8, 9)), 4, 4) == ((0, 2),)
    assert within(((2, 6),), 6, 4) == ()


def test_emphasised_words_are_set_in_a_heavier_face_and_measured_in_it() -> None:
    chain = TYPEFACES.chain(Role.DIALOGUE, LetteringLanguage.KOREAN)
    text, _ = marked("정말 싫어", 0, ((0, 2),))
    first, second = runs_of(text, chain)
    assert (first.text == "정말" and second.text == " 싫어") or (first.text == "정말 " and second.text == "싫어")
    assert first.face == chain[0].heavier and second.face == chain[0]
    wide, _ = marked("really no", 0, ((0, 6),))
    assert length_px(wide, chain, 34.0) > length_px("really no", chain, 34.0) + 2


def test_a_placement_holds_the_words_without_marks_and_where_they_are_strong() -> None:
    lettered = letter(("Anna", LineKind.SPEECH, "나는 *정말로* 안 했어"))
    (placement,) = lettered.lettering.placements
    assert " ".join(placement.text_lines) == "나는 정말로 안 했어"
    (span,) = placement.strong
    assert placement.text_lines[span.row][span.start : span.end] == "정말로"
    usual = letter(("Anna", LineKind.SPEECH, "나는 정말로 안 했어"))
    assert usual.lettering.placements[0].strong == ()

    def ink(picture: np.ndarray) -> int:
        return int((picture.sum(axis=2) < 120).sum())

    assert ink(np.asarray(lettered.picture)) > 1.03 * ink(np.asarray(usual.picture))


def test_emphasis_survives_splitting_into_linked_balloons() -> None:
    text = "나는 그날 밤 아무 말도 못 했다. 네가 돌아올 거라고 믿었으니까. " * 3 + "그런데 *너는* 오지 않았다."
    parts = letter(("Anna", LineKind.SPEECH, text), height=1280).lettering.placements
    assert len(parts) > 1
    strong = ["".join(part.text_lines[s.row][s.start : s.end] for s in part.strong) for part in parts]
    assert strong == [""] * (len(parts) - 1) + ["너는"]
    assert isinstance(parts[-1].strong[0], Span)


@pytest.mark.parametrize(
    ("text", "emotion", "kind", "loud"),
    [
        ("네가 뭔데 그런 말을 해!!", Emotion.NEUTRAL, LineKind.SPEECH, True),
        ("“LET ME GO”", Emotion.NEUTRAL, LineKind.SPEECH, True),
        ("何だって！？", Emotion.NEUTRAL, LineKind.SPEECH, True),
        ("You stay on yours.", Emotion.FURIOUS, LineKind.SPEECH, True),
        ("말도 안 돼!", Emotion.SHOCKED, LineKind.SPEECH, True),
        ("…뭐라고?", Emotion.SHOCKED, LineKind.SPEECH, False),
        ("OK.", Emotion.NEUTRAL, LineKind.SPEECH, False),
        ("좋아!", Emotion.HAPPY, LineKind.SPEECH, False),
        ("가지 마!!", Emotion.NEUTRAL, LineKind.WHISPER, False),
    ],
)
def test_strong_words_of_plain_speech_are_heavier_from_end_to_end(
    text: str, emotion: Emotion, kind: LineKind, loud: bool
) -> None:
    line = Line(id="l0", speaker="Anna", kind=kind, text=text, emotion=emotion)
    wording = word((line,), LetteringLanguage.KOREAN, TYPEFACES)
    letters = len("".join(wording.lines[0].text.split()))
    assert wording.strong["l0"] == (((0, letters),) if loud else ())

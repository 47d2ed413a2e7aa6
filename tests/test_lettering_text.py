"""What may be lettered: normalisation, breaking and splitting of words."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from comic.lettering import LetteringLanguage
from engines.lettering.breaking import NEVER_FIRST, breaks, words_of
from engines.lettering.splitting import Limits, split
from engines.lettering.text import normalise


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        ("설마... 나를?", "설마… 나를?"),
        ("아......", "아……"),
        ('그가 "가자"라고 했다', "그가 “가자”라고 했다"),
        ("I don't know, 'maybe'", "I don’t know, ‘maybe’"),
        ("wait -- what", "wait — what"),
        ("  두\n칸\t띄움  ", "두 칸 띄움"),
        ("한글", "한글"),
        ("a\u200bb\u202ec\x00d", "abcd"),
        ("사랑해❤️", "사랑해♥"),
        ("<b>&amp;", "<b>&amp;"),
        ("", ""),
    ],
)
def test_normalise(raw: str, expected: str) -> None:
    assert normalise(raw).text == expected


def test_a_line_of_pictures_becomes_a_pause_and_says_so() -> None:
    found = normalise("😂😂")
    assert found.text == "…"
    assert found.notes == (("emoji-dropped", "U+1F602"),)


@settings(max_examples=120, deadline=None)
@given(st.text(max_size=60))
def test_normalising_twice_changes_nothing(raw: str) -> None:
    once = normalise(raw).text
    assert normalise(once).text == once
    assert once == once.strip()


def tens(text: str) -> float:
    return 10.0 * len(text)


def test_korean_breaks_at_spaces_and_keeps_a_bound_noun_with_its_verb() -> None:
    words = words_of("할 수 있는 건 다 해봤어 이제 그만", tens, 400, LetteringLanguage.KOREAN)
    for broken in breaks(words, tens, LetteringLanguage.KOREAN, 5):
        assert " ".join(broken.lines) == "할 수 있는 건 다 해봤어 이제 그만"
        assert not any(text_line.split(" ")[0] in ("수", "건") for text_line in broken.lines[1:])


def test_a_word_wider_than_a_balloon_is_cut_without_a_lone_syllable() -> None:
    words = words_of("가나다라마바사아자차카타파하거너!!", tens, 80, LetteringLanguage.KOREAN)
    assert "".join(word.text for word in words) == "가나다라마바사아자차카타파하거너!!"
    assert all(len(word.text) > 1 and word.text[0] not in NEVER_FIRST for word in words)
    assert all(tens(word.text) <= 100 for word in words)


@settings(max_examples=80, deadline=None)
@given(st.lists(st.text("가나다라마바사아 abc.,!?…", min_size=1, max_size=12), min_size=1, max_size=20))
def test_every_breaking_is_the_text(pieces: list[str]) -> None:
    text = normalise(" ".join(pieces)).text
    words = words_of(text, tens, 120, LetteringLanguage.KOREAN)
    for broken in breaks(words, tens, LetteringLanguage.KOREAN, 6):
        assert "".join(broken.lines).replace(" ", "") == text.replace(" ", "")
        assert all(text_line for text_line in broken.lines)


def test_a_long_speech_is_split_at_sentence_ends() -> None:
    text = "I waited all night in the rain for you. You never came. And now you stand here smiling at me? Just go."
    pieces = split(text, Limits(words=12, characters=70), LetteringLanguage.ENGLISH)
    assert " ".join(pieces) == text
    assert len(pieces) >= 2
    assert all(piece[-1] in ".?" for piece in pieces)


@settings(max_examples=80, deadline=None)
@given(st.text("가나다 ab.,!?…", min_size=1, max_size=600))
def test_no_character_is_lost_by_splitting(raw: str) -> None:
    text = normalise(raw).text
    if not text:
        return
    limits = Limits(words=25, characters=84)
    pieces = split(text, limits, LetteringLanguage.KOREAN)
    assert "".join(pieces).replace(" ", "") == text.replace(" ", "")
    assert all(piece and len(piece) <= 84 + 10 for piece in pieces)

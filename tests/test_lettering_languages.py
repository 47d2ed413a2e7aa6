"""Japanese and Chinese: phrases, lines, faces; scripts told apart within one line."""

from __future__ import annotations

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from comic.lettering import LetteringLanguage
from comic.story import LineKind
from engines.lettering.breaking import NEVER_FIRST, breaks, words_of
from engines.lettering.fonts import Role, runs_of, uncovered
from engines.lettering.segmenting import CHINESE_PARTICLES, phrases, script_of
from engines.lettering.shelf import load_typefaces
from engines.lettering.splitting import Limits, split
from tests.test_lettering_panel import letter

TYPEFACES = load_typefaces()
JAPANESE, SIMPLIFIED = LetteringLanguage.JAPANESE, LetteringLanguage.CHINESE_SIMPLIFIED


def tens(text: str) -> float:
    return 10.0 * len(text)


def test_japanese_breaks_between_phrases() -> None:
    words = words_of("今日は本当に時間がないんだ。", tens, 400, JAPANESE)
    assert [word.text for word in words][:2] == ["今日は", "本当に"]
    assert [word.glued for word in words] == [False] + [True] * (len(words) - 1)
    for broken in breaks(words, tens, JAPANESE, 4):
        assert "".join(broken.lines) == "今日は本当に時間がないんだ。"


@settings(max_examples=100, deadline=None)
@example(text="们！们", width=80)
@example(text="一…。们", width=80)
@given(
    st.text("我们今天的一起去散步吧了吗，。！？……「」他真喜欢", min_size=1, max_size=60),
    st.sampled_from([80, 150, 300]),
)
def test_no_chinese_line_begins_with_a_particle_or_a_mark(text: str, width: int) -> None:
    words = words_of(text, tens, width, SIMPLIFIED)
    assert "".join(word.text for word in words) == text
    for broken in breaks(words, tens, SIMPLIFIED, 5):
        if all(not word.cut for word in words):
            assert all(line[0] not in CHINESE_PARTICLES and line[0] not in NEVER_FIRST for line in broken.lines[1:])


@pytest.mark.parametrize("text", ["ちょっとまって", "ニューヨークへ行っちゃった", "コーヒーをください"])
def test_small_kana_and_long_marks_begin_no_phrase(text: str) -> None:
    assert "".join(phrases(text, JAPANESE)) == text
    assert all(phrase[0] not in "っゃゅょー" for phrase in phrases(text, JAPANESE))


def test_scripts_are_told_apart_run_by_run() -> None:
    assert [script_of(character).value for character in "가あア漢a"] == ["other", "kana", "kana", "han", "other"]
    assert phrases("오늘은안녕", LetteringLanguage.KOREAN) == ("오늘은안녕",)
    mixed = phrases("그래서「今日は本当に時間がない」라고", LetteringLanguage.KOREAN)
    assert "".join(mixed) == "그래서「今日は本当に時間がない」라고" and len(mixed) > 2


def test_each_language_begins_with_its_own_face() -> None:
    families = {
        language: TYPEFACES.chain(Role.DIALOGUE, language)[0].family
        for language in (JAPANESE, SIMPLIFIED, LetteringLanguage.CHINESE_TRADITIONAL)
    }
    assert list(families.values()) == ["Noto Sans JP", "Noto Sans SC", "Noto Sans TC"]
    for language, family in families.items():
        chain = TYPEFACES.chain(Role.DIALOGUE, language)
        assert uncovered("直骨漢字……！「」", chain) == ()
        assert {run.face.family for run in runs_of("直骨", chain)} == {family}


def test_long_chinese_speech_is_split_at_sentences_without_added_spaces() -> None:
    text = "能做的我们都做了，现在只剩下最后一个办法。" * 4
    pieces = split(text, Limits(words=25, characters=48), SIMPLIFIED)
    assert "".join(pieces) == text and len(pieces) == 2
    assert all(piece.endswith("。") for piece in pieces)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (JAPANESE, "ちょっと待って、まだ話は終わってないでしょう！"),
        (SIMPLIFIED, "等一下，我的话还没说完呢！"),
        (LetteringLanguage.CHINESE_TRADITIONAL, "等一下，我的話還沒說完呢！"),
    ],
)
def test_a_panel_is_lettered_in_it(language: LetteringLanguage, text: str) -> None:
    lettered = letter(("Anna", LineKind.SPEECH, text), language=language)
    (placement,) = lettered.lettering.placements
    assert "".join(placement.text_lines) == text and lettered.lettering.flags == ()
    assert 1 < len(placement.text_lines) <= 4

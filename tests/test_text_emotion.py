"""What a line is said with: measured on a table of sentences, and rule by rule."""

from __future__ import annotations

from collections import Counter

import pytest
from emotion_balloons import balloons, tally
from emotion_sentences import ENGLISH, KOREAN, SENTENCES

from comic.story import Emotion
from engines.text.emotion import emotion_of_text, felt_in

FLOOR = 0.9


@pytest.mark.parametrize("table", [KOREAN, ENGLISH], ids=["ko", "en"])
def test_most_sentences_are_heard_as_a_reader_hears_them(table: dict[Emotion, tuple[str, ...]]) -> None:
    heard = [emotion_of_text(sentence) is emotion for emotion, told in table.items() for sentence in told]
    assert len(heard) >= 60
    assert sum(heard) >= FLOOR * len(heard)


def test_the_table_has_every_emotion_and_each_is_heard() -> None:
    right = Counter(emotion for sentence, emotion in SENTENCES if emotion_of_text(sentence) is emotion)
    told = Counter(emotion for _, emotion in SENTENCES)
    assert set(told) == set(Emotion)
    assert all(right[emotion] >= 0.7 * told[emotion] for emotion in Emotion)


@pytest.mark.parametrize(
    "said",
    [
        "안 무서워.",
        "하나도 무섭지 않아.",
        "나 화난 거 아니야.",
        "별로 안 슬퍼.",
        "피곤하지 않아.",
        "I'm not angry.",
        "I am not really afraid.",
        "She isn't sad.",
        "I never feel lonely.",
    ],
)
def test_what_is_denied_is_not_felt(said: str) -> None:
    assert emotion_of_text(said) is Emotion.NEUTRAL


@pytest.mark.parametrize(
    ("said", "emotion"),
    [
        ("믿을 수 없어.", Emotion.SHOCKED),
        ("말도 안 돼.", Emotion.SHOCKED),
        ("포기하지 않아.", Emotion.DETERMINED),
        ("I can't believe it.", Emotion.SHOCKED),
        ("I can't stop crying.", Emotion.CRYING),
    ],
)
def test_a_phrase_with_a_denial_of_its_own_is_no_denial(said: str, emotion: Emotion) -> None:
    assert emotion_of_text(said) is emotion


@pytest.mark.parametrize(
    ("said", "emotion"),
    [
        ("ㅋㅋㅋ", Emotion.LAUGHING),
        ("그래 ㅎㅎ", Emotion.LAUGHING),
        ("haha", Emotion.LAUGHING),
        ("갔어 ㅠㅠ", Emotion.CRYING),
        ("그 사람이?!", Emotion.SURPRISED),
        ("그 사람이?!!", Emotion.SHOCKED),
        ("그렇구나…", Emotion.THINKING),
        ("응 ♥", Emotion.SHY),
        ("그, 그래?", Emotion.SHY),
        ("W-wait!", Emotion.SCARED),
        ("I'm angry!", Emotion.ANGRY),
        ("I AM SO ANGRY", Emotion.FURIOUS),
        ("짜증 나!!", Emotion.FURIOUS),
        ("DO AS I SAY", Emotion.FURIOUS),
        ("간다!!", Emotion.DETERMINED),
        ("I saw NASA on TV.", Emotion.NEUTRAL),
    ],
)
def test_marks_capitals_and_stammering(said: str, emotion: Emotion) -> None:
    assert emotion_of_text(said) is emotion


def test_confidence_grows_with_evidence_and_falls_with_a_rival() -> None:
    one, two = felt_in("무서워."), felt_in("무서워, 살려 줘.")
    assert two.confidence > one.confidence > felt_in("그래…").confidence
    torn = felt_in("무서워 ㅋㅋ")
    assert torn.confidence < one.confidence
    plain = felt_in("It is Tuesday.")
    assert (plain.emotion, plain.confidence) == (Emotion.NEUTRAL, 0.6)
    assert all(0 <= felt_in(sentence).confidence <= 1 for sentence, _ in SENTENCES)


@pytest.mark.parametrize(("name", "right"), [("half_a", 0.9), ("half_b", 0.9), ("half_c", 0.9), ("half_d", 0.45)])
def test_lines_of_balloons_are_heard_and_seldom_wrongly_as_something_strong(name: str, right: float) -> None:
    found = tally(name)
    assert found.right >= right
    assert found.wrong_strong <= 0.08


def test_a_mark_that_nobody_can_place_makes_neutral_doubtful() -> None:
    placed, unplaced = felt_in("이 길로 쭉 가면 됩니다."), felt_in("이 길로 쭉 가면 됩니다!")
    assert placed.emotion is unplaced.emotion is Emotion.NEUTRAL
    assert unplaced.confidence < 0.2 < placed.confidence


@pytest.mark.parametrize("name", ["half_a", "half_b", "half_c", "half_d"])
def test_a_third_of_the_balloons_is_neutral(name: str) -> None:
    told = balloons(name)
    assert 0.25 <= sum(Emotion.NEUTRAL in accepted for accepted, _ in told) / len(told) <= 0.4


@pytest.mark.parametrize(
    ("said", "emotion"),
    [
        ("시험이 내일이라고?", Emotion.SURPRISED),
        ("그 배가 가라앉았다니…", Emotion.SHOCKED),
        ("내가 몇 번 말했어!", Emotion.ANGRY),
        ("범인은 누구일까…", Emotion.THINKING),
        ("Oh, great. Now we're late.", Emotion.ANGRY),
        ("If only she knew…", Emotion.SAD),
        ("왔어?", Emotion.NEUTRAL),
        ("손부터 씻어라.", Emotion.NEUTRAL),
        ("Are you afraid of lifts?", Emotion.NEUTRAL),
    ],
)
def test_turns_of_speech_mean_what_no_word_names(said: str, emotion: Emotion) -> None:
    assert emotion_of_text(said) is emotion

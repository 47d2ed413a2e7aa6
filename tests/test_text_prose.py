"""Prose: who says what, and that no sentence is lost."""

from collections import Counter

from hypothesis import given, settings
from hypothesis import strategies as st
from test_text_reading import write

from comic.story import LineKind

KOREAN = """비가 내리는 저녁, 서점 안은 조용했다. 지우는 책장 앞에 오래 서 있었다.

"찾는 책이라도 있으세요?" 민호가 물었다.

지우는 고개를 들었다.

"아뇨, 그냥… 비가 그치길 기다려요."

"그럼 커피라도 드릴까요?"

지우가 웃었다. "좋아요. 설탕은 두 개요!"

‘이상한 사람이네.’ 민호는 생각했다.

* * *

다음 날 아침, 골목길에는 아무도 없었다. 김 첨지가 외쳤다. "이놈아, 거기 서라!"
"""

ENGLISH = """The rain had not stopped since noon. Mina stood under the awning of the bookshop, counting coins.

"You could come in, you know," said Theo from the door.

"I can't afford anything," Mina said. "Not even the cheap ones."

"Then read one here." He held the door open. "I won't tell the owner."

"Who is the owner?"

"I am."

Mina laughed. She stepped inside and the bell rang twice.

"Who's there?" whispered an old woman behind the counter.
"""


def words(*texts: str) -> Counter[str]:
    return Counter(word.strip("\"'“”‘’「」*") for text in texts for word in text.split() if word.strip("\"'“”‘’「」*"))


def test_korean_speakers() -> None:
    script = write(KOREAN)
    spoken = [(line.speaker, line.kind) for line in script.lines() if line.speaker]
    assert spoken == [
        ("민호", LineKind.SPEECH),
        ("지우", LineKind.SPEECH),
        ("민호", LineKind.SPEECH),
        ("지우", LineKind.SPEECH),
        ("민호", LineKind.THOUGHT),
        ("김 첨지", LineKind.SHOUT),
    ]
    assert [scene.place for scene in script.scenes] == ["서점", "골목길"]


def test_english_speakers() -> None:
    spoken = [line.speaker for line in write(ENGLISH, "en").lines() if line.speaker]
    assert spoken == ["Theo", "Mina", "Mina", "Theo", "Theo", "Mina", "Theo", "Old woman"]


def test_no_word_is_lost_or_invented() -> None:
    for source, language in ((KOREAN, "ko"), (ENGLISH, "en")):
        script = write(source, language)
        kept = [f"{line.cue} {line.text}" for line in script.lines()] + [
            beat.action for scene in script.scenes for beat in scene.beats
        ]
        assert words(*kept) == words(source)


_SENTENCES = st.sampled_from(
    [
        "지우가 웃었다.",
        '"어디 가?" 민호가 물었다.',
        "비가 왔다.",
        "“글쎄.”",
        '"집에." 그녀가 말했다.',
        "Mina ran.",
        '"No!" she cried.',
        "‘왜지.’ 지우는 생각했다.",
    ]
)


@settings(max_examples=25, deadline=None)
@given(st.lists(st.lists(_SENTENCES, min_size=1, max_size=4), min_size=1, max_size=5))
def test_random_prose_keeps_every_word(paragraphs: list[list[str]]) -> None:
    from comic.story import SourceKind

    source = "\n\n".join(" ".join(sentences) for sentences in paragraphs)
    script = write(source, kind=SourceKind.PROSE)
    kept = [f"{line.cue} {line.text}" for line in script.lines()] + [
        beat.action for scene in script.scenes for beat in scene.beats
    ]
    assert words(*kept) == words(source)
    assert all(line.speaker in {character.name for character in script.cast} for line in script.lines() if line.speaker)

"""Lines as they stand in balloons, each with the emotions that a reader accepts; labelled before any was read.

In: the files of `tests/balloons`, a line each: `emotion,emotion|words`. Out: `balloons`, `Tally`. Never: a label
changed because the engine misread a line.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from comic.story import STRONG_EMOTIONS, Emotion
from engines.text.emotion import emotion_of_text

FOLDER = Path(__file__).parent / "balloons"


def balloons(name: str) -> list[tuple[frozenset[Emotion], str]]:
    """The lines of one file, `half_a` for example, with the emotions accepted for each."""
    rows = (row.split("|", 1) for row in (FOLDER / f"{name}.txt").read_text(encoding="utf-8").splitlines())
    return [(frozenset(map(Emotion, labels.split(","))), words) for labels, words in rows]


@dataclass(frozen=True)
class Tally:
    """Shares of the lines: heard right, and heard wrongly as a strong emotion."""

    right: float
    wrong_strong: float


def tally(name: str) -> Tally:
    """How well the lines of one file are heard."""
    heard = [(emotion_of_text(words), accepted) for accepted, words in balloons(name)]
    right = sum(emotion in accepted for emotion, accepted in heard)
    strong = sum(emotion in STRONG_EMOTIONS and emotion not in accepted for emotion, accepted in heard)
    return Tally(right / len(heard), strong / len(heard))

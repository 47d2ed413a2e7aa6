"""Text → sentences and words. In: a paragraph. Out: its sentences in order, nothing lost. Never: a changed word."""

from __future__ import annotations

import re

WORDS_PER_BALLOON = 25
"""design.md §5: at most 25 words a balloon."""

_WORD_LENGTH_MAX = 60
"""Longer runs without a space (Chinese, Japanese, a held-down key) are cut, or no balloon could hold them."""
_ABBREVIATION = re.compile(r"\b(?:Mr|Mrs|Ms|Dr|St|Prof|Jr|Sr|vs|etc|No)\.$", re.IGNORECASE)
_END = re.compile(r"(?:[.!?。！？…]+|~+)[\"'”’」』)\]]*(?=\s|$)")


def word_count(text: str) -> int:
    """Words set off by white space: English words, Korean eojeol."""
    return len(text.split())


def split_sentences(text: str) -> list[str]:
    """Sentences in order; joining them with a space gives the text back, white space folded."""
    folded = " ".join(text.split())
    sentences: list[str] = []
    start = 0
    for match in _END.finditer(folded):
        piece = folded[start : match.end()]
        if _ABBREVIATION.search(piece):
            continue
        sentences.append(piece.strip())
        start = match.end()
    rest = folded[start:].strip()
    if rest:
        sentences.append(rest)
    return [sentence for sentence in sentences if sentence]


def _split_long(sentence: str, limit: int) -> list[str]:
    """A sentence over `limit` words cut after commas where it can be, at the limit where not."""
    words = [
        word[at : at + _WORD_LENGTH_MAX] for word in sentence.split() for at in range(0, len(word), _WORD_LENGTH_MAX)
    ]
    pieces: list[str] = []
    while len(words) > limit:
        comma = next((at for at in range(limit, limit // 2, -1) if words[at - 1][-1] in ",;:—、，"), limit)
        pieces.append(" ".join(words[:comma]))
        words = words[comma:]
    pieces.append(" ".join(words))
    return pieces


def pack_sentences(text: str, limit: int = WORDS_PER_BALLOON) -> list[str]:
    """The text as portions of at most `limit` words, cut at sentence ends first; every word kept, in order."""
    portions: list[str] = []
    for sentence in split_sentences(text):
        for piece in _split_long(sentence, limit):
            if portions and word_count(portions[-1]) + word_count(piece) <= limit:
                portions[-1] = f"{portions[-1]} {piece}"
            else:
                portions.append(piece)
    return portions

"""Words looked up in text: which entry of a table does this text speak of?

In: a table of key → words (Korean and Latin mixed). Out: the entries found, in text order. Never: grammar.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Generic, TypeVar

Key = TypeVar("Key")
HANGUL = "가-힣"


@dataclass(frozen=True)
class Found(Generic[Key]):
    """One hit: the table's key, the word as the table writes it, and where it starts in the text."""

    key: Key
    word: str
    start: int


def _pattern(word: str) -> str:
    """Latin words match whole (with a plural or verb ending); Korean ones match inside an eojeol, single syllables
    only at its start, because a lone syllable inside another word is nearly always another word."""
    escaped = re.escape(word)
    if re.match(r"[A-Za-z]", word):
        return rf"\b{escaped}(?:'s|s|es)?\b"
    if len(word) == 1:
        return rf"(?<![{HANGUL}]){escaped}"
    return escaped


class Lexicon(Generic[Key]):
    """A table compiled once; at one position the longest word wins."""

    def __init__(self, table: Mapping[Key, Iterable[str]]) -> None:
        self._key_of: dict[str, Key] = {}
        for key, words in table.items():
            for word in words:
                self._key_of.setdefault(word.lower(), key)
        longest_first = sorted(self._key_of, key=lambda word: (-len(word), word))
        self._words = longest_first
        self._regex = re.compile("|".join(f"({_pattern(word)})" for word in longest_first), re.IGNORECASE)

    def all(self, text: str) -> list[Found[Key]]:
        """Every hit from left to right, hits never overlapping."""
        hits: list[Found[Key]] = []
        for match in self._regex.finditer(text):
            word = self._words[(match.lastindex or 1) - 1]
            hits.append(Found(self._key_of[word], word, match.start()))
        return hits

    def first(self, text: str) -> Found[Key] | None:
        """The leftmost hit or None."""
        match = self._regex.search(text)
        if match is None:
            return None
        word = self._words[(match.lastindex or 1) - 1]
        return Found(self._key_of[word], word, match.start())

    def last(self, text: str) -> Found[Key] | None:
        """The rightmost hit or None."""
        hits = self.all(text)
        return hits[-1] if hits else None

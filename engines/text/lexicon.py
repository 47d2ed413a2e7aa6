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

    @property
    def end(self) -> int:
        """Behind the word, before an ending that the table doesn't have (`boys`)."""
        return self.start + len(self.word)


_PARTICLES = (
    "을",
    "를",
    "이",
    "가",
    "은",
    "는",
    "의",
    "에",
    "에서",
    "에게",
    "과",
    "와",
    "도",
    "로",
    "으로",
    "만",
    "까지",
    "부터",
    "처럼",
    "같은",
    "마다",
    "들",
    "들이",
    "들을",
    "들의",
    "이나",
    "나",
    "이라는",
    "이라",
    "이다",
    "밖",
    "안",
    "속",
    "앞",
    "옆",
    "위",
    "뒤",
    "밑",
    "아래",
    "근처",
)
_NOUN_END = rf"(?=(?:{'|'.join(_PARTICLES)})?(?![{HANGUL}]))"
"""What may stand after a Korean noun: a particle or a word of position, and then the end of the eojeol."""

_LATIN_ENDINGS = ("'s", "es", "s")


def _is_latin(word: str) -> bool:
    return re.match(rf"[a-z][^{HANGUL}]*$", word) is not None


def _lowered(text: str) -> str:
    """Lower case of the same length, so that positions stay."""
    lowered = text.lower()
    return lowered if len(lowered) == len(text) else text


class Lexicon(Generic[Key]):
    """A table compiled once; at one position the longest word wins.

    Latin words match whole, with a plural or possessive ending; Korean ones match inside an eojeol, single syllables
    only at its start, because a lone syllable inside another word is nearly always another word. The pattern is
    matched on lower-cased text and begins its branches with plain letters: the engine then skips most of them unread.

    `nouns`: a Korean single syllable counts only with nothing or a particle after it, since 알 is an egg in 알을 and
    nothing of the kind in 알게, 성 a castle in 성에서 and not in 성공.
    """

    def __init__(self, table: Mapping[Key, Iterable[str]], *, nouns: bool = False) -> None:
        self.table: dict[Key, tuple[str, ...]] = {key: tuple(words) for key, words in table.items()}
        self._key_of: dict[str, Key] = {}
        for key, words in self.table.items():
            for word in words:
                self._key_of.setdefault(word.lower(), key)
        longest_first = sorted(self._key_of, key=lambda word: (-len(word), word))
        latin = [re.escape(word) for word in longest_first if _is_latin(word)]
        long = [re.escape(word) for word in longest_first if not _is_latin(word) and len(word) > 1]
        single = [re.escape(word) for word in longest_first if not _is_latin(word) and len(word) == 1]
        branches = [rf"\b(?:{'|'.join(latin)})(?:'s|s|es)?(?!\w)"] if latin else []
        branches += ["|".join(long)] if long else []
        after = _NOUN_END if nouns else ""
        branches += [rf"(?<![{HANGUL}])(?:{'|'.join(single)}){after}"] if single else []
        self._regex = re.compile("|".join(branches))

    def _found(self, match: re.Match[str]) -> Found[Key]:
        word = match.group(0)
        if word not in self._key_of:
            bare = (word.removesuffix(ending) for ending in _LATIN_ENDINGS)
            word = next(stem for stem in bare if stem in self._key_of)
        return Found(self._key_of[word], word, match.start())

    def all(self, text: str) -> list[Found[Key]]:
        """Every hit from left to right, hits never overlapping."""
        return [self._found(match) for match in self._regex.finditer(_lowered(text))]

    def first(self, text: str) -> Found[Key] | None:
        """The leftmost hit or None."""
        match = self._regex.search(_lowered(text))
        return self._found(match) if match else None

    def last(self, text: str) -> Found[Key] | None:
        """The rightmost hit or None."""
        hits = self.all(text)
        return hits[-1] if hits else None

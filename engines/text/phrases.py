"""Phrases looked up in free text: which entry of a table do these words speak of, in whatever form?

In: a table of key → phrases, Korean and English. Out: the entries found, with where they begin and end. Never: who is
meant, whether it is denied.

How a table is written: an English verb begins with `to` (`to slam door` finds `slammed the door`), a Korean one ends
in -다 (`한숨을 쉬다` finds `한숨을 길게 쉰다`); articles, possessives and adverbs may stand between an English phrase's
words, up to two words between a Korean one's, whose particles may be any. Everything else is matched as it stands,
English as whole words, Korean from the beginning of one, so that 원경 is not found in 망원경.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Generic, TypeVar

from engines.text.verbs import HANGUL, english_forms, korean_forms

Key = TypeVar("Key")

_SMALL = (
    r"(?:(?:the|a|an|his|her|their|its|my|your|own|both|two|one|some|all|open|shut|down|up|out|back|over|at|to|"
    r"hard|tight|still|just|name|each other's|[a-z]+ly)\s+)"
)
_ENGLISH_GAP = rf"\s+{_SMALL}{{0,3}}?(?:[a-z]+(?:'s)?\s+)?"
_KOREAN_GAP = r"\s*(?:[^\s.!?,]+\s+){0,2}?"
_PARTICLE = "(?:을|를|이|가|은|는|도|만|에|에서|에게|으로|로|까지|의|과|와)?"
_ENDS_IN_PARTICLE = re.compile(r"(?<=.)(?:을|를|에게|에)$")


@dataclass(frozen=True)
class Hit(Generic[Key]):
    """One hit: the table's key, the phrase as the table writes it, and where it lies in the text."""

    key: Key
    phrase: str
    start: int
    end: int


_WORD_START = re.compile(rf"(?<![{HANGUL}])[{HANGUL}]|(?<![a-z])[a-z]+")
_FIRST_LETTERS = re.compile(r"[a-z]+")
_HANGUL_FIRST, _SYLLABLES_PER_INITIAL = 0xAC00, 588


def _is_korean(phrase: str) -> bool:
    return re.search(f"[{HANGUL}]", phrase) is not None


def _english(phrase: str) -> str:
    words = phrase.lower().split()
    if words[0] == "to" and len(words) > 1:
        pieces = [english_forms(words[1]), *(re.escape(word) for word in words[2:])]
        return _ENGLISH_GAP.join(pieces) + r"(?:s|es)?\b"
    return r"\s+".join(re.escape(word) for word in words) + r"(?:'s|s|es)?\b"


def _korean(phrase: str) -> str:
    words = phrase.split()
    if not phrase.endswith("다") or len(words[-1]) < 2:
        return r"\s*".join(re.escape(word) for word in words)
    nouns = [re.escape(_ENDS_IN_PARTICLE.sub("", word)) + _PARTICLE for word in words[:-1]]
    return _KOREAN_GAP.join([*nouns, korean_forms(words[-1])])


def _openings(phrase: str) -> set[str]:
    """The words that the phrase may open with in a text; of a Korean one its first consonant, since endings change
    the rest of a short stem."""
    if _is_korean(phrase):
        return {_initial(phrase.strip()[0])}
    words = phrase.lower().split()
    if words[0] == "to" and len(words) > 1:
        return set(english_forms(words[1])[3:-1].split("|"))
    match = _FIRST_LETTERS.match(words[0])
    return {match.group(0)} if match else set()


def _initial(syllable: str) -> str:
    """The first consonant of a syllable as a key."""
    return f"#{(ord(syllable) - _HANGUL_FIRST) // _SYLLABLES_PER_INITIAL}"


class Phrases(Generic[Key]):
    """A table whose phrases are kept by how they open. At one position the longest wins; hits never overlap."""

    def __init__(self, table: Mapping[Key, Iterable[str]]) -> None:
        self.table: dict[Key, tuple[str, ...]] = {key: tuple(phrases) for key, phrases in table.items()}
        entries = [(phrase, key) for key, phrases in self.table.items() for phrase in phrases]
        entries.sort(key=lambda entry: (-len(entry[0].split()), -len(entry[0])))
        self._by_opening: dict[str, list[tuple[str, Key]]] = {}
        for entry in entries:
            for opening in _openings(entry[0]):
                self._by_opening.setdefault(opening, []).append(entry)

    def all(self, text: str) -> list[Hit[Key]]:
        """Every hit from left to right."""
        folded = text.lower()
        hits: list[Hit[Key]] = []
        for word in _WORD_START.finditer(folded):
            if not hits or word.start() >= hits[-1].end:
                hit = self._at(folded, word.start(), word.group(0))
                if hit is not None:
                    hits.append(hit)
        return hits

    def first(self, text: str) -> Hit[Key] | None:
        """The leftmost hit or None."""
        return next(iter(self.all(text)), None)

    def _at(self, text: str, start: int, word: str) -> Hit[Key] | None:
        """The longest phrase that begins here."""
        plurals = (word, word.removesuffix("s"), word.removesuffix("es"))
        openings = plurals if word.isascii() else (_initial(word),)
        for opening in dict.fromkeys(openings):
            for phrase, key in self._by_opening.get(opening, ()):
                match = _pattern(phrase).match(text, start)
                if match is not None:
                    return Hit(key, phrase, start, match.end())
        return None


@cache
def _pattern(phrase: str) -> re.Pattern[str]:
    """The phrase's expression, compiled when a text first might hold it."""
    return re.compile(_korean(phrase) if _is_korean(phrase) else _english(phrase))

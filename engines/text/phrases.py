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
from typing import Generic, TypeVar

from engines.text.verbs import HANGUL, english_forms, korean_forms

Key = TypeVar("Key")

_SMALL = (
    r"(?:(?:the|a|an|his|her|their|its|my|your|own|both|two|one|some|all|open|shut|down|up|out|back|over|at|to|"
    r"hard|tight|still|just|name|each other's|[a-z]+ly)\s+)"
)
_ENGLISH_GAP = rf"\s+{_SMALL}{{0,3}}?(?:[a-z]+\s+)?"
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


def _is_korean(phrase: str) -> bool:
    return re.search(f"[{HANGUL}]", phrase) is not None


def _english(phrase: str) -> str:
    words = phrase.lower().split()
    if words[0] == "to" and len(words) > 1:
        pieces = [english_forms(words[1]), *(re.escape(word) for word in words[2:])]
        return r"\b" + _ENGLISH_GAP.join(pieces) + r"(?:s|es)?\b"
    return r"\b" + r"\s+".join(re.escape(word) for word in words) + r"(?:'s|s|es)?\b"


def _korean(phrase: str) -> str:
    words = phrase.split()
    opening = rf"(?<![{HANGUL}])"
    if not phrase.endswith("다") or len(words[-1]) < 2:
        return opening + r"\s*".join(re.escape(word) for word in words)
    nouns = [re.escape(_ENDS_IN_PARTICLE.sub("", word)) + _PARTICLE for word in words[:-1]]
    return opening + _KOREAN_GAP.join([*nouns, korean_forms(words[-1])])


class Phrases(Generic[Key]):
    """A table compiled once. At one position the longest phrase wins; hits never overlap."""

    def __init__(self, table: Mapping[Key, Iterable[str]]) -> None:
        self.table: dict[Key, tuple[str, ...]] = {key: tuple(phrases) for key, phrases in table.items()}
        entries = [(phrase, key) for key, phrases in self.table.items() for phrase in phrases]
        entries.sort(key=lambda entry: (-len(entry[0].split()), -len(entry[0])))
        self._entries = entries
        self._korean = self._compiled([at for at, (phrase, _) in enumerate(entries) if _is_korean(phrase)])
        self._english = self._compiled([at for at, (phrase, _) in enumerate(entries) if not _is_korean(phrase)])

    def _compiled(self, numbers: list[int]) -> re.Pattern[str] | None:
        if not numbers:
            return None
        branches = []
        for number in numbers:
            phrase = self._entries[number][0]
            branches.append(f"(?P<e{number}>{_korean(phrase) if _is_korean(phrase) else _english(phrase)})")
        return re.compile("|".join(branches))

    def all(self, text: str) -> list[Hit[Key]]:
        """Every hit from left to right."""
        folded = text.lower()
        hits: list[Hit[Key]] = []
        for pattern in (self._korean, self._english):
            if pattern is not None:
                hits += [self._hit(match) for match in pattern.finditer(folded)]
        return sorted(hits, key=lambda hit: hit.start)

    def first(self, text: str) -> Hit[Key] | None:
        """The leftmost hit or None."""
        return next(iter(self.all(text)), None)

    def _hit(self, match: re.Match[str]) -> Hit[Key]:
        phrase, key = self._entries[int((match.lastgroup or "e0")[1:])]
        return Hit(key, phrase, match.start(), match.end())

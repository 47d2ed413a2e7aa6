"""Emphasis in a line's words: `*강조*` asks for a heavier face.

In: a line's text as it is written. Out: the words to be read, and which of their characters are emphasised. Never: a
face, a place.

Characters are counted without white space, since white space changes when a text is broken into lines.
"""

from __future__ import annotations

import re
from typing import NamedTuple

_MARKED = re.compile(r"(?<![*0-9A-Za-z])\*(?=[^\s*])([^*]*?)(?<=[^\s*])\*(?![*0-9A-Za-z])")
"""A pair of single asterisks that hug what is between them; a lone one, `**` and `2*3` are asterisks."""


class Emphasised(NamedTuple):
    """`text` has no marks any more; `strong` are ranges (start, end) over its characters that are not white space."""

    text: str
    strong: tuple[tuple[int, int], ...] = ()


def read_emphasis(text: str) -> Emphasised:
    """The text without its marks, and what they mark."""
    parts: list[str] = []
    strong: list[tuple[int, int]] = []
    seen = 0
    end = 0
    for match in _MARKED.finditer(text):
        before = text[end : match.start()]
        seen += _count(before)
        inside = match.group(1)
        strong.append((seen, seen + _count(inside)))
        seen += _count(inside)
        parts += [before, inside]
        end = match.end()
    return Emphasised("".join([*parts, text[end:]]), tuple(strong))


def without_marks(text: str) -> str:
    """The words as they are read aloud."""
    return read_emphasis(text).text


def _count(text: str) -> int:
    return sum(not character.isspace() for character in text)

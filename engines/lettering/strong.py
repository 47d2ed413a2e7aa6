"""Emphasised words inside the engine: ranges of characters ↔ marks in a text ↔ spans of lines.

In: words or lines, ranges over characters that are not white space (see `comic.emphasis`). Out: the same with
`STRONG_ON` and `STRONG_OFF` around what a heavier face sets, or the spans of it. Never: a face, a width.
"""

from __future__ import annotations

from comic.lettering import Span
from engines.lettering.fonts import STRONG_OFF, STRONG_ON

Ranges = tuple[tuple[int, int], ...]
_UNMARK = str.maketrans("", "", STRONG_ON + STRONG_OFF)


def plain(text: str) -> str:
    """Without marks."""
    return text.translate(_UNMARK)


def marked(text: str, start: int, ranges: Ranges) -> tuple[str, int]:
    """The text with marks, and the number of the character after it; `start` is the number of its first one."""
    out: list[str] = []
    number, strong = start, False
    for character in text:
        if not character.isspace():
            wanted = any(low <= number < high for low, high in ranges)
            if wanted is not strong:
                out.append(STRONG_ON if wanted else STRONG_OFF)
                strong = wanted
            number += 1
        out.append(character)
    if strong:
        out.append(STRONG_OFF)
    return "".join(out), number


def within(ranges: Ranges, start: int, count: int) -> Ranges:
    """The ranges that lie in the `count` characters from `start`, counted from there."""
    cut = ((max(low, start) - start, min(high, start + count) - start) for low, high in ranges)
    return tuple((low, high) for low, high in cut if low < high)


def spans(lines: tuple[str, ...]) -> tuple[Span, ...]:
    """Where the marks of these lines stand, in characters of the plain lines."""
    found: list[Span] = []
    for row, line in enumerate(lines):
        at = 0
        opened: int | None = None
        for character in line:
            if character == STRONG_ON:
                opened = at
            elif character == STRONG_OFF and opened is not None:
                found.append(Span(row, opened, at))
                opened = None
            elif character != STRONG_OFF:
                at += 1
    return tuple(found)


def with_spans(line: str, row: int, strong: tuple[Span, ...]) -> str:
    """A plain line with the marks of its spans."""
    out: list[str] = []
    end = 0
    for span in strong:
        if span.row == row:
            out += [line[end : span.start], STRONG_ON, line[span.start : span.end], STRONG_OFF]
            end = span.end
    return "".join([*out, line[end:]])


def count(text: str) -> int:
    """How many characters are no white space."""
    return sum(not character.isspace() for character in text)

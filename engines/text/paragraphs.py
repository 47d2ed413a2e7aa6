"""A chapter of prose → its paragraphs, whatever hard line breaks it came with.

In: clean text. Out: paragraphs and, where the author left a gap, nothing between two of them. Never: a changed word.
"""

from __future__ import annotations

import re

from engines.text.headings import read_heading

DASH = re.compile(r"^\s*[—–―-]\s*(?=[^\s—–―-])(?P<words>.*)$")
"""A paragraph that opens with a dash: a line of dialogue, as French, Irish and Korean novels set it."""

BREAK = re.compile(r"^\s*(?:[*＊]\s*){1,5}$|^\s*[-—~=·•◆◇#_]{1,7}\s*$")
"""Stars or a rule between two scenes."""

CHAPTER = re.compile(
    r"^(?:#{1,3}\s*)?(?:(?:chapter|part|episode)\s+[\w-]+|제?\s*\d+\s*(?:장|화|회|부)|프롤로그|에필로그|prologue|epilogue)"
    r"(?![\w가-힣]).{0,60}$",
    re.IGNORECASE,
)
"""The title of a chapter on a line of its own."""

_ENDS_SENTENCE = re.compile(r"[.!?…。\"”’'」』]$")
_WRAPPED_LENGTH_MIN = 40
_WRAPPED_FILL = 0.75
"""Lines of a hard-wrapped block are nearly as long as its longest."""


def _stands_alone(line: str) -> bool:
    return bool(DASH.match(line) or BREAK.match(line) or CHAPTER.match(line) or read_heading(line))


def _is_wrapped(lines: list[str]) -> bool:
    """Whether an editor broke the lines at a margin: all but the last are long, and some break inside a sentence."""
    if len(lines) < 2 or any(_stands_alone(line) for line in lines):
        return False
    longest = max(map(len, lines))
    full = [line for line in lines[:-1] if len(line) >= _WRAPPED_FILL * longest]
    runs_on = any(not _ENDS_SENTENCE.search(line) for line in lines[:-1])
    return longest >= _WRAPPED_LENGTH_MIN and len(full) == len(lines) - 1 and runs_on


def paragraphs_of(text: str) -> list[str]:
    """Paragraphs in order. Lines of a block belong together where it is hard-wrapped or a line ends in mid-sentence."""
    paragraphs: list[str] = []
    for block in re.split(r"\n\s*\n", text):
        lines = [line.strip() for line in block.split("\n") if line.strip()]
        if _is_wrapped(lines):
            paragraphs.append(" ".join(lines))
            continue
        joined = ""
        for line in lines:
            if joined and not _ENDS_SENTENCE.search(joined) and not _stands_alone(line) and not _stands_alone(joined):
                joined = f"{joined} {line}"
                continue
            if joined:
                paragraphs.append(joined)
            joined = line
        if joined:
            paragraphs.append(joined)
    return paragraphs

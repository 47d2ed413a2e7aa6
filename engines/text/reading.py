"""The creator's text as it came → clean text the readers can trust.

In: any string. Out: NFC text with `\\n` line ends, without control, bidi or zero-width characters. Raises BadInput
for text nobody can make a comic of. Never: a changed word.
"""

from __future__ import annotations

import unicodedata

from comic.errors import BadInput

TEXT_LIMIT = 200_000
"""Characters of one source: about a whole novella, far beyond an episode."""

_KEPT_CONTROLS = frozenset("\n\t")


def _is_noise(character: str) -> bool:
    """Controls, formats (bidi marks, zero-width signs, BOM), surrogates, private and unassigned code points."""
    return unicodedata.category(character)[0] == "C" and character not in _KEPT_CONTROLS


def clean_line(text: str) -> str:
    """One line: as `clean_text`, with all white space folded into single spaces. May be empty."""
    kept = "".join(character for character in text if not _is_noise(character) or character.isspace())
    return " ".join(unicodedata.normalize("NFC", kept).split())


def clean_text(text: str) -> str:
    """The text to read. Raises BadInput: text-empty, text-too-long (length, limit), text-no-words."""
    if len(text) > TEXT_LIMIT:
        raise BadInput("text-too-long", length=len(text), limit=TEXT_LIMIT)
    if not text.strip():
        raise BadInput("text-empty")
    unified = text.replace("\r\n", "\n").replace("\r", "\n").replace("\u2028", "\n").replace("\u2029", "\n")
    unified = unified.replace("\f", "\n").replace("\v", "\n")
    kept = "".join(character for character in unified if not _is_noise(character))
    cleaned = unicodedata.normalize("NFC", kept).replace("\u00a0", " ").replace("\u3000", " ")
    if not any(character.isalpha() for character in cleaned):
        raise BadInput("text-no-words")
    return "\n".join(line.rstrip() for line in cleaned.split("\n")).strip("\n")

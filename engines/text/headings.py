"""A scene heading in any of the usual habits → its parts.

In: one line. Out: `Heading` or None when the line is no heading. Never: a setting enum (the director maps words).
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from engines.text.places import time_of, weather_of

_NUMBERED = re.compile(
    r"^[\[【]?\s*(?:#{1,6}\s*\d+\s*(?:화|장|막)?|S\s*#?\s*\d+|씬\s*#?\s*\d+|신\s*#\s*\d+|장면\s*#?\s*\d+|제?\s*\d+\s*(?:장면|씬)|scene\s*#?\s*(?:\d+|[ivx]+)\b)"
    r"\s*[.:：)\]】\-–—]*\s*(?P<rest>.*)$",
    re.IGNORECASE,
)
_LABELLED = re.compile(r"^(?:장소|배경|무대|place|location|setting)\s*[:：]\s*(?P<rest>.+)$", re.IGNORECASE)
_MARKDOWN = re.compile(r"^#{1,6}\s+(?P<rest>\S.*)$")
_SLUG = re.compile(
    r"^(?:\.(?=[^.]))?(?P<side>INT\.?/EXT|EXT\.?/INT|I/E|INT|EXT|EST)[. ]\.?\s*(?P<rest>\S.*)$", re.IGNORECASE
)
_SIDED = re.compile(r"^(?:실내|실외|야외)\s*[.:：/]\s*(?P<rest>\S.*)$")
_PARTS = re.compile(r"\s*[/|,，]\s*|\s+[-–—]+\s+|\s*[–—]\s*|\s*[(（\[]\s*|\s*[)）\]]\s*|(?<=[가-힣])\.\s+")

_HEADING_LENGTH_MAX = 120


@dataclass(frozen=True)
class Heading:
    """`words` is the heading as written; `place`, `time` and `weather` are parts of it, empty when absent."""

    words: str
    place: str = ""
    time: str = ""
    weather: str = ""


def _parts(words: str, rest: str) -> Heading:
    pieces = [piece.strip(" .。") for piece in _PARTS.split(rest) if piece.strip(" .。")]
    place = pieces[0] if pieces else ""
    time = next((piece for piece in pieces[1:] if time_of(piece)), "")
    weather = next((piece for piece in pieces[1:] if weather_of(piece)), "")
    if not time and place and time_of(place):
        time = place
    if not weather and place and weather_of(place):
        weather = place
    return Heading(words.strip(), place, time, weather)


def read_heading(line: str) -> Heading | None:
    """The heading's parts, or None."""
    stripped = line.strip().strip("*_").strip()
    if len(stripped) > _HEADING_LENGTH_MAX:
        return None
    if stripped.startswith("[") and stripped.endswith("]"):
        stripped = stripped[1:-1].strip()
        bracketed = True
    else:
        bracketed = False
    for pattern in (_NUMBERED, _SLUG, _SIDED) if bracketed else (_NUMBERED, _SLUG, _SIDED, _LABELLED, _MARKDOWN):
        match = pattern.match(stripped)
        if match:
            if pattern is _SLUG and not match.group("side").isupper():
                continue
            return _parts(stripped, match.group("rest"))
    return None

"""What a text will be read as, before anything is made of it.

In: what the text engine found. Out: `Preview`. Never: a script; the episode's own is written when it is ordered.
"""

from __future__ import annotations

from enum import StrEnum

from comic.story import Language, SourceKind, Unread
from comic.value import Value


class Evidence(StrEnum):
    """What the kind of a text was recognised by."""

    CUES = "cues"
    SLUGS = "slugs"
    LABELS = "labels"
    HEADINGS = "headings"
    QUOTES = "quotes"
    TITLE = "title"
    LENGTH = "length"
    BREVITY = "brevity"


class SpeakerCount(Value):
    name: str
    lines: int


class Preview(Value):
    """`recognised` is the kind that the text looks like, by `evidence` seen `count` times; `kind` is what it was read
    as. `language` None: written in neither of the house's languages; `mixed`: in both. `speakers` have the most lines
    first. `unsure` lines have a speaker who was guessed, `unread` lines could not be parsed. A premise has no scenes
    yet, since its story is still to be made."""

    recognised: SourceKind
    evidence: Evidence
    count: int
    kind: SourceKind
    language: Language | None
    mixed: bool
    scenes: int = 0
    lines: int = 0
    told: int = 0
    speakers: tuple[SpeakerCount, ...] = ()
    unsure: tuple[str, ...] = ()
    unread: tuple[Unread, ...] = ()

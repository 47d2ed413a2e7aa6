"""What a creator brought as a file: its chapters in reading order, and what of the file is no text of the story.

In: what a decoder read. Out: frozen values. Never: a file's bytes, a look into the story.
"""

from __future__ import annotations

import statistics
from enum import StrEnum

from comic.value import Value

_FRONT_MATTER_SHARE = 0.2


class Format(StrEnum):
    TEXT = "text"
    MARKDOWN = "markdown"
    FOUNTAIN = "fountain"
    DOCX = "docx"
    EPUB = "epub"
    PDF = "pdf"


class Aside(StrEnum):
    """What a file holds beside its story, or what was done to make whole sentences of it."""

    PICTURES = "pictures"
    FOOTNOTES = "footnotes"
    COMMENTS = "comments"
    PAGE_MARGINS = "page-margins"
    DELETIONS = "deletions"
    HIDDEN = "hidden"
    RUBY = "ruby"
    DAMAGED_CHAPTERS = "damaged-chapters"
    SCANNED_PAGES = "scanned-pages"
    HYPHENS = "hyphens"


class Note(Value):
    """`sample` shows one of the `count` things in its own words; empty where it has none."""

    aside: Aside
    count: int
    sample: str = ""


class Division(StrEnum):
    """How a manuscript came by its chapters."""

    WHOLE = "whole"
    SPINE = "spine"
    HEADINGS = "headings"
    PARTS = "parts"


class Chapter(Value):
    """`title` is empty for what stands before the first heading and for a part that was only cut by length.
    `part` of `parts` counts the pieces of a chapter that was too long for one episode."""

    title: str
    text: str
    part: int = 1
    parts: int = 1


class Manuscript(Value):
    """A file that was read. `encoding` is None where the format fixes it. It has at least one chapter."""

    title: str
    format: Format
    encoding: str | None
    division: Division
    chapters: tuple[Chapter, ...]
    notes: tuple[Note, ...] = ()

    @property
    def length(self) -> int:
        """Characters of all chapters."""
        return sum(len(chapter.text) for chapter in self.chapters)

    @property
    def begins_at(self) -> int:
        """The first chapter that is no title page, imprint or dedication: those are far shorter than a chapter usually
        is in this manuscript."""
        usual = statistics.median(len(chapter.text) for chapter in self.chapters)
        return next(at for at, chapter in enumerate(self.chapters) if len(chapter.text) >= _FRONT_MATTER_SHARE * usual)


class Passage(Value):
    """The chapters of a kept manuscript that an episode is made of, counted from 0, `last` included."""

    manuscript: str
    first: int
    last: int

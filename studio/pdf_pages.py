"""What the reading process tells of a PDF. In: its JSON. Out: `PdfPages`. Never: a word of pypdf's."""

from __future__ import annotations

from enum import StrEnum

from comic.value import Value

PAGES_MAX = 1_500
"""A novel of 5 MB has about as many; a page takes some 10 ms."""
CHARACTERS_MAX = 20_000_000


class Outcome(StrEnum):
    READ = "read"
    DAMAGED = "damaged"
    LOCKED = "locked"
    TOO_MANY_PAGES = "too-many-pages"
    TOO_SLOW = "too-slow"


class PdfPages(Value):
    """`pages` are the pages' lines as they stand, `pictured` whether a page shows a picture; `count` is the number of
    pages that the file speaks of. `title` is that of the document's properties; often empty."""

    outcome: Outcome
    count: int = 0
    title: str = ""
    pages: tuple[str, ...] = ()
    pictured: tuple[bool, ...] = ()

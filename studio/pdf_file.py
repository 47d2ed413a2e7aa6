"""A PDF with text → its paragraphs.

In: the bytes of a .pdf. Out: `PdfText`. Never: a wait without an end, or memory without a bound: pypdf runs in a
process of its own (`studio.pdf_reader`), which limits itself and is killed when it takes too long.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from comic.errors import BadInput
from comic.manuscript import Aside, Format, Note
from comic.value import Value
from studio.pdf_lines import Joined, join_pages
from studio.pdf_pages import PAGES_MAX, Outcome, PdfPages

SECONDS_MAX = 90
_READER = "studio.pdf_reader"
_HOUSE = Path(__file__).resolve().parent.parent
_SCANNED_LETTERS = 8
"""A page with fewer letters and a picture is a scan, whatever number it bears."""
_WORD_PREFIX = "Microsoft Word - "
_NO_TITLES = frozenset(
    {"(anonymous)", "anonymous", "untitled", "(untitled)", "untitled document", "제목 없음", "document"}
)


class PdfText(Value):
    """`title` is that of the document's properties; often empty."""

    title: str
    text: str
    notes: tuple[Note, ...]


def read_pdf(data: bytes) -> PdfText:
    """Raises BadInput("file-damaged" | "file-locked" | "file-no-text" | "pdf-only-scans" | "pdf-too-many-pages" |
    "pdf-too-slow")."""
    told = _told(data)
    if told.outcome is not Outcome.READ:
        raise _refusal(told)
    scanned = sum(
        pictured and sum(map(str.isalnum, page)) < _SCANNED_LETTERS
        for page, pictured in zip(told.pages, told.pictured, strict=True)
    )
    if scanned == told.count and told.count:
        raise BadInput("pdf-only-scans", pages=scanned)
    joined = join_pages(told.pages)
    if not any(map(str.isalnum, joined.text)):
        raise BadInput("file-no-text", pictures=sum(told.pictured))
    return PdfText(title=_title(told.title), text=joined.text, notes=_notes(joined, scanned))


def _title(written: str) -> str:
    """The document's own title. What programs write when nobody gave one is none."""
    title = " ".join(written.split()).removeprefix(_WORD_PREFIX).strip()
    return "" if title.casefold() in _NO_TITLES else title


def _told(data: bytes) -> PdfPages:
    """What the reading process says. The system ends it without a word when it uses up its processor time. Raises
    CalledProcessError when the process itself is at fault: pypdf is missing, say."""
    try:
        ended = subprocess.run(
            [sys.executable, "-m", _READER],
            input=data,
            capture_output=True,
            cwd=_HOUSE,
            timeout=SECONDS_MAX,
            check=False,
        )
    except subprocess.TimeoutExpired:
        return PdfPages(outcome=Outcome.TOO_SLOW)
    if ended.returncode < 0:
        return PdfPages(outcome=Outcome.TOO_SLOW)
    ended.check_returncode()
    return PdfPages.model_validate_json(ended.stdout)


def _refusal(told: PdfPages) -> BadInput:
    if told.outcome is Outcome.LOCKED:
        return BadInput("file-locked", format=Format.PDF.value)
    if told.outcome is Outcome.TOO_MANY_PAGES:
        return BadInput("pdf-too-many-pages", pages=told.count, limit=PAGES_MAX)
    if told.outcome is Outcome.TOO_SLOW:
        return BadInput("pdf-too-slow")
    return BadInput("file-damaged", format=Format.PDF.value)


def _notes(joined: Joined, scanned: int) -> tuple[Note, ...]:
    notes = (
        Note(aside=Aside.PAGE_MARGINS, count=joined.margins, sample=joined.margin_sample),
        Note(aside=Aside.HYPHENS, count=joined.hyphens, sample=joined.hyphen_sample),
        Note(aside=Aside.SCANNED_PAGES, count=scanned),
    )
    return tuple(note for note in notes if note.count)

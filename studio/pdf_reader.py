"""The process that reads a PDF: bytes on standard input, `PdfPages` as JSON on standard output.

In: a file that may be built to hurt. Out: its pages, or why there are none. Never: more memory or processor time than
the limits that it sets for itself first.
"""

from __future__ import annotations

import logging
import resource
import sys
from io import BytesIO

from pypdf import PageObject, PdfReader
from pypdf.errors import DependencyError, FileNotDecryptedError
from pypdf.generic import DictionaryObject

from studio.pdf_pages import CHARACTERS_MAX, PAGES_MAX, Outcome, PdfPages

MEMORY_BYTES_MAX = 2**30
CPU_SECONDS_MAX = 60


def limit() -> None:
    """Hold this process to its memory and time, whatever happens in it. Lower limits of the system stay."""
    for kind, wanted in ((resource.RLIMIT_AS, MEMORY_BYTES_MAX), (resource.RLIMIT_CPU, CPU_SECONDS_MAX)):
        _, hard = resource.getrlimit(kind)
        allowed = wanted if hard == resource.RLIM_INFINITY else min(wanted, hard)
        resource.setrlimit(kind, (allowed, allowed))


def read(data: bytes) -> PdfPages:
    """Never raises. A password that only forbids printing is no lock; one for opening is."""
    try:
        reader = PdfReader(BytesIO(data), strict=False)
        if reader.is_encrypted and not reader.decrypt(""):
            return PdfPages(outcome=Outcome.LOCKED)
        count = len(reader.pages)
        if count > PAGES_MAX:
            return PdfPages(outcome=Outcome.TOO_MANY_PAGES, count=count)
        return _pages(reader, count)
    except (DependencyError, FileNotDecryptedError):
        return PdfPages(outcome=Outcome.LOCKED)
    except Exception:
        # Broken objects end in every kind of exception, RecursionError and MemoryError among them.
        return PdfPages(outcome=Outcome.DAMAGED)


def _pages(reader: PdfReader, count: int) -> PdfPages:
    texts: list[str] = []
    pictured: list[bool] = []
    left = CHARACTERS_MAX
    for page in reader.pages:
        text = page.extract_text()[:left]
        left -= len(text)
        texts.append(text)
        pictured.append(_shows_picture(page))
    return PdfPages(
        outcome=Outcome.READ,
        count=count,
        title=_title(reader),
        pages=tuple(text.encode("utf-8", "ignore").decode("utf-8") for text in texts),
        pictured=tuple(pictured),
    )


def _shows_picture(page: PageObject) -> bool:
    """By the page's resources alone: no picture is unpacked."""
    resources = page.get("/Resources", DictionaryObject()).get_object()
    drawn = resources.get("/XObject", DictionaryObject()).get_object()
    return any(value.get_object().get("/Subtype") == "/Image" for value in drawn.values())


def _title(reader: PdfReader) -> str:
    told = reader.metadata
    return str(told.title or "").encode("utf-8", "ignore").decode("utf-8") if told else ""


if __name__ == "__main__":
    limit()
    logging.disable(logging.CRITICAL)
    sys.stdout.buffer.write(read(sys.stdin.buffer.read()).model_dump_json().encode("utf-8"))

"""A file that a creator brought → `Manuscript`.

In: a file's name and bytes. Out: title, format, encoding, chapters, notes. Never: trust in the name; it only tells text
formats apart, everything else shows in the bytes.
"""

from __future__ import annotations

import unicodedata
from pathlib import PurePosixPath

from comic.errors import BadInput
from comic.manuscript import Aside, Chapter, Division, Format, Manuscript, Note, Passage
from studio.archive import Archive
from studio.chapters import in_parts, split_chapters
from studio.decoding import decode_text
from studio.docx_file import DOCUMENT, read_docx
from studio.epub_file import CONTAINER, read_epub
from studio.pdf_file import read_pdf

FILE_BYTES_MAX = 20 * 2**20
"""A novel with its pictures; `.streamlit/config.toml` lets no larger file in."""
SUFFIXES = ("txt", "md", "fountain", "docx", "epub", "pdf")
_MEGABYTE = 2**20

_ZIP = b"PK\x03\x04"
_PDF = b"%PDF-"
_PDF_WITHIN = 1024
"""PDF readers take a header anywhere in the first kilobyte (ISO 32000-1, annex H)."""
_COMPOUND = bytes.fromhex("d0cf11e0a1b11ae1")
"""Microsoft's compound file: an encrypted .docx, an old .doc, a Hancom .hwp."""
_ENCRYPTED_PACKAGE = "EncryptedPackage".encode("utf-16-le")
_HANCOM = b"HWP Document File"
_RICH_TEXT = b"{\\rtf"
_OTHER_ZIPS = {"hwpx": "Contents/content.hpf", "odt": "content.xml"}
_TEXT_FORMATS = {".md": Format.MARKDOWN, ".markdown": Format.MARKDOWN, ".fountain": Format.FOUNTAIN}


def read_manuscript(name: str, data: bytes) -> Manuscript:
    """Raises BadInput: file-empty, file-too-large, file-binary, text-encoding, text-no-words, file-unsupported,
    file-damaged, file-locked, file-bomb, file-unsafe, file-no-text, pdf-only-scans, pdf-too-many-pages,
    pdf-too-slow."""
    if len(data) > FILE_BYTES_MAX:
        raise BadInput("file-too-large", limit_mb=FILE_BYTES_MAX // _MEGABYTE)
    if not data.strip():
        raise BadInput("file-empty")
    stem = _stem(name)
    if data.startswith(_ZIP):
        is_book = PurePosixPath(name).suffix.lower() == ".epub"
        return _packed(stem, data, Format.EPUB if is_book else Format.DOCX)
    if _PDF in data[:_PDF_WITHIN]:
        pages = read_pdf(data)
        return _headed(pages.title or stem, Format.PDF, pages.text, pages.notes)
    _refuse_other_formats(data)
    return _plain(stem, _TEXT_FORMATS.get(PurePosixPath(name).suffix.lower(), Format.TEXT), data)


def pasted_manuscript(text: str) -> Manuscript:
    """A text that was pasted and is too long for one episode. Raises BadInput("text-empty" | "text-no-words")."""
    unified = _unified(text)
    if not any(map(str.isalnum, unified)):
        raise BadInput("text-no-words" if unified.strip() else "text-empty")
    chapters, division = split_chapters(unified, headed=True)
    return Manuscript(title="", format=Format.TEXT, encoding=None, division=division, chapters=_filled(chapters))


def passage_text(manuscript: Manuscript, passage: Passage) -> str:
    """The chosen chapters as one text. The first one's title is the episode's; every later chapter comes behind a scene
    break, under its own."""
    first, *later = chosen_chapters(manuscript, passage)
    return "".join([first.text, *(f"{_led_by(chapter)}{chapter.text}" for chapter in later)])


def _led_by(chapter: Chapter) -> str:
    if chapter.part > 1:
        return "\n\n"
    return f"\n\n***\n\n{chapter.title}\n\n" if chapter.title else "\n\n***\n\n"


def chosen_chapters(manuscript: Manuscript, passage: Passage) -> tuple[Chapter, ...]:
    return manuscript.chapters[passage.first : passage.last + 1]


def _plain(stem: str, kind: Format, data: bytes) -> Manuscript:
    decoded = decode_text(data)
    text = _unified(decoded.text)
    if not text.strip():
        raise BadInput("file-empty")
    if not any(map(str.isalnum, text)):
        raise BadInput("text-no-words")
    chapters, division = split_chapters(text, headed=kind is Format.MARKDOWN)
    return Manuscript(title=stem, format=kind, encoding=decoded.encoding, division=division, chapters=_filled(chapters))


def _packed(stem: str, data: bytes, named: Format) -> Manuscript:
    """A zip file: by its members a Word document, an e-book, or something else. One that can't be opened is spoken of
    as what its name says."""
    names = frozenset(Archive(data, named).names())
    if DOCUMENT in names:
        document = read_docx(data)
        return _headed(document.title or stem, Format.DOCX, document.text, document.notes)
    if CONTAINER in names:
        return _book(stem, data)
    other = next((suffix for suffix, member in _OTHER_ZIPS.items() if member in names), "zip")
    raise BadInput("file-unsupported", format=other)


def _book(stem: str, data: bytes) -> Manuscript:
    book = read_epub(data)
    if len(book.chapters) == 1:
        return _headed(book.title or stem, Format.EPUB, book.chapters[0].text, book.notes)
    return Manuscript(
        title=book.title or stem,
        format=Format.EPUB,
        encoding=None,
        division=Division.SPINE,
        chapters=_filled(in_parts(book.chapters), pictures=_pictures(book.notes)),
        notes=book.notes,
    )


def _headed(title: str, kind: Format, text: str, notes: tuple[Note, ...]) -> Manuscript:
    """One text whose headings are marked with #."""
    chapters, division = split_chapters(_unified(text), headed=True)
    filled = _filled(chapters, pictures=_pictures(notes))
    return Manuscript(title=title, format=kind, encoding=None, division=division, chapters=filled, notes=notes)


def _filled(chapters: tuple[Chapter, ...], pictures: int = 0) -> tuple[Chapter, ...]:
    """The chapters that hold a word. Raises BadInput("file-no-text") when none does."""
    filled = tuple(chapter for chapter in chapters if any(map(str.isalnum, chapter.text)))
    if not filled:
        raise BadInput("file-no-text", pictures=pictures)
    return filled


def _pictures(notes: tuple[Note, ...]) -> int:
    return sum(note.count for note in notes if note.aside is Aside.PICTURES)


def _unified(text: str) -> str:
    """One kind of line end; a page's end is a paragraph's. The mark that ends files of DOS goes."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").replace("\u2028", "\n").replace("\u2029", "\n\n")
    return lines.replace("\f", "\n\n").rstrip("\x1a").strip("\n")


def _stem(name: str) -> str:
    """A title from a file's name, whichever system's folders and accents it comes with."""
    plain = unicodedata.normalize("NFC", name).replace("\\", "/")
    return " ".join(PurePosixPath(plain).stem.replace("_", " ").split())


def _refuse_other_formats(data: bytes) -> None:
    """Raises BadInput("file-locked" | "file-unsupported") for what other programs would have to save anew."""
    if data.startswith(_COMPOUND):
        if _ENCRYPTED_PACKAGE in data:
            raise BadInput("file-locked", format=Format.DOCX.value)
        raise BadInput("file-unsupported", format="hwp" if _HANCOM in data else "doc")
    if data.startswith(_RICH_TEXT):
        raise BadInput("file-unsupported", format="rtf")

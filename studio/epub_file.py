"""An e-book → its chapters in the order of its spine.

In: the bytes of an .epub (EPUB 2 or 3). Out: `EpubText`. Never: a chapter out of order, a style, a script, a picture
(they are counted), a file that the book's own list doesn't name.

A chapter is a document of the spine. Its title is what the table of contents (EPUB 3's nav, EPUB 2's NCX) calls it,
else its first heading. Documents without a title go on with the chapter before them: a long chapter is often cut into
several files.
"""

from __future__ import annotations

import posixpath
from collections import Counter
from urllib.parse import unquote

from comic.errors import BadInput
from comic.manuscript import Aside, Chapter, Format, Note
from comic.value import Value
from studio.archive import Archive
from studio.xhtml_text import XhtmlText
from studio.xml_walk import Attributes, walk_xml

CONTAINER = "META-INF/container.xml"
ENCRYPTION = "META-INF/encryption.xml"
_FONT_ALGORITHMS = ("http://www.idpf.org/2008/embedding", "http://ns.adobe.com/pdf/enc#RC")
"""These only garble fonts; every other algorithm locks the text."""
_READ_TYPES = frozenset({"application/xhtml+xml", "text/html", "application/xml", "text/xml"})
SPINE_MAX = 5_000


class EpubText(Value):
    """`chapters` have no parts yet. Empty when the book holds no text."""

    title: str
    chapters: tuple[Chapter, ...]
    notes: tuple[Note, ...]


def read_epub(data: bytes) -> EpubText:
    """Raises BadInput("file-damaged" | "file-locked" | "file-bomb" | "file-unsafe")."""
    archive = Archive(data, Format.EPUB)
    _refuse_locked(archive)
    book = _Book(archive)
    titles = book.titles()
    chapters: list[Chapter] = []
    counted: Counter[Aside] = Counter()
    damaged = ""
    for name in book.spine:
        page = XhtmlText()
        try:
            walk_xml(archive.read(name), Format.EPUB, start=page.start, end=page.end, text=page.text)
        except BadInput as error:
            if error.reason != "file-damaged":
                raise
            counted[Aside.DAMAGED_CHAPTERS] += 1
            damaged = damaged or titles.get(name, "") or posixpath.basename(name)
            continue
        counted.update(page.counted)
        _add(chapters, titles.get(name) or page.title, page.story(titles.get(name, "")))
    if damaged and not chapters:
        raise BadInput("file-damaged", format=Format.EPUB.value)
    samples = {Aside.DAMAGED_CHAPTERS: damaged}
    notes = tuple(
        Note(aside=aside, count=n, sample=samples.get(aside, "")) for aside, n in sorted(counted.items()) if n
    )
    return EpubText(title=book.title, chapters=tuple(chapters), notes=notes)


def _add(chapters: list[Chapter], title: str, text: str) -> None:
    if not text.strip():
        return
    if title or not chapters:
        chapters.append(Chapter(title=title, text=text))
    else:
        before = chapters.pop()
        chapters.append(before.model_copy(update={"text": f"{before.text}\n\n{text}"}))


def _refuse_locked(archive: Archive) -> None:
    """Raises BadInput("file-locked") for a book under digital rights management."""
    if ENCRYPTION not in archive:
        return
    algorithms: list[str] = []

    def start(name: str, attributes: Attributes) -> None:
        if name == "EncryptionMethod":
            algorithms.append(attributes.get("Algorithm", ""))

    walk_xml(archive.read(ENCRYPTION), Format.EPUB, start=start, end=_ignore, text=_ignore)
    if any(algorithm not in _FONT_ALGORITHMS for algorithm in algorithms):
        raise BadInput("file-locked", format=Format.EPUB.value)


class _Book:
    """The package document: title, manifest, spine."""

    def __init__(self, archive: Archive) -> None:
        self._archive = archive
        self._package = ""
        self._in_title = False
        self._items: dict[str, tuple[str, str]] = {}
        self._order: list[str] = []
        self._contents = ""
        self.title = ""
        self._walk(CONTAINER, self._find_package)
        if not self._package:
            raise BadInput("file-damaged", format=Format.EPUB.value)
        walk_xml(archive.read(self._package), Format.EPUB, start=self._take, end=self._end, text=self._take_title)
        found = (self._items[item] for item in dict.fromkeys(self._order) if item in self._items)
        self.spine = tuple(name for name, kind in found if kind in _READ_TYPES and name != self._contents)[:SPINE_MAX]

    def titles(self) -> dict[str, str]:
        """What the table of contents calls each document: the first entry that leads into it. A broken table gives
        none."""
        contents = _Contents(posixpath.dirname(self._contents))
        if self._contents in self._archive:
            try:
                walk_xml(
                    self._archive.read(self._contents),
                    Format.EPUB,
                    start=contents.start,
                    end=contents.end,
                    text=contents.text,
                )
            except BadInput as error:
                if error.reason != "file-damaged":
                    raise
        return contents.titles

    def _walk(self, name: str, start: object) -> None:
        assert callable(start)
        walk_xml(self._archive.read(name), Format.EPUB, start=start, end=_ignore, text=_ignore)

    def _find_package(self, name: str, attributes: Attributes) -> None:
        if name == "rootfile" and not self._package:
            self._package = _resolved("", attributes.get("full-path", ""))

    def _take(self, name: str, attributes: Attributes) -> None:
        if name == "title":
            self._in_title = not self.title
        elif name == "item":
            folder = posixpath.dirname(self._package)
            path = _resolved(folder, attributes.get("href", ""))
            self._items[attributes.get("id", "")] = (path, attributes.get("media-type", ""))
            if "nav" in attributes.get("properties", "").split():
                self._contents = path
            elif attributes.get("media-type") == "application/x-dtbncx+xml":
                self._contents = self._contents or path
        elif name == "itemref" and attributes.get("linear") != "no":
            self._order.append(attributes.get("idref", ""))

    def _end(self, name: str) -> None:
        self._in_title = self._in_title and name != "title"

    def _take_title(self, words: str) -> None:
        if self._in_title:
            self.title = " ".join(f"{self.title} {words}".split())


class _Contents:
    """An entry of nav is `<a href>title</a>`, one of the NCX `<navLabel><text>title</text>…<content src>`. Lists of
    pages and landmarks name no chapters."""

    def __init__(self, folder: str) -> None:
        self.titles: dict[str, str] = {}
        self._folder = folder
        self._href = ""
        self._words: list[str] | None = None
        self._aside = 0

    def start(self, name: str, attributes: Attributes) -> None:
        if name == "nav":
            self._aside = attributes.get("type", "toc") not in ("toc", "")
        elif name in ("pageList", "navList"):
            self._aside = 1
        elif name == "a":
            self._href, self._words = attributes.get("href", ""), []
        elif name == "text":
            self._words = []
        elif name == "content" and self._words is not None:
            self._name(attributes.get("src", ""))

    def end(self, name: str) -> None:
        if name == "a":
            self._name(self._href)

    def text(self, words: str) -> None:
        if self._words is not None:
            self._words.append(words)

    def _name(self, href: str) -> None:
        title = " ".join("".join(self._words or ()).split())
        self._words = None
        if title and href and not self._aside:
            self.titles.setdefault(_resolved(self._folder, href), title)


def _resolved(folder: str, href: str) -> str:
    """A member's name from a reference beside it. Raises BadInput("file-unsafe") for one that leads outside."""
    path = posixpath.normpath(posixpath.join(folder, unquote(href.split("#")[0])))
    if path.startswith(("/", "../")) or path == "..":
        raise BadInput("file-unsafe", format=Format.EPUB.value)
    return path


def _ignore(*_: object) -> None:
    return None

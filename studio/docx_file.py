"""A Word document → its paragraphs as text.

In: the bytes of a .docx. Out: `DocxText`. Never: a changed word. What Word shows is kept, tracked insertions and text
boxes included; what it doesn't show as the story (deletions, notes, comments, page margins) is counted.

A line is a paragraph, the cells of a table row stand in one line with tabs between them (a script's names and words
often are in such tables), and a heading begins with as many # as its level. Read with expat from `word/document.xml`
(ECMA-376, part 1, 17): the usual library skips insertions and builds a tree of twenty times the file's size.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field

from comic.manuscript import Aside, Format, Note
from comic.value import Value
from studio.archive import Archive
from studio.xml_walk import Attributes, walk_xml

DOCUMENT = "word/document.xml"
STYLES = "word/styles.xml"
_HEADING_NAME = re.compile(r"^(?:heading|제목|개요)\s*([1-6])$", re.IGNORECASE)
_LEVELS = 6
_UNSEEN = frozenset({"Fallback", "del", "moveFrom", "footnotePr", "pPrChange", "rPrChange", "sectPr"})
"""`Fallback` repeats a text box for older programs."""
_SIGNS = {"tab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "-", "ptab": "\t"}
_COUNTED = {
    "drawing": Aside.PICTURES,
    "pict": Aside.PICTURES,
    "footnoteReference": Aside.FOOTNOTES,
    "endnoteReference": Aside.FOOTNOTES,
    "commentReference": Aside.COMMENTS,
    "del": Aside.DELETIONS,
    "moveFrom": Aside.DELETIONS,
}
_TITLE_STYLE = "title"


class DocxText(Value):
    """`title` is the first paragraph in the style Title; it stays in the text, too."""

    title: str
    text: str
    notes: tuple[Note, ...]


def read_docx(data: bytes) -> DocxText:
    """Raises BadInput("file-damaged" | "file-locked" | "file-bomb" | "file-unsafe")."""
    archive = Archive(data, Format.DOCX)
    levels = _Styles(archive.read(STYLES)).levels() if STYLES in archive else {}
    walker = _Document(levels)
    walk_xml(archive.read(DOCUMENT), Format.DOCX, start=walker.start, end=walker.end, text=walker.text)
    margins = sum(bool(re.match(r"word/(?:header|footer)\d*\.xml$", name)) for name in archive.names())
    walker.counted[Aside.PAGE_MARGINS] += margins
    notes = tuple(Note(aside=aside, count=count) for aside, count in sorted(walker.counted.items()) if count)
    return DocxText(title=walker.title, text="\n".join(walker.lines), notes=notes)


@dataclass
class _Style:
    name: str = ""
    based_on: str = ""
    outline: int | None = None


class _Styles:
    """Which paragraph styles are headings: by their outline level, their name, or what they are based on."""

    def __init__(self, data: bytes) -> None:
        self._styles: dict[str, _Style] = {}
        self._style = _Style()
        walk_xml(data, Format.DOCX, start=self._start, end=lambda _: None, text=lambda _: None)

    def _start(self, name: str, attributes: Attributes) -> None:
        value = attributes.get("val", "")
        if name == "style":
            self._style = self._styles.setdefault(attributes.get("styleId", ""), _Style())
        elif name == "name":
            self._style.name = value
        elif name == "basedOn":
            self._style.based_on = value
        elif name == "outlineLvl" and value.isdecimal():
            self._style.outline = int(value)

    def levels(self) -> dict[str, int]:
        """Heading level from 1, 0 for the style Title, by style id."""
        found = {style_id: self._level(style_id) for style_id in self._styles}
        return {style_id: level for style_id, level in found.items() if level is not None}

    def _level(self, style_id: str) -> int | None:
        visited: set[str] = set()
        while style_id in self._styles and style_id not in visited:
            visited.add(style_id)
            style = self._styles[style_id]
            named = _HEADING_NAME.match(style.name)
            if named:
                return int(named[1])
            if style.name.casefold() == _TITLE_STYLE:
                return 0
            if style.outline is not None:
                return style.outline + 1 if style.outline < _LEVELS else None
            style_id = style.based_on
        return None


@dataclass
class _Paragraph:
    pieces: list[str] = field(default_factory=list)
    level: int | None = None


class _Document:
    """Takes the document's elements as they come. Paragraphs nest: a text box stands inside one."""

    def __init__(self, levels: dict[str, int]) -> None:
        self._levels = levels
        self._open: list[_Paragraph] = []
        self._rows: list[list[list[str]]] = []
        self._unseen = 0
        self._hidden = False
        self._in_run = False
        self._taking = False
        self.title = ""
        self.lines: list[str] = []
        self.counted: Counter[Aside] = Counter()

    def start(self, name: str, attributes: Attributes) -> None:
        if name in _COUNTED and not self._unseen:
            self.counted[_COUNTED[name]] += 1
        if self._unseen or name in _UNSEEN:
            self._unseen += name in _UNSEEN
            return
        if name == "p":
            self._open.append(_Paragraph())
        elif name == "r":
            self._in_run, self._hidden = True, False
        elif name in ("vanish", "webHidden"):
            self._hidden = attributes.get("val", "true") not in ("0", "false", "off")
        elif name == "pStyle":
            self._set_level(self._levels.get(attributes.get("val", "")))
        elif name == "outlineLvl":
            level = attributes.get("val", "")
            self._set_level(int(level) + 1 if level.isdecimal() and int(level) < _LEVELS else None)
        elif name == "tr":
            self._rows.append([])
        elif name == "tc" and self._rows:
            self._rows[-1].append([])
        elif name == "t":
            self._taking = True
        elif name in _SIGNS and self._in_run and self._open and not self._hidden:
            self._open[-1].pieces.append(_SIGNS[name])

    def end(self, name: str) -> None:
        if self._unseen:
            self._unseen -= name in _UNSEEN
            return
        if name == "t":
            self._taking = False
        elif name == "r":
            self._in_run = False
        elif name == "p" and self._open:
            self._close(self._open.pop())
        elif name == "tr" and self._rows:
            cells = ["\n".join(cell) for cell in self._rows.pop()]
            self._add("\t".join(cells).rstrip("\t"))

    def text(self, words: str) -> None:
        if not self._taking or self._unseen or not self._open:
            return
        if self._hidden:
            self.counted[Aside.HIDDEN] += 1
        else:
            self._open[-1].pieces.append(words)

    def _set_level(self, level: int | None) -> None:
        if self._open and level is not None:
            self._open[-1].level = level

    def _close(self, paragraph: _Paragraph) -> None:
        words = "".join(paragraph.pieces).rstrip()
        if words and paragraph.level == 0 and not self.title:
            self.title = " ".join(words.split())
        if words and paragraph.level:
            words = f"{'#' * paragraph.level} {' '.join(words.split())}"
        self._add(words)

    def _add(self, words: str) -> None:
        if self._rows and self._rows[-1]:
            self._rows[-1][-1].append(words)
        else:
            self.lines.append(words)

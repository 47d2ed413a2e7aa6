"""One document of an e-book → plain text, told element by element (`studio.xml_walk`).

In: elements. Out: paragraphs, with # before headings and *** where a rule parts scenes. Never: markup, styles, scripts.
"""

from __future__ import annotations

from collections import Counter

from comic.manuscript import Aside
from studio.xml_walk import Attributes

# fmt: off
_BLOCKS = frozenset({
    "p", "div", "li", "blockquote", "section", "article", "figure", "figcaption", "pre", "dt", "dd", "tr", "table",
    "ul", "ol", "dl", "header", "footer", "main", "address", "body", "center", "aside",
})
# fmt: on
_HEADINGS = {f"h{level}": level for level in range(1, 7)}
_UNSEEN = frozenset({"head", "script", "style", "nav", "template", "rt", "rp"})
_SCENE_BREAK = "***"


class XhtmlText:
    """`title` is the first heading."""

    def __init__(self) -> None:
        self.title = ""
        self.counted: Counter[Aside] = Counter()
        self._paragraphs: list[str] = []
        self._pieces: list[str] = []
        self._unseen = 0
        self._preformatted = 0
        self._first_heading: int | None = None

    def start(self, name: str, attributes: Attributes) -> None:
        if self._unseen or name in _UNSEEN:
            self._unseen += 1
            self.counted[Aside.RUBY] += name == "rt"
            return
        if name in ("img", "svg"):
            self.counted[Aside.PICTURES] += 1
            self._unseen += name == "svg"
        elif name == "br":
            self._pieces.append("\n")
        elif name == "hr":
            self._close()
            self._paragraphs.append(_SCENE_BREAK)
        elif name in _BLOCKS or name in _HEADINGS:
            self._close()
        self._preformatted += name == "pre"

    def end(self, name: str) -> None:
        if self._unseen:
            self._unseen -= 1
            return
        self._preformatted -= name == "pre"
        if name in _HEADINGS:
            self._close_heading(_HEADINGS[name])
        elif name in _BLOCKS:
            self._close()
        elif name in ("td", "th"):
            self._pieces.append("\t")

    def text(self, words: str) -> None:
        if not self._unseen:
            self._pieces.append(words if self._preformatted else words.replace("\n", " "))

    def story(self, title: str) -> str:
        """All paragraphs, a blank line between them. The first heading is left out where it is the chapter's `title`
        and nothing but headings stands before it."""
        self._close()
        chosen = title or self.title
        paragraphs = list(self._paragraphs)
        if self._first_heading == 0 and paragraphs[0].lstrip("# ") == chosen:
            del paragraphs[0]
        return "\n\n".join(paragraphs)

    def _close_heading(self, level: int) -> None:
        words = " ".join("".join(self._pieces).split())
        self._pieces = []
        if not words:
            return
        if not self.title:
            self.title = words
            self._first_heading = len(self._paragraphs)
        self._paragraphs.append(f"{'#' * level} {words}")

    def _close(self) -> None:
        lines = ["\t".join(" ".join(cell.split()) for cell in line.split("\t")) for line in self._lines()]
        paragraph = "\n".join(line.strip() for line in lines).strip("\n")
        self._pieces = []
        if paragraph.strip():
            self._paragraphs.append(paragraph)

    def _lines(self) -> list[str]:
        return "".join(self._pieces).split("\n")

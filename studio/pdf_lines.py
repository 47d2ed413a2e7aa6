"""Lines of pages → paragraphs.

In: the lines of every page, as a PDF holds them. Out: `Joined`. Never: a dropped line of the story: only what stands at
the edge of a page and is a page number, or comes again on other pages, goes.

A PDF knows no paragraphs, only lines. A line goes on in the next one when it is about as wide as the page's text, or
stops in the middle of a sentence; a word that is cut by a hyphen at a line's end is put together.
"""

from __future__ import annotations

import re
import statistics
import unicodedata
from collections import Counter

from comic.value import Value

EDGE_LINES = 2
"""So many lines at the top and the bottom of a page may be a header or a footer."""
REPEATS_MIN = 3
_REPEATS_SHARE = 0.3
"""Running heads stand on every page, or on every left one, and not where a chapter begins."""
_FULL_SHARE = 0.9
_HALF_SHARE = 0.6
_PAGE_NUMBER = re.compile(
    r"^[\s\-–—·|\[(<]*(?:(?:page|p\.?|쪽|페이지)\s*)?(?:\d{1,5}|[ivxlc]{1,7})"
    r"(?:\s*(?:/|of|쪽 중)\s*\d{1,5})?\s*(?:쪽|페이지|면)?[\s\-–—·|\])>]*$",
    re.IGNORECASE,
)
_HYPHENATED = re.compile(r"([A-Za-zÀ-ÿ]{2,})[-\u00ad\u2010]$")
_GOES_ON = re.compile(r"^[a-zà-ÿ]+")
_ENDS = re.compile(r"[.!?…。！？:：][\"'”’」』)\]]*$")
_SENTENCE = re.compile(r"[.!?…。！？][\"'”’」』)\]]*$")
"""Running heads are names, no sentences: a line that ends like one stays, however often it comes."""
_STARTS_ANEW = re.compile(
    r"^(?:[\"“「『‘—–]|[-*•]\s|#|제\s*\d+\s*[장화회]|\d+\s*[화장]\b|chapter\s|scene\s|INT\.|EXT\.|S#"
    r"|[\[(【]|\S{1,12}(?:\s?\([^)]{1,12}\))?\s?[:：]\s)",
    re.IGNORECASE,
)

_CUT_WORD = re.compile(
    r"^(?:(?:을|를|은|는|의|에|에서|에게|으로|로|도|와|과|씩|께서|까지|부터|처럼|한테|라고|이라고|면서|지만)(?=\s|[,.]|$)"
    r"|[가-힣][.!?…,])"
)
"""Korean is set with line breaks inside words. A particle, or a syllable with a full stop, ends the word before it."""
_CUT_OFF = re.compile(r"[가-힣]+$")


class Joined(Value):
    """`margins` counts the lines that were headers, footers and page numbers, `hyphens` the words that were put
    together; the samples are the first of them."""

    text: str
    margins: int
    margin_sample: str
    hyphens: int
    hyphen_sample: str


def join_pages(pages: tuple[str, ...]) -> Joined:
    """The pages' lines as paragraphs with a blank line between them."""
    split = [[_plain(line) for line in page.splitlines()] for page in pages]
    kept, dropped = _without_margins(split)
    joiner = _Joiner(_width(kept))
    for page in kept:
        for line in page:
            joiner.take(line)
    joiner.close()
    return Joined(
        text="\n\n".join(joiner.paragraphs),
        margins=len(dropped),
        margin_sample=dropped[0] if dropped else "",
        hyphens=len(joiner.hyphens),
        hyphen_sample=joiner.hyphens[0] if joiner.hyphens else "",
    )


def _plain(line: str) -> str:
    """Ligatures and wide forms as letters; a control character is none of the page's words."""
    unfolded = "".join(
        unicodedata.normalize("NFKC", sign) if "\ufb00" <= sign <= "\ufb06" else sign for sign in line.expandtabs(4)
    )
    return unicodedata.normalize("NFC", "".join(sign for sign in unfolded if sign.isprintable() or sign == "\u00ad"))


def _without_margins(pages: list[list[str]]) -> tuple[list[list[str]], list[str]]:
    """The pages without headers, footers and page numbers, and what was dropped."""
    seen = Counter(_pattern(page[at]) for page in pages for edge in _edges(page) for at in edge)
    often = max(REPEATS_MIN, _REPEATS_SHARE * len(pages))
    numbered = sum(any(_PAGE_NUMBER.match(page[at]) for edge in _edges(page) for at in edge) for page in pages)

    def is_margin(line: str) -> bool:
        if _PAGE_NUMBER.match(line):
            return numbered * 2 >= len(pages)
        return seen[_pattern(line)] >= often and _SENTENCE.search(line) is None

    kept: list[list[str]] = []
    dropped: list[str] = []
    for page in pages:
        margins: set[int] = set()
        for edge in _edges(page):
            story = next((at for at, line in enumerate(edge) if not is_margin(page[line])), len(edge))
            margins.update(edge[:story])
        dropped += [page[at].strip() for at in sorted(margins)]
        kept.append([line for at, line in enumerate(page) if at not in margins])
    return kept, dropped


def _edges(page: list[str]) -> tuple[list[int], list[int]]:
    """Indices of the lines at the top and at the bottom that aren't blank, from the outside in. A page of few lines has
    no more than one to spare."""
    filled = [at for at, line in enumerate(page) if line.strip()]
    reach = min(EDGE_LINES, max(1, len(filled) // 3))
    return filled[:reach], filled[::-1][:reach]


def _pattern(line: str) -> str:
    """A header's words without its page number."""
    return re.sub(r"\d+", "#", " ".join(line.split())).casefold()


def _width(pages: list[list[str]]) -> float:
    """How wide a full line is: what only a tenth of the longer lines surpass."""
    widths = sorted(_columns(line) for page in pages for line in page if line.strip())
    if not widths:
        return 0.0
    longer = [width for width in widths if width >= statistics.median(widths)]
    return float(longer[min(len(longer) - 1, int(0.9 * len(longer)))])


def _columns(line: str) -> int:
    """A Hangul block or a Chinese character is about two Latin letters wide."""
    return sum(2 if unicodedata.east_asian_width(sign) in "WF" else 1 for sign in line.strip())


class _Joiner:
    """Looks only at the last line and the next one: a page without a paragraph's end must not take longer."""

    def __init__(self, width: float) -> None:
        self._width = width
        self._pieces: list[str] = []
        self._last = ""
        self.paragraphs: list[str] = []
        self.hyphens: list[str] = []

    def take(self, line: str) -> None:
        words = " ".join(line.split())
        if not words:
            self.close()
        elif self._pieces and self._goes_on(line, words):
            self._join(words)
        else:
            self.close()
            self._pieces = [words]
        self._last = line

    def close(self) -> None:
        if self._pieces:
            self.paragraphs.append("".join(self._pieces).replace("\u00ad", ""))
        self._pieces = []

    def _goes_on(self, line: str, words: str) -> bool:
        """Whether the line goes on with the sentence or the paragraph before it."""
        before = self._last.rstrip()
        if _HYPHENATED.search(before) and _GOES_ON.match(words):
            return True
        ended, share = _ENDS.search(before) is not None, _columns(before) / self._width
        if _STARTS_ANEW.match(words) and (ended or share < _FULL_SHARE):
            return False
        if ended and _indent(line) > _indent(self._last):
            return False
        return share >= (_FULL_SHARE if ended else _HALF_SHARE)

    def _join(self, words: str) -> None:
        before = self._pieces[-1]
        hyphenated, goes_on = _HYPHENATED.search(before), _GOES_ON.match(words)
        cut_off, cut_word = _CUT_OFF.search(before), _CUT_WORD.match(words)
        if hyphenated and goes_on:
            self.hyphens.append(f"{hyphenated[1]}{goes_on[0]}")
            self._pieces[-1] = before[: hyphenated.end(1)]
        elif cut_off and cut_word:
            self.hyphens.append(f"{cut_off[0]}{cut_word[0].rstrip('.!?…,')}")
        else:
            words = f" {words}"
        self._pieces.append(words)


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip())

"""A long text → chapters, each short enough for an episode.

In: a text with `\\n` line ends. Out: `Chapter`s and how they were found. Never: a lost or moved word: headings and
texts, put one after the other, are the text again.
"""

from __future__ import annotations

import itertools
import re
from dataclasses import dataclass

from comic.manuscript import Chapter, Division
from comic.project import TEXT_LENGTH_MAX

PART_WORDS = 3_000
"""A chapter of a web novel, and about what a full episode of 60 panels holds."""
PART_CHARACTERS = 18_000
"""As much in English letters, for texts that set no spaces."""
SLACK = 1.5
"""A text up to this many times a part stays whole: a last part of a few sentences makes no episode."""
_TITLE_LENGTH_MAX = 80

_NUMBER = r"(?:\d{1,4}|[ivxlc]{1,7}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty\S*)"
_KOREAN_NUMBER = r"(?:\d{1,4}|[일이삼사오육칠팔구십백]{1,5})"
_AFTER = r"(?:\s*[.:：\-–—~·|「<《(\[]\s*\S.*|\s+\S.*|\s*[.\])}>])?"
_CHAPTER = re.compile(
    r"^\s*(?:#{1,6}\s*)?[\[(<【〈《]?\s*(?:"
    rf"제\s*{_KOREAN_NUMBER}\s*(?:장|화|회|편|부|막|권)(?![가-힣]){_AFTER}"
    rf"|\d{{1,4}}\s*(?:화|회|장|편)(?![가-힣]){_AFTER}"
    rf"|(?:chapter|part|book|episode|ep\.?)\s+{_NUMBER}(?!\w){_AFTER}"
    rf"|(?:프롤로그|에필로그|서장|종장|외전|prologue|epilogue|interlude|afterword|foreword)(?![가-힣\w]){_AFTER}"
    r")\s*[\])>】〉》]?\s*$",
    re.IGNORECASE,
)
_MARKED = re.compile(r"^(#{1,6})\s+(\S.*?)\s*#*\s*$")
_ENDS_A_SENTENCE = re.compile(r"[^.][.!?。][\"”’」』)]*$|다\.$")
_SENTENCE_END = re.compile(r"[.!?…。！？][\"'”’」』)\]]*\s+")


@dataclass(frozen=True)
class _Cut:
    """A heading: where its line begins and ends, and its words."""

    start: int
    end: int
    title: str


def split_chapters(text: str, *, headed: bool = False) -> tuple[tuple[Chapter, ...], Division]:
    """By headings when there are two or more, else by length. `headed`: lines that begin with # are headings of the
    document (Markdown, .docx), and not perhaps the scenes of a script; in a plain text they are believed only when it
    is too long for one episode.
    """
    cuts = _chapter_lines(text)
    if len(cuts) < 2 and (headed or not fits_whole(text)):
        cuts = _marked_lines(text) or cuts
    if len(cuts) < 2:
        chapters = _parts("", text)
        return chapters, Division.WHOLE if len(chapters) == 1 else Division.PARTS
    return _divided(text, cuts), Division.HEADINGS


def fits_whole(text: str) -> bool:
    """Whether one episode can be made of it without cutting it."""
    return len(text) <= SLACK * PART_CHARACTERS and len(text.split()) <= SLACK * PART_WORDS


def in_parts(chapters: tuple[Chapter, ...]) -> tuple[Chapter, ...]:
    """Chapters that no episode can take are cut into parts; the others stay as they are."""
    return tuple(
        part
        for chapter in chapters
        for part in (_parts(chapter.title, chapter.text) if len(chapter.text) > TEXT_LENGTH_MAX else (chapter,))
    )


def _chapter_lines(text: str) -> list[_Cut]:
    """Lines like “제 1 장”, “1화”, “Chapter 1” that stand apart: short, and no sentence that only begins like one."""
    found = []
    for start, end in _lines(text):
        line = text[start:end].strip()
        if len(line) <= _TITLE_LENGTH_MAX and _CHAPTER.match(line) and not _ENDS_A_SENTENCE.search(line):
            found.append(_Cut(start, end, _title(line)))
    return found


def _marked_lines(text: str) -> list[_Cut]:
    """Markdown's headings of the highest level that occurs twice."""
    levels: dict[int, list[_Cut]] = {}
    for start, end in _lines(text):
        marked = _MARKED.match(text[start:end])
        if marked:
            levels.setdefault(len(marked[1]), []).append(_Cut(start, end, marked[2].strip("*_ ")))
    often = [level for level, cuts in levels.items() if len(cuts) >= 2]
    return levels[min(often)] if often else []


def _lines(text: str) -> list[tuple[int, int]]:
    """Where every line starts, and where it ends with its line break."""
    bounds, start = [], 0
    for line in text.splitlines(keepends=True):
        bounds.append((start, start + len(line)))
        start += len(line)
    return bounds


def _title(line: str) -> str:
    return line.strip().lstrip("#").strip().strip("*_").strip()


def _divided(text: str, cuts: list[_Cut]) -> tuple[Chapter, ...]:
    """The text between the headings. A heading with nothing under it (a part before its first chapter) leads the title
    of the next one; more of them are a table of contents, and kept as that."""
    before = text[: cuts[0].start].strip("\n")
    chapters = [Chapter(title="", text=before)] if before.strip() else []
    waiting: list[str] = []
    for cut, after in zip(cuts, [*(cut.start for cut in cuts[1:]), len(text)], strict=True):
        body = text[cut.end : after].strip("\n")
        waiting.append(cut.title)
        if not body.strip():
            continue
        if len(waiting) > 2:
            chapters.append(Chapter(title="", text="\n".join(waiting[:-1])))
            waiting = waiting[-1:]
        chapters.append(Chapter(title=" · ".join(waiting), text=body))
        waiting = []
    if waiting:
        chapters.append(Chapter(title="", text="\n".join(waiting)))
    return in_parts(tuple(chapters))


def _parts(title: str, text: str) -> tuple[Chapter, ...]:
    """Pieces of about `PART_WORDS`, cut after paragraphs, else after sentences, else at the limit."""
    pieces: list[str] = []
    start = 0
    window = int(SLACK * PART_CHARACTERS) + 1
    while not fits_whole(text[start : start + window]):
        length = _first_part(text[start : start + PART_CHARACTERS])
        pieces.append(text[start : start + length])
        start += length
    pieces.append(text[start:])
    filled = [piece.strip("\n") for piece in pieces if piece.strip()] or [text]
    return tuple(
        Chapter(title=title, text=piece, part=number, parts=len(filled)) for number, piece in enumerate(filled, start=1)
    )


def _first_part(text: str) -> int:
    """Where the first part ends: behind the last paragraph, line, sentence or word that fits, whichever comes first in
    this order and leaves at least half a part."""
    limit = _words_end(text)
    head = text[:limit]
    sentences = [match.end() for match in _SENTENCE_END.finditer(head)]
    ends = (head.rfind("\n\n") + 2, head.rfind("\n") + 1, sentences[-1] if sentences else 0, head.rfind(" ") + 1)
    return next((end for end in ends if end > limit // 2), limit)


def _words_end(text: str) -> int:
    """Where the `PART_WORDS`th word ends, at most `PART_CHARACTERS` in."""
    last = next(itertools.islice(re.finditer(r"\S+", text), PART_WORDS - 1, None), None)
    return min(len(text) if last is None else last.end(), PART_CHARACTERS)

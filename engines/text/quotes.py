"""A paragraph of prose → what is said in it, what is thought, what is told.

In: paragraphs in order. Out: `Piece`s in order; their words are the paragraph's, quotation marks apart. Never: who
speaks.

Quotes are “ ” 「 」 『 』 " and, in texts that set dialogue so, ‘ ’ and '. In Korean and beside double
quotes the single ones hold thoughts. What stands quoted inside a quote belongs to it. A quote that is never closed ends
with its paragraph, unless the next paragraph goes on with the same quote, as letters and long speeches do.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from comic.story import Language
from engines.text.sentences import word_count

_CLOSER = {"“": "”", "「": "」", "『": "』", '"': '"', "‘": "’", "'": "'"}
_SINGLE = frozenset("‘'")
_STOPS = ".!?…,。~—–-‥！？"
_OPENS_AFTER = ' (（[—–―-:,“"'
_ITALIC = re.compile(r"(?<![\w*_])(?P<mark>[*_])(?P<words>[^*_\n]{6,}?[.,!?…])(?P=mark)(?![\w*_])")
_PARAGRAPHS_MAX = 6
"""A bracketed quote that is still open after so many paragraphs was never meant to close."""
_EMPHASIS_WORDS_MAX = 3


class Voice(StrEnum):
    TOLD = "told"
    SAID = "said"
    THOUGHT = "thought"


@dataclass(frozen=True)
class Piece:
    """`mark` is the quotation mark before it; `goes_on`: the paragraph before left its quote open; `is_torn`: its own
    mark is missing, so where it ends is a guess."""

    words: str
    voice: Voice = Voice.TOLD
    mark: str = ""
    goes_on: bool = False
    is_torn: bool = False


@dataclass(frozen=True)
class _Span:
    start: int
    end: int
    mark: str
    is_closed: bool = True

    def inside(self, paragraph: str) -> str:
        return paragraph[self.start + 1 : self.end - 1 if self.is_closed else self.end].strip()


def _opens(text: str, at: int) -> bool:
    """Whether the single mark at `at` may open a quote and is no apostrophe."""
    before, after = text[at - 1 : at] if at else "", text[at + 1 : at + 2]
    return bool(after.strip()) and (not before or before in _OPENS_AFTER)


def _closes(text: str, at: int) -> bool:
    """Whether the mark at `at` may close the open quote of its kind."""
    before, after = text[at - 1 : at], text[at + 1 : at + 2]
    if text[at] == '"':
        return not (before.isspace() and after.isalnum())
    if text[at] in "’'":
        is_letter_next = after.isascii() and after.isalpha()
        return not is_letter_next and (before in _STOPS or "가" <= before <= "힣" or before in '"”')
    return True


class QuoteReader:
    """Splits the paragraphs of one text, in order; remembers the quote that a paragraph leaves open."""

    def __init__(self, paragraphs: Sequence[str], language: Language) -> None:
        self._paragraphs = paragraphs
        self._singles_think = language is Language.KOREAN or _sets_double_quotes(paragraphs)
        self._thinks_in_italics = language is Language.ENGLISH
        self._open = ""

    def pieces(self, at: int) -> list[Piece]:
        """The pieces of paragraph `at`. To be asked in order."""
        paragraph = self._paragraphs[at]
        opened, self._open = self._open, ""
        if opened and not paragraph.lstrip().startswith(opened):
            return self._of_open_paragraph(paragraph, opened)
        pieces: list[Piece] = []
        told_from = 0
        for span in self._spans(paragraph):
            if not self._is_voice(paragraph, span):
                continue
            pieces += self._told(paragraph[told_from : span.start])
            is_thought = span.mark in _SINGLE and self._singles_think
            goes_on = bool(opened) and not told_from
            runs_on = not span.is_closed and span.end == len(paragraph) and self._runs_on(at, span.mark)
            if runs_on:
                self._open = span.mark
            torn = not span.is_closed and not runs_on
            voice = Voice.THOUGHT if is_thought else Voice.SAID
            pieces.append(Piece(span.inside(paragraph), voice, span.mark, goes_on, torn))
            told_from = span.end
        pieces += self._told(paragraph[told_from:])
        return [piece for piece in pieces if piece.words]

    def _of_open_paragraph(self, paragraph: str, opened: str) -> list[Piece]:
        """A paragraph inside a quote that an earlier one opened."""
        closer = paragraph.find(_CLOSER[opened])
        if closer < 0:
            self._open = opened
            return [Piece(paragraph, Voice.SAID, opened, goes_on=True)]
        said = Piece(paragraph[:closer].strip(), Voice.SAID, opened, goes_on=True)
        return [piece for piece in (said, *self._told(paragraph[closer + 1 :])) if piece.words]

    def _runs_on(self, at: int, mark: str) -> bool:
        following = self._paragraphs[at + 1 : at + 1 + _PARAGRAPHS_MAX]
        if following and following[0].lstrip().startswith(mark):
            return True
        if mark == '"' or mark in _SINGLE:
            return False
        for paragraph in following:
            closer, opener = paragraph.find(_CLOSER[mark]), paragraph.find(mark)
            if closer >= 0 or opener >= 0:
                return closer >= 0 and not 0 <= opener < closer
        return False

    def _spans(self, paragraph: str) -> list[_Span]:
        spans: list[_Span] = []
        start = -1
        mark = ""
        for at, character in enumerate(paragraph):
            if not mark:
                if character in _CLOSER and self._may_open(paragraph, at):
                    start, mark = at, character
            elif character == _CLOSER[mark] and _closes(paragraph, at):
                spans.append(_Span(start, at + 1, mark))
                mark = ""
            elif character == mark and mark not in _SINGLE:
                spans.append(_Span(start, at, mark, is_closed=False))
                start = at
        if mark and (mark not in _SINGLE or not paragraph[:start].strip()):
            spans.append(_Span(start, len(paragraph), mark, is_closed=False))
        return spans

    def _may_open(self, paragraph: str, at: int) -> bool:
        character = paragraph[at]
        if character not in _SINGLE:
            return True
        return _opens(paragraph, at) and any(
            _closes(paragraph, index)
            for index in range(at + 1, len(paragraph))
            if paragraph[index] == _CLOSER[character]
        )

    def _is_voice(self, paragraph: str, span: _Span) -> bool:
        """Whether somebody says or thinks it: a word that is only named or stressed is part of what is told."""
        words = span.inside(paragraph)
        if not words:
            return False
        if words[-1] in _STOPS or not span.is_closed:
            return span.mark not in _SINGLE or not self._singles_think or word_count(words) > 1 or words[-1] in ".!?…~"
        before, after = paragraph[: span.start].rstrip(), paragraph[span.end :].strip()
        if span.mark in _SINGLE:
            return not before and not after
        stands_free = not before or before[-1] in '.!?…,:：。"”’」』'
        return stands_free or word_count(words) > _EMPHASIS_WORDS_MAX

    def _told(self, words: str) -> list[Piece]:
        """What is told, thoughts in italics taken out of it."""
        if not self._thinks_in_italics:
            return [Piece(words.strip())]
        pieces: list[Piece] = []
        at = 0
        for match in _ITALIC.finditer(words):
            if word_count(match.group("words")) > 1:
                pieces.append(Piece(words[at : match.start()].strip()))
                pieces.append(Piece(match.group("words"), Voice.THOUGHT, match.group("mark")))
                at = match.end()
        return [*pieces, Piece(words[at:].strip())]


def _sets_double_quotes(paragraphs: Sequence[str]) -> bool:
    """Whether dialogue stands in double quotes: more paragraphs have one outside single quotes than open with those."""
    doubles = sum(1 for paragraph in paragraphs if re.search(r"[“「『]|(?<!\w)\"", paragraph))
    singles = sum(1 for paragraph in paragraphs if re.search(r"(?:^|[.,:!?]\s)[‘'](?=\w)", paragraph))
    return doubles >= singles and doubles > 0


# fmt: off
_SAID = (
    "said|says|asked|asks|replied|answered|told|added|whispered|shouted|cried|muttered|murmured|called|laughed|went on"
)
# fmt: on
_NAMED = (
    r"(?:(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Mm]y|old|young)\s+)?(?:[A-Z][\w.’']*(?:\s[A-Z][\w’']*){0,2}|he|"
    r"she|I|they|[a-z]+(?:\s[a-z]+)?)"
)
_ENGLISH_TAG = re.compile(
    rf"(?<=[,?!.…])\s+(?P<tag>(?:(?:{_SAID})\s+{_NAMED}|(?:[A-Z]\w+|he|she|I|they)\s+(?:{_SAID}))(?:\s[a-z]+ly)?)"
    r"(?P<stop>[.,])(?=\s|$)"
)
_KOREAN_TAG = re.compile(
    r"(?<=[.!?…~])\s+(?P<tag>(?:[가-힣]+\s){0,3}[가-힣]+(?:이|가|은|는)\s(?:[가-힣]+\s){0,2}(?:말했|물었|대답했|외쳤|소리쳤|속삭였|중얼거렸|되물었|덧붙였)다\.)"
)


def dash_pieces(words: str) -> list[Piece]:
    """A dash line: said as far as no tag (`said Cormac`, `민호가 말했다.`) cuts in."""
    pieces: list[Piece] = []
    at = 0
    for match in sorted([*_ENGLISH_TAG.finditer(words), *_KOREAN_TAG.finditer(words)], key=lambda match: match.start()):
        pieces.append(Piece(words[at : match.start()].strip(), Voice.SAID, "—"))
        pieces.append(Piece(words[match.start() : match.end()].strip()))
        at = match.end()
    pieces.append(Piece(words[at:].strip(), Voice.SAID, "—"))
    return [piece for piece in pieces if piece.words]

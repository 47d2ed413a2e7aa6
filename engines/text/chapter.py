"""A chapter of prose → its blocks: paragraphs with what is said in them, headings, chapter titles, breaks, notices.

In: clean text. Out: `Block`s in order. Never: who speaks.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from comic.story import Language
from engines.text.headings import Heading, read_heading
from engines.text.paragraphs import BREAK, CHAPTER, DASH, paragraphs_of
from engines.text.quotes import Piece, QuoteReader, Voice, dash_pieces
from engines.text.told import is_notice, leaps


class BlockKind(StrEnum):
    TEXT = "text"
    BREAK = "break"
    HEADING = "heading"
    CHAPTER = "chapter"
    NOTICE = "notice"


@dataclass(frozen=True)
class Block:
    """A paragraph. `pieces` are those of a text, `heading` that of a heading."""

    kind: BlockKind
    words: str
    pieces: tuple[Piece, ...] = ()
    heading: Heading | None = None

    @property
    def speaks(self) -> bool:
        """Whether somebody says or thinks something in it."""
        return any(piece.voice is not Voice.TOLD for piece in self.pieces)

    @property
    def is_told(self) -> bool:
        """Whether it is text in which nobody speaks."""
        return self.kind is BlockKind.TEXT and not self.speaks

    @property
    def leaps(self) -> bool:
        """Whether it leaps to another time or place."""
        return self.kind is BlockKind.TEXT and leaps(self.words)


def blocks_of(text: str, language: Language) -> tuple[Block, ...]:
    """The blocks in order."""
    paragraphs = paragraphs_of(text)
    reader = QuoteReader(paragraphs, language)
    return tuple(_block(at, paragraph, reader) for at, paragraph in enumerate(paragraphs))


def _block(at: int, paragraph: str, reader: QuoteReader) -> Block:
    if BREAK.match(paragraph):
        return Block(BlockKind.BREAK, paragraph)
    if CHAPTER.match(paragraph):
        return Block(BlockKind.CHAPTER, re.sub(r"^#+\s*", "", paragraph))
    heading = read_heading(paragraph)
    if heading is not None:
        return Block(BlockKind.HEADING, paragraph, heading=heading)
    if is_notice(paragraph):
        return Block(BlockKind.NOTICE, paragraph)
    dash = DASH.match(paragraph)
    pieces = dash_pieces(dash.group("words")) if dash else reader.pieces(at)
    return Block(BlockKind.TEXT, paragraph, tuple(pieces))

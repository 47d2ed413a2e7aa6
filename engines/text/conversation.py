"""What is said in a chapter's blocks, with who says it.

In: blocks. Out: `Spoken` for every quote, and whom every told sentence is about. Never: a draft.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from comic.story import Language
from engines.text.attribution import Told, Utterance, attribute
from engines.text.chapter import Block, BlockKind
from engines.text.company import Company
from engines.text.company_english import find_english
from engines.text.company_korean import find_korean
from engines.text.introducing import with_introductions
from engines.text.narrator import narrator_of
from engines.text.quotes import Piece, Voice
from engines.text.sentences import split_sentences
from engines.text.told import is_letter
from engines.text.turns import Link

_CLAUSES = re.compile(r",?\s(?:and|but|while|then)\s(?=[A-Z]|he\b|she\b|the\b|they\b|an?\b)")

Place = tuple[int, int]
"""The number of a block and of a piece in it."""


@dataclass(frozen=True)
class Spoken:
    """`speaker` None: a letter, which nobody says. `before` and `after` are what is told beside the quote."""

    speaker: str | None
    confidence: float
    before: str
    after: str


@dataclass(frozen=True)
class Conversation:
    """`spoken` by place; `acting` the one whom each told sentence is about, in order of the sentences of a piece."""

    spoken: dict[Place, Spoken]
    acting: dict[Place, tuple[str | None, ...]]
    company: Company
    narrator: str | None


@dataclass(frozen=True)
class _Beside:
    before: str
    after: str


def _beside(pieces: Sequence[Piece], at: int) -> _Beside:
    """The nearest told sentence, or of one that leads from quote to quote the nearest clause, on either side."""
    before = pieces[at - 1] if at and pieces[at - 1].voice is Voice.TOLD else None
    after = pieces[at + 1] if at + 1 < len(pieces) and pieces[at + 1].voice is Voice.TOLD else None
    last = split_sentences(before.words)[-1] if before else ""
    first = split_sentences(after.words)[0] if after else ""
    if at > 1:
        last = _CLAUSES.split(last)[-1]
    if at + 2 < len(pieces):
        first = _CLAUSES.split(first)[0]
    return _Beside(last, first)


def _told(blocks: Sequence[Block]) -> Iterator[tuple[str, bool]]:
    for block in blocks:
        for piece in block.pieces:
            if piece.voice is Voice.TOLD:
                yield from ((sentence, block.speaks) for sentence in split_sentences(piece.words))


def _cast(blocks: Sequence[Block], language: Language, known: Sequence[str]) -> tuple[Company, str | None]:
    told = list(_told(blocks))
    quotes = [piece.words for block in blocks for piece in block.pieces if piece.voice is not Voice.TOLD]
    korean = language is Language.KOREAN and any(re.search("[가-힣]", block.words) for block in blocks)
    personae = find_korean(told, quotes, known) if korean else find_english(told, quotes, known)
    personae = with_introductions(personae, quotes, " ".join(sentence for sentence, _ in told))
    narrator, others = narrator_of([sentence for sentence, _ in told], quotes, personae, korean)
    return Company(others), narrator


class _Gathering:
    """The chapter as told sentences and utterances in order, each with its place."""

    def __init__(self, blocks: Sequence[Block]) -> None:
        self.blocks = blocks
        self.events: list[Told | Utterance] = []
        self.places: list[Place] = []
        self.letters: dict[Place, _Beside] = {}
        self.beside: dict[Place, _Beside] = {}
        self._link = Link.OPENS
        self._earlier = ""

    def take(self, number: int, block: Block) -> None:
        if block.kind is not BlockKind.TEXT or block.leaps:
            self._link, self._earlier = Link.OPENS, ""
        elif block.is_told and self._link is not Link.OPENS:
            self._link = Link.AFTER_TOLD
        for at, piece in enumerate(block.pieces):
            if piece.voice is Voice.TOLD:
                self._tell(number, at, piece)
            else:
                self._hear(number, at, block)
        if block.speaks:
            thinks_last = [piece for piece in block.pieces if piece.voice is not Voice.TOLD][-1].voice is Voice.THOUGHT
            self._link = Link.AFTER_TOLD if thinks_last else Link.NEXT_PARAGRAPH
            self._earlier = ""

    def _tell(self, number: int, at: int, piece: Piece) -> None:
        sentences = split_sentences(piece.words)
        self.events += [Told(sentence, number) for sentence in sentences]
        self.places += [(number, at)] * len(sentences)
        if not self.blocks[number].speaks:
            self._earlier = sentences[-1] if sentences else ""
        if self._link is Link.SIDE_BY_SIDE:
            self._link = Link.SAME_PARAGRAPH

    def _hear(self, number: int, at: int, block: Block) -> None:
        piece, beside = block.pieces[at], _beside(block.pieces, at)
        if self._is_letter(number, piece, beside):
            self.letters[(number, at)] = beside
            return
        self.beside[(number, at)] = beside
        self.places.append((number, at))
        is_last = at == len(block.pieces) - 1
        self.events.append(
            Utterance(
                words=piece.words,
                link=Link.GOES_ON if piece.goes_on else self._link,
                paragraph=number,
                before=beside.before,
                after=beside.after,
                earlier=self._earlier,
                later=self._first_told(number + 1) if is_last else "",
                is_torn=piece.is_torn,
                is_thought=piece.voice is Voice.THOUGHT,
            )
        )
        self._link, self._earlier = Link.SIDE_BY_SIDE, ""

    def _is_letter(self, number: int, piece: Piece, beside: _Beside) -> bool:
        read = {place[0] for place in self.letters}
        if number in read or (piece.goes_on and number - 1 in read):
            return True
        return is_letter(piece.words, piece.mark, f"{beside.before} {beside.after}", self._earlier)

    def _first_told(self, number: int) -> str:
        if number >= len(self.blocks) or not self.blocks[number].is_told or self.blocks[number].leaps:
            return ""
        return split_sentences(self.blocks[number].words)[0]


def overhear(blocks: Sequence[Block], language: Language, known_names: Sequence[str], stranger: str) -> Conversation:
    """Who says what. `stranger` is the name of whoever can't be told."""
    company, narrator = _cast(blocks, language, known_names)
    gathering = _Gathering(blocks)
    for number, block in enumerate(blocks):
        gathering.take(number, block)
    decisions, acting = attribute(gathering.events, company, narrator, stranger)
    spoken = {place: Spoken(None, 1.0, beside.before, beside.after) for place, beside in gathering.letters.items()}
    about: dict[Place, tuple[str | None, ...]] = {}
    decided, acts = iter(decisions), iter(acting)
    for event, place in zip(gathering.events, gathering.places, strict=True):
        if isinstance(event, Told):
            about[place] = (*about.get(place, ()), next(acts))
        else:
            decision, beside = next(decided), gathering.beside[place]
            spoken[place] = Spoken(decision.speaker, decision.confidence, beside.before, beside.after)
    return Conversation(spoken, about, company, narrator)

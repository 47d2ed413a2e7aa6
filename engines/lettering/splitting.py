"""A long line → the shorter balloons it is said in. In: text and limits. Out: pieces in order. Never: a lost word."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass

from comic.lettering import LetteringLanguage
from engines.lettering.segmenting import phrases

_SENTENCE = re.compile(r"[^.!?…。！？]*[.!?…。！？]+[”’\"')\]」』）]*\s*|[^.!?…。！？]+$")
_CLAUSE = re.compile(r"[^,;:、，；：]*(?:[,;:](?=\s)|[、，；：]|$|[,;:])\s*")
_WORD = re.compile(r"\S+\s*")
_CLOSING = "!%),.:;?]}…”’」』】〉》〕！？、。，．・~～♡♥"


@dataclass(frozen=True)
class Limits:
    """The most that one balloon holds."""

    words: int
    characters: int

    def hold(self, text: str) -> bool:
        bare = text.strip()
        return len(bare.split(" ")) <= self.words and len(bare) <= self.characters

    def tighter(self) -> Limits:
        return Limits(words=max(3, round(self.words * 0.62)), characters=max(16, round(self.characters * 0.62)))


def split(text: str, limits: Limits, language: LetteringLanguage) -> tuple[str, ...]:
    """Pieces that each keep within the limits, cut at sentence ends, else at commas, else between words or phrases,
    else (a word longer than a balloon) between characters. Pieces are about equally long."""
    if limits.hold(text):
        return (text,)
    pieces: list[str] = []
    for sentence in _SENTENCE.findall(text) or [text]:
        pieces.extend(_clauses(sentence, limits, language))
    return _packed(pieces, limits)


def _clauses(sentence: str, limits: Limits, language: LetteringLanguage) -> list[str]:
    if limits.hold(sentence):
        return [sentence]
    clauses = [clause for clause in _CLAUSE.findall(sentence) if clause]
    if len(clauses) > 1:
        return [piece for clause in clauses for piece in _clauses(clause, limits, language)]
    words = _WORD.findall(sentence)
    if len(words) == 1:
        words = list(phrases(sentence.strip(), language))
    if len(words) > 1:
        count = max(2, math.ceil(max(len(words) / limits.words, len(sentence) / limits.characters)))
        size = math.ceil(len(words) / count)
        groups = ["".join(words[start : start + size]) for start in range(0, len(words), size)]
        return [piece for group in groups for piece in _clauses(group, limits, language)]
    return _chunks(sentence.strip(), limits.characters)


def _chunks(word: str, size: int) -> list[str]:
    chunks: list[str] = []
    start = 0
    while start < len(word):
        end = min(len(word), start + size)
        while end < len(word) and end - start < size + 8 and word[end] in _CLOSING:
            end += 1
        if len(word) - end <= 2:
            end = len(word)
        chunks.append(word[start:end])
        start = end
    return chunks


def _packed(pieces: list[str], limits: Limits) -> tuple[str, ...]:
    """Neighbours joined while they fit into one balloon of the average length."""
    total = sum(len(piece) for piece in pieces)
    words = sum(len(piece.split()) for piece in pieces)
    count = max(1, math.ceil(total / limits.characters), math.ceil(words / limits.words))
    wanted = total / count
    packed: list[str] = []
    for piece in pieces:
        joined = packed[-1] + piece if packed else piece
        if packed and limits.hold(joined) and len(packed[-1]) + len(piece) / 2 <= wanted * 1.1:
            packed[-1] = joined
        else:
            packed.append(piece)
    return tuple(piece.strip() for piece in packed if piece.strip())

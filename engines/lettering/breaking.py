"""Where a balloon's lines break. In: words and a way to measure. Out: `Broken` for each number of lines. Never: shapes.

Dynamic programming against a target width that follows an ellipse, squared deviation plus a penalty for breaks that
read badly (handbook: lettering, "Korean, English, Japanese, Chinese").
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from comic.lettering import LetteringLanguage
from engines.lettering.segmenting import CHINESE_PARTICLES, NEVER_FIRST_EAST_ASIAN, phrases
from engines.lettering.strong import Ranges, marked, plain

Floats = NDArray[np.float64]
Measure = Callable[[str], float]
"""The set width of a text in pixels."""

NEVER_FIRST = frozenset("!%),.:;?]}…”’」』】〉》〕！？、。，．・：；）~～♡♥") | NEVER_FIRST_EAST_ASIAN
"""Marks that no line may begin with."""
NEVER_LAST = frozenset("([{“‘「『【〈《〔（")

_BOUND_NOUNS = ("수", "것", "거", "게", "줄", "때", "데", "뿐", "만큼", "적", "채", "척", "지", "건", "걸")
_HOLDS_ITS_NOUN = ("수", "것", "거", "건", "걸", "줄", "뿐")
_LEANS_FORWARD = frozenset(
    ("안", "못", "한", "이", "그", "저", "두", "세", "네", "내", "제", "새", "첫", "더", "왜", "좀", "꼭", "참", "다")
)
_ENGLISH_LEANS_FORWARD = frozenset(
    ("a", "an", "the", "to", "of", "in", "on", "at", "my", "your", "his", "her", "our", "their", "i", "no", "and", "or")
)
_MARKS = "!?.,…~—\"“”‘’'()！？。、，：；「」『』（）"
_SENTENCE_ENDS = frozenset(".!?…。！？")
_READING_WEIGHT = 0.16
_LONE_SYLLABLE_COST = 0.6
_NEXT_SENTENCE_COST = 0.7
"""For a line of more than two words that holds whole sentences."""
_TORN_SENTENCE_COST = 1.8
"""For a line that ends one sentence and begins another that goes on below."""
_ORPHAN_COST = 0.25
"""For a short word alone on a line, unless it is a sentence."""
_ORPHAN_LETTERS = 5
_STACKED_COST = 0.3
"""For three lines or more of one word each."""
_PROFILE_PAD_LINES = 0.5


@dataclass(frozen=True)
class Word:
    """A piece that stays on one line. `glued`: it follows the one before it without a space; `cut`: in the middle of
    a word. `text` may hold the marks of `engines.lettering.strong`."""

    text: str
    glued: bool = False
    cut: bool = False

    @property
    def bare(self) -> str:
        return plain(self.text)


@dataclass(frozen=True)
class Broken:
    """Lines and how badly they read and stray from the ellipse (0 is perfect)."""

    lines: tuple[str, ...]
    cost: float


def words_of(
    text: str, measure: Measure, max_width_px: float, language: LetteringLanguage, strong: Ranges = ()
) -> tuple[Word, ...]:
    """The text's words, of Japanese and Chinese its phrases; one that is wider than `max_width_px` is cut between
    characters, never before a closing mark, never leaving a single character behind. `strong` words are marked."""
    words: list[Word] = []
    for token in text.split(" "):
        for position, phrase in enumerate(phrases(token, language) if token else ()):
            if measure(phrase) <= max_width_px:
                words.append(Word(phrase, glued=position > 0))
            else:
                first, *others = _cut(phrase, measure, max_width_px)
                words += [Word(first, glued=position > 0), *(Word(piece, glued=True, cut=True) for piece in others)]
    return _marked(words, strong) if strong else tuple(words)


def _marked(words: list[Word], strong: Ranges) -> tuple[Word, ...]:
    found: list[Word] = []
    number = 0
    for word in words:
        text, number = marked(word.text, number, strong)
        found.append(Word(text, word.glued, word.cut))
    return tuple(found)


def _cut(token: str, measure: Measure, max_width_px: float) -> list[str]:
    pieces = max(2, math.ceil(measure(token) / (0.92 * max_width_px)))
    wanted = max(2, math.ceil(len(token) / pieces))
    cuts: list[str] = []
    start = 0
    while start < len(token):
        end = min(len(token), start + wanted)
        while end - start > 2 and measure(token[start:end]) > max_width_px:
            end -= 1
        if len(token) - end == 1:
            end = len(token) if measure(token[start:]) <= max_width_px else end - 1
        while end < len(token) and end - start > 1 and (token[end] in NEVER_FIRST or token[end - 1] in NEVER_LAST):
            end -= 1
        if end - start == 1 and end < len(token) and token[end] in NEVER_FIRST:
            end = min(len(token), start + wanted)
        end = max(end, start + 1)
        cuts.append(token[start:end])
        start = end
    return cuts


def breaks(
    words: tuple[Word, ...], measure: Measure, language: LetteringLanguage, max_lines: int
) -> tuple[Broken, ...]:
    """The best breaking for every number of lines from 1 to `max_lines` (or the number of words)."""
    return _Table(words, measure, language).best(min(max_lines, len(words)))


def join(words: tuple[Word, ...]) -> str:
    """The words as they are written."""
    return "".join(word.text if word.glued or position == 0 else f" {word.text}" for position, word in enumerate(words))


class _Table:
    """What the dynamic programme looks up, computed once for all numbers of lines. Of a line that begins with one word
    and ends before another there are arrays (count, count + 1)."""

    def __init__(self, words: tuple[Word, ...], measure: Measure, language: LetteringLanguage) -> None:
        self.words = words
        count = len(words)
        starts, ends = _extents(words, measure)
        self.total = ends[-1] if words else 0.0
        self.width = np.array([0.0, *ends])[None, :] - np.array(starts)[:, None]
        self.break_cost = np.zeros(count + 1)
        """By how many words stand before the break."""
        for end in range(1, count):
            self.break_cost[end] = _READING_WEIGHT * _break_penalty(words[end - 1], words[end], language)
        self.sentence_ends = [0]
        for word in words:
            self.sentence_ends.append(self.sentence_ends[-1] + (word.bare[-1] in _SENTENCE_ENDS))
        self.line_cost = self._line_costs()
        self.alone_cost = np.zeros((count, count + 1))
        """For a word that has one of several lines for itself."""
        if count > 1:
            for at in range(count):
                self.alone_cost[at, at + 1] = self._lone_cost(at)

    def best(self, most_lines: int) -> tuple[Broken, ...]:
        """The best breaking for every number of lines up to `most_lines`.

        All are worked out at once: arrays begin with an axis of those that have a line number `row`. Of breakings
        that cost the same, the one whose last line begins latest wins.
        """
        count = len(self.words)
        profiles = [_profile(lines) for lines in range(1, most_lines + 1)]
        units = np.array([max(1.0, self.total / sum(profile)) for profile in profiles])[:, None, None]
        costs = np.full((most_lines, count + 1), math.inf)
        costs[:, 0] = 0.0
        origins: list[NDArray[np.intp]] = []
        found: list[Broken] = []
        for row in range(most_lines):
            unit = units[row:]
            target = unit * np.array([profile[row] for profile in profiles[row:]])[:, None, None]
            stray = (self.width - target) / unit
            cost = costs[:, :count, None] + stray * stray + self.break_cost
            cost += self.line_cost
            cost += self.alone_cost
            origins.append(count - 1 - cost[:, ::-1].argmin(axis=1))
            costs = cost.min(axis=1)
            found.append(self._broken(origins, float(costs[0, count])))
            costs = costs[1:]
        return tuple(found)

    def _broken(self, origins: list[NDArray[np.intp]], cost: float) -> Broken:
        """The breaking that ends with the last of these rows. `origins` (breakings, end) tell the first word of the
        line that ends there."""
        lines = len(origins)
        cuts = [len(self.words)]
        for row in reversed(range(lines)):
            cuts.append(int(origins[row][lines - 1 - row, cuts[-1]]))
        cuts.reverse()
        text_lines = tuple(join(self.words[begin:end]) for begin, end in pairwise(cuts))
        stacked = lines == len(self.words) and lines > 2 and not any(word.glued for word in self.words)
        return Broken(text_lines, cost + (_STACKED_COST if stacked else 0.0))

    def _line_costs(self) -> Floats:
        """How badly it reads that words share a line; infinite for lines without a word."""
        count = len(self.words)
        begin, end = np.arange(count)[:, None], np.arange(count + 1)[None, :]
        ends = np.array(self.sentence_ends)
        ended = ends[np.maximum(end - 1, 0)] - ends[begin]
        torn = (ends[end] == ends[np.maximum(end - 1, 0)]) & (end < count)
        several = np.where(end - begin > 2, _NEXT_SENTENCE_COST * ended, 0.0)
        cost = _READING_WEIGHT * np.where(torn, _TORN_SENTENCE_COST * ended, several)
        return np.where(begin < end, cost, math.inf)

    def _lone_cost(self, at: int) -> float:
        """How badly it reads that a word has a line for itself."""
        bare = self.words[at].bare
        if len(bare.strip(_MARKS)) <= 1 and not _is_latin(bare):
            return _LONE_SYLLABLE_COST
        begins = at == 0 or self.sentence_ends[at] > self.sentence_ends[at - 1]
        sentence = begins and self.sentence_ends[at + 1] > self.sentence_ends[at]
        short = _is_latin(bare) and len(bare.strip(_MARKS)) <= _ORPHAN_LETTERS
        return _ORPHAN_COST if short and not sentence else 0.0


def _extents(words: tuple[Word, ...], measure: Measure) -> tuple[list[float], list[float]]:
    """Where each word begins and ends when all stand on one line."""
    space = measure(" ")
    starts: list[float] = []
    ends: list[float] = []
    x = 0.0
    for word in words:
        if starts and not word.glued:
            x += space
        starts.append(x)
        x += measure(word.text)
        ends.append(x)
    return starts, ends


def _profile(lines: int) -> list[float]:
    """How wide each line of an ellipse is, as a part of the widest."""
    half = lines / 2
    return [math.sqrt(max(0.05, 1 - ((k + 0.5 - half) / (half + _PROFILE_PAD_LINES)) ** 2)) for k in range(lines)]


def _is_latin(text: str) -> bool:
    return any(character.isascii() and character.isalnum() for character in text)


def _trails_in(word: Word) -> bool:
    """Whether the word opens with a pause of its own: “…maybe.” may begin a line, a closing mark may not."""
    return not word.glued and word.bare[0] == "…" and word.bare[1:2].isalpha()


def _break_penalty(before: Word, after: Word, language: LetteringLanguage) -> float:
    """How badly it reads to end a line after `before`. Negative: a good place."""
    penalty = 0.0
    ending, beginning = before.bare, after.bare
    bare = beginning.strip(_MARKS)
    if after.cut:
        penalty += 1.2
    if language == LetteringLanguage.KOREAN:
        if bare in _BOUND_NOUNS or any(
            bare.startswith(noun) and len(bare) <= len(noun) + 1 for noun in _HOLDS_ITS_NOUN
        ):
            penalty += 1.5
        if ending in _LEANS_FORWARD:
            penalty += 1.0
        if ending in ("수", "수도", "수는") and bare[:1] in ("있", "없"):
            penalty += 1.5
    elif language is LetteringLanguage.ENGLISH and ending.lower() in _ENGLISH_LEANS_FORWARD:
        penalty += 0.6
    elif beginning[0] in CHINESE_PARTICLES and not language.spaced:
        penalty += 20.0
    last = ending[-1]
    if last in _SENTENCE_ENDS:
        penalty -= 1.2
    elif last in ",~、，":
        penalty -= 0.6
    if (beginning[0] in NEVER_FIRST and not _trails_in(after)) or last in NEVER_LAST:
        penalty += 20.0
    return penalty

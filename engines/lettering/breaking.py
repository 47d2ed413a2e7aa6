"""Where a balloon's lines break. In: words and a way to measure. Out: `Broken` for each number of lines. Never: shapes.

Dynamic programming against a target width that follows an ellipse, squared deviation plus a penalty for breaks that
read badly (handbook: lettering, "Korean, English, Japanese, Chinese").
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from itertools import pairwise

from comic.lettering import LetteringLanguage
from engines.lettering.segmenting import CHINESE_PARTICLES, NEVER_FIRST_EAST_ASIAN, phrases
from engines.lettering.strong import Ranges, marked, plain

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
    table = _Table(words, measure, language)
    found = (table.best(lines) for lines in range(1, min(max_lines, len(words)) + 1))
    return tuple(broken for broken in found if broken is not None)


def join(words: tuple[Word, ...]) -> str:
    """The words as they are written."""
    return "".join(word.text if word.glued or position == 0 else f" {word.text}" for position, word in enumerate(words))


class _Table:
    """What the dynamic programme looks up, computed once for all numbers of lines."""

    def __init__(self, words: tuple[Word, ...], measure: Measure, language: LetteringLanguage) -> None:
        self.words = words
        space = measure(" ")
        self.start: list[float] = []
        self.end: list[float] = []
        x = 0.0
        for word in words:
            if self.start and not word.glued:
                x += space
            self.start.append(x)
            x += measure(word.text)
            self.end.append(x)
        self.total = x
        self.break_cost = [
            _READING_WEIGHT * _break_penalty(words[i], words[i + 1], language) for i in range(len(words) - 1)
        ]
        self.lone = [len(word.bare.strip(_MARKS)) <= 1 and not _is_latin(word.bare) for word in words]
        self.sentence_ends = [0]
        for word in words:
            self.sentence_ends.append(self.sentence_ends[-1] + (word.bare[-1] in _SENTENCE_ENDS))

    def best(self, lines: int) -> Broken | None:
        count = len(self.words)
        profile = [
            math.sqrt(max(0.05, 1 - ((k + 0.5 - lines / 2) / (lines / 2 + _PROFILE_PAD_LINES)) ** 2))
            for k in range(lines)
        ]
        unit = max(1.0, self.total / sum(profile))
        costs = [math.inf] * (count + 1)
        costs[0] = 0.0
        origins: list[list[int]] = []
        for k in range(lines):
            target = unit * profile[k]
            next_costs = [math.inf] * (count + 1)
            origin = [0] * (count + 1)
            for end in range(k + 1, count - (lines - 1 - k) + 1):
                if k == lines - 1 and end != count:
                    continue
                after = self.break_cost[end - 1] if end < count else 0.0
                right = self.end[end - 1]
                for begin in range(end - 1, k - 1, -1):
                    before = costs[begin]
                    if before == math.inf:
                        continue
                    stray = (right - self.start[begin] - target) / unit
                    cost = before + stray * stray + after
                    cost += _READING_WEIGHT * self._sentences_cost(begin, end)
                    if lines > 1 and end - begin == 1:
                        cost += self._lone_cost(begin)
                    if cost < next_costs[end]:
                        next_costs[end] = cost
                        origin[end] = begin
            costs = next_costs
            origins.append(origin)
        if costs[count] == math.inf:
            return None
        cuts = [count]
        for origin in reversed(origins):
            cuts.append(origin[cuts[-1]])
        cuts.reverse()
        text_lines = tuple(join(self.words[begin:end]) for begin, end in pairwise(cuts))
        stacked = lines == count and lines > 2 and not any(word.glued for word in self.words)
        return Broken(text_lines, costs[count] + (_STACKED_COST if stacked else 0.0))

    def _lone_cost(self, at: int) -> float:
        """How badly it reads that a word has a line for itself."""
        if self.lone[at]:
            return _LONE_SYLLABLE_COST
        bare = self.words[at].bare
        begins = at == 0 or self.sentence_ends[at] > self.sentence_ends[at - 1]
        sentence = begins and self.sentence_ends[at + 1] > self.sentence_ends[at]
        short = _is_latin(bare) and len(bare.strip(_MARKS)) <= _ORPHAN_LETTERS
        return _ORPHAN_COST if short and not sentence else 0.0

    def _sentences_cost(self, begin: int, end: int) -> float:
        """How badly it reads that the words from `begin` up to `end` share a line."""
        ended = self.sentence_ends[end - 1] - self.sentence_ends[begin]
        goes_on = self.sentence_ends[end] == self.sentence_ends[end - 1]
        if goes_on and end < len(self.words):
            return _TORN_SENTENCE_COST * ended
        return _NEXT_SENTENCE_COST * ended if end - begin > 2 else 0.0


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

"""Pieces of tales and the notation they are written in.

In: a shelf's text. Out: `Piece`s. Never: names or things filled in.

Notation, line by line: `== slot name : terms > effects` opens a piece; `-- step : terms > effects` a step of it (a
piece of one step needs none); `= sentence` tells afterwards what the piece came to, for the recap of a next episode.
All other lines are a pasted script's (`engines.text.pasted`). A line behind `+` or `++` is told when the episode is
long enough, together with the `.` lines below it; a line behind `~` is another wording of the group above. In the
words, `{gap}` stands for words of the premise, `<a|b>` for a choice, and, in Korean, `[a|b]` and `^` for casual and
polite speech.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property

from engines.text.genre import Genre
from engines.text.tales.agreement import is_agreeing
from engines.text.tales.facts import Fact, Terms, read_facts, read_terms

_GAP = re.compile(r"\{([\w']+)")
_FRIEND = re.compile(r"^(?:[HO]>)?F\b|\{F\b")
_THINGS = frozenset({"thing", "kind", "topic"})
"""Gaps for the thing of a premise."""


class Slot(StrEnum):
    """What a piece does in a tale."""

    OPENING = "opening"
    STAKES = "stakes"
    VOICE = "voice"
    OBSTACLE = "obstacle"
    FIND = "find"
    SECRET = "secret"
    ENDING = "ending"
    HOOK = "hook"
    ANSWER = "answer"
    COMPANION = "companion"


class Move(StrEnum):
    """The step of a piece: an obstacle is set, tried against, comes to a head and is out
    of the way; a secret is planted, hinted at and revealed."""

    WHOLE = "whole"
    SET = "set"
    TRY = "try"
    WORSE = "worse"
    OUT = "out"
    PLANT = "plant"
    HINT = "hint"
    REVEAL = "reveal"


@dataclass(frozen=True)
class Group:
    """Lines that are told together or not at all. `rank` 0 is always told; `versions` say it in different words."""

    rank: int
    versions: tuple[tuple[str, ...], ...]

    @property
    def size(self) -> int:
        """How many lines are lettered: actions and sounds of a picture are not words."""
        return sum(not line.startswith("[") for line in self.versions[0])


@dataclass(frozen=True)
class Step:
    """One schema of the planner: what must hold, what holds afterwards, and its lines."""

    move: Move
    terms: Terms
    effects: frozenset[Fact]
    groups: tuple[Group, ...]


@dataclass(frozen=True)
class Piece:
    """`genres` empty: any. `recap` tells what it came to."""

    slot: Slot
    name: str
    genres: frozenset[Genre]
    recap: str
    steps: tuple[Step, ...]

    @cached_property
    def lines(self) -> tuple[str, ...]:
        """Everything that may be told of it."""
        versions = (version for step in self.steps for group in step.groups for version in group.versions)
        return tuple(line for version in versions for line in version)

    @cached_property
    def has_friend(self) -> bool:
        """Whether somebody beside hero and other takes part."""
        return any(_FRIEND.search(line) for line in self.lines)

    @cached_property
    def is_about_thing(self) -> bool:
        """Whether its words speak of a thing that the premise or the tale's props name, or agree with it."""
        gaps = {gap.lower() for line in (self.recap, *self.lines) for gap in _GAP.findall(line)}
        return any(gap in _THINGS or is_agreeing(gap) for gap in gaps)

    def step(self, move: Move) -> Step:
        """Raises KeyError when the piece has no such step."""
        for step in self.steps:
            if step.move is move:
                return step
        raise KeyError(move)


def read_pieces(text: str, *genres: Genre) -> tuple[Piece, ...]:
    """The pieces of a shelf, for these genres (none: for all). Raises ValueError for a header nobody can read."""
    pieces: list[Piece] = []
    for block in text.strip().removeprefix("== ").split("\n== "):
        header, *lines = block.split("\n")
        pieces.append(_piece(header, lines, frozenset(genres)))
    return tuple(pieces)


def _piece(header: str, lines: list[str], genres: frozenset[Genre]) -> Piece:
    title, terms, effects = _header(header)
    slot, name = title.split()
    recap = ""
    steps: list[tuple[str, list[str]]] = []
    for raw in lines:
        line = raw.strip()
        if line.startswith("= "):
            recap = line[2:]
        elif line.startswith("-- "):
            steps.append((line[3:], []))
        elif line:
            if not steps:
                steps.append((f"whole : {terms} > {effects}", []))
            steps[-1][1].append(line)
    built = tuple(_step(head, body, read_terms(terms)) for head, body in steps)
    return Piece(Slot(slot), name, genres, recap, built)


def _header(header: str) -> tuple[str, str, str]:
    before, _, effects = header.partition(">")
    title, _, terms = before.partition(":")
    return title.strip(), terms.strip(), effects.strip()


def _step(header: str, lines: list[str], shared: Terms) -> Step:
    move, terms, effects = _header(header)
    own = read_terms(terms)
    joined = own.and_also(shared)
    return Step(Move(move), joined, read_facts(effects), _groups(lines))


def _groups(lines: list[str]) -> tuple[Group, ...]:
    groups: list[tuple[int, list[list[str]]]] = []
    for line in lines:
        rank = len(line) - len(line.lstrip("+"))
        if line.startswith("~"):
            groups[-1][1].append([line[1:].strip()])
        elif line.startswith(". "):
            groups[-1][1][-1].append(line[2:].strip())
        else:
            groups.append((rank, [[line[rank:].strip()]]))
    return tuple(Group(rank, tuple(tuple(version) for version in versions)) for rank, versions in groups)

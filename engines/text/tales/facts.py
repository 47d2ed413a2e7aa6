"""What is true in a tale at some moment: who has, wants, knows, hides what; and what kind of tale it is.

In: `H has thing`, `not closed` as the shelves write them. Out: `Fact`s, `Trait`s, `Terms`. Never: words of a story.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Part(StrEnum):
    """Who plays. `NOBODY` has what is lost."""

    HERO = "H"
    OTHER = "O"
    FRIEND = "F"
    NOBODY = "N"


class State(StrEnum):
    HAS = "has"
    WANTS = "wants"
    KNOWS = "knows"
    HIDES = "hides"
    TRUSTS = "trusts"
    FACES = "faces"
    TRIED = "tried"
    NEAR = "near"


class Matter(StrEnum):
    """What a fact is about: the thing of the premise, a person, a want, the secret or the obstacle of the tale."""

    THING = "thing"
    HERO = "hero"
    OTHER = "other"
    SECRET = "secret"
    OBSTACLE = "obstacle"
    RETURN = "return"
    RECOVER = "recover"
    HELP = "help"
    TELL = "tell"
    WIN = "win"
    LEARN = "learn"
    KEEP = "keep"
    HOLD = "hold"
    SAVE = "save"
    DEED = "deed"
    WHY = "why"
    TRUTH = "truth"
    THROUGH = "through"


class Trait(StrEnum):
    """What holds from the first line to the last: the tone, what the thing is, who the other is to the hero.

    `FRAGILE`: one thing, not many, that can break and be glued. `HOME`: the tale plays where somebody lives. `CLOSED`:
    nobody leaves the place. `MET`: the two knew each other before. `OLD`: a world before telephones. `TARGET`: what the
    premise does is done to or with the other. `BARE`: the premise names no thing, and the tale needs none.
    """

    LIGHT = "light"
    DARK = "dark"
    OBJECT = "object"
    CREATURE = "creature"
    PAPER = "paper"
    FRAGILE = "fragile"
    HOME = "home"
    PERSON = "person"
    GHOST = "ghost"
    CHANGED = "changed"
    ANIMAL = "animal"
    CLOSED = "closed"
    MET = "met"
    STRANGE = "strange"
    ABOVE = "above"
    RIVAL = "rival"
    LOVED = "loved"
    YOUNG = "young"
    FOOD = "food"
    OLD = "old"
    FAMILY = "family"
    TARGET = "target"
    BARE = "bare"


@dataclass(frozen=True)
class Fact:
    """`H has thing`: one statement about the tale's world."""

    who: Part
    state: State
    what: Matter


@dataclass(frozen=True)
class Terms:
    """What must hold and what must not before a step of a tale may be told."""

    facts: frozenset[Fact] = frozenset()
    traits: frozenset[Trait] = frozenset()
    barred: frozenset[Trait] = frozenset()
    absent: frozenset[Fact] = frozenset()

    def and_also(self, other: Terms) -> Terms:
        """Both terms in one."""
        return Terms(
            self.facts | other.facts,
            self.traits | other.traits,
            self.barred | other.barred,
            self.absent | other.absent,
        )


@dataclass(frozen=True)
class World:
    """A moment of a tale."""

    traits: frozenset[Trait]
    facts: frozenset[Fact] = frozenset()

    def meets(self, terms: Terms) -> bool:
        has_all = terms.facts <= self.facts and terms.traits <= self.traits
        return has_all and not terms.barred & self.traits and not terms.absent & self.facts

    def after(self, effects: frozenset[Fact]) -> World:
        """The moment after: whoever comes to have the thing takes it from whoever had it."""
        taken = {fact.what for fact in effects if fact.state is State.HAS}
        kept = {fact for fact in self.facts if fact.state is not State.HAS or fact.what not in taken}
        return World(self.traits, frozenset(kept | effects))


def read_facts(words: str) -> frozenset[Fact]:
    """`H has thing, O hides secret`. Raises ValueError for words that are no fact."""
    return frozenset(_fact(item) for item in _items(words))


def read_terms(words: str) -> Terms:
    """`light, no closed, H has thing, no N has thing`. Raises ValueError for words that are neither trait nor fact."""
    items = _items(words)
    return Terms(
        frozenset(_fact(item) for item in items if len(item.split()) == 3),
        frozenset(Trait(item) for item in items if len(item.split()) == 1),
        frozenset(Trait(item.removeprefix("no ")) for item in items if len(item.split()) == 2),
        frozenset(_fact(item.removeprefix("no ")) for item in items if len(item.split()) == 4),
    )


def _items(words: str) -> list[str]:
    return [item.strip() for item in words.split(",") if item.strip()]


def _fact(item: str) -> Fact:
    who, state, what = item.split()
    return Fact(Part(who), State(state), Matter(what))

"""The planner: pieces → a tale in which every step's terms hold when its turn comes.

In: shelves, a world, a seed. Out: `Plan`. Never: words chosen or filled.

A tale is woven from threads: the opening (the premise's event, and the want that comes of it), what is at stake, an
obstacle that is set, tried against and comes to a head, a secret that is planted, hinted at and out, an ending and a
hook that was planted before. A long tale has a second obstacle and a second secret nested in the first. The threads
are chosen independently and by search: a choice whose later step could not be told is taken back.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass, replace

from engines.text.genre import Genre
from engines.text.tales.facts import Fact, Matter, Part, State, Trait, World
from engines.text.tales.pieces import Move, Piece, Slot, Step

_FACT_WEIGHT = 3
_ONE_OF_EACH_MAX = 21
"""A tale of at most so many lines, twenty panels, has one obstacle and one secret: more could not be followed."""
_OWN_GENRE_WEIGHT = 3.0
"""How much likelier a piece of the tale's own genre is than one that fits any."""


_OWN_PIECES: dict[Matter, frozenset[Slot]] = {
    Matter.DEED: frozenset({Slot.OBSTACLE, Slot.HOOK}),
    Matter.THROUGH: frozenset({Slot.OBSTACLE, Slot.HOOK}),
    Matter.WHY: frozenset({Slot.OBSTACLE, Slot.SECRET, Slot.HOOK}),
    Matter.TRUTH: frozenset({Slot.OBSTACLE, Slot.SECRET, Slot.HOOK}),
}
"""Where a want has pieces of its own, they are told first: what stands in the way of a deed is that deed's difficulty,
and a why has its own answer."""


@dataclass(frozen=True)
class Cue:
    """A place in a tale: in which act, which thread's which move. `thread` tells the first of a kind from the
    second."""

    act: int
    slot: Slot
    move: Move = Move.WHOLE
    thread: str = "a"


@dataclass(frozen=True)
class Planned:
    """A step in its place."""

    cue: Cue
    piece: Piece
    step: Step


@dataclass(frozen=True)
class Plan:
    planned: tuple[Planned, ...]

    def piece(self, slot: Slot, thread: str = "a") -> Piece | None:
        return next((item.piece for item in self.planned if (item.cue.slot, item.cue.thread) == (slot, thread)), None)

    @property
    def longest(self) -> int:
        """Lettered lines when everything is told."""
        return sum(group.size for item in self.planned for group in item.step.groups)


_BEGINNING = (
    Cue(1, Slot.OPENING),
    Cue(1, Slot.STAKES),
    Cue(1, Slot.VOICE, thread="hero"),
    Cue(1, Slot.VOICE, thread="other"),
    Cue(1, Slot.SECRET, Move.PLANT),
    Cue(1, Slot.OBSTACLE, Move.SET),
)
_PLAIN = (
    *_BEGINNING,
    Cue(2, Slot.OBSTACLE, Move.TRY),
    Cue(2, Slot.HOOK, Move.PLANT),
    Cue(2, Slot.SECRET, Move.HINT),
    Cue(3, Slot.OBSTACLE, Move.WORSE),
    Cue(3, Slot.OBSTACLE, Move.OUT),
    Cue(3, Slot.FIND),
    Cue(3, Slot.SECRET, Move.REVEAL),
    Cue(4, Slot.ENDING),
    Cue(4, Slot.HOOK),
)
_WOVEN = (
    *_BEGINNING,
    Cue(2, Slot.OBSTACLE, Move.TRY),
    Cue(2, Slot.HOOK, Move.PLANT),
    Cue(2, Slot.SECRET, Move.PLANT, "b"),
    Cue(2, Slot.SECRET, Move.HINT),
    Cue(2, Slot.OBSTACLE, Move.SET, "b"),
    Cue(2, Slot.OBSTACLE, Move.TRY, "b"),
    Cue(3, Slot.SECRET, Move.HINT, "b"),
    Cue(3, Slot.OBSTACLE, Move.WORSE, "b"),
    Cue(3, Slot.OBSTACLE, Move.OUT, "b"),
    Cue(3, Slot.SECRET, Move.REVEAL, "b"),
    Cue(3, Slot.OBSTACLE, Move.WORSE),
    Cue(3, Slot.OBSTACLE, Move.OUT),
    Cue(3, Slot.FIND),
    Cue(3, Slot.SECRET, Move.REVEAL),
    Cue(4, Slot.ENDING),
    Cue(4, Slot.HOOK),
)


USUAL_OPENING = "befalls"
"""Something comes over the hero: it asks nothing of a premise."""


@dataclass(frozen=True)
class Wish:
    """What a tale is asked to be. `opening`, `hero_voice`, `other_voice` and `answer` name pieces of these slots;
    `want` is what comes of the opening, `avoided` are pieces that the series told before. Where it may be, the tale
    does without whom nobody named: the friend, if `is_friend_spared`, and the `spared` people who only look on."""

    genre: Genre
    opening: str
    hero_voice: str
    other_voice: str
    want: Matter | None = None
    answer: str = ""
    avoided: frozenset[str] = frozenset()
    length: int = 12
    is_friend_spared: bool = False
    spared: tuple[str, ...] = ()


def plan_tale(shelf: tuple[Piece, ...], world: World, wish: Wish, rng: random.Random) -> Plan:
    """A plan whose words can fill `wish.length` lines, as far as the shelf goes; it begins with `USUAL_OPENING` where
    nothing comes of the opening that is wished for. Raises LookupError when the shelf has no tale for this world."""
    state = rng.getrandbits(64)
    for opening in (wish.opening, USUAL_OPENING):
        asked = replace(wish, opening=opening)
        plan = _search(shelf, world, asked, _PLAIN, random.Random(state))
        if plan is not None and (wish.length <= _ONE_OF_EACH_MAX or plan.longest >= wish.length):
            return plan
        told = _search(shelf, world, asked, _WOVEN, random.Random(state)) or plan
        if told is not None:
            return told
    raise LookupError(wish.opening)


def _search(
    shelf: tuple[Piece, ...], world: World, wish: Wish, cues: tuple[Cue, ...], rng: random.Random
) -> Plan | None:
    cues = (Cue(1, Slot.ANSWER), *cues) if wish.answer else cues
    if Trait.BARE in world.traits:
        shelf = tuple(piece for piece in shelf if not piece.is_about_thing)
    ranked = {cue: _ranked(shelf, cue, wish, rng) for cue in cues if cue.move in _FIRST_MOVES}
    found = next(_planned(cues, ranked, world, {}), None)
    return None if found is None else Plan(found)


_WHERE_FITTING = frozenset({Slot.FIND, Slot.VOICE})
"""What is told only in tales that have a piece for it: nobody finds what was never lost."""
_FIRST_MOVES = (Move.WHOLE, Move.SET, Move.PLANT)


def _planned(
    cues: tuple[Cue, ...],
    ranked: dict[Cue, list[Piece]],
    world: World,
    threads: dict[tuple[Slot, str], Piece],
) -> Iterator[tuple[Planned, ...]]:
    """Every way to tell the cues from this moment on, best first."""
    if not cues:
        yield ()
        return
    cue, rest = cues[0], cues[1:]
    thread = (cue.slot, cue.thread)
    known = threads.get(thread)
    taken = {piece.name for (slot, _), piece in threads.items() if slot is cue.slot}
    candidates = [known] if known else [piece for piece in ranked[cue] if piece.name not in taken]
    if cue.slot in _WHERE_FITTING and not any(world.meets(piece.step(cue.move).terms) for piece in candidates):
        yield from _planned(rest, ranked, world, threads)
        return
    for piece in candidates:
        step = piece.step(cue.move)
        if not world.meets(step.terms):
            continue
        for later in _planned(rest, ranked, world.after(step.effects), {**threads, thread: piece}):
            yield (Planned(cue, piece, step), *later)


def _weight(piece: Piece) -> float:
    """How likely a piece is drawn: one of the genre, and one that asks for much of its tale, fits it the better."""
    terms = piece.steps[0].terms
    asked = 1 + len(terms.traits) + _FACT_WEIGHT * len(terms.facts)
    return asked * (_OWN_GENRE_WEIGHT if piece.genres else 1.0)


def _ranked(shelf: tuple[Piece, ...], cue: Cue, wish: Wish, rng: random.Random) -> list[Piece]:
    """The pieces for a cue in the order in which they are tried: drawn at random, those of the genre more often, those
    that bring somebody nobody asked for and those that the series told before last."""
    named = {
        (Slot.OPENING, "a"): wish.opening,
        (Slot.VOICE, "hero"): f"hero-{wish.hero_voice}",
        (Slot.VOICE, "other"): f"other-{wish.other_voice}",
        (Slot.ANSWER, "a"): wish.answer,
    }.get((cue.slot, cue.thread))
    fitting = [
        piece
        for piece in shelf
        if piece.slot is cue.slot
        and (not piece.genres or wish.genre in piece.genres)
        and (named is None or piece.name == named)
    ]
    keys = [rng.random() ** (1 / _weight(piece)) for piece in fitting]
    drawn = sorted(zip(keys, fitting, strict=True), key=lambda pair: -pair[0])
    return sorted(
        (piece for _, piece in drawn),
        key=lambda piece: (
            _brings_somebody(piece, wish),
            not _is_own(piece, cue, wish.want),
            piece.name in wish.avoided,
        ),
    )


def _brings_somebody(piece: Piece, wish: Wish) -> bool:
    """Whether the piece brings somebody whom the tale is asked to do without."""
    if wish.is_friend_spared and piece.has_friend:
        return True
    return any(name in line.lower() for name in wish.spared for line in piece.lines)


def _is_own(piece: Piece, cue: Cue, want: Matter | None) -> bool:
    """Whether a piece of a main thread is made for the tale's want."""
    if want is None or cue.thread != "a" or cue.slot not in _OWN_PIECES.get(want, ()):
        return False
    return Fact(Part.HERO, State.WANTS, want) in piece.steps[0].terms.facts

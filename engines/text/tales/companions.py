"""Whoever a premise names beside hero and other → a place in the tale: an entrance, and a word before the end.

In: `Telling`s, those who are named, pieces, a seed. Out: `Telling`s. Never: somebody who has lines already given more.
"""

from __future__ import annotations

import random
import re
from collections.abc import Sequence

from comic.cast import Species
from engines.text.species_words import species_of
from engines.text.tales.facts import World
from engines.text.tales.fitting import Telling
from engines.text.tales.naming import Called
from engines.text.tales.pieces import Move, Piece, Slot
from engines.text.tales.plan import Cue, Planned

_ANIMALS = frozenset({Species.CAT, Species.DOG, Species.BIRD})
_IN_SIGHT = re.compile(r"^F(?:>[HO])?\s*(?!\s*\((?:phone|radio)\))(?:\([^)]*\))?:")
_LATER_FROM = 17
"""Tales of fewer lines have no room for a second word of somebody who only accompanies the two."""


def accompanied(
    tellings: tuple[Telling, ...],
    friends: Sequence[Called],
    shelf: tuple[Piece, ...],
    world: World,
    length: int,
    rng: random.Random,
) -> tuple[Telling, ...]:
    """The tellings with an entrance right behind the opening for each of `friends`, of whom the first is the tale's own
    friend and may be seen in it already; in a longer tale with a word before the ending, too."""
    told = list(tellings)
    is_seen = any(_IN_SIGHT.match(line) for telling in tellings for line in telling.lines)
    drawn = list(shelf)
    rng.shuffle(drawn)
    for at, friend in enumerate(friends):
        if not friend.is_named or (at == 0 and is_seen):
            continue
        _insert(told, Slot.OPENING, _line(drawn, "enter", friend, world, rng), friend, after=True)
        if length >= _LATER_FROM:
            _insert(told, Slot.ENDING, _line(drawn, "later", friend, world, rng), friend, after=False)
    return tuple(told)


def _line(drawn: list[Piece], when: str, friend: Called, world: World, rng: random.Random) -> Piece | None:
    """A piece that nobody else of this tale has had."""
    kind = "-animal" if species_of(friend.role) in _ANIMALS else "-apart" if friend.is_apart else ""
    fitting = (piece for piece in drawn if piece.name == f"{when}{kind}" and world.meets(piece.step(Move.WHOLE).terms))
    piece = next(fitting, None)
    if piece is not None:
        drawn.remove(piece)
    return piece


def _insert(told: list[Telling], slot: Slot, piece: Piece | None, friend: Called, *, after: bool) -> None:
    places = [
        at
        for at, telling in enumerate(told)
        if telling.planned.cue.slot in (slot, Slot.COMPANION) and telling.planned.cue.act == _ACTS[slot]
    ]
    if piece is None or not places:
        return
    place = places[-1] + 1 if after else places[0]
    step = piece.step(Move.WHOLE)
    lines = tuple(line for group in step.groups for line in group.versions[0])
    told.insert(place, Telling(Planned(Cue(_ACTS[slot], Slot.COMPANION), piece, step), lines, friend))


_ACTS = {Slot.OPENING: 1, Slot.ENDING: 4}

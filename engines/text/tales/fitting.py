"""A plan → the lines that are told, as many as the wished length asks for.

In: `Plan`, a number of lines, a seed. Out: `Telling`s in story order, their words still with gaps. Never: a step of the
plan left out; what is told longer or shorter are its groups.
"""

from __future__ import annotations

import random
import re
from dataclasses import dataclass

from engines.text.tales.naming import Called
from engines.text.tales.pieces import Group, Move, Slot
from engines.text.tales.plan import Plan, Planned

_MAIN_THREADS = frozenset({Slot.SECRET, Slot.OBSTACLE, Slot.ENDING})

_SHORT = 12
"""Tales of fewer lines do without thoughts about what the picture shows."""
_WITHOUT_STAKES = 19
"""Tales of fewer lines do without the stakes: their opening says what is wanted, and a why of its own would be one
theme more than can be followed."""
_THOUGHT = re.compile(r"^[HOF]\s*\((?:생각|thinking)\):")


@dataclass(frozen=True)
class Telling:
    """The lines of one step that are told. `friend`: who `F` is in them, where it isn't the tale's own friend."""

    planned: Planned
    lines: tuple[str, ...]
    friend: Called | None = None


@dataclass(frozen=True)
class _Place:
    """A group and where it stands: step number, number within the step."""

    at: int
    number: int
    group: Group


def fitted(plan: Plan, length: int, rng: random.Random) -> tuple[Telling, ...]:
    """Every step with the groups that are always told, then more of them by rank, the main threads first, while they
    fit."""
    places = [
        _Place(at, number, group)
        for at, planned in enumerate(plan.planned)
        for number, group in enumerate(planned.step.groups)
    ]
    told = [
        place
        for place in places
        if place.group.rank == 0 and not _is_spared(plan.planned[place.at], place.group, length)
    ]
    size = sum(place.group.size for place in told)
    further = [
        place for place in places if place.group.rank > 0 and not _is_without_stakes(plan.planned[place.at], length)
    ]
    rng.shuffle(further)
    further.sort(key=lambda place: (place.group.rank, _order(plan.planned[place.at])))
    for place in further:
        if size + place.group.size <= length + 1:
            told.append(place)
            size += place.group.size
    words = {(place.at, place.number): rng.choice(place.group.versions) for place in places}
    kept = {(place.at, place.number) for place in told}
    return tuple(
        Telling(
            planned,
            tuple(
                line for number in range(len(planned.step.groups)) if (at, number) in kept for line in words[at, number]
            ),
        )
        for at, planned in enumerate(plan.planned)
    )


def _is_without_stakes(planned: Planned, length: int) -> bool:
    return planned.cue.slot is Slot.STAKES and length < _WITHOUT_STAKES


def _is_spared(planned: Planned, group: Group, length: int) -> bool:
    """Whether a short tale does without the group: the stakes, a first attempt, and a thought beside a line or an
    action."""
    if _is_without_stakes(planned, length):
        return True
    if length >= _SHORT:
        return False
    if planned.cue.move is Move.TRY:
        return True
    lines = [line for version in group.versions for line in version]
    is_thought = all(_THOUGHT.match(line) for line in lines)
    is_first = group is planned.step.groups[0]
    return is_thought and not is_first and planned.cue.slot in (Slot.OPENING, Slot.SECRET, Slot.FIND)


def _order(planned: Planned) -> int:
    """Who somebody is and how a thread ends come before more of the main threads, and those before everything else."""
    if planned.cue.slot is Slot.VOICE and planned.cue.thread == "other":
        return 0
    if planned.cue.move in (Move.OUT, Move.REVEAL) and planned.cue.thread == "a":
        return 0
    return 1 if planned.cue.slot in _MAIN_THREADS and planned.cue.thread == "a" else 2

"""How hero, other and friend are called: the premise's names, then the series' people, then names of the language.

In: a premise, the series' cast and memory, a seed. Out: `Names`. Never: a name twice, or two with one first letter.
"""

from __future__ import annotations

import random
import re
from dataclasses import dataclass

from comic.cast import Character, Presentation, Species
from comic.story import EpisodeMemory, Language
from engines.text.named.person import Named
from engines.text.names import (
    ENGLISH_FEMININE,
    ENGLISH_MASCULINE,
    KOREAN_FEMININE,
    KOREAN_MASCULINE,
    presentation_heard,
    presentation_of_name,
)
from engines.text.people import person_of
from engines.text.premise import Premise
from engines.text.species_words import species_of
from engines.text.tales.manners import Level, Relation, relation_of

_NAMES_TO_CHOOSE = 14
"""The front of each name list: current names that suit any genre."""
_PARTS = 3
_NAMED_MAX = 4
"""More people than these cannot be told apart in one short episode."""
_SERVED = re.compile(r"군대에서|제대한|제대하|전역한|전역하")
_PETS: dict[Language, tuple[str, ...]] = {
    Language.KOREAN: ("두부", "나비", "초코", "보리", "까미", "호두"),
    Language.ENGLISH: ("Biscuit", "Pepper", "Mochi", "Waffles", "Pickle", "Duke"),
}
_ANIMALS = frozenset({Species.CAT, Species.DOG, Species.BIRD})
_PAIRED = 0.8
"""How often hero and other, of whom nothing is said, are a woman and a man."""


@dataclass(frozen=True)
class Called:
    """A name and the presentation that goes with it. `role`: what the premise calls somebody named beside the two,
    who is `is_apart` where nothing ties them to the hero; `level`: how they speak to the hero."""

    name: str
    presentation: Presentation
    role: str = ""
    is_named: bool = False
    is_apart: bool = False
    level: Level = Level.CASUAL


def call_cast(
    premise: Premise,
    roles: tuple[str, str, str],
    cast: tuple[Character, ...],
    memory: EpisodeMemory | None,
    language: Language,
    rng: random.Random,
    *,
    is_far: bool = False,
) -> tuple[Called, ...]:
    """Hero, other and friend, then whoever else the premise names. In a series the hero stays, unless the premise
    speaks of the other first; a role that the last episode had keeps its name, a new one gets a new name, and whoever
    was met before becomes the friend. `is_far`: the friend is only heard, so it is nobody whom the premise names."""
    known = {character.name: character.look.presentation for character in cast}
    named = {each.name: each for each in premise.people}
    names = _kept(premise, roles, memory) if memory else _given(premise, known, is_far=is_far)
    called: list[Called] = []
    taken = [name for name in (*names, *known, *named) if name]
    for at in range(_PARTS):
        name = names[at] if at < len(names) else ""
        if name:
            before = called[-1].presentation if called else None
            called.append(_called(name, roles[at], named.get(name), known, before))
            continue
        told = person_of(roles[at]).presentation or (_hero_presentation(premise) if at == 0 else None)
        if told is None and at == 0:
            told = _opposite(person_of(roles[1]).presentation)
        wanted = told or _other_presentation(called, rng)
        name = _fresh(roles[at], wanted, language, taken, rng)
        taken.append(name)
        called.append(Called(name, wanted))
    further = [each for each in premise.people if each.name not in names][: _NAMED_MAX - _PARTS + 1]
    return (*called, *(_called(each.name, "", each, known) for each in further))


def _called(
    name: str, role: str, named: Named | None, known: dict[str, Presentation], before: Presentation | None = None
) -> Called:
    """Somebody who has a name: what the premise says of them tells more than what the name usually is."""
    said = known.get(name) or (named and named.presentation) or presentation_of_name(name)
    told = said or person_of(role).presentation or presentation_heard(name)
    presentation = told or _opposite(before) or Presentation.FEMININE
    if named is None:
        return Called(name, presentation)
    relation = relation_of("", named.role, named.role, at_school=False)
    is_apart = not named.is_beside and relation is Relation.STRANGER
    is_polite = is_apart or relation is Relation.JUNIOR
    level = Level.POLITE if is_polite else Level.CASUAL
    return Called(name, presentation, named.role, is_named=True, is_apart=is_apart, level=level)


def _may_be_the_friend(person: Named) -> bool:
    """Whether somebody goes along with the hero and can talk."""
    return species_of(person.role) is None and not _called(person.name, "", person, {}).is_apart


def _given(premise: Premise, known: dict[str, Presentation], *, is_far: bool) -> list[str]:
    """The premise's names by part, then the project's cast where nobody is named."""
    parts = premise.parts
    friends = () if is_far else tuple(each for each in parts.further if _may_be_the_friend(each))
    named = [parts.hero, parts.other, next(iter(friends), None)]
    spare = [name for name in known if name not in premise.names]
    return [each.name if each else (spare.pop(0) if spare else "") for each in named]


def _kept(premise: Premise, roles: tuple[str, str, str], memory: EpisodeMemory) -> list[str]:
    hero, *others = memory.cast or ("",)
    lead = _series_lead(premise, memory)
    if lead and lead != hero:
        hero, others = lead, [hero, *(name for name in others if name != lead)]
    elif not lead and others and roles[0] and len(memory.roles) > 1 and roles[0] in memory.roles[1]:
        hero, others[0] = others[0], hero
    other = others[0] if others else ""
    named = [name for name in premise.names if name != hero]
    before = memory.roles[1] if len(memory.roles) > 1 else ""
    is_new = bool(roles[1]) and roles[1] != before and before not in roles[1]
    if named:
        return [hero, named[0], other if other != named[0] else (others[1] if len(others) > 1 else "")]
    if is_new:
        return [hero, "", other]
    return [hero, other, others[1] if len(others) > 1 else ""]


def _series_lead(premise: Premise, memory: EpisodeMemory) -> str:
    """Who leads a next episode by name: somebody of the series, or the first of several who are new in it."""
    hero, other = premise.parts.hero, premise.parts.other
    if hero is None:
        return ""
    return hero.name if hero.name in memory.cast or other is not None else ""


def _hero_presentation(premise: Premise) -> Presentation | None:
    return Presentation.MASCULINE if _SERVED.search(premise.text) else premise.hero_presentation


def _opposite(presentation: Presentation | None) -> Presentation | None:
    if presentation is None:
        return None
    return Presentation.MASCULINE if presentation is Presentation.FEMININE else Presentation.FEMININE


def _other_presentation(called: list[Called], rng: random.Random) -> Presentation:
    if not called:
        return rng.choice(tuple(Presentation))
    if rng.random() >= _PAIRED:
        return called[-1].presentation
    return _opposite(called[-1].presentation) or called[-1].presentation


def _fresh(role: str, wanted: Presentation, language: Language, taken: list[str], rng: random.Random) -> str:
    korean = language is Language.KOREAN
    feminine, masculine = (KOREAN_FEMININE, KOREAN_MASCULINE) if korean else (ENGLISH_FEMININE, ENGLISH_MASCULINE)
    pool: tuple[str, ...] = feminine if wanted is Presentation.FEMININE else masculine
    if species_of(role) in _ANIMALS:
        pool = _PETS[language]
    apart = [name for name in pool[:_NAMES_TO_CHOOSE] if all(name[0] != other[0] for other in taken)]
    return rng.choice(apart or [name for name in pool if name not in taken])

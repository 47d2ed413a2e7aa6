"""What happens in a premise, and who plays which part in it: an event of the shelves, a deed, or a truth come out.

In: a `Premise`, language, props, a seed. Out: a `Happening`. Never: a line, a fact of the planner.
"""

from __future__ import annotations

import random
import re
from dataclasses import dataclass

from comic.cast import Presentation, Species
from comic.story import Language
from engines.text.deeds.clause import Kind
from engines.text.deeds.deed import Deed, deed_of, deed_of_named
from engines.text.deeds.truth import Truth, truth_of
from engines.text.people import person_of
from engines.text.premise import Premise
from engines.text.sentences import split_sentences
from engines.text.species_words import species_of
from engines.text.tales.events import Event, event_of
from engines.text.tales.props import Props

_WITHOUT_EVENT = (Event.MEETS, Event.FINDS, Event.LOSES)
"""What may happen in a premise that tells no event and no deed."""
_TURNS_ON_A_THING = frozenset({Event.FIGHTS, Event.GUARDS, Event.DELIVERS, Event.HEARS, Event.NOTICES})
"""Events that are about a thing: a premise that names none tells its deed."""
_EMPTY_HANDED = frozenset({Event.TRAPPED, Event.MEETS, Event.HEARS, Event.NOTICES})
_BY_KIND = {Kind.MEANT: Event.DOES, Kind.WATCHED: Event.WATCHES, Kind.SUFFERED: Event.BEFALLS}
_FROM_BEYOND = frozenset({Species.GHOST, Species.CAT, Species.DOG, Species.BIRD})
LOVED = re.compile(
    r"첫사랑|여자친구|남자친구|여친|남친|남편|아내|연인|애인|전남친|전여친|"
    r"\b(?:first love|ex|girlfriend|boyfriend|husband|wife|crush)\b",
    re.IGNORECASE,
)
_RIVALS = re.compile(r"라이벌|두고|두 (?:명|사람)|\b(?:rivals?|two|over)\b", re.IGNORECASE)
_SEX = {
    (Language.KOREAN, Presentation.FEMININE): "여자",
    (Language.KOREAN, Presentation.MASCULINE): "남자",
    (Language.ENGLISH, Presentation.FEMININE): "woman",
    (Language.ENGLISH, Presentation.MASCULINE): "man",
}


@dataclass(frozen=True)
class Happening:
    """`deed` is told by the events of deeds, `truth` by that of a truth. A role is empty where the premise is
    silent."""

    event: Event
    hero_role: str
    other_role: str
    deed: Deed | None = None
    truth: Truth | None = None

    @property
    def needs_no_thing(self) -> bool:
        """Whether the shelves tell it without a thing."""
        return self.is_told_whole or self.event in _EMPTY_HANDED

    @property
    def is_told_whole(self) -> bool:
        """Whether the tale lets happen what the premise's sentence says, so that it may stand as a caption."""
        return self.event in (Event.DOES, Event.WATCHES, Event.BEFALLS, Event.TRUTH)


def happening_of(premise: Premise, language: Language, props: Props, rng: random.Random) -> Happening:
    """The truth that a premise lets out, else its event, else its deed, else a draw. A named hero does the deed, even
    one that others might wonder about."""
    hero, other = premise.hero_role, premise.other_role
    truth = truth_of(premise.text)
    if truth is not None:
        return _of_truth(truth, premise, language, props, rng)
    deed = _deed(premise, language)
    event = _event(premise, deed)
    if event is None and (species_of(other) in _FROM_BEYOND or (deed is None and LOVED.search(premise.text))):
        event = Event.MEETS
    if event is None and deed is not None:
        return _of_deed(deed, hero, other)
    return Happening(event or rng.choice(_WITHOUT_EVENT), hero, other)


def _deed(premise: Premise, language: Language) -> Deed | None:
    """What the hero does; where several with names do it together, the last of them stands before the verb."""
    hero, other = premise.parts.hero, premise.parts.other
    if hero is None or hero.start >= len(split_sentences(premise.text)[0]):
        return deed_of(premise.text, premise.hero_role, premise.other_role, language)
    together = [each for each in premise.people if each.is_subject and each.is_beside and hero.is_beside]
    doer = max((hero, *together), key=lambda each: each.start)
    if other in together:
        return deed_of_named(premise.text, doer.name, "", "", language)
    aimed_at = other.name if other else premise.other_role
    return deed_of_named(premise.text, doer.name, aimed_at, other.role if other else "", language)


def _event(premise: Premise, deed: Deed | None) -> Event | None:
    """The event that a premise speaks of, as far as its own predicate does not tell more."""
    if deed is None:
        return event_of(premise.text)
    event = event_of(deed.told)
    if event is None or (event is Event.FIGHTS and not _RIVALS.search(premise.text)):
        return None
    return None if event in _TURNS_ON_A_THING and not premise.thing else event


def _of_deed(deed: Deed, hero: str, other: str) -> Happening:
    """Whoever does something that others wonder about is the other."""
    if deed.is_heros:
        return Happening(_BY_KIND[deed.kind], hero, other, deed)
    watched = hero if hero and deed.kind is Kind.WATCHED else other
    return Happening(_BY_KIND[deed.kind], "" if watched == hero else hero, watched, deed)


def _of_truth(truth: Truth, premise: Premise, language: Language, props: Props, rng: random.Random) -> Happening:
    """The other is whom the truth is about: a son who turns up is no child, but a man among the others."""
    hero = premise.hero_role
    if any(name in truth.who for name in premise.names):
        return Happening(Event.TRUTH, hero, premise.other_role, truth=truth)
    if truth.who:
        hero = "" if hero and hero in truth.who else hero
        hero = hero or rng.choice([role for role in props.hero_roles if role not in truth.who])
        return Happening(Event.TRUTH, hero, truth.who, truth=truth)
    presentation = person_of(truth.what).presentation
    role = rng.choice(props.other_roles)
    other = f"{role}, {_SEX[language, presentation]}" if presentation else role
    return Happening(Event.TRUTH, hero, other, truth=truth)

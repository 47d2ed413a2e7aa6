"""Who is who in a tale: captions that introduce people, and what casting has to know of them.

In: the people's names, the situation, the premise. Out: `Introduction`s, `CastNote`s. Never: a look, a name.
"""

from __future__ import annotations

import re

from comic.cast import Age
from comic.story import Language
from engines.text.casting import OLD_KOREA
from engines.text.draft import CastNote
from engines.text.genre import Genre
from engines.text.people import person_of
from engines.text.premise import Premise
from engines.text.species_words import species_of
from engines.text.tales.manners import Relation, Voice, relation_of
from engines.text.tales.naming import Called
from engines.text.tales.naming_captions import Introduction
from engines.text.tales.old_korea import is_old_korea
from engines.text.tales.situation import Situation

_COLLEGE = re.compile(r"대학|\b(?:university|college)\b", re.IGNORECASE)
_NO_CALLING = frozenset(
    {"여자아이", "남자아이", "girl", "boy", "man", "woman", "소녀", "소년", "남자", "여자", "나", "자신"}
)
"""Roles that say nothing of somebody whom the picture shows."""
_NAMED_WITHIN = 0.3
"""The part of a tale within which its people are named, by somebody or by a caption."""
_ADULT_AGES = (Age.ADULT, Age.MIDDLE_AGED, Age.ELDER)


def cast_notes(
    speakers: tuple[str, ...],
    names: tuple[Called, Called, Called],
    situation: Situation,
    premise: Premise,
    voices: dict[Voice, str],
    seen: tuple[str, ...],
) -> tuple[CastNote, ...]:
    """A note for everybody who speaks, `voices` describing how, and for `seen` who only look on."""
    roles = (situation.hero_role, situation.other_role, "")
    manners = (situation.hero_voice, situation.other_voice, Voice.BRIGHT)
    return (
        *(
            CastNote(called.name, role, _hints(role, premise), voices[voice])
            for called, role, voice in zip(names, roles, manners, strict=True)
            if called.name in speakers
        ),
        *(CastNote(name, "", _hints_of_world(premise)) for name in seen),
    )


def _hints(role: str, premise: Premise) -> str:
    """What casting needs to know of somebody: pupils at a school, and what holds for all of the premise's world."""
    grown_up = person_of(role).age in _ADULT_AGES
    hints = []
    if premise.genres[0] is Genre.SCHOOL and not grown_up and not _COLLEGE.search(premise.text):
        hints.append("학생")
    return ", ".join(filter(None, (*hints, _hints_of_world(premise))))


def _hints_of_world(premise: Premise) -> str:
    """Where everybody dresses alike."""
    if is_old_korea(premise.text):
        return OLD_KOREA
    return "우주비행사" if premise.genres[0] is Genre.SPACE else ""


def introductions(
    names: tuple[Called, Called, Called], situation: Situation, language: Language
) -> tuple[Introduction, ...]:
    """The hero is introduced by calling, unless by name before, the other in the tale's first part, the friend on
    entering."""
    hero, other, friend = (called.name for called in names)
    is_friend = f"{friend}, {hero}의 친구." if language is Language.KOREAN else f"{friend}, {hero}'s friend."
    return (
        Introduction(hero, _caption(hero, situation.hero_role), 0.0),
        Introduction(other, _caption(other, _to_hero(hero, situation.other_role, language)), _NAMED_WITHIN),
        Introduction(friend, is_friend, 0.0),
    )


def _to_hero(hero: str, role: str, language: Language) -> str:
    """`Hazel's first love`: what somebody is to the hero belongs to the hero."""
    if relation_of("", role, role, at_school=False) not in (Relation.CLOSE, Relation.FAMILY):
        return role
    return f"{hero}의 {role}" if language is Language.KOREAN else f"{hero}'s {role}"


def _caption(name: str, role: str) -> str:
    """`Maya, night nurse.`; the name alone of whoever is no human, which the tale itself reveals."""
    calling = role.split(",")[0]
    is_told = calling and species_of(role) is None and calling not in _NO_CALLING
    return f"{name}, {calling}." if is_told else f"{name}."

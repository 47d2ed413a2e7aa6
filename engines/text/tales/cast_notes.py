"""Who is who in a tale: captions that introduce people, and what casting has to know of them.

In: the people's names, the situation, the premise. Out: `Introduction`s, `CastNote`s. Never: a look, a name.
"""

from __future__ import annotations

import re

from comic.cast import Age, Presentation
from comic.story import Language
from engines.text.casting import OLD_KOREA
from engines.text.draft import CastNote
from engines.text.genre import Genre
from engines.text.names import presentation_of_name
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
    ["여자아이", "남자아이", "girl", "boy", "man", "woman", "소녀", "소년", "남자", "여자", "나", "자신", "friend",
     "best friend", "sister", "brother", "twin", "cousin", "partner", "친구", "언니", "형", "오빠", "누나", "동생",
     "쌍둥이", "자매"]
)  # fmt: skip
"""Roles that say nothing of somebody whom the picture shows."""
_OWNED = re.compile(r"직원|대리|의 |['’]s |\b(?:of|from)\b")
"""A calling rather than a tie, or a tie whose owner is told."""
_NAMED_WITHIN = 0.3
"""The part of a tale within which its people are named, by somebody or by a caption."""
_PRONOUNS = {Presentation.FEMININE: "she", Presentation.MASCULINE: "he"}
"""What casting understands in any language and says nothing but this."""
_ADULT_AGES = (Age.ADULT, Age.MIDDLE_AGED, Age.ELDER)


def cast_notes(
    speakers: tuple[str, ...],
    names: tuple[Called, ...],
    situation: Situation,
    premise: Premise,
    voices: dict[Voice, str],
    seen: tuple[str, ...],
) -> tuple[CastNote, ...]:
    """A note for everybody who speaks, `voices` describing how, and for `seen` who only look on."""
    roles = (situation.hero_role, situation.other_role, *(called.role for called in names[2:]))
    manners = (situation.hero_voice, situation.other_voice, *(Voice.BRIGHT for _ in names[2:]))
    return (
        *(
            CastNote(called.name, role, _hints(called, role, premise), voices[voice])
            for called, role, voice in zip(names, roles, manners, strict=True)
            if called.name in speakers or called.is_named
        ),
        *(CastNote(name, "", _hints_of_world(premise)) for name in seen),
    )


def _hints(called: Called, role: str, premise: Premise) -> str:
    """What casting needs to know of somebody: a woman or a man where the name doesn't tell, who goes to a school or a
    college, and what holds for all of the premise's world."""
    grown_up = person_of(role).age in _ADULT_AGES
    hints = []
    if (person_of(role).presentation or presentation_of_name(called.name)) is not called.presentation:
        hints.append(_PRONOUNS[called.presentation])
    if premise.genres[0] is Genre.SCHOOL and not grown_up and not _COLLEGE.search(premise.text):
        hints.append("학생")
    elif premise.genres[0] is Genre.SCHOOL and not grown_up:
        hints.append("대학생")
    return ", ".join(filter(None, (*hints, _hints_of_world(premise))))


def _hints_of_world(premise: Premise) -> str:
    """Where everybody dresses alike."""
    if is_old_korea(premise.text):
        return OLD_KOREA
    return "우주비행사" if premise.genres[0] is Genre.SPACE else ""


def introductions(names: tuple[Called, ...], situation: Situation, language: Language) -> tuple[Introduction, ...]:
    """The hero is introduced by calling, unless by name before, the other in the tale's first part, friends on
    entering."""
    hero, other = (called.name for called in names[:2])
    return (
        Introduction(hero, _caption(hero, situation.hero_role), 0.0),
        Introduction(other, _caption(other, _to_hero(hero, situation.other_role, language)), _NAMED_WITHIN),
        *(
            Introduction(
                friend.name,
                _caption(friend.name, _of_friend(hero, friend, situation, language)),
                0.0,
            )
            for friend in names[2:]
        ),
    )


def _of_friend(hero: str, friend: Called, situation: Situation, language: Language) -> str:
    """What a caption says of somebody beside the two: nothing where all of them are the same to each other."""
    if not friend.is_named:
        return f"{hero}의 친구" if language is Language.KOREAN else f"{hero}'s friend"
    return "" if friend.role == situation.hero_role else _to_hero(hero, friend.role, language)


def _to_hero(hero: str, role: str, language: Language) -> str:
    """`Hazel's first love`: what somebody is to the hero belongs to the hero."""
    relation = relation_of("", role, role, at_school=False)
    if relation not in (Relation.CLOSE, Relation.FAMILY, Relation.COLLEAGUE) or _OWNED.search(role):
        return role
    return f"{hero}의 {role}" if language is Language.KOREAN else f"{hero}'s {role}"


def _caption(name: str, role: str) -> str:
    """`Maya, night nurse.`; the name alone of whoever is no human, which the tale itself reveals."""
    calling = role.split(",")[0]
    is_told = calling and species_of(role) is None and calling not in _NO_CALLING
    return f"{name}, {calling}." if is_told else f"{name}."

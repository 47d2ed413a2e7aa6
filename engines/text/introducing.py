"""Somebody known by a noun says a name: `난 두리야`, `My name is Toby`. From then on the boy is Toby.

In: personae, quotes, what is told. Out: the personae, joined where only one can be meant. Never: a guess among several.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from engines.text.address import INTRODUCED
from engines.text.company import Persona
from engines.text.names import presentation_of_name

_ANYBODY = frozenset(
    {
        "아이",
        "소년",
        "소녀",
        "남자",
        "여자",
        "꼬마",
        "청년",
        "사내",
        "여인",
        "boy",
        "girl",
        "man",
        "woman",
        "child",
        "stranger",
    }
)
"""Nouns that stand for somebody whose name is not told yet."""


def with_introductions(personae: Sequence[Persona], quotes: Sequence[str], told: str) -> list[Persona]:
    """The personae; the only nameless one becomes who is introduced, when nothing was told of the name before."""
    joined = list(personae)
    for quote in quotes:
        for match in INTRODUCED.finditer(quote):
            name = match.group("a") or match.group("b")
            nameless = [each for each in joined if not each.names and _noun(each) in _ANYBODY]
            bearer = next((each for each in joined if each.name == name), Persona(name))
            is_other = len(nameless) == 1 and nameless[0] is not bearer and _may_be_one(nameless[0], bearer)
            if is_other and _is_met_later(nameless[0], name, told):
                role = nameless[0]
                both = replace(
                    bearer,
                    roles=(*bearer.roles, _noun(role)),
                    presentation=bearer.presentation or role.presentation,
                )
                joined = [both if each is role else each for each in joined if each is not bearer]
    return joined


def _may_be_one(role: Persona, bearer: Persona) -> bool:
    """A man who meets Ada is not she."""
    shown = bearer.presentation or presentation_of_name(bearer.name)
    return role.presentation is None or shown in (None, role.presentation)


def _noun(persona: Persona) -> str:
    return persona.roles[0] if persona.roles else persona.name


def _is_met_later(role: Persona, name: str, told: str) -> bool:
    met, named = told.find(_noun(role)), told.find(name)
    return met >= 0 and (named < 0 or met < named)

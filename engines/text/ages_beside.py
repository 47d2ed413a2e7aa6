"""The age that words beside a word for somebody give: `old general`, `늙은 어부`, `젊은 교수`, `등대지기 노인`.

In: a text, and where somebody is named in it, with the age that each word usually has. Out: `Age`, or None where no
word gives one. Never: a number of years (see `ages`).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from comic.cast import Age

_OLD = re.compile(
    r"(?:늙은|늙고|나이 ?든|나이 ?많은|노쇠한|연로한|백발의?|"
    r"\b(?:old|elderly|aged|aging|ageing|ancient|grizzled|white-haired))[ ,]+$",
    re.IGNORECASE,
)
_MIDDLE_AGED = re.compile(r"(?:중년의?|\b(?:middle-aged|middle aged))[ ,]+$", re.IGNORECASE)
_YOUNG = re.compile(r"(?:젊은|젊고|청년|\b(?:young|youthful))[ ,]+$", re.IGNORECASE)
_TEENAGE = re.compile(r"(?:십대|10대|\b(?:teenage|teenaged|adolescent))[ ,]+$", re.IGNORECASE)
_LITTLE = re.compile(r"(?:어린|꼬마|\b(?:little|infant))[ ,]+$", re.IGNORECASE)
_TIE = re.compile(r"(?:boy|girl)friend|boss|manager|guest|client|customer|landlord|landlady", re.IGNORECASE)
"""Whose tie is old, not they: an old boyfriend."""


@dataclass(frozen=True)
class Calling:
    """A word for somebody: where it stands, the age that whoever is called so usually has, whether it says more than an
    age (what they do, what they wear)."""

    start: int
    end: int
    age: Age | None
    is_job: bool


def age_beside(text: str, callings: Sequence[Calling]) -> Age | None:
    """The age of whoever is called first: by the adjective right before, else by the words that follow each other."""
    if not callings:
        return None
    return _by_adjective(text, callings[0]) or _by_nouns(_of_one_person(text, callings))


def _by_adjective(text: str, calling: Calling) -> Age | None:
    before = text[: calling.start]
    grown_up = calling.age not in (Age.CHILD, Age.TEEN)
    if grown_up and _MIDDLE_AGED.search(before):
        return Age.MIDDLE_AGED
    if grown_up and _OLD.search(before) and not _TIE.match(text, calling.start):
        return Age.ELDER
    if grown_up and _YOUNG.search(before):
        return Age.ADULT
    if _TEENAGE.search(before):
        return Age.TEEN
    return Age.CHILD if _LITTLE.search(before) else None


def _of_one_person(text: str, callings: Sequence[Calling]) -> list[Calling]:
    """The first calling and those right behind it: `해커 여고생`, `boy wizard`."""
    chain = [callings[0]]
    for calling in callings[1:]:
        if text[chain[-1].end : calling.start] != " ":
            break
        chain.append(calling)
    return chain


def _by_nouns(chain: Sequence[Calling]) -> Age | None:
    """A job is usually done by adults; a noun that tells another age beside it tells more. `의사 아들` is the child of
    a doctor as often as a doctor: children don't count."""
    told = [calling for calling in chain if calling.age not in (None, Age.ADULT, Age.CHILD)]
    bare = [calling for calling in told if not calling.is_job]
    first = next((calling.age for calling in chain if calling.age is not None), None)
    if first is Age.CHILD:
        return first
    return (bare or told)[0].age if told else first

"""Somebody on another's back: who carries, who rides, and whom.

In: a clause, the person who acts in it, the other people with how each presents. Out: the acting person's pose and
the partner. Never: a
burden that is no person (`carries a guitar on his back`), somebody who lies on the own back.

Korean says both by the verb alone (`업다`, `업히다`); English by a verb and a back, with the one who is carried
between them, or by a piggyback.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from comic.cast import Presentation
from comic.storyboard import Pose
from engines.illustrator.words.deeds import named_in
from engines.text.people import people_in

_UP = r"(?<![가-힣])(?:둘러|들쳐|들쳐\s)?업"
_DOWN = re.compile(
    r"내려\s?[놓주준줬]|등에서\s내[리린려렸]|\b(?:set|put|let)(?:s|ting)?\b[^.;]{0,30}\bdown\b"
    r"|\b(?:gets?|got|slid(?:es?)?|climb(?:s|ed)?|hop(?:s|ped)?|slip(?:s|ped)?)\s(?:down|off)\b",
    re.IGNORECASE,
)
"""Who is set down, or gets off, is carried no longer."""

_RIDING = re.compile(rf"{_UP}(?:[힌힐힙혀혔]|히(?=[고며면지기네는자다]))")
_RIDDEN = re.compile(rf"(?:등에\s)?{_UP}(?:힌|혀\s(?:있는|있던|가는|오는|잠든|자는))(?=\s(?P<who>[가-힣]+))")
_BACKING = re.compile(rf"{_UP}(?:고|은|는|어|었|으며|으면서|으려|으러|자마자|기)|등에\s태[우운워웠]|어부바")

_NAMED_BACK = r"\bon(?:to|\sto)?\s+(?:the\s+)?(?-i:[A-Z])[\w-]*['’]s?\s+(?:[a-z]+\s+)?back\b"
_ANY_BACK = rf"(?:{_NAMED_BACK}|\bon(?:to|\sto)?\s+(?:his|her|their)\s+(?:[a-z]+\s+)?back\b)"
_PIGGYBACK = r"piggy-?\s?back(?:\srides?)?"
_ENGLISH_RIDING = re.compile(
    rf"\b(?:is|was|are|were|being|been|gets?|got)\s+(?:[a-z]+\s+)?carried\b[^.;]{{0,40}}?(?:{_ANY_BACK}|\b{_PIGGYBACK})"
    rf"|\bcarried(?:\s[a-z]+ly)?\s{_ANY_BACK}"
    rf"|\b(?:rid(?:es?|ing)|rode|cling(?:s|ing)?|clung|climb(?:s|ed|ing)?|hop(?:s|ped)?|gets?|got)\b"
    rf"(?:\s(?!him|her|them)(?-i:[a-z]+)){{0,2}}?\s{_ANY_BACK}"
    rf"|\b(?:cling(?:s|ing)?|clung)\sto\s(?:his|her|(?-i:[A-Z])[\w-]*['’]s?)\sback\b"
    rf"|\b(?:sle(?:eps?|pt|eping)|asleep|doz(?:es?|ed|ing)|slump(?:s|ed)?|rests?)\b[^.;]{{0,24}}?{_NAMED_BACK}"
    rf"|\b(?:rid(?:es?|ing)|rode|gets?|got|takes?|took|hitch(?:es|ed)?|enjoys?)\b[^.;]{{0,16}}?\b{_PIGGYBACK}",
    re.IGNORECASE,
)
_ENGLISH_BACKING = re.compile(
    rf"\b(?:carr(?:y|ies|ied|ying)|hoist(?:s|ed|ing)?|haul(?:s|ed|ing)?|lift(?:s|ed|ing)?|tak(?:es?|ing)|took"
    rf"|lug(?:s|ged|ging)?|bear(?:s|ing)?|bore|gets?|got|with)\b(?P<who>[^.;]{{1,60}}?){_ANY_BACK}"
    rf"|\b(?:giv(?:es?|ing)|gave|carr(?:y|ies|ied|ying))\b(?P<ridden>[^.;]{{1,60}}?)\b{_PIGGYBACK}",
    re.IGNORECASE,
)
_OWN_BACK = re.compile(r"\bon(?:to)?\s(his|her)\s(?:[a-z]+\s)?back\b", re.IGNORECASE)
_KOREAN_HER = re.compile(r"(?<![가-힣])그(녀)?를\s")
_OUTSIDER = re.compile(r"(?:아기|젖먹이|강아지|고양이|짐|배낭|가방|보따리|지게)[을를]\s")
"""What is carried that nobody of the cast is."""

_PRONOUN = re.compile(r"(?:he|she|his|her|him|그|그녀)", re.IGNORECASE)
_SOMEBODY = re.compile(r"\b(?:him|her|them|the\s(?:wounded|injured|sick|other))\b", re.IGNORECASE)


def carrying_in(clause: str, name: str, others: Mapping[str, Presentation]) -> tuple[Pose, str | None] | None:
    """What the acting person does and with whom, as far as the clause tells; None when nobody is on a back. Whom it
    names by a common noun alone (`어린 공주를`, `his sister`) is the first of the others who presents so."""
    if is_set_down(clause):
        return None
    ridden = _RIDDEN.search(clause)
    if ridden is not None and _first(ridden.group("who"), (name,)) is None:
        who = _first(clause[ridden.start("who") :], others)
        return (Pose.CARRY, who) if who is not None else None
    if _RIDING.search(clause) or _ENGLISH_RIDING.search(clause):
        return Pose.RIDE, _first(clause, others) or _likely(others, None)
    if _BACKING.search(clause):
        who = _object(clause, others)
        return (Pose.CARRY, who) if who is not None or not named_in(clause, others) else None
    english = _ENGLISH_BACKING.search(clause)
    if english is None:
        return None
    burden = english.group("who") or english.group("ridden")
    who = _first(burden, others)
    nouns = list(people_in(burden))
    if who is None and not _SOMEBODY.search(burden) and not nouns:
        return None
    return Pose.CARRY, who or _likely(others, nouns[-1].key.presentation if nouns else None)


def is_set_down(words: str) -> bool:
    """Whether somebody gets off a back."""
    return _DOWN.search(words) is not None


def acting_in(clause: str, names: Mapping[str, Presentation]) -> str | None:
    """Who acts in a clause of carrying that names nobody of these, by how its subject presents (`남고생이`, `on his
    back`), or else unlike its object; None when it isn't about carrying or doesn't tell."""
    first = next(iter(names), None)
    if first is None or carrying_in(clause, first, {name: names[name] for name in names if name != first}) is None:
        return None
    presented = [found.key.presentation for found in people_in(clause) if not _PRONOUN.fullmatch(found.word)]
    owner = _OWN_BACK.search(clause)
    if owner is not None and not _ENGLISH_RIDING.search(clause):
        presented[:1] = [Presentation.FEMININE if owner.group(1).lower() == "her" else Presentation.MASCULINE]
    subject, carried = [*presented, None, None][:2]
    for name, presentation in names.items():
        if presentation is subject or (subject is None and carried is not None and presentation is not carried):
            return name
    return None


def spans_of(words: str) -> list[tuple[int, int]]:
    """Where the words speak of it."""
    patterns = (_RIDING, _BACKING, _ENGLISH_RIDING, _ENGLISH_BACKING)
    return [match.span() for pattern in patterns for match in pattern.finditer(words)]


def _object(clause: str, company: Mapping[str, Presentation]) -> str | None:
    """Whom a Korean clause has carried: a name with 을 or 를, else a common noun with it, unless names stand beside."""
    named = named_in(clause, company)
    carried = next((name for at, name in named if re.match(r"(?:이)?[을를]", clause[at + len(name) :])), None)
    if carried is not None or named or _OUTSIDER.search(clause):
        return carried
    nouns = (found for found in people_in(clause) if re.match(r"[을를]", clause[found.start + len(found.word) :]))
    presented = next((found.key.presentation for found in nouns), None)
    pronoun = _KOREAN_HER.search(clause)
    if pronoun is not None:
        presented = Presentation.FEMININE if pronoun.group(1) else Presentation.MASCULINE
    return _likely(company, presented)


def _first(words: str, names: Iterable[str]) -> str | None:
    return next((name for _, name in named_in(words, names)), None)


def _likely(company: Mapping[str, Presentation], presentation: Presentation | None) -> str | None:
    """Whom a noun means among them: the first who presents so, or the only one there is."""
    if len(company) == 1:
        return next(iter(company))
    return next((name for name, shown in company.items() if shown is presentation), None)

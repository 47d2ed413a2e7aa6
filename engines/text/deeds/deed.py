"""What hero or other does in a premise, with gaps for the people in it, so that anybody in a tale can speak of it.

In: a premise's text, its words for the people. Out: a `Deed`, or None. Never: a name, a line.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from comic.story import Language
from engines.text.deeds.clause import Clause, Kind
from engines.text.deeds.english import english_clause
from engines.text.deeds.korean import korean_clause
from engines.text.named.korean_words import is_noun
from engines.text.places import TIMES

_OBJECT = r"(을|를|에게|한테|과|와|의|께|이랑|랑)"
_PARTICLES = {"를": "을", "와": "과", "랑": "이랑"}
"""A particle's other form → the one that gaps are written with."""
_OWN = re.compile(
    r"\b(?:his|her|their|my)\b"
    r"(?= (?!in |on |at |to |from |with |for |by |and |or |as |into |over |after |before )[a-z])"
)
_ADVERBS = frozenset({"함께", "같이", "혼자", "처음", "매일", "서로", "모두", "오늘", "내일", "어제"})
"""Nouns that stand before a name without belonging to it."""
_DESCRIBES = re.compile(r"[가-힣](?:의|ㄴ|은|는|던|한|린|된|온|간|쓴|낸|진|운)\s$")
"""A word before somebody that says more of them than a name or `you` could carry."""


@dataclass(frozen=True)
class Deed:
    """A clause with gaps: `{O:을} 업고`, `teaches {O}`; `{own}` for whose something is. `is_heros`: the hero does it,
    otherwise the other. `is_aimed`: it is done to or with whoever does not do it."""

    told: str
    base: str
    kind: Kind
    is_heros: bool
    is_aimed: bool


def deed_of_named(text: str, doer: str, other: str, other_role: str, language: Language) -> Deed | None:
    """The deed of somebody with a name, whatever it is: `doer` is the last name of the subject (`Tom and Sara open`),
    `other` the name of somebody else to whom it may be done, with or without the role before it."""
    korean = language is Language.KOREAN
    text = _without_titles(text, other, other_role) if korean and other else text
    clause = (korean_clause if korean else english_clause)(text, doer)
    if clause is None:
        return None
    kind = Kind.MEANT if clause.kind is Kind.WATCHED else clause.kind
    return _deed(replace(clause, kind=kind), other, korean, is_heros=True)


def _without_titles(text: str, name: str, role: str) -> str:
    """Without what a name is called by, which could stand before no `you`: `용의자 세라의`, `막차 손님 아영을`."""
    text = text.replace(f"{role} {name}", name) if role else text
    before = re.search(rf"(?<![가-힣])([가-힣]+) {re.escape(name)}", text)
    is_title = before is not None and is_noun(before[1]) and not TIMES.first(before[1]) and before[1] not in _ADVERBS
    return text.replace(f"{before[1]} {name}", name) if before and is_title else text


def deed_of(text: str, hero_role: str, other_role: str, language: Language) -> Deed | None:
    """The deed of a premise's first sentence, when that says who does it. Whoever does something again and again is
    the other: the hero is who wonders why."""
    korean = language is Language.KOREAN
    for doer, is_heros in ((hero_role, True), ("" if hero_role else other_role, False)):
        clause = (korean_clause if korean else english_clause)(text, doer) if doer else None
        if clause is None:
            continue
        if not is_heros or clause.kind is Kind.WATCHED:
            return _deed(clause, "", korean, is_heros=False)
        return _deed(clause, other_role, korean, is_heros=True)
    return None


def _deed(clause: Clause, aimed_at: str, korean: bool, *, is_heros: bool) -> Deed:
    kind = clause.kind if is_heros or clause.kind is Kind.SUFFERED else Kind.WATCHED
    told, base = (_with_gaps(words, aimed_at, korean) for words in (clause.told, clause.base))
    return Deed(told, base, kind, is_heros, "{O" in told)


def _with_gaps(words: str, aimed_at: str, korean: bool) -> str:
    if korean:
        return _korean_gaps(words, aimed_at)
    if aimed_at:
        person = rf"\b(?:a|an|the|his|her|their)\s+{re.escape(aimed_at)}\b(?!'s|\s+(?:who|that|whose|of)\b)"
        if aimed_at[0].isupper():
            adjectives = r"(?:(?!of|in|on|at|from|with)[a-z-]+\s){1,3}"
            person = rf"\b(?:(?:his|her|their|the)\s{adjectives})?{re.escape(aimed_at)}\b(?!['’]s)"
        words = re.sub(person, "{O}", words, count=1, flags=re.IGNORECASE)
    return _OWN.sub("{own}", words)


def _korean_gaps(words: str, aimed_at: str) -> str:
    if not aimed_at:
        return words
    found = re.search(rf"(?<![가-힣]){re.escape(aimed_at)}(?:님)?{_OBJECT}(?=\s)", words)
    if found is None or _DESCRIBES.search(words[: found.start()]):
        return words
    particle = _PARTICLES.get(found.group(1), found.group(1))
    return words[: found.start()] + f"{{O:{particle}}}" + words[found.end() :]

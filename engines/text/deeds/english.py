"""The predicate of an English premise: `A failed magician performs one last trick` → `performs one last trick`.

In: the premise, the word for who does it. Out: a `Clause`, or None. Never: a predicate whose verb is no verb of doing.
"""

from __future__ import annotations

import re

from engines.text.deeds.clause import Clause, Kind
from engines.text.sentences import split_sentences

_APPOSITION = re.compile(
    r"^,\s(?:an?|the|two|three|four|both|her|his|their)\s[^,]{1,40},(?=\s[a-z])|^,(?=\s[a-z]+\s(?!and\b))"
)
"""`Ezra and Wilbur, two retired spies, open`; of `Three friends, Leo, Ana and Kit, find` the comma."""
_AND_MORE = re.compile(
    r",?\s+and\s+[a-z]+\s(?:who|what|whether|how|it|them|an?|the|to|into|for|up|out|away|over|about|each|together)\b.*$"
)
"""What several do besides, told by a verb that only fits several."""
_WORDS_MAX = 14
_MODALS = (
    r"must|has to|have to|needs to|need to|wants to|want to|decides to|decide to|tries to|try to|hopes to|plans to|"
    r"is about to|is asked to|are asked to|is ordered to|is forced to|is told to|agrees to|offers to|is hired to|will"
)
_BEHIND_SUBJECT = re.compile(
    rf"(?:s?,?\s+(?:who|that)\s.+?(?=\s(?:{_MODALS})\s))?\s+(?P<adverb>(?:finally|secretly|suddenly|accidentally)\s+)?"
    rf"(?P<modal>(?:{_MODALS})\s+)?(?P<verb>[a-z]+)(?P<rest>(?:\s.+)?)$",
    re.IGNORECASE,
)
"""A relative clause is stepped over only where a modal tells where it ends."""
_CUT = re.compile(
    r",\s+and\s+(?:(?:her|his|their)\b|(?-i:[A-Z])).*$|"
    r",?\s+(?:until|but|because|while|although|when|before|after|unless|so that|only to|"
    r"and (?:a|an|the|no|one|now|then|finds?|discovers?|meets?|falls?|must|everyone|nobody)\b|"
    r"and [a-z]+s (?:a|an|the|his|her|their|to|into|for|up|out|away|back)\b).*$|[;:—].*$",
    re.IGNORECASE,
)
"""Where another clause begins: what somebody else does, or what comes of it."""
_STATES = frozenset(
    ["is", "are", "was", "were", "be", "has", "have", "had", "lives", "works", "loves", "likes", "hates", "knows",
     "belongs", "wants", "needs", "believes", "thinks", "looks", "seems", "feels", "remembers", "who", "that", "and",
     "or", "of", "in", "on", "at", "with", "from", "for", "to", "by", "as", "can", "could", "should", "may", "named",
     "called", "does", "keeps", "argue", "argues", "fight", "fights", "quarrel", "quarrels", "meet", "meets",
     "owns", "means", "hears", "hear", "sees", "see", "notices", "notice", "understands", "lies"]
)  # fmt: skip
_PASSIVE = re.compile(r"^(?P<be>is|are)\s+(?P<rest>(?:\w+ly\s+)?(?:\w+ed|chosen|stolen|struck|shot|caught|sent)\b.*)$")
_SUFFERED = re.compile(
    r"^(?:wakes?(?: up)?|falls?|trips?|faints?|forgets?|dies?|gets? (?:fired|lost|hurt|sick|stuck|caught|left)|"
    r"breaks? (?:his|her|their|an?) (?:\w+ )?(?:leg|arm|ankle|foot|hand|heart|nose)|loses? (?:his|her|their) (?:job|"
    r"voice|memory|sight|hearing|way|powers?))\b"
)
_AGAIN = re.compile(r"\b(?:every|each) (?:night|day|morning|evening|week|year|time|winter|summer)\b|\balways\b")
_IES, _ES = re.compile(r"[^aeiou]ies$"), re.compile(r"(?:ss|x|zz|ch|sh|o)es$")


def english_clause(text: str, doer: str) -> Clause | None:
    """What stands behind `doer` as the subject of the first sentence, when its verb is one of doing."""
    sentence = split_sentences(text)[0].rstrip(".!… ")
    subject = re.search(rf"\b{re.escape(doer.split()[-1])}(?P<plural>s)?\b", sentence, re.IGNORECASE)
    if subject is None:
        return None
    behind, also = _without_companion(_APPOSITION.sub("", sentence[subject.end() :]))
    is_plural = also or bool(subject["plural"]) or _is_last_of_many(sentence, subject)
    passive = _PASSIVE.match(_CUT.sub("", behind.strip()))
    if passive and not re.match(rf"(?:{_MODALS})\s", behind.strip()):
        return Clause(f"is {passive['rest']}", f"be {passive['rest']}", Kind.SUFFERED)
    found = _BEHIND_SUBJECT.match(behind)
    if found is None:
        return None
    return _clause(sentence, found, is_plural)


def _is_last_of_many(sentence: str, subject: re.Match[str]) -> bool:
    """Whether a name ends a list: `Leo, Ana and Kit find`."""
    is_name = subject.group(0)[0].isupper() and subject.start() > 0
    before = sentence[: subject.start()]
    return is_name and re.search(r"\b(?:and|&) (?:(?:her|his|their|the|a|an) (?:[a-z-]+ ){1,3})?$", before) is not None


def _without_companion(behind: str) -> tuple[str, bool]:
    """`and his grandfather` is a companion of the subject, whose verb is a plural then."""
    companion = re.match(r"\s+and\s+(?:his|her|their|a|an|the)\s+(?:[a-z]+\s)??[a-z]+(?=\s[a-z]+\s)", behind)
    return (behind[companion.end() :], True) if companion else (behind, False)


def _clause(sentence: str, found: re.Match[str], is_plural: bool) -> Clause | None:
    verb, rest = found["verb"].lower(), _CUT.sub("", found["rest"])
    if verb in _STATES or re.search(r"(?:ed|ing)$", verb) or not rest:
        return None
    if not found["modal"] and not is_plural and not re.search(r"[^s]s$", verb):
        return None
    is_base = bool(found["modal"]) or is_plural
    rest = _AND_MORE.sub("", rest) if is_base else rest
    base = (verb if is_base else _base(verb)) + rest
    told = (_third(verb) if is_base else verb) + rest
    if len(told.split()) > _WORDS_MAX:
        return None
    if _SUFFERED.match(told):
        return Clause(told, base, Kind.SUFFERED)
    return Clause(told, base, Kind.WATCHED if _AGAIN.search(sentence.lower()) else Kind.MEANT)


def _base(verb: str) -> str:
    """The infinitive of a third person: `carries` → `carry`, `crosses` → `cross`."""
    if _IES.search(verb):
        return verb[:-3] + "y"
    return verb[:-2] if _ES.search(verb) else verb[:-1]


def _third(verb: str) -> str:
    """The third person of an infinitive."""
    if re.search(r"[^aeiou]y$", verb):
        return verb[:-1] + "ies"
    return verb + ("es" if re.search(r"(?:s|x|z|ch|sh|o)$", verb) else "s")

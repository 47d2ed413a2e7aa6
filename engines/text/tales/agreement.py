"""English words that agree with a noun or a person: it or them, is or are, a, an or some; he or she.

In: a noun phrase, a presentation. Out: words. Never: anything for Korean.
"""

from __future__ import annotations

import re

from comic.cast import Presentation

_PLURAL = {
    "it": "them",
    "is": "are",
    "was": "were",
    "this": "these",
    "that": "those",
    "has": "have",
    "its": "their",
    "does": "do",
    "it's": "they're",
    "they": "they",
    "belongs": "belong",
    "stays": "stay",
    "lands": "land",
    "lights": "light",
    "moves": "move",
    "keeps": "keep",
}
_PRONOUNS: dict[Presentation, dict[str, str]] = {
    Presentation.FEMININE: {"he": "she", "him": "her", "his": "her", "himself": "herself"},
    Presentation.MASCULINE: {},
}


def is_plural(noun: str) -> bool:
    last = noun.split()[-1]
    return last.endswith("s") and not last.endswith(("ss", "us", "is"))


def agreed(word: str, noun: str) -> str:
    """`it`, `is`, `was`, `this` … as the noun asks for; `they` is the subject, `it` the object."""
    if word == "they":
        return "they" if is_plural(noun) else "it"
    return _PLURAL[word] if is_plural(noun) else word


def is_agreeing(word: str) -> bool:
    return word in _PLURAL


def pronoun(word: str, presentation: Presentation) -> str:
    """`he`, `him`, `his`, `himself` for somebody."""
    return _PRONOUNS[presentation].get(word, word)


def with_article(noun: str) -> str:
    """`an umbrella`, `a key`, `some cookies`."""
    if noun.split()[0] in ("a", "an", "the"):
        return noun
    if re.match(r"(?:\w+est|worst|best|last|first|only)\b", noun):
        return f"the {noun}"
    if is_plural(noun):
        return f"some {noun}"
    return f"{'an' if noun[0].lower() in 'aeiou' else 'a'} {noun}"

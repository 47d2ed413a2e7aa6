"""Who does what in an action: the sentences of it that are about one person.

In: words of action, a name, the other names. Out: the words that tell what this person does. Never: what they mean.

A Korean name acts unless a particle makes it an object (`에게`, `을`); an English one where it opens its sentence, or
is joined to the one that does (`Dana and Greg walk`).
"""

from __future__ import annotations

import re

_SENTENCES = re.compile(r"(?<=[.!?。…])\s+")
_OBJECT = re.compile(r"\s*(?:에게|한테|더러|보고|을|를|의|쪽)")
_HANGUL = re.compile(r"[가-힣]")
_JOINED = re.compile(r"^[^.;]{0,80}?\b(?:and|with)\s+(?:the\s+)?$", re.IGNORECASE)
_VERB_BETWEEN = re.compile(r"\b(?:to|at|toward|towards|for|from|after|hands|gives|sees|looks)\b", re.IGNORECASE)


def deeds_of(name: str, others: tuple[str, ...], action: str) -> str:
    """The sentences in which this person acts; all of the action when it names nobody of these."""
    sentences = _SENTENCES.split(action)
    actors = [_actors(sentence, (name, *others)) for sentence in sentences]
    if not any(actors):
        return action
    return " ".join(sentence for sentence, acting in zip(sentences, actors, strict=True) if name in acting)


def _actors(sentence: str, names: tuple[str, ...]) -> tuple[str, ...]:
    """Those of the names that act in this sentence."""
    folded = sentence.casefold()
    found = sorted((folded.find(name.casefold()), name) for name in names if name and name.casefold() in folded)
    if not found:
        return ()
    acting: list[str] = []
    for at, name in found:
        after = sentence[at + len(name) :]
        if _HANGUL.search(sentence):
            if not _OBJECT.match(after):
                acting.append(name)
        elif not acting:
            acting.append(name)
        else:
            between = sentence[found[0][0] + len(acting[0]) : at]
            if _JOINED.match(between) and not _VERB_BETWEEN.search(between):
                acting.append(name)
    return tuple(acting)

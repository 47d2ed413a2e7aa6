"""The interface's sentences in Korean and English.

In: a language, a code and facts. Out: a sentence for a person, as plain text (never markup). Never: a decision about
what to say; codes come from errors, pages and routes. The catalogs are `ko.json` and `en.json`, flat: key → sentence
with `{fact}` gaps.
"""

from __future__ import annotations

import json
import re
from functools import cache
from pathlib import Path

LANGUAGES: tuple[str, ...] = ("ko", "en")
FALLBACK = "en"

Fact = str | int | float | None

_GAP = re.compile(r"\{([a-z_]+)\}")


@cache
def catalog(language: str) -> dict[str, str]:
    """All sentences of one of `LANGUAGES` by key. Raises KeyError for another language."""
    if language not in LANGUAGES:
        raise KeyError(language)
    text = (Path(__file__).parent / f"{language}.json").read_text(encoding="utf-8")
    sentences: dict[str, str] = json.loads(text)
    return sentences


def say(language: str, code: str, /, **facts: Fact) -> str:
    """The sentence `code` in `language` with its gaps filled.

    Falls back to English, then to a sentence that names the code. A gap without a fact shows `…`; nothing raises.
    """
    spoken = language if language in LANGUAGES else FALLBACK
    sentence = catalog(spoken).get(code) or catalog(FALLBACK).get(code)
    if sentence is None:
        facts = {"code": code.removeprefix("error.")}
        sentence = catalog(spoken)["error.unknown-code"]
    return _GAP.sub(lambda gap: _fact_text(facts.get(gap[1])), sentence)


def say_error(language: str, reason: str, facts: dict[str, Fact], place: str = "") -> str:
    """The sentence of a `comic.errors.ToonverseError` from its `reason` and `facts`.

    A `place` may have its own, `{place}.why-{reason}`, where the general one promises what doesn't happen there.
    """
    own = f"{place}.why-{reason}"
    return say(language, own if own in catalog(FALLBACK) else f"error.{reason}", **facts)


def gaps(sentence: str) -> frozenset[str]:
    """The names of the gaps in a sentence of a catalog."""
    return frozenset(_GAP.findall(sentence))


def pick_language(accept_language: str | None) -> str:
    """The first of `LANGUAGES` by the weights of an `Accept-Language` header (RFC 9110, 12.5.4), English if none."""
    wishes: list[tuple[float, int, str]] = []
    for place, item in enumerate((accept_language or "").split(",")):
        tag, *parameters = (part.strip() for part in item.split(";"))
        weight = _weight(parameters)
        if tag and weight > 0:
            wishes.append((-weight, place, tag.lower().replace("_", "-")))
    for _, _, tag in sorted(wishes):
        primary = tag.split("-")[0]
        if primary in LANGUAGES:
            return primary
        if tag == "*":
            break
    return FALLBACK


def _weight(parameters: list[str]) -> float:
    """The `q` of a language range: 1 when it isn't given, 0 when it can't be read."""
    for parameter in parameters:
        name, _, value = parameter.partition("=")
        if name.strip().lower() == "q":
            try:
                return min(1.0, max(0.0, float(value)))
            except ValueError:
                return 0.0
    return 1.0


def _fact_text(fact: Fact) -> str:
    if fact is None:
        return "…"
    if isinstance(fact, int) and not isinstance(fact, bool) and abs(fact) >= 10_000:
        return f"{fact:,}"
    return f"{fact:g}" if isinstance(fact, float) else str(fact)

"""Whom a text calls by name, the lead first. In: a text, its language, the project's names. Out: `Named`s. Never: a
name that isn't written there.
"""

from __future__ import annotations

import re

from comic.story import Language
from engines.text.named.english import named_in_english
from engines.text.named.korean import named_in_korean
from engines.text.named.person import Named


def named_in(text: str, language: Language, known: tuple[str, ...] = ()) -> tuple[Named, ...]:
    """Everybody whom the text calls by name; whoever the project knows is found however the name is written. The one
    whom the sentence is about comes first."""
    find = named_in_korean if language is Language.KOREAN else named_in_english
    found = {each.name: each for each in find(text, known)}
    for name in known:
        match = re.search(rf"(?<!\w){re.escape(name)}", text, re.IGNORECASE)
        if match and not any(name.casefold() in other.casefold() for other in found):
            found[name] = Named(name, match.start())
    ordered = sorted(found.values(), key=lambda each: each.start)
    lead = next((each for each in ordered if each.is_subject), None)
    return tuple(ordered if lead is None else [lead, *(each for each in ordered if each is not lead)])

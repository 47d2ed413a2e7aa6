"""How an action introduces somebody: `DANA, a tired woman of 30 with glasses, enters`, `수아(22세, 긴 머리)가 온다`.

In: words of action, names. Out: what they say of each one's looks. Never: a guess where nothing stands beside a name.
"""

from __future__ import annotations

import re

_SENTENCE_END = re.compile(r"(?<!Mr)(?<!Mrs)(?<!Ms)(?<!Dr)[.!?。…](?:\s|$)")
_IN_BRACKETS = re.compile(r"\s*[(（](?P<words>[^()（）]{1,120})[)）]")
_PIECES_MAX = 4


def introduced(action: str, names: tuple[str, ...]) -> tuple[tuple[str, str], ...]:
    """Pairs of a name and the words that describe its bearer, in the order of `names`."""
    found: list[tuple[str, str]] = []
    for name in names:
        met = re.search(rf"(?<!\w){re.escape(name)}", action, re.IGNORECASE)
        if met is None:
            continue
        after = action[met.end() :]
        bracketed = _IN_BRACKETS.match(after)
        words = bracketed.group("words") if bracketed else _set_off(after, names)
        if words.strip():
            found.append((name, words.strip()))
    return tuple(found)


def _set_off(after: str, names: tuple[str, ...]) -> str:
    """What stands between commas behind an English name; empty when the commas make a list of people."""
    if not after.startswith(","):
        return ""
    end = _SENTENCE_END.search(after)
    pieces = [piece.strip() for piece in after[1 : end.start() if end else None].split(",")]
    described = pieces[:-1][:_PIECES_MAX]
    if any(name.casefold() in piece.casefold() for piece in described for name in names):
        return ""
    return ", ".join(described)

"""Sounds written as they are heard, on a line of their own or before what makes them (`쿵! 문이 닫힌다.`, `GRRROAR!`).

In: a line that is neither speech nor heading, the names of people. Out: `Sound` or None. Never: labelled effects.
"""

from __future__ import annotations

import re
from collections.abc import Container
from dataclasses import dataclass

_SOUND = re.compile(r"^(?P<sound>(?:[가-힣]{1,6}|[A-Z]{3,16})[!~…\-—―]+)(?:\s+(?P<cause>\S.*))?$")


@dataclass(frozen=True)
class Sound:
    """What is heard, and the action behind it, empty when nothing is told."""

    heard: str
    cause: str


def sound_of(line: str, names: Container[str]) -> Sound | None:
    """The sound that the line opens with. `names` are folded; a name that is called is no sound."""
    match = _SOUND.match(line)
    if match is None or match.group("sound").rstrip("!~…-—―").casefold() in names:
        return None
    return Sound(match.group("sound"), match.group("cause") or "")

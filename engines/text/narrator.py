"""Who tells the chapter, when somebody in it does.

In: what is told, what is said, the personae found so far. Out: the narrator's name and the personae without the one who
turned out to be the narrator. Never: a narrator where `I` stands in quotes only.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from engines.text.company import Persona
from engines.text.names import is_given_name

_FIRST_KOREAN = re.compile(r"(?<![가-힣])(?:나는|내가|나의|나도|나를|내게|나에게|난)(?![가-힣])")
_FIRST_ENGLISH = re.compile(r"(?<![\w'’])I(?![\w])(?!['’]?m a)")
_CALLED_KOREAN = re.compile(r"(?:^|[\s,.!?])([가-힣]{2,3})(?:아|야)(?=[,.!?…~]|\s*$)|^([가-힣]{2,3}),\s")
_CALLED_ENGLISH = re.compile(r"[,—]\s([A-Z][a-z]+)(?=[,.!?])")
_OFTEN = 2


def narrator_of(
    told: Sequence[str], quotes: Sequence[str], personae: Sequence[Persona], korean: bool
) -> tuple[str | None, list[Persona]]:
    """None when nobody of the story tells it. A narrator whom the others call by a name that belongs to nobody else is
    shown with that name, else as 나 or I."""
    first = _FIRST_KOREAN if korean else _FIRST_ENGLISH
    if sum(len(first.findall(sentence)) for sentence in told) < _OFTEN:
        return None, list(personae)
    everything_told = " ".join(told)
    called: Counter[str] = Counter()
    for quote in quotes:
        for match in (_CALLED_KOREAN if korean else _CALLED_ENGLISH).finditer(quote):
            called[next(group for group in match.groups() if group)] += 1
    taken = {word for persona in personae if not persona.is_only_called for word in (persona.name, *persona.names)}
    free = [name for name in called if name not in taken and name not in everything_told and _is_name(name, personae)]
    if not free:
        return ("나" if korean else "I"), list(personae)
    name = max(free, key=lambda each: (called[each], -quotes.index(next(quote for quote in quotes if each in quote))))
    return name, [persona for persona in personae if persona.name != name]


def _is_name(word: str, personae: Sequence[Persona]) -> bool:
    return is_given_name(word) or any(persona.name == word for persona in personae)

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
from engines.text.people import person_of

_FIRST_KOREAN = re.compile(r"(?<![가-힣])(?:나는|내가|나의|나도|나를|내게|나에게|난)(?![가-힣])")
_FIRST_ENGLISH = re.compile(r"(?<![\w'’])I(?![\w])(?!['’]?m a)")
_CALLED_KOREAN = re.compile(r"(?:^|[\s,.!?])([가-힣]{2,3})(?:아|야)(?=[,.!?…~]|\s*$)|^([가-힣]{2,3}),\s")
_CALLED_ENGLISH = re.compile(r"[,—]\s([A-Z][a-z]+)(?=[,.!?])")
_KIN_KOREAN = re.compile(r"(?:내|우리|나의) (언니|누나|동생|형|오빠|친구|남편|아내|딸|아들)")
_KIN_ENGLISH = re.compile(
    r"\b[Mm]y (sister|brother|friend|husband|wife|daughter|son|cousin|roommate|flatmate|neighbou?r|boss)\b"
)
"""Whom a narrator speaks of as theirs: the only name that falls is that one's."""
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
    kin = (_KIN_KOREAN if korean else _KIN_ENGLISH).search(everything_told)
    if len(free) == 1 and kin is not None and len(personae) <= 1 and not _is_known(kin.group(1), free[0], personae):
        bearer = Persona(free[0], (), (kin.group(1),), person_of(kin.group(1)).presentation)
        return ("나" if korean else "I"), [bearer]
    if not free:
        return ("나" if korean else "I"), list(personae)
    name = max(free, key=lambda each: (called[each], -quotes.index(next(quote for quote in quotes if each in quote))))
    return name, [persona for persona in personae if persona.name != name]


def _is_known(kin: str, name: str, personae: Sequence[Persona]) -> bool:
    """Whether somebody else is the narrator's sister or friend already."""
    return any(persona.name != name and kin in (persona.name.lower(), *persona.roles) for persona in personae)


def _is_name(word: str, personae: Sequence[Persona]) -> bool:
    return is_given_name(word) or any(persona.name == word for persona in personae)

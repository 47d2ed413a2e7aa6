"""What happens in a premise: somebody finds, loses, meets, guards … and what the hero wants because of it.

In: a premise's text. Out: `Event`. Never: who or what it happens to.
"""

from __future__ import annotations

import re
from enum import StrEnum

from engines.text.tales.facts import Matter


class Event(StrEnum):
    FINDS = "finds"
    LOSES = "loses"
    MEETS = "meets"
    FIGHTS = "fights"
    INHERITS = "inherits"
    COLLECTS = "collects"
    NOTICES = "notices"
    GUARDS = "guards"
    TRAPPED = "trapped"
    HEARS = "hears"
    CHANGES = "changes"
    DELIVERS = "delivers"
    DOES = "does"
    WATCHES = "watches"
    BEFALLS = "befalls"
    TRUTH = "truth"


WANTS: dict[Event, Matter] = {
    Event.FINDS: Matter.RETURN,
    Event.LOSES: Matter.RECOVER,
    Event.MEETS: Matter.TELL,
    Event.FIGHTS: Matter.WIN,
    Event.INHERITS: Matter.KEEP,
    Event.COLLECTS: Matter.KEEP,
    Event.NOTICES: Matter.LEARN,
    Event.GUARDS: Matter.HOLD,
    Event.TRAPPED: Matter.HOLD,
    Event.HEARS: Matter.LEARN,
    Event.CHANGES: Matter.SAVE,
    Event.DELIVERS: Matter.RETURN,
    Event.DOES: Matter.DEED,
    Event.WATCHES: Matter.WHY,
    Event.BEFALLS: Matter.THROUGH,
    Event.TRUTH: Matter.TRUTH,
}
"""What the hero wants after the event. Who meets somebody that lost something wants to help (see `Situation`). The last
four are read off a premise's predicate (`tales.happening`), the others off its words."""

_WORDS: tuple[tuple[Event, str], ...] = (
    (Event.TRAPPED, r"갇[히혀힌혔]|고립|조난|locked (?:in|inside|together)|trapped|stuck|stranded|snowed in"),
    (
        Event.CHANGES,
        r"(?:이|가|로|으로)\s*(?:된다|되었다|됐다|변했|변한다|바뀌|되어)|되었다|변해|변했|빙의|환생|"
        r"\b(?:becomes?|became|turn(?:s|ed)? (?:in)?to|wakes? up as|swaps?|"
        r"is (?:now )?my (?:ex|boss|new|dead))\b|"
        r"^my \w+ is (?:a|an|my)\b",
    ),
    (Event.INHERITS, r"물려받|상속|유산|\binherit(?:s|ed)?\b|\bleft (?:him|her|me|them)\b"),
    (Event.COLLECTS, r"모으는|모은다|수집|\bcollect(?:s|ed|ing|or)?\b"),
    (
        Event.GUARDS,
        r"지켜|지키|지킨|돌보|돌봐|보호|경호|\b(?:guards?|protects?|babysits?|watch(?:es)? over|"
        r"look(?:s)? after)\b",
    ),
    (
        Event.FIGHTS,
        r"싸우|싸운|다투|다툰|겨루|대결|내기|경쟁|라이벌|대회|한판|모든 것을 건|"
        r"\b(?:fights?|compet\w+|rivals?|contest|duel|versus|race|bets?)\b",
    ),
    (Event.DELIVERS, r"배달|전해|전달|택배|\b(?:deliver\w*|courier|brings?)\b"),
    (
        Event.LOSES,
        r"잃어버리|잃어버린다|잃어버렸|잃은|사라진|사라졌|사라진다|도둑맞|없어[지졌진]|"
        r"\b(?:loses?|misplaces?|goes missing|disappears?|vanish(?:es|ed)?|is (?:stolen|"
        r"gone))\b",
    ),
    (
        Event.HEARS,
        r"소리[가를]|전화가 (?:걸려|온|와|울)|목소리|들린|들려|듣는다|노크|"
        r"\b(?:hears?|heard|knock\w*|voices?|whispers?)\b",
    ),
    (
        Event.FINDS,
        r"줍|주운|주웠|주워|발견|찾아낸|찾아냈|\b(?:finds?|found|discovers? an?|picks? up|digs? up|"
        r"receives?)\b|받은|받는|받았",
    ),
    (
        Event.NOTICES,
        r"알아채|알아챈|알아챘|알게 (?:된|되)|눈치|들키|들켰|비밀|정체|의심|"
        r"\b(?:realiz\w+|notices? (?:that|how|something|an?|the|her|his)|learns? (?!to\b|how to\b)|discovers?|"
        r"overhears?|suspects?|secret)\b",
    ),
    (
        Event.MEETS,
        r"만난|만나|마주|재회|찾아온|나타난|사랑에|\b(?:meets?|met|runs? into|bumps? into|falls? (?:for|"
        r"in love)|appears?)\b",
    ),
)
_PATTERNS = tuple((event, re.compile(words, re.IGNORECASE)) for event, words in _WORDS)


def words_of_event(premise: str, event: Event) -> str:
    """The premise's words that speak of the event, and of a loss: whatever was lost is looked for in every tale."""
    told = (pattern for told, pattern in _PATTERNS if told in (event, Event.LOSES))
    return " ".join(match.group(0) for pattern in told for match in pattern.finditer(premise))


def event_of(premise: str) -> Event | None:
    """The event that the premise speaks of; of several the one that asks for most comes first in the table."""
    return next((event for event, pattern in _PATTERNS if pattern.search(premise)), None)

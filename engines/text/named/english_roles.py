"""What stands beside an English name and says who its bearer is: `the shy night nurse`, `her partner`, `, a pianist,`.

In: words before and behind a name. Out: roles and where they stand. Never: a name.
"""

from __future__ import annotations

import re

from engines.text.company_english import is_person
from engines.text.named.ties import ENGLISH_TIES, singular_of
from engines.text.people import people_in
from engines.text.species_words import species_of

_WORDS_BEFORE = re.compile(
    r"(?P<phrase>(?:[\w’'éè-]+\s){0,3}?[\w’'éè-]+)"
    r"(?P<link>,?\s(?:who is\s|who's\s)?(?:named|called|known as|nicknamed)\s|,\s|:\s|\s[—–-]\s|\s)$"
)
APPOSED = re.compile(
    r",?\s(?:is\s|was\s|are\s)?(?:an?|the|her|his|their|(?P<many>two|three|four|both))\s"
    r"(?P<phrase>(?:[a-z’'-]+\s){0,3}?(?P<noun>[a-z-]+))(?=[,.;!?]|\s(?:who|that|from|with|of|in|at|on|and|whose)\b|$)"
)
_TIE = re.compile(rf"(?:{ENGLISH_TIES})$", re.IGNORECASE)
_NO_ADJECTIVE = re.compile(
    r"(?:an?|the|her|his|their|its|my|our|two|three|four|five|six|some|both|and|or|but|with|of|to|for|in|on|at|from|by|"
    r"about|when|where|while|meets?|finds?|loves?|helps?|is|are|was|has|have|then|if|as|who|that|so|sees?|asks?|tells?|"
    r"joins?|hears?)$|.*['’]s$"
)
"""Words before a role that don't belong to it."""


_CALLINGS = re.compile(
    r"(?:ist|ician|arian|eer|smith|wright|herd|player|singer|writer|dancer|worker|hunter|trainer|fighter|painter|designer|"
    r"leader|ranger|walker|whaler|juggler|gambler|smuggler|climber|lover|diver|rider|dealer|preacher|sculptor|editor)$"
)
"""How callings end that no lexicon has."""


def role_of(phrase: str) -> tuple[str, int] | None:
    """`the shy night nurse` → what it calls somebody and how many letters of the phrase say so; None: no person."""
    words = phrase.split()
    last = singular_of(words[-1].lower())
    tie = _TIE.search(singular_of(phrase.lower()))
    is_somebody = is_person(last) or people_in(last) or species_of(last) is not None or _CALLINGS.search(last)
    if tie is None and not is_somebody:
        return None
    kept = [last]
    for word in reversed(words[:-1]):
        bare = word.lower()
        if word.islower() and bare.endswith(("'s", "’s")):
            kept.insert(0, bare)
            break
        if _NO_ADJECTIVE.match(bare) or _is_adverb(bare) or len(kept) > 2:
            break
        kept.insert(0, bare)
    role = tie.group(0) if tie and tie.group(0).count(" ") >= len(kept) - 1 else " ".join(kept)
    return role, len(" ".join(words[-len(kept) :]))


def _is_adverb(word: str) -> bool:
    return word.endswith("ly") and word not in ("lonely", "elderly", "friendly", "lovely", "family", "ugly", "silly")


def role_before(before: str, after: str) -> tuple[str, int, int, bool] | None:
    """The role that stands right before a name, where it stands, and whether it is a plural."""
    found = _WORDS_BEFORE.search(before)
    role = role_of(found["phrase"]) if found else None
    if found is None or role is None:
        return None
    last = found["phrase"].split()[-1].lower()
    is_plural = singular_of(last) != last
    if found["link"] in (", ", ": ") and not is_plural and not _is_introduced(before, found, after):
        return None
    end = found.end("phrase")
    return role[0], end - role[1], end, is_plural


def _is_introduced(before: str, found: re.Match[str], after: str) -> bool:
    """`Her partner, Joe,` or `the cook, Bess.`, but not `behind the old nurse, Joe hides`."""
    owned = re.search(
        r"\b(?:her|his|their|my|the|an?|\w+['’]s)\s(?:[a-z-]+\s){0,2}[a-z-]+$", found["phrase"], re.IGNORECASE
    )
    return owned is not None and re.match(r"[,.!?;]|$", after) is not None

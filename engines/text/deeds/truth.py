"""Who somebody of a premise really is: `대표의 숨겨진 아들을 알아본다`, `her roommate is secretly a vampire`.

In: a premise's text. Out: a `Truth`, or None. Never: a name, a line.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

_HIDDEN = r"숨겨진|숨은|숨긴|감춰진|잃어버린|사라진|진짜"
_KOREAN = (
    re.compile(
        rf"(?P<what>(?:[가-힣]+의 )?(?:{_HIDDEN}) (?:[가-힣]+ )?[가-힣]+?)(?:을|를) (?:알아[본봤보]|찾아[낸냈내])"
    ),
    re.compile(
        r"(?P<who>[가-힣]+(?: [가-힣]+)?)(?:이|가|은|는) (?:사실은?|알고 보니|실은) "
        r"(?P<what>(?:[가-힣]+ ){0,2}?[가-힣]+?)(?:이라는|라는|이었|였|임을|이다|인 것|이란|란 )"
    ),
)
_ENGLISH = (
    re.compile(
        r"\brecogni[sz]es (?P<what>(?:the |an? |his |her )?(?:[\w-]+'s )?(?:\w+ )??"
        r"(?:hidden|secret|lost|missing|long-lost) \w+)",
        re.IGNORECASE,
    ),
    re.compile(
        r"(?P<who>[\w-]+(?: [\w-]+)?) (?:is|was|turns out to be) (?:(?:actually|secretly|really) )?"
        r"(?P<what>(?:an?|the|her|his) (?:[\w'-]+ ){0,3}?[\w'-]+)(?=[.,;]| (?:who|and|but|in|from|of)\b|$)",
        re.IGNORECASE,
    ),
)
_TOLD_OUT = re.compile(r"\b(?:actually|secretly|really|turns out to be)\b", re.IGNORECASE)


@dataclass(frozen=True)
class Truth:
    """`who` is the premise's word for somebody (empty: whoever is met), `what` who that really is."""

    who: str
    what: str


def truth_of(text: str) -> Truth | None:
    """What the premise says that somebody really is."""
    for pattern in (*_KOREAN, _ENGLISH[0]):
        if found := pattern.search(text):
            return Truth(found.groupdict().get("who") or "", found["what"])
    found = _ENGLISH[1].search(text)
    if found and _TOLD_OUT.search(found.group(0)):
        return Truth(found["who"], found["what"])
    return None

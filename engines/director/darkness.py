"""Whether the lights are out, from what is done and said.

In: a panel's words. Out: whether it is dark in it, given how it was before. Never: the time of the scene.

Dark lasts until the words bring light back, or the scene is another place or a bright hour.
"""

from __future__ import annotations

import re

_DARKENED = re.compile(
    r"\blights? (?:all )?(?:go|goes|went|are|is|gone) (?:all )?(?:out|off)\b|\blights? (?:out|off)\b"
    r"|\bpower(?:'s| is| goes| went)? out\b"
    r"|\bblackout\b|\bi can(?:'|’)t see\b|\bcan(?:'|’)t see anything\b|\bpitch[- ](?:dark|black)\b"
    r"|\bit(?:'|’)s (?:so )?dark\b"
    r"|\bin the dark(?:ness)?\b|\bthe dark is\b"
    r"|불이 (?:다 |모두 |전부 )?(?:나갔|나간|꺼)|불 꺼진|불을? 끄|정전|깜깜|캄캄|어둠 속|아무것도 안 보|앞이 안 보",
    re.IGNORECASE,
)
_LIT = re.compile(
    r"\blights? (?:come|comes|came|are|is|go|goes|went) (?:back )?on\b|\bpower(?:'s| is| comes) back\b"
    r"|\bswitch(?:es)? on\b|\bmorning\b|\bsun(?:rise|light)?\b"
    r"|불이 (?:다시 )?(?:켜|들어)|불을 켜|전기가 (?:다시 )?들어|아침|해가 뜨",
    re.IGNORECASE,
)


def is_dark(words: str, before: bool) -> bool:
    """Whether it is dark in a panel of these words; the last word of the two counts."""
    out = max((match.start() for match in _DARKENED.finditer(words)), default=-1)
    back = max((match.start() for match in _LIT.finditer(words)), default=-1)
    return before if out == back else out > back

"""Numbers that tell an age: `22세`, `50대`, `a woman of 30`, `ten-year-old`, `in her forties`.

In: words about somebody. Out: `Age`, or None where no number tells one. Never: an age guessed from anything else.
"""

from __future__ import annotations

import re

from comic.cast import Age

# fmt: off
_WORDS = {
    "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13,
    "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenties": 25,
    "thirties": 35, "forties": 45, "fifties": 55, "sixties": 65, "seventies": 75, "eighties": 85,
}
# fmt: on
_NUMBER = rf"\d{{1,3}}|{'|'.join(_WORDS)}"
_PATTERNS = (
    re.compile(r"(?P<years>\d{1,3})\s*(?:살|세|대)"),
    re.compile(rf"\b(?P<years>{_NUMBER})[- ]years?[- ]old\b", re.IGNORECASE),
    re.compile(
        rf"\b(?:aged?|of|is|in (?:his|her|their)(?: early| mid| late)?)[- ](?P<years>{_NUMBER})s?\b", re.IGNORECASE
    ),
    re.compile(r"(?:^|,)\s*(?P<years>\d{1,2})s?\s*(?=,|$)"),
)
_YOUNGER_THAN = ((13, Age.CHILD), (20, Age.TEEN), (45, Age.ADULT), (65, Age.MIDDLE_AGED))


def age_told(words: str) -> Age | None:
    """The age that the first number of years tells."""
    for pattern in _PATTERNS:
        match = pattern.search(words)
        if match:
            said = match.group("years").casefold()
            years = _WORDS[said] if said in _WORDS else int(said)
            return next((age for limit, age in _YOUNGER_THAN if years < limit), Age.ELDER)
    return None

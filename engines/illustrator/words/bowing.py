"""A lowered head: a bow before somebody, or sorrow.

In: a clause. Out: whether the head is lowered, and whether that is courtesy. Never: a pose.
"""

from __future__ import annotations

import re

from engines.text.phrases import Phrases

# fmt: off
LOWERED = Phrases(
    {
        True: (
            "고개를 숙이다", "고개 숙이다", "고개를 푹 숙이다", "머리를 숙이다", "고개를 떨구다", "to lower head",
            "to hang head", "to drop head", "to bow head",
        )
    }
)
_COURTESY = Phrases(
    {
        True: (
            "정중", "공손", "깊이", "깊숙", "사과", "감사", "죄송", "인사", "부탁", "to apologize", "to thank",
            "to greet", "respectfully", "politely", "apology", "in thanks", "in greeting",
        )
    }
)
# fmt: on

_BEFORE_SOMEBODY = re.compile(r"(?:에게|께|한테|앞에서)(?:\s|$)|\b(?:to|before)\s+(?:him|her|them|[A-Z])")


def lowers_head(clause: str) -> bool:
    """Whether somebody looks down with the whole head."""
    return LOWERED.first(clause) is not None


def is_courtesy(clause: str) -> bool:
    """Whether the clause speaks of thanks, apology or greeting, or of the person before whom it is done."""
    return _COURTESY.first(clause) is not None or _BEFORE_SOMEBODY.search(clause) is not None

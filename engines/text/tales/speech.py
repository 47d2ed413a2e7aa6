"""Korean speech levels: one written line → 해체 or 해요체.

In: words with `[casual|polite]` and `^` where 해요체 adds 요. Out: the words. Never: a word for somebody.
"""

from __future__ import annotations

import re

from engines.text.tales.manners import Level

_BY_LEVEL = re.compile(r"\[([^\[\]|]*)\|([^\[\]|]*)\]")


def at_level(words: str, level: Level) -> str:
    """The words as somebody says them at this level."""
    is_polite = level is Level.POLITE
    return _BY_LEVEL.sub(r"\2" if is_polite else r"\1", words).replace("^", "요" if is_polite else "")

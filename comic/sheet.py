"""A drawing of a character's reference sheet that a creator asked for.

In: a name, a number, words. Out: `SheetTake`. Never: a picture, the key of one.
"""

from __future__ import annotations

from comic.value import Value

WORDS_LENGTH_MAX = 300


class SheetTake(Value):
    """`number` counts the takes of one character of a series; 0 is the sheet that was drawn without being asked for.
    `words` are the creator's own about how the character is to look, and go before the look itself."""

    name: str
    number: int = 0
    words: str = ""


def clean_words(words: str) -> str:
    """On one line, and no longer than `WORDS_LENGTH_MAX` characters."""
    return " ".join(words.split())[:WORDS_LENGTH_MAX].rstrip()

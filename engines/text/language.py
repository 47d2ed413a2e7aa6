"""Which of the house's languages a text is written in.

In: text. Out: `Heard`. Never: a third language; what is written in none of them is `None`.
"""

from __future__ import annotations

from dataclasses import dataclass

from comic.story import Language

LATIN_LETTERS_PER_SYLLABLE = 3
"""A Hangul syllable block holds two or three letters, so it weighs as much as three Latin ones."""
MIXED_SHARE = 0.25
"""From this share of the lesser language on, a text is called mixed: names and loan words stay below it."""


@dataclass(frozen=True)
class Heard:
    """`language` None: neither Hangul nor Latin letters. `mixed`: both languages are spoken a good deal."""

    language: Language | None
    mixed: bool = False


def hear(text: str) -> Heard:
    """The language that most of the letters belong to."""
    korean = LATIN_LETTERS_PER_SYLLABLE * sum("가" <= character <= "힣" for character in text)
    english = sum(character.isascii() and character.isalpha() for character in text)
    if not korean and not english:
        return Heard(None)
    mixed = min(korean, english) >= MIXED_SHARE * (korean + english)
    return Heard(Language.KOREAN if korean >= english else Language.ENGLISH, mixed)

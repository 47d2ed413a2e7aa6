"""Whose buildings and furniture a story's places have.

In: a cast. Out: `Tradition`. Never: a place, a drawing.
"""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum

from comic.cast import Character, Outfit

CLOTHES_OF_OLD = frozenset({Outfit.HANBOK, Outfit.ARMOUR, Outfit.ROYAL})


class Tradition(StrEnum):
    """Where both have a place, a palace as a rule, it is built in one of these ways."""

    WESTERN = "western"
    KOREAN = "korean"


def tradition_of(cast: Iterable[Character]) -> Tradition:
    """KOREAN for a cast in which somebody wears a hanbok and more than half wear the clothes of old times."""
    worn = [character.look.outfit for character in cast]
    of_old = sum(outfit in CLOTHES_OF_OLD for outfit in worn)
    return Tradition.KOREAN if Outfit.HANBOK in worn and 2 * of_old > len(worn) else Tradition.WESTERN

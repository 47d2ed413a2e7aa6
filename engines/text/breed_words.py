"""Words that say which animal somebody is, and the coats that it has: a fox is red, a wolf grey, a crow black.

In: words about an animal, its species. Out: `Breed`, colours. Never: whether somebody is an animal.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from comic.cast import Species
from engines.illustrator.creatures.breed import Breed


@dataclass(frozen=True)
class _Words:
    """Patterns in both languages and the usual coats, `#rrggbb`."""

    breed: Breed
    english: str
    korean: str
    coats: tuple[str, ...]


_DOGS = (
    _Words(Breed.FOX, "fox|vixen", "여우|구미호", ("#d9742e", "#c8622c", "#e08a45")),
    _Words(Breed.BEAR, "bear", "곰", ("#7a5236", "#5b3f2e")),
    _Words(Breed.WOLF, "wolf|wolves", "늑대", ("#8a8d98", "#6b6c7a", "#a9acb6")),
)
_CATS = (
    _Words(Breed.TIGER, "tiger|tigress", "호랑이|범(?![가-힣])", ("#e2913a", "#d98432")),
    _Words(Breed.RABBIT, "rabbit|bunny|bunnie|hare", "토끼", ("#f0ebe4", "#b59a82", "#8f8f98")),
    _Words(Breed.LION, "lion|lioness", "사자", ("#d9a95a", "#c8964a")),
)
_BIRDS = (
    _Words(Breed.CROW, "crow|raven", "까마귀", ("#2a2a35", "#25262f")),
    _Words(Breed.OWL, "owl", "부엉이|올빼미", ("#8a6248", "#7a5a45", "#a58a6c")),
    _Words(Breed.PARROT, "parrot|cockatoo", "앵무새", ("#4c8a4f", "#3f62a8", "#b8412f")),
    _Words(Breed.HAWK, "eagle|hawk|falcon", "독수리|매(?![가-힣])", ("#6b4a35", "#7a5a45")),
    _Words(Breed.PENGUIN, "penguin", "펭귄", ("#2b2f3d",)),
    _Words(Breed.DUCK, "duck|swan|goose", "오리|백조|거위", ("#f0efea", "#e9d9a0")),
    _Words(Breed.HEN, "chicken|hen|rooster", "닭|수탉|암탉", ("#f0efea", "#b5734a")),
    _Words(Breed.SONGBIRD, "sparrow|swallow|robin", "참새|제비", ("#8a6248", "#4a5a80")),
)
_OF_SPECIES: Mapping[Species, tuple[_Words, ...]] = MappingProxyType(
    {Species.DOG: _DOGS, Species.CAT: _CATS, Species.BIRD: _BIRDS}
)


def breed_in(words: str, species: Species | None) -> Breed | None:
    """The first in this order whose word is said; None where any animal of its species will do."""
    for each in _OF_SPECIES.get(species, ()) if species else ():
        if re.search(rf"\b(?:{each.english})s?\b|(?<![가-힣])(?:{each.korean})", words, re.IGNORECASE):
            return each.breed
    return None


def coats_of(breed: Breed) -> tuple[str, ...]:
    """Raises KeyError for `Breed.USUAL`, which has its species' coats."""
    return _COATS[breed]


_COATS = {each.breed: each.coats for every in _OF_SPECIES.values() for each in every}

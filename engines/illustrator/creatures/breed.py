"""Which animal of its kind somebody is: a fox among dogs, a tiger among cats, an owl among birds.

In: a look's seed. Out: `Breed`, the seeds of one. Never: a stroke, a word.
"""

from __future__ import annotations

from enum import StrEnum


class Breed(StrEnum):
    """USUAL is a house cat, a dog or one of the usual birds, as the seed has it."""

    USUAL = "usual"
    FOX = "fox"
    WOLF = "wolf"
    TIGER = "tiger"
    LION = "lion"
    SONGBIRD = "songbird"
    PARROT = "parrot"
    CROW = "crow"
    OWL = "owl"
    HAWK = "hawk"
    PENGUIN = "penguin"
    DUCK = "duck"
    HEN = "hen"
    RABBIT = "rabbit"
    BEAR = "bear"


_BREEDS = tuple(Breed)
_SEEDS_A_BREED = 1_000_000
"""A breed that words ask for lies in its own million of seeds; all looks of which nothing was said in the first."""


def breed_of(seed: int) -> Breed:
    rank = seed // _SEEDS_A_BREED
    return _BREEDS[rank] if rank < len(_BREEDS) else Breed.USUAL


def seeds_of_breed(breed: Breed, seeds: range) -> range:
    """Seeds of the first million as seeds of a breed."""
    beyond = _BREEDS.index(breed) * _SEEDS_A_BREED
    return range(seeds.start + beyond, seeds.stop + beyond, seeds.step)

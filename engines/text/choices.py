"""What every trait of a look may be, and how one look is drawn from it or changed by one trait.

In: tuples of values; a value that stands there more often is drawn more often. Out: looks. Never: which of two looks is
the better one.

What words decide stands alone in its tuple. The names of the traits are those of `comic.cast.Look`.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass

from comic.cast import (
    Accessory,
    Age,
    BackHair,
    EyeShape,
    FaceShape,
    FacialHair,
    Fringe,
    Look,
    Outfit,
    Presentation,
    Species,
)

Palette = tuple[str, str, str]
Dress = tuple[Outfit, Palette]
Cut = tuple[BackHair, Fringe]

SEEDS = range(1, 1_000_000)


@dataclass(frozen=True)
class Choices:
    """The fixed traits, and for every free one at least one value."""

    species: Species
    presentation: Presentation
    age: Age
    cuts: tuple[Cut, ...]
    dress: tuple[Dress, ...]
    hair: tuple[str, ...]
    eyes: tuple[str, ...]
    skin: tuple[str, ...]
    face: tuple[FaceShape, ...]
    eye_shape: tuple[EyeShape, ...]
    facial_hair: tuple[FacialHair, ...]
    glasses: tuple[bool, ...]
    freckles: tuple[bool, ...]
    accessory: tuple[Accessory, ...]
    height: tuple[float, ...]
    build: tuple[float, ...]
    seeds: range = SEEDS

    def draw(self, rng: random.Random) -> Look:
        """One look, every trait drawn on its own."""
        back_hair, fringe = rng.choice(self.cuts)
        outfit, palette = rng.choice(self.dress)
        return Look(
            species=self.species,
            presentation=self.presentation,
            age=self.age,
            back_hair=back_hair,
            fringe=fringe,
            outfit=outfit,
            outfit_colours=palette,
            hair=rng.choice(self.hair),
            eyes=rng.choice(self.eyes),
            skin=rng.choice(self.skin),
            face=rng.choice(self.face),
            eye_shape=rng.choice(self.eye_shape),
            facial_hair=rng.choice(self.facial_hair),
            glasses=rng.choice(self.glasses),
            freckles=rng.choice(self.freckles),
            accessory=rng.choice(self.accessory),
            height=rng.choice(self.height),
            build=rng.choice(self.build),
            seed=rng.choice(self.seeds),
        )

    def variants(self, look: Look) -> Iterator[Look]:
        """The look with one trait changed, for every other value that a trait may have."""
        for back_hair, fringe in dict.fromkeys(self.cuts):
            yield look.model_copy(update={"back_hair": back_hair, "fringe": fringe})
        for outfit, palette in dict.fromkeys(self.dress):
            yield look.model_copy(update={"outfit": outfit, "outfit_colours": palette})
        for trait in (
            "hair",
            "eyes",
            "skin",
            "face",
            "eye_shape",
            "facial_hair",
            "glasses",
            "freckles",
            "accessory",
            "height",
            "build",
        ):
            values: tuple[object, ...] = getattr(self, trait)
            for value in dict.fromkeys(values):
                yield look.model_copy(update={trait: value})

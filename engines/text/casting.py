"""Names and words of the source → a cast whose looks can be told apart.

In: names in order of appearance, what the source says of each, the places they play in, a seed. Out: `Character`s.
Never: a change to a character the project already has.

Two looks are compared by `look_distance`: the sum of visible differences a reader notices at phone size. Each new
character is the best of several seeded candidates, so that the nearest neighbour in the cast is far away.
"""

from __future__ import annotations

import math
import random
from collections import Counter
from dataclasses import dataclass

from comic.cast import Accessory, Age, BackHair, Character, FacialHair, Fringe, Look, Outfit, Presentation, Role
from comic.storyboard import Setting
from engines.text import wardrobe
from engines.text.ages import age_told
from engines.text.look_words import HAIR_COLOURS, Described, described
from engines.text.names import presentation_of_name
from engines.text.people import Person, person_of

TOLD_APART = 3.0
"""The least `look_distance` wished for between any two of a cast of up to six."""
_CANDIDATES = 40
_HAIR_ALIKE = 0.3
_HAIR_ALIKE_COST = 3.0


@dataclass(frozen=True)
class Part:
    """Somebody to cast: how they are called, what the source says of them, how much they speak, how they speak."""

    name: str
    words: str = ""
    hints: str = ""
    lines: int = 0
    voice: str = ""


def _colour_distance(one: str, other: str) -> float:
    """0 for the same colour, 1 from about a third of the RGB diagonal on."""
    steps = (int(one[at : at + 2], 16) - int(other[at : at + 2], 16) for at in (1, 3, 5))
    return min(1.0, math.hypot(*steps) / 140)


def look_distance(one: Look, other: Look) -> float:
    """How well two figures are told apart: hair colour, hair shape, clothes and face each add up to about 1–2."""
    distance = 1.6 * _colour_distance(one.hair, other.hair)
    distance += 1.2 * (one.back_hair is not other.back_hair) + 0.6 * (one.fringe is not other.fringe)
    distance += 0.9 * (one.outfit is not other.outfit) + 0.9 * _colour_distance(
        one.outfit_colours[0], other.outfit_colours[0]
    )
    distance += 1.2 * (one.age is not other.age) + 1.0 * (one.presentation is not other.presentation)
    distance += 0.8 * (one.glasses is not other.glasses) + 0.8 * (one.facial_hair is not other.facial_hair)
    return distance + 0.3 * (one.accessory is not other.accessory) + 0.3 * _colour_distance(one.skin, other.skin)


def _apartness(look: Look, others: list[Look]) -> float:
    """How far a look is from its nearest in the cast; hair like somebody else's counts against it."""
    nearest = min((look_distance(look, other) for other in others), default=0.0)
    alike = any(_colour_distance(look.hair, other.hair) < _HAIR_ALIKE for other in others)
    return nearest - _HAIR_ALIKE_COST * alike


def _usual_age(settings: Counter[Setting], person: Person) -> Age:
    if person.age is not None:
        return person.age
    if person.outfit is Outfit.UNIFORM:
        return Age.TEEN
    schooling = sum(settings[setting] for setting in wardrobe.SCHOOL)
    return Age.TEEN if schooling * 3 >= sum(settings.values()) and schooling else Age.ADULT


def _outfit(
    said: Described,
    person: Person,
    age: Age,
    presentation: Presentation,
    settings: Counter[Setting],
    rng: random.Random,
) -> Outfit:
    worn = said.outfit or person.outfit
    if worn is not None:
        return worn
    place = settings.most_common(1)[0][0] if settings else None
    choices = wardrobe.DRESS_FOR.get(place, wardrobe.ANY_DRESS) if place else wardrobe.ANY_DRESS
    if age is not Age.TEEN and choices == (Outfit.UNIFORM,):
        choices = (Outfit.SWEATER, Outfit.SUIT, Outfit.COAT)
    if age is Age.CHILD:
        choices = (Outfit.TEE, Outfit.HOODIE, Outfit.DRESS)
    fitting = [choice for choice in choices if choice is not Outfit.DRESS or presentation is Presentation.FEMININE]
    return rng.choice(fitting or [Outfit.SWEATER])


@dataclass(frozen=True)
class _Rarities:
    """Uncommon traits, drawn once per character: choosing among candidates would make them common."""

    glasses: bool
    freckles: bool
    buzz: bool


def _candidate(
    said: Described,
    person: Person,
    age: Age,
    settings: Counter[Setting],
    presentation: Presentation,
    rare: _Rarities,
    rng: random.Random,
) -> Look:
    feminine = presentation is Presentation.FEMININE
    if age is Age.ELDER:
        hair = HAIR_COLOURS[rng.choice(("white", "silver", "grey"))]
    elif age is Age.MIDDLE_AGED:
        hair = HAIR_COLOURS[rng.choice(("black", "brown", "chestnut", "grey"))]
    else:
        hair = HAIR_COLOURS[rng.choices(wardrobe.YOUNG_HAIR, wardrobe.YOUNG_WEIGHTS)[0]]
    if feminine:
        back = rng.choice((BackHair.BUN, BackHair.BOB, BackHair.SHORT) if age is Age.ELDER else wardrobe.FEMININE_BACK)
        brow = rng.choice(wardrobe.FEMININE_FRINGE)
    else:
        back = BackHair.BUZZ if rare.buzz else BackHair.SHORT
        brow = Fringe.BUZZ if back is BackHair.BUZZ else rng.choice(wardrobe.MASCULINE_FRINGE)
    back = said.back_hair or back
    brow = said.fringe or (Fringe.BUZZ if back is BackHair.BUZZ else brow)
    outfit = _outfit(said, person, age, presentation, settings, rng)
    accessory = said.accessory or person.accessory
    if accessory is None:
        accessory = rng.choice(
            (Accessory.NONE, Accessory.NONE, Accessory.HAIRPIN if feminine else Accessory.NONE, Accessory.EARRING)
        )
    tallness = said.height or round(rng.uniform(0.96, 1.05), 2)
    return Look(
        presentation=presentation,
        age=age,
        skin=rng.choices(wardrobe.SKINS, wardrobe.SKIN_WEIGHTS)[0],
        hair=said.hair or hair,
        eyes=said.eyes or rng.choice(wardrobe.EYES),
        fringe=brow,
        back_hair=back,
        outfit=outfit,
        outfit_colours=rng.choice(wardrobe.PALETTES[outfit]),
        glasses=said.glasses or rare.glasses,
        facial_hair=FacialHair.FULL
        if said.beard or (not feminine and age in (Age.ELDER, Age.MIDDLE_AGED) and rng.random() < 0.5)
        else FacialHair.NONE,
        freckles=said.freckles or rare.freckles,
        accessory=accessory,
        height=tallness,
        build=said.build or round(rng.uniform(0.96, 1.04), 2),
        seed=rng.randrange(1, 1_000_000),
    )


def _presentation(part: Part, taken: Counter[Presentation], rng: random.Random) -> Presentation:
    said = person_of(f"{part.words} {part.hints}").presentation or presentation_of_name(part.name)
    said = said or person_of(part.name).presentation
    if said is not None:
        return said
    if taken[Presentation.FEMININE] == taken[Presentation.MASCULINE]:
        return rng.choice((Presentation.FEMININE, Presentation.MASCULINE))
    fewer_feminine = taken[Presentation.FEMININE] < taken[Presentation.MASCULINE]
    return Presentation.FEMININE if fewer_feminine else Presentation.MASCULINE


def cast_for(
    parts: tuple[Part, ...], known: tuple[Character, ...], settings: Counter[Setting], seed: int
) -> tuple[Character, ...]:
    """A character for every part, in order; parts of the project's cast (by name, any case) keep theirs."""
    kept = {character.name.casefold(): character for character in known}
    cast: list[Character] = []
    looks = [kept[part.name.casefold()].look for part in parts if part.name.casefold() in kept]
    taken = Counter(look.presentation for look in looks)
    loudest = max((part.lines for part in parts), default=0)
    for part in parts:
        if part.name.casefold() in kept:
            cast.append(kept[part.name.casefold()])
            continue
        rng = random.Random(f"{seed}/cast/{part.name}")
        presentation = _presentation(part, taken, rng)
        taken[presentation] += 1
        words = f"{part.words} {part.hints} {part.name}"
        said, person = described(words), person_of(words)
        age = age_told(words) or _usual_age(settings, person)
        rare = _Rarities(rng.random() < 0.16, rng.random() < 0.1, rng.random() < 0.06)
        candidates = [_candidate(said, person, age, settings, presentation, rare, rng) for _ in range(_CANDIDATES)]
        best = max(candidates, key=lambda look: _apartness(look, looks))
        looks.append(best)
        role = (
            Role.LEAD if part.lines == loudest or part is parts[0] else Role.SUPPORT if part.lines > 1 else Role.EXTRA
        )
        cast.append(Character(name=part.name, role=role, description=part.words.strip(), voice=part.voice, look=best))
    return tuple(cast)

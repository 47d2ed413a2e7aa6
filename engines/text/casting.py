"""Names and words of the source → a cast whose looks can be told apart.

In: names in order of appearance, what the source says of each, the places they play in, a seed. Out: `Character`s.
Never: a change to a character the project already has.

Two looks are compared by `look_distance`: the sum of visible differences a reader notices at phone size. Each new
character is the best of several seeded candidates, so that the nearest neighbour in the cast is far away.
"""

from __future__ import annotations

import random
from collections import Counter
from dataclasses import dataclass

from comic.cast import Accessory, Age, BackHair, Character, Fringe, Look, Outfit, Presentation, Role
from comic.storyboard import Setting
from engines.text import look_words
from engines.text.look_words import HAIR_COLOURS
from engines.text.names import presentation_of_name
from engines.text.people import Person, person_of

TOLD_APART = 3.0
"""The least `look_distance` wished for between any two of a cast of up to six."""
_CANDIDATES = 40

_SKINS = ("#fbe3d2", "#f8dcc8", "#f3d0b4", "#e9bd99", "#c98f68", "#8d5a3f")
_SKIN_WEIGHTS = (5, 6, 5, 3, 1, 1)
_EYES = ("#7a4a2c", "#4a3428", "#3f5f8a", "#3f7a5a", "#6a4a8a", "#8a5a2c")
_YOUNG_HAIR = ("black", "brown", "chestnut", "blond", "red", "orange", "pink", "purple", "blue", "teal", "silver")
_YOUNG_WEIGHTS = (5, 5, 4, 3, 2, 2, 1, 1, 2, 1, 1)
_FEMININE_BACK = (BackHair.LONG, BackHair.WAVY, BackHair.BOB, BackHair.PONYTAIL, BackHair.TWIN_TAILS, BackHair.BRAID, BackHair.BUN, BackHair.SHORT)
_FEMININE_FRINGE = (Fringe.SEE_THROUGH, Fringe.BLUNT, Fringe.SIDE, Fringe.CURTAIN)
_MASCULINE_FRINGE = (Fringe.SWEPT, Fringe.MESSY, Fringe.DOWN, Fringe.SPIKY, Fringe.CURTAIN, Fringe.BACK, Fringe.SIDE)
_PALETTES: dict[Outfit, tuple[tuple[str, str, str], ...]] = {
    Outfit.UNIFORM: (("#2f3a5f", "#f4f4f6", "#b23a48"), ("#5a3f3a", "#f6f1e6", "#2f5f4a"), ("#3d4148", "#f2f4f7", "#3f6fb0"), ("#2f4f3f", "#f5f3ea", "#c9952f")),
    Outfit.SUIT: (("#2c3444", "#f4f4f6", "#7a2f3a"), ("#54565c", "#eef1f6", "#2f4f7f"), ("#6a5647", "#faf5ea", "#2f5f4f"), ("#1f2228", "#d9dde6", "#5a4a8a")),
    Outfit.HOODIE: (("#c9563c", "#f5efe6", "#2d2f38"), ("#3f6f8f", "#eef3f7", "#e2b84a"), ("#5f7f4a", "#f3f3ea", "#3a3230"), ("#e0b13c", "#4a4a55", "#fafafa"), ("#7a5a9a", "#efeaf5", "#2f2f3f")),
    Outfit.SWEATER: (("#d9b48a", "#f8f2e8", "#7a4f35"), ("#8fb0a4", "#f2f6f3", "#3f5a55"), ("#c97f8c", "#fbf0f1", "#5a3440"), ("#6f7fae", "#eef0f8", "#2f385f")),
    Outfit.TEE: (("#f2f2ee", "#3f5f8f", "#d0563f"), ("#e2a23c", "#38424f", "#f6f1e4"), ("#4f8f7f", "#2f3540", "#f3f3f3"), ("#c9565f", "#3a4660", "#f5ece6")),
    Outfit.TRACKSUIT: (("#2f5fae", "#f5f7fa", "#e2b13c"), ("#b23a48", "#f7f3f0", "#2f2f38"), ("#2f7a5a", "#f1f5f1", "#f0c24a")),
    Outfit.DRESS: (("#e6a6b4", "#fbf2f3", "#a34a63"), ("#7f9fd0", "#f2f5fb", "#3f4f8f"), ("#f0e2b8", "#fdf9ee", "#b2803c"), ("#9a7fc0", "#f4eff9", "#4f3a7a")),
    Outfit.COAT: (("#b08a5f", "#f3ece0", "#4f3a2c"), ("#3a4252", "#e6e9ef", "#8f2f3f"), ("#ececec", "#8fb0c9", "#3f4f5f"), ("#4f5f4a", "#efeee4", "#2f2f2c")),
    Outfit.ROYAL: (("#8f2f3f", "#f3e2b0", "#2f2f3a"), ("#2f3f7f", "#f0e4bc", "#7a2f4f"), ("#f2efe6", "#c9a23c", "#3f5f8f"), ("#3a2f4f", "#c9ced9", "#8f6f2f")),
    Outfit.SPACESUIT: (("#e9ecf1", "#d9772f", "#3f4f6f"), ("#d3dbe6", "#2f8a86", "#3a3f4f"), ("#f0e9dc", "#b23a48", "#3a3a42")),
}
_DRESS_FOR: dict[Setting, tuple[Outfit, ...]] = {
    Setting.CLASSROOM: (Outfit.UNIFORM,), Setting.CORRIDOR: (Outfit.UNIFORM,), Setting.OFFICE: (Outfit.SUIT, Outfit.COAT, Outfit.SWEATER),
    Setting.PALACE: (Outfit.ROYAL, Outfit.DRESS, Outfit.COAT), Setting.SPACE: (Outfit.SPACESUIT,), Setting.DUNGEON: (Outfit.COAT, Outfit.ROYAL),
    Setting.BATTLEFIELD: (Outfit.ROYAL, Outfit.COAT), Setting.CAFE: (Outfit.SWEATER, Outfit.TEE, Outfit.DRESS), Setting.HOSPITAL: (Outfit.COAT, Outfit.SWEATER),
    Setting.PARK: (Outfit.HOODIE, Outfit.SWEATER, Outfit.TRACKSUIT), Setting.STREET: (Outfit.COAT, Outfit.HOODIE, Outfit.SWEATER),
}
_ANY_DRESS = (Outfit.HOODIE, Outfit.SWEATER, Outfit.TEE, Outfit.COAT, Outfit.DRESS)
_SCHOOL = frozenset({Setting.CLASSROOM, Setting.CORRIDOR})


@dataclass(frozen=True)
class Part:
    """Somebody to cast: how they are called, what the source says of them, how much they speak, how they speak."""

    name: str
    words: str = ""
    lines: int = 0
    voice: str = ""


def _colour_distance(one: str, other: str) -> float:
    """0 for the same colour, 1 from about a third of the RGB diagonal on."""
    channels = [(int(one[at : at + 2], 16) - int(other[at : at + 2], 16)) ** 2 for at in (1, 3, 5)]
    return min(1.0, sum(channels) ** 0.5 / 140)


def look_distance(one: Look, other: Look) -> float:
    """How well two figures are told apart: hair colour, hair shape, clothes and face each add up to about 1–2."""
    distance = 1.6 * _colour_distance(one.hair, other.hair)
    distance += 1.2 * (one.back_hair is not other.back_hair) + 0.6 * (one.fringe is not other.fringe)
    distance += 0.9 * (one.outfit is not other.outfit) + 0.9 * _colour_distance(one.outfit_colours[0], other.outfit_colours[0])
    distance += 1.2 * (one.age is not other.age) + 1.0 * (one.presentation is not other.presentation)
    distance += 0.8 * (one.glasses is not other.glasses) + 0.8 * (one.beard is not other.beard)
    return distance + 0.3 * (one.accessory is not other.accessory) + 0.3 * _colour_distance(one.skin, other.skin)


def _usual_age(settings: Counter[Setting], person: Person) -> Age:
    if person.age is not None:
        return person.age
    if person.outfit is Outfit.UNIFORM:
        return Age.TEEN
    schooling = sum(settings[setting] for setting in _SCHOOL)
    return Age.TEEN if schooling * 3 >= sum(settings.values()) and schooling else Age.ADULT


def _outfit(words: str, person: Person, age: Age, presentation: Presentation, settings: Counter[Setting], rng: random.Random) -> Outfit:
    said = look_words.outfit(words) or person.outfit
    if said is not None:
        return said
    place = settings.most_common(1)[0][0] if settings else None
    choices = _DRESS_FOR.get(place, _ANY_DRESS) if place else _ANY_DRESS
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


def _candidate(part: Part, settings: Counter[Setting], presentation: Presentation, rare: _Rarities, rng: random.Random) -> Look:
    words = f"{part.words} {part.name}"
    person = person_of(words)
    age = _usual_age(settings, person)
    feminine = presentation is Presentation.FEMININE
    if age is Age.ELDER:
        hair = HAIR_COLOURS[rng.choice(("white", "silver", "grey"))]
    elif age is Age.MIDDLE_AGED:
        hair = HAIR_COLOURS[rng.choice(("black", "brown", "chestnut", "grey"))]
    else:
        hair = HAIR_COLOURS[rng.choices(_YOUNG_HAIR, _YOUNG_WEIGHTS)[0]]
    if feminine:
        back = rng.choice((BackHair.BUN, BackHair.BOB, BackHair.SHORT) if age is Age.ELDER else _FEMININE_BACK)
        brow = rng.choice(_FEMININE_FRINGE)
    else:
        back = BackHair.BUZZ if rare.buzz else BackHair.SHORT
        brow = Fringe.BUZZ if back is BackHair.BUZZ else rng.choice(_MASCULINE_FRINGE)
    back = look_words.back_hair(words) or back
    brow = look_words.fringe(words) or (Fringe.BUZZ if back is BackHair.BUZZ else brow)
    outfit = _outfit(words, person, age, presentation, settings, rng)
    accessory = look_words.accessory(words) or person.accessory
    if accessory is None:
        accessory = rng.choice((Accessory.NONE, Accessory.NONE, Accessory.HAIRPIN if feminine else Accessory.NONE, Accessory.EARRING))
    tallness = look_words.height(words) or round(rng.uniform(0.96, 1.05), 2)
    return Look(
        presentation=presentation,
        age=age,
        skin=rng.choices(_SKINS, _SKIN_WEIGHTS)[0],
        hair=look_words.hair_colour(words) or hair,
        eyes=look_words.eye_colour(words) or rng.choice(_EYES),
        fringe=brow,
        back_hair=back,
        outfit=outfit,
        outfit_colours=rng.choice(_PALETTES[outfit]),
        glasses=look_words.has_glasses(words) or rare.glasses,
        beard=look_words.has_beard(words) or (not feminine and age in (Age.ELDER, Age.MIDDLE_AGED) and rng.random() < 0.5),
        freckles=look_words.has_freckles(words) or rare.freckles,
        accessory=accessory,
        height=tallness,
        build=look_words.build(words) or round(rng.uniform(0.96, 1.04), 2),
        seed=rng.randrange(1, 1_000_000),
    )


def _presentation(part: Part, taken: Counter[Presentation], rng: random.Random) -> Presentation:
    said = person_of(part.words).presentation or presentation_of_name(part.name) or person_of(part.name).presentation
    if said is not None:
        return said
    if taken[Presentation.FEMININE] == taken[Presentation.MASCULINE]:
        return rng.choice((Presentation.FEMININE, Presentation.MASCULINE))
    fewer = Presentation.FEMININE if taken[Presentation.FEMININE] < taken[Presentation.MASCULINE] else Presentation.MASCULINE
    return fewer


def cast_for(parts: tuple[Part, ...], known: tuple[Character, ...], settings: Counter[Setting], seed: int) -> tuple[Character, ...]:
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
        rare = _Rarities(rng.random() < 0.16, rng.random() < 0.1, rng.random() < 0.06)
        candidates = [_candidate(part, settings, presentation, rare, rng) for _ in range(_CANDIDATES)]
        best = max(candidates, key=lambda look: min((look_distance(look, other) for other in looks), default=0.0)) if looks else candidates[0]
        looks.append(best)
        role = Role.LEAD if part.lines == loudest or part is parts[0] else Role.SUPPORT if part.lines > 1 else Role.EXTRA
        cast.append(Character(name=part.name, role=role, description=part.words.strip(), voice=part.voice, look=best))
    return tuple(cast)

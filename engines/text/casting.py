"""Names and words of the source → a cast whose looks can be told apart.

In: names in order of appearance, what the source says of each, the places they play in, a seed. Out: `Character`s.
Never: a change to a character the project already has.

A new character is drawn from what is usual in its world until one draw is far enough from everybody who is cast (see
`apartness`). Where words force two of them into one look, the traits that the words leave open are turned one by one
until they are told apart.
"""

from __future__ import annotations

import random
from collections import Counter
from dataclasses import dataclass, replace

from comic.cast import Age, Character, Look, Outfit, Presentation, Role, Species
from comic.storyboard import Setting
from engines.text.ages import age_told
from engines.text.apartness import TOLD_APART, colour_distance, nearest
from engines.text.choices import Choices
from engines.text.garment_colours import is_off_the_skin, worn_on
from engines.text.look_words import described
from engines.text.names import presentation_of_name
from engines.text.people import Person, person_of
from engines.text.usual_looks import World, choices_for, is_dyed
from engines.text.wardrobe import SCHOOL

WISHED_APART = 3.0
"""Among the draws the first that is so far from its nearest is taken; the guarantee is `TOLD_APART`."""

LEGIBLE = 0.25
"""How far (see `colour_distance`) hair and skin are wished to lie from the clothes below them."""

OLD_KOREA = "조선 시대"
"""The hint, in whatever language, that a part plays in old Korea: nobody of such a cast is dressed as in the west."""

_WORTHY = WISHED_APART + 1
"""What a draw is worth (see `_worth`) that is both as far apart as wished and legible."""

_DRAWS = 30
_DYED_CASTS = 0.4
"""The part of everyday casts in which somebody has dyed hair."""


@dataclass(frozen=True)
class Part:
    """Somebody to cast: how they are called, what the source says of them, how much they speak, how they speak."""

    name: str
    words: str = ""
    hints: str = ""
    lines: int = 0
    voice: str = ""

    @property
    def description(self) -> str:
        """All that may speak of their looks. A name does when it is a label: `red-haired girl`, `스님`."""
        is_label = " " in self.name.strip() or person_of(self.name) != Person()
        said = (self.words, self.hints, self.name if is_label else "")
        return ", ".join(words.strip() for words in said if words.strip())


def cast_for(
    parts: tuple[Part, ...], known: tuple[Character, ...], settings: Counter[Setting], seed: int
) -> tuple[Character, ...]:
    """A character for every part, in order; parts of the project's cast (by name, any case) keep theirs."""
    kept = {character.name.casefold(): character for character in known}
    looks = [character.look for character in known]
    played = [kept[part.name.casefold()].look for part in parts if part.name.casefold() in kept]
    taken = Counter(look.presentation for look in played)
    loudest = max((part.lines for part in parts), default=0)
    dyed_part = _dyed_part(parts, seed)
    newcomers = [part for part in parts if part.name.casefold() not in kept]
    in_hanbok = sum(map(_is_in_hanbok, newcomers)) + sum(look.outfit is Outfit.HANBOK for look in looks)
    told_old = any(OLD_KOREA in part.hints for part in newcomers)
    historic = told_old or 0 < in_hanbok * 2 >= len(newcomers) + len(looks)
    cast: list[Character] = []
    for part in parts:
        if part.name.casefold() in kept:
            cast.append(kept[part.name.casefold()])
            continue
        rng = random.Random(f"{seed}/cast/{part.name}")
        presentation = _presentation(part, taken, rng)
        taken[presentation] += 1
        may_dye = part is dyed_part and not any(is_dyed(look) for look in looks)
        choices = _choices(part, presentation, World(settings, historic, may_dye, _is_hangul(part.name)))
        look = _off_the_skin(_apart(choices, looks, rng), looks)
        looks.append(look)
        role = (
            Role.LEAD if part.lines == loudest or part is parts[0] else Role.SUPPORT if part.lines > 1 else Role.EXTRA
        )
        cast.append(Character(name=part.name, role=role, description=part.words.strip(), voice=part.voice, look=look))
    return tuple(cast)


def set_apart(look: Look, others: list[Look], choices: Choices) -> Look:
    """The look with as few traits changed as it takes to tell it from all others, best change first; as far as it goes
    when the choices don't suffice."""
    distance = nearest(look, others)
    while distance < TOLD_APART:
        changed = max(choices.variants(look), key=lambda variant: nearest(variant, others))
        reached = nearest(changed, others)
        if reached <= distance:
            break
        look, distance = changed, reached
    return look


def _apart(choices: Choices, others: list[Look], rng: random.Random) -> Look:
    """A drawn look that is told apart. A school has one uniform: another is the last thing that is changed."""
    schoolwear = next((look.outfit_colours for look in others if look.outfit is Outfit.UNIFORM), None)
    anything = choices
    if schoolwear is not None:
        dress = tuple(each for each in choices.dress if each[0] is not Outfit.UNIFORM)
        uniform = ((Outfit.UNIFORM, schoolwear),) if len(dress) < len(choices.dress) else ()
        choices = replace(choices, dress=dress + uniform)
    best = choices.draw(rng)
    worth = _worth(best, others)
    for _ in range(_DRAWS):
        if worth >= _WORTHY:
            break
        drawn = choices.draw(rng)
        drawn_worth = _worth(drawn, others)
        if drawn_worth > worth:
            best, worth = drawn, drawn_worth
    apart = set_apart(set_apart(best, others, choices), others, anything)
    if nearest(apart, others) >= TOLD_APART:
        return apart
    anew = [set_apart(anything.draw(rng), others, anything) for _ in range(_DRAWS)]
    return max(apart, *anew, key=lambda look: nearest(look, others))


def _worth(look: Look, others: list[Look]) -> float:
    return min(WISHED_APART, nearest(look, others)) + _is_legible(look)


def _is_legible(look: Look) -> bool:
    """Whether hair and skin stand out from the clothes."""
    main, second, _ = look.outfit_colours
    on_hair = max(
        colour_distance(look.hair, main), colour_distance(look.hair, second) * (look.outfit is Outfit.UNIFORM)
    )
    on_skin = colour_distance(look.skin, main)
    return min(on_hair, on_skin) >= LEGIBLE and all(is_off_the_skin(each, look.skin) for each in look.outfit_colours)


def _off_the_skin(look: Look, others: list[Look]) -> Look:
    """The look in clothes of which nothing looks like bare skin, unless it would be taken for somebody else in them. A
    school has one uniform, whatever the skin."""
    if look.species is not Species.HUMAN or look.outfit is Outfit.UNIFORM:
        return look
    dressed = look.model_copy(update={"outfit_colours": worn_on(look.skin, look.outfit_colours)})
    return look if nearest(dressed, others) < TOLD_APART <= nearest(look, others) else dressed


def _is_in_hanbok(part: Part) -> bool:
    worn = described(part.description, part.name).outfit or person_of(part.description).outfit
    return worn is Outfit.HANBOK


def _is_hangul(name: str) -> bool:
    return any("가" <= letter <= "힣" for letter in name)


def _dyed_part(parts: tuple[Part, ...], seed: int) -> Part | None:
    """Who of an everyday cast may have dyed hair, if anybody."""
    rng = random.Random(f"{seed}/dyed")
    return rng.choice(parts) if parts and rng.random() < _DYED_CASTS else None


def _presentation(part: Part, taken: Counter[Presentation], rng: random.Random) -> Presentation:
    hinted = person_of(part.hints).presentation
    said = hinted or person_of(part.words).presentation or presentation_of_name(part.name)
    said = said or person_of(part.name).presentation
    if said is not None:
        return said
    if taken[Presentation.FEMININE] == taken[Presentation.MASCULINE]:
        return rng.choice((Presentation.FEMININE, Presentation.MASCULINE))
    fewer_feminine = taken[Presentation.FEMININE] < taken[Presentation.MASCULINE]
    return Presentation.FEMININE if fewer_feminine else Presentation.MASCULINE


def _choices(part: Part, presentation: Presentation, world: World) -> Choices:
    person = person_of(part.description)
    age = age_told(part.description) or _usual_age(world.settings, person)
    return choices_for(described(part.description, part.name), person, age, presentation, world)


def _usual_age(settings: Counter[Setting], person: Person) -> Age:
    if person.age is not None:
        return person.age
    if person.outfit is Outfit.UNIFORM:
        return Age.TEEN
    schooling = sum(settings[setting] for setting in SCHOOL)
    return Age.TEEN if schooling * 3 >= sum(settings.values()) and schooling else Age.ADULT

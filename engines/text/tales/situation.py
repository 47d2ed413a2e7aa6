"""A premise → the situation a tale starts from: event, want, people, thing, places, and the traits planners ask for.

In: `Premise`, language, seed, the series' memory. Out: `Situation`. Never: a line.
"""

from __future__ import annotations

import random
import re
from dataclasses import dataclass, replace

from comic.cast import Age, Species
from comic.story import EpisodeMemory, Language
from comic.storyboard import Setting
from engines.text.genre import Genre, without_drivers
from engines.text.people import person_of
from engines.text.places import setting_of
from engines.text.premise import Premise, place_in
from engines.text.species_words import species_of
from engines.text.tales.events import WANTS, Event
from engines.text.tales.facts import Fact, Matter, Part, State, Trait, World
from engines.text.tales.happening import LOVED, Happening, happening_of
from engines.text.tales.manners import Level, Relation, Voice, levels, relation_of, title_of, voice_of
from engines.text.tales.props import PLACES_TO_STAND, THINGS_OF, WORKPLACES, Props

_DARK = frozenset({Genre.HORROR, Genre.THRILLER, Genre.SPACE})
_CLOSED_EVENTS = frozenset({Event.TRAPPED, Event.GUARDS})
_PAPER = re.compile(
    r"편지|일기|책(?!갈피)|쪽지|엽서|사진|메모|공책|레시피|보고서|계약서|사표|지도|노트(?!북)|"
    r"\b(?:letter|diary|journal|book|notebook|note|postcard|photo\w*|map|report|contract|logbook)s?\b",
    re.IGNORECASE,
)
_CREATURE = re.compile(
    r"((?:길|아기|새끼|검은|하얀|유기|늙은)?\s?(?:고양이|강아지|새|토끼|거북이|햄스터|앵무새|까마귀|"
    r"여우))(?!\s?(?:카페|호텔|사료|병원|가게))(?=[을를이가은는와과도의에랑]|\s|$)|"
    r"\b((?:(?:stray|lost|baby|old|black|white|little)\s)?(?:cat|kitten|dog|puppy|"
    r"rabbit|turtle|hamster|parrot|crow|fox|bird))s?\b",
    re.IGNORECASE,
)
_FRAGILE = re.compile(
    r"(?:거울|시계|화분|항아리|유리병|유리구두|오르골|접시|그릇|찻잔|도자기|인형|액자|안경|램프|등불|방패|피리)$|"
    r"\b(?:mirror|watch|clock|vase|jar|bottle|slipper|music box|plate|bowl|cup|mug|teapot|teacup|doll|frame|lamp|"
    r"lantern|flute|locket|snow globe|globe|violin|guitar|statue|ornament)$",
    re.IGNORECASE,
)
"""What breaks and can be glued; a plural does not match."""
_HOMES = frozenset({Setting.BEDROOM, Setting.LIVING_ROOM, Setting.KITCHEN})
_FOOD = re.compile(
    r"요리|식당|빵|제빵|국수|라면|레시피|김치|만두|케이크|주방|한 그릇|"
    r"\b(?:bak\w+|chef|cook\w*|recipe|kitchen|noodle\w*|soup|cake|bread|restaurant|diner)\b",
    re.IGNORECASE,
)
_CHANGED = re.compile(r"좀비|흡혈귀|늑대인간|\b(?:zombie|vampire|werewolf)\b", re.IGNORECASE)
_TURNED_ANIMAL = re.compile(r"강아지|고양이|\b(?:dog|cat|puppy|kitten|parrot)\b", re.IGNORECASE)
_SELF = re.compile(r"미래의 (?:나|자신)|\bfuture self\b", re.IGNORECASE)
_OLD_FRIEND = re.compile(r"(?:옛|소꿉|단짝|어릴 적|오랜) ?친구|\b(?:old|childhood|best|former) friend\b", re.IGNORECASE)
_TWO = re.compile(r"라이벌|두 (?:명|사람)|\b(?:two|rival)\b", re.IGNORECASE)
"""Two of one calling."""
_HEAD = re.compile(r"(?<![가-힣])(대표|상무|전무|회장)(?=[가이는은를을와과의에]|\s|$)")
"""Heads of a firm: words that mean something else inside longer ones (`국가대표`)."""
_NEVER_HELD = frozenset(
    ["문", "냉장고", "자판기", "피아노", "별", "텔레비전", "샌드위치 가게", "door", "fridge", "refrigerator", "piano",
     "vending machine", "television"]
)  # fmt: skip
"""What nobody holds in a hand: it gives way to a thing that goes with the hero's calling."""
_ANIMAL_GUEST = re.compile(
    r".*?(고양이|강아지|여우|까마귀|\bcat|\bdog|\bfox)\s+(손님|친구|customer|guest)", re.IGNORECASE
)
"""`고양이 손님` is a cat that comes to buy something."""
_GHOSTS = frozenset({Species.GHOST})
_ANIMALS = frozenset({Species.CAT, Species.DOG, Species.BIRD})
_MET = frozenset({Relation.CLASSMATE, Relation.CLOSE, Relation.FAMILY, Relation.SUPERIOR, Relation.JUNIOR,
                  Relation.COLLEAGUE, Relation.RIVAL})  # fmt: skip
_POSSESSORS = re.compile(
    r"(할머니|할아버지|엄마|아빠|어머니|아버지|삼촌|이모)(?:의|가 남긴|께|에게서)|\b(?:grandmother|grandma|"
    r"grandfather|grandpa|mother|father|uncle|aunt)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Situation:
    """`hero_level` is how hero speaks to other, `other_level` how other answers; `title` how other is addressed when
    not by name. `hours` are the usual ones of the four acts, `later_places` the second and third act play. `thing` is
    empty in a tale of a deed whose premise names none.
    """

    genre: Genre
    happening: Happening
    want: Matter
    relation: Relation
    hero_level: Level
    other_level: Level
    title: str
    hero_voice: Voice
    other_voice: Voice
    hero_role: str
    other_role: str
    thing: str
    topic: str
    giver: str
    place: str
    later_places: tuple[str, str]
    hours: tuple[str, str, str, str]
    world: World


def situation_of(
    premise: Premise, props: Props, language: Language, memory: EpisodeMemory | None, rng: random.Random
) -> Situation:
    """What the premise says, and for what it leaves open a draw from the genre's props."""
    korean = language is Language.KOREAN
    happening = happening_of(premise, language, props, rng)
    event = happening.event
    parts = replace(premise.parts, hero_role=happening.hero_role, other_role=happening.other_role)
    premise = replace(premise, parts=parts)
    giver, other_role = _other_role(premise, event, props, memory, rng)
    hero_role = premise.hero_role or (_remembered(memory, 0) if memory else rng.choice(_callings(premise, props)))
    at_school = premise.genres[0] is Genre.SCHOOL or setting_of(premise.place) is Setting.CLASSROOM
    relation = relation_of(hero_role, other_role, premise.text, at_school=at_school)
    if relation is Relation.STRANGER and memory and not other_role:
        relation = Relation.CLOSE
    kind = species_of(other_role)
    hero_level, other_level = levels(relation, hero_role, other_role, is_animal=kind in _ANIMALS)
    hero_voice = voice_of(hero_role) or rng.choice([Voice.BRIGHT, Voice.DRY, Voice.SHY])
    other_voice = voice_of(other_role) or rng.choice(list(Voice))
    if other_voice is hero_voice:
        other_voice = rng.choice([voice for voice in Voice if voice is not hero_voice])
    if _is_bare(happening, premise, kind):
        thing, is_creature = "", False
    else:
        thing, is_creature = _thing(premise, props, other_role, memory, rng)
    done_at = place_in(happening.deed.told) if happening.deed else None
    place = _place(replace(premise, place=done_at.word) if done_at else premise, props, memory, rng)
    is_closed = event in _CLOSED_EVENTS or premise.setting is Setting.SPACE
    later = (place, place) if is_closed or done_at else _later_places(place, props, rng)
    dark = premise.genres[0] in _DARK
    traits = {
        Trait.DARK if dark else Trait.LIGHT: True,
        Trait.CREATURE if is_creature else Trait.OBJECT: bool(thing),
        Trait.BARE: not thing,
        Trait.TARGET: happening.deed is not None and happening.deed.is_aimed,
        Trait.PAPER: bool(_PAPER.search(thing)),
        Trait.FRAGILE: not is_creature and bool(_FRAGILE.search(thing)),
        Trait.HOME: setting_of(place) in _HOMES,
        Trait.GHOST: kind in _GHOSTS,
        Trait.CHANGED: event is Event.CHANGES or bool(_CHANGED.search(other_role)),
        Trait.ANIMAL: kind in _ANIMALS,
        Trait.PERSON: kind not in _GHOSTS | _ANIMALS and event is not Event.CHANGES and not _CHANGED.search(other_role),
        Trait.CLOSED: is_closed,
        Trait.MET if relation in _MET or _is_remembered(memory, other_role) else Trait.STRANGE: True,
        Trait.FAMILY: relation is Relation.FAMILY,
        Trait.ABOVE: relation is Relation.SUPERIOR,
        Trait.RIVAL: relation is Relation.RIVAL or event is Event.FIGHTS,
        Trait.LOVED: bool(LOVED.search(other_role)),
        Trait.FOOD: bool(_FOOD.search(f"{premise.text} {thing}")),
        Trait.OLD: premise.genres[0] is Genre.FANTASY,
        Trait.YOUNG: relation is Relation.CLASSMATE or person_of(hero_role).age in (Age.TEEN, Age.CHILD),
    }
    return Situation(
        genre=premise.genres[0],
        happening=happening,
        want=_want(event, premise, kind),
        relation=relation,
        hero_level=hero_level,
        other_level=other_level,
        title=title_of(other_role, korean=korean) if relation in (Relation.SUPERIOR, Relation.FAMILY) else "",
        hero_voice=hero_voice,
        other_voice=other_voice,
        hero_role=hero_role,
        other_role=other_role,
        thing=thing,
        topic=premise.topic or thing,
        giver=giver,
        place=place,
        later_places=later,
        hours=props.times,
        world=World(
            frozenset(trait for trait, holds in traits.items() if holds),
            frozenset({Fact(Part.NOBODY, State.HAS, Matter.THING)}),
        ),
    )


def _is_held(thing: str) -> bool:
    """Whether the premise names a thing that somebody can hold: no `locked door`."""
    return bool(thing) and thing not in _NEVER_HELD and thing.split()[-1] not in _NEVER_HELD


def _is_bare(happening: Happening, premise: Premise, kind: Species | None) -> bool:
    """Whether the tale turns on no thing: the premise names none, and it is told without. A ghost or an animal always
    wants something back."""
    if _is_held(premise.thing) or not happening.needs_no_thing:
        return False
    if happening.is_told_whole:
        return True
    beyond = kind in _GHOSTS | _ANIMALS and happening.event is Event.MEETS
    return not beyond and not _creatures(premise)


def _want(event: Event, premise: Premise, kind: Species | None) -> Matter:
    if event is Event.MEETS and (kind in _GHOSTS or kind in _ANIMALS or not LOVED.search(premise.text)):
        return Matter.HELP
    return WANTS[event]


def _other_role(
    premise: Premise, event: Event, props: Props, memory: EpisodeMemory | None, rng: random.Random
) -> tuple[str, str]:
    """Who an heirloom came from, and who is met: not the one who left it."""
    if event is Event.INHERITS:
        left_by = _POSSESSORS.search(premise.text)
        giver = (left_by.group(1) or left_by.group(0)) if left_by else props.giver
        met = premise.other_role if premise.other_role and giver not in premise.other_role else ""
        is_met = met or premise.parts.other is not None
        return giver, met if is_met else rng.choice(props.other_roles)
    if premise.parts.other is not None and event is not Event.CHANGES:
        is_known = memory is not None and premise.parts.other.name in memory.cast
        return props.giver, premise.other_role or (_remembered(memory, 1) if is_known else "")
    other = "" if _is_owner_of_thing(premise) else premise.other_role
    if event is Event.CHANGES and (animal := _TURNED_ANIMAL.search(premise.text)):
        other = f"{other or animal.group(0)}, {animal.group(0)}"
    guest = _ANIMAL_GUEST.fullmatch(other)
    if guest:
        other = f"{guest.group(2)}, {guest.group(1)}"
    head = _HEAD.search(premise.text)
    if not other and head and head.group(1) not in premise.hero_role:
        other = head.group(1)
    close = LOVED.search(premise.text) or _SELF.search(premise.text) or _OLD_FRIEND.search(premise.text)
    if not other and close:
        other = close.group(0)
    if not other and _TWO.search(premise.text):
        other = premise.hero_role
    return props.giver, other or (_remembered(memory, 1) if memory else rng.choice(props.other_roles))


def _callings(premise: Premise, props: Props) -> tuple[str, ...]:
    """What the hero may be: somebody with a name is nobody who is called a man or a woman for want of a calling."""
    if premise.parts.hero is None:
        return props.hero_roles
    return tuple(role for role in props.hero_roles if person_of(role).presentation is None) or props.hero_roles


def _remembered(memory: EpisodeMemory | None, at: int) -> str:
    return memory.roles[at] if memory and len(memory.roles) > at else ""


def _is_owner_of_thing(premise: Premise) -> bool:
    """Whether the beast that the premise speaks of only lends its name to the thing: `용의 알`, `a dragon egg`."""
    is_beast = species_of(premise.other_role) is not None
    owned = re.search(rf"{re.escape(premise.other_role)}(?:의|'s)?\s+{re.escape(premise.thing)}", premise.text)
    return bool(is_beast and premise.thing and owned)


def _is_remembered(memory: EpisodeMemory | None, other_role: str) -> bool:
    return memory is not None and other_role == _remembered(memory, 1)


def _creatures(premise: Premise) -> list[str]:
    """Animals of the premise that nobody is: what somebody with a name is, is no thing."""
    words = [next(group for group in met.groups() if group).strip().lower() for met in _CREATURE.finditer(premise.text)]
    return [word for word in words if not any(word.split()[-1] in each.role for each in premise.people)]


def _thing(
    premise: Premise, props: Props, other_role: str, memory: EpisodeMemory | None, rng: random.Random
) -> tuple[str, bool]:
    """What the tale turns on, and whether it is alive."""
    if _is_held(premise.thing):
        return premise.thing, False
    for word in _creatures(premise):
        if word.split()[-1] not in other_role and word not in premise.hero_role:
            return word, True
    if memory and memory.thing:
        return memory.thing, False
    found = THINGS_OF.first(without_drivers(premise.hero_role))
    return rng.choice(found.key if found else props.things), False


def _place(premise: Premise, props: Props, memory: EpisodeMemory | None, rng: random.Random) -> str:
    named = PLACES_TO_STAND.get(premise.place, premise.place)
    if named:
        return named
    if memory and memory.places:
        return memory.places[0]
    works_at = WORKPLACES.first(without_drivers(premise.hero_role))
    return works_at.key if works_at else rng.choice(props.places)


def _later_places(place: str, props: Props, rng: random.Random) -> tuple[str, str]:
    """Two other places, drawn with different sets than the first."""
    elsewhere = [other for other in props.later_places if setting_of(other) is not setting_of(place)]
    first, second = rng.sample(elsewhere, 2)
    return first, second

"""One free-word description of a panel → what it asks to be drawn, and what of it nothing can draw.

In: words in Korean or English, the names of the people who may be meant with how each presents. Out: `Understanding`.
Never: a place in the frame, a guess where the words say nothing (those fields are None).
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from comic.cast import Presentation
from comic.storyboard import (
    Angle,
    Effect,
    Expression,
    Facing,
    Mood,
    Pose,
    Prop,
    Setting,
    Shot,
    TimeOfDay,
    Turn,
    Weather,
)
from comic.value import Value
from engines.illustrator.words.bowing import LOWERED, is_courtesy, lowers_head
from engines.illustrator.words.carrying import acting_in, carrying_in, spans_of
from engines.illustrator.words.deeds import Deed, deeds_in, named_in, own_words
from engines.illustrator.words.effects import EFFECTS, effects_in
from engines.illustrator.words.expressions import EXPRESSIONS, emotion_in
from engines.illustrator.words.framings import ANGLES, FACINGS, SHOTS, TURNS
from engines.illustrator.words.moods import MOODS
from engines.illustrator.words.negation import affirmed
from engines.illustrator.words.poses import POSES, pose_in
from engines.illustrator.words.props import PROPS, prop_in
from engines.illustrator.words.unknown import unknown_in
from engines.text.emotion import CUES
from engines.text.places import SETTINGS, TIMES, WEATHERS, is_related, setting_of, weather_of

CARRYING = frozenset({Pose.CARRY, Pose.RIDE})
TOUCHING = frozenset({Pose.HUG, Pose.HOLD_HANDS, Pose.COMFORT}) | CARRYING
"""Poses that need the other person in the picture."""

ANSWERS = MappingProxyType(
    {
        Pose.HUG: Pose.HUG,
        Pose.HOLD_HANDS: Pose.HOLD_HANDS,
        Pose.CARRY: Pose.RIDE,
        Pose.RIDE: Pose.CARRY,
    }
)
"""What the person does who is touched so: who is hugged hugs, who is carried rides."""


class PersonWords(Value):
    """What the words say of one person. `touches` is whom a touching pose is for, when the words tell."""

    name: str
    pose: Pose | None = None
    expression: Expression | None = None
    prop: Prop | None = None
    turn: Turn | None = None
    facing: Facing | None = None
    touches: str | None = None


class Understanding(Value):
    """What a description asks for. `place` is the creator's word for the place, `is_nearest` that its setting only
    comes near; `unknown` are content words that no table knows."""

    people: tuple[PersonWords, ...] = ()
    setting: Setting | None = None
    place: str = ""
    is_nearest: bool = False
    time: TimeOfDay | None = None
    weather: Weather | None = None
    effects: tuple[Effect, ...] = ()
    mood: Mood | None = None
    shot: Shot | None = None
    angle: Angle | None = None
    unknown: tuple[str, ...] = ()

    def person(self, name: str) -> PersonWords:
        """What is said of this person; nothing for somebody of whom nothing is said."""
        return next((person for person in self.people if person.name == name), PersonWords(name=name))


def understand(words: str, names: Mapping[str, Presentation]) -> Understanding:
    """Reads a description. A clause without a subject at its beginning is about the first of `names`."""
    shown = affirmed(words)
    people: dict[str, PersonWords] = {}
    for deed in deeds_in(shown, names):
        for name in _acting(deed, names):
            people[name] = _with_deed(people.get(name, PersonWords(name=name)), deed, names)
    for person in tuple(people.values()):
        answer = ANSWERS.get(person.pose) if person.pose else None
        if person.touches is not None and answer is not None:
            other = people.get(person.touches, PersonWords(name=person.touches))
            if other.pose not in ANSWERS:
                people[other.name] = other.model_copy(update={"pose": answer, "touches": person.name})
    place = SETTINGS.first(shown)
    time, mood = TIMES.first(shown), MOODS.first(shown)
    shot, angle = SHOTS.first(shown), ANGLES.first(shown)
    return Understanding(
        people=tuple(people[name] for name in names if name in people),
        setting=setting_of(shown),
        place=place.word if place else "",
        is_nearest=place is not None and is_related(place.word),
        time=time.key if time else None,
        weather=weather_of(shown),
        effects=_effects(shown, people),
        mood=mood.key if mood else None,
        shot=shot.key if shot else None,
        angle=angle.key if angle else None,
        unknown=unknown_in(shown, _understood(shown), names),
    )


def _acting(deed: Deed, names: Mapping[str, Presentation]) -> tuple[str, ...]:
    """Who does it: its actors; nobody's deed, when one carries another, whoever its subject may mean; else the first
    of all for a clause without a subject."""
    if len(deed.actors) != 1:
        carrier = acting_in(deed.words, names)
        if carrier is not None:
            return (carrier,)
    return tuple(names)[:1] if deed.is_lead else deed.actors


def _effects(words: str, people: Mapping[str, PersonWords]) -> tuple[Effect, ...]:
    """What the words name, and speed lines for whoever runs."""
    runs = any(person.pose is Pose.RUN for person in people.values())
    return tuple(dict.fromkeys((*effects_in(words), *((Effect.SPEED_LINES,) if runs else ()))))


def _with_deed(person: PersonWords, deed: Deed, names: Mapping[str, Presentation]) -> PersonWords:
    """The person with what one more clause says; what an earlier one said stays, unless a touch comes after it."""
    words = own_words(deed, person.name, names)
    others = {name: shown for name, shown in names.items() if name != person.name}
    carrying = carrying_in(deed.words, person.name, others)
    pose = _posed(words, carrying)
    emotion = emotion_in(CUES.all(words))
    expression = EXPRESSIONS[emotion] if emotion else None
    if lowers_head(words):
        if is_courtesy(words):
            pose = Pose.BOW
        else:
            expression = expression or Expression.SAD
    if pose is Pose.CRY_INTO_HANDS:
        expression = expression or Expression.CRY
    turn, facing = TURNS.first(words), FACINGS.first(words)
    keeps = person.pose is not None and pose not in TOUCHING
    return PersonWords(
        name=person.name,
        pose=person.pose if keeps else pose or person.pose,
        expression=person.expression or expression,
        prop=person.prop or prop_in(words),
        turn=person.turn or (turn.key if turn else None),
        facing=person.facing or (facing.key if facing else None),
        touches=_touched(deed, tuple(others), carrying) if pose in TOUCHING else person.touches,
    )


def _posed(words: str, carrying: tuple[Pose, str | None] | None) -> Pose | None:
    """The most telling pose; who carries somebody that isn't known is only seen walking."""
    if carrying is not None and carrying[1] is not None:
        return carrying[0]
    told = pose_in([hit for hit in POSES.all(words) if hit.key not in CARRYING])
    return Pose.WALK if told is None and carrying is not None and carrying[0] is Pose.CARRY else told


def _touched(deed: Deed, others: tuple[str, ...], carrying: tuple[Pose, str | None] | None) -> str | None:
    """Whom a touch is for: who is carried or carries, another of the clause, else the only other person there is."""
    if carrying is not None:
        return carrying[1]
    named = [other for _, other in named_in(deed.words, others)]
    return next(iter(named), others[0] if len(others) == 1 else None)


def _understood(words: str) -> list[tuple[int, int]]:
    """Where any table found something."""
    phrases = (POSES, CUES, PROPS, EFFECTS, SHOTS, ANGLES, TURNS, FACINGS, MOODS, LOWERED)
    hits = [(hit.start, hit.end) for table in phrases for hit in table.all(words)]
    nouns = [
        (found.start, found.start + len(found.word))
        for lexicon in (SETTINGS, TIMES, WEATHERS)
        for found in lexicon.all(words)
    ]
    return hits + nouns + spans_of(words)

"""Who touches whom: those who hug, hold hands, comfort, push or fight, and how they turn to each other.

In: stagings and looks. Out: pairs; stagings that face each other. Never: a figure, a place.
"""

from __future__ import annotations

from collections.abc import Sequence

from comic.cast import Look, Species
from comic.storyboard import Expression, Facing, Place, Pose, Prop, Staging, Turn, Voice
from engines.illustrator.style import contact as style
from engines.illustrator.style.body import BODY_SCALE

TOUCHING = (Pose.HUG, Pose.HOLD_HANDS, Pose.COMFORT, Pose.PUSH, Pose.FIGHT)
"""Poses that are aimed at somebody, the closest first."""

_HOLDING_ON = frozenset({Pose.HUG, Pose.HOLD_HANDS, Pose.COMFORT})
_CARESSES = frozenset({Pose.HUG, Pose.COMFORT})
_ANIMALS = frozenset({Species.CAT, Species.DOG, Species.BIRD})
_ORDER = list(Place)
_UNMOVED = frozenset({Pose.LIE, Pose.DESK, Pose.CARRY, Pose.RIDE})
"""Who is laid or seated at furniture, or carries somebody, is not pulled into anybody's arms."""


def pairs_of(stagings: Sequence[Staging]) -> list[tuple[int, int]]:
    """Who touches whom: each with a touching pose and the nearest of those who aren't touched yet, as indices."""
    free = {index for index, staging in enumerate(stagings) if staging.pose not in _UNMOVED}
    found: list[tuple[int, int]] = []
    for pose in TOUCHING:
        for index, staging in enumerate(stagings):
            others = free - {index}
            if staging.pose is not pose or index not in free or not others:
                continue
            other = min(
                others, key=lambda each: (stagings[each].pose is not pose, apart(staging, stagings[each]), each)
            )
            found.append((index, other))
            free -= {index, other}
    return found


def apart(one: Staging, other: Staging) -> int:
    """How many places lie between two people's."""
    return abs(_ORDER.index(one.place) - _ORDER.index(other.place))


def facing_each_other(
    stagings: Sequence[Staging], looks: Sequence[Look], embracing: bool = True
) -> tuple[Staging, ...]:
    """The same people, those who hug, push, fight or sit as two turned to each other, comforters to the comforted;
    the face of somebody small is turned out from under the arm.
    Without room for `embracing`, those who would hug only stand face to face. Who pushes alone pushes what is beside.

    Nobody is touched who isn't human: whoever would stands there, and who would hold an animal kneels beside it."""
    turned = _at_one_table(_apart_from_creatures(stagings, looks))
    if len(turned) == 1 and turned[0].pose is Pose.PUSH:
        return (_side_on(turned[0]),)
    for index, other in pairs_of(turned):
        pose = turned[index].pose
        left, right = _left_first(turned, index, other)
        if pose is Pose.HUG:
            turns = (Turn.THREE_QUARTER, Turn.THREE_QUARTER)
            if embracing:
                turns = _embracing_turns([turned[left], turned[right]], [looks[left], looks[right]])
            shown = {"pose": Pose.HUG if embracing else Pose.STAND, "prop": Prop.NONE}
            for each, facing, turn in zip((left, right), (Facing.RIGHT, Facing.LEFT), turns, strict=True):
                turned[each] = turned[each].model_copy(update=shown | {"facing": facing, "turn": turn})
        elif pose in (Pose.PUSH, Pose.FIGHT):
            for each, facing in ((left, Facing.RIGHT), (right, Facing.LEFT)):
                turned[each] = _side_on(turned[each]).model_copy(update={"facing": facing})
        elif pose is Pose.COMFORT:
            facing = Facing.RIGHT if index == left else Facing.LEFT
            turned[index] = turned[index].model_copy(update={"facing": facing})
            if _is_small(looks[other], looks[index]) and turned[other].turn is Turn.PROFILE:
                turned[other] = turned[other].model_copy(update={"turn": Turn.THREE_QUARTER})
    return tuple(_thrown_apart(turned))


def _side_on(staging: Staging) -> Staging:
    """The same person turned aside, by as little as shows what is before them."""
    turn = {Turn.FRONT: Turn.THREE_QUARTER, Turn.BACK: Turn.PROFILE}.get(staging.turn, staging.turn)
    return staging.model_copy(update={"turn": turn})


def _at_one_table(stagings: list[Staging]) -> list[Staging]:
    """Two who sit turn to each other: on chairs one behind the other they would be passengers of a bus."""
    if len(stagings) != 2 or any(staging.pose is not Pose.SIT or staging.turn is Turn.BACK for staging in stagings):
        return stagings
    left, _ = _left_first(stagings, 0, 1)
    facings = [Facing.RIGHT if index == left else Facing.LEFT for index in range(2)]
    return [staging.model_copy(update={"facing": facing}) for staging, facing in zip(stagings, facings, strict=True)]


def _thrown_apart(stagings: Sequence[Staging]) -> list[Staging]:
    """Who falls beside others is seen from the front, the wide side away from them: nobody's leg lies across somebody
    else's body."""
    shown = list(stagings)
    for index, staging in enumerate(stagings):
        others = [other for each, other in enumerate(stagings) if each != index]
        if staging.pose is not Pose.FALL or not others:
            continue
        nearest = min(others, key=lambda other: apart(staging, other))
        facing = Facing.LEFT if _ORDER.index(staging.place) < _ORDER.index(nearest.place) else Facing.RIGHT
        shown[index] = staging.model_copy(update={"turn": Turn.FRONT, "facing": facing})
    return shown


def _apart_from_creatures(stagings: Sequence[Staging], looks: Sequence[Look]) -> list[Staging]:
    """The stagings without hands that would touch a creature, or a creature's that would touch anybody."""
    shown = list(stagings)
    for index, other in pairs_of(stagings):
        species = {looks[each].species for each in (index, other)}
        if species == {Species.HUMAN}:
            continue
        for each in (index, other):
            if shown[each].pose in _HOLDING_ON:
                kneels = looks[each].species is Species.HUMAN and species & _ANIMALS and shown[each].pose in _CARESSES
                shown[each] = shown[each].model_copy(update={"pose": Pose.KNEEL if kneels else Pose.STAND})
    return shown


def _embracing_turns(pair: Sequence[Staging], looks: Sequence[Look]) -> tuple[Turn, Turn]:
    """How two who hug are turned: one shows the face over the shoulder of the other, whose back we see. Somebody small
    is seen from the side, with who bends to them."""
    heights = [_height(look) for look in looks]
    if _is_small(*looks) or _is_small(*reversed(looks)):
        return Turn.PROFILE, Turn.PROFILE
    if max(heights) - min(heights) > style.SAME_HEIGHT:
        first_shows = heights[0] > heights[1]
    else:
        first_shows = _shown_first(pair[0]) >= _shown_first(pair[1])
    return (Turn.FRONT, Turn.BACK) if first_shows else (Turn.BACK, Turn.FRONT)


def _height(look: Look) -> float:
    return BODY_SCALE[look.age, look.presentation] * look.height


def _is_small(look: Look, beside: Look) -> bool:
    """Whether this person's head is at the other's chest."""
    return _height(look) < style.SMALL_PART * _height(beside)


def _shown_first(staging: Staging) -> tuple[bool, bool]:
    """Whose face a hug shows: who talks, then who feels something."""
    return staging.voice is not Voice.SILENT, staging.expression is not Expression.NEUTRAL


def _left_first(stagings: Sequence[Staging], one: int, other: int) -> tuple[int, int]:
    def rank(index: int) -> tuple[int, bool, int]:
        return _ORDER.index(stagings[index].place), stagings[index].facing is Facing.LEFT, index

    first, second = sorted((one, other), key=rank)
    return first, second

"""Who carries whom on the back, and how both are posed and turned.

In: stagings. Out: pairs; stagings in which nobody carries or rides alone. Never: a figure, a place, a drawing.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from comic.storyboard import Pose, Prop, Staging, Turn
from engines.illustrator.contact import apart

CARRYING = frozenset({Pose.CARRY, Pose.RIDE})
"""Poses of which each is nothing without the other."""


def riders_of(stagings: Sequence[Staging], people: Iterable[int] | None = None) -> list[tuple[int, int]]:
    """Who carries whom on the back, as indices: whoever carries takes who rides, else the nearest; a rider whom nobody
    carries gets on the nearest back. Only `people` do (everybody, if they aren't given)."""
    free = set(range(len(stagings)) if people is None else people)
    found: list[tuple[int, int]] = []
    for pose, partner in ((Pose.CARRY, Pose.RIDE), (Pose.RIDE, Pose.CARRY)):
        for index, staging in enumerate(stagings):
            others = {each for each in free - {index} if _may_pair(staging, stagings[each])}
            if staging.pose is not pose or index not in free or not others:
                continue
            other = min(
                others, key=lambda each: (stagings[each].pose is not partner, apart(staging, stagings[each]), each)
            )
            found.append((index, other) if pose is Pose.CARRY else (other, index))
            free -= {index, other}
    return found


def _may_pair(one: Staging, other: Staging) -> bool:
    """Whether one of them may carry the other: whoever has a thing in hand may mean that."""
    told = {one.pose, other.pose} == CARRYING
    return told or (one.pose is not other.pose and one.prop is Prop.NONE)


def carried(stagings: Sequence[Staging], people: Iterable[int], whole: bool = False) -> tuple[Staging, ...]:
    """The same people, those on a back turned as who carries them; who has nobody to carry, or to ride on, stands,
    or holds what is in hand.

    Nobody is turned to us straight where the legs are seen (`whole`): from the front a piggyback is hardly told from
    two who stand one behind the other.
    """
    posed = list(stagings)
    pairs = riders_of(stagings, people)
    for index, staging in enumerate(stagings):
        if staging.pose in CARRYING and not any(index in pair for pair in pairs):
            alone = Pose.STAND if staging.prop is Prop.NONE else Pose.HOLD
            posed[index] = staging.model_copy(update={"pose": alone})
    for carrier, rider in pairs:
        turn = Turn.FRONT if stagings[carrier].turn is Turn.FRONT and not whole else Turn.THREE_QUARTER
        posed[carrier] = stagings[carrier].model_copy(update={"pose": Pose.CARRY, "turn": turn, "prop": Prop.NONE})
        change = {"pose": Pose.RIDE, "turn": turn, "facing": posed[carrier].facing, "prop": Prop.NONE}
        posed[rider] = stagings[rider].model_copy(update=change)
    return tuple(posed)

"""Hands that have nothing to do, and those that let go.

In: a stand. Out: which arms may hang, who holds something in one hand; arms changed in place. Never: where anybody
stands, whether a hand has to hang.
"""

from __future__ import annotations

from collections.abc import Collection

from comic.storyboard import Pose, Prop
from engines.illustrator.body.figure import Figure
from engines.illustrator.body.poses import Stance
from engines.illustrator.body.props import is_two_handed
from engines.illustrator.body.skeleton import FAR, NEAR
from engines.illustrator.contact import TOUCHING
from engines.illustrator.stand import Stand

AIMED = frozenset({*TOUCHING, Pose.CARRY, Pose.RIDE})
"""Poses whose hands are meant for somebody else."""

_BORNE = frozenset({Stance.LYING, Stance.RIDING})


def free_sides(stand: Stand, aimed: Collection[Pose] = AIMED) -> tuple[int, ...]:
    """The arms of a figure that hold nothing and, by its pose, touch nobody and carry no body."""
    figure = stand.figure
    if not isinstance(figure, Figure) or figure.pose in aimed or figure.skeleton.pose.stance in _BORNE:
        return ()
    if figure.prop is Prop.NONE:
        return (NEAR, FAR)
    return () if is_two_handed(figure.pose, figure.prop) else (NEAR,)


def hang(stand: Stand, side: int) -> None:
    assert isinstance(stand.figure, Figure)
    stand.figure.skeleton.hang(side)


def holder(stand: Stand) -> Figure | None:
    """Whoever holds something in the far hand alone."""
    figure = stand.figure
    if not isinstance(figure, Figure) or figure.prop is Prop.NONE or is_two_handed(figure.pose, figure.prop):
        return None
    return figure


def two_handed(stand: Stand) -> Figure | None:
    """Whoever holds something in both hands: what is read, a sword on guard."""
    figure = stand.figure
    if not isinstance(figure, Figure):
        return None
    return figure if is_two_handed(figure.pose, figure.prop) else None


def let_go(figure: Figure) -> None:
    """Nothing is held any more, and the arms that held it hang if they can."""
    sides = (NEAR, FAR) if is_two_handed(figure.pose, figure.prop) else (FAR,)
    figure.prop = Prop.NONE
    if figure.skeleton.pose.stance in _BORNE:
        return
    for side in sides:
        figure.skeleton.touches.pop(side, None)
        figure.skeleton.hang(side)

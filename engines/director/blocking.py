"""Where people stand in a scene and which way they look.

In: who is in a scene, who speaks when. Out: `Staging` places, turns and facings. Never: shots.

The 180° rule: each person keeps one side of the frame through a scene. Whoever speaks first in a scene stands left,
so that balloons of the first exchange read from left to right.
"""

from __future__ import annotations

from dataclasses import dataclass

from comic.story import LineKind, Scene
from comic.storyboard import Facing, Place, Shot, Turn

VISIBLE_MAX = 3
"""More than three people in an 800 px wide panel leave no room for balloons."""


@dataclass(frozen=True)
class Sides:
    """`left` and `right` hold names, nearest to the middle first."""

    left: tuple[str, ...] = ()
    right: tuple[str, ...] = ()

    def is_left(self, name: str) -> bool:
        return name in self.left

    def order(self, names: tuple[str, ...]) -> tuple[str, ...]:
        """The names from left to right."""
        lefts = [name for name in reversed(self.left) if name in names]
        rights = [name for name in self.right if name in names]
        return (*lefts, *rights)


def sides_of(scene: Scene, present: tuple[str, ...]) -> Sides:
    """First speaker left, second right, then in turns."""
    spoken = (
        line.speaker
        for beat in scene.beats
        for line in beat.lines
        if line.speaker is not None and line.kind is not LineKind.RADIO
    )
    order = tuple(dict.fromkeys((*spoken, *present)))
    here = [name for name in order if name in present]
    return Sides(tuple(here[0::2]), tuple(here[1::2]))


def places_for(names: tuple[str, ...], sides: Sides, shot: Shot) -> dict[str, Place]:
    """A place in the frame for each visible person, in their left-to-right order."""
    ordered = sides.order(names)
    if len(ordered) == 1:
        near = shot in (Shot.CLOSE_UP, Shot.EXTREME_CLOSE_UP, Shot.INSERT)
        return {ordered[0]: Place.CENTRE if near else Place.LEFT if sides.is_left(ordered[0]) else Place.RIGHT}
    if len(ordered) == 2:
        return {ordered[0]: Place.LEFT, ordered[1]: Place.RIGHT}
    spots = (Place.FAR_LEFT, Place.CENTRE, Place.FAR_RIGHT)
    return dict(zip(ordered, spots, strict=False))


def facing_of(name: str, sides: Sides) -> Facing:
    """People look towards the other side."""
    return Facing.RIGHT if sides.is_left(name) else Facing.LEFT


def turn_of(shot: Shot, is_focus: bool, together: bool, moving: bool, leaving: bool) -> Turn:
    """How far a figure is turned: the near shoulder shows its back, walkers their side, talkers three quarters."""
    if shot is Shot.OVER_THE_SHOULDER and not is_focus:
        return Turn.BACK
    if leaving:
        return Turn.BACK
    if moving:
        return Turn.PROFILE
    if together or shot in (Shot.OVER_THE_SHOULDER, Shot.WAIST, Shot.BUST, Shot.FULL, Shot.WIDE):
        return Turn.THREE_QUARTER
    return Turn.FRONT if shot is Shot.EXTREME_CLOSE_UP else Turn.THREE_QUARTER

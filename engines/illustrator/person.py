"""A person in a place: where shoulders, crown and palms are in the panel, and a hand's way to a point of it.

In: a stand whose figure is human. Out: points in panel units; a skeleton that knows where its hands go. Never: a
drawing, the size of a figure.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

from engines.illustrator.body.figure import Figure
from engines.illustrator.body.poses import Hand
from engines.illustrator.body.reach import Aim
from engines.illustrator.body.skeleton import FAR, HEAD_TOP_Y, NEAR, Touch
from engines.illustrator.geometry import Spot
from engines.illustrator.stand import Stand
from engines.illustrator.style import contact as style


@dataclass(frozen=True)
class Person:
    """A human figure with its stand."""

    stand: Stand
    figure: Figure

    @property
    def unit(self) -> float:
        """Panel units of a body unit."""
        return self.stand.scale * self.figure.skeleton.scale

    @property
    def reach(self) -> float:
        """How far the palm comes from the shoulder, also straight up from a torso that leans to us."""
        return self._reach_with(Hand.RESTING)

    def _reach_with(self, hand: Hand) -> float:
        """How far what this hand is put with comes: its palm, or the root of one that bends."""
        return self.figure.skeleton.arm_reach(hand) * self.figure.skeleton.squash * self.stand.scale

    def on_paper(self, x: float, y: float) -> Spot:
        """A point of the torso (its units) in the panel."""
        return self.stand.on_paper(*self.figure.skeleton.leaned((x, y)))

    def shoulder(self, side: int) -> Spot:
        return self.on_paper(*self.figure.skeleton.arm(side, 0.0).shoulder)

    @property
    def crown(self) -> Spot:
        """The top of the head."""
        return self.stand.on_paper(*self.figure.skeleton.headed((0.0, HEAD_TOP_Y)))

    @property
    def back_of_head(self) -> Spot:
        """Where a hand is laid on the hair of somebody seen from the side."""
        return self.stand.on_paper(*self.figure.skeleton.headed(style.BACK_OF_HEAD))

    def palm(self, side: int) -> Spot:
        """Where the middle of a hand is."""
        return self.on_paper(*self.figure.skeleton.palm(self.figure.skeleton.arm(side, 0.0)))

    def inner(self, other: Person) -> int:
        """The side of this person whose shoulder is nearer to the other; a profile's is the one we see."""
        if self.figure.skeleton.in_profile:
            return NEAR
        return min((NEAR, FAR), key=lambda side: abs(self.shoulder(side)[0] - other.stand.x))

    def let_go(self) -> None:
        """Back to what the pose does alone."""
        self.figure.skeleton.touches.clear()
        self.figure.skeleton.sway(0.0)
        self.figure.lifted = self.figure.hidden = frozenset()

    def beside(self, other: Person) -> Person:
        """The same person as near as the other and on the same ground."""
        scale = other.stand.scale
        ground = other.stand.y + other.figure.ground_y * scale
        return replace(self, stand=replace(self.stand, scale=scale, y=ground - self.figure.ground_y * scale))

    def put(self, side: int, point: Spot, hand: Hand, elbow: Aim, depth: float = 0.0) -> None:
        """The palm of one hand to a point of the panel, or as far as the arm goes; `depth` nearer to us than the
        shoulder, in units of a body scaled 1."""
        local = self.local(self._reachable(self.shoulder(side), point, self._reach_with(hand)))
        self.figure.skeleton.touch(side, Touch(local, elbow, hand, depth * self.figure.skeleton.scale))

    def local(self, point: Spot) -> Spot:
        """A point of the panel in the figure's local units."""
        stand = self.stand
        x, y = (point[0] - stand.x) / stand.scale, (point[1] - stand.y) / stand.scale
        return -x if stand.mirrored else x, y

    def _reachable(self, shoulder: Spot, point: Spot, reach: float) -> Spot:
        """The point, or the nearest that an arm of this `reach` gets to which is neither stretched nor folded too
        far."""
        distance = math.dist(shoulder, point) or 1.0
        part = min(max(distance, reach * style.FOLDED_PART), reach * style.STRETCHED_PART) / distance
        return shoulder[0] + (point[0] - shoulder[0]) * part, shoulder[1] + (point[1] - shoulder[1]) * part

    def lift(self, *sides: int) -> None:
        self.figure.lifted = frozenset(sides)

    def at(self, x: float, y: float) -> Person:
        return replace(self, stand=replace(self.stand, x=x, y=y))


def side_by_side(one: Person, two: Person, middle: float, gap: float) -> tuple[Person, Person]:
    """Both `gap` apart around the middle, each on the side where they were."""
    half = gap / 2 if one.stand.x <= two.stand.x else -gap / 2
    return one.at(middle - half, one.stand.y), two.at(middle + half, two.stand.y)

"""The joints of one arm, and the point outside of its pose that its hand may be put to.

In: nothing. Out: `Arm` and `Touch`, the values that a skeleton gives and takes; where a hand is put from. Never: where
an arm lies, a stroke.
"""

from __future__ import annotations

from dataclasses import dataclass

from engines.illustrator.body.poses import Hand, Layer
from engines.illustrator.body.reach import Aim, Point3, angle_deg
from engines.illustrator.geometry import Spot

PALM = 30.0
"""From the wrist to the middle of the palm, in units of a hand scaled 1."""

_FOLDED_DEG, _SEEN_FOLDED_DEG = 104.0, 140.0
"""From this bend on, or from this one as it is seen, the forearm lies over the upper arm."""

BENT_HANDS = frozenset({Hand.PRESSED, Hand.ON_HIP, Hand.LAID})
"""Hands that bend at the wrist: their root is put to a point, the others' palm."""


@dataclass(frozen=True)
class Arm:
    """Shoulder, elbow and wrist of one arm in the torso's units, and what its hand does.

    `depth` is how far the wrist lies before the torso's middle, `forearm_depth` the part of the forearm that points to
    the viewer (-1 to 1). A `hooked` arm comes towards us over something that hides
    its beginning.
    """

    side: int
    shoulder: Spot
    elbow: Spot
    wrist: Spot
    hand: Hand
    layer: Layer
    bend_deg: float
    forearm_deg: float
    depth: float
    forearm_depth: float
    raised: bool
    bones: tuple[Point3, Point3]
    hooked: bool = False

    @property
    def is_folded(self) -> bool:
        """Whether the forearm lies over the upper arm."""
        return self.bend_deg > _FOLDED_DEG or self.seen_bend_deg > _SEEN_FOLDED_DEG

    @property
    def seen_bend_deg(self) -> float:
        """The bend on the page: 0 of an elbow that points straight to us or away."""
        (x, y), (elbow_x, elbow_y), (wrist_x, wrist_y) = self.shoulder, self.elbow, self.wrist
        return angle_deg((elbow_x - x, elbow_y - y, 0.0), (wrist_x - elbow_x, wrist_y - elbow_y, 0.0))


@dataclass(frozen=True)
class Touch:
    """A point in the figure's local units that the palm of one hand is put to, `depth` units nearer to the viewer than
    the shoulder; the elbow lies where `elbow` points, or is seen at `bend`: where the arm comes over something."""

    point: Spot
    elbow: Aim
    hand: Hand = Hand.RESTING
    depth: float = 0.0
    bend: Spot | None = None

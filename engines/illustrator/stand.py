"""A figure with its place in a panel: who, where the neck pit is, how large.

In: a figure and its staging. Out: `Actor` (a figure before it has a place), `Stand` (one that has). Never: the choice
of a place, a drawing.

Lengths are in panel units (800 wide), the figures' own in local units (a head is about 228 tall).
"""

from __future__ import annotations

from dataclasses import dataclass

from comic.storyboard import Facing, Prop, Staging
from engines.illustrator.geometry import Spot, rotated
from engines.illustrator.head.anchors import HeadAnchors
from engines.illustrator.performer import Performer
from engines.illustrator.style.framing import (
    FINGER_UNITS,
    HALF_HEAD_UNITS,
    HEAD_UNITS,
    REACHING_UNITS,
    UMBRELLA_RISE_UNITS,
)
from engines.illustrator.svg import scaled, translate, turned


@dataclass(frozen=True)
class Stand:
    """A figure's neck pit in panel units, its scale, and whether it looks to the left.

    `roll_deg` turns it, with the camera, around `pivot`. A `shaded` figure stands at the camera.
    """

    name: str
    figure: Performer
    x: float
    y: float
    scale: float
    mirrored: bool
    has_ground: bool = False
    shaded: bool = False
    roll_deg: float = 0.0
    pivot: Spot = (0.0, 0.0)

    @property
    def transform(self) -> str:
        sideways = -self.scale if self.mirrored else self.scale
        placed = f"{translate(self.x, self.y)} {scaled(sideways, self.scale)}"
        return f"{turned(self.roll_deg, *self.pivot)} {placed}" if self.roll_deg else placed

    def on_paper(self, x: float, y: float) -> Spot:
        """A local point in panel units."""
        placed = self.x + (-x if self.mirrored else x) * self.scale, self.y + y * self.scale
        if not self.roll_deg:
            return placed
        dx, dy = rotated(placed[0] - self.pivot[0], placed[1] - self.pivot[1], self.roll_deg)
        return self.pivot[0] + dx, self.pivot[1] + dy

    @property
    def anchors(self) -> HeadAnchors:
        return self.figure.anchors.mapped(self.on_paper)


@dataclass(frozen=True)
class Actor:
    """A figure with its staging."""

    staging: Staging
    figure: Performer

    @property
    def mirrored(self) -> bool:
        return self.staging.facing is Facing.LEFT

    @property
    def posed_height(self) -> float:
        """From the hair to the ground in this pose."""
        return self.figure.ground_y - self.figure.anchors.head.y0

    @property
    def rise(self) -> float:
        """What reaches above the hair: hands, an umbrella."""
        if self.figure.prop is Prop.UMBRELLA:
            return UMBRELLA_RISE_UNITS
        highest = min(y for _, y in self.figure.joints())
        return max(0.0, self.figure.anchors.head.y0 - highest + FINGER_UNITS)

    @property
    def extent(self) -> tuple[float, float]:
        """How far hands, feet and the head reach to the left (negative) and to the right of the head's middle, on
        paper."""
        xs = [-x if self.mirrored else x for x, _ in self.figure.joints()]
        left, right = min(xs) - FINGER_UNITS - self.head_x, max(xs) + FINGER_UNITS - self.head_x
        half_head = HALF_HEAD_UNITS * self.head_part
        return min(left, -half_head), max(right, half_head)

    @property
    def reaches(self) -> bool:
        """Whether a hand may cross a neighbour."""
        left, right = self.extent
        return max(-left, right) > REACHING_UNITS * self.figure.size

    @property
    def head_part(self) -> float:
        """The head's size beside a person's."""
        return self.figure.head_height / HEAD_UNITS

    @property
    def head_x(self) -> float:
        return -self.figure.head_x if self.mirrored else self.figure.head_x


def stand_at(actor: Actor, x: float, y: float, scale: float, has_ground: bool = False) -> Stand:
    return Stand(actor.staging.name, actor.figure, x, y, scale, actor.mirrored, has_ground)

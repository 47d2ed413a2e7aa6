"""A figure with its place in a panel: who, where the neck pit is, how large.

In: a figure and its staging. Out: `Actor` (a figure before it has a place), `Stand` (one that has). Never: the choice
of a place, a drawing.

Lengths are in panel units (800 wide), the figures' own in local units (a head is about 228 tall).
"""

from __future__ import annotations

from dataclasses import dataclass

from comic.geometry import Box
from comic.storyboard import Facing, Pose, Prop, Staging
from engines.illustrator.body.figure import Figure
from engines.illustrator.geometry import Spot, rotated
from engines.illustrator.head.anchors import HeadAnchors
from engines.illustrator.performer import Performer
from engines.illustrator.style.framing import (
    BED_ENDS_UNITS,
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
class Rider:
    """Somebody on an actor's back, with the neck pit `at` this point of the actor's local units."""

    name: str
    figure: Figure
    at: Spot

    def on(self, stand: Stand) -> Stand:
        """The rider's own stand on the back of this one: nothing of it is on the ground."""
        x, y = stand.on_paper(*self.at)
        return Stand(self.name, self.figure, x, y, stand.scale, stand.mirrored)

    @property
    def head(self) -> Box:
        """The head in the actor's local units."""
        x, y = self.at
        return self.figure.anchors.head.moved(x, y)


@dataclass(frozen=True)
class Actor:
    """A figure with its staging, and whoever rides on its back."""

    staging: Staging
    figure: Performer
    rider: Rider | None = None

    @property
    def mirrored(self) -> bool:
        return self.staging.facing is Facing.LEFT

    @property
    def posed_height(self) -> float:
        """From the hair to the ground in this pose."""
        return self.figure.ground_y - self.figure.anchors.head.y0

    @property
    def lies(self) -> bool:
        return self.staging.pose is Pose.LIE

    @property
    def rise(self) -> float:
        """What reaches above the hair: hands, an umbrella."""
        if self.figure.prop is Prop.UMBRELLA:
            return UMBRELLA_RISE_UNITS
        highest = min(y for _, y in self.figure.joints())
        return max(self.burden, self.figure.anchors.head.y0 - highest + FINGER_UNITS)

    @property
    def burden(self) -> float:
        """How far a rider's head reaches above the own hair."""
        return max(0.0, self.figure.anchors.head.y0 - self.rider.head.y0) if self.rider else 0.0

    @property
    def extent(self) -> tuple[float, float]:
        """How far hands, feet and the head reach to the left (negative) and to the right of the head's middle, on
        paper."""
        xs = [-x if self.mirrored else x for x, _ in self.figure.joints()]
        left, right = min(xs) - FINGER_UNITS - self.head_x, max(xs) + FINGER_UNITS - self.head_x
        half_head = HALF_HEAD_UNITS * self.head_part + self.aside / 2
        beyond = BED_ENDS_UNITS * self.figure.size if isinstance(self.figure, Figure) and self.figure.lies_in_bed else 0
        return min(left, -half_head) - beyond, max(right, half_head) + beyond

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
        """The middle of the head, or between it and a rider's, on paper."""
        middle = self.figure.head_x if self.rider is None else (self.figure.head_x + self.rider.head.centre.x) / 2
        return -middle if self.mirrored else middle

    @property
    def aside(self) -> float:
        """How far beside the own head a rider's is."""
        return abs(self.figure.head_x - self.rider.head.centre.x) if self.rider else 0.0


def stand_at(actor: Actor, x: float, y: float, scale: float, has_ground: bool = False) -> Stand:
    return Stand(actor.staging.name, actor.figure, x, y, scale, actor.mirrored, has_ground)
